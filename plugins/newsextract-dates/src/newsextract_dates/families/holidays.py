"""Feasts and named days: Christmas, Easter 2024, Thanksgiving Day, Ramadan, 9/11."""

from __future__ import annotations

from newsextract_dates.context import Context
from newsextract_dates.feasts import feast
from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.match import Match, Reading
from newsextract_dates.timex import Timex, of_period


@rule("edge=EDGE? name=HOLIDAY (COMMA? year=YEAR)?", "edge=EDGE? rel=(LAST | THIS | NEXT) name=HOLIDAY")
def holiday(match: Match, context: Context) -> Reading:
    """A feast: of its year, or the nearest."""
    rule_ = match.value("name")
    year = match.value("year")
    if year is not None:
        found = feast(rule_, year)
        return of_period(found, edge(match)) if found else None
    if context.day is None:
        return Timex("DATE", f"XXXX-{rule_}" if len(rule_) == 5 else "XXXX-XX-XX", edge(match))
    here = context.day.year
    days = [feast(rule_, y) for y in (here - 1, here, here + 1)]
    nearest = context.nearest(days, match.value("rel") or context.direction(match))
    return of_period(nearest, edge(match)) if nearest else None
