"""Captions that are no sentence: who or what is to be seen, where and when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_captions.lines import is_closed
from newsextract_captions.patterns import LazyPattern

LEAST_WORDS = 5
LEAST_UNTIMED = 6
MOST_WORDS = 30
_DIGIT = re.compile("[0-9]")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_VERBS = ("VBZ", "VBD", "VBP", "MD")
_NOUNS = ("NN", "NNS")


class Scenes:
    """Tells captions such as "Ana Ruiz at the mill on Thursday" from subheads and list items.

    Args:
        data: The language's data: ``captions``, and the given names of ``bylines``.
        classes: Parts of speech of its words; what has none can be a surname.
    """

    def __init__(self, data: Mapping[str, Any], classes: WordClasses) -> None:
        words = data["captions"]
        self._classes = classes
        self._given_names = frozenset(data["bylines"]["given_names"])
        self._someone = tuple(words["people"])
        where = "|".join((*words["where"], *words["and_where"]))
        name = r"[A-Z][\w'’-]{1,20}(?: (?:[A-Z]\.|[A-Z][\w'’-]{1,20})){1,3}"
        self._person = LazyPattern(rf"(?P<name>{name})(?:, [0-9]{{1,3}},)? (?:{where}) ")
        self._group = LazyPattern(rf"(?:[\w-]+ ){{0,3}}(?:{where}) ")
        days, parts = "|".join(words["weekdays"]), "|".join(words["parts_of_day"])
        self._time = LazyPattern(
            rf" (?:{'|'.join(words['before_times'])}) (?:(?:{days})(?: (?:{parts}))?|(?:18|19|20)[0-9]{{2}})$"
            rf"| (?:{'|'.join(words['times'])})$"
        )

    def is_scene(self, text: str) -> bool:
        """Whether a line names somebody and the place or time of the picture, without a finite verb or an end mark."""
        if is_closed(text) or text[-1] in ":;," or not LEAST_WORDS <= text.count(" ") + 1 <= MOST_WORDS:
            return False
        timed = self._time.search(text, max(0, len(text) - 40)) is not None
        person = self._person.match(text)
        long = timed or text.count(" ") + 1 >= LEAST_UNTIMED
        named = long and person is not None and self._is_person(person["name"].split())
        if person and not timed and _DIGIT.search(text, person.end()):
            return False  # "Ana Ruiz in the 44th minute"
        if not named and not (timed and text.startswith(self._someone) and self._group.match(text)):
            return False
        words = [word for word in _WORD.findall(text) if word[0].islower()]
        tags = [self._classes.likely(word) for word in words]
        return (timed or any(tag in _NOUNS for tag in tags)) and not any(tag in _VERBS for tag in tags)

    def _is_person(self, words: list[str]) -> bool:
        tags = [self._classes.likely(word) for word in words]
        return words[0] in self._given_names or None in tags
