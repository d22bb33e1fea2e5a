"""Numbers from their pieces: "two hundred and five", "1.2 million", "three-quarters", "tens of thousands"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define

from newsextract_quantities.numbers.tokens import Token, whole_or_float


# The pieces of a number stand this close together: " and a ".
MAX_GAP = 7


@define(eq=False)
class Number:
    """A number in a text, before its unit is known.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it, magnitude words included.
        value: The number; of an open count the least it can mean.
        form: ``digits``, ``words``, ``fraction``, ``open``, ``ordinal``, ``fold`` or ``void`` (digits, no number).
        scale: The magnitude word it ends with ("million"), as a factor; 1 without.
        split: Where the plain number in front of the magnitude ends.
        article: Where the "a" before it stands, if it has one that is not part of it ("a third").
    """

    start: int
    end: int
    value: int | float
    form: str
    scale: int | float = 1
    split: int = 0
    article: int | None = None


def _form(token: Token) -> str:
    """Digits, or a fraction in digits: "1/4", "½"."""
    return "fraction" if 0 < token.value < 1 and token.fraction else "digits"


def scaled(value: float, factor: float) -> int | float:
    """A number times a power of ten, without the noise of binary fractions: 1.1 million is 1100000."""
    if isinstance(value, int):
        return whole_or_float(value * factor)
    return whole_or_float(float(f"{value:.15g}") * factor if factor < 10 else round(value * factor, 6))


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
        self.and_ = frozenset((f" {grammar['and']} ", f"-{grammar['and']}-"))
        self.and_articles = frozenset(f" {grammar['and']} {a} " for a in grammar["articles"])
        self.of = f" {grammar['of']} "
        self.articles = frozenset(grammar["articles"])
        self.of_articles = frozenset(f" {grammar['of']} {a} " for a in grammar["articles"]) | {self.of}
        self.suffixes = frozenset(grammar["ordinal_suffixes"])
        self.suffix_starts = frozenset(s for x in self.suffixes for s in (x[0], x[0].upper()))
        self.vague = frozenset(grammar["vague"])

    def numbers(self) -> list[Number]:
        """Return all numbers, in order."""
        found, i = [], 0
        while i < len(self.tokens):
            number, i = self._number(i)
            if number is not None:
                found.append(number)
        return found

    def _gap(self, i: int) -> str | None:
        """The text between a token and the next, if it is short."""
        if i + 1 >= len(self.tokens):
            return None
        gap = self.text[self.tokens[i].end : self.tokens[i + 1].start]
        return gap if len(gap) <= MAX_GAP else None

    def _follows(self, i: int, *roles: str) -> bool:
        """Whether the next token has one of some roles and is joined by a space or a hyphen."""
        return i + 1 < len(self.tokens) and self.tokens[i + 1].role in roles and self._gap(i) in _JOINTS

    def _article(self, start: int) -> int:
        """The start of "a" or "an" right before an offset, else the offset."""
        if self.text[start - 1 : start] in (" ", "\xa0"):
            for article in self.articles:
                at = start - 1 - len(article)
                if at >= 0 and self.text[at : start - 1].lower() == article and not self.text[at - 1 : at].isalnum():
                    return at
        return start

    def _number(self, i: int) -> tuple[Number | None, int]:
        """The number that begins with a token, and the index of the token behind it."""
        token = self.tokens[i]
        role = token.role
        if role == "digits":
            return self._from_digits(i)
        if role == "void":
            return Number(token.start, token.end, 0, "void"), i + 1
        if role in ("digit", "teen", "tens", "hundred", "scale", "dozen"):
            return self._from_words(i)
        if role == "half":
            return self._half(i)
        if role == "open":
            return self._open(i)
        if role == "fold":
            return Number(token.start, token.end, token.value, "fold"), i + 1
        if role == "pair":
            return self._pair(i)
        start = self._article(token.start)
        if role == "denominator":
            return self._quarter(i, start)
        number = Number(token.start, token.end, token.value, "ordinal")
        if start < token.start:
            number.article = start  # "a third": a fraction if no noun follows
        return number, i + 1

    # --- digits -------------------------------------------------------------------------------------------------

    def _from_digits(self, i: int) -> tuple[Number, int]:
        token = self.tokens[i]
        if i + 1 == len(self.tokens) or self.tokens[i + 1].start - token.end > MAX_GAP:
            if self.text[token.end : token.end + 1] not in self.suffix_starts:
                return Number(token.start, token.end, token.value, _form(token), split=token.end), i + 1
        suffix = self.text[token.end : token.end + 2].lower()
        if suffix in self.suffixes and not self.text[token.end + 2 : token.end + 3].isalnum():
            if isinstance(token.value, int):
                return Number(token.start, token.end + 2, token.value, "ordinal"), i + 1
        number = Number(token.start, token.end, token.value, _form(token), split=token.end)
        return self._with_scales(number, i)

    def _with_scales(self, number: Number, i: int) -> tuple[Number, int]:
        """Take the magnitude words behind a number, and "and a half"."""
        while self._follows(i, "scale", "hundred", "dozen") or (
            i + 1 < len(self.tokens)
            and self.tokens[i + 1].role == "scale"
            and self._gap(i) in ("\u2009", "\u202f")
        ):
            if number.scale >= 1e15:
                break
            i += 1
            factor = self.tokens[i].value
            number.value, number.scale = scaled(number.value, factor), number.scale * factor
            number.end = self.tokens[i].end
        return self._and_part(number, i)

    def _and_part(self, number: Number, i: int) -> tuple[Number, int]:
        """Take "and a half", "and three-quarters" behind a number, with the magnitude it belongs to."""
        gap = self._gap(i)
        part, j = 0.0, i
        if gap in self.and_articles and self.tokens[i + 1].role in ("half", "denominator", "ordinal"):
            following = self.tokens[i + 1]
            if following.role != "ordinal" or following.value > 2:
                part, j = 1 / following.value, i + 1
        elif gap in self.and_ and self.tokens[i + 1].role in ("digit", "teen"):
            fraction, k = self._over(i + 1)
            if fraction is not None:
                part, j = fraction, k - 1
        if not part:
            return number, i + 1
        scale = number.scale if number.scale > 1 else 1
        number.value = whole_or_float(number.value + scaled(part, scale))
        number.end = self.tokens[j].end
        if scale == 1:  # "two and a half million"
            return self._scaled_once(number, j)
        return number, j + 1

    def _scaled_once(self, number: Number, i: int) -> tuple[Number, int]:
        number.split = number.end
        if self._follows(i, "scale", "hundred", "dozen"):
            i += 1
            number.scale = self.tokens[i].value
            number.value, number.end = scaled(number.value, number.scale), self.tokens[i].end
        return number, i + 1

    # --- words --------------------------------------------------------------------------------------------------

    def _small(self, i: int) -> tuple[int | None, int]:
        """A number below a hundred at a token, and the index behind it."""
        token = self.tokens[i]
        if token.role in ("digit", "teen"):
            return int(token.value), i + 1
        if token.role == "tens":
            if self._follows(i, "digit") and self.tokens[i + 1].value:
                return int(token.value + self.tokens[i + 1].value), i + 2
            return int(token.value), i + 1
        return None, i

    def _from_words(self, i: int) -> tuple[Number | None, int]:
        first = self.tokens[i]
        start = first.start
        if first.role in ("hundred", "scale", "dozen"):
            if start and self.text[start - 1] in " -" and self.text[max(0, start - 3) : start - 1].lower().endswith(("’s", "'s")):
                return None, i + 1  # "a baker's dozen"
            start = self._article(start)
            before = self.text[max(0, start - 8) : start].split()
            if start == first.start and before and before[-1].lower() in self.vague and self._gap_before(first):
                return self._vague(i, before[-1])
            group, j = 1, i
        else:
            small, j = self._small(i)
            group = small or 0
            fraction, k = self._over(i)
            if fraction is not None:
                number = Number(start, self.tokens[k - 1].end, fraction, "fraction")
                return self._fraction_of_scale(number, k - 1)
            if self._is_ordinal(j - 1):
                return self._ordinal(i, j, start, group)
        total, scale, split = 0, 1.0, self.tokens[max(i, j - 1)].end
        lowest = float("inf")
        while True:
            end = j - 1  # index of the last token taken
            if j < len(self.tokens) and (j == i or self._gap(j - 1) in _JOINTS):
                role, value = self.tokens[j].role, self.tokens[j].value
                if role == "hundred" and 0 < group < 100:
                    group, scale = group * 100, 100
                    j += 1
                elif role in ("scale", "dozen") and group and value < lowest:
                    total, group, lowest, scale = total + group * int(value), 0, value, value
                    j += 1
                elif role == "scale" and not group and j > i and total and value >= lowest and scale < 1e15:
                    total, lowest, scale = total * int(value), lowest, scale * value  # "lakh crore"
                    j += 1
                elif role in ("digit", "teen", "tens") and j > i and self._room(group, lowest, scale):
                    small, k = self._small(j)
                    if not small or self._over(j)[0] is not None:
                        break
                    group, j, scale = group + small, k, 1
                else:
                    break
                continue
            if j > i and j < len(self.tokens) and self._gap(end) in self.and_ and (lowest < float("inf") or scale == 100):
                small, k = self._small(j) if self.tokens[j].role in ("digit", "teen", "tens") else (None, j)
                if small and self._room(group, lowest, scale) and not self._clashes(j, k, group, lowest):
                    group, j, scale = group + small, k, 1
                    continue
            break
        number = Number(start, self.tokens[j - 1].end, total + group, "words", scale if scale >= 100 else 1, split)
        if self._is_ordinal(j - 1):
            return self._ordinal(i, j, start, int(number.value))
        return self._and_part(number, j - 1)

    def _gap_before(self, token: Token) -> bool:
        return self.text[token.start - 1 : token.start] in _JOINTS

    @staticmethod
    def _room(group: float, lowest: float, scale: float) -> bool:
        """Whether a number below a hundred may follow: behind "hundred", or behind a magnitude."""
        return (group >= 100 and group % 100 == 0) or (group == 0 and lowest < float("inf") and scale >= 100)

    def _clashes(self, j: int, k: int, group: float, lowest: float) -> bool:
        """Whether "and X" begins another number: "between two hundred and three hundred", "and two-thirds"."""
        if self._over(j)[0] is not None:
            return True
        if k < len(self.tokens) and self._gap(k - 1) in _JOINTS:
            role, value = self.tokens[k].role, self.tokens[k].value
            return (role == "hundred" and group > 0) or (role in ("scale", "dozen") and value >= lowest)
        return False

    def _vague(self, i: int, word: str) -> tuple[Number, int]:
        """ "several hundred", "a few thousand": an open count from twice the magnitude up."""
        token = self.tokens[i]
        start = token.start - 1 - len(word)
        number = Number(self._article(start), token.end, token.value * 2, "open")
        while self._follows(i, "scale"):
            i += 1
            number.value, number.end = number.value * self.tokens[i].value, self.tokens[i].end
        return number, i + 1

    def _is_ordinal(self, i: int) -> bool:
        """Whether an ordinal closes the number: "twenty-first", "two hundredth"."""
        if not self._follows(i, "ordinal"):
            return False
        last, following = self.tokens[i], self.tokens[i + 1]
        if last.role == "tens":
            return following.value < 10
        return following.value in (100, 1_000, 1_000_000, 1_000_000_000) or last.role in ("hundred", "scale")

    def _ordinal(self, i: int, j: int, start: int, value: int) -> tuple[Number, int]:
        last = self.tokens[j]
        worth = value * last.value if last.value >= 100 else value + last.value
        return Number(start, last.end, int(worth), "ordinal"), j + 1

    # --- fractions and open counts ---------------------------------------------------------------------------------

    def _over(self, i: int) -> tuple[float | None, int]:
        """The fraction at a token, "two-thirds" or "one-fifth", and the index behind it."""
        upper, j = self._small(i)
        if upper and j < len(self.tokens) and self._gap(j - 1) in _JOINTS:
            under = self.tokens[j]
            plural = under.role == "denominator" and (under.value != 4 or self.text[under.end - 1] in "sS")
            single = under.role == "ordinal" and under.value > 2 or (under.role == "denominator" and not plural)
            if (plural and upper > 1) or (single and upper == 1) or (under.role == "half" and upper == 1):
                return upper / under.value, j + 1
        return None, i

    def _fraction_of_scale(self, number: Number, i: int) -> tuple[Number, int]:
        """Take the magnitude a fraction is of: "half a million", "two thirds of a million"."""
        gap = self._gap(i)
        if gap is not None and self.tokens[i + 1].role in ("scale", "dozen", "hundred"):
            if gap in _JOINTS or gap in self.of_articles or gap.strip() in self.articles:
                i += 1
                number.scale = self.tokens[i].value
                number.value = whole_or_float(round(number.value * number.scale, 6))
                number.end, number.form = self.tokens[i].end, "words"
                if self._follows(i, "scale"):
                    return self._with_scales(number, i)
        return number, i + 1

    def _half(self, i: int) -> tuple[Number, int]:
        token = self.tokens[i]
        number = Number(self._article(token.start), token.end, 0.5, "half", split=token.start)
        return self._fraction_of_scale(number, i)

    def _quarter(self, i: int, start: int) -> tuple[Number | None, int]:
        """ "a quarter of", "a quarter million"; a quarter of a year or a game is none."""
        token = self.tokens[i]
        joined = self._gap(i) in _JOINTS and self.tokens[i + 1].role == "scale"
        if start == token.start and not joined:
            return None, i + 1
        number = Number(start, token.end, 1 / token.value, "quarter")
        return self._fraction_of_scale(number, i)

    def _open(self, i: int) -> tuple[Number, int]:
        """ "dozens", "hundreds of thousands"."""
        token = self.tokens[i]
        number = Number(token.start, token.end, token.value, "open")
        while self._gap(i) == self.of and self.tokens[i + 1].role == "open" and self.tokens[i + 1].value >= 200:
            i += 1
            number.value, number.end = number.value * self.tokens[i].value // 2, self.tokens[i].end
            if number.value > 1e18:
                break
        return number, i + 1

    def _pair(self, i: int) -> tuple[Number, int]:
        """ "a couple of": two."""
        token = self.tokens[i]
        return Number(self._article(token.start), token.end, token.value, "pair"), i + 1


_JOINTS = frozenset((" ", "-", "\xa0", "‑", "‐"))
