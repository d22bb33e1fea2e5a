"""The words of a stretch of text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

Range = tuple[int, int]

_WORD = re.compile(
    r"[0-9](?:[0-9,.:]*[0-9])?[^\s,;:()\[\]—–_]*|[^\W_][^\s,;:()\[\]—–_]*|[,;:()\[\]—–]|_[_.,!?…;:—–-]*|[^\s\w]+"
)


class Words:
    """The words, punctuation marks and quotations (runs of ``_``) of ``text[start:end]``, by number.

    An abbreviation keeps its full stop. Where they stand is worked out when it is asked for: few readers need it.

    Attributes:
        texts: The words.
    """

    __slots__ = ("_end", "_start", "_starts", "_text", "texts")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.texts: list[str] = _WORD.findall(text, start, end)
        self._text = text
        self._start = start
        self._end = end
        self._starts: list[int] | None = None

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def starts(self) -> Sequence[int]:
        """The offsets of their first characters in the text."""
        if self._starts is None:
            self._starts = []
            at = self._start
            for word in self.texts:  # nothing but white space stands between them
                at = self._text.index(word, at)
                self._starts.append(at)
                at += len(word)
        return self._starts

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
