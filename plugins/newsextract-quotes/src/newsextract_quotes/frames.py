"""The text round quotations: each quotation blanked to one placeholder."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from attrs import define

from newsextract import View
from newsextract.text.quotation import Quotation
from newsextract_quotes.cues import Cue
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mending import mended
from newsextract_quotes.sentences import Sentence, sentences

_ENDS = frozenset(".,!?…;:—–-")
_MARKS = frozenset("’'”\"» \xa0")


@define(eq=False)
class Frame:
    """A paragraph or the inside of a quotation, as it reads without what stands in quotation marks in it.

    Attributes:
        text: The article's text with each quotation of the frame as a run of ``_`` as long as itself, its last
            character the punctuation before the closing mark, if there is any.
        start: Offset where the frame begins.
        end: Offset where it ends.
        depth: In how many quotations it stands.
        paragraph: The number of its paragraph.
        quotations: The quotations that stand in it, and in no other within it.
        cues: The reporting words in it outside those quotations.
        sentences: Its sentences.
    """

    grammar: Grammar
    text: str
    start: int
    end: int
    depth: int
    paragraph: int
    quotations: Sequence[Quotation]
    cues: Sequence[Cue]
    sentences: Sequence[Sentence]

    def cues_within(self, start: int, end: int) -> Sequence[Cue]:
        """The cues between two offsets."""
        cues = self.cues
        if not cues or (start <= cues[0].start and cues[-1].end <= end):
            return cues
        first = bisect_left(cues, start, key=attrgetter("start"))
        return cues[first : bisect_right(cues, end, first, key=attrgetter("end"))]


def frames(view: View, grammar: Grammar) -> list[Frame]:
    """Return the frames of an article in which there is something to read, each before those that stand in it.

    These are the paragraphs and quotations in which quotations or reporting words stand, and the paragraphs that end
    with a colon: they may say who speaks in the next one.
    """
    return _Framing(view, grammar).frames()


class _Framing:
    """Makes the frames of one article; the quotations of each depth are blanked at once."""

    def __init__(self, view: View, grammar: Grammar) -> None:
        self.grammar = grammar
        self.paragraphs = view.paragraphs
        self.cues = grammar.cues.find(view.text)
        self.quotations = [
            quotation if quotation.closed or quotation.depth else mended(grammar, view.text, quotation, self.cues)
            for quotation in view.quotations
        ]
        deepest = max((quotation.depth for quotation in self.quotations), default=-1)
        self.texts = [
            _blanked(view.text, [q for q in self.quotations if q.depth == depth]) for depth in range(deepest + 1)
        ]
        self.texts.append(view.text)
        self.found: list[Frame] = []

    def frames(self) -> list[Frame]:
        """Return the frames in text order."""
        text = self.texts[-1]
        quotations, cues = self.quotations, self.cues
        mark = cue = 0
        for number, paragraph in enumerate(self.paragraphs):
            end = paragraph.end
            first_mark, first_cue = mark, cue
            while mark < len(quotations) and quotations[mark].outer_start < end:
                mark += 1
            while cue < len(cues) and cues[cue].start < end:
                cue += 1
            if mark > first_mark or cue > first_cue or text[end - 1] == ":":
                self.read(paragraph.start, end, 0, number, quotations[first_mark:mark], cues[first_cue:cue])
        return self.found

    def read(
        self, start: int, end: int, depth: int, paragraph: int, quotations: Sequence[Quotation], cues: Sequence[Cue]
    ) -> None:
        """Make the frame of a stretch, and those of the quotations in it."""
        text = self.texts[min(depth, len(self.texts) - 1)]
        inner = [quotation for quotation in quotations if quotation.depth == depth]
        outside = [cue for cue in cues if text[cue.start] != "_"]
        read = sentences(self.grammar, text, start, end, inner)
        self.found.append(Frame(self.grammar, text, start, end, depth, paragraph, inner, outside, read))
        if len(outside) == len(cues) and len(inner) == len(quotations):
            return
        for number, quotation in enumerate(quotations):
            if quotation.depth == depth:
                behind = bisect_left(quotations, quotation.outer_end, number, key=attrgetter("outer_start"))
                deeper = quotations[number + 1 : behind]
                first = bisect_left(cues, quotation.start, key=attrgetter("start"))
                spoken = cues[first : bisect_left(cues, quotation.outer_end, first, key=attrgetter("start"))]
                if deeper or spoken:
                    # Without a closing mark the last may end behind the white space that the one around is rid of.
                    end = max(quotation.end, deeper[-1].outer_end if deeper else 0)
                    self.read(quotation.start, end, depth + 1, paragraph, deeper, spoken)


def _blanked(text: str, quotations: Sequence[Quotation]) -> str:
    """A text with quotations as runs of ``_``."""
    pieces: list[str] = []
    done = 0
    for quotation in quotations:
        last = _last_character(text, quotation)
        blank = "_" * (quotation.outer_end - quotation.outer_start - 1)
        pieces += text[done : quotation.outer_start], blank, last if last in _ENDS else "_"
        done = quotation.outer_end
    return "".join([*pieces, text[done:]])


def _last_character(text: str, quotation: Quotation) -> str:
    """The last character of a quotation that is no closing mark of a quotation within it."""
    for index in range(quotation.end - 1, max(quotation.start, quotation.end - 5), -1):
        if text[index] not in _MARKS:
            return text[index]
    return text[quotation.end - 1]
