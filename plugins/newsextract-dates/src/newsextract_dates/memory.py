"""What an article has told of so far: periods, days, times of day, and the period that a report is about."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

from newsextract_dates.calendar import Period, period_of
from newsextract_dates.timex import Timex

_NEAR = 600  # characters
_IN_A_REPORT = 1600  # a report keeps to its period for some paragraphs
_KEPT = 32  # more are never near
_SAME_BREATH = 14
# "the nine months ended June 30" is about the part of the year that ends there.
_REPORTED = {"P1Y": "year", "P12M": "year", "P9M": "year", "P6M": "half", "P3M": "quarter", "P1Q": "quarter"}

_REPORTED_UNITS = ("quarter", "half", "month")
_OTHER_LENGTHS = ("P9M", "P1Y")  # after these, what is compared is a year


class Memory:
    """The expressions of one article, as far as it has been read.

    Args:
        is_compared: Tells whether what stands at an offset is only what something else is compared with: down from
            April.
    """

    def __init__(self, is_compared: Callable[[int], bool]) -> None:
        self._periods: deque[tuple[int, Period]] = deque(maxlen=_KEPT)
        self._days: deque[tuple[int, Period]] = deque(maxlen=_KEPT)
        self._full_dates: dict[tuple[int, int], Period] = {}
        self._time: tuple[int, Period | None, str] | None = None
        self._clock: tuple[int, Period | None, str] | None = None
        self._is_compared = is_compared
        self._reports: deque[tuple[int, Period | None]] = deque(maxlen=_KEPT)
        self._length: tuple[int, str] | None = None

    def note(self, start: int, end: int, timex: Timex, *, aside: bool) -> None:
        """Remember an expression.

        Args:
            start: Offset of its first character.
            end: Offset behind its last one.
            timex: What it means.
            aside: Whether it stands in brackets: (0923 GMT).
        """
        period = timex.period
        if timex.type == "TIME":
            self._time = start, period, timex.value.rpartition("T")[2]
            if ":" in self._time[2] and not aside:
                self._clock = self._time
        if timex.type == "DURATION":
            self._length = end, timex.value
            if timex.value in _OTHER_LENGTHS:
                self._reports.append((start, None))
            return
        if period is None:
            return
        unit = self._length_before(start)
        if unit and period.unit in ("day", "month"):
            self._reports.append((start, period_of(unit, period.first)))
            if period.unit == "month":
                self._periods.append((start, period))
            return
        self._periods.append((start, period))
        if period.unit == "day":
            self._days.append((start, period))
        if period.unit in _REPORTED_UNITS:
            self._reports.append((start, period))

    def _length_before(self, start: int) -> str | None:
        """The unit of the period of which a length right before gives the duration: the nine months ended June 30."""
        if self._length is None or start - self._length[0] > _SAME_BREATH:
            return None
        return _REPORTED.get(self._length[1])

    def last(self, *units: str, before: int, within: int = _NEAR) -> Period | None:
        """The last period told of that is of one of some units (any, if none are given) and not far back."""
        for start, period in reversed(self._periods):
            if before - start > within:
                return None
            if not units or period.unit in units:
                return period
        return None

    @property
    def days(self) -> deque[tuple[int, Period]]:
        """The last days told of, with their offsets, in text order."""
        return self._days

    def years(self, before: int) -> Iterator[tuple[int, Period]]:
        """The years told of not far back, with their offsets, the last first."""
        for start, period in reversed(self._periods):
            if before - start > _NEAR:
                return
            if period.unit == "year":
                yield start, period

    def note_full_date(self, day: Period) -> None:
        """Remember a day that was written with its year."""
        self._full_dates[day.first.month, day.first.day] = day

    def full_date(self, month: int, day: int) -> Period | None:
        """The last such day that was written with its year: on March 3 after March 3, 2019."""
        return self._full_dates.get((month, day))

    def time(self, before: int) -> tuple[Period | None, str] | None:
        """The last time of day told of not far back: its day, and its clock or part of the day."""
        if self._time is None or before - self._time[0] > 2 * _NEAR:
            return None
        return self._time[1:]

    def clock(self) -> tuple[Period | None, str] | None:
        """The last clock time told of, with its day."""
        return self._clock[1:] if self._clock else None

    def report(self, before: int, within: int = _IN_A_REPORT) -> Period | None:
        """The quarter, half, month or year that the text reports on, against which another is compared."""
        for start, period in reversed(self._reports):
            if before - start > within:
                return None
            if not self._is_compared(start):
                return period
        return None
