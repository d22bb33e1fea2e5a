"""The day on which quoted words were spoken: "tomorrow" in a quotation is the day after the speech."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Protocol

from newsextract_dates.calendar import Period
from newsextract_dates.cues import Cues

_REACH = 160  # characters behind a quotation in which its reporting clause may name the day
_PARAGRAPH = 2000  # characters that a paragraph is looked through
_DEEPEST = 4
_DAYS = 7
_MARK = re.compile(r"``|''|[“”„\"«»‘`]|(?<!\w)['’]")
_CLOSING = {"“": "”", '"': '"', "``": "''"}

LookAhead = Callable[[int, int], tuple[int, Period] | None]


class Quoted(Protocol):
    """A stretch of text in quotation marks (newsextract's ``Quotation``)."""

    @property
    def outer_start(self) -> int:
        """Offset of the opening mark."""

    @property
    def outer_end(self) -> int:
        """Offset behind the closing mark."""


class Speech:
    """Finds the day of speech for a position in quotation marks.

    Args:
        text: The article's text.
        quotations: Returns what stands in quotation marks; called only when it is asked for.
        cues: The language's cues.
        look_ahead: Returns the first day named in a stretch of text that has not been read yet.
    """

    def __init__(
        self,
        text: str,
        quotations: Callable[[], Sequence[Quoted]],
        cues: Cues,
        look_ahead: LookAhead,
    ) -> None:
        self._text = text
        self._quotations = quotations
        self._cues = cues
        self._look_ahead = look_ahead

    def day(self, position: int, published: Period, told: Sequence[tuple[int, Period]]) -> Period:
        """Return the day of the speech that a position stands in; the day of publication if nothing else is known.

        Args:
            position: Where the expression stands that is to be resolved.
            published: The day of publication.
            told: The days told of before, with their offsets.
        """
        quotation = self._around(position)
        if quotation is None:
            return published
        start, end = quotation.outer_start, quotation.outer_end
        for offset, day in reversed(told):
            if offset < start:
                near = start - offset <= _PARAGRAPH and "\n" not in self._text[offset:start]
                if near and self._is_of_speech(offset, day, published):
                    return day
                break
        stop = self._text.find("\n", end, end + _REACH)
        ahead = self._look_ahead(end, stop if stop >= 0 else min(len(self._text), end + _REACH))
        if ahead and self._cues.clauses.are_one(self._text, end, ahead[0]) and self._is_of_speech(*ahead, published):
            return ahead[1]
        return published

    def _around(self, position: int) -> Quoted | None:
        """The innermost quotation around a position."""
        begin = max(self._text.rfind("\n", max(0, position - _PARAGRAPH), position) + 1, position - _PARAGRAPH, 0)
        if _are_paired(_MARK.findall(self._text, begin, position)):
            return None
        quotations = self._quotations()
        last = bisect_right(quotations, position, key=lambda quotation: quotation.outer_start)
        return next((q for q in reversed(quotations[max(0, last - _DEEPEST) : last]) if position < q.outer_end), None)

    def _is_of_speech(self, offset: int, day: Period, published: Period) -> bool:
        """Whether a day is that of a report of speech, not long before publication."""
        return 0 <= (published.first - day.first).days <= _DAYS and self._cues.reports_speech(self._text, offset)


def _are_paired(marks: Sequence[str]) -> bool:
    """Whether each mark of one opening kind is closed; cheaper to see than to pair the marks of a whole article."""
    if not marks:
        return True
    opening, closing = set(marks[::2]), set(marks[1::2])
    return len(opening) == 1 and len(marks) % 2 == 0 and closing == {_CLOSING.get(opening.pop())}
