"""Years, days and clock times: what a dates plugin finds, told apart here without one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract_quantities.context import Context
from newsextract_quantities.numbers.number import Number

_CLOCK = re.compile(r"[ \xa0]?(?:[^\W\d_]\. ?[^\W\d_]\b|[^\W\d_]['’][^\W\d_])")
_NUMERIC_DATE = re.compile(r"[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?![0-9])")
_YEAR_PAIR = re.compile(r"[-–/](?:[0-9]{2}|[0-9]{4})(?![0-9%]|-?[^\W\d_])")
_YEAR_HEAD = re.compile(r"(?<![0-9$£€.,])(?:19|20)[0-9]{2}[-–]\Z")
HOURS = 24
_DASHES = frozenset("-–")
_NOT_GLUED = frozenset(("", " ", "\xa0", "\n", "“", "‘", "(", "—"))


class Calendar:
    """Tells numbers that are dates or parts of them.

    Args:
        context: The text.
        data: The words around dates (``names.toml``, table ``calendar``).
    """

    def __init__(self, context: Context, data: Mapping[str, Any]) -> None:
        self.context = context
        self.text = context.text
        self.data = data

    def is_date(self, number: Number) -> bool:
        """Whether a number in digits is a year, a day of the month, or a clock time."""
        text, start, end = self.text, number.start, number.end
        behind = self.context.behind(end)
        if number.form == "ordinal":
            return self._day(number, behind.word) or behind.word.lower() in self.data["centuries"]
        after = text[end : end + 1]
        if after in ("'", "’", "s") and behind.word == "" and text[end + 1 : end + 2] == "s":
            return True  # the 1980's
        if behind.word == "s" and behind.joint == "":
            return True  # the 1980s, her 20s
        if text[start - 1 : start] == ":" and text[start - 2 : start - 1].isdigit():
            return True
        if after == ":" and text[end + 1 : end + 2].isdigit():
            return True
        if after in ("/", ".", "-") and isinstance(number.value, int) and _NUMERIC_DATE.match(text, end):
            return True
        if number.scale != 1:
            return False
        if (
            end - start <= 2
            and text[start - 1 : start] in _DASHES
            and _YEAR_HEAD.search(text, max(0, start - 6), start)
        ):
            return True  # the end of 2014-15, whose year a dates plugin has
        if end - start == 2 and text[start - 1 : start] == "’" and text[start - 2 : start - 1] in _NOT_GLUED:
            return True  # ’74
        return self._clock(number, behind.word) or self._day(number, behind.word) or self._year(number)

    def _clock(self, number: Number, word: str) -> bool:
        if not word or not 0 <= number.value <= 2400:
            return False
        if word in self.data["clock"] or (word in self.data["clock_behind"] and self._hour(number, word)):
            return True
        return word.lower() in self.data["clock_letters"] and _CLOCK.match(self.text, number.end) is not None

    def _hour(self, number: Number, word: str) -> bool:
        """Whether a number is an hour of a day that is named, or a train's: "at 11 last night", "the 7.22 to York"."""
        before = self.context.word_before(number.start).lower()
        if self.text[number.end - 3 : number.end - 2] == ".":
            return before in self.data["trains"] and word in self.data["to_places"] and number.value < HOURS
        if before not in self.data["clock_before"] or not 0 < number.value < HOURS:
            return False
        first = self.context.behind(number.end)
        return word in self.data["days"] or f"{word} {self.context.behind(first.end).word}" in self.data["days"]

    def _day(self, number: Number, word: str) -> bool:
        """Next to the name of a month: "Dec. 24", "24 December", "the 14th of May"."""
        if not 0 < number.value <= 31:
            return False
        months = self.data["months"]
        before = self.context.word_before(number.start).lstrip("(“‘\"'")
        name = before.rstrip(".").lower()
        if name in months and (before[0].isupper() or name not in self.data["month_words"]):
            return self.text[number.end : number.end + 1] != "%"
        if word == self.data["of"]:
            word = self.context.behind(self.context.behind(number.end).end).word
        return bool(word) and word[0].isupper() and word.lower() in months

    def _year(self, number: Number) -> bool:
        start, end, value = number.start, number.end, number.value
        if end - start != 4 or not isinstance(value, int) or not self.data["first"] <= value <= self.data["last"]:
            return False
        before = self.context.word_before(start).lower()
        bare = before.strip("(“‘\"'.,")
        strong = bare in self.data["year_strong"] or bare in self.data["months"]
        if value < self.data["first_bare"] or value > self.data["last_bare"]:
            return strong and self._no_noun(end)
        if strong or not before or before.endswith(",") or _YEAR_PAIR.match(self.text, end):
            return True
        if self.context.behind(end).word in self.data["year_levels"]:
            return True  # "below 2005 levels"
        # A bare number of these hundreds with nothing that would make it an amount is a year.
        return bare in self.data["year_before"] or bare not in self.data["amount_words"]

    def _no_noun(self, end: int) -> bool:
        behind = self.context.behind(end)
        return not behind.word or behind.word.lower() in self.data["year_before"]
