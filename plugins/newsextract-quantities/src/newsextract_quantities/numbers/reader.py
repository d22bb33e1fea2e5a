"""Numbers from their pieces: digits with magnitudes, words, fractions, open counts, ordinals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsextract_quantities.numbers.cardinals import below_hundred, cardinal, long_denominator, over, plural_magnitude
from newsextract_quantities.numbers.number import Number, scaled, whole_or_float
from newsextract_quantities.numbers.stream import AND, AND_A, JOINED, MAX_GAP, OF, OF_A, A, Stream
from newsextract_quantities.numbers.tokens import Token

_CARDINAL_ROLES = frozenset(("digit", "teen", "tens", "hundred", "scale", "dozen"))
_MAGNITUDES = ("scale", "hundred", "dozen")
GREATEST_SCALE = 1e15
HUNDRED, THOUSAND = 100, 1000


class NumberReader:
    """Reads the numbers of one text.

    Args:
        text: The text.
        tokens: Its number pieces, in order.
        grammar: The small words that hold numbers together (``grammar.toml``).
    """

    def __init__(self, text: str, tokens: Sequence[Token], grammar: Mapping[str, Any]) -> None:
        self.text = text
        self.tokens = tokens
        self.stream = Stream(text, tokens, grammar)
        self.endings = grammar["ordinal_endings"]
        self.other_ending = grammar["other_ordinal_ending"]
        self.teens = frozenset(grammar["ordinal_teens"])
        self.ending_starts = grammar["ending_starts"]
        self.possessives = tuple(grammar["possessives"])
        self.vague = grammar["vague"]

    def numbers(self) -> list[Number]:
        """Return all numbers, in order."""
        found, i, count = [], 0, len(self.tokens)
        while i < count:
            number, i = self._number(i)
            if number is not None:
                found.append(number)
        return found

    def _number(self, i: int) -> tuple[Number | None, int]:
        """The number that begins with a piece, and the index of the piece behind it."""
        token = self.tokens[i]
        role = token.role
        if role == "digits":
            return self._digits(i)
        if role in _CARDINAL_ROLES:
            return self._words(i)
        if role == "half":
            number = Number(self.stream.article_before(token.start), token.end, 0.5, "half", split=token.start)
            return self._of_magnitude(number, i)
        if role == "open":
            return self._open(i)
        if role == "denominator":
            return self._quarter(i)
        if role == "pair":
            return self._pair(i)
        if role == "ordinal":
            article = self.stream.article_before(token.start)
            number = Number(token.start, token.end, token.value, "ordinal")
            number.article = article if article < token.start else None
            return number, i + 1
        return Number(token.start, token.end, token.value, role), i + 1

    # --- digits -----------------------------------------------------------------------------------------------------

    def _digits(self, i: int) -> tuple[Number, int]:
        token = self.tokens[i]
        form = "fraction" if token.fraction and 0 < token.value < 1 else "digits"
        number = Number(token.start, token.end, token.value, form, split=token.end)
        if self.text[token.end : token.end + 1] in self.ending_starts and (ending := self._ending(token)):
            number.form, number.end = "ordinal", token.end + len(ending)
            return number, i + 1
        if i + 1 == len(self.tokens) or self.tokens[i + 1].start - token.end > MAX_GAP:
            return number, i + 1
        while self.stream.follows(i, *_MAGNITUDES) and number.scale < GREATEST_SCALE:
            i += 1
            factor = self.tokens[i].value
            number.value, number.scale = scaled(number.value, factor), number.scale * factor
            number.end = self.tokens[i].end
            if factor == HUNDRED and self.stream.joint(i) == AND:
                i = self._add_small(number, i)
            elif number.scale == THOUSAND and factor == THOUSAND:
                i = self._add_hundreds(number, i)
        return self._and_part(number, i)

    def _add_small(self, number: Number, i: int) -> int:
        """Add a number below a hundred behind "hundred and", "2 hundred and 14"; the index of the last piece."""
        token = self.tokens[i + 1]
        small, behind = below_hundred(self.stream, i + 1)
        if token.role == "digits" and isinstance(token.value, int) and not token.fraction:
            small, behind = token.value, i + 2
        if not small or small >= HUNDRED or over(self.stream, i + 1)[0] is not None:
            return i
        if self.stream.follows(behind - 1, *_MAGNITUDES):
            return i
        number.value, number.scale = number.value + small, 1
        number.end = number.split = self.tokens[behind - 1].end
        return behind - 1

    def _add_hundreds(self, number: Number, i: int) -> int:
        """Add hundreds in digits behind "thousand", "5 thousand 2 hundred and 14"; the index of the last piece."""
        if not self.stream.follows(i, "digits") or not self.stream.follows(i + 1, "hundred"):
            return i
        token = self.tokens[i + 1]
        if not isinstance(token.value, int) or not 0 < token.value < 10:
            return i
        number.value, number.end = number.value + token.value * HUNDRED, self.tokens[i + 2].end
        return self._add_small(number, i + 2) if self.stream.joint(i + 2) == AND else i + 2

    def _ending(self, token: Token) -> str | None:
        """The ordinal ending right behind digits, if it is the one that they take: "21st", but "13st" is a weight."""
        if not isinstance(token.value, int):
            return None
        ending: str = self.other_ending
        if token.value % 100 not in self.teens:
            ending = self.endings.get(str(token.value % 10), ending)
        found = self.text[token.end : token.end + len(ending)].lower()
        return (
            ending
            if found == ending and not self.text[token.end + len(ending) : token.end + len(ending) + 1].isalnum()
            else None
        )

    # --- words ------------------------------------------------------------------------------------------------------

    def _words(self, i: int) -> tuple[Number | None, int]:
        token = self.tokens[i]
        start = token.start
        if token.role in _MAGNITUDES:
            if self.text[max(0, start - 3) : start - 1].lower().endswith(self.possessives):
                return None, i + 1  # "a baker's dozen"
            start = self.stream.article_before(start)
            word = self._word_before(start)
            bare = start == token.start
            if bare and word.lower() in self.vague:
                return self._vague(i, start - 1 - len(word))
            if bare and token.role == "scale" and not self.stream.follows(i, "scale"):
                return None, i + 1  # "million" by itself
        elif self.stream.is_last(i):
            return Number(start, token.end, token.value, "words", 1, token.end), i + 1
        else:
            fraction, behind = over(self.stream, i)
            if fraction is not None:
                number = Number(start, self.tokens[behind - 1].end, fraction, "fraction")
                return self._of_magnitude(number, behind - 1)
            _, behind = below_hundred(self.stream, i)
            if self._is_ordinal(behind - 1):
                return self._ordinal(i, behind)
        value, scale, split, behind = cardinal(self.stream, i)
        last = behind - 1
        if self._is_ordinal(last):
            return self._ordinal(i, behind, int(value))
        number = Number(start, self.tokens[last].end, value, "words", scale, split)
        if value > 1 and (under := self._under(last)):
            return Number(start, self.tokens[under[1] - 1].end, whole_or_float(value / under[0]), "fraction"), under[1]
        return self._and_part(number, last)

    def _under(self, i: int) -> tuple[float, int] | None:
        """The denominator in the plural behind a piece, "a hundred trillionths", and the index behind it."""
        if self.stream.joint(i) != JOINED:
            return None
        lower, behind = long_denominator(self.stream, i + 1)
        if lower is None:
            lower, behind = self.tokens[i + 1].value, i + 2
        ends = self.tokens[behind - 1].role == "denominator" and self.text[self.tokens[behind - 1].end - 1] in "sS"
        return (lower, behind) if ends and lower > 1 else None

    def _word_before(self, start: int) -> str:
        words = self.text[max(0, start - 9) : start].split(" ")
        return words[-2] if len(words) > 1 and not words[-1] else ""

    def _and_part(self, number: Number, i: int) -> tuple[Number, int]:
        """Take "and a half", "and three-quarters" behind a number, with the magnitude that it belongs to."""
        if number.scale == 1 and (factor := plural_magnitude(self.stream, i)):
            i += 1
            number.value, number.scale, number.end = scaled(number.value, factor), factor, self.tokens[i].end
        joint = self.stream.joint(i)
        part, last = 0.0, i
        if joint == AND_A and self.tokens[i + 1].role in ("half", "denominator", "ordinal"):
            following = self.tokens[i + 1]
            if following.value > 2 or following.role == "half":
                part, last = 1 / following.value, i + 1
        elif joint == AND:
            fraction, behind = over(self.stream, i + 1)
            if fraction is not None:
                part, last = fraction, behind - 1
        if not part:
            return number, i + 1
        scale = number.scale if number.scale >= THOUSAND else 1
        if self.stream.follows(last, "scale") and self.tokens[last + 1].value < scale:
            last, scale = last + 1, self.tokens[last + 1].value  # "two billion and a half million"
        number.value = whole_or_float(number.value + scaled(part, scale))
        number.end = number.split = self.tokens[last].end
        if number.scale == 1 and self.stream.follows(last, *_MAGNITUDES):  # "two and a half million"
            last += 1
            number.scale, number.end = self.tokens[last].value, self.tokens[last].end
            number.value = scaled(number.value, number.scale)
        return number, last + 1

    def _is_ordinal(self, i: int) -> bool:
        """Whether an ordinal closes the number: "twenty-first", "two hundredth"."""
        if not self.stream.follows(i, "ordinal"):
            return False
        last, following = self.tokens[i], self.tokens[i + 1]
        if last.role == "tens":
            return following.value < 10
        return following.value >= 100 or last.role in ("hundred", "scale")

    def _ordinal(self, i: int, behind: int, value: int | None = None) -> tuple[Number, int]:
        if value is None:
            value = below_hundred(self.stream, i)[0] or 0
        last = self.tokens[behind]
        worth = value * last.value if last.value >= 100 else value + last.value
        return Number(self.tokens[i].start, last.end, int(worth), "ordinal"), behind + 1

    # --- fractions and open counts ----------------------------------------------------------------------------------

    def _of_magnitude(self, number: Number, i: int) -> tuple[Number, int]:
        """Take the magnitude that a fraction is of: "half a million", "two thirds of a million"."""
        if self.stream.joint(i) in (JOINED, A, OF, OF_A) and self.tokens[i + 1].role in _MAGNITUDES:
            i += 1
            number.split, number.scale = number.end, self.tokens[i].value
            number.value = scaled(float(number.value), number.scale)
            number.end, number.form = self.tokens[i].end, "words"
        return number, i + 1

    def _quarter(self, i: int) -> tuple[Number | None, int]:
        """Read "a quarter of", "a quarter million"; a quarter of a year or a game is none."""
        token = self.tokens[i]
        start = self.stream.article_before(token.start)
        if start == token.start and not self.stream.follows(i, "scale"):
            return None, i + 1
        return self._of_magnitude(Number(start, token.end, 1 / token.value, "quarter"), i)

    def _pair(self, i: int) -> tuple[Number, int]:
        """Read "a couple", "a couple dozen"."""
        token = self.tokens[i]
        start = self.stream.article_before(token.start)
        if not self.stream.follows(i, *_MAGNITUDES):
            return Number(start, token.end, token.value, "pair"), i + 1
        last = self.tokens[i + 1]
        return Number(start, last.end, scaled(token.value, last.value), "words", last.value, token.end), i + 2

    def _vague(self, i: int, start: int) -> tuple[Number, int]:
        """Read "several hundred", "a few thousand": an open count from twice the magnitude up."""
        token = self.tokens[i]
        number = Number(self.stream.article_before(start), token.end, token.value * 2, "open")
        while self.stream.follows(i, "scale") and number.value < GREATEST_SCALE:
            i += 1
            number.value, number.end = number.value * self.tokens[i].value, self.tokens[i].end
        return number, i + 1

    def _open(self, i: int) -> tuple[Number, int]:
        """Read "dozens", "hundreds of thousands"."""
        token = self.tokens[i]
        number = Number(token.start, token.end, token.value, "open")
        while self.stream.joint(i) == OF and self.tokens[i + 1].role == "open" and number.value < GREATEST_SCALE:
            i += 1
            number.value, number.end = number.value * self.tokens[i].value // 2, self.tokens[i].end
        return number, i + 1
