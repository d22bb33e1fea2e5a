"""Counted noun phrases: what stands behind a number, up to its head noun."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from newsextract.text.word_classes import WordClasses

# A word, a hyphenated word, an abbreviation with full stops, or digits with letters; an apostrophe s stays outside.
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,6}(?![\w])|[^\W_]{1,40}(?:(?:[-‑‐&]|['’](?!s\b))[^\W_]{1,40}){0,4}(?:\+)?"
)
_SPACES = frozenset(" \xa0\u2009\u202f")
MAX_WORDS = 8


class Phrase(NamedTuple):
    """A counted noun phrase.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its head noun.
        head: The head noun as written.
        words: How many words it has.
    """

    start: int
    end: int
    head: str
    words: int


class NounPhrases:
    """Finds counted noun phrases in one text.

    Args:
        text: The text.
        classes: Parts of speech of the language's words.
        data: Further words (``nouns.toml``).
    """

    def __init__(self, text: str, classes: WordClasses, data: Mapping[str, Any]) -> None:
        self.text = text
        self.classes = classes
        self.stops = data["stop_set"]
        self.invariant = data["invariant_set"]
        self.people_adjectives = data["people_set"]
        self.starters = data["starter_set"]

    def at(self, pos: int, *, plural: bool, after_the: bool = False) -> Phrase | None:
        """The noun phrase that begins at an offset.

        Args:
            pos: Offset of its first word.
            plural: Whether its number counts more than one, so that its head is a plural noun.
            after_the: Whether "the" stands before it, so that an adjective can stand for people ("the unemployed").
        """
        words = 0
        nouns = 0
        first_noun: Phrase | None = None
        best: Phrase | None = None
        start = pos
        open_adjective: Phrase | None = None
        while words < MAX_WORDS:
            match = _TOKEN.match(self.text, pos)
            if match is None:
                break
            word, end = match.group(), match.end()
            role = self.role(word, plural=plural, nouns=nouns, first=words == 0)
            words += 1
            if role == "stop":
                break
            if role == "plural":
                if best is not None and not self._compounds(best.head, word):
                    break
                best = Phrase(start, end, word, words)
                if not plural:
                    break
            elif best is not None:
                if role == "name" and best.head[0].isupper() and not plural:
                    pass
                else:
                    break
            elif role in ("noun", "name"):
                nouns += 1
                phrase = Phrase(start, end, word, words)
                first_noun = first_noun or phrase
                if not plural:
                    open_adjective = None
                last_noun = phrase
                if not plural or word in self.invariant:
                    first_noun = phrase
            elif role == "adjective":
                if nouns and not plural:
                    break
                if nouns and words > 2 and not self._noun_follows(end):
                    break
                if after_the and word.lower() in self.people_adjectives:
                    open_adjective = Phrase(start, end, word, words)
            if self.text[end : end + 1] not in _SPACES:
                break
            pos = end + 1
        if best is not None:
            return best
        if nouns:
            return last_noun if not plural or last_noun.head.lower() in self.invariant else first_noun
        return open_adjective

    def _noun_follows(self, end: int) -> bool:
        match = _TOKEN.match(self.text, end + 1)
        return match is not None and self.role(match.group(), plural=True, nouns=1, first=False) in ("plural", "noun")

    def _compounds(self, head: str, word: str) -> bool:
        """Whether two plurals make one noun: "sports teams"; "three parks close" do not."""
        return self.classes.likely(word) == "NNS" and not self.classes.can_be(word, "VB", "VBZ") or (
            head[0].isupper() and word[0].isupper()
        )

    def role(self, word: str, *, plural: bool, nouns: int, first: bool) -> str:
        """What a word can be here: ``plural``, ``noun``, ``name``, ``adjective`` or ``stop``."""
        lower = word.lower()
        if lower in self.stops:
            return "stop"
        if lower in self.invariant and (plural or lower not in self.people_adjectives):
            if lower in self.people_adjectives:
                return "adjective"
            return "plural" if plural else "noun"
        capital = word[0].isupper()
        tags = self.classes.of(word)
        if capital and not first_upper_is_common(word, tags):
            if lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(word) > 2 and plural:
                return "plural"
            return "name"
        if not tags:
            return self._unknown(word, lower, plural)
        likely = tags[0]
        if likely == "NNS":
            if plural or lower in self.invariant:
                return "plural"
            return "stop" if nouns else "plural"
        if likely in ("NN", "NNP", "NNPS"):
            if lower in self.starters and not nouns:
                return "adjective" if "JJ" in tags or "JJR" in tags else "noun"
            return "noun"
        if likely in ("JJ", "JJR", "JJS"):
            return "adjective"
        if likely in ("VBG", "VBN", "VBD", "CD", "VB", "VBZ", "VBP", "RB", "RBR"):
            return self._verb_like(lower, tags, plural, nouns, first)
        return "stop"

    def _verb_like(self, lower: str, tags: tuple[str, ...], plural: bool, nouns: int, first: bool) -> str:
        if lower in self.starters:
            return "adjective"
        if "NNS" in tags and plural:
            return "plural" if nouns == 0 or tags[0] != "VBZ" else "stop"
        if nouns:
            return "noun" if tags[0] == "VBG" and "NN" in tags else "stop"
        if tags[0] in ("VBN", "VBG") or "JJ" in tags:
            return "adjective"
        if "NN" in tags:
            return "noun"
        return "stop"

    def _unknown(self, word: str, lower: str, plural: bool) -> str:
        if "-" in word or "‑" in word:
            tail = re.split("[-‑‐]", word)[-1]
            role = self.role(tail, plural=plural, nouns=0, first=False) if tail else "stop"
            return "adjective" if role in ("stop", "noun", "name") else role
        if word[0].isdigit():
            return "name"
        if lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ous")) and len(word) > 3:
            return "plural" if plural else "stop"
        if lower.endswith(("ly",)):
            return "stop"
        if lower.endswith(("al", "ous", "ic", "ive", "able", "ible", "ful", "less", "ed", "an", "ian", "ese", "ish")):
            return "adjective"
        return "noun"


def first_upper_is_common(word: str, tags: tuple[str, ...]) -> bool:
    """Whether a capitalised word is an everyday word in a title or at a start rather than a name.

    Nouns stay names ("World Cups"), so only closed classes and verbs are everyday words.
    """
    return bool(tags) and tags[0] not in ("NN", "NNS", "JJ", "NNP", "NNPS", "VBG", "VBN", "CD") and len(word) > 1
