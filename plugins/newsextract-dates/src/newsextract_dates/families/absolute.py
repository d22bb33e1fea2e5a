"""Days and months: December 9th, 9 December 2021, July 1997, last April, 12/9/2021, 2021-12-09."""

from __future__ import annotations

from datetime import MAXYEAR, date
from functools import lru_cache

from newsextract_dates.calendar import Period, day_or_none, days_in_month, nth_weekday, year_period
from newsextract_dates.cues import SURE
from newsextract_dates.families.edges import edge
from newsextract_dates.grammar import rule
from newsextract_dates.guards.figures import is_counted, is_day_of_month
from newsextract_dates.guards.names import is_attributive_month, is_month, is_of_any_year, is_possessive
from newsextract_dates.match import Match, Part, Reading
from newsextract_dates.timex import Timex, of_period

_RANGE = 20  # characters between the ends of a range
_IN_WORDS = ("ORD", "SECOND")
_HALVES = {1: "START", 2: "END"}
_NEVER = 1000
_ANNIVERSARY = 31  # days; nearer, a day need not be the same one as was told of with its year
_AGAINST = 2  # how many times as far the nearest day counts where the clause points to the other side


def day_of(match: Match, day: str = "day") -> Timex | None:
    """Return the day of a match's month, year and weekday; without a year, the one nearest to publication.

    Args:
        match: A match with a ``month``, and perhaps a ``year`` and a ``weekday``.
        day: Name of the tokens of the day's number.
    """
    month, number = match.value("month"), match.value(day) or 0
    year = match.value("year") or match.year_of_range
    if "beside" in match:  # 12 August last year
        if match.value("whole") != "year":
            return None
        here = match.context.day
        year = here.year + match.value("beside") if here else None
    if year is not None:
        named = day_or_none(year, month, number)
        return of_period(Period("day", named)) if named else None
    if day_or_none(2000, month, number) is None:
        return None
    context = match.context
    told = context.memory.full_date(month, number)
    if context.day is None:
        return of_period(told) if told else Timex("DATE", f"XXXX-{month:02d}-{number:02d}")
    found = _days_near(context.day, month, number, match.value("weekday"))
    if found is None:
        return None
    nearest, other, side = found
    if told and abs((nearest - context.day).days) > _ANNIVERSARY and context.direction(match) < SURE:
        return of_period(told)
    factor = _NEVER if match.word_before in match.words["surely_past"] else _AGAINST
    near_enough = abs((other - context.day).days) < abs((nearest - context.day).days) * factor
    return of_period(Period("day", other if near_enough and context.direction(match) == -SURE * side else nearest))


@lru_cache(maxsize=512)
def _days_near(today: date, month: int, number: int, weekday: int | None) -> tuple[date, date, int] | None:
    """The nearest such day, the nearest on the other side of today, and the side of the first: 1 ahead, else -1."""
    years = range(today.year - 1, today.year + 2)
    days = [found for y in years if (found := day_or_none(y, month, number))]
    if weekday:
        days = [d for d in days if d.isoweekday() == weekday] or days
    if not days:  # 29 February
        days = [found for y in range(today.year - 4, today.year + 5) if (found := day_or_none(y, month, number))]
    if not days:
        return None
    nearest, *others = sorted(days, key=lambda d: abs((d - today).days))
    side = 1 if nearest > today else -1
    return nearest, next((d for d in others if (d - today).days * side <= 0), nearest), side


@rule(
    "edge=EDGE? (THIS? TOLD)? MONTHDAY",
    "edge=EDGE? (THIS? TOLD)? DAYMONTH",
    "edge=EDGE? THE day=(ORD | SECOND) OF month=MONTH (COMMA? OF? year=YEAR)?",
    "day=DAYNUM DASH month=MONTH DASH year=YEAR",
)
def day(match: Match) -> Reading:
    """A day of a month."""
    if is_counted(match):
        return None
    found = day_of(match)
    return found and found.with_mod(edge(match))


@rule(
    "first=((WEEKDAY COMMA?)? month=MONTH THE? from=DAY) (DASH | TO | AND | OR) last=(THE? to=DAY (COMMA? year=YEAR)?)",
    "first=((WEEKDAY COMMA?)? THE? from=DAY) (DASH | TO | AND | OR)"
    " last=((WEEKDAY COMMA?)? THE? to=DAY OF? month=MONTH (COMMA? year=YEAR)?)",
)
def days(match: Match) -> Reading:
    """Two days of one month: June 17-18, 3 to 5 June 2021; not May 3 to the second week of June."""
    if match.kind_after in ("UNIT", "UNITS", "QUARTER", "HALF", "CENTURY", "WEEKDAY", "WEEKEND"):
        return None
    if match.kinds("to")[0] in _IN_WORDS and match.kinds("from")[0] not in _IN_WORDS:
        return None  # May 3 and the second
    first, last = day_of(match, "from"), day_of(match, "to")
    return (Part("first", first), Part("last", last)) if first and last else None


@rule(
    "first=((WEEKDAY COMMA?)? month=MONTH THE? from=DAY) (DASH | TO | AND | OR)"
    " last=((WEEKDAY COMMA?)? other=MONTH THE? to=DAY COMMA? OF? year=YEAR)",
    "first=(THE? from=DAY OF? month=MONTH) (DASH | TO | AND | OR)"
    " last=(THE? to=DAY OF? other=MONTH COMMA? OF? year=YEAR)",
)
def days_of_year(match: Match) -> Reading:
    """Two days of one year: March 3 to May 5, 1988; of the year before if the first month is the later one."""
    month, other, year = match.value("month"), match.value("other"), match.value("year")
    first = day_or_none(year - (month > other), month, match.value("from"))
    last = day_or_none(year, other, match.value("to"))
    if first is None or last is None:
        return None
    return Part("first", of_period(Period("day", first))), Part("last", of_period(Period("day", last)))


@rule(
    "THE? unit=(UNIT | WEEKEND) OF MONTHDAY",
    "THE? unit=(UNIT | WEEKEND) OF DAYMONTH",
    "THE unit=UNIT begins=POINT MONTHDAY",
    "THE unit=UNIT begins=POINT DAYMONTH",
)
def week_of_day(match: Match) -> Reading:
    """The week of March 6, the weekend of May 18, the week beginning 6 March."""
    if match.value("begins") not in (None, "START"):
        return None
    found, unit = day_of(match), match.value("unit")
    if found is None or found.period is None or unit not in ("week", "weekend"):
        return None
    return of_period(found.period.around(unit))


@rule("first=(month=MONTH from=DAY) COMMA second=(mid=DAY) COMMA? AND last=(to=DAY)")
def days_listed(match: Match) -> Reading:
    """Dec. 24, 25 and 31."""
    found = [(part, day_of(match, name)) for part, name in (("first", "from"), ("second", "mid"), ("last", "to"))]
    return [Part(part, timex) for part, timex in found if timex] if all(timex for _, timex in found) else None


@rule("THE which=(ORD | SECOND | ORDNUM | LAST) day=WEEKDAY (IN | OF) month=MONTH (COMMA? year=YEAR)?")
def weekday_of_month(match: Match) -> Reading:
    """The first Sunday in October, the last Monday of May 2023."""
    which, year = match.value("which"), match.value("year")
    near = year_period(year) if year else None
    if near is None:
        timex = month_near(match, match.value("month"))
        near = timex.period if timex else None
    if near is None:
        return None
    found = nth_weekday(near.first.year, match.value("month"), match.value("day"), which)
    return of_period(Period("day", found)) if found else None


@rule("THE which=(ORD | SECOND | ORDNUM | LAST) unit=UNIT OF month=MONTH (COMMA? year=YEAR)?")
def part_of_month(match: Match) -> Reading:
    """The last week of May, the first day of March 2023; the first week is that of the first day."""
    which, unit, year = match.value("which"), match.value("unit"), match.value("year")
    near = month_near(match, match.value("month")) if year is None else None
    first = day_or_none(year, match.value("month"), 1) if year else near.period.first if near and near.period else None
    if first is None or unit not in ("day", "week"):
        return None
    step = 1 if unit == "day" else 7
    last = days_in_month(first.year, first.month)
    found = day_or_none(first.year, first.month, last if which < 0 else (which - 1) * step + 1)
    return of_period(Period("day", found).around(unit)) if found else None


@rule("edge=EDGE? month=MONTH (COMMA | OF)? year=YEAR", "edge=(EARLY | LATE) IN month=MONTH (COMMA | OF)? year=YEAR")
def month_of_year(match: Match) -> Reading:
    """A month of a year."""
    first = day_or_none(match.value("year"), match.value("month"), 1)
    return of_period(Period("month", first), edge(match)) if first else None


@rule("first=(month=MONTH) (AND | OR | TO | DASH) last=(other=MONTH OF? year=YEAR)")
def months_of_year(match: Match) -> Reading:
    """March and April 2020, November to February 2024."""
    month, other, year = match.value("month"), match.value("other"), match.value("year")
    days = [day_or_none(year - (month > other), month, 1), day_or_none(year, other, 1)]
    return [Part(part, of_period(Period("month", d))) for part, d in zip(("first", "last"), days, strict=True) if d]


@rule("edge=EDGE? month=MONTH", "edge=(EARLY | LATE | EARLIER | LATER) IN month=MONTH")
def month(match: Match) -> Reading:
    """A month alone: the nearest one, or the next or last where the clause tells."""
    if not is_month(match):
        return None
    return month_near(match, match.value("month"))


@rule("THE? which=(ORD | SECOND) HALF OF month=MONTH (COMMA? year=YEAR)?")
def half_of_month(match: Match) -> Reading:
    """The second half of January, the first half of May 2024: the month, its start or its end."""
    if match.value("which") not in _HALVES or not is_month(match):
        return None
    if "year" in match:
        first = day_or_none(match.value("year"), match.value("month"), 1)
        found = of_period(Period("month", first)) if first else None
    else:
        found = month_near(match, match.value("month"))
    return found.with_mod(_HALVES[match.value("which")]) if found else None


def month_near(match: Match, number: int) -> Timex | None:
    """Return the month that an expression without a year means."""
    if match.context.day is None or match.context.is_usual(match) or is_of_any_year(match):
        return Timex("DATE", f"XXXX-{number:02d}", edge(match))
    begun = match.context.memory.last("month", before=match.start, within=_RANGE)
    if begun and match.kinds_before(1) in (("TO",), ("DASH",)):
        here, direction = begun.first, SURE  # from May to June
    else:
        here, direction = match.context.day, match.context.direction(match)
        if is_attributive_month(match) or is_possessive(match):  # the June report need not be of the time of the verb
            direction = max(-1, min(direction, 1))
    found = match.context.nearest(_months(number, here.year), direction, around=here)
    return of_period(found, edge(match)) if found else None


@lru_cache(maxsize=512)
def _months(number: int, year: int) -> tuple[Period, ...]:
    """The month of that number of a year and of those on either side."""
    return tuple(Period("month", date(y, number, 1)) for y in (year - 1, year, year + 1) if 1 <= y <= MAXYEAR)


@rule("THE day=ORDNUM", "THE day=ORDNUM OF rel=(LAST | THIS | NEXT) unit=UNIT", "THE day=ORDNUM OF THE unit=UNIT")
def day_of_month(match: Match) -> Reading:
    """The 28th, the 14th of last month."""
    day_ = match.value("day") or 0
    if match.value("unit") not in (None, "month") or not 1 <= day_ <= 31:
        return None
    if "unit" not in match and not is_day_of_month(match):
        return None
    here = match.context.current("month")
    if here is None or match.context.day is None:
        return Timex("DATE", f"XXXX-XX-{day_:02d}")
    if "unit" in match:
        months = [here.plus(match.value("rel") or 0)]
    elif focus := match.context.memory.last("month", before=match.start, within=120):
        months = [focus]
    else:
        months = [here.plus(step) for step in (-1, 0, 1)]
    days = [day_or_none(m.first.year, m.first.month, day_) for m in months if m]
    found = match.context.nearest([Period("day", d) for d in days if d], match.context.direction(match) or -1)
    return of_period(found) if found else None


@rule(
    "edge=EDGE? THE? rel=(LAST | PAST | NEXT | COMING | PREVIOUS | FOLLOWING) (PAST | COMING)? month=MONTH",
    "edge=EDGE? THE? THIS? rel=(THIS | PAST | COMING) month=MONTH",
)
def relative_month(match: Match) -> Reading:
    """Last April, this July, next March: the last or next such month; the following March: behind what was told."""
    number, step = match.value("month"), match.value("rel")
    beside_told = match.kinds("rel")[0] in ("FOLLOWING", "PREVIOUS")
    here = (match.context.memory.last(before=match.start) if beside_told else None) or match.context.current("month")
    if here is None:
        return Timex("DATE", f"XXXX-{number:02d}", edge(match))
    months = _months(number, here.first.year)
    if step == 0:  # this August may be to come, whatever the clause speaks of, but not that of last year
        not_over = [p for p in months if p.first.year >= here.first.year]
        found = match.context.nearest(not_over, match.context.direction(match))
    else:
        ahead = [p for p in months if (p.first - here.first).days * step > 0]
        found = min(ahead, key=lambda p: abs(p.first - here.first), default=None)
    return of_period(found, edge(match)) if found else None


@rule("iso=ISO")
def iso(match: Match) -> Reading:
    """An ISO 8601 date."""
    found = day_or_none(*match.value("iso"))
    return of_period(Period("day", found)) if found else None


@rule("numbers=SLASHED")
def numeric(match: Match) -> Reading:
    """Numbers with slashes or periods: 12/9/2021, 2021/12/09, 9.12.2021."""
    first, second, third = match.value("numbers")
    if first > 999:
        year, month_, day_ = first, second, third
    else:
        slashes = "/" in match.written("numbers")
        day_first = (match.context.day_first or not slashes or first > 12) and second <= 12
        day_, month_ = (first, second) if day_first else (second, first)
        year = third if third > 99 else third + (2000 if third < 50 else 1900)
        if third <= 99 and not slashes:
            return None
    found = day_or_none(year, month_, day_)
    return of_period(Period("day", found)) if found else None
