"""What loosens or bounds a number: "about", "more than", "or more"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from newsextract_quantities.context import Context

# How far behind the first end of a range its second may stand: "above 20 degrees and below 30".
REACH = 24
_OPENING = "(“\"'‘["


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
        # The same without the hyphen of "70-odd".
        self.first_behind = frozenset(word.lstrip("-") for word in self.after_first)
        self.longest_after = max(len(phrase.split()) for phrase in after)
        self.phrases = before
        self.longest: dict[str, int] = {}  # by last word, how many words its longest phrase has
        for phrase in before:
            words = phrase.split()
            self.longest[words[-1]] = max(len(words), self.longest.get(words[-1], 0))
        self.than = frozenset(careful["than"])
        self.not_before_time = frozenset(careful["not_before_time"])
        self.not_before_measures = frozenset(careful["not_modifiers_of_measures"])
        self.with_particle = frozenset(careful["with_particle"])
        self.particle_verbs = frozenset(careful["particle_verbs"])
        self.restored_by = frozenset(careful["restored_by"])
        self.stretches = frozenset(careful["stretches"])
        self.depths = frozenset(careful["depths"])
        self.not_before_depths = frozenset(careful["not_before_depths"])
        self.prefixes = frozenset(careful["prefixes"])
        self.joints = frozenset(careful["joints"])
        self.ends = frozenset(careful["ends"])
        joints, ends = ("|".join(map(re.escape, sorted(words))) for words in (self.joints, self.ends))
        self.other_end = re.compile(rf"[^;:\n]{{1,{REACH}}}? (?:{joints}) (?:{ends}) ")

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
            name = self.phrases.get(text[start - 1])
            return (name, start - 1) if name else None
        words = context.before(start)
        if not words:
            return None
        longest = self.longest.get(_opened(words[-1]))
        if longest is None:
            return None
        end = start - 2 if text[start - 2 : start - 1] == " " else start - 1  # "<=  -30"
        for size in range(min(longest, len(words)), 0, -1):
            phrase = _opened(" ".join(words[-size:]))
            if name := self.phrases.get(phrase):
                begin = end - len(phrase)
                # More than single spaces between: then the phrase is broken up.
                broken = text[begin : begin + 1].lower() != phrase[0]
                if (
                    broken
                    or (size == 1 and not self._bounds(phrase, words, kind, context, start))
                    or self._has_particle(phrase, words)
                ):
                    return None
                return name, begin
        return None

    def _has_particle(self, phrase: str, words: Sequence[str]) -> bool:
        """Whether a phrase begins with the particle of a verb: "ticked up to 3%"."""
        if phrase not in self.with_particle:
            return False
        size = len(phrase.split())
        return len(words) > size and words[-size - 1].lower() in self.particle_verbs

    def _bounds(self, word: str, words: Sequence[str], kind: str, context: Context, start: int) -> bool:
        """Whether a lone preposition bounds the number: "for over five years", but not "over five years"."""
        if word in self.not_before_measures:
            return word in self.ends and self._has_other_end(context, start, words)
        if kind == "time" and word in self.not_before_time:
            return len(words) > 1 and words[-2].lower() in self.restored_by
        return True

    def _has_other_end(self, context: Context, start: int, words: Sequence[str]) -> bool:
        """Whether a place on a scale is one end of a range: "above 20 and below 30"."""
        if len(words) > 2 and words[-2].lower() in self.joints:
            return not self.ends.isdisjoint(word.lower() for word in words[-6:-2])
        return self.other_end.match(context.text, start) is not None

    def _bounds_next(self, context: Context, end: int) -> bool:
        """Whether "than" and something to compare with stand behind "or more"."""
        than = context.behind(end)
        return than.word in self.than and context.text[than.end : than.end + 2].strip() != ""

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
        if found and (context.text[found[1] + 1 : found[1] + 2].isdigit() or self._bounds_next(context, found[1])):
            return None  # "£4 and under 5s free", "80 or greater than 70"
        return found


def _opened(phrase: str) -> str:
    """A phrase in lower case, without a bracket or what stands before a dash: "metres—about"."""
    return phrase.lower().replace("–", "—").rpartition("—")[2].lstrip(_OPENING)
