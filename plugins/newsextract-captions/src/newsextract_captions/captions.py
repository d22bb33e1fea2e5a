"""Captions that name no one: told by how they speak and where they stand.

Each cue gives points. A line with enough of them is a caption, and its cues are its rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from newsextract import Lexicon
from newsextract.text.word_classes import WordClasses
from newsextract_captions.lines import is_closed, is_list_item, lower, opening
from newsextract_captions.page import Finding, Page

LONGEST = 700
ENOUGH = 5
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SENTENCES = re.compile(r"[a-z]{4}[.!?] [A-Z]")
_WEEKDAY = re.compile(r"day, [A-Z]")
_COUNTER = r"\[?[0-9]{1,2}/[0-9]{1,2}\]|[0-9]{1,2}of[0-9]{1,2}(?=[A-Z])|[0-9]{1,2}:[0-9]{2}\s(?=[A-Z])"


def _any(words: Iterable[str]) -> str:
    return Lexicon(dict.fromkeys(words, True)).pattern


class CaptionCues:
    """Finds captions without credit.

    Args:
        data: The language's data: ``captions``.
        classes: Parts of speech of its words.
    """

    def __init__(self, data: Mapping[str, Any], classes: WordClasses) -> None:
        words = data["captions"]
        self._classes = classes
        self._opening = re.compile(
            rf"(?P<counter>{_COUNTER})|(?P<label>(?:{_any(words['labels'])})(?:\s?:|\s[-–—])\s?)"
            rf"|(?P<picture>(?:(?:{_any(words['determiners'])})\s)?(?:[\w-]{{1,20}}\s){{0,2}}?"
            rf"(?:{_any(words['pictures'])})\s(?:{_any(words['of_what'])})\b)"
        )
        positions = _any(words["positions"])
        # With a literal before the alternation the search skips from comma to comma.
        self._positions = (
            re.compile(rf", (?:{positions})(?=[,.;:)]|\s\w+,)"),
            re.compile(rf"\((?:{positions})(?=[,.;:)])"),
        )
        self._placed = re.compile(rf"\(?(?:{_any(words['openings'])})\b")
        self._pointers = tuple(words["pointers"])
        months, weekdays = "|".join(words["months"]), "|".join(words["weekdays"])
        self._day = re.compile(
            rf"\b(?:(?:{months})[a-z]{{0,8}}\.? [0-9]{{1,2}}, |[0-9]{{1,2}} (?:{months})[a-z]{{0,8}},? )$"
        )
        self._weekday_and_day = re.compile(rf"\b(?:{weekdays}), (?:{months})[a-z]{{0,8}}\.? [0-9]")
        self._reporting = tuple(f" {word}" for word in words["reporting"])
        self._idle = frozenset(words["idle"])
        self._deeds = frozenset(words["deeds"])
        self._where = frozenset(words["where"])
        self._someone = tuple(words["someone"])
        self._pictures = tuple(words["pictures"])
        self.openings = frozenset(opening(lower(w)) for w in (*words["labels"], *words["someone"], *words["openings"]))

    @property
    def phrases(self) -> dict[str, Iterable[str]]:
        """What to look for anywhere in a paragraph: the purpose for `find`."""
        return {"pointer": self._pointers, "picture": self._pictures}

    def find(self, page: Page, anchored: Mapping[str, set[int]]) -> None:
        """Record the captions without credit among the paragraphs that nothing was found of yet.

        Args:
            page: The page.
            anchored: The paragraphs in which `phrases` stand, by purpose.
        """
        positions = {page.place_of(m.start()) for pattern in self._positions for m in pattern.finditer(page.text)}
        dated = {page.place_of(offset) for offset in self._dates(page.text)}
        above = {place - 1 for place in page.suspects if place and (f := page.findings[place]) and f.bare}
        pointers = anchored["pointer"]
        opened = anchored["caption opening"] | anchored["picture"]
        for place in sorted({*page.suspects, *positions, *dated, *above}):
            text = page.line(place)
            if page.findings[place] is not None or len(text) > LONGEST:
                continue
            cues = {"above a credit": 3} if place in above else {}
            if place in opened or not text[0].isalpha():
                cues |= self._opening_cues(text)
            if place in positions:
                cues["position"] = 4
            if place in pointers:
                cues["pointer"] = 4
            if cues or place in dated or (place in opened and text.startswith(self._someone)):
                cues |= self._weak(text, place in dated)
                if sum(cues.values()) >= ENOUGH and not is_list_item(text):
                    page.findings[place] = Finding("; ".join(cue for cue, points in cues.items() if points > 0))

    def _dates(self, text: str) -> Iterator[int]:
        """Where full dates stand: with a year, or a weekday before the day."""
        for century in ("19", "20"):
            at = text.find(century)  # faster than a pattern, as most numbers are no years
            while at >= 0:
                if text[at + 2 : at + 4].isdecimal() and self._day.search(text, max(0, at - 20), at):
                    yield at
                at = text.find(century, at + 2)
        for weekday in _WEEKDAY.finditer(text):
            if self._weekday_and_day.search(text, max(0, weekday.start() - 7), weekday.end() + 16):
                yield weekday.start()

    def _opening_cues(self, text: str) -> dict[str, int]:
        if match := self._opening.match(text):
            return {
                {"counter": "gallery counter", "label": "label", "picture": "picture named"}[match.lastgroup or ""]: 5
            }
        return {"position": 4} if self._placed.match(text) else {}

    def _weak(self, text: str, dated: bool) -> dict[str, int]:
        cues: dict[str, int] = {}
        tense, points = self._tense(text)
        closed = is_closed(text) or text[-1] == ":"
        words = text.count(" ") + 1
        if tense == "no verb" and not closed:
            tense, points = "heading", 0
        cues[tense] = points
        if tense == "scene" and text.startswith(self._someone) and words <= 35 and closed:
            cues["someone"] = 3
        if dated:
            cues["dated"] = 4 if tense in ("present tense", "scene") else 1
        if not closed and words >= 8 and tense not in ("past tense", "heading"):
            cues["no end mark"] = 1
        if "“" in text or '"' in text:
            cues["quotation"] = -3
        if any(word in text for word in self._reporting):
            cues["reporting"] = -2
        if text[-1] in "?!:":
            cues["question"] = -2
        if _SENTENCES.search(text):
            cues["sentences"] = -1
        cues["length"] = -3 if words > 60 else -1 if words > 40 else -2 if words < 5 else 0
        return cues

    def _tense(self, text: str) -> tuple[str, int]:
        """The tense of the first finite verb, as a cue with its points."""
        words = _WORD.findall(text[:160])
        for number, word in enumerate(words[1:26], 1):
            if not word[0].islower():
                continue
            if number <= 5 and word in self._deeds and number + 1 < len(words) and words[number + 1] in self._where:
                return "scene", 2
            if word in self._idle:
                return "idle verb", 0
            tag = self._classes.likely(word)
            before = words[number - 1]
            if tag == "VBZ" or (tag == "VB" and (before[0].isupper() or self._classes.likely(before) == "NNS")):
                return "present tense", 1
            if tag == "VBD":
                return "past tense", -3
            if tag == "VBG" and number < 8:
                return "participle", 2
        return "no verb", 2
