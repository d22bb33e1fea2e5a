"""Bylines without "By": names on a line of their own above the story, agencies and authors below it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_captions.lines import is_prose, key_of
from newsextract_captions.names import Names
from newsextract_captions.page import Finding, Page

# Further down a line of names is something else, and further up a line of an author's is the story.
TOP = 4
FOOT = 4
LONGEST = 80
LONGEST_FOOT = 250


class Bylines:
    """Finds who wrote the article in the lines at its top and its foot.

    Args:
        data: The language's data: ``boilerplate``.
        names: What names look like.
        classes: Parts of speech of its words; what has none can be a surname.
    """

    def __init__(self, data: Mapping[str, Any], names: Names, classes: WordClasses) -> None:
        byline = data["boilerplate"]["byline"]
        self._classes = classes
        self._names = names
        self._places = tuple(f" {word} " for word in byline["roles"])
        self._between = re.compile(rf",| (?:{'|'.join(byline['between'])}) ")
        self._notes = tuple(f"({note})" for note in byline["notes"])
        self._agencies = frozenset(byline["agencies"])
        self._foot = re.compile(rf" (?:{'|'.join(byline['feet'])})\b")

    def find_agencies(self, page: Page) -> None:
        """Record the agencies that stand alone at an article's edges, before they are taken for photo credits."""
        for place in (0, 1, len(page) - 1):
            text = page.line(place)
            signed = len(text) <= LONGEST and text.lstrip("—–- ").strip("()") in self._agencies
            if signed and page.findings[place] is None and not (place == 1 and is_prose(page.line(0))):
                page.findings[place] = Finding("agency alone", reason="byline")

    def find(self, page: Page, title: str | None) -> None:
        """Record the names above the story and the authors below it among the paragraphs that nothing was found of."""
        for place in range(min(TOP, len(page))):
            if is_prose(page.line(place)):
                break
            if page.findings[place] is None and self._is_byline(page, place, title):
                page.findings[place] = Finding("name above the story", reason="byline")
        for place in range(max(TOP, len(page) - FOOT), len(page)):
            text = page.line(place)
            match = self._foot.search(text, 0, LONGEST) if len(text) <= LONGEST_FOOT else None
            if match and page.findings[place] is None and self._is_author(text[: match.start()]):
                page.findings[place] = Finding("author below the story", reason="byline")

    def _is_byline(self, page: Page, place: int, title: str | None) -> bool:
        """Whether a line is a person's name, or two, with where they are or a note: ``Ana Ruiz in Porto``."""
        text = page.line(place)
        noted = any(note in text for note in self._notes)
        if len(text) > LONGEST or text[-1] in ".?!:" or not (noted or is_prose(page.line(place + 1))):
            return False
        for note in self._notes:
            text = text.replace(note, "")
        for preposition in self._places:
            text = text.partition(preposition)[0]
        return self._is_author(text) and key_of(page.line(place)) != key_of(title or "")

    def _is_author(self, text: str) -> bool:
        """Whether a text is the names of persons."""
        return self._names.words(text) is not None and all(
            self._names.is_person(name.strip()) and self._can_be_surnames(name.split())
            for name in self._between.split(text)
        )

    def _can_be_surnames(self, words: list[str]) -> bool:
        """Whether none of some words is a verb, and one is no word of the language."""
        tags = [self._classes.likely(word) for word in words]
        return None in tags and not any(tag and tag.startswith("VB") for tag in tags)
