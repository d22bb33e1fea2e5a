"""The parts of a credit: the credit as a whole, cleaned, and the photographer and the agency in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from newsextract import Lexicon
from newsextract_captions.names import Names

_EDGES = " \t\xa0,;:|/–—-•·*.…"
_SEPARATOR = re.compile(r"\s?/+\s?|\s?\|\s?|\s[–—-]\s|[,:]\s")
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
        closings = Lexicon(dict.fromkeys(words["closings"], True)).pattern
        pictures = Lexicon(dict.fromkeys(words["pictures"], True)).pattern
        introductions = Lexicon(dict.fromkeys([*words["sources"], *words["labels"]], True)).pattern
        by, other = (Lexicon(dict.fromkeys(ws, True)).pattern for ws in (words["by"], words["prepositions"]))
        modifiers = Lexicon(dict.fromkeys(words["photo_modifiers"], True)).pattern
        self._closing = re.compile(rf"(?:\s?[,/|]\s?|\s)(?:{closings})$")
        self._introduction = re.compile(rf"(?:(?:{introductions})(?:\s?:\s?|\s))+(?!/)")
        self._photo_by = re.compile(
            rf"(?:(?:(?:{modifiers})|(?P<agency>[^/|]{{1,60}}?)) )?(?:{pictures}) (?:{by})[ :] ?(?P<name>.+)"
            rf"|(?:{pictures}) (?:{other})[ :] ?(?P<other>.+)"
        )
        self._routes = tuple(f" {word} " for word in words["routes"])

    def read(self, name: str, *, supplied: bool = False) -> CreditParts:
        """Return the parts of what a credit names; nothing but None if it names nobody.

        Args:
            name: The naming part of a credit, as it stands.
            supplied: Whether the picture is someone's courtesy: a lone name is not the photographer's then.
        """
        agency = None
        name = " ".join(name.split())
        if match := self._photo_by.fullmatch(name):
            agency, name = match["agency"], match["name"] or match["other"]
        credit = self._clean(name)
        if not credit:
            return CreditParts()
        photographer, source = (None, credit) if supplied else self._split(credit)
        return CreditParts(credit, photographer, source or agency)

    def _clean(self, name: str) -> str:
        name = _unwrapped(name.strip(_EDGES))
        if match := _TWICE.match(name):
            name = match[1]
        if match := self._introduction.match(name):
            name = name[match.end() :]
        while match := self._closing.search(name):
            name = name[: match.start()].strip(_EDGES)
        return _unwrapped(name.strip(_EDGES))

    def _split(self, credit: str) -> tuple[str | None, str | None]:
        """The photographer and the agency of a cleaned credit."""
        head, separator, tail = credit, "", ""
        if match := _SEPARATOR.search(credit):
            head, separator, tail = credit[: match.start()], match.group(), credit[match.end() :]
        else:
            for route in self._routes:
                if route in credit:
                    head, separator, tail = credit.partition(route)
                    break
        if not separator:
            return (credit, None) if self._names.is_person(credit) else (None, credit)
        if self._names.is_person(head):
            return head, tail
        if self._names.is_person(tail) and not self._names.is_agency(tail):
            return tail, head.removesuffix(" Photo")
        return None, credit


def _unwrapped(text: str) -> str:
    """A text without the brackets around all of it, or one that is never closed."""
    if text[:1] in "([" and text[-1:] in ")]":
        return text[1:-1].strip(_EDGES)
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        return text.strip("()[]").strip(_EDGES)
    return text
