"""From text to phrases: time words and numbers, and the small words that hold them together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from newsextract import Lexicon
from newsextract_dates import digits
from newsextract_dates.gaps import LONGEST_GAP, Gaps
from newsextract_dates.kinds import CHARACTERS
from newsextract_dates.numerals import Numerals
from newsextract_dates.tokens import Phrase, Token
from newsextract_dates.vocabulary import Vocabulary, vocabulary

_LONGEST_PHRASE = 24  # tokens; a longer one is cut, so that the work on a phrase is bounded
_LONGEST_TOKEN = 64  # characters that the first token of a text is looked for in
_DETERMINERS = ("THE", "A", "ITS")
_LONGEST_DETERMINER = 6
_CLOCKWORD, _APPROX = CHARACTERS["CLOCKWORD"], CHARACTERS["APPROX"]
_ODD = frozenset((_CLOCKWORD, _APPROX))

# What stands before a token: no letter and no digit. It is part of the pattern, and listed, because ``re`` skips fast
# to one of a set of characters: it takes two thirds of the time that ``\b`` does.
_BEFORE = (
    r"[\x00-/:-@\[-^`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f\u2190-\u2bff\u3000-\u3020\ufeff"
    r"\U0001f000-\U0001faff]"
)


class Lexer:
    """Finds phrases of time words.

    Args:
        vocabulary: The words of the language.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._meanings = vocabulary.meanings
        self._find = vocabulary.find
        self._gaps = Gaps(vocabulary.glue)
        self._determiners = {w: CHARACTERS[kind] for w, kind in vocabulary.glue.items() if kind in _DETERMINERS}
        self._last_letters = frozenset(letter for word in self._determiners for letter in (word[-1], word[-1].upper()))
        self._token = re.compile(rf"{_BEFORE}({digits.SOURCE}|{vocabulary.pattern})")
        self._numerals = Numerals(vocabulary)
        self._days = vocabulary.days

    def phrases(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Phrase]:
        """Yield the phrases of ``text[start:end]`` in order; most are of one token and no time expression."""
        phrase: Phrase = []
        last = start
        read_gap = self._gaps.read
        for token in self._tokens(text, start, len(text) if end is None else end):
            begin = token[2]
            if begin < last:  # a word inside a clock time's zone
                continue
            if phrase:
                near = begin - last <= LONGEST_GAP and len(phrase) < _LONGEST_PHRASE
                glue = read_gap(text[last:begin]) if near else None
                if glue is None:
                    yield phrase
                    phrase = []
                elif glue:
                    phrase += [Token(kind, None, last + offset, last + stop) for kind, offset, stop in glue]
            phrase.append(token)
            last = token[3]
        if phrase:
            yield phrase

    @cached_property
    def _day(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{Lexicon(dict.fromkeys(self._days), cased=True).pattern})(?!\w)")

    def may_name_day(self, text: str, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` has a word without which no day is named; cheaper than to read it."""
        return self._day.search(text, start, end) is not None

    def _tokens(self, text: str, start: int, stop: int) -> Iterator[Token]:
        """Yield the time words and the numbers of ``text[start:stop]``."""
        if start == 0 and (first := self._token.match("\n" + text[: min(stop, _LONGEST_TOKEN)])):
            yield from self._read(text, first[1], 0)
        meanings = self._meanings
        for match in self._token.finditer(text, max(start - 1, 0), stop):
            begin, end = match.span(1)
            written = match[1]
            meaning = meanings.get(written)
            if meaning is not None and meaning[0] not in _ODD:
                yield Token(*meaning, begin, end)
            else:
                yield from self._read(text, written, begin)

    def _read(self, text: str, written: str, start: int) -> Iterator[Token]:
        """Yield the tokens that the pattern found as one: a range of numbers is more than one."""
        if written[0].isdigit():
            yield from self._numerals.read(text, written, start)
            return
        kind, value = self._find(written)
        end = start + len(written)
        if kind == _APPROX and text[start - 1 : start] == "-":  # the run-up to Easter
            return
        if kind == _CLOCKWORD and (zone := self._numerals.zone.match(text, end)):
            end = zone.end()
        yield Token(kind, value, start, end)

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


@cache
def lexer(language: str) -> Lexer:
    """Return the lexer of a language."""
    return Lexer(vocabulary(language))
