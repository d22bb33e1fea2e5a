"""What the words around a quantity tell: what bounds it, and whether it is the amount of a change."""

from __future__ import annotations

from newsextract_quantities.ages_of_text import AgesOfText
from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.reading import Reading

_MARKS = frozenset("+,")
_JOINTS = frozenset(" \xa0\u2009\u202f‑‐-")
_NO_AMOUNTS = frozenset(("age", "share", "multiple"))
_SHARE_NO_VERB = frozenset(("time", "none", "ordinal", "score"))
# How far apart two amounts may stand that share a verb of change.
REACH = 60


class Surroundings:
    """Adds modifiers and directions of change to the readings of one text.

    Args:
        context: The text.
        words: The language's data.
        ages: Makes a number an age that its modifier tells to be one.
    """

    def __init__(self, context: Context, words: Lexicons, ages: AgesOfText) -> None:
        self.context = context
        self.text = context.text
        self.modifiers = words.modifiers
        self.changes = words.changes
        self.grammar = words.data["grammar"]
        self.ages = ages
        self.words_behind = words.words_behind

    def add(self, reading: Reading, last: Reading | None, done: int) -> None:
        """Add to a reading what stands around it.

        Args:
            reading: The reading.
            last: The one before it.
            done: Offset behind what has been read.
        """
        told_behind = self._tells_behind(reading.end)
        self._add_modifier(reading, done, told_behind)
        if last and last.modifier and reading.modifier is None and self._converts(last, reading):
            reading.modifier = last.modifier
        if not reading.is_level and reading.rule not in _NO_AMOUNTS:
            self._add_change(reading, last, told_behind)

    def bound_behind(self, end: int) -> tuple[str, int] | None:
        """The modifier behind an offset and where it ends, if there is one."""
        return self.modifiers.behind(self.context, end) if self._tells_behind(end) else None

    def change_before(self, reading: Reading) -> str | None:
        """The direction of change that the words in front of a reading tell."""
        words = self.context.before(reading.start)
        if not words or not self.changes.begins(words):
            return None
        if reading.kind == "none" and self.text.startswith(self.changes.in_rows, reading.end):
            return None
        return self.changes.before(words, reading.kind, reading.unit)

    def _tells_behind(self, end: int) -> bool:
        """Whether what stands behind an offset may bound a number or tell a direction; the quick look for both."""
        mark = self.text[end : end + 1]
        return mark in _MARKS or (mark in _JOINTS and self.context.behind(end).word in self.words_behind)

    def _add_modifier(self, reading: Reading, done: int, told_behind: bool) -> None:
        kind = "age" if reading.rule == "age" else reading.kind
        if reading.unit in self.modifiers.stretches:
            kind = "time"
        found = self.modifiers.before(self.context, reading.start, kind)
        if found and found[1] >= done and not self._is_below(found[1], reading):
            reading.modifier, reading.start = found
            self.ages.compared(reading, self.text[reading.start : reading.number.start])
        end = reading.end
        if told_behind and (behind := self.modifiers.behind(self.context, end)):
            reading.modifier, reading.end = behind
            self.ages.compared(reading, self.text[end : reading.end])

    def _add_change(self, reading: Reading, last: Reading | None, told_behind: bool) -> None:
        """Add the direction of change, shared with the amount before where they stand together."""
        joint = self.text[last.end : reading.start] if last and reading.start - last.end < REACH else None
        alternative = joint is not None and joint.strip(" ,(") == self.grammar["or"]
        reading.change = self.change_before(reading)
        if told_behind and reading.change is None and reading.kind not in ("time", "none"):
            things = self.changes.counts_things(reading.kind, reading.unit) or self._is_subject(reading)
            if not things or self.text[reading.number.end : reading.number.end + 1] != "-":  # "the 93-seat lower house"
                reading.change = self.changes.behind(self.context, reading.end, comma=alternative, things=things)
        if last is None or joint is None or last.kind in _SHARE_NO_VERB:
            return
        if reading.change is None and last.change and reading.kind != "none":
            if alternative or self._coordinated(joint, last, reading):
                reading.change = last.change
        elif reading.change and last.change is None and alternative:
            last.change = reading.change

    def _is_below(self, start: int, reading: Reading) -> bool:
        """Whether what stands before a depth tells a place: "a road under four feet of water"."""
        if reading.unit not in self.modifiers.depths or self.context.behind(reading.end).word != self.grammar["of"]:
            return False
        return self.text[start : reading.start].strip() in self.modifiers.not_before_depths

    def _is_subject(self, reading: Reading) -> bool:
        """Whether a measure stands by itself, so that a word behind it is no noun: "gusts of 80 mph cut power"."""
        if reading.kind != "physical" or "-" in self.text[reading.number.end : reading.end]:
            return False
        return self.context.word_before(reading.start).lower() not in self.grammar["determiners"]

    def _converts(self, last: Reading, reading: Reading) -> bool:
        """Whether an amount in brackets is the one before in another unit: "more than 100 km (60 miles)"."""
        return (
            last.kind == reading.kind != "counted"
            and last.unit != reading.unit
            and self.text[last.end : reading.start] == " ("
        )

    def _coordinated(self, joint: str, last: Reading, reading: Reading) -> bool:
        """Whether an amount shares the verb of the one before: "rose 3% and 4%", "fell 64 points (1.2%)"."""
        if joint == ", " and self.text[reading.end : reading.end + 1] == "," and reading.kind == "percent":
            return last.kind != reading.kind  # "down 44 points, 0.5%, at 8,128"
        if joint.strip() == "(":
            return last.unit != reading.unit and last.kind != reading.kind
        words = joint.split()
        if words == [self.grammar["to_level"]] and last.unit == reading.unit and last.kind == "percent":
            return self.changes.is_expected(self.context.before(last.start))
        if last.kind != reading.kind or not words or words[-1] != self.grammar["and"]:
            return False
        return len(words) == 1 or (words[0] == self.grammar["from"] and not any(c in joint for c in ".;:\n"))
