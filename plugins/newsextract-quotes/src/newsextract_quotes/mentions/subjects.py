"""The subject of a verb, read leftwards from it."""

from __future__ import annotations

import re

from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mentions.modifiers import Modifiers
from newsextract_quotes.mentions.phrase_words import CLOSERS
from newsextract_quotes.words import Range, Words

_PARTY = re.compile(r"[A-Z]-[A-Z]")  # R-Ohio
_ELLIPSES = ("...", "…")
_VERBAL = frozenset(("VBN", "VBD", "VBG"))
_ADJECTIVES = frozenset(("JJ", "JJR", "JJS"))
_LONG_QUOTATION = 40  # characters; what is shorter may stand within a noun phrase


class Subjects(Modifiers):
    """Reads the subject of the verb behind the last word."""

    def __init__(self, grammar: Grammar, words: Words, *, opens: bool = True) -> None:
        super().__init__(grammar, words, opens=opens)
        self._endings: dict[int, tuple[int, int, int] | None] = {}

    def subject(self) -> Range | None:
        """The subject of the verb behind the last word."""
        last = self.skip_between(len(self.texts) - 1)
        apposed: Range | None = None
        if last >= 0 and self.texts[last] in self.grammar.coordinators:
            return None
        while last >= 0:
            if not self.closes_phrase(last):
                found = self.phrase_ending(last)
                if found is None or (apposed is not None and self.is_named_by(found)):
                    return apposed
                if (around := self.around(*found)) is not None:
                    last = around
                    continue
                return self.trimmed(*found)
            if self.texts[last] == "," and last > 0 and self.texts[last - 1] == ")":
                last -= 1  # John Kasich (R-Ohio), who …
            comma = self.phrase_opening(last)
            if comma is None:
                return apposed
            if self.is_finite(comma + 1):
                comma = self.relative_before(comma)
            elif (
                apposed is None
                and self.texts[last] == ","
                and not _PARTY.match(self.texts[comma + 1])
                and not self.is_place(comma)
                and self.is_name(comma + 1, last - 1)
            ):
                apposed = self.trimmed(comma + 1, last - 1, last - 1)
            last = self.skip_between(comma - 1)
        return apposed or self.month()

    def is_named_by(self, found: tuple[int, int, int]) -> bool:
        """Whether a name in apposition is that of whom a phrase describes: not of whom a source is close to."""
        first, head, last = found
        secret = last > head and self.texts[head] in self.grammar.anonymous
        return self.is_common(first, head) and not secret

    def month(self) -> Range | None:
        """A first word that is a time elsewhere and somebody's name here: April later said."""
        if not self.texts or not self.capital(0) or self.texts[0] not in self.grammar.times:
            return None
        alone = len(self.texts) == 1 or self.texts[1] == "," or self.texts[1] in self.grammar.between
        return (self.words.start(0), self.words.end(0)) if alone else None

    def closes_phrase(self, index: int) -> bool:
        """Whether a word ends a comma phrase: a comma, or a short quotation with a comma in it."""
        text = self.texts[index]
        return text in CLOSERS or (index > 0 and text[0] == "_" and text[-1] == "," and len(text) <= _LONG_QUOTATION)

    def is_place(self, comma: int) -> bool:
        """Whether a name behind a preposition ends before a comma: in Paris."""
        first = comma
        while first > 0 and self.named(first - 1):
            first -= 1
        return 0 < first < comma and self.tag(first - 1) == "IN"

    def around(self, first: int, last: int, _end: int) -> int | None:
        """The last word of the phrase that this one stands in apposition to, if it does."""
        texts = self.texts
        if self.is_pronoun(first):
            return None
        if first > 1 and texts[first - 1] == "or" and texts[first - 2] == ",":
            return first - 3
        if first > 1 and texts[first - 1] == "," and _PARTY.match(texts[first]):
            return first - 2
        abbreviated = first == last and texts[last].endswith(".")
        if first > 1 and abbreviated and texts[first - 1] == "," and self.is_place(first - 1):
            return first - 2
        if first < 2 or texts[first - 1] != "," or not self.is_common(first, last) or self.capital(first):
            return None
        before = first - 2
        if texts[before].isdigit() and before > 1 and texts[before - 1] == ",":
            before -= 2
        found = self.phrase_ending(before)
        if found is not None and self.tag(found[0]) in _VERBAL:
            return None  # "Led by Ana Ruiz, the rally"
        if found is None or not self.named(found[1]) or self.is_common(*found[:2]):
            return None
        lead = self.texts[found[0] - 1] if found[0] else ","
        return before if lead in CLOSERS or lead in self.grammar.openers else None

    def relative_before(self, index: int) -> int:
        """The comma in front of the relative clause that a word stands in; the word where there is none."""
        for at in range(index - 1, 0, -1):
            if self.texts[at] in self.grammar.relatives and self.texts[at - 1] == ",":
                return at - 1
        return index

    def skip_between(self, last: int) -> int:
        """Pass over adverbs, auxiliaries and days left of a verb."""
        grammar = self.grammar
        while last >= 0:
            text = self.texts[last]
            if not (
                text in grammar.between
                or text in grammar.times
                or (text.endswith(grammar.adverb) and text.islower() and self.tag(last) in ("RB", None))
            ):
                break
            last -= 1
        return last

    def phrase_opening(self, closing: int) -> int | None:
        """The comma that opens the phrase which a comma closes; None if what is between can be no comma phrase."""
        for index in range(closing - 1, -1, -1):
            text = self.texts[index]
            if text in CLOSERS:
                return index
            if text[0] == "_" and text[-1] == "," and (index == 0 or len(text) > _LONG_QUOTATION):
                return None
        return None

    def phrase_ending(self, last: int) -> tuple[int, int, int] | None:
        """The noun phrase that ends at a word: (first, last of its core, last with what modifies the core)."""
        if last not in self._endings:  # read once: one phrase may be tried as part of several
            self._endings[last] = self._read_ending(last)
        return self._endings[last]

    def _read_ending(self, last: int) -> tuple[int, int, int] | None:
        if self.is_pronoun(last):
            described = last > 1 and self.tag(last - 1) in _ADJECTIVES and self.texts[last - 2] in self.grammar.articles
            return last - 2 if described else last, last, last  # the older one
        first = self.nominal_from(last)
        if first > last:
            return self.before_relative(last)
        if first == last and self.texts[last] in self.grammar.articles:
            return None
        left = first - 1
        if left > 0 and self.texts[left] == "," and first == last and self.texts[last].isdigit():
            return self.phrase_ending(left - 1)
        if left < 0 or self.texts[left] in CLOSERS or self.texts[left].endswith(_ELLIPSES):
            return self.behind_state(first), last, last
        text = self.texts[left]
        if text in self.grammar.coordinators:
            return self.joined(first, last)
        tag = self.tag(left)
        if text in self.grammar.openers or text in self.grammar.relatives or text[0] == "_":
            return first, last, last
        if tag == "IN" and left > 1 and self.texts[left - 1] == ",":
            return self.phrase_ending(left - 2)
        if tag in ("IN", "TO") and left > 0:
            return self.modified(first, last)
        return self.before_relative(left, first, last)

    def behind_state(self, first: int) -> int:
        """The first word of a phrase in which a place stands with its state: the Marl, Ohio, company."""
        texts = self.texts
        start = first - 3
        if start < 1 or texts[start] != "," or texts[first - 1] != "," or not self.named(first - 2):
            return first
        while start > 0 and self.named(start - 1):
            start -= 1
        place = 0 < start < first - 3 and texts[start - 1].lower() in self.grammar.articles
        return start - 1 if place and texts[first].islower() and not self.is_pronoun(first) else first

    def modified(self, first: int, last: int) -> tuple[int, int, int] | None:
        """The noun phrase that ends with a phrase behind a preposition."""
        left = first - 1
        if self.is_occasion(left, last):
            return self.phrase_ending(left - 1)
        if self.is_partitive(left, last):
            return left - 1, last, last
        within = self.texts[left] not in self.grammar.relatives and self.closes_noun(left - 1)
        around = self.phrase_ending(left - 1) if within else None
        if around is None or (around[0] == around[1] and self.is_pronoun(around[0])):
            return self.before_relative(left, first, last)
        name = self.name_behind(left, around[1], last)
        return (name, last, last) if name else (around[0], around[1], last)

    def nominal_from(self, last: int) -> int:
        """The first word of the nominal words that end at a word."""
        first = last + 1
        while first > 0 and self.nominal(first - 1):
            if first <= last and self.texts[first - 1].endswith(_ELLIPSES):
                break
            first -= 1
            text = self.texts[first]
            if text in self.grammar.complementizers and first < last and self.capital(first + 1):
                return first + 1  # said that Ruiz
            if text in self.grammar.determiners and not self.capital(first) and not self.determined(first):
                break
        return first

    def determined(self, index: int) -> bool:
        """Whether a determiner stands behind another: the two others."""
        before = self.texts[index - 1].lower() if index else ""
        return before in self.grammar.determiners and before not in self.grammar.complementizers

    def before_relative(self, left: int, first: int = 0, last: int = -1) -> tuple[int, int, int] | None:
        """The phrase in front of the relative clause that ends here; else the phrase given, or None."""
        for index in range(left, 0, -1):
            text = self.texts[index]
            if text in CLOSERS:
                break
            if text in self.grammar.relatives and self.texts[index - 1] == "," and index > 1:
                return self.phrase_ending(index - 2)
            if text in self.grammar.relatives and self.nominal(index - 1) and not self.reports(index - 1):
                return self.phrase_ending(index - 1)
        if left > 0 and self.only_participle(left) and self.nominal(left - 1):
            return self.before_reduced(left, last)
        if (reduced := self.reduced_clause(left)) is not None:
            return self.before_reduced(reduced, last)
        return (first, last, last) if last >= first else None

    def before_reduced(self, participle: int, last: int) -> tuple[int, int, int] | None:
        """The phrase in front of a reduced clause; with that clause where it tells which one is meant."""
        found = self.phrase_ending(participle - 1)
        if found is None or last < participle or self.texts[found[0]] in self.grammar.definites:
            return found
        return found[0], found[1], last

    def joined(self, first: int, last: int) -> tuple[int, int, int]:
        """Two phrases joined by "and", if the first begins the clause; else the second alone."""
        before = first - 2
        if before >= 0:
            start = self.nominal_from(before)
            if start <= before and (start == 0 or self.texts[start - 1] in CLOSERS):
                return start, last, last
        return first, last, last
