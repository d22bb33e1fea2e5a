"""The words that reading a sentence round a quote needs, for one language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from newsextract.language import load_language, subtag
from newsextract.text.names import NameFinder, name_finder
from newsextract.text.word_classes import WordClasses, word_classes
from newsextract_quotes.cues import Cues, CueWords
from newsextract_quotes.resolution.gender import is_first_name


class Grammar(NamedTuple):
    """The words of a language that the rules need; what each list is for is said in ``languages/*/mentions.toml``.

    Attributes:
        language: Its subtag.
        cues: The reporting words.
        classes: The parts of speech of words.
        names: What finds names and knows roles and organisations, if there is one for the language.
        titles: Titles and roles before a name, in lower case.
        particles: Lower-case words within names.
        courtesies: Abbreviated titles, with and without their full stop: Mr, Sen.
        unnamed: Words that are no name, or not alone.
        openings: Capitalised words that begin a sentence and no name: ``The``, ``He``.
        joint: A pattern of what may stand between two clauses.
        term_markers: What stands right before marked words that name something.
        works: What is known by a title, and who made it.
        participle: The ending of the present participle.
        past: Endings of the past tense.
        negation: The ending of a negated auxiliary.
        adverb: The ending of an adverb.
    """

    language: str
    cues: Cues
    classes: WordClasses
    names: NameFinder | None
    titles: frozenset[str]
    particles: frozenset[str]
    courtesies: frozenset[str]
    unnamed: frozenset[str]
    openings: frozenset[str]
    joint: re.Pattern[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    between: frozenset[str]
    times: frozenset[str]
    openers: frozenset[str]
    coordinators: frozenset[str]
    relatives: frozenset[str]
    honours: frozenset[str]
    not_names: frozenset[str]
    abbreviations: frozenset[str]
    addressing: frozenset[str]
    lead_ins: frozenset[str]
    quotatives: frozenset[str]
    labelled: frozenset[str]
    progressive: frozenset[str]
    passive: frozenset[str]
    impersonal: frozenset[str]
    speaking: frozenset[str]
    modifiers: frozenset[str]
    partitives: frozenset[str]
    complements: frozenset[str]
    definites: frozenset[str]
    singulars: frozenset[str]
    anonymous: frozenset[str]
    places: frozenset[str]
    adverbials: frozenset[str]
    scenes: frozenset[str]
    settings: frozenset[str]
    venues: frozenset[str]
    acts: frozenset[str]
    complementizers: frozenset[str]
    agents: frozenset[str]
    absolutes: frozenset[str]
    asides: frozenset[str]
    clock: frozenset[str]
    occasions: frozenset[str]
    occasion_openers: frozenset[str]
    labelling: frozenset[str]
    articles: frozenset[str]
    signing: frozenset[str]
    contractions: tuple[str, ...]
    term_markers: tuple[str, ...]
    works: tuple[str, ...]
    past: tuple[str, ...]
    participle: str
    negation: str
    adverb: str

    def is_first_name(self, word: str) -> bool:
        """Whether a word is known to be a first name."""
        return is_first_name(word, self.language)

    def is_contracted(self, word: str) -> bool:
        """Whether a word ends with a verb that is contracted with it."""
        return word.replace("’", "'").endswith(self.contractions)


_AS_WRITTEN = frozenset(("times", "honours", "not_names", "abbreviations", "addressing", "clock", "labelling"))
_TUPLES = ("term_markers", "works", "past", "contractions")
_STRINGS = ("participle", "negation", "adverb")


def _both_cases(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word[:1].upper() + word[1:]))


@cache
def _load(language: str) -> Grammar:
    data = load_language(__package__, language)
    words = dict(data["mentions"])
    reported = CueWords(**words.pop("cues"))
    joints = "|".join(map(re.escape, words.pop("joints")))
    fields: dict[str, Any] = {name: tuple(words.pop(name)) for name in _TUPLES}
    fields |= {name: words.pop(name) for name in _STRINGS}
    fields |= {
        name: frozenset(listed) if name in _AS_WRITTEN else _both_cases(listed) for name, listed in words.items()
    }
    classes = word_classes(language)
    names = name_finder(language)
    titles = frozenset(names.titles) | frozenset(names.roles) if names else frozenset()
    abbreviated = [word for word in words["abbreviations"] if word.lower() in titles]
    unnamed = ("times", "honours", "not_names", "determiners", "pronouns", "between", "coordinators")
    return Grammar(
        language=language,
        occasions=frozenset(reported.occasions),
        occasion_openers=frozenset(reported.occasion_openers),
        cues=Cues(data["cues"], classes, reported),
        classes=classes,
        names=names,
        titles=titles,
        courtesies=frozenset(form for word in abbreviated for form in (word, f"{word}.")),
        unnamed=frozenset[str]().union(*(fields[name] for name in unnamed)),
        particles=names.particles if names else frozenset(),
        openings=frozenset(w for w in fields["determiners"] | fields["pronouns"] if w[0].isupper()) - {"I", "No"},
        joint=re.compile(rf",?[ \xa0](?:{joints})\b|,"),
        **fields,
    )


def grammar(language: str) -> Grammar:
    """Return the word lists of a language, a BCP 47 tag.

    Raises:
        LookupError: if the plugin has no data for it.
    """
    return _load(subtag(language))
