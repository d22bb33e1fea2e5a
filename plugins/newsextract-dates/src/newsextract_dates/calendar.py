"""Calendar arithmetic: periods of a unit, their TIMEX3 values, and steps from one to another."""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

# The value of a period of which nothing is known.
UNKNOWN = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "half": "XXXX-HX",
    "season": "XXXX-XX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
SEASON_MONTHS = {season: month for month, season in _SEASONS.items()}

_MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS_IN = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}


class Period(NamedTuple):
    """A day, week, weekend, month, quarter, half, season, year, decade or century.

    Attributes:
        unit: What it is.
        first: Its first day; the Monday for a week and a weekend.
    """

    unit: str
    first: date

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        first = self.first
        match self.unit:
            case "day":
                return first.isoformat()
            case "week" | "weekend":
                year, week, _ = first.isocalendar()
                return f"{year:04d}-W{week:02d}" + ("-WE" if self.unit == "weekend" else "")
            case "month":
                return first.isoformat()[:7]
            case "quarter":
                return f"{first.year:04d}-Q{(first.month + 2) // 3}"
            case "half":
                return f"{first.year:04d}-H{(first.month + 5) // 6}"
            case "season":
                return f"{first.year:04d}-{_SEASONS[first.month]}"
            case "decade":
                return f"{first.year:04d}"[:3]
            case "century":
                return f"{first.year:04d}"[:2]
        return f"{first.year:04d}"

    def plus(self, count: int) -> Period | None:
        """Return the period ``count`` units later, or None where the calendar of Python ends."""
        return shifted(self, self.unit, count)

    def around(self, unit: str) -> Period:
        """Return the period of another unit in which this one begins."""
        return period_of(unit, self.first)


def period_of(unit: str, day: date) -> Period:
    """Return the period of a unit that a day lies in; a winter belongs to the year of its December."""
    if unit == "day":
        return Period(unit, day)
    if unit in ("week", "weekend", "fortnight"):
        back = day.weekday()
        return Period("weekend" if unit == "weekend" else "week", day - timedelta(days=min(back, day.toordinal() - 1)))
    match unit:
        case "season":
            if day.month < 3:
                return Period(unit, date(max(day.year - 1, 1), 12, 1))
            return Period(unit, date(day.year, day.month - day.month % 3, 1))
        case "decade" | "century":
            size = 10 if unit == "decade" else 100
            return Period(unit, date(max(day.year - day.year % size, 1), 1, 1))
    size = _MONTHS_IN[unit]
    return Period(unit, date(day.year, day.month - (day.month - 1) % size, 1))


def shifted(period: Period, unit: str, count: int) -> Period | None:
    """Return a period, of the same unit, ``count`` of another ``unit`` later; None where Python's calendar ends."""
    first = period.first
    if unit in _DAYS_IN:
        ordinal = first.toordinal() + count * _DAYS_IN[unit]
        return Period(period.unit, date.fromordinal(ordinal)) if 1 <= ordinal <= date.max.toordinal() else None
    months = first.year * 12 + first.month - 1 + count * _MONTHS_IN[unit]
    year, month = divmod(months, 12)
    if not 1 <= year <= MAXYEAR:
        return None
    return Period(period.unit, date(year, month + 1, min(first.day, days_in_month(year, month + 1))))


def days_in_month(year: int, month: int) -> int:
    """Return the number of days of a month of the proleptic Gregorian calendar."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return a date, or None if there is no such day."""
    if 1 <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month):
        return date(year, month, day)
    return None


def year_period(year: int) -> Period | None:
    """Return a year as a period, or None where Python's calendar has no such year."""
    return Period("year", date(year, 1, 1)) if 1 <= year <= MAXYEAR else None


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date | None:
    """Return the ``count``-th (-1: the last) weekday (1 Monday … 7 Sunday) of a month, None if it has not so many."""
    if not 1 <= year <= MAXYEAR:
        return None
    if count < 0:
        last = date(year, month, days_in_month(year, month))
        return date.fromordinal(last.toordinal() - (last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return day_or_none(year, month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (count - 1))
