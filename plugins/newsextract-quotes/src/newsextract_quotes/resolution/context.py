"""Who is spoken of before a place in an article: named entities, and people who are described."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import islice

from newsextract import View
from newsextract.text.names import Name
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.pronouns import Candidate
from newsextract_quotes.resolution.resolution_words import resolution_words
from newsextract_quotes.resolution.sentence_subjects import SentenceSubjects
from newsextract_quotes.resolution.speakers import WORD, Speaker

# How much of a sentence is read to find its subject, in characters.
_OPENING = 120
# So many sentences before a pronoun are read in order.
_SENTENCES = 25
# How much of the text before a name is read, in characters.
_BEFORE = 20
# How much of a quote is read for those whom its speaker describes.
_QUOTED = 300
# So many names are looked back.
_FARTHEST = 120
_SENTENCE_END = re.compile(r"[.!?\n](?:(?<=\n)|[\"”’'»)]*+\s)")
_FINITE = ("VBD", "VBZ", "MD")
_NOT_IN_SUBJECTS = ("VB", "MD", "IN", "TO", "W")


def _may_be(entity: Entity, number: str) -> bool:
    """Whether an entity can be what a pronoun stands for, as far as it is known."""
    if number in ("male", "female"):
        return entity.kind != "organisation" and entity.gender in (None, number)
    return entity.kind != ("organisation" if number == "person" else "person")


class Context:
    """What an article speaks of before a place in it.

    Args:
        view: The article.
        entities: Its named entities.
        subjects: What its sentences begin with.
    """

    def __init__(self, view: View, entities: Entities, subjects: SentenceSubjects) -> None:
        self._view = view
        self._text = view.text
        self._words = resolution_words(view.article.language)
        self._entities = entities
        self._named: dict[int, Candidate] = {}
        self._subjects = subjects
        self._read = 0

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [match.end() for match in _SENTENCE_END.finditer(self._text)]

    def sentence(self, offset: int) -> int:
        """The number of the sentence in which an offset stands."""
        return bisect_right(self._sentence_ends, offset)

    def candidates(
        self, start: int, number: str, reach: int, within: tuple[int, int] | None = None
    ) -> Iterator[Candidate]:
        """Yield those named or described before an offset who may agree with a pronoun, the nearest first.

        Args:
            start: The offset.
            number: What the pronoun stands for: ``male``, ``female``, ``person``, ``thing``, ….
            reach: How many sentences back they may stand.
            within: A quote around it, whose speaker's own words count as any other text.
        """
        if within:
            yield from self._described_within(within[0], start)
        names = islice(self._entities.backwards(start), _FARTHEST)
        name = next(names, None)
        here = self.sentence(start)
        self._read_on(here)
        for sentence in range(here, max(-1, here - reach - 1), -1):
            opening = self._opening(sentence)
            while name is not None and name.start >= opening:
                if not self._is_description(name):
                    entity = self._entities.of(name)
                    if _may_be(entity, number):
                        yield self._in_place(self._candidate(name, entity), within)
                name = next(names, None)
            subject = self._subject(sentence)
            if subject and subject.start < start:
                yield self._in_place(subject, within)

    def _is_description(self, name: Name) -> bool:
        """Whether a name is a description with a capital: "the Dane", "the Tory MP"."""
        before, _, last = name.text.rpartition(" ")
        last = last.lower()
        if not before:
            return last in self._words.nationals
        return last in self._words.finder.honours or (
            self._words.is_role(last) and self._entities.of(name).kind is None
        )

    def _read_on(self, here: int) -> None:
        """Resolve the pronouns that sentences before this one begin with, in order: one leads to the next."""
        places = self._subjects.pronouns
        before = self._opening(here)
        while self._read < len(places) and places[self._read] < before:
            sentence = self.sentence(places[self._read])
            self._read += 1
            if here - sentence <= _SENTENCES:
                self._subjects.read_pronoun(self._opening(sentence))

    def _opening(self, sentence: int) -> int:
        """Where a sentence begins."""
        return self._sentence_ends[sentence - 1] if sentence else 0

    def _in_place(self, candidate: Candidate, within: tuple[int, int] | None) -> Candidate:
        """A candidate as it counts for a pronoun within a quote: what that quote says is not quoted then."""
        if candidate.quoted and within and within[0] <= candidate.start < within[1]:
            return candidate._replace(quoted=False)
        return candidate

    def _candidate(self, name: Name, entity: Entity) -> Candidate:
        """The candidate that a named entity is where it is named."""
        if name.start not in self._named:
            self._named[name.start] = Candidate(
                name.start,
                self.sentence(name.start),
                Speaker.named(entity, "pronoun"),
                subject=self._is_subject(name) and (entity.kind is not None or self._acts(name)),
                quoted=self.is_quoted(name.start),
                aside=self._is_aside(name),
            )
        return self._named[name.start]

    def _subject(self, sentence: int) -> Candidate | None:
        """Who is described at the beginning of a sentence: "The man with the red umbrella has ..."."""
        found = self._subjects.at(self._opening(sentence))
        if found is None:
            return None
        place, speaker = found
        # "Her mother wove. She …": the story is hers, and not her mother's.
        word = WORD.match(self._text, place)
        holder = self._words.possessives.get(word[0].lower()) if word else None
        hers = holder is not None and holder == speaker.gender
        return Candidate(place, sentence, speaker, subject=not hers, quoted=self.is_quoted(place), aside=hers)

    def _described_within(self, start: int, end: int) -> Iterator[Candidate]:
        """People whom the speaker of a quote describes in it: "Ask my son"."""
        determined = False
        for match in WORD.finditer(self._text, max(start, end - _QUOTED), end):
            word = match.group().lower()
            if (determined and self._words.is_role(word)) or (match.group()[0].isupper() and word in self._words.kin):
                speaker = Speaker(match.group(), "pronoun", (word, word), word, self._words.finder.gender(word), True)
                yield Candidate(match.start(), self.sentence(match.start()), speaker)
            determined = word in self._words.determiners

    def _is_subject(self, name: Name) -> bool:
        """Whether a name opens its sentence, but for an adverbial or a description before it."""
        opening = self._opening(self.sentence(name.start))
        if name.start - opening > _OPENING:
            return False
        before = self._text[opening : name.start - (len(name.title) + 1 if name.title else 0)]
        words = before.split()
        if words and words[-1] in self._words.coordinators:
            return self._opens_clause(name, words[-2] if len(words) > 1 else "")
        if words and words[-1].endswith(","):
            return not any(self._tag(word) in _FINITE for word in words[1:])
        return not any(self._tag(word).startswith(_NOT_IN_SUBJECTS) for word in words)

    def _opens_clause(self, name: Name, before: str) -> bool:
        """Whether a name behind "and" is a subject of its own: "it rained and Ann Reed left", but not "he and Reed"."""
        match = WORD.match(self._text, name.end + 1)
        alone = before.islower() and before not in self._words.pronouns
        return alone and match is not None and self._tag(match[0]) in _FINITE

    def _tag(self, word: str) -> str:
        """The most likely part of speech of a word, perhaps with a mark beside it."""
        return self._words.classes.likely(word.strip("“\"‘'«,.")) or ""

    def _acts(self, name: Name) -> bool:
        """Whether a verb, or a clause on a person, follows a name."""
        match = WORD.match(self._text, name.end + 1) or WORD.match(self._text, name.end + 2)
        return match is not None and (self._words.classes.likely(match.group()) or "").startswith(
            ("VB", "MD", "WP", "RB")
        )

    def _is_aside(self, name: Name) -> bool:
        """Whether a name is a possessor or stands behind a preposition."""
        if self._text.startswith(self._words.possessive_endings, name.end):
            return True
        before = self._text[max(0, name.start - _BEFORE) : name.start].split()
        if before and before[-1].lower() in self._words.articles:
            before.pop()
        return bool(before) and before[-1].lower() in self._words.prepositions

    def is_quoted(self, offset: int) -> bool:
        """Whether a quotation stands at an offset."""
        i = bisect_right(self._quotation_starts, offset)
        return any(offset < quotation.end for quotation in self._view.quotations[max(0, i - 3) : i])

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [quotation.start for quotation in self._view.quotations]
