"""Paragraphs whose role the page's own markup tells."""

from __future__ import annotations

from collections.abc import Iterable

from newsextract.article import Markup
from newsextract_captions.credits import CreditGrammar
from newsextract_captions.page import Finding, Page
from newsextract_captions.types import REASONS

RULE = "page markup"


def read_markup(page: Page, markup: Iterable[Markup], credits_of: CreditGrammar) -> None:
    """Record the paragraphs that a reader knew to be captions, credits or boilerplate.

    Args:
        page: The page.
        markup: Roles: ``caption`` and ``credit``, or a reason of boilerplate; others are left alone.
        credits_of: Finds the credit of a caption whose markup does not tell it.
    """
    spans = sorted(markup, key=lambda mark: (mark.start, -mark.end))
    for mark in spans:
        if mark.role in ("caption", "credit") or mark.role in REASONS:
            for place in _covered(page, mark):
                if page.findings[place] is None:
                    page.findings[place] = _finding(page, place, mark, spans, credits_of)


def _covered(page: Page, mark: Markup) -> Iterable[int]:
    """The places of the paragraphs of which a span covers half or more."""
    if mark.start >= mark.end or not len(page):
        return
    for place in range(max(0, page.place_of(mark.start)), page.place_of(mark.end - 1) + 1):
        line = page.lines[place]
        shared = min(mark.end, line.end) - max(mark.start, line.start)
        if 2 * shared >= line.end - line.start:
            yield place


def _finding(page: Page, place: int, mark: Markup, spans: list[Markup], credits_of: CreditGrammar) -> Finding:
    if mark.role in REASONS:
        return Finding(RULE, reason=mark.role)
    line = page.lines[place]
    named = [s for s in spans if s.role == "credit" and line.start <= s.start < s.end <= line.end]
    if named:
        credit = page.text[named[0].start : named[-1].end].strip()
        found = credits_of.credit(credit) if credit else None
        name = found.name if found and found.start == 0 else credit
        bare = len(credit) == len(line.text)
        return Finding(RULE, credit=name, supplied=bool(found and found.supplied), bare=bare)
    found = credits_of.credit(line.text)
    if found is None:
        return Finding(RULE)
    return Finding(RULE, credit=found.name, supplied=found.supplied, bare=found.start == 0)
