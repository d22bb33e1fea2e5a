"""Captions that name no one: told by how they speak and where they stand.

Each cue has points. A line with enough of them is a caption, and the cues that speak for it are its rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_captions.captions.full_dates import FullDates
from newsextract_captions.captions.pictures import NamedPictures
from newsextract_captions.captions.scenes import Scenes
from newsextract_captions.captions.tense import FirstVerb
from newsextract_captions.lines import is_closed, is_list_item, lower, opening
from newsextract_captions.page import Finding, Page
from newsextract_captions.patterns import LazyPattern, trie
from newsextract_captions.suspects import Places

ENOUGH = 5
POINTS = {
    # enough by themselves, if nothing speaks against them
    "gallery counter": 6,
    "label": 5,
    "announced": 9,
    "cut short": 9,
    "named label": 9,
    "picture named": 5,
    "picture in prose": 2,
    # who stands where, "pictured", "seen here"
    "pointer": 5,
    "position": 4,
    "positions": 5,
    "someone somewhere": 5,
    "hint": 4,
    # the company: a credit below
    "above a credit": 3,
    # the first verb
    "scene": 2,
    "someone": 3,
    "participle": 2,
    "no verb": 2,
    "present tense": 1,
    "idle verb": 0,
    "heading": 0,
    "past tense": -3,
    "unended sentence": 2,
    # a full date, "on Tuesday, March 5, 2024", is rare in prose and common in captions
    "dated action": 4,
    "dated": 1,
    "no end mark": 1,
    # what speaks against a caption
    "quotation": -3,
    "reporting": -2,
    "question": -2,
    "sentences": -1,
    "too short": -2,
    "long": -1,
    "too long": -3,
}
LONGEST = 700
MOST_SEEN_WORDS = 35
_QUOTES = '”"'
SHORT_LIST = 120
LEAST_UNENDED = 8
LEAST_BEFORE_DATE = 12
# What opens a sentence that tells rather than shows: "We discuss", "And he boasts"
_TELLERS = ("CC", "PRP")
_QUESTIONS = ("WP", "WRB")  # subheads: "How the ferry was lost"
# Also how long a video runs, "1:45 Ferry runs aground"; "10:45" and "9:45 GMT" are times of a live blog.
_COUNTER = (
    r"\[?[0-9]{{1,2}}/[0-9]{{1,2}}\]|[0-9]{{1,3}} {of} [0-9]{{1,3}} \| (?=[A-Z])"
    r"|[0-9]{{1,2}}{of}[0-9]{{1,2}}(?=[A-Z])|[0-9]:[0-9]{{2}}\s(?=[A-Z][^A-Z])(?!.*[.!?]$)"
)
_SENTENCES = re.compile(r"[a-z]{3}[.!?] [A-Z]")


class CaptionCues:
    """Finds captions without credit.

    Args:
        data: The language's data: ``captions``, and the given names of ``bylines``.
        classes: Parts of speech of its words.
    """

    def __init__(self, data: Mapping[str, Any], classes: WordClasses) -> None:
        words = data["captions"]
        self._classes = classes
        self._first_verb = FirstVerb(data, classes)
        self._scenes = Scenes(data, classes)
        labels, pictures, named, openings = (
            trie(words[name]) for name in ("labels", "picture_labels", "named_labels", "openings")
        )
        self._label = re.compile(
            rf"(?:(?P<label>{labels})|(?P<picture>{pictures}))(?: ?:| [-–—]) ?|(?:{named})(?: ?[:,] ?| )"
        )
        self._pictures = NamedPictures(words, self._first_verb, classes)
        self._placed = re.compile(rf"\(?(?:{openings})\b")
        positions = trie(map(lower, (*words["positions"], *words["places"])))
        exact = trie(map(lower, words["positions"]))
        # With a literal before the alternation the search skips from comma to comma.
        self._positions = (
            re.compile(rf", (?:(?:{positions})(?=[,.;:)])|(?:{exact})(?=\s\w+,))"),  # ", left foreground,"
            re.compile(rf"\((?:{positions})(?=[,.;:)])"),
        )
        self._counter = LazyPattern(_COUNTER.format(of=words["counter_of"]))
        self._left, self._right = words["sides"]
        self._announcing = frozenset(words["named_labels"])
        self._dates = FullDates(words)
        self._closings = tuple(f"{dash} {word}" for dash in "–—-" for word in words["closings"])
        self._reporting = tuple(f" {word}" for word in words["reporting"])
        self._someone = (*words["someone"], *words["people"])
        self._phrases = {
            "pointer": words["pointers"],
            "hint": words["hints"],
            "cut short": words["cut_short"],
            "picture": (*words["pictures"], *words["views"]),
            "month": self._dates.months,
        }
        self.openings = frozenset(
            opening(lower(phrase))
            for name in ("labels", "picture_labels", "named_labels", "someone", "people", "openings")
            for phrase in words[name]
        )

    @property
    def phrases(self) -> Mapping[str, Iterable[str]]:
        """What to look for anywhere in a paragraph: the purposes for `find`."""
        return self._phrases

    def find(self, page: Page, anchored: Mapping[str, Places]) -> None:
        """Record the captions without credit among the paragraphs that nothing was found of yet.

        Args:
            page: The page.
            anchored: The paragraphs in which `phrases` stand or that `openings` open, by purpose.
        """
        positions = Counter(
            page.place_of(m.start()) for pattern in self._positions for m in pattern.finditer(page.lower)
        )
        for place in {page.place_of(match.start()) for match in re.finditer(re.escape(self._left), page.lower)}:
            if self._right in page.small(place):
                positions[place] += 2
        labels = (place for place in anchored["caption opening"] if place + 1 < len(page))
        announced = {place + 1 for place in labels if page.small(place).rstrip(" ,:") in self._announcing}
        dated = {place for place, months in anchored["month"].items() if self._is_dated(page, place, months)}
        above = {place - 1 for place in page.suspects if self._has_caption_above(page, place)}
        spoken = (anchored[purpose] for purpose in ("caption opening", "picture", "pointer", "hint", "cut short"))
        for place in sorted({*page.fragments, *positions, *dated, *above, *announced}.union(*spoken)):
            text = page.line(place)
            if page.findings[place] is not None or len(text) > LONGEST:
                continue
            cues = self._cues(page, place, anchored, positions[place])
            if place in above:
                cues.append("above a credit")
            if place in announced:
                cues.append("announced")
            if cues or place in dated or (place in anchored["caption opening"] and self._may_be_scene(text)):
                cues = self._weighed(text, cues, dated=place in dated)
                if sum(map(POINTS.__getitem__, cues)) >= ENOUGH and not is_list_item(text):
                    page.findings[place] = Finding("; ".join(cue for cue in cues if POINTS[cue] > 0))

    def _cues(self, page: Page, place: int, anchored: Mapping[str, Places], positions: int) -> list[str]:
        """The cues that a paragraph gives by its own words; ``positions`` is how many people it puts in their place."""
        text = page.line(place)
        cues = [] if text[0].isalpha() or not self._counter.match(text) else ["gallery counter"]
        if place in anchored["caption opening"]:
            cues += self._opening_cues(text, page.small(place))
        if not cues and place in anchored["picture"] and (picture := self._pictures.cue(text, page.small(place))):
            cues.append(picture)
        if text.endswith(self._closings):
            cues.append("label")
        if positions and "positions" not in cues:
            cues.append("positions" if positions > 1 and len(text) <= SHORT_LIST else "position")
        if not cues and self._scenes.is_scene(text):
            cues.append("someone somewhere")
        cues += [cue for cue in ("pointer", "hint", "cut short") if place in anchored[cue]]
        return cues

    def _is_dated(self, page: Page, place: int, months: Iterable[int]) -> bool:
        """Whether a full date stands in a paragraph; one that opens it opens an entry of a timeline."""
        dates = (self._dates.start(page.text, offset) for offset in months)
        earliest = page.lines[place].start + LEAST_BEFORE_DATE
        return any(start is not None and start >= earliest for start in dates)

    @staticmethod
    def _has_caption_above(page: Page, place: int) -> bool:
        """Whether a paragraph is a credit whose caption can stand above it: the first line there can be a summary."""
        found = page.findings[place]
        return place > 0 and found is not None and found.bare and not (place == 1 and page.line(place)[0] in "([")

    def _may_be_scene(self, text: str) -> bool:
        """Whether a line opens with people or things and is short enough for what they can be seen doing."""
        return (
            text.startswith(self._someone)
            and text.count(" ") < MOST_SEEN_WORDS
            and text[-1] not in _QUOTES
            and any(word[0].isupper() for word in text.split()[1:])
        )

    def _opening_cues(self, text: str, small: str) -> list[str]:
        if match := self._label.match(small):
            capital = not text[match.end() : match.end() + 1].islower()
            if match["label"]:
                return ["label"] if capital or not is_closed(text) else []
            return ["label"] if match["picture"] and not capital else ["named label"]
        if (placed := self._placed.match(small)) and text[placed.end() :].lstrip(" :,)")[:1].isupper():
            return ["positions"]
        return []

    def _weighed(self, text: str, cues: list[str], *, dated: bool) -> list[str]:
        """The cues for and against a line that has at least one for it."""
        tense = self._first_verb.tense(text)
        closed = is_closed(text) or text[-1] == ":"
        words = text.count(" ") + 1
        found = [*cues, "heading" if tense == "no verb" and not closed else tense]
        asks = self._classes.likely(text.partition(" ")[0].lower()) in _QUESTIONS
        unended = not (closed or asks) and words >= LEAST_UNENDED and ";" not in text
        if unended and tense == "past tense" and "above a credit" in cues:
            found[-1] = "unended sentence"
        if tense == "scene" and closed and self._may_be_scene(text):
            found.append("someone")
        if dated:
            shown = tense in ("present tense", "scene") and self._classes.likely(text.partition(" ")[0]) not in _TELLERS
            found.append("dated action" if shown else "dated")
        if not closed and words >= 8 and tense != "past tense" and (cues or tense != "no verb"):
            found.append("no end mark")
        if "“" in text or '"' in text:
            found.append("quotation")
        if any(word in text for word in self._reporting):
            found.append("reporting")
        if text[-1] in "?!:":
            found.append("question")
        if _SENTENCES.search(text):
            found.append("sentences")
        named = closed and tense == "no verb" and "above a credit" in cues  # "Ana Ruiz.", "The old mill."
        if (words < 5 and "positions" not in cues and not named) or words > 40:
            found.append("too short" if words < 5 else "long" if words <= 60 else "too long")
        return found
