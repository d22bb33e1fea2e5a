"""Years: 1989, early 2016, fiscal 2028, the 2023-24 season, 346 BC."""

from __future__ import annotations

from newsextract_dates.calendar import year_period
from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import is_year
from newsextract_dates.match import Match, Reading
from newsextract_dates.timex import Timex, of_period


@rule(
    "edge=EDGE? year=YEAR",
    "THE? edge=EDGE (THE | UNIT)* year=YEAR",
    "edge=EDGE? (THE | ITS)? FISCAL UNIT? year=YEAR",
    "THE year=YEAR beyond=PERIOD",
    "THE ADJ? UNIT year=YEAR",
    "edge=EDGE? year=YEAR so=ORSO",
    "edge=(EARLY | LATE | EARLIER | LATER) IN year=YEAR",
    "edge=PREFIX DASH year=YEAR",
)
def year(match: Match) -> Reading:
    """A year: 1989, early 2016, fiscal 2028, the 1988 period, 1990 or later."""
    number = match.value("year")
    if not is_year(match):
        return None
    found = year_period(number)
    return of_period(found, match.value("so") or edge(match)) if found else None


@rule(
    "edge=EDGE? year=YEAR DASH to=(DAYNUM | NUM)",
    "edge=EDGE? (THE | ITS)? year=YEAR DASH to=(DAYNUM | NUM) (FISCAL? UNIT | SEASON | CAMPAIGN)",
)
def split_year(match: Match) -> Reading:
    """A financial year, a school year or a season by its first year: 2023-24."""
    year, to = match.value("year"), match.value("to")
    if len(match.written("to")) != 2 or to != (year + 1) % 100:
        return None
    found = year_period(year)
    return of_period(found, edge(match)) if found else None


@rule("number=DIGITS era=ERA", "era=ERA number=DIGITS")
def era(match: Match) -> Reading:
    """A year before or after Christ."""
    number = match.value("number")
    if not isinstance(number, int) or not 0 < number <= 9999:
        return None
    if match.value("era") == "BC":
        return Timex("DATE", f"BC{number:04d}")
    period = year_period(number)
    return of_period(period) if period else None
