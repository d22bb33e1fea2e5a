"""Whom descriptions stand for: "the mayor", "her husband", "the 34-year-old", "a senior official"."""

from __future__ import annotations

from collections.abc import Iterable

from newsextract_quotes.resolution.ages import Ages
from newsextract_quotes.resolution.allusions import Allusions
from newsextract_quotes.resolution.antecedents import Antecedents
from newsextract_quotes.resolution.descriptions import Descriptions
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.fuller import FullerDescriptions
from newsextract_quotes.resolution.introductions import Introductions
from newsextract_quotes.resolution.kinship import Kinship
from newsextract_quotes.resolution.noun_phrases import NounPhrase, read_noun_phrase
from newsextract_quotes.resolution.resolution_words import AnyMatch, ResolutionWords
from newsextract_quotes.resolution.speakers import WORD, Mention, Speaker, start_of_title

# How much of the text is read for the titles before a name in apposition, in characters.
_TITLE = 60


class DescribedSpeakers:
    """Finds whom descriptions stand for.

    Args:
        text: The article's text.
        lists: Its language.
        entities: Its named entities.
        descriptions: The nouns by which it introduces them.
        antecedents: Those who have been spoken of.
        ages: How old those are whom it names.
        introductions: Whom its lead describes and names later.
    """

    def __init__(
        self,
        text: str,
        lists: ResolutionWords,
        entities: Entities,
        descriptions: Descriptions,
        antecedents: Antecedents,
        ages: Ages,
        introductions: Introductions,
    ) -> None:
        self.kinship = Kinship(text, lists, entities, descriptions, ages, antecedents)
        self._introductions = introductions
        self._fuller = FullerDescriptions(text, lists, antecedents.is_quoted)
        self._allusions = Allusions(text, lists, antecedents, ages)
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
        found = self._named_behind(mention, phrase)
        if not found and words[0].endswith(self._lists.possessive_endings):
            found = self._relative(mention, phrase, outer)
        if not found and phrase.determined and phrase.first not in self._lists.indefinite:
            found = self._relative(mention, phrase, outer) or self._known(mention, phrase)
            if not found and phrase.first in self._lists.articles and len(phrase.core) == len(phrase.words):
                found = self._allusions.find(mention, phrase, outer) or self._introduced(mention, phrase)
        if not found and phrase.first in self._lists.cataphoric and len(phrase.words) == 1:
            entity = self._descriptions.only_titled(phrase.noun, mention.start)
            found = Speaker.named(entity, "description") if entity else None
        if not found and (phrase.first in self._lists.cataphoric or self._is_told_apart(mention, phrase)):
            entity = self._introductions.find(mention, phrase)
            found = Speaker.named(entity, "description") if entity else None
        if found:
            return found.again("description")
        gender = self._lists.finder.gender(phrase.noun)
        key = (phrase.noun, phrase.name.lower())
        person = self._lists.is_person(phrase.noun)
        plural = self._lists.is_plural(phrase.noun)
        abstract = person is None and not self._lists.may_be_person(phrase.noun)
        return Speaker(phrase.name, "new", key, phrase.noun, gender, person, plural, abstract)

    def _is_told_apart(self, mention: Mention, phrase: NounPhrase) -> bool:
        """Whether a relative clause tells whom a definite description means: "the woman who found the ring"."""
        clause = WORD.match(self._text, mention.end + 1)
        return phrase.first in self._lists.articles and clause is not None and clause[0] in self._lists.relatives

    def _named_behind(self, mention: Mention, phrase: NounPhrase) -> Speaker | None:
        """Someone whose name stands behind: "the head of the club, Ann Reed,", "a man who gave his name as Ray"."""
        behind: AnyMatch | None = self._lists.gives_name.match(self._text, mention.end)
        complement = phrase.words[len(phrase.core) : len(phrase.core) + 1]
        definite = phrase.first in self._lists.articles and self._lists.connectors.issuperset(complement)
        if not behind and (definite or not self._lists.is_role(phrase.words[-1].lower())):
            behind = self._lists.name_behind.match(self._text, mention.end)
        names = self._entities.around(behind.end(), behind.end() + _TITLE)[:1] if behind else []
        names = [name for name in names if not self._entities.is_given_up(name)]
        named = [self._entities.of(name) for name in names if behind and start_of_title(name) <= behind.end()]
        if not named:
            return None
        named[0].shown_person = named[0].shown_person or self._lists.is_person(phrase.noun) is True
        return Speaker.named(named[0], "description")

    def _relative(self, mention: Mention, phrase: NounPhrase, outer: Speaker | None) -> Speaker | None:
        """A relative of someone, or the couple named before: "her husband", "Ann Reed’s brother", "the couple"."""
        if phrase.noun in self._lists.couples:
            name = self.kinship.couple(mention.start)
            return Speaker(name, "description", name, plural=True) if name else None
        contrasted = phrase.noun in self._lists.contrasting
        if phrase.noun not in self._lists.kin and not contrasted:
            return None
        number = self._lists.possessives.get(phrase.first)
        if number == "speaker":
            holder = outer
        elif number in ("male", "female"):
            holder = self._antecedents.find(mention.start, number, lambda _: True)
        else:
            holder = None
        if contrasted:
            return holder and self._antecedents.find(
                mention.start, "person", lambda who: who.noun is None and who.key != holder.key
            )
        entity = holder.key if holder and isinstance(holder.key, Entity) else None
        place = self._text.rfind(phrase.noun, mention.start, mention.end)
        found = self.kinship.relative(phrase.noun, place, entity or self.kinship.holder(place))
        return Speaker.named(found, "description") if found else None

    def _known(self, mention: Mention, phrase: NounPhrase) -> Speaker | None:
        """Someone spoken of before, or else behind, whom a definite description means."""
        start = mention.start
        plural = self._lists.classes.likely(phrase.noun) == "NNS"
        general = phrase.noun in self._lists.any_document and len(phrase.core) == 1
        alike = self._lists.documents if general else {phrase.noun}
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
            if not (plural and entity.kind == "person")
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

    def is_noun(self, word: str) -> bool:
        """Whether a capitalised word is a noun that describes: "the Association", "the Irishman"."""
        noun = word.lower()
        return (
            self._lists.is_role(noun)
            or noun in self._lists.organisations
            or noun in self._lists.alluding
            or self._lists.compatriot(word) is not None
        )
