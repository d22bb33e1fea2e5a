"""What keeps words that are not dates from being read as dates: may, march, 2,000 people, Room 1914."""

from __future__ import annotations

import regex

from newsextract_dates.language_data import words_of
from newsextract_dates.match import Match

_NEXT = regex.compile(r"[ \n\xa0]([A-Za-z][\w'’-]*)")


def is_month(match: Match) -> bool:
    """Whether a month's name alone is the month: not a verb, a person or the first word of a name."""
    written = match.written("month")
    data = words_of("guards")
    if written.rstrip(".") not in data["doubtful_months"]:
        return True
    if "edge" in match or match.word_before in data["before_month"]:
        return match.word_after not in data["not_after_month"]
    return False


def is_year(match: Match) -> bool:
    """Whether four digits are a year: by what stands before, and by no counted noun behind."""
    number = match.value("year")
    data = words_of("guards")
    if "edge" in match or "season" in match:
        return True
    before, after = match.word_before, match.word_after
    if after in data["not_after_year"]:
        return False
    plural = after.islower() and after.endswith("s") and after not in data["not_plural"]
    leading = before in data["before_year"] or match.previous is not None
    if 1900 <= number <= 2049:
        return not plural or leading
    return leading and not plural and not after.islower() or (leading and after in data["after_year"])


def is_weekday(match: Match) -> bool:
    """Whether a weekday's name is the day: "Sun" and "Sat" alone are a paper and a verb."""
    written = match.written("day")
    if len(written.rstrip(".")) > 5:
        return True
    return written.rstrip(".") not in words_of("guards")["doubtful_weekdays"]


_AGE = regex.compile(r"[- \n\xa0]?old\b|[- ]olds\b|[ \n]of[ \n]age")


def is_age(match: Match) -> bool:
    """Whether a length of time is an age: 34-year-old, ten years old."""
    return _AGE.match(match.text, match.end) is not None


def is_bare_plural(match: Match) -> bool:
    """Whether "years" and the like stand alone for a length of time: for years, in months."""
    data = words_of("guards")
    return match.word_before in data["before_bare_unit"]


_COUNTED = regex.compile(
    r"[0-9]|(?<!\w)(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|once|times)(?!\w)"
)


def is_rate(match: Match) -> bool:
    """Whether "a year" is what a rate is per: a number with its noun stands before."""
    before = match.word_before
    if not before or before in words_of("guards")["not_before_rate"]:
        return False
    behind = match.text[max(0, match.start - 45) : match.start]
    for stop in (". ", "; ", ", ", "\n\n", "“", "”"):
        behind = behind.rpartition(stop)[2]
    return _COUNTED.search(behind) is not None


def is_clock(match: Match) -> bool:
    """Whether digits with a colon are a time of day, not a ratio, a score or a verse."""
    written = match.written("clock")
    if not written[-1].isdigit() or len(written) > 5:
        return True
    return match.word_before in words_of("guards")["before_clock"]


def is_season(match: Match) -> bool:
    """Whether a season's word is the season: not a verb, not a source of water."""
    before = match.word_before
    if match.text[match.start : match.start + 3].lower() == "the" or "edge" in match:
        return True
    return before in words_of("guards")["before_season"]
