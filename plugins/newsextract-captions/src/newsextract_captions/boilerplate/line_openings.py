"""Lines of the page told by the words that open them: "Sign up for …", "An earlier version …"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from newsextract_captions.lines import LONGEST_LIST, is_closed, opening, openings
from newsextract_captions.page import Finding
from newsextract_captions.prose import Prose

# What asks readers to do something does so in a line or two; how to do it can be the story.
_LONGEST = {"newsletter": 200, "share": 160, "advert": 160, "correction": 600}
_LONGEST_OTHERWISE = 250
_LONGEST_CLOSED_LINK = 70
_LONGEST_LABEL = 50
_STARTS = ("start", "start_open", "start_labelled")
_SEEN = 40
# What speaks to the reader
_TO_READERS = ("related", "newsletter", "share", "advert")


class LineOpenings:
    """Tells boilerplate from the words that open a line.

    Args:
        words: The language's data: ``boilerplate``.
        prose: What tells sentences of the story.
    """

    def __init__(self, words: Mapping[str, Any], prose: Prose) -> None:
        self._prose = prose
        self._starts: dict[str, list[tuple[str, Finding]]] = {}
        self._open: set[str] = set()
        self._labelled: set[str] = set()
        for reason, table in words.items():
            finding = Finding(f"{reason} opening", reason, opens_list=LONGEST_LIST * (reason == "related"))
            for entry in (entry for name in _STARTS for entry in table.get(name, ())):
                self._starts.setdefault(opening(entry), []).append((entry, finding))
            self._open.update(table.get("start_open", ()))
            self._labelled.update(table.get("start_labelled", ()))
        byline = words["byline"]
        self._makers = frozenset((*byline["makers"], *words["advert"]["makers"]))
        self._bracketed = tuple(byline["brackets"])
        self._unbracketed = (*byline["makers"], *byline["unbracketed"])
        self._changes = tuple(f"{word} " for word in words["correction"]["bracketed"])
        self.openings = frozenset(
            opening(entry) for entry in (*self._bracketed, *self._unbracketed, *self._changes)
        ).union(self._starts)

    def finding(self, text: str, small: str) -> Finding | None:
        """Say what a line is, or None.

        Args:
            text: The line.
            small: The same as `newsextract_captions.lines.lower` gives it, without marks before it.
        """
        body = text[len(text) - len(small) :]
        found = [
            (len(entry), finding)
            for words in openings(small[:_SEEN])
            for entry, finding in self._starts.get(words, ())
            if small.startswith(entry) and self._opens(text, body[len(entry) :], entry, finding.reason or "")
        ]
        if found:
            return max(found, key=lambda pair: pair[0])[1]
        if text[0] in "([":
            if small.startswith(self._bracketed):
                return Finding("agency line", "byline")
            if text[-1] in ")]" and small.startswith(self._changes):
                return Finding("agency note", "correction")
        if len(text) <= _LONGEST_OTHERWISE and small.startswith(self._unbracketed) and text[0] not in "—–-":
            entry = next(entry for entry in self._unbracketed if small.startswith(entry))
            rest = body[len(entry) :]
            if entry in self._makers and not any(map(str.isalpha, rest)):
                return None  # whom it announces stands below, or the line is a picture's
            if not (entry in self._makers and self._prose.says(rest)):
                return Finding("agency line", "byline")
        return None

    def _opens(self, text: str, rest: str, entry: str, reason: str) -> bool:
        """Whether a line of ``entry`` and ``rest`` is short enough for its reason, quotes nobody and is no prose."""
        closed = is_closed(text)
        if len(text) > _LONGEST.get(reason, _LONGEST_OTHERWISE) or (closed and entry in self._open):
            return False
        if entry in self._labelled:
            return ":" in rest[:_LONGEST_LABEL]
        if reason == "correction":
            return True
        if reason == "related" and text[-1] == "." and not text.endswith("..."):
            return len(text) <= _LONGEST_CLOSED_LINK and not self._prose.tells(rest)
        # Notes on the page name headlines: "This article appears in print with the headline “…”".
        if self._prose.reports(text) if reason == "other" else self._prose.quotes(text):
            return False
        if closed and entry in self._makers:
            return not self._prose.says(rest)
        return not (closed and reason in _TO_READERS and self._prose.tells(rest))
