"""Reads what stands right before a number: a currency sign, a minus, a hyphenated prefix."""

from __future__ import annotations

import re

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.numbers.number import scaled
from newsextract_quantities.reading import Reading
from newsextract_quantities.units.money import Money
from newsextract_quantities.units.reader import UnitReader

LARGE, LARGE_IF_NAMED = 1000, 100
# An area is so many times as long as wide at most.
MOST_OBLONG = 10
_MINUS = frozenset("-−")
_HYPHENS = frozenset("-‑‐")
_SIDE = re.compile(r"([0-9]{1,6}).\Z", re.DOTALL)
WORD_AND_HYPHEN = re.compile(r"([^\W\d_]{1,16})[-‑‐]\Z")


def scale_code(money: Money, reading: Reading, sign: str) -> None:
    """Take the magnitude of a currency code: "45 MUSD"."""
    if factor := money.factors.get(sign):
        reading.value, reading.scale = scaled(reading.value, factor), factor  # type: ignore[arg-type]


def are_sides(first: float | str | None, second: float | str | None) -> bool:
    """Whether two numbers may be the sides of an area: "12 by 14 feet", but no relay of "4 x 100 metres"."""
    if not isinstance(first, (int, float)) or not isinstance(second, (int, float)):
        return False
    return second <= MOST_OBLONG * first


class Prefixes:
    """Reads what stands right before the numbers of one text.

    Args:
        context: The text.
        words: The language's data.
        reader: Gives readings their units.
    """

    def __init__(self, context: Context, words: Lexicons, reader: UnitReader) -> None:
        self.context = context
        self.text = context.text
        self.words = words
        self.money = words.money
        self.reader = reader
        self.grammar = words.data["grammar"]
        self.minus_ends = self.grammar["minus_ends"]

    def take(self, reading: Reading) -> bool:
        """Take the currency sign before a number; False if the number is glued to a name."""
        text, start = self.text, reading.start
        if reading.number.form != "digits":
            return self._free(reading)
        if found := self.money.sign_before(text, start):
            sign, begin = found
            if sign in self.money.of_large and not self._is_large(reading, sign):
                return False  # "an N95 mask"
            reading.start = begin
            unit = self.reader.money.of_sign(sign)
            reading.unit, reading.kind, reading.rule = unit.name, unit.kind, "money"
            scale_code(self.money, reading, sign)
            return True
        before = text[start - 1]
        if before.isspace():
            return True
        earlier = text[start - 2 : start - 1] if start > 1 else ""
        if before in self.grammar["by"] and earlier.isdigit():
            match = _SIDE.search(text, max(0, start - 7), start)
            return match is not None and are_sides(int(match[1]), reading.value)  # "9x13-inch"
        if before.isalnum() or before in "_#@=&\\":
            return False
        if before in ".:" and earlier.isalnum():
            return False
        if before == "/" and earlier and not earlier.isspace():
            return earlier.islower()
        if before in _HYPHENS and earlier.isalpha():
            return self._prefixed(reading)
        return True

    def _is_large(self, reading: Reading, sign: str) -> bool:
        """Whether a number is an amount rather than a part of a name: 1,000 and more, or with a magnitude.

        In a text that names the sign's currency, 100 and more.
        """
        value, end = reading.value, reading.number.end
        least = LARGE_IF_NAMED if self.reader.money.is_named(sign) else LARGE
        return (
            reading.scale > 1
            or (isinstance(value, (int, float)) and value >= least)
            or self.text[end : end + 1].isalpha()
        )

    def _free(self, reading: Reading) -> bool:
        """Whether a number in words stands free: not in "production-four-door", but in "six-by-eight-foot"."""
        start = reading.start
        if self.text[start - 1] not in _HYPHENS or not self.text[start - 2 : start - 1].isalnum():
            return True
        match = WORD_AND_HYPHEN.search(self.text, max(0, start - 17), start)
        word = match[1].lower() if match else ""
        if word in self.words.modifiers.prefixes:
            reading.modifier = self.words.modifiers_before[word]  # "the sub-two-hour marathon"
            return True
        return word in self.grammar["compound_joints"]

    def _prefixed(self, reading: Reading) -> bool:
        """Whether a hyphenated prefix leaves a number a number: "sub-500", "minus-130"."""
        match = WORD_AND_HYPHEN.search(self.text, max(0, reading.start - 17), reading.start)
        word = match[1].lower() if match else ""
        if unit := self.grammar["units_before"].get(word):
            reading.unit, reading.kind, reading.rule = unit, "physical", "measure"  # "a magnitude-5.4 earthquake"
            reading.start -= 1 + len(word)
            return True
        if word in self.words.modifiers_before:
            reading.modifier = self.words.modifiers_before[word]
        return (
            word in self.words.modifiers_before
            or word in self.grammar["minus"]
            or word in self.grammar["compound_joints"]
        )

    def negative(self, reading: Reading) -> None:
        """Take a minus sign or "minus" before a number."""
        text, start = self.text, reading.start
        before = text[start - 1 : start]
        if before == " ":
            if text[start - 2 : start - 1] not in self.minus_ends:
                return
        elif before not in _MINUS:
            return
        if not isinstance(reading.value, (int, float)):
            return
        if before != " ":
            earlier = text[start - 2 : start - 1] if start > 1 else ""
            if not earlier or earlier.isspace() or earlier in "([<>":
                if reading.number.form != "words" and not (start > 2 and text[start - 3].isdigit()):
                    reading.value, reading.start = -reading.value, start - 1
                return
            match = WORD_AND_HYPHEN.search(text, max(0, start - 17), start)
            word = match[1] if match else ""
        else:
            word = self.context.word_before(start)
        if word and word.lower() in self.grammar["minus"]:
            if self.context.word_before(start - 1 - len(word)).lower() == self.grammar["or"]:
                return  # "plus or minus three points"
            reading.value, reading.start = -reading.value, start - 1 - len(word)
