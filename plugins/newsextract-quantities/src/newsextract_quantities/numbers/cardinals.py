"""Cardinal numbers in words: "two hundred and five", "five lakh crore", "nine point four"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsextract_quantities.numbers.number import scaled
from newsextract_quantities.numbers.stream import AND, JOINED, OF, POINT, Stream

NO_SCALE = float("inf")
GREATEST_SCALE = 1e15
# "Dozens" is the smallest open count that has a singular which counts.
SMALLEST_PLURAL = 20
# A word or a hyphen behind an ordinal, "one thirtieth birthday"; "of" may stand there.
_FOLLOWED = re.compile(r"[-‑‐]| (?!of\b)[^\W\d_]")
_BELOW_HUNDRED = ("digit", "teen", "tens")
_ORDINALS = ("ordinal", "denominator")


class Cardinal(NamedTuple):
    """A cardinal number in words.

    Attributes:
        value: The number.
        scale: The magnitude word it ends with, as a factor; 1 without.
        split: Offset where what stands before that word ends.
        behind: Index of the piece behind it.
    """

    value: int | float
    scale: int | float
    split: int
    behind: int


def plural_magnitude(stream: Stream, i: int) -> float:
    """What the plural of a magnitude right behind a piece is worth, "12 lakhs", "two dozens"; 0 if there is none."""
    if not stream.follows(i, "open") or stream.joint(i + 1) == OF:
        return 0
    value = stream.tokens[i + 1].value
    return value / 2 if value not in stream.only_with_of else 0


def below_hundred(stream: Stream, i: int) -> tuple[int | None, int]:
    """The number below a hundred at a piece, and the index behind it; None if there is none."""
    token = stream.tokens[i]
    if token.role in ("digit", "teen"):
        return int(token.value), i + 1
    if token.role == "tens":
        if stream.follows(i, "digit") and stream.tokens[i + 1].value:
            return int(token.value + stream.tokens[i + 1].value), i + 2
        return int(token.value), i + 1
    return None, i


def over(stream: Stream, i: int) -> tuple[float | None, int]:
    """The simple fraction at a piece, "two-thirds" or "one-fifth", and the index behind it; None if there is none."""
    upper, j = below_hundred(stream, i)
    if not upper or j >= len(stream.tokens) or stream.joint(j - 1) != JOINED:
        return None, i
    under = stream.tokens[j]
    if under.role in ("tens", "digit"):
        lower, behind = long_denominator(stream, j)
        if lower is None:
            return None, i
        last = stream.tokens[behind - 1]
        fits = (upper > 1) == (last.role == "denominator") and not _FOLLOWED.match(stream.text, last.end)
        return (upper / lower, behind) if fits else (None, i)
    plural = stream.text[under.end - 1] in "sS"
    if under.role == "denominator":
        fits = plural == (upper > 1) and under.value > 1
    else:
        fits = upper == 1 and (under.role == "half" or (under.role == "ordinal" and under.value > 2))
        if fits and under.value >= 100 and _FOLLOWED.match(stream.text, under.end):
            fits = False  # "the one millionth visitor"
    return (upper / under.value, j + 1) if fits else (None, i)


def long_denominator(stream: Stream, i: int) -> tuple[float | None, int]:
    """The denominator of several words at a piece, and the index behind it; None if there is none.

    "Thirty-fifths", "one-hundredth", "one hundred and fifth".
    """
    first, k = stream.tokens[i], i + 1
    if first.role == "tens":
        ends = stream.follows(i, *_ORDINALS) and stream.tokens[k].value < 10
        return (first.value + stream.tokens[k].value, k + 1) if ends else (None, i)
    if first.role != "digit" or first.value != 1:
        return None, i
    if stream.follows(i, *_ORDINALS):
        return (stream.tokens[k].value, k + 1) if stream.tokens[k].value >= 100 else (None, i)
    if stream.follows(i, "hundred") and stream.joint(k) in (JOINED, AND) and stream.tokens[k + 1].role in _ORDINALS:
        return (100 + stream.tokens[k + 1].value, k + 2) if stream.tokens[k + 1].value < 100 else (None, i)
    return None, i


def cardinal(stream: Stream, i: int) -> Cardinal:
    """The longest cardinal number at a piece in words."""
    total, group, j = 0, 1, i
    if stream.tokens[i].role in _BELOW_HUNDRED:
        first, j = below_hundred(stream, i)
        group = first or 0
    lowest, scale, split = NO_SCALE, 1.0, stream.tokens[max(i, j - 1)].end
    while j < len(stream.tokens):
        joint = JOINED if j == i else stream.joint(j - 1)
        role, value = stream.tokens[j].role, stream.tokens[j].value
        if joint == JOINED and role == "hundred" and 0 < group < 100:
            group, scale, j = group * 100, 100, j + 1
        elif joint == JOINED and role in ("scale", "dozen") and group and value < lowest:
            total, group, lowest, scale, j = total + group * int(value), 0, value, value, j + 1
        elif joint == JOINED and role == "scale" and total and not group and value >= lowest and scale < GREATEST_SCALE:
            total, scale, j = total * int(value), scale * value, j + 1  # "five lakh crore"
        elif joint in (JOINED, AND) and role in _BELOW_HUNDRED and j > i and _room(group, lowest, scale):
            small, behind = below_hundred(stream, j)
            if (
                not small
                or (over(stream, j)[0] is not None and not _counts_parts(stream, j, small, group))
                or (joint == AND and _clashes(stream, behind, group, lowest))
            ):
                break
            group, scale, j = group + small, 1, behind
        else:
            break
    decimals, behind = _decimals(stream, j - 1)
    if decimals and lowest == NO_SCALE:
        value, split = float(f"{total + group}.{decimals}"), stream.tokens[behind - 1].end
        if not stream.follows(behind - 1, "scale"):
            return Cardinal(value, 1, split, behind)
        scale = stream.tokens[behind].value
        return Cardinal(scaled(value, scale), scale, split, behind + 1)
    return Cardinal(total + group, scale if scale >= 100 else 1, split, j)


def _counts_parts(stream: Stream, i: int, small: int, group: float) -> bool:
    """Whether a hundred and more are counted in parts: "one hundred and forty fifths" is 28.

    "Two hundred and three fifths", "two hundred and four hundredths" add a part to a whole, and without "and" the
    tens belong to the parts: "one hundred forty fifths".
    """
    under = stream.tokens[over(stream, i)[1] - 1]
    if small < SMALLEST_PLURAL or group < 100 or under.value >= 100 or stream.text[under.start - 1] == "-":
        return False
    return stream.joint(i - 1) == AND or small % 10 != 0


def _room(group: float, lowest: float, scale: float) -> bool:
    """Whether a number below a hundred may follow: behind "hundred", or behind a magnitude."""
    return (group >= 100 and group % 100 == 0) or (group == 0 and lowest < NO_SCALE and scale >= 100)


def _clashes(stream: Stream, behind: int, group: float, lowest: float) -> bool:
    """Whether "and X" begins another number: "between two hundred and three hundred"."""
    if behind >= len(stream.tokens) or stream.joint(behind - 1) != JOINED:
        return False
    role, value = stream.tokens[behind].role, stream.tokens[behind].value
    return (role == "hundred" and group > 0) or (role in ("scale", "dozen") and value >= lowest)


def _decimals(stream: Stream, i: int) -> tuple[str, int]:
    """The decimals behind "point", as digits, and the index behind them: "nine point nought four"."""
    if stream.joint(i) != POINT:
        return "", i + 1
    digits, j = "", i + 1
    while j < len(stream.tokens) and len(digits) < 9 and (j == i + 1 or stream.joint(j - 1) == JOINED):
        small, behind = below_hundred(stream, j)
        if small is None or (digits and small >= 10):
            break
        digits, j = digits + str(small), behind
    return digits, j
