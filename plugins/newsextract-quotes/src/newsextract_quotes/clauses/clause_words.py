"""What a reported clause is told by, in one language: lists of words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from newsextract.language import load_language, subtag


class ClauseWords(NamedTuple):
    """What reported clauses are told by, in one language; see ``indirect.toml``."""

    complementizers: frozenset[str]
    bare: frozenset[str]
    nominal: frozenset[str]
    relativizing: frozenset[str]
    excluded: frozenset[str]
    passive: frozenset[str]
    negation: frozenset[str]
    nobody: frozenset[str]
    not_openers: frozenset[str]
    closers: frozenset[str]
    going_on: frozenset[str]
    subordinators: frozenset[str]
    joints: frozenset[str]
    addressing_or_not: frozenset[str]
    inverted: frozenset[str]
    finite: frozenset[str]
    unchanged: frozenset[str]
    periods: frozenset[str]
    comparatives: frozenset[str]
    objects: frozenset[str]
    subjects: frozenset[str]
    first_person: frozenset[str]
    impersonal: frozenset[str]
    quantifiers: frozenset[str]
    genitives: frozenset[str]
    infinitives: frozenset[str]
    address_prepositions: frozenset[str]
    time_leads: frozenset[str]
    source_leads: frozenset[str]
    sayings: frozenset[str]
    remarking: frozenset[str]
    auxiliaries: frozenset[str]
    coordinators: frozenset[str]
    adversatives: frozenset[str]
    gerund_leads: frozenset[str]
    contractions: tuple[str, ...]
    negative_contractions: tuple[str, ...]


@cache
def clause_words(language: str) -> ClauseWords:
    """Return the words for a language, a BCP 47 tag."""
    data: Mapping[str, list[str]] = load_language("newsextract_quotes", subtag(language))["indirect"]
    endings = ("contractions", "negative_contractions")
    lists: dict[str, Any] = {
        name: tuple(words) if name in endings else frozenset(words) for name, words in data.items()
    }
    return ClauseWords(**lists)
