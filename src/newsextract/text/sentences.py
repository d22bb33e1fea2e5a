"""Sentences of a text, by nupunkt (the Punkt method of Kiss and Strunk, 2006)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsextract.annotation import Span


def sentences(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the sentences of a text; none runs over the end of its paragraph."""
    from nupunkt import sent_spans  # a first import costs 50 ms, for those who ask for sentences

    starts = {start for start, _ in sent_spans(text)}
    starts.update(paragraph.start for paragraph in paragraphs)
    found = []
    for start, end in pairwise([*sorted(starts), len(text)]):
        piece = text[start:end]
        if kept := piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            found.append(Span(begin, begin + len(kept), kept))
    return tuple(found)
