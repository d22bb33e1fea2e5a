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
_END = re.compile(
    r"(?<![A-Z][a-z])(?<![A-Z][a-z]{2})(?<![A-Z][a-z]{3})(?<!\b[A-Za-z])[.!?;:]['”’\")]{0,2}\s+(?=[A-Z\"“‘'$0-9])|\n\s*\n|[“”]|\s—\s"
)


class Cues:
    """Finds the cue that governs a position.

    Args:
        data: The language's cues: words and endings of words by what they tell.
    """

    def __init__(self, data: Mapping[str, Sequence[str]]) -> None:
        future, past, past_endings = data["future"], data["past"], data["past_endings"]
        words = Lexicon(dict.fromkeys(past, -1) | dict.fromkeys(future, 1))
        self._value = words.get
        self._deadline = re.compile(
            rf"(?<!\w)(?:{Lexicon(dict.fromkeys(data['deadline'])).pattern})(?= (?:at least )?$)"
        )
        self._infinitive = re.compile(rf"(?<!\w)(?:{Lexicon(dict.fromkeys(data['infinitive'])).pattern}) [a-z]{{2,}}")
        self._comparison = re.compile(rf"(?<!\w)(?:{Lexicon(dict.fromkeys(data['comparison'])).pattern})[^.,;]*$")
        self._habit = re.compile(rf"(?<!\w)(?:{Lexicon(dict.fromkeys(data['habit'])).pattern})(?!\w)")
        endings = "|".join(map(re.escape, past_endings))
        self._cue = re.compile(rf"(?<![\w-])(?:{words.pattern}|\w{{2,24}}(?:{endings}))(?!\w)")

    def direction(self, text: str, start: int, end: int) -> int:
        """Return 1 where the clause of ``text[start:end]`` points to the future, -1 to the past, 0 if it has no cue."""
        behind = text[max(0, start - _BEHIND) : start]
        cut = 0
        for boundary in _END.finditer(behind):
            cut = boundary.end()
        cues = [*self._cue.finditer(behind, cut)][-2:]
        if not cues:
            ahead = text[end : end + _AHEAD]
            stop = _END.search(ahead)
            cues = [*self._cue.finditer(ahead, 0, stop.start() if stop else len(ahead))][:2]
            if not cues:
                return 0
            if len(cues) == 2 and not self._passive(ahead, *cues):
                cues.pop()
            return self._of(cues[0].group())
        if len(cues) == 2 and self._passive(behind, *cues):
            cues.pop()
        found = self._of(cues[-1].group())
        if found < 0 and (word := self._deadline.search(behind)):
            return 1 if word.group() != "by" or self._infinitive.search(behind, cues[-1].end()) else found
        return found

    def _of(self, cue: str) -> int:
        return self._value(cue) or -1

    def _passive(self, text: str, first: re.Match[str], second: re.Match[str]) -> bool:
        """Whether the second cue is a participle that belongs to the first: will be asked."""
        return (
            self._of(first.group()) > 0
            and second.start() - first.end() <= 14
            and not _END.search(text, first.end(), second.start())
        )

    def same_clause(self, text: str, start: int, end: int) -> bool:
        """Whether no sentence ends between two positions that are not far apart."""
        return end - start <= _BEHIND and not _END.search(text, start, end)

    def compared(self, text: str, start: int) -> bool:
        """Whether what begins at ``start`` is only what something else is compared with: from April, than in May."""
        return bool(self._comparison.search(text, max(0, start - 24), start))

    def habitual(self, text: str, start: int, end: int) -> bool:
        """Whether a sentence speaks of what happens again and again."""
        behind = text[max(0, start - _BEHIND) : start]
        cut = 0
        for boundary in _END.finditer(behind):
            cut = boundary.end()
        return bool(self._habit.search(behind, cut) or self._habit.match(text, end + 1))


@cache
def cues(package: str, language: str) -> Cues:
    """Return the cues of a language."""
    data: Mapping[str, Sequence[str]] = load_language(package, language)["cues"]
    return Cues(data)
