"""Counted back or forward: two years ago, a week earlier, nine minutes later, a year from now, year-ago."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from newsextract_dates.calendar import UNKNOWN, Period, period_of, shifted, year_period
from newsextract_dates.families.named_days import day_named
from newsextract_dates.families.relative import unknown
from newsextract_dates.families.weekdays import weekday_near
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import ends_clause
from newsextract_dates.guards.lengths import is_in_a_report
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.numbers import VAGUE, number
from newsextract_dates.timex import Timex, of_period

# The unit that the result is named by, and how many of it one of the counted unit is.
_NAMED_BY = {
    "decade": ("year", 10),
    "century": ("year", 100),
    "millennium": ("year", 1000),
    "half": ("month", 6),
    "fortnight": ("week", 2),
    "weekend": ("week", 1),
    "night": ("day", 1),
}
_EXACT = ("day", "week")
_YEARS = ("year", "decade", "century")
_QUARTER = 0.25
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def counted(base: Period | None, count: float | str | None, unit: str, direction: int) -> Timex | None:
    """Return the period of a unit that lies a number of them before or after another period's beginning."""
    if count is None or isinstance(count, str):
        return Timex("DATE", "PAST_REF" if direction < 0 else "FUTURE_REF")
    named, size = _NAMED_BY.get(unit, (unit, 1))
    if named not in UNKNOWN:
        return None
    if base is None or (named in _EXACT and base.unit in _YEARS):
        return unknown(named)  # a week after some year
    if count * size != int(count * size) and named == "year":
        named, size = "month", 12 * size
    found = shifted(period_of(named, base.first), named, direction * round(count * size))
    return of_period(found) if found else unknown(named)


def clocked(match: Match, count: float | str | None, unit: str, direction: int) -> Timex | None:
    """Return the clock time that many hours, minutes or seconds from the last one told of."""
    told = match.context.memory.clock()
    day, clock = told or (None, "")
    if day is None or not isinstance(count, float | int):
        return None
    start = datetime.combine(day.first, time.fromisoformat(clock.replace("24:", "00:")))
    try:
        found = start + timedelta(seconds=direction * count * _SECONDS[unit])
    except OverflowError:
        return None
    period = Period("day", found.date())
    return Timex("TIME", f"{period.value}T{found:%H:%M}", None, period)


@rule(
    "edge=(APPROX | OVER | SOME)? n=NUMBER (ADJ)* unit=UNITNAME so=ORSO? rel=AGO",
    "edge=(APPROX | OVER | SOME)? n=NUMBER (TO | OR | DASH) to=NUMBER unit=UNITNAME rel=AGO",
    "edge=(APPROX | OVER)? n=A unit=UNITNAME so=ORSO? rel=AGO",
    "edge=(APPROX | OVER)? n=A unit=UNITNAME half=(AND A HALF) rel=AGO",
    "edge=(APPROX | OVER)? A? n=HALF A unit=(UNIT | CENTURY) rel=AGO",
    "edge=(APPROX | OVER)? A n=QUARTER OF A unit=CENTURY rel=AGO",
    "unit=UNITS rel=AGO",
)
def ago(match: Match) -> Reading:
    """A length of time ago: counted from publication; in a report "a year ago" is what it compares with."""
    unit, count = match.value("unit"), _count(match)
    if unit in _SECONDS:
        return clocked(match, count, unit, -1) or Timex("DATE", "PAST_REF")
    found = None
    if unit == "year" and count == 1 and match.kinds("n") == ("A",) and is_in_a_report(match):
        found = compared(match, -1, "quarter", "half")
    found = found or counted(match.context.today(match), count, unit, -1)
    return found and found.with_mod(_mod(match) or match.value("so"))


@rule("edge=(APPROX | OVER)? A? length=LENGTH rel=AGO")
def word_ago(match: Match) -> Reading:
    """A quarter-century ago, a half-century ago."""
    years = match.value("length").removeprefix("P").removesuffix("Y")
    found = counted(match.context.today(match), int(years), "year", -1) if years.isdigit() else None
    return found and found.with_mod(match.value("edge"))


def _count(match: Match) -> float | str | None:
    """The number of units: of a year and a half it is 1.5, of six to eight weeks it is not known."""
    if "to" in match:
        return VAGUE
    count = _QUARTER if match.kinds("n") == ("QUARTER",) else number(match.tokens("n"))
    return count + 0.5 if "half" in match and isinstance(count, float | int) else count


def _mod(match: Match) -> str | None:
    return "APPROX" if match.kinds("edge") == ("SOME",) else match.value("edge")


@rule(
    "edge=(APPROX | OVER | SOME)? n=NUMBER (ADJ)* unit=UNITNAME rel=(EARLIER | BEFORE | LATER | HENCE)",
    "edge=(APPROX | OVER | SOME)? n=NUMBER (TO | OR | DASH) to=NUMBER unit=UNITNAME rel=(EARLIER | LATER | HENCE)",
    "edge=(APPROX | OVER)? n=A unit=UNITNAME half=(AND A HALF)? rel=(EARLIER | BEFORE | LATER | HENCE)",
    "n=THE unit=UNIT rel=(BEFORE | AFTER)",
    "unit=UNITS rel=(EARLIER | LATER)",
)
def beside(match: Match) -> Reading:
    """A length of time earlier or later than what was told."""
    kind = match.kinds("rel")[0]
    if (kind in ("BEFORE", "AFTER") and not ends_clause(match)) or match.word_after in match.words["of_comparison"]:
        return None
    unit, direction = match.value("unit"), match.value("rel")
    count = 1 if match.kinds("n") == ("THE",) else _count(match)
    if "n" not in match:
        count = VAGUE
    if unit in _SECONDS:
        told = clocked(match, count, unit, direction)
        return told or (counted(None, VAGUE, unit, direction) if count == VAGUE else None)
    found = None
    if kind == "HENCE":
        base = match.context.current("day")
    else:
        if unit == "year" and isinstance(count, float | int) and "half" not in match:
            found = compared(match, direction * int(count), "quarter", "half", "month", "year")
        base = match.context.memory.last(before=match.start) or match.context.current("day")
    found = found or counted(base, count, unit, direction)
    return found and found.with_mod(_mod(match))


@rule("(n=A | n=NUMBER) unit=(UNIT | UNITS) FROM NAMEDDAY", "n=A unit=UNIT which=ON weekday=WEEKDAY")
def from_day(match: Match) -> Reading:
    """Two weeks from Friday, a week from today, a week on Tuesday: counted from the coming day."""
    unit, count = match.value("unit"), number(match.tokens("n"))
    if "which" in match and (unit != "week" or match.context.direction(match) < 0):
        return None
    if "weekday" in match and "month" not in match:
        found = weekday_near(match.context, match.value("weekday"), 1)
        day = found.period if found else None
    else:
        day = day_named(match)
    if day is None or not isinstance(count, int) or unit not in ("day", "week", "month", "year"):
        return None
    found = shifted(day, unit, count)
    return of_period(found) if found else None


def compared(match: Match, years: int, *units: str) -> Timex | None:
    """Return the period as many years from the one that a report speaks of, if that is one of some units."""
    told = match.context.memory.report(match.start)
    if told is None or told.unit not in units or not years:
        return None
    found = shifted(told, "year", years)
    return Timex("DATE", found.value) if found else None


@rule(
    "(THE ADJ? SAME? | A) core=(UNIT DASH? (AGO | EARLIER))",
    "core=(UNIT DASH? (AGO | EARLIER))",
    "core=(THE ADJ? SAME? UNIT DASH? (AGO | EARLIER) (QUARTER | PERIOD | ORD QUARTER | SECOND QUARTER))",
    "core=(UNIT DASH? (AGO | EARLIER) (QUARTER | PERIOD))",
    "core=(THE (PREVIOUS | LAST) DASH? UNIT (QUARTER | PERIOD | ORD QUARTER | SECOND QUARTER))",
    "core=(THE SAME? (QUARTER | PERIOD) A UNIT (AGO | EARLIER))",
    "core=(THE SAME (QUARTER | PERIOD) (OF | IN)? (LAST UNIT | year=YEAR))",
    "core=(LAST UNIT POSS (QUARTER | PERIOD))",
)
def year_ago(match: Match) -> Reading:
    """Year-ago, the year-earlier quarter, the same period last year: the period compared with, a year before."""
    if year := match.value("year"):
        told = match.context.memory.report(match.start)
        years = year - told.first.year if told else 0
        period = year_period(year)
        found = compared(match, years, "quarter", "half", "month") or (of_period(period) if period else None)
        return (Part("core", found),) if found else None
    found = compared(match, -1, "quarter", "half", "month")
    if found is None:
        here = match.context.current("year")
        last = here.plus(-1) if here else None
        found = of_period(last) if last else unknown("year")
    return (Part("core", found),)
