"""Lines that ask the reader to do something: to write, to call, to sign up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract_captions.lines import opening
from newsextract_captions.page import Finding
from newsextract_captions.patterns import LazyPattern, longest_first

LONGEST_CONTACT = 250
LONGEST_NEWSLETTER = 200
_LONGEST_ADDRESS = 100
_ADDRESS = (
    r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,30}){1,5}|@\w{2,40}|(?:www\.|https?://)[\w./?=&%-]{2,200}"
    r"|(?<!\w)(?!(?:19|20)[0-9]{2}[ -])[+(]?[0-9][0-9 ().-]{5,20}[0-9](?!\w)"  # not the years 2019-2024
)
_LINK = r"\b[\w-]{1,60}\.(?:com|org|co\.uk|net|example)\b"
_HINT = re.compile(r"[@0-9.]")  # in every address and number
_MAIL = re.compile(r"\w@\w")
ADDRESS = LazyPattern(f"{_ADDRESS}|{_LINK}")
_ALL_ADDRESSES = LazyPattern(_ADDRESS)


class Appeals:
    """Tells lines that ask the reader to write, to call or to sign up.

    Args:
        data: The language's data: ``appeals``.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        words = data["appeals"]
        self._verbs = tuple(words["newsletter_verbs"])
        self.newsletters: tuple[str, ...] = tuple(words["newsletter_nouns"])
        self._nouns = LazyPattern(rf"\b(?:{longest_first(words['newsletter_nouns'])})")
        self._readers = LazyPattern(rf"\b(?:{longest_first(words['readers'])})\b")
        self._labels = LazyPattern(rf"(?<!\w)(?:{longest_first(words['address_labels'])})(?!\w)")
        # "Dial 999", "Seen the flood? Please ring …", "To reach us, write to …"
        verbs, please, either, behind, helplines = (
            longest_first(words[name]) for name in ("contact_verbs", "please", "or", "behind_number", "helplines")
        )
        short_number = rf"(?:(?:{either}) (?:{verbs}) )?[0-9]{{3}}(?=$|[.,;]| (?:{behind}) )"
        self._contact = LazyPattern(
            rf"(?:^|[.?!:;,–—] ?)(?:(?:{please}) )?(?:{verbs}) (?:{short_number}|(?=.{{0,120}}?(?:{_ADDRESS}|{_LINK})))"
        )
        self._helpline = LazyPattern(
            rf"(?:{helplines})\b.{{0,40}}?(?:(?:[0-9]{{2,4}}[ -]){{1,3}}[0-9]{{2,4}}|[0-9]{{6}})"
        )
        self.openings = frozenset(opening(verb) for verb in (*words["contact_verbs"], *words["newsletter_verbs"]))

    def contact(self, small: str) -> Finding | None:
        """Say whether a line that quotes nobody, and that `may_hold_address`, asks to write or to call.

        Args:
            small: The line in the form of `newsextract_captions.lines.lower`.
        """
        if len(small) <= LONGEST_CONTACT and self._is_contact(small):
            return Finding("contact address", "contact")
        return None

    def invitation(self, small: str) -> Finding | None:
        """Say whether a line that quotes nobody and holds one of `newsletters` asks for an address to send news to."""
        if len(small) <= LONGEST_NEWSLETTER and self._is_invitation(small):
            return Finding("invitation", "newsletter")
        return None

    def _is_contact(self, small: str) -> bool:
        if self._contact.search(small) or self._helpline.match(small):
            return True
        if len(small) > _LONGEST_ADDRESS:
            return False
        rest, count = _ALL_ADDRESSES.subn(" ", small)
        labels, labelled = self._labels.subn(" ", rest)
        bare = not any(map(str.isalnum, labels))
        # Digits alone can be anything, and a lone handle is whoever was quoted.
        return count > 0 and bare and "/" not in rest and (_MAIL.search(small) is not None or labelled > 0)

    def _is_invitation(self, small: str) -> bool:
        return self._nouns.search(small) is not None and (
            small.startswith(self._verbs) or self._readers.search(small) is not None
        )


def may_hold_address(small: str) -> bool:
    """Whether an address or a number can stand in a line; in most there is none."""
    return _HINT.search(small, 0, len(small) - 1) is not None
