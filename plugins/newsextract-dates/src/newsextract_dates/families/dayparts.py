"""Parts of the day: Friday morning, tonight, overnight, this evening, last night, late Thursday afternoon."""

from __future__ import annotations

from newsextract_dates.cues import SURE
from newsextract_dates.families.edges import edge
from newsextract_dates.families.named_days import day_named, is_day_named, part_of
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import ends_clause
from newsextract_dates.guards.lengths import is_title
from newsextract_dates.guards.names import is_part_of_title
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import of_period

_SMALL_HOURS = "04:00"


@rule(
    "edge=EDGE? NAMEDDAY part=(DAYPART | DAWN | MIDPART)",
    "part=DAWN NAMEDDAY",
    "edge=(EARLY | LATE | EARLIER | LATER) ON NAMEDDAY part=DAYPART",
    "edge=EDGE? THE part=DAYPART OF NAMEDDAY",
    "edge=EDGE? weekday=WEEKDAY part=DAYPART rel=LAST",
)
def part_of_day(match: Match) -> Reading:
    """Friday morning, late on yesterday afternoon, the night of May 14."""
    if is_part_of_title(match, "part"):
        return None
    return part_of(day_named(match), match.value("part"), edge(match))


@rule(
    "edge=EDGE? rel=(LAST | THIS | THAT | NEXT | FOLLOWING | PREVIOUS | SAME) part=DAYPART",
    "edge=EDGE? THAT rel=SAME part=DAYPART",
    "edge=EDGE? THE rel=(NEXT | FOLLOWING | PREVIOUS | SAME) part=DAYPART",
)
def relative_part(match: Match) -> Reading:
    """Last night, this morning, the next morning."""
    if is_title(match, "part"):
        return None
    kind = match.kinds("rel")[0]
    told = kind in ("THAT", "NEXT", "FOLLOWING", "PREVIOUS", "SAME")
    day = (match.context.memory.last("day", before=match.start) if told else None) or match.context.today(match)
    return part_of(day.plus(match.value("rel")) if day else None, match.value("part"), edge(match))


@rule("THE part=DAYPART rel=(BEFORE | AFTER)")
def part_beside(match: Match) -> Reading:
    """The night before, the morning after: of the day before or after what was told."""
    if not ends_clause(match):
        return None
    day = match.context.memory.last("day", before=match.start) or match.context.current("day")
    return part_of(day.plus(match.value("rel")) if day else None, match.value("part"))


@rule("edge=EDGE? part=TONIGHT")
def tonight(match: Match) -> Reading:
    """Tonight; in what was published in the small hours it is the night that they end."""
    if is_part_of_title(match, "part"):
        return None
    day = match.context.today(match)
    if match.context.is_to_come(day, _SMALL_HOURS):
        day = day and day.plus(-1)
    return part_of(day, match.value("part"), edge(match))


@rule("first=(part=DAWN) ON last=NAMEDDAY")
def dawn_and_day(match: Match) -> Reading:
    """Dawn on Thursday: two expressions."""
    day = day_named(match)
    return (Part("first", part_of(day, match.value("part"))), Part("last", of_period(day))) if day else None


@rule("part=OVERNIGHT", "part=OVERNIGHT weekday=WEEKDAY")
def overnight(match: Match) -> Reading:
    """Overnight: the night that began on the evening before, or the coming one where the clause points ahead."""
    if "weekday" in match:
        return part_of(day_named(match), "NI")
    day = match.context.current("day")
    back = 0 if match.context.direction(match) == SURE else -1
    return part_of(day.plus(back) if day else None, "NI")._replace(period=None)  # what follows is not of that day


@rule(
    "THE? (EARLY | SMALL) unit=UNITS OF NAMEDDAY part=DAYPART?",
    "THE? (EARLY | SMALL) unit=UNITS OF (THE | THIS) part=DAYPART",
)
def early_hours(match: Match) -> Reading:
    """The early hours of Sunday, the small hours of Monday morning, the early hours of this morning."""
    if match.value("unit") != "hour" or match.value("part") not in (None, "MO"):
        return None
    if is_day_named(match):
        day = day_named(match)
    else:
        day = match.context.today(match) if "THIS" in match.all_kinds else match.context.clock_day(match)
    return part_of(day, "MO", "START")


@rule("part=MIDPART NAMEDDAY?", "MID DASH? part=DAYPART NAMEDDAY?")
def mid_part(match: Match) -> Reading:
    """Midafternoon, mid-morning Thursday."""
    day = day_named(match) if is_day_named(match) else match.context.clock_day(match)
    return part_of(day, match.value("part"), "MID")


@rule("THE? edge=(EARLY | LATE) DASH? part=DAYPART", "THE part=DAYPART")
def told_part(match: Match) -> Reading:
    """In the morning, late afternoon: of the day that the sentence or the article tells of."""
    if match.word_before not in match.words["before_daypart"] or not ends_clause(match):
        return None
    return part_of(match.context.clock_day(match), match.value("part"), edge(match))
