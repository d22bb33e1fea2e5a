"""Hard-wrapped text: lines broken at a width, as in mail and old archives, instead of at the ends of paragraphs."""

from __future__ import annotations

from itertools import pairwise

_NARROWEST, _WIDEST = 50, 120
_FEWEST = 3  # breaks within paragraphs, below which nothing is concluded
_SHARE = 0.9  # of the breaks, which must stand where the next word did not fit
_CONTINUED = 0.3  # of the lines behind a break, which must go on in lower case


def unwrapped(text: str) -> str:
    """Return a hard-wrapped text with spaces for the line breaks within paragraphs; any other text as it is.

    A text is hard-wrapped if empty lines part its paragraphs, the widest line has 50 to 120 characters, and nearly all
    lines that another follows are so long that its first word had no room behind them, and many go on in lower case,
    unlike lists, headlines, verse and dialogue. The text keeps its length, so no offset changes.
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
    if not _NARROWEST <= widest <= _WIDEST:
        return False
    breaks = [(len(line), following.lstrip()) for line, following in pairwise(lines) if line and following]
    full = sum(length + 1 + len(following.split(None, 1)[0]) > widest for length, following in breaks)
    continued = sum(following[0].islower() for _, following in breaks)
    return (
        "\n\n" in "\n".join(lines).strip("\n")
        and len(breaks) >= _FEWEST
        and full >= _SHARE * len(breaks)
        and continued >= _CONTINUED * len(breaks)
    )
