"""The paragraphs worth a closer look: most prose is passed over after one reading of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsextract import Lexicon
from newsextract_captions.lines import openings
from newsextract_captions.page import Page

# A paragraph longer than this that ends as a sentence does needs another reason to be looked at.
SHORT = 80
_PROSE_ENDS = ".”\""
# What may stand before a word; a pattern that starts with a small set of characters is searched for fast.
_BEFORE = r"[\s\"“'(\[/—–|-]"


class Suspects:
    """Finds paragraphs by their form, their first word and phrases within.

    Args:
        phrases: Phrases in the form of `newsextract_captions.lines.lower`, by purpose. A phrase is found where it opens a
            word, whatever follows.
        first_words: What paragraphs open with, as `newsextract_captions.lines.opening` gives it.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]], first_words: Iterable[str]) -> None:
        wanted = {purpose: frozenset(entries) for purpose, entries in phrases.items()}
        everything = frozenset[str]().union(*wanted.values())
        # Only the longest phrase at a place is matched; it stands for those that it begins with.
        self._purposes = {
            phrase: tuple(purpose for purpose, entries in wanted.items() if any(phrase.startswith(e) for e in entries))
            for phrase in everything
        }
        first_letters = "".join(sorted({re.escape(phrase[0]) for phrase in everything}))
        trie = Lexicon(dict.fromkeys(sorted(everything), True), cased=True).pattern
        self._phrases = re.compile(rf"{_BEFORE}(?=[{first_letters}])({trie})")
        self._openings = frozenset(first_words)

    def find(self, page: Page) -> dict[str, set[int]]:
        """Name the suspects of a page.

        Returns:
            The places of the paragraphs in which phrases stand, by purpose.
        """
        places: dict[str, set[int]] = {}
        for match in self._phrases.finditer("\n" + page.lower):
            place = page.place_of(match.start())
            for purpose in self._purposes[match[1]]:
                places.setdefault(purpose, set()).add(place)
        anchored = frozenset[int]().union(*places.values())
        small = page.lower
        page.suspects = [
            place
            for place, line in enumerate(page.lines)
            if line.end - line.start <= SHORT
            or line.text[-1] not in _PROSE_ENDS
            or place in anchored
            or not line.text[0].isalpha()
            or not self._openings.isdisjoint(openings(small[line.start : line.start + 40]))
        ]
        return places
