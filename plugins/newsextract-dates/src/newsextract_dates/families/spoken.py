"""Years in words, as broadcasts are written down: nineteen ninety-six, the year two thousand."""

from __future__ import annotations

from newsextract_dates.calendar import SEASON_MONTHS, Period, day_or_none, year_period
from newsextract_dates.grammar import rule
from newsextract_dates.match import Match, Reading
from newsextract_dates.numbers import number
from newsextract_dates.timex import of_period
from newsextract_dates.tokens import Token

_YEAR = "year=(WORDNUM WORDNUM (DASH? WORDNUM)? | WORDNUM SCALE (AND? WORDNUM)?)"


def spoken(tokens: list[Token]) -> int | None:
    """Return the year of number words: of the century and the rest, or of the whole number."""
    (_, first, *_), (_, second, *_) = tokens[:2]
    if second >= 1000:
        found = number(tokens)
        return int(found) if isinstance(found, float | int) and 2000 <= found <= 2099 else None
    rest = sum(value or 0 for _, value, *_ in tokens[1:])
    return first * 100 + rest if 10 <= first <= 20 and 10 <= rest <= 99 else None


@rule(f"(THE UNIT)? {_YEAR}")
def year(match: Match) -> Reading:
    """A year."""
    found = spoken(match.tokens("year"))
    if found is None or (found == 2000 and "UNIT" not in match.all_kinds):
        return None
    period = year_period(found)
    return of_period(period) if period else None


@rule(f"THE? season=SEASON OF? {_YEAR}")
def season(match: Match) -> Reading:
    """A season of such a year."""
    found = spoken(match.tokens("year"))
    first = day_or_none(found, SEASON_MONTHS[match.value("season")], 1) if found else None
    return of_period(Period("season", first)) if first else None


@rule(f"month=MONTH {_YEAR}")
def month(match: Match) -> Reading:
    """A month of such a year."""
    found = spoken(match.tokens("year"))
    first = day_or_none(found, match.value("month"), 1) if found else None
    return of_period(Period("month", first)) if first else None
