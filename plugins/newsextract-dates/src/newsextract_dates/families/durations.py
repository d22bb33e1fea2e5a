"""Lengths of time: three years, a nine-hour session, at least six months, six to eight weeks, the past decade."""

from __future__ import annotations

from newsextract_dates.families.relative import stepped
from newsextract_dates.grammar import rule
from newsextract_dates.guards.lengths import is_bare_plural, is_length, is_of_cricket, is_verb_of_lasting
from newsextract_dates.guards.names import is_of_a_game
from newsextract_dates.lengths import length
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.numbers import VAGUE, number, plain
from newsextract_dates.timex import Timex

_MOD = "mod=(APPROX | OVER | UPTO | SOME)?"
_WHICH = (
    "(THE | ITS | THIS | THAT)? (LAST | PAST | NEXT | COMING | PREVIOUS | FOLLOWING | LATEST | SAME | ORD)"
    " (LAST | PAST | NEXT | COMING | PREVIOUS | FOLLOWING | LATEST | SAME | ORD | ADJ)*"
)
_OF_A_GAME = ("second", "minute")
_ONE = "1"  # in the value of a word such as week-long
_ROUND = {"hour": "PT30M", "year": "P6M", "decade": "P5Y", "century": "P50Y", "day": "PT12H", "minute": "PT30S"}


def _mod(match: Match) -> str | None:
    if match.kinds("mod") == ("SOME",):
        return "APPROX"
    found = match.value("so") or match.value("mod")
    return str(found) if found else None


@rule(
    f"{_MOD} (A | THE | ITS)? core=(n=SIMPLE DASH unit=(UNITNAME | SECOND))",
    f"{_MOD} A core=(n=SIMPLE unit=(UNIT | QUARTER))",
    f"core=({_MOD} (A | THE)? n=SIMPLE DASH unit=UNITNAME PERIOD)",
    f"{_MOD} (A | THE | ITS)? core=(n=SIMPLE DASH half=(AND DASH A DASH HALF) DASH unit=UNITNAME)",
    f"{_MOD} (A | THE | ITS)? core=(n=SIMPLE DASH (TO | OR) DASH to=SIMPLE DASH unit=UNITNAME)",
)
def attributive(match: Match) -> Reading:
    """A nine-hour session: without the article, which is the noun's."""
    if not is_length(match):
        return None
    unit = "second" if match.kinds("unit") == ("SECOND",) else match.value("unit")
    count = VAGUE if "to" in match else number(match.tokens("n"))
    if "half" in match and isinstance(count, float | int):
        count += 0.5
    value = length(count, unit)
    return (Part("core", Timex("DURATION", value, _mod(match))),) if value else None


@rule(
    f"{_MOD} {_WHICH} n=NUMBER (ADJ | DASH | OF)* unit=UNITNAME so=ORSO? (OF (THE | THIS) UNIT)?",
    f"{_MOD} n=NUMBER (ADJ | OF)* unit=(UNITS | WEEKEND) so=ORSO?",
    f"{_MOD} THE n=NUMBER ADJ* unit=(UNITS)",
    f"{_MOD} n=(NUMBER | HHMM) unit=UNITNAME",
    f"{_MOD} n=A ADJ* unit=UNITNAME so=ORSO?",
)
def counted(match: Match) -> Reading:
    """A counted length of time."""
    if not is_length(match):
        return None
    value = length(number(match.tokens("n")), match.value("unit"))
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(f"{_MOD} n=(A) unit=UNITNAME AND A HALF", f"{_MOD} n=NUMBER unit=UNITNAME AND A HALF")
def and_a_half(match: Match) -> Reading:
    """A year and a half, which is 18 months."""
    count = number(match.tokens("n"))
    if not isinstance(count, float | int) or not is_length(match):
        return None
    unit = match.value("unit")
    value = length(count * 12 + 6, "month") if unit == "year" else length(count + 0.5, unit)
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(
    f"{_MOD} ({_WHICH})? n=NUMBER (TO | OR | DASH) to=NUMBER (ADJ | DASH)* unit=UNITNAME so=ORSO?",
    "n=(DIGITS | WORDNUM) joint=AND to=(DIGITS | WORDNUM) (ADJ | DASH)* unit=UNITNAME so=ORSO?",
    "n=A unit=UNIT OR two=WORDNUM",
)
def between(match: Match) -> Reading:
    """A length between two: its count is not known."""
    if not is_length(match) or ("joint" in match and match.word_before not in match.words["before_and"]):
        return None
    value = length(VAGUE, match.value("unit"))
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(
    "THE? (PAST | NEXT | COMING | LAST) A? HALF A? DASH? unit=(UNIT | CENTURY)",
    f"{_MOD} A? HALF (A | DASH) unit=(UNIT | CENTURY)",
    f"{_MOD} A HALF unit=(UNIT | CENTURY)",
)
def half_a_unit(match: Match) -> Reading:
    """Half an hour, the next half a century."""
    if not is_length(match):
        return None
    unit = match.value("unit")
    value = _ROUND.get(unit) or length(0.5, unit)
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(f"{_MOD} (A n=QUARTER | n=WORDNUM DASH? UNITS) OF A unit=CENTURY")
def quarters_of_a_century(match: Match) -> Reading:
    """More than a quarter of a century, three quarters of a century."""
    count = match.value("n") if match.kinds("n") == ("WORDNUM",) else 1
    value = length(count * 0.25, match.value("unit"))
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(
    "THE? rel=(RECENT | COMING | PAST | NEXT | LAST) unit=(UNITS)",
    "THE? unit=UNITS rel=AHEAD",
    "rel=(FUTURE) unit=UNITS",
)
def around_now(match: Match) -> Reading:
    """Recent years, the coming weeks."""
    kind = match.kinds("rel")[0]
    if is_verb_of_lasting(match) or (kind == "LAST" and match.word_after in match.words["after_last"]):
        return None  # it will last weeks; the last weeks of the war
    past = kind in ("RECENT", "PAST", "LAST")
    return Timex("DATE", "PAST_REF" if past else "FUTURE_REF")


@rule("length=LENGTH", "n=SIMPLE DASH length=LENGTH")
def length_word(match: Match) -> Reading:
    """Week-long, decades-long, two-week-long; but three-days-old is an age."""
    if match.kinds_before(1) == ("DASH",) or is_of_cricket(match):
        return None
    value = match.value("length")
    if "n" in match:
        count = number(match.tokens("n"))
        if count is None or _ONE not in value:
            return None
        value = value.replace(_ONE, VAGUE if isinstance(count, str) else plain(count))
    return Timex("DURATION", value)


@rule("unit=UNITS", "unit=UNITS OR UNITS")
def uncounted(match: Match) -> Reading:
    """Years, months: of a number that is not known."""
    if not is_bare_plural(match):
        return None
    value = length(VAGUE, match.value("unit"))
    return Timex("DURATION", value) if value else None


@rule("THE part=(ORD | EARLY | LATE | LAST)? unit=UNITS")
def stretch(match: Match) -> Reading:
    """In the weeks before the vote, over the years, in the first hours: of a number that is not known."""
    if match.value("unit") in _OF_A_GAME and is_of_a_game(match):
        return None
    before = match.word_before
    if before not in match.words["before_stretch"] or not (
        "part" in match
        or before in match.words["before_whole_stretch"]
        or match.word_after in match.words["after_stretch"]
    ):
        return None
    value = length(VAGUE, match.value("unit"))
    return Timex("DURATION", value) if value else None


@rule("THE which=(ADJ | KINDOFYEAR | ADJ KINDOFYEAR)? unit=UNIT")
def the_unit(match: Match) -> Reading:
    """The year ended March 31, the year to March: its length; the full year, for the week: the present one."""
    unit, words = match.value("unit"), match.words
    ended = match.kind_after == "TO"
    if ended or match.word_after in words["after_ended_unit"]:
        value = length(1, unit)
        return Timex("DURATION", value) if value else None
    described = match.value("which") in (1, "fiscal")
    if unit in ("week", "month", "year") and (described or match.word_before in words["before_current_unit"]):
        return stepped(match.context.current(unit), 0, unit)
    return None
