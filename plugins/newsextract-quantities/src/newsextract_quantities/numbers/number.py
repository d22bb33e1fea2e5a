"""A number in a text."""

from __future__ import annotations

from attrs import define


@define(eq=False)
class Number:
    """A number in a text, before its unit is known.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it, magnitude words included.
        value: The number; of an open count the least it can mean.
        form: ``digits``, ``words``, ``fraction``, ``half``, ``quarter``, ``open``, ``pair``, ``ordinal``, ``fold`` or
            ``void`` (digits that are no number).
        scale: The magnitude word it ends with ("million"), as a factor; 1 without.
        split: Where the plain number in front of the magnitude ends.
        article: Where the "a" before it stands, if it has one that is not part of it ("a third").
    """

    start: int
    end: int
    value: int | float
    form: str
    scale: int | float = 1
    split: int = 0
    article: int | None = None


def whole_or_float(value: float) -> int | float:
    """An integer where the value is whole."""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e300 else value


def scaled(value: float, factor: float) -> int | float:
    """A number times a magnitude, without the noise of binary fractions: 1.1 million is 1100000."""
    return whole_or_float(value * factor if isinstance(value, int) else round(value * factor, 6))
