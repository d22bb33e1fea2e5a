"""What a word can be in a counted noun phrase, out of context."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from newsextract.text.word_classes import WordClasses

_HYPHENS = re.compile("[-‑‐]")
_ADJECTIVE_ENDINGS = ("al", "ous", "ic", "ive", "able", "ible", "ful", "less", "ed", "an", "ian", "ese", "ish")
_NOT_PLURAL_ENDINGS = ("ss", "us", "is")
_VERB_LIKE = frozenset(("VBG", "VBN", "VBD", "CD", "VB", "VBZ", "VBP", "RB", "RBR"))
_PARTICIPLES = ("VBN", "VBD", "VBG")
_KEPT = 1 << 13  # words of which the answers are kept


class Roles:
    """The parts that a language's words can play in counted noun phrases.

    Args:
        classes: Parts of speech of the language's words.
        data: Further words (``nouns.toml``).

    Attributes:
        of: Gives what a word can be, ``plural``, ``noun``, ``name``, ``adjective`` or ``stop``, from the word,
            whether its number counts more than one, and whether a noun came before it in the phrase.
    """

    def __init__(self, classes: WordClasses, data: Mapping[str, Any]) -> None:
        self.classes = classes
        self.stops = data["stops"]
        self.plural_endings = tuple(data["plural_endings"])
        self.invariant = data["invariant"]
        self.people_adjectives = data["people_adjectives"]
        self.starters = data["starters"]
        self.acronyms = data["acronyms"]
        self.peoples = data["peoples_in_is"]
        # The same words come again and again in news.
        self.of: Callable[[str, bool, bool], str] = lru_cache(_KEPT)(self._of)

    def _of(self, word: str, plural: bool, nouns: bool) -> str:
        lower = word.lower()
        if word in self.acronyms:
            return "name"
        if len(word) == 1 and word.islower():
            return "stop"  # "4 x 100m"
        if lower in self.stops or lower.endswith(("n’t", "n't")):
            return "stop"
        if lower in self.people_adjectives:
            return "adjective" if not nouns else "stop"
        if lower in self.invariant:
            return "plural" if plural else "noun"
        if word.islower() and word.endswith(self.plural_endings):
            return "plural" if plural or not nouns else "stop"
        tags = self.classes.of(word)
        if word.isupper() and tags and tags[0] in _PARTICIPLES:
            return self._verb_like(lower, tags, plural, nouns)  # "10 KILLED" in a headline
        if word[0].isupper() and not _is_everyday(word, tags):
            return "plural" if plural and (looks_plural(word) or word in self.peoples) else "name"
        return self._by_tags(lower, tags, plural, nouns) if tags else self._unknown(word, lower, plural)

    def _by_tags(self, lower: str, tags: tuple[str, ...], plural: bool, nouns: bool) -> str:
        """The role of a word that is no name, by its parts of speech."""
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
        return self._verb_like(lower, tags, plural, nouns) if likely in _VERB_LIKE else "stop"

    @staticmethod
    def _verb_like(word: str, tags: tuple[str, ...], plural: bool, nouns: bool) -> str:
        """The role of a word that is a verb or an adverb in the first place."""
        if "NNS" in tags and plural and (not nouns or word[-1] == "s"):
            return "plural"  # "two walks", "five cup matches"
        if nouns:
            return "noun" if tags[0] == "VBG" and "NN" in tags else "stop"
        if tags[0] == "VBD" and not word.endswith(_ADJECTIVE_ENDINGS):
            return "stop"  # "one fell", but "two attempted robberies"
        if tags[0] in ("VBN", "VBG") or "JJ" in tags:
            return "adjective"
        return "noun" if "NN" in tags else "stop"

    def _unknown(self, word: str, lower: str, plural: bool) -> str:
        """The role of a word that the lexicon does not hold, by its form."""
        if word[0].isdigit():
            return "plural" if plural and lower.endswith("s") else "name"
        *_, tail = _HYPHENS.split(word)
        if tail and tail != word:
            role = self.of(tail, plural, False)
            return "plural" if role == "plural" else "adjective"
        if looks_plural(word):
            return "plural" if plural else "stop"
        if lower.endswith("ly"):
            return "stop"
        return "adjective" if lower.endswith(_ADJECTIVE_ENDINGS) else "noun"


def looks_plural(word: str) -> bool:
    """Whether a word has the form of a plural."""
    return len(word) > 2 and word[-1] == "s" and not word.endswith(_NOT_PLURAL_ENDINGS)


def _is_everyday(word: str, tags: tuple[str, ...]) -> bool:
    """Whether a capitalised word is an everyday word in a title or at a start rather than a name.

    Nouns stay names ("World Cups"), so only closed classes and verbs are everyday words.
    """
    return bool(tags) and tags[0] not in ("NN", "NNS", "JJ", "NNP", "NNPS", "VBG", "VBN", "CD") and len(word) > 1
