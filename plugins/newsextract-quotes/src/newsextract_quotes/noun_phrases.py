"""Descriptions as speaker mentions: "a senior official", "the mayor of Aldham", "her husband", "the 34-year-old"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from newsextract.text.names import Name
from newsextract_quotes.antecedents import Antecedents
from newsextract_quotes.descriptions import Descriptions
from newsextract_quotes.entities import Entities, Entity
from newsextract_quotes.resolution_words import ResolutionWords
from newsextract_quotes.speakers import Mention, Speaker


class NounPhrase(NamedTuple):
    """The words of a description.

    Attributes:
        name: Its text without determiners, reflexives and relative clauses.
        words: The words of that.
        core: Those of them up to the head noun, in lower case.
        first: The first word of the mention, in lower case.
        determined: Whether the mention begins with a determiner.
    """

    name: str
    words: tuple[str, ...]
    core: tuple[str, ...]
    first: str
    determined: bool

    @property
    def noun(self) -> str:
        """The head noun, in lower case."""
        return self.core[-1]

    @property
    def plain(self) -> bool:
        """Whether nothing behind the head noun and no name before it tells more."""
        return len(self.core) == len(self.words) and all(word.islower() for word in self.words[:-1])


def read_noun_phrase(text: str, mention: Mention, words: list[str], lists: ResolutionWords) -> NounPhrase:
    """Read a mention as a description.

    Args:
        text: The article's text.
        mention: The mention.
        words: Its words, at least one.
        lists: The language.
    """
    first = words[0].lower()
    count = 0
    while count < len(words) - 1 and words[count].lower() in lists.determiners:
        count += 1
    while len(words) > count + 1 and words[-1].lower() in lists.reflexives:
        words = words[:-1]
    relative = next((k for k, word in enumerate(words) if k > count and word in lists.relatives), len(words))
    start = end = mention.start
    for k, word in enumerate(words[:relative]):
        at = text.find(word, end, mention.end)
        start = at if k == count else start
        end = at + len(word)
    kept = tuple(words[count:relative])
    return NounPhrase(text[start:end], kept, _core(kept, lists), first, count > 0)


def _core(words: tuple[str, ...], lists: ResolutionWords) -> tuple[str, ...]:
    """The words of a noun phrase up to its head noun, in lower case."""
    words = tuple(word.lower() for word in words)
    phrase = next((k for k, word in enumerate(words) if k and word in lists.prepositions), len(words))
    words = words[:phrase]
    likely = lists.classes.likely
    end = len(words)
    while end > 1 and likely(words[end - 1]) in ("JJ", "VBN", "VBG", "RB"):
        if words[end - 1][0].isdigit() or lists.is_role(words[end - 1]):
            break
        end -= 1
    return words[:end] if likely(words[end - 1]) in ("NN", "NNS", None) else words


class DescribedSpeakers:
    """Finds whom descriptions stand for.

    Args:
        text: The article's text.
        lists: Its language.
        entities: Its named entities.
        descriptions: The nouns by which it introduces them.
        antecedents: Those who have been spoken of.
    """

    def __init__(
        self,
        text: str,
        lists: ResolutionWords,
        entities: Entities,
        descriptions: Descriptions,
        antecedents: Antecedents,
    ) -> None:
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
            found = self._couple(mention, phrase) or self._known(mention, phrase)
            if not found and phrase.plain and phrase.first in self._lists.articles:
                found = self._alluded(mention, phrase, outer)
        if found:
            return found.again("description")
        gender = self._lists.finder.gender(phrase.noun)
        person = True if self._lists.is_role(phrase.noun) else None
        plural = self._lists.classes.likely(phrase.noun) == "NNS"
        return Speaker(phrase.name, "new", (phrase.noun, phrase.name.lower()), phrase.noun, gender, person, plural)

    def _self_named(self, mention: Mention) -> Speaker | None:
        """Someone who gives a name, behind a description: "a man who gave his name only as Ray"."""
        gives = self._lists.gives_name.match(self._text, mention.end)
        names = self._entities.around(gives.end(), gives.end() + 1) if gives else []
        return Speaker.named(self._entities.of(names[0]), "description") if names else None

    def _couple(self, mention: Mention, phrase: NounPhrase) -> Speaker | None:
        """The couple named before, or one of the two: "the couple", "her husband"."""
        couples = self._entities.couples
        i = bisect_left(couples, mention.start, key=lambda couple: couple[0].start)
        if not i:
            return None
        if phrase.noun in self._lists.couples:
            name = self._text[couples[i - 1][0].start : couples[i - 1][1].end]
            return Speaker(name, "description", name, plural=True)
        if phrase.noun in self._lists.spouses and phrase.first in self._lists.possessives:
            return self._spouse(couples[i - 1], phrase.noun)
        return None

    def _spouse(self, couple: tuple[Name, Name], noun: str) -> Speaker | None:
        one, other = (self._entities.of(name) for name in couple)
        gender = self._lists.finder.gender(noun)
        meant = one if one.gender == gender or other.gender not in (gender, None) else other
        return Speaker.named(meant, "description") if meant.gender in (gender, None) else None

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

    def _alluded(self, mention: Mention, phrase: NounPhrase, outer: Speaker | None) -> Speaker | None:
        """Someone of whom a description tells something new: "the 23-year-old", "the retired driver"."""
        lists, last = self._lists, phrase.words[-1]
        if compatriot := lists.compatriot(last):
            number: str = compatriot
        elif last[0].isdigit() and last.endswith(lists.age_endings):
            number = "person"
        elif phrase.noun in lists.alluding_organisations:
            number = "organisation"
        elif phrase.noun in lists.alluding or (
            lists.is_role(phrase.noun) and not lists.alluding_adjectives.isdisjoint(phrase.core)
        ):
            number = lists.finder.gender(phrase.noun) or "person"
        else:
            return None
        offset = min(mention.start, mention.quote_start)
        return self._antecedents.find(offset, number, lambda who: who.noun is None and who.key != (outer and outer.key))

    def is_noun(self, word: str) -> bool:
        """Whether a capitalised word is a noun that describes: "the Association", "the Irishman"."""
        noun = word.lower()
        return (
            self._lists.is_role(noun) or noun in self._lists.organisations or self._lists.compatriot(word) is not None
        )
