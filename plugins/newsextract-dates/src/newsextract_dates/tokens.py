"""Tokens, of which phrases are made."""

from __future__ import annotations

from typing import Any, NamedTuple


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
