"""What a reported clause is told by, in one language: lists of words, and how a finite verb is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from newsextract.language import load_language, subtag
from newsextract.text.word_classes import WordClasses
from newsextract_quotes.grammar import Grammar, Token

# Classes of finite verbs; those behind which a word is a verb in the plural, and those behind which it is no verb.
FINITE = ("VBD", "VBZ", "MD")
_PLURAL_SUBJECTS = ("NNS", "PRP", "EX", "WDT", "WP", "RB", "DT")
_NO_SUBJECTS = ("DT", "PRP$", "JJ", "JJR", "JJS", "IN", "TO", "CC", "VBZ", "VBD", "VB", "MD")


class ClauseWords(NamedTuple):
    """What reported clauses are told by, in one language; see ``indirect.toml``."""

    complementizers: frozenset[str]
    bare: frozenset[str]
    nominal: frozenset[str]
    excluded: frozenset[str]
    passive: frozenset[str]
    negation: frozenset[str]
    not_openers: frozenset[str]
    closers: frozenset[str]
    going_on: frozenset[str]
    subordinators: frozenset[str]
    joints: frozenset[str]
    addressing_or_not: frozenset[str]
    inverted: frozenset[str]
    finite: frozenset[str]
    objects: frozenset[str]
    subjects: frozenset[str]
    quantifiers: frozenset[str]
    genitives: frozenset[str]
    infinitives: frozenset[str]
    address_prepositions: frozenset[str]
    time_leads: frozenset[str]
    contractions: tuple[str, ...]
    negative_contractions: tuple[str, ...]


@cache
def clause_words(language: str) -> ClauseWords:
    """Return the words for a language, a BCP 47 tag."""
    data: Mapping[str, list[str]] = load_language(__package__, subtag(language))["indirect"]
    endings = ("contractions", "negative_contractions")
    lists: dict[str, Any] = {
        name: tuple(words) if name in endings else frozenset(words) for name, words in data.items()
    }
    return ClauseWords(**lists)


def finite_verb(grammar: Grammar, lists: ClauseWords, words: Sequence[Token], *, sure: bool = False) -> int | None:
    """Return the index of the first finite verb, or None.

    Args:
        grammar: The language.
        lists: The language's words for clauses.
        words: The words.
        sure: Whether a word counts only if it is a finite verb most of the time.
    """
    classes = grammar.classes
    for i, word in enumerate(words):
        text = word.text.replace("’", "'")
        if text.endswith(lists.contractions) and not text[0].isdigit():
            host = classes.likely(text.partition("'")[0])
            if text.endswith(lists.negative_contractions) or host in ("PRP", "EX", "WP", "WDT", "DT"):
                return i
        if i and not word.capital and _is_finite(classes, lists, words, i, sure):
            return i
    return None


def _is_finite(classes: WordClasses, lists: ClauseWords, words: Sequence[Token], i: int, sure: bool) -> bool:
    """Whether a word that is not the first is a finite verb."""
    text, before = words[i].text, words[i - 1].text
    tag, role = classes.likely(text), classes.likely(before)
    if before[0].isdigit() and classes.can_be(text, "NNS"):
        return False  # "119 runs"
    if tag in FINITE or (text in lists.finite and role not in ("TO", "MD")):
        return True
    if tag == "VB" and (role in _PLURAL_SUBJECTS or (role is None and before[-1] == "s")):
        return True
    if role in ("PRP", "EX") and classes.can_be(text, "VBD", "VBZ", "VB"):
        return True
    if tag == "VBN" and role in ("NN", "NNS", None) and i + 1 < len(words) and classes.can_be(text, "VBD"):
        # "the attorney offered to go", but not "plans aimed at it"
        return not sure or classes.likely(words[i + 1].text) in ("TO", "DT", "PRP", "PRP$", "CD")
    if sure:
        return False
    if role in ("NNS", "RB") and classes.can_be(text, "VB"):
        return True
    return role not in _NO_SUBJECTS and classes.can_be(text, "VBD", "VBZ")
