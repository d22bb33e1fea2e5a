"""The words of a language as the rules use them; loaded once a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import frozen

from newsextract import Lexicon
from newsextract.language import load_language, subtag
from newsextract.text.word_classes import word_classes
from newsextract_quantities.ages import Ages
from newsextract_quantities.change import Changes
from newsextract_quantities.modifiers import Modifiers
from newsextract_quantities.numbers import stream
from newsextract_quantities.numbers.tokens import word_lexicon
from newsextract_quantities.roles import Roles
from newsextract_quantities.units.lexicon import Units
from newsextract_quantities.units.money import Money
from newsextract_quantities.word_lists import as_sets, unfolded

_WORD_TABLES = ("ages", "grammar", "names", "nouns", "scores", "symbols")
_AS_THEY_ARE = ("currencies", "measures", "units")


@frozen
class Lexicons:
    """All language data of this plugin.

    Attributes:
        number_words: Number word to its role and value.
        units: Units and their names.
        money: Currencies, their signs and names.
        modifiers_before: Words before a number to the modifier they are.
        modifier_ends: The last words of these.
        modifiers: The finder of modifiers.
        changes: The finder of directions of change.
        ages: The finder of ages.
        words_behind: The first words behind an amount that may bound it or tell a direction.
        roles: What words can be in counted noun phrases.
        data: The tables as they stand in the files, by file.
    """

    number_words: Lexicon[tuple[str, float]]
    units: Units
    money: Money
    modifiers_before: Mapping[str, str]
    modifier_ends: frozenset[str]
    modifiers: Modifiers
    changes: Changes
    ages: Ages
    words_behind: frozenset[str]
    roles: Roles
    data: Mapping[str, Any]


@cache
def _load(language: str) -> Lexicons:
    data = _prepared(load_language(__package__, language))
    classes = word_classes(language)
    money = Money(data["currencies"], data["money"])
    before, after = (_inverted(data["modifiers"][side]) for side in ("before", "after"))
    modifiers, changes = Modifiers(before, after, data["modifiers"]["careful"]), Changes(data["change"], classes)
    return Lexicons(
        number_words=word_lexicon(data["numbers"]),
        units=Units(data["units"], data["measures"], money.names, data["symbols"]),
        money=money,
        modifiers_before=before,
        modifier_ends=frozenset(phrase.rpartition(" ")[2] for phrase in before),
        modifiers=modifiers,
        changes=changes,
        words_behind=modifiers.first_behind | changes.first_behind,
        ages=Ages(data["ages"]),
        roles=Roles(classes, data["nouns"]),
        data=data,
    )


def _inverted(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {phrase: name for name, phrases in table.items() for phrase in phrases}


def _prepared(files: Mapping[str, Any]) -> dict[str, Any]:
    """The data, with word lists as sets, and what the rules derive from them."""
    data = {name: table if name in _AS_THEY_ARE else unfolded(table) for name, table in files.items()}
    modifiers = data["modifiers"]["before"]
    data |= {name: as_sets(data[name]) for name in _WORD_TABLES}
    grammar = data["grammar"]
    endings = (*grammar["ordinal_endings"].values(), grammar["other_ordinal_ending"])
    grammar["ending_starts"] = frozenset(c for ending in endings for c in (ending[0], ending[0].upper()))
    grammar["minus_ends"] = frozenset(c for word in grammar["minus"] for c in (word[-1], word[-1].upper()))
    grammar["number_joints"] = _number_joints(grammar)
    grammar["compound_joints"] = grammar["to"] | grammar["by"]
    grammar["range_joints"] = grammar["compound_joints"] | {grammar["and"], grammar["or"]}
    grammar["share_length"] = max(map(len, grammar["share"])) + 2
    data["names"]["rank_ends"] = frozenset(label[-1] for label in data["names"]["rank_labels"])
    calendar = data["names"]["calendar"]
    calendar["amount_words"] = calendar["amount_words"] | _inverted(modifiers).keys()
    return data


def _number_joints(grammar: Mapping[str, Any]) -> dict[str, str]:
    """What may stand between the pieces of a number, to the name of the joint."""
    and_, of = grammar["and"], grammar["of"]
    joints = {and_: stream.AND, of: stream.OF} | dict.fromkeys(grammar["point"], stream.POINT)
    for article in grammar["articles"]:
        joints |= {article: stream.A, f"{and_} {article}": stream.AND_A, f"{of} {article}": stream.OF_A}
    return joints


def lexicons(language: str) -> Lexicons:
    """Return the data of a language, a BCP 47 tag."""
    return _load(subtag(language))
