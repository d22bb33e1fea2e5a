"""What a byline is made of: names of persons, what they are at a paper, and the paper."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_captions.names import Names

MOST_ROLE_WORDS = 7
_DASHES = ("–", "—", "-")  # a dateline
# Words that are these open no name: "Around the BBC", "Floods Weather Fallow Ford"
_NO_NAMES = ("CC", "DT", "IN", "NNS", "PRP", "PRP$", "RB", "WP", "WRB")
_MARKS = ".,:;()\"'“”‘’"
_PARTS = re.compile(r"\s*[|•·,;/]\s*|\s+[–—-]+\s+|\s+(?=@\w)")


class AuthorNames:
    """Tells the names of authors, their roles and their papers from other words.

    Args:
        data: The language's data: ``bylines``.
        names: What names look like.
        classes: Parts of speech of the language's words; what has none can be a surname.
    """

    def __init__(self, data: Mapping[str, Any], names: Names, classes: WordClasses) -> None:
        words = data["bylines"]
        self._names = names
        self._classes = classes
        self._given_names = frozenset(words["given_names"])
        self._articles = frozenset(words["articles"])
        self._journalists = frozenset(words["journalists"])
        self._scholars = frozenset(words["scholars"])
        self._place = re.compile(rf"\s(?:{'|'.join(words['places'])})\s")
        self._between = re.compile(rf"\s*,\s+|\s+(?:{'|'.join(words['between'])})\s+")
        self._helpers = tuple(f" {helper}" for helper in words["helpers"])
        self._notes = tuple(f"({note})" for note in words["notes"])

    def is_byline(self, text: str) -> bool:
        """Whether a line is who wrote the article: ``Ana Ruiz and Tom Okoro, The Fallow Bee``, ``Health reporter``."""
        for note in self._notes:
            text = text.replace(note, "")
        text = self.without_helpers(text)
        if ":" in text or text.endswith(_DASHES):
            return False
        parts = [part for part in _PARTS.split(text.strip(" |•·,;/")) if part]
        return bool(parts) and self._is_author(parts[0]) and all(self._may_follow(part) for part in parts[1:])

    def without_helpers(self, text: str) -> str:
        """A text without those who are not named at its end: ``Ana Ruiz and agencies``."""
        small = text.lower()
        return text[: len(text) - len(next(filter(small.endswith, self._helpers), ""))]

    def without_place(self, text: str) -> str:
        """A text without the place behind it: ``Ana Ruiz in Porto``."""
        return self._place.split(text, maxsplit=1)[0]

    def are_persons(self, text: str) -> bool:
        """Whether a text is the names of persons, each with the place that they are in or none."""
        named = (self._place.split(name, maxsplit=1) for name in self._between.split(text.strip()))
        return all(self.is_person(name) and all(map(self.is_name, place)) for name, *place in named)

    def is_person(self, text: str) -> bool:
        """Whether a text is the name of a person: capitalised words, none a verb and one no word of the language."""
        words = text.split()
        if not self._names.is_person(text) or self._names.words(text) is None:
            return False
        given = words[0] in self._given_names
        tags = [self._classes.likely(word) for word in words[given:]]
        return (given or (None in tags and tags[0] not in _NO_NAMES)) and not any(
            tag and tag.startswith("VB") for tag in tags
        )

    def is_name(self, text: str) -> bool:
        """Whether a text can be a name of any kind."""
        return self._names.words(text) is not None

    def is_paper(self, text: str) -> bool:
        """Whether a text is the name of a paper or an agency."""
        return self._names.is_paper(text) and self.is_name(text)

    def is_role(self, text: str) -> bool:
        """Whether a text is what someone is at a paper: ``Senior political correspondent in Porto``."""
        words = self.without_place(text).split()
        if words and len(words) < len(text.split()) and words[-1].lower() in self._scholars:
            return True  # "Senior lecturer in law"
        return (
            0 < len(words) <= MOST_ROLE_WORDS
            and words[-1].strip(_MARKS).lower() in self._journalists
            and words[0].lower() not in self._articles
            and not any((self._classes.likely(w) or "").startswith("VB") for w in words[:-1] if w[0].islower())
            and (len(words) > 1 or words[0][0].isupper())
        )

    def _is_author(self, text: str) -> bool:
        """Whether a text is persons, a role, or a person with a role behind."""
        words = text.split()
        return (
            self.are_persons(text)
            or self.is_role(text)
            or any(
                self.is_person(" ".join(words[:count])) and self.is_role(" ".join(words[count:])) for count in (2, 3)
            )
            or self._is_role_and_persons(text)
        )

    def _is_role_and_persons(self, text: str) -> bool:
        """``Political reporter Ana Ruiz in Porto``."""
        words = text.split()
        count = next((i for i, word in enumerate(words) if word.lower() in self._journalists), len(words)) + 1
        return self.is_role(" ".join(words[:count])) and self.are_persons(" ".join(words[count:]))

    def _may_follow(self, part: str) -> bool:
        """Whether a part can stand behind a name: another one, a role, a paper, a handle or an address."""
        words = part.split()
        return (
            self.is_role(part)
            or self.are_persons(part)
            or (len(words) <= 5 and self._names.words(part) is not None and not any(c.isdigit() for c in part))
        )
