"""The cues of one sentence and who is the subject of each."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from newsextract_quotes.cues import Cue
from newsextract_quotes.frames import Frame
from newsextract_quotes.mentions.mentions import first_mention, mention_after, mention_before
from newsextract_quotes.mentions.phrase_words import FINITE
from newsextract_quotes.sentences import Sentence
from newsextract_quotes.words import Range, Words

ADJACENT = 3  # characters between two things that stand side by side
SHORT = 60  # characters that a clause has at least
_OPENING = 20  # characters before the subject of a sentence: titles
_ENDS = ("", ",", ".", ":")  # what follows a name that is not the subject of what follows
_OBJECT = 5  # words of what a verb takes
_DASHES = frozenset("—–-")
_LONG_QUOTATION = "_" * 28  # what is shorter may be a fragment
MOST_CUES = 8  # looked at on either side of a quotation, so that hostile text takes linear time


class CueSubjects:
    """Finds the cues of a sentence, and their mentions where they are asked for.

    Args:
        frame: What the sentence stands in.
        sentence: The sentence.
        end: Where it ends, with a sentence behind it that only says who spoke.

    Attributes:
        text: The frame's text.
        start: Offset of the sentence's first character.
        end: Offset where it ends.
        cues: Its cues.
    """

    def __init__(self, frame: Frame, sentence: Sentence, end: int) -> None:
        self.grammar = frame.grammar
        self.frame = frame
        self.text = frame.text
        self.start = sentence.start
        self.end = end
        self.cues = frame.cues_within(self.start, end)
        self._mentions: dict[int, Range | None] = {}

    def mention(self, number: int, limit: int, first: int | None = None) -> Range | None:
        """The mention of a cue by its number, before ``limit``; those from ``first`` on may share theirs with it."""
        if number not in self._mentions:
            first = max(0, number - MOST_CUES) if first is None else first
            self._mentions[number] = self._find_mention(number, limit, first)
        return self._mentions[number]

    def _find_mention(self, number: int, limit: int, first: int) -> Range | None:
        cue = self.cues[number]
        if cue.group == "source":
            return mention_after(self.grammar, self.text, cue.end, limit if limit > cue.end else self.end)
        participle = self.is_participle(cue)
        if participle and (controlled := self.absolute(cue) or self.controlled(number)):
            return controlled
        own = self.inserted(cue) or mention_before(self.grammar, self.text, self.start, cue.start)
        if (own is None or own[0] - self.start > _OPENING) and (named := self.named_behind(cue)):
            return named
        if own is not None and self.text[slice(*own)].isdigit():
            own = None  # "a story published on July 26, 2021, reported"
        if own is not None and not participle:
            return own
        if own is not None and cue.start - own[1] < ADJACENT and self._begins(own[0]):
            return own
        for earlier in range(number - 1, first - 1, -1):
            shared = self.mention(earlier, cue.start, first)
            if shared is not None and self.text[shared[0] : shared[1]] not in self.grammar.relatives:
                return shared
        before = self.text[max(self.start, cue.start - SHORT) : cue.start].rstrip()
        if not participle and before.rstrip(",").endswith("_"):
            return mention_after(self.grammar, self.text, cue.end, limit)
        if not participle and before[-1:] in ("", ",") and cue.group == "speech":
            inverted = mention_after(self.grammar, self.text, cue.end, limit)
            if inverted and self.text[inverted[1] : inverted[1] + 1] in (",", ":"):
                return inverted
        return first_mention(self.grammar, self.text, self.start, cue.start)

    def named_behind(self, cue: Cue) -> Range | None:
        """The name behind a cue that closes its sentence: the lido, which is old, will close, said Ruiz, who swims."""
        if cue.group != "speech" or cue.lemma in self.grammar.addressing or not self.last_word(cue.start).endswith(","):
            return None
        named = mention_after(self.grammar, self.text, cue.end, self.end)
        if named is None or "," in self.text[cue.end : named[0]] or not self.text[named[0]].isupper():
            return None
        if self.text[named[1] : named[1] + 1] not in _ENDS:
            return None
        return named if self.text[slice(*named)] not in self.grammar.times else None

    def absolute(self, cue: Cue) -> Range | None:
        """The subject of a participle that a preposition gives it: with Senator Ruiz saying."""
        words = Words(self.text, max(self.start, cue.start - SHORT), cue.start)
        for number in range(len(words) - 1, -1, -1):
            if words.texts[number] in self.grammar.absolutes and words.texts[number] not in self.grammar.coordinators:
                mention = mention_before(self.grammar, self.text, words.end(number), cue.start)
                return mention if mention and cue.start - mention[1] < ADJACENT else None
        return None

    def controlled(self, number: int) -> Range | None:
        """The subject that another verb gives a participle: it quoted Ruiz as saying, she was quoted as saying."""
        cue = self.cues[number]
        if number == 0 or self.last_word(cue.start) not in self.grammar.asides:
            return None
        verb = self.cues[number - 1]
        if self.last_word(verb.start) in self.grammar.passive:
            return mention_before(self.grammar, self.text, self.start, verb.start)
        return mention_after(self.grammar, self.text, verb.end, cue.start)

    def inserted(self, cue: Cue) -> Range | None:
        """The subject of a cue that stands with it between two commas: Ruiz, the report says, "failed to act"."""
        if self.text[cue.end : cue.end + 1] != ",":
            return None
        comma = self.text.rfind(",", self.start, cue.start)
        if comma < 0 or not self.text[comma + 1 : cue.start].strip():
            return None
        return mention_before(self.grammar, self.text, comma + 1, cue.start)

    def outermost(self, number: int, start: int) -> int:
        """The cue whose clause holds the cue with this number, unless that stands right before the quotation."""
        between = self.text[self.cues[number].end : start].rstrip(" \xa0")
        if between[-1:] in (",", ":") or self.is_participle(self.cues[number]):
            return number
        for outer in range(max(0, number - MOST_CUES), number):
            cue = self.cues[outer]
            if self.last_word(cue.start) in self.grammar.passive or self.bids(cue):
                continue
            if cue.group == "speech" and "_" not in self.text[cue.end : start] and self.mention(outer, start):
                inner = mention_before(self.grammar, self.text, cue.end, self.cues[number].start)
                if inner is not None:
                    fragment = "," not in self.text[cue.end : start] and self.is_fragment(self.cues[number], start)
                    return number if not fragment and self.reports(self.cues[number], inner) else outer
        return number

    def is_fragment(self, cue: Cue, start: int) -> bool:
        """Whether a few marked words stand behind a cue with no clause: she said they had complained "nine times"."""
        if start - cue.end > SHORT:
            return False
        words = self.text[cue.end : start].split()
        likely, that = self.grammar.classes.likely, self.grammar.complementizers
        clause = any(word in that or likely(word) in FINITE or word in self.grammar.passive for word in words)
        return len(words) < _OBJECT and not clause and not self.text.startswith(_LONG_QUOTATION, start)

    def bids(self, cue: Cue) -> bool:
        """Whether an infinitive stands right behind a cue: asked not to be named, vowed to go."""
        first, *rest = [*self.text[cue.end : cue.end + SHORT].split()[:2], ""]
        likely = self.grammar.classes.likely
        return likely(first) == "TO" or (first in self.grammar.between and likely(rest[0]) == "TO")

    def reports(self, cue: Cue, subject: Range) -> bool:
        """Whether a cue within a reported clause reports what its own subject says: told her that Ruiz had said."""
        if cue.group != "speech" or self.text[slice(*subject)] in self.grammar.impersonal:
            return False
        likely, before = self.grammar.classes.likely, self.last_word(cue.start)
        if before in self.grammar.passive or likely(before) in ("MD", "TO"):
            return False
        behind = self.text[cue.end : cue.end + SHORT].split(None, 1)[:1]
        if behind and likely(behind[0]) == "IN" and behind[0] not in self.grammar.complementizers:
            return False  # she had joked about "…"
        return likely(self.text[cue.start : cue.end]) in ("VBD", "VBN")

    def is_participle(self, cue: Cue) -> bool:
        """Whether a cue shares its subject with the clause that it is added to: "…," adding that …"."""
        if not self.text.endswith(self.grammar.participle, cue.start, cue.end):
            return False
        return self.last_word(cue.start) not in self.grammar.progressive

    def passive(self, cue: Cue) -> bool:
        """Whether a cue is a passive, whose subject is not who speaks: was asked, has been called."""
        if self.last_word(cue.start) not in self.grammar.passive:
            return False
        form = self.text[cue.start : cue.end]
        if cue.group == "naming" or cue.lemma in self.grammar.addressing:
            return form.endswith(self.grammar.past)
        return cue.group == "speech" and self.grammar.classes.can_be(form, "VBN")

    def is_reduced(self, cue: Cue, start: int) -> bool:
        """Whether a cue is a passive without an auxiliary, right before a name: a book called "…"."""
        if cue.lemma not in self.grammar.labelling or not self.text.endswith(self.grammar.past, cue.start, cue.end):
            return False
        if not self.names(cue, start):
            return False
        if self.grammar.is_contracted(self.last_word(cue.start)):
            return True  # it’s called "…"
        own = mention_before(self.grammar, self.text, self.start, cue.start)
        if own is None or self.text[own[0] : own[1]] in self.grammar.pronouns:
            return own is None
        before = self.last_word(own[0])
        return before not in self.grammar.relatives and before not in self.grammar.openers

    def names(self, cue: Cue, start: int) -> bool:
        """Whether a cue stands right before a name: called a "…", described as "…"."""
        if start - cue.end > SHORT:
            return False
        between = self.text[cue.end : start].split()
        return all(word in self.grammar.articles or word in self.grammar.asides for word in between)

    def is_named(self, start: int) -> bool:
        """Whether a verb that names stands right before a quotation: called it "…"."""
        number = bisect_right(self.cues, start, key=attrgetter("end"))
        return number > 0 and self.cues[number - 1].group == "naming" and self.names(self.cues[number - 1], start)

    def is_put_in(self, number: int) -> bool:
        """Whether a cue gives the source of another right before it: said, according to a clerk, that it was "…"."""
        if number == 0 or self.cues[number].group != "source":
            return False
        return self.text[self.cues[number - 1].end : self.cues[number].start].strip() == ","

    def goes_on(self, between: str) -> bool:
        """Whether what stands between two quotations joins another verb to the one before the first."""
        joint, *words = between.split() or [""]
        return joint in self.grammar.coordinators and any(self.grammar.classes.likely(w) in FINITE for w in words)

    def is_aside(self, cue: Cue, limit: int) -> bool:
        """Whether a cue is a participle in a comma phrase: "the model, called Otter, was trained"."""
        text = self.text
        if not text.endswith(self.grammar.past, cue.start, cue.end) or not self.last_word(cue.start).endswith(","):
            return False
        comma = text.find(",", cue.end, limit)
        verb = text[comma + 1 : min(limit, comma + SHORT)].split(None, 1)[:1] if comma >= 0 else []
        return bool(verb) and (self.grammar.classes.likely(verb[0]) in FINITE or verb[0] in self.grammar.passive)

    def is_joined(self, start: int, end: int) -> bool:
        """Whether there is an "and" or "but" between two offsets."""
        return not self.grammar.coordinators.isdisjoint(self.text[start:end].split())

    def is_main(self, cue: Cue) -> bool:
        """Whether a cue is joined to what stands before it by "and" or "but", not part of a clause within it."""
        own = mention_before(self.grammar, self.text, self.start, cue.start)
        return self.last_word(own[0] if own else cue.start) in self.grammar.coordinators

    def last_word(self, end: int) -> str:
        """The word of the sentence that ends before an offset."""
        return self.text[max(self.start, end - SHORT) : end].rstrip().rpartition(" ")[2]

    def _begins(self, start: int) -> bool:
        """Whether a phrase begins the sentence, or a part of it with a subject of its own: with Ruiz saying."""
        before = self.last_word(start)
        return not before or before in _DASHES or before in self.grammar.absolutes
