"""Numbers in telephone numbers, web addresses, identifiers, and before the items of lists."""

from __future__ import annotations

import re

from newsextract.text.word_classes import WordClasses
from newsextract_quantities.context import Context
from newsextract_quantities.numbers.number import Number

_PHONE_REST = re.compile(
    r"(?:[-. ]|\) ?)[0-9]{3,4}(?:[-. ][0-9]{3,4}){1,2}(?!,?[0-9])|(?<=[0-9]{3})(?<![0-9]{4})-[0-9]{4}(?![0-9])"
)
_PHONE_HEAD = re.compile(r"(?<![0-9])[0-9]{3}-\Z")
# A telephone number behind the country's code; digits with more than two hyphens.
_ABROAD = re.compile(r"[ -][0-9(][0-9() ./-]{3,24}[0-9]")
_CHAIN = re.compile(r"(?:-[0-9]{1,12}){3,8}(?![0-9%])")
_URL = re.compile(r"https?://|www\.|\.(?:com|org|net|gov|co)\b|@|#")
_LIST_END = re.compile(r"[.)\]](?:\s|\Z)")
_LIST_MARKS = frozenset(".)]")
_LINE_BREAKS = frozenset("\n\r\v\f\x85\u2028\u2029")
# What stands before nearly all numbers that are no codes, and what stands behind those that may be.
_FREE = frozenset((" ", "\xa0", "\n", "", "(", "“", "‘", "$", "£", "€"))
_GROUP_ENDS = frozenset("-)")
_PHONE_JOINTS = frozenset("-. )")
_DIGITS = frozenset("0123456789")
_PHONE_NEXT = _DIGITS | {" "}
_URL_MARKS = frozenset("/=-_.")
_QUOTES = frozenset("\"'")
# So many digits have no separators in news unless they are a code, or round.
LONG_CODE = 7
ROUND = "000"
# How far back the bracket before a number may have opened.
BRACKETED = 80


class Codes:
    """Tells numbers in digits that belong to a code.

    Args:
        context: The text.
        classes: Parts of speech of the language's words.
    """

    def __init__(self, context: Context, classes: WordClasses) -> None:
        self.context = context
        self.text = context.text
        self.classes = classes
        self._end = -1

    def is_code(self, number: Number) -> bool:
        """Whether a number belongs to a phone number, a web address or an identifier."""
        text, start, end = self.text, number.start, number.end
        if start < self._end:
            return True
        before, after = text[start - 1 : start], text[end : end + 1]
        is_free = before in _FREE and after not in _GROUP_ENDS and text[end + 1 : end + 2] not in _DIGITS
        if is_free and end - start < LONG_CODE and text[start] != "0":
            return False  # nearly all numbers
        if end - start >= LONG_CODE and self._is_long_code(number):
            return True
        if after == "-" and self._take(_CHAIN, end):
            return True
        if after in _PHONE_JOINTS and text[end + 1 : end + 2] in _PHONE_NEXT and self._is_phone(start, end):
            return True
        if text[start] == "0" and end - start > 1 and isinstance(number.value, int):
            return True
        if after in (".", ",") and text[end + 1 : end + 2].isdigit():
            return after == "."
        return before not in _FREE and self._is_joined(before, start, end)

    def _is_phone(self, start: int, end: int) -> bool:
        """Whether the other groups of a telephone number stand behind the first."""
        match = _PHONE_REST.match(self.text, end)
        if match is None or (match[0][0] == " " and match[0].count(" ") == 1 and self.text[start] != "0"):
            return False
        if self._counts(match.end()):
            return False
        self._end = match.end()
        return True

    def _is_joined(self, before: str, start: int, end: int) -> bool:
        """Whether the mark before a number joins it to a code, an address or the name of a tag's attribute."""
        if before == "-" and end - start == 4 and _PHONE_HEAD.search(self.text, max(0, start - 5), start):
            return True
        if before == "+":
            return self._take(_ABROAD, end)
        if before in _QUOTES:
            return self.text[start - 2 : start - 1] == "="
        words = self.context.before(start)
        return before in _URL_MARKS and bool(words) and _URL.search(words[-1]) is not None

    def _is_long_code(self, number: Number) -> bool:
        """Whether many digits without separators are no round number and count nothing."""
        digits = self.text[number.start : number.end]
        return digits.isdigit() and not digits.endswith(ROUND) and not self._counts(number.end)

    def _take(self, rest: re.Pattern[str], end: int) -> bool:
        """Whether the rest of a code stands behind its first number; then its other numbers go with it."""
        match = rest.match(self.text, end)
        if match:
            self._end = match.end()
        return match is not None

    def _counts(self, end: int) -> bool:
        """Whether a noun stands behind what might be a code: "100-1000 people"."""
        behind = self.context.behind(end)
        return bool(behind.joint) and self.classes.likely(behind.word) in ("NN", "NNS")

    def is_list_number(self, number: Number) -> bool:
        """Whether a number labels what is listed: "1. ", "(2) " at the start of a line, "1) this; 2) that"."""
        text, start, end = self.text, number.start, number.end
        if end - start > 3 or text[end : end + 1] not in _LIST_MARKS or _LIST_END.match(text, end) is None:
            return False
        window = text[max(0, start - BRACKETED) : start]
        head = window[-10:].rstrip(" \t\xa0([")
        if not head:
            return start <= 10 and text[end + 1 : end + BRACKETED].strip() != ""
        if head[-1] in _LINE_BREAKS:
            return True
        if text[end] != ")" or end - start > 1 or text[end + 1 : end + 2] != " ":
            return False
        return window.rfind("(") <= window.rfind(")") if window[-1] == " " else head[-1] in ",;:—–"
