"""The ages that a text gives people: "Ann Reed, 44", "34-year-old Tom Lind"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from newsextract import View
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.resolution_words import resolution_words

# How much of the text before a name an age may take, in characters.
_BEFORE = 14
# So many of one age are considered.
_MANY = 8


class Ages:
    """Finds how old those are whom one article names.

    Args:
        view: The article.
        entities: Its named entities.
    """

    def __init__(self, view: View, entities: Entities) -> None:
        self._view = view
        self._entities = entities

    @cached_property
    def _ages(self) -> dict[Entity, int]:
        found: dict[Entity, int] = {}
        text = self._view.text
        words = resolution_words(self._view.article.language)
        for name in self._view.names:
            age = words.age_behind.match(text, name.end)
            age = age or words.age_before.search(text, max(0, name.start - _BEFORE), name.start)
            if age:
                found.setdefault(self._entities.of(name), int(age[1]))
        return found

    @cached_property
    def _aged(self) -> dict[int, list[Entity]]:
        found: dict[int, list[Entity]] = defaultdict(list)
        for entity, age in self._ages.items():
            found[age].append(entity)
        return found

    def of(self, entity: object) -> int | None:
        """The age of an entity, or None where it is not given."""
        return self._ages.get(entity) if isinstance(entity, Entity) else None

    def aged(self, age: int) -> list[Entity]:
        """Those of an age; of many, some."""
        return self._aged[age][:_MANY] if age in self._aged else []

    def elder(self, people: Iterable[Entity]) -> list[Entity]:
        """People in the order of their ages, the eldest first; none if an age is not given."""
        listed = list(people)
        if len(listed) < 2 or any(entity not in self._ages for entity in listed):
            return []
        return sorted(listed, key=lambda entity: -self._ages[entity])
