"""The words of a sentence in which something is reported, and which of them are finite verbs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newsextract_quotes.clauses.clause_words import ClauseWords
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.words import Words

LONGEST_SENTENCE = 2000
"""Characters: what is longer is no sentence, but a list or a table."""

FINITE = ("VBD", "VBZ", "MD")
"""Classes of words that are finite verbs most of the time."""

NO_SUBJECTS = ("DT", "PRP$", "JJ", "JJR", "JJS", "IN", "TO", "CC", "VBZ", "VBD", "VB", "MD")
"""Classes of words behind which a word is no finite verb."""

# Classes of words behind which a word is a verb in the plural.
_PLURAL_SUBJECTS = ("NNS", "PRP", "EX", "WDT", "WP", "RB", "DT")
_OBJECTS = ("DT", "PRP", "PRP$", "CD")
_MODIFYING = ("PRP$", "JJ", "JJR", "JJS", "CD")
_CURRENCIES = ("$", "£", "€")
_MODIFIERS = ("JJ", "JJR", "JJS", "RB", "RBR", "RBS")
_CONTRACTED_TO = ("PRP", "EX", "WP", "WDT", "DT")


def uncontracted(word: str, contractions: tuple[str, ...]) -> str:
    """Return a word without what is contracted to it: ``they`` for ``they’re``."""
    plain = word.replace("’", "'")
    return plain.partition("'")[0] if plain.endswith(contractions) else word


class SentenceWords:
    """The words of one sentence, by number.

    Args:
        grammar: The language.
        lists: The language's words for clauses.
        text: The text that the sentence stands in; a quotation in it is a run of ``_``.
        start: Where the sentence begins.
        end: Where it ends.

    Attributes:
        end: Where it ends, without its full stop.
        starts: The offsets of the words.
        texts: The words and punctuation marks.
        tags: Their most likely parts of speech, None where unknown.
    """

    def __init__(self, grammar: Grammar, lists: ClauseWords, text: str, start: int, end: int) -> None:
        self.grammar = grammar
        self.lists = lists
        self.text = text
        self.start = start
        while end > start and (text[end - 1] in ".?!…" or text[end - 1].isspace()):
            end -= 1
        self.end = end
        words = Words(text, start, end)
        self.starts = words.starts
        self.texts = words.texts
        self.tags = list(map(grammar.classes.likely, self.texts))

    def __len__(self) -> int:
        return len(self.texts)

    def at(self, offset: int) -> int:
        """The number of the first word that does not begin before an offset."""
        return bisect_left(self.starts, offset)

    def finite(self, first: int, behind: int, *, sure: bool = False) -> int | None:
        """Return the first finite verb of a stretch, or None; its first word is none, unless one is contracted to it.

        Args:
            first: The first word.
            behind: The word behind the last.
            sure: Whether a word counts only if it is a finite verb most of the time.
        """
        return next(self.finite_verbs(first, behind, sure=sure), None)

    def finite_verbs(self, first: int, behind: int, *, sure: bool = False) -> Iterator[int]:
        """Yield all of them."""
        texts = self.texts
        for i in range(first, behind):
            contracted = ("’" in texts[i] or "'" in texts[i]) and self._is_contracted(texts[i])
            if contracted or (i > first and self._is_finite(i, i + 1 < behind, sure)):
                yield i

    def has_finite(self, start: int, end: int) -> bool:
        """Whether a stretch of the text has a finite verb."""
        return self.finite(self.at(start), self.at(end)) is not None

    def begins_finite(self, i: int) -> bool:
        """Whether a word is most likely a finite verb, whatever stands before it."""
        if i >= len(self):
            return False
        return (self.tags[i] in FINITE or self.texts[i] in self.lists.finite) and not self._is_contracted(self.texts[i])

    def _is_contracted(self, word: str) -> bool:
        """Whether a verb is contracted to a word: it's, they'd."""
        word = word.replace("’", "'")
        if not word.endswith(self.lists.contractions) or word[0].isdigit():
            return False
        if word.endswith(self.lists.negative_contractions):
            return True
        bare = word.partition("'")[0]
        return bare in self.grammar.relatives or self.grammar.classes.likely(bare) in _CONTRACTED_TO

    def _is_finite(self, i: int, followed: bool, sure: bool) -> bool:
        """Whether a word that is not the first is a finite verb."""
        text, before = self.texts[i], self.texts[i - 1]
        tag, role = self.tags[i], self.tags[i - 1]
        can_be = self.grammar.classes.can_be
        if text[0].isupper() or self._is_noun(i) or self._is_participle(i, followed, sure):
            return False
        if tag in FINITE or (text in self.lists.finite and role not in ("TO", "MD")):
            return True
        plural = role in _PLURAL_SUBJECTS or before in self.grammar.relatives or (role is None and before[-1] == "s")
        if tag == "VB" and plural:
            return True
        if role in ("PRP", "EX") and can_be(text, "VBD", "VBZ", "VB"):
            return tag not in _MODIFIERS or (tag == "JJ" and followed and before not in self.lists.objects)
        if tag == "VBN" and followed and can_be(text, "VBD"):
            if role in ("NN", "NNS", None):
                # "the attorney offered to go", but not "plans aimed at it"
                infinitive = self.tags[i + 1] == "TO" and self.tags[i + 2 : i + 3] == ["VB"]
                return not sure or infinitive or self.tags[i + 1] in _OBJECTS
            if role == "JJ" and can_be(before, "NN"):
                return self._begins_object(i + 1)  # "the rival made 190 pounds"
        unchanged = text in self.lists.unchanged and role not in NO_SUBJECTS and before != ","
        if sure:
            return unchanged and followed and self._begins_object(i + 1)
        if role in ("NNS", "RB") and can_be(text, "VB"):
            return True
        return unchanged or (role not in NO_SUBJECTS and before != "," and can_be(text, "VBD", "VBZ"))

    def _is_noun(self, i: int) -> bool:
        """Whether what stands before a word that may be a verb makes it a noun: "119 runs", "the start"."""
        before, plural = self.texts[i - 1], self.grammar.classes.can_be(self.texts[i], "NNS")
        if before in self.grammar.articles or (plural and self.tags[i - 1] in _MODIFYING):
            return True
        return plural and before[0].isdigit() and (i < 2 or self.texts[i - 2] not in _CURRENCIES)

    def _is_participle(self, i: int, followed: bool, sure: bool) -> bool:
        """Whether what stands beside a word that may be a past tense makes it a participle.

        For instance: "getting married", "a story shared by", and, if it has to be sure, "the quarter ended in June".
        """
        if not self.grammar.classes.can_be(self.texts[i], "VBN"):
            return False
        return (
            self.tags[i - 1] == "VBG"
            or (followed and self._has_agent(i))
            or (sure and self.texts[i - 1] in self.lists.periods)
        )

    def _begins_object(self, i: int) -> bool:
        """Whether a word begins what a verb takes: a noun phrase with a determiner, a pronoun, a number."""
        text = self.texts[i]
        number = text[0].isdigit() or text[0] in _CURRENCIES or text in self.lists.quantifiers
        return number or self.tags[i] in _OBJECTS

    def _has_agent(self, i: int) -> bool:
        """Whether a participle is a passive whose agent follows: "shared by fans", but not "erred by going"."""
        past = self.texts[i].endswith(self.grammar.past)
        return past and self.texts[i + 1] in self.grammar.agents and self.tags[i + 2 : i + 3] != ["VBG"]
