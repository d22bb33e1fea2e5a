"""The time words of a language, with the kinds of token they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any

from attrs import frozen

from newsextract import Lexicon
from newsextract.language import load_language, subtag
from newsextract_dates.kinds import CHARACTERS, WORDS

_NAMING_DAYS = frozenset(CHARACTERS[kind] for kind in ("MONTH", "WEEKDAY", "TODAY"))


@frozen
class Vocabulary:
    """The words of one language.

    Attributes:
        meanings: The kind and value of each word.
        find: Returns the kind and value of a word as it is written, with any hyphen, apostrophe and white space.
        pattern: Source of the pattern that finds them up to the end of a word.
        days: The words without which no day is named: months, weekdays, today.
        glue: Small words that may stand between time words, with the name of their kind.
        zones: Source of the pattern that finds what may follow a clock time.
        figures: Days that are named by figures, such as 9/11, with the rule that says when they are.
        data: The language's files, by stem.
    """

    meanings: Mapping[str, tuple[str, Any]]
    find: Callable[[str], tuple[str, Any]]
    pattern: str
    days: tuple[str, ...]
    glue: Mapping[str, str]
    zones: str
    figures: Mapping[str, str]
    data: Mapping[str, Any]


@cache
def _load(language: str) -> Vocabulary:
    data = load_language(__package__, language)
    words: dict[str, tuple[str, Any]] = {}
    for kind in WORDS:
        entries = {word: (CHARACTERS[kind], value) for word, value in data["words"].get(kind, {}).items()}
        words |= entries | {_capitalised(word): meaning for word, meaning in entries.items()}
    words |= _calendar_words(data["calendar"], set(data["words"]["ambiguous"]["names"]))
    words |= {name: (CHARACTERS["HOLIDAY"], rule) for name, rule in data["holidays"]["days"].items()}
    lexicon = Lexicon(words, cased=True)
    pattern = rf"(?:{lexicon.pattern})(?!\w)".replace(" \xa0", " \xa0\n")
    return Vocabulary(
        meanings=words,
        find=lru_cache(maxsize=4096)(lambda word: lexicon[" ".join(word.split())]),
        pattern=pattern,
        days=tuple(word for word, (kind, _) in words.items() if kind in _NAMING_DAYS),
        glue=data["glue"]["words"],
        zones=Lexicon(dict.fromkeys(data["zones"]["names"]), cased=True).pattern,
        figures=data["holidays"]["figures"],
        data=data,
    )


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]


def _calendar_words(calendar: Mapping[str, Mapping[str, int]], ambiguous: set[str]) -> dict[str, tuple[str, Any]]:
    """Months and weekdays; short names with and without their period, plural weekdays, and names in capitals."""
    words: dict[str, tuple[str, Any]] = {}
    month, weekday, weekdays = CHARACTERS["MONTH"], CHARACTERS["WEEKDAY"], CHARACTERS["WEEKDAYS"]
    for kind, names in ((month, calendar["months_short"]), (weekday, calendar["weekdays_short"])):
        for name, number in names.items():
            words[name] = kind, number
            if name not in ambiguous:
                words[f"{name}."] = kind, number
    for name, number in calendar["months"].items():
        words[name] = words[name.upper()] = month, number
        if name not in ambiguous:
            words[name.lower()] = month, number
    for name, number in calendar["weekdays"].items():
        words[name] = words[name.lower()] = words[name.upper()] = weekday, number
        words[f"{name}s"] = words[f"{name.lower()}s"] = weekdays, number
    return words


def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language, a BCP 47 tag.

    Raises:
        LookupError: if there are no data for the language.
    """
    return _load(subtag(language))
