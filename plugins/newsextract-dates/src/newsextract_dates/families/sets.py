"""Recurring times: daily, every day, twice a week, on Mondays, a year (of a rate)."""

from __future__ import annotations

from newsextract_dates.grammar import rule
from newsextract_dates.guards.lengths import is_rate, is_title
from newsextract_dates.lengths import length
from newsextract_dates.match import Match, Reading
from newsextract_dates.numbers import number
from newsextract_dates.timex import Timex

_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}


@rule("often=FREQUENCY")
def frequency(match: Match) -> Reading:
    """Daily, weekly, annual."""
    if is_title(match, "often") or (match.text[match.start].isupper() and match.word_after[:1].isupper()):
        return None  # the Daily Mail
    if match.value("often") == "P1Q" and match.word_after in match.words["attributive_quarterly"]:
        return None
    if match.value("often") == "P1Y" and match.word_after in match.words["attributive_annual"]:
        return None
    return Timex("SET", match.value("often"))


@rule("EVERY unit=(UNIT | QUARTER)", "EVERY OTHER unit=(UNIT | QUARTER)", "EVERY n=NUMBER unit=UNITNAME")
def every_unit(match: Match) -> Reading:
    """Every day, every other week, every six weeks."""
    count = number(match.tokens("n")) if "n" in match else 2 if "OTHER" in match.all_kinds else 1
    value = length(count, match.value("unit"))
    return Timex("SET", value) if value else None


@rule("EVERY OTHER? day=WEEKDAY part=DAYPART?", "day=WEEKDAYS", "day=WEEKDAY parts=UNITS")
def weekly(match: Match) -> Reading:
    """Every Friday, on Mondays, Tuesday nights."""
    part = match.value("part")
    if "parts" in match:
        part = _PARTS.get(match.value("parts"))
        if part is None:
            return None
    return Timex("SET", f"XXXX-WXX-{match.value('day')}" + (f"T{part}" if part else ""))


@rule("WEEKENDS", "EVERY WEEKEND")
def weekends(match: Match) -> Reading:  # noqa: ARG001  # the words alone say all
    """On weekends."""
    return Timex("SET", "XXXX-WXX-WE")


@rule("EVERY month=MONTH")
def yearly(match: Match) -> Reading:
    """Each July."""
    return Timex("SET", f"XXXX-{match.value('month'):02d}")


@rule("EVERY part=DAYPART")
def every_part(match: Match) -> Reading:
    """Every morning; every night is nightly."""
    part = match.value("part")
    return Timex("SET", "P1D" if part == "NI" else f"XXXX-XX-XXT{part}")


@rule("EVERY season=SEASON")
def every_season(match: Match) -> Reading:
    """Every summer."""
    return Timex("SET", f"XXXX-{match.value('season')}")


@rule("NUMBER? TIMES (A | EVERY | PER) unit=(UNIT | QUARTER | SECOND)")
def times_a_unit(match: Match) -> Reading:
    """Twice a week, three times a day."""
    value = length(1, match.value("unit"))
    return Timex("SET", value) if value else None


@rule("PER unit=(UNIT | QUARTER | SECOND)")
def per_unit(match: Match) -> Reading:
    """Per year; not miles per hour, which is one unit."""
    if match.word_before in match.words["of_speed"]:
        return None
    value = length(1, match.value("unit"))
    return Timex("SET", value) if value else None


@rule("A unit=(UNIT | QUARTER)", "A night=DAYPART")
def rate(match: Match) -> Reading:
    """A year, of a rate: $33m a year."""
    if not is_rate(match):
        return None
    if "night" in match:
        return Timex("SET", "P1D") if match.value("night") == "NI" else None
    value = length(1, match.value("unit"))
    return Timex("SET", value) if value else None


@rule("THE (ORD | SECOND | ORDNUM | LAST) WEEKDAY OF EVERY unit=UNIT")
def weekday_of_every_month(match: Match) -> Reading:
    """The second Tuesday of each month."""
    value = length(1, match.value("unit"))
    return Timex("SET", value) if value else None


@rule("THE day=ORDNUM OF EVERY unit=UNIT")
def day_of_every_month(match: Match) -> Reading:
    """The 1st of every month."""
    day = match.value("day")
    return Timex("SET", f"XXXX-XX-{day:02d}") if match.value("unit") == "month" and day and day <= 31 else None
