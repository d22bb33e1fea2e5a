"""Quotation marks of a text, paired.

A paragraph is read from left to right with a stack of open marks. Whatever is wrong with its marks, the next paragraph
starts afresh. Single marks are apostrophes too, so a closing mark has a strength: behind punctuation it is sure, behind
a word likely, behind the s of a plural (``the voters’ choice``) it closes only if nothing better follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property

from attrs import define, frozen

from newsextract.annotation import Span
from newsextract.language import languages_of, load_language, subtag

_GLYPH = re.compile(r"[“”„\"«»‘’'`]")
_SINGLE = frozenset("‘’'")
_SINGLE_OPENERS = ("‘", "'")
_CLOSING = {"“": "”", "„": "”", "”": "”", '"': '"', "«": "»", "``": "''", "''": "''", "‘": "’", "'": "’"}
_TWIN = {"”": '"', '"': "”"}  # a straight mark may close a curly one and the other way round
_PUNCTUATION = frozenset(".,;:!?…—–-")
_BEFORE_OPENING = frozenset("([{—–-/…“\"«‘'„")
_AFTER_CLOSING = _PUNCTUATION | frozenset(")]}/”\"»’'")
_WORD = re.compile(r"\w+")
_YEAR = re.compile(r"[0-9]{2}s?\b")
_DEEPEST = 4
_MOST_MARKS = 10_000  # of a paragraph: what has more is no prose

_NO_END, _WEAK, _LIKELY, _SURE = range(4)


@frozen
class Quotation:
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


def quotations(text: str, paragraphs: Sequence[Span], known: Apostrophes) -> tuple[Quotation, ...]:
    """Return what stands in quotation marks, in order of the opening marks.

    Of a paragraph the first 10,000 marks are read, and quotations nest four deep.

    Args:
        text: The text.
        paragraphs: Its paragraphs.
        known: The apostrophes of its language.
    """
    found: list[Quotation] = []
    for number, places in _by_paragraph(text, paragraphs):
        if plain := _plain(text, places):
            found += plain
            continue
        if not any(text[start] in _SINGLE_OPENERS and end - start == 1 for start, end in places):
            places = [(start, end) for start, end in places if text[start] != "’"]
        paragraph = paragraphs[number]
        marks = [_Mark.read(text, start, end, paragraph, known) for start, end in places]
        following = paragraphs[number + 1].text[0] if number + 1 < len(paragraphs) else ""
        found += _nested(text, _Pairing(marks, paragraph, following).pairs())
    return tuple(found)


def _places(text: str) -> Iterator[tuple[int, int]]:
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
        elif glyph != "’" or not (text[start - 1 : start].isalnum() and text[start + 1 : start + 2].isalnum()):
            yield start, start + 1


def _straight(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the marks in a run of apostrophes or backticks: two of them are a double mark, more than three none."""
    length, apostrophe = end - start, text[start] == "'"
    closing = start > 0 and not text[start - 1].isspace()
    if length == 1:
        if apostrophe and not (text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()):
            yield start, end
    elif length == 2:
        yield start, end
    elif length == 3 and apostrophe:
        inner = start + 1 if closing else start + 2  # the single mark stands within the double one
        yield start, inner
        yield inner, end


def _by_paragraph(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Yield the paragraphs that have marks, by number, with the places of their marks, at most `_MOST_MARKS`."""
    number, places = 0, list[tuple[int, int]]()
    for place in _places(text):
        if place[0] >= paragraphs[number].end:
            if places:
                yield number, places
            places = []
            while place[0] >= paragraphs[number].end:
                number += 1
        if len(places) < _MOST_MARKS:
            places.append(place)
    if places:
        yield number, places


def _plain(text: str, places: Sequence[tuple[int, int]]) -> list[Quotation]:
    """The quotations of a paragraph with nothing but pairs of “ and ”, which most are; else none."""
    found = []
    if len(places) % 2 == 0:
        for (start, inside), (end, behind) in zip(places[::2], places[1::2], strict=True):
            if text[start] != "“" or text[end] != "”":
                return []
            kept = text[inside:end].strip()
            if kept:
                first = text.index(kept[0], inside)
                found.append(Quotation(first, first + len(kept), start, behind, True, 0))
    return found


@define
class _Mark:
    """A mark as it stands: whether it can open, and how strongly it closes."""

    start: int
    end: int
    glyph: str
    opens: bool
    closes: int

    @classmethod
    def read(cls, text: str, start: int, end: int, paragraph: Span, known: Apostrophes) -> _Mark:
        """Read the mark at ``text[start:end]``."""
        glyph = text[start:end]
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        if glyph in _SINGLE:
            opens = _opens(before, after) and glyph != "’" and not _elided(text, end, known)
            return cls(start, end, glyph, opens, _strength(text, start, before, after, known))
        if glyph in '"”' or glyph == "''":
            closes = (
                _SURE if not before.isspace() and (after in _AFTER_CLOSING or not _opens(before, after)) else _NO_END
            )
            if glyph == '"' and before.isdigit() and closes:
                closes = _WEAK  # perhaps inches
            alone = before.isspace() and after.isspace()
            return cls(start, end, glyph, _opens(before, after) or alone, _SURE if alone else closes)
        mistyped = glyph == "“" and not before.isspace() and after in _AFTER_CLOSING | {" "}
        return cls(start, end, glyph, glyph != "»", _SURE if glyph == "»" or mistyped else _NO_END)


def _opens(before: str, after: str) -> bool:
    return not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)


def _elided(text: str, position: int, known: Apostrophes) -> bool:
    """Whether a word that lacks its beginning stands here: ’90s, ’em."""
    word = _WORD.match(text, position)
    return word is not None and (word.group().lower() in known.leading or _YEAR.match(text, position) is not None)


def _strength(text: str, start: int, before: str, after: str, known: Apostrophes) -> int:
    """How strongly the single mark at ``start`` closes."""
    if before.isspace() or text[start] == "‘":
        return _NO_END
    if before in _AFTER_CLOSING:
        return _SURE
    if after.isspace():
        word = text[max(0, start - 4) : start].lower()
        last = word.rpartition(" ")[2]
        if word.endswith(known.endings) or last in known.trailing:
            return _WEAK
    return _LIKELY


class _Pairing:
    """The marks of one paragraph and what is open while they are read."""

    def __init__(self, marks: Sequence[_Mark], paragraph: Span, following: str) -> None:
        self.marks = marks
        self.paragraph = paragraph
        self.following = following
        self.open: list[_Mark] = []
        self.found: list[tuple[_Mark, int, int, bool]] = []

    def pairs(self) -> list[tuple[_Mark, int, int, bool]]:
        """Return (opening mark, start and end of the closing mark, whether there is one)."""
        for number, mark in enumerate(self.marks):
            if mark.closes and self.close(number, mark):
                continue
            if mark.opens:
                self.begin(number, mark)
        for mark in self.open:
            if mark.glyph not in _SINGLE or self.goes_on(mark):
                self.found.append((mark, self.paragraph.end, self.paragraph.end, False))
        return sorted(self.found, key=lambda pair: pair[0].start)

    def goes_on(self, mark: _Mark) -> bool:
        """Whether a single mark that nothing closes is no apostrophe: its speech goes on in the next paragraph."""
        return self.following in _SINGLE and self.open[0] is mark

    def close(self, number: int, mark: _Mark) -> bool:
        """Close what the mark can close; False if there is nothing."""
        if mark.glyph in _SINGLE:
            if not self.open or self.open[-1].glyph not in _SINGLE or self.better_follows(number, mark):
                return False
            self.end(len(self.open) - 1, mark)
            return True
        glyph = "”" if mark.glyph == "“" else mark.glyph
        for closing in (glyph, _TWIN.get(glyph)):
            for level in range(len(self.open) - 1, -1, -1):
                if _CLOSING[self.open[level].glyph] == closing and self.open[level].glyph not in _SINGLE:
                    if not self.better_follows(number, mark):
                        self.end(level, mark)
                    return True
        return False

    def end(self, level: int, mark: _Mark) -> None:
        """End the quotation of an open mark, and what was opened in it and not closed."""
        for inner in self.open[level + 1 :]:
            if inner.glyph not in _SINGLE:
                self.found.append((inner, mark.start, mark.start, False))
        self.found.append((self.open[level], mark.start, mark.end, True))
        del self.open[level:]

    def begin(self, number: int, mark: _Mark) -> None:
        """Open a quotation; a mark of the same kind that is still open has lost its closing mark."""
        for level in range(len(self.open) - 1, -1, -1):
            if _CLOSING[self.open[level].glyph] == _CLOSING[mark.glyph] and not self.balanced(number, mark):
                if mark.glyph not in _SINGLE:
                    self.found += [
                        (lost, mark.start, mark.start, False) for lost in self.open[level:] if lost.glyph not in _SINGLE
                    ]
                del self.open[level:]
                break
        if len(self.open) < _DEEPEST:
            self.open.append(mark)

    def balanced(self, number: int, mark: _Mark) -> bool:
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

    def better_follows(self, number: int, mark: _Mark) -> bool:
        """Whether a weak closing mark is none, as a better one follows before another quotation begins."""
        if mark.closes != _WEAK:
            return False
        single = mark.glyph in _SINGLE
        stronger, opening = self.next_strong[single][number], self.next_opening[single][number]
        around = single and any(outer.glyph not in _SINGLE for outer in self.open)
        return stronger < opening and not (around and self.next_strong[False][number] < stronger)

    @cached_property
    def next_strong(self) -> tuple[list[int], list[int]]:
        """For each mark the number of the next that closes more than weakly: a double one, a single one."""
        return self.next_where(lambda mark: mark.closes > _WEAK)

    @cached_property
    def next_opening(self) -> tuple[list[int], list[int]]:
        """For each mark the number of the next that can open: a double one, a single one."""
        return self.next_where(lambda mark: mark.opens and not mark.closes)

    def next_where(self, wanted: Callable[[_Mark], bool]) -> tuple[list[int], list[int]]:
        none = len(self.marks)
        following = [none, none]
        lists: tuple[list[int], list[int]] = ([none] * none, [none] * none)
        for number in range(none - 1, -1, -1):
            lists[0][number], lists[1][number] = following
            if wanted(self.marks[number]):
                following[self.marks[number].glyph in _SINGLE] = number
        return lists


def _nested(text: str, pairs: Sequence[tuple[_Mark, int, int, bool]]) -> list[Quotation]:
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
