"""Counted noun phrases: what stands behind a number, up to its head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsextract.text.word_classes import WordClasses

# A word, a hyphenated word, an abbreviation with full stops, or digits with letters; an apostrophe s stays outside.
_TOKEN = re.compile(r"(?:[A-Z]\.){2,6}(?!\w)|[^\W_]{1,40}(?:(?:[-‑‐&]|['’](?!s\b))[^\W_]{1,40}){0,4}(?!\w)|&(?= )")
_HYPHENS = re.compile("[-‑‐]")
_HAS_LETTER = re.compile(r"[^\W\d_]")
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


class _Scan:
    """What a walk over the words behind a number has met so far."""

    def __init__(self, start: int, plural: bool | None) -> None:
        self.start = start
        self.plural = plural
        self.words = 0
        self.last = ""
        self.joined = False
        self.first: Phrase | None = None  # up to the first singular noun
        self.run: Phrase | None = None  # up to the last
        self.best: Phrase | None = None  # up to a plural noun
        self.people: Phrase | None = None  # up to an adjective that can stand for people
        self.nominal: Phrase | None = None  # up to an adjective that can be a singular noun

    def phrase(self, head: str, end: int, *, plural: bool = False) -> Phrase:
        """The phrase up to a word."""
        return Phrase(self.start, end, head, self.words, plural)

    def may_join(self) -> bool:
        """Take an "and" between two adjectives or two names: "wooden and iron boats"."""
        if self.last not in ("adjective", "name") or self.best is not None or self.plural is False:
            return False
        self.joined, self.last = True, "join"
        return True

    def goes_on(self, word: str, end: int, role: str) -> bool:
        """Take a word; whether the phrase may go on behind it."""
        if role == "plural":
            self.last = role
            return self.plural is not False
        if role == "stop" or self.best is not None:
            return False
        if role in ("noun", "name") and not self.joined:
            if self.plural is False and self.last == "adjective" and self.run is not None:
                return False
            self.run = self.phrase(word, end)
            self.first = self.first or self.run
        self.last = role
        return True

    def result(self, invariant: frozenset[str]) -> Phrase | None:
        """The phrase that was found."""
        if self.best is not None:
            return self.best
        if self.run is None or self.first is None:
            return self.people or self.nominal
        if self.plural and self.run.head.lower() not in invariant:
            # A singular noun behind a plural number is what it measures ("a 12 page report"); a mere name is not.
            if self.run is self.first:
                return self.first if self.first.head.isupper() else None
            return self.first if self.first.head[0].islower() else None
        return self.run


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
        self.stops = data["stops"]
        self.possessives = data["possessives"]
        self.often = data["often"]
        self.joins = data["joins"]
        self.invariant = data["invariant"]
        self.people_adjectives = data["people_adjectives"]
        self.starters = data["starters"]
        self.times = data["times"]
        self.acronyms = data["acronyms"]
        self.not_measures = data["not_measures"]
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

    def of_owner(self, phrase: Phrase) -> Phrase | None:
        """The whole phrase where it tells an owner first: "the country's power plants".

        None where another number counts what is owned: "half of the firm's 200 workers".
        """
        for mark in self.possessives:
            if self.text.startswith(mark + " ", phrase.end):
                pos = phrase.end + len(mark) + 1
                owned = self.at(pos, plural=True) or self.at(pos, plural=None)
                if self.text[pos : pos + 1].isdigit():
                    return None
                if owned is not None:
                    return Phrase(phrase.start, owned.end, owned.head, phrase.words + owned.words, owned.plural)
        return phrase

    def _read(self, pos: int, plural: bool | None, after_the: bool) -> Phrase | None:
        scan = _Scan(pos, plural)
        for word, end in self._tokens(pos):
            scan.words += 1
            if word == self.times and scan.words == 1:
                return Phrase(pos, end, word, 1, True)
            if word in self.joins and scan.may_join():
                continue
            role = self._role_of(word, end, plural is not False, scan.run is not None)
            if role == "name" and not self._holds_number(word, end, scan.last):
                break
            if role == "plural":
                if plural is None and scan.run and self.classes.can_be(word, "VBZ"):
                    break  # "a third of the population lives"
                if scan.best and not self._compounds(scan.best.head, word):
                    break
                scan.best = scan.phrase(word, end, plural=True)
            elif role == "adjective" and scan.run and not scan.joined:
                if plural is False or not self._noun_follows(end):
                    break
            elif role == "adjective":
                self._may_be_noun(scan, word, end, after_the)
            if not scan.goes_on(word, end, role):
                break
        return scan.result(self.invariant)

    def _may_be_noun(self, scan: _Scan, word: str, end: int, after_the: bool) -> None:
        """Note that an adjective may turn out to be the head: "the unemployed", "the coral"."""
        if word.lower() in self.people_adjectives:
            if after_the:
                scan.people = scan.phrase(word, end)
        elif not scan.plural and self.classes.can_be(word, "NN"):
            scan.nominal = scan.phrase(word, end)

    def _role_of(self, word: str, end: int, plural: bool, nouns: bool) -> str:
        """What a word that ends at an offset is in the phrase; an adverb counts to the adjective behind it."""
        role = self._role(word, plural=plural, nouns=nouns)
        if role != "stop" or nouns:
            return role
        if word in self.often:
            return "adjective" if self._noun_follows(end) else role
        return "adjective" if self._is_adverb(word, end) else role

    def _holds_number(self, word: str, end: int, last: str) -> bool:
        """Whether digits in a phrase belong to a name: "Class 10 students", "new 737 Max jets"."""
        if not word[0].isdigit() or _HAS_LETTER.search(word):
            return True
        return last == "name" or self.text[end + 1 : end + 2].isupper()

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

    def _is_adverb(self, word: str, end: int) -> bool:
        """Whether an adverb stands before an adjective: "three slightly taller boys", "two newly built schools"."""
        lower = word.lower()
        if lower in self.stops or not (self.classes.likely(word) == "RB" or lower.endswith("ly")):
            return False
        match = _TOKEN.match(self.text, end + 1)
        return match is not None and self._role(match.group(), plural=True, nouns=False) == "adjective"

    def _noun_follows(self, end: int) -> bool:
        match = _TOKEN.match(self.text, end + 1)
        return match is not None and self._role(match.group(), plural=True, nouns=True) in ("plural", "noun")

    def _compounds(self, head: str, word: str) -> bool:
        """Whether two plurals make one noun: "sports teams"; "three parks close" do not."""
        if head[0].isupper():
            return word[0].isupper() or "NNS" in self.classes.of(word)
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
            # "Two innings" has one form for both.
            return "plural" if plural and lower[-1] == "s" and "NNS" in tags else "noun"
        if likely in ("JJ", "JJR", "JJS"):
            return "adjective"
        if likely in ("VBG", "VBN", "VBD", "CD", "VB", "VBZ", "VBP", "RB", "RBR"):
            return self._verb_like(lower, tags, plural, nouns)
        return "stop"

    @staticmethod
    def _verb_like(word: str, tags: tuple[str, ...], plural: bool, nouns: bool) -> str:
        """The role of a word that is a verb or an adverb in the first place."""
        if "NNS" in tags and plural and (not nouns or word[-1] == "s"):
            return "plural"  # "two walks", "five cup matches"
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
