"""What a pattern can begin with and what it cannot do without, so that only patterns that may match are compiled.

Sets of kinds are the bits of a number, for speed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from newsextract_dates.kinds import CHARACTERS

_PIECE = re.compile(r"[A-Z][A-Z_]*|[()|?*]")
_BITS = {name: 1 << number for number, name in enumerate(CHARACTERS)}
_BIT_OF = {character: _BITS[name] for name, character in CHARACTERS.items()}


class Demand(NamedTuple):
    """What a phrase must have for a pattern to match it.

    Attributes:
        first: The kinds with which it can begin.
        empty: Whether it can be empty.
        needed: Sets of kinds; of each set, the phrase has one or more.
    """

    first: int
    empty: bool
    needed: frozenset[int]


_NOTHING = Demand(0, empty=True, needed=frozenset())


def bits(kinds: Iterable[str]) -> int:
    """Return a set of kinds, given by their characters, as the bits of a number."""
    found = 0
    for kind in kinds:
        found |= _BIT_OF[kind]
    return found


class Demands:
    """Tells the demands of patterns.

    Args:
        macros: Patterns by the names under which they may stand in others.
    """

    def __init__(self, macros: Mapping[str, str]) -> None:
        self._macros = macros
        self._of_name = cache(self._of_name_uncached)

    def of(self, pattern: str) -> Demand:
        """Return what a pattern of kind names (see grammar.py) demands.

        Raises:
            KeyError: if a name is neither a kind nor a macro.
        """
        return self._alternatives(_PIECE.findall(pattern), [0])

    def _of_name_uncached(self, name: str) -> Demand:
        if name in self._macros:
            return self.of(self._macros[name])
        return Demand(_BITS[name], empty=False, needed=frozenset([_BITS[name]]))

    def _alternatives(self, pieces: list[str], at: list[int]) -> Demand:
        """The demand of the alternatives that begin at a place: of what each needs, one set is kept, joined."""
        found = self._sequence(pieces, at)
        while at[0] < len(pieces) and pieces[at[0]] == "|":
            at[0] += 1
            other = self._sequence(pieces, at)
            both: frozenset[int] = frozenset()
            if found.needed and other.needed:
                both = frozenset([min(found.needed, key=int.bit_count) | min(other.needed, key=int.bit_count)])
            found = Demand(found.first | other.first, found.empty or other.empty, both)
        return found

    def _sequence(self, pieces: list[str], at: list[int]) -> Demand:
        first, empty, needed = _NOTHING
        while at[0] < len(pieces) and pieces[at[0]] not in "|)":
            piece = pieces[at[0]]
            at[0] += 1
            if piece == "(":
                part = self._alternatives(pieces, at)
                at[0] += 1  # the closing bracket
            else:
                part = self._of_name(piece)
            if at[0] < len(pieces) and pieces[at[0]] in "?*":
                part = Demand(part.first, empty=True, needed=frozenset())
                at[0] += 1
            if empty:
                first |= part.first
            empty = empty and part.empty
            needed |= part.needed
        return Demand(first, empty, needed)
