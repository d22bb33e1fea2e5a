"""Lines of the page that are not the story, told by their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

from newsextract import Lexicon
from newsextract_captions.names import Names

_EDGES = " \t\xa0.!?:…-–—|·•*>»→<[]()\"“”"
_SPACE = re.compile(r"\s+")
_TYPEWRITER = str.maketrans({"’": "'", "‘": "'", "\xa0": " "})
_ADDRESS = re.compile(r"[\w.]@\w|@\w{3}|\b(?:\+?[0-9][0-9 ()-]{6,20}[0-9])\b|(?:www\.|https?://)\w|\w\.(?:com|org|co\.uk|net)\b")
_LABEL = re.compile(r"([^:|–—-]{2,30}?)\s?(?:[:|–—]|-[ ])\s*\S")
LONGEST = 400
_SHORT = 160


@frozen
class Verdict:
    """What a line is.

    Attributes:
        reason: The reason of the boilerplate.
        rule: The rule that told it.
        heads: Whether a list of linked headlines may follow.
    """

    reason: str
    rule: str
    heads: bool = False


def key_of(text: str) -> str:
    """Return a line in the form in which lines are compared: lower case, typewriter apostrophes, bare of marks at its edges."""
    return _SPACE.sub(" ", text.translate(_TYPEWRITER)).lower().strip(_EDGES)


class BoilerplateLines:
    """Tells boilerplate from a line's own words.

    Args:
        data: The language's data.
        names: What names look like.
    """

    def __init__(self, data: Mapping[str, Any], names: Names) -> None:
        words = data["boilerplate"]
        self.names = names
        self._whole: dict[str, Verdict] = {}
        self._starts: dict[str, list[tuple[str, Verdict]]] = {}
        contains: dict[str, Verdict] = {}
        for reason, table in words.items():
            for entry in table.get("whole", ()):
                self._whole[entry.strip(_EDGES)] = Verdict(reason, f"{reason} line")
            for entry in table.get("heads", ()):
                self._whole[entry] = Verdict(reason, f"{reason} heading", heads=True)
            for entry in table.get("start", ()):
                if reason != "byline":
                    self._add_start(entry, Verdict(reason, f"{reason} opening"))
            for entry in table.get("contains", ()):
                contains[entry] = Verdict(reason, f"{reason} phrase")
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

    def _add_start(self, entry: str, verdict: Verdict) -> None:
        self._starts.setdefault(entry.partition(" ")[0], []).append((entry, verdict))

    def verdict(self, text: str) -> Verdict | None:
        """Say what a line is, or None if it can be part of the story."""
        if len(text) > LONGEST and not text.startswith(("(", "©", "Correction", "CORRECTION", "Editor", "This ", "An ", "A ")):
            return None
        key = key_of(text[:LONGEST])
        if not key:
            return None
        return (
            self._whole.get(key)
            or self._start(key, text)
            or self._label(key, text)
            or self._byline(key, text)
            or self._contact(key, text)
            or self._inner(key, text)
            or self._share(key)
        )

    def _start(self, key: str, text: str) -> Verdict | None:
        for entry, verdict in self._starts.get(key.partition(" ")[0], ()):
            if key.startswith(entry) and (len(text) <= 250 or verdict.reason == "correction"):
                return verdict
        return None

    def _label(self, key: str, text: str) -> Verdict | None:
        match = _LABEL.match(key)
        if match and match[1] in self._labels and len(text) <= 200 and text[-1] != ".":
            return Verdict("related", "related label")
        return None

    def _byline(self, key: str, text: str) -> Verdict | None:
        if key.startswith(self._byline_brackets) and text[0] in "([" and len(text) <= LONGEST:
            return Verdict("byline", "agency or desk")
        if len(text) > _SHORT:
            return None
        if key.startswith(self._byline_unbracketed):
            return Verdict("byline", "who wrote it")
        if key.startswith(self._byline_starts) and self.names.words(text[3:]) is not None and text[-1] not in ".?!":
            return Verdict("byline", "by a name")
        return None

    def _contact(self, key: str, text: str) -> Verdict | None:
        if _ADDRESS.search(text) and (key.startswith(self._contact_starts) or next(self._contact_contains.find(text), None)):
            return Verdict("contact", "contact address")
        return None

    def _inner(self, key: str, text: str) -> Verdict | None:
        if key.endswith(self._ends) and len(text) <= 80:
            return Verdict("related", "related close")
        if len(text) <= 300:
            for _, _, verdict in self._contains.find(text):
                return verdict
        return None

    def _share(self, key: str) -> Verdict | None:
        words = re.findall(r"[\w-]+", key) if len(key) <= 80 else []
        if len(words) > 1 and all(w in self._share_words for w in words):
            return Verdict("share", "share buttons")
        return None
