"""Numbers in digits, told apart by their shape: a day, a year, a clock time, an ISO date, ….

The shapes are those of English: 9 p.m., 21st, 1990s. A language with others needs its own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from newsextract_dates.kinds import CHARACTERS

# A run is read whole or not at all: nothing starts inside a number, a price or a word. The checks of what stands before
# follow the first digit, so that the search can skip to digits. Runs of more than six parts are no dates; the
# possessive repeats read every character once.
SOURCE = (
    r"[0-9](?<![\w$£€¥₹].)(?<![0-9][.,:/\-–].)(?:"
    r"[0-9]?(?:[:.][0-9]{2}){0,2}[ \xa0\n]?[aApP](?:\.[ ]?[mM](?!\w)\.?|[mM](?!\w))"
    r"|[0-9]*+(?:[.,:/\-–][0-9]++){0,5}+(?:(?:st|nd|rd|th|s|[½¼¾⅓⅔])?(?!\w)|(?=[aApP]\.?[mM](?!\w))))"
)
_AM_PM = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?(?:[:.]([0-9]{2}))?[ \xa0\n]?([aApP])")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_SLASHED = re.compile(r"([0-9]{1,4})([/.])([0-9]{1,2})\2([0-9]{2,4})")
_DECIMAL = re.compile(r"[0-9]+\.[0-9]+")
_FRACTION = re.compile(r"([0-9]{1,4})/([0-9]{1,4})")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-4])([:.])([0-5][0-9])(?:\2([0-5][0-9]))?")
# What makes clock times of both ends of a range: 5-6 p.m.
MERIDIEM = re.compile(r"[ \xa0\n]?([aApP])(?:\.[ ]?[mM](?!\w)\.?|[mM](?!\w))")
_SPLIT_YEAR = re.compile(r"[12][0-9]{3}/[0-9]{2}")
_PART = re.compile(r"[0-9]+(?:[.,:/][0-9]+)*(?:st|nd|rd|th|s)?")

_VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}
_CENTURY_TURNS = 40
_LONGEST = 24

Piece = tuple[str, Any, int, int]  # kind, value, offset, end


@lru_cache(maxsize=4096)
def pieces(digits: str) -> tuple[Piece, ...]:
    """Return what a run of digits is made of: (kind, value, offset, end) of each part; a range has a dash between."""
    if len(digits) > _LONGEST:
        return ()
    if digits[-1] in _VULGAR:
        whole = digits[:-1]
        return _one("NUM", int(whole) + _VULGAR[digits[-1]] if whole.isdigit() else None, digits)
    if match := _AM_PM.match(digits):
        return _one("CLOCK", am_pm(match), digits)
    if match := _ISO.fullmatch(digits):
        return _one("ISO", tuple(map(int, match.groups())), digits)
    if _SPLIT_YEAR.fullmatch(digits):  # 2023/24 is 2023-24
        digits = digits.replace("/", "-")
    parts = list(_PART.finditer(digits))
    if len(parts) > 2:
        return ()
    found: list[Piece] = []
    for part in parts:
        if found:
            found.append((CHARACTERS["DASH"], None, part.start() - 1, part.start()))
        name, value = _name(part.group())
        found.append((CHARACTERS[name], value, part.start(), part.end()))
    return tuple(found)


def _one(kind: str, value: Any, digits: str) -> tuple[Piece, ...]:
    return ((CHARACTERS[kind], value, 0, len(digits)),) if value is not None else ()


def am_pm(match: re.Match[str]) -> str | None:
    """Return the ISO 8601 clock time of a time with a.m. or p.m., or None if there is none such."""
    hour, minute, second, half = match.groups()
    if not 1 <= int(hour) <= 12 or int(minute or 0) > 59 or int(second or 0) > 59:
        return None
    hour24 = int(hour) % 12 + (12 if half in "pP" else 0)
    return f"{hour24:02d}:{minute or '00'}" + (f":{second}" if second else "")


def _name(part: str) -> tuple[str, Any]:
    if part.isdigit():
        value = int(part)
        if 1 <= value <= 31 and len(part) <= 2:
            return "DAYNUM", value
        return ("YEAR" if len(part) == 4 and 1000 <= value <= 2199 else "NUM"), value
    if part[-1] in "sthnrd":
        stem = part.rstrip("sthnrd")
        if part.endswith("s") and stem.isdigit():
            return ("DECADE", stem) if stem[-1] == "0" and len(stem) in (2, 4) else ("NUM", None)
        return ("ORDNUM", int(stem)) if stem.isdigit() else ("NUM", None)
    if match := _SLASHED.fullmatch(part):
        return "SLASHED", tuple(int(match[group]) for group in (1, 3, 4))
    if match := _CLOCK.fullmatch(part):
        return ("CLOCK" if ":" in part else "HHMM"), f"{int(match[1]):02d}:{match[3]}" + (
            f":{match[4]}" if match[4] else ""
        )
    if match := _FRACTION.fullmatch(part):
        return "FRACTION", (int(match[1]), int(match[2]))
    if "," in part:
        whole = part.replace(",", "")
        return "NUM", int(whole) if whole.isdigit() else None
    return "NUM", float(part) if _DECIMAL.fullmatch(part) else None


def year_of_two(digits: str) -> int:
    """Return the year of two figures behind an apostrophe: '69 is 1969, '12 is 2012."""
    number = int(digits)
    return number + (2000 if number < _CENTURY_TURNS else 1900)


def clock_of_half(digits: str, half: str) -> str | None:
    """Return the ISO 8601 clock time of a number, of the half of the day whose letter is given: a or p."""
    match = _AM_PM.fullmatch(digits + half)
    return am_pm(match) if match else None


def clock_before_zone(digits: str, kind: str, value: Any) -> str | None:
    """Return the ISO 8601 clock time of a number that a time zone follows: 2030 GMT, 17.02 BST, 9 ET."""
    if kind in (CHARACTERS["CLOCK"], CHARACTERS["HHMM"]):
        return str(value)
    if digits.isdigit() and len(digits) == 4 and int(digits[:2]) <= 24 and int(digits[2:]) <= 59:
        return f"{digits[:2]}:{digits[2:]}"
    return None
