"""Clock times: 9 a.m. Saturday, noon Monday, 2030 GMT, 17.02 BST, midnight, at 9."""

from __future__ import annotations

from newsextract_dates.digits import clock_before_zone, clock_of_half
from newsextract_dates.families.edges import edge
from newsextract_dates.families.named_days import at, day_named, is_day_named, part_of
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import ends_clause, is_bare_hour, is_clock, is_counted, is_stamp
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import of_period

_SMALL_HOURS = "05:00"
_FIRST_HOUR = 6  # of a working day
_MIDDAY, _NOON = "MI", 12


@rule(
    "edge=EDGE? clock=(CLOCK | CLOCKWORD) COMMA? NAMEDDAY",
    "NAMEDDAY COMMA? edge=EDGE? clock=(CLOCK | CLOCKWORD)",
)
def clock_on_day(match: Match) -> Reading:
    """A clock time on a day that is named beside it."""
    if match.kinds_before(1) in (("TO",), ("DASH",)):
        return None  # Tuesday to Sunday, 10 a.m. to 5 p.m.
    return at(day_named(match), _clock(match), edge(match))


def _clock(match: Match) -> str:
    """The clock time of a match; midnight is a day's end, but after midnight, from midnight is its beginning."""
    time = str(match.value("clock"))
    return "00:00" if time == "24:00" and match.word_before in match.words["before_start"] else time


@rule(
    "edge=EDGE? clock=(CLOCK | CLOCKWORD) (rel=(LAST | THIS) part=DAYPART | part=TONIGHT)",
    "edge=EDGE? clock=(CLOCK | CLOCKWORD) NAMEDDAY part=DAYPART",
)
def clock_in_part(match: Match) -> Reading:
    """9.30pm last night, 9:30 last night, 6 a.m. this morning, 8pm tonight, 7 a.m. Friday morning."""
    time = _clock(match)
    if match.written("clock")[-1].isdigit() and match.value("part") != "MO" and _SMALL_HOURS <= time < "12:00":
        time = f"{int(time[:2]) + 12}{time[2:]}"
    if is_day_named(match):
        return at(day_named(match), time, edge(match))
    today, rel = match.context.today(match), match.value("rel") or 0
    if rel < 0 and time < _SMALL_HOURS:
        rel = 0  # 2am last night
    return at(today.plus(rel) if today else None, time, edge(match))


@rule(
    "first=(edge=EDGE? clock=(CLOCK | CLOCKWORD)) ON last=(NAMEDDAY part=DAYPART?)",
    "first=(edge=EDGE? clock=(CLOCK | CLOCKWORD)) ON last=(weekday=WEEKDAY after=UNIT)",
    "last=NAMEDDAY AT first=(edge=EDGE? clock=(CLOCK | CLOCKWORD))",
)
def clock_and_day(match: Match) -> Reading:
    """A clock time and its day with a preposition between: two expressions."""
    day = day_named(match)
    if day is None:
        return None
    part = match.value("part")
    last = part_of(day, part) if part else of_period(day)
    return Part("first", at(day, match.value("clock"), edge(match))), Part("last", last)


@rule("first=(edge=EDGE? clock=(CLOCK | CLOCKWORD)) ON? last=(THE rel=(FOLLOWING | NEXT | SAME) unit=UNIT)")
def clock_and_told_day(match: Match) -> Reading:
    """6am the following day: of the day after the one told of."""
    told = match.context.memory.last("day", before=match.start) if match.value("unit") == "day" else None
    day = told.plus(match.value("rel")) if told else None
    return (Part("first", at(day, match.value("clock"), edge(match))), Part("last", of_period(day))) if day else None


@rule("edge=EDGE? clock=(CLOCK | CLOCKWORD)", "edge=EDGE? twelve=DAYNUM clock=CLOCKWORD")
def clock(match: Match) -> Reading:
    """A clock time alone, 12 noon too: of the day that the sentence or the article tells of."""
    if not is_clock(match) or match.value("twelve") not in (None, 12):
        return None
    time = _clock(match)
    if time == "24:00" and match.word_before in match.words["before_start_alone"]:
        time = "00:00"
    day = match.context.current("day") if is_stamp(match) else match.context.clock_day(match)
    if ":" not in time:
        return at(day, time, edge(match))  # midday
    if match.context.is_to_come(day, time) and match.context.direction(match) < 0:
        day = day and day.plus(-1)
    elif match.word_before in match.words["before_end"] and match.context.is_of_next_morning(day, time):
        day = day and day.plus(1)
    return at(day, time, edge(match))


@rule(
    "edge=EDGE? hour=(DAYNUM | WORDNUM) OCLOCK ((IN (THE | A) | THIS) part=DAYPART)?",
    "hour=(DAYNUM | WORDNUM) (THIS | THAT | IN THE) part=DAYPART",
    "minutes=(HHMM | CLOCK) (THIS | THAT | IN THE) part=DAYPART",
    "hour=(DAYNUM | WORDNUM) rel=LAST part=DAYPART",
    "hour=(DAYNUM | WORDNUM) part=TONIGHT",
    "hour=(DAYNUM | WORDNUM) NAMEDDAY part=DAYPART",
)
def hour_of_part(match: Match) -> Reading:
    """9 o'clock, 6 this morning, 7.22 in the morning, four in the afternoon, 11 last night, 8 tonight."""
    hour, part, minutes = match.value("hour"), match.value("part"), ":00"
    if "minutes" in match:
        hour, minutes = int(match.value("minutes")[:2]), match.value("minutes")[2:]
    named = is_day_named(match)
    if not 1 <= hour <= 12 or (named and match.word_before not in match.words["before_hour"]):
        return None
    if part in ("AF", "EV") or (part == "NI" and hour > 5):
        hour = hour % 12 + 12
    elif part is not None:
        hour %= 12
    if named:  # at 8 Friday night
        day = day_named(match)
    elif {"THIS", "LAST", "TONIGHT"}.isdisjoint(match.all_kinds):
        day = match.context.clock_day(match)
    else:
        day = match.context.today(match)
        day = day.plus(match.value("rel") or 0) if day else None
    return at(day, f"{hour:02d}{minutes}", edge(match))


@rule("four=(YEAR | NUM) unit=UNITS")
def military(match: Match) -> Reading:
    """At 1800 hours."""
    digits = match.written("four")
    if match.value("unit") != "hour" or match.word_before not in match.words["before_hour"] or len(digits) != 4:
        return None
    time = clock_before_zone(digits, "", None)
    return at(match.context.clock_day(match), time) if time else None


@rule("edge=EDGE? HALF PAST hour=(DAYNUM | WORDNUM)")
def half_past(match: Match) -> Reading:
    """Half past nine: before or after noon as the last time told of was."""
    hour = match.value("hour")
    if not 1 <= hour <= 12:
        return None
    told = match.context.memory.time(match.start)
    day = told[0] if told else match.context.clock_day(match)
    return at(day, f"{hour % 12 + 12 if told and _is_late(told[1]) else hour:02d}:30", edge(match))


@rule("edge=EDGE? A? QUARTER (TO | PAST) (clock=CLOCKWORD | hour=(DAYNUM | WORDNUM))")
def quarter_of_hour(match: Match) -> Reading:
    """A quarter to midnight, a quarter past nine: before or after noon as the last time told of was."""
    told = match.context.memory.time(match.start)
    clock_ = match.value("clock")
    hour = match.value("hour") or (_NOON if clock_ == _MIDDAY else int(clock_[:2]))
    is_part = "DASH" in (*match.kinds_before(1), match.kind_after) or is_counted(match)  # one-quarter to one-third
    if is_part or not 1 <= hour <= (12 if "hour" in match else 24):
        return None
    if "hour" in match and told and _is_late(told[1]):
        hour = hour % 12 + 12
    minutes = hour * 60 + (15 if "PAST" in match.all_kinds else -15)
    day = told[0] if told else match.context.clock_day(match)
    return at(day, f"{minutes // 60 % 24:02d}:{minutes % 60:02d}", edge(match))


def _is_late(time: str) -> bool:
    return time in ("NI", "EV", "AF") or time >= "12:00"


@rule("first=(from=(DAYNUM | HHMM | CLOCK)) (DASH | TO | AND) last=(to=CLOCK (NAMEDDAY DAYPART?)?)")
def hours(match: Match) -> Reading:
    """5 to 7 p.m., 11-1 p.m.: both ends are of the half of the day that makes the first the earlier."""
    begin, end = match.written("first"), match.value("to")
    if match.written("to")[-1].isdigit() or begin[-1] in "mM.":
        return None
    if "AND" in match.all_kinds and match.word_before not in match.words["before_and"]:
        return None
    clocks = [clock for half in "ap" if (clock := clock_of_half(begin, half))]
    if not clocks:
        return None
    before = [clock for clock in clocks if clock < end]
    day = day_named(match) if is_day_named(match) else match.context.clock_day(match)
    return Part("first", at(day, (before or clocks)[-1])), Part("last", at(day, end))


@rule("first=(from=(DAYNUM | WORDNUM)) until=TO last=(to=(DAYNUM | WORDNUM))")
def bare_hours(match: Match) -> Reading:
    """From nine until five: hours of any working day, unless the clause names one."""
    begin, end = match.value("from"), match.value("to")
    if match.written("until") not in match.words["before_end"] or not 1 <= begin <= 12 or not 1 <= end <= 12:
        return None
    if match.kind_after not in (None, "COMMA") or not ends_clause(match):
        return None
    begin += 12 if begin < _FIRST_HOUR else 0
    end += 12 if end <= begin else 0
    day = match.context.day_before(match.start) or match.context.day_ahead(match.end)
    return Part("first", at(day, f"{begin:02d}:00")), Part("last", at(day, f"{end:02d}:00"))


@rule("hour=DAYNUM")
def bare_hour(match: Match) -> Reading:
    """At 9, by 6: where the article has told of a time of day, before or after noon as that was."""
    hour = match.value("hour")
    if not 1 <= hour <= 12 or not is_bare_hour(match):
        return None
    told = match.context.memory.time(match.start)
    if told is None:
        return None
    day, clock_ = told
    return at(day, f"{hour % 12 + 12 if _is_late(clock_) else hour:02d}:00")
