"""Numbers in names, labels, addresses, phone numbers and lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_quantities.context import Context
from newsextract_quantities.numbers.number import Number

_PHONE_REST = re.compile(
    r"(?:[-. ]|\) ?)[0-9]{3,4}(?:[-. ][0-9]{3,4}){1,2}(?!,?[0-9])|(?<=[0-9]{3})(?<![0-9]{4})-[0-9]{4}(?![0-9])"
)
_PHONE_HEAD = re.compile(r"(?<![0-9])[0-9]{3}-\Z")
_URL = re.compile(r"https?://|www\.|\.(?:com|org|net|gov|co)\b|@|#")
_LIST_END = re.compile(r"[.)\]](?:\s|\Z)")
_EDGES = "(“‘\"'`[."
# Digits in such a run have no separators in news unless they are a code.
LONG_CODE = 7
ROUND = "000"
# A telephone number behind the country's code; digits with more than two hyphens.
_ABROAD = re.compile(r"[ -][0-9(][0-9() ./-]{3,24}[0-9]")
_CHAIN = re.compile(r"(?:-[0-9]{1,12}){3,8}(?![0-9%])")
_QUOTES = frozenset("\"'")
# How far back the bracket before a number may have opened.
BRACKETED = 80
MAX_STREET_WORDS = 4
MAX_JOINT = 6
_LINE_BREAKS = frozenset("\n\r\v\f\x85\u2028\u2029")


class Names:
    """Tells numbers that name or label something.

    Args:
        context: The text.
        data: The words of names (``names.toml``).
        classes: Parts of speech of the language's words.
    """

    def __init__(self, context: Context, data: Mapping[str, Any], classes: WordClasses) -> None:
        self.context = context
        self.text = context.text
        self.data = data
        self.classes = classes
        self._rank_ends = data["rank_ends"]
        self._label_end = -1
        self._code_end = -1

    def is_name(self, number: Number, followed_by_noun: Callable[[int], bool]) -> bool:
        """Whether a number in digits is part of a name or a label.

        Args:
            number: The number.
            followed_by_noun: Whether a counted noun stands behind an offset; asked only where that decides.
        """
        text, start, end = self.text, number.start, number.end
        if end - start > 4 or number.scale != 1 or not isinstance(number.value, int):
            return False
        if text[start:end] in self.data["numbers"]:
            return not followed_by_noun(end)
        word = self.context.word_before(start)
        if not word:
            return False
        if f"{word} {text[start:end]}" in self.data["not_ranks"]:
            return True
        if self._continues_label(start):
            self._label_end = end
            return True
        bare = word.strip(_EDGES)
        lower = bare.lower()
        capital = bare != lower  # also within: "iOS 9"
        strong = capital or lower not in self.data["weak_labels"]
        if lower in self.data["labels"] and (strong or not followed_by_noun(end)):
            self._label_end = end
            return True
        if not capital or lower in self.data["not_names"] or self.context.behind(end).word in self.data["times"]:
            return False
        return self._is_noun(word.lstrip(_EDGES)) or self._is_name_within(start)

    def _continues_label(self, start: int) -> bool:
        """Whether a number is listed with a labelled one: "Wards 2 and 7"."""
        if self._label_end < 0 or start - self._label_end > MAX_JOINT:
            return False
        return self.text[self._label_end : start].strip(" ,") in self.data["label_joints"]

    def _is_noun(self, word: str) -> bool:
        """Whether a capitalised word may be the name that a number belongs to."""
        if not word[-1].isalnum() or word.endswith(("’s", "'s")):
            return False
        tags = self.classes.of(word)
        return not tags or tags[0] in ("NN", "NNS", "NNP", "JJ", "NNPS") or word.isupper()

    def _is_name_within(self, start: int) -> bool:
        """Whether a capitalised word that is mostly a verb is a name: "the new Ram 1500"."""
        words = self.context.before(start)
        return len(words) > 1 and words[-2].islower() and self.classes.can_be(words[-1], "VB", "VBD", "VBZ")

    def in_group(self, number: Number) -> bool:
        """Whether a number is the last word of a group's name: "the Group of 20", "the Group of Seven"."""
        if self.context.word_before(number.start) != self.data["of"]:
            return False
        return " ".join(self.context.before(number.start)[-2:]) in self.data["groups"]

    def is_labelled(self, number: Number) -> bool:
        """Whether a number word follows its label: "season four", "on day three", but not "last season four"."""
        words = self.context.before(number.start)
        word = self.context.word_before(number.start)
        if word.lower() not in self.data["labels_of_words"]:
            return False
        if len(words) > 1 and word.islower() and words[-2].lower() not in self.data["before_label"]:
            return words[-2][-1] in ",;:—–"
        behind = self.context.behind(number.end)
        return not behind.joint or self.classes.likely(behind.word) not in ("NN", "NNS", "JJ", "JJR", "VBD", "VBN")

    def closes_name(self, number: Number) -> bool:
        """Whether a capitalised number word closes a name: "Big Ten", "Air Force One"."""
        if not self.text[number.start].isupper() or number.scale != 1:
            return False
        word = self.context.word_before(number.start)
        if not word or not word[0].isupper() or word.lower() in self.data["not_names"]:
            return False
        return self._is_noun(word)

    def in_name(self, number: Number) -> bool:
        """Whether a capitalised number word within a sentence is part of a name: "the Two Brothers"."""
        word = self.context.word_before(number.start)
        return self.text[number.start].isupper() and word.islower() and word[-1].isalnum()

    def is_code(self, number: Number) -> bool:
        """Whether a number belongs to a phone number, a web address or an identifier."""
        text, start, end = self.text, number.start, number.end
        if start < self._code_end:
            return True
        after = text[end : end + 1]
        if end - start >= LONG_CODE and self._is_long_code(number):
            return True
        if after == "-" and self._take_code(_CHAIN, end):
            return True
        if after in ("-", ".", " ", ")") and (match := _PHONE_REST.match(text, end)):
            spaced = match[0][0] == " " and match[0].count(" ") == 1 and text[start] != "0"
            if not spaced and not self._counts(match.end()):
                self._code_end = match.end()
                return True
        if text[start] == "0" and end - start > 1 and isinstance(number.value, int):
            return True
        if after in (".", ",") and text[end + 1 : end + 2].isdigit():
            return after == "."
        before = text[start - 1 : start]
        if before == "-" and end - start == 4 and _PHONE_HEAD.search(text, max(0, start - 5), start):
            return True
        if before == "+":
            return self._take_code(_ABROAD, end)
        if before in _QUOTES and text[start - 2 : start - 1] == "=":
            return True  # an attribute of a tag
        if before in ("/", "=", "-", "_", "."):
            words = self.context.before(start)
            return bool(words) and _URL.search(words[-1]) is not None
        return False

    def _is_long_code(self, number: Number) -> bool:
        """Whether many digits without separators are no round number and count nothing."""
        digits = self.text[number.start : number.end]
        return digits.isdigit() and not digits.endswith(ROUND) and not self._counts(number.end)

    def _take_code(self, rest: re.Pattern[str], end: int) -> bool:
        """Whether the rest of a code stands behind its first number; then its other numbers go with it."""
        match = rest.match(self.text, end)
        if match:
            self._code_end = match.end()
        return match is not None

    def _counts(self, end: int) -> bool:
        """Whether a noun stands behind what might be a phone number: "100-1000 people"."""
        behind = self.context.behind(end)
        return bool(behind.joint) and self.classes.likely(behind.word) in ("NN", "NNS")

    def is_address(self, number: Number) -> bool:
        """Whether a street follows: "1600 Pennsylvania Avenue", "the 1400 block"."""
        if number.scale != 1 or not isinstance(number.value, int):
            return False
        behind = self.context.behind(number.end)
        if behind.word in self.data["blocks"]:
            return True
        for _ in range(MAX_STREET_WORDS):
            if behind.joint != " " or not behind.word[0].isupper():
                return False
            behind = self.context.behind(behind.end)
            if behind.joint == " " and behind.word.lower() in self.data["streets"] and behind.word[0].isupper():
                return True
        return False

    def is_list_number(self, number: Number) -> bool:
        """Whether a number labels what is listed: "1. ", "(2) " at the start of a line, "1) this; 2) that"."""
        text, start, end = self.text, number.start, number.end
        if end - start > 3 or _LIST_END.match(text, end) is None:
            return False
        window = text[max(0, start - BRACKETED) : start]
        head = window[-10:].rstrip(" \t\xa0([")
        if not head:
            return start <= 10
        if head[-1] in _LINE_BREAKS:
            return True
        if text[end] != ")" or end - start > 1 or text[end + 1 : end + 2] != " ":
            return False
        return window.rfind("(") <= window.rfind(")") if window[-1] == " " else head[-1] in ",;:—–"

    def rank_start(self, number: Number) -> int | None:
        """Where "No." begins before a rank, "No. 14"; None if it is no rank."""
        if self.text[number.start - 2 : number.start - 1] not in self._rank_ends:
            return None
        word = self.context.word_before(number.start)
        if word not in self.data["rank_labels"] or number.scale != 1 or number.form != "digits":
            return None
        start = number.start - 1 - len(word)
        return None if self.text[start : number.end] in self.data["not_ranks"] else start
