"""Whether a clause speaks of the past or of what is to come: the nearest verb cue tells."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from newsextract import Lexicon
from newsextract.language import load_language

_BEHIND = 160
_AHEAD = 90
# Where a clause may end; a comma does not part a verb from its date, a full stop, a semicolon and a mark of quotation do.
_END = re.compile(r"[.!?;:]['”’\")]?\s+(?=[A-Z\"“‘'])|\n\s*\n|[“”]|\s—\s")


class Cues:
    """Finds the cue that governs a position.

    Args:
        future: Words that point forward.
        past: Words that point back.
        past_endings: Endings of words that point back.
    """

    def __init__(self, future: Sequence[str], past: Sequence[str], past_endings: Sequence[str]) -> None:
        words = Lexicon(dict.fromkeys(past, -1) | dict.fromkeys(future, 1))
        self._value = words.get
        endings = "|".join(map(re.escape, past_endings))
        self._cue = re.compile(rf"(?<![\w-])(?:{words.pattern}|\w{{2,24}}(?:{endings}))(?!\w)")

    def direction(self, text: str, start: int, end: int) -> int:
        """Return 1 where the clause of ``text[start:end]`` points to the future, -1 to the past, 0 if it has no cue."""
        behind = text[max(0, start - _BEHIND) : start]
        cut = 0
        for boundary in _END.finditer(behind):
            cut = boundary.end()
        last = None
        for cue in self._cue.finditer(behind, cut):
            last = cue.group()
        if last is None:
            ahead = text[end : end + _AHEAD]
            boundary = _END.search(ahead)
            found = self._cue.search(ahead, 0, boundary.start() if boundary else len(ahead))
            last = found.group() if found else None
        if last is None:
            return 0
        return self._value(last) or -1


@cache
def cues(package: str, language: str) -> Cues:
    """Return the cues of a language."""
    data: Mapping[str, Sequence[str]] = load_language(package, language)["cues"]
    return Cues(data["future"], data["past"], data["past_endings"])
