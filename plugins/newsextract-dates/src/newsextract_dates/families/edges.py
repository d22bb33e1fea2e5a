"""The part of a period that an expression speaks of: early, mid, late, the end of."""

from __future__ import annotations

from newsextract_dates.kinds import NAMES
from newsextract_dates.match import Match

_MODS = {"EARLY": "START", "EARLIER": "START", "MID": "MID", "LATE": "END", "LATER": "END"}


def edge(match: Match, name: str = "edge") -> str | None:
    """Return the TIMEX3 modifier of the tokens of that name."""
    for token in match.tokens(name):
        kind = NAMES[token.kind]
        if kind in _MODS:
            return _MODS[kind]
        if kind in ("POINT", "APPROX"):
            return str(token.value)
    return None
