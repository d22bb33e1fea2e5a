"""Reporting words: said, told, according to, called."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from newsextract import Lexicon
from newsextract.text.word_classes import WordClasses

Group = Literal["speech", "manner", "naming", "source"]

_LONGEST_WORD = 30
_BEGINNING = 4  # letters of a word
_NOUN_BEFORE = frozenset(("DT", "PRP$", "JJ", "IN", "POS", "CD", "JJS", "JJR"))
_BLANKS = (" ", "\xa0")
_ADJECTIVES = frozenset(("JJ", "JJS", "JJR", "CD"))
_POSSESSIVE = ("’s", "'s", "s’")


class Cue(NamedTuple):
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


class CueWords(NamedTuple):
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
        self._forms: dict[str, tuple[str, Group]] = {}
        for group, verbs in groups.items():
            for lemma, forms in verbs.items():
                for form in forms:
                    self._forms.setdefault(form, (lemma, group))
        self._phrases: dict[str, list[str]] = defaultdict(list)  # by first word, the longest first
        for form in sorted(self._forms, key=len, reverse=True):
            if " " in form:
                self._phrases[form.partition(" ")[0]].append(form)
        # A pattern of all forms is no faster than one of their first letters, and takes four times as long to compile.
        first = (form.partition(" ")[0][:_BEGINNING] for form in self._forms)
        beginnings = Lexicon(dict.fromkeys(first, True), cased=True)
        self._candidate = re.compile(rf"(?<!\w)(?:{beginnings.pattern})\w*")
        self._classes = classes
        self._words = words
        followers = "|".join(map(re.escape, words.followers))
        self._verb_behind = re.compile(rf"[ \xa0]?[,:_]|[ \xa0](?:_|(?:{followers})\b|[A-Z])|[ \xa0]?[“”\"‘'.]")
        openers, nouns = ("|".join(map(re.escape, listed)) for listed in (words.occasion_openers, words.occasions))
        self._occasion = re.compile(rf"[ \xa0](?:{openers})[ \xa0](?:[\w-]+[ \xa0]){{0,2}}(?:{nouns})\b")

    def look_alikes(self, text: str) -> list[Cue]:
        """The words of a text that look like cues, in lower case or capitalised; some may be nouns."""
        lowered = text.replace("İ", "I").replace("\xa0", " ").lower()  # no other letter is two in lower case
        found: list[Cue] = []
        done = 0
        forms, phrases = self._forms, self._phrases
        for match in self._candidate.finditer(lowered):
            form, start = match[0], match.start()
            if form in phrases:
                form = next((phrase for phrase in phrases[form] if _stands_at(lowered, phrase, start)), form)
            if form in forms and start >= done:
                end = start + len(form)
                if text[start + 1 : end].islower():
                    done = end
                    lemma, group = forms[form]
                    found.append(Cue(start, end, lemma, group))
        return found

    def is_cue(self, text: str, start: int, end: int) -> bool:
        """Whether a word that looks like a cue is one, and neither a noun ("the claim") nor part of a compound."""
        return text[start - 1 : start] != "-" and text[end : end + 1] != "-" and not self._is_noun(text, start, end)

    def __contains__(self, word: str) -> bool:
        """Whether a word is a reporting word."""
        return word[:1].lower() + word[1:] in self._forms

    def _is_noun(self, text: str, start: int, end: int) -> bool:
        """Whether a word is used as a noun or an adjective here: the claim, the reported attack."""
        before = text[max(0, start - _LONGEST_WORD) : start]
        word = before[:-1].rpartition(" ")[2].rpartition("\xa0")[2].lstrip("([{“‘\"'—–_")
        form = text[start:end]
        if before[-1:] not in _BLANKS or not word[:1].isalnum() or form.endswith(self._words.participle):
            return False
        if form[0].isupper() and self._forms[form.lower().replace("\xa0", " ")][0] == form.lower():
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


def _stands_at(text: str, form: str, start: int) -> bool:
    """Whether a form stands at an offset of a text, its last word whole."""
    end = start + len(form)
    return text.startswith(form, start) and not text[end : end + 1].isalnum() and text[end : end + 1] != "_"


class ArticleCues:
    """The reporting words of one article: looked for once, and told from nouns where they are asked for.

    Args:
        cues: The reporting words of its language.
        text: Its text.
    """

    def __init__(self, cues: Cues, text: str) -> None:
        self._cues = cues
        self._found = cues.look_alikes(text)
        self._starts = [cue.start for cue in self._found]
        self._kept: dict[int, bool] = {}

    def find(self, text: str, start: int, end: int, offset: int = 0) -> Iterator[Cue]:
        """Yield the cues in ``text[start:end]``; words used as nouns ("the claim") are left out.

        Args:
            text: The article's text or a part of it, in which quotations may be blanked.
            start: Where to begin.
            end: Where to end.
            offset: Where the text begins in the article.
        """
        kept = self._kept
        first = bisect_left(self._starts, start + offset)
        last = bisect_left(self._starts, end + offset, first)
        for place, place_behind, lemma, group in self._found[first:last]:
            at, behind = place - offset, place_behind - offset
            if text[at] == "_" or text[at - 1 : at] == "_" or behind > end:
                continue
            if group != "source":
                if place not in kept:
                    kept[place] = self._cues.is_cue(text, at, behind)
                if not kept[place]:
                    continue
            yield Cue(at, behind, lemma, group)
