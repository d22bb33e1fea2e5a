"""Forms of single lines that several rules ask for."""

from __future__ import annotations

import re

_EDGES = " \t\xa0.!?:…-–—|·•*>»→<[]()\"“”"
_SPACE = re.compile(r"\s+")
_TYPEWRITER = str.maketrans({"’": "'", "‘": "'", "\xa0": " "})
_LIST_ITEM = re.compile(r"(?:[0-9]{1,3}[.):]|[#•·*▪►—–-]|\([a-z0-9]\))\s")


def key_of(text: str) -> str:
    """Return a line in the form in which lines are compared.

    Lower case, typewriter apostrophes, single spaces, bare of marks at its edges.
    """
    return _SPACE.sub(" ", text.translate(_TYPEWRITER)).lower().strip(_EDGES)


def is_list_item(text: str) -> bool:
    """Whether a line is an item of a list: it opens with a number or a bullet."""
    return _LIST_ITEM.match(text) is not None
