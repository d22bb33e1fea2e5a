"""What a pattern can begin with and what it cannot do without, so that only patterns that may match are compiled."""

from __future__ import annotations

import re
from typing import NamedTuple

_PIECE = re.compile(r"\(\?:|\(\?P<\w+>|\[[^]]+\]|[\ue000-\uefff]|[)|?*]")


class Demand(NamedTuple):
    """What a text must have for a pattern to match it.

    Attributes:
        first: The kinds with which it can begin.
        empty: Whether it can be empty.
        needed: Sets of kinds; of each set, the text has one or more.
    """

    first: frozenset[str]
    empty: bool
    needed: frozenset[frozenset[str]]


_NOTHING = Demand(frozenset(), empty=True, needed=frozenset())


def demand(pattern: str) -> Demand:
    """Return what a pattern demands of a text.

    Args:
        pattern: A regular expression of kinds, as `grammar.translate` makes it: characters, classes, groups,
            alternatives, ``?`` and ``*``.
    """
    return _alternatives(_PIECE.findall(pattern), [0])


def _alternatives(pieces: list[str], at: list[int]) -> Demand:
    """The demand of the alternatives that begin at a place: of what each needs, one set is kept, joined."""
    found = _sequence(pieces, at)
    while at[0] < len(pieces) and pieces[at[0]] == "|":
        at[0] += 1
        other = _sequence(pieces, at)
        both: frozenset[frozenset[str]] = frozenset()
        if found.needed and other.needed:
            both = frozenset([min(found.needed, key=len) | min(other.needed, key=len)])
        found = Demand(found.first | other.first, found.empty or other.empty, both)
    return found


def _sequence(pieces: list[str], at: list[int]) -> Demand:
    found = _NOTHING
    while at[0] < len(pieces) and pieces[at[0]] not in "|)":
        piece = pieces[at[0]]
        at[0] += 1
        if piece.startswith("("):
            part = _alternatives(pieces, at)
            at[0] += 1  # the closing bracket
        else:
            kinds = frozenset(piece.strip("[]"))
            part = Demand(kinds, empty=False, needed=frozenset([kinds]))
        if at[0] < len(pieces) and pieces[at[0]] in "?*":
            part = Demand(part.first, empty=True, needed=frozenset())
            at[0] += 1
        first = found.first | part.first if found.empty else found.first
        found = Demand(first, found.empty and part.empty, found.needed | part.needed)
    return found
