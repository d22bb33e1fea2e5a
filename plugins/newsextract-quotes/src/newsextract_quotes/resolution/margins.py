"""Names at the margins of a story: in its captions, in datelines, and codes of periods and roads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsextract import View
from newsextract.text.names import Name
from newsextract_quotes.resolution.resolution_words import ResolutionWords

_CAPITALS = 3  # characters that a dateline begins with at least
_WRAPS = str.maketrans("\r\n", "  ")  # of hard-wrapped text, which is read without them
_CODE = re.compile(r"[A-Z]{1,3}-?[0-9]{1,4}(?:[A-Z]{1,2}-?[0-9]{1,4})?")
_BEFORE_SENTENCE = frozenset((".", "?", "!", "\n", ""))


def captioned_names(view: View, words: ResolutionWords) -> Iterator[Name]:
    """Yield the names in captions, which are masked but introduce people too; not those of photographers."""
    for caption in view.get("caption"):
        credit = getattr(caption, "credit", None) or ""
        text = caption.text.translate(_WRAPS)
        credited = text.rfind(credit) if credit in text else len(text)
        for name in words.finder.find(text):
            if name.text not in credit and (name.end <= credited or credited + len(credit) <= name.start):
                yield name._replace(start=caption.start + name.start, end=caption.start + name.end)


def datelines(view: View, words: ResolutionWords) -> Iterator[tuple[int, int]]:
    """Yield where datelines stand, whose names are no part of the story: KELVIK, Sorland (AP) —."""
    for paragraph in view.paragraphs:
        start = paragraph.start
        if view.text[start : start + _CAPITALS].isupper() and (line := words.dateline.match(view.text, start)):
            yield line.span()


def codes(view: View, words: ResolutionWords) -> Iterator[int]:
    """Yield where names stand that are codes and do nothing: Q3, M25, D-Ohio; MI5 may, where it opens a sentence."""
    for name in view.names:
        if words.party.match(name.text):
            yield name.start
        elif _CODE.fullmatch(name.text):
            opens = view.text[max(0, name.start - 2) : name.start].rstrip(" \xa0")[-1:] in _BEFORE_SENTENCE
            if not opens or words.period.match(name.text):
                yield name.start
