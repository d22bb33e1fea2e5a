"""The pieces numbers are made of: runs of digits and number words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from newsextract import Lexicon
from newsextract_quantities.numbers.number import whole_or_float

VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")

# A longer run of digits is no number that a record can hold; its text is passed over.
MAX_DIGITS = 300


class Token(NamedTuple):
    """A piece of a number.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it.
        role: ``digits``, or the table of ``numbers.toml`` that the word stands in.
        value: What it is worth.
        fraction: Whether it is written as a fraction: "1/4", "½".
    """

    start: int
    end: int
    role: str
    value: float
    fraction: bool = False


@cache
def _digits(decimal_comma: bool) -> re.Pattern[str]:
    """The pattern of a number in digits; it can be empty where none stands.

    Every repeat is possessive or bounded, and a match takes all digits it looked at, so that no digit is read more
    than a few times.
    """
    group, point = (r"\.", ",") if decimal_comma else (",", r"\.")
    return re.compile(
        rf"""
        (?: (?P<other> [0-9]{{1,3}} (?: {point} [0-9]{{3}} ){{1,8}}+ {group} [0-9]{{1,2}} (?! [0-9] ) )  # 1.234,56
          | (?P<whole>
            (?= [0-9] ) (?:
                [0-9]{{1,3}} (?: {group} [0-9]{{3}} ){{1,8}}+ (?! [0-9] )                      # 1,234,567
              | [0-9]{{1,2}} (?: {group} [0-9]{{2}} (?! [0-9] ) ){{1,8}}+ {group} [0-9]{{3}} (?! [0-9] )   # 12,34,567
              | [0-9]{{1,3}} (?: [ \xa0\u2009\u202f] [0-9]{{3}} ){{1,8}}+ (?! [0-9] )          # 1 234 567
              | [0-9]{{1,3}} (?: ['’] [0-9]{{3}} ){{1,8}}+ (?! [0-9] )                         # 1'234'567
              | [0-9]++
            ))
            (?P<decimals> {point} [0-9]++ )?+
          | (?P<leading> {point} [0-9]++ )                                                     # .5
          | (?P<sign> [{_SIGNS}] )
        )
        (?: (?<= [0-9] ) (?:
            [ -]? (?P<vulgar> [{"".join(VULGAR)}] )                                            # 5 ½
          | (?: [ ]{{1,2}} | - ) (?P<upper> [0-9]{{1,2}} ) [/⁄] (?P<lower> [0-9]{{1,3}} ) (?! [0-9/⁄] )         # 5 1/4
          | [/⁄] (?P<under> [0-9]{{1,4}} ) (?! [0-9/⁄] )                                       # 3/4
          | [eE] (?P<exponent> [+-]? [0-9]{{1,9}} ) (?! \w )                                   # 1e10
          | \^ (?P<raise> [-−+]? [0-9]{{1,3}} ) (?! [0-9.] )                                   # 2^10
          | [ \xa0]? [x×] [ \xa0]? 10                                                          # 1.3 x 10^6
            (?: (?: \^ | (?= [-−] ) ) (?P<power> [-−+]? [0-9]{{1,3}} ) (?! [0-9] ) | (?P<raised> ⁻? [⁰¹²³⁴-⁹]{{1,3}} ) )
        ))?+
        """,
        re.VERBOSE,
    )


# Prices in dollars have two decimals; a fraction of the last is kept to so many places.
CENTS, PLACES = 2, 12
_FRACTIONS = frozenset(("sign", "vulgar", "lower", "under"))
_JOINED = re.compile(r"[\w.,]")
_SEPARATORS = re.compile(r"[.,]")
# A class first, then a repeat of it: ``re`` looks for that twice as fast as for ``[0-9]++``.
_MORE_GROUPS = re.compile(r"[,.' ]?[0-9](?:[,.']?[0-9])*+")
# As many characters as the most groups of digits that are read have.
LONGEST_GROUPED = 33
# What may continue a number behind a run of digits, and what must stand behind that.
_SIGNS = "".join(VULGAR)
_CONTINUED = rf"[ \xa0\u2009\u202f.,'’/⁄eEx×^-][0-9x× +{_SIGNS}-]|[{_SIGNS}]"
# A run of digits, "plain" if nothing behind it continues the number, or a sign for a fraction.
_RUN = re.compile(rf"[0-9{_SIGNS}](?:(?<=[0-9])[0-9]*+(?P<plain>(?!{_CONTINUED}))?+)?+")
_NICE_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 128, 1000))


def _value(match: re.Match[str]) -> tuple[float | None, int]:
    """What digits are worth, and where they end; None for a number too long, or a fraction that is none."""
    if match["sign"]:
        upper, lower = VULGAR[match["sign"]]
        return upper / lower, match.end()
    if match["other"]:  # both separators, which tell by themselves which is which
        *groups, decimals = _SEPARATORS.split(match["other"])
        return float(f"{''.join(groups)}.{decimals}"), match.end("other")
    whole, decimals, end = match["whole"] or "", match["decimals"] or match["leading"] or "", match.end()
    digits = "".join(c for c in whole if "0" <= c <= "9") if len(whole) > 3 else whole
    if len(digits) > MAX_DIGITS or len(decimals) > MAX_DIGITS:
        return None, end
    if len(whole) >= LONGEST_GROUPED and (rest := _MORE_GROUPS.match(match.string, end)):
        return None, rest.end()  # no number, but groups without end
    if decimals:
        value: float = float(f"{digits or '0'}.{decimals[1:]}")
    else:
        value = int(digits or "0")
    if match.lastgroup in ("whole", "decimals", "leading"):
        return value, end
    if match["exponent"] or match["power"] or match["raised"] or match["raise"]:
        return _powered(match, value, len(digits) + len(decimals)), end
    return _with_fraction(match, value, decimals[1:])


def _with_fraction(match: re.Match[str], value: float, decimals: str) -> tuple[float | None, int]:
    """What digits with a fraction behind them are worth: "5 ½", "2 1/4", "3/4", and where that ends.

    Args:
        match: The match.
        value: What the digits are worth.
        decimals: Their decimals. Of a fraction behind two, its part is one of the second: "5.67 3/4" is 5.6775.
    """
    worth = 0.01 if len(decimals) == CENTS else 1
    if vulgar := match["vulgar"]:
        upper, lower = VULGAR[vulgar]
        return round(value + worth * upper / lower, PLACES), match.end()
    if under := match["under"]:
        denominator = int(under)
        if not decimals and denominator in _NICE_DENOMINATORS and value < denominator and under[0] != "0":
            return value / denominator, match.end()
        return None, match.end()
    upper, denominator = int(match["upper"]), int(match["lower"])
    fits = not decimals or len(decimals) == CENTS
    if not fits or denominator not in _NICE_DENOMINATORS or upper >= denominator:
        return value, max(match.end(group) for group in ("whole", "decimals", "leading"))
    return round(value + worth * upper / denominator, PLACES), match.end()


def _powered(match: re.Match[str], value: float, length: int) -> float | None:
    """What digits with a power are worth, "1e10", "1.3 x 10^6", "2^10"; None if that is too large.

    Args:
        match: The match.
        value: What the digits are worth.
        length: How many characters they have.
    """
    if raised := match["raise"]:
        power = int(raised.replace("−", "-"))
        return None if abs(power) * length > MAX_DIGITS or not value else whole_or_float(value**power)
    text = match["exponent"] or (match["power"] or "").replace("−", "-") or match["raised"].translate(SUPERSCRIPTS)
    if len(text) > 4 or abs(int(text)) > MAX_DIGITS - length:
        return None
    exact = Decimal(str(value)).scaleb(int(text))  # a float would be some billions off
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def digit_tokens(text: str, decimal_comma: bool = False) -> list[Token]:
    """Return the numbers written in digits, in order; those that are no numbers have the role ``void``.

    Most are a plain run of digits, for which no look at the long pattern is needed.
    """
    found: list[Token] = []
    pattern = _digits(decimal_comma)
    point = "," if decimal_comma else "."
    done = 0
    for run in _RUN.finditer(text):
        start, end = run.span()
        if start < done:
            continue
        if run.lastindex and text[start - 1] != point and end - start <= MAX_DIGITS:
            found.append(Token(start, end, "digits", int(run.group())))
            continue
        leading = start > 0 and text[start - 1] == point and not _JOINED.match(text[max(0, start - 2) : start - 1])
        match = pattern.match(text, start - leading)
        if match:
            value, done = _value(match)
            role, value = ("digits", value) if value is not None else ("void", 0)
            found.append(Token(match.start(), done, role, value, match.lastgroup in _FRACTIONS))
    return found


def word_lexicon(numbers: Mapping[str, Any]) -> Lexicon[tuple[str, float]]:
    """The number words of a language: word to role and value."""
    return Lexicon({word: (role, value) for role, words in numbers.items() for word, value in words.items()})


def tokens(text: str, words: Lexicon[tuple[str, float]], decimal_comma: bool = False) -> list[Token]:
    """Return all pieces of numbers in a text, in order."""
    found = [Token(start, end, role, value) for start, end, (role, value) in words.find(text)]
    found += digit_tokens(text, decimal_comma)
    found.sort()
    return found
