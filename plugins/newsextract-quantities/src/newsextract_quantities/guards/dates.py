"""Keeping away from the dates that a dates plugin found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Any

from newsextract_quantities.numbers.tokens import Token

# A length of time (DURATION, SET) is a quantity as well; what stands in these is a date only.
DATES = ("DATE", "TIME")


def outside_dates(tokens: list[Token], dates: Iterable[Any]) -> list[Token]:
    """Return the number pieces that do not stand within a date or a clock time.

    Args:
        tokens: Pieces of numbers.
        dates: Annotations of kind ``date``, read by their names, since the plugin that makes them is another one.
    """
    spans = sorted((d.start, d.end) for d in dates if d.type in DATES)
    if not spans:
        return tokens
    starts = [start for start, _ in spans]
    return [
        t
        for t in tokens
        if (at := bisect_right(starts, t.start)) == 0
        or t.start >= spans[at - 1][1]
        or (t.role == "scale" and t.start == spans[at - 1][0])  # no date begins with "billion"
    ]
