"""From speaker mentions to names: who "she", "Marsh" or "the company" is in this article."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from heapq import merge

import regex

from newsextract import View
from newsextract.language import load_language
from newsextract_quotes.context import Context
from newsextract_quotes.descriptions import Descriptions
from newsextract_quotes.entities import Entities, Entity
from newsextract_quotes.pronouns import Candidate, antecedent
from newsextract_quotes.speakers import Mention, Speaker

__all__ = ["Mention", "Resolver", "resolve"]

_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’‐-]*+")
# So many speakers are looked back.
_EARLIER = 50
_AGE = regex.compile(r"[0-9]{1,3}-years?-old")
_COMPATRIOT = regex.compile(r"\p{Lu}\p{Ll}+(?P<kind>man|woman)")


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
        self._data = load_language(__package__, view.article.language)["resolution"]
        self._determiners = frozenset(self._data["determiners"].split())
        self._prepositions = frozenset(self._data["prepositions"].split())
        self._reflexives = frozenset(self._data["reflexives"].split())
        self._relatives = frozenset(self._data["relatives"].split())
        self._articles = frozenset(self._data["articles"].split())
        self._joints = frozenset(self._data["and"].split())
        self._resolved: dict[int, Speaker | None] = {}
        self._by_mention: dict[tuple[int, int], Speaker | None] = {}
        self._spoken: list[tuple[int, int]] = []  # offsets of resolved mentions with their indices, in order

    @cached_property
    def _entities(self) -> Entities:
        return Entities(self._view)

    @cached_property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self._view, self._entities)

    @cached_property
    def _context(self) -> Context:
        return Context(self._view, self._entities)

    def speakers(self) -> list[Speaker | None]:
        """The speakers, one for each mention; None where unknown."""
        return [self._speaker(i) for i in range(len(self._mentions))]

    def _speaker(self, i: int) -> Speaker | None:
        if i not in self._resolved:
            self._resolved[i] = None  # guards against mentions that enclose each other
            mention = self._mentions[i]
            place = (mention.start, mention.end)
            if place not in self._by_mention:  # quotes of one speech share a mention
                speaker = self._by_mention[place] = self._resolve(i)
                if speaker:
                    insort(self._spoken, (mention.start, i))
            self._resolved[i] = self._by_mention[place]
        return self._resolved[i]

    def _resolve(self, i: int) -> Speaker | None:
        mention = self._mentions[i]
        words = [match.group() for match in _WORD.finditer(self._text, mention.start, mention.end)]
        if not words:
            return None
        outer = self._speaker(mention.enclosing) if mention.enclosing is not None else None
        number = self._data["pronouns"].get(words[0].lower()) if len(words) == 1 else None
        if number == "speaker":
            return outer and outer.again("pronoun")
        if number == "relative":
            return self._relative(mention)
        if number:
            return self._pronoun(i, number, outer)
        return self._named(mention) or self._described(i, words, outer)

    def _named(self, mention: Mention) -> Speaker | None:
        """The entity whose name the mention is, with nothing but titles and adjectives before it."""
        named = self._entities.around(mention.start, mention.end)
        if not named:
            # A name that opens a sentence and is a common word too is not among the names.
            text = self._text[mention.start : mention.end]
            found = self._entities.bearers(text) if text[:1].isupper() else []
            return Speaker.named(min(found, key=lambda e: e.distance(mention.start)), "short") if found else None
        name = named[-1]
        entity = self._entities.of(name)
        behind = self._text[name.end : mention.end].strip(" \xa0.,")
        if behind and not behind.isupper():  # an honour may stand behind a name: KC, MP
            return None
        titled = name.start - len(name.title or "")
        before = self._text[mention.start : titled].lower().split()
        if before and not self._leads_to_name(before):
            return None
        if before and len(entity.words) == 1 and self._is_noun(name.text):
            return None  # "the Association" is a description with a capital
        bearers = self._entities.bearers(name.text, name.title) if " " not in name.text else []
        if len(bearers) > 1:
            nearest = self._antecedent(mention.start, "person", lambda speaker: speaker.key in bearers)
            entity = next((bearer for bearer in bearers if nearest and bearer is nearest.key), entity)
        return Speaker.named(entity, "name" if name.text == entity.name else "short")

    def _leads_to_name(self, before: list[str]) -> bool:
        """Whether words before a name describe its bearer, who is then the head of the phrase."""
        if not self._joints.isdisjoint(before) or any(word.endswith(("'s", "’s", "s'", "s’")) for word in before):
            return False
        if self._prepositions.isdisjoint(before):
            return True
        # "chairman of the bench Ann Reed", but not "a spokesman for Ann Reed"
        return self._view.word_classes.likely(before[-1]) == "NN" and self._context.is_role(before[0])

    def _is_noun(self, word: str) -> bool:
        """Whether a capitalised word is a noun that describes: "the Association", "the Irishman"."""
        return self._context.is_role(word.lower()) or word.lower() in self._data["organisations"] or _COMPATRIOT.fullmatch(word) is not None

    def _described(self, i: int, words: list[str], outer: Speaker | None) -> Speaker:
        """Whom a noun phrase stands for: someone introduced with its noun, or someone new."""
        mention = self._mentions[i]
        count = 0
        while count < len(words) - 1 and words[count].lower() in self._determiners:
            count += 1
        first = words[0].lower()
        definite = count > 0 and words[0].lower() not in self._data["indefinite"].split()
        while len(words) > count + 1 and words[-1].lower() in self._reflexives:
            words = words[:-1]
        for k, word in enumerate(words):
            if k > count and word in self._relatives:
                words = words[:k]
                break
        start, end = mention.start, mention.start
        for k, word in enumerate(words):
            at = self._text.find(word, end)
            start = at if k == count else start
            end = at + len(word)
        name = self._text[start:end]
        words = words[count:]
        phrase = [word.lower() for word in self._core(words)]
        if definite:
            qualified = len(phrase) < len(words) or not all(word.islower() for word in words[:-1])
            known = self._known(i, phrase, qualified) or (
                None if qualified or first not in self._articles else self._alluded(i, words, outer)
            )
            if known:
                return known.again("description")
        noun = phrase[-1]
        gender = self._context.gender_of_noun(noun)
        person = True if gender or self._context.is_role(noun) else None
        plural = self._view.word_classes.likely(noun) == "NNS"
        return Speaker(name, "new", (noun, name.lower()), noun, gender, person, plural)

    def _core(self, words: list[str]) -> list[str]:
        """The words of a noun phrase up to its head noun."""
        for k, word in enumerate(words):
            if k and word.lower() in self._prepositions:
                words = words[:k]
                break
        classes = self._view.word_classes
        end = len(words)
        while (
            end > 1
            and classes.likely(words[end - 1]) in ("JJ", "VBN", "VBG", "RB")
            and not words[end - 1][0].isdigit()
            and not self._context.is_role(words[end - 1].lower())
        ):
            end -= 1
        return words[:end] if classes.likely(words[end - 1]) in ("NN", "NNS", None) else words

    def _known(self, i: int, phrase: list[str], qualified: bool) -> Speaker | None:
        """Someone spoken of before, or else behind, whom a definite description means."""
        start = self._mentions[i].start
        noun = phrase[-1]
        if noun in self._data["couples"].split():
            couples = [couple for couple in self._entities.couples if couple[0].start < start]
            if couples:
                name = self._text[couples[-1][0].start : couples[-1][1].end]
                return Speaker(name, "description", name, plural=True)
        documents = self._data["documents"]
        alike = documents["words"].split() if noun in documents["general"].split() else [noun]
        found: list[tuple[bool, int, Speaker]] = []
        for speaker, offset in self._earlier(start):
            if speaker.noun in alike and (speaker.noun != noun or set(phrase) <= set(speaker.name.lower().split())):
                found.append((False, start - offset, speaker))
        if not qualified:
            for offset, entity in self._descriptions.introduced(phrase, start):
                found.append((offset > start, entity.distance(start)[1], Speaker.named(entity, "description")))
        return min(found, key=lambda item: item[:2])[2] if found else None

    def _alluded(self, i: int, words: list[str], outer: Speaker | None) -> Speaker | None:
        """Someone of whom a description tells something new: "the 23-year-old", "the Irishman", "the group"."""
        noun = words[-1]
        compatriot = _COMPATRIOT.fullmatch(noun)
        if _AGE.fullmatch(noun):
            return self._pronoun(i, "person", outer)
        if compatriot:
            return self._pronoun(i, "male" if compatriot["kind"] == "man" else "female", outer)
        offset = min(self._mentions[i].start, self._mentions[i].quote_start)
        if noun in self._data["alluding_organisations"].split():
            return self._antecedent(offset, "organisation", lambda speaker: speaker.noun is None)
        adjectives = self._data["alluding_adjectives"].split()
        role = self._context.is_role(noun) and any(word.lower() in adjectives for word in words[:-1])
        if role or noun in self._data["alluding"].split():
            gender = self._context.gender_of_noun(noun)
            return self._antecedent(offset, gender or "person", lambda speaker: speaker.noun is None)
        return None

    def _earlier(self, start: int) -> Iterator[tuple[Speaker, int]]:
        """The speakers mentioned before an offset, with the offsets of their mentions, the nearest first."""
        last = bisect_left(self._spoken, (start, 0)) - 1
        for k in range(last, max(-1, last - _EARLIER), -1):
            offset, index = self._spoken[k]
            if speaker := self._resolved.get(index):
                yield speaker, offset

    def _relative(self, mention: Mention) -> Speaker | None:
        """Whom "who" stands for: what is named or described right before it."""
        first = max(0, mention.start - 80)
        before = self._text[first : mention.start].rstrip(" ,\xa0")
        for name in self._entities.around(first, mention.start):
            if name.end == first + len(before):
                return Speaker.named(self._entities.of(name), "pronoun")
        kept: list[str] = []
        for match in reversed(list(_WORD.finditer(before))):
            word = match.group()
            tag = self._view.word_classes.likely(word) or ""
            if word.lower() in self._determiners or (tag.startswith(("IN", "TO", "CC", "MD", "VB")) and (kept or tag == "IN")):
                break
            kept.insert(0, word)
        if not kept:
            return None
        noun = kept[-1].lower()
        return Speaker(" ".join(kept), "pronoun", (noun, mention.start), noun, self._context.gender_of_noun(noun), True)

    def _pronoun(self, i: int, number: str, outer: Speaker | None) -> Speaker | None:
        """Whom a pronoun stands for; within a quote not its own speaker."""
        mention = self._mentions[i]
        within = None
        if mention.enclosing is not None:
            enclosing = self._mentions[mention.enclosing]
            within = (enclosing.quote_start, enclosing.quote_end)
        # Of a quote that stands before its speaker, the words are no place to look for them.
        offset = min(mention.start, mention.quote_start)
        found = self._antecedent(offset, number, lambda speaker: outer is None or speaker.key != outer.key, within)
        if found and isinstance(found.key, Entity) and number in ("male", "female") and found.key.gender is None:
            found.key.gender = "male" if number == "male" else "female"
        return found.again("pronoun") if found else None

    def _antecedent(
        self, offset: int, number: str, meant: Callable[[Speaker], bool], within: tuple[int, int] | None = None
    ) -> Speaker | None:
        """The most prominent of those spoken of before an offset who agree with a pronoun and may be meant."""
        sentence = self._context.sentence(offset)
        spoken = (
            Candidate(start, self._context.sentence(start), speaker, subject=True, speaks=True)
            for speaker, start in self._earlier(offset)
        )
        found = (
            antecedent(spoken, number, sentence, meant),
            antecedent(self._context.candidates(offset, within), number, sentence, meant),
        )
        best = max((f for f in found if f), key=lambda f: f[:2], default=None)
        return best[2] if best else None
