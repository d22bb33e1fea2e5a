"""Pairing of the quotation marks of a paragraph, read from left to right with a stack of open marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from newsextract.annotation import Span
from newsextract.text.marks import SINGLE, WEAK, Mark

_CLOSING = {"“": "”", "„": "”", "”": "”", '"': '"', "«": "»", "``": "''", "''": "''", "‘": "’", "'": "’"}
_TWIN = {"”": '"', '"': "”"}  # a straight mark may close a curly one and the other way round
_DEEPEST = 4


class Pairing:
    """The marks of one paragraph and what is open while they are read."""

    def __init__(self, marks: Sequence[Mark], paragraph: Span, following: str) -> None:
        self.marks = marks
        self.paragraph = paragraph
        self.following = following
        self.open: list[Mark] = []
        self.found: list[tuple[Mark, int, int, bool]] = []

    def pairs(self) -> list[tuple[Mark, int, int, bool]]:
        """Return (opening mark, start and end of the closing mark, whether there is one)."""
        for number, mark in enumerate(self.marks):
            if mark.closes and self.close(number, mark):
                continue
            if mark.opens:
                self.begin(number, mark)
        for mark in self.open:
            if mark.glyph not in SINGLE or self.goes_on(mark):
                self.found.append((mark, self.paragraph.end, self.paragraph.end, False))
        return sorted(self.found, key=lambda pair: pair[0].start)

    def goes_on(self, mark: Mark) -> bool:
        """Whether a single mark that nothing closes is no apostrophe: its speech goes on in the next paragraph."""
        return self.following in SINGLE and self.open[0] is mark

    def introduced(self, mark: Mark) -> bool:
        """Whether a mark opens speech, not a fragment: it begins the paragraph or stands behind a colon or a comma."""
        at = mark.start - self.paragraph.start
        return self.paragraph.text[max(0, at - 2) : at].rstrip()[-1:] in ("", ":", ",")

    def close(self, number: int, mark: Mark) -> bool:
        """Close what the mark can close; False if there is nothing."""
        if mark.glyph in SINGLE:
            if not self.open or self.open[-1].glyph not in SINGLE or self.better_follows(number, mark):
                return False
            self.end(len(self.open) - 1, mark)
            return True
        glyph = "”" if mark.glyph == "“" else mark.glyph
        for closing in (glyph, _TWIN.get(glyph)):
            for level in range(len(self.open) - 1, -1, -1):
                if _CLOSING[self.open[level].glyph] == closing and self.open[level].glyph not in SINGLE:
                    if not self.better_follows(number, mark):
                        self.end(level, mark)
                    return True
        return False

    def end(self, level: int, mark: Mark) -> None:
        """End the quotation of an open mark, and what was opened in it and not closed."""
        for inner in self.open[level + 1 :]:
            if inner.glyph not in SINGLE:
                self.found.append((inner, mark.start, mark.start, False))
        self.found.append((self.open[level], mark.start, mark.end, True))
        del self.open[level:]

    def begin(self, number: int, mark: Mark) -> None:
        """Open a quotation; a mark of the same kind that is still open has lost its closing mark."""
        for level in range(len(self.open) - 1, -1, -1):
            if _CLOSING[self.open[level].glyph] == _CLOSING[mark.glyph] and not self.balanced(number, mark):
                if mark.glyph not in SINGLE:
                    self.found += [
                        (lost, mark.start, mark.start, False) for lost in self.open[level:] if lost.glyph not in SINGLE
                    ]
                del self.open[level:]
                break
        if len(self.open) < _DEEPEST:
            self.open.append(mark)

    def balanced(self, number: int, mark: Mark) -> bool:
        """Whether enough closing marks follow for a quotation within one of the same directional marks."""
        return mark.glyph in "“«" and self.surplus[number] > 0

    @cached_property
    def surplus(self) -> list[int]:
        """How many more directional double marks close than open, from each mark to the end."""
        surplus, total = [0] * len(self.marks), 0
        for number in range(len(self.marks) - 1, -1, -1):
            glyph = self.marks[number].glyph
            total += (glyph in "”»") - (glyph in "“«")
            surplus[number] = total
        return surplus

    def better_follows(self, number: int, mark: Mark) -> bool:
        """Whether a weak closing mark is none, as a better one follows before another quotation begins."""
        if mark.closes != WEAK:
            return False
        single = mark.glyph in SINGLE
        stronger, opening = self.next_strong[single][number], self.next_opening[single][number]
        if single and stronger == opening == len(self.marks) and self.introduced(self.open[-1]):
            return self.goes_on(self.open[-1])
        around = single and any(outer.glyph not in SINGLE for outer in self.open)
        return stronger < opening and not (around and self.next_strong[False][number] < stronger)

    @cached_property
    def next_strong(self) -> tuple[list[int], list[int]]:
        """For each mark the number of the next that closes more than weakly: a double one, a single one."""
        return self.next_where(lambda mark: mark.closes > WEAK)

    @cached_property
    def next_opening(self) -> tuple[list[int], list[int]]:
        """For each mark the number of the next that can open: a double one, a single one."""
        return self.next_where(lambda mark: mark.opens and not mark.closes)

    def next_where(self, wanted: Callable[[Mark], bool]) -> tuple[list[int], list[int]]:
        """For each mark the number of the next that is wanted: a double one, a single one; past the end: none."""
        none = len(self.marks)
        following = [none, none]
        lists: tuple[list[int], list[int]] = ([none] * none, [none] * none)
        for number in range(none - 1, -1, -1):
            lists[0][number], lists[1][number] = following
            if wanted(self.marks[number]):
                following[self.marks[number].glyph in SINGLE] = number
        return lists
