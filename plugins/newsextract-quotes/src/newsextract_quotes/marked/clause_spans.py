"""The span of a clause with marked fragments: where what was said begins behind a cue, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from newsextract_quotes.cues import Cue
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mentions.phrase_words import FINITE
from newsextract_quotes.words import Words

_FARTHEST = 300
_NOMINAL = frozenset(("NN", "NNS", "JJ", "VBG", "VBN", "CD", "PRP$", "DT", "PRP"))
_SUBJECT = 60
_BREAK = re.compile(r"[ \xa0]?(?:—|–|--|;)|[ \xa0]-[ \xa0]")


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
    found = Words(text, start, min(limit, start + _FARTHEST))
    words = found.texts
    index = _behind_that(grammar, words)
    if index is None:
        index = _behind_address(grammar, words, cue)
        if 1 < index < len(words) and grammar.classes.likely(words[index]) in FINITE:
            index = 0  # "told the dog was": what was told begins at once
        if _behind_phrases(grammar, words, index) == len(words):
            return limit
    return found.start(index) if index < len(words) else limit


def _behind_that(grammar: Grammar, words: list[str]) -> int | None:
    """The word after the "that" which opens the clause: only phrases, and no finite verb, stand in front of it."""
    for index, word in enumerate(words[:24]):
        if word in grammar.complementizers:
            return index + 1
        if word[0] == "_" or word in ";:":
            return None
        if index and not word[0].isupper() and grammar.classes.likely(word) in FINITE:
            return None
    return None


def _behind_phrases(grammar: Grammar, words: list[str], index: int) -> int:
    """The word behind the phrases of place, time and company ("at a rally in Ohio on Friday") that begin at a word."""
    while index < len(words):
        text = words[index]
        if text == "," or text in grammar.times:
            index += 1
        elif text in grammar.adverbials:
            index += 1
            while index < len(words) and _nominal(grammar, words[index]):
                index += 1
        else:
            break
    return index


def _nominal(grammar: Grammar, word: str) -> bool:
    if word[0].isupper() or word in grammar.determiners or word[0].isdigit():
        return True
    return word[0].isalpha() and (grammar.classes.likely(word) or "NN") in _NOMINAL


def _behind_address(grammar: Grammar, words: list[str], cue: Cue) -> int:
    """The word behind the addressee of a cue that names one, and behind the day."""
    index = _behind_noun_phrase(grammar, words) if cue.lemma in grammar.addressing else 0
    while index < len(words):
        text = words[index]
        if text in grammar.times:
            index += 1
        elif text in grammar.adverbials and index + 1 < len(words) and words[index + 1] in grammar.times:
            index += 2
        else:
            break
    return index


def _behind_noun_phrase(grammar: Grammar, words: list[str]) -> int:
    """The word behind the noun phrase that the words begin with."""
    noun = plural = False
    for index, word in enumerate(words):
        tag = grammar.classes.likely(word.lower())
        capital = word[0].isupper()
        begins = word in grammar.determiners or (word in grammar.pronouns and not capital)
        if tag == "PRP" and index == 0:
            return 1
        if (noun and (begins or (capital and plural))) or not (begins or capital or tag in _NOMINAL):
            return index
        plural = tag == "NNS" and not capital
        noun = noun or tag in ("NN", "NNS") or capital
    return len(words)


def before_act(grammar: Grammar, text: str, begin: int, end: int, stop: int) -> int:
    """Return where a reported clause ends before what its speaker did: it was “sad” but refused to go.

    It does so where the clause is about nobody who might have done it.

    Args:
        grammar: The language.
        text: The text; a quotation in it is a run of ``_``.
        begin: Where the clause begins.
        end: Where the last quotation in it ends.
        stop: Where the clause ends otherwise.
    """
    joint, *following = [*Words(text, end, min(stop, end + _SUBJECT)).texts, ""]
    verb = next((word for word in following if not word.endswith(grammar.adverb)), "")
    if joint not in grammar.coordinators or verb not in grammar.acts:
        return stop
    subject = list(takewhile(lambda word: word[0] != "_", Words(text, begin, end).texts))
    return stop if any(_may_act(grammar, word) for word in subject) else end


def _may_act(grammar: Grammar, word: str) -> bool:
    """Whether a word may be, or name, somebody who does something."""
    if word in grammar.pronouns:
        return word not in grammar.impersonal
    names = grammar.names
    return word[0].isupper() or (names is not None and (names.is_role(word) or word in names.organisations))


def clause_end(grammar: Grammar, text: str, cues: Sequence[Cue], start: int, limit: int) -> int:
    """Return where a reported clause ends that has not ended at ``start``.

    It ends with its sentence, without the full stop, or before what the next cue reports: "… and added that".

    Args:
        grammar: The language.
        text: The text; a quotation in it is a run of ``_``.
        cues: The next cues of the sentence.
        start: An offset within the clause.
        limit: Where the sentence ends.
    """
    for following in cues:
        if following.group != "manner":
            first = max(start - 1, following.start - _SUBJECT + 1)
            joint = max((m.start() for m in grammar.joint.finditer(text, first, following.start)), default=-1)
            if joint >= 0:
                return max(joint, start)
    found = _BREAK.search(text, start, limit)
    second = _BREAK.search(text, found.end(), limit) if found else None
    if found and second and ";" not in found[0] + second[0]:  # put in between dashes: the money – some £1m – was lost
        found = _BREAK.search(text, second.end(), limit)
    end = found.start() if found else limit
    while end > start and text[end - 1] in ".?!… \xa0":
        end -= 1
    return end
