"""What a paragraph's first verb says: prose tells what happened, captions say what is to be seen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from newsextract.text.word_classes import WordClasses

Tense = Literal["scene", "present tense", "past tense", "participle", "idle verb", "no verb"]
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
MOST_BEFORE_DEED = 8
_SEEN = 160
_MOST_WORDS = 26


class FirstVerb:
    """Finds the first verb that tells of a deed or a state.

    Args:
        data: The language's data: ``captions``.
        classes: Parts of speech of its words.
    """

    def __init__(self, data: Mapping[str, Any], classes: WordClasses) -> None:
        words = data["captions"]
        self._classes = classes
        self._idle = frozenset(words["idle"])
        self._deeds = frozenset(words["deeds"])
        self._where = frozenset(words["where"])

    def tense(self, text: str) -> Tense:
        """Return the tense of a paragraph's first verb.

        ``scene`` is a deed that can be seen, in the present tense, and where it is done: "A ferry passes under"; an
        ``idle verb`` tells nothing of a picture in any tense: "is", "has", "says".
        """
        words = _WORD.findall(text[:_SEEN])[:_MOST_WORDS]
        otherwise: Tense = "no verb"
        for place in range(1, len(words)):
            word = words[place]
            if not word[0].islower():
                continue
            if (
                2 <= place <= MOST_BEFORE_DEED
                and word in self._deeds
                and self._classes.likely(words[place - 1]) != "TO"
                and place + 1 < len(words)
                and words[place + 1] in self._where
            ):
                return "scene"
            if word in self._idle:
                return "idle verb"
            tag = self._classes.likely(word)
            if tag == "VBZ" or (tag == "VB" and self._is_plural(words[place - 1])):
                return "present tense"
            if tag == "VBD":
                return "past tense"
            if tag == "VBG" and place < 8:
                otherwise = "participle"
        return otherwise

    def _is_plural(self, word: str) -> bool:
        """Whether a verb without ending behind a word can be its present tense: the word is a plural or a name."""
        return word[0].isupper() or self._classes.likely(word) == "NNS"
