"""What stands around a place in a text: the words before it, the word behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

_WORD_BEHIND = re.compile(r"([ \xa0\u2009\u202f‑‐-]?)([^\W\d_]{1,64})")
WINDOW = 72


class Behind(NamedTuple):
    """The word behind a place.

    Attributes:
        joint: What joins it: a space, a hyphen or nothing.
        word: The word; an empty string if none stands there.
        end: Offset behind it.
    """

    joint: str
    word: str
    end: int


NOTHING = Behind("", "", -1)


class Context:
    """Words around places in one text; the last answers are kept, for the rules ask for the same places in turn.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._start = -1
        self._before: list[str] = []
        self._word = ""
        self._behind: dict[int, Behind] = {}

    def before(self, start: int) -> list[str]:
        """The words before an offset on its line, as they stand, a dozen at most."""
        if start != self._start:
            self._look_back(start)
        return self._before

    def word_before(self, start: int) -> str:
        """The word one space before an offset, or an empty string."""
        if start != self._start:
            self._look_back(start)
        return self._word

    def _look_back(self, start: int) -> None:
        window = self.text[start - WINDOW if start > WINDOW else 0 : start]
        if "\n" in window or "\r" in window:
            window = window[max(window.rfind("\n"), window.rfind("\r")) + 1 :]
        self._start = start
        self._before = window.split()
        self._word = self._before[-1] if self._before and window[-1] in " \xa0" else ""

    def behind(self, end: int) -> Behind:
        """The word behind an offset, joined by a space, a hyphen or nothing."""
        found = self._behind.get(end)
        if found is None:
            match = _WORD_BEHIND.match(self.text, end)
            found = self._behind[end] = Behind(match[1], match[2], match.end()) if match else NOTHING
        return found
