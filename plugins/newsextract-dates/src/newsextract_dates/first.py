"""Which kinds a pattern can begin with, so that only the patterns that may match are compiled and tried."""

from __future__ import annotations

import re

_PIECE = re.compile(r"\(\?:|\(\?P<\w+>|\[[^]]+\]|[\ue000-\uefff]|[)|?*]")


def first_kinds(pattern: str) -> frozenset[str]:
    """Return the characters with which a text that a pattern matches can begin.

    Args:
        pattern: A regular expression of kinds, as `grammar.translate` makes it: characters, classes, groups,
            alternatives, ``?`` and ``*``.
    """
    pieces = _PIECE.findall(pattern)
    found, _ = _alternatives(pieces, [0])
    return frozenset(found)


def _alternatives(pieces: list[str], at: list[int]) -> tuple[set[str], bool]:
    """The first kinds of the alternatives that begin at a place, and whether one of them can be empty."""
    found, empty = _sequence(pieces, at)
    while at[0] < len(pieces) and pieces[at[0]] == "|":
        at[0] += 1
        more, more_empty = _sequence(pieces, at)
        found |= more
        empty |= more_empty
    return found, empty


def _sequence(pieces: list[str], at: list[int]) -> tuple[set[str], bool]:
    found: set[str] = set()
    empty = True
    while at[0] < len(pieces) and pieces[at[0]] not in "|)":
        piece = pieces[at[0]]
        at[0] += 1
        if piece.startswith("("):
            kinds, optional = _alternatives(pieces, at)
            at[0] += 1  # the closing bracket
        else:
            kinds, optional = set(piece.strip("[]")), False
        if at[0] < len(pieces) and pieces[at[0]] in "?*":
            optional = True
            at[0] += 1
        if empty:
            found |= kinds
        empty &= optional
    return found, empty
