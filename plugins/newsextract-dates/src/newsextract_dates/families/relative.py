"""Units relative to now or to what was told: last year, this week, late next month, the end of the year, today."""

from __future__ import annotations

from newsextract_dates.calendar import SEASON_MONTHS, UNKNOWN, Period, period_of
from newsextract_dates.families.edges import edge
from newsextract_dates.families.named_days import day_named
from newsextract_dates.grammar import rule
from newsextract_dates.guards.lengths import is_title
from newsextract_dates.guards.names import is_of_own_year, is_possessive, is_programme, is_verb
from newsextract_dates.lengths import length
from newsextract_dates.match import Match, Reading
from newsextract_dates.timex import Timex, of_period

_SATURDAY = 6
_TOLD = ("PREVIOUS", "FOLLOWING", "THAT", "SAME")
_UNITS = ("day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century")
_CLOCKED = ("second", "minute", "hour")


def unknown(unit: str, mod: str | None = None) -> Timex:
    """Return the value of a period of which only the unit is known."""
    return Timex("DATE", UNKNOWN.get(unit, "XXXX-XX-XX"), mod)


def stepped(period: Period | None, steps: int, unit: str, mod: str | None = None) -> Timex:
    """Return the period that many steps from one, or one of which only the unit is known."""
    found = period.plus(steps) if period else None
    return of_period(found, mod) if found else unknown(unit, mod)


def as_fine(unit: str) -> tuple[str, ...]:
    """The units that are no longer than one: the day after June is none."""
    return _UNITS[: _UNITS.index(unit) + 1]


@rule(
    "edge=EDGE? (SAMETIME | SOMETIME)? THE? rel=TOLD"
    " (SAME | COMING | PAST | CURRENT)? (ADJ | KINDOFYEAR)? unit=(UNIT | CENTURY | WEEKEND) so=ORSO?"
)
def relative_unit(match: Match) -> Reading:
    """Last year, this week, the following day, that same month."""
    unit = match.value("unit")
    kind = match.kinds("rel")[0]
    of_something = "THE" in (*match.kinds_before(1), *match.all_kinds) and match.word_after in match.words["after_last"]
    own = match.kinds_before(1) == ("ITS",) and not is_of_own_year(match)  # her last year in office
    if is_title(match) or (kind == "LAST" and (of_something or own or unit == "day")):
        return None
    if (kind == "PAST" and "edge" not in match) or unit == "fortnight":
        value = length(1, unit)
        return Timex("DURATION", value) if value else None
    ahead = kind == "COMING" or (kind == "NEXT" and match.word_before in match.words["before_span"])
    if ahead and "THE" in match.all_kinds and unit not in ("day", "weekend", *_CLOCKED):
        value = length(1, unit)  # over the next decade
        return Timex("DURATION", value, match.value("so")) if value else None
    if unit in _CLOCKED:
        return Timex("DATE", "PRESENT_REF") if kind in ("THIS", "CURRENT") else None
    if unit not in UNKNOWN:
        return None
    start = None
    if kind in _TOLD or (kind == "NEXT" and unit == "day"):
        focus = match.context.memory.last(*as_fine(unit), before=match.start)
        if kind == "PREVIOUS":
            report = match.context.memory.report(match.start)
            focus = report if report and report.unit == unit else focus
        if focus is None and match.context.memory.last(before=match.start):
            return unknown(unit, edge(match))  # the day after some month
        start = period_of(unit, focus.first) if focus else None
    start = start or match.context.current(unit)
    return stepped(start, match.value("rel"), unit, match.value("so") or edge(match))


@rule(
    "edge=(THE? POINT (OF | TO)) THE? unit=(UNIT | CENTURY | WEEKEND)",
    "edge=EARLIER (IN | ON) (THE | ITS) unit=(UNIT | CENTURY | WEEKEND)",
    "edge=(LATER | LATE | EARLY) IN (THE | ITS) unit=(UNIT | CENTURY | WEEKEND)",
    "edge=APPROX? unit=UNIT (DASH | POSS)? edge=POINT",
    "edge=MID DASH unit=(UNIT | CENTURY)",
)
def edge_of_unit(match: Match) -> Reading:
    """The end of the year, earlier in the week, year-end: of the current one."""
    unit = match.value("unit")
    if unit == "day" or unit not in UNKNOWN:
        return None
    return stepped(match.context.current(unit), 0, unit, edge(match))


@rule("THE unit=UNIT")
def unit_that_owns(match: Match) -> Reading:
    """The week's, the year's: the present one's."""
    unit = match.value("unit")
    if not is_possessive(match) or unit not in ("week", "month", "year"):
        return None
    return stepped(match.context.current(unit), 0, unit)


@rule("THE weekend=WEEKEND")
def weekend(match: Match) -> Reading:
    """The weekend: the last one, or the coming one where the clause points ahead."""
    here, day = match.context.current("weekend"), match.context.day
    if day is not None and day.isoweekday() >= _SATURDAY:
        return stepped(here, 0, "weekend")
    return stepped(here, 0 if match.context.direction(match) > 0 else -1, "weekend")


@rule("edge=EDGE? day=TODAY")
def deictic_day(match: Match) -> Reading:
    """Yesterday, today, tomorrow."""
    if is_programme(match):
        return None
    return stepped(match.context.today(match), match.value("day"), "day", edge(match))


@rule("THE unit=UNIT (BEFORE | AFTER) day=TODAY")
def day_beside(match: Match) -> Reading:
    """The day before yesterday, the day after tomorrow."""
    step = match.value("day")
    if match.value("unit") != "day" or step == 0:
        return None
    return stepped(match.context.current("day"), 2 * step, "day")


@rule("THE unit=UNIT side=(BEFORE | AFTER) NAMEDDAY")
def beside_day(match: Match) -> Reading:
    """The day before last Tuesday, the day after May 3."""
    day = day_named(match)
    if match.value("unit") != "day" or day is None or "today" in match:
        return None
    found = day.plus(match.value("side"))
    return of_period(found) if found else None


@rule("THE unit=UNIT BEFORE rel=LAST", "THE unit=UNIT AFTER rel=NEXT")
def unit_beside(match: Match) -> Reading:
    """The week before last, the year after next."""
    unit = match.value("unit")
    return stepped(match.context.current(unit), 2 * match.value("rel"), unit) if unit in UNKNOWN else None


@rule("edge=EDGE? (THE | ITS)? rel=TOLD (PAST | COMING)? season=SEASON")
def relative_season(match: Match) -> Reading:
    """Last fall, this summer, earlier this fall."""
    if is_verb(match):
        return None
    here = match.context.current("season")
    if match.kinds("rel")[0] in ("THAT", "SAME"):  # of the year that the story is in
        told = match.context.memory.last("year", "season", "quarter", "month", before=match.start)
        here = period_of("season", told.first.replace(month=SEASON_MONTHS[match.value("season")])) if told else here
    rel, season = match.value("rel"), match.value("season")
    if "PAST" in match.all_kinds or "COMING" in match.all_kinds:  # this past winter
        rel = -1 if "PAST" in match.all_kinds else 1
    if here is None:
        return Timex("DATE", f"XXXX-{season}", edge(match))
    month = SEASON_MONTHS[season]
    seasons = [p for n in range(-5, 6) if (p := here.plus(n)) and p.first.month == month]
    past = [p for p in seasons if p.first < here.first]
    ahead = [p for p in seasons if p.first > here.first]
    if rel < 0 and past:
        return of_period(past[-1], edge(match))
    if rel > 0 and ahead:
        return of_period(ahead[0], edge(match))
    same = [p for p in seasons if p.first.year == here.first.year] or seasons
    return of_period(same[0], edge(match))
