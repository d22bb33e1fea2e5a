"""The plugin's words of a language.

Lists of many phrases stand in the data as one string of several lines, ``first phrase | second phrase``: it is easier
to read than as many quoted ones, and loads in a quarter of the time. Bars part them, as some phrases hold commas.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from newsextract.language import load_language


@cache
def load_words(language: str) -> Mapping[str, Any]:
    """Return the words of a language, by file, as `newsextract.language.load_language` does, with all lists as lists.

    Raises:
        LookupError: if there are none for the language.
    """
    return {name: _listed(words) for name, words in load_language(__package__, language).items()}


def _listed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _listed(entry) for name, entry in value.items()}
    if isinstance(value, str) and "\n" in value:
        return [phrase.strip() for phrase in value.strip().replace("|\n", "|").split("|")]
    return value
