"""Who sentences begin with, where that is no name: "The man with the red umbrella has …", "His wife …", "She …"."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from newsextract import View
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.resolution_words import resolution_words
from newsextract_quotes.resolution.speakers import WORD, Mention, Speaker

# How much of a sentence is read to find its subject, in characters.
_OPENING = 120
# The longest word that opens such a sentence and the longest dateline before it, in characters.
_LONGEST_WORD = 16
_DATELINE = 40
_DASHES = ("— ", "– ")
_BEFORE_WORD = frozenset(" \xa0“\"‘'«")


class SentenceSubjects:
    """Finds the descriptions and pronouns at the beginning of the sentences of one article.

    Args:
        view: The article.
        entities: Its named entities.
        resolve: Returns whom a mention stands for.
    """

    def __init__(self, view: View, entities: Entities, resolve: Callable[[Mention], Speaker | None]) -> None:
        self._text = view.text
        self._words = resolution_words(view.article.language)
        self._entities = entities
        self._resolve = resolve
        self._resolving = False
        self._found: dict[int, tuple[int, Speaker] | None] = {}

    def at(self, opening: int) -> tuple[int, Speaker] | None:
        """Return where the subject of the sentence that begins at an offset stands, and who it is, if it is known.

        Whom "she" or "his wife" stands for may depend on an earlier one; on one that itself depends on another it
        does not.
        """
        if opening in self._found:
            return self._found[opening]
        mention = self._read(opening)
        if mention is None:
            self._found[opening] = None
            return None
        if self._resolving:
            return None
        self._resolving = True
        speaker = self._resolve(mention)
        self._resolving = False
        self._found[opening] = found = (mention.start, speaker) if speaker else None
        return found

    @cached_property
    def pronouns(self) -> list[int]:
        """Where pronouns for a person stand that may begin a sentence, in order."""
        text = self._text
        places = []
        for pronoun in self._words.opening_pronouns:
            start = text.find(f"{pronoun} ")
            while start >= 0:
                if not text[start - 1 : start].isalnum():
                    places.append(start)
                start = text.find(f"{pronoun} ", start + 1)
        return sorted(places)

    def read_pronoun(self, opening: int) -> None:
        """Find whom the pronoun stands for that the sentence at an offset begins with, if it does."""
        start, end = self._first_word(opening)
        if self._text[start:end] in self._words.opening_pronouns and opening not in self._found:
            speaker = self._resolve(Mention(start, end, start, start))
            self._found[opening] = (start, speaker) if speaker else None

    def _first_word(self, opening: int) -> tuple[int, int]:
        """Where the first word of a sentence stands, behind an opening mark or a dateline."""
        text = self._text
        start = opening
        while text[start : start + 1] in _BEFORE_WORD:
            start += 1
        end = text.find(" ", start, start + _LONGEST_WORD)
        return start, end if end > start else start

    def _read(self, opening: int) -> Mention | None:
        """The words for the subject of a sentence, if they are a pronoun or describe somebody."""
        start, end = self._first_word(opening)
        word = self._text[start:end]
        if word.isupper() and (dash := self._dash_behind(start)):
            start, end = self._first_word(dash)
            word = self._text[start:end]
        if word in self._words.opening_pronouns or word in self._entities.common_surnames:
            return Mention(start, end, start, start)
        if word in self._words.opening_determiners:
            described = self._end_of_description(end + 1)
            return Mention(start, described, start, start) if described else None
        group = word.lower()
        several = self._words.finder.is_role(group) and self._words.is_plural(group)
        return Mention(start, end, start, start) if several else None

    def _dash_behind(self, start: int) -> int:
        """The offset behind the dash of a dateline, or 0."""
        found = (self._text.find(dash, start, start + _DATELINE) for dash in _DASHES)
        return next((place + len(_DASHES[0]) for place in found if place >= 0), 0)

    def _end_of_description(self, start: int) -> int | None:
        """Where a description of somebody ends, of which a determiner stands before an offset."""
        described = False
        end = start
        for match in WORD.finditer(self._text, start, start + _OPENING):
            word = match.group()
            known = self._words.classes.likely(word)
            tag = known or "NN"
            if (end > start and self._text[end : match.start()] not in (" ", "\xa0")) or (
                described and (tag.startswith(("VB", "MD", "W")) or self._is_unknown_verb(word, known))
            ):
                break
            if not described and tag.startswith(("IN", "TO", "VBD", "VBZ", "MD")):
                return None
            described = described or self._words.is_person(word.lower()) is not None
            end = match.end()
            if word.endswith("."):
                end -= 1
                break
        return end if described else None

    def _is_unknown_verb(self, word: str, tag: str | None) -> bool:
        """Whether a word behind a noun that is in no list may be the verb."""
        return tag is None and word.islower() and not word.endswith(self._words.possessive_endings)
