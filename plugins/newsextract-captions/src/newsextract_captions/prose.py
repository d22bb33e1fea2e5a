"""Prose that opens as a line of the page does: "Sign up for the course began on Monday"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import zip_longest
from typing import Any

from newsextract.text.word_classes import WordClasses

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_FINITE = ("VBD", "VBZ", "MD")
_SMALL = ("CC", "DT", "IN", "TO", "PRP$")
# More words that are no names than this make a statement.
MOST_THINGS = 2


class Prose:
    """Tells sentences of the story from those that speak to the reader or name who made a page.

    What speaks to the reader hardly ever tells what happened; what names its makers has hardly a verb.

    Args:
        data: The language's data: ``prose``, and the reporting verbs of ``captions``.
        classes: Parts of speech of its words.
    """

    def __init__(self, data: Mapping[str, Any], classes: WordClasses) -> None:
        words = data["prose"]
        # "Okoro urged", not "is urged to call"
        active = "".join(f"(?<! {word} )" for word in words["passive"])
        self._reporting = re.compile(rf" {active}(?:{'|'.join(data['captions']['reporting'])})(?=[ .,]|$)")
        self._classes = classes
        self._passive = frozenset(words["passive"])
        self._by = frozenset(words["by"])
        self._own = frozenset(words["own"])
        self._clause = re.compile(rf", (?:{'|'.join(words['clause_openings'])}) ")

    def quotes(self, text: str) -> bool:
        """Whether a line quotes somebody."""
        return "“" in text or '"' in text or self.reports(text)

    def reports(self, text: str) -> bool:
        """Whether a line says that somebody said something."""
        return self._reporting.search(text) is not None

    def tells(self, rest: str) -> bool:
        """Whether a sentence tells what happened behind its opening: it has a verb in the past tense."""
        words = _WORD.findall(rest)
        return any(
            word[0].islower() and self._classes.likely(word) == "VBD" and before not in self._passive
            for before, word in zip(["", *words], words, strict=False)
        )

    def says(self, rest: str) -> bool:
        """Whether words behind "Reporting by" or "Presented by" say something: they have a finite verb or a clause."""
        words = _WORD.findall(rest)
        told = [
            (word, behind)
            for word, behind in zip_longest(words, words[1:], fillvalue="")
            if word[0].islower() and word not in self._own
        ]
        finite = any(
            (word in self._passive or self._classes.likely(word) in _FINITE) and behind not in self._by
            for word, behind in told
        )
        things = sum(self._classes.likely(word) not in _SMALL for word, _ in told)
        return finite or things > MOST_THINGS or self._clause.search(rest) is not None
