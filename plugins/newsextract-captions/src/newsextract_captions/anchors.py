"""One reading of the text for all the words that rules wait for anywhere in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsextract import Lexicon
from newsextract_captions.page import Page


class Anchors:
    """Words and phrases that make some paragraphs worth a closer look, each for one or more purposes.

    Args:
        phrases: Phrases in the form of `newsextract_captions.lines.lower`, by purpose. A phrase is found where it opens a
            word, whatever follows.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        wanted = {purpose: frozenset(entries) for purpose, entries in phrases.items()}
        everything = sorted(frozenset[str]().union(*wanted.values()))
        # Only the longest phrase at a place is matched; it stands for those that it begins with.
        self._purposes = {
            phrase: tuple(p for p, entries in wanted.items() if any(phrase.startswith(e) for e in entries))
            for phrase in everything
        }
        first = "".join(sorted({re.escape(phrase[0]) for phrase in everything}))
        trie = Lexicon(dict.fromkeys(everything, True), cased=True).pattern
        self._pattern = re.compile(rf"(?<!\w)(?=[{first}])(?:{trie})")

    def find(self, page: Page) -> dict[str, set[int]]:
        """Return the places of the paragraphs in which phrases stand, by purpose."""
        places: dict[str, set[int]] = {}
        for match in self._pattern.finditer(page.lower):
            place = page.place_of(match.start())
            for purpose in self._purposes[match.group()]:
                places.setdefault(purpose, set()).add(place)
        return places
