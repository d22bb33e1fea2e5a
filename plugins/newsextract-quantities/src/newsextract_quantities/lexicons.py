"""The words of a language as the rules use them; loaded once a language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from attrs import frozen
from newsextract import Lexicon
from newsextract.language import load_language, subtag

from newsextract_quantities.ages import Ages
from newsextract_quantities.change import Changes
from newsextract_quantities.modifiers import Modifiers
from newsextract_quantities.numbers import stream
from newsextract_quantities.numbers.tokens import word_lexicon
from newsextract_quantities.units.lexicon import Units
from newsextract_quantities.units.money import Money


@frozen
class Lexicons:
    """All language data of this plugin.

    Attributes:
        number_words: Number word to its role and value.
        units: Units and their names.
        money: Currencies, their signs and names.
        modifiers_before: Words before a number to the modifier they are.
        modifiers: The finder of modifiers.
        changes: The finder of directions of change.
        ages: The finder of ages.
        data: The tables as they stand in the files, by file.
    """

    number_words: Lexicon[tuple[str, float]]
    units: Units
    money: Money
    modifiers_before: Mapping[str, str]
    modifiers: Modifiers
    changes: Changes
    ages: Ages
    data: Mapping[str, Any]


@cache
def _load(language: str) -> Lexicons:
    data = _with_sets(load_language(__package__, language))
    money = Money(data["currencies"], data["money"])
    before, after = (_inverted(data["modifiers"][side]) for side in ("before", "after"))
    return Lexicons(
        number_words=word_lexicon(data["numbers"]),
        units=Units(data["units"], data["measures"], money.names, data["symbols"]),
        money=money,
        modifiers_before=before,
        modifiers=Modifiers(before, after, data["modifiers"]["careful"]),
        changes=Changes(data["change"]),
        ages=Ages(data["ages"]),
        data=data,
    )


def _inverted(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {phrase: name for name, phrases in table.items() for phrase in phrases}


def _with_sets(data: Mapping[str, Any]) -> dict[str, Any]:
    """The data, with their word lists also as sets."""
    tables = {name: dict(table) for name, table in data.items()}
    names, grammar, nouns, symbols = (tables[n] for n in ("names", "grammar", "nouns", "symbols"))
    calendar = names["calendar"] = dict(names["calendar"])
    for table, pairs in (
        (names, {
            "label_set": "labels", "weak_label_set": "weak_labels", "rank_set": "rank_labels", "street_set": "streets", "block_set": "blocks", "label_joint_set": "label_joints", "number_set": "numbers",
            "not_name_set": "not_names", "ordinal_compound_set": "ordinal_compounds", "ordinal_name_set": "ordinal_names",
            "one_after_set": "one_pronoun_after", "one_before_set": "one_pronoun_before",
            "one_compound_set": "one_compounds", "two_compound_set": "two_compounds",
        }),
        (calendar, {
            "month_set": "months", "clock_set": "clock", "century_set": "centuries",
            "year_before_set": "year_before", "year_strong_set": "year_strong",
        }),
        (grammar, {
            "share_set": "share", "range_verb_set": "range_verbs", "determiner_set": "determiners",
            "not_per_set": "not_per", "weather_set": "weather", "after_half_set": "after_half", "not_half_set": "not_half",
        }),
        (nouns, {"stop_set": "stops", "invariant_set": "invariant", "people_set": "people_adjectives", "starter_set": "starters", "join_set": "joins", "acronym_set": "acronyms", "not_measure_set": "not_measures"}),
    ):  # fmt: skip
        table.update({target: frozenset(table[source]) for target, source in pairs.items()})
    endings = (*grammar["ordinal_endings"].values(), grammar["other_ordinal_ending"])
    grammar["ending_start_set"] = frozenset(c for s in endings for c in (s[0], s[0].upper()))
    grammar["vague_set"] = frozenset(grammar["vague"])
    grammar["number_joints"] = _number_joints(grammar)
    grammar["joint_set"] = frozenset((*grammar["to"], grammar["and"], grammar["or"]))
    grammar["share_length"] = max(map(len, grammar["share"])) + 2
    names["not_rank_set"] = frozenset(names["not_ranks"])
    calendar["amount_words"] = frozenset(_inverted(tables["modifiers"]["before"])) | {"than", "least", "most", "to"}
    symbols["doubtful_set"] = frozenset(symbols["doubtful"]["magnitudes"])
    symbols["resolution_set"] = frozenset(symbols["names"]["resolutions"])
    symbols["inch_word_set"] = frozenset(symbols["inch_words"]["words"])
    tables["scores"]["word_set"] = frozenset(tables["scores"]["words"])
    tables["money"]["dollar"] = tables["money"]["signs"]["$"]
    return tables


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
