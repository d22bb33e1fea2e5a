"""What follows an amount and belongs to it: what it is counted by, a smaller unit, the second level of a change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsextract_quantities.context import Context
from newsextract_quantities.counting import Counting
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.numbers.number import Number, whole_or_float
from newsextract_quantities.ranges import FROM_REACH
from newsextract_quantities.reading import Reading
from newsextract_quantities.units.reader import RULES, UnitReader

_HYPHENS = frozenset("-–‑")
# " to about "
MAX_TO_LEVEL = 16


class Additions:
    """Adds to readings of one text what the next number tells.

    Args:
        context: The text.
        numbers: Its numbers, in order.
        words: The language's data.
        counting: The text's counted things.
        reader: Gives readings their units.
        operand: Gives a number by its index with its sign and unit.
        count: Gives a number without a unit what it counts.
    """

    def __init__(
        self,
        context: Context,
        numbers: Sequence[Number],
        words: Lexicons,
        counting: Counting,
        reader: UnitReader,
        operand: Callable[[int], Reading | None],
        count: Callable[[Reading], None],
    ) -> None:
        self.context = context
        self.text = context.text
        self.numbers = numbers
        self.grammar = words.data["grammar"]
        self.counting = counting
        self.units = reader
        self.operand = operand
        self.count = count

    def rate(self, reading: Reading, k: int) -> int:
        """Take what counted things are counted by, "31 deaths per 100,000 people"; the index behind it."""
        joint = self.text[reading.end : self.numbers[k].start]
        start = reading.end - len(reading.unit or "")
        if joint.strip() != self.grammar["per"] or joint[0] != " " or self.text[start : reading.end] != reading.unit:
            return k
        whole = self.operand(k)
        if whole is None or whole.kind != "none" or not isinstance(whole.value, int):
            return k
        self.counting.count(whole)
        reading.unit, reading.end = self.text[start : whole.end], whole.end
        return k + 1

    def smaller(self, reading: Reading, k: int) -> int:
        """Add the smaller unit or the coins behind an amount; the index behind them."""
        if reading.kind not in ("currency", "physical") or k >= len(self.numbers) or not isinstance(reading.value, int):
            return k
        if not 0 < self.numbers[k].start - reading.end < 6:
            return k
        part = self.operand(k)
        joint = self.text[reading.end : self.numbers[k].start]
        if part is None:
            return k
        self.units.take_inches(reading, part)
        added = self.units.smaller_value(reading, part, joint)
        if added is None:
            return k
        reading.value, reading.end = whole_or_float(round(reading.value + added, 6)), part.end
        return k + 1

    def level(self, reading: Reading, k: int) -> None:
        """Give the second level of a change the unit of the first: "from 5 per cent to 4", "to 5 per cent from 4"."""
        if not reading.measured or k >= len(self.numbers) or self.numbers[k].start - reading.end > MAX_TO_LEVEL:
            return
        joint = self.text[reading.end : self.numbers[k].start]
        if joint[:1] != " " or not joint.strip():
            return
        to, from_ = self.grammar["to_level"], self.grammar["from"]
        other = {to: from_, from_: to}.get(joint.split()[0])
        if other not in self.context.before(reading.start)[-FROM_REACH:]:
            return
        second = self.operand(k)
        if second is None or second.kind != "none":
            return
        self.count(second)
        if second.kind == "none" and self.text[second.end : second.end + 1] not in _HYPHENS:
            second.unit, second.kind = reading.unit, reading.kind
            second.rule = RULES.get(reading.kind, "measure")
