"""What is known while an article's expressions are resolved, one after another."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from newsextract_dates.calendar import Period, period_of
from newsextract_dates.cues import Cues
from newsextract_dates.match import Match
from newsextract_dates.timex import Timex


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

    def note(self, start: int, timex: Timex) -> None:
        """Remember the period that an expression names."""
        if timex.period is not None:
            self._focus.append((start, timex.period))

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
        """The day that a clock time alone belongs to: the last one told of nearby, or the day of publication."""
        return self.focus("day", before=match.start) or self.current("day")

    def current(self, unit: str) -> Period | None:
        """The period of a unit in which the article was published."""
        return period_of(unit, self.day) if self.day else None

    def nearest(self, periods: Iterable[Period | None], direction: int = 0) -> Period | None:
        """Return the period nearest to publication, of those in a direction where there are any."""
        day = self.day
        found = [p for p in periods if p is not None]
        if day is None or not found:
            return None
        here = period_of(found[0].unit, day).first
        if direction:
            found = [p for p in found if (p.first - here).days * direction >= 0] or found
        return min(found, key=lambda p: abs((p.first - here).days))
