"""Paragraphs whose role the page's own markup tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsextract import Span
from newsextract.article import Markup
from newsextract_captions.credits.grammar import CreditGrammar
from newsextract_captions.page import Finding, Page
from newsextract_captions.types import REASONS

RULE = "page markup"
# In what is known to be a caption a slash between names is enough: "The pier Ana Ruiz/The Fallow Bee".
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]{0,30}"
_SLASHED = re.compile(rf"(?<=\S ){_NAME} {_NAME} ?/ ?{_NAME}[\w .'’-]{{0,60}}$")


def read_markup(page: Page, markup: Iterable[Markup], credits_of: CreditGrammar) -> None:
    """Record the paragraphs that a reader knew to be captions, credits or boilerplate.

    Args:
        page: The page.
        markup: Roles: ``caption`` and ``credit``, or a reason of boilerplate; others are left alone.
        credits_of: Finds the credit of a caption whose markup does not tell it.
    """
    marks = [mark for mark in markup if mark.start < mark.end]
    credited: dict[int, list[Markup]] = {}
    for mark in marks:
        if mark.role == "credit" and len(page):
            credited.setdefault(page.place_of(mark.start), []).append(mark)
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        for place in _covered(page, mark):
            if page.findings[place] is not None:
                continue
            if mark.role in REASONS:
                page.findings[place] = Finding(RULE, reason=mark.role)
            elif mark.role in ("caption", "credit"):
                page.findings[place] = _caption(page.lines[place], credited.get(place, ()), credits_of)


def _covered(page: Page, mark: Markup) -> Iterable[int]:
    """The places of the paragraphs of which a span covers half or more."""
    if not len(page):
        return
    for place in range(max(0, page.place_of(mark.start)), page.place_of(mark.end - 1) + 1):
        line = page.lines[place]
        shared = min(mark.end, line.end) - max(mark.start, line.start)
        if 2 * shared >= line.end - line.start:
            yield place


def _caption(line: Span, credited: Sequence[Markup], credits_of: CreditGrammar) -> Finding:
    """A caption with the credit that its markup tells, or else its words."""
    text = line.text
    if credited:
        start, end = max(credited[0].start, line.start), min(credited[-1].end, line.end)
        text = text[start - line.start : end - line.start].strip() or text
    found = credits_of.credit(text)
    bare = len(text) == len(line.text)
    if found is None and not credited and (slashed := _SLASHED.search(text)):
        return Finding(RULE, credit=slashed.group())
    # "05:22 - Source: Fallow TV": numbers before a credit are no part of it
    if found is None or (credited and any(map(str.isalpha, text[: found.start]))):
        return Finding(RULE, credit=text if credited else "", bare=bare and bool(credited))
    return Finding(RULE, credit=found.name, supplied=found.supplied, bare=bare and found.start == 0)
