"""What keeps words that are not dates from being read as dates: may, march, 2,000 people, Room 1914."""

from __future__ import annotations

from functools import cache

import re

from newsextract_dates.language_data import words_of
from newsextract_dates.match import Match

_NEXT = re.compile(r"[ \n\xa0]([A-Za-z][\w'’-]*)")


def is_month(match: Match) -> bool:
    """Whether a month's name alone is the month: not a verb, a person or the first word of a name."""
    written = match.written("month")
    if written.endswith("."):
        return True
    data = words_of("guards")
    if written.rstrip(".") not in data["doubtful_months"]:
        return True
    if match.previous is not None or match.word_before in data["before_month"]:
        return not match.word_after[:1].isupper()
    return "edge" in match or match.word_before in data["surely_before_month"]


def is_year(match: Match) -> bool:
    """Whether four digits are a year: by what stands before, and by no counted noun behind."""
    number = match.value("year")
    data = words_of("guards")
    if len(match.all_kinds) > 1 and "APPROX" not in match.all_kinds:
        return True
    before, after = match.word_before, match.word_after
    if after in data["not_after_year"] or before in data["not_before_year"]:
        return False
    plural = after.islower() and after.endswith("s") and after not in data["function_words"]
    leading = before in data["before_year"] or match.previous is not None
    if 1900 <= number <= 2049:
        return not plural or leading
    return leading and (not after.islower() or after in data["function_words"])


def is_counted(match: Match) -> bool:
    """Whether the day's number counts something instead: May 10 million."""
    return "year" not in match and match.word_after in words_of("guards")["counted"]


def is_day_of_month(match: Match) -> bool:
    """Whether "the 28th" alone is a day: on the 28th."""
    data = words_of("guards")
    after = match.word_after
    return match.word_before in data["before_day"] and (
        not after or after in data["function_words"] or after[0].isupper()
    )


def is_decade(match: Match) -> bool:
    """Whether "30s" is a decade, not an age or a temperature."""
    written = match.written("decade")
    if written[0] in "'’‘" or len(written) > 4 or written[0].isalpha():
        return match.word_before not in words_of("guards")["possessives"]
    return "THE" in match.all_kinds


def is_weekday(match: Match) -> bool:
    """Whether a weekday's name is the day: "Sun" and "Sat" alone are a paper and a verb."""
    written = match.written("day")
    if len(written.rstrip(".")) > 5:
        return True
    return written.rstrip(".") not in words_of("guards")["doubtful_weekdays"]


_AGE = re.compile(r"[- \n\xa0]?old\b|[- ]olds\b|[ \n]of[ \n]age")


def is_age(match: Match) -> bool:
    """Whether a length of time is an age: 34-year-old, ten years old."""
    return _AGE.match(match.text, match.end) is not None


def is_bare_plural(match: Match) -> bool:
    """Whether "years" and the like stand alone for a length of time: for years, in months."""
    data = words_of("guards")
    return match.word_before in data["before_bare_unit"]


_COUNTED = re.compile(
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


_ENDS_CLAUSE = re.compile(r"[,.;:!?]?[”’\"']|[,;:!?]|\.(?![0-9])|$")


def is_bare_hour(match: Match) -> bool:
    """Whether a number alone is an hour: at 9, by six."""
    if len(match.all_kinds) > 1 or match.word_before not in words_of("guards")["before_hour"]:
        return False
    return match.following is None and ends_clause(match)


def ends_clause(match: Match) -> bool:
    """Whether a mark of punctuation or the text's end stands right behind the match."""
    return _ENDS_CLAUSE.match(match.text, match.end) is not None


def is_fraction(match: Match) -> bool:
    """Whether quarters are parts of a whole: nearly a quarter of the voters."""
    return match.tokens("unit")[0].value == "quarter" and match.word_after in ("of", "point", "percentage")


def is_title(match: Match) -> bool:
    """Whether a number with a capitalised unit is a title: 60 Minutes."""
    unit = match.written("unit")
    first = match.text[match.start]
    return unit[0].isupper() and not unit.isupper() and (first.isupper() or first.isdigit())


def is_preposition(match: Match) -> bool:
    """Whether "over" before a length says during it, and not more than it."""
    if "OVER" not in match.all_kinds:
        return False
    return "A" not in match.all_kinds and match.word_before not in words_of("guards")["before_over"]


def is_of_a_game(match: Match) -> bool:
    """Whether a quarter or a half is that of a game: words of sport stand near."""
    near = match.text[max(0, match.start - 200) : match.end + 120]
    return _pattern("sport").search(near) is not None


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(words_of('guards')[name]))})(?!\w)")


_AMOUNT = re.compile(r"[$£€%]|percent|per cent")


def is_in_a_report(match: Match) -> bool:
    """Whether the words before speak of amounts of money or shares in percent."""
    return _AMOUNT.search(match.text, max(0, match.start - 160), match.start) is not None


def is_possessive(match: Match) -> bool:
    """Whether a possessive ending stands right behind the match: Friday's."""
    return match.text[match.end : match.end + 2] in ("'s", "’s")


def is_attributive(match: Match) -> bool:
    """Whether a name stands before the noun it describes: Christmas ornaments."""
    after = match.word_after
    return after.islower() and after not in words_of("guards")["function_words"] and not after.endswith("ed")


def is_verb(match: Match) -> bool:
    """Whether "fall" or "spring" is a verb after a modal: might next fall."""
    return match.word_before in words_of("guards")["modals"]
