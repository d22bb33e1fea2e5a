"""What stands behind the head of a noun phrase: phrases with a preposition, and reduced relative clauses."""

from __future__ import annotations

import re

from newsextract_quotes.mentions.phrase_words import CLOSERS, POSSESSIVE
from newsextract_quotes.mentions.phrases import Phrases

_LONGEST_CLAUSE = 12  # words
_YEAR = re.compile("1[89][0-9]{2}|20[0-9]{2}")


class Modifiers(Phrases):
    """Tells what modifies a noun, read leftwards from its last word."""

    def closes_noun(self, index: int) -> bool:
        """Whether a word can be the last of a noun phrase or of a comma phrase behind one."""
        return self.nominal(index) or self.is_pronoun(index) or self.texts[index] in CLOSERS

    def name_behind(self, preposition: int, head: int, last: int) -> int | None:
        """Where the name of somebody begins behind what an office or an organisation is of, if it does.

        The ambassador to Malta Ann Reed; Bank of Orrin analyst Ann Reed; but not an aide to Mayor Ann Reed.
        """
        if not self.named(last) or self.titled(last) or self.is_common_noun(last):
            return None
        start = last
        while start > preposition + 1 and self.in_name(start - 1):
            start -= 1
        if self.texts[head].lower() in self.grammar.titles:
            words = self.texts[start : last + 1]
            if self.texts[preposition] not in self.grammar.places or self.grammar.is_first_name(words[0]):
                return None
            return next((last - k for k in range(1, len(words) - 1) if self.grammar.is_first_name(words[-k - 1])), None)
        before = self.texts[start - 1]
        described = (before.islower() and self.is_common_noun(start - 1)) or before.endswith(POSSESSIVE)
        return start if self.named(head) and start > preposition + 1 and described else None

    def is_occasion(self, preposition: int, last: int) -> bool:
        """Whether a phrase tells what somebody spoke in, or when: in a statement, at 6 a.m., in 1974."""
        texts, grammar = self.texts, self.grammar
        if texts[last].rstrip(".") in grammar.clock or _YEAR.fullmatch(texts[last]):
            return True
        return (
            texts[last] in grammar.occasions
            and " ".join(texts[preposition : preposition + 2]) in grammar.occasion_openers
        )

    def is_partitive(self, preposition: int, last: int) -> bool:
        """Whether a pronoun tells how many of those speak whom a phrase names: one of the climbers."""
        grammar, text = self.grammar, self.texts[preposition - 1]
        if self.texts[preposition] not in grammar.partitives or self.texts[last].endswith(POSSESSIVE):
            return False
        return text in grammar.pronouns and text in grammar.determiners

    def reduced_clause(self, last: int) -> int | None:
        """The participle or adjective that opens the reduced relative clause which a word stands in, if it does.

        People briefed on the plan; a man arrested at the scene; an aide close to the premier; tenants living nearby.
        """
        grammar = self.grammar
        for index in range(last, max(0, last - _LONGEST_CLAUSE), -1):
            text = self.texts[index]
            if text in CLOSERS or text in grammar.openers or text in grammar.relatives or text[0] == "_":
                return None
            if text in grammar.between and text not in grammar.adverbials:
                return None
            if self.opens_clause(index, last) and self.is_plain_noun(index - 1):
                return index
            if self.is_finite(index) and (self.tag(index) != "VBD" or self.reports(index)):
                return None
        return None

    def opens_clause(self, index: int, last: int) -> bool:
        """Whether a word may open a reduced relative clause that ends with another."""
        text, classes = self.texts[index], self.grammar.classes
        if not text.islower():
            return False
        tied = index == last or self.tag(index + 1) in ("IN", "TO", "RB")
        if classes.can_be(text, "VBG"):
            return tied or not self.reports(index)
        if classes.can_be(text, "VBN"):
            return tied and not (self.reports(index) and classes.can_be(text, "VBD"))
        return index < last and classes.can_be(text, "JJ") and self.texts[index + 1] in self.grammar.complements

    def is_plain_noun(self, index: int) -> bool:
        """Whether a word is a common noun in lower case, or the first of the sentence, or those."""
        if self.is_common_noun(index) or self.tag(index) is None:
            return self.texts[index].islower() or index == 0
        return self.texts[index] in self.grammar.pronouns and self.texts[index] in self.grammar.determiners

    def only_participle(self, index: int) -> bool:
        """Whether a word is a participle that can be no past tense: a reduced relative clause begins with it."""
        classes = self.grammar.classes
        word = self.texts[index]
        if word in self.grammar.between:
            return False
        return self.tag(index) == "VBG" or (self.tag(index) == "VBN" and not classes.can_be(word, "VBD"))

    def reports(self, index: int) -> bool:
        """Whether a word can be a reporting verb, whose "that" opens a clause."""
        return self.texts[index] in self.grammar.cues
