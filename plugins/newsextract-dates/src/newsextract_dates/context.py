"""What is known while an article's expressions are resolved, one after another."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from newsextract_dates.calendar import Period, period_of
from newsextract_dates.cues import Cues
from newsextract_dates.match import Match
from newsextract_dates.timex import Timex

_AGAINST = 3


class Context:
    """The reference time and what has been read so far.

    Attributes:
        day: The day of publication, or None.
        clock: The time of publication, ``hh:mm``, or None.
        day_first: Whether 3/4/2021 is the third of April.
    """

    def __init__(self, text: str, published: date | datetime | None, cues: Cues, *, day_first: bool) -> None:
        self.text = text
        self.clock = published.strftime("%H:%M") if isinstance(published, datetime) else None
        self.day = published.date() if isinstance(published, datetime) else published
        self.day_first = day_first
        self._cues = cues
        self._focus: list[tuple[int, Period]] = []
        self._days: list[tuple[int, Period]] = []
        self._time: tuple[int, Period | None, str] | None = None

    def note(self, start: int, timex: Timex) -> None:
        """Remember the period that an expression names."""
        if timex.period is not None:
            self._focus.append((start, timex.period))
            if timex.period.unit == "day":
                self._days.append((start, timex.period))
        if timex.type == "TIME":
            self._time = start, timex.period, timex.value.rpartition("T")[2]

    def direction(self, match: Match) -> int:
        """Return 1 if the clause points to the future, -1 if to the past, 0 if it does not tell."""
        return self._cues.direction(self.text, match.start, match.end)

    def focus(self, *units: str, within: int = 600, before: int | None = None) -> Period | None:
        """The last period named that is of one of some units (any, if none are given) and not far back."""
        for start, period in reversed(self._focus):
            if before is not None and before - start > within:
                return None
            if not units or period.unit in units:
                return period
        return None

    def clock_day(self, match: Match) -> Period | None:
        """The day that a clock time alone belongs to.

        It is the day that the sentence names, else the first recent day that the article tells of, else the day of
        publication; none for what happens again and again.
        """
        start = match.start
        if self._days and self._cues.same_clause(self.text, self._days[-1][0], start):
            return self._days[-1][1]
        if self._cues.habitual(self.text, start, match.end):
            return None
        here = self.current("day")
        if here is None:
            return None
        recent = (p for _, p in self._days if 0 <= (here.first - p.first).days < 7)
        return next(recent, here)

    def last_time(self, start: int) -> tuple[Period | None, str] | None:
        """The last time of day told of, its day and its clock or part of the day."""
        if self._time is None or start - self._time[0] > 1500:
            return None
        return self._time[1:]

    def current(self, unit: str) -> Period | None:
        """The period of a unit in which the article was published."""
        return period_of(unit, self.day) if self.day else None

    def nearest(self, periods: Iterable[Period | None], direction: int = 0) -> Period | None:
        """Return the period nearest to publication; one against the clause's direction counts as three times as far."""
        if self.day is None:
            return None
        found = [p for p in periods if p is not None]
        if not found:
            return None
        here = period_of(found[0].unit, self.day).first

        def distance(period: Period) -> int:
            days = (period.first - here).days
            return abs(days) * (_AGAINST if days * direction < 0 else 1)

        return min(found, key=distance)
