"""Reported clauses: where what was said begins behind a cue, and where it ends."""

from __future__ import annotations

from newsextract_quotes.cues import Cue
from newsextract_quotes.grammar import Grammar, Token, tokens

_FARTHEST = 300
_ADVERBIAL = frozenset(
    (
        "to",
        "on",
        "in",
        "at",
        "during",
        "by",
        "via",
        "from",
        "after",
        "before",
        "with",
        "through",
        "about",
        "of",
        "for",
        "over",
        "under",
        "outside",
        "near",
        "earlier",
        "later",
        "when",
        "as",
    )
)


def clause_start(grammar: Grammar, text: str, cue: Cue, limit: int) -> int:
    """Return where the reported clause behind a cue begins.

    Whom the speaker addressed, where and when ("told reporters on Friday that …") is passed over.

    Args:
        grammar: The language.
        text: The text; a quotation in it is a run of ``_``.
        cue: The cue.
        limit: Where the sentence ends, or the first quotation begins.
    """
    start = grammar.cues.end(text, cue, limit)
    words = tokens(text, start, min(limit, start + _FARTHEST))
    index = _behind_that(words)
    if index is None:
        index = _behind_address(grammar, words, cue)
    if index < len(words):
        return words[index].start
    return limit


def _behind_that(words: list[Token]) -> int | None:
    """The word after the "that" which opens the clause: only phrases, and no verb, stand in front of it."""
    for index, word in enumerate(words[:24]):
        if word.text == "that":
            return index + 1
        if word.text[0] == "_" or word.text in ";:":
            return None
    return None


def _behind_address(grammar: Grammar, words: list[Token], cue: Cue) -> int:
    """The word behind the addressee of a cue that names one, and behind the day."""
    index = 0
    if cue.lemma in grammar.addressing:
        while index < len(words) and (
            words[index].text in grammar.determiners
            or grammar.classes.likely(words[index].text) in ("PRP", "JJ", "NN", "NNS", "PRP$")
            or words[index].capital
        ):
            index += 1
            if grammar.classes.likely(words[index - 1].text) in ("PRP", "NNS"):
                break
    while index < len(words):
        text = words[index].text
        if text in grammar.times:
            index += 1
        elif text == "on" and index + 1 < len(words) and words[index + 1].text in grammar.times:
            index += 2
        else:
            break
    return index
