"""Plurals of canonical unit names, for people to read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from newsextract.language import listed, load_language

# Units that news counts have English names whatever the language of the text.
_LANGUAGE = "en"
_JOINTS = (" per ", " of ")
# "Degrees Celsius", "parts per million": the noun comes first.
_FIRST = "degree "


@cache
def _words() -> tuple[Mapping[str, str], frozenset[str]]:
    """Irregular plurals, and words that have none."""
    data: Mapping[str, Any] = load_language(__package__, _LANGUAGE)["plurals"]
    return data["irregular"], frozenset(listed(data["none"]["words"]))


def plural(unit: str) -> str:
    """Return the plural of a canonical unit name: ``kilometres per hour``, ``degrees Celsius``, ``US dollars``."""
    for joint in _JOINTS:
        head, found, rest = unit.partition(joint)
        if found:
            return plural(head) + found + rest
    irregular, none = _words()
    if unit in irregular:
        return irregular[unit]
    if unit.startswith(_FIRST):
        return f"{_FIRST[:-1]}s {unit.removeprefix(_FIRST)}"
    before, space, last = unit.rpartition(" ")
    if last in none or last.endswith("s"):
        return unit
    return before + space + irregular.get(last, f"{last}s")
