"""A counted noun phrase, and a walk over the words behind a number that finds one."""

from __future__ import annotations

from typing import NamedTuple


class Phrase(NamedTuple):
    """A counted noun phrase.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its head noun.
        head: The head noun as written.
        words: How many words it has.
        plural: Whether its head is a plural noun.
    """

    start: int
    end: int
    head: str
    words: int
    plural: bool = False


class Scan:
    """What a walk over the words behind a number has met so far."""

    def __init__(self, start: int, plural: bool | None) -> None:
        self.start = start
        self.plural = plural
        self.words = 0
        self.last = ""
        self.stopped = ""  # the word before which it ended
        self.joined = False
        self.first: Phrase | None = None  # up to the first singular noun
        self.run: Phrase | None = None  # up to the last
        self.best: Phrase | None = None  # up to a plural noun
        self.named = False  # whether the plural noun is a name that other nouns may follow
        self.people: Phrase | None = None  # up to an adjective that can stand for people
        self.nominal: Phrase | None = None  # up to an adjective that can be a singular noun

    def phrase(self, head: str, end: int, *, plural: bool = False) -> Phrase:
        """The phrase up to a word."""
        return Phrase(self.start, end, head, self.words, plural)

    def may_join(self) -> bool:
        """Take an "and" between two adjectives, names or nouns: "wooden and iron boats", "fire and rescue crews"."""
        if self.best is not None or self.plural is False:
            return False
        if self.last not in ("adjective", "name") and not (self.last == "noun" and self.plural):
            return False
        self.joined, self.last = True, "join"
        return True

    def goes_on(self, word: str, end: int, role: str) -> bool:
        """Take a word; whether the phrase may go on behind it."""
        if role == "plural":
            self.last, self.best = role, self.phrase(word, end, plural=True)
            return self.plural is not False
        if self.best is not None:
            return self.named
        if role in ("noun", "name") and not self.joined:
            if self.plural is False and self.last == "adjective" and self.run is not None:
                return False
            self.run = self.phrase(word, end)
            self.first = self.first or self.run
        self.last = role
        return True
