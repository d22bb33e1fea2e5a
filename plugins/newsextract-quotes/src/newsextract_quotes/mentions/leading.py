"""The subject of a sentence, read from its beginning."""

from __future__ import annotations

from newsextract_quotes.mentions.phrases import Phrases
from newsextract_quotes.words import Range


class LeadingSubjects(Phrases):
    """Reads the subject of the sentence that begins with the first word."""

    def subject(self) -> Range | None:
        """The subject of the sentence."""
        first = self.behind_dateline()
        subordinate = False
        while first < len(self.texts) and self.leads(first):
            text = self.texts[first]
            subordinate = subordinate or (text in self.grammar.openers and text not in self.grammar.coordinators)
            first += 1
        best = None if subordinate else self.behind_adverbial(first) or self.phrase_at(first)
        if best is not None and self.is_time(best):
            best = None
        commas = (index for index in range(first, len(self.texts) - 1) if self.texts[index] == ",")
        if best is None:
            found = [phrase for comma in commas if (phrase := self.phrase_at(comma + 1))]
            best = next((phrase for phrase in found if self.acts(phrase)), found[0] if found else None)
        return best or self.phrase_at(first)

    def behind_adverbial(self, first: int) -> Range | None:
        """The phrase that acts behind a preposition and a day, a number or a noun: "At 2-0 my assistant said"."""
        if first >= len(self.texts) or self.tag(first) != "IN":
            return None
        last = first + 1
        while last < len(self.texts) and (self.texts[last] in self.grammar.times or self.texts[last][0].isdigit()):
            last += 1
        if last == first + 1:
            last = self.behind_noun(last)
        found = self.phrase_at(last)
        return found if found is not None and self.acts(found) else None

    def behind_noun(self, first: int) -> int:
        """The word behind the noun phrase that begins at a word: at a determiner, a pronoun or a name."""
        texts, determiners = self.texts, self.grammar.determiners
        for index in range(first + 1, len(texts)):
            before = texts[index - 1]
            begins = texts[index] in determiners or self.is_pronoun(index) or self.capital(index)
            if begins and before not in determiners and self.is_common_noun(index - 1) and before.islower():
                return index
            if not self.nominal(index):
                break
        return len(texts)

    def is_time(self, phrase: Range) -> bool:
        """Whether a phrase only says when: "Hours later,"."""
        behind = self.words.at(phrase[1])
        return self.texts[behind + 1 : behind + 2] == [","] and self.tag(behind) == "RB"

    def acts(self, phrase: Range) -> bool:
        """Whether a finite verb stands right behind a phrase."""
        following = self.words.at(phrase[1])
        return following < len(self.texts) and (self.is_finite(following) or self.tag(following) in ("VBN", "VB"))

    def behind_dateline(self) -> int:
        """The word behind the dash of a dateline ("WASHINGTON — It rained")."""
        for index, text in enumerate(self.texts[:10]):
            if text in ("—", "–", "--") or (text == "-" and index):
                return index + 1
            if not (text[0].isupper() or text in ",()" or text[0].isdigit()):
                break
        return 0

    def leads(self, index: int) -> bool:
        """Whether a word only leads in: a conjunction, an adverb, a mark."""
        text = self.texts[index]
        adverb = (text in self.grammar.between and self.tag(index) != "IN") or self.tag(index) == "RB"
        return text[0] in "_-•*" or text in self.grammar.openers or (adverb and index + 1 < len(self.texts))
