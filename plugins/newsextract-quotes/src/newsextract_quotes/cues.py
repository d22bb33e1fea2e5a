"""Reporting words: said, told, according to, called."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Literal, NamedTuple

from newsextract.text.word_classes import WordClasses

Group = Literal["speech", "manner", "naming", "source", "idiom"]

_KEPT = 1 << 12  # pairs of words of which the answers are kept
_PIECE = 1 << 13  # characters that are split into words at once, to bound memory
_SEPARATORS = "\n\r\t\xa0\u2009\u202f.,:;!?…“”\"‘’'«»()[]{}/—–"
_NOUN_BEFORE = frozenset(("DT", "PRP$", "JJ", "IN", "POS", "CD", "JJS", "JJR"))
_NOUNS = frozenset(("NN", "NNS"))
_ADJECTIVES = frozenset(("JJ", "JJS", "JJR"))
_NUMERAL = "CD"
_SUBJECTS = frozenset(("PRP", "WP"))  # pronouns that are subjects: he claims
_APOSTROPHES = ("’", "'")
_SET_OFF = (",", "(", "”", '"', "’", "'")  # what may stand before a source
_PEOPLE = frozenset(("DT", "PRP$", "NNS"))  # classes of words with which those begin who are somebody's source
_NEAR = 40  # characters read for the next word
_GENITIVE = "s"  # what is left of one where an apostrophe separates words


class Cue(NamedTuple):
    """Reporting words in a text.

    Attributes:
        start: Offset of the first character.
        end: Offset behind the last character.
        lemma: The verb's first form: ``say`` for ``said``.
        group: ``speech`` takes a clause or marked words, ``manner`` only marked words beside it, ``naming`` puts
            marked words on something, ``source`` stands before the speaker; an ``idiom`` reports nothing and is found
            nowhere.
    """

    start: int
    end: int
    lemma: str
    group: Group


class CueWords(NamedTuple):
    """Words round reporting words.

    Attributes:
        followers: What stands behind a verb of saying, and seldom behind a noun that looks like it.
        singular: Determiners that also stand for one speaker: another.
        plural: Determiners that also stand for several: some; and a preposition that is an adverb, too.
        occasions: Nouns of what somebody spoke in, as in "said in a statement".
        occasion_openers: Words between the verb and such a noun.
        participle: The ending of the present participle.
        set_off: Prepositions that give a source only behind a comma: "…, per the mayor".
    """

    followers: list[str]
    singular: list[str]
    plural: list[str]
    occasions: list[str]
    occasion_openers: list[str]
    participle: str
    set_off: list[str]


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
                    self._forms.setdefault(form[0].upper() + form[1:], (lemma, group))
        # By word, the forms to look for where it stands, the longest first, and how far in front of it they begin. A
        # phrase is known by its longest word, which is the rarest: "in the words of" by "words".
        self._by_word: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for form in sorted(self._forms, key=len, reverse=True):
            word = max(form.split(" "), key=len)
            self._by_word[word].append((form, form.index(word)))
        self._classes = classes
        self._noun_behind = lru_cache(_KEPT)(self._is_noun_behind)
        self._words = words
        followers = "|".join(map(re.escape, words.followers))
        self._verb_behind = re.compile(rf"[ \xa0]?[,:_]|[ \xa0](?:_|(?:{followers})\b|[A-Z])|[ \xa0]?[“”\"‘'.]")
        openers, nouns = ("|".join(map(re.escape, listed)) for listed in (words.occasion_openers, words.occasions))
        self._occasion = re.compile(rf"[ \xa0](?:{openers})[ \xa0](?:[\w-]+[ \xa0]){{0,2}}(?:{nouns})\b")

    def find(self, text: str) -> list[Cue]:
        """The cues of a text, in lower case or capitalised; words used as nouns ("the claim") are left out."""
        spaced = f" {text} "
        for separator in _SEPARATORS:
            spaced = spaced.replace(separator, " ")
        found: list[Cue] = []
        at, done = -1, 0
        # To split a text and look up each word takes a third of what it takes to search it with a pattern.
        for word in filter(self._by_word.__contains__, chain.from_iterable(_split(spaced))):
            at = spaced.index(f" {word} ", at + 1)
            for form, ahead in self._by_word[word]:
                start = at - ahead
                if start >= done and (form == word or _stands_at(text, form, start)):
                    done = start + len(form)
                    before = spaced[spaced.rfind(" ", 0, at) + 1 : at]
                    lemma, group = self._forms[form]
                    if form in self._words.set_off and not self._is_set_off(text, start, done):
                        break
                    if group != "idiom" and (ahead or not self._is_noun(text, before, form, start)):
                        found.append(Cue(start, done, lemma, group))
                    break
        return found

    def __contains__(self, word: str) -> bool:
        """Whether a word is a reporting word."""
        return word in self._forms

    def _is_set_off(self, text: str, start: int, end: int) -> bool:
        """Whether a preposition stands behind a comma or a quotation and before somebody, not before a unit."""
        following = text[end : end + _NEAR].split(None, 1)[:1]
        somebody = bool(following) and (
            following[0][0].isupper() or self._classes.likely(following[0].rstrip(".,")) in _PEOPLE
        )
        return somebody and text[start - 2 : start - 1] in _SET_OFF

    def _is_noun(self, text: str, before: str, form: str, start: int) -> bool:
        """Whether a form is used as a noun or an adjective behind a word: the claim, the reported attack."""
        if not before and text[start - 2 : start - 1] in _APOSTROPHES:
            before = _GENITIVE  # the boys’ claim
        noun = self._noun_behind(before, form)
        return self._verb_behind.match(text, start + len(form)) is None if noun is None else noun

    def _is_noun_behind(self, word: str, form: str) -> bool | None:
        """Whether a form is a noun or an adjective behind a word; None if that hangs on what follows it."""
        lemma, group = self._forms[form]
        if group == "source" or " " in form or form.endswith(self._words.participle):
            return False
        tags = self._classes.of(form)
        can_be_noun = not _NOUNS.isdisjoint(tags)
        likely_noun = can_be_noun and tags[0] in _NOUNS
        capital = form[0].isupper()
        if not word and (capital or not likely_noun):  # behind punctuation
            return likely_noun
        if capital and lemma == form.lower():
            return True  # a name: the Washington Post
        if word == _GENITIVE and can_be_noun:
            return True
        tag = _NUMERAL if word[:1].isdigit() else self._classes.likely(word.lower())
        if tag in _SUBJECTS:
            return False
        if tag == _NUMERAL or word.lower() in self._words.plural:
            return likely_noun if form == lemma else can_be_noun  # 40 states, but not "six in ten say"
        if tag in _ADJECTIVES:
            noun = can_be_noun and not word[:1].isupper()
        elif tag == "VB" and "NNS" in tags:
            noun = True  # to close calls
        else:
            noun = can_be_noun if word.lower() in self._words.singular else tag in _NOUN_BEFORE
        if likely_noun and not noun:
            return True if capital else None
        return noun

    def end(self, text: str, cue: Cue, limit: int) -> int:
        """Return where a cue ends, with a following "in a … statement" that belongs to it, before ``limit``."""
        return (cue.group != "source" and self.occasion(text, cue.end, limit)) or cue.end

    def occasion(self, text: str, start: int, limit: int) -> int | None:
        """Return where an "in a … statement" that stands at ``start`` ends, before ``limit``, or None if none does."""
        found = self._occasion.match(text, start, limit)
        return found.end() if found else None


def _split(spaced: str) -> Iterator[list[str]]:
    """Yield the words of a text, many at once, but not all of a long text."""
    start = 0
    while start < len(spaced):
        end = spaced.find(" ", start + _PIECE)
        end = len(spaced) if end < 0 else end
        yield spaced[start:end].split(" ")
        start = end


def _stands_at(text: str, phrase: str, start: int) -> bool:
    """Whether a phrase stands at an offset of a text, its first and last word whole."""
    end = start + len(phrase)
    if text[start:end].replace("\xa0", " ") != phrase:
        return False
    around = text[start - 1 : start] + text[end : end + 1]
    return not any(character.isalnum() or character == "_" for character in around)
