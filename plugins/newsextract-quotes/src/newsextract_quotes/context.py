"""Who is spoken of before a place in an article: named entities, earlier speakers, and subjects that are described."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import regex

from newsextract import View
from newsextract.language import load_language
from newsextract.text.names import Name, name_finder
from newsextract_quotes.entities import Entities
from newsextract_quotes.gender import Gender
from newsextract_quotes.pronouns import Candidate
from newsextract_quotes.speakers import Speaker

# How far back a pronoun looks, and how much of a sentence is read to find its subject, in characters.
_REACH = 2500
_OPENING = 120
_SENTENCE_START = regex.compile(r"(?:^|[.!?\n][\"”’'»)]*+)\s*+[\"“‘'«]?", regex.MULTILINE)
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’‐-]*+")
_NOT_IN_SUBJECTS = ("VB", "MD", "IN", "TO", "W")


class Context:
    """What an article speaks of before a place in it.

    Args:
        view: The article.
        entities: Its named entities.
    """

    def __init__(self, view: View, entities: Entities) -> None:
        self._text = view.text
        self._words = view.word_classes
        self._entities = entities
        self._finder = name_finder(view.article.language)
        data = load_language(__package__, view.article.language)["resolution"]
        self._prepositions = frozenset(data["prepositions"].split())
        self._determiners = frozenset(data["determiners"].split())
        self._quotes = [(quotation.start, quotation.end) for quotation in view.quotations]
        determiners = "|".join(word.capitalize() for word in data["determiners"].split())
        self._described = regex.compile(rf"(?:^|[.!?\n][\"”’'»)]*+\s|[“\"‘'«]|[–—] )((?:{determiners})[ \xa0])")
        self._subjects: list[Candidate] | None = None

    def candidates(self, start: int, within: tuple[int, int] | None = None) -> Iterator[Candidate]:
        """Yield those named or described before an offset.

        Args:
            start: The offset.
            within: A quote around it, whose speaker's own words count as any other text.
        """
        for name, entity in self._entities.between(max(0, start - _REACH), start):
            yield Candidate(
                name.start,
                name.end,
                Speaker.named(entity, "pronoun"),
                subject=self._is_subject(name) and (entity.kind == "person" or self._acts(name)),
                quoted=self._is_quoted(name.start, within),
                aside=self._is_aside(name),
            )
        if within:
            yield from self._described_within(within[0], start)
        for candidate in self._described_subjects():
            if start - _REACH <= candidate.start < start:
                yield candidate if not self._is_quoted(candidate.start, within) else _quoted(candidate)

    def gender_of_noun(self, noun: str) -> Gender | None:
        """The gender that a noun for a person shows."""
        gender = self._finder.roles.get(noun) if self._finder else None
        return gender if gender == "male" or gender == "female" else None

    def is_role(self, noun: str) -> bool:
        """Whether a noun is one for people."""
        return self._finder is not None and (noun in self._finder.roles or noun in self._finder.titles)

    def _described_subjects(self) -> list[Candidate]:
        """People described at the beginning of a sentence: "The woman in the blue coat has ..."."""
        if self._subjects is None:
            self._subjects = [c for match in self._described.finditer(self._text) if (c := self._subject(match.end(1)))]
        return self._subjects

    def _described_within(self, start: int, end: int) -> Iterator[Candidate]:
        """People whom the speaker of a quote describes in it: "Ask my son"."""
        determined = False
        for match in _WORD.finditer(self._text, start, end):
            word = match.group().lower()
            if determined and self.is_role(word):
                speaker = Speaker(match.group(), "pronoun", (word, word), word, self.gender_of_noun(word), True)
                yield Candidate(match.start(), match.end(), speaker)
            determined = word in self._determiners

    def _subject(self, start: int) -> Candidate | None:
        noun = None
        end = start
        for match in _WORD.finditer(self._text, start, start + _OPENING):
            word = match.group()
            tag = self._words.likely(word) or "NN"
            if self._text[end : match.start()].strip() or (tag.startswith(("VB", "MD", "W")) and noun):
                break
            if noun is None and tag.startswith(("IN", "TO")):
                return None
            if self.is_role(word.lower()) and (noun is None or not self._text[start:end].count(" of ")):
                noun = noun or word.lower()
            end = match.end()
        if noun is None:
            return None
        name = self._text[start:end]
        speaker = Speaker(name, "pronoun", (noun, name.lower()), noun, self.gender_of_noun(noun), True)
        return Candidate(start, end, speaker, subject=True)

    def _is_subject(self, name: Name) -> bool:
        """Whether a name opens its sentence, but for an adverbial or a description before it."""
        before = self._text[max(0, name.start - _OPENING) : name.start]
        opening = 0
        for match in _SENTENCE_START.finditer(before):
            opening = match.end()
        if not opening and name.start > _OPENING:
            return False
        words = [self._words.likely(match.group()) or "" for match in _WORD.finditer(before, opening)]
        if before.rstrip().endswith(","):
            return not any(tag in ("VBD", "VBZ", "MD") for tag in words[1:])
        return not any(tag.startswith(_NOT_IN_SUBJECTS) for tag in words)

    def _acts(self, name: Name) -> bool:
        """Whether a verb, or a clause on a person, follows a name."""
        match = _WORD.match(self._text, name.end + 1) or _WORD.match(self._text, name.end + 2)
        return bool(match) and (self._words.likely(match.group()) or "").startswith(("VB", "MD", "WP", "RB"))

    def _is_aside(self, name: Name) -> bool:
        """Whether a name is a possessor or stands behind a preposition."""
        if self._text.startswith(("'s", "’s"), name.end):
            return True
        before = self._text[max(0, name.start - 20) : name.start].split()
        return bool(before) and before[-1].lower() in self._prepositions

    def _is_quoted(self, offset: int, within: tuple[int, int] | None) -> bool:
        if within and within[0] <= offset < within[1]:
            return False
        i = bisect_right(self._quotes, (offset, len(self._text)))
        return any(start <= offset < end for start, end in self._quotes[max(0, i - 3) : i])


def _quoted(candidate: Candidate) -> Candidate:
    return Candidate(candidate.start, candidate.end, candidate.speaker, candidate.subject, quoted=True)
