"""People whom a story describes before it names them: "A mother of three says …", then "Ann Reed, 34, …"."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from newsextract import View
from newsextract.text.names import Name
from newsextract_quotes.resolution.ages import Ages
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.noun_phrases import NounPhrase
from newsextract_quotes.resolution.resolution_words import resolution_words
from newsextract_quotes.resolution.speakers import Mention, start_of_title

# Where a story may introduce people so, in characters; in how many paragraphs the name comes, and where in one.
_LEAD = 800
_PARAGRAPHS = 2
_OPENING = 60
_VERBAL = ("VB", "MD", "IN", "TO", "W", "CC")


class Introductions:
    """Finds the names of those whom the lead of one article describes.

    Args:
        view: The article.
        entities: Its named entities.
        ages: How old they are.
    """

    def __init__(self, view: View, entities: Entities, ages: Ages) -> None:
        self._view = view
        self._text = view.text
        self._words = resolution_words(view.article.language)
        self._entities = entities
        self._ages = ages

    def find(self, mention: Mention, phrase: NounPhrase) -> Entity | None:
        """Return who is named first in the paragraphs behind an indefinite description of a person, or None.

        Args:
            mention: The description.
            phrase: Its words.
        """
        if mention.start >= _LEAD or not self._describes_somebody(phrase):
            return None
        paragraphs = self._view.paragraphs
        first = bisect_right(paragraphs, mention.start, key=attrgetter("start"))
        for paragraph in paragraphs[first : first + _PARAGRAPHS]:
            if names := self._entities.around(paragraph.start, paragraph.start + _OPENING):
                return self._introduced(names[0], paragraph.start, phrase)
        return None

    def _introduced(self, name: Name, start: int, phrase: NounPhrase) -> Entity | None:
        """Who is named at the beginning of a paragraph, if the text does it for the first time and it may be them."""
        entity = self._entities.of(name)
        new = " " in name.text and entity.names[0].start == name.start
        return entity if new and self._opens(start, start_of_title(name)) and self._fits(entity, phrase) else None

    def _describes_somebody(self, phrase: NounPhrase) -> bool:
        """Whether a description is of one whose name is no secret."""
        noun = phrase.noun
        person = self._words.is_person(noun) or noun in self._words.alluding or noun.endswith(self._words.age_endings)
        return bool(person) and self._words.anonymous.isdisjoint(phrase.core)

    def _opens(self, start: int, name: int) -> bool:
        """Whether nothing but a role stands between the beginning of a paragraph and a name."""
        before = self._text[start:name]
        likely = self._words.classes.likely
        return "," not in before and not any((likely(word) or "").startswith(_VERBAL) for word in before.split())

    def _fits(self, entity: Entity, phrase: NounPhrase) -> bool:
        """Whether a named person may be the one described, by the gender and the age."""
        if entity.kind != "person":
            return False
        gender = self._words.finder.gender(phrase.noun)
        if gender and entity.gender not in (gender, None):
            return False
        age = self._ages.of(entity)
        told = [word.partition("-")[0] for word in phrase.words if word.endswith(self._words.age_endings)]
        return age is None or not told or str(age) in told
