"""Lines of the page that are not the story, told by their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from newsextract import Lexicon
from newsextract_captions.findings import Finding
from newsextract_captions.lines import key_of
from newsextract_captions.names import Names

_ADDRESS = re.compile(r"[\w.]@\w|@\w{3}|\b(?:\+?[0-9][0-9 ()-]{6,20}[0-9])\b|(?:www\.|https?://)\w|\w\.(?:com|org|co\.uk|net)\b")
_LABEL = re.compile(r"([^:|–—-]{2,30}?)\s?(?:[:|–—]|-[ ])\s*\S")
LONGEST = 400
_SHORT = 160


class BoilerplateLines:
    """Tells boilerplate from a line's own words.

    Args:
        data: The language's data.
        names: What names look like.
    """

    def __init__(self, data: Mapping[str, Any], names: Names) -> None:
        words = data["boilerplate"]
        self.names = names
        self._whole: dict[str, Finding] = {}
        self._starts: dict[str, list[tuple[str, Finding]]] = {}
        contains: dict[str, Finding] = {}
        for reason, table in words.items():
            for entry in table.get("whole", ()):
                self._whole[key_of(entry)] = Finding(f"{reason} line", reason, closes_link=reason == "related")
            for entry in table.get("heads", ()):
                self._whole[entry] = Finding(f"{reason} heading", reason, opens_list=True, closes_link=True)
            for entry in table.get("start", ()):
                if reason != "byline":
                    self._add_start(entry, Finding(f"{reason} opening", reason, opens_list=reason == "related"))
            for entry in table.get("contains", ()):
                contains[entry] = Finding(f"{reason} phrase", reason)
        self._contains = Lexicon(contains)
        self._labels = frozenset(words["related"]["labels"])
        self._ends = tuple(words["related"]["end"])
        self._share_words = frozenset(words["share"]["words"])
        contact = words["contact"]
        self._contact_starts = tuple(f"{w} " for w in contact["start_with_address"])
        self._contact_contains = Lexicon(dict.fromkeys(contact["contains_with_address"], True))
        byline = words["byline"]
        self._byline_starts = tuple(byline["start"])
        self._byline_brackets = tuple(byline["brackets"])
        self._byline_unbracketed = tuple(byline["unbracketed"])

    def _add_start(self, entry: str, verdict: Finding) -> None:
        self._starts.setdefault(entry.partition(" ")[0], []).append((entry, verdict))

    def verdict(self, text: str) -> Finding | None:
        """Say what a line is, or None if it can be part of the story."""
        if len(text) > LONGEST and not text.startswith(("(", "©", "Correction", "CORRECTION", "Editor", "This ", "An ", "A ")):
            return None
        key = key_of(text[:LONGEST])
        if not key:
            return None
        return (
            self._whole.get(key.rstrip(" 0123456789"))
            or self._start(key, text)
            or self._label(key, text)
            or self._byline(key, text)
            or self._contact(key, text)
            or self._inner(key, text)
            or self._share(key)
        )

    def _start(self, key: str, text: str) -> Finding | None:
        for entry, verdict in self._starts.get(key.partition(" ")[0], ()):
            if key.startswith(entry) and (len(text) <= 250 or verdict.reason == "correction"):
                return verdict
        return None

    def _label(self, key: str, text: str) -> Finding | None:
        match = _LABEL.match(key)
        if match and match[1] in self._labels and len(text) <= 200 and text[-1] != ".":
            return Finding("related label", "related")
        return None

    def _byline(self, key: str, text: str) -> Finding | None:
        if key.startswith(self._byline_brackets) and text[0] in "([" and len(text) <= LONGEST:
            return Finding("agency or desk", "byline")
        if len(text) > _SHORT:
            return None
        if key.startswith(self._byline_unbracketed) and text[0] not in "—–-":
            return Finding("who wrote it", "byline")
        if key.startswith(self._byline_starts) and self.names.words(text[3:]) is not None and text[-1] not in ".?!":
            return Finding("by a name", "byline")
        return None

    def _contact(self, key: str, text: str) -> Finding | None:
        if _ADDRESS.search(text) and (key.startswith(self._contact_starts) or next(self._contact_contains.find(text), None)):
            return Finding("contact address", "contact")
        return None

    def _inner(self, key: str, text: str) -> Finding | None:
        if key.endswith(self._ends) and len(text) <= 80:
            return Finding("related close", "related")
        if len(text) <= 300:
            for _, _, verdict in self._contains.find(text):
                return verdict
        return None

    def _share(self, key: str) -> Finding | None:
        words = re.findall(r"[\w-]+", key) if len(key) <= 80 else []
        if len(words) > 1 and all(w in self._share_words for w in words):
            return Finding("share buttons", "share")
        return None
