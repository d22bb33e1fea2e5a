"""Modes: whether words in quotation marks are direct speech, part of a reported clause, or a term."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsextract.text.quotation import Quotation
from newsextract_quotes.attribution import NONE, Attribution, SentenceReader
from newsextract_quotes.clauses import clause_end, clause_start
from newsextract_quotes.cues import Cue
from newsextract_quotes.drafts import Draft
from newsextract_quotes.grammar import Grammar, tokens
from newsextract_quotes.phrases import POSSESSIVE, Range

_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_VERBAL = frozenset(("VBZ", "VBP", "VBD", "VB", "MD", "VBN", "VBG", "IN", "TO", "CC", "RB"))
_MAYBE_TERM = frozenset(("before", "after", "trailing", "subject"))
_WEIGHTY = 4  # letters of a word that is capitalised in a title
_TITLE_WORDS = 9
_LONGEST_ATTRIBUTE = 40

Attributed = tuple[Quotation, Attribution]


def is_clause(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` reads as a whole clause, with a subject and a finite verb."""
    words = tokens(text, start, min(end, start + 200))
    if not words:
        return False
    first = grammar.classes.likely(words[0].text)
    if not words[0].capital and first in _VERBAL and words[0].text not in grammar.pronouns:
        return False
    return any(_is_contracted(grammar, word.text) for word in words) or any(
        not word.capital and _is_finite(grammar, before.text, word.text) for before, word in pairwise(words)
    )


def _is_contracted(grammar: Grammar, word: str) -> bool:
    """Whether a word ends with a verb that is contracted with it."""
    return word.replace("’", "'").endswith(grammar.contractions)


def _is_finite(grammar: Grammar, before: str, word: str) -> bool:
    """Whether a word is a finite verb; the present tense may look like the infinitive."""
    tag = grammar.classes.likely(word)
    return tag in _FINITE or (
        tag == "VB"
        and (before in grammar.pronouns or grammar.classes.likely(before) == "NNS" or word in grammar.passive)
    )


def is_title(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether marked words are written as a title is: each word of weight capitalised."""
    if not text[start].isupper():
        return False
    words = [w for w in tokens(text, start, min(end, start + 100)) if w.text[0].isalnum()]
    if not 2 <= len(words) <= _TITLE_WORDS or not words[0].capital or not words[-1].capital:
        return False
    if any(_is_contracted(grammar, word.text) for word in words):
        return False
    return all(word.capital or len(word.text) < _WEIGHTY or word.text[0].isdigit() for word in words)


class SentenceDrafts:
    """Makes the quotes of one sentence from its quotations and their attributions."""

    def __init__(self, text: str, reader: SentenceReader, attributed: Sequence[Attributed]) -> None:
        self.grammar = reader.grammar
        self.text = text
        self.reader = reader
        self.attributed = [(q, NONE if self.is_term(q, a) else a) for q, a in attributed]

    def is_term(self, quotation: Quotation, attribution: Attribution) -> bool:
        """Whether an attributed quotation is but the name of something."""
        place, opens = attribution.place, quotation.outer_start <= self.reader.start
        if place not in _MAYBE_TERM or (place == "after" and opens and self.text[quotation.end - 1] in ",.?!"):
            return False
        before = self.text[self.reader.start : quotation.outer_start].rstrip(" \xa0")
        if before.endswith(self.grammar.term_markers):
            return True
        if before.endswith(":"):
            return False
        verb = attribution.verb
        if verb is not None and attribution.place == "before":
            named = self.reader.text[verb.end : quotation.outer_start].strip()
            introduced = named == "," and self.text[quotation.end - 1] in ",.?!"
            if introduced or verb.group == "manner" or (verb.group == "naming" and named):
                return False
            if verb.group == "speech" and self.is_attribute(quotation):
                return True
        return is_title(self.grammar, self.text, quotation.start, quotation.end)

    def is_attribute(self, quotation: Quotation) -> bool:
        """Whether two or three marked words stand between a determiner and a noun: the “rainy day” fund."""
        if quotation.end - quotation.start > _LONGEST_ATTRIBUTE or self.text[quotation.end - 1] in ",.;!?":
            return False
        if not 1 <= self.text.count(" ", quotation.start, quotation.end) <= 2:
            return False
        start, end = quotation.outer_start, quotation.outer_end
        following = tokens(self.reader.text, end, min(self.reader.end, end + 30))
        before = self.reader.last_word(start)
        determined = before in self.grammar.determiners or before.endswith(POSSESSIVE)
        return determined and bool(following) and self.grammar.classes.likely(following[0].text) == "NN"

    def drafts(self) -> Iterator[Draft]:
        """Yield the quotes of the sentence."""
        number = 0
        while number < len(self.attributed):
            quotation, attribution = self.attributed[number]
            behind = number + 1
            clause = self.clause(number)
            mention = attribution.mention
            if clause is None or (mention and clause[0] <= mention[0] < clause[1]):  # nobody speaks in their own words
                yield self.single(quotation, attribution)
            else:
                while behind < len(self.attributed) and self.attributed[behind][0].outer_start < clause[1]:
                    behind += 1
                inside = self.attributed[number:behind]
                yield self.mixed(clause, [q for q, a in inside if a is not NONE], attribution)
                yield from (self.single(q, a) for q, a in inside if a is NONE)
            number = behind

    def single(self, quotation: Quotation, attribution: Attribution) -> Draft:
        """The quote that is one quotation and nothing else."""
        start, end = quotation.start, quotation.end
        if attribution is NONE:
            said = not self.reader.around and self.text[end - 1] in ".?!" and self.text.count(" ", start, end) > 1
            return Draft(start, end, "direct" if said else "scare", "unattributed" if said else "term")
        naming = attribution.verb is not None and attribution.verb.group == "naming"
        if attribution.place in ("before", "subject") and (naming or not self.is_direct(quotation)):
            rule = "named" if naming else "fragment"
            return Draft(start, end, "mixed", rule, attribution.mention, attribution.cue, ((start, end),))
        return Draft(start, end, "direct", attribution.place, attribution.mention, attribution.cue)

    def is_direct(self, quotation: Quotation) -> bool:
        """Whether a quotation right behind its cue is a whole clause."""
        before = self.text[self.reader.start : quotation.outer_start].rstrip()[-1:]
        if self.text[quotation.start].isupper() and self.text[quotation.end - 1] in ".?!":
            return True
        return before in (",", ":") or is_clause(self.grammar, self.text, quotation.start, quotation.end)

    def clause(self, number: int) -> Range | None:
        """The reported clause that a quotation is part of, in the article's offsets; None if it stands for itself."""
        quotation, attribution = self.attributed[number]
        verb = attribution.verb
        if verb is None:
            return None
        if attribution.place == "before":
            return self.clause_behind(verb, number) if verb.group != "naming" else None
        start, end = quotation.outer_start, quotation.outer_end
        begin, text = self.reader.start, self.reader.text
        if attribution.place == "trailing":
            return begin, max(text.rfind(",", end - 1, verb.start), end)
        lead = text[begin:start]
        alone = not lead.strip(" ,\xa0") or lead.rstrip().endswith(":")
        if attribution.place != "after" or alone or any(c.end <= start for c in self.reader.cues):
            return None
        return begin, end

    def clause_behind(self, verb: Cue, number: int) -> Range | None:
        """The reported clause behind a cue that a quotation is part of: said (that) it was “…” for all."""
        quotation, _ = self.attributed[number]
        start, end = quotation.outer_start, quotation.outer_end
        reader = self.reader
        begin = clause_start(self.grammar, reader.text, verb, start)
        if verb.group == "source":
            begin = reader.text.find(",", begin, start) + 1 or start
        while begin < start and reader.text[begin] in ",: \xa0":
            begin += 1
        if begin >= start:
            return None if verb.group == "manner" or self.is_direct(quotation) else self.opened(quotation)
        introduced = reader.text[reader.start : start].rstrip()[-1:] in (",", ":")
        if introduced and (self.text[quotation.start].isupper() or self.interrupts(number)):
            return None
        stop = clause_end(self.grammar, reader.text, reader.cues, end, reader.end)
        return begin, max(stop, end)

    def interrupts(self, number: int) -> bool:
        """Whether the cue of a quotation stands behind an earlier one: "…," she said at last, "…"."""
        if number == 0:
            return False
        (_, before), (_, here) = self.attributed[number - 1 : number + 1]
        return before.place == "after" and before.cue == here.cue

    def opened(self, quotation: Quotation) -> Range | None:
        """The clause that a marked fragment opens."""
        end = quotation.outer_end
        stop = clause_end(self.grammar, self.reader.text, self.reader.cues, end, self.reader.end)
        if not self.reader.text[end:stop].strip(" ,.\xa0"):
            return None
        return quotation.outer_start, stop

    def mixed(self, clause: Range, inside: Sequence[Quotation], attribution: Attribution) -> Draft:
        """The quote of a clause with marked fragments."""
        fragments = tuple((q.start, q.end) for q in inside)
        start, end = clause
        if start == inside[0].outer_start and end <= inside[0].outer_end:
            start, end = fragments[0]
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        fragments = tuple(f for f in fragments if start <= f[0] and f[1] <= end)
        return Draft(
            start, end, "mixed", f"clause {attribution.place}", attribution.mention, attribution.cue, fragments
        )
