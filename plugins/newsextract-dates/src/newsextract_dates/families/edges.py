"""The part of a period that an expression speaks of: early, mid, late, the end of."""

from __future__ import annotations

from newsextract_dates.match import Match

_MODS = {"EARLY": "START", "EARLIER": "START", "MID": "MID", "LATE": "END", "LATER": "END"}

# What bounds a length is a side of a date: at least Thursday is Thursday or after.
_BOUNDS = {"EQUAL_OR_MORE": "ON_OR_AFTER", "EQUAL_OR_LESS": "ON_OR_BEFORE", "MORE_THAN": "AFTER", "LESS_THAN": "APPROX"}


def edge(match: Match, name: str = "edge") -> str | None:
    """Return the TIMEX3 modifier of the tokens of that name."""
    if name not in match:
        return None
    for kind, (_, value, *_) in zip(match.kinds(name), match.tokens(name), strict=True):
        if kind in _MODS:
            return _MODS[kind]
        if kind in ("POINT", "PREFIX"):
            return str(value)
        if kind == "APPROX":
            return _BOUNDS.get(value, str(value))
    return None
