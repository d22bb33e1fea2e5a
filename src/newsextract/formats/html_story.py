"""Which paragraphs of a page are its story, and which captions stand with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsextract.formats.html_paragraphs import Run

_MIN_PROSE = 60
_MIN_SUMMARY = 40
_MOST_CAPTION = 1500
# So many paragraphs above the headline and below the story a caption may still belong to the story.
_MARGIN = 3
_PICTURE = ("caption", "credit")
_REPEATED = 60  # letters of a paragraph that stands twice on the page: whole, and as the beginning of a teaser


def story_of(runs: Sequence[Run], found: str, title: str | None) -> list[Run]:
    """Return the paragraphs of a page that are its story and the captions with it, in order.

    Args:
        runs: The paragraphs of the page.
        found: The story as trafilatura finds it, a paragraph a line.
        title: The headline.
    """
    page = _Page(runs, found, title)
    if True not in page.in_story:
        return []
    wanted = ((place, run) for place, run in enumerate(runs) if page.is_near(place) and page.is_wanted(place))
    return [run.as_caption() if page.is_shown(place) else run for place, run in wanted]


class _Page:
    """The paragraphs of a page, beside those that trafilatura takes for the story."""

    def __init__(self, runs: Sequence[Run], found: str, title: str | None) -> None:
        self.runs = runs
        self.texts = [run.text for run in runs]
        self.keys = [_key(text) for text in self.texts]
        self.title = _key(title or "")
        lines = [_key(line) for line in found.splitlines()]
        known, whole = set(lines) - {""}, "".join(lines)
        self.in_story = [
            run.role in ("", "byline") and (key in known or (len(key) > 30 and key in whole))
            for run, key in zip(runs, self.keys, strict=True)
        ]
        places = [place for place, is_in in enumerate(self.in_story) if is_in]
        self.first, self.last = (places[0], places[-1]) if places else (0, 0)
        headings = [place for place, run in enumerate(runs[: self.first + 1]) if run.heading == 1]
        self.top = headings[-1] if headings else self.first
        self.homes = Counter(id(runs[place].parent) for place in places)
        parts = Counter(id(part) for place in places for part in runs[place].apart)
        # Where most of the story stands is no other part, whatever its name: <div class="content-with-sidebar">.
        self.own_parts = {part for part, count in parts.items() if 2 * count > len(places)}
        self.begun: dict[str, str] = {}

    def is_near(self, place: int) -> bool:
        """Whether a paragraph stands in the stretch of the page that holds the story."""
        above = self.runs[place].role in _PICTURE and self.top - _MARGIN <= place < self.top
        return above or self.top <= place <= self.last + _MARGIN

    def is_wanted(self, place: int) -> bool:
        """Whether a paragraph of that stretch is story, caption or byline."""
        run, text, key = self.runs[place], self.texts[place], self.keys[place]
        if run.heading == 1 or (self.title and key == self.title and place < self.first + 2):
            return False
        if run.role in _PICTURE:
            return not self.is_apart(run) and not run.is_link and len(text) <= _MOST_CAPTION
        if run.role == "byline":
            return place < self.first + 2 and not self.is_apart(run)
        return self.is_story(place) and not self.is_repeated(key)

    def is_story(self, place: int) -> bool:
        """Whether a paragraph is one of trafilatura's, or one that it missed."""
        if self.in_story[place]:
            return True
        run, text = self.runs[place], self.texts[place]
        if place < self.first:
            return self.is_summary(run, text)
        return place <= self.last and (self.is_sibling(run, text) or self.is_subhead(place))

    def is_shown(self, place: int) -> bool:
        """Whether a paragraph without a role is a picture's caption; above the story such a line can be its summary."""
        run = self.runs[place]
        return run.below_picture and not (run.role or run.heading) and place > self.first

    def is_apart(self, run: Run) -> bool:
        """Whether a paragraph stands in a part of the page that is not the story's."""
        return any(id(part) not in self.own_parts for part in run.apart)

    def is_sibling(self, run: Run, text: str) -> bool:
        """Whether a paragraph that trafilatura left out is prose among paragraphs that it has."""
        prose = len(text) >= _MIN_PROSE and text[-1] in ".!?”\"’'" and 2 * run.linked < len(text)
        return prose and self.homes[id(run.parent)] >= 2

    def is_subhead(self, place: int) -> bool:
        """Whether a paragraph that trafilatura left out is a heading right above one that it has."""
        if not self.in_story[place + 1]:
            return False
        run, below = self.runs[place], self.runs[place + 1]
        return run.heading > 1 and not run.linked and run.parent is below.parent and len(below.text) >= _MIN_PROSE

    def is_summary(self, run: Run, text: str) -> bool:
        """Whether a paragraph between the headline and the story sums it up: a standfirst, a deck."""
        return not self.is_apart(run) and not run.linked and len(text) >= _MIN_SUMMARY and text.count(" ") >= 7

    def is_repeated(self, key: str) -> bool:
        """Whether a long paragraph has been read before, whole or with more behind it."""
        if len(key) < _REPEATED:
            return False
        earlier = self.begun.setdefault(key[:_REPEATED], key)
        return earlier is not key and earlier.startswith(key)


def _key(text: str) -> str:
    """A paragraph without all that the two readings write in different ways."""
    return re.sub(r"[\W_]+", "", text)
