"""Lines of the page that are not the story, told by their own words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from newsextract_captions.boilerplate import whole_lines
from newsextract_captions.boilerplate.appeals import ADDRESS, Appeals, may_hold_address
from newsextract_captions.boilerplate.corrections import Corrections
from newsextract_captions.boilerplate.labels import Labels
from newsextract_captions.boilerplate.line_openings import LineOpenings
from newsextract_captions.boilerplate.stamps import Stamps
from newsextract_captions.lines import EDGE, opening
from newsextract_captions.names import Names
from newsextract_captions.page import Finding, Page
from newsextract_captions.prose import Prose
from newsextract_captions.suspects import Places

# No line longer than this is boilerplate, but for corrections and lines in brackets.
LONGEST = 250
LONGEST_NOTE = 600


class BoilerplateLines:
    """Tells boilerplate from a line's own words.

    Args:
        data: The language's data: ``boilerplate``, ``appeals``, ``bylines``.
        names: What names look like.
        stamps: What dates of publication look like.
        prose: What tells sentences of the story.
    """

    def __init__(self, data: Mapping[str, Any], names: Names, stamps: Stamps, prose: Prose) -> None:
        words = data["boilerplate"]
        self._prose = prose
        self._names = names
        self._stamps = stamps
        self._appeals = Appeals(data)
        self._whole = whole_lines.WholeLines(words)
        self._labels = Labels(words["related"])
        self._line_openings = LineOpenings(words, prose)
        self._corrections = Corrections(words["correction"])
        self._contains = {
            entry: Finding(f"{reason} phrase", reason)
            for reason, table in words.items()
            for entry in table.get("contains", ())
        }
        self._contact_starts = tuple(words["contact"]["start_with_address"])
        self._contact_contains = tuple(words["contact"]["contains_with_address"])
        self._byline = tuple(data["bylines"]["by"])
        self._articles = frozenset(data["bylines"]["articles"])
        self.openings = frozenset(map(opening, (*self._contact_starts, *self._byline))).union(
            self._line_openings.openings, self._labels.openings, self._appeals.openings
        )

    @property
    def phrases(self) -> dict[str, Iterable[str]]:
        """What to look for anywhere in a paragraph: the purposes for `find`."""
        return {
            "boilerplate": self._contains,
            "contact": self._contact_contains,
            "correction": self._corrections.phrases,
            "invitation": self._appeals.newsletters,
        }

    def find(self, page: Page, anchored: Mapping[str, Places]) -> None:
        """Record the boilerplate of a page.

        Args:
            page: The page.
            anchored: The paragraphs in which `phrases` stand or that `openings` open, by purpose.
        """
        opened = anchored["boilerplate opening"]
        fragments = frozenset(page.fragments)
        for place in page.suspects:
            if page.findings[place] is not None:
                continue
            line = page.lines[place]
            if place in opened:
                page.findings[place] = self._opened(line.text, page.small(place))
            elif line.end - line.start <= whole_lines.LONGEST:
                small = page.small(place)
                if place in fragments or self._whole.may_be(small):
                    page.findings[place] = self._short(line.text, small)
        for purpose in self.phrases:
            for place in anchored[purpose]:
                if page.findings[place] is None:
                    page.findings[place] = self._anchored(purpose, page.line(place), page.small(place))

    def _opened(self, text: str, small: str) -> Finding | None:
        """Say what a line is that one of the openings opens."""
        length = len(text)
        small = small.lstrip(EDGE)
        if length > LONGEST_NOTE:
            return None
        if finding := self._line_openings.finding(text, small):
            return finding
        if length > LONGEST:
            return None
        if length <= whole_lines.LONGEST and (finding := self._whole.finding(small)):
            return finding
        if small.startswith(self._byline) and self._names_authors(text, small):
            return Finding("by a name", "byline")
        if finding := self._labels.finding(text, small):
            return finding
        if small.startswith(self._contact_starts) and ADDRESS.search(text):
            return Finding("contact address", "contact")
        return self._told(text, small)

    def _short(self, text: str, small: str) -> Finding | None:
        """Say what a short line is that none of the openings opens."""
        small = small.lstrip(EDGE)
        return self._whole.finding(small) or self._told(text, small)

    def _told(self, text: str, small: str) -> Finding | None:
        """Say whether a line says when the article appeared or asks the reader to write or to call."""
        if finding := self._stamps.finding(small, led=True):
            return finding
        return self._appeals.contact(small) if may_hold_address(small) and not self._prose.quotes(text) else None

    def _anchored(self, purpose: str, text: str, small: str) -> Finding | None:
        """Say what a line is in which one of the phrases for a purpose stands."""
        if purpose == "correction":
            noted = len(text) <= LONGEST_NOTE and self._corrections.is_correction(small)
            return Finding("correction phrase", "correction") if noted else None
        if len(text) > LONGEST:
            return None
        if purpose == "contact":
            return Finding("contact address", "contact") if ADDRESS.search(text) else None
        if self._prose.quotes(text):
            return None
        if purpose == "invitation":
            return self._appeals.invitation(small.lstrip(EDGE))
        return next((finding for phrase, finding in self._contains.items() if phrase in small), None)

    def _names_authors(self, text: str, small: str) -> bool:
        """Whether names follow "By", not a time ("By Tuesday morning") or a thing ("By the numbers")."""
        if text[0] in "—–-" or text[-1] in ".?!":
            return False
        by = max(filter(small.startswith, self._byline), key=len)
        rest = text[len(text) - len(small) + len(by) :]
        words = self._names.words(rest, strangers=2)
        if words is None or self._stamps.is_time(words[0]):
            return False
        return words[0].lower() not in self._articles or self._names.has_agency(rest) or len(words) > 2
