"""The extractor of captions and boilerplate."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from attrs import field, frozen
from attrs.validators import deep_iterable, in_, instance_of

from newsextract import Annotation, Extractor, Span, View
from newsextract.language import languages_of, subtag
from newsextract_captions.page import Finding, Page
from newsextract_captions.rules import Rules, rules_of
from newsextract_captions.types import REASONS, Boilerplate, Caption


def _reasons(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


@frozen
class Captions(Extractor):
    """Finds photo captions with their credits, and lines of the page that are not the story.

    It works on paragraphs, which are lines. When in doubt a paragraph is the story.

    Attributes:
        boilerplate: Whether boilerplate is annotated too, or captions only.
        reasons: Which boilerplate is annotated, by reason.
        uncredited: Whether captions that name no one are looked for; without them less of the story is at risk.
        markup: Whether the roles that a reader knew from the page's markup are used.
    """

    name: ClassVar[str] = "captions"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Caption, Boilerplate)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    boilerplate: bool = field(default=True, validator=instance_of(bool))
    reasons: tuple[str, ...] = field(
        default=REASONS, converter=_reasons, validator=deep_iterable(in_(REASONS), instance_of(tuple))
    )
    uncredited: bool = field(default=True, validator=instance_of(bool))
    markup: bool = field(default=True, validator=instance_of(bool))

    def extract(self, view: View) -> Iterable[Annotation]:
        """Return the captions and the boilerplate of an article."""
        page = Page(view.text, view.paragraphs)
        rules = rules_of(subtag(view.article.language))
        markup = view.article.markup if self.markup else ()
        rules.read(page, view.article.title, markup, uncredited=self.uncredited)
        for line, finding in zip(page.lines, page.findings, strict=True):
            if finding is not None and (
                finding.reason is None or (self.boilerplate and finding.reason in self.reasons)
            ):
                yield _annotation(view.span(line.start, line.end), finding, rules)  # of text without hard wraps


def _annotation(line: Span, finding: Finding, rules: Rules) -> Annotation:
    if finding.reason is not None:
        return Boilerplate.at(line, reason=finding.reason, rule=finding.rule)
    parts = rules.credit_reader.read(finding.credit, supplied=finding.supplied)
    return Caption.at(
        line, credit=parts.credit, photographer=parts.photographer, agency=parts.agency, rule=finding.rule
    )
