"""The day on which quoted words were spoken: "tomorrow" in a quotation is the day after the speech."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import islice
from typing import Protocol

from newsextract_dates.calendar import Period
from newsextract_dates.cues import Cues

_REACH = 160  # characters behind a quotation in which its reporting clause may name the day
_PARAGRAPH = 2000  # characters that a paragraph is looked through
_DEEPEST = 4
_DAYS = 7
_MOST_MARKS = 32  # of a paragraph; where there are more, they are paired as those of the whole article are
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
        start, end = quotation
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

    def _around(self, position: int) -> tuple[int, int] | None:
        """The offsets of the innermost quotation around a position, marks included."""
        text = self._text
        begin = max(text.rfind("\n", max(0, position - _PARAGRAPH), position) + 1, position - _PARAGRAPH, 0)
        marks = [mark[0] for mark in islice(_MARK.finditer(text, begin, position), _MOST_MARKS)]
        if not marks:
            return None
        opening, closing = marks[0], _CLOSING.get(marks[0])
        alternate = set(marks[::2]) == {opening} and set(marks[1::2]) <= {closing}
        if closing and alternate and len(marks) < _MOST_MARKS:  # as in most paragraphs: no need to pair all marks
            if len(marks) % 2 == 0:
                return None
            stop = text.find("\n", position, position + _PARAGRAPH)
            stop = stop if stop >= 0 else min(len(text), position + _PARAGRAPH)
            end = text.find(closing, position, stop)
            return text.rfind(opening, begin, position), end + len(closing) if end >= 0 else stop
        quotations = self._quotations()
        last = bisect_right(quotations, position, key=lambda quotation: quotation.outer_start)
        near = reversed(quotations[max(0, last - _DEEPEST) : last])
        return next(((q.outer_start, q.outer_end) for q in near if position < q.outer_end), None)

    def _is_of_speech(self, offset: int, day: Period, published: Period) -> bool:
        """Whether a day is that of a report of speech, not long before publication."""
        return 0 <= (published.first - day.first).days <= _DAYS and self._cues.reports_speech(self._text, offset)
