"""Noun phrases in the words of a sentence, read by word lists and parts of speech, without a parser."""

from __future__ import annotations

from newsextract_quotes.mentions.phrase_words import CLOSERS, POSSESSIVE, PhraseWords
from newsextract_quotes.words import Range


class Phrases(PhraseWords):
    """Reads noun phrases; indices are into the words, ends inclusive."""

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
            if last > first and texts[first] in grammar.singulars and self.is_third_person(last):
                break  # an officer rolls down the window
            if last >= first and texts[last + 1] in grammar.determiners and texts[last] not in grammar.determiners:
                break
            last += 1
        if last < first:
            return None
        end = last
        alone = first == last and not (self.opens and first == 0)
        if not self.named(last) or self.titled(last) or (self.is_common_noun(last) and not alone):
            end = self.with_modifier(last)
        name = self.name_in_apposition(end + 1) if self.is_common(first, last) else None
        return name or self.trimmed(first, last, end)

    def is_third_person(self, noun: int) -> bool:
        """Whether behind a noun in the singular a word that looks like a plural may be its verb."""
        following = self.texts[noun + 1]
        return self.tag(noun + 1) == "NNS" and self.tag(noun) == "NN" and self.grammar.classes.can_be(following, "VBZ")

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
        start = last
        body = self.grammar.names is not None and texts[last].lower() in self.grammar.names.organisations
        while start > first and (self.in_name(start - 1) or (body and self.names_body(start - 1))):
            start -= 1
        joint = next((i for i in range(last - 1, first, -1) if texts[i] in self.grammar.coordinators), None)
        if joint is not None and not self.joins_roles(joint, start):
            united = self.joint_body(first, joint)
            return self.words.span(first, end) if united is None else self.words.span(united, last)
        while start < last and (texts[start] in self.grammar.particles and not self.capital(start) and start == first):
            start += 1
        organisation = start > first and start == first + 1 and texts[first] in self.grammar.determiners
        if organisation or (start == first and self.is_common_noun(last)):
            return self.words.span(first, end)
        return self.words.span(start, last)

    def joins_roles(self, joint: int, name: int) -> bool:
        """Whether a joint stands between two roles of the one whose name stands behind them, or within one role.

        Writer and director Ann Reed; Police and Crime Commissioner Ann Reed; but not Ann and Tom Reed.
        """
        before = joint - 1
        if name <= joint + 1 or self.tag(before) not in ("NN", "JJ"):
            return False
        if not self.capital(before) or before == 0:
            return self.tag(name - 1) == "NN" or self.titled(name - 1)
        return self.titled(name - 1) and not self.titled(joint + 1)

    def joint_body(self, first: int, joint: int) -> int | None:
        """Where a name with a joint begins behind the noun for a body: the campaign group Bus and Rail Users."""
        start = joint
        while start > first and self.named(start - 1):
            start -= 1
        noun = self.texts[start - 1] if first < start < joint else ""
        names = self.grammar.names
        return start if names is not None and noun.islower() and noun in names.organisations else None

    def in_name(self, index: int) -> bool:
        """Whether the word belongs to the name whose next word follows it."""
        text = self.texts[index]
        if text in self.grammar.particles:
            return index > 0
        if text.endswith(POSSESSIVE):
            # the Porters’ Union, the Sheriff’s Office, but not Delph’s Tom Lee
            return index > 0 and text[0].isupper() and (text[-1] != "s" or self.is_office(index))
        if text == "&":
            return True
        return self.named(index) and not self.titled(index)

    def names_body(self, title: int) -> bool:
        """Whether a title or a role belongs to the name of an organisation: the Justice Department."""
        word = self.texts[title]
        full = self.named(title) and word not in self.grammar.courtesies and not word.endswith(POSSESSIVE)
        return full and not self.grammar.is_first_name(self.texts[title + 1])

    def is_office(self, possessive: int) -> bool:
        """Whether a common noun or a title in the possessive names an office with what follows: Sheriff’s Office."""
        noun, following = self.texts[possessive][:-2].lower(), self.texts[possessive + 1]
        known = noun in self.grammar.titles or self.grammar.classes.can_be(noun, "NN", "NNS")
        return known and self.is_common_noun(possessive + 1) and not self.grammar.is_first_name(following)

    def inverted(self) -> Range | None:
        """The subject that follows a verb at once; not what is the subject of another verb."""
        found = self.phrase_at(0)
        if found is not None:
            following = self.words.at(found[1])
            if following < len(self.texts) and self.is_finite(following) and self.texts[following][0] != "_":
                return None
        return found
