"""Lists of words in the language data: strings with commas, which load ten times as fast as TOML arrays."""

from __future__ import annotations

from typing import Any


def word_list(text: str) -> list[str]:
    """The words and phrases of a list; lines may break within a phrase."""
    return [word.strip() for word in text.replace("\n", " ").split(",")] if text else []


def unfolded(value: Any) -> Any:
    """Data with their lists of words as such; a string without a comma is a word by itself."""
    if isinstance(value, dict):
        return {key: unfolded(entry) for key, entry in value.items()}
    return word_list(value) if isinstance(value, str) and "," in value else value


def as_sets(value: Any) -> Any:
    """Data with their lists as sets."""
    if isinstance(value, dict):
        return {key: as_sets(entry) for key, entry in value.items()}
    return frozenset(value) if isinstance(value, list) else value
