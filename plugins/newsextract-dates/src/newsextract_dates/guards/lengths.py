"""Lengths of time that are ages, fractions, titles or rates."""

from __future__ import annotations

import re

from newsextract_dates.match import Match
from newsextract_dates.numbers import VAGUE

_WORD = 24
_RATE_REACH = 45
_REPORT_REACH = 160
_GAME_REACH = 120
_HALF_CENTURY = "P50Y"
_QUARTERS_OF_A_WHOLE = (1, 2, 3)
_STOPS = re.compile(r"[.;,]\s|\n\s*\n|[“”]")
_DIGIT = re.compile(r"[0-9]")


def is_length(match: Match) -> bool:
    """Whether a counted unit is a length of time: not an age, a fraction or a title, nor "over" a preposition."""
    return not (
        is_age(match)
        or is_fraction(match)
        or is_title(match)
        or is_preposition(match)
        or is_verb_of_lasting(match)
        or is_compared(match)
        or is_some_day(match)
        or is_of_cricket(match)
    )


def is_age(match: Match) -> bool:
    """Whether a length of time is an age: 34-year-old, ten years old."""
    behind = match.text[match.end : match.end + 1]
    return behind in ("-", " ", "\n") and match.words.pattern("age").match(match.text, match.end + 1) is not None


def is_fraction(match: Match) -> bool:
    """Whether quarters are parts of a whole: nearly a quarter of the voters, one-quarter."""
    if match.value("unit") != "quarter" or VAGUE in (value for _, value, *_ in match.tokens("n")):
        return False
    if match.kinds("n") == ("A",) and match.word_before not in match.words["before_a_quarter"]:
        return True
    return match.word_after in match.words["after_fraction"] or (
        "DASH" in match.all_kinds and match.value("n") in _QUARTERS_OF_A_WHOLE
    )


def is_title(match: Match, name: str = "unit") -> bool:
    """Whether capitals make a title of it: 60 Minutes, "This Week", 21st Century Fox."""
    unit, begin = match.written(name), match.span(name)[0]
    before = match.text[max(0, begin - _WORD) : begin].split()
    if not before or before[-1][0].islower() or not before[-1][-1].isalnum():
        return False
    return unit[0].isupper() and not unit.isupper()


def is_compared(match: Match) -> bool:
    """Whether a number that is not known stands for another or is asked for: as many weeks, how many years."""
    return match.value("n") == VAGUE and match.word_before in match.words["before_many"]


def is_some_day(match: Match) -> bool:
    """Whether "one day" is some day: one day last week, one night in March, one day, he hopes."""
    if match.value("unit") not in ("day", "night", "morning", "evening", "afternoon") or match.kinds("n") != (
        "WORDNUM",
    ):
        return False
    return match.value("n") == 1 and (
        match.kind_after in ("LAST", "THIS", "IN")
        or match.word_after in match.words["after_some_day"]
        or match.word_before in match.words["before_some_day"]
        or (match.text[match.start].isupper() and match.text[match.end : match.end + 1] == ",")
    )


def is_of_cricket(match: Match) -> bool:
    """Whether centuries and half-centuries are those of a batsman."""
    if match.value("unit") != "century" and match.value("length") != _HALF_CENTURY:
        return False
    near = match.text[max(0, match.start - _GAME_REACH) : match.end + _GAME_REACH]
    return match.words.pattern("sport").search(near) is not None


def is_verb_of_lasting(match: Match) -> bool:
    """Whether "last" before a length is a verb: to last three weeks."""
    return match.all_kinds[0] == "LAST" and match.word_before in match.words["modals"]


def is_preposition(match: Match) -> bool:
    """Whether "over" before a length says during it, and not more than it."""
    kinds = match.all_kinds
    return "OVER" in kinds and "A" not in kinds and match.word_before not in match.words["before_over"]


def is_bare_plural(match: Match) -> bool:
    """Whether "years" and the like stand alone for a length of time: for years, in months."""
    before, words = match.word_before, match.words
    if match.kinds_before(2) == ("THE", "LAST"):  # the last minutes of the match
        return False
    if before in words["before_bare_unit"]:
        return True
    if match.word_after in words["after_bare_unit"] and before in words["before_unit_after"]:
        return True  # it could be weeks before they know
    return match.word_after in words["after_bare_unit_of"] and (
        before in words["function_words"] or before.endswith(tuple(words["ending_before_unit_of"]))
    )


def is_rate(match: Match) -> bool:
    """Whether "a year" is what a rate is per: a number with its noun stands before."""
    before = match.word_before
    if not before or before in match.words["not_before_rate"] or match.word_after in match.words["after_distance"]:
        return False
    behind = match.text[max(0, match.start - _RATE_REACH) : match.start]
    behind = _STOPS.split(behind)[-1]
    return _DIGIT.search(behind) is not None or match.words.pattern("counting").search(behind) is not None


def is_in_a_report(match: Match) -> bool:
    """Whether the words before speak of amounts of money or shares in percent."""
    before = match.text[max(0, match.start - _REPORT_REACH) : match.start]
    return any(sign in before for sign in match.words["of_reports"])
