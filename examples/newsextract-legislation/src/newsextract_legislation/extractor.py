"""How the plugin finds bills and laws, and the quotes that speak of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from attrs import field, frozen
from attrs.validators import instance_of
from newsextract import Annotation, Extractor, Span, View
from newsextract.language import languages_of

from newsextract_legislation.annotation import Law
from newsextract_legislation.mentions import Mention, mentions
from newsextract_legislation.words import Words


@frozen
class Legislation(Extractor):
    """Finds bills and laws named by title or number, with the quotes that speak of them.

    A quote speaks of the laws it names; if it names none but says "the bill", say, of the one named last before it.

    Attributes:
        numbers: Whether to find bills and laws by number (``H.R. 1234``), too.
    """

    name: ClassVar[str] = "legislation"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Law,)
    needs: ClassVar[tuple[str, ...]] = ("quote",)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    numbers: bool = field(default=True, validator=instance_of(bool))

    def extract(self, view: View) -> Iterable[Law]:
        """Yield the mentions; the first of each law carries the quotes."""
        words = Words.of(view.article.language)
        found = [m for m in mentions(view.text, words) if self.numbers or m.rule != "number"]
        quotes = _quotes_by_law(view, found, words)
        for mention in found:
            span = view.span(mention.start, mention.end)
            yield Law.at(span, status=mention.status, quotes=quotes.pop(span.text, ()), rule=mention.rule)


def _quotes_by_law(view: View, found: Sequence[Mention], words: Words) -> dict[str, tuple[Span, ...]]:
    """The quotes that speak of each law, by its name."""
    by_law: dict[str, list[Span]] = {}
    before = after = 0  # the mentions before the quote's start, and before its end
    for quote in _outermost(view.get("quote")):
        while before < len(found) and found[before].start < quote.start:
            before += 1
        after = max(after, before)
        while after < len(found) and found[after].start < quote.end:
            after += 1
        spoken_of = found[before:after]
        if not spoken_of and before and words.general.search(view.text, quote.start, quote.end):
            spoken_of = found[before - 1 : before]
        for name in {view.text[m.start : m.end] for m in spoken_of}:
            by_law.setdefault(name, []).append(quote.span)
    return {name: tuple(spans) for name, spans in by_law.items()}


def _outermost(quotes: Iterable[Any]) -> Iterable[Any]:
    """The quotes that do not stand within another."""
    end = 0
    for quote in quotes:
        if quote.end > end:
            end = quote.end
            yield quote
