"""Ages: "34-year-old", "aged 18 to 65", "Ana Ruiz, 67, said", "he turned 75"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NAME_COMMA = re.compile(r"(?:[^\W\d_]|\.|[)’'\"”])\Z")
_OLD = re.compile(r"[ -]([^\W\d_]+)(?:[ -]([^\W\d_]+))?")


class Ages:
    """Tells numbers that are ages.

    Args:
        data: The words that give an age (``ages.toml``).
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.old = frozenset(data["old"])
        self.aged = frozenset(data["aged"])
        self.units = frozenset(data["units"])
        self.short = tuple(data["short"])
        self.be = frozenset(data["be"])
        self.persons = frozenset(data["persons"])
        self.turned = frozenset(data["turned"])
        self.at = data["at"]
        self.at_verbs = frozenset(data["at_verbs"])
        self.not_before = frozenset(data["not_before"])
        self.greatest = data["greatest"]

    def old_end(self, text: str, end: int) -> int | None:
        """Where "old" ends behind a unit of time: "34-year[-old]", "8 months [of age]"."""
        match = _OLD.match(text, end)
        if match is None:
            return None
        if match[2] and f"{match[1]} {match[2]}".lower() in self.old:
            return match.end(2)
        if match[1].lower() in self.old:
            return match.end(1)
        return None

    def short_end(self, text: str, end: int) -> int | None:
        """Where a short form ends behind a number: "87 yo"."""
        for form in self.short:
            for gap in (1, 0):
                stop = end + gap + len(form)
                if text.startswith(form, end + gap) and (not gap or text[end] in " -") and not text[stop : stop + 1].isalnum():
                    return stop
        return None

    def given_before(self, text: str, start: int) -> bool:
        """Whether "aged" or "age" stands before a number."""
        words = text[max(0, start - 24) : start].lower().split()
        return bool(words) and (words[-1].strip("(") in self.aged or " ".join(words[-2:]) in self.aged)

    def is_age(self, text: str, start: int, end: int, value: float, plain: bool) -> bool:
        """Whether a bare number is the age of a person.

        Args:
            text: The text.
            start: Offset of the number.
            end: Offset behind it.
            value: The number.
            plain: Whether it is a whole number without magnitude.
        """
        if not plain or not 0 < value <= self.greatest:
            return False
        return self._in_commas(text, start, end) or self._after_be(text, start, end) or self._after_at(text, start)

    def _in_commas(self, text: str, start: int, end: int) -> bool:
        """Between commas behind a name or a noun: "Ana Ruiz, 67, said", "his brother, 44."."""
        if text[start - 2 : start] != ", " or start < 4 or text[end : end + 1] not in (",", ".", ";", ")", "’", "'", "”", '"', "\n", ""):
            return False
        following = text[end : end + 2]
        if following[:1] == "," and text[end + 1 : end + 3].strip()[:1].isdigit():
            return False
        before = text[max(0, start - 30) : start - 2]
        if not before or not _NAME_COMMA.search(before):
            return False
        last = before.split()[-1] if before.split() else ""
        if not last or any(c.isdigit() for c in before[-12:]):
            return False
        if last[0].isupper() or (following[:1] == "," and last.isalpha() and text[end + 1 : end + 2] == " "):
            # "..., 67." at the end of a sentence needs a name before it
            return last.lower() not in self.not_before
        return False

    def _after_be(self, text: str, start: int, end: int) -> bool:
        """Behind a person and a form of "to be": "she is 71", "who turned 75", "he was 10"."""
        window = text[max(0, start - 40) : start].lower()
        cut = max(window.rfind("\n"), window.rfind(". "))
        words = window[cut + 1 :].replace("“", " ").replace("‘", " ").replace('"', " ").split()
        if not words or words[-1] not in self.be:
            return False
        if words[-1] in self.turned and text[end : end + 1] in ".,;)”\" " and len(words) > 1:
            return True
        if text[end : end + 1] == " ":
            following = text[end + 1 : end + 8].split(" ")[0].lower()
            if following not in ("and", "when", "at", "or", "by", "in", "on", "but", "now", "today", "this", "last", "next", "then", "but", "the"):
                return False
        elif text[end : end + 1] not in (".", ",", ";", ":", ")", "”", '"', "’", "'", "!", "?", ""):
            return False
        return any(word in self.persons for word in words[-4:])

    def _after_at(self, text: str, start: int) -> bool:
        """Behind "at" and a verb of a life: "left school at 15", "died at 91"."""
        words = text[max(0, start - 50) : start].lower().split()
        return len(words) > 1 and words[-1] == self.at and words[-2] in self.at_verbs
