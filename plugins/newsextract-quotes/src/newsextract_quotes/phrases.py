"""Noun phrases in the tokens of a sentence, read by word lists and parts of speech, without a parser."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.grammar import Grammar, Token

Range = tuple[int, int]

CLOSERS = frozenset(",;:()[]—–")
POSSESSIVE = ("’s", "'s", "s’", "s'")
_NOMINAL = frozenset(("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "FW", "RBS", "PRP$", "DT", "PDT"))
_PARTICIPLES = frozenset(("VBG", "VBN"))
_MODIFYING = frozenset(("JJ", "JJR", "JJS", "RB", "PRP$", "DT", "CD", "POS"))
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
LEADING = frozenset(("IN", "RB", "VBG", "WRB", "TO", "CC", "UH"))
_VERBS = FINITE | _PARTICIPLES | {"VB"}
_COMMON = frozenset(("NN", "NNS"))


class Phrases:
    """Reads noun phrases; indices are into the tokens, ends inclusive.

    Args:
        grammar: The language.
        words: The tokens of a sentence or of a part of it.
        opens: Whether the first of them begins the sentence, so that its capital says nothing.
    """

    def __init__(self, grammar: Grammar, words: Sequence[Token], *, opens: bool = True) -> None:
        self.grammar = grammar
        self.words = words
        self.opens = opens

    def nominal(self, index: int) -> bool:
        """Whether a word can stand within a noun phrase."""
        word = self.words[index]
        text = word.text
        grammar = self.grammar
        if not text[0].isalnum():
            joins = text == "&" and 0 < index < len(self.words) - 1 and self.words[index - 1].capital
            return text[0] in "$£€#" or (joins and self.words[index + 1].capital)
        if text in grammar.determiners or text in grammar.particles or text[0].isdigit():
            return True
        if text in grammar.times or text in grammar.not_names or text in grammar.pronouns:
            return False
        if word.capital:
            return index > 0 or not self.opens or grammar.classes.likely(text.lower()) not in LEADING
        if text.replace("’", "'").endswith(grammar.negation):
            return False
        if text in grammar.openers or text in grammar.relatives:
            return False
        tag = grammar.classes.likely(text)
        if tag in _VERBS and tag not in _PARTICIPLES:
            # "The lead author": a verb's form right behind a determiner is none.
            behind = index == 0 or self.words[index - 1].text in grammar.determiners
            return behind and grammar.classes.can_be(text, "NN", "JJ") and index + 1 < len(self.words)
        if tag in _PARTICIPLES:
            # Behind a noun a participle is a verb: "the firm adding", "the firm obtained".
            before = self.words[index - 1].text if index else ""
            return (
                not before
                or before in grammar.determiners
                or before.endswith(POSSESSIVE)
                or self.tag(index - 1) in _MODIFYING
            )
        return tag is None or tag in _NOMINAL or text.endswith(POSSESSIVE)

    def named(self, index: int) -> bool:
        """Whether a word can belong to a name."""
        word = self.words[index]
        return word.capital and word.text not in self.grammar.not_names and word.text not in self.grammar.determiners

    def titled(self, index: int) -> bool:
        """Whether a word is a title."""
        word = self.words[index].text
        text = word.rstrip(".").lower()
        if text in self.grammar.titles:
            return word in self.grammar.courtesies or not self.surname(index)
        return "-" in text and text.partition("-")[0] in self.grammar.titles

    def surname(self, index: int) -> bool:
        """Whether a word that may be a title is the name that ends behind one: Mr King."""
        last = index + 1 == len(self.words) or not self.words[index + 1].capital
        return last and index > 0 and self.words[index - 1].text in self.grammar.courtesies

    def tag(self, index: int) -> str | None:
        """The most likely part of speech of a word."""
        return self.grammar.classes.likely(self.words[index].text.lower())

    def pronoun(self, index: int) -> Range | None:
        """A pronoun, without the verb that is contracted with it."""
        word = self.words[index]
        bare = word.text.replace("’", "'").partition("'")[0]
        if bare in self.grammar.pronouns:
            return word.start, word.start + len(bare)
        return None

    def is_finite(self, index: int) -> bool:
        """Whether a word is most likely a finite verb."""
        word = self.words[index]
        finite = self.tag(index) in FINITE or word.text in self.grammar.passive
        return not word.capital and (finite or word.text.replace("’", "'").endswith(self.grammar.negation))

    def is_past_or_present(self, index: int) -> bool:
        """Whether a word can be a verb of doing: no auxiliary."""
        word = self.words[index]
        return not word.capital and self.tag(index) in ("VBD", "VBZ", "VBN") and word.text not in self.grammar.between

    def phrase_at(self, first: int) -> Range | None:
        """The noun phrase that begins at a token."""
        words, grammar = self.words, self.grammar
        if first >= len(words):
            return None
        alone = first + 1 == len(words) or not self.nominal(first + 1)
        if (found := self.pronoun(first)) and (alone or words[first].text not in grammar.determiners):
            return found
        last = first - 1
        while last + 1 < len(words) and self.nominal(last + 1):
            if last >= first and words[last + 1].text in grammar.determiners:
                break
            last += 1
        if last < first:
            return None
        end = last
        if not self.named(last) or self.titled(last) or self.is_common_noun(last):
            end = self.with_modifier(last)
        name = self.name_in_apposition(end + 1) if self.is_common(first, last) else None
        return name or self.trimmed(first, last, end)

    def with_modifier(self, last: int) -> int:
        """The last token of a phrase with its "of …"."""
        words = self.words
        end = last
        while end + 2 < len(words) and words[end + 1].text in self.grammar.modifiers and self.nominal(end + 2):
            end += 2
            while end + 1 < len(words) and self.nominal(end + 1) and words[end + 1].text not in self.grammar.relatives:
                end += 1
        return end

    def name_in_apposition(self, comma: int) -> Range | None:
        """The name between commas that says who a phrase is."""
        words = self.words
        if comma + 1 >= len(words) or words[comma].text != ",":
            return None
        last = comma
        while last + 1 < len(words) and self.nominal(last + 1):
            last += 1
        ends = (
            last + 1 == len(words) or words[last + 1].text in CLOSERS or words[last + 1].text in self.grammar.relatives
        )
        if ends and self.is_name(comma + 1, last):
            return self.trimmed(comma + 1, last, last)
        return None

    def is_common(self, first: int, last: int) -> bool:
        """Whether a phrase describes and does not name: its head is in lower case, or a title."""
        return not self.named(last) or self.titled(last) or (last == first == 0 and self.is_common_noun(last))

    def is_common_noun(self, index: int) -> bool:
        """Whether a word is most likely a common noun."""
        return self.tag(index) in _COMMON

    def is_name(self, first: int, last: int) -> bool:
        """Whether a piece between commas is a name, perhaps with a role in front of it."""
        if last < first or not self.named(last) or self.titled(last):
            return False
        words, grammar = self.words, self.grammar
        if words[first].text in grammar.determiners - {"the"} or words[first].text in grammar.relatives:
            return False
        if words[last].text.endswith(POSSESSIVE) or len(words[last].text.rstrip(".")) < 3:
            return False
        return all(self.nominal(index) for index in range(first, last + 1))

    def trimmed(self, first: int, last: int, end: int) -> Range:
        """The offsets of a phrase; of one that names, only the name: no title, no role, nothing behind it."""
        words = self.words
        if pronoun := self.pronoun(first) if first == last else None:
            return pronoun
        if not self.named(last) or self.titled(last):
            return words[first].start, words[end].end
        if any(words[index].text in self.grammar.coordinators for index in range(first, last)):
            return words[first].start, words[end].end
        start = last
        while start > first and self.in_name(start - 1):
            start -= 1
        while start < last and (
            words[start].text in self.grammar.particles and not words[start].capital and start == first
        ):
            start += 1
        organisation = start > first and start == first + 1 and words[first].text in self.grammar.determiners
        if organisation or (start == first and self.is_common_noun(last)):
            return words[first].start, words[end].end
        return words[start].start, words[last].end

    def in_name(self, index: int) -> bool:
        """Whether the word belongs to the name whose next word follows it."""
        word = self.words[index]
        if word.text in self.grammar.particles:
            return index > 0
        if word.text.endswith(POSSESSIVE):
            return word.text[-1] != "s" and index > 0 and word.capital  # the Porters’ Union, but not Delph’s Tom Lee
        if word.text == "&":
            return True
        return self.named(index) and not self.titled(index)

    def inverted(self) -> Range | None:
        """The subject that follows a verb at once; not what is the subject of another verb."""
        found = self.phrase_at(0)
        if found is not None:
            following = next((i for i, word in enumerate(self.words) if word.start >= found[1]), None)
            if following is not None and self.is_finite(following) and self.words[following].text[0] != "_":
                return None
        return found
