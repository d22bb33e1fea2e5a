"""Quotation marks of a text, one by one: where they stand, whether they can open, and how strongly they close.

Single marks are apostrophes too, so a closing mark has a strength: behind punctuation it is sure, behind a word likely,
behind the s of a plural (``the voters’ choice``) it closes only if nothing better follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from attrs import define, frozen

from newsextract.annotation import Span
from newsextract.language import languages_of, load_language, subtag

SINGLE = frozenset("‘’'")
NO_END, WEAK, LIKELY, SURE = range(4)

_GLYPH = re.compile(r"[“”„\"«»‘’'`](?<![^\W_]['’](?=[^\W_]))")  # no apostrophe between two letters
_PUNCTUATION = frozenset(".,;:!?…—–-")
_BEFORE_OPENING = frozenset("([{—–-/…“\"«‘'„")
_AFTER_CLOSING = _PUNCTUATION | frozenset(")]}/”\"»’'")
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"[0-9]{2}s?\b")


@frozen
class Apostrophes:
    """Words of a language that are written with an apostrophe at an edge.

    Attributes:
        leading: Words that begin with one, without it: ``em``, ``tis``.
        trailing: Words that end with one, without it: ``o``, ``ol``.
        endings: Last letters of words that can end with one: the ``s`` of plurals.
    """

    leading: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()


@cache
def apostrophes(language: str) -> Apostrophes:
    """Return the apostrophes of a language, a BCP 47 tag; none are known without data for the language."""
    if subtag(language) not in languages_of("newsextract"):
        return Apostrophes()
    data: Mapping[str, list[str]] = load_language("newsextract", language).get("apostrophes", {})
    return Apostrophes(
        frozenset(data.get("leading", ())), frozenset(data.get("trailing", ())), tuple(data.get("endings", ()))
    )


def places(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of marks; an apostrophe between two letters is none."""
    done = 0
    for match in _GLYPH.finditer(text):
        start = match.start()
        glyph = text[start]
        if start < done:
            continue
        if glyph in "'`":
            end = start + 1
            while text.startswith(glyph, end):
                end += 1
            yield from _straight(text, start, end)
            done = end
        else:
            yield start, start + 1


def _straight(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the marks in a run of apostrophes or backticks: two of them are a double mark, more than three none."""
    length, apostrophe = end - start, text[start] == "'"
    closing = start > 0 and not text[start - 1].isspace()
    if length == 1:
        if apostrophe:
            yield start, end
    elif length == 2:
        yield start, end
    elif length == 3 and apostrophe:
        inner = start + 1 if closing else start + 2  # the single mark stands within the double one
        yield start, inner
        yield inner, end


@define
class Mark:
    """A mark as it stands: whether it can open, and how strongly it closes."""

    start: int
    end: int
    glyph: str
    opens: bool
    closes: int

    @classmethod
    def read(cls, text: str, start: int, end: int, paragraph: Span, known: Apostrophes) -> Mark:
        """Read the mark at ``text[start:end]``."""
        glyph = text[start:end]
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        if glyph in SINGLE:
            opens = is_opening(before, after) and glyph != "’" and not _elided(text, end, known)
            return cls(start, end, glyph, opens, _strength(text, start, before, after, known))
        if glyph in '"”' or glyph == "''":
            behind = not before.isspace() and (after in _AFTER_CLOSING or not is_opening(before, after))
            closes = SURE if behind else NO_END
            if glyph == '"' and before.isdigit() and closes:
                closes = WEAK  # perhaps inches
            alone = before.isspace() and after.isspace()
            return cls(start, end, glyph, is_opening(before, after) or alone, SURE if alone else closes)
        mistyped = glyph == "“" and not before.isspace() and after in _AFTER_CLOSING | {" "}
        return cls(start, end, glyph, glyph != "»", SURE if glyph == "»" or mistyped else NO_END)


def is_opening(before: str, after: str) -> bool:
    """Whether a mark between two characters stands as one that opens does."""
    return not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)


def _elided(text: str, position: int, known: Apostrophes) -> bool:
    """Whether a word that lacks its beginning stands here: ’90s, ’em."""
    word = _WORD.match(text, position)
    return word is not None and (word.group().lower() in known.leading or _YEAR.match(text, position) is not None)


def _strength(text: str, start: int, before: str, after: str, known: Apostrophes) -> int:
    """How strongly the single mark at ``start`` closes."""
    if before.isspace() or text[start] == "‘":
        return NO_END
    if before in _AFTER_CLOSING:
        return SURE
    if after.isspace():
        word = text[max(0, start - 4) : start].lower()
        last = word.rpartition(" ")[2]
        if word.endswith(known.endings) or last in known.trailing:
            return WEAK
    return LIKELY
