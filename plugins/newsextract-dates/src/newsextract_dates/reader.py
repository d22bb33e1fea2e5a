"""Reading a text: its phrases one after another, by the rules, each resolved in the light of those before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from newsextract_dates import families  # noqa: F401  # registers the rules
from newsextract_dates.calendar import Period
from newsextract_dates.context import Context
from newsextract_dates.cues import cues
from newsextract_dates.gaps import POSSESSIVE
from newsextract_dates.grammar import candidates, stands_alone
from newsextract_dates.guards.words import guard_words
from newsextract_dates.lexer import lexer
from newsextract_dates.match import Match
from newsextract_dates.speech import Quoted, Speech
from newsextract_dates.timex import Timex
from newsextract_dates.tokens import Phrase

# Rules whose times name their day.
_WITH_DAY = ("clock.clock_on_day", "clock.clock_in_part", "dayparts.part_of_day")


class Found(NamedTuple):
    """A time expression: its offsets, its meaning and the rule that read it."""

    start: int
    end: int
    timex: Timex
    rule: str


class Reader:
    """Reads one text.

    Args:
        text: The text.
        language: Subtag of its language.
        published: When it was published, if that is known.
        quotations: Returns what stands in quotation marks.
        day_first: Whether 3/4/2021 is the third of April.
    """

    def __init__(
        self,
        text: str,
        language: str,
        published: date | datetime | None,
        quotations: Callable[[], Sequence[Quoted]],
        *,
        day_first: bool,
    ) -> None:
        self._text = text
        self._lexer = lexer(language)
        self._words = guard_words(language)
        found = cues(__package__, language)
        speech = Speech(text, quotations, found, self._first_day)
        self._context = Context(text, published, found, self._first_day, speech, day_first=day_first)

    def read(self) -> Iterator[Found]:
        """Yield the time expressions, in text order."""
        for phrase in self._lexer.phrases(self._text):
            if len(phrase) == 1 and not stands_alone(phrase[0][0]):
                continue
            for found in self._phrase(phrase):
                self._context.note(found.start, found.end, found.timex)
                yield found

    def _first_day(self, start: int, end: int) -> tuple[int, Period] | None:
        """The first day named in a stretch of the text, with its offset; what stands there is resolved simply."""
        if self._context.looking_ahead or not self._lexer.may_name_day(self._text, start, end):
            return None
        self._context.looking_ahead = True
        try:
            return self._first_day_ahead(start, end)
        finally:
            self._context.looking_ahead = False

    def _first_day_ahead(self, start: int, end: int) -> tuple[int, Period] | None:
        for phrase in self._lexer.phrases(self._text, start, end):
            for found in self._phrase(phrase):
                day = found.timex.period
                if self._text[found.end : found.end + 2] in POSSESSIVE:
                    continue  # at 10 a.m., off Friday's record
                if day is not None and day.unit == "day" and (found.timex.type == "DATE" or found.rule in _WITH_DAY):
                    return found.start, day
        return None

    def _phrase(self, phrase: Phrase) -> Iterator[Found]:
        """Yield what the rules make of a phrase, the longest match first."""
        phrase = self._lexer.with_prefixes(self._text, phrase)
        by_token = candidates("".join([token[0] for token in phrase]) if len(phrase) > 1 else phrase[0][0])
        position = 0
        while position < len(by_token):
            step = 1
            for candidate in by_token[position]:
                match = Match(self._text, phrase, candidate, self._context, self._words)
                reading = candidate.rule.build(match)
                if reading is None:
                    continue
                step = candidate.end - candidate.start
                if isinstance(reading, Timex):
                    yield Found(match.start, self._trimmed(match.end), reading, candidate.rule.name)
                else:
                    for part in reading:
                        start, end = match.span(part.name)
                        yield Found(start, self._trimmed(end), part.timex, candidate.rule.name)
                break
            position += step

    def _trimmed(self, end: int) -> int:
        """The end without the period of a shortened name, which ends the sentence, too; that of a.m. and B.C. stays."""
        return end - 1 if self._text[end - 1] == "." and self._text[end - 2] not in "mMCED" else end
