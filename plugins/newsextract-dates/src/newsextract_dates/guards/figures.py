"""Figures that are no years, days, decades or hours."""

from __future__ import annotations

import re

from newsextract_dates.match import Match

# A dash to or from a number that is no year: 32-2015, 555-1212.
_RANGE_BEFORE = re.compile(r"(?<![0-9])(?:[0-9]{1,3}|[0-9]{5,6})\s?[-–]\s?$")
_RANGE_AFTER = re.compile(r"\s?[-–]\s?(?:[0-9]{1,3}|[0-9]{5,6})(?![0-9])")
_ENDS_CLAUSE = re.compile(r"[,.;:!?]?[”’\"']|[,;:!?]|\.(?![0-9])|$")
_STREET, _WORDS_OF_STREET = 48, 4  # characters and words in which the name of a street ends
_NEAR = 40  # characters
_SURE_YEARS = range(1900, 2050)


def is_year(match: Match) -> bool:
    """Whether four digits are a year: by what stands before, and by no counted noun behind."""
    kinds, text, words = match.all_kinds, match.text, match.words
    if len(kinds) > 1 and "APPROX" not in kinds:
        return True
    if not match.written("year")[0].isdigit():  # '69
        before = match.word_before.replace("’", "'")
        leads = before in words["before_year"] or before in words["before_short_year"]
        return leads and not match.word_after.endswith("s")
    if _RANGE_BEFORE.search(text, max(0, match.start - 10), match.start) or _RANGE_AFTER.match(text, match.end):
        return False
    before, after = match.word_before, match.word_after
    if after in words["not_after_year"] or before in words["not_before_year"] or is_address(match):
        return False
    leading = before in words["before_year"] or bool(match.kinds_before(1))
    follows = after in words["function_words"]
    if match.value("year") in _SURE_YEARS and after not in words["not_after_bare_year"]:
        return leading or follows or not (after.islower() and after.endswith("s"))
    return leading and (follows or not after.islower())


def is_range_of_years(match: Match) -> bool:
    """Whether four digits, a dash and two digits are years: in 1939-45, (1939-45), the 1939-45 war."""
    words = match.words
    if _RANGE_BEFORE.search(match.text, max(0, match.start - 10), match.start) or match.kind_after == "DASH":
        return False
    return match.word_before in words["before_year"] or match.text[match.start - 1 : match.start] == "("


def is_address(match: Match) -> bool:
    """Whether a number is that of a house: 1984 Oak Avenue, but not in 1984 Oak Avenue was closed."""
    if match.word_before in match.words["before_year"]:
        return False
    for word in match.text[match.end : match.end + _STREET].split()[:_WORDS_OF_STREET]:
        if not word[0].isupper() and not word[0].isdigit():
            return False
        if word.rstrip(",;:") in match.words["street"]:
            return True
    return False


def is_counted(match: Match) -> bool:
    """Whether the last number counts something instead: May 10 million, a quarter to 12%."""
    counts = match.word_after in match.words["counted"] or match.text[match.end : match.end + 1] == "%"
    return counts and "year" not in match


def is_day_of_month(match: Match) -> bool:
    """Whether "the 28th" alone is a day: on the 28th."""
    after = match.word_after
    return (not after or after in match.words["function_words"]) and match.word_before in match.words["before_day"]


def is_decade(match: Match) -> bool:
    """Whether "30s" or "thirties" is a decade, not an age or a temperature."""
    written = match.written("decade")
    if len(match.value("decade")) == 2 or not written[0].isdigit():
        near = match.text[max(0, match.start - _NEAR) : match.end + _NEAR]
        if match.words.pattern("degrees").search(near):
            return False
    if written[0].isdigit() and len(written) == len("30s"):
        return "THE" in match.all_kinds
    return match.word_before not in match.words["possessives"]


def is_clock(match: Match) -> bool:
    """Whether digits with a colon are a time of day, not a ratio, a score or a verse."""
    written = match.written("clock")
    if not written[-1].isdigit() or "APPROX" in match.all_kinds:  # 9 a.m., about 9:15
        return True
    with_seconds = len(written) > len("00:00")  # a runner's time, unless "at" stands before
    return match.word_before in match.words["before_hour" if with_seconds else "before_clock"] or is_stamp(match)


def is_stamp(match: Match) -> bool:
    """Whether a clock time makes a line, as in a live report."""
    begins = match.start == 0 or match.text[match.start - 1] == "\n"
    return (
        begins and len(match.written("clock")) == len("00:00") and match.text[match.end : match.end + 1] in ("", "\n")
    )


def is_numbering(match: Match) -> bool:
    """Whether a code at the beginning of a line numbers what follows: Q1. Is coffee healthy?"""
    line = match.text[max(0, match.start - _NEAR) : match.start].rstrip(" ")
    return match.text[match.end : match.end + 1] in (".", ":", ")") and (not line or line[-1] in "\n:?")


def is_bare_hour(match: Match) -> bool:
    """Whether a number alone is an hour: at 9, by 6."""
    return match.word_before in match.words["before_hour"] and match.kind_after is None and ends_clause(match)


def ends_clause(match: Match) -> bool:
    """Whether a mark of punctuation or the text's end stands right behind the match."""
    return _ENDS_CLAUSE.match(match.text, match.end) is not None
