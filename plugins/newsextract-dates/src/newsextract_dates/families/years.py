"""Years: 1989, early 2016, fiscal 2028, the 2023-24 season, 346 BC."""

from __future__ import annotations

from newsextract_dates.calendar import UNKNOWN, year_period
from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import ends_clause, is_range_of_years, is_year
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import Timex, of_period


@rule(
    "edge=EDGE? year=YEAR",
    "THE? edge=EDGE (THE | UNIT)* year=YEAR",
    "edge=EDGE? (THE | ITS)? KINDOFYEAR UNIT? OF? year=YEAR",
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
    "edge=EDGE? (THE | ITS)? year=YEAR DASH to=(DAYNUM | NUM) (KINDOFYEAR? UNIT | SEASON | CAMPAIGN)",
    "edge=EDGE? (THE | ITS)? KINDOFYEAR? (UNIT | CAMPAIGN) OF? year=YEAR DASH to=(DAYNUM | NUM)",
)
def split_year(match: Match) -> Reading:
    """A financial year, a school year or a season by its first year: 2023-24."""
    found = year_period(match.value("year")) if is_split(match) else None
    return of_period(found, edge(match)) if found else None


@rule("first=(edge=EDGE? year=YEAR) DASH last=(to=(DAYNUM | NUM))")
def years(match: Match) -> Reading:
    """Two years of one century: 1939-45."""
    year, to = match.value("year"), match.value("to")
    if len(match.written("to")) != 2 or not year % 100 < to or is_split(match) or not is_range_of_years(match):
        return None
    first, last = year_period(year), year_period(year - year % 100 + to)
    return (Part("first", of_period(first, edge(match))), Part("last", of_period(last))) if first and last else None


def is_split(match: Match) -> bool:
    """Whether a year and the two figures behind it are years that follow each other."""
    return len(match.written("to")) == 2 and match.value("to") == (match.value("year") + 1) % 100


@rule("edge=EDGE? year=FYCODE", "edge=(EARLY | LATE | EARLIER | LATER) IN year=FYCODE")
def code(match: Match) -> Reading:
    """FY25, FY 2023-24: the year of the number, the first of two."""
    found = year_period(match.value("year"))
    return of_period(found, edge(match)) if found else None


@rule("THE? rel=(LAST | THIS | NEXT | CURRENT | PREVIOUS | COMING) fiscal=FISCAL")
def this_fiscal(match: Match) -> Reading:
    """This fiscal, last fiscal: the year, as Indian business pages call it."""
    if not (ends_clause(match) or match.word_after in match.words["function_words"]):
        return None
    here = match.context.current("year")
    found = here.plus(match.value("rel")) if here else None
    return of_period(found) if found else Timex("DATE", UNKNOWN["year"])


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
