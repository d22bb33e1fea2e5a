"""Lines that open by naming the picture: "A still from the film", "General view of the harbour at Fallow Ford"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from newsextract.text.word_classes import WordClasses
from newsextract_captions.captions.tense import FirstVerb
from newsextract_captions.lines import is_closed
from newsextract_captions.patterns import LazyPattern, trie

_FINITE = ("scene", "present tense", "idle verb", "past tense")
_BEFORE = ("JJ", "NN", "NNS", "VBN", "CD", None)
LEAST_WORDS = 8
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


class NamedPictures:
    """Tells captions that name the picture from prose on a picture, a view or a scene.

    Args:
        words: The language's data: ``captions``.
        verbs: Finds the first verb of a line.
        classes: Parts of speech of the language's words.
    """

    def __init__(self, words: Mapping[str, Any], verbs: FirstVerb, classes: WordClasses) -> None:
        self._verbs = verbs
        self._classes = classes
        self._by = frozenset(words["behind_participles"])
        pictures, views, pointing, determiners = (
            trie(words[name]) for name in ("pictures", "views", "pointing", "determiners")
        )
        of_what = "|".join(words["of_what"])
        self._opening = LazyPattern(
            rf"(?P<pointing>(?:{pointing}) )?(?P<article>(?:{determiners}) )?"
            rf"(?P<before>(?:[\w-]{{1,20}} ){{0,2}}?)(?P<noun>{pictures}|(?P<view>{views})) (?:{of_what})\b"
        )

    def cue(self, text: str, small: str) -> Literal["picture named", "picture in prose"] | None:
        """Say whether a line names a picture, and whether it does so in a sentence that can be the story.

        Args:
            text: The line.
            small: The same in the form of `newsextract_captions.lines.lower`.
        """
        match = self._opening.match(small)
        if match is None or not all(self._classes.likely(word) in _BEFORE for word in match["before"].split()):
            return None
        noun = match.start("noun")
        if noun > 0 and text[noun].isupper() and not text.isupper():
            return None  # a headline of Capitalised Words
        if match["pointing"]:
            return "picture named"
        finite = self._verbs.tense(text) in _FINITE
        if match["view"]:
            told = finite or (is_closed(text) and self._is_told(text[match.end() :]))
            return "picture named" if not told and self._is_specific(text) else None
        # Captions that name the picture do without an article; with one "a photo of the scene shows …" is prose.
        return "picture in prose" if finite and match["article"] else "picture named"

    def _is_specific(self, text: str) -> bool:
        """Whether a line is more than a subhead, "Portrait of a town": it names somebody or is of some length."""
        return text.count(" ") + 1 >= LEAST_WORDS or any(word[0].isupper() for word in _WORD.findall(text)[1:])

    def _is_told(self, rest: str) -> bool:
        """Whether a participle in a sentence can be its past tense, as in "His view changed"."""
        words = _WORD.findall(rest)
        return any(
            "VBD" in self._classes.of(word) and behind not in self._by
            for word, behind in zip(words, [*words[1:], ""], strict=True)
        )
