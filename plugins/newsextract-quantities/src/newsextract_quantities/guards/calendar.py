"""Years, days and clock times: what a dates plugin finds, told apart here without one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

from newsextract_quantities.numbers.reader import Number

_CLOCK_AFTER = re.compile(r"[:.][0-5][0-9](?![0-9])")
_WORD_AFTER = re.compile(r"[ \xa0-]?([^\W\d_]+(?:\.[^\W\d_]\.?|['’][^\W\d_]+)?)")
_DECADE = re.compile(r"['’]?s(?!\w)")
_NUMERIC_DATE = re.compile(r"[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?![0-9])")
_YEAR_PAIR = re.compile(r"[-–/](?:[0-9]{2}|[0-9]{4})(?![0-9%])")


class Calendar:
    """Tells numbers that are dates or parts of them.

    Args:
        text: The text.
        data: The words around dates (``names.toml``, table ``calendar``).
        dates: Annotations of a dates plugin; only those of type DATE and TIME keep numbers away.
    """

    def __init__(self, text: str, data: Mapping[str, Any], dates: Iterable[Any]) -> None:
        self.text = text
        self.data = data
        spans = sorted((d.start, d.end) for d in dates if d.type in ("DATE", "TIME"))
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]

    def in_date(self, start: int) -> bool:
        """Whether an offset lies inside a date that a plugin found."""
        at = bisect_right(self.starts, start) - 1
        return at >= 0 and start < self.ends[at]

    def words_before(self, start: int) -> list[str]:
        """The words right before an offset on its line, in lower case."""
        window = self.text[max(0, start - 24) : start]
        return window[max(window.rfind("\n"), window.rfind("\r")) + 1 :].lower().split()

    def is_date(self, number: Number) -> bool:
        """Whether a number in digits is a year, a day of the month, or a clock time."""
        text, start, end = self.text, number.start, number.end
        if text[end : end + 1] in ("'", "’", "s") and _DECADE.match(text, end) and end - start in (2, 4):
            return True
        if number.form == "ordinal":
            return self._day(number) or self._century(number)
        if text[start - 1 : start] == ":" and text[start - 2 : start - 1].isdigit():
            return True
        if text[end : end + 1] == ":" and text[end + 1 : end + 2].isdigit():
            return True
        if _NUMERIC_DATE.match(text, end) or self._clock(number):
            return True
        return self._day(number) or self._year(number)

    def _clock(self, number: Number) -> bool:
        if number.scale != 1 or not 0 <= number.value <= 2400:
            return False
        match = _WORD_AFTER.match(self.text, number.end)
        if match is None:
            return False
        word = match[1]
        return word in self.data["clock_set"] or word.lower().rstrip(".") in ("am", "pm", "a.m", "p.m")

    def _day(self, number: Number) -> bool:
        """Next to the name of a month: "Dec. 24", "24 December", "the 14th of May"."""
        if not 0 < number.value <= 31 or number.scale != 1:
            return False
        before = self.words_before(number.start)
        months = self.data["month_set"]
        if before and before[-1].rstrip(".,") in months and not before[-1].endswith(","):
            # "in May 12 people died": a month before "may" the verb is no matter, a noun behind is rare
            return self.text[number.end : number.end + 1] != "%"
        match = _WORD_AFTER.match(self.text, number.end)
        if match is None:
            return False
        word = match[1].rstrip(".")
        return word[0].isupper() and word.lower() in months

    def _century(self, number: Number) -> bool:
        match = _WORD_AFTER.match(self.text, number.end)
        return match is not None and match[1].lower() in self.data["century_set"]

    def _year(self, number: Number) -> bool:
        text, start, end, value = self.text, number.start, number.end, number.value
        if end - start != 4 or number.form != "digits" or number.scale != 1 or not isinstance(value, int):
            return False
        if not self.data["earliest_after_preposition"] <= value <= self.data["latest"]:
            return False
        before = self.words_before(start)
        last = before[-1].lstrip("(“‘\"'") if before else ""
        strong = last in self.data["year_strong_set"]
        if value < self.data["earliest"]:
            return (strong or last.rstrip(".,") in self.data["month_set"]) and self._no_noun(end)
        if _YEAR_PAIR.match(text, end) and not text[end + 3 : end + 4].isalpha():
            return True
        if strong or last.rstrip(".,") in self.data["month_set"] or before and before[-1].endswith(","):
            return True
        return last in self.data["year_before_set"] or not before or self._year_alone(end, before)

    def _no_noun(self, end: int) -> bool:
        following = self.text[end : end + 2]
        return not (following[:1] in " -" and following[1:].isalpha()) or self._function_word(end)

    def _function_word(self, end: int) -> bool:
        match = _WORD_AFTER.match(self.text, end)
        return match is not None and match[1].lower() in self.data["year_before_set"]

    def _year_alone(self, end: int, before: list[str]) -> bool:
        """A bare number from 1900 on with nothing that would make it an amount."""
        return before[-1] not in self.data["amount_words"]

    def is_ago(self, end: int) -> bool:
        """Whether a length of time ends at an offset that a word makes a date: "three years ago"."""
        match = _WORD_AFTER.match(self.text, end)
        return match is not None and match[1].lower() in self.data["shift_set"]
