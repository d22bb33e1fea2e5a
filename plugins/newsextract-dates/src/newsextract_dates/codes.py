"""Codes of financial reports for quarters, halves and years: Q3, 3Q23, 1H24, FY25, Q2FY26, FY2023-24.

The letters are those of English; a language with others needs its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract_dates.digits import year_of_two
from newsextract_dates.kinds import CHARACTERS
from newsextract_dates.tokens import Token

SECOND_LETTERS = ("Q", "H")  # of codes that begin with a digit

_YEAR = r"(?:20)?[0-9]{2}"
# A half of two characters alone is a road, a pencil or a motor. The pattern begins with a set of characters, for speed.
SOURCE = (
    rf"[FHQ1-4](?:(?<=Q)[1-4](?:FY{_YEAR})?|(?<=[1-4])Q(?:(?:FY)?{_YEAR})?|(?<=H)[12](?:FY{_YEAR})?"
    rf"|(?<=[12])H(?:FY)?{_YEAR}|(?<=F)Y[ ]?{_YEAR}(?:[-–/]{_YEAR})?)(?!\w)"
)
_PART = re.compile(
    r"(?:(?:(?P<quarter>Q)|H)(?P<number>[1-4])|(?P<count>[1-4])(?:(?P<quarters>Q)|H))?"
    r"(?P<year>(?:FY[ ]?)?(?P<digits>[0-9]{2,4})(?:[-–/](?P<next>[0-9]{2,4}))?)?"
)


def read(code: str, offset: int) -> Sequence[Token]:
    """Return the tokens of a code: the quarter or half with its number, and the year, each if it is there.

    Args:
        code: What `SOURCE` finds.
        offset: Where it begins.
    """
    match = _PART.fullmatch(code)
    if match is None:
        return ()
    found = []
    if number := match["number"] or match["count"]:
        kind = CHARACTERS["QCODE" if match["quarter"] or match["quarters"] else "HCODE"]
        found.append((kind, int(number), offset, offset + 2))
    if match["year"]:
        start, end = match.span("year")
        year = _full(match["digits"])
        if match["next"] and _full(match["next"]) != year + 1:
            end = match.end("digits")
        found.append((CHARACTERS["FYCODE"], year, offset + start, offset + end))
    return found


def _full(digits: str) -> int:
    return int(digits) if len(digits) == len("2025") else year_of_two(digits)
