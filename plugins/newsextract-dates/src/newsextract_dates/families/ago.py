"""Counted back or forward: two years ago, a week earlier, nine minutes later, a year from now, year-ago."""

from __future__ import annotations

from newsextract_dates.calendar import Period, period_of, shifted
from newsextract_dates.context import Context
from newsextract_dates.families.edges import edge
from newsextract_dates.families.relative import unknown
from newsextract_dates.grammar import rule
from newsextract_dates.match import Match, Reading
from newsextract_dates.numbers import number
from newsextract_dates.timex import Timex, of_period

_UNIT_OF = {
    "decade": "year",
    "century": "year",
    "millennium": "year",
    "fortnight": "week",
    "weekend": "week",
    "half": "month",
}
_TIMES = {"decade": 10, "century": 100, "millennium": 1000, "half": 6}
_AGO = "(AGO | EARLIER | BEFORE)"


def counted(
    context: Context, base: Period | None, count: float | str | None, unit: str, direction: int
) -> Timex | None:
    """Return the period of a unit that lies a number of them before or after another period's beginning."""
    if count is None or count == "X":
        return Timex("DATE", "PAST_REF" if direction < 0 else "FUTURE_REF")
    named = _UNIT_OF.get(unit, unit)
    if base is None:
        return unknown(named)
    if isinstance(count, str):
        return None
    steps = round(count * _TIMES.get(unit, 1))
    if count != int(count) and named == "year":
        named, steps = "month", round(count * 12)
    if named in ("second", "minute", "hour"):
        return None
    fortnights = 2 if unit == "fortnight" else 1
    start = Period(named, base.first) if named == "day" else period_of(named, base.first)
    found = shifted(start, named, direction * steps * fortnights)
    return of_period(found) if found else unknown(named)


@rule("edge=EDGE? n=NUMBER (ADJ)* unit=UNITNAME so=ORSO? rel=AGO", "edge=EDGE? n=A unit=UNITNAME so=ORSO? rel=AGO")
def ago(match: Match, context: Context) -> Reading:
    """A length of time ago: counted from publication."""
    found = counted(context, context.current("day"), number(match.tokens("n")), match.value("unit"), -1)
    return found and found._replace(mod=edge(match) or match.value("so"))


@rule(
    "edge=EDGE? n=NUMBER (ADJ)* unit=UNITNAME rel=(EARLIER | BEFORE | LATER | HENCE)",
    "edge=EDGE? n=A unit=UNITNAME rel=(EARLIER | BEFORE | LATER | HENCE)",
)
def beside(match: Match, context: Context) -> Reading:
    """A length of time earlier or later than what was told."""
    if match.kinds("rel")[0] == "BEFORE" and not _ends_clause(match):
        return None
    unit = match.value("unit")
    rel = match.value("rel")
    count = number(match.tokens("n"))
    now = "HENCE" in match.kinds("rel")
    if (
        unit == "year"
        and not now
        and (found := compared(match, context, rel * count if isinstance(count, float | int) else 0))
    ):
        return found
    focus = context.current("day") if now else context.focus(before=match.start) or context.current("day")
    found = counted(context, focus, count, unit, rel)
    return found and found._replace(mod=edge(match))


def _ends_clause(match: Match) -> bool:
    after = match.text[match.end : match.end + 1]
    return after in ",.;:)”\"'’" or after == ""


def compared(match: Match, context: Context, years: float) -> Timex | None:
    """Return the period as many years from the one that a report speaks of: a quarter, a half or a month."""
    focus = context.focus("quarter", "half", "month", before=match.start)
    if focus is None or not years:
        return None
    found = shifted(focus, "year", int(years))
    return Timex("DATE", found.value, None, None) if found else None


@rule("THE? (SAME)? (UNIT DASH (AGO | EARLIER)) unit=(QUARTER | PERIOD | UNIT)?", "unit=UNIT DASH rel=(AGO | EARLIER)")
def year_ago(match: Match, context: Context) -> Reading:
    """Year-ago, the year-earlier quarter: the period compared with, a year before."""
    found = compared(match, context, -1)
    if found:
        return found
    here = context.current("year")
    last = here.plus(-1) if here else None
    return of_period(last) if last else unknown("year")
