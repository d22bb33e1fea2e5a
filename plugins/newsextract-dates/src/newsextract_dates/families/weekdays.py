"""Days of the week: Friday, last Friday, next Tuesday, Tuesday week, Wednesday last, Mondays."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from newsextract_dates.calendar import UNKNOWN, Period, shifted
from newsextract_dates.context import Context
from newsextract_dates.cues import SURE
from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import ends_clause
from newsextract_dates.guards.names import is_possessive, is_weekday
from newsextract_dates.match import Match, Reading
from newsextract_dates.numbers import number
from newsextract_dates.timex import Timex, of_period

_FAR = 5  # days ahead
_RANGE = 20  # characters between two days: Monday through Friday


def direction_of_day(match: Match, weekday: int) -> int:
    """Return where the clause points to, for a weekday.

    Friday's game is past, and so is a day that is farther ahead than behind, unless a sure cue says otherwise.
    """
    if "EARLIER" in match.kinds("edge"):
        return -1
    direction, today = match.context.direction(match), match.context.day
    if direction == SURE or not direction:
        return direction
    is_far = today is not None and (weekday - today.isoweekday()) % 7 >= _FAR
    return -1 if is_far or is_possessive(match) else direction


def weekday_near(context: Context, weekday: int, direction: int, *, strictly: bool = False) -> Timex | None:
    """Return the next (1) or last such day; the day of publication itself counts unless ``strictly``."""
    if context.day is None:
        return Timex("DATE", f"XXXX-WXX-{weekday}")
    return _near(context.day, weekday, 1 if direction > 0 else -1, strictly)


@lru_cache(maxsize=512)
def _near(day: date, weekday: int, side: int, strictly: bool) -> Timex | None:
    days = (weekday - day.isoweekday()) * side % 7
    if days == 0 and strictly:
        days = 7
    return _from(Period("day", day), days * side)


def _from(day: Period, days: int) -> Timex | None:
    found = day.plus(days)
    return of_period(found) if found else None


@rule("edge=EDGE? BANKHOLIDAY? day=WEEKDAY", "edge=(EARLY | LATE | EARLIER | LATER) ON day=WEEKDAY")
def weekday(match: Match) -> Reading:
    """A weekday alone: the publication day or one of the six before, or the coming one if the clause points ahead."""
    if not is_weekday(match) or edge(match) == "APPROX":
        return None
    if begun := _begun_range(match):
        return _from(begun, (match.value("day") - begun.first.isoweekday()) % 7 or 7)
    found = weekday_near(match.context, match.value("day"), direction_of_day(match, match.value("day")))
    return found and found.with_mod(edge(match))


@rule("A day=WEEKDAY part=DAYPART?", "one=WORDNUM day=WEEKDAY part=DAYPART?")
def some_weekday(match: Match) -> Reading:
    """A Wednesday, one Friday night: one or another; before a noun the article is not the day's."""
    if "one" in match:
        if match.value("one") != 1:
            return None
    elif not (ends_clause(match) or match.word_after in match.words["function_words"]):
        return None
    value, part = f"XXXX-WXX-{match.value('day')}", match.value("part")
    return Timex("TIME", f"{value}T{part}") if part else Timex("DATE", value)


@rule("THE day=WEEKDAY rel=(BEFORE | AFTER)?")
def the_weekday(match: Match) -> Reading:
    """On the Tuesday: the first one behind the day told of; it is not known where only a longer period was."""
    if "rel" in match:  # the Tuesday before
        return _beside_focus(match, match.value("rel")) if ends_clause(match) else None
    if match.word_before not in match.words["before_day"]:
        return None
    if not (ends_clause(match) or match.word_after in match.words["function_words"]):
        return None
    told = match.context.memory.last(before=match.start)
    if told is None:
        return weekday_near(match.context, match.value("day"), direction_of_day(match, match.value("day")))
    if told.unit == "day" and match.word_after not in match.words["beside"]:
        return _from(told, (match.value("day") - told.first.isoweekday()) % 7 or 7)
    return Timex("DATE", f"XXXX-WXX-{match.value('day')}")


def _begun_range(match: Match) -> Period | None:
    """The weekday from which a range runs to the match's, or to which that of a coming event is joined."""
    told = match.context.memory.last("day", before=match.start, within=_RANGE)
    if told is None:
        return None
    match match.kinds_before(2):
        case ("WEEKDAY", "TO" | "DASH"):
            return told
        case ("WEEKDAY", "AND" | "OR") if match.context.day is not None and told.first > match.context.day:
            return told
        case ("TODAY", "AND" | "OR") if match.context.day is not None and told.first >= match.context.day:
            return told
    return None


@rule(
    "edge=EDGE? THE? rel=(LAST | PREVIOUS) day=WEEKDAY",
    "edge=EDGE? (THE | THIS) rel=PAST day=WEEKDAY",
    "edge=EDGE? day=WEEKDAY rel=LAST",
)
def last_weekday(match: Match) -> Reading:
    """Last Friday, this past Friday, Friday last: before publication; the previous Friday: before what was told."""
    if "PREVIOUS" in match.kinds("rel"):
        return _beside_focus(match, -1)
    found = weekday_near(match.context, match.value("day"), -1, strictly=True)
    return found and found.with_mod(edge(match))


@rule("n=NUMBER day=WEEKDAYS rel=AGO")
def weekdays_ago(match: Match) -> Reading:
    """Two Saturdays ago."""
    count, last = number(match.tokens("n")), weekday_near(match.context, match.value("day"), -1, strictly=True)
    if not isinstance(count, int) or last is None or last.period is None:
        return last
    return _from(last.period, -7 * (count - 1))


@rule("edge=EDGE? THE? (THIS)? rel=(NEXT | COMING | FOLLOWING) day=WEEKDAY")
def next_weekday(match: Match) -> Reading:
    """Next Tuesday, this coming Sunday; the following Monday: after what was told."""
    if "FOLLOWING" in match.kinds("rel"):
        return _beside_focus(match, 1) if "THE" in match.all_kinds else None  # following Monday's vote
    found = weekday_near(match.context, match.value("day"), 1, strictly=True)
    return found and found.with_mod(edge(match))


@rule("edge=EDGE? rel=(THIS) day=WEEKDAY")
def this_weekday(match: Match) -> Reading:
    """This Friday: the coming one, unless the clause speaks of the past."""
    found = weekday_near(match.context, match.value("day"), match.context.direction(match) or 1)
    return found and found.with_mod(edge(match))


@rule("edge=EDGE? day=WEEKDAY OF? rel=(LAST | THIS | NEXT) unit=UNIT")
def weekday_of_week(match: Match) -> Reading:
    """Tuesday of last week, Monday next week."""
    week = match.context.current("week")
    if match.value("unit") != "week":
        return None
    found = shifted(Period("day", week.first), "week", match.value("rel")) if week else None
    found = found.plus(match.value("day") - 1) if found else None
    return of_period(found, edge(match)) if found else Timex("DATE", f"XXXX-WXX-{match.value('day')}", edge(match))


@rule("day=WEEKDAY unit=UNIT")
def weekday_week(match: Match) -> Reading:
    """Tuesday week: a week after the coming Tuesday."""
    if match.value("unit") != "week":
        return None
    found = week_after(match.context, match.value("day"))
    return of_period(found) if found else Timex("DATE", f"XXXX-WXX-{match.value('day')}")


@rule("day=TODAY unit=UNIT")
def today_week(match: Match) -> Reading:
    """Tomorrow week, today week: a week after that day."""
    if match.value("unit") != "week" or match.value("day") < 0:
        return None
    here = match.context.today(match)
    return _from(here, match.value("day") + 7) if here else Timex("DATE", UNKNOWN["day"])


def week_after(context: Context, weekday: int) -> Period | None:
    """Return the day a week after the next such weekday."""
    found = weekday_near(context, weekday, 1)
    return found.period.plus(7) if found and found.period else None


def _beside_focus(match: Match, direction: int) -> Timex | None:
    focus = match.context.memory.last("day", before=match.start)
    if focus is None:
        return weekday_near(match.context, match.value("day"), direction, strictly=True)
    days = (match.value("day") - focus.first.isoweekday()) * direction % 7 or 7
    return _from(focus, days * direction)
