"""Whether a clause speaks of the past or of what is to come: the nearest verb cue tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice

from newsextract import Lexicon
from newsextract.language import load_language

_BEHIND = 160
_AHEAD = 90
_COMPARED = 40
_RIGHT_BEFORE = 28
_MODAL_GAP = 14  # "will not have been "
# Where a clause may end; a comma does not part a verb from its date, a full stop and a mark of quotation do.
# An abbreviation's period ("Gov.", "St.", "J.") ends nothing. One character is looked for first, for speed.
_END = re.compile(
    r"[.!?;:\n“”\"`'—](?:(?<=[“”\"`;])|(?<=')'|(?<=\n)\s*\n|(?<= —) |"
    r"(?<![A-Z][a-z].)(?<![A-Z][a-z]{2}.)(?<![A-Z][a-z]{3}.)(?<!\b[A-Za-z].)['”’\")]{0,2}\s+(?=[A-Z\"“‘'$0-9]))"
)


def _forms(words: Iterable[str]) -> list[str]:
    """Words as they are written in a sentence and at its beginning; capitals throughout would slow the start."""
    return [form for word in words for form in (word, word[:1].upper() + word[1:])]


def _any(words: Sequence[str]) -> str:
    """A pattern for one of a few words."""
    return f"(?<!\\w)(?:{'|'.join(map(re.escape, _forms(words)))})"


class Cues:
    """Finds the cue that governs a position.

    Args:
        data: The language's cues: words and endings of words by what they tell.
    """

    def __init__(self, data: Mapping[str, Sequence[str]]) -> None:
        values = {"past": -2, "perhaps": 1, "future": 2, "no_cue": 0}
        forms = {form: value for name, value in values.items() for form in _forms(data[name])}
        self._values = forms | {form.replace("'", "’"): value for form, value in forms.items()}
        endings = "|".join(map(re.escape, data["past_endings"]))
        present = "".join(rf"(?<!\b{word} )" for word in data["present"])  # are tilted, is planned
        self._cue = re.compile(
            rf"(?<![\w-])(?:{Lexicon(forms, cased=True).pattern}|{present}[a-z]{{2,24}}(?:{endings}))(?!\w)"
        )
        self._since = re.compile(rf"{_any(data['since'])}\s(?:\w{{1,12}}\s)?$")
        self._until = re.compile(rf"{_any(data['until'])}\s(?:\w{{1,12}}\s){{0,2}}$")
        self._by = re.compile(rf"{_any(data['by'])}\s(?:\w{{1,12}}\s)?$")
        self._before = re.compile(rf"{_any(data['before'])}\s(?:\w{{1,12}}\s)?$")
        determiners = "|".join(map(re.escape, data["no_infinitive"]))
        self._infinitive = re.compile(rf"{_any(data['infinitive'])}\s(?!(?:{determiners})\b)[a-z]{{2,}}")
        self._comparison = re.compile(rf"{_any(data['comparison'])}(?:[^.,;]|(?<=[0-9])[.,](?=[0-9]))*$")
        self._timetable = re.compile(rf"{_any(data['timetable'])}(?!\w)")
        self._speech = re.compile(rf"{_any(data['speech'])}(?!\w)")
        self._habit = re.compile(rf"{_any(data['habit'])}(?!\w)")

    def direction(self, text: str, start: int, end: int) -> int:
        """Tell where the clause around ``text[start:end]`` points to.

        Returns:
            2 for the future and -2 for the past if a sure cue before the expression tells, 1 and -1 if only a doubtful
            one or one behind it does, 0 without a cue.
        """
        behind = text[_clause_start(text, start) : start]
        right_before = behind[-_RIGHT_BEFORE:]
        if self._since.search(right_before):
            return -2
        cues = [cue for cue in self._cue.finditer(behind) if self._of(cue)][-2:]
        if cues:
            found = self._sign(cues, -1)
            if found < 0 and self._until.search(right_before):
                return 2
            if found < 0 and self._by.search(right_before) and self._infinitive.search(behind, cues[-1].end()):
                return 2
            return found
        ahead_of = any(pattern.search(right_before) for pattern in (self._by, self._before, self._until))
        if ahead_of and len(behind.split()) > 1:
            return 2
        ahead = text[end : _clause_end(text, end)]
        cues = list(islice((cue for cue in self._cue.finditer(ahead) if self._of(cue)), 2))
        if cues:
            return 1 if self._sign(cues, 0) > 0 else -1
        if ahead_of:
            return 2
        return 1 if self._timetable.search(behind) else 0

    def _sign(self, cues: list[re.Match[str]], which: int) -> int:
        """The direction of one of two cues; a participle has that of the modal it belongs to: will be asked."""
        if len(cues) == 2 and cues[1].start() - cues[0].end() <= _MODAL_GAP and self._of(cues[0]) > 0:
            return self._of(cues[0])
        return self._of(cues[which])

    def _of(self, cue: re.Match[str]) -> int:
        return self._values.get(cue.group(), -2)  # what is no word of a list has a past ending

    def same_clause(self, text: str, start: int, end: int) -> bool:
        """Whether no sentence ends between two positions that are not far apart."""
        return end - start <= _BEHIND and not _END.search(text, start, end)

    def clause_end(self, text: str, position: int, reach: int) -> int:
        """Where the clause around a position ends, at most ``reach`` characters behind it."""
        return min(_clause_end(text, position), position + reach)

    def compared(self, text: str, start: int) -> bool:
        """Whether what begins at ``start`` is only what something else is compared with: from April, than in May."""
        return self._comparison.search(text, max(0, start - _COMPARED), start) is not None

    def reports_speech(self, text: str, position: int) -> bool:
        """Whether the clause around a position reports speech: told reporters on Tuesday."""
        return self._speech.search(text, _clause_start(text, position), _clause_end(text, position)) is not None

    def habitual(self, text: str, start: int, end: int) -> bool:
        """Whether a sentence speaks of what happens again and again."""
        return (
            self._habit.search(text, _clause_start(text, start), start) is not None
            or self._habit.search(text, end, min(_clause_end(text, end), end + 24)) is not None
        )


def _clause_start(text: str, position: int) -> int:
    start = max(0, position - _BEHIND)
    for boundary in _END.finditer(text, start, position):
        start = boundary.end()
    return start


def _clause_end(text: str, position: int) -> int:
    end = min(len(text), position + _AHEAD)
    boundary = _END.search(text, position, end)
    return boundary.start() if boundary else end


@cache
def cues(package: str, language: str) -> Cues:
    """Return the cues of a language."""
    return Cues(load_language(package, language)["cues"])
