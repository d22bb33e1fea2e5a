"""The gender that a first name shows, from census and national statistics."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal

from newsextract.language import load_language

Gender = Literal["male", "female"]


@cache
def _first_names(language: str) -> dict[str, Gender | None]:
    listed = load_language(__package__, language)["first_names"]
    genders: dict[str, Gender | None] = {"female": "female", "male": "male", "either": None}
    return {name: gender for key, gender in genders.items() for name in listed[key].split()}


@lru_cache(maxsize=4096)
def gender_of_first_name(name: str, language: str) -> Gender | None:
    """Return the gender that most bearers of a first name have, or None where it is not known or evenly spread.

    Of a double name the first part counts: "Mary-Ann".
    """
    names = _first_names(language)
    name = name.lower()
    return names.get(name) or names.get(name.partition("-")[0])


@lru_cache(maxsize=4096)
def is_first_name(name: str, language: str) -> bool:
    """Whether a word is known to be a first name."""
    return name.lower().partition("-")[0] in _first_names(language)
