"""The words of a sentence as parts of its noun phrases, by word lists and parts of speech."""

from __future__ import annotations

from newsextract_quotes.grammar import Grammar
from newsextract_quotes.words import Range, Words

CLOSERS = frozenset(",;:()[]—–")
POSSESSIVE = ("’s", "'s", "s’", "s'")
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "FW", "RBS", "PRP$", "DT", "PDT"))
_PARTICIPLES = frozenset(("VBG", "VBN"))
_MODIFYING = frozenset(("JJ", "JJR", "JJS", "RB", "PRP$", "DT", "CD", "POS"))
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
LEADING = frozenset(("IN", "RB", "VBG", "WRB", "TO", "CC", "UH"))
_VERBS = FINITE | _PARTICIPLES | {"VB"}
_COMMON = frozenset(("NN", "NNS"))


class PhraseWords:
    """Tells what words can be in a noun phrase; indices are into the words.

    Args:
        grammar: The language.
        words: The words of a sentence or of a part of it.
        opens: Whether the first of them begins the sentence, so that its capital says nothing.
    """

    def __init__(self, grammar: Grammar, words: Words, *, opens: bool = True) -> None:
        self.grammar = grammar
        self.words = words
        self.texts = words.texts
        self.opens = opens

    def nominal(self, index: int) -> bool:
        """Whether a word can stand within a noun phrase."""
        text = self.texts[index]
        grammar = self.grammar
        if not text[0].isalnum():
            joins = text == "&" and 0 < index < len(self.texts) - 1 and self.capital(index - 1)
            return text[0] in "$£€#" or (joins and self.capital(index + 1))
        if text in grammar.determiners or text in grammar.particles or text[0].isdigit():
            return True
        if text in grammar.times:  # a Wednesday editorial
            return 0 < index < len(self.texts) - 1 and self.texts[index - 1] in grammar.articles
        if text in grammar.not_names or text in grammar.pronouns:
            return False
        if text[0].isupper():
            return index > 0 or not self.opens or grammar.classes.likely(text.lower()) not in LEADING
        if text.replace("’", "'").endswith(grammar.negation):
            return False
        if text in grammar.openers or text in grammar.relatives:
            return False
        tag = grammar.classes.likely(text)
        if tag in _VERBS and tag not in _PARTICIPLES:
            # "The lead author": a verb's form right behind a determiner is none.
            behind = index == 0 or self.texts[index - 1] in grammar.determiners or self.modifies(index - 1)
            return behind and grammar.classes.can_be(text, "NN", "JJ") and index + 1 < len(self.texts)
        if tag in _PARTICIPLES:
            # Behind a noun or a name a participle is a verb: "the firm adding", "Jerry Brown obtained".
            before = self.texts[index - 1] if index else ""
            return (
                not before
                or before in grammar.determiners
                or before.endswith(POSSESSIVE)
                or (self.tag(index - 1) in _MODIFYING and not self.capitals(index - 2, index - 1))
            )
        if tag in ("IN", "RB") and 0 < index < len(self.texts) - 1 and self.texts[index - 1] in grammar.articles:
            return True  # "an inside source", "the newly built pier"
        if tag == "RB" and index > 1 and self.tag(index - 1) == "JJ":
            return self.texts[index - 2] in grammar.determiners  # the loose forward
        return tag is None or tag in _NOMINAL or text.endswith(POSSESSIVE)

    def modifies(self, index: int) -> bool:
        """Whether a word is an adjective, or a participle right behind a determiner: a recorded call."""
        tag = self.tag(index)
        return tag == "JJ" or (tag in _PARTICIPLES and index > 0 and self.texts[index - 1] in self.grammar.determiners)

    def named(self, index: int) -> bool:
        """Whether a word can belong to a name."""
        text = self.texts[index]
        return text[0].isupper() and text not in self.grammar.not_names and text not in self.grammar.determiners

    def titled(self, index: int) -> bool:
        """Whether a word is a title."""
        word = self.texts[index]
        text = word.rstrip(".").lower()
        if text in self.grammar.titles:
            return word in self.grammar.courtesies or not self.surname(index)
        return "-" in text and text.partition("-")[0] in self.grammar.titles

    def surname(self, index: int) -> bool:
        """Whether a word that may be a title ends a name: Mr King, Stephen King."""
        if index == 0 or (index + 1 < len(self.texts) and self.capital(index + 1)):
            return False
        before = self.texts[index - 1]
        if before in self.grammar.courtesies:
            return True
        if not self.named(index - 1) or before.endswith(POSSESSIVE) or before.lower() in self.grammar.titles:
            return False
        initials = before.isupper() and not before.endswith(".")  # of an organisation: RNC Chief
        return not initials and not self.texts[index].isupper() and not self.grammar.classes.of(before)

    def tag(self, index: int) -> str | None:
        """The most likely part of speech of a word."""
        return self.grammar.classes.likely(self.texts[index].lower())

    def capital(self, index: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.texts[index][0].isupper()

    def capitals(self, first: int, last: int) -> bool:
        """Whether all words of a stretch begin with a capital letter."""
        return first >= 0 and all(self.capital(index) for index in range(first, last + 1))

    def is_pronoun(self, index: int) -> bool:
        """Whether a word is a pronoun, perhaps with a verb contracted to it."""
        return self.bare(index) in self.grammar.pronouns

    def bare(self, index: int) -> str:
        """A word without what is contracted to it."""
        return self.texts[index].replace("’", "'").partition("'")[0]

    def pronoun(self, index: int) -> Range:
        """The offsets of a pronoun, without the verb that is contracted to it."""
        start = self.words.start(index)
        return start, start + len(self.bare(index))

    def is_finite(self, index: int) -> bool:
        """Whether a word is most likely a finite verb."""
        text = self.texts[index]
        if text[0].isupper():
            return False
        finite = self.tag(index) in FINITE or text in self.grammar.passive
        return finite or text.replace("’", "'").endswith(self.grammar.negation)

    def is_past_or_present(self, index: int) -> bool:
        """Whether a word can be a verb of doing: no auxiliary."""
        text = self.texts[index]
        return not text[0].isupper() and self.tag(index) in ("VBD", "VBZ", "VBN") and text not in self.grammar.between

    def is_common_noun(self, index: int) -> bool:
        """Whether a word is most likely a common noun."""
        return self.tag(index) in _COMMON
