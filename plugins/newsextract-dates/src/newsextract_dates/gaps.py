"""What stands between two time words, and whether it holds them together in one phrase."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from newsextract_dates.kinds import CHARACTERS

LONGEST_GAP = 24
POSSESSIVE = ("'s", "’s")
_PIECE = re.compile(r"[A-Za-z]+|['’]s(?!\w)|['’]|[,–-]")
_MARKS = {",": "COMMA", "-": "DASH", "–": "DASH", **dict.fromkeys((*POSSESSIVE, "'", "’"), "POSS")}
_BREAK = re.compile(r"[^\sA-Za-z,'’–-]|\n\s*\n|\s[–-]\s|\x1c|\x1d|\x1e|\x85|\u2028|\u2029")

Glue = tuple[tuple[str, Any, int, int], ...]


class Gaps:
    """Reads gaps.

    Args:
        words: Small words with their kinds and values.
    """

    def __init__(self, words: Mapping[str, tuple[str, Any]]) -> None:
        self._meanings = {**words, **{mark: (CHARACTERS[kind], None) for mark, kind in _MARKS.items()}}
        self.read = lru_cache(maxsize=4096)(self._read)

    def _read(self, gap: str) -> Glue | None:
        """Return the tokens of a gap, with offsets in it, or None if it parts the two words."""
        if gap == " ":
            return ()
        if len(gap) > LONGEST_GAP or _BREAK.search(gap):
            return None
        found = []
        for piece in _PIECE.finditer(gap):
            word = piece.group()
            meaning = self._meanings.get(word) or self._meanings.get(word.lower())
            if meaning is None:
                return None
            found.append((*meaning, piece.start(), piece.end()))
        return tuple(found)
