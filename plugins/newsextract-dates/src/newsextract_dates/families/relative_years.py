"""Days, months and feasts of a year beside this one: 12 December last year, June of that year, Christmas last year."""

from __future__ import annotations

from newsextract_dates.calendar import Period, day_or_none
from newsextract_dates.families.edges import edge
from newsextract_dates.feasts import feast
from newsextract_dates.grammar import rule
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import Timex, of_period

_YEAR = "OF? rel=(LAST | THIS | NEXT) unit=UNIT"


@rule(f"first=(month=MONTH) (AND | OR | TO | DASH) last=(other=MONTH {_YEAR})")
def months_of_relative_year(match: Match) -> Reading:
    """Two months of one year: between January and June this year, November to February last year."""
    month, other, year = match.value("month"), match.value("other"), _year(match)
    days = (day_or_none(year - (month > other), month, 1), day_or_none(year, other, 1)) if year else ()
    return [Part(part, of_period(Period("month", d))) for part, d in zip(("first", "last"), days, strict=False) if d]


@rule(f"edge=EDGE? THE? name=HOLIDAY {_YEAR}")
def feast_of_relative_year(match: Match) -> Reading:
    """A feast of last year, this year or next year."""
    year = _year(match)
    found = feast(match.value("name"), year) if year else None
    return of_period(found, edge(match)) if found else None


@rule(
    "month=MONTH THE? rel=(LAST | THIS | NEXT | PREVIOUS | FOLLOWING) unit=UNIT",
    "month=MONTH OF rel=(LAST | THIS | NEXT | THAT | SAME) unit=UNIT",
)
def month_of_relative_year(match: Match) -> Reading:
    """A month of last year, this year, next year or that year."""
    if match.value("unit") != "year":
        return None
    told = match.kinds("rel")[0] in ("THAT", "SAME")
    base = (match.context.memory.last(before=match.start) if told else None) or match.context.current("year")
    if base is None:
        return Timex("DATE", f"XXXX-{match.value('month'):02d}")
    first = day_or_none(base.first.year + match.value("rel"), match.value("month"), 1)
    return of_period(Period("month", first)) if first else None


def _year(match: Match) -> int | None:
    """The year that a match names by where it stands beside that of publication."""
    here = match.context.day
    return here.year + match.value("rel") if here and match.value("unit") == "year" else None
