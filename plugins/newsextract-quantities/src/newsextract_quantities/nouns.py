"""Counted noun phrases: what stands behind a number, up to its head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from newsextract_quantities.phrases import Phrase, Scan
from newsextract_quantities.roles import Roles

# A word, a hyphenated word, an abbreviation with full stops, or digits with letters; an apostrophe s stays outside.
_TOKEN = re.compile(r"(?:[A-Z]\.){2,6}(?!\w)|[^\W_]{1,40}(?:(?:[-‑‐&]|['’](?!s\b))[^\W_]{1,40}){0,4}(?!\w)|&(?= )")
_AMOUNT = re.compile(r"[^\W\d_]{0,3}[$£€¥₹]|[0-9]")
_HAS_LETTER = re.compile(r"[^\W\d_]")
_SPACES = frozenset(" \xa0\u2009\u202f")
_BEFORE_OBJECTS = ("CD", "DT", "PRP$")
_VERB_OF_ONE = ("VBZ",)
_NO_OBJECTS = ("IN", "CC")
MAX_WORDS = 8
# "and "
LONGEST_JOINT = 4


class NounPhrases:
    """Finds counted noun phrases in one text.

    Args:
        text: The text.
        roles: What the language's words can be in them.
        data: Further words (``nouns.toml``).
    """

    def __init__(self, text: str, roles: Roles, data: Mapping[str, Any]) -> None:
        self.text = text
        self.roles = roles
        self.classes = roles.classes
        self.data = data
        self.not_measures = data["not_measures"]
        self._known: dict[tuple[int, bool | None, bool], Phrase | None] = {}

    def at(self, pos: int, *, plural: bool | None, after_the: bool = False) -> Phrase | None:
        """The noun phrase that begins at an offset.

        Args:
            pos: Offset of its first word.
            plural: Whether its number counts more than one, so that its head is a plural noun; None for either, as
                behind "half of the".
            after_the: Whether "the" stands before it, so that an adjective can stand for people ("the unemployed").
        """
        key = (pos, plural, after_the)
        if key not in self._known:
            self._known[key] = self._read(*key)
        return self._known[key]

    def of_owner(self, phrase: Phrase) -> Phrase | None:
        """The whole phrase where it tells an owner first: "the country's power plants".

        None where another number counts what is owned: "half of the firm's 200 workers".
        """
        for mark in self.data["possessives"]:
            if self.text.startswith(mark + " ", phrase.end):
                pos = phrase.end + len(mark) + 1
                owned = self.at(pos, plural=True)
                if owned is None or not owned.plural:
                    owned = self.at(pos, plural=None)
                if _AMOUNT.match(self.text, pos):
                    return None
                if owned is not None:
                    return Phrase(phrase.start, owned.end, owned.head, phrase.words + owned.words, owned.plural)
        return phrase

    def with_other(self, phrase: Phrase) -> Phrase:
        """The phrase with a second plural noun that shares its number: "nine languages and dialects"."""
        end = phrase.end + 1
        joint = self.text[end : end + LONGEST_JOINT].partition(" ")[0]
        other = _TOKEN.match(self.text, end + len(joint) + 1) if joint in self.data["joins"] else None
        if other is None or other[0] in self.data["stops"] or self.classes.of(other[0]) != ("NNS",):
            return phrase
        if self._noun_follows(other.end()):
            return phrase
        return Phrase(phrase.start, other.end(), other[0], phrase.words + 2, plural=True)

    def _read(self, pos: int, plural: bool | None, after_the: bool) -> Phrase | None:
        scan = Scan(pos, plural)
        for word, end in self._tokens(pos):
            scan.words += 1
            if word == self.data["times"] and scan.words == 1:
                return Phrase(pos, end, word, 1, True)
            if word in self.data["joins"] and scan.may_join():
                continue
            role = self._role_in(scan, word, end)
            if role == "adjective" and not scan.run and not scan.best:
                self._may_be_noun(scan, word, end, after_the)
            if role == "stop" or not scan.goes_on(word, end, role):
                scan.stopped = word
                break
        return self._found(scan)

    def _role_in(self, scan: Scan, word: str, end: int) -> str:
        """What a word is behind those that a walk has met; ``stop`` if the phrase ends before it."""
        if scan.last == "name" and word in self.data["numerals"]:
            return "name"
        nouns = scan.run is not None and not (scan.last == "name" and scan.plural and self._describes(word))
        role = self._role_of(word, end, scan.plural is not False, nouns)
        if role == "name" and not self._holds_number(word, end, scan.last):
            return "stop"
        if role == "adjective" and nouns and not scan.joined:
            return role if scan.plural is not False and self._noun_follows(end) else "stop"
        if scan.plural is False:
            role = self._behind_one(scan, word, end, role)
        if role != "plural":
            return role
        if scan.plural is None and scan.run and self._is_verb(scan.run.head, word):
            return "stop"
        if scan.best and not self._compounds(scan.best.head, word):
            return "stop"
        scan.named = self._is_name(scan, word, end)
        return role

    def _found(self, scan: Scan) -> Phrase | None:
        """The phrase that a walk has found."""
        if scan.best is not None:
            return scan.best
        if scan.run is None or scan.first is None:
            return scan.people or scan.nominal
        head = scan.run.head
        if scan.plural and head.lower() not in self.data["invariant"]:
            # A singular noun behind a plural number is what it measures ("a 12 page report"); a mere name is not.
            if scan.run is not scan.first or self.classes.of(scan.stopped)[:1] == ("JJ",):  # "a two bedroom flat"
                return scan.first if scan.first.head[0].islower() else None
            if head.isupper() or (head[0].isupper() and head.endswith(self.data["peoples"])):
                return scan.phrase(head, scan.run.end, plural=not head.isupper())
            return None
        return scan.run

    def _behind_one(self, scan: Scan, word: str, end: int, role: str) -> str:
        """The role of a word behind "one", where a verb or another name may follow the noun directly.

        A plural noun there makes one word with the next: "one sports team"; "one ranking pegs him" has a verb.
        """
        if role == "plural":
            if self._next_role(end) == "noun":
                return "noun"
            return "stop" if scan.nominal and self.classes.can_be(word, "VBZ") else role
        if scan.run is not None and scan.run.head[0].islower():
            if role == "name" and not word.isupper() and self._next_role(end) != "noun":
                return "stop"  # "one label Reyes resists"
            if role == "noun" and self.classes.can_be(word, "VBG") and self._next_role(end) != "noun":
                return "stop"  # "one party turning out voters"
            if role == "noun" and self.classes.can_be(word, "VB") and self._number_follows(end):
                return "stop"  # "two men and one woman face four counts"
        return role

    def _number_follows(self, end: int) -> bool:
        """Whether the word one space behind an offset is a number or a determiner, as before an object."""
        match = _TOKEN.match(self.text, end + 1) if self.text[end : end + 1] in _SPACES else None
        return match is not None and (match[0].isdigit() or self.classes.likely(match[0]) in _BEFORE_OBJECTS)

    def _describes(self, word: str) -> bool:
        """Whether a participle behind a name describes what is counted: "900 Ohio registered voters"."""
        tags = self.classes.of(word)
        return tags[:1] == ("VBN",) and "JJ" in tags

    def _is_verb(self, head: str, word: str) -> bool:
        """Whether a word behind a noun is a verb, "a third of the crew lives"; "half of the Arctic votes" is none's."""
        return self.classes.can_be(word, "VBZ") and self.classes.likely(head) != "JJ"

    def _is_name(self, scan: Scan, word: str, end: int) -> bool:
        """Whether a plural is a name that only belongs to what is counted.

        "Two Hughes employees", "two United States senators", but not "two Democrats".
        """
        if not word[0].isupper():
            return False
        following = self.text[end + 1 : end + 2]
        if following.isupper():
            return True
        known = "NNS" in self.classes.of(word)
        return following.islower() and (not known or (scan.last == "name" and word in self.data["names_of_countries"]))

    def _may_be_noun(self, scan: Scan, word: str, end: int, after_the: bool) -> None:
        """Note that an adjective may turn out to be the head: "the unemployed", "the coral"."""
        if word.lower() in self.data["people_adjectives"]:
            if after_the:
                scan.people = scan.phrase(word, end)
        elif not scan.plural and (self.classes.can_be(word, "NN") or self._is_compound(word)):
            scan.nominal = scan.phrase(word, end)

    def _is_compound(self, word: str) -> bool:
        """Whether a word of several with hyphens can be a noun: "one great-grandchild"."""
        return "-" in word and not self.classes.of(word) and self.classes.likely(word.rpartition("-")[2]) == "NN"

    def _role_of(self, word: str, end: int, plural: bool, nouns: bool) -> str:
        """What a word that ends at an offset is in the phrase; an adverb counts to the adjective behind it."""
        role = self.roles.of(word, plural, nouns)
        often = word in self.data["often"]
        if role != "stop" and not often:
            return role
        if often:
            return "adjective" if self._noun_follows(end, "adjective") else "stop"
        if nouns or word in self.data["stops"]:
            return role
        if plural and self.classes.of(word) == _VERB_OF_ONE and not self._object_follows(end):
            return "plural"  # behind a plural number no verb of one: "nine assists"
        return "adjective" if self._is_adverb(word, end) else role

    def _object_follows(self, end: int) -> bool:
        """Whether what stands behind a word may be the object of a verb: "wants the deal", "wants to go"."""
        if self.text[end : end + 1] not in _SPACES:
            return False
        match = _TOKEN.match(self.text, end + 1)
        return match is None or self.classes.likely(match.group()) not in _NO_OBJECTS

    def _holds_number(self, word: str, end: int, last: str) -> bool:
        """Whether digits in a phrase belong to a name: "Class 10 students", "new 737 Max jets"."""
        if not word[0].isdigit() or _HAS_LETTER.search(word):
            return True
        return last == "name" or self.text[end + 1 : end + 2].isupper()

    def _tokens(self, pos: int) -> Iterator[tuple[str, int]]:
        """The words from an offset on, each with its end, while single spaces join them."""
        for _ in range(MAX_WORDS):
            match = _TOKEN.match(self.text, pos)
            if match is None:
                return
            yield match.group(), match.end()
            if self.text[match.end() : match.end() + 1] not in _SPACES:
                return
            pos = match.end() + 1

    def _is_adverb(self, word: str, end: int) -> bool:
        """Whether an adverb stands before an adjective: "three slightly taller boys", "two newly built schools"."""
        if not (self.classes.likely(word) == "RB" or word.lower().endswith("ly")):
            return False
        match = _TOKEN.match(self.text, end + 1)
        return match is not None and self.roles.of(match.group(), True, False) in ("adjective", "name")

    def _noun_follows(self, end: int, *others: str) -> bool:
        """Whether a noun stands behind a word, or a word in another role."""
        return self._next_role(end) in ("plural", "noun", *others)

    def _next_role(self, end: int) -> str:
        """The role of the word one space behind another; empty if none stands there."""
        match = _TOKEN.match(self.text, end + 1) if self.text[end : end + 1] in _SPACES else None
        return self.roles.of(match.group(), True, True) if match else ""

    def _compounds(self, head: str, word: str) -> bool:
        """Whether a second plural belongs to the first: "sports teams"; "three parks close" has a verb."""
        if head[0].isupper():
            return word[0].isupper() or "NNS" in self.classes.of(word) or word in self.data["invariant"]
        if head in self.data["also_modify"]:
            return self.classes.likely(word) == "NNS"
        return self.classes.likely(word) == "NNS" and not self.classes.can_be(word, "VB", "VBZ")
