"""Short lines of the page of which all words tell: "Advertisement", "Share on Facebook", "© 2024 The Fallow Bee"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from newsextract_captions.lines import LONGEST_LIST, bare, is_closed, key_of
from newsextract_captions.page import Finding

LONGEST = 70
_MOST_FOLLOW_WORDS = 12
_HANDLE = re.compile(r"(?<!\w)@\w")
_WORDS = re.compile(r"[\w-]+")
_NUMBER = re.compile("[0-9]+")
_NUMBERED = re.compile(r"[@0-9]")
_AFTER_WORD = ".:,;!?…()"


class WholeLines:
    """Tells boilerplate from all the words of a line of up to 70 characters.

    Args:
        words: The language's data: ``boilerplate``.
    """

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._whole: dict[str, Finding] = {}
        for reason, table in words.items():
            related = reason == "related"
            for entry in table.get("whole", ()):
                self._whole[key_of(entry)] = Finding(f"{reason} line", reason, closes_link=related)
            heading = Finding(f"{reason} heading", reason, opens_list=LONGEST_LIST, closes_link=True)
            self._whole.update(dict.fromkeys(table.get("heads", ()), heading))
            self._whole.update(dict.fromkeys(table.get("heads_of_one", ()), evolve(heading, opens_list=1)))
            self._whole.update(dict.fromkeys(table.get("heads_if_listed", ()), evolve(heading, needs_list=True)))
        related, share, other = (words[reason] for reason in ("related", "share", "other"))
        self._ends = tuple(related["end"])
        self._pointing = tuple(f"{word} " for word in related["pointing"])
        self._pointed = tuple(f" {word}" for word in related["pointed"])
        self._share_words = frozenset(share["words"])
        self._follow = tuple(f"{word} " for word in share["follow"])
        self._follow_open = tuple(f"{word} " for word in share["follow_open"])
        self._platforms = tuple(f"{place} " for place in share["platforms"])
        self._signs = tuple(other["copyright"])
        self._copyright = re.compile(rf"(?:{'|'.join(map(re.escape, self._signs))}) ?(?:19|20)[0-9]{{2}}")
        self._companies = tuple(f" {word}" for word in other["companies"])
        openings = (*self._whole, *self._pointing, *self._follow, *self._signs)
        self._first_words = frozenset(entry.partition(" ")[0] for entry in openings)
        self._last_words = frozenset(entry.rpartition(" ")[2] for entry in (*self._ends, *self._pointed))

    def may_be(self, small: str) -> bool:
        """Whether a line that ends as a sentence may be one, so far as its first and last word and numbers tell."""
        return (
            small.partition(" ")[0].rstrip(_AFTER_WORD) in self._first_words
            or small.rpartition(" ")[2].rstrip(_AFTER_WORD) in self._last_words
            or _NUMBERED.search(small) is not None
        )

    def finding(self, small: str) -> Finding | None:
        """Say what a line is, or None.

        Args:
            small: The line in the form of `newsextract_captions.lines.lower`, without marks before it.
        """
        key = bare(small)
        if not key:
            return None
        # "View comments (34)", "2 of 5"
        if finding := self._whole.get(key.strip(" 0123456789(")) or self._whole.get(_NUMBER.sub("#", key)):
            return finding
        if self._copyright.match(small) or (small.startswith(self._signs) and key.endswith(self._companies)):
            return Finding("copyright line", "other")
        if self._is_follow(small, key):
            return Finding("follow", "share")
        if key.endswith(self._ends) or (small.startswith(self._pointing) and key.endswith(self._pointed)):
            return Finding("related close", "related")
        return Finding("share buttons", "share") if self._are_buttons(small, key) else None

    def _is_follow(self, small: str, key: str) -> bool:
        """``Follow Ana Ruiz on Twitter @anaruiz``."""
        asks = small.startswith(self._follow) or (small.startswith(self._follow_open) and not is_closed(small))
        if not asks or f"{key} ".count(" ") > _MOST_FOLLOW_WORDS:
            return False
        return _HANDLE.search(key) is not None or any(place in f"{key} " for place in self._platforms)

    def _are_buttons(self, small: str, key: str) -> bool:
        """``Share on Facebook · Tweet · Email``."""
        if is_closed(small):
            return False
        words = [word for word in _WORDS.findall(key) if not word.isdecimal()]
        several = len(words) > 1 or (words and key != words[0])
        return bool(several) and self._share_words.issuperset(words)
