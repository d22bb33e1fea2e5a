"""Lists of words in the language data: one text with commas, which is read much faster than an array of TOML."""

from __future__ import annotations


def listed(text: str) -> list[str]:
    """Return the words and phrases of a list with commas."""
    return [word.strip() for word in text.split(",")]
