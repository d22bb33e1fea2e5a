"""Who is spoken of before a place in an article: named entities, and people who are described."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, cached_property

import regex
from attrs import evolve

from newsextract import View
from newsextract.language import load_language, subtag
from newsextract.text.names import Name, name_finder
from newsextract_quotes.entities import Entities
from newsextract_quotes.gender import Gender
from newsextract_quotes.pronouns import Candidate
from newsextract_quotes.speakers import Speaker

# How much of a sentence is read to find its subject, in characters.
_OPENING = 120
# How much of a quote is read for those whom its speaker describes.
_QUOTED = 300
_SENTENCE_END = re.compile(r"[.!?][\"”’'»)]*+\s|\n")
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’‐-]*+")
_NOT_IN_SUBJECTS = ("VB", "MD", "IN", "TO", "W")


@cache
def _described(language: str) -> regex.Pattern[str]:
    """The determiner with which a sentence, a quotation or the text behind a dateline begins."""
    determiners = load_language(__package__, language)["resolution"]["determiners"].split()
    choice = "|".join(word.capitalize() for word in determiners)
    return regex.compile(rf"(?:{choice})(?<=(?:^|\n|[.!?][\"”’'»)]?[ \xa0]|[“\"‘'«]|[–—] )(?:{choice}))[ \xa0]")


@cache
def _personal(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """The pronouns that show a person's gender, with what they show."""
    pronouns = load_language(__package__, language)["resolution"]["pronouns"]
    numbers = {word: number for word, number in pronouns.items() if number in ("male", "female")}
    forms = "|".join(form for word in numbers for form in (word, word.capitalize()))
    return re.compile(rf"\b(?:{forms})\b"), numbers


class Context:
    """What an article speaks of before a place in it.

    Args:
        view: The article.
        entities: Its named entities.
    """

    def __init__(self, view: View, entities: Entities) -> None:
        self._view = view
        self._text = view.text
        self._words = view.word_classes
        self._entities = entities
        self._finder = name_finder(view.article.language)
        data = load_language(__package__, view.article.language)["resolution"]
        self._prepositions = frozenset(data["prepositions"].split())
        self._determiners = frozenset(data["determiners"].split())
        self._named: dict[int, Candidate] = {}
        self._subjects: dict[int, Candidate | None] = {}

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [match.end() for match in _SENTENCE_END.finditer(self._text)]

    def sentence(self, offset: int) -> int:
        """The number of the sentence in which an offset stands."""
        return bisect_right(self._sentence_ends, offset)

    def candidates(self, start: int, within: tuple[int, int] | None = None) -> Iterator[Candidate]:
        """Yield those named or described before an offset, the nearest first.

        Args:
            start: The offset.
            within: A quote around it, whose speaker's own words count as any other text.
        """
        if within:
            yield from self._described_within(within[0], start)
        described = self._described_subjects
        i = bisect_left(described, start) - 1
        for name in self._entities.backwards(start):
            while i >= 0 and described[i] > name.start:
                if candidate := self._described_subject(described[i]):
                    yield self._in_place(candidate, within)
                i -= 1
            yield self._in_place(self._candidate(name), within)
        for place in reversed(described[: i + 1]):
            if candidate := self._described_subject(place):
                yield self._in_place(candidate, within)

    def pronoun_before(self, offset: int) -> tuple[int, str] | None:
        """The place of the last "he" or "she" before an offset that stands in no quote, and its number."""
        places = self._pronouns
        for i in range(bisect_left(places, (offset, "")) - 1, -1, -1):
            return places[i]
        return None

    @cached_property
    def _pronouns(self) -> list[tuple[int, str]]:
        """The pronouns of persons outside of quotes, each with its number."""
        pattern, numbers = _personal(subtag(self._view.article.language))
        return [
            (match.start(), numbers[match.group().lower()])
            for match in pattern.finditer(self._text)
            if not self._is_quoted(match.start())
        ]

    def gender_of_noun(self, noun: str) -> Gender | None:
        """The gender that a noun for a person shows."""
        gender = self._finder.roles.get(noun) if self._finder else None
        return gender if gender == "male" or gender == "female" else None

    def is_role(self, noun: str) -> bool:
        """Whether a noun is one for people."""
        return self._finder is not None and (noun in self._finder.roles or noun in self._finder.titles)

    def _in_place(self, candidate: Candidate, within: tuple[int, int] | None) -> Candidate:
        """A candidate as it counts for a pronoun within a quote: what that quote says is not quoted then."""
        if candidate.quoted and within and within[0] <= candidate.start < within[1]:
            return evolve(candidate, quoted=False)
        return candidate

    def _candidate(self, name: Name) -> Candidate:
        """The candidate that a named entity is where it is named."""
        if name.start not in self._named:
            entity = self._entities.of(name)
            self._named[name.start] = Candidate(
                name.start,
                self.sentence(name.start),
                Speaker.named(entity, "pronoun"),
                subject=self._is_subject(name) and (entity.kind == "person" or self._acts(name)),
                quoted=self._is_quoted(name.start),
                aside=self._is_aside(name),
            )
        return self._named[name.start]

    @cached_property
    def _described_subjects(self) -> list[int]:
        """Where descriptions stand at the beginning of a sentence, without the determiner."""
        return [match.end() for match in _described(subtag(self._view.article.language)).finditer(self._text)]

    def _described_subject(self, start: int) -> Candidate | None:
        """The person described at the beginning of a sentence: "The woman in the blue coat has ..."."""
        if start not in self._subjects:
            self._subjects[start] = self._read_subject(start)
        return self._subjects[start]

    def _read_subject(self, start: int) -> Candidate | None:
        noun = None
        end = start
        for match in _WORD.finditer(self._text, start, start + _OPENING):
            word = match.group()
            tag = self._words.likely(word) or "NN"
            if (end > start and self._text[end : match.start()] not in (" ", "\xa0")) or (
                noun and tag.startswith(("VB", "MD", "W"))
            ):
                break
            if noun is None and tag.startswith(("IN", "TO", "VBD", "VBZ", "MD")):
                return None
            if noun is None and self.is_role(word.lower()):
                noun = word.lower()
            end = match.end()
        if noun is None:
            return None
        name = self._text[start:end]
        speaker = Speaker(name, "pronoun", (noun, name.lower()), noun, self.gender_of_noun(noun), True)
        return Candidate(start, self.sentence(start), speaker, subject=True, quoted=self._is_quoted(start))

    def _described_within(self, start: int, end: int) -> Iterator[Candidate]:
        """People whom the speaker of a quote describes in it: "Ask my son"."""
        determined = False
        for match in _WORD.finditer(self._text, max(start, end - _QUOTED), end):
            word = match.group().lower()
            if determined and self.is_role(word):
                speaker = Speaker(match.group(), "pronoun", (word, word), word, self.gender_of_noun(word), True)
                yield Candidate(match.start(), self.sentence(match.start()), speaker)
            determined = word in self._determiners

    def _is_subject(self, name: Name) -> bool:
        """Whether a name opens its sentence, but for an adverbial or a description before it."""
        number = self.sentence(name.start)
        opening = self._sentence_ends[number - 1] if number else 0
        if name.start - opening > _OPENING:
            return False
        before = self._text[opening : name.start]
        words = [self._words.likely(word.strip("“\"‘'«,.")) or "" for word in before.split()]
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

    def _is_quoted(self, offset: int) -> bool:
        marked = self._view.quotations
        i = bisect_right(marked, offset, key=lambda q: q.start)
        return any(q.start <= offset < q.end for q in marked[max(0, i - 3) : i])
