"""Regular expressions that are made of word lists, and made when they are needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter


class LazyPattern:
    """A regular expression that is compiled when it is first asked for: a page needs few of them.

    Args:
        source: The expression.
    """

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.search`."""
        return self._compiled.search

    @cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.match`."""
        return self._compiled.match

    @cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """`re.Pattern.fullmatch`."""
        return self._compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """`re.Pattern.finditer`."""
        return self._compiled.finditer

    @cached_property
    def subn(self) -> Callable[..., tuple[str, int]]:
        """`re.Pattern.subn`."""
        return self._compiled.subn

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source)


def longest_first(phrases: Iterable[str]) -> str:
    """Return the source of the options of a pattern, so that no phrase hides a longer one."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


def trie(phrases: Iterable[str]) -> str:
    """Return the source of a pattern for the longest of some phrases, just as they are written.

    `newsextract.Lexicon` finds typographic variants too. In a text in the form of `newsextract_captions.lines.lower`
    are none, and without them the pattern is compiled in a third of the time.
    """
    return _trie(sorted(set(phrases)))


def _trie(phrases: Sequence[str]) -> str:
    """The same for phrases that are sorted and differ."""
    if len(phrases) == 1:
        return re.escape(phrases[0])
    groups = groupby(filter(None, phrases), key=itemgetter(0))
    options = [re.escape(letter) + _trie([phrase[1:] for phrase in group]) for letter, group in groups]
    several = options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"
    return several if phrases[0] else f"(?:{several})?"
