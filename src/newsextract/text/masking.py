"""Blanking of stretches of a text that leaves every other character where it was."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")


def mask(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return ``text`` with the characters of ``spans`` replaced by spaces; line breaks stay, and so does the length.

    Spans are (start, end) in order of their starts.
    """
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        start = max(start, done)
        if start < end:
            pieces += text[done:start], _LINE.sub(_blank, text[start:end])
            done = end
    return "".join([*pieces, text[done:]])


def _blank(line: re.Match[str]) -> str:
    return " " * len(line[0])
