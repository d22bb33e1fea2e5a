"""The days of feasts: Easter by python-dateutil, the Islamic calendar by hijridate (Umm al-Qura), others by a list."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache, lru_cache
from importlib.resources import files

from newsextract_dates.calendar import Period, day_or_none, nth_weekday

_LISTED = "listed "
_WEEKDAY = re.compile(r"([0-9]{2}) w([1-7]) n(-1|[1-5])(?: \+([0-9]+))?")
_EASTER = re.compile(r"(orthodox_)?easter([+-][0-9]+)")
_ISLAMIC = re.compile(r"islamic ([0-9]{2})(?:-([0-9]{2}))?")


@lru_cache(maxsize=512)
def feast(rule: str, year: int) -> Period | None:
    """Return the day (or month) of a feast in a year, None where it cannot be computed.

    Args:
        rule: When it is, as the language's holidays.toml tells.
        year: A year of the Gregorian calendar.
    """
    if not 1 <= year <= 9998:
        return None
    if match := _WEEKDAY.fullmatch(rule):
        month, weekday, count, more = (int(x or 0) for x in match.groups())
        found = nth_weekday(year, month, weekday, count)
        return Period("day", found + timedelta(days=more)) if found else None
    if match := _EASTER.fullmatch(rule):
        return _easter(year, int(match[2]), orthodox=bool(match[1]))
    if match := _ISLAMIC.fullmatch(rule):
        return _islamic(year, int(match[1]), int(match[2] or 0))
    if rule.startswith(_LISTED):
        return _listed(rule.removeprefix(_LISTED), year)
    *named, month, day = map(int, rule.removeprefix("on ").split("-"))
    found = day_or_none(named[0] if named else year, month, day)
    return Period("day", found) if found else None


def _easter(year: int, days: int, *, orthodox: bool) -> Period | None:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

    if not 1583 <= year <= 4099:
        return None
    return Period("day", easter(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN) + timedelta(days=days))


def _islamic(year: int, month: int, day: int) -> Period | None:
    """A day or month of the Islamic calendar that begins in a Gregorian year."""
    from hijridate import Hijri

    for islamic_year in (year - 579, year - 578, year - 580):
        if not 1343 <= islamic_year <= 1500:
            continue
        begin = Hijri(islamic_year, month, day or 1).to_gregorian()
        if begin.year == year:
            first = date(begin.year, begin.month, begin.day)
            return Period("day", first) if day else Period("month", first.replace(day=1))
    return None


def _listed(name: str, year: int) -> Period | None:
    first, days = _lists()[name]
    listed = days.split()
    if not 0 <= year - first < len(listed) or listed[year - first] == "-":
        return None
    month, day = map(int, listed[year - first].split("-"))
    return Period("day", date(year, month, day))


@cache
def _lists() -> Mapping[str, tuple[int, str]]:
    """The feasts of lunisolar calendars: the first year, and the days in it and in the years after."""
    table: dict[str, tuple[int, str]] = json.loads(files(__package__).joinpath("lunisolar.json").read_text("utf-8"))
    return table
