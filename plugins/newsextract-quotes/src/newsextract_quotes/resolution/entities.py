"""Who and what an article speaks of: each named entity, and which names stand for it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice, pairwise

from newsextract import View
from newsextract.text.names import Name, NameKind
from newsextract_quotes.resolution.entity import Entity, are_one_firm, are_one_person, has_surname, initials
from newsextract_quotes.resolution.full_names import FullNames
from newsextract_quotes.resolution.gender import Gender, is_first_name
from newsextract_quotes.resolution.margins import captioned_names, codes, datelines
from newsextract_quotes.resolution.profiles import Profiles
from newsextract_quotes.resolution.resolution_words import resolution_words

# How much of the text between two names, and behind a name in its line, is read, in characters.
_BESIDE = 50
_LINE = 2000
# Of so many that share a word of their names, the last named are considered.
_BEARERS = 40
_INITIAL = 2  # characters of an initial with its full stop


class Entities:
    """The named entities of an article.

    A full name makes an entity. A surname then stands for its bearer, told apart by the title; a first name for its
    bearer; the first words or the initials of an organisation's name for the organisation.

    Attributes:
        full: The entities that are named in full.
        couples: Names as "Ann and Bob Reed", by which two people are spoken of as one.
    """

    def __init__(self, view: View) -> None:
        self._text = view.text
        self._words = resolution_words(view.article.language)
        self._names = view.names
        self._starts = [name.start for name in view.names]
        self._ends = [name.end for name in view.names]
        self._profiles = Profiles(view)
        self._by_text: dict[tuple[str, str | None], Entity] = {}  # by name and title
        self._by_place: dict[int, Entity] = {}  # by where a name stands that several can have
        self._by_words: dict[tuple[str, ...], Entity] = {}  # by all words of a name
        self._by_word: dict[str, list[Entity]] = defaultdict(list)  # by first word, last word and initials
        self._abbreviations: dict[str, Entity] = {}
        self._given_up = set(codes(view, self._words))
        self.full: list[Entity] = []
        self.couples: list[tuple[Name, Name]] = []
        for start, end in datelines(view, self._words):
            self._given_up.update(name.start for name in self.around(start, end))
        named = (*view.names, *captioned_names(view, self._words))
        self._full_names = FullNames(view, named)
        for name in named:
            if " " in name.text:
                self._add_full(name)
        for first, second in pairwise(view.names):
            if second.start - first.end <= _BESIDE:
                self._read_pair(first, second)

    def of(self, name: Name) -> Entity:
        """The entity that a name of the text stands for."""
        key = name[2:4]
        entity = self._by_text.get(key) or self._by_place.get(name.start)
        if entity is None:
            gender = self._profiles.gender_of_title(name.title)
            found = self._meant(name, gender)
            entity = self.meant(found, name) if found else self._new(name, name.text)
            if entity.gender is None or gender:
                gender = gender or self._profiles.gender_of_noun(name)
            entity.take(name, gender)
            if len(found) < 2:
                self._by_text[key] = entity
            elif name.title is None:  # whom a title fits may depend on what is learnt of genders
                self._by_place[name.start] = entity
        return entity

    def meant(self, rivals: Sequence[Entity], name: Name) -> Entity:
        """Whom of several a name means that all of them have.

        A surname alone is that of the one named in full or with a title just before in the paragraph, or else of the
        one whom the text named first: who comes later is told from the first by more than that.
        """
        if len(rivals) > 1 and name.title is None:
            start = self._text.rfind("\n", max(0, name.start - _LINE), name.start) + 1
            for earlier in islice(self.backwards(name.start), _BEARERS):
                if earlier.start < start:
                    break
                if (earlier.title or " " in earlier.text) and (entity := self.of(earlier)) in rivals:
                    return entity
            first = min(rivals, key=lambda entity: entity.names[0].start)
            if first.names[0].start < name.start:
                return first
        return min(rivals, key=lambda entity: entity.distance(name.start))

    def rivals(self, name: Name) -> list[Entity]:
        """The entities that a name can stand for."""
        if name[2:4] in self._by_text:
            return [self._by_text[name[2:4]]]
        return self._meant(name, self._profiles.gender_of_title(name.title))

    def _meant(self, name: Name, gender: Gender | None) -> list[Entity]:
        """The entities that a name can stand for, as far as its title tells them apart."""
        found = self._bearers(name.text, gender)
        if len(found) < 2:
            return found
        # "Dr. Reed", or "Reed", is one of those who had been named when it stood there first.
        first = self._first_places.get(name[2:4], name.start)
        found = [entity for entity in found if entity.names[0].start < first] or found
        return [entity for entity in found if gender and entity.gender == gender] or found

    @cached_property
    def _first_places(self) -> dict[tuple[str, str | None], int]:
        """Where each name with its title stands first."""
        return {name[2:4]: name.start for name in reversed(self._names)}

    def only(self, name: Name) -> Entity | None:
        """The entity that a name stands for, or None if several have it."""
        entity = self.of(name)
        return entity if name[2:4] in self._by_text else None

    def backwards(self, offset: int) -> Iterator[Name]:
        """The names that start before an offset, the nearest first."""
        for i in range(bisect_left(self._starts, offset) - 1, -1, -1):
            if self._starts[i] not in self._given_up:
                yield self._names[i]

    def is_given_up(self, name: Name) -> bool:
        """Whether a name is of nobody the story tells of: in a dateline, of birth, or a code."""
        return name.start in self._given_up

    def around(self, start: int, end: int) -> list[Name]:
        """The names that a stretch of the text holds or cuts, in order."""
        first = bisect_right(self._ends, start)
        return list(self._names[first : bisect_left(self._starts, end, first)])

    def bearers(self, text: str) -> list[Entity]:
        """The entities that a name can stand for: all words of theirs, the last ones, the first ones, or initials."""
        return self._bearers(text, None)

    def _bearers(self, text: str, gender: Gender | None) -> list[Entity]:
        """The entities that a name can stand for whose title shows a gender."""
        words = self._split(text)
        if not words:
            return []
        if text in self._abbreviations:
            return [self._abbreviations[text]]
        n = len(words)
        found = self._sharing(words[-1])
        if n > 1:
            found = list(dict.fromkeys(found + self._sharing(words[0])))
        if not found:
            return self._second_names.get(text, []) if n == 1 else []
        if gender:
            found = [entity for entity in found if entity.gender in (None, gender)]
        exact = [entity for entity in found if entity.words == words]
        if exact:
            return exact
        if n == 1 and self._words.classes.likely(text) == "NNS":
            found = [entity for entity in found if entity.kind == "person"]  # Ann Brooks, but not the Ohio Democrats
        bearers = [entity for entity in found if entity.words[-n:] == words and has_surname(entity)]
        if bearers and not gender:  # a company may be named after a person
            bearers += [entity for entity in found if entity.words[:n] == words and entity.kind == "organisation"]
        return (
            bearers
            or [entity for entity in found if entity.words[:n] == words or (n == 1 and text == initials(entity.words))]
            or [entity for entity in found if are_one_person(entity.words, words)]
            or (self._second_names.get(text, []) if n == 1 else [])
        )

    @cached_property
    def common_surnames(self) -> frozenset[str]:
        """The surnames that are words too, and are no names where they open a sentence: Baker, Young."""
        likely = self._words.classes.likely
        return frozenset(e.words[-1] for e in self.full if likely(e.words[-1]) and e.kind != "organisation")

    @cached_property
    def _second_names(self) -> dict[str, list[Entity]]:
        """By a word in the midst of their names, people: Ana Ruiz Soto is Ruiz."""
        found: dict[str, list[Entity]] = defaultdict(list)
        for entity in self.full:
            if len(entity.words) in (3, 4) and entity.kind != "organisation":
                for word in entity.words[1:-1]:
                    if len(word) > _INITIAL:
                        found[word].append(entity)
        return {word: people[-_BEARERS:] for word, people in found.items()}

    def _sharing(self, word: str) -> list[Entity]:
        """The entities whose names begin or end with a word, or have it for their initials."""
        return self._by_word[word][-_BEARERS:] if word in self._by_word else []

    def _split(self, text: str) -> tuple[str, ...]:
        """The words of a name; without a suffix, if at least two are left."""
        words = tuple(text.replace("’", "'").split())
        if len(words) > 2 and words[-1].strip(".,").lower() in self._words.finder.suffixes:
            words = (*words[:-2], words[-2].rstrip(","))
        if len(words) > 1 and words[0].lower() in self._words.finder.particles:
            words = (words[0].lower(), *words[1:])  # "De Wit", at the beginning of a sentence
        return words

    def _add_full(self, name: Name) -> None:
        entity = self._by_text.get(name[2:4])
        if entity is None:
            if self._text.endswith(self._words.formerly, 0, name.start):
                self._given_up.add(name.start)
                return
            entity = self._by_text[name[2:4]] = self._introduced(name)
            if name.title is None and not name.text.startswith(entity.words[0]):
                name = name._replace(title=name.text.partition(" ")[0])  # Flyhalf Ann Reed
        if entity.names and entity.names[-1].start > name.start:
            insort(entity.names, name, key=lambda named: named.start)
        else:
            entity.names.append(name)

    def _introduced(self, name: Name) -> Entity:
        """The entity of a full name that has not been read yet: one that it is a longer name of, or a new one."""
        text = self._full_names.bare(name)
        if text != name.text:
            name = name._replace(text=text, kind=None)
        words = self._split(text)
        gender = self._profiles.gender_of_title(name.title)
        alike = self._sharing(words[-1])
        if name.kind != "person":
            alike = alike + self._sharing(words[0])
        for entity in alike:
            if (
                entity.words[-len(words) :] == words
                or are_one_person(entity.words, words)
                or are_one_firm(entity, words, name)
                or self._full_names.is_firm_of(entity, words, name)
            ) and not (gender and entity.gender not in (gender, None)):
                if len(text) > len(entity.name) and self._full_names.is_in_prose(name):
                    entity.name, entity.words = text, words
                break
        else:
            entity = Entity(text, words, [], self._profiles, name)
            self._register(entity, name.kind)
        entity.take(name, gender)
        return entity

    def _new(self, name: Name, text: str) -> Entity:
        """Make the entity of a name that is not a full one."""
        return Entity(text, self._split(text), [name], self._profiles, name)

    def _register(self, entity: Entity, kind: NameKind | None) -> None:
        words = entity.words
        self.full.append(entity)
        self._by_words.setdefault(words, entity)
        self._by_word[words[0]].append(entity)
        if words[-1] != words[0]:
            self._by_word[words[-1]].append(entity)
        if len(words) > 2 or kind == "organisation":
            short = initials(words)
            if short not in (words[0], words[-1]):
                self._by_word[short].append(entity)

    def _read_pair(self, first: Name, second: Name) -> None:
        """Read "Ann and Bob Reed" as Ann Reed and Bob Reed, "World Food Fund (WFF)" as two names of one."""
        if self._words.nickname.fullmatch(self._text, first.end, second.start):
            words = self._split(f"{first.text} {second.text}")
            if words not in self._by_words:
                self._register(self._new(first, " ".join(words)), "person")
        elif " " in first.text:
            introduced = second.text.isupper() and " " not in second.text
            if introduced and self._words.introduces_initials.fullmatch(self._text, first.end, second.start):
                self._abbreviations[second.text] = self.of(first)
        elif " " in second.text and self._words.joint.fullmatch(self._text, first.end, second.start):
            other = self.of(second)
            if other.kind == "person" and is_first_name(first.text, self._words.language):
                self.couples.append((first, second))
                words = (first.text, *other.words[1:])
                entity = self._by_words.get(words)
                if entity is None:
                    entity = self._new(first, " ".join(words))
                    self._register(entity, "person")
                self._by_text[first.text, first.title] = entity
