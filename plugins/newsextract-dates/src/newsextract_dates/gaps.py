"""What stands between two time words, and whether it holds them together in one phrase."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from newsextract_dates.kinds import CHARACTERS

LONGEST_GAP = 24
_PIECE = re.compile(r"[A-Za-z]+|['’]s(?!\w)|['’]|[,–-]")
_MARKS = {",": "COMMA", "-": "DASH", "–": "DASH", "'s": "POSS", "’s": "POSS", "'": "POSS", "’": "POSS"}
_BREAK = re.compile(r"[^\sA-Za-z,'’–-]|\n\s*\n|\s[–-]\s|\x1c|\x1d|\x1e|\x85|\u2028|\u2029")

Glue = tuple[tuple[str, int, int], ...]


class Gaps:
    """Reads gaps.

    Args:
        words: Small words with the names of their kinds.
    """

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = {word: CHARACTERS[kind] for word, kind in words.items()}
        self._marks = {mark: CHARACTERS[kind] for mark, kind in _MARKS.items()}
        self.read = lru_cache(maxsize=4096)(self._read)

    def _read(self, gap: str) -> Glue | None:
        """Return the tokens of a gap as (kind, offset, end), or None if it parts the two words."""
        if gap == " ":
            return ()
        if len(gap) > LONGEST_GAP or _BREAK.search(gap):
            return None
        found = []
        for piece in _PIECE.finditer(gap):
            word = piece.group()
            kind = self._marks.get(word) or self._words.get(word) or self._words.get(word.lower())
            if kind is None:
                return None
            found.append((kind, piece.start(), piece.end()))
        return tuple(found)
