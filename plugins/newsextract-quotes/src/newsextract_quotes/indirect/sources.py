"""Reported clauses with their source: "according to Ana Ruiz", in front of them, behind them or within."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract_quotes.clauses.sentence_words import SentenceWords
from newsextract_quotes.cues import Cue
from newsextract_quotes.indirect.trailing import Clause, Trailing
from newsextract_quotes.mentions.mentions import Range

_FEWEST_WORDS = 3
# Classes of words with which what modifies a source begins, and those with which a clause may.
_MODIFIERS = ("VBN", "VBD", "IN", "WDT", "WP")
_SUBJECTS = ("DT", "NN", "NNS", "PRP", "PRP$", None)
_OPENINGS = ("IN", "WRB", "RB")


class Sources:
    """Reads the clauses that one sentence gives a source for.

    Args:
        words: The words of the sentence.
        trailing: The clauses in front of its verbs.
    """

    def __init__(self, words: SentenceWords, trailing: Trailing) -> None:
        self._words = words
        self._trailing = trailing

    def clauses(self, cue: Cue, mention: Range | None) -> Iterator[Clause]:
        """Yield the clauses of a source.

        Args:
            cue: The words that give it: according to.
            mention: The source, if it is a plain noun phrase.
        """
        words, texts = self._words, self._words.texts
        mention = mention or self._source(cue)
        if mention is None:
            return
        here = words.at(cue.start)
        first = self._trailing.opening(cue.start)
        if words.finite(first, here) is not None:
            yield Clause("source behind", mention, words.starts[first], cue.start)
            return
        comma = self._comma(words.at(mention[1]))
        while comma is not None:
            following = self._comma(comma + 1)
            relative = texts[comma + 1] in words.grammar.relatives
            if following is None or (
                not relative and (words.tags[comma + 1] in _OPENINGS or words.finite(comma + 1, following) is not None)
            ):
                break
            comma = following
        if here == first:
            comma = self._before_subject(comma, words.at(mention[1]))
        if comma is not None and words.finite(comma + 1, len(words)) is not None:
            if here - first >= _FEWEST_WORDS and texts[first] not in words.lists.joints:
                yield Clause("source within", mention, words.starts[first], cue.start)
            yield Clause("source before", mention, words.starts[comma + 1], words.end)

    def _before_subject(self, comma: int | None, first: int) -> int | None:
        """The comma before the subject whose verb stands behind another comma: "the man, who is 40, was found"."""
        words = self._words
        if comma is None or not words.begins_finite(comma + 1):
            return comma
        commas = [i for i in range(first, comma) if words.texts[i] == ","]
        found = next((i for i in reversed(commas) if words.tags[i + 1] in _SUBJECTS), comma)
        before = max((i for i in commas if i < found), default=found)
        apposed = words.texts[found + 1] in words.grammar.articles and words.texts[before + 1][0].isupper()
        return before if apposed else found  # "Ana Ruiz, a nurse, was found"

    def _comma(self, first: int) -> int | None:
        """The first comma from a word on that is not the last word."""
        texts = self._words.texts
        return next((i for i in range(first, len(texts) - 1) if texts[i] == ","), None)

    def _source(self, cue: Cue) -> Range | None:
        """The noun phrase behind the words that give a source, up to what modifies it."""
        words = self._words
        found: Range | None = None
        for i in range(words.at(cue.end), len(words)):
            text = words.texts[i]
            if text[0] in "_,;:(" or (words.tags[i] in _MODIFIERS and text not in words.lists.genitives):
                break
            if words.tags[i] == "JJ" and found and words.tags[i - 1] in ("NN", "NNS"):
                break  # "officials familiar with it"
            start = words.starts[i]
            found = (found[0] if found else start, start + len(text))
        return found
