"""Relatives as a text speaks of them: "her husband, Tom Reed", "the couple", "Ann Reed’s brother"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter

from newsextract_quotes.resolution.ages import Ages
from newsextract_quotes.resolution.antecedents import Antecedents
from newsextract_quotes.resolution.descriptions import Descriptions
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.gender import Gender
from newsextract_quotes.resolution.resolution_words import ResolutionWords
from newsextract_quotes.resolution.speakers import WORD

# How much of the text before a noun is read for the name whose bearer it is a relative of, in characters.
_BEFORE = 40
# How much of the text before a pronoun is read for a relative, in characters.
_RELATIVE = 250
# So many of one surname are considered.
_BEARERS = 4


class Kinship:
    """Finds the relatives of people in one article.

    Args:
        text: The article's text.
        lists: Its language.
        entities: Its named entities.
        descriptions: The nouns by which it introduces them.
        ages: How old they are.
        antecedents: Those who have been spoken of.
    """

    def __init__(
        self,
        text: str,
        lists: ResolutionWords,
        entities: Entities,
        descriptions: Descriptions,
        ages: Ages,
        antecedents: Antecedents,
    ) -> None:
        self._antecedents = antecedents
        self._ages = ages
        self._text = text
        self._lists = lists
        self._entities = entities
        self._descriptions = descriptions

    def couple(self, offset: int) -> str | None:
        """Return the names of the couple that was named last before an offset: "Ann and Bob Reed"."""
        couples = self._entities.couples
        i = bisect_left(couples, offset, key=lambda couple: couple[0].start)
        return self._text[couples[i - 1][0].start : couples[i - 1][1].end] if i else None

    def relative(self, noun: str, offset: int, holder: Entity | None) -> Entity | None:
        """Return whom a noun for a relative means.

        Args:
            noun: The noun, in lower case.
            offset: Where it stands.
            holder: Whose relative it is, where that is known.
        """
        introduced = sorted(
            (
                (place > offset, abs(offset - place), place, entity)
                for place, entity in self._descriptions.described(noun, offset)
                if self._fits(entity, noun, holder) and self._may_be_of(place, holder)
            ),
            key=itemgetter(0, 1),
        )
        nearest = introduced[0][-1] if introduced else None
        if holder is None:
            return nearest or (self._spouse(offset, noun) if noun in self._lists.married else None)
        told = next((entity for *_, place, entity in introduced if self.owner(place) is holder), None)
        return told or self._reciprocal(noun, offset, holder) or nearest or self._namesake(noun, offset, holder)

    def _fits(self, entity: Entity, noun: str, holder: Entity | None) -> bool:
        """Whether an entity can be the relative of somebody, by its kind and its gender."""
        gender = self._lists.finder.gender(noun)
        return (
            entity is not holder
            and (entity.kind == "person" or len(entity.words) > 1 or entity.gender is not None)
            and entity.kind != "organisation"
            and entity.gender in (None, gender or entity.gender)
        )

    def _reciprocal(self, noun: str, offset: int, holder: Entity) -> Entity | None:
        """The one whose relative somebody is: whose father is Tom is his son, or his daughter."""
        for other in self._lists.reciprocal.get(noun, ()):
            for place, entity in self._descriptions.described(other, offset):
                relative = self.owner(place) if entity is holder else None
                if relative and self._fits(relative, noun, holder):
                    return relative
        return None

    def _namesake(self, noun: str, offset: int, holder: Entity) -> Entity | None:
        """The only one who has somebody's surname and the gender that a noun shows."""
        if noun not in self._lists.namesakes:
            return None
        gender = self._lists.finder.gender(noun)
        found = [e for e in self._entities.bearers(holder.words[-1]) if self._fits(e, noun, holder)]
        found = [entity for entity in found if entity.names[0].start < offset] or found
        found = [entity for entity in found if gender and entity.gender == gender] or found
        return found[0] if len(found) == 1 else None

    def married(self, people: Sequence[Entity], gender: Gender, offset: int) -> Entity | None:
        """Return the spouse of one of several people, by whose surname a title of a gender calls the spouse.

        Args:
            people: The bearers of the surname.
            gender: The gender.
            offset: Where the title stands.
        """
        spouses = (
            self.relative(noun, offset, person)
            for person in people[-_BEARERS:]
            for noun in sorted(self._lists.married)
            if self._lists.finder.gender(noun) == gender
        )
        return next((spouse for spouse in spouses if spouse), None)

    def elder(self, people: Sequence[Entity], offset: int, *, elder: bool) -> Entity | None:
        """Return the elder of two people of one surname, or a bearer's parent; or the younger, or a bearer's child.

        Args:
            people: The bearers of the surname.
            offset: Where they are told apart.
            elder: Whether the elder is meant.
        """
        if by_age := self._ages.elder(people):
            return by_age[0 if elder else -1]
        if len(people) > 1:
            return None
        nouns = self._lists.parents if elder else self._lists.children
        relatives = (self.relative(noun, offset, person) for person in people for noun in sorted(nouns))
        return next((relative for relative in relatives if relative), None)

    def holder(self, offset: int) -> Entity | None:
        """Return the person whose name stands in the possessive right before an offset."""
        for name in self._entities.around(max(0, offset - _BEFORE), offset)[::-1]:
            between = self._text[name.end : offset].split()
            if len(between) <= 2 and between and between[0] in self._lists.possessive_endings:
                return self._entities.of(name)
        return None

    def owner(self, place: int) -> Entity | None:
        """Return the person whose relative a noun at a place names, by a name or a pronoun before it."""
        before = self._text[max(0, place - _BEFORE) : place].split()
        number = self._lists.possessives.get(before[-1].lower()) if before else None
        if number not in ("male", "female"):
            return self.holder(place)
        found = self._antecedents.find(place, number, lambda _: True)
        return found.key if found and isinstance(found.key, Entity) else None

    def last_relative(self, offset: int, gender: str) -> tuple[int, int] | None:
        """Return where somebody's relative of a gender is spoken of just before an offset: "her own mother"."""
        found = possessive = None
        start = max(0, offset - _RELATIVE)
        start = max(start, self._text.rfind("\n", start, offset) + 1)
        if not self._lists.relative.search(self._text, start, offset):
            return None
        for match in WORD.finditer(self._text, start, offset):
            word = match.group().lower()
            if possessive is not None and word in self._lists.kin and self._lists.finder.gender(word) == gender:
                found = (possessive, match.end())
            if word in self._lists.possessives or word.endswith(self._lists.possessive_endings):
                possessive = match.start()
            elif word not in self._lists.determiners:  # "own"
                possessive = None
        return found

    def _spouse(self, offset: int, noun: str) -> Entity | None:
        """The one of the couple named last who has the gender that a noun shows."""
        gender = self._lists.finder.gender(noun)
        couples = self._entities.couples
        i = bisect_left(couples, offset, key=lambda couple: couple[0].start)
        both = [self._entities.of(name) for name in couples[i - 1]] if i else []
        return next((entity for entity in both if entity.gender == gender), None)

    def _may_be_of(self, place: int, holder: Entity | None) -> bool:
        """Whether a relative who is introduced at a place may be that of somebody."""
        named = self.holder(place)
        return holder is None or named is None or named is holder
