"""The gender that a first name shows, from census and national statistics."""

from __future__ import annotations

from functools import cache
from typing import Literal

from newsextract.language import load_language

Gender = Literal["male", "female"]


@cache
def _first_names(language: str) -> dict[str, Gender]:
    listed = load_language(__package__, language)["first_names"]
    genders: tuple[Gender, ...] = ("female", "male")
    return {name: gender for gender in genders for name in listed[gender].split()}


def gender_of_first_name(name: str, language: str) -> Gender | None:
    """Return the gender that most bearers of a first name have, or None where it is not known or evenly spread.

    Of a double name the first part counts: "Mary-Ann".
    """
    names = _first_names(language)
    name = name.lower()
    return names.get(name) or names.get(name.partition("-")[0])


def is_first_name(name: str, language: str) -> bool:
    """Whether a word is known to be a first name of one gender."""
    return gender_of_first_name(name, language) is not None
