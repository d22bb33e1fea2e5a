"""The package's language data for guards."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from newsextract.language import load_language


@cache
def words_of(file: str, language: str = "en") -> Mapping[str, Any]:
    """Return the word lists of a file of language data, as sets."""
    return {name: frozenset(words) for name, words in load_language(__package__, language)[file].items()}
