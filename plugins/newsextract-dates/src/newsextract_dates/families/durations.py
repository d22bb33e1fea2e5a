"""Lengths of time: three years, a nine-hour session, at least six months, six to eight weeks, the past decade."""

from __future__ import annotations

from newsextract_dates import guards
from newsextract_dates.context import Context
from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.match import Match, Reading
from newsextract_dates.numbers import VAGUE, number, plain
from newsextract_dates.timex import Timex

_CODES = {
    "second": ("PT", "S", 1), "minute": ("PT", "M", 1), "hour": ("PT", "H", 1), "day": ("P", "D", 1), "night": ("P", "D", 1),
    "morning": ("P", "D", 1), "evening": ("P", "D", 1), "afternoon": ("P", "D", 1), "week": ("P", "W", 1), "weekend": ("P", "WE", 1),
    "fortnight": ("P", "W", 2), "month": ("P", "M", 1), "quarter": ("P", "Q", 1), "half": ("P", "M", 6), "summer": ("P", "Y", 1),
    "winter": ("P", "Y", 1), "spring": ("P", "Y", 1), "autumn": ("P", "Y", 1), "term": ("P", "Y", 1),
    "year": ("P", "Y", 1), "decade": ("P", "Y", 10), "century": ("P", "Y", 100), "millennium": ("P", "Y", 1000),
}  # fmt: skip


def length(count: float | str | None, unit: str) -> str | None:
    """Return the TIMEX3 value of a length of time; "X" is a count that is not known."""
    if unit == 2:
        unit = "second"
    if count is None or unit not in _CODES:
        return None
    prefix, code, size = _CODES[unit]
    return f"{prefix}{VAGUE if isinstance(count, str) else plain(count * size)}{code}"


_MOD = "mod=(APPROX | OVER)?"
_WHICH = (
    "(THE | ITS | THIS | THAT)? rel=(LAST | PAST | NEXT | COMING | PREVIOUS | FOLLOWING | LATEST | SAME)? (ORD | ADJ)*"
)


def _mod(match: Match) -> str | None:
    if match.value("so"):
        return str(match.value("so"))
    if "mod" not in match:
        return None
    return str(match.value("mod"))


@rule(
    f"{_MOD} {_WHICH} n=NUMBER (ADJ | DASH | OF)* unit=UNITNAME so=ORSO?", f"{_MOD} n=(A) (ADJ)* unit=UNITNAME so=ORSO?"
)
def counted(match: Match, context: Context) -> Reading:
    """A counted length of time."""
    if guards.is_age(match):
        return None
    value = length(number(match.tokens("n")), match.value("unit"))
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(f"{_MOD} n=(A) unit=UNITNAME AND A half=HALF", f"{_MOD} n=NUMBER unit=UNITNAME AND A half=HALF")
def and_a_half(match: Match, context: Context) -> Reading:
    """A year and a half."""
    count = number(match.tokens("n"))
    if not isinstance(count, float | int):
        return None
    unit = match.value("unit")
    if unit == "year":
        return Timex("DURATION", f"P{plain(count * 12 + 6)}M", _mod(match))
    value = length(count + 0.5, unit)
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(f"{_MOD} {_WHICH} n=NUMBER (TO | OR | DASH | AND) to=NUMBER (ADJ | DASH)* unit=UNITNAME so=ORSO?")
def between(match: Match, context: Context) -> Reading:
    """A length between two: its count is not known."""
    if guards.is_age(match):
        return None
    value = length(VAGUE, match.value("unit"))
    return Timex("DURATION", value, _mod(match)) if value else None


@rule(
    "THE? rel=(PAST | NEXT | COMING) n=(HALF) A? DASH? unit=(UNIT | CENTURY)",
    "n=(HALF) A unit=(UNIT | CENTURY)",
    "A n=HALF DASH? unit=(UNIT | CENTURY)",
    "n=HALF DASH unit=(UNIT | CENTURY)",
)
def half_a_unit(match: Match, context: Context) -> Reading:
    """Half an hour, the next half a century."""
    unit = match.value("unit")
    smaller = {
        "hour": "PT30M",
        "year": "P6M",
        "decade": "P5Y",
        "century": "P50Y",
        "day": "PT12H",
        "minute": "PT30S",
    }.get(unit)
    value = smaller or length(0.5, unit)
    return Timex("DURATION", value) if value else None


@rule("THE? rel=(RECENT | COMING | PAST | NEXT | LAST) unit=(UNITS)", "THE? unit=UNITS AHEAD")
def around_now(match: Match, context: Context) -> Reading:
    """Recent years, the coming weeks."""
    kinds = match.kinds("rel") if "rel" in match else ("COMING",)
    return Timex("DATE", "PAST_REF" if kinds[0] in ("RECENT", "PAST", "LAST") else "FUTURE_REF")


@rule("unit=UNITS")
def uncounted(match: Match, context: Context) -> Reading:
    """Years, months: of a number that is not known."""
    if not guards.is_bare_plural(match):
        return None
    value = length(VAGUE, "year" if match.value("unit") in ("decade", "century") else match.value("unit"))
    return Timex("DURATION", value) if value else None
