"""Years, days and clock times: what a dates plugin finds, told apart here without one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract_quantities.context import Behind, Context
from newsextract_quantities.numbers.number import Number

_CLOCK = re.compile(r"[ \xa0]?(?:[^\W\d_]\. ?[^\W\d_]\b|[^\W\d_]['’][^\W\d_])")
_NUMERIC_DATE = re.compile(r"[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?![0-9])")
_YEAR_PAIR = re.compile(r"[-–/](?:[0-9]{2}|[0-9]{4})(?![0-9%]|-?[^\W\d_])")
_YEAR_HEAD = re.compile(r"(?<![0-9$£€.,])(?:19|20)[0-9]{2}[-–]\Z")
HOURS = 24
_DECADES = frozenset("'’s")
_MARKS_BEHIND = _DECADES | frozenset(":/.-")
_MARKS_BEFORE = frozenset(":-–’")
_CLOSING = frozenset(("", ".", ",", ";", ":", "!", "?", ")", "’", "”", "'", '"', "\n"))
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
        self._known: dict[int, bool] = {}

    def is_date(self, number: Number) -> bool:
        """Whether a number in digits is a year, a day of the month, or a clock time."""
        known = self._known.get(number.start)
        if known is None:
            known = self._known[number.start] = self._is_date(number)
        return known

    def is_hour(self, number: Number) -> bool:
        """Whether a bare number is an hour of the working day: "from nine till five"."""
        if not isinstance(number.value, int) or not 0 < number.value <= HOURS // 2:
            return False
        if self.context.behind(number.end).word in self.data["till"]:
            return True
        before = self.context.word_before(number.start).lower()
        return before in self.data["till"] and self.text[number.end : number.end + 1] in _CLOSING

    def _is_date(self, number: Number) -> bool:
        behind = self.context.behind(number.end)
        if number.form == "ordinal":
            return self._day(number, behind.word) or behind.word.lower() in self.data["centuries"]
        before, after = self.text[number.start - 1 : number.start], self.text[number.end : number.end + 1]
        if after in _MARKS_BEHIND and self._is_marked_behind(number, after, behind):
            return True
        if before in _MARKS_BEFORE and self._is_marked_before(number, before):
            return True
        if number.scale != 1:
            return False
        return self._clock(number, behind.word) or self._day(number, behind.word) or self._year(number)

    def _is_marked_behind(self, number: Number, mark: str, behind: Behind) -> bool:
        """Whether the mark behind a number makes it a decade, "the 1980s", a time, "4:30", or a date, "1/2/20"."""
        text, end = self.text, number.end
        if mark in _DECADES:
            return (behind.word == "s" and behind.joint == "") or (behind.word == "" and text[end + 1 : end + 2] == "s")
        if mark == ":":
            return text[end + 1 : end + 2].isdigit()
        return isinstance(number.value, int) and _NUMERIC_DATE.match(text, end) is not None

    def _is_marked_before(self, number: Number, mark: str) -> bool:
        """Whether the mark before a number makes it minutes, "4:30", or a short year, "2014-15", "’74"."""
        text, start, length = self.text, number.start, number.end - number.start
        if mark == ":":
            return text[start - 2 : start - 1].isdigit()
        if number.scale != 1 or length > len("15"):
            return False
        if mark == "’":
            return length > 1 and text[start - 2 : start - 1] in _NOT_GLUED
        return _YEAR_HEAD.search(text, max(0, start - 6), start) is not None  # a dates plugin has the year

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
