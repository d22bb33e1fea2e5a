"""The words that reading a sentence round a quote needs, for one language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from attrs import define, frozen

from newsextract.language import load_language, subtag
from newsextract.text.names import name_finder
from newsextract.text.word_classes import WordClasses, word_classes
from newsextract_quotes.cues import Cues

_TOKEN = re.compile(
    r"[0-9](?:[0-9,.]*[0-9])?[^\s,;:()\[\]—–_]*|[^\W_][^\s,;:()\[\]—–_]*|[,;:()\[\]—–]|_[_.,!?…;:—–-]*|[^\s\w]+"
)


@define
class Token:
    """A word, a punctuation mark or a quotation (a run of ``_``) of a sentence.

    Attributes:
        start: Offset of the first character in the text that was read.
        end: Offset behind the last character.
        text: The characters.
    """

    start: int
    end: int
    text: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of ``text[start:end]``; an abbreviation keeps its full stop."""
    return [Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, end)]


@frozen(eq=False)
class Grammar:
    """Word lists of a language, as sets.

    Attributes:
        cues: The reporting words.
        classes: The parts of speech of words.
        abbreviations: Abbreviations whose full stop ends no sentence, without it.
        addressing: Verbs (in their first form) that name whom they speak to.
        occasions: What a speaker spoke in: a statement, an interview.
    """

    cues: Cues
    classes: WordClasses
    titles: frozenset[str]
    particles: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    between: frozenset[str]
    times: frozenset[str]
    openers: frozenset[str]
    coordinators: frozenset[str]
    relatives: frozenset[str]
    not_names: frozenset[str]
    abbreviations: frozenset[str]
    occasions: frozenset[str]
    addressing: frozenset[str]
    lead_ins: frozenset[str]
    openings: frozenset[str]
    progressive: frozenset[str]
    passive: frozenset[str]
    term_markers: tuple[str, ...]


def _both_cases(words: Iterable[str]) -> frozenset[str]:
    return frozenset(form for word in words for form in (word, word[:1].upper() + word[1:]))


@cache
def _load(language: str) -> Grammar:
    data = load_language(__package__, language)
    words = data["mentions"]
    as_written = ("times", "not_names", "abbreviations", "occasions", "addressing")
    sets = {
        name: (frozenset(listed) if name in as_written else _both_cases(listed))
        for name, listed in words.items()
        if name != "term_markers"
    }
    classes = word_classes(language)
    names = name_finder(language)
    return Grammar(
        cues=Cues(data["cues"], classes, sets["occasions"]),
        classes=classes,
        titles=frozenset(names.titles) | frozenset(names.roles),
        particles=names.particles,
        openings=frozenset(w for w in sets["determiners"] | sets["pronouns"] if w[0].isupper()) - {"I", "No"},
        term_markers=tuple(words["term_markers"]),
        **sets,
    )


def grammar(language: str) -> Grammar:
    """Return the word lists of a language, a BCP 47 tag.

    Raises:
        LookupError: if the plugin has no data for it.
    """
    return _load(subtag(language))
