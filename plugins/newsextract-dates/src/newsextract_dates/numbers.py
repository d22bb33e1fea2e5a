"""The value of numbers in words and digits, as they stand before a unit of time."""

from __future__ import annotations

from newsextract_dates.kinds import NAMES
from newsextract_dates.tokens import Token

VAGUE = "X"
_MOST = 10**9


def number(tokens: list[Token]) -> float | str | None:
    """Return the value of a number: "X" for "a few", "several"; None if it has none.

    Digits, words ("twenty-four", "two thousand"), fractions ("2 1/2") and what goes for numbers ("a couple of",
    "half a dozen") are read.
    """
    total: float = 0
    current: float | None = None
    for kind, value, *_ in tokens:
        match NAMES[kind]:
            case "VAGUE" | "SOME":
                return VAGUE
            case "FRACTION":
                current = (current or 0) + (value[0] / value[1] if value[1] else 0)
            case "HALF":
                current = (current or 0) + 0.5
            case "HHMM":  # 2.25 years
                current = float(value.replace(":", "."))
            case "SCALE":
                current = (1 if current is None else current) * value
                if value >= 1000:
                    total, current = total + current, 0
            case "DOZEN":
                current = (1 if current is None else current) * value
            case "A":
                current = 1 if len(tokens) == 1 else current
            case "DASH" | "AND" | "OF":
                pass
            case _:
                if value is None or not _may_follow(current, value):
                    return None
                current = (current or 0) + value
    total += current or 0
    return total if 0 < total < _MOST else None


def _may_follow(count: float | None, value: float) -> bool:
    """Whether a number may be added to what was read: twenty-four, a hundred and one, but not three five."""
    return not count or count % 100 == 0 or (count % 10 == 0 and count % 100 >= 20 and value < 10)


def plain(value: float) -> str:
    """Return a number as TIMEX3 writes it: whole where it is."""
    return str(int(value)) if value == int(value) else f"{value:.4f}".rstrip("0").rstrip(".")
