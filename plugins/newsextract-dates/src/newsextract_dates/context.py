"""What is known while an article's expressions are resolved, one after another."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache

from newsextract_dates.calendar import Period, period_of
from newsextract_dates.cues import SURE, Cues
from newsextract_dates.match import Match
from newsextract_dates.memory import Memory
from newsextract_dates.speech import LookAhead, Speech
from newsextract_dates.timex import Timex

# How many times as far a period counts that lies where the clause does not point to.
_IF_DOUBTFUL, _IF_SURE = 3, 12
_RECENT = 7  # days
_SOON = 40  # characters
_MORNING, _NOON = "08:00", "12:00"
_PARAGRAPH = 2000  # characters that a paragraph is looked through


class Context:
    """The reference time and what has been read so far.

    Attributes:
        day: The day of publication, or None.
        day_first: Whether 3/4/2021 is the third of April.
        memory: What the article has told of.
        looking_ahead: Whether a stretch is being read out of turn.
    """

    def __init__(
        self,
        text: str,
        published: date | datetime | None,
        cues: Cues,
        look_ahead: LookAhead,
        speech: Speech,
        *,
        day_first: bool,
    ) -> None:
        self.day = published.date() if isinstance(published, datetime) else published
        self._time = f"{published:%H:%M}" if isinstance(published, datetime) else ""
        self.day_first = day_first
        self.memory = Memory(lambda start: cues.compared(text, start))
        self._text = text
        self._main_day: Period | None = None
        self._clause: tuple[int, list[str]] = -1, []
        self.looking_ahead = False
        self._cues = cues
        self._look_ahead = look_ahead
        self._speech = speech

    def note(self, start: int, end: int, timex: Timex) -> None:
        """Remember an expression for those that build on it."""
        day = timex.period
        if not self._main_day and day and day.unit == "day" and self.day and 0 <= (self.day - day.first).days < _RECENT:
            self._main_day = day
        if day and day.unit == "day" and str(day.first.year) in self._text[start:end]:
            self.memory.note_full_date(day)
        self.memory.note(start, end, timex, aside=self._text[start - 1 : start] == "(")

    def direction(self, match: Match) -> int:
        """Return 1 or 2 if the clause points to the future, -1 or -2 if to the past, 0 if it does not tell.

        The greater number is the surer: what tells stands before the expression.
        """
        return self._cues.direction(self._words_before(match.start), self._text, match.end)

    def clock_day(self, match: Match) -> Period | None:
        """The day that a clock time alone belongs to.

        It is the day that the clause names, before or behind, else the paragraph's last, else the first recent day
        that the article tells of, else the day of publication; none for what happens again and again.
        """
        if named := self.day_before(match.start):
            return named
        days = self.memory.days
        if self._cues.habitual(self._words_before(match.start), self._text, match.end):
            return None
        if ahead := self.day_ahead(match.end):
            return ahead
        here, direction = self.current("day"), self.direction(match)
        if days and match.start - days[-1][0] <= _PARAGRAPH and "\n" not in self._text[days[-1][0] : match.start]:
            to_come = here is not None and days[-1][1].first > here.first
            if not (to_come and direction < 0):  # it reopened at 6; it closes again on Wednesday
                return days[-1][1]
        if here is None or direction > 0:
            return here
        return self._main_day or here

    def day_before(self, start: int) -> Period | None:
        """The last day that the clause names before an offset."""
        days = self.memory.days
        return days[-1][1] if days and self._cues.clauses.are_one(self._text, days[-1][0], start) else None

    def day_ahead(self, end: int) -> Period | None:
        """The first day that the clause names soon behind an offset: at 9 p.m. (2000 GMT) on Friday."""
        found = self._look_ahead(end, self._cues.clauses.end(self._text, end, _SOON))
        return found[1] if found else None

    def today(self, match: Match) -> Period | None:
        """The day that "today" means: that of the speech within quotation marks, else that of publication."""
        here = self.current("day")
        return self._speech.day(match.start, here, self.memory.days) if here else None

    def is_to_come(self, day: Period | None, clock: str) -> bool:
        """Whether a time was to come when the article was published on that day."""
        return bool(self._time) and self._time < clock and day is not None and day.first == self.day

    def is_of_next_morning(self, day: Period | None, clock: str) -> bool:
        """Whether a time was over when the article was published in the second half of that day: until 3am."""
        return clock < _MORNING and self._time >= _NOON and day is not None and day.first == self.day

    def is_usual(self, match: Match) -> bool:
        """Whether the clause speaks of what usually is: it normally rains in June."""
        return self._cues.usual(self._words_before(match.start))

    def _words_before(self, position: int) -> list[str]:
        """The words of a clause before a position; those last asked for are remembered."""
        if self._clause[0] != position:
            self._clause = position, self._cues.words_before(self._text, position)
        return self._clause[1]

    def year_of_sentence(self, match: Match) -> int | None:
        """The last year told of in the sentence, if it has told of one."""
        for start, period in self.memory.years(before=match.start):
            if self._cues.clauses.are_one(self._text, start, match.start):
                return period.first.year
        return None

    def current(self, unit: str) -> Period | None:
        """The period of a unit in which the article was published."""
        return period_of(unit, self.day) if self.day else None

    def nearest(
        self,
        periods: Iterable[Period | None],
        direction: int = 0,
        against: float | None = None,
        *,
        around: date | None = None,
    ) -> Period | None:
        """Return the period nearest to the day of publication.

        Args:
            periods: Periods of one unit; None stands for one that is not.
            direction: Where the clause points to.
            against: How many times as far a period counts on the other side; by how sure the direction is, if None.
            around: The day to which it is nearest, if not that of publication.
        """
        day = around or self.day
        factor = against or (_IF_SURE if abs(direction) == SURE else _IF_DOUBTFUL)
        return _nearest(tuple(periods), day, direction, factor) if day else None


@lru_cache(maxsize=1024)
def _nearest(periods: tuple[Period | None, ...], day: date, direction: int, factor: float) -> Period | None:
    found = [period for period in periods if period is not None]
    if not found:
        return None
    here = period_of(found[0].unit, day).first

    def distance(period: Period) -> float:
        days = (period.first - here).days
        return abs(days) * (factor if days * direction < 0 else 1)

    return min(found, key=distance)
