"""Generate the days of feasts of lunisolar calendars, by way of the package holidays (made with 0.109).

    python tools/lunisolar_feasts.py > src/newsextract_dates/lunisolar.json

The Chinese, Hebrew and Hindu calendars have no rule in the Gregorian one; holidays (MIT, https://github.com/vacanza)
computes them or lists what has been announced. Days that are only estimated are left out.
"""

import json
from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any

_YEARS = range(1950, 2051)
_FEASTS = {
    "Chinese": ("lunar_new_year", "dragon_boat", "mid_autumn"),
    "Hebrew": ("passover", "shavuot", "rosh_hashanah", "yom_kippur", "sukkot", "hanukkah", "purim"),
    "Hindu": (
        *("diwali_india", "dussehra", "ganesh_chaturthi", "holi", "janmashtami", "maha_shivaratri", "onam"),
        *("raksha_bandhan", "ram_navami", "sharad_navratri", "thaipusam", "vaisakhi"),
    ),
    "Buddhist": ("vesak",),
}


def days(find: Callable[[int], Any]) -> tuple[int, str]:
    """Return the first year for which the day of a feast is known, and month and day in that year and those after."""
    found = {year: day for year in _YEARS if (day := known(find(year), year))}
    first, last = min(found), max(found)
    return first, " ".join(f"{found[year]:%m-%d}" if year in found else "-" for year in range(first, last + 1))


def known(value: Any, year: int) -> date | None:
    """Return the day out of what holidays gives: a day, a day and whether it is exact, or several days."""
    if isinstance(value, set | list):
        value = min((day for day in value if day.year == year), default=None)
    day, exact = value if isinstance(value, tuple) else (value, True)
    return day if isinstance(day, date) and exact and day.year == year else None


if __name__ == "__main__":
    table: dict[str, tuple[int, str]] = {}
    for calendar, feasts in _FEASTS.items():
        finder = getattr(import_module(f"holidays.calendars.{calendar.lower()}"), f"_{calendar}Lunisolar")()
        table |= {feast: days(getattr(finder, f"{feast}_date")) for feast in feasts}
    lines = ",\n".join(f" {json.dumps(feast)}: {json.dumps(listed)}" for feast, listed in table.items())
    print(f"{{\n{lines}\n}}")
