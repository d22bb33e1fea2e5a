"""From text to phrases: time words and numbers, and the small words that hold them together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from newsextract import Lexicon
from newsextract_dates import codes, digits
from newsextract_dates.gaps import LONGEST_GAP, Gaps
from newsextract_dates.kinds import CHARACTERS
from newsextract_dates.numerals import Numerals
from newsextract_dates.tokens import Phrase, Token
from newsextract_dates.vocabulary import Vocabulary, vocabulary

_LONGEST_PHRASE = 24  # tokens; a longer one is cut, so that the work on a phrase is bounded
_LONGEST_TOKEN = 64  # characters that the first token of a text is looked for in
_MOST_PREFIXES = 4
_BEFORE_LETTERS = re.compile(r".*[\W\d_]", re.DOTALL)  # what stands before the last letters of a word
_CLOCKWORD, _APPROX, _HOLIDAY = (CHARACTERS[kind] for kind in ("CLOCKWORD", "APPROX", "HOLIDAY"))

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
        self._vocabulary = vocabulary
        # Words that need no look at what stands around them.
        self._meanings = {
            word: meaning
            for word, meaning in vocabulary.meanings.items()
            if meaning[0] not in (_CLOCKWORD, _APPROX) and word not in vocabulary.feasts
        }
        self._gaps = Gaps(vocabulary.small)
        self._prefixes = vocabulary.prefixes | {word.upper(): m for word, m in vocabulary.prefixes.items()}
        self._longest_prefix = max(map(len, self._prefixes))
        self._last_letters = frozenset(letter for word in self._prefixes for letter in (word[-1], word[-1].upper()))
        self._token = re.compile(rf"{_BEFORE}({codes.SOURCE}|{digits.SOURCE}|{vocabulary.pattern})")
        self._numerals = Numerals(vocabulary)

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
                    phrase += [(kind, value, last + offset, last + stop) for kind, value, offset, stop in glue]
            phrase.append(token)
            last = token[3]
        if phrase:
            yield phrase

    @cached_property
    def _day(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{Lexicon(dict.fromkeys(self._vocabulary.days), cased=True).pattern})(?!\w)")

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
            if meaning is not None:
                yield *meaning, begin, end
            else:
                yield from self._read(text, written, begin)

    def _read(self, text: str, written: str, start: int) -> Sequence[Token]:
        """Return the tokens that the pattern found as one: a range of numbers is more than one."""
        if written[0].isdigit():
            if written[1:2] in codes.SECOND_LETTERS:
                return codes.read(written, start)
            return self._numerals.read(text, written, start)
        if written[-1].isdigit():
            return codes.read(written, start)
        vocabulary, end = self._vocabulary, start + len(written)
        if written in vocabulary.feasts and (feast := vocabulary.feast(text, start, written)):
            rule, end = feast
            return ((_HOLIDAY, rule, start, end),)
        meaning = vocabulary.find(written)
        if meaning is None or (meaning[0] == _APPROX and text[start - 1 : start] == "-"):  # the run-up to Easter
            return ()
        if meaning[0] == _CLOCKWORD and (zone := self._numerals.zone.match(text, end)):
            end = zone.end()
        return ((*meaning, start, end),)

    def with_prefixes(self, text: str, phrase: Phrase) -> Phrase:
        """Return a phrase with the small words, such as a determiner, that stand right before it."""
        begin = phrase[0][2]
        for _ in range(_MOST_PREFIXES):
            end = begin - 1
            if end < 1 or text[end - 1] not in self._last_letters or not text[end].isspace():
                break
            first = max(0, end - self._longest_prefix - 1)
            word = text[max(first, text.rfind(" ", first, end) + 1) : end]
            if not word.isalpha():
                word = _BEFORE_LETTERS.sub("", word)
            meaning = self._prefixes.get(word)
            if meaning is None:
                break
            begin = end - len(word)
            phrase = [(*meaning, begin, end), *phrase]
        return phrase


@cache
def lexer(language: str) -> Lexer:
    """Return the lexer of a language."""
    return Lexer(vocabulary(language))
