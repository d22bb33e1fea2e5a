"""Lists of words in the language data, which stand there as strings with commas."""

from __future__ import annotations

from typing import Any

from newsextract.language import listed


def unfolded(value: Any) -> Any:
    """Data with their lists of words as such; a string without a comma is a word by itself."""
    if isinstance(value, dict):
        return {key: unfolded(entry) for key, entry in value.items()}
    return listed(value) if isinstance(value, str) and "," in value else value


def as_sets(value: Any) -> Any:
    """Data with their lists as sets."""
    if isinstance(value, dict):
        return {key: as_sets(entry) for key, entry in value.items()}
    return frozenset(value) if isinstance(value, list) else value
