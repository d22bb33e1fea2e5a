"""The extractor: phrases of time words, read by the rules and resolved in text order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from attrs import field, frozen
from attrs.validators import instance_of
from newsextract import Annotation, Extractor, View
from newsextract.language import languages_of, subtag

from newsextract_dates import families  # noqa: F401  # registers the rules
from newsextract_dates.context import Context
from newsextract_dates.cues import cues
from newsextract_dates.grammar import candidates, stands_alone
from newsextract_dates.lexer import Phrase, lexer
from newsextract_dates.match import Match
from newsextract_dates.timex import Timex
from newsextract_dates.types import Date


@frozen
class Dates(Extractor):
    """Recognises time expressions and resolves them against the article's publication date.

    Attributes:
        day_first: Whether 3/4/2021 is the third of April (as in most of the world) and not the fourth of March.
    """

    name: ClassVar[str] = "dates"
    provides: ClassVar[tuple[type[Annotation], ...]] = (Date,)
    languages: ClassVar[frozenset[str] | None] = languages_of(__package__)

    day_first: bool = field(default=False, validator=instance_of(bool))

    def extract(self, view: View) -> Iterator[Date]:
        """Yield the time expressions of an article, in text order."""
        language = subtag(view.article.language)
        text = view.text
        context = Context(text, view.article.published, cues(__package__, language), day_first=self.day_first)
        reader = lexer(language)
        for phrase in reader.phrases(text):
            if len(phrase) == 1 and not stands_alone(phrase[0].kind):
                continue
            phrase = reader.with_determiner(text, phrase)
            for start, end, timex, rule in _read(text, phrase, context):
                context.note(start, end, timex)
                yield Date.at(view.span(start, end), type=timex.type, value=timex.value, mod=timex.mod, rule=rule)


def _read(text: str, phrase: Phrase, context: Context) -> Iterator[tuple[int, int, Timex, str]]:
    """Yield what the rules make of a phrase: (start, end, meaning, rule's name); the longest match first."""
    found = candidates("".join([token.kind for token in phrase]))
    position = 0
    while position < len(found):
        step = 1
        for candidate in found[position]:
            match = Match(text, phrase, candidate)
            reading = candidate.rule.build(match, context)
            if reading is None:
                continue
            step = candidate.end - candidate.start
            if isinstance(reading, Timex):
                yield match.start, _trimmed(text, match.end), reading, candidate.rule.name
            else:
                for part in reading:
                    start, end = match.span(part.name)
                    yield start, _trimmed(text, end), part.timex, candidate.rule.name
            break
        position += step


def _trimmed(text: str, end: int) -> int:
    """The end without the period of an abbreviation, unless it belongs to a.m. or p.m."""
    if text[end - 1] == "." and text[end - 2] not in "mM":
        return end - 1
    return end
