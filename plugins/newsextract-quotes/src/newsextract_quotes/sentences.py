"""Sentences of a text in which quotations are blanked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newsextract.text.quotation import Quotation
from newsextract.text.sentences import LOST_SPACE
from newsextract_quotes.grammar import Grammar

_MOST_QUOTATIONS = 32  # in one sentence: what has more is cut, so that hostile text takes linear time
_LONGEST_ABBREVIATION = 14
_LONG_QUOTATION = "_" * 28  # what is shorter may be a nickname
_BOUNDARY = re.compile(rf"[.!?…](?:[)\]]{{0,3}}\s++(?![a-z\s,;:.!?)\]―—–-])|{LOST_SPACE})")
_NEXT_WORD = re.compile(r"[ \xa0]+([A-Z]\w*)")
_LAST_WORD = re.compile(r"(?<![^\s(\[_—–-])(?:\w\.){0,5}\w+\Z")


class Sentence(NamedTuple):
    """A sentence round quotations.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character, its full stop included.
        quotations: The quotations that stand in it, in order.
    """

    start: int
    end: int
    quotations: Sequence[Quotation]


def sentences(grammar: Grammar, text: str, start: int, end: int, quotations: Sequence[Quotation]) -> list[Sentence]:
    """Return the sentences of a stretch of text, none of which ends within a quotation.

    Args:
        grammar: The language.
        text: The text; a quotation in it is a run of ``_``.
        start: Where the stretch begins.
        end: Where it ends.
        quotations: The quotations in it.
    """
    bounds = [
        match.end()
        for match in _BOUNDARY.finditer(text, start, end)
        if not _is_abbreviation(grammar, text, match.start(), start, end)
    ]
    if len(quotations) > _MOST_QUOTATIONS:
        crowded = (quotation.outer_end for quotation in quotations[_MOST_QUOTATIONS - 1 :: _MOST_QUOTATIONS])
        bounds = sorted({*bounds, *crowded} - {end})
    found: list[Sentence] = []
    waiting = 0
    for bound in [*bounds, end]:
        first = waiting
        while waiting < len(quotations) and quotations[waiting].outer_start < bound:
            waiting += 1
        last = bound
        while last > start and text[last - 1].isspace():
            last -= 1
        if last > start:
            found.append(Sentence(start, last, quotations[first:waiting]))
        start = bound
    return found


def _is_abbreviation(grammar: Grammar, text: str, stop: int, start: int, end: int) -> bool:
    """Whether the full stop at ``stop`` ends an abbreviation or an initial, and perhaps no sentence."""
    if text[stop] != "." or text[stop - 1] == "_":
        return False
    begin = max(start, stop - _LONGEST_ABBREVIATION)
    last = text[begin:stop].rpartition(" ")[2]
    if len(last) > 1 and last.isalpha() and last not in grammar.abbreviations and last not in grammar.clock:
        return False  # most words
    word = _LAST_WORD.search(text, begin, stop)
    if word is None:
        return False
    following = _NEXT_WORD.match(text, stop + 1, end)
    behind = following.group(1) if following else ""
    if behind in grammar.openings:
        return False
    last = word.group()
    if last not in grammar.courtesies and text.startswith(_LONG_QUOTATION, stop + 2):
        return False  # in Delph, S.C. “It seems …”
    if last in grammar.clock:
        return behind in grammar.times or behind.isupper()
    initial = len(last) == 1 and last.isupper() and last not in grammar.pronouns
    return initial or last in grammar.abbreviations or "." in last
