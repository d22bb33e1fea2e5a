"""Who said what stands in quotation marks, by the sentence it stands in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from operator import attrgetter
from typing import Literal

from attrs import frozen

from newsextract.text.quotation import Quotation
from newsextract_quotes.cues import Cue
from newsextract_quotes.frames import BLANK, Frame, Sentence
from newsextract_quotes.grammar import Grammar, tokens
from newsextract_quotes.mentions import (
    Range,
    first_mention,
    mention_after,
    mention_before,
    subject_and_verb,
    verb_and_subject,
)

Place = Literal["after", "before", "trailing", "colon", "subject", "continued", "none"]
_ADJACENT = 3
_SHORT = 60
_FARTHEST = 600
_MOST_CUES = 8
LONGEST_TERM = 32
_LONG_QUOTATION = "_" * 40
_OWN_SUBJECT = frozenset(("", "with", "With", "and", "—", "–", "-"))
_CLAUSAL = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LEADS_ON = frozenset(",?!—–-…")


@frozen
class Attribution:
    """What a quotation is attributed by; offsets are the article's.

    Attributes:
        mention: The speaker mention.
        cue: The reporting words.
        place: Where they stand: ``after`` the quotation at once, ``before`` it, ``trailing`` behind the clause that
            it stands in, before a ``colon`` without a cue, as the ``subject`` of its sentence, or in what the quotation has ``continued``.
        verb: The cue as it was found, with offsets into the frame.
    """

    mention: Range | None
    cue: Range | None
    place: Place
    verb: Cue | None = None


_AGENT = re.compile(r"[ \xa0]by[ \xa0]")
_SIGNATURE = re.compile(r"(\s*[―—–-]+\s*)(?:[A-Z][\w.’'-]*[ \xa0]?){1,5}[.,]?")

NONE = Attribution(None, None, "none")


class SentenceReader:
    """Attributes the quotations of one sentence by the cues in it."""

    def __init__(self, grammar: Grammar, frame: Frame, sentence: Sentence, end: int) -> None:
        self.grammar = grammar
        self.frame = frame
        self.text = frame.text
        self.start = sentence.start
        self.end = end
        self.mentions: dict[int, Range | None] = {}

    @cached_property
    def cues(self) -> list[Cue]:
        """The cues of the sentence."""
        return list(self.grammar.cues.find(self.text, self.start, self.end))

    def attribution(self, quotation: Quotation) -> Attribution:
        """Attribute a quotation of the sentence."""
        start, end = quotation.outer_start - self.frame.offset, quotation.outer_end - self.frame.offset
        if not self.text[self.start : self.end].strip(BLANK):
            return NONE
        return (
            self.after(end)
            or self.before(start)
            or self.trailing(end)
            or self.colon(start)
            or self.any_verb(start, end)
            or self.signed(end)
            or self.subject(start, end)
            or NONE
        )

    def made(self, cue: Cue, mention: Range | None, place: Place) -> Attribution:
        offset = self.frame.offset
        end = self.grammar.cues.end(self.text, cue, self.end)
        shifted = (mention[0] + offset, mention[1] + offset) if mention else None
        return Attribution(shifted, (cue.start + offset, end + offset), place, cue)

    def unspoken(self, mention: Range, place: Place) -> Attribution:
        """An attribution to a mention without a cue."""
        return Attribution((mention[0] + self.frame.offset, mention[1] + self.frame.offset), None, place)

    def after(self, end: int) -> Attribution | None:
        """By a cue right behind the quotation: "…," said Ana Ruiz; "…," Ana Ruiz said."""
        cue = next((c for c in self.cues if c.start >= end), None)
        if cue is None or cue.start - end > _FARTHEST or self.is_participle(cue):
            return None
        between = self.text[end : cue.start]
        if cue.group == "naming" and self.text[cue.end : cue.end + 1] not in (".", ",", ""):
            return None
        if "_" in between and (self.text[end - 1] not in _LEADS_ON or _LONG_QUOTATION in between):
            return None
        if not between.strip(" ,\xa0"):
            mention = mention_after(self.grammar, self.text, cue.end, self.end)
            return self.made(cue, mention, "after") if mention else None
        if cue.group == "source":
            return None
        leads_on = self.text[end - 1] in _LEADS_ON or between.startswith(",")
        first = between.strip(" ,\xa0").split(" ", 1)[0]
        if first in self.grammar.relatives or (first in self.grammar.openers and first != "as"):
            return None
        mention = mention_before(self.grammar, self.text, end, cue.start)
        if mention is None or not (leads_on or mention[0] - end < _ADJACENT):
            return None
        return self.made(cue, mention, "after")

    def is_participle(self, cue: Cue) -> bool:
        """Whether a cue shares its subject with the clause that it is added to: "…," adding that …"."""
        if not self.text.endswith("ing", cue.start, cue.end):
            return False
        return self.last_word(cue.start) not in self.grammar.progressive

    def is_joined(self, start: int, cue: Cue) -> bool:
        """Whether there is an "and" or "but" between an offset and a cue."""
        return not self.grammar.coordinators.isdisjoint(self.text[start : cue.start].split())

    def is_main(self, cue: Cue) -> bool:
        """Whether a cue is joined to what stands before it by "and" or "but", not part of a clause within it."""
        own = mention_before(self.grammar, self.text, self.start, cue.start)
        return self.last_word(own[0] if own else cue.start) in self.grammar.coordinators

    def before(self, start: int) -> Attribution | None:
        """By the nearest cue left of the quotation."""
        last = bisect_right(self.cues, start, key=attrgetter("end"))
        for number in range(last - 1, max(-1, last - _MOST_CUES), -1):
            cue = self.cues[number]
            if not self.introduces(cue, start):
                continue
            if self.passive(cue):
                return self.by_agent(cue, start)
            number = self.outermost(number, start)
            mention = self.mention(number, start)
            if mention is not None:
                return self.made(self.cues[number], mention, "before")
        return None

    def by_agent(self, cue: Cue, start: int) -> Attribution | None:
        """By who is named with "by" behind a passive, before the quotation or right behind it."""
        agent = _AGENT.match(self.text, cue.end, start) or _AGENT.match(self.text, self.text.find(" ", start), self.end)
        mention = mention_after(self.grammar, self.text, agent.end(), self.end) if agent else None
        return self.made(cue, mention, "before") if mention or cue.group != "naming" else None

    def outermost(self, number: int, start: int) -> int:
        """The cue whose reported clause holds the cue with this number, unless that stands right before the quotation."""
        between = self.text[self.cues[number].end : start].rstrip(" \xa0")
        if between[-1:] in (",", ":") or self.is_participle(self.cues[number]):
            return number
        for outer in range(max(0, number - _MOST_CUES), number):
            cue = self.cues[outer]
            if cue.group == "speech" and "_" not in self.text[cue.end : start] and self.mention(outer, start):
                inner = mention_before(self.grammar, self.text, cue.end, self.cues[number].start)
                if inner is not None:
                    return outer
        return number

    def introduces(self, cue: Cue, start: int) -> bool:
        """Whether a cue can bear on a quotation right of it."""
        if cue.group == "manner":
            between = self.text[cue.end : start].rstrip(" \xa0")
            return between[-1:] in ("", ",", ":") and len(between) < _SHORT
        return True

    def mention(self, number: int, limit: int, first: int | None = None) -> Range | None:
        """The mention of the cue with this number, before ``limit``; cues from ``first`` on may share theirs with it."""
        if number not in self.mentions:
            first = max(0, number - _MOST_CUES) if first is None else first
            self.mentions[number] = self.find_mention(number, limit, first)
        return self.mentions[number]

    def find_mention(self, number: int, limit: int, first: int) -> Range | None:
        cue = self.cues[number]
        if cue.group == "source":
            return mention_after(self.grammar, self.text, cue.end, limit if limit > cue.end else self.end)
        own = mention_before(self.grammar, self.text, self.start, cue.start)
        participle = self.is_participle(cue)
        if own is not None and not participle:
            return own
        if own is not None and cue.start - own[1] < _ADJACENT and self.last_word(own[0]) in _OWN_SUBJECT:
            return own
        for earlier in range(number - 1, first - 1, -1):
            shared = self.mention(earlier, cue.start, first)
            if shared is not None and self.text[shared[0] : shared[1]] not in self.grammar.relatives:
                return shared
        before = self.text[max(self.start, cue.start - _SHORT) : cue.start].rstrip()
        if not participle and before.rstrip(",").endswith("_"):
            return mention_after(self.grammar, self.text, cue.end, limit)
        if not participle and before[-1:] in ("", ",") and cue.group == "speech":
            inverted = mention_after(self.grammar, self.text, cue.end, limit)
            if inverted and self.text[inverted[1] : inverted[1] + 1] == ",":
                return inverted
        return first_mention(self.grammar, self.text, self.start, cue.start)

    def last_word(self, end: int) -> str:
        """The word of the sentence that ends before an offset."""
        return self.text[max(self.start, end - _SHORT) : end].rstrip().rpartition(" ")[2]

    def passive(self, cue: Cue) -> bool:
        """Whether a cue is a passive, whose subject is not who speaks: was asked, has been called."""
        return (
            self.last_word(cue.start) in self.grammar.passive
            and self.text.endswith(("ed", "told"), cue.start, cue.end)
            and (cue.group == "naming" or cue.lemma in self.grammar.addressing)
        )

    def trailing(self, end: int) -> Attribution | None:
        """By a cue behind the clause that the quotation stands in: the plan was "bad" for all, Ana Ruiz said."""
        for cue in self.cues[-_MOST_CUES:]:
            if cue.start < end or cue.group in ("naming", "manner"):
                continue
            comma = self.text.rfind(",", end, cue.start)
            if (
                comma < 0
                or self.end - cue.end > _SHORT
                or "_" in self.text[cue.end : self.end]
                or "_" in self.text[comma + 1 : cue.start]
            ):
                continue
            if cue.group == "source":
                mention = mention_after(self.grammar, self.text, cue.end, self.end)
            else:
                mention = mention_before(self.grammar, self.text, comma, cue.start) or mention_after(
                    self.grammar, self.text, cue.end, self.end
                )
            if mention is not None:
                return self.made(cue, mention, "trailing")
        return None

    def any_verb(self, start: int, end: int) -> Attribution | None:
        """By whoever does something right behind a quotation that begins the sentence and leads on: "…," she winked."""
        if self.text[end - 1] not in _LEADS_ON or self.text[self.start : start].strip():
            return None
        found = subject_and_verb(self.grammar, self.text, end, self.end) or verb_and_subject(
            self.grammar, self.text, end, self.end
        )
        if found is None:
            return None
        mention, verb = found
        return self.made(Cue(*verb, "", "manner"), mention, "after")

    def subject(self, start: int, end: int) -> Attribution | None:
        """By the subject of the sentence, where it has no cue and the marked words are too long for a term."""
        if end - start < LONGEST_TERM or not self.text[self.start : start].strip():
            return None
        mention = first_mention(self.grammar, self.text, self.start, start)
        return self.unspoken(mention, "subject") if mention else None

    def signed(self, end: int) -> Attribution | None:
        """By a name behind a dash, as under a letter: "…" — Ana Ruiz."""
        signature = _SIGNATURE.fullmatch(self.text, end, self.end)
        mention = mention_after(self.grammar, self.text, signature.end(1), self.end) if signature else None
        return self.unspoken(mention, "after") if mention else None

    def colon(self, start: int) -> Attribution | None:
        """By what stands before a colon: Ms Ruiz: "…"."""
        lead = self.text[self.start : start].rstrip()
        if not lead.endswith(":"):
            return None
        mention = first_mention(self.grammar, self.text, self.start, start)
        return self.unspoken(mention, "colon") if mention else None


def sentence_readers(grammar: Grammar, frame: Frame) -> Sequence[tuple[Sentence, SentenceReader]]:
    """Return the sentences of a frame with a reader for each; the cue behind "…?" belongs to the sentence before it."""
    found = []
    for number, sentence in enumerate(frame.sentences):
        end = sentence.end
        if sentence.quotations and number + 1 < len(frame.sentences):
            end = _attributed_end(grammar, frame, sentence, frame.sentences[number + 1])
        found.append((sentence, SentenceReader(grammar, frame, sentence, end)))
    return found


def _attributed_end(grammar: Grammar, frame: Frame, sentence: Sentence, following: Sentence) -> int:
    """The end of a sentence, or of the next one if that does nothing but say who spoke: "…?" Ana Ruiz asked."""
    mark = frame.text[sentence.end - 1]
    if sentence.quotations[-1].outer_end - frame.offset < sentence.end or mark not in "?!….":
        return sentence.end
    if mark == "." and (frame.around(sentence) or following.end - following.start > _SHORT):
        return sentence.end
    end = min([following.end, *(q.outer_start - frame.offset for q in following.quotations)])
    cue = next(grammar.cues.find(frame.text, following.start, min(end, following.start + 120)), None)
    if cue is None or cue.group == "naming":
        return sentence.end
    rest = tokens(frame.text, cue.end, min(end, cue.end + 120))
    clause = any(not word.capital and grammar.classes.likely(word.text) in _CLAUSAL for word in rest[:8])
    if clause and rest[0].text != ",":
        return sentence.end
    return end if mention_before(grammar, frame.text, following.start, cue.start) else sentence.end
