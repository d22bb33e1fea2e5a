"""Whom descriptions stand for: "the mayor", "her husband", "the 34-year-old", "a senior official"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsextract_quotes.ages import Ages
from newsextract_quotes.antecedents import Antecedents
from newsextract_quotes.descriptions import Descriptions
from newsextract_quotes.entities import Entities, Entity
from newsextract_quotes.fuller import FullerDescriptions
from newsextract_quotes.kinship import Kinship
from newsextract_quotes.noun_phrases import NounPhrase, read_noun_phrase
from newsextract_quotes.resolution_words import ResolutionWords
from newsextract_quotes.speakers import Mention, Speaker

# How much of the text before a description is searched for its noun, in characters.
_SEARCHED = 20_000
_AGE = re.compile("([0-9]{1,3})-")


class DescribedSpeakers:
    """Finds whom descriptions stand for.

    Args:
        text: The article's text.
        lists: Its language.
        entities: Its named entities.
        descriptions: The nouns by which it introduces them.
        antecedents: Those who have been spoken of.
        ages: How old those are whom it names.
    """

    def __init__(
        self,
        text: str,
        lists: ResolutionWords,
        entities: Entities,
        descriptions: Descriptions,
        antecedents: Antecedents,
        ages: Ages,
    ) -> None:
        self._kinship = Kinship(text, lists, entities, descriptions)
        self._fuller = FullerDescriptions(text, lists)
        self._ages = ages
        self._text = text
        self._lists = lists
        self._entities = entities
        self._descriptions = descriptions
        self._antecedents = antecedents

    def speaker(self, mention: Mention, words: list[str], outer: Speaker | None) -> Speaker:
        """Return whom a description stands for: someone introduced with its noun, someone alluded to, or someone new.

        Args:
            mention: The mention.
            words: Its words, at least one.
            outer: Who speaks in the quote around, if there is one.
        """
        phrase = read_noun_phrase(self._text, mention, words, self._lists)
        found = self._self_named(mention)
        if not found and phrase.determined and phrase.first not in self._lists.indefinite:
            found = self._relative(mention, phrase, outer) or self._known(mention, phrase)
            if not found and phrase.plain and phrase.first in self._lists.articles:
                found = self._alluded(mention, phrase, outer) or self._introduced(mention, phrase)
        if found:
            return found.again("description")
        gender = self._lists.finder.gender(phrase.noun)
        person = self._lists.is_person(phrase.noun)
        plural = self._lists.classes.likely(phrase.noun) == "NNS"
        return Speaker(phrase.name, "new", (phrase.noun, phrase.name.lower()), phrase.noun, gender, person, plural)

    def _self_named(self, mention: Mention) -> Speaker | None:
        """Someone who gives a name, behind a description: "a man who gave his name only as Ray"."""
        gives = self._lists.gives_name.match(self._text, mention.end)
        names = self._entities.around(gives.end(), gives.end() + 1) if gives else []
        return Speaker.named(self._entities.of(names[0]), "description") if names else None

    def _relative(self, mention: Mention, phrase: NounPhrase, outer: Speaker | None) -> Speaker | None:
        """A relative of someone, or the couple named before: "her husband", "Ann Reed’s brother", "the couple"."""
        if phrase.noun in self._lists.couples:
            name = self._kinship.couple(mention.start)
            return Speaker(name, "description", name, plural=True) if name else None
        if phrase.noun not in self._lists.kin:
            return None
        number = self._lists.possessives.get(phrase.first)
        if number == "speaker":
            holder = outer
        elif number in ("male", "female"):
            holder = self._antecedents.find(mention.start, number, lambda _: True)
        else:
            holder = None
        entity = holder.key if holder and isinstance(holder.key, Entity) else None
        place = self._text.rfind(phrase.noun, mention.start, mention.end)
        found = self._kinship.relative(phrase.noun, place, entity or self._kinship.holder(place))
        return Speaker.named(found, "description") if found else None

    def _known(self, mention: Mention, phrase: NounPhrase) -> Speaker | None:
        """Someone spoken of before, or else behind, whom a definite description means."""
        start = mention.start
        alike = self._lists.documents if phrase.noun in self._lists.any_document else {phrase.noun}
        found: list[tuple[bool, int, Speaker]] = []
        for place, speaker in self._antecedents.spoken(start):
            if speaker.noun in alike and (
                speaker.noun != phrase.noun or set(phrase.core) <= set(speaker.name.lower().split())
            ):
                found.append((False, start - place, speaker))
        introduced: Iterable[tuple[int, Entity]] = ()
        if phrase.plain and phrase.first in self._lists.articles:
            introduced = self._descriptions.introduced(phrase.core, start)
        elif phrase.plain:  # "her team" is nobody else's
            introduced = self._descriptions.described(" ".join(phrase.core), start)
        elif len(phrase.core) == len(phrase.words):
            introduced = self._descriptions.titled(phrase.core, start)
        found += [
            (place > start, entity.distance(start)[1], Speaker.named(entity, "description"))
            for place, entity in introduced
        ]
        return min(found, key=lambda item: item[:2])[2] if found else None

    def _introduced(self, mention: Mention, phrase: NounPhrase) -> Speaker | None:
        """What has no name and was introduced with more words: "the society", the county historical society."""
        if len(phrase.words) > 1:
            return None
        noun = phrase.noun
        others = self._lists.documents - {noun} if noun in self._lists.any_document else ()
        found = self._fuller.find(noun, others, mention.start)
        if found is None:
            return None
        name, noun = found
        gender = self._lists.finder.gender(noun)
        return Speaker(name, "new", (noun, name.lower()), noun, gender, self._lists.is_person(noun))

    def _alluded(self, mention: Mention, phrase: NounPhrase, outer: Speaker | None) -> Speaker | None:
        """Someone of whom a description tells something new: "the 23-year-old", "the retired driver"."""
        lists, last = self._lists, phrase.words[-1]
        offset = min(mention.start, mention.quote_start)
        since = 0
        if compatriot := lists.compatriot(last):
            number: str = compatriot
        elif (age := _AGE.match(last)) and last.endswith(lists.age_endings):
            return self._aged(mention, int(age[1]), outer)
        elif any(word.endswith(lists.possessive_endings) for word in phrase.core):
            return None
        elif phrase.noun in lists.alluding_organisations:
            number = "organisation"
        elif phrase.noun in lists.alluding or not lists.alluding_adjectives.isdisjoint(phrase.core[:-1]):
            number = lists.finder.gender(phrase.noun) or "person"
        elif self._tells_something_new(mention, phrase):
            number = lists.finder.gender(phrase.noun) or "person"
            since = self._text.rfind("\n", max(0, offset - _SEARCHED), offset) + 1
        else:
            return None
        return self._antecedents.find(
            offset, number, lambda who: who.noun is None and who.key != (outer and outer.key), since=since
        )

    def _tells_something_new(self, mention: Mention, phrase: NounPhrase) -> bool:
        """Whether a noun for a person, behind a quote, is not one by which the text may introduce somebody."""
        noun = phrase.noun
        return (
            mention.quote_start < mention.start
            and (self._lists.is_role(noun) or noun.endswith(self._lists.role_endings))
            and noun not in self._lists.offices
            and self._text.rfind(noun, max(0, mention.start - _SEARCHED), mention.start) < 0
        )

    def _aged(self, mention: Mention, age: int, outer: Speaker | None) -> Speaker | None:
        """Someone of an age: the one named last of those of whom it is told, or else of those of whom none is."""
        offset = min(mention.start, mention.quote_start)
        same = self._ages.aged(age)
        if same:
            return Speaker.named(min(same, key=lambda entity: entity.distance(offset)), "description")
        return self._antecedents.find(
            offset,
            "person",
            lambda who: who.noun is None and who.key != (outer and outer.key) and self._ages.of(who.key) is None,
        )

    def is_noun(self, word: str) -> bool:
        """Whether a capitalised word is a noun that describes: "the Association", "the Irishman"."""
        noun = word.lower()
        return (
            self._lists.is_role(noun) or noun in self._lists.organisations or self._lists.compatriot(word) is not None
        )
