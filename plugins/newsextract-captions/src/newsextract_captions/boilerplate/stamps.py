"""Lines that say when an article appeared, and how long it takes to read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract_captions.page import Finding
from newsextract_captions.patterns import LazyPattern

LONGEST = 110
MOST_WORDS = 18
_DIGIT = re.compile("[0-9]")
_WORD = re.compile(r"[^\s,|·•()–—]+")


def _any(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in words)


class Stamps:
    """Tells stamps from other lines: each of their words is a date's, a clock's or one of a few more.

    Args:
        data: The language's data: ``stamps``.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        words = data["stamps"]
        self._leads = frozenset(words["leads"])
        self._signs = frozenset(words["signs"])
        self._clock = frozenset(words["clock"])
        self._days = frozenset(words["days"])
        clock, ordinals, minutes, units = (_any(words[name]) for name in ("clock", "ordinals", "minutes", "units"))
        year, hour = "(?:19|20)[0-9]{2}", rf"[0-9]{{1,2}}[:.h][0-9]{{2}}(?:[:.][0-9]{{2}})?(?:{clock})?"
        self._number = LazyPattern(
            rf"[0-9]{{1,2}}(?:{ordinals})?|(?P<time>{hour}|[0-9]{{1,2}}(?:{clock}))|(?P<year>{year})|(?P<both>{year}{hour})"
            r"|(?P<date>[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{2}-[0-9]{2})"
            rf"|(?P<length>[0-9]{{1,2}}-(?:{minutes})|[0-9]{{1,2}}(?:{units}))"
        )
        self._minutes = tuple(f"{before}{word}" for before in (" ", "-") for word in words["minutes"])
        self._words = self._leads | self._signs | self._days | frozenset(words["others"])

    def is_time(self, word: str) -> bool:
        """Whether a word is a date's or a clock's, and no name: ``Tuesday``, ``2030``."""
        bare = word.strip(".:;/-*").lower()
        return bare in self._days or bare[:1].isdecimal()

    def finding(self, small: str, *, led: bool) -> Finding | None:
        """Say whether a line is a stamp.

        Args:
            small: The line in the form of `newsextract_captions.lines.lower`.
            led: Whether it must say so itself ("Updated", "4 min read"): a date alone can be a part of the story.
        """
        if len(small) > LONGEST or not _DIGIT.search(small) or (led and not self._has_lead(small)):
            return None
        words = _WORD.findall(small)
        signed = numbered = False
        dated = False
        for word in words[: MOST_WORDS + 1]:
            bare = word.strip(".:;/-*")
            if number := self._number.fullmatch(bare):
                numbered = True
                signed = signed or number.lastgroup not in (None, "length")
                dated = dated or number.lastgroup in ("date", "year", "both")
            elif bare in self._signs:
                signed = True
                dated = dated or bare not in self._clock
            elif bare and bare not in self._words:
                return None
        found = numbered and signed and (led or dated) and len(words) <= MOST_WORDS
        return Finding("time stamp", reason="other") if found else None

    def _has_lead(self, small: str) -> bool:
        first = small.partition(" ")[0].rstrip(":.,")
        return first in self._leads or any(word in small for word in self._minutes)
