"""Clock times: 9 a.m. Saturday, noon Monday, 2030 GMT, 17.02 BST, midnight, at 9."""

from __future__ import annotations

from newsextract_dates import guards
from newsextract_dates.calendar import Period
from newsextract_dates.context import Context
from newsextract_dates.families.absolute import day_of
from newsextract_dates.families.edges import edge
from newsextract_dates.families.weekdays import weekday_near
from newsextract_dates.grammar import rule
from newsextract_dates.match import Match, Reading
from newsextract_dates.timex import Timex

DAY = "(weekday=WEEKDAY | today=TODAY | (weekday=WEEKDAY COMMA?)? THE? month=MONTH day=DAY (COMMA? year=YEAR)? | (weekday=WEEKDAY COMMA?)? THE? day=(DAYNUM|ORDNUM) OF? month=MONTH (COMMA? year=YEAR)? | rel=(LAST|NEXT|THIS) weekday=WEEKDAY)"


def day_named(match: Match, context: Context) -> Period | None:
    """Return the day that stands beside a clock time or a part of the day."""
    found: Timex | None = None
    if "month" in match:
        found = day_of(
            context, match.value("month"), match.value("day") or 0, match.value("year"), match.value("weekday")
        )
    elif "weekday" in match:
        rel = match.value("rel")
        direction = rel if rel else context.direction(match)
        if context.day and context.day.isoweekday() == match.value("weekday") and not rel:
            return Period("day", context.day)
        found = weekday_near(context, match.value("weekday"), direction, strictly=bool(rel))
    elif "today" in match:
        here = context.current("day")
        return here.plus(match.value("today")) if here else None
    return found.period if found else None


def at(day: Period | None, clock: str, mod: str | None = None) -> Timex:
    """Return the time of a clock on a day, or on one not known."""
    return Timex("TIME", f"{day.value if day else ''}T{clock}", mod, day)


_DAY_BEFORE = DAY.replace("DAYNUM|ORDNUM", "DAYNUM | ORDNUM")


@rule(
    f"edge=EDGE? clock=(CLOCK | CLOCKWORD) COMMA? ON? {DAY}",
    f"{DAY} (COMMA | AT)? edge=EDGE? clock=(CLOCK | CLOCKWORD)",
)
def clock_on_day(match: Match, context: Context) -> Reading:
    """A clock time on a day that is named beside it."""
    named = any(name in match for name in ("weekday", "today", "month"))
    return at(day_named(match, context), match.value("clock"), edge(match)) if named else None


@rule("edge=EDGE? clock=(CLOCK | CLOCKWORD)", "edge=EDGE? hour=(DAYNUM | WORDNUM) OCLOCK part=(IN THE DAYPART)?")
def clock(match: Match, context: Context) -> Reading:
    """A clock time alone: of the day that was told of, or of the day of publication."""
    if "hour" in match:
        hour = match.value("hour")
        if not 1 <= hour <= 12:
            return None
        late = match.value("part") in ("AF", "EV", "NI")
        time = f"{hour % 12 + 12 if late else hour:02d}:00"
    else:
        time = match.value("clock")
        if ":" in match.written("clock") and not guards.is_clock(match):
            return None
    return at(context.clock_day(match), time, edge(match))


@rule("hour=(DAYNUM | WORDNUM) IN? (THIS | THE | TODAY) part=DAYPART")
def hour_of_part(match: Match, context: Context) -> Reading:
    """6 this morning, four in the afternoon."""
    hour = match.value("hour")
    if not 1 <= hour <= 12:
        return None
    late = match.value("part") in ("AF", "EV") or (match.value("part") == "NI" and hour > 5)
    return at(context.clock_day(match), f"{hour % 12 + 12 if late else hour % 12:02d}:00")
