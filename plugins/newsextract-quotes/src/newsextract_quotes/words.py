"""The words of a stretch of text."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate

Range = tuple[int, int]

_IN_WORD = r"[^\s,;:()\[\]—–_]*"
_WORD = re.compile(rf"([0-9](?:[0-9,.:]*[0-9])?{_IN_WORD}|[^\W_]{_IN_WORD}|[,;:()\[\]—–]|_[_.,!?…;:—–-]*|[^\s\w]+)")


class Words:
    """The words, punctuation marks and quotations (runs of ``_``) of ``text[start:end]``, by number.

    An abbreviation keeps its full stop.

    Attributes:
        texts: The words.
        starts: The offsets of their first characters in the text.
    """

    __slots__ = ("starts", "texts")

    def __init__(self, text: str, start: int, end: int) -> None:
        pieces: list[str] = _WORD.split(text[start:end])  # in turn white space and a word
        self.texts = pieces[1::2]
        self.starts = list(accumulate(map(len, pieces), initial=start))[1:-1:2]

    def __len__(self) -> int:
        return len(self.texts)

    def start(self, number: int) -> int:
        """The offset of a word's first character."""
        return self.starts[number]

    def end(self, number: int) -> int:
        """The offset behind a word's last character."""
        return self.starts[number] + len(self.texts[number])

    def span(self, first: int, last: int) -> Range:
        """The offsets of the stretch from one word to another."""
        return self.start(first), self.end(last)

    def at(self, offset: int) -> int:
        """The number of the first word that does not begin before an offset; past the last: none does."""
        return bisect_left(self.starts, offset)
