"""Numbers in a text as tokens, with what belongs to them: a.m. and p.m., a time zone, an apostrophe."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract import Lexicon
from newsextract_dates import digits
from newsextract_dates.kinds import CHARACTERS
from newsextract_dates.tokens import Token
from newsextract_dates.vocabulary import Vocabulary

_CLOCK, _DECADE, _HOLIDAY, _YEAR = (CHARACTERS[name] for name in ("CLOCK", "DECADE", "HOLIDAY", "YEAR"))
_BEFORE_ZONE = frozenset(CHARACTERS[name] for name in ("CLOCK", "HHMM", "YEAR", "NUM", "DAYNUM"))
_APOSTROPHES = ("'", "’", "‘")  # the '90s
_SHORTENED = (" '", " ’", "\n'", "\n’")  # in '69


class Numerals:
    """Reads numbers.

    Args:
        vocabulary: The words of the language.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._days = vocabulary.figures
        self.zone = re.compile(rf"[ \xa0](?:{Lexicon(dict.fromkeys(vocabulary.zones), cased=True).pattern})(?!\w)")
        self._zone_letters = frozenset(zone[0] for zone in vocabulary.zones)

    def read(self, text: str, written: str, offset: int) -> Sequence[Token]:
        """Return the numbers of a run of digits; a range is two with a dash between.

        Args:
            text: The text.
            written: The run, as `digits.SOURCE` finds it.
            offset: Where it begins.
        """
        if written in self._days:
            return ((_HOLIDAY, self._days[written], offset, offset + len(written)),)
        pieces = digits.pieces(written)
        if len(pieces) == 1 and pieces[0][3] == len(written):
            kind, value, start, end = pieces[0]
            return (self._last(text, written, (kind, value, offset + start, offset + end)),)
        tokens = [(kind, value, offset + start, offset + end) for kind, value, start, end in pieces]
        if tokens and tokens[-1][3] == offset + len(written):
            tokens[-1] = self._last(text, written, tokens[-1])
        return tokens

    def _last(self, text: str, written: str, token: Token) -> Token:
        """The last number of a run, or what it becomes together with the text around."""
        kind, value, start, end = token
        if end - start < len(written) and (half := digits.MERIDIEM.match(text, end)):
            if clock := digits.clock_of_half(text[start:end], half[1]):
                return _CLOCK, clock, start, half.end()
        elif (
            kind in _BEFORE_ZONE
            and text[end + 1 : end + 2] in self._zone_letters
            and (zone := self.zone.match(text, end))
        ):
            if clock := digits.clock_before_zone(text[start:end], kind, value):
                return _CLOCK, clock, start, zone.end()
        elif kind == _DECADE and text[start - 1 : start] in _APOSTROPHES:
            return kind, value, start - 1, end
        elif len(written) == len("69") and written.isdigit() and text[start - 2 : start] in _SHORTENED:
            return _YEAR, digits.year_of_two(written), start - 1, end
        return token
