"""From text to phrases: time words found in one pass, with the small words between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newsextract_dates import digits
from newsextract_dates.gaps import LONGEST_GAP, Gaps
from newsextract_dates.kinds import CHARACTERS
from newsextract_dates.vocabulary import Vocabulary

_LONGEST_PHRASE = 32  # tokens; a longer one is cut, so that the work on a phrase is bounded
_CORE_DIGITS = frozenset(CHARACTERS[name] for name in ("CLOCK", "HHMM", "YEAR", "NUM", "DAYNUM"))


class Token(NamedTuple):
    """A time word, a number or a small word between two of them.

    Attributes:
        kind: Its kind, one character (see kinds.py).
        value: What it means: a month's number, a unit's name, ….
        start: Offset of the first character in the text.
        end: Offset behind the last one.
    """

    kind: str
    value: Any
    start: int
    end: int


Phrase = list[Token]


class Lexer:
    """Finds phrases of time words.

    Args:
        vocabulary: The words of the language.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._find = vocabulary.find
        self._gaps = Gaps(vocabulary.glue)
        self._determiners = {
            word: CHARACTERS[kind] for word, kind in vocabulary.glue.items() if kind in ("THE", "A", "ITS")
        }
        self._anchor = re.compile(rf"(?:{digits.SOURCE})|(?<!\w){vocabulary.pattern}")
        self._zone = re.compile(rf"[ \xa0]\(?(?:{vocabulary.zones})(?!\w)")

    def phrases(self, text: str) -> Iterator[Phrase]:
        """Yield the phrases of a text in order; most are of one token and no time expression."""
        phrase: Phrase = []
        last = 0
        read_gap = self._gaps.read
        for match in self._anchor.finditer(text):
            start, end = match.span()
            if start < last:  # inside a zone that was taken
                continue
            word = match.group()
            found = self._entry(word, start) if word[0] not in "0123456789" else self._number(text, word, start)
            if not found:
                continue
            glue = None
            if phrase and start - last <= LONGEST_GAP and len(phrase) < _LONGEST_PHRASE:
                glue = read_gap(text[last:start]) if start > last else ()
            if glue is None:
                if phrase:
                    yield phrase
                phrase = self._determiner(text, start)
            else:
                phrase += [Token(kind, None, last + offset, last + stop) for kind, offset, stop in glue]
            phrase += found
            last = phrase[-1].end
        if phrase:
            yield phrase

    def _entry(self, word: str, start: int) -> Phrase:
        kind, value = self._find(word)
        return [Token(kind, value, start, start + len(word))]

    def _number(self, text: str, word: str, start: int) -> Phrase:
        found = [Token(kind, value, start + a, start + b) for kind, value, a, b in digits.pieces(word)]
        if found and found[-1].kind in _CORE_DIGITS:
            last = found[-1]
            zone = self._zone.match(text, last.end)
            if zone and (clock := digits.clock_before_zone(text[last.start : last.end], last.kind, last.value)):
                found[-1] = Token(CHARACTERS["CLOCK"], clock, last.start, zone.end())
        return found

    def _determiner(self, text: str, start: int) -> Phrase:
        """The determiner right before a phrase, as its first token."""
        end = start - 1
        if end < 1 or text[end] not in " \n\xa0":
            return []
        begin = end
        while begin > 0 and end - begin < 6 and text[begin - 1].isalpha():
            begin -= 1
        kind = self._determiners.get(text[begin:end].lower())
        return [Token(kind, None, begin, end)] if kind else []
