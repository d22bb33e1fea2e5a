"""What stands in quotation marks.

A paragraph is read by itself: whatever is wrong with its marks, the next one starts afresh.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsextract.annotation import Span
from newsextract.text.marks import SINGLE, Apostrophes, Mark, is_opening, places
from newsextract.text.pairing import Pairing

_SINGLE_OPENERS = ("‘", "'")
_STRAIGHT = ('"', "''")
_MOST_MARKS = 10_000  # of a paragraph: what has more is no prose


class Quotation(NamedTuple):
    """A stretch of text in quotation marks; never empty.

    Attributes:
        start: Offset of the first character within the marks that is not white space.
        end: Offset behind the last such character.
        outer_start: Offset of the opening mark.
        outer_end: Offset behind the closing mark; where that is missing, the end of the paragraph, or the next mark
            that shows it is missing.
        closed: Whether there is a closing mark.
        depth: In how many other quotations it stands.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool
    depth: int


def quotations(text: str, paragraphs: Sequence[Span], known: Apostrophes) -> tuple[Quotation, ...]:
    """Return what stands in quotation marks, in order of the opening marks.

    Of a paragraph the first 10,000 marks are read, and quotations nest four deep.

    Args:
        text: The text.
        paragraphs: Its paragraphs.
        known: The apostrophes of its language.
    """
    found: list[Quotation] = []
    for number, marks_here in _by_paragraph(text, paragraphs):
        if not any(_may_open_single(text, start, end) for start, end in marks_here):
            marks_here = [(start, end) for start, end in marks_here if text[start:end] not in SINGLE]
        if not marks_here:
            continue
        if plain := _plain(text, marks_here):
            found += plain
            continue
        paragraph = paragraphs[number]
        marks = [Mark.read(text, start, end, paragraph, known) for start, end in marks_here]
        following = paragraphs[number + 1].text[0] if number + 1 < len(paragraphs) else ""
        found += _nested(text, Pairing(marks, paragraph, following).pairs())
    return tuple(found)


def _by_paragraph(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Yield the paragraphs that have marks, by number, with the places of their marks, at most `_MOST_MARKS`."""
    number, listed = 0, list[tuple[int, int]]()
    for place in places(text):
        if place[0] >= paragraphs[number].end:
            if listed:
                yield number, listed
            listed = []
            while place[0] >= paragraphs[number].end:
                number += 1
        if len(listed) < _MOST_MARKS:
            listed.append(place)
    if listed:
        yield number, listed


def _may_open_single(text: str, start: int, end: int) -> bool:
    """Whether a mark is a single one that may open a quotation: without any the others are apostrophes."""
    return end - start == 1 and text[start] in _SINGLE_OPENERS and is_opening(*_around(text, start, end))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The characters on either side of a mark."""
    return text[start - 1 : start] or " ", text[end : end + 1] or " "


def _plain(text: str, places: Sequence[tuple[int, int]]) -> list[Quotation]:
    """The quotations of a paragraph with nothing but pairs of “ and ”, or straight ones, which most are; else none."""
    found = []
    if len(places) % 2 == 0:
        for (start, inside), (end, behind) in zip(places[::2], places[1::2], strict=True):
            curly = text[start] == "“" and text[end] == "”"
            if not curly and not _is_straight_pair(text, (start, inside), (end, behind)):
                return []
            kept = text[inside:end].strip()
            if kept:
                first = text.index(kept[0], inside)
                found.append(Quotation(first, first + len(kept), start, behind, True, 0))
    return found


def _is_straight_pair(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether two straight double marks can be nothing but an opening and a closing one."""
    before, behind = _around(text, *second)
    if text[slice(*first)] not in _STRAIGHT or text[slice(*first)] != text[slice(*second)] or before.isdigit():
        return False
    return is_opening(*_around(text, *first)) and not before.isspace() and not is_opening(before, behind)


def _nested(text: str, pairs: Sequence[tuple[Mark, int, int, bool]]) -> list[Quotation]:
    """The quotations of a paragraph, without empty ones, each with its depth."""
    found: list[Quotation] = []
    around: list[int] = []
    for mark, close_start, close_end, closed in pairs:
        inside = text[mark.end : close_start]
        kept = inside.strip()
        if not kept:
            continue
        while around and around[-1] <= mark.start:
            around.pop()
        start = mark.end + len(inside) - len(inside.lstrip())
        found.append(Quotation(start, start + len(kept), mark.start, close_end, closed, len(around)))
        around.append(close_end)
    return found
