"""The paragraphs worth a closer look: most prose is passed over after one reading of the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from newsextract_captions.lines import AFTER, EDGE, openings
from newsextract_captions.page import Page
from newsextract_captions.patterns import trie

# A paragraph longer than this that ends as a sentence does needs another reason to be looked at.
SHORT = 80
_OPENING = 40
# Phrases are searched for by their first characters, which makes a small pattern.
_HEAD = 10
_PROSE_ENDS = '.?!”"'
_QUOTES = "“\"‘'"
# What may stand before a phrase besides a space: as spaces all of it is searched for at once, from space to space.
_BEFORE_PHRASE = '\n\r\t"“([/—–|'
_STOPPED = ("...", ").", "].")

# The offsets of the phrases in each paragraph, by the paragraph's place; none for an opening.
Places = Mapping[int, Sequence[int]]


class Suspects:
    """Finds paragraphs by their form, by what they open with, and by phrases within.

    Args:
        phrases: Phrases in the form of `newsextract_captions.lines.lower`, by purpose. A phrase is found where it
            opens a word, whatever follows.
        opened_by: What paragraphs open with, as `newsextract_captions.lines.opening` gives it, by purpose.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]], opened_by: Mapping[str, Iterable[str]]) -> None:
        purposes: dict[str, list[str]] = {}
        for purpose, entries in phrases.items():
            for entry in entries:
                purposes.setdefault(entry, []).append(purpose)
        self._by_head: dict[str, list[tuple[str, list[str]]]] = {}
        head = ""
        for entry in sorted(purposes):
            head = head if head and entry.startswith(head) else entry[:_HEAD]
            self._by_head.setdefault(head, []).append((entry, purposes[entry]))
        # A pattern that starts with one character is searched for fast.
        self._heads = re.compile(f" {trie(self._by_head)}")
        self._opened_by = {purpose: frozenset(entries) for purpose, entries in opened_by.items()}
        self._kinds = (*phrases, *self._opened_by)
        openings_by_word: dict[str, list[str]] = {}
        for entry in frozenset[str]().union(*self._opened_by.values()):
            openings_by_word.setdefault(entry.partition(" ")[0], []).append(entry)
        self._openings = {
            word + mark: tuple(entries) for word, entries in openings_by_word.items() for mark in ("", *AFTER)
        }

    def find(self, page: Page) -> dict[str, dict[int, list[int]]]:
        """Name the suspects of a page.

        Returns:
            The places of the paragraphs that phrases stand in or that openings open, by purpose, with the offsets of
            the phrases.
        """
        anchored: dict[str, dict[int, list[int]]] = {purpose: {} for purpose in self._kinds}
        small = page.lower
        for mark in _BEFORE_PHRASE:
            small = small.replace(mark, " ")
        spaced, at = f" {small}", 0
        while match := self._heads.search(spaced, at):
            offset = match.start()  # of the phrase, as a space was put before the text
            at = offset + 1  # a phrase may begin within another
            for phrase, purposes in self._by_head[match.group()[1:]]:
                if page.lower.startswith(phrase, offset):
                    place = page.place_of(offset)
                    for purpose in purposes:
                        anchored[purpose].setdefault(place, []).append(offset)
        places = frozenset[int]().union(*anchored.values())
        suspects: list[int] = []
        fragments: list[int] = []
        for place, line in enumerate(page.lines):
            text = line.text
            head = small[line.start : line.start + _OPENING]
            sentence = text[0].isalpha()
            if not sentence:
                head = head.lstrip(EDGE)
                sentence = text[0] in _QUOTES
            word = head.partition(" ")[0]
            candidates = self._openings.get(word)
            if candidates is None and ":" in word:
                candidates = self._openings.get(word.partition(":")[0])
            opened = candidates is not None and head.startswith(candidates) and self._opens(place, head, anchored)
            if opened or len(text) <= SHORT or text[-1] not in _PROSE_ENDS or not sentence or place in places:
                suspects.append(place)
                if text[-1] != "." or not sentence or text.endswith(_STOPPED):
                    fragments.append(place)
        page.suspects = suspects
        page.fragments = fragments
        return anchored

    def _opens(self, place: int, small: str, anchored: dict[str, dict[int, list[int]]]) -> bool:
        """Record a paragraph with its purposes by what it opens with; say whether it has any."""
        found = False
        opens = openings(small)
        for purpose, entries in self._opened_by.items():
            if not entries.isdisjoint(opens):
                anchored[purpose][place] = []
                found = True
        return found
