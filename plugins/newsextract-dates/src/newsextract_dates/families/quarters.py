"""Quarters and halves of calendar and financial years: third-quarter, the first half of 2024, Q3, the quarter."""

from __future__ import annotations

from newsextract_dates.calendar import UNKNOWN, Period, day_or_none
from newsextract_dates.families.edges import edge
from newsextract_dates.families.relative import stepped
from newsextract_dates.families.years import is_split
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import is_numbering
from newsextract_dates.guards.lengths import is_fraction
from newsextract_dates.guards.names import is_of_a_game, is_of_own_year, is_of_something
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import Timex, of_period

# How many times as far a quarter on the other side counts, by the clause's direction: most are over.
_AGAINST = {-2: 12, -1: 5, 0: 3, 1: 1.5, 2: 1.5}
_LAST = -1
_ENDS = {1: "START", 2: "END"}
_MIDDLE = 45  # days from a quarter's middle to its end
_MONTHS = {"quarter": 3, "half": 6}
_ORDINAL = "(ORD | SECOND | ORDNUM)"
_WHICH = "which=(ORD | SECOND | ORDNUM | LAST)"


@rule(
    f"core=(THE? edge=EDGE? THE? KINDOFYEAR? {_WHICH} unit=(QUARTER | HALF)"
    " (OF (THE | ITS | THIS)? rel=(LAST | THIS | NEXT | PREVIOUS)?"
    " KINDOFYEAR? (year=(YEAR | FYCODE) | whole=(UNIT | CENTURY))"
    " | rel=(LAST | THIS | NEXT) whole=UNIT | year=YEAR)?)",
    f"(THE | ITS)? core=(edge=EDGE? (KINDOFYEAR DASH?)? {_WHICH} DASH unit=(QUARTER | HALF) year=(YEAR | FYCODE)?)",
    "core=(THE? (year=(YEAR | FYCODE) | rel=(LAST | THIS | NEXT) UNIT POSS)"
    f" KINDOFYEAR? {_WHICH} DASH? unit=(QUARTER | HALF))",
)
def numbered(match: Match) -> Reading:
    """The third quarter, the second half of 2024, this year's first quarter; "third-quarter" without its article."""
    found = _numbered(match)
    return (Part("core", found),) if found else None


def _numbered(match: Match) -> Timex | None:
    unit, which = match.value("unit"), match.value("which")
    if is_of_a_game(match) or is_of_something(match):
        return None
    if match.value("whole") not in (None, "year"):
        return _half_of(match, match.value("whole"))
    year = None
    if "year" not in match and (match.word_after in match.words["after_ended_unit"] or is_of_own_year(match)):
        ended = match.context.day_ahead(match.end)  # of a financial year that need not be the calendar's
        year = ended.first.year if ended else None
    if which == _LAST and "year" not in match and "whole" not in match:
        return None  # last quarter: the one before this
    return _period(match, unit, 12 // _MONTHS[unit] if which == _LAST else which, year)


@rule(
    f"first=(THE? KINDOFYEAR? from={_ORDINAL}) (AND | OR | TO | COMMA) last=(THE? to={_ORDINAL} unit=UNITS"
    " ((OF | IN)? (year=(YEAR | FYCODE) | rel=(LAST | THIS | NEXT) UNIT))?)",
)
def numbered_quarters(match: Match) -> Reading:
    """The first and second quarters, the third and fourth quarters of 2024."""
    if match.value("unit") != "quarter" or is_of_a_game(match):
        return None
    first, last = (_period(match, "quarter", match.value(name)) for name in ("from", "to"))
    return (Part("first", first), Part("last", last)) if first and last else None


def _half_of(match: Match, whole: str) -> Timex | None:
    """The first or second half of this week, this month, last decade: that period, its start or its end."""
    if match.value("unit") != "half" or match.value("which") not in _ENDS or whole not in UNKNOWN:
        return None
    return stepped(match.context.current(whole), match.value("rel") or 0, whole, _ENDS[match.value("which")])


def _period(match: Match, unit: str, which: int, year: int | None = None) -> Timex | None:
    """Return a quarter or half by its number, of a year, the one that is named or else the one that fits best."""
    size = _MONTHS[unit]
    if not 1 <= which * size <= 12:
        return None
    context, month, year = match.context, which * size - size + 1, year or match.value("year")
    if year is None and match.value("rel") is not None and context.day:
        year = context.day.year + match.value("rel")
    if year is not None:
        first = day_or_none(year, month, 1)
        return of_period(Period(unit, first), edge(match)) if first else None
    if context.day is None or context.is_usual(match):
        return Timex("DATE", f"XXXX-{unit[0].upper()}{which}", edge(match))
    here = context.day.year
    days = [day_or_none(y, month, 1) for y in (here - 1, here, here + 1)]
    direction = context.direction(match)
    if not direction and (named := context.year_of_sentence(match)) and (first := day_or_none(named, month, 1)):
        return of_period(Period(unit, first), edge(match))
    found = context.nearest([Period(unit, d) for d in days if d], direction or -1, _AGAINST[direction])
    return of_period(found, edge(match)) if found else None


@rule(
    "KINDOFYEAR? code=(QCODE | HCODE) ((OF | IN)? (KINDOFYEAR UNIT?)? year=(YEAR | FYCODE))?",
    "code=(QCODE | HCODE) OF? year=YEAR DASH to=(DAYNUM | NUM)",
    "year=YEAR code=(QCODE | HCODE)",
)
def code(match: Match) -> Reading:
    """Q3, Q3 2023, H1 2024, 1H24, Q2 FY26, Q4 2024-25."""
    unit = "quarter" if match.kinds("code") == ("QCODE",) else "half"
    if "year" not in match and (unit == "half" or is_of_a_game(match) or is_numbering(match)):
        return None  # a road, a motor, a grade; a question
    if "to" in match and not is_split(match):
        return None
    return _period(match, unit, match.value("code"))


@rule(
    "(THE | ITS) (KINDOFYEAR | ADJ)? unit=(QUARTER)",
    "THE KINDOFYEAR? rel=(LATEST | SAME) KINDOFYEAR? unit=(QUARTER | PERIOD)",
    "rel=THAT unit=QUARTER",
)
def told_quarter(match: Match) -> Reading:
    """The quarter, the latest quarter: the one told of, or the last that is over."""
    if is_fraction(match) or match.text[match.end : match.end + 1] == "-":  # the quarter-final
        return None
    here = match.context.current("quarter")
    found = match.context.memory.last("quarter", before=match.start)
    if match.word_after in match.words["after_ended_unit"] and (last := match.context.day_ahead(match.end)):
        middle = last.plus(-_MIDDLE)  # the quarter ended July 31 is the second of the calendar's, for the most part
        return of_period(middle.around("quarter")) if middle else None
    if found and here and "LATEST" in match.all_kinds and found.first >= here.first:
        found = None
    found = found or (here.plus(-1) if here else None)
    return of_period(found) if found else Timex("DATE", "XXXX-QX")


@rule(
    "(THE | ITS)? (KINDOFYEAR | ADJ)? first=MONTH (DASH | TO) month=MONTH DASH? unit=(QUARTER | HALF | PERIOD)"
    " (OF? year=YEAR)?",
    "(THE | ITS) month=MONTH unit=(QUARTER | HALF) (OF? year=YEAR)?",
)
def of_months(match: Match) -> Reading:
    """The April-June quarter, the June quarter: the one that ends with the month."""
    last = match.value("month")
    months = 3 if "first" not in match else (last - match.value("first")) % 12 + 1
    if match.kinds("unit") == ("HALF",):
        months = 6
    unit = next((unit for unit, size in _MONTHS.items() if size == months), None)
    if unit is None or last % months:
        return None
    found = _period(match, unit, last // months)
    return found and found.with_mod(None)


@rule("THE? rel=(LAST | NEXT | THIS | CURRENT | PREVIOUS) KINDOFYEAR? unit=QUARTER", "THE year=YEAR unit=QUARTER")
def quarter(match: Match) -> Reading:
    """Last quarter, the current quarter; the 1988 quarter."""
    here = match.context.current("quarter")
    if "year" in match:
        memory = match.context.memory
        told = memory.report(match.start) or memory.last("quarter", before=match.start) or here
        first = day_or_none(match.value("year"), told.first.month, 1) if told else None
        return of_period(Period("quarter", first)) if first else None
    if match.kinds("rel") == ("PREVIOUS",):
        here = match.context.memory.last("quarter", before=match.start) or here
    found = here.plus(match.value("rel")) if here else None
    return of_period(found) if found else Timex("DATE", "XXXX-QX")
