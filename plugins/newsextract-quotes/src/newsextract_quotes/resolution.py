"""From speaker mentions to names: who "she", "Marsh" or "the company" is in this article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import regex
from attrs import frozen

from newsextract import View
from newsextract.language import load_language
from newsextract.text.names import Name, name_finder
from newsextract_quotes.descriptions import Descriptions
from newsextract_quotes.entities import Entities, Entity
from newsextract_quotes.gender import Gender
from newsextract_quotes.pronouns import Candidate, antecedent

_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’‐-]*")
_POSSESSIVE = regex.compile(r"['’](?:s\b)?")
# How far back a pronoun looks, in characters.
_REACH = 2500


@frozen
class Mention:
    """A stretch of text that a quote is attributed to.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        quote_start: Offset of the first character of its quote.
        quote_end: Offset behind the last character of its quote.
        enclosing: Index of the mention that the quote around this one belongs to, if this is a quote in a quote.
    """

    start: int
    end: int
    quote_start: int
    quote_end: int
    enclosing: int | None = None


@frozen
class Speaker:
    """Whom a mention stands for.

    Attributes:
        name: The fullest name or description in the article.
        how: What told: ``name``, ``short`` (a surname, first name or short form), ``description``, ``pronoun`` or
            ``new`` (a description of someone not named or described before).
        key: What tells the speaker from others.
        noun: The head noun of a description.
        gender: The speaker's gender where known.
        person: Whether it is a person, where known.
        plural: Whether several speak.
    """

    name: str
    how: str
    key: object
    noun: str | None = None
    gender: Gender | None = None
    person: bool | None = None
    plural: bool = False


def resolve(view: View, mentions: Sequence[Mention]) -> list[str | None]:
    """Return for each mention the fullest name or description of its speaker in the article, or None if unknown.

    Args:
        view: The article.
        mentions: Speaker mentions, in the order of their quotes.
    """
    speakers = Resolver(view, mentions).speakers() if mentions else []
    LAST[:] = [speaker.how if speaker else "unknown" for speaker in speakers]
    return [speaker.name if speaker else None for speaker in speakers]


LAST: list[str] = []


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
        self._data = load_language(__package__, view.article.language)["resolution"]
        self._determiners = frozenset(self._data["determiners"].split())
        self._prepositions = frozenset(self._data["prepositions"].split())
        self._reflexives = frozenset(self._data["reflexives"].split())
        self._joints = frozenset(self._data["and"].split())
        self._finder = name_finder(view.article.language)
        self._entities = Entities(view)
        self._resolved: dict[int, Speaker | None] = {}
        self._quotes = sorted({(m.quote_start, m.quote_end) for m in mentions})

    def speakers(self) -> list[Speaker | None]:
        """The speakers, one for each mention."""
        return [self._speaker(i) for i in range(len(self._mentions))]

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self._view, self._entities)

    def _speaker(self, i: int) -> Speaker | None:
        if i not in self._resolved:
            self._resolved[i] = None  # guards against mentions that enclose each other
            self._resolved[i] = self._resolve(i)
        return self._resolved[i]

    def _resolve(self, i: int) -> Speaker | None:
        mention = self._mentions[i]
        words = [match.group() for match in _WORD.finditer(self._text, mention.start, mention.end)]
        if not words:
            return None
        number = self._data["pronouns"].get(words[0].lower()) if len(words) == 1 else None
        outer = self._speaker(mention.enclosing) if mention.enclosing is not None else None
        if number == "speaker":
            return outer and self._again(outer, "pronoun")
        if number == "relative":
            return self._relative(mention)
        if number:
            return self._pronoun(i, number, outer)
        return self._named(mention) or self._description(i, words)

    def _again(self, speaker: Speaker, how: str) -> Speaker:
        return Speaker(speaker.name, how, speaker.key, speaker.noun, speaker.gender, speaker.person, speaker.plural)

    def _of(self, entity: Entity, how: str) -> Speaker:
        person = {"person": True, "organisation": False}.get(entity.kind or "")
        return Speaker(entity.name, how, entity, None, entity.gender, person)

    # Names

    def _named(self, mention: Mention) -> Speaker | None:
        """The entity whose name the mention is, with nothing but titles and adjectives before it."""
        named = list(self._entities.between(mention.start, mention.end))
        if not named:
            return None
        name, entity = named[-1]
        if self._text[name.end : mention.end].strip(" \xa0.,"):
            return None
        before = self._text[mention.start : name.start].lower().split()
        if not self._prepositions.isdisjoint(before) or any(word.endswith(("'s", "’s", "s'", "s’")) for word in before):
            return None
        if not self._joints.isdisjoint(before):
            return None
        if before and len(entity.words) == 1 and self._view.word_classes.of(name.text) and name.text.lower() != name.text:
            return None  # "the Association" is a description with a capital
        return self._of(entity, "name" if name.text == entity.name else "short")

    # Descriptions

    def _description(self, i: int, words: list[str]) -> Speaker:
        """Whom a noun phrase stands for: an entity introduced with its noun, an earlier speaker, or someone new."""
        mention = self._mentions[i]
        definite = words[0].lower() in self._determiners
        while len(words) > 1 and words[0].lower() in self._determiners:
            words = words[1:]
        while len(words) > 1 and words[-1].lower() in self._reflexives:
            words = words[:-1]
        first = self._text.find(words[0], mention.start)
        last = self._text.rfind(words[-1], first, mention.end)
        name = self._text[first : last + len(words[-1])]
        phrase = self._core(words)
        noun = phrase[-1].lower()
        indefinite = not definite or self._text[mention.start : first].lower().split()[:1] in (["a"], ["an"])
        if not indefinite:
            known = self._known(i, [word.lower() for word in phrase], len(phrase) < len(words))
            if known:
                return self._again(known, "description")
        gender = self._gender_of_noun(noun)
        person = True if gender or self._is_role(noun) else None
        plural = self._view.word_classes.likely(noun) == "NNS"
        return Speaker(name, "new", (noun, name.lower()), noun, gender, person, plural)

    def _core(self, words: list[str]) -> list[str]:
        """The words of a noun phrase up to its head noun."""
        for k, word in enumerate(words):
            if k and word.lower() in self._prepositions:
                return words[:k]
        return words

    def _is_role(self, noun: str) -> bool:
        return self._finder is not None and noun in self._finder.roles

    def _gender_of_noun(self, noun: str) -> Gender | None:
        gender = self._finder.roles.get(noun) if self._finder else None
        return gender if gender == "male" or gender == "female" else None

    def _known(self, i: int, phrase: list[str], qualified: bool) -> Speaker | None:
        """Someone spoken of before (or else behind) whom a definite description means."""
        mention = self._mentions[i]
        noun = phrase[-1]
        found: list[tuple[bool, int, Speaker]] = []
        for speaker, offset in self._earlier(i):
            if speaker.noun == noun and set(phrase) <= set(speaker.name.lower().split()):
                found.append((False, mention.start - offset, speaker))
        if not qualified:
            for offset, entity in self._introduced(phrase):
                found.append((offset > mention.start, abs(entity.distance(mention.start)[1]), self._of(entity, "description")))
        return min(found, key=lambda item: item[:2])[2] if found else None

    def _earlier(self, i: int) -> Iterator[tuple[Speaker, int]]:
        """The speakers before a mention, with the offsets of their mentions."""
        start = self._mentions[i].start
        for k in range(i):
            speaker = self._resolved.get(k)
            if speaker and self._mentions[k].start < start:
                yield speaker, self._mentions[k].start

    def _introduced(self, phrase: list[str]) -> Iterator[tuple[int, Entity]]:
        """The entities that are introduced by a phrase, its noun, or a noun or title that says the same."""
        for k in range(len(phrase)):
            found = list(self._descriptions.described(" ".join(phrase[k:])))
            if found:
                yield from found
                break
        noun = phrase[-1]
        titles = {noun, *self._data["titles"].get(noun, "").split()}
        organisations = set(self._data["organisations"].get(noun, "").split())
        for entity in self._entities.all:
            for name in entity.names:
                if name.title and not titles.isdisjoint(name.title.lower().replace(".", "").split()):
                    yield name.start, entity
                    break
            else:
                if entity.kind != "person" and len(entity.words) > 1 and (
                    entity.words[-1].lower().strip(".") in organisations | {noun} or entity.words[0].lower() == noun
                ):
                    yield entity.names[0].start, entity

    # Pronouns

    def _relative(self, mention: Mention) -> Speaker | None:
        """Whom "who" stands for: what is named right before it."""
        before = self._text[max(0, mention.start - 80) : mention.start].rstrip(" ,\xa0")
        end = max(0, mention.start - 80) + len(before)
        for name, entity in self._entities.between(max(0, end - 80), end):
            if name.end == end:
                return self._of(entity, "pronoun")
        words = list(_WORD.finditer(before))
        kept: list[str] = []
        for match in reversed(words):
            word = match.group()
            if word.lower() in self._determiners or self._view.word_classes.likely(word) in ("IN", "VBZ", "VBD", "TO", "CC"):
                break
            kept.insert(0, word)
        if not kept:
            return None
        noun = kept[-1].lower()
        return Speaker(" ".join(kept), "pronoun", (noun,), noun, self._gender_of_noun(noun), True)

    def _pronoun(self, i: int, number: str, outer: Speaker | None) -> Speaker | None:
        mention = self._mentions[i]
        # A quote before its speaker is no place to look for who speaks.
        offset = min(mention.start, mention.quote_start)
        candidates = {}
        for candidate, speaker in self._candidates(i, offset):
            if outer is None or candidate.key != outer.key:
                candidates[candidate] = speaker
        found = antecedent(candidates, number, self._text, offset)
        if not found:
            return None
        return self._again(candidates[found], "pronoun")

    def _candidates(self, i: int, offset: int) -> Iterator[tuple[Candidate, Speaker]]:
        for speaker, start in self._earlier(i):
            if offset - start <= _REACH:
                yield Candidate(start, start, speaker.key, speaker.gender, speaker.person, speaker.plural, True, True), speaker
        for name, entity in self._entities.between(max(0, offset - _REACH), offset):
            speaker = self._of(entity, "pronoun")
            yield (
                Candidate(
                    name.start,
                    name.end,
                    entity,
                    speaker.gender,
                    speaker.person,
                    subject=self._is_subject(name),
                    quoted=self._is_quoted(name.start),
                ),
                speaker,
            )

    def _is_subject(self, name: Name) -> bool:
        before = self._text[max(0, name.start - 60) : name.start]
        return not regex.search(r"[.!?\n][\"”’'»)]*\s", before + " ") is None or not before.strip()

    def _is_quoted(self, offset: int) -> bool:
        return any(start <= offset < end for start, end in self._quotes)
