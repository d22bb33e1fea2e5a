"""The words of one language that the rules look for."""

from __future__ import annotations

from functools import cache
from typing import Self

import regex
from attrs import frozen
from newsextract import Lexicon
from newsextract.language import load_language, subtag


@frozen
class Words:
    """The language data, ready for use.

    Attributes:
        heads: Words that end a title, each with the status of what they name.
        numbered: Words that stand before a number, each with the status of what they name.
        joining: Words in lower case that may stand inside a title.
        opening: Capitalised words that may stand before a title but are no part of it.
        general: Finds a law spoken of without its name.
    """

    heads: Lexicon[str]
    numbered: Lexicon[str]
    joining: frozenset[str]
    opening: frozenset[str]
    general: regex.Pattern[str]

    @classmethod
    def of(cls, language: str) -> Self:
        """Return the words of a language, given by its tag."""
        return cls._of(subtag(language))

    @classmethod
    @cache
    def _of(cls, language: str) -> Self:
        data = load_language(__package__, language)["legislation"]
        general = Lexicon(dict.fromkeys(data["general"], True)).pattern
        return cls(
            heads=Lexicon(data["heads"], cased=True),
            numbered=Lexicon(data["numbered"], cased=True),
            joining=frozenset(data["joining"]),
            opening=frozenset(data["opening"]),
            general=regex.compile(rf"(?<!\w)(?:{general})(?!\w)"),
        )
