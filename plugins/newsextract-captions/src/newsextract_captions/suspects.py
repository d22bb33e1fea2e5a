"""The paragraphs worth a closer look: most prose is passed over after one reading of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from newsextract import Lexicon
from newsextract_captions.lines import openings
from newsextract_captions.page import Page

# A paragraph longer than this that ends as a sentence does needs another reason to be looked at.
SHORT = 80
_OPENING = 40
_PROSE_ENDS = '.?!”"'
_QUOTES = "“\"‘'"
# What may stand before a word; a pattern that starts with a small set of characters is searched for fast.
_BEFORE = r"[\s\"“'(\[/—–|-]"


class Suspects:
    """Finds paragraphs by their form, by what they open with, and by phrases within.

    Args:
        phrases: Phrases in the form of `newsextract_captions.lines.lower`, by purpose. A phrase is found where it
            opens a word, whatever follows.
        opened_by: What paragraphs open with, as `newsextract_captions.lines.opening` gives it, by purpose.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]], opened_by: Mapping[str, Iterable[str]]) -> None:
        wanted = {purpose: frozenset(entries) for purpose, entries in phrases.items()}
        everything = frozenset[str]().union(*wanted.values())
        self._wanted = wanted
        self._purposes: dict[str, tuple[str, ...]] = {}
        first_letters = "".join(sorted({re.escape(phrase[0]) for phrase in everything}))
        trie = Lexicon(dict.fromkeys(sorted(everything), True), cased=True).pattern
        self._phrases = re.compile(rf"{_BEFORE}(?=[{first_letters}])({trie})")
        self._opened_by = {purpose: frozenset(entries) for purpose, entries in opened_by.items()}
        self._kinds = (*wanted, *self._opened_by)
        openings_by_word: dict[str, list[str]] = {}
        for entry in frozenset[str]().union(*self._opened_by.values()):
            openings_by_word.setdefault(entry.partition(" ")[0], []).append(entry)
        self._openings = {word: tuple(entries) for word, entries in openings_by_word.items()}

    def find(self, page: Page) -> dict[str, set[int]]:
        """Name the suspects of a page.

        Returns:
            The places of the paragraphs that phrases stand in or that openings open, by purpose.
        """
        places: dict[str, set[int]] = {purpose: set() for purpose in self._kinds}
        for match in self._phrases.finditer("\n" + page.lower):
            place = page.place_of(match.start())
            for purpose in self._purposes_of(match[1]):
                places[purpose].add(place)
        anchored = frozenset[int]().union(*places.values())
        suspects: list[int] = []
        for place, line in enumerate(page.lines):
            text = line.text
            small = page.lower[line.start : line.start + _OPENING].lstrip(' (["“')
            candidates = self._openings.get(small.partition(" ")[0].rstrip(":|,.;"))
            opened = candidates is not None and small.startswith(candidates) and self._opens(place, small, places)
            if (
                opened
                or len(text) <= SHORT
                or text[-1] not in _PROSE_ENDS
                or place in anchored
                or not (text[0].isalpha() or text[0] in _QUOTES)
            ):
                suspects.append(place)
        page.suspects = suspects
        return places

    def _purposes_of(self, phrase: str) -> tuple[str, ...]:
        """The purposes of a phrase and of those within it, as only the longest at a place is matched."""
        if phrase not in self._purposes:
            self._purposes[phrase] = tuple(
                purpose for purpose, entries in self._wanted.items() if any(entry in phrase for entry in entries)
            )
        return self._purposes[phrase]

    def _opens(self, place: int, small: str, places: dict[str, set[int]]) -> bool:
        """Record a paragraph with its purposes by what it opens with; say whether it has any."""
        found = False
        opens = openings(small)
        for purpose, entries in self._opened_by.items():
            if not entries.isdisjoint(opens):
                places[purpose].add(place)
                found = True
        return found
