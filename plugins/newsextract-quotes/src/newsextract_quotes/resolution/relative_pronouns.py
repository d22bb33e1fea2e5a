"""Whom "who" stands for: what is named or described right before it."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract.text.names import Name
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.resolution_words import ResolutionWords
from newsextract_quotes.resolution.speakers import WORD, Mention, Speaker

# How much of the text before "who" is read for whom it stands, in characters.
_BEFORE = 160


class RelativePronouns:
    """Finds whom relative pronouns stand for in one article.

    Args:
        text: The article's text.
        lists: Its language.
        entities: Its named entities.
    """

    def __init__(self, text: str, lists: ResolutionWords, entities: Entities) -> None:
        self._text = text
        self._lists = lists
        self._entities = entities

    def speaker(self, mention: Mention) -> Speaker | None:
        """Return whom a relative pronoun stands for, or None if nobody is named or described before it."""
        first = max(0, mention.start - _BEFORE)
        before = _without_age(self._text[first : mention.start].rstrip(" ,\xa0"))
        names = self._entities.around(first, mention.start)
        if names and names[-1].end == first + len(before):
            return Speaker.named(self._entities.of(self._person(names)), "pronoun")
        kept: list[str] = []
        words = WORD.findall(self._antecedent_of(before))
        for k in range(len(words) - 1, -1, -1):
            word, tag = words[k], self._lists.classes.likely(words[k]) or ""
            # "proxy and allied militias": two adjectives are joined
            if (
                word in self._lists.joints
                and kept
                and k
                and self._lists.classes.likely(words[k - 1]) in ("JJ", "VBN", None)
            ):
                kept.insert(0, word)
                continue
            phrase_begins = tag.startswith(("IN", "TO", "CC", "MD", "VB")) and (kept or tag == "IN")
            if word.lower() in self._lists.determiners or phrase_begins:
                break
            kept.insert(0, word)
        while kept and kept[0] in self._lists.joints:
            kept.pop(0)
        if not kept:
            return None
        noun = kept[-1].lower()
        return Speaker(" ".join(kept), "pronoun", (noun, mention.start), noun, self._lists.finder.gender(noun), True)

    def _person(self, names: Sequence[Name]) -> Name:
        """The last of some names that is no place: Ann Reed, a nurse in Marl, Ohio, who."""
        for k in range(len(names) - 1, 0, -1):
            before = self._text[names[k - 1].end : names[k].start].split()
            if before == [","] or (before and before[-1] in self._lists.locative):
                continue
            return names[k]
        return names[0]

    def _antecedent_of(self, before: str) -> str:
        """The text before a relative clause; of a second one, joined by "and", the text before the first."""
        words = before.split(" ")
        if words[-1] in self._lists.joints:
            first = next((k for k in range(len(words) - 2, 0, -1) if words[k] in self._lists.relatives), None)
            return " ".join(words[:first]) if first else before
        return before


def _without_age(before: str) -> str:
    """The text before a relative clause without an age: "Ann Reed, 58"."""
    return before.rstrip("0123456789").rstrip(" ,\xa0") if before[-1:].isdigit() else before
