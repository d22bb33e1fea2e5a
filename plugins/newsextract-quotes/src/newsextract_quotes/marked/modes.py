"""Modes: whether words in quotation marks are direct speech or part of a reported clause."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from newsextract.text.quotation import Quotation
from newsextract_quotes.clauses.clause_ends import ClauseEnds
from newsextract_quotes.clauses.clause_words import ClauseWords
from newsextract_quotes.clauses.complements import Complements
from newsextract_quotes.clauses.sentence_words import LONGEST_SENTENCE, SentenceWords
from newsextract_quotes.cues import Cue
from newsextract_quotes.drafts import Draft
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.marked.attribution import NONE, Attribution, SentenceReader
from newsextract_quotes.marked.clause_spans import before_act, clause_end, clause_start
from newsextract_quotes.marked.cue_subjects import MOST_CUES
from newsextract_quotes.marked.headlines import RULE as HEADLINE
from newsextract_quotes.marked.terms import Attributed, without_terms
from newsextract_quotes.mentions.leading import LeadingSubjects
from newsextract_quotes.mentions.phrase_words import FINITE
from newsextract_quotes.words import Range, Words

_VERBAL = frozenset(("VBZ", "VBP", "VBD", "VB", "MD", "VBN", "VBG", "IN", "TO", "CC", "RB"))
_NOUNS = frozenset(("NN", "NNS"))
# Classes of words with which a remark begins behind marked words and a comma.
_REMARKS = frozenset(("DT", "IN", "VBG", "WDT"))
_ADDRESS = 20  # characters between a verb and marked words, where no clause may be
_DATELINE = 120  # characters
_LABEL = 2  # words of one, with its colon
_DASHES = ("--", "—", "–", " -")


def is_clause(grammar: Grammar, text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` reads as a whole clause, with a subject and a finite verb."""
    words = Words(text, start, min(end, start + 200)).texts
    if not words:
        return False
    first = words[0]
    if not first[0].isupper() and grammar.classes.likely(first) in _VERBAL and first not in grammar.pronouns:
        return False
    return any(map(grammar.is_contracted, words)) or any(
        not word[0].isupper() and before not in grammar.relatives and _is_finite(grammar, before, word)
        for before, word in pairwise(words)
    )


def _is_finite(grammar: Grammar, before: str, word: str) -> bool:
    """Whether a word is a finite verb; the present tense may look like the infinitive."""
    classes = grammar.classes
    tag, subject = classes.likely(word), classes.likely(before)
    if tag in FINITE or (subject == "PRP" and tag in _NOUNS and classes.can_be(word, "VB")):
        return True  # "I paint them"
    return tag == "VB" and (before in grammar.pronouns or subject == "NNS" or word in grammar.passive)


class SentenceDrafts:
    """Makes the quotes of one sentence from its quotations and their attributions."""

    def __init__(self, text: str, lists: ClauseWords, reader: SentenceReader, attributed: Sequence[Attributed]) -> None:
        self.grammar = reader.grammar
        self.lists = lists
        self.text = text
        self.reader = reader
        self.attributed = without_terms(text, reader, attributed)

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
        named = attribution.mention is not None
        if not named and self.opens_headline(quotation):
            return Draft(start, end, "direct", HEADLINE)
        if attribution.place == "subject" and not named and not self.is_direct(quotation, attribution):
            return Draft(start, end, "scare", "term")
        if attribution is NONE:
            whole = not self.reader.around and self.text[end - 1] in ".?!" and self.text.count(" ", start, end) > 1
            said = whole or self.leads_on(quotation)
            return Draft(start, end, "direct" if said else "scare", "unattributed" if said else "term")
        naming = attribution.verb is not None and attribution.verb.group == "naming"
        if attribution.place in ("before", "subject") and (naming or not self.is_direct(quotation, attribution)):
            rule = "named" if naming else "fragment"
            return Draft(start, end, "mixed", rule, attribution.mention, attribution.cue, ((start, end),))
        return Draft(start, end, "direct", attribution.place, attribution.mention, attribution.cue)

    def leads_on(self, quotation: Quotation) -> bool:
        """Whether a clause opens its sentence and leads on to who heard it: “He was drunk,” the court was told."""
        opens = quotation.outer_start <= self.reader.start and self.text[quotation.end - 1] == ","
        return opens and is_clause(self.grammar, self.text, quotation.start, quotation.end)

    def opens_headline(self, quotation: Quotation) -> bool:
        """Whether a clause opens its sentence before a colon, as in headlines: ‘I paint them’: a life in bridges."""
        opens = quotation.outer_start <= self.reader.start and self.reader.text.startswith(":", quotation.outer_end)
        return opens and is_clause(self.grammar, self.text, quotation.start, quotation.end)

    def is_direct(self, quotation: Quotation, attribution: Attribution) -> bool:
        """Whether a quotation right behind its cue is a whole clause."""
        before = self.text[self.reader.start : quotation.outer_start].rstrip()[-1:]
        if self.text[quotation.start].isupper() and self.text[quotation.end - 1] in ".?!":
            return True
        if before == ":" or is_clause(self.grammar, self.text, quotation.start, quotation.end):
            return True
        return before == "," and not self.completes(attribution)

    def completes(self, attribution: Attribution) -> bool:
        """Whether marked words complete what stands before the cue: she is, says Ruiz, "the best of us"."""
        mention, verb = attribution.mention, attribution.verb
        if mention is None or verb is None:
            return False
        lead = self.reader.last_word(min(mention[0], verb.start))
        word = lead[:-1]
        finite = self.grammar.classes.likely(word) in FINITE or word in self.grammar.passive
        return lead.endswith(",") and finite

    def clause(self, number: int) -> Range | None:
        """The reported clause that a quotation is part of, in the article's offsets; None if it stands for itself."""
        quotation, attribution = self.attributed[number]
        verb = attribution.verb
        if verb is None:
            return None
        if attribution.place == "before":
            return self.clause_behind(verb, number) if verb.group != "naming" else None
        start, end = quotation.outer_start, quotation.outer_end
        text = self.reader.text
        if attribution.place == "trailing":
            return self.opening(start), max(text.rfind(",", end - 1, verb.start), end)
        lead = text[self.reader.start : start].rstrip(" \xa0")
        if attribution.place != "after" or not lead.strip(" ,\xa0") or lead.endswith((":", *_DASHES)):
            return None
        fragment = self.text[quotation.start].islower() and (not lead.endswith(",") or self.is_verbal(quotation))
        if not fragment and any(cue.end <= start for cue in self.reader.cues):
            return None
        return self.opening(start), end

    def opening(self, end: int) -> int:
        """Where the sentence begins behind its dateline, or a label in capitals: EXCLUSIVE: it’s “dead”, says Ruiz."""
        start = self.reader.start
        words = Words(self.reader.text, start, min(end, start + _DATELINE))
        if words.texts[1:2] == [":"] and words.texts[0].isupper() and len(words) > _LABEL:
            return words.start(_LABEL)
        first = LeadingSubjects(self.grammar, words).behind_dateline()
        return words.start(first) if 0 < first < len(words) else start

    def is_verbal(self, quotation: Quotation) -> bool:
        """Whether marked words begin with a finite verb, whose subject stands before them."""
        first = self.text[quotation.start : quotation.end].split(None, 1)[0]
        return self.grammar.classes.likely(first) in FINITE

    def clause_behind(self, verb: Cue, number: int) -> Range | None:
        """The reported clause behind a cue that a quotation is part of: said (that) it was “…” for all."""
        quotation, attribution = self.attributed[number]
        start, end = quotation.outer_start, quotation.outer_end
        reader = self.reader
        begin = clause_start(self.grammar, reader.text, verb, start)
        if verb.group == "source":
            begin = reader.text.find(",", begin, start) + 1 or start
        while begin < start and reader.text[begin] in ",: \xa0":
            begin += 1
        if begin >= start and start - verb.end > _ADDRESS:
            begin = self.complement(verb, start) or begin  # said it rained and that "the roof" leaked
        if begin >= start:
            whole = verb.group == "manner" or (self.is_direct(quotation, attribution) and not self.goes_on(quotation))
            return None if whole else self.opened(quotation)
        introduced = reader.text[reader.start : start].rstrip()[-1:] in (",", ":")
        if introduced and (self.text[quotation.start].isupper() or self.interrupts(number)):
            return self.opened(quotation) if self.goes_on(quotation) else None
        begin = self.complement(verb, start) or begin
        stop = self.clause_end(end)
        if stop > end and self.is_short:
            _, ends = self.reported
            stop = max(end, min(stop, ends.end(verb, start, attribution.mention)))
        last = max((q for q, _ in self.attributed[number:] if q.outer_end <= stop), key=attrgetter("outer_end"))
        stop = before_act(self.grammar, reader.text, begin, last.outer_end, stop)
        stop = self.before_remark(last, stop)
        return begin, end + len(reader.text[end:stop].rstrip(",; \xa0"))

    def before_remark(self, last: Quotation, stop: int) -> int:
        """Where a clause that ends at ``stop`` ends before what the article remarks on its last marked words.

        He said it was “a joke”, a swipe at the mayor; she was “fine” with it, despite the cost.
        """
        text = self.reader.text
        within = self.text[last.end - 1] == ","  # a joke,” a swipe
        comma = last.outer_end if within else text.find(",", last.outer_end, stop)
        following = text[comma:stop].lstrip(", \xa0").split(" ", 1)[0]
        return comma if comma >= 0 and self.grammar.classes.likely(following.lower()) in _REMARKS else stop

    def complement(self, verb: Cue, limit: int) -> int | None:
        """Where the clause begins that a verb of saying takes, if it begins before ``limit``."""
        if verb.group != "speech" or not self.is_short:
            return None
        complements, _ = self.reported
        begin = complements.start(verb)
        return begin if begin is not None and begin < limit else None

    @property
    def is_short(self) -> bool:
        """Whether the sentence is no longer than sentences are, so that hostile text takes linear time."""
        return self.reader.end - self.reader.start <= LONGEST_SENTENCE

    @cached_property
    def reported(self) -> tuple[Complements, ClauseEnds]:
        """What reads where reported clauses begin and end in the sentence."""
        reader = self.reader
        words = SentenceWords(self.grammar, self.lists, reader.text, reader.start, reader.end)
        complements = Complements(words, reader.cues)
        return complements, ClauseEnds(words, reader.cues, complements)

    def clause_end(self, start: int) -> int:
        """Where a reported clause ends that has not ended at ``start``."""
        reader = self.reader
        first = bisect_left(reader.cues, start, key=attrgetter("start"))
        verbs = [cue for cue in reader.cues[first : first + MOST_CUES] if not reader.passive(cue)]
        return clause_end(self.grammar, reader.text, verbs, start, reader.end)

    def goes_on(self, quotation: Quotation) -> bool:
        """Whether what is behind a quotation goes on with it: "we need it" for us; "it is over" and that he goes."""
        if self.text[quotation.end - 1] in ",.?!…":
            return False
        grammar, text, end = self.grammar, self.reader.text, quotation.outer_end
        following = Words(text, end, min(self.reader.end, end + 30)).texts
        if len(following) > 2 and following[0] in grammar.coordinators and following[1] in grammar.complementizers:
            subject = following[2]  # "and that he would go", but not "and that was all"
            finite = grammar.classes.likely(subject) in FINITE or subject in grammar.passive
            return subject[0].isalnum() and not finite
        if len(following) < 2 or following[0] in grammar.openers or grammar.cues.occasion(text, end, self.reader.end):
            return False
        tag = grammar.classes.likely(following[0])
        if self.sets_scene(following):
            return False
        return tag == "IN" or (tag == "TO" and not following[1][0].isupper())  # "I am sorry" to Ruiz

    def sets_scene(self, following: Sequence[str]) -> bool:
        """Whether words behind a quotation say when or where it was said: "we will win" on Friday, in court."""
        grammar = self.grammar
        if following[0] in grammar.scenes:
            return True
        if following[0] not in grammar.settings:
            return False
        noun = next((word.rstrip(".") for word in following[1:] if word not in grammar.determiners), "")
        return noun in grammar.times or noun in grammar.venues

    def interrupts(self, number: int) -> bool:
        """Whether the cue of a quotation stands behind an earlier one: "…," she said at last, "…"."""
        if number == 0:
            return False
        (_, before), (_, here) = self.attributed[number - 1 : number + 1]
        return before.place == "after" and before.cue == here.cue

    def opened(self, quotation: Quotation) -> Range | None:
        """The clause that a marked fragment opens."""
        end = quotation.outer_end
        stop = self.clause_end(end)
        if not self.reader.text[end:stop].strip(" ,.\xa0"):
            return None
        stop = max([stop, *(q.outer_end for q, _ in self.attributed if q.outer_start < stop)])
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
