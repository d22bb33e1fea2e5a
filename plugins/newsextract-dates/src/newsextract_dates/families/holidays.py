"""Feasts and named days: Christmas, Easter 2024, Thanksgiving Day, Ramadan, 9/11."""

from __future__ import annotations

from newsextract_dates.calendar import UNKNOWN, period_of
from newsextract_dates.families.edges import edge
from newsextract_dates.families.named_days import at, part_of
from newsextract_dates.feasts import feast
from newsextract_dates.grammar import rule
from newsextract_dates.guards.names import is_attributive
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import Timex, of_period

_AGAINST = 3  # how many times as far a feast counts on the other side than the clause points to


@rule(
    "edge=EDGE? THE? core=(name=HOLIDAY (COMMA? year=YEAR)?)",
    "edge=EDGE? THE? rel=(LAST | THIS | NEXT) name=HOLIDAY",
    "year=YEAR name=HOLIDAY",
)
def holiday(match: Match) -> Reading:
    """A feast: of its year, or the nearest; the Easter holidays without the article, which is the noun's."""
    if is_attributive(match):
        return None
    found = feast_near(match)
    if found and match.all_kinds[0] == "THE" and match.word_after in match.words["after_feast"]:
        return (Part("core", found),)
    return found


@rule("edge=EDGE? THE? (rel=(LAST | THIS | NEXT))? name=HOLIDAY unit=(WEEKEND | UNIT) (COMMA? year=YEAR)?")
def around_holiday(match: Match) -> Reading:
    """Memorial Day weekend, Easter week; a Monday is of the weekend before."""
    unit, found = match.value("unit"), feast_near(match)
    if unit not in ("week", "weekend") or found is None or found.period is None or found.period.unit != "day":
        return None
    around = found.period.around(unit)
    if unit == "weekend" and found.period.first == around.first:
        around = around.plus(-1) or around
    return of_period(around, edge(match))


@rule("edge=EDGE? name=HOLIDAY part=DAYPART (COMMA? year=YEAR)?")
def part_of_holiday(match: Match) -> Reading:
    """Christmas morning, Thanksgiving night 2019."""
    found = feast_near(match)
    return part_of(found.period, match.value("part"), edge(match)) if found else None


@rule("first=(edge=EDGE? clock=(CLOCK | CLOCKWORD)) (ON | AT) last=(name=HOLIDAY (COMMA? year=YEAR)?)")
def clock_and_holiday(match: Match) -> Reading:
    """10 a.m. on New Year's Day: two expressions."""
    day = feast_near(match)
    if day is None:
        return None
    return Part("first", at(day.period, match.value("clock"), edge(match))), Part("last", day.with_mod(None))


@rule("THE unit=UNIT side=(BEFORE | AFTER) name=HOLIDAY (COMMA? year=YEAR)?")
def beside_holiday(match: Match) -> Reading:
    """The day after Thanksgiving, the week before Christmas."""
    unit = match.value("unit")
    found = feast_near(match)
    if unit not in ("day", "week") or found is None or found.period is None:
        return None
    beside = period_of(unit, found.period.first).plus(match.value("side"))
    return of_period(beside) if beside else None


def feast_near(match: Match) -> Timex | None:
    """Return the feast of the year that is named, or the one nearest to publication."""
    when, year = match.value("name"), match.value("year")
    if year is not None:
        found = feast(when, year)
        return of_period(found, edge(match)) if found else None
    if when.startswith("on "):  # one day in history
        found = feast(when, 1)
        return of_period(found, edge(match)) if found else None
    if match.context.day is None or match.context.is_usual(match):
        return Timex("DATE", f"XXXX-{when}" if len(when) == len("MM-DD") else UNKNOWN["day"], edge(match))
    is_over = match.word_before in match.words["before_over_feast"]
    today, side = match.context.day, match.value("rel") or (-1 if is_over else 0)
    feasts = [feast(when, y) for y in (today.year - 1, today.year, today.year + 1)]
    if side:  # last Christmas, since Christmas
        feasts = [day for day in feasts if day and (day.first - today).days * side > 0]
    nearest = match.context.nearest(feasts, match.context.direction(match), _AGAINST)
    return of_period(nearest, edge(match)) if nearest else None
