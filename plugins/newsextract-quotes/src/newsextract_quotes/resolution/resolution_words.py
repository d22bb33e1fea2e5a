"""The words by which a text speaks again of someone it has introduced, for one language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

import regex

from newsextract.language import load_language, subtag
from newsextract.text.names import NameFinder, name_finder
from newsextract.text.word_classes import WordClasses, word_classes
from newsextract_quotes.resolution.gender import Gender

AnyMatch = re.Match[str] | regex.Match[str]
_SPACE = "[ \xa0]"


class ResolutionWords(NamedTuple):
    """What speakers are resolved by in one language; for the word lists see ``resolution.toml``.

    Attributes:
        language: The language's subtag.
        finder: What names are made of.
        classes: The parts of speech of words.
        pronouns: Pronouns with what they stand for: ``male``, ``female``, ``thing``, ``plural``, ``speaker`` (who
            speaks in the quote around), ``relative`` (what stands right before).
        titles: Nouns for an office with the titles and nouns that show it.
        organisations: Nouns for an organisation with the nouns that its name may have.
        acts: Nouns for people with verbs that say what makes them that.
        documents: Nouns for what is written.
        any_document: Those of them that may stand for any other.
        possessives: Possessive determiners with what their holder is, as in ``pronouns``.
        kin: Nouns for relatives.
        reciprocal: What somebody is to a relative.
        namesakes: Those of them who often share a surname.
        relative: A noun for a relative.
        person_behind: What stands behind a person's name: an age, or "who".
        age_behind: An age behind a name.
        age_before: An age before a name.
        formerly: What stands before a name by which someone was called once, with its space.
        joint: What joins two names of equals.
        introduces_initials: What stands between a name and its initials.
        name_behind: What stands between a description and a name in apposition, or its title.
        gives_name: What stands between someone described and the name that they give.
        opening_pronouns: Pronouns for a person, and
        opening_determiners: determiners, as they open a sentence.
        ages: Nouns that tell an age, with the least and the greatest: teenager.
        nickname: A name in marks between a first name and a surname.
        dateline: A place in capitals, with what is told of it, before a dash.
        period: What the code of a period begins with.
        party: A politician's party and state: D-Ohio.
        before_verb: What stands between a name and a verb of which it is the subject.
        before_name: What stands between a noun and a name that it describes.
        behind_name: What stands between a name and a noun that describes it.
    """

    language: str
    finder: NameFinder
    classes: WordClasses
    pronouns: Mapping[str, str]
    opening_pronouns: frozenset[str]
    opening_determiners: frozenset[str]
    titles: Mapping[str, tuple[str, ...]]
    organisations: Mapping[str, tuple[str, ...]]
    acts: Mapping[str, tuple[str, ...]]
    documents: frozenset[str]
    any_document: frozenset[str]
    determiners: frozenset[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    cataphoric: frozenset[str]
    anonymous: frozenset[str]
    copies: frozenset[str]
    several: frozenset[str]
    firms: frozenset[str]
    public_bodies: frozenset[str]
    contrasting: frozenset[str]
    possessives: Mapping[str, str]
    reflexives: frozenset[str]
    relatives: frozenset[str]
    prepositions: frozenset[str]
    defining: frozenset[str]
    connectors: frozenset[str]
    locative: frozenset[str]
    coordinators: frozenset[str]
    formerly: tuple[str, ...]
    couples: frozenset[str]
    kin: frozenset[str]
    namesakes: frozenset[str]
    reciprocal: Mapping[str, tuple[str, ...]]
    married: frozenset[str]
    parents: frozenset[str]
    children: frozenset[str]
    elder: frozenset[str]
    younger: frozenset[str]
    positions: frozenset[str]
    offices: frozenset[str]
    role_endings: tuple[str, ...]
    possessive_endings: tuple[str, ...]
    age_endings: tuple[str, ...]
    ages: Mapping[str, Sequence[int]]
    compatriots: Mapping[str, Gender]
    no_compatriots: frozenset[str]
    nationals: frozenset[str]
    alluding: frozenset[str]
    alluding_adjectives: frozenset[str]
    alluding_organisations: frozenset[str]
    joints: frozenset[str]
    relative: re.Pattern[str]
    person_behind: re.Pattern[str]
    age_behind: re.Pattern[str]
    age_before: re.Pattern[str]
    joint: re.Pattern[str]
    introduces_initials: regex.Pattern[str]
    name_behind: regex.Pattern[str]
    gives_name: re.Pattern[str]
    nickname: re.Pattern[str]
    dateline: regex.Pattern[str]
    period: re.Pattern[str]
    party: re.Pattern[str]
    before_verb: regex.Pattern[str]
    before_name: regex.Pattern[str]
    behind_name: regex.Pattern[str]

    def is_role(self, noun: str) -> bool:
        """Whether a noun in lower case is one for people."""
        return noun in self.finder.roles or noun in self.finder.titles

    def is_person(self, noun: str) -> bool | None:
        """Whether a noun in lower case is one for a person; None if that is not known."""
        if self.is_role(noun) or noun in self.kin or noun.rpartition("-")[2] in self.kin:
            return True
        return False if noun in self.documents or noun in self.organisations else None

    def may_be_person(self, noun: str) -> bool:
        """Whether a noun in lower case may be one for a person: it is known as one, looks like one or is unknown."""
        known = noun in self.offices or noun in self.alluding or noun in self.contrasting or noun in self.nationals
        return known or noun.endswith((*self.role_endings, *self.age_endings)) or not self.classes.of(noun)

    def is_plural(self, noun: str) -> bool:
        """Whether a noun, or a pronoun that stands for one, in lower case means several."""
        return noun in self.several or self.classes.likely(noun) == "NNS"

    def compatriot(self, word: str) -> str | None:
        """What a noun for people of a country shows: Irishman is ``male``, Dane ``person``; None for another word."""
        if not word[0].isupper():
            return None
        if word.lower() in self.nationals:
            return "person"
        if word.lower() in self.no_compatriots:
            return None
        return next((gender for ending, gender in self.compatriots.items() if word.endswith(ending)), None)


_LISTS = (
    "determiners articles indefinite reflexives relatives prepositions defining locative couples kin namesakes"
    " married parents children"
    " elder younger positions offices connectors cataphoric anonymous copies contrasting several firms public_bodies"
    " coordinators"
    " alluding alluding_adjectives alluding_organisations no_compatriots nationals"
)


def resolution_words(language: str) -> ResolutionWords:
    """Return the words of a language, a BCP 47 tag.

    Raises:
        LookupError: if there are no data for it.
    """
    return _load(subtag(language))


@cache
def _load(language: str) -> ResolutionWords:
    data: Mapping[str, Any] = load_language("newsextract_quotes", language)["resolution"]
    finder = name_finder(language)
    if finder is None:
        raise LookupError(f"the parts of names are not known in the language {language!r}")
    lists: dict[str, Any] = {name: frozenset(data[name].split()) for name in _LISTS.split()}
    return ResolutionWords(
        language=language,
        finder=finder,
        classes=word_classes(language),
        pronouns=data["pronouns"],
        opening_pronouns=frozenset(
            word.capitalize() for word, who in data["pronouns"].items() if who in ("male", "female")
        ),
        opening_determiners=frozenset(word.capitalize() for word in data["determiners"].split()),
        possessives=data["possessives"],
        titles={noun: tuple(words.split()) for noun, words in data["titles"].items()},
        organisations={noun: tuple(words.split()) for noun, words in data["organisations"].items()},
        reciprocal={noun: tuple(words.split()) for noun, words in data["reciprocal"].items()},
        acts={noun: tuple(words.split()) for noun, words in data["acts"].items()},
        documents=frozenset(data["documents"]["words"].split()),
        any_document=frozenset(data["documents"]["general"].split()),
        role_endings=tuple(data["role_endings"].split()),
        possessive_endings=tuple(data["possessive_endings"].split()),
        age_endings=tuple(data["age_endings"].split()),
        ages=data["ages"],
        compatriots=data["compatriots"],
        joints=frozenset(data["and"].split()),
        formerly=tuple(
            before + form + space
            for word in data["formerly"].split()
            for form in (word, word.title())
            for before in " (\xa0\n"
            for space in " \xa0"
        ),
        **lists,
        **_patterns(data),
    )


def _patterns(data: Mapping[str, Any]) -> dict[str, Any]:
    """The patterns made of a language's words; every repeat in them is bounded."""
    choice = {name: "|".join(words.split()) for name, words in data.items() if isinstance(words, str)}
    alias, given = "|".join(data["or"]), "|".join(data["self_naming"])
    behind_name = (
        rf"(?:{_SPACE}\([^()\n]{{1,20}}\)|{_SPACE}\p{{Lu}}{{2,3}})?(?:,{_SPACE}[0-9]{{1,3}})?"
        rf"(?:,?{_SPACE}(?:(?:{choice['relatives']}){_SPACE})?(?:{choice['copulas']}){_SPACE}"
        rf"(?=(?:{choice['determiners']}){_SPACE})|,{_SPACE})"
        rf"(?P<words>(?:[\w’'.-]+{_SPACE}){{0,12}})"
    )
    patterns = {
        "relative": rf"{_SPACE}(?:{choice['kin']})\b",
        "person_behind": rf",{_SPACE}(?:[0-9]{{1,3}},|(?:{choice['personal_relatives']}){_SPACE})"
        rf"|{_SPACE}(?:{choice['personal_relatives']}){_SPACE}",
        "age_behind": rf",?{_SPACE}(?:\(|(?:{choice['aged']}){_SPACE})?([0-9]{{1,3}})"
        rf"(?=[,.;)\n]|{_SPACE}(?:{choice['and']}|{choice['personal_relatives']}|{choice['prepositions']}){_SPACE})",
        "age_before": rf"(?<![0-9])([0-9]{{1,3}})(?:{choice['age_endings']}){_SPACE}$",
        "joint": rf"{_SPACE}(?:{choice['and']}){_SPACE}",
        "introduces_initials": rf"{_SPACE}?\((?:\p{{Lu}}[\p{{L}} ]{{1,20}}: ?)?"
        rf"|,?{_SPACE}(?:{alias}){_SPACE}(?:(?:{choice['articles']}){_SPACE})?"
        rf"|,{_SPACE}[^.;\n]{{0,40}}?(?:{choice['symbols']}){_SPACE}",
        "name_behind": rf",{_SPACE}(?=\p{{Lu}}[\w’'.-]*(?:{_SPACE}(?:\p{{L}}{{1,3}}{_SPACE})?\p{{Lu}}[\w’'.-]*){{1,5}}"
        rf"(?:{_SPACE}(?:{choice['connectors']}){_SPACE}[^,.;\n]{{1,40}})?[,.;:)”\"])",
        "gives_name": rf",?{_SPACE}(?:{choice['relatives']}){_SPACE}[^.;\n]{{0,60}}?(?:{given}){_SPACE}",
        "nickname": rf"{_SPACE}[“\"‘'«(][^\s“”\"‘’'«»()](?:[^“”\"‘’'«»()\n]{{0,20}})[”\"’'»)]{_SPACE}",
        "dateline": r"(?=\p{Lu}{3})[^\n—–]{3,50}[ \xa0][—–-][ \xa0]",
        "period": rf"(?:{choice['periods']})[0-9]",
        "party": rf"(?:{choice['parties']})-[A-Z]",
        "before_verb": rf"(?:,{_SPACE}[0-9]{{1,3}})?(?:,{_SPACE}(?:{choice['prepositions']}){_SPACE}[^.,;\n]{{1,60}},)?"
        rf"(?:,?{_SPACE}(?:{choice['relatives']}))?(?:{_SPACE}\p{{Ll}}+){{0,3}}{_SPACE}",
        "before_name": rf"(?:{_SPACE}(?:{choice['prepositions']}){_SPACE}[^,.;:()\n]{{1,60}})?+,?{_SPACE}"
        rf"(?:\p{{Lu}}[\w.’'-]*{_SPACE}){{0,5}}",
        "behind_name": behind_name,
    }
    # A match by ``re`` takes half the time; it knows no classes of characters.
    return {name: (regex if r"\p{" in pattern else re).compile(pattern) for name, pattern in patterns.items()}
