"""The time words of a language, with the kinds of token they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any

from attrs import frozen
from newsextract import Lexicon
from newsextract.language import load_language, subtag

from newsextract_dates.kinds import CHARACTERS


@frozen
class Vocabulary:
    """The words of one language.

    Attributes:
        find: Returns the kind and value of a word as it is written.
        pattern: Source of the pattern that finds them as whole words.
        glue: Small words that may stand between time words, with the name of their kind.
        zones: Source of the pattern that finds what may follow a clock time.
        data: The language's files, by stem.
    """

    find: Callable[[str], tuple[str, Any]]
    pattern: str
    glue: Mapping[str, str]
    zones: str
    data: Mapping[str, Any]


@cache
def _load(language: str) -> Vocabulary:
    data = load_language(__package__, language)
    words: dict[str, tuple[str, Any]] = {}
    for name, character in CHARACTERS.items():
        for word, value in data["words"].get(name, {}).items():
            words[word] = character, value
    words |= _calendar_words(data["calendar"], set(data["words"]["ambiguous"]["names"]))
    words |= {name: (CHARACTERS["HOLIDAY"], rule) for name, rule in data["holidays"]["days"].items()}
    lexicon = Lexicon(words)
    first = "".join(sorted({letter for word in words for letter in (word[0], word[0].upper())}))
    pattern = rf"(?=[{first}])(?:{lexicon.pattern})(?!\w)".replace(" \xa0", " \xa0\n")
    return Vocabulary(
        find=lru_cache(maxsize=4096)(lambda word: lexicon[" ".join(word.split())]),
        pattern=pattern,
        glue=data["glue"]["words"],
        zones=Lexicon(dict.fromkeys(data["zones"]["names"]), cased=True).pattern,
        data=data,
    )


def _calendar_words(calendar: Mapping[str, Mapping[str, int]], ambiguous: set[str]) -> dict[str, tuple[str, Any]]:
    """Months and weekdays; short names with and without their period, and plural weekdays."""
    words: dict[str, tuple[str, Any]] = {}
    month, weekday, weekdays = CHARACTERS["MONTH"], CHARACTERS["WEEKDAY"], CHARACTERS["WEEKDAYS"]
    for kind, names in ((month, calendar["months_short"]), (weekday, calendar["weekdays_short"])):
        for name, number in names.items():
            words[name] = words[f"{name}."] = kind, number
    for name, number in calendar["months"].items():
        words[name if name in ambiguous else name.lower()] = month, number
    for name, number in calendar["weekdays"].items():
        words[name.lower()] = weekday, number
        words[f"{name.lower()}s"] = weekdays, number
    return words


def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language, a BCP 47 tag.

    Raises:
        LookupError: if there are no data for the language.
    """
    return _load(subtag(language))
