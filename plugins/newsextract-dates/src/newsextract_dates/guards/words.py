"""The word lists of the guards."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from newsextract import Lexicon
from newsextract.language import listed, load_language

_PACKAGE = __name__.partition(".")[0]


class GuardWords(dict[str, frozenset[str]]):
    """The word lists of one language, by name.

    Args:
        lists: The lists as they stand in the language's data.
    """

    def __init__(self, lists: Mapping[str, str]) -> None:
        super().__init__()
        self._lists = lists
        self._patterns: dict[str, re.Pattern[str]] = {}

    def __missing__(self, name: str) -> frozenset[str]:
        self[name] = frozenset(listed(self._lists[name]))
        return self[name]

    def pattern(self, name: str) -> re.Pattern[str]:
        """A pattern for the words of a list as whole words."""
        if name not in self._patterns:
            words = Lexicon(dict.fromkeys(self[name])).pattern
            self._patterns[name] = re.compile(rf"(?<!\w)(?:{words})(?!\w)")
        return self._patterns[name]


@cache
def guard_words(language: str) -> GuardWords:
    """Return the word lists of a language."""
    return GuardWords(load_language(_PACKAGE, language)["guards"])
