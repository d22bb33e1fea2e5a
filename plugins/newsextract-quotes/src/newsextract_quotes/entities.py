"""Who and what an article speaks of: each named entity with all the places where it is named."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

import regex
from attrs import define, evolve, field

from newsextract import View
from newsextract.language import load_language, subtag
from newsextract.text.names import Name, NameFinder, NameKind, name_finder
from newsextract_quotes.gender import Gender, gender_of_first_name, is_first_name

_WORD = regex.compile(r"[^\s\xa0]+")


@cache
def _person_behind(language: str) -> regex.Pattern[str]:
    """What stands behind a person's name: an age, or "who"."""
    personal = "|".join(load_language(__package__, language)["resolution"]["personal_relatives"].split())
    return regex.compile(rf",[ \xa0](?:[0-9]{{1,3}},|(?:{personal})[ \xa0])|[ \xa0](?:{personal})[ \xa0]")


@define(eq=False)
class Entity:
    """A person, an organisation or a thing with a name.

    Attributes:
        name: The fullest form of its name in the article.
        words: The words of that name, without suffixes as Jr.
        kind: Whether it is a person or an organisation, where that is known.
        gender: A person's gender, where a title or the first name shows it.
        names: The places where it is named, in text order.
    """

    name: str
    words: tuple[str, ...]
    kind: NameKind | None = None
    gender: Gender | None = None
    names: list[Name] = field(factory=list, repr=False)

    def last_before(self, offset: int) -> Name | None:
        """The last place before an offset where it is named."""
        i = bisect_left(self.names, offset, key=lambda name: name.start)
        return self.names[i - 1] if i else None

    def distance(self, offset: int) -> tuple[bool, int]:
        """How far from an offset it is named: the last time before it, or else the first time behind it."""
        before = self.last_before(offset)
        return (False, offset - before.start) if before else (True, self.names[0].start - offset)


class Entities:
    """The named entities of an article.

    A full name makes an entity. A surname then stands for the bearer named last, told apart by the title; a first
    name for its bearer; the first words or the initials of an organisation's name for the organisation.

    Attributes:
        all: The entities, in no order.
        couples: Names as "Ann and Bob Reed", by which two people are spoken of as one.
    """

    def __init__(self, view: View) -> None:
        self._text = view.text
        self._language = view.article.language
        self._finder = name_finder(self._language)
        self._data = load_language(__package__, self._language)["resolution"]
        self._classes = view.word_classes
        self._person_behind = _person_behind(subtag(self._language))
        self._former = frozenset(self._data["formerly"].split())
        texts = {name.text for name in view.names}
        self._names = [
            self._bare(name, texts) if " " in name.text else name for name in view.names if not self._is_former(name)
        ]
        self._at: dict[int, Entity] = {}  # by the start of a name
        self._by_word: dict[str, list[Entity]] = defaultdict(list)  # by first word, last word and initials
        self.all: list[Entity] = []
        self.couples: list[tuple[Name, Name]] = []
        self._abbreviations: dict[str, Entity] = {}
        for name in (*self._names, *self._in_captions(view)):
            if " " in name.text:
                self._add_full(name)
        self._add_couples()
        self._add_introduced_initials()
        for name in self._names:
            if name.start not in self._at:
                self._add_short(name)
        for entity in self.all:
            entity.names.sort(key=lambda name: name.start)

    def at(self, start: int) -> Entity | None:
        """The entity whose name starts at an offset."""
        return self._at.get(start)

    def between(self, start: int, end: int) -> Iterator[tuple[Name, Entity]]:
        """The names that start in a stretch of the text, with their entities, in order."""
        for i in range(bisect_left(self._names, start, key=lambda name: name.start), len(self._names)):
            name = self._names[i]
            if name.start >= end:
                return
            yield name, self._at[name.start]

    def backwards(self, offset: int) -> Iterator[tuple[Name, Entity]]:
        """The names that start before an offset, with their entities, the nearest first."""
        for i in range(bisect_left(self._names, offset, key=lambda name: name.start) - 1, -1, -1):
            name = self._names[i]
            yield name, self._at[name.start]

    def around(self, start: int, end: int) -> Iterator[tuple[Name, Entity]]:
        """The names that a stretch of the text holds or cuts, with their entities, in order."""
        first = bisect_left(self._names, start, key=lambda name: name.end)
        for name in self._names[first:]:
            if name.start >= end:
                return
            if name.end > start:
                yield name, self._at[name.start]

    def called(self, text: str, offset: int, title: str | None = None) -> Entity | None:
        """The entity that a name or a part of one stands for at an offset, or None."""
        return min(self.bearers(text, title), key=lambda entity: entity.distance(offset), default=None)

    def bearers(self, text: str, title: str | None = None) -> list[Entity]:
        """The entities that a name, or a part of one, can stand for."""
        words = self._words(text)
        return self._matching(words, self._title_gender(title)) if words else []

    def _words(self, text: str) -> tuple[str, ...]:
        suffixes = self._finder.suffixes if self._finder else frozenset()
        words = tuple(word for word in text.replace("\xa0", " ").replace("’", "'").split(" ") if word)
        kept = tuple(word.rstrip(",") for word in words if word.strip(".,").lower() not in suffixes)
        return kept if len(kept) > 1 or len(kept) == len(words) else words

    def _title_gender(self, title: str | None) -> Gender | None:
        if title and self._finder:
            for word in title.lower().replace(".", "").split():
                gender = self._finder.titles.get(word) or self._finder.roles.get(word)
                if gender == "male" or gender == "female":
                    return gender
        return None

    def _role_gender(self, name: Name) -> Gender | None:
        """The gender that a noun right before a name shows: "her son Ben"."""
        before = self._text[max(0, name.start - 25) : name.start].split(" ")
        gender = self._finder.roles.get(before[-2]) if self._finder and len(before) > 1 else None
        return gender if gender == "male" or gender == "female" else None

    def _matching(self, words: Sequence[str], gender: Gender | None) -> list[Entity]:
        """The entities that words of a name can stand for: all of its words, the last, the first, or its initials."""
        n = len(words)
        words = tuple(words)
        if n == 1 and words[0] in self._abbreviations:
            return [self._abbreviations[words[0]]]
        found = [
            entity
            for entity in dict.fromkeys((*self._by_word[words[-1]], *self._by_word[words[0]]))
            if not (gender and entity.gender and gender != entity.gender)
        ]
        return (
            [entity for entity in found if entity.words == words]
            or [entity for entity in found if entity.words[-n:] == words and entity.kind != "organisation"]
            or [entity for entity in found if entity.words[:n] == words or n == 1 and words[0] == initials(entity.words)]
            or [entity for entity in found if n > 1 and _same_person(entity.words, words)]
        )

    def _add_full(self, name: Name) -> None:
        words = self._words(name.text)
        gender = self._title_gender(name.title)
        found = [e for e in self._by_word[words[-1]] if len(words) > 1 and (e.words == words or _same_person(e.words, words))]
        # The last words of a longer name: "Rivera Cruz" of "Ana Rivera Cruz".
        found += [e for e in self._by_word[words[-1]] if len(e.words) > len(words) and e.words[-len(words) :] == words]
        found = [e for e in found if not (gender and e.gender and e.gender != gender)]
        self._link(name, found[0] if found else self._new(name, words))

    def _add_short(self, name: Name) -> None:
        entity = self.called(name.text, name.start, name.title)
        self._link(name, entity or self._new(name, self._words(name.text)))

    def _new(self, name: Name, words: tuple[str, ...]) -> Entity:
        kind = name.kind
        gender = None
        if kind is None and (len(words) > 1 and is_first_name(words[0], self._language) or self._is_told_of_person(name)):
            kind = "person" if len(words) <= 4 else None
        if kind != "organisation" and len(words) > 1:
            gender = gender_of_first_name(words[0], self._language)
        entity = Entity(name.text, words, kind, gender)
        self._register(entity)
        return entity

    def _is_told_of_person(self, name: Name) -> bool:
        """Whether an age, "who" or a noun for a person beside a name shows that it is a person's."""
        if self._person_behind.match(self._text, name.end):
            return True
        before = self._text[max(0, name.start - 25) : name.start].split(" ")
        return len(before) > 1 and not before[-1] and self._finder is not None and self._finder.is_role(before[-2])

    def _register(self, entity: Entity) -> None:
        self.all.append(entity)
        keys = {entity.words[0], entity.words[-1]}
        if len(entity.words) > 2 or entity.kind == "organisation":
            keys.add(initials(entity.words))
        for key in keys:
            self._by_word[key].append(entity)

    def _link(self, name: Name, entity: Entity) -> None:
        self._at[name.start] = entity
        entity.names.append(name)
        entity.gender = self._title_gender(name.title) or self._role_gender(name) or entity.gender
        if name.kind == "person":
            entity.kind = "person"
        if len(name.text) > len(entity.name) and self._in_prose(name):
            entity.name = name.text
            entity.words = self._words(name.text)

    def _in_captions(self, view: View) -> Iterator[Name]:
        """The names in captions, which are masked, but introduce people too; not those of photographers."""
        for caption in view.get("caption"):
            credit = getattr(caption, "credit", None) or ""
            for name in self._finder.find(caption.text) if self._finder else ():
                if name.text not in credit:
                    yield evolve(name, start=caption.start + name.start, end=caption.start + name.end)

    def _is_former(self, name: Name) -> bool:
        """Whether a name is one that someone has given up: "born Ann Reed"."""
        before = self._text[max(0, name.start - 10) : name.start].split()
        return bool(before) and before[-1].lower() in self._former

    def _bare(self, name: Name, known: set[str]) -> Name:
        """A name without a capitalised word before it that is no part of it: "Flyhalf Ann Reed", "Neutral Norway"."""
        first, _, rest = name.text.partition(" ")
        if name.kind == "organisation":
            return name
        if is_first_name(first, self._language) or not first[1:2].islower():
            return name
        role = " " in rest and is_first_name(rest.partition(" ")[0], self._language)
        if role or (rest in known and self._classes.likely(first) == "JJ"):
            return evolve(name, start=name.end - len(rest), text=rest)
        return name

    def _in_prose(self, name: Name) -> bool:
        """Whether a name stands in a line that ends as a sentence does: headlines and notices are not how people speak."""
        end = self._text.find("\n", name.end)
        return self._text[name.end : end if end >= 0 else None].rstrip()[-1:] in tuple(".!?:;\"”’'»)")

    def _add_couples(self) -> None:
        """Read "Ann and Bob Reed" as Ann Reed and Bob Reed."""
        joint = regex.compile(rf"[ \xa0](?:{'|'.join(self._data['and'].split())})[ \xa0]")
        for first, second in pairwise(self._names):
            if (
                " " in first.text
                or first.start in self._at
                or not joint.fullmatch(self._text, first.end, second.start)
                or not is_first_name(first.text, self._language)
            ):
                continue
            other = self._at.get(second.start)
            if other and len(other.words) > 1 and other.kind == "person":
                self.couples.append((first, second))
                words = (first.text, *other.words[1:])
                entity = self.called(" ".join(words), first.start)
                if entity is None or entity.words != words:
                    entity = Entity(" ".join(words), words, "person", gender_of_first_name(first.text, self._language))
                    self._register(entity)
                self._link(first, entity)

    def _add_introduced_initials(self) -> None:
        """Read "World Food Fund (WFF)", "Harbor Trust, or HT," as two names of one."""
        words = "|".join(self._data["or"])
        gap = regex.compile(rf"[ \xa0]?\((?:\p{{Lu}}[\p{{L}} ]{{1,20}}: ?)?|,? (?:{words}) (?:the )?|,? (?:{words}) ")
        full = None
        for name in self._names:
            if " " in name.text:
                full = name
            elif full and name.text.isupper() and gap.fullmatch(self._text, full.end, name.start):
                self._abbreviations[name.text] = self._at[full.start]


def initials(words: Iterable[str]) -> str:
    """The capitals that the words of a name begin with: WFF of World Food Fund."""
    return "".join(word[0] for word in words if word[0].isupper())


def _same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names differ in middle names alone, or one has initials: Ann Reed, Ann B. Reed, A. Reed."""
    if one[-1] != other[-1] or len(one) < 2 or len(other) < 2 or len(one) == len(other) == 2 and one != other:
        return False
    return one[0] == other[0] and (len(one) == 2 or len(other) == 2)
