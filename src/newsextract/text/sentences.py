"""Sentences of a text, by nupunkt (the Punkt method of Kiss and Strunk, 2006)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsextract.annotation import Span


def sentences(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the sentences of a text; none runs over the end of its paragraph."""
    from nupunkt import sent_spans  # a first import costs 50 ms, for those who ask for sentences

    return tuple(
        Span(start, end, text[start:end])
        for paragraph in paragraphs
        for start, end in _trimmed(text, paragraph, [paragraph.start + s for s, _ in sent_spans(paragraph.text)])
    )


def _trimmed(text: str, paragraph: Span, starts: list[int]) -> Iterator[tuple[int, int]]:
    """The stretches between the starts, without white space at their edges."""
    for start, end in pairwise([*(starts or [paragraph.start]), paragraph.end]):
        piece = text[start:end]
        if kept := piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            yield begin, begin + len(kept)
