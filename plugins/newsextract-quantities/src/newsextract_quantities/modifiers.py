"""What loosens or bounds a number: "about", "more than", "or more"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsextract_quantities.context import Context

_OPENING = "(“\"'‘—–["


class Modifiers:
    """Finds modifiers around a number.

    Args:
        before: Phrases before a number, in lower case, to the modifier they are.
        after: Phrases behind it.
        careful: When a phrase is a preposition instead (``modifiers.toml``).
    """

    def __init__(self, before: Mapping[str, str], after: Mapping[str, str], careful: Mapping[str, Any]) -> None:
        self.after = after
        self.after_first = frozenset(phrase.split()[0] for phrase in after)
        self.longest_after = max(len(phrase.split()) for phrase in after)
        self.by_last: dict[str, list[tuple[list[str], str]]] = {}
        for phrase, name in before.items():
            words = phrase.split()
            self.by_last.setdefault(words[-1], []).append((words, name))
        for entries in self.by_last.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        self.not_before_time = frozenset(careful["not_before_time"])
        self.not_before_measures = frozenset(careful["not_modifiers_of_measures"])
        self.restored_by = frozenset(careful["restored_by"])

    def before(self, context: Context, start: int, kind: str) -> tuple[str, int] | None:
        """The modifier in front of an offset and where it begins.

        Args:
            context: The text.
            start: Offset of the number.
            kind: The kind of its unit: "over" is no bound of a length of time.
        """
        if start == 0:
            return None
        text = context.text
        if text[start - 1] not in " \xa0":
            entries = self.by_last.get(text[start - 1])
            return (entries[0][1], start - 1) if entries else None
        words = context.before(start)
        if not words:
            return None
        entries = self.by_last.get(words[-1].lower().lstrip(_OPENING))
        for phrase, name in entries or ():
            size = len(phrase)
            if size > len(words):
                continue
            found = [w.lower() for w in words[-size:]]
            found[0] = found[0].lstrip(_OPENING)
            if found == phrase:
                if size == 1 and not self._bounds(phrase[0], words, kind):
                    return None
                begin = start - sum(map(len, found)) - size
                # More than single spaces between: then the phrase is broken up.
                return (name, begin) if text[begin : begin + 1].lower() == found[0][:1] else None
        return None

    def _bounds(self, word: str, words: Sequence[str], kind: str) -> bool:
        """Whether a lone preposition bounds the number: "for over five years", but not "over five years"."""
        if word in self.not_before_measures:
            return False
        if kind == "time" and word in self.not_before_time:
            return len(words) > 1 and words[-2].lower() in self.restored_by
        return True

    def behind(self, context: Context, end: int) -> tuple[str, int] | None:
        """The modifier behind an offset and where it ends."""
        if context.text[end : end + 1] == "+":
            return "at_least", end + 1
        first = context.behind(end)
        if first.joint == "-" and (name := self.after.get(f"-{first.word}")):
            return name, first.end
        if first.word not in self.after_first or first.joint in ("", "-"):
            return None
        phrase, last, found = first.word, first, None
        for _ in range(self.longest_after):
            if phrase in self.after:
                found = self.after[phrase], last.end
            last = context.behind(last.end)
            if last.joint != " ":
                break
            phrase = f"{phrase} {last.word}"
        return found
