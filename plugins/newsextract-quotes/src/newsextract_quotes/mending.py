"""Quotations whose closing mark is missing: cut off before the words that say who spoke."""

from __future__ import annotations

import re

from attrs import evolve

from newsextract.text.quotation import Quotation
from newsextract_quotes.cues import ArticleCues
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mentions import mention_before

_FARTHEST = 160
_ROLE = 40
_COMMA = re.compile(r"[,?!](?=\s)")


def mended(grammar: Grammar, text: str, quotation: Quotation, article_cues: ArticleCues) -> Quotation:
    """Return a quotation that lacks its closing mark without the "…, coach Ana Ruiz said." that it runs over.

    Args:
        grammar: The language.
        text: The article's text.
        quotation: A quotation without a closing mark.
        article_cues: The article's reporting words.
    """
    start = max(quotation.start, quotation.end - _FARTHEST)
    cues = [c for c in article_cues.find(text, start, quotation.end) if c.group in ("speech", "manner")]
    commas = [m.end() for m in _COMMA.finditer(text, start, quotation.end)]
    if not cues or text[cues[-1].end : quotation.end].strip(" ."):
        return quotation
    for comma in reversed(commas):
        mention = mention_before(grammar, text, comma, cues[-1].start)
        if mention is not None and mention[0] - comma < _ROLE:
            return evolve(quotation, end=comma, outer_end=comma)
    return quotation
