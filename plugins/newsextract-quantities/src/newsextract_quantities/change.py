"""Whether a number is the amount of a change, and which way: "rose 3%", "cut costs by $2m", "0.4% lower"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_WORDS_AFTER = re.compile(r",?[ \xa0-]([^\W\d_]+)(?:[ \xa0-]([^\W\d_]+))?(?:[ \xa0-]([^\W\d_]+))?")
_BREAK = re.compile(r"[.;:!?](?=\s)|[\n\r]")
_TRIM = ",“”\"'‘’()[]—–"
WINDOW = 70
BY_WINDOW = 8


class Changes:
    """Reads directions of change around amounts.

    Args:
        data: Verbs, nouns and small words (``change.toml``).
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.verbs = {w: "up" for w in data["up"]} | {w: "down" for w in data["down"]}
        self.nouns = {w: "up" for w in data["up_of"]} | {w: "down" for w in data["down_of"]}
        self.after = {w: "up" for w in data["up_after"]} | {w: "down" for w in data["down_after"]}
        self.fillers = frozenset(data["fillers"])
        self.levels = frozenset(data["levels"])
        self.careful = frozenset(data["careful"])
        self.counted = frozenset(data["counted"])
        self.money_lost = frozenset(data["money_lost"])
        self.by = data["by"]

    def of(self, text: str, start: int, end: int, kind: str, head: str) -> str | None:
        """The direction of the change that an amount measures, or None for a level.

        Args:
            text: The text.
            start: Offset of the amount, its modifier included.
            end: Offset behind its unit.
            kind: The kind of its unit.
            head: The unit's last word.
        """
        return self._before(text, start, kind, head) or self._behind(text, end, kind)

    def _before(self, text: str, start: int, kind: str, head: str) -> str | None:
        window = text[max(0, start - WINDOW) : start]
        for cut in _BREAK.finditer(window):
            window = window[cut.end() :] if cut.end() <= len(window) else window
            return self._scan(window, kind, head) if not _BREAK.search(window) else self._scan(_last_part(window), kind, head)
        return self._scan(window, kind, head)

    def _scan(self, window: str, kind: str, head: str) -> str | None:
        words = window.lower().split()
        by_seen = False
        for back, raw in enumerate(reversed(words)):
            word = raw.strip(_TRIM)
            at = len(words) - back - 1
            direction = self.verbs.get(word)
            if at and not direction:
                direction = self.verbs.get(f"{words[at - 1]} {word}")
            if direction:
                if by_seen or self._amount(word, kind, head):
                    return direction
                return None
            if word in self.nouns and (by_seen or (back and words[at + 1] == "of")):
                return self.nouns[word]
            if word == self.by and back <= 4:
                by_seen = True
                continue
            if by_seen:
                if back > BY_WINDOW or raw[-1:] in ".;:":
                    return None
                continue
            if word in self.levels or word not in self.fillers or raw[-1:] in ",;:":
                return None
        return None

    def _amount(self, verb: str, kind: str, head: str) -> bool:
        """Whether what a verb stands before is an amount: "cut 300 jobs" is, "cut two trees" is none."""
        if kind == "percent" or head in self.counted:
            return True
        if kind == "currency":
            return verb not in self.money_lost
        if kind == "physical":
            return True
        if kind == "none":
            return verb not in self.careful or verb in ("fell", "rose", "up", "down", "gained")
        if kind == "counted":
            return verb not in self.careful
        return False

    def _behind(self, text: str, end: int, kind: str) -> str | None:
        if kind in ("time", "ordinal", "score"):
            return None
        match = _WORDS_AFTER.match(text, end)
        if match is None:
            return None
        if direction := self.after.get(match[1].lower()):
            return direction
        return None


def _last_part(window: str) -> str:
    """What stands behind the last sentence end or line break of a window."""
    last = 0
    for match in _BREAK.finditer(window):
        last = match.end()
    return window[last:]
