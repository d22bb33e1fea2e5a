"""Seasons of the year: the fall of 2023, summer 2022, the spring, early summer."""

from __future__ import annotations

from newsextract_dates.calendar import SEASON_MONTHS, Period, day_or_none, period_of
from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.guards.names import is_season
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import Timex, of_period


@rule("THE? edge=EDGE? THE? season=SEASON (COMMA | OF)? year=YEAR")
def season_of_year(match: Match) -> Reading:
    """A season of a year."""
    first = day_or_none(match.value("year"), SEASON_MONTHS[match.value("season")], 1)
    return of_period(Period("season", first), edge(match)) if first else None


@rule("THE? edge=EDGE? THE? season=SEASON (COMMA | OF)? year=YEAR DASH to=(DAYNUM | NUM)")
def season_of_two_years(match: Match) -> Reading:
    """The winter of 1916-17: that of the first year."""
    if len(match.written("to")) != 2 or match.value("to") != (match.value("year") + 1) % 100:
        return None
    return season_of_year(match)


@rule("THE season=SEASON BEFORE LAST")
def season_before_last(match: Match) -> Reading:
    """The summer before last."""
    day = match.context.day
    if day is None:
        return Timex("DATE", f"XXXX-{match.value('season')}")
    years = range(day.year - 3, day.year + 1)
    firsts = [first for y in years if (first := day_or_none(y, SEASON_MONTHS[match.value("season")], 1))]
    over = [first for first in firsts if first < period_of("season", day).first]
    return of_period(Period("season", over[-2])) if len(over) > 1 else None


@rule("first=(THE? season=SEASON) (AND | OR | DASH) last=(THE? other=SEASON OF? year=YEAR)")
def seasons_of_year(match: Match) -> Reading:
    """The spring and summer of 2022."""
    days = [day_or_none(match.value("year"), SEASON_MONTHS[match.value(name)], 1) for name in ("season", "other")]
    return [Part(part, of_period(Period("season", d))) for part, d in zip(("first", "last"), days, strict=True) if d]


@rule("THE? edge=EDGE? THE? season=SEASON")
def season(match: Match) -> Reading:
    """A season alone: the last one, or the next where the clause points ahead."""
    if not is_season(match):
        return None
    name = match.value("season")
    if match.context.day is None or match.context.is_usual(match):
        return Timex("DATE", f"XXXX-{name}", edge(match))
    here = match.context.day.year
    days = [day_or_none(y, SEASON_MONTHS[name], 1) for y in (here - 1, here, here + 1)]
    found = match.context.nearest([Period("season", d) for d in days if d], match.context.direction(match))
    return of_period(found, edge(match)) if found else None
