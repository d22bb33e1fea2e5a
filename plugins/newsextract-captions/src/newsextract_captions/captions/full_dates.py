"""Full dates, with a year or a weekday: "on Tuesday, March 5, 2024". They are rare in prose and common in captions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsextract_captions.patterns import LazyPattern

# Before a month no more than a weekday and a day's number are looked at.
_BEFORE = 12


class FullDates:
    """Tells full dates around the names of months.

    Args:
        words: The language's data: ``captions``.

    Attributes:
        months: The names of months, in lower case, as dates have them.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        names, short = words["months"], words["months_abbreviated"]
        self.months = tuple(f"{month} ".lower() for month in names) + tuple(
            f"{month}{end}".lower() for month in short for end in (" ", ". ")
        )
        month = rf"(?:{'|'.join(names)}|(?:{'|'.join(short)})\.?)"
        self._with_year = LazyPattern(rf"{month} [0-9]{{1,2}}, (?:19|20)[0-9]{{2}}")  # March 5, 2024
        self._without_year = LazyPattern(rf"{month} [0-9]")  # Tuesday, March 5
        self._behind_day = LazyPattern(rf"{month},? (?:19|20)[0-9]{{2}}")  # 5 March 2024
        self._day = LazyPattern(r"(?<![0-9])[0-9]{1,2} $")
        self._weekday = LazyPattern(rf"(?:{'|'.join(words['weekdays'])}), $")

    def start(self, text: str, at: int) -> int | None:
        """Where the full date begins in which the month at ``at`` stands; None if it is none."""
        before = max(0, at - _BEFORE)
        if self._without_year.match(text, at):
            if weekday := self._weekday.search(text, before, at):
                return weekday.start()
            return at if self._with_year.match(text, at) else None
        day = self._day.search(text, before, at)
        return day.start() if day and self._behind_day.match(text, at) else None
