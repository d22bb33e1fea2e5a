"""Ranges and lists: "10 to 15 miles", "$5m-$6m", "between 10 and 15 per cent", "7- or 8-inch"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.numbers.number import Number, scaled
from newsextract_quantities.prefixes import are_sides
from newsextract_quantities.reading import Reading

_DASHES = frozenset(("-", "–", "—", " - ", " – ", "‑", "−", " -", "~"))
_DASH_CHARS = frozenset("-–—‑−~")
# What stands between two numbers of one range is this long at most, a currency sign included.
REACH = 12
MAX_LISTED = 5
# "ranging from" and two words more, "from a current"
FROM_REACH = 4
_SIDES = {"more_than": "low", "at_least": "low", "less_than": "high", "at_most": "high"}


class Ranges:
    """Joins numbers of one text to ranges.

    Args:
        context: The text.
        numbers: Its numbers, in order.
        words: The language's data.
        operand: Gives a number by its index with its sign and unit.
        count: Gives a number without a unit what it counts.
        change_before: The direction of change that the words in front of a reading tell.
    """

    def __init__(
        self,
        context: Context,
        numbers: Sequence[Number],
        words: Lexicons,
        operand: Callable[[int], Reading | None],
        count: Callable[[Reading], None],
        change_before: Callable[[Reading], str | None],
    ) -> None:
        self.context = context
        self.text = context.text
        self.numbers = numbers
        self.words = words
        self.grammar = words.data["grammar"]
        self.operand = operand
        self.count = count
        self.change_before = change_before

    def at(self, first: Reading, i: int) -> tuple[Reading | None, int]:
        """The range that begins with a number, and the index behind it; None if it stands alone.

        A number that is only listed with the next one takes its unit and is returned by itself.
        """
        j = i + 1
        while j < len(self.numbers) and self.numbers[j].start < first.end:
            j += 1  # the "2" of "cm2"
        if j >= len(self.numbers) or not 0 < self.numbers[j].start - first.end < REACH or first.rule == "multiple":
            return None, i
        if not isinstance(first.value, (int, float)) or not self._may_join(first.end, self.numbers[j].start):
            return None, i
        second = self.operand(j)
        if second is None or not isinstance(second.value, (int, float)) or second.start < first.end:
            return None, i
        joint = self.text[first.end : second.start]
        before = self.context.word_before(first.start).lower()
        between = before == self.grammar["between"]
        sides = first.kind == "none" and second.kind == "physical" and are_sides(first.value, second.value)
        if sides and joint.strip("-‑ \xa0") in self.grammar["by"]:
            first.unit, first.kind, first.rule = second.unit, second.kind, second.rule
            return first, j
        if not self._joins(joint, first, second, between):
            return self._listed(first, second, joint, j)
        if not between and not self._one_range(first, second, joint):
            return None, i
        return self._range(first, second, joint, before), j + 1

    def _may_join(self, end: int, start: int) -> bool:
        """Whether what stands between two numbers begins like a joint; a quick look before the second is read."""
        gap = self.text[end:start]
        words = gap.split()
        if not words or "\n" in gap or "\r" in gap:
            return False
        return (
            words[0][0] in _DASH_CHARS
            or words[0][0] == ","
            or words[0].lower().strip(",") in self.grammar["range_joints"]
        )

    def _joins(self, joint: str, first: Reading, second: Reading, between: bool) -> bool:
        """Whether what stands between two numbers makes them the ends of a range."""
        word = joint.strip(" \xa0-‑").lower()
        if word == self.grammar["and"]:
            return between
        if word == self.grammar["or"]:
            return _neighbours(first, second) and (first.number.form == "words" or joint[0] not in "-‑")
        if joint in _DASHES:
            return first.number.form == second.number.form or first.measured
        return word in self.grammar["to"] and not joint[0].isalpha()

    def _one_range(self, first: Reading, second: Reading, joint: str) -> bool:
        """Whether two numbers with "to" between are one range: not "rose 3% to $5", "from $2 to $3"."""
        if not first.measured:
            # "The index added 34 to 7,250" tells an amount and a level.
            return second.measured or joint in _DASHES or self.change_before(first) is None
        if not second.measured:
            return first.kind == "currency" and joint in _DASHES
        if first.unit != second.unit:
            return False
        if first.kind == "percent" and first.value > second.value >= 0:  # type: ignore[operator]
            return False  # "leads by 46 percent to 42 percent"
        if first.kind == "currency" and _shares_scale(first, second):
            return True
        words = [word.lower() for word in self.context.before(first.start)[-FROM_REACH:]]
        if self.grammar["from"] in words and joint not in _DASHES:
            at = words.index(self.grammar["from"])
            return at > 0 and words[at - 1] in self.grammar["range_verbs"]
        return self.change_before(first) is None

    def _range(self, first: Reading, second: Reading, joint: str, before: str) -> Reading:
        both = first.measured and second.measured
        if _shares_scale(first, second):
            first.value = scaled(first.value, second.scale)  # type: ignore[arg-type]
        if second.kind == "none":
            self.count(second)
        reading = Reading(first.number, first.start, second.end, None, first.value, second.value)  # type: ignore[arg-type]
        source = second if second.kind != "none" else first
        reading.unit, reading.kind, reading.scale = source.unit, source.kind, second.scale
        reading.rule = "range"
        if reading.kind == "none" and self.words.ages.of_range(self.context, first.start, reading.end):
            reading.unit, reading.kind = "year", "time"
        from_ = before == self.grammar["from"] and not both and joint not in _DASHES
        if before == self.grammar["between"] or from_:
            reading.start = first.start - 1 - len(before)
            reading.is_level = from_
        return reading

    def joined_bounds(self, first: Reading, second: Reading) -> bool:
        """Whether two bounds make one range: "more than 10 and less than 40 people"."""
        sides = _SIDES.get(first.modifier or ""), _SIDES.get(second.modifier or "")
        if sides not in (("low", "high"), ("high", "low")) or first.kind not in ("none", second.kind):
            return False
        if not isinstance(first.value, (int, float)) or not isinstance(second.value, (int, float)):
            return False
        if (first.value < second.value) != (sides[0] == "low") or (first.kind != "none" and first.unit != second.unit):
            return False
        joint = self.text[first.end : second.start].strip(" \xa0")
        return joint in (self.grammar["and"], self.grammar["but"])

    @staticmethod
    def bounded(first: Reading, second: Reading) -> Reading:
        """The range between two bounds, the lower one first."""
        reading = Reading(first.number, first.start, second.end, None, rule="range")
        reading.low, reading.high = sorted((first.value, second.value))  # type: ignore[type-var,assignment]
        reading.unit, reading.kind, reading.change = second.unit, second.kind, second.change or first.change
        return reading

    def _listed(self, first: Reading, second: Reading, joint: str, j: int) -> tuple[Reading | None, int]:
        """Give a number the unit of the one it is listed with: "7- or 8-inch", "2 and 3 percent", "8 or $9".

        The index ``j`` is that of the second number.
        """
        word = joint.strip("-‑, ")
        if first.kind != "none" or word not in ("", self.grammar["and"], self.grammar["or"]):
            return None, j
        if joint[0] in "-‑":
            for k in range(j + 1, min(j + MAX_LISTED, len(self.numbers))):
                if second.kind != "none" or self.text[second.end : second.end + 1] not in ("-", "‑"):
                    break
                following = self.operand(k)
                if following is None:
                    return None, j
                second = following
        elif second.rule == "age":
            if word not in (self.grammar["and"], self.grammar["or"]):
                return None, j
        elif second.kind == "percent":
            if joint[0] == "," or not word:
                return None, j
        elif second.kind != "currency" or word != self.grammar["or"]:
            return None, j
        if second.kind == "none":
            return None, j
        first.unit, first.kind, first.rule = second.unit, second.kind, second.rule
        return first, j


def _neighbours(first: Reading, second: Reading) -> bool:
    """Whether two small numbers follow one another: "three or four people"; in figures with a unit, "2 or 3 miles"."""
    one, two = first.value, second.value
    return (
        isinstance(one, int)
        and isinstance(two, int)
        and 0 < one <= 20
        and two == one + 1
        and first.kind == "none"
        and (first.number.form == "words" or (second.measured and second.number.form == "digits"))
        and second.kind != "currency"
    )


def _shares_scale(first: Reading, second: Reading) -> bool:
    """Whether the first end has the magnitude of the second: "20 to 30 billion", "$10 to $15 million"."""
    if first.scale != 1 or second.scale < 1000 or not isinstance(first.value, (int, float)):
        return False
    return abs(first.value) < 1000 and abs(first.value) <= 20 * float(second.value or 0) / second.scale
