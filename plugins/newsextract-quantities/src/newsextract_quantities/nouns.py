"""Counted noun phrases: what stands behind a number, up to its head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsextract.text.word_classes import WordClasses

# A word, a hyphenated word, an abbreviation with full stops, or digits with letters; an apostrophe s stays outside.
_TOKEN = re.compile(r"(?:[A-Z]\.){2,6}(?!\w)|[^\W_]{1,40}(?:(?:[-‑‐&]|['’](?!s\b))[^\W_]{1,40}){0,4}(?!\w)|&(?= )")
_HYPHENS = re.compile("[-‑‐]")
_SPACES = frozenset(" \xa0\u2009\u202f")
_ADJECTIVE_ENDINGS = ("al", "ous", "ic", "ive", "able", "ible", "ful", "less", "ed", "an", "ian", "ese", "ish")
_NOT_PLURAL_ENDINGS = ("ss", "us", "is")
MAX_WORDS = 8


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
        self.joins = data["join_set"]
        self.invariant = data["invariant_set"]
        self.people_adjectives = data["people_set"]
        self.starters = data["starter_set"]
        self.times = data["times"]
        self.acronyms = data["acronym_set"]
        self.not_measures = data["not_measure_set"]
        self._known: dict[tuple[int, bool | None, bool], Phrase | None] = {}

    def at(self, pos: int, *, plural: bool | None, after_the: bool = False) -> Phrase | None:
        """The noun phrase that begins at an offset.

        Args:
            pos: Offset of its first word.
            plural: Whether its number counts more than one, so that its head is a plural noun; None for either, as
                behind "half of the".
            after_the: Whether "the" stands before it, so that an adjective can stand for people ("the unemployed").
        """
        key = (pos, plural, after_the)
        if key not in self._known:
            self._known[key] = self._read(*key)
        return self._known[key]

    def _read(self, pos: int, plural: bool | None, after_the: bool) -> Phrase | None:
        run: Phrase | None = None  # up to the last singular noun
        first: Phrase | None = None  # up to the first
        best: Phrase | None = None  # up to a plural noun
        people: Phrase | None = None  # up to an adjective that can stand for people
        last = ""
        words = 0
        joined = False
        for word, end in self._tokens(pos):
            words += 1
            if word in self.joins and last in ("adjective", "name") and best is None and plural is not False:
                joined, last = True, "join"
                continue
            role = self._role(word, plural=plural is not False, nouns=run is not None)
            if plural is None and role == "plural" and run is not None and self.classes.can_be(word, "VBZ"):
                role = "stop"  # "a third of the population lives"
            if word == self.times and words == 1:
                return Phrase(pos, end, word, words, True)
            if role == "plural":
                if best is not None and not self._compounds(best.head, word):
                    break
                best = Phrase(pos, end, word, words, True)
                if plural is False:
                    break
            elif role == "stop" or best is not None:
                break
            elif role in ("noun", "name"):
                if plural is False and last == "adjective" and run is not None:
                    break
                if not joined:
                    run = Phrase(pos, end, word, words)
                    first = first or run
            elif run is not None and not joined and (plural is False or not self._noun_follows(end)):
                break
            elif after_the and word.lower() in self.people_adjectives:
                people = Phrase(pos, end, word, words)
            last = role
        if best is not None:
            return best
        if run is None:
            return people
        if plural and run.head.lower() not in self.invariant:
            # A singular noun behind a plural number is what it measures ("a 12 page report"); a mere name is not.
            return first if first and (first.head[0].islower() or (run is first and first.head.isupper())) else None
        return run

    def _tokens(self, pos: int) -> Iterator[tuple[str, int]]:
        """The words from an offset on, each with its end, while single spaces join them."""
        for _ in range(MAX_WORDS):
            match = _TOKEN.match(self.text, pos)
            if match is None:
                return
            yield match.group(), match.end()
            if self.text[match.end() : match.end() + 1] not in _SPACES:
                return
            pos = match.end() + 1

    def _noun_follows(self, end: int) -> bool:
        match = _TOKEN.match(self.text, end + 1)
        return match is not None and self._role(match.group(), plural=True, nouns=True) in ("plural", "noun")

    def _compounds(self, head: str, word: str) -> bool:
        """Whether two plurals make one noun: "sports teams"; "three parks close" do not."""
        if head[0].isupper() and word[0].isupper():
            return True
        return self.classes.likely(word) == "NNS" and not self.classes.can_be(word, "VB", "VBZ")

    def _role(self, word: str, *, plural: bool, nouns: bool) -> str:
        """What a word can be here: ``plural``, ``noun``, ``name``, ``adjective`` or ``stop``."""
        lower = word.lower()
        if word in self.acronyms:
            return "name"
        if lower in self.stops or lower.endswith(("n’t", "n't")):
            return "stop"
        if lower in self.people_adjectives:
            return "adjective" if not nouns else "stop"
        if lower in self.invariant:
            return "plural" if plural else "noun"
        tags = self.classes.of(word)
        if word[0].isupper() and not _is_everyday(word, tags):
            return "plural" if plural and _looks_plural(word) else "name"
        if not tags:
            return self._unknown(word, lower, plural)
        likely = tags[0]
        if likely == "NNS":
            return "plural" if plural or not nouns else "stop"
        if lower in self.starters and not nouns:
            return "adjective"
        if likely in ("NN", "NNP", "NNPS"):
            return "noun"
        if likely in ("JJ", "JJR", "JJS"):
            return "adjective"
        if likely in ("VBG", "VBN", "VBD", "CD", "VB", "VBZ", "VBP", "RB", "RBR"):
            return self._verb_like(tags, plural, nouns)
        return "stop"

    @staticmethod
    def _verb_like(tags: tuple[str, ...], plural: bool, nouns: bool) -> str:
        """The role of a word that is a verb or an adverb in the first place."""
        if "NNS" in tags and plural and not nouns:
            return "plural"
        if nouns:
            return "noun" if tags[0] == "VBG" and "NN" in tags else "stop"
        if tags[0] in ("VBN", "VBG") or "JJ" in tags:
            return "adjective"
        return "noun" if "NN" in tags else "stop"

    def _unknown(self, word: str, lower: str, plural: bool) -> str:
        """The role of a word that the lexicon does not hold, by its form."""
        if word[0].isdigit():
            return "plural" if plural and lower.endswith("s") else "name"
        *_, tail = _HYPHENS.split(word)
        if tail and tail != word:
            role = self._role(tail, plural=plural, nouns=False)
            return "plural" if role == "plural" else "adjective"
        if _looks_plural(word):
            return "plural" if plural else "stop"
        if lower.endswith("ly"):
            return "stop"
        return "adjective" if lower.endswith(_ADJECTIVE_ENDINGS) else "noun"


def _looks_plural(word: str) -> bool:
    return len(word) > 2 and word[-1] == "s" and not word.endswith(_NOT_PLURAL_ENDINGS)


def _is_everyday(word: str, tags: tuple[str, ...]) -> bool:
    """Whether a capitalised word is an everyday word in a title or at a start rather than a name.

    Nouns stay names ("World Cups"), so only closed classes and verbs are everyday words.
    """
    return bool(tags) and tags[0] not in ("NN", "NNS", "JJ", "NNP", "NNPS", "VBG", "VBN", "CD") and len(word) > 1
