"""The gender that a first name shows, from census and national statistics."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, NamedTuple

from newsextract.language import load_language

Gender = Literal["male", "female"]


class ShownGender(NamedTuple):
    """The gender that a first name shows.

    Attributes:
        sure: The gender that most of its bearers have, or None.
        perhaps: The gender of its bearers as a single source has it, or None.
    """

    sure: Gender | None
    perhaps: Gender | None


_UNKNOWN = ShownGender(None, None)
_GENDERS = {
    "female": ShownGender("female", None),
    "male": ShownGender("male", None),
    "either": _UNKNOWN,
    "perhaps_female": ShownGender(None, "female"),
    "perhaps_male": ShownGender(None, "male"),
}


@cache
def _first_names(language: str) -> dict[str, ShownGender]:
    listed = load_language("newsextract_quotes", language)["first_names"]
    return {name: gender for key, gender in _GENDERS.items() for name in listed[key].split()}


@lru_cache(maxsize=4096)
def gender_of_first_name(name: str, language: str) -> ShownGender:
    """Return the gender that most bearers of a first name have, as far as it is known and not evenly spread.

    Of a double name the first part counts: "Mary-Ann".
    """
    names = _first_names(language)
    name = name.lower()
    return names.get(name) or names.get(name.partition("-")[0]) or _UNKNOWN


@lru_cache(maxsize=4096)
def is_first_name(name: str, language: str) -> bool:
    """Whether a word is known to be a first name."""
    return name.lower().partition("-")[0] in _first_names(language)
