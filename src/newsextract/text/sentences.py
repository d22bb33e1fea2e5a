"""Sentences of a text, by nupunkt (the Punkt method of Kiss and Strunk, 2006)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from newsextract.annotation import Span

LOST_SPACE = r"(?<=[a-z][a-z][.!?])(?!(?:Com|Org|Net|Info|Gov)\b)(?=[A-Z][a-z]{0,15}[.,]? [a-zA-Z0-9])"
"""The place behind a mark where a sentence ends, though a page has lost the white space: "It is shut.The mayor said".

The end of a site's name in capitals is none: "Example.Com".
"""

_LOST_SPACE = re.compile(rf"[.!?]{LOST_SPACE}")


def sentences(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """Return the sentences of a text; none runs over the end of its paragraph."""
    from nupunkt import sent_spans  # a first import costs 50 ms, for those who ask for sentences

    starts = {start for start, _ in sent_spans(text)}
    starts.update(paragraph.start for paragraph in paragraphs)
    starts.update(end.end() for end in _LOST_SPACE.finditer(text))
    found = []
    for start, end in pairwise([*sorted(starts), len(text)]):
        piece = text[start:end]
        if kept := piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            found.append(Span(begin, begin + len(kept), kept))
    return tuple(found)
