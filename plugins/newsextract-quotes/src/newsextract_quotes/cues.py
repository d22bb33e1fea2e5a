"""Reporting words: said, told, according to, called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from attrs import frozen

from newsextract import Lexicon
from newsextract.text.word_classes import WordClasses

Group = Literal["speech", "manner", "naming", "source"]

_BEFORE = re.compile(r"([^\W\d_][\w.’'-]*)[ \xa0]\Z")
# What a verb of saying stands before, and a noun seldom: "that", a pronoun, marked words, a colon.
_VERB_BEHIND = re.compile(
    r"[ \xa0]?[,:_]|[ \xa0](?:_|that\b|he\b|she\b|it\b|they\b|in an?\b|the\b|an?\b|[A-Z])|[ \xa0]?[“”\"‘'.]"
)
_STANDS_ALONE = frozenset(("another", "this", "that", "some", "all", "both", "each", "many", "these", "those"))
_NOUN_BEFORE = frozenset(("DT", "PRP$", "JJ", "IN", "POS", "CD", "JJS", "JJR"))


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


class Cues:
    """The reporting words of a language.

    Args:
        groups: By group and lemma, all forms of the words.
        classes: The parts of speech of the language's words.
        occasions: Nouns of what somebody spoke in, as in "said in a statement".
    """

    def __init__(
        self, groups: Mapping[Group, Mapping[str, list[str]]], classes: WordClasses, occasions: Iterable[str]
    ) -> None:
        entries: dict[str, tuple[str, Group]] = {}
        for group, verbs in groups.items():
            for lemma, forms in verbs.items():
                for form in forms:
                    entries.setdefault(form, (lemma, group))
        self._lexicon: Lexicon[tuple[str, Group]] = Lexicon(entries)
        self._classes = classes
        nouns = "|".join(map(re.escape, sorted(occasions)))
        self._occasion = re.compile(
            rf"[ \xa0]in[ \xa0](?:an?|the|his|her|their|its)[ \xa0](?:[\w-]+[ \xa0]){{0,2}}(?:{nouns})\b"
        )

    def find(self, text: str, start: int, end: int) -> Iterator[Cue]:
        """Yield the cues in ``text[start:end]``; words used as nouns ("the claim") are left out."""
        for at, behind, (lemma, group) in self._lexicon.find(text, start, end):
            if group == "source" or not (
                text[at - 1 : at] == "-" or text[behind : behind + 1] == "-" or self._is_noun(text, at, behind)
            ):
                yield Cue(at, behind, lemma, group)

    def __contains__(self, word: str) -> bool:
        """Whether a word is a reporting word."""
        return word in self._lexicon

    def _is_noun(self, text: str, start: int, end: int) -> bool:
        before = _BEFORE.search(text, max(0, start - 30), start)
        if before is None or text.endswith("ing", start, end):
            return False
        word = before.group(1)
        if word.endswith(("’s", "'s", "s’")) and self._classes.can_be(text[start:end], "NN", "NNS"):
            return True
        form = text[start:end]
        if form[0].isupper() and self._lexicon[form][0] == form.lower():
            return True  # a name: the Washington Post
        tag = self._classes.likely(word.lower())
        if self._classes.likely(form) in ("NN", "NNS") and (form[0].isupper() or not _VERB_BEHIND.match(text, end)):
            return True
        if tag in ("JJ", "JJS", "JJR", "CD"):
            return self._classes.can_be(text[start:end], "NN", "NNS") and not word[0].isupper()
        if tag == "DT" and word.lower() in _STANDS_ALONE:
            return self._classes.can_be(form, "NN", "NNS")
        return tag in _NOUN_BEFORE

    def end(self, text: str, cue: Cue, limit: int) -> int:
        """Return where a cue ends, with a following "in a … statement" that belongs to it, before ``limit``."""
        occasion = self._occasion.match(text, cue.end, limit) if cue.group != "source" else None
        return occasion.end() if occasion else cue.end
