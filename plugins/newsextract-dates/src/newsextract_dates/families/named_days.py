"""The day that stands beside a clock time or a part of the day, and the times of a day."""

from __future__ import annotations

from newsextract_dates.calendar import Period
from newsextract_dates.families.absolute import day_of
from newsextract_dates.families.weekdays import direction_of_day, week_after, weekday_near
from newsextract_dates.match import Match
from newsextract_dates.timex import Timex


def day_named(match: Match) -> Period | None:
    """Return the day of a match of the macro NAMEDDAY."""
    found: Timex | None = None
    if "month" in match:
        found = day_of(match)
    elif "weekday" in match:
        rel = match.value("rel")
        direction = rel or direction_of_day(match, match.value("weekday"))
        if "after" in match:  # Tuesday week
            return week_after(match.context, match.value("weekday")) if match.value("after") == "week" else None
        found = weekday_near(match.context, match.value("weekday"), direction, strictly=bool(rel))
    elif "today" in match:
        here = match.context.today(match)
        return here.plus(match.value("today")) if here else None
    return found.period if found else None


def is_day_named(match: Match) -> bool:
    """Whether the tokens of the macro NAMEDDAY are in a match that may do without them."""
    return any(name in match for name in ("month", "weekday", "today"))


def at(day: Period | None, clock: str, mod: str | None = None) -> Timex:
    """Return the time of a clock on a day, or on one not known."""
    return Timex("TIME", f"{day.value if day else ''}T{clock}", mod, day)


def part_of(day: Period | None, part: str, mod: str | None = None) -> Timex:
    """Return a part of a day, or of one not known."""
    return Timex("TIME", f"{day.value if day else 'XXXX-XX-XX'}T{part}", mod, day)
