"""Captions that name no one: told by how they speak and where they stand.

Each cue gives points; a line with enough of them is a caption, and its strongest cues are its rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from newsextract import Lexicon
from newsextract.text.word_classes import WordClasses

LONGEST = 700
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LIST_ITEM = re.compile(r"(?:[0-9]{1,3}[.):]|[#•·*▪►—–-]|\([a-z0-9]\))\s")
_COUNTER = re.compile(r"\[?\d{1,2}/\d{1,2}\]|\d{1,2}of\d{1,2}(?=[A-Z])|\d{1,2}:\d\d\s(?=[A-Z])")
_YEAR = re.compile(r"\b[12][09][0-9]{2}\b")


def _any(words: Iterable[str]) -> str:
    return Lexicon(dict.fromkeys(words, True)).pattern


@frozen
class Neighbours:
    """What stands next to a line.

    Attributes:
        credit_below: The next paragraph is a bare credit.
        caption_above: The paragraph before is a caption.
        caption_below: The next paragraph is a caption with text.
    """

    credit_below: bool = False
    caption_above: bool = False
    caption_below: bool = False


class CaptionCues:
    def __init__(self, data: Mapping[str, Any], classes: WordClasses) -> None:
        words = data["captions"]
        self._classes = classes
        self._label = re.compile(rf"(?:{_any(words['labels'])})(?:\s?:|\s[-–—])\s?")
        self._picture = re.compile(
            rf"(?:(?:{_any(words['determiners'])})\s)?(?:[\w-]+\s){{0,2}}?(?:{_any(words['pictures'])})\s(?:{_any(words['of_what'])})\b"
        )
        self._position = re.compile(
            rf"(?:,\s|\(|–\s)(?:{_any(words['positions'])})(?=[,.;:)]|\s\w+,)|(?:^|\.\s)\(?(?:{_any(words['openings'])})\b"
        )
        self._pointer = Lexicon(dict.fromkeys(words["pointers"], True))
        self._idle = frozenset(words["idle"])
        self._reporting = Lexicon(dict.fromkeys(words["reporting"], True))
        months = "Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec"
        self._date = re.compile(rf"\b(?:{months})\w*\.?\s\d{{1,2}},\s\d{{4}}|\b\d{{1,2}}\s(?:{months})\w*,?\s\d{{4}}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:{months})\w*\.?\s\d{{1,2}}")

    def cues(self, text: str, near: Neighbours) -> list[tuple[str, int]]:
        """Return the cues of a line, each with its points."""
        if len(text) > LONGEST or _LIST_ITEM.match(text):
            return []
        found: list[tuple[str, int]] = []
        if _COUNTER.match(text):
            found.append(("gallery counter", 5))
        if self._label.match(text):
            found.append(("label", 5))
        if self._picture.match(text):
            found.append(("picture named", 5))
        if self._position.search(text):
            found.append(("position", 4))
        if next(self._pointer.find(text), None):
            found.append(("pointer", 4))
        tense = self._tense(text)
        if self._date.search(text):
            found.append(("dated", 4 if tense[0] == "present tense" else 1))
        open_end = text[-1] not in ".!?”\"’…:"
        if tense:
            found.append(tense if tense[0] != "no verb" or not open_end else ("heading", 0))
        if near.credit_below:
            found.append(("above a credit", 3))
        if open_end and tense[0] not in ("past tense", "no verb") and text.count(" ") >= 7:
            found.append(("no end mark", 1))
        words = text.count(" ") + 1
        if "“" in text or '"' in text:
            found.append(("quotation", -3))
        if next(self._reporting.find(text), None):
            found.append(("reporting", -2))
        if text[-1] in "?!:":
            found.append(("end mark", -2))
        if words > 60:
            found.append(("long", -3))
        elif words > 40:
            found.append(("long", -1))
        elif words < 5:
            found.append(("short", -2))
        return found

    def _tense(self, text: str) -> tuple[str, int] | None:
        before = ""
        for number, match in enumerate(_WORD.finditer(text, 0, 200)):
            word = match.group()
            lower = word.lower()
            if number and (word[0].islower()):
                tags = self._classes.of(lower)
                tag = tags[0] if tags else ""
                if lower in self._idle:
                    return ("idle verb", 0)
                if tag == "VBZ":
                    return ("present tense", 1)
                if tag == "VBD":
                    return ("past tense", -3)
                if tag == "VB" and (self._classes.likely(before) in ("NNS",) or before[:1].isupper()):
                    return ("present tense", 1)
                if tag == "VBG" and number < 8:
                    return ("participle", 2)
            if number > 25:
                break
            before = word
        return ("no verb", 2)
