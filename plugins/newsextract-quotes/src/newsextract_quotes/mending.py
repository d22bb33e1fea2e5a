"""Quotations whose closing mark is missing: cut off before the words that say who spoke."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from newsextract.text.quotation import Quotation
from newsextract_quotes.cues import Cue
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mentions.mentions import mention_before

_FARTHEST = 160
_ROLE = 40
_COMMA = re.compile(r"[,?!](?=\s)")


def mended(grammar: Grammar, text: str, quotation: Quotation, cues: Sequence[Cue]) -> Quotation:
    """Return a quotation that lacks its closing mark without the "…, coach Ana Ruiz said." that it runs over.

    Args:
        grammar: The language.
        text: The article's text.
        quotation: A quotation without a closing mark.
        cues: The article's reporting words.
    """
    start = max(quotation.start, quotation.end - _FARTHEST)
    first = bisect_left(cues, start, key=attrgetter("start"))
    last = bisect_right(cues, quotation.end, first, key=attrgetter("end"))
    cue = next((cue for cue in reversed(cues[first:last]) if cue.group in ("speech", "manner")), None)
    if cue is None or text[cue.end : quotation.end].strip(" ."):
        return quotation
    commas = [match.end() for match in _COMMA.finditer(text, start, quotation.end)]
    for comma in reversed(commas):
        mention = mention_before(grammar, text, comma, cue.start)
        if mention is not None and mention[0] - comma < _ROLE:
            return quotation._replace(end=comma, outer_end=comma)
    return quotation
