"""Where clauses begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BEHIND = 160
_AHEAD = 90


class Clauses:
    """Finds the ends of clauses.

    A comma does not part a verb from its date, a full stop and a mark of quotation do.

    Args:
        abbreviations: Words whose period ends nothing, without it; of two or more letters.
    """

    def __init__(self, abbreviations: Iterable[str]) -> None:
        by_length: dict[int, list[str]] = {}
        for word in abbreviations:
            by_length.setdefault(len(word), []).append(word)
        shortened = "".join(f"(?<!\\b(?:{'|'.join(map(re.escape, words))}).)" for words in by_length.values())
        # One character is looked for first, for speed. The period of an initial ends nothing, either.
        self._end = re.compile(
            r"[.!?;:\n“”\"`'—](?:(?<=[“”\"`;])|(?<=')'|(?<=\n)\s*\n|(?<= —) |"
            rf"(?<!\b[A-Za-z].){shortened}['”’\")]{{0,2}}\s+(?=[A-Z\"“‘'$0-9]))"
        )

    def start(self, text: str, position: int) -> int:
        """Return where the clause around a position begins, at most 160 characters before it."""
        start = max(0, position - _BEHIND)
        for boundary in self._end.finditer(text, start, position + 1):  # one more: a sentence may begin there
            start = boundary.end()
        return min(start, position)

    def end(self, text: str, position: int, reach: int = _AHEAD) -> int:
        """Return where the clause around a position ends, at most ``reach`` characters behind it."""
        end = min(len(text), position + reach)
        boundary = self._end.search(text, position, end)
        return boundary.start() if boundary else end

    def are_one(self, text: str, start: int, end: int) -> bool:
        """Return whether no sentence ends between two positions that are not far apart."""
        return end - start <= _BEHIND and not self._end.search(text, start, end)
