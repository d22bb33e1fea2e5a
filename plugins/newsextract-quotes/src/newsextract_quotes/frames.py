"""The text round quotations: each quotation blanked to one placeholder, and what is left cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsextract.text.quotation import Quotation
from newsextract_quotes.cues import ArticleCues, Cue
from newsextract_quotes.grammar import Grammar

_MOST_QUOTATIONS = 32  # in one sentence: what has more is cut, so that hostile text takes linear time
BLANK = "_.,!?…;:—–- \xa0\t"  # quotations and what may stand round them
_ENDS = frozenset(".,!?…;:—–-")
_MARKS = frozenset("’'”\"» \xa0")
_BOUNDARY = re.compile(r"[.!?…][)\]]{0,3}\s++(?![a-z\s,;:.!?)\]―—–-])")
_NEXT_WORD = re.compile(r"[ \xa0]+([A-Z]\w*)")
_LAST_WORD = re.compile(r"(?<![^\s(\[_—–-])(?:\w\.){0,5}\w+\Z")


class Sentence(NamedTuple):
    """A sentence round quotations.

    Attributes:
        start: Offset in the frame's text of its first character.
        end: Offset behind its last character, its full stop included.
        quotations: The quotations that stand in it, in order.
    """

    start: int
    end: int
    quotations: tuple[Quotation, ...]


class Frame(NamedTuple):
    """A paragraph or the inside of a quotation, as it reads without what stands in quotation marks in it.

    Attributes:
        text: The text. A quotation is a run of ``_`` as long as itself, its last character the punctuation before
            the closing mark, if there is any. Offsets into it are the article's less ``offset``.
        offset: Offset in the article where the frame begins.
        sentences: Its sentences.
        article_cues: The article's reporting words.
    """

    text: str
    offset: int
    sentences: tuple[Sentence, ...]
    article_cues: ArticleCues

    def cues(self, start: int, end: int) -> Iterator[Cue]:
        """Yield the cues in ``text[start:end]``."""
        return self.article_cues.find(self.text, start, end, self.offset)

    def around(self, sentence: Sentence) -> str:
        """What stands in a sentence beside quotations and punctuation."""
        return self.text[sentence.start : sentence.end].strip(BLANK)


class Frames:
    """The frames of one article, each made once.

    Args:
        text: The article's text.
        grammar: Its language.

    Attributes:
        cues: The article's reporting words.
    """

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.grammar = grammar
        self.cues = ArticleCues(grammar.cues, text)
        self._text = text
        self._made: dict[tuple[int, ...], Frame] = {}

    def frame(self, start: int, end: int, quotations: Sequence[Quotation]) -> Frame:
        """Return the frame of ``text[start:end]`` with the quotations that stand in it, none of them in another."""
        key = (start, end, *(quotation.outer_end for quotation in quotations))
        if key not in self._made:
            text = _blanked(self._text, start, end, quotations) if quotations else self._text[start:end]
            sentences = tuple(_sentences(text, start, quotations, self.grammar))
            self._made[key] = Frame(text, start, sentences, self.cues)
        return self._made[key]


def _blanked(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> str:
    """A stretch of a text with its quotations as runs of ``_``."""
    pieces: list[str] = []
    done = start
    for quotation in quotations:
        last = _last_character(text, quotation)
        length = min(quotation.outer_end, end) - quotation.outer_start
        pieces += text[done : quotation.outer_start], "_" * (length - 1), last if last in _ENDS else "_"
        done = quotation.outer_start + length
    return "".join([*pieces, text[done:end]])


def _last_character(text: str, quotation: Quotation) -> str:
    """The last character of a quotation that is no closing mark of a quotation within it."""
    for index in range(quotation.end - 1, max(quotation.start, quotation.end - 5), -1):
        if text[index] not in _MARKS:
            return text[index]
    return text[quotation.end - 1]


def _sentences(text: str, offset: int, quotations: Sequence[Quotation], grammar: Grammar) -> list[Sentence]:
    bounds = [m.end() for m in _BOUNDARY.finditer(text) if not _is_abbreviation(text, m.start(), grammar)]
    if len(quotations) > _MOST_QUOTATIONS:
        crowded = (q.outer_end - offset for q in quotations[_MOST_QUOTATIONS - 1 :: _MOST_QUOTATIONS])
        bounds = sorted({*bounds, *crowded} - {len(text)})
    found: list[Sentence] = []
    start, waiting = 0, 0
    for end in [*bounds, len(text)]:
        first = waiting
        while waiting < len(quotations) and quotations[waiting].outer_start - offset < end:
            waiting += 1
        kept = text[start:end].rstrip()
        if kept:
            found.append(Sentence(start, start + len(kept), tuple(quotations[first:waiting])))
        start = end
    return found


def _is_abbreviation(text: str, stop: int, grammar: Grammar) -> bool:
    """Whether the full stop at ``stop`` ends an abbreviation or an initial, and perhaps no sentence."""
    if text[stop] != "." or text[stop - 1] == "_":
        return False
    word = _LAST_WORD.search(text, max(0, stop - 14), stop)
    if word is None:
        return False
    following = _NEXT_WORD.match(text, stop + 1)
    behind = following.group(1) if following else ""
    if behind in grammar.openings:
        return False
    last = word.group()
    if last in grammar.clock:
        return behind in grammar.times or behind.isupper()
    initial = len(last) == 1 and last.isupper() and last not in grammar.pronouns
    return initial or last in grammar.abbreviations or "." in last
