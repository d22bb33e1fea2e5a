"""Names of months, weekdays, seasons and feasts that are something else."""

from __future__ import annotations

import re

from newsextract_dates.gaps import POSSESSIVE
from newsextract_dates.match import Match

_WORD = 24
_TITLE = re.compile(r" [A-Z]\w+ [A-Z]")
_JOINED = re.compile(r"[-‐‑][^\W\d_]")


def is_month(match: Match) -> bool:
    """Whether a month's name alone is the month: not a verb, a person or the first word of a name."""
    written, words = match.written("month"), match.words
    if written not in words["doubtful_months"]:
        return True
    if match.kind_after is None and _JOINED.match(match.text, match.end):  # Mar-a-Lago
        return False
    if match.word_before in words["before_attributive_month"] and match.word_after in words["function_words"]:
        return False
    if match.kinds_before(1) not in ((), ("FREQUENCY",)) or match.word_before in words["before_month"]:
        return not match.word_after[:1].isupper()
    return "edge" in match or match.word_before in words["surely_before_month"]


def is_attributive_month(match: Match) -> bool:
    """Whether a month describes a noun: the June report."""
    return match.word_before in match.words["before_attributive_month"] and match.word_after.islower()


def is_of_any_year(match: Match) -> bool:
    """Whether a month is that of all years: the December average."""
    return match.word_after in match.words["of_any_year"]


def is_weekday(match: Match) -> bool:
    """Whether a weekday's name is the day: not "Sun" and "Sat" alone, nor the Sunday Times."""
    if match.kind_after == "DASH":  # Mon-Fri
        return True
    if match.word_before in match.words["before_title"] and match.word_after[:1].isupper():
        return False
    if match.kind_after == "DAYPART" and _TITLE.match(match.text, match.end):  # Saturday Night Live
        return False
    return match.written("day").rstrip(".") not in match.words["doubtful_weekdays"]


def is_part_of_title(match: Match, name: str) -> bool:
    """Whether a part of the day stands in the title of a show: Saturday Night Live."""
    return match.written(name)[0].isupper() and match.word_after[:1].isupper()


def is_season(match: Match) -> bool:
    """Whether a season's word is the season: not a decline, not the Games nor a part of what follows."""
    words, after = match.words, match.word_after
    if after in words["not_after_season"]:
        return False
    leads = match.word_before in words["before_season"]
    if match.written("season") in words["doubtful_seasons"] and (not after or after in words["function_words"]):
        return "edge" in match or (leads and after not in words["not_after_doubtful_season"])
    return leads or "THE" in match.all_kinds or "edge" in match


def is_verb(match: Match) -> bool:
    """Whether "fall" or "spring" is a verb after a modal: might next fall."""
    return match.word_before in match.words["modals"]


def is_attributive(match: Match) -> bool:
    """Whether a feast's name stands before a noun that it describes: Christmas ornaments."""
    return match.word_after in match.words["festive"]


def is_programme(match: Match) -> bool:
    """Whether "Today" is the name of a paper or a programme: USA Today, the Today programme."""
    text, start = match.text, match.start
    if not text[start].isupper() or text[start - 1 : start] != " ":
        return False
    before = text[max(0, start - _WORD) : start].split()
    named = bool(before) and before[-1][0].isupper() and before[-1][-1].isalnum()
    return named or match.word_after in match.words["programmes"]


def is_possessive(match: Match) -> bool:
    """Whether a possessive ending stands right behind the match: Friday's."""
    return match.text[match.end : match.end + 2] in POSSESSIVE


def is_of_a_game(match: Match) -> bool:
    """Whether a quarter, a half or some minutes are those of a game: words of sport stand near."""
    return match.words.pattern("sport").search(match.text, max(0, match.start - 200), match.end + 120) is not None


def is_of_own_year(match: Match) -> bool:
    """Whether a period is said to be of a year that need not be the calendar's: its last fiscal year."""
    return not {"FISCAL", "YEARKIND"}.isdisjoint(match.all_kinds)


def is_of_something(match: Match) -> bool:
    """Whether what follows says of what a half is, and that is no year: the first half of the season."""
    return "year" not in match and match.words.pattern("of_something").match(match.text, match.end + 1) is not None
