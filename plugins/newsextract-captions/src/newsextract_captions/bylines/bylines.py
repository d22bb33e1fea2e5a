"""Who wrote the article: names, roles and papers above the story, whether or not "By" stands before them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import Any

from newsextract_captions.boilerplate.stamps import Stamps
from newsextract_captions.bylines.author_names import AuthorNames
from newsextract_captions.lines import bare, is_closed, is_list_item, is_prose, key_of
from newsextract_captions.page import Finding, Page

# Further down a line of names is something else.
TOP = 12
LONGEST = 110
LONGEST_NAME = 40
MOST_NAMES = 20
MOST_DESK_WORDS = 5
NAME_ALONE = "name above the story"
_HANDLE = re.compile(r"@\w{2,40}")
_PARTS = re.compile(r"\s+[|•·/–—-]\s+")
_MOST_PARTS = 5
_EVIDENCE = ("time stamp", "by a name", "desk above the story")


class Bylines:
    """Finds who wrote the article and when in the lines above the story.

    Args:
        data: The language's data: ``bylines``, and those of ``boilerplate``.
        authors: What names of authors look like.
        stamps: What dates of publication look like.
    """

    def __init__(self, data: Mapping[str, Any], authors: AuthorNames, stamps: Stamps) -> None:
        words = data["bylines"]
        self._authors = authors
        self._stamps = stamps
        self._desks = frozenset(words["desks"])
        self._desk_ends = tuple(f" {word}" for word in words["desk_ends"])
        self._makers = frozenset(map(bare, (*data["boilerplate"]["byline"]["makers"], *words["by"])))
        by = "|".join(map(re.escape, words["by"]))
        # "By Ana Ruiz", "Fallow Bee | By Ana Ruiz"
        self._by = re.compile(rf"(?:[^|•·]{{1,60}}[|•·] )?(?:{by})+", re.IGNORECASE)

    def find(self, page: Page, title: str | None) -> None:
        """Record the bylines and the stamps above the story among the paragraphs that nothing was found of yet."""
        own = key_of(title or "")
        top, below = above_the_story(page)
        for place in top:
            if page.findings[place] is None and not (own and key_of(page.line(place)) == own):
                finding = self._finding(page, place) or self._paper(page, place)
                if finding and not (finding.rule == NAME_ALONE and self._heads_a_list(page, top.stop)):
                    page.findings[place] = finding
        for place in top:
            behind = page.finding(place + 1)
            if behind and behind.reason == "byline" and bare(page.small(place)) in self._makers:
                page.findings[place] = page.findings[place] or Finding("announces a byline", reason="byline")
        # Below a summary of the story names can be subheads, but for those beside a stamp or another byline.
        found = {place: page.findings[place] or self._finding(page, place) for place in below}
        signed = any(f and f.reason == "byline" for f in found.values())
        if signed and all(found.values()) and any(f and f.rule in _EVIDENCE for f in found.values()):
            page.findings[below.start : below.stop] = found.values()

    def _finding(self, page: Page, place: int) -> Finding | None:
        text = page.line(place)
        if len(text) > LONGEST:
            return None
        small = page.small(place)
        if (finding := self._stamps.finding(small, led=False)) or (finding := self._place_and_stamp(text, small)):
            return finding
        if _HANDLE.fullmatch(text):
            return Finding("author above the story", reason="byline")
        if len(small) <= LONGEST_NAME and self.is_desk(small):
            return Finding("desk above the story", reason="byline")
        by = self._by.match(text)
        author = text[by.end() :] if by else text
        if is_closed(text) or text[-1] in ":;" or is_list_item(text) or not self._authors.is_byline(author):
            return None
        return Finding(NAME_ALONE if self._authors.are_persons(author) else "author above the story", reason="byline")

    def _paper(self, page: Page, place: int) -> Finding | None:
        """``The Fallow Herald`` below the name of its reporter."""
        before, text = page.finding(place - 1), page.line(place)
        if before and before.reason == "byline" and len(text) <= LONGEST_NAME and self._authors.is_paper(text):
            return Finding("author above the story", reason="byline")
        return None

    def _heads_a_list(self, page: Page, story: int) -> bool:
        """Whether names stand above many paragraphs from ``story`` on, as in a list of people."""
        names = (text for place, text in page.open_fragments() if place > story and len(text) <= LONGEST_NAME)
        return sum(self._authors.is_person(text) for text in islice(names, MOST_NAMES)) > 1

    def _place_and_stamp(self, text: str, small: str) -> Finding | None:
        """``Fallow Ford | March 5, 2024``."""
        parts, small_parts = _PARTS.split(text), _PARTS.split(small)
        if not 1 < len(parts) == len(small_parts) < _MOST_PARTS:
            return None
        stamps = [self._stamps.finding(part, led=False) for part in small_parts]
        named = all(stamp or self._authors.is_name(part) for stamp, part in zip(stamps, parts, strict=True))
        return next(filter(None, stamps), None) if named else None

    def is_desk(self, small: str) -> bool:
        """Whether a line stands for an author's name: "Staff report"."""
        key = bare(small)
        return key in self._desks or (key.endswith(self._desk_ends) and key.count(" ") < MOST_DESK_WORDS)


def above_the_story(page: Page) -> tuple[range, range]:
    """The places above the first paragraph of prose, and those between it and the second one if it opens the page."""
    places = range(min(TOP, len(page)))
    prose = list(islice((p for p in places if page.findings[p] is None and is_prose(page.line(p))), 2))
    if not prose:
        return range(0), range(0)
    first = prose[0]
    second = prose[1] if first <= 1 and len(prose) > 1 else first + 1
    return range(first), range(first + 1, second)
