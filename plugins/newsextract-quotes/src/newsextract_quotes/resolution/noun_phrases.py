"""Descriptions as speaker mentions: "a senior official", "the mayor of Aldham", "her husband", "the 34-year-old"."""

from __future__ import annotations

from typing import NamedTuple

from newsextract_quotes.resolution.resolution_words import ResolutionWords
from newsextract_quotes.resolution.speakers import Mention


class NounPhrase(NamedTuple):
    """The words of a description.

    Attributes:
        name: Its text without determiners, reflexives and relative clauses.
        words: The words of that.
        core: Those of them up to the head noun, in lower case.
        first: The first word of the mention, in lower case.
        determined: Whether the mention begins with a determiner.
        plain: Whether nothing behind the head noun, and no name before it, tells more.
    """

    name: str
    words: tuple[str, ...]
    core: tuple[str, ...]
    first: str
    determined: bool
    plain: bool

    @property
    def noun(self) -> str:
        """The head noun, in lower case."""
        return self.core[-1]


def read_noun_phrase(text: str, mention: Mention, words: list[str], lists: ResolutionWords) -> NounPhrase:
    """Read a mention as a description.

    Args:
        text: The article's text.
        mention: The mention.
        words: Its words, at least one.
        lists: The language.
    """
    first = words[0].lower()
    count = 0
    while count < len(words) - 1 and words[count].lower() in lists.determiners:
        count += 1
    if words[count].lower() in lists.prepositions and first in lists.several:
        count = 0  # "those on the left"
    elif len(words) > count + 2 and words[count].lower() in lists.copies and words[count + 1] in lists.connectors:
        return read_noun_phrase(text, mention, words[count + 2 :], lists)  # "a copy of the letter"
    while len(words) > count + 1 and words[-1].lower() in lists.reflexives:
        words = words[:-1]
    relative = next((k for k, word in enumerate(words) if k > count and word in lists.relatives), len(words))
    start = end = mention.start
    for k, word in enumerate(words[:relative]):
        at = text.find(word, end, mention.end)
        start = at if k == count else start
        end = at + len(word)
    kept = tuple(words[count:relative])
    core = _core(kept, lists)
    plain = len(core) == len(kept) and all(
        word.rpartition("-")[2].islower() or lists.classes.likely(word.lower()) == "JJ" for word in kept[:-1]
    )
    return NounPhrase(text[start:end], kept, core, first, count > 0, plain)


def _core(words: tuple[str, ...], lists: ResolutionWords) -> tuple[str, ...]:
    """The words of a noun phrase up to its head noun, in lower case."""
    words = tuple(word.lower() for word in words)
    phrase = next((k for k, word in enumerate(words) if k and word in lists.prepositions), len(words))
    words = words[:phrase]
    likely = lists.classes.likely
    end = len(words)
    while end > 1 and likely(words[end - 1]) in ("JJ", "VBN", "VBG", "RB"):
        last = words[end - 1]
        if last[0].isdigit() or lists.is_role(last) or last in lists.alluding or last in lists.nationals:
            break
        end -= 1
    return words[:end] if likely(words[end - 1]) in ("NN", "NNS", None) else words
