"""Half-open intervals of Python dates and times for TIMEX3 values."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from newsextract_dates.calendar import SEASON_MONTHS, Period, day_or_none

Interval = tuple[date, date] | tuple[datetime, datetime]

_VALUE = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:T(?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)|T(?P<part>[A-Z]{2}))?"
    r"|(?P<week_year>[0-9]{4})-W(?P<week>[0-9]{2})(?P<weekend>-WE)?"
    r"|(?P<year>[0-9]{2,4})(?:-(?P<month>[0-9]{2})|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?"
)
# First and last hour of the parts of a day; the last may be of the next day.
_PARTS = {"MO": (6, 12), "MI": (12, 14), "AF": (12, 18), "EV": (18, 22), "NI": (20, 30)}
_UNITS = {4: "year", 3: "decade", 2: "century"}


def interval(value: str) -> Interval | None:
    """Return the interval that the TIMEX3 value of a DATE or TIME names.

    A calendar period gives two dates: its first day and the day after its last. A clock time gives the minute (or the
    second) that begins with it, a part of the day customary hours: a morning 6 to 12, an afternoon 12 to 18, an
    evening 18 to 22, a night 20 to 6, all without a time zone, on the clock that the text speaks of.

    Returns:
        Begin and end; the end is outside. None if the value names no one interval (``XXXX-WXX-5``, ``PRESENT_REF``,
        ``P3Y``, ``T06:30``), or one that Python's dates cannot hold (before year 1 or after 9999).
    """
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    if match["day"]:
        return _of_day(match)
    period = _period(match)
    following = period.plus(1) if period else None
    if period is None or following is None:
        return None
    if period.unit == "weekend":
        return period.first + timedelta(days=5), following.first
    return period.first, following.first


def _of_day(match: re.Match[str]) -> Interval | None:
    try:
        day = date.fromisoformat(match["day"])
        if match["part"]:
            if match["part"] not in _PARTS:
                return None
            first, last = _PARTS[match["part"]]
            midnight = datetime.combine(day, time())
            return midnight + timedelta(hours=first), midnight + timedelta(hours=last)
        if match["clock"]:
            hours, *rest = map(int, match["clock"].split(":"))
            length = timedelta(seconds=1) if len(rest) == 2 else timedelta(minutes=1)
            begin = datetime.combine(day, time()) + timedelta(
                hours=hours, minutes=rest[0], seconds=rest[1] if len(rest) == 2 else 0
            )
            return begin, begin + length
        return day, day + timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _period(match: re.Match[str]) -> Period | None:
    if match["week"]:
        try:
            monday = date.fromisocalendar(int(match["week_year"]), int(match["week"]), 1)
        except ValueError:
            return None
        return Period("weekend" if match["weekend"] else "week", monday)
    digits = match["year"]
    year = int(digits.ljust(4, "0"))
    for unit, months in (("month", 1), ("quarter", 3), ("half", 6)):
        if match[unit]:
            first = day_or_none(year, (int(match[unit]) - 1) * months + 1, 1)
            return Period(unit, first) if first else None
    if match["season"]:
        first = day_or_none(year, SEASON_MONTHS[match["season"]], 1)
        return Period("season", first) if first else None
    first = day_or_none(year, 1, 1)
    return Period(_UNITS[len(digits)], first) if first else None
