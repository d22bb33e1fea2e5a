"""The time words of a language, with the kinds of token they are."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from newsextract import Lexicon
from newsextract.language import listed, load_language, subtag
from newsextract_dates.kinds import CHARACTERS, PREFIXES, WORDS

_NAMING_DAYS = ("MONTH", "WEEKDAY", "TODAY")
_CANONICAL = str.maketrans({"\xa0": " ", "\n": " ", "’": "'", "‐": "-", "‑": "-"})

Meaning = tuple[str, Any]


class Vocabulary:
    """The words of one language.

    Args:
        data: The language's files, by stem.

    Attributes:
        meanings: The kind and value of each word that is looked for in the text.
        small: Those of the words that are looked for between and before these.
        prefixes: Those of the small words that may begin a phrase.
        feasts: The feasts and named days by their first word: the rest of the name, with the rule that says when
            they are; the longest first.
        figures: Days that are named by figures, such as 9/11, with their rule.
        pattern: Source of the pattern that finds words up to their end.
        days: The words without which no day is named: months, weekdays, today.
        zones: What may follow a clock time.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        words: dict[str, Meaning] = {}
        self.small: dict[str, Meaning] = {}
        for word, kind in data["glue"]["words"].items():
            self.small[word] = self.small[_capitalised(word)] = CHARACTERS[kind], None
        for kind in WORDS:
            for word, value in data["words"].get(kind, {}).items():
                here = self.small if kind in PREFIXES and " " not in word else words
                here[word] = here[_capitalised(word)] = CHARACTERS[kind], value
        words |= _calendar_words(data["calendar"], set(data["words"]["ambiguous"]["names"]))
        prefixes = {CHARACTERS[kind] for kind in PREFIXES}
        self.meanings = words
        self.prefixes = {word: meaning for word, meaning in self.small.items() if meaning[0] in prefixes}
        self.feasts = _by_first_word(data["holidays"]["days"])
        self.figures: Mapping[str, str] = data["holidays"]["figures"]
        self._lexicon = Lexicon(dict.fromkeys(self.feasts, ("", None)) | words, cased=True)
        self.pattern = rf"(?:{self._lexicon.pattern})(?!\w)".replace(" \xa0", " \xa0\n")
        naming = {CHARACTERS[kind] for kind in _NAMING_DAYS}
        self.days = tuple(word for word, (kind, _) in words.items() if kind in naming)
        self.zones = tuple(listed(data["zones"]["names"]))

    def find(self, word: str) -> Meaning | None:
        """Return the kind and value of a word as the pattern finds it; None if it only begins the name of a feast."""
        meaning = self._lexicon[" ".join(word.split())]
        return meaning if meaning[0] else None

    def feast(self, text: str, start: int, word: str) -> tuple[str, int] | None:
        """Return the rule of the feast whose name begins with a word, and the offset behind the name."""
        behind = start + len(word)
        for rest, rule in self.feasts[word]:
            end = behind + len(rest)
            if text[behind:end].translate(_CANONICAL) == rest and not text[end : end + 1].isalnum():
                return rule, end
        return None


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]


def _by_first_word(feasts: Mapping[str, str]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(feasts, key=len, reverse=True):
        first = name.partition(" ")[0]
        for form in {first, first.replace("'", "’")}:
            found.setdefault(form, []).append((name[len(first) :], feasts[name]))
    return found


def _calendar_words(calendar: Mapping[str, Mapping[str, int]], ambiguous: set[str]) -> dict[str, Meaning]:
    """Months and weekdays; short names with and without their period, plural weekdays, and names in capitals."""
    words: dict[str, Meaning] = {}
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


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language, a subtag.

    Raises:
        LookupError: if there are no data for the language.
    """
    return Vocabulary(load_language(__package__, subtag(language)))
