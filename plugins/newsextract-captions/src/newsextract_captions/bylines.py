"""Bylines without "By": names on a line of their own above the story."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_captions.lines import is_prose, key_of
from newsextract_captions.names import Names
from newsextract_captions.page import Finding, Page

# Further down a line of names is something else.
TOP = 4
LONGEST = 80


class TopBylines:
    """Finds the line above the first paragraph of prose that names who wrote the article.

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

    def find(self, page: Page, title: str | None) -> None:
        """Record a byline, if the page has one without "By"."""
        for place in range(min(TOP, len(page))):
            text = page.line(place)
            if is_prose(text):
                return
            if (
                page.findings[place] is None
                and len(text) <= LONGEST
                and text[-1] not in ".?!:"
                and self._is_byline(text)
                and key_of(text) != key_of(title or "")
                and (is_prose(page.line(place + 1)) or any(note in text for note in self._notes))
            ):
                page.findings[place] = Finding("name above the story", reason="byline")

    def _is_byline(self, text: str) -> bool:
        """Whether a line is a person's name, or two, with where they are or a note: ``Ana Ruiz in Porto``."""
        for note in self._notes:
            text = text.replace(note, "")
        for place in self._places:
            text = text.partition(place)[0]
        return self._names.words(text) is not None and all(
            self._names.is_person(name.strip()) and self._can_be_surnames(name.split())
            for name in self._between.split(text)
        )

    def _can_be_surnames(self, words: list[str]) -> bool:
        """Whether none of some words is a verb, and one is no word of the language."""
        tags = [self._classes.likely(word) for word in words]
        return None in tags and not any(tag and tag.startswith("VB") for tag in tags)
