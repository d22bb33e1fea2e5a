"""Shares of a whole: "one in five farms", "two out of three voters"."""

from __future__ import annotations

from newsextract_quantities.context import Context
from newsextract_quantities.counting import Counting
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.measures import Measures
from newsextract_quantities.numbers.number import Number
from newsextract_quantities.reading import Reading

# "One in 292 million"
MAX_WHOLE = 10_000_000_000
# Shares of these, of five and its multiples are told with more than one part: "two in twelve".
SMALL_WHOLE, DOZEN, FIVE = 10, 12, 5
_ENDS = frozenset(("", ".", ",", ";", ")", "\n", "?", "!"))


class Shares:
    """Reads two numbers that tell a part of a whole.

    Args:
        context: The text.
        words: The language's data.
        measures: The text's units.
        counting: The text's counted things.
    """

    def __init__(self, context: Context, words: Lexicons, measures: Measures, counting: Counting) -> None:
        self.context = context
        self.text = context.text
        self.grammar = words.data["grammar"]
        self.measures = measures
        self.counting = counting

    def joint(self, number: Number, second: Number) -> str | None:
        """What stands between two whole numbers that may be a share; None if they are none."""
        if number.scale != 1 or second.start - number.end > self.grammar["share_length"]:
            return None
        joint = self.text[number.end : second.start].strip().lower()
        if joint[:1] == joint[-1:] == "-":
            joint = joint[1:-1]  # "a one-in-five chance"
        over = joint == self.grammar["over"]
        if not over and joint not in self.grammar["share"]:
            return None
        part, whole = number.value, second.value
        if second.form not in ("digits", "words") or not isinstance(part, int) or not isinstance(whole, int):
            return None
        if not 0 < whole <= MAX_WHOLE or (over and self._goes_on(number, second)):
            return None
        return joint if over or _is_part(part, whole) else None

    def read(self, number: Number, second: Number, joint: str) -> Reading:
        """The share that two numbers tell."""
        reading = Reading(number, number.start, second.end, number.value / second.value, rule="share")
        if joint == self.grammar["over"]:
            self.measures.prefixes.negative(reading)
        elif number.value > 1 or not self._is_verb(second.end):
            self.counting.count(reading, plural=True)
        return reading

    def _is_verb(self, end: int) -> bool:
        """Whether the word behind a share tells what the one does: "one in five wants it"."""
        return self.counting.nouns.classes.likely(self.context.behind(end).word) == "VBZ"

    def _goes_on(self, number: Number, second: Number) -> bool:
        """Whether more stands around two numbers with "over" between than a fraction has: "took 20 over 30 days"."""
        if self.text[second.end : second.end + 1] not in _ENDS or number.start == second.start:
            return True
        return number.form == "words" and self.context.word_before(number.start).lower() in self.grammar["determiners"]


def _is_part(part: int, whole: int) -> bool:
    """Whether a number can be a part of a whole as news tells it: "one in 33", "three in ten"."""
    return 0 < part < whole and (part == 1 or whole <= SMALL_WHOLE or whole == DOZEN or whole % FIVE == 0)
