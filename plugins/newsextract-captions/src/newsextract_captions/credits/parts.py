"""The parts of a credit: the credit as a whole, cleaned, and the photographer and the agency in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from newsextract_captions.lines import lower
from newsextract_captions.names import Names
from newsextract_captions.patterns import LazyPattern, trie

_EDGES = " \t\xa0,;:|/–—-•·*.…©"
_SEPARATOR = re.compile(r"\s?/+\s?|\s?\|\s?|\s[–—•·-]\s|\s©\s?|[,:]\s")
_YEAR = re.compile(r"(?:19|20)[0-9]{2} (?=\D)")  # "© 2024 Ana Ruiz"
_HANDLE = re.compile(r"@[\w.]{2,40}")
MOST_INTRODUCTIONS = 2  # "Photo: Courtesy of Ana Ruiz"
_TWICE = re.compile(r"\(([^()]{1,100})\)\s*\S")  # "(AP Photo/Ana Ruiz) AP Photo"


@frozen
class CreditParts:
    """Who is credited.

    Attributes:
        credit: All that is named, as written.
        photographer: The person among them.
        agency: The agency or another organisation among them.
    """

    credit: str | None = None
    photographer: str | None = None
    agency: str | None = None


class CreditReader:
    """Reads what a credit names.

    Args:
        data: The language's data: ``credits``.
        names: What names look like.
    """

    def __init__(self, data: Mapping[str, Any], names: Names) -> None:
        words = data["credits"]
        self._names = names
        pictures, by = (trie(words[name]) for name in ("pictures", "prepositions"))
        self._photo_by = LazyPattern(rf"(?:(?P<before>[^/|]{{1,60}}?) )??(?:{pictures}) (?P<by>{by})[ :] ?(?P<name>.+)")
        self._pictures = tuple(words["pictures"])
        self._by = frozenset(words["by"])
        self._modifiers = frozenset(words["photo_modifiers"])
        introductions = (*words["sources"], *words["labels"])
        self._introductions = (
            *(f"{word}:" for word in (*introductions, *words["closings"])),
            *(f"{word}{slash}" for word in words["pictures"] for slash in ("/", " /")),
            *(f"{word} " for word in (*introductions, *words["relays"])),
        )
        self._anonymous = frozenset(words["anonymous"])
        self._closings = tuple(f"{mark}{word}" for word in words["closings"] for mark in (" ", "/", "|"))
        self._kept = tuple(words["closed_agencies"])
        self._for = tuple(f"{word} " for word in words["employed"])
        self._routes = tuple(f" {word} " for word in words["routes"])

    def read(self, name: str, *, supplied: bool = False) -> CreditParts:
        """Return the parts of what a credit names; nothing but None if it names nobody.

        Args:
            name: The naming part of a credit, as it stands.
            supplied: Whether the picture is someone's courtesy: a lone name is not the photographer's then.
        """
        agency = None
        name = " ".join(name.split())
        small = lower(name)
        match = self._photo_by.fullmatch(small) if any(word in small for word in self._pictures) else None
        # Behind an agency only "by" will do: "PA Images via Getty Images" is one name.
        if match and (match["before"] is None or match["by"] in self._by):
            agency = name[slice(*match.span("before"))] if match["before"] not in (None, *self._modifiers) else None
            name = name[match.start("name") :]
        credit = self._clean(name)
        if not credit:
            return CreditParts()
        photographer, source = (None, credit) if supplied else self._split(credit)
        return CreditParts(credit, photographer, source or agency)

    def _clean(self, name: str) -> str:
        name = _unwrapped(name.strip(_EDGES))
        if match := _TWICE.match(name):
            name = match[1]
        for _ in range(MOST_INTRODUCTIONS):
            small = name.lower()
            if not small.startswith(self._introductions) or self._names.opens_with_agency(name):
                break
            start = next(i for i in self._introductions if small.startswith(i))
            name = name[len(start) :].strip(_EDGES)
        if year := _YEAR.match(name):
            name = name[year.end() :]
        name = self._without_closing(name)
        name = _unwrapped(name.strip(_EDGES))
        return "" if name.lower() in self._anonymous else name

    def _without_closing(self, name: str) -> str:
        while name.lower().endswith(self._closings) and not name.endswith(self._kept):
            closing = max((c for c in self._closings if name.lower().endswith(c)), key=len)
            name = name[: -len(closing)].strip(_EDGES)
        return name

    def _split(self, credit: str) -> tuple[str | None, str | None]:
        """The photographer and the agency of a cleaned credit."""
        parts = self._first_separator(credit)
        if parts is None:
            return (credit, None) if self._names.is_person(credit) else (None, credit)
        head, tail = credit[: parts[0]], credit[parts[1] :]
        if self._is_photographer(head):
            tail = self._clean(tail)
            return head, next((tail[len(word) :] for word in self._for if tail.lower().startswith(word)), tail) or None
        if self._is_photographer(tail) and not self._names.is_agency(tail):
            return tail, self._without_closing(head)
        before, slash, last = credit.rpartition("/")
        if slash and self._is_photographer(last.strip()):  # "picture alliance/dpa/Ana Ruiz"
            return last.strip(), before.strip()
        return None, credit

    def _first_separator(self, credit: str) -> tuple[int, int] | None:
        """Where the first of what parts the photographer from the agency begins and ends, or None."""
        marks = [match.span() for match in [_SEPARATOR.search(credit)] if match]
        routes = [(at, at + len(route)) for route in self._routes if (at := credit.find(route)) >= 0]
        # "Ana Ruiz-Imagn Images"
        agencies = self._names.agencies.find(credit) if "-" in credit else ()
        hyphens = [(at - 1, at) for at, _ in agencies if at > 1 and credit[at - 1] == "-"]
        return min([*marks, *routes, *hyphens], default=None)

    def _is_photographer(self, text: str) -> bool:
        return self._names.is_person(text) or _HANDLE.fullmatch(text) is not None


def _unwrapped(text: str) -> str:
    """A text without the brackets around all of it, or one that is never closed."""
    if text[:1] in "([" and text[-1:] in ")]":
        return text[1:-1].strip(_EDGES)
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        return text.strip("()[]").strip(_EDGES)
    return text
