"""Descriptions that tell something new of somebody known: "the 34-year-old", "the retired driver", "the Dane"."""

from __future__ import annotations

import re

from newsextract_quotes.resolution.ages import Ages
from newsextract_quotes.resolution.antecedents import Antecedents
from newsextract_quotes.resolution.noun_phrases import NounPhrase
from newsextract_quotes.resolution.resolution_words import ResolutionWords
from newsextract_quotes.resolution.speakers import Mention, Speaker

# How much of the text before a description is searched for its noun, in characters.
_SEARCHED = 20_000
_PLACES = 20
_AGE = re.compile("([0-9]{1,3})-")


class Allusions:
    """Finds to whom descriptions allude in one article.

    Args:
        text: The article's text.
        lists: Its language.
        antecedents: Those who have been spoken of.
        ages: How old those are whom it names.
    """

    def __init__(self, text: str, lists: ResolutionWords, antecedents: Antecedents, ages: Ages) -> None:
        self._text = text
        self._lists = lists
        self._antecedents = antecedents
        self._ages = ages

    def find(self, mention: Mention, phrase: NounPhrase, outer: Speaker | None) -> Speaker | None:
        """Return whom a definite description alludes to, or None.

        Args:
            mention: The description.
            phrase: Its words.
            outer: Who speaks in the quote around, if there is one.
        """
        lists, last = self._lists, phrase.words[-1]
        offset = min(mention.start, mention.quote_start)
        since = 0
        if number := lists.compatriot(last):
            pass
        elif (age := _AGE.match(last)) and last.endswith(lists.age_endings):
            return self._aged(offset, int(age[1]), outer)
        elif any(word.endswith(lists.possessive_endings) for word in phrase.core):
            return None
        elif phrase.noun in lists.alluding_organisations and (phrase.plain or "," in phrase.name):
            number = "organisation"
        elif self._alludes(phrase):
            number = lists.finder.gender(phrase.noun) or "person"
        elif self._tells_something_new(mention, phrase):
            number = lists.finder.gender(phrase.noun) or "person"
            since = self._text.rfind("\n", max(0, offset - _SEARCHED), offset) + 1
        else:
            return None
        key, noun = outer and outer.key, phrase.noun

        def meant(who: Speaker) -> bool:
            return who.noun is None and who.key != key and self._fits(who, noun)

        told = None  # of an age that the text tells
        if noun in lists.ages:
            told = self._antecedents.find(
                offset, number, lambda who: meant(who) and self._ages.of(who.key) is not None, since=since
            )
        return told or self._antecedents.find(offset, number, meant, since=since)

    def _fits(self, who: Speaker, noun: str) -> bool:
        """Whether a noun may describe somebody: the age that it tells is theirs; no court is a company."""
        age = self._ages.of(who.key)
        if age is not None and noun in self._lists.ages:
            least, greatest = self._lists.ages[noun]
            return least <= age <= greatest
        firm = not self._lists.firms.isdisjoint(self._lists.organisations.get(noun, ()))
        return not (firm and who.name.rpartition(" ")[2].lower() in self._lists.public_bodies)

    def _alludes(self, phrase: NounPhrase) -> bool:
        """Whether a noun, or an adjective before it, is one that the press alludes with: the mum-of-two."""
        noun = phrase.noun.partition("-")[0]
        return noun in self._lists.alluding or not self._lists.alluding_adjectives.isdisjoint(phrase.core[:-1])

    def _tells_something_new(self, mention: Mention, phrase: NounPhrase) -> bool:
        """Whether a noun for a person is not one by which the text may introduce somebody."""
        noun = phrase.noun
        return (
            (self._lists.is_role(noun) or noun.endswith(self._lists.role_endings))
            and noun not in self._lists.offices
            and not self._is_said(noun, mention.start)
        )

    def _is_said(self, noun: str, offset: int) -> bool:
        """Whether a noun stands before an offset."""
        end = offset
        for _ in range(_PLACES):
            end = self._text.rfind(noun, max(0, offset - _SEARCHED), end)
            if end < 0:
                return False
            if not (self._text[end - 1 : end].isalnum() or self._text[end + len(noun)].isalnum()):
                return True
        return True

    def _aged(self, offset: int, age: int, outer: Speaker | None) -> Speaker | None:
        """Someone of an age: the one named last of those of whom it is told, or else of those of whom none is."""
        same = self._ages.aged(age)
        if same:
            return Speaker.named(min(same, key=lambda entity: entity.distance(offset)), "description")
        return self._antecedents.find(
            offset,
            "person",
            lambda who: who.noun is None and who.key != (outer and outer.key) and self._ages.of(who.key) is None,
        )
