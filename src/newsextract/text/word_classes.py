"""Parts of speech of words, out of context, from a lexicon; nothing is guessed for words it does not hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeVar

from newsextract.language import languages_of, load_language, subtag

T = TypeVar("T")

_KEPT = 1 << 14  # words of which the answers are kept


class _Answers(dict[str, T]):
    """What a function answers by word, kept until the words are too many.

    Looking one up takes half the time that ``functools.lru_cache`` takes.
    """

    def __init__(self, function: Callable[[str], T]) -> None:
        self._function = function

    def __missing__(self, word: str) -> T:
        if len(self) >= _KEPT:
            self.clear()
        answer = self[word] = self._function(word)
        return answer


class WordClasses:
    """What a word can be, as Penn Treebank tags (Marcus et al., 1993): ``NN``, ``NNS``, ``JJ``, ``VBD``, ``IN``, ….

    ``VB`` is both the infinitive and the present tense that looks like it.

    Args:
        groups: Words, separated by spaces, by the tags they can have, most likely first, separated by spaces.

    Attributes:
        of: Gives the tags that a word can have, most likely first; none for an unknown word. A capitalised word has
            the tags of its lower-case form.
        likely: Gives the most likely of them, or None for an unknown word.
    """

    def __init__(self, groups: Mapping[str, str]) -> None:
        self._tags: dict[str, tuple[str, ...]] = {}
        for tags, words in groups.items():
            classes = tuple(tags.split())
            for word in words.split():
                self._tags[word] = classes
        # Asked for each word of a sentence by several rules: a dictionary is seven times as fast as a method.
        self.of: Callable[[str], tuple[str, ...]] = _Answers(self._of).__getitem__
        self.likely: Callable[[str], str | None] = _Answers(self._likely).__getitem__

    def _of(self, word: str) -> tuple[str, ...]:
        return self._tags.get(word) or self._tags.get(word.lower(), ())

    def _likely(self, word: str) -> str | None:
        tags = self._tags.get(word) or self._tags.get(word.lower())
        return tags[0] if tags else None

    def can_be(self, word: str, *tags: str) -> bool:
        """Whether a word can have one of some tags."""
        return not set(tags).isdisjoint(self.of(word))


@cache
def _load(language: str) -> WordClasses:
    known = language in languages_of("newsextract")
    return WordClasses(load_language("newsextract", language).get("word_classes", {}) if known else {})


def word_classes(language: str) -> WordClasses:
    """Return the lexicon of a language, a BCP 47 tag; without data for the language it knows no word."""
    return _load(subtag(language))
