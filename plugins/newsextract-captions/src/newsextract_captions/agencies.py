"""Agencies and archives within credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_WORD = re.compile(r"\w+")


class Agencies:
    """Finds the names of agencies in short texts.

    Looked up by their first words they need no pattern, which would take milliseconds to compile.

    Args:
        names: The names as they are written.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._by_word: dict[str, list[str]] = {}
        for name in sorted(self._names, key=len, reverse=True):
            word = _WORD.match(name)
            self._by_word.setdefault(word.group() if word else "", []).append(name)

    def __contains__(self, text: str) -> bool:
        return text in self._names

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield (start, end) of the names that stand in ``text[start:end]`` as whole words, the longest at a place."""
        text = text.replace("\xa0", " ")
        limit = len(text) if end is None else end
        at = start
        while match := _WORD.search(text, at, limit):
            at = match.end()
            for name in self._by_word.get(match.group(), ()):
                stop = match.start() + len(name)
                if stop <= limit and text.startswith(name, match.start()) and not text[stop : stop + 1].isalnum():
                    yield match.start(), stop
                    at = stop
                    break

    def at_end(self, text: str, least: int) -> int | None:
        """Where the longest name begins, at ``least`` or later, that closes ``text`` as whole words, or None."""
        text = text.replace("\xa0", " ")
        starts = (len(text) - len(name) for name in self._names if text.endswith(name))
        whole = (start for start in starts if start >= least and not text[start - 1 : start].isalnum())
        return min(whole, default=None)
