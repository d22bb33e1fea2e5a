"""Agencies that sign an article, above it or below it, before they are taken for photo credits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract_captions.bylines.author_names import AuthorNames
from newsextract_captions.lines import is_prose
from newsextract_captions.page import Finding, Page

LONGEST = 110
_YEAR_AT_END = re.compile(r" (?:19|20)[0-9]{2}\.?$")
_INITIALS = re.compile(r"[a-z]{2,4}(?:/[a-z]{2,4}){0,2} (?=\()")  # of the editors: "ab/cd (AFP, Reuters)"
# An agency that is not known, below the story: "(FNA)", "— FNA"
_ACRONYM = re.compile(r"\([A-Z]{2,6}\)|[—–/-]{1,2} ?[A-Z]{2,6}")
_EDGES = "()[]. "
_DASHES = "—–- "


class Signatures:
    """Finds agencies that stand alone at an article's edges.

    Args:
        data: The language's data: ``bylines``.
        authors: What names of authors look like.
    """

    def __init__(self, data: Mapping[str, Any], authors: AuthorNames) -> None:
        words = data["bylines"]
        self._authors = authors
        self._agencies = frozenset(words["agencies"])
        self._sources = tuple(words["sources"])
        between = "|".join(words["between"])
        self._between = re.compile(rf"\s*[,/]\s*|\s+(?:{between})\s+")

    def find(self, page: Page) -> None:
        """Record the signatures of agencies among the first and last paragraphs that nothing was found of yet."""
        last = len(page) - 1
        for place in (0, 1, last):
            text = page.line(place)
            if len(text) > LONGEST or page.finding(place) is not None or (place == 1 and is_prose(page.line(0))):
                continue
            below = place > 1 and is_prose(page.line(place - 1))
            above = place < last and self._is_author(text)
            if self.is_agency(text) or above or (below and self._are_agencies(text)):
                page.findings[place] = Finding("agency alone", reason="byline")
            elif below and self._is_copyright(text):
                page.findings[place] = Finding("copyright line", reason="other")

    def is_agency(self, text: str) -> bool:
        """Whether a line is the name of an agency, with a dash before it or in brackets."""
        return text.lstrip(_DASHES).strip(_EDGES) in self._agencies

    def _are_agencies(self, text: str) -> bool:
        """``AFP, Reuters``, ``(Fallow News with AFP)``, ``Source: Fallow News and agencies``."""
        if _ACRONYM.fullmatch(text):
            return True
        text = text.lstrip(_DASHES)
        sourced = next((source for source in self._sources if text.lower().startswith(source)), "")
        named = _INITIALS.sub("", text[len(sourced) :], count=1).strip(_EDGES)
        first, *others = self._between.split(self._authors.without_helpers(named))
        if sourced or text.startswith("("):
            return (not others and first in self._agencies) or (
                self._authors.is_name(first) and named != first and all(part in self._agencies for part in others)
            )
        return all(part in self._agencies for part in (first, *others))

    def _is_author(self, text: str) -> bool:
        """``Ana Ruiz, Associated Press``, ``Ana Ruiz | Fallow Times``, ``Associated Press in Porto``."""
        author, bar, agency = text.rpartition(" | ")
        if not bar:
            author, _, agency = text.rpartition(", ")
        signs = agency in self._agencies or (bar and self._authors.is_paper(agency))
        if signs and self._authors.are_persons(author):
            return True
        agency = self._authors.without_place(text)
        return agency != text and agency in self._agencies

    def _is_copyright(self, text: str) -> bool:
        """Whether a line is the copyright of an article, not of a picture: ``© AFP``, ``© Fallow Press 2024``."""
        owner = text.removeprefix("©").lstrip()
        return owner != text and (self.is_agency(owner) or _YEAR_AT_END.search(owner) is not None)
