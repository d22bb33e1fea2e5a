"""The fullest description of what has no name: "the society" that was introduced as "the county historical society"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newsextract_quotes.resolution.resolution_words import ResolutionWords
from newsextract_quotes.resolution.speakers import WORD

# How much of the text before a description is searched, and before a noun and behind it is read, in characters.
_SEARCHED = 20_000
_BEFORE = 60
_BEHIND = 80
# So many places of a noun are read.
_PLACES = 6
_MODIFIERS = ("JJ", "NN", "VBN", "VBG", "CD", "POS")
_FINITE = ("VBD", "VBZ", "MD")
_SPACES = (" ", "\xa0")


class FullerDescriptions:
    """Finds where an article describes those more fully whom it does not name.

    Args:
        text: The article's text.
        lists: Its language.
        is_quoted: Whether a quotation stands at an offset.
    """

    def __init__(self, text: str, lists: ResolutionWords, is_quoted: Callable[[int], bool]) -> None:
        self._is_quoted = is_quoted
        self._text = text
        self._lists = lists

    def find(self, noun: str, others: Iterable[str], offset: int) -> tuple[str, str] | None:
        """Return the description before an offset that introduces what a noun describes, and its noun, or None.

        Args:
            noun: The noun, in lower case; a description with it counts if it says more.
            others: Nouns that may mean the same.
            offset: Where the description stands.
        """
        found: list[tuple[int, str, str]] = []
        for other in {noun, *others}:
            for place in self._places(other, offset):
                if name := self._description(place, other, bare=other != noun):
                    found.append((place, name, other))
                    break
        return max(found)[1:] if found else None

    def _places(self, noun: str, offset: int) -> Iterator[int]:
        """Where a noun stands before an offset, the nearest place first."""
        end = offset
        for _ in range(_PLACES):
            end = self._text.rfind(noun, max(0, offset - _SEARCHED), end)
            if end <= 0:
                return
            if self._text[end - 1] in _SPACES and not self._goes_on(end + len(noun)) and not self._is_quoted(end):
                yield end

    def _goes_on(self, end: int) -> bool:
        """Whether a word, or a compound of nouns, goes on at an offset."""
        match = WORD.match(self._text, end + 1) if self._text[end : end + 1] in _SPACES else None
        return self._text[end : end + 1].isalnum() or (
            match is not None and self._lists.classes.likely(match.group()) == "NN"
        )

    def _description(self, place: int, noun: str, *, bare: bool) -> str | None:
        """The description whose noun stands at a place, without its determiner.

        Args:
            place: The place.
            noun: The noun.
            bare: Whether the noun alone is enough.
        """
        start = self._start(place)
        if start is None:
            return None
        end = self._end(place + len(noun))
        if start == place and end == place + len(noun) and not bare:
            return None
        return self._text[start:end]

    def _start(self, place: int) -> int | None:
        """Where the modifiers before a noun begin, behind a determiner."""
        start = place
        before = list(WORD.finditer(self._text, max(0, place - _BEFORE), place))
        for match in reversed(before):
            if self._text[match.end() : start] not in _SPACES and match.end() != start:
                return None
            word = match.group()
            if word.lower() in self._lists.determiners or word.endswith(self._lists.possessive_endings):
                return start
            if not (self._lists.classes.likely(word) or "NN").startswith(_MODIFIERS):
                return None
            start = match.start()
        return None

    def _end(self, end: int) -> int:
        """Where the phrase ends that a preposition behind a noun begins; the noun's own end if there is none."""
        first = self._text[end + 1 : end + _BEHIND].partition(" ")[0]
        if first not in self._lists.defining or self._text[end] not in _SPACES:
            return end
        phrase = end
        for match in WORD.finditer(self._text, end, end + _BEHIND):
            word = match.group()
            ends = word.endswith(".") and word.islower()
            tag = self._lists.classes.likely(word.rstrip(".")) or "NN"
            if self._text[phrase : match.start()] not in _SPACES:
                return phrase
            verb = tag.startswith(_FINITE if ends else ("VB", "MD", "W"))
            if verb or (match.start() > end + 1 and tag == "IN"):
                return phrase
            phrase = match.end() - ends
        return end
