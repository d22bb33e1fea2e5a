"""The words that names of people and organisations are made of, in one language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

import regex

# A longer run, in words, is a headline in capitals; it is read in pieces.
LONGEST_RUN = 9


class NameWords:
    """Word lists for names, and the pattern of a run of capitalised words.

    Args:
        data: The lists, as in ``names.toml``.

    Attributes:
        titles: Titles in lower case, with the gender they show: ``male``, ``female`` or ``unknown``.
        roles: Nouns for people in a role, likewise.
        organisations: Nouns that make a name that of an organisation.
        places: Nouns that make it that of a place.
        suffixes: Suffixes of personal names: ``jr``.
        honours: What stands behind a personal name and is no part of it: ``mp``.
        particles: Lower-case words in surnames: ``van``.
        articles: What an Arabic surname is joined to with a hyphen: ``al``.
        connectors: Lower-case words that name a part: ``of``.
        joints: Words that join two equals: ``and``.
        determiner: The article that may stand behind a connector.
        calendar: Days and months.
        no_names: Words that are no name when they stand alone.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self.titles = _genders(data["titles"])
        self.roles = _genders(data["roles"])
        self.organisations = frozenset(data["organisations"].split())
        self.places = frozenset(data["places"].split())
        self.suffixes = frozenset(data["suffixes"].split())
        self.honours = frozenset(data["honours"].split())
        self.particles = frozenset(data["particles"].split())
        self.articles = frozenset(data["articles"].split())
        self.connectors = frozenset(data["connectors"].split())
        self.joints = frozenset(data["joints"].split())
        self.determiner: str = data["determiner"]
        self.calendar = frozenset(data["calendar"].split())
        self.no_names = self.calendar | frozenset(data["ambiguous_months"].split())

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
    def run(self) -> regex.Pattern[str]:
        """A run of capitalised words, with what may stand between them."""
        stops = [form for word in self._data["abbreviations"].split() for form in (word.capitalize(), word.upper())]
        inner = r"(?:[.&‐-](?=[\p{L}\p{N}])|['’](?=\p{L})(?![sS](?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]*+"
        # An abbreviation or an initial keeps its full stop; any other full stop ends the run.
        stop = rf"(?:\.(?<=\b(?:{'|'.join(stops)}|\p{{Lu}}(?:\.\p{{Lu}}){{0,5}})\.))?"
        token = rf"\p{{Lu}}[\p{{L}}\p{{M}}\p{{N}}]*+(?:{inner})*+{stop}"
        space = "[ \xa0]"
        article = rf"(?:{'|'.join(self.articles)})[-‐]"
        particles = rf"(?:(?:{'|'.join(sorted(self.particles))}){space}){{1,3}}+"
        linked = rf"(?:{'|'.join(sorted(self.connectors | self.joints))}){space}(?:{self.determiner}{space})?"
        suffix = "|".join(_suffix_forms(self.suffixes))
        between = rf"(?:(?<=[sS])['’])?{space}(?:(?!\p{{Lu}})(?:{particles}|{linked})?(?:{article})?)?"
        return regex.compile(
            rf"(?<![\p{{L}}\p{{N}}_]){token}(?:{between}{token}){{0,{LONGEST_RUN - 1}}}+"
            rf"(?:,{space}(?:{suffix})(?![\p{{L}}\p{{N}}])\.?)?"
        )

    @cached_property
    def ordinal(self) -> regex.Pattern[str]:
        """A number right before a name: 19th Engineer Brigade."""
        return regex.compile(rf"(?<![\w.,])[0-9]{{1,3}}(?:{'|'.join(self._data['ordinals'].split())})[ \xa0]$")


def _genders(by_gender: Mapping[str, str]) -> dict[str, str]:
    return {word: gender for gender, listed in by_gender.items() for word in listed.split()}


def _suffix_forms(suffixes: frozenset[str]) -> list[str]:
    """Suffixes of names as they are written: Jr, III, MBE."""
    return [form for suffix in sorted(suffixes) for form in (suffix.capitalize(), suffix.upper())]
