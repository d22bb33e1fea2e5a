"""Numbers in names, labels, addresses, phone numbers and lists."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses

from newsextract_quantities.numbers.reader import Number

_WORD_BEFORE = re.compile(r"([^\W\d_][\w.&’'-]*) \Z")
_PHONE_AFTER = re.compile(r"(?:[-. ]|\) ?)[0-9]{3,4}(?:[-. ][0-9]{3,4}){1,2}(?![0-9,])|-[0-9]{4}(?![0-9])")
_PHONE_BEFORE = re.compile(r"(?:\+|[0-9]{3}[-. ]|\([0-9]{3}\) ?|\+[0-9]{1,3} )\Z")
_STREET = re.compile(r" (?:[NSEW]\.? )?(?:[A-Z][\w.’'-]{1,20} ){0,3}([A-Z][\w]{1,12})(?!\w)")
_URL_BEFORE = re.compile(r"(?:https?://|www\.|[\w-]\.(?:com|org|net|co|gov)/|[@#])[^\s]{0,200}\Z")
_LIST = re.compile(r"(?:\A|[\n\r])[ \t\xa0]{0,8}[(\[]?\Z")
_LIST_AFTER = re.compile(r"[.)\]](?:\s|\Z)")


class Names:
    """Tells numbers that name or label something.

    Args:
        text: The text.
        data: The words of names (``names.toml``).
        classes: Parts of speech of the language's words.
    """

    def __init__(self, text: str, data: Mapping[str, Any], classes: WordClasses) -> None:
        self.text = text
        self.data = data
        self.classes = classes

    def word_before(self, start: int) -> str:
        """The word one space before an offset, or an empty string."""
        if self.text[start - 1 : start] not in (" ", "\xa0"):
            return ""
        match = _WORD_BEFORE.search(self.text[max(0, start - 30) : start].replace("\xa0", " "))
        return match[1] if match else ""

    def glued(self, start: int) -> bool:
        """Whether letters, an underscore, a sign or a path stand right before an offset: "G7", "COVID-19", "#3"."""
        before = self.text[start - 1 : start] if start else ""
        if not before or before.isspace():
            return False
        if before.isalnum() or before in "_#@=&\\":
            return True
        if before == "." and self.text[start - 2 : start - 1].isalnum() and not self.text[start - 2 : start - 1].isspace():
            return True
        if before == "/":
            return not self.text[start - 2 : start - 1].isspace()
        return before in "-‐‑" and self.text[start - 2 : start - 1].isalpha()

    def is_name(self, number: Number, followed_by_noun: bool) -> bool:
        """Whether a number in digits is part of a name or a label."""
        text, start, end = self.text, number.start, number.end
        plain = end - start <= 4 and isinstance(number.value, int) and number.scale == 1 and number.form == "digits"
        if self.text[max(0, start - 8) : end].endswith(self.data["not_rank_endings"]):
            return True
        if text[start:end] in self.data["number_set"] and text[end : end + 1] not in "%$€£":
            return not followed_by_noun
        if plain and text[start] == "0" and end - start > 1:
            return True
        word = self.word_before(start)
        if word and plain:
            lower = word.lower().rstrip(".")
            if lower in self.data["label_set"] and (word[0].isupper() or not followed_by_noun or lower not in self.data["weak_label_set"]):
                return True
            if word[0].isupper() and lower not in self.data["not_name_set"]:
                return self._is_noun(word)
        return False

    def _is_noun(self, word: str) -> bool:
        tags = self.classes.of(word)
        if word.endswith(("’s", "'s", ".")) and len(word) > 3:
            return False
        return not tags or tags[0] in ("NN", "NNS", "NNP", "JJ", "NNPS") or word.isupper()

    def is_code(self, number: Number) -> bool:
        """Whether a number belongs to a phone number, a web address or an identifier."""
        text, start, end = self.text, number.start, number.end
        after = text[end : end + 1]
        if after in ("-", ".", " ", ")") and _PHONE_AFTER.match(text, end):
            match = _PHONE_AFTER.match(text, end)
            return bool(match and (match.group()[0] != " " or match.group().count(" ") > 1 or text[start] == "0"))
        before = text[max(0, start - 5) : start]
        if before[-1:] in "-.+) " and len(before) > 3 and end - start == 4 and _PHONE_BEFORE.search(before) and before[-1] != " ":
            return True
        if before[-1:] == "+" :
            return end - start > 1 and text[end : end + 1] == " " and text[end + 1 : end + 2].isdigit()
        if after and after in ".-" and text[end + 1 : end + 2].isdigit() and text[start - 1 : start] in (".",):
            return True
        if after == "." and text[end + 1 : end + 2].isdigit():
            return True
        return before[-1:] in "/=-_." and bool(before) and not before[-1:].isspace() and self._in_url(start)

    def _in_url(self, start: int) -> bool:
        window = self.text[max(0, start - 200) : start]
        return _URL_BEFORE.search(window.split()[-1] if window.split() else "") is not None

    def is_address(self, number: Number) -> bool:
        """Whether a street follows: "1600 Pennsylvania Avenue"."""
        if number.scale != 1 or number.form != "digits" or not isinstance(number.value, int):
            return False
        match = _STREET.match(self.text, number.end)
        return match is not None and match[1].lower() in self.data["street_set"]

    def is_list_number(self, number: Number) -> bool:
        """Whether a number opens a line as its label: "1. ", "(2) "."""
        text, start, end = self.text, number.start, number.end
        if _LIST_AFTER.match(text, end) is None or end - start > 3:
            return False
        return _LIST.search(text[max(0, start - 10) : start]) is not None and (start < 11 or "\n" in text[start - 11 : start])

    def rank_start(self, number: Number) -> int | None:
        """Where "No." begins before a rank, "No. 14"; None if it is no rank."""
        if number.form not in ("digits", "words") or number.scale != 1:
            return None
        word = self.word_before(number.start)
        if word not in self.data["rank_set"]:
            return None
        start = number.start - 1 - len(word)
        return None if self.text[start : number.end] in self.data["not_rank_set"] else start
