"""Linked headlines behind what announces them: "Read more: Ferry runs aground"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract_captions.lines import EDGE, opening
from newsextract_captions.page import Finding

LONGEST = 200
_LONGEST_KICKED = 110
_KICKED_WORDS = 3
_LABEL = re.compile(r"([^:|–—-]{2,30}?)\s?(?:[:|–—]|-[ ])\s*[^\s]")


class Labels:
    """Tells linked headlines from the label before them.

    Args:
        words: The language's data: ``boilerplate.related``.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._labels = frozenset(words["labels"])
        self._starts = tuple(f"{word} " for word in words["label_starts"])
        self._kickers = frozenset(words["kickers"])
        self._year = re.compile(rf"(?:{'|'.join(words['kicker_years'])}) (?:19|20)[0-9]{{2}}")
        openers = (*self._labels, *self._starts, *self._kickers, *words["kicker_years"])
        self.openings = frozenset(map(opening, openers))

    def finding(self, text: str, small: str) -> Finding | None:
        """Say what a line is, or None.

        Args:
            text: The line.
            small: The same as `newsextract_captions.lines.lower` gives it, without marks before it.
        """
        if len(text) > LONGEST or text[-1] == ".":
            return None
        match = _LABEL.match(small)
        if match is None:
            return None
        if match[1] in self._labels or match[1].startswith(self._starts):
            return Finding("related label", "related")
        return Finding("related kicker", "related") if self._is_kicker(match, text) else None

    def _is_kicker(self, match: re.Match[str], text: str) -> bool:
        """``Analysis: The bridge that nobody wanted``: subheads and list items open so too."""
        return (
            (match[1] in self._kickers or self._year.fullmatch(match[1]) is not None)
            and not text.lstrip(EDGE)[match.end() - 1].islower()
            and text[-1] != "?"
            and len(text) <= _LONGEST_KICKED
            and text.count(" ") >= _KICKED_WORDS
        )
