"""Names at the margins of a story: in its captions, and in datelines."""

from __future__ import annotations

from collections.abc import Iterator

from newsextract import View
from newsextract.text.names import Name
from newsextract_quotes.resolution.resolution_words import ResolutionWords

_CAPITALS = 3  # characters that a dateline begins with at least


def captioned_names(view: View, words: ResolutionWords) -> Iterator[Name]:
    """Yield the names in captions, which are masked but introduce people too; not those of photographers."""
    for caption in view.get("caption"):
        credit = getattr(caption, "credit", None) or ""
        credited = caption.text.rfind(credit) if credit in caption.text else len(caption.text)
        for name in words.finder.find(caption.text):
            if name.text not in credit and (name.end <= credited or credited + len(credit) <= name.start):
                yield name._replace(start=caption.start + name.start, end=caption.start + name.end)


def datelines(view: View, words: ResolutionWords) -> Iterator[tuple[int, int]]:
    """Yield where datelines stand, whose names are no part of the story: KELVIK, Sorland (AP) —."""
    for paragraph in view.paragraphs:
        start = paragraph.start
        if view.text[start : start + _CAPITALS].isupper() and (line := words.dateline.match(view.text, start)):
            yield line.span()
