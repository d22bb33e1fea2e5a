"""Results, records and votes: "2-1", "a 7-2 vote"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.numbers.reader import Number
from newsextract_quantities.reading import Reading

_DASH = re.compile(r"[-–‑]")
_WORDS_BEFORE = re.compile(r"[^\W\d_]+")
_WORD_AFTER = re.compile(r"[ ,]{1,2}([^\W\d_]+)")
MAX_SIDE = 999


def score_at(text: str, numbers: Sequence[Number], i: int, words: Lexicons) -> tuple[Reading | None, int] | None:
    """The score that begins with a number, and the index behind it; None if there is none.

    Two small whole numbers with a hyphen and nothing behind are a score if the first is not the smaller; if it is,
    a word of games, votes or records must stand near, for else they are a range.
    """
    first = numbers[i]
    if i + 1 >= len(numbers) or numbers[i + 1].start != first.end + 1 or not _DASH.match(text, first.end):
        return None
    second = numbers[i + 1]
    if not _is_side(first) or not _is_side(second):
        return None
    start, end, k = first.start, second.end, i + 2
    before = text[start - 1 : start]
    if before and (before.isalnum() or before in "-–$€£/.#+"):
        return None
    if k < len(numbers) and numbers[k].start == end + 1 and text[end] in "-–":
        if not _is_side(numbers[k]) or text[numbers[k].end : numbers[k].end + 1] in ("-", "–"):
            return None
        end, k = numbers[k].end, k + 1
    after = text[end : end + 1]
    if after.isalnum() or after in ("%", "-", "/", "°", "$", "€", "£", "'", "″", "′"):
        return None
    low, high = first.value, second.value
    data = words.data["scores"]
    three = k == i + 3
    if three or low < high or (low > 150 and high > 10):
        if not _near(text, start, end, data["word_set"]):
            return (None, k) if three else None
    elif _unit_follows(text, end, words):
        return None
    value = re.sub("[–‑]", "-", text[start:end])
    return Reading(first, start, end, value, kind="score", rule="score"), k


def _is_side(number: Number) -> bool:
    return number.form == "digits" and isinstance(number.value, int) and number.scale == 1 and 0 <= number.value <= MAX_SIDE and number.end - number.start <= 3


def _near(text: str, start: int, end: int, words: frozenset[str]) -> bool:
    """Whether a word of games or votes stands within five words before or two behind."""
    window = text[max(0, start - 40) : start].lower()
    window = window[window.rfind("\n") + 1 :]
    if any(word in words for word in _WORDS_BEFORE.findall(window)[-5:]):
        return True
    following = _WORDS_BEFORE.findall(text[end : end + 24].lower())[:2]
    return any(word in words for word in following)


def _unit_follows(text: str, end: int, words: Lexicons) -> bool:
    return text[end : end + 1] == " " and words.units.name_at(text, end + 1) is not None
