"""Noun phrases in the words of a sentence, read by word lists and parts of speech, without a parser."""

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


class Phrases:
    """Reads noun phrases; indices are into the words, ends inclusive.

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
            behind = index == 0 or self.texts[index - 1] in grammar.determiners or self.tag(index - 1) == "JJ"
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

    def phrase_at(self, first: int) -> Range | None:
        """The noun phrase that begins at a word."""
        texts, grammar = self.texts, self.grammar
        if first >= len(self.texts):
            return None
        alone = first + 1 == len(self.texts) or not self.nominal(first + 1)
        if self.is_pronoun(first) and (alone or texts[first] not in grammar.determiners):
            return self.pronoun(first)
        last = first - 1
        while last + 1 < len(self.texts) and self.nominal(last + 1):
            if last >= first and texts[last + 1] in grammar.determiners and texts[last] not in grammar.determiners:
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
        """The last word of a phrase with its "of …"."""
        texts = self.texts
        end = last
        while end + 2 < len(self.texts) and texts[end + 1] in self.grammar.modifiers and self.nominal(end + 2):
            end += 2
            while end + 1 < len(self.texts) and self.nominal(end + 1) and texts[end + 1] not in self.grammar.relatives:
                end += 1
        return end

    def name_in_apposition(self, comma: int) -> Range | None:
        """The name between commas that says who a phrase is."""
        texts = self.texts
        if comma + 1 >= len(self.texts) or texts[comma] != ",":
            return None
        last = comma
        while last + 1 < len(self.texts) and self.nominal(last + 1):
            last += 1
        ends = last + 1 == len(self.texts) or texts[last + 1] in CLOSERS or texts[last + 1] in self.grammar.relatives
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
        last = self.without_honours(first, last)
        if last < first or not self.named(last) or self.titled(last):
            return False
        texts, grammar = self.texts, self.grammar
        if (texts[first] in grammar.determiners and texts[first] != "the") or texts[first] in grammar.relatives:
            return False
        if texts[last].endswith(POSSESSIVE) or len(texts[last].rstrip(".")) < 3:
            return False
        return all(self.nominal(index) for index in range(first, last + 1))

    def without_honours(self, first: int, last: int) -> int:
        """The last word of a phrase without what stands behind a first name and a surname: Ana Ruiz KC."""
        while last > first + 1 and self.texts[last] in self.grammar.honours and self.named(last - 2):
            last -= 1
        return last

    def trimmed(self, first: int, last: int, end: int) -> Range:
        """The offsets of a phrase; of one that names, only the name: no title, no role, nothing behind it."""
        texts = self.texts
        if first == last and self.is_pronoun(first):
            return self.pronoun(first)
        core = self.without_honours(first, last)
        last, end = core, end if end > last else core
        if not self.named(last) or self.titled(last):
            return self.words.span(first, end)
        if any(texts[index] in self.grammar.coordinators for index in range(first, last)):
            return self.words.span(first, end)
        start = last
        while start > first and self.in_name(start - 1):
            start -= 1
        while start < last and (texts[start] in self.grammar.particles and not self.capital(start) and start == first):
            start += 1
        organisation = start > first and start == first + 1 and texts[first] in self.grammar.determiners
        if organisation or (start == first and self.is_common_noun(last)):
            return self.words.span(first, end)
        return self.words.span(start, last)

    def in_name(self, index: int) -> bool:
        """Whether the word belongs to the name whose next word follows it."""
        text = self.texts[index]
        if text in self.grammar.particles:
            return index > 0
        if text.endswith(POSSESSIVE):
            return text[-1] != "s" and index > 0 and text[0].isupper()  # the Porters’ Union, but not Delph’s Tom Lee
        if text == "&":
            return True
        return self.named(index) and not self.titled(index)

    def inverted(self) -> Range | None:
        """The subject that follows a verb at once; not what is the subject of another verb."""
        found = self.phrase_at(0)
        if found is not None:
            following = self.words.at(found[1])
            if following < len(self.texts) and self.is_finite(following) and self.texts[following][0] != "_":
                return None
        return found
