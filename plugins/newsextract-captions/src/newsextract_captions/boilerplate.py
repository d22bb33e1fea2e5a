"""Lines of the page that are not the story, told by their own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from newsextract_captions.appeals import ADDRESS, Appeals
from newsextract_captions.corrections import Corrections
from newsextract_captions.lines import is_closed, key_of, lower, opening, openings
from newsextract_captions.names import Names
from newsextract_captions.page import Finding, Page
from newsextract_captions.prose import Prose
from newsextract_captions.stamps import Stamps

# No line longer than this is boilerplate, but for corrections and lines in brackets.
LONGEST = 250
LONGEST_NOTE = 600
_WHOLE = 70
# What asks readers to do something does so in a line or two; how to do it can be the story.
_LONGEST_OPENING = {"newsletter": 200, "share": 160, "advert": 160}
_CLOSED_LABEL = 200
_LONGEST_LIST = 8
_LONGEST_KICKED = 110
_KICKED_WORDS = 3
# What speaks to the reader
_TO_READERS = ("related", "newsletter", "share", "advert")
_HANDLE = re.compile(r"(?<!\w)@\w")
_WORDS = re.compile(r"[\w-]+")
_LABEL = re.compile(r"([^:|–—-]{2,30}?)\s?(?:[:|–—]|-[ ])\s*[^\s]")
_EDGE = " \t\ufeff\u200b\"“'‘*•·>»→▶►|—–-(["


class BoilerplateLines:
    """Tells boilerplate from a line's own words.

    Args:
        data: The language's data: ``boilerplate``, ``appeals``, ``bylines``, and the reporting verbs of ``captions``.
        names: What names look like.
        stamps: What dates of publication look like.
        prose: What tells sentences of the story.
    """

    def __init__(self, data: Mapping[str, Any], names: Names, stamps: Stamps, prose: Prose) -> None:
        words = data["boilerplate"]
        self._prose = prose
        self._names = names
        self._stamps = stamps
        self._appeals = Appeals(data)
        self._whole: dict[str, Finding] = {}
        self._starts: dict[str, list[tuple[str, Finding]]] = {}
        self._contains: dict[str, Finding] = {}
        self._open: set[str] = set()
        for reason, table in words.items():
            related = reason == "related"
            for entry in table.get("whole", ()):
                self._whole[key_of(entry)] = Finding(f"{reason} line", reason, closes_link=related)
            for entry in table.get("heads", ()):
                self._whole[entry] = Finding(f"{reason} heading", reason, opens_list=_LONGEST_LIST, closes_link=True)
            for entry in table.get("heads_of_one", ()):
                self._whole[entry] = Finding(f"{reason} heading", reason, opens_list=1, closes_link=True)
            for entry in (*table.get("start", ()), *table.get("start_open", ())):
                finding = Finding(f"{reason} opening", reason, opens_list=_LONGEST_LIST * related)
                self._starts.setdefault(opening(entry), []).append((entry, finding))
            self._open.update(table.get("start_open", ()))
            for entry in table.get("contains", ()):
                self._contains[entry] = Finding(f"{reason} phrase", reason)
        self._corrections = Corrections(words["correction"])
        self._reporting = re.compile(rf" (?:{'|'.join(data['captions']['reporting'])})(?=[ .,])")
        self._labels = frozenset(words["related"]["labels"])
        self._kickers = frozenset(words["related"]["kickers"])
        self._year = re.compile(rf"(?:{'|'.join(words['related']['kicker_years'])}) (?:19|20)[0-9]{{2}}")
        self._label_starts = tuple(f"{w} " for w in words["related"]["label_starts"])
        self._ends: tuple[str, ...] = tuple(words["related"]["end"])
        self._pointing = tuple(f"{word} " for word in words["related"]["pointing"])
        self._pointed = tuple(f" {word}" for word in words["related"]["pointed"])
        self._share_words = frozenset(words["share"]["words"])
        self._contact_starts = tuple(words["contact"]["start_with_address"])
        self._contact_contains = tuple(words["contact"]["contains_with_address"])
        self._byline = tuple(data["bylines"]["by"])
        self._articles = frozenset(data["bylines"]["articles"])
        self._follow = tuple(f"{word} " for word in words["share"]["follow"])
        self._follow_open = tuple(f"{word} " for word in words["share"]["follow_open"])
        self._platforms = tuple(words["share"]["platforms"])
        signs = "|".join(map(re.escape, words["other"]["copyright"]))
        self._copyright = re.compile(rf"(?:{signs}) ?(?:19|20)[0-9]{{2}}")
        self._signs = tuple(words["other"]["copyright"])
        self._companies = tuple(f" {word}" for word in words["other"]["companies"])
        self._bracketed = tuple(words["byline"]["brackets"])
        self._changes = tuple(f"{word} " for word in words["correction"]["bracketed"])
        self._agency_lines = tuple(words["byline"]["unbracketed"])
        self._makers = frozenset((*words["byline"]["makers"], *words["advert"]["makers"]))
        phrases = (
            self._labels,
            self._label_starts,
            self._kickers,
            self._contact_starts,
            self._byline,
            self._bracketed,
            self._changes,
            self._agency_lines,
        )
        self.openings = frozenset(opening(entry) for entries in phrases for entry in entries).union(
            self._starts, self._appeals.openings
        )

    @property
    def phrases(self) -> dict[str, Iterable[str]]:
        """What to look for anywhere in a paragraph: the purposes for `find`."""
        return {
            "boilerplate": self._contains,
            "contact": self._contact_contains,
            "correction": self._corrections.phrases,
        }

    def find(self, page: Page, anchored: Mapping[str, set[int]]) -> None:
        """Record the boilerplate of a page.

        Args:
            page: The page.
            anchored: The paragraphs in which `phrases` stand or that `openings` open, by purpose.
        """
        opened = anchored["boilerplate opening"]
        for place in page.suspects:
            line = page.lines[place]
            if page.findings[place] is None and (place in opened or line.end - line.start <= _WHOLE):
                page.findings[place] = self.finding(line.text, page.lower[line.start : line.end])
        for place in anchored["boilerplate"]:
            text = page.line(place)
            if page.findings[place] is None and len(text) <= LONGEST and not self._quotes(text):
                small = lower(text)
                page.findings[place] = next((f for phrase, f in self._contains.items() if phrase in small), None)
        for place in anchored["correction"]:
            text = page.line(place)
            if (
                page.findings[place] is None
                and len(text) <= LONGEST_NOTE
                and self._corrections.is_correction(lower(text))
            ):
                page.findings[place] = Finding("correction phrase", "correction")
        for place in anchored["contact"]:
            text = page.line(place)
            if page.findings[place] is None and len(text) <= LONGEST and ADDRESS.search(text):
                page.findings[place] = Finding("contact address", "contact")

    def finding(self, text: str, small: str) -> Finding | None:
        """Say what a line is, or None if it can be part of the story.

        Args:
            text: The line.
            small: The same as `newsextract_captions.lines.lower` gives it.
        """
        length = len(text)
        if length > LONGEST_NOTE:
            return None
        small = small.lstrip(_EDGE)
        started = [
            (entry, finding)
            for words in openings(small[:40])
            for entry, finding in self._starts.get(words, ())
            if small.startswith(entry)
            and self._may_open(text, finding.reason or "")
            and not (is_closed(text) and self._opens_prose(text, entry, finding.reason or ""))
        ]
        if started:
            return max(started, key=lambda found: len(found[0]))[1]
        if text[0] in "([":
            if small.startswith(self._bracketed):
                return Finding("agency line", "byline")
            if text[-1] in ")]" and small.startswith(self._changes):
                return Finding("agency note", "correction")
        if length > LONGEST:
            return None
        if length <= _WHOLE and (whole := self._whole_line(small)):
            return whole
        return (
            self._byline_of(text, small)
            or self._label(text, small)
            or self._contact(text, small)
            or self._stamps.finding(small, led=True)
            or (None if self._quotes(text) else self._appeals.finding(small))
        )

    def _may_open(self, text: str, reason: str) -> bool:
        """Whether a line that opens like boilerplate for a reason is short enough for it, and quotes nobody."""
        if reason == "correction":
            return True
        if reason == "related" and text[-1] == "." and not text.endswith("..."):
            return len(text) <= _WHOLE
        return len(text) <= _LONGEST_OPENING.get(reason, LONGEST) and not self._quotes(text)

    def _opens_prose(self, text: str, entry: str, reason: str) -> bool:
        """Whether a line that ends as a sentence does is the story although ``entry`` opens it."""
        if entry in self._open:
            return True
        rest = text[len(entry) :]
        if entry in self._makers:
            return self._prose.says(rest)
        return reason in _TO_READERS and self._prose.tells(rest)

    def _quotes(self, text: str) -> bool:
        return "“" in text or '"' in text or self._reporting.search(text) is not None

    def _whole_line(self, small: str) -> Finding | None:
        key = key_of(small)
        if finding := self._whole.get(key.strip(" 0123456789(")):
            return finding
        if self._copyright.match(small) or (small.startswith(self._signs) and key.endswith(self._companies)):
            return Finding("copyright line", "other")
        if (
            (small.startswith(self._follow) or (small.startswith(self._follow_open) and not is_closed(small)))
            and f"{key} ".count(" ") <= 12
            and (_HANDLE.search(key) or any(f"{p} " in f"{key} " for p in self._platforms))
        ):
            return Finding("follow", "share")
        if key.endswith(self._ends) or (small.startswith(self._pointing) and key.endswith(self._pointed)):
            return Finding("related close", "related")
        words = [word for word in _WORDS.findall(key) if not word.isdecimal()]
        alone = len(words) > 1 or (words and key != words[0])
        if alone and not is_closed(small) and self._share_words.issuperset(words):
            return Finding("share buttons", "share")
        return None

    def _byline_of(self, text: str, small: str) -> Finding | None:
        if text[0] in "—–-":
            return None
        if small.startswith(self._byline) and text[-1] not in ".?!" and self._names_authors(text[3:]):
            return Finding("by a name", "byline")
        for entry in self._agency_lines:
            if small.startswith(entry) and not (entry in self._makers and self._prose.says(text[len(entry) :])):
                return Finding("agency line", "byline")
        return None

    def _names_authors(self, rest: str) -> bool:
        """Whether names follow "By", not a time ("By Tuesday morning") or a thing ("By the numbers")."""
        words = self._names.words(rest, strangers=2)
        if words is None or self._stamps.is_time(words[0]):
            return False
        return words[0].lower() not in self._articles or self._names.has_agency(rest) or len(words) > 2

    def _label(self, text: str, small: str) -> Finding | None:
        """``Read more: Ferry runs aground``: a headline behind what announces it."""
        if len(text) > _CLOSED_LABEL or text[-1] == ".":
            return None
        match = _LABEL.match(small)
        if match is None:
            return None
        if match[1] in self._labels or match[1].startswith(self._label_starts):
            return Finding("related label", "related")
        kicker = (match[1] in self._kickers or self._year.fullmatch(match[1])) and not text.lstrip(_EDGE)[
            match.end() - 1
        ].islower()
        if kicker and text[-1] != "?" and len(text) <= _LONGEST_KICKED and text.count(" ") >= _KICKED_WORDS:
            return Finding("related kicker", "related")
        return None

    def _contact(self, text: str, small: str) -> Finding | None:
        if small.startswith(self._contact_starts) and ADDRESS.search(text):
            return Finding("contact address", "contact")
        return None
