"""The word lists of the guards."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from newsextract import Lexicon
from newsextract.language import load_language

_PACKAGE = __name__.partition(".")[0]


class GuardWords:
    """The word lists of one language, by name.

    Args:
        lists: The lists.
    """

    def __init__(self, lists: Mapping[str, Sequence[str]]) -> None:
        self._sets = {name: frozenset(words) for name, words in lists.items()}
        self._patterns: dict[str, re.Pattern[str]] = {}

    def __getitem__(self, name: str) -> frozenset[str]:
        return self._sets[name]

    def pattern(self, name: str) -> re.Pattern[str]:
        """A pattern for the words of a list as whole words."""
        if name not in self._patterns:
            words = Lexicon(dict.fromkeys(self._sets[name])).pattern
            self._patterns[name] = re.compile(rf"(?<!\w)(?:{words})(?!\w)")
        return self._patterns[name]


@cache
def guard_words(language: str) -> GuardWords:
    """Return the word lists of a language."""
    return GuardWords(load_language(_PACKAGE, language)["guards"])
