"""What loosens or bounds a number: "about", "more than", "or more"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

MAX_WORDS = 6
_BREAK = re.compile(r"[\n\r.;:()\[\]…]\s|[\n\r]")
_AFTER = re.compile(r"[ \xa0]([^\W\d_]+)(?: ([^\W\d_]+))?(?: ([^\W\d_]+))?")


class Modifiers:
    """Finds modifiers around a number.

    Args:
        before: Phrases before a number, in lower case, to the modifier they are.
        after: Phrases behind it.
        careful: When a phrase is a preposition instead (``modifiers.toml``).
    """

    def __init__(self, before: Mapping[str, str], after: Mapping[str, str], careful: Mapping[str, Any]) -> None:
        self.after = after
        self.by_last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase, name in before.items():
            words = tuple(phrase.split())
            self.by_last.setdefault(words[-1], []).append((words, name))
        for entries in self.by_last.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self.not_before_time = frozenset(careful["not_before_time"])
        self.not_before_measures = frozenset(careful["not_modifiers_of_measures"])
        self.restored_by = frozenset(careful["restored_by"])
        self.after_first = frozenset(phrase.split()[0] for phrase in after)

    def before(self, text: str, start: int, kind: str) -> tuple[str, int] | None:
        """The modifier in front of an offset and where it begins.

        Args:
            text: The text.
            start: Offset of the number.
            kind: The kind of its unit: "over" is no bound of a length of time.
        """
        window = text[max(0, start - 48) : start]
        if window[-1:] in "~≈<>≥≤" and window:
            name = self.by_last.get(window[-1])
            return (name[0][1], start - 1) if name else None
        words = window.replace("\xa0", " ").split(" ")
        if len(words) < 2 or words[-1] != "":
            return None
        words.pop()
        last = words[-1].lower().lstrip("(“\"'‘—–-[")
        entries = self.by_last.get(last)
        if not entries:
            return None
        for phrase, name in entries:
            size = len(phrase)
            if size > len(words):
                continue
            found = [w.lower() for w in words[-size:]]
            found[0] = found[0].lstrip("(“\"'‘—–[")
            if tuple(found) == phrase:
                if size == 1 and not self._bounds(last, words, kind):
                    return None
                length = sum(len(w) + 1 for w in words[-size:])
                begin = start - length
                begin += len(words[-size]) - len(words[-size].lstrip("(“\"'‘—–["))
                return name, begin
        return None

    def _bounds(self, word: str, words: list[str], kind: str) -> bool:
        """Whether a lone preposition bounds the number: "for over five years", but not "over five years"."""
        earlier = words[-2].lower() if len(words) > 1 else ""
        if word in self.not_before_measures:
            return False
        if kind == "time" and word in self.not_before_time:
            return earlier in self.restored_by
        return True

    def behind(self, text: str, end: int) -> tuple[str, int] | None:
        """The modifier behind an offset and where it ends."""
        if text[end : end + 1] == "+":
            return "at_least", end + 1
        match = _AFTER.match(text, end)
        if match is None or match[1] not in self.after_first:
            return None
        for size in (3, 2, 1):
            if match[size]:
                phrase = " ".join(match[n] for n in range(1, size + 1))
                if phrase in self.after:
                    return self.after[phrase], match.end(size)
        return None
