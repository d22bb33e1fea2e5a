"""The paragraphs and quotations of an article in which something is reported."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsextract import View
from newsextract.text.quotation import Quotation


def passages(view: View, cues: Sequence[int]) -> Iterator[tuple[int, int, list[Quotation], list[int]]]:
    """Yield (start, end, quotations in it, reporting words in it) of paragraphs and quotations.

    Only those in which a reporting word stands, and not in a quotation within them.

    Args:
        view: The article.
        cues: The offsets of reporting words, in order.
    """
    marked = view.quotations
    at = 0
    for paragraph in view.paragraphs:
        first = at
        while at < len(marked) and marked[at].outer_start < paragraph.end:
            at += 1
        inside = list(cues[bisect_left(cues, paragraph.start) : bisect_left(cues, paragraph.end)])
        if inside:
            yield from _nested(paragraph.start, paragraph.end, marked[first:at], 0, inside)


def _nested(
    start: int, end: int, quotations: Sequence[Quotation], depth: int, cues: list[int]
) -> Iterator[tuple[int, int, list[Quotation], list[int]]]:
    """The passages of a paragraph or a quotation: itself, and the quotations that stand in it."""
    inner: list[Quotation] = []
    outside: list[int] = []
    done = 0
    for number, quotation in enumerate(quotations):
        if quotation.depth != depth:
            continue
        inner.append(quotation)
        first, last = bisect_left(cues, quotation.start), bisect_left(cues, quotation.end)
        outside += cues[done:first]
        done = max(done, last)
        if first < last:
            behind = bisect_left(quotations, quotation.outer_end, key=lambda q: q.outer_start)
            deeper = quotations[number + 1 : behind]
            yield from _nested(quotation.start, quotation.end, deeper, depth + 1, cues[first:last])
    outside += cues[done:]
    if outside:
        yield start, end, inner, outside
