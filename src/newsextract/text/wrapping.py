"""Hard-wrapped text: lines broken at a width, as in mail and old archives, instead of at the ends of paragraphs."""

from __future__ import annotations

from itertools import pairwise

_NARROWEST, _WIDEST = 50, 120
_FEWEST = 3  # breaks within paragraphs, below which nothing is concluded
_FILLED = 0.65  # of the widest line, which wrapped lines reach
_SHARE = 0.9  # of the lines, which must reach it


def unwrapped(text: str) -> str:
    """Return a hard-wrapped text with spaces for the line breaks within paragraphs; any other text as it is.

    A text is hard-wrapped if empty lines part its paragraphs, the widest line has 50 to 120 characters, and nearly all
    lines that another follows fill most of the width, as neither lists, verse nor lines of dialogue do. The text keeps
    its length, so no offset changes.
    """
    lines = text.split("\n")
    if len(lines) <= _FEWEST or not _is_wrapped([line.rstrip() for line in lines]):
        return text
    joined = []
    for line, following in pairwise(lines):
        if line.strip() and following.strip():
            joined.append(line.removesuffix("\r") + " " * (1 + line.endswith("\r")))
        else:
            joined.append(line + "\n")
    return "".join([*joined, lines[-1]])


def _is_wrapped(lines: list[str]) -> bool:
    widest = max(map(len, lines))
    broken = [len(line) for line, following in pairwise(lines) if line and following]
    return (
        _NARROWEST <= widest <= _WIDEST
        and "" in lines
        and len(broken) >= _FEWEST
        and sum(length >= _FILLED * widest for length in broken) >= _SHARE * len(broken)
    )
