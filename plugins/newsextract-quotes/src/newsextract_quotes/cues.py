"""Reporting words: said, told, according to, called."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from typing import Literal

from attrs import frozen

from newsextract import Lexicon
from newsextract.text.word_classes import WordClasses

Group = Literal["speech", "manner", "naming", "source"]

_LONGEST_WORD = 30
_NOUN_BEFORE = frozenset(("DT", "PRP$", "JJ", "IN", "POS", "CD", "JJS", "JJR"))
_BLANKS = (" ", "\xa0")
_ADJECTIVES = frozenset(("JJ", "JJS", "JJR", "CD"))
_POSSESSIVE = ("’s", "'s", "s’")


@frozen
class Cue:
    """Reporting words in a text.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last character.
        lemma: The verb's first form: ``say`` for ``said``.
        group: ``speech`` takes a clause or marked words, ``manner`` only marked words beside it, ``naming`` puts
            marked words on something, ``source`` stands before the speaker.
    """

    start: int
    end: int
    lemma: str
    group: Group


@frozen
class CueWords:
    """Words round reporting words.

    Attributes:
        followers: What stands behind a verb of saying, and seldom behind a noun that looks like it.
        alone: Determiners that also stand for a speaker: another, some.
        occasions: Nouns of what somebody spoke in, as in "said in a statement".
        occasion_openers: Words between the verb and such a noun.
        participle: The ending of the present participle.
    """

    followers: list[str]
    alone: list[str]
    occasions: list[str]
    occasion_openers: list[str]
    participle: str


class Cues:
    """The reporting words of a language.

    Args:
        groups: By group and lemma, all forms of the words.
        classes: The parts of speech of the language's words.
        words: Words round them.
    """

    def __init__(self, groups: Mapping[Group, Mapping[str, list[str]]], classes: WordClasses, words: CueWords) -> None:
        entries: dict[str, tuple[str, Group]] = {}
        for group, verbs in groups.items():
            for lemma, forms in verbs.items():
                for form in forms:
                    entries.setdefault(form, (lemma, group))
                    entries.setdefault(form[:1].upper() + form[1:], (lemma, group))
        # Nothing in CAPITALS: half the pattern, and half the time to compile it.
        self._lexicon: Lexicon[tuple[str, Group]] = Lexicon(entries, cased=True)
        self._classes = classes
        self._words = words
        followers = "|".join(map(re.escape, words.followers))
        self._verb_behind = re.compile(rf"[ \xa0]?[,:_]|[ \xa0](?:_|(?:{followers})\b|[A-Z])|[ \xa0]?[“”\"‘'.]")
        openers, nouns = ("|".join(map(re.escape, listed)) for listed in (words.occasion_openers, words.occasions))
        self._occasion = re.compile(rf"[ \xa0](?:{openers})[ \xa0](?:[\w-]+[ \xa0]){{0,2}}(?:{nouns})\b")

    def find(self, text: str, start: int, end: int, skip: Container[int] = ()) -> Iterator[Cue]:
        """Yield the cues in ``text[start:end]``; words used as nouns ("the claim") are left out.

        Args:
            text: The text.
            start: Where to begin.
            end: Where to end.
            skip: Offsets of cues that are known already.
        """
        for at, behind, (lemma, group) in self._lexicon.find(text, start, end):
            if at in skip:
                continue
            if group == "source" or not (
                text[at - 1 : at] == "-" or text[behind : behind + 1] == "-" or self._is_noun(text, at, behind)
            ):
                yield Cue(at, behind, lemma, group)

    def __contains__(self, word: str) -> bool:
        """Whether a word is a reporting word."""
        return word in self._lexicon

    def _is_noun(self, text: str, start: int, end: int) -> bool:
        """Whether a word is used as a noun or an adjective here: the claim, the reported attack."""
        before = text[max(0, start - _LONGEST_WORD) : start]
        word = before[:-1].rpartition(" ")[2].rpartition("\xa0")[2].lstrip("([{“‘\"'—–_")
        form = text[start:end]
        if before[-1:] not in _BLANKS or not word[:1].isalnum() or form.endswith(self._words.participle):
            return False
        if form[0].isupper() and self._lexicon[form][0] == form.lower():
            return True  # a name: the Washington Post
        if self._classes.likely(form) in ("NN", "NNS") and (
            form[0].isupper() or not self._verb_behind.match(text, end)
        ):
            return True
        can_be_noun = self._classes.can_be(form, "NN", "NNS")
        if can_be_noun and (word.endswith(_POSSESSIVE) or word[0].isdigit()):
            return True
        tag = self._classes.likely(word.lower())
        if tag in _ADJECTIVES:
            return can_be_noun and not word[0].isupper()
        if word.lower() in self._words.alone:
            return can_be_noun
        return tag in _NOUN_BEFORE

    def end(self, text: str, cue: Cue, limit: int) -> int:
        """Return where a cue ends, with a following "in a … statement" that belongs to it, before ``limit``."""
        occasion = self._occasion.match(text, cue.end, limit) if cue.group != "source" else None
        return occasion.end() if occasion else cue.end
