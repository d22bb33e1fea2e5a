"""From text to phrases: time words and numbers, and the small words that hold them together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from newsextract import Lexicon
from newsextract_dates.gaps import LONGEST_GAP, Gaps
from newsextract_dates.kinds import CHARACTERS
from newsextract_dates.numerals import Numerals
from newsextract_dates.tokens import Phrase, Token
from newsextract_dates.vocabulary import Vocabulary, vocabulary

_LONGEST_PHRASE = 24  # tokens; a longer one is cut, so that the work on a phrase is bounded
_DETERMINERS = ("THE", "A", "ITS")
_LONGEST_DETERMINER = 6
_CLOCKWORD, _APPROX = CHARACTERS["CLOCKWORD"], CHARACTERS["APPROX"]


class Lexer:
    """Finds phrases of time words.

    Args:
        vocabulary: The words of the language.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._find = vocabulary.find
        self._gaps = Gaps(vocabulary.glue)
        self._determiners = {w: CHARACTERS[kind] for w, kind in vocabulary.glue.items() if kind in _DETERMINERS}
        self._last_letters = frozenset(letter for word in self._determiners for letter in (word[-1], word[-1].upper()))
        # Two passes, each with the start that re can skip to fast, are three times as fast as one alternation.
        self._word = re.compile(vocabulary.pattern)
        self._numerals = Numerals(vocabulary)
        self._days = vocabulary.days

    def phrases(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Phrase]:
        """Yield the phrases of ``text[start:end]`` in order; most are of one token and no time expression."""
        phrase: Phrase = []
        last = start
        stop = len(text) if end is None else end
        read_gap = self._gaps.read
        for token in _merged(self._words(text, start, stop), self._numerals.find(text, start, stop)):
            start = token.start
            if start < last:  # a word inside a clock time's zone
                continue
            if phrase:
                near = start - last <= LONGEST_GAP and len(phrase) < _LONGEST_PHRASE
                glue = read_gap(text[last:start]) if near else None
                if glue is None:
                    yield phrase
                    phrase = []
                elif glue:
                    phrase += [Token(kind, None, last + offset, last + stop) for kind, offset, stop in glue]
            phrase.append(token)
            last = token.end
        if phrase:
            yield phrase

    @cached_property
    def _day(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{Lexicon(dict.fromkeys(self._days), cased=True).pattern})(?!\w)")

    def may_name_day(self, text: str, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` has a word without which no day is named; cheaper than to read it."""
        return self._day.search(text, start, end) is not None

    def _words(self, text: str, start: int, stop: int) -> Iterator[Token]:
        find = self._find
        for match in self._word.finditer(text, start, stop):
            kind, value = find(match.group())
            end = match.end()
            if kind == _APPROX and text[match.start() - 1 : match.start()] == "-":  # the run-up to Easter
                continue
            if kind == _CLOCKWORD and (zone := self._numerals.zone.match(text, end)):
                end = zone.end()
            yield Token(kind, value, match.start(), end)

    def with_determiner(self, text: str, phrase: Phrase) -> Phrase:
        """Return a phrase with the determiner that stands right before it, if one does."""
        end = phrase[0].start - 1
        if end < 1 or text[end - 1] not in self._last_letters or not text[end].isspace():
            return phrase
        begin = end
        while begin > 0 and text[begin - 1].isalpha() and end - begin < _LONGEST_DETERMINER:
            begin -= 1
        kind = self._determiners.get(text[begin:end].lower())
        return [Token(kind, None, begin, end), *phrase] if kind else phrase


def _merged(words: Iterator[Token], numbers: Iterator[Token]) -> Iterator[Token]:
    """Both in text order; neither is held in memory, whatever the length of the text."""
    number = next(numbers, None)
    for word in words:
        while number is not None and number.start <= word.start:
            yield number
            number = next(numbers, None)
        yield word
    if number is not None:
        yield number
        yield from numbers


@cache
def lexer(language: str) -> Lexer:
    """Return the lexer of a language."""
    return Lexer(vocabulary(language))
