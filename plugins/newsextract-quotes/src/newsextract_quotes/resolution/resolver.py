"""From speaker mentions to names: who "she", "Marsh" or "the company" is in this article."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from weakref import proxy

from newsextract import View
from newsextract_quotes.resolution.ages import Ages
from newsextract_quotes.resolution.antecedents import Antecedents
from newsextract_quotes.resolution.context import Context
from newsextract_quotes.resolution.described_speakers import DescribedSpeakers
from newsextract_quotes.resolution.descriptions import Descriptions
from newsextract_quotes.resolution.entities import Entities
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.introductions import Introductions
from newsextract_quotes.resolution.named_speakers import NamedSpeakers
from newsextract_quotes.resolution.relative_pronouns import RelativePronouns
from newsextract_quotes.resolution.resolution_words import resolution_words
from newsextract_quotes.resolution.sentence_subjects import SentenceSubjects
from newsextract_quotes.resolution.speakers import WORD, Mention, Speaker

__all__ = ["Mention", "Resolver", "resolve"]

# So many quotes before one are looked through for those of the same speech.
_SPEECH = 6
# How much of a sentence before a pronoun is read for the same one, in characters, and what may end the one before.
_SENTENCE = 200
# How much of a paragraph before a pronoun is read for its beginning, in characters.
_PARAGRAPH = 2000
_MARKS = '.!?:;\n"“”‘’«»'


def resolve(view: View, mentions: Sequence[Mention]) -> list[str | None]:
    """Return for each mention the fullest name or description of its speaker in the article, or None if unknown.

    Args:
        view: The article.
        mentions: Speaker mentions, in the order of their quotes.
    """
    # In hard-wrapped text more than one space may stand between two words.
    return [" ".join(speaker.name.split()) if speaker else None for speaker in Resolver(view, mentions).speakers()]


class Resolver:
    """Resolves the speaker mentions of one article.

    Args:
        view: The article.
        mentions: Its speaker mentions, in the order of their quotes.
    """

    def __init__(self, view: View, mentions: Sequence[Mention]) -> None:
        self._view = view
        self._text = view.text
        self._mentions = mentions
        self._words = resolution_words(view.article.language)
        self._resolved: dict[int, Speaker | None] = {}
        self._by_place: dict[tuple[int, int], Speaker | None] = {}

    @cached_property
    def _entities(self) -> Entities:
        return Entities(self._view)

    @cached_property
    def _antecedents(self) -> Antecedents:
        resolver = proxy(self)  # a cycle of references would keep the article until it is collected
        subjects = SentenceSubjects(self._view, self._entities, lambda mention: resolver._resolve(mention))
        return Antecedents(Context(self._view, self._entities, subjects))

    @cached_property
    def _described(self) -> DescribedSpeakers:
        descriptions = Descriptions(self._view, self._entities)
        ages = Ages(self._view, self._entities)
        introductions = Introductions(self._view, self._entities, ages)
        return DescribedSpeakers(
            self._text, self._words, self._entities, descriptions, self._antecedents, ages, introductions
        )

    @cached_property
    def _named(self) -> NamedSpeakers:
        return NamedSpeakers(self._view, self._entities, self._described, self._antecedents)

    def speakers(self) -> list[Speaker | None]:
        """The speakers, one for each mention; None where unknown."""
        return [self._speaker(i) for i in range(len(self._mentions))]

    def _speaker(self, i: int) -> Speaker | None:
        if i not in self._resolved:
            self._resolved[i] = None  # guards against mentions that enclose each other
            mention = self._mentions[i]
            place = (mention.start, mention.end)
            if place not in self._by_place:  # quotes of one speech share a mention
                speaker = self._by_place[place] = self._resolve(mention)
                if speaker:
                    self._learn_gender(mention, speaker)
                    self._antecedents.add(mention.start, speaker, quoted=mention.enclosing is not None)
            self._resolved[i] = self._by_place[place]
        return self._resolved[i]

    def _learn_gender(self, mention: Mention, speaker: Speaker) -> None:
        """Take note of the gender that a pronoun shows of whom it stands for."""
        if speaker.how == "pronoun" and isinstance(speaker.key, Entity) and speaker.key.gender is None:
            number = self._words.pronouns.get(self._text[mention.start : mention.end].lower())
            if number in ("male", "female"):
                speaker.key.shown_gender = "male" if number == "male" else "female"

    def _resolve(self, mention: Mention) -> Speaker | None:
        words = WORD.findall(self._text, mention.start, mention.end)
        if not words:
            return None
        outer = self._speaker(mention.enclosing) if mention.enclosing is not None else None
        number = self._words.pronouns.get(words[0].lower()) if len(words) == 1 else None
        if number == "speaker":
            return outer and outer.again("pronoun")
        if number == "relative":
            return RelativePronouns(self._text, self._words, self._entities).speaker(mention)
        if number:
            return self._pronoun(mention, number, outer)
        if len(words) == 1 and outer and isinstance(outer.key, Entity) and words[0].lower() in self._words.kin:
            relative = self._described.kinship.relative(words[0].lower(), mention.start, outer.key)  # "Dad said no"
            if relative:
                return Speaker.named(relative, "description")
        return self._named.speaker(mention) or self._described.speaker(mention, words, outer)

    def _speech(self, mention: Mention) -> tuple[int, int] | None:
        """The speech that a quote is part of, from its first quote on."""
        if mention.enclosing is None:
            return None
        enclosing = self._mentions[mention.enclosing]
        start = enclosing.quote_start
        for earlier in reversed(self._mentions[max(0, mention.enclosing - _SPEECH) : mention.enclosing]):
            if earlier[:2] == enclosing[:2]:
                start = earlier.quote_start
        return start, enclosing.quote_end

    def _pronoun(self, mention: Mention, number: str, outer: Speaker | None) -> Speaker | None:
        """Whom a pronoun stands for; within a quote not its own speaker."""
        # Of a quote that stands before its speaker, the words are no place to look for them.
        offset = min(self._first_of_sentence(mention), mention.quote_start)
        not_meant: set[object] = {outer.key} if outer else set()
        not_meant |= self._named.spoken_of(mention)
        speech = self._speech(mention)

        def meant(who: Speaker) -> bool:
            return who.key not in not_meant

        found = None
        relative = self._relative_before(offset, number, outer) if number in ("male", "female") else None
        if relative:  # unless the paragraph speaks of somebody else
            here = self._text.rfind("\n", max(0, offset - _PARAGRAPH), offset) + 1
            found = self._antecedents.find(offset, number, meant, speech, since=here) or relative
        found = found or self._antecedents.find(offset, number, meant, speech)
        if found and found.noun in self._words.kin and outer and isinstance(outer.key, Entity):  # "my husband"
            named = self._described.kinship.relative(found.noun, mention.start, outer.key)
            found = Speaker.named(named, "pronoun") if named else found
        return found.again("pronoun") if found else None

    def _first_of_sentence(self, mention: Mention) -> int:
        """Where a sentence uses a pronoun first: whoever it names between the two is another person."""
        pronoun = self._text[mention.start : mention.end]
        first = max(0, mention.start - _SENTENCE)
        same = f" {pronoun.lower()} "
        if self._text.find(same, first, mention.start) < 0:
            return mention.start
        start = max(self._text.rfind(mark, first, mention.start) for mark in _MARKS) + 1
        found = self._text.find(same, max(start, first), mention.start)
        return found + 1 if found >= 0 else mention.start

    def _relative_before(self, offset: int, number: str, outer: Speaker | None) -> Speaker | None:
        """A relative of somebody who is spoken of just before a pronoun: "her mother handed her a hammer"."""
        place = self._described.kinship.last_relative(offset, number)
        if place is None:
            return None
        speaker = self._resolve(Mention(*place, offset, offset))
        return None if outer and speaker and speaker.key == outer.key else speaker
