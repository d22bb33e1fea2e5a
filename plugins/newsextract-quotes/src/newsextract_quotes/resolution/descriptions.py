"""Nouns by which a text introduces a named entity: "the mayor, Ann Reed", "Ann Reed, a nurse"."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from operator import itemgetter

from newsextract import View
from newsextract.text.names import Name
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.resolution_words import resolution_words
from newsextract_quotes.resolution.speakers import WORD

# How far a noun may stand from the name that it describes, in characters.
_REACH = 90
# How much of the text before a description and behind it is searched for its noun, in characters.
_BEFORE = 20_000
_BEHIND = 3_000
_BLOCK = 5_000
# So many of those with the same title or noun are considered, on either side.
_NEAREST = 8
# How much of the text before a name is read for a preposition, in characters.
_BEHIND_PREPOSITION = 8
# The longest abbreviation within a description, with its full stop, in characters.
_ABBREVIATION = 4
# A description in so much of a text may be of what is named only behind it, so far at most; in characters.
_LEAD = 800
# Classes of words that may stand within a description before its noun.
_MODIFIERS = frozenset(("DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "VBN", "VBD", "VBG", "CD", "POS", "RB"))
_FINITE = ("VBD", "VBZ", "MD")
_SPACES = (" ", "\xa0")


class Descriptions:
    """Finds which named entity a noun describes in an article.

    Args:
        view: The article.
        entities: Its named entities.
    """

    def __init__(self, view: View, entities: Entities) -> None:
        self._text = view.text
        self._names = view.names
        self._starts = [name.start for name in view.names]
        self._entities = entities
        self._words = resolution_words(view.article.language)
        self._blocks: dict[tuple[str, int], list[tuple[int, Entity]]] = {}

    def introduced(self, phrase: Sequence[str], offset: int) -> Iterator[tuple[int, Entity]]:
        """Yield (offset, entity) for each place where a phrase, or a noun or title that says the same, introduces one.

        Args:
            phrase: The words of a description up to its head noun, in lower case, without a determiner.
            offset: Where the description stands; an organisation that its name alone describes is named before, but
                for one in the lead.
        """
        for k in range(len(phrase)):
            if found := self.described(" ".join(phrase[k:]), offset):
                yield from found
                break
        noun = phrase[-1]
        same = self._words.titles.get(noun, ())
        if not found and len(phrase) == 1:
            for other in same:
                yield from self.described(other, offset)
        for title in (noun, *same):
            yield from self._near(self._by_title.get(title, ()), offset)
        if len(phrase) == 1:
            yield from self._acting(noun, offset)
        kinds = self._words.organisations.get(noun, ())
        if kinds or not self._words.is_role(noun):
            last = offset + _LEAD if offset < _LEAD else offset
            for listed in (self._by_first.get(noun, ()), *(self._by_last.get(word, ()) for word in (noun, *kinds))):
                for place, entity in self._near(listed, offset):
                    if place < last and entity.kind != "person":
                        yield place, entity

    def _acting(self, noun: str, offset: int) -> Iterator[tuple[int, Entity]]:
        """Yield (offset, entity) of those of whom a text says what makes them that: the defendant was charged."""
        for verb in self._words.acts.get(noun, ()):
            for block in range(max(0, offset - _BEFORE) // _BLOCK, offset // _BLOCK + 1):
                key = (f"{noun} {verb}", block)
                if key not in self._blocks:
                    self._blocks[key] = [
                        (start, entity)
                        for start in self._places(verb, block * _BLOCK, (block + 1) * _BLOCK)
                        if (entity := self._subject(start))
                    ]
                yield from self._near(self._blocks[key], offset)

    def _subject(self, start: int) -> Entity | None:
        """The person whose name is the subject of a verb."""
        i = bisect_left(self._starts, start)
        for name in self._names[max(0, i - 2) : i][::-1]:
            if start - name.end < _REACH and self._words.before_verb.fullmatch(self._text, name.end, start):
                entity = self._entities.of(name)
                return entity if entity.kind != "organisation" else None
        return None

    def only_titled(self, noun: str, offset: int) -> Entity | None:
        """The only person who has the title that a noun in the lead describes: "a judge has ruled"."""
        if offset >= _LEAD:
            return None
        titles = (noun, *self._words.titles.get(noun, ()))
        people = {entity for title in titles for _, entity in self._by_title.get(title, ())}
        return people.pop() if len(people) == 1 else None

    def titled(self, words: Sequence[str], offset: int) -> Iterator[tuple[int, Entity]]:
        """Yield (offset, entity) of those whose titles hold all words: "the Ohio senator" is Ohio Sen. Ann Reed.

        Args:
            words: The words of the description, in lower case, its noun last.
            offset: Where it stands.
        """
        for title in (words[-1], *self._words.titles.get(words[-1], ())):
            for start, entity in self._near(self._by_title.get(title, ()), offset):
                titles = {word for name in entity.names[:_NEAREST] for word in _title_words(name)}
                if titles.issuperset(words[:-1]):
                    yield start, entity

    @cached_property
    def _by_title(self) -> dict[str, list[tuple[int, Entity]]]:
        """By the words of their titles, people with the place where they first have it."""
        index: dict[str, list[tuple[int, Entity]]] = {}
        for entity in self._entities.full:
            for name in entity.names[:_NEAREST]:
                for word in _title_words(name):
                    index.setdefault(word, []).append((name.start, entity))
        for listed in index.values():
            listed.sort(key=lambda item: item[0])
        return index

    @cached_property
    def _by_first(self) -> dict[str, list[tuple[int, Entity]]]:
        """What is named, by the first word of its name, with the place where it is first named."""
        return self._indexed(0)

    @cached_property
    def _by_last(self) -> dict[str, list[tuple[int, Entity]]]:
        """What is named, by the last word of its name or one before "of", with the place where it is first named."""
        index = self._indexed(-1)
        connectors = self._words.finder.connectors
        for entity in self._entities.full:
            if not connectors.isdisjoint(entity.words):  # the Federation of Teachers
                for word, following in pairwise(entity.words):
                    if following in connectors:
                        insort(index.setdefault(word.lower(), []), (entity.names[0].start, entity), key=itemgetter(0))
        return index

    def _indexed(self, i: int) -> dict[str, list[tuple[int, Entity]]]:
        index: dict[str, list[tuple[int, Entity]]] = {}
        for entity in self._entities.full:
            index.setdefault(entity.words[i].lower().strip("."), []).append((entity.names[0].start, entity))
        for listed in index.values():
            listed.sort(key=lambda item: item[0])
        return index

    def _near(self, places: Sequence[tuple[int, Entity]], offset: int) -> Sequence[tuple[int, Entity]]:
        """The places nearest to an offset."""
        i = bisect_left(places, offset, key=lambda item: item[0])
        return places[max(0, i - _NEAREST) : i + _NEAREST]

    def described(self, noun: str, offset: int) -> Sequence[tuple[int, Entity]]:
        """Return (offset, entity) for each place near an offset where a noun introduces a named entity."""
        first, last = max(0, offset - _BEFORE) // _BLOCK, (offset + _BEHIND) // _BLOCK
        return self._near([item for block in range(first, last + 1) for item in self._in_block(noun, block)], offset)

    def _in_block(self, noun: str, block: int) -> list[tuple[int, Entity]]:
        """The places in one block of the text where a noun introduces a named entity; searched once."""
        key = (noun, block)
        if key not in self._blocks:
            self._blocks[key] = found = []
            for start in self._places(noun, block * _BLOCK, (block + 1) * _BLOCK):
                entity = self._following(start + len(noun)) or self._preceding(start, start + len(noun))
                if entity and (self._is_role(noun) or entity.kind != "person"):
                    found.append((start, entity))
        return self._blocks[key]

    def _places(self, phrase: str, low: int, high: int) -> list[int]:
        """Where a phrase stands as whole words, in lower case or capitalised, in order."""
        text, length = self._text, len(phrase)
        places = []
        for form in dict.fromkeys((phrase, phrase[:1].upper() + phrase[1:], phrase.title())):
            start = text.find(form, low, high + length - 1)
            while start >= 0:
                end = start + length
                if (
                    not (start and (text[start - 1].isalnum() or text[start - 1] == "-"))
                    and not text[end : end + 1].isalnum()
                ):
                    places.append(start)
                start = text.find(form, end, high + length - 1)
        return sorted(places)

    def _is_role(self, noun: str) -> bool:
        """Whether a phrase can be one for a person."""
        head = noun.rpartition(" ")[2]
        return self._words.finder.is_role(head) or head.endswith(self._words.role_endings)

    def _following(self, end: int) -> Entity | None:
        """The entity named right behind a noun."""
        i = bisect_left(self._starts, end)
        if i == len(self._starts) or self._starts[i] - end > _REACH:
            return None
        name = self._names[i]
        if self._words.before_name.fullmatch(self._text, end, name.start):
            # "at the zoo, Ann Reed spoke", "a witness, Reed’s widow"
            other = self._text[end] == "," and (self._acts(name.end) or self._owns(name.end))
            return None if other or self._entities.is_given_up(name) else self._entities.of(name)
        # The name may stand behind another in a phrase: "the mayor of Aldham, Ann Reed".
        if i + 1 < len(self._starts) and self._starts[i + 1] - end <= _REACH:
            name = self._names[i + 1]
            if "," in self._text[end : name.start] and self._words.before_name.fullmatch(self._text, end, name.start):
                return self._entities.of(name)
        return None

    def _preceding(self, start: int, end: int) -> Entity | None:
        """The entity named before a noun, which describes it in apposition or after a copula."""
        if self._acts(end):
            return None  # "for Ann Reed, the mayor said"
        i = bisect_left(self._starts, start) - 1
        for name in self._names[max(0, i - 2) : i + 1][::-1]:
            if start - name.end > _REACH:
                return None
            match = self._words.behind_name.fullmatch(self._text, name.end, start) if start > name.end else None
            apposition = match is not None and self._is_apposition(match["words"].split())
            if apposition and not self._is_place(name) and not self._entities.is_given_up(name):
                return self._entities.of(name)
        return None

    def _acts(self, end: int) -> bool:
        """Whether the noun that ends at an offset is the subject of the verb behind it."""
        match = WORD.match(self._text, end + 1) if self._text[end : end + 1] in _SPACES else None
        return match is not None and (self._words.classes.likely(match[0].rstrip(".")) or "").startswith(_FINITE)

    def _owns(self, end: int) -> bool:
        """Whether the name that ends at an offset stands in the possessive."""
        return self._text.startswith(self._words.possessive_endings, end)

    def _is_place(self, name: Name) -> bool:
        """Whether a name stands where that of a place does: "born in Delph, the daughter of"."""
        before = self._text[max(0, name.start - _BEHIND_PREPOSITION) : name.start].split()
        return name.kind is None and name.title is None and bool(before) and before[-1] in self._words.locative

    def _is_apposition(self, words: list[str]) -> bool:
        """Whether words before a noun let it describe the name before them: "a nurse and now the town’s" mayor."""
        if any(word[-1] == "." and len(word) > _ABBREVIATION for word in words):
            return False  # a sentence ends
        joined = max((k for k, word in enumerate(words) if word in self._words.joints), default=-1)
        if joined >= 0 and words[0] not in self._words.determiners:
            return False
        return all(self._modifies(word) for word in words[joined + 1 :])

    def _modifies(self, word: str) -> bool:
        tag = self._words.classes.likely(word)
        return tag is None or tag in _MODIFIERS


def _title_words(name: Name) -> list[str]:
    """The words of the titles before a name, in lower case and without full stops."""
    return name.title.lower().replace(".", "").split() if name.title else []
