"""Where clauses begin and end."""

from __future__ import annotations

import re

_BEHIND = 160
_AHEAD = 90
# Where a clause may end; a comma does not part a verb from its date, a full stop and a mark of quotation do.
# An abbreviation's period ("Gov.", "St.", "J.") ends nothing. One character is looked for first, for speed.
_END = re.compile(
    r"[.!?;:\n“”\"`'—](?:(?<=[“”\"`;])|(?<=')'|(?<=\n)\s*\n|(?<= —) |"
    r"(?<![A-Z][a-z].)(?<![A-Z][a-z]{2}.)(?<![A-Z][a-z]{3}.)(?<!\b[A-Za-z].)['”’\")]{0,2}\s+(?=[A-Z\"“‘'$0-9]))"
)


def clause_start(text: str, position: int) -> int:
    """Return where the clause around a position begins, at most 160 characters before it."""
    start = max(0, position - _BEHIND)
    for boundary in _END.finditer(text, start, position):
        start = boundary.end()
    return start


def clause_end(text: str, position: int, reach: int = _AHEAD) -> int:
    """Return where the clause around a position ends, at most ``reach`` characters behind it."""
    end = min(len(text), position + reach)
    boundary = _END.search(text, position, end)
    return boundary.start() if boundary else end


def same_clause(text: str, start: int, end: int) -> bool:
    """Return whether no sentence ends between two positions that are not far apart."""
    return end - start <= _BEHIND and not _END.search(text, start, end)
