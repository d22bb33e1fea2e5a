"""From speaker mentions to names: who "she", "Marsh" or "the company" is in this article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter

from newsextract import View
from newsextract.text.names import Name
from newsextract.text.quotation import Quotation
from newsextract_quotes.ages import Ages
from newsextract_quotes.antecedents import Antecedents
from newsextract_quotes.context import Context
from newsextract_quotes.described_speakers import DescribedSpeakers
from newsextract_quotes.descriptions import Descriptions
from newsextract_quotes.entities import Entities
from newsextract_quotes.entity import Entity
from newsextract_quotes.resolution_words import resolution_words
from newsextract_quotes.sentence_subjects import SentenceSubjects
from newsextract_quotes.speakers import WORD, Mention, Speaker

__all__ = ["Mention", "Resolver", "resolve"]

# How much of the text before "who" is read for whom it stands, in characters.
_BEFORE_RELATIVE = 160
# So many names in a quote are read.
_SPOKEN_OF = 12
# How much of the text before a surname is read for "elder", in characters.
_ADJECTIVE = 12
# So many quotes before one are looked through for those of the same speech.
_SPEECH = 6


def resolve(view: View, mentions: Sequence[Mention]) -> list[str | None]:
    """Return for each mention the fullest name or description of its speaker in the article, or None if unknown.

    Args:
        view: The article.
        mentions: Speaker mentions, in the order of their quotes.
    """
    return [speaker.name if speaker else None for speaker in Resolver(view, mentions).speakers()]


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
        self._established: dict[tuple[str, str | None], Speaker] = {}  # by a surname of several, and its title
        self._by_place: dict[tuple[int, int], Speaker | None] = {}
        self._by_name: dict[tuple[str, str, str | None], Speaker] = {}  # by mention, the name in it, and its title

    @cached_property
    def _entities(self) -> Entities:
        return Entities(self._view)

    @cached_property
    def _antecedents(self) -> Antecedents:
        subjects = SentenceSubjects(self._view, self._entities, self._resolve)
        return Antecedents(Context(self._view, self._entities, subjects))

    @cached_property
    def _described(self) -> DescribedSpeakers:
        descriptions = Descriptions(self._view, self._entities)
        ages = Ages(self._view, self._entities)
        return DescribedSpeakers(self._text, self._words, self._entities, descriptions, self._antecedents, ages)

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
        number = self._words.pronouns.get(self._text[mention.start : mention.end].lower())
        if isinstance(speaker.key, Entity) and speaker.key.gender is None and number in ("male", "female"):
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
            return self._relative(mention)
        if number:
            return self._pronoun(mention, number, outer)
        if len(words) == 1 and outer and isinstance(outer.key, Entity) and words[0].lower() in self._words.kin:
            relative = self._described.kinship.relative(words[0].lower(), mention.start, outer.key)  # "Dad said no"
            if relative:
                return Speaker.named(relative, "description")
        return self._named(mention) or self._described.speaker(mention, words, outer)

    def _named(self, mention: Mention) -> Speaker | None:
        """The entity whose name the mention is, with nothing but titles and adjectives before it."""
        text = self._text[mention.start : mention.end]
        named = self._entities.around(mention.start, mention.end)
        if not named:
            # A name that opens a sentence and is a common word too is not among the names.
            if not text[:1].isupper() or not self._entities.bearers(text):
                return None
            named = [Name(mention.start, mention.end, text)]
        name = named[-1]
        key = (text, name.text, name.title)
        if key in self._by_name:
            return self._by_name[key]
        entity = self._entities.of(name)
        behind = self._text[name.end : mention.end].strip(" \xa0.,")
        if behind and not behind.isupper():  # an honour may stand behind a name: KC, MP
            return None
        before = self._text[mention.start : _start_of_title(name)].lower().split()
        if before and not self._leads_to_name(before):
            return None
        single = len(entity.words) == 1
        if before and (single or entity.kind != "organisation") and self._described.is_noun(entity.words[-1]):
            return None  # "the Association", "the Ohio Republican" are descriptions with a capital
        if relative := self._relative_of_bearer(name, entity):
            return relative
        rivals = self._entities.rivals(name)
        if len(rivals) > 1:
            established = self._established.get(name[2:4])
            spoken_of = self._spoken_of(mention)
            if established and established.key not in spoken_of:
                return established
            rivals = [rival for rival in rivals if rival not in spoken_of] or rivals
            if name.title is None:
                return Speaker.named(self._entities.meant(rivals, name), "short")
            nearest = self._antecedents.find(mention.start, "person", lambda who: who.key in rivals)
            speaker = nearest.again("short") if nearest else Speaker.named(self._entities.meant(rivals, name), "short")
            return self._established.setdefault(name[2:4], speaker)
        speaker = Speaker.named(entity, "name" if name.text == entity.name else "short")
        self._by_name[key] = speaker
        return speaker

    def _relative_of_bearer(self, name: Name, entity: Entity) -> Speaker | None:
        """Whom an adjective or a title tells from the bearer of a surname: "the elder Reed", "Mrs Reed"."""
        if " " in name.text:
            return None
        kinship = self._described.kinship
        if entity.name == name.text and entity.shown_gender and name.title:
            spouse = kinship.married(self._entities.bearers(name.text), entity.shown_gender, name.start)
            return Speaker.named(spouse, "short") if spouse else None
        start = _start_of_title(name)
        adjective = self._text[max(0, start - _ADJECTIVE) : start].rpartition(" ")
        before = adjective[0].rpartition(" ")[2].lower() if not adjective[2] else ""
        elder = before in self._words.elder
        if elder or before in self._words.younger:
            found = kinship.elder(self._entities.bearers(name.text), name.start, elder=elder)
            return Speaker.named(found, "short") if found else None
        return None

    def _spoken_of(self, mention: Mention) -> set[Entity]:
        """Those whom a quote names, who are not its speaker; not those named in a quotation within it."""
        start, end = mention.quote_start, mention.quote_end
        names = self._entities.around(start, end)[:_SPOKEN_OF]
        first = WORD.match(self._text, start)
        if first and (not names or names[0].start > start) and self._entities.bearers(first[0]):
            names.insert(0, Name(start, first.end(), first[0]))  # a first name that opens a quote may be no name there
        inner = [q for q in self._quotations(start, end) if start < q.start and q.end < end]
        outside = (name for name in names if not any(q.start <= name.start < q.end for q in inner))
        return {self._entities.of(name) for name in outside if len(self._entities.rivals(name)) < 2}

    def _quotations(self, start: int, end: int) -> Sequence[Quotation]:
        """The quotations that begin in a stretch of the text."""
        marked = self._view.quotations
        first = bisect_left(marked, start, key=attrgetter("start"))
        return marked[first : bisect_left(marked, end, first, key=attrgetter("start"))]

    def _leads_to_name(self, before: list[str]) -> bool:
        """Whether words before a name describe its bearer, who is then the head of the phrase."""
        if not self._words.joints.isdisjoint(before) or any(
            word.endswith(self._words.possessive_endings) for word in before
        ):
            return False
        if self._words.prepositions.isdisjoint(before):
            return True
        # "chairman of the bench Ann Reed", but not "a spokesman for Ann Reed"
        return self._words.classes.likely(before[-1]) == "NN" and self._words.is_role(before[0])

    def _relative(self, mention: Mention) -> Speaker | None:
        """Whom "who" stands for: what is named or described right before it."""
        first = max(0, mention.start - _BEFORE_RELATIVE)
        before = _without_age(self._text[first : mention.start].rstrip(" ,\xa0"))
        for name in self._entities.around(first, mention.start):
            if name.end == first + len(before):
                return Speaker.named(self._entities.of(name), "pronoun")
        kept: list[str] = []
        words = WORD.findall(self._antecedent_of(before))
        for k in range(len(words) - 1, -1, -1):
            word, tag = words[k], self._words.classes.likely(words[k]) or ""
            # "proxy and allied militias": two adjectives are joined
            if (
                word in self._words.joints
                and kept
                and k
                and self._words.classes.likely(words[k - 1]) in ("JJ", "VBN", None)
            ):
                kept.insert(0, word)
                continue
            phrase_begins = tag.startswith(("IN", "TO", "CC", "MD", "VB")) and (kept or tag == "IN")
            if word.lower() in self._words.determiners or phrase_begins:
                break
            kept.insert(0, word)
        while kept and kept[0] in self._words.joints:
            kept.pop(0)
        if not kept:
            return None
        noun = kept[-1].lower()
        return Speaker(" ".join(kept), "pronoun", (noun, mention.start), noun, self._words.finder.gender(noun), True)

    def _antecedent_of(self, before: str) -> str:
        """The text before a relative clause; of a second one, joined by "and", the text before the first."""
        words = before.split(" ")
        if words[-1] in self._words.joints:
            first = next((k for k in range(len(words) - 2, 0, -1) if words[k] in self._words.relatives), None)
            return " ".join(words[:first]) if first else before
        return before

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
        offset = min(mention.start, mention.quote_start)
        not_meant: set[object] = {outer.key} if outer else set()
        not_meant |= self._spoken_of(mention)
        found = self._antecedents.find(offset, number, lambda who: who.key not in not_meant, self._speech(mention))
        if found and found.noun in self._words.kin and outer and isinstance(outer.key, Entity):  # "my husband"
            relative = self._described.kinship.relative(found.noun, mention.start, outer.key)
            found = Speaker.named(relative, "pronoun") if relative else found
        return found.again("pronoun") if found else None


def _start_of_title(name: Name) -> int:
    """Where the titles before a name begin, or the name if there are none."""
    return name.start - len(name.title) - 1 if name.title else name.start


def _without_age(before: str) -> str:
    """The text before a relative clause without an age: "Ann Reed, 58"."""
    return before.rstrip("0123456789").rstrip(" ,\xa0") if before[-1:].isdigit() else before
