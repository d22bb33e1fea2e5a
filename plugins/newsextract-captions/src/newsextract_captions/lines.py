"""Forms of single lines that several rules ask for."""

from __future__ import annotations

import re

# Marks that may stand at the edges of a line and tell nothing.
_MARKS = " \t\xa0.!?:…-–—|·•*>»→<[]()\"“”'"
_LIST_ITEM = re.compile(r"(?:[0-9]{1,3}[.):]|\([a-z0-9]\))\s|[#•·*▪►—–-]\s?\S")
# Marks that may stand before a line of the page
EDGE = " \t\ufeff\u200b\"“'‘*•·>»→▶►|—–-(["
# No more linked headlines than this stand below a heading.
LONGEST_LIST = 8
# Marks that may stand behind the words that open a line.
AFTER = ":|,.;"
_PIECE = 1 << 16  # characters
_FULL_STOPS = ".!?…”\"’'"


def lower(text: str) -> str:
    """Return a text in lower case with typewriter apostrophes and plain spaces, every character in its place."""
    whole = text.replace("İ", "I")  # no other letter is two in lower case
    if len(whole) <= _PIECE:
        small = whole.lower()
    else:  # piece by piece, as str.lower() takes twelve bytes for each character at a time
        small = "".join([whole[at : at + _PIECE].lower() for at in range(0, len(whole), _PIECE)])
    return small.replace("’", "'").replace("‘", "'").replace("\xa0", " ")


def key_of(text: str) -> str:
    """Return a line in the form in which lines are compared: `lower`, single spaces, no marks at its edges."""
    return bare(lower(text))


def bare(small: str) -> str:
    """Return what `key_of` does, of a line that is in the form of `lower` already."""
    return " ".join(small.split()).strip(_MARKS)


def is_list_item(text: str) -> bool:
    """Whether a line is an item of a list: it opens with a number, a bullet or a dash."""
    return _LIST_ITEM.match(text) is not None


def is_closed(text: str) -> bool:
    """Whether a line ends as a sentence does, in a stop or a quotation mark."""
    return text[-1] in _FULL_STOPS


def is_prose(text: str) -> bool:
    """Whether a line reads as a paragraph of prose: of some length, and closed."""
    return len(text) > 80 and is_closed(text)


def openings(line: str) -> tuple[str, str]:
    """Return a line's first word and its first two words, without marks behind them."""
    first, _, rest = line.partition(" ")
    first, second = first.rstrip(AFTER), rest.partition(" ")[0].rstrip(AFTER)
    if ":" in first:  # "Topic:Courts"
        first, _, second = first.partition(":")
    return first, f"{first} {second}"


def opening(phrase: str) -> str:
    """Return which of the `openings` of a line that begins with ``phrase`` tells so: two words where it has them."""
    first, both = openings(phrase.strip())
    return both if both[-1].isalnum() else first
