"""The words that names of people and organisations are made of, in one language."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

# A longer run, in words, is a headline in capitals; it is read in pieces.
LONGEST_RUN = 9
# The capitals of the scripts that have them, and what may follow in a word; ``re`` scans a text four times as fast for
# these as ``regex`` for its properties of characters.
_CAPITAL = f"[{''.join(filter(str.isupper, map(chr, (*range(0x590), *range(0x1E00, 0x2000)))))}]"
_WITHIN = r"[\w\u0300-\u036f]"


class NameWords:
    """Word lists for names, and the pattern of a run of capitalised words.

    Args:
        data: The lists, as in ``names.toml``.

    Attributes:
        titles: Titles in lower case, with the gender they show: ``male``, ``female`` or ``unknown``.
        roles: Nouns for people in a role, likewise.
        organisations: Nouns that make a name that of an organisation.
        places: Nouns that make it that of a place.
        given: Titles and roles that are first names too: ``dean``.
        suffixes: Suffixes of personal names: ``jr``.
        honours: What stands behind a personal name and is no part of it: ``mp``.
        particles: Lower-case words in surnames: ``van``.
        articles: What an Arabic surname is joined to with a hyphen: ``al``.
        connectors: Lower-case words that name a part: ``of``.
        partitive: The connector behind the noun for a group: ``of``.
        joints: Words that join two equals: ``and``.
        determiner: The article that may stand behind a connector.
        calendar: Days and months.
        polities: Initials of countries: ``u.s``.
        no_names: Words that are no name when they stand alone.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self.titles = _genders(data["titles"])
        self.roles = _genders(data["roles"])
        self.organisations = frozenset(data["organisations"].split())
        self.places = frozenset(data["places"].split())
        self.given = frozenset(data["given"].split())
        self.suffixes = frozenset(data["suffixes"].split())
        self.honours = frozenset(data["honours"].split())
        self.particles = frozenset(data["particles"].split())
        self.articles = frozenset(data["articles"].split())
        self.connectors = frozenset(data["connectors"].split())
        self.joints = frozenset(data["joints"].split())
        self.partitive: str = data["partitive"]
        self.determiner: str = data["determiner"]
        self.calendar = frozenset(data["calendar"].split())
        self.polities = frozenset(data["polities"].split())
        self.no_names = self.calendar | frozenset((*data["ambiguous_months"].split(), *data["initials"].split()))

    def gender(self, word: str) -> Literal["male", "female"] | None:
        """The gender that a title or a noun for a person shows, in lower case and without a full stop."""
        shown = self.titles.get(word) or self.roles.get(word)
        if shown == "male":
            return "male"
        return "female" if shown == "female" else None

    def is_role(self, word: str) -> bool:
        """Whether a word in lower case is a noun for a person in a role, or for several."""
        return (
            word in self.roles
            or word.rpartition("-")[2] in self.roles
            or (word[-1:] == "s" and word[:-1] in self.roles)
        )

    @cached_property
    def run(self) -> re.Pattern[str]:
        """A run of capitalised words, with what may stand between them."""
        space = "[ \xa0]"
        article = rf"(?:{'|'.join(self.articles)})[-‐]"
        particles = rf"(?:(?:{'|'.join(sorted(self.particles))}){space}){{1,3}}+"
        linked = rf"(?:{'|'.join(sorted(self.connectors | self.joints))}){space}(?:{self.determiner}{space})?"
        between = rf"(?:(?<=[sS])['’])?{space}(?:(?!{_CAPITAL})(?:{particles}|{linked})?(?:{article})?)?"
        suffix = "|".join(_suffix_forms(self.suffixes))
        inner = rf"(?:[.&‐-](?=[^\W_])|['’](?=[^\W\d_])(?![sS](?![^\W_]))){_WITHIN}*+"
        token = rf"{_WITHIN}*+(?:{inner})*+(?:\.(?:{self._abbreviated()})|{self._possessor()})?"
        return re.compile(
            rf"{_CAPITAL}(?<![^\W_]{_CAPITAL}){token}(?:{between}{_CAPITAL}{token}){{0,{LONGEST_RUN - 1}}}+"
            rf"(?:,{space}(?:{suffix})(?![^\W_])\.?)?"
        )

    def _abbreviated(self) -> str:
        """A pattern behind an initial's full stop or an abbreviation's; any other full stop ends a run."""
        by_length: dict[int, set[str]] = defaultdict(set)
        for word in self._data["abbreviations"].split():
            by_length[len(word)] |= {word.capitalize(), word.upper()}
        words = ("|".join(sorted(forms)) for forms in by_length.values())
        return "|".join(rf"(?<=\b(?:{forms})\.)" for forms in (_CAPITAL, *words))

    def _possessor(self) -> str:
        """A pattern of the ending behind those whom an organisation is named for: the Women's Institute."""
        words = "|".join(rf"(?<=\b{word.capitalize()})" for word in self._data["possessors"].split())
        return rf"['’]s(?=[ \xa0]{_CAPITAL})(?<=(?:{words})['’]s)"

    @cached_property
    def ordinal(self) -> re.Pattern[str]:
        """A number right before a name: 19th Engineer Brigade."""
        return re.compile(rf"(?<![\w.,])[0-9]{{1,3}}(?:{'|'.join(self._data['ordinals'].split())})[ \xa0]$")


def _genders(by_gender: Mapping[str, str]) -> dict[str, str]:
    return {word: gender for gender, listed in by_gender.items() for word in listed.split()}


def _suffix_forms(suffixes: frozenset[str]) -> list[str]:
    """Suffixes of names as they are written: Jr, III, MBE."""
    return [form for suffix in sorted(suffixes) for form in (suffix.capitalize(), suffix.upper())]
