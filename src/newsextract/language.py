"""Language data of plugins: words in files, one folder a language, apart from the rules.

A plugin keeps its words in ``languages/<subtag>/*.toml`` (written by hand) and ``*.json`` (generated) within its
package. Another language is another folder.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


@lru_cache
def subtag(language: str) -> str:
    """Return the primary subtag of a BCP 47 language tag: ``en`` for ``en-GB``."""
    return language.replace("_", "-").partition("-")[0].lower()


def listed(text: str) -> list[str]:
    """Return the words and phrases of a list that stands in the data as one string, parted by commas.

    Such a string loads ten times as fast as an array of TOML; lines may break anywhere between two words.
    """
    return [word.strip() for word in text.replace("\n", " ").split(",")] if text else []


def _folder(package: str) -> Traversable:
    from importlib.resources import files  # here, for a light import of the core

    return files(package) / "languages"


@cache
def languages_of(package: str) -> frozenset[str]:
    """Return the language subtags for which ``package`` has data."""
    folder = _folder(package)
    return frozenset(entry.name for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith("_"))


@cache
def load_language(package: str, language: str) -> Mapping[str, Any]:
    """Return the data of ``package`` for a language: the content of each file, by the file's stem.

    Raises:
        LookupError: if the package has no data for the language.
    """
    if subtag(language) not in languages_of(package):
        raise LookupError(f"{package} has no data for the language {language!r}")
    import tomllib

    data: dict[str, Any] = {}
    for entry in sorted((_folder(package) / subtag(language)).iterdir(), key=lambda entry: entry.name):
        stem, _, suffix = entry.name.rpartition(".")
        if suffix == "toml":
            data[stem] = tomllib.loads(entry.read_text("utf-8"))
        elif suffix == "json":
            data[stem] = json.loads(entry.read_text("utf-8"))
    return MappingProxyType(data)
