"""Who said what stands in quotation marks, by the sentence it stands in."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import takewhile
from operator import attrgetter
from typing import Literal, NamedTuple

from newsextract.text.quotation import Quotation
from newsextract_quotes.cues import Cue
from newsextract_quotes.frames import Frame
from newsextract_quotes.marked.cue_subjects import ADJACENT, MOST_CUES, SHORT, CueSubjects
from newsextract_quotes.mentions.mentions import (
    first_mention,
    mention_after,
    mention_before,
    name_before,
    subject_and_verb,
    verb_and_subject,
)
from newsextract_quotes.mentions.phrase_words import FINITE
from newsextract_quotes.mentions.possible_speakers import may_speak
from newsextract_quotes.sentences import Sentence
from newsextract_quotes.words import Range, Words

Place = Literal["after", "before", "trailing", "colon", "subject", "continued", "none"]
LONGEST_TERM = 28  # characters with the marks; more words than that are somebody's
_BLANK = "_.,!?…;:—–- \xa0\t"  # quotations and what may stand round them
_FARTHEST = 600
_NEAR = 120
_LONG_QUOTATION = "_" * 40
_LEADS_ON = frozenset(",?!—–-…")
_SIGNATURE = re.compile(r"(\s*[―—–-]+\s*)(?:[A-Z][\w.’'-]*+[ \xa0]?){1,5}[.,]?")


class Attribution(NamedTuple):
    """What a quotation is attributed by; offsets are the article's.

    Attributes:
        mention: The speaker mention.
        cue: The reporting words.
        place: Where they stand: ``after`` the quotation at once, ``before`` it, ``trailing`` behind the clause that
            it stands in, before a ``colon`` without a cue, as the ``subject`` of its sentence, or in what the
            quotation has ``continued``.
        verb: The reporting words as they were found.
    """

    mention: Range | None
    cue: Range | None
    place: Place
    verb: Cue | None = None


NONE = Attribution(None, None, "none")
"""What attributes nothing."""


class SentenceReader(CueSubjects):
    """Attributes the quotations of one sentence by the cues in it.

    Attributes:
        around: What stands in the sentence beside quotations and punctuation.
    """

    def __init__(self, frame: Frame, sentence: Sentence, end: int) -> None:
        super().__init__(frame, sentence, end)
        self.around = frame.text[self.start : end].strip(_BLANK)

    def attribution(self, quotation: Quotation) -> Attribution:
        """Attribute a quotation of the sentence."""
        if not self.around:
            return NONE
        start, end = quotation.outer_start, quotation.outer_end
        return (
            (self.before(start) if self.is_named(start) else None)
            or self.nearer(self.after(end), start)
            or self.before(start)
            or self.trailing(end)
            or self.colon(start)
            or self.any_verb(start, end)
            or self.signed(end)
            or self.subject(start, end)
            or NONE
        )

    def nearer(self, behind: Attribution | None, start: int) -> Attribution | None:
        """By the cue behind a quotation, unless that gives the source of one right before it: said “…”, per a note."""
        if behind is None or behind.verb is None or behind.verb.group != "source":
            return behind
        number = bisect_right(self.cues, start, key=attrgetter("end")) - 1
        if number < 0 or self.cues[number].group != "speech":
            return behind
        between = self.text[self.cues[number].end : start].split()
        return behind if not self.grammar.complementizers.issuperset(between) else self.before(start) or behind

    def made(self, cue: Cue, mention: Range | None, place: Place) -> Attribution:
        """An attribution to a cue and its mention."""
        return Attribution(mention, (cue.start, self.grammar.cues.end(self.text, cue, self.end)), place, cue)

    def unspoken(self, mention: Range | None, place: Place) -> Attribution:
        """An attribution to a mention without a cue."""
        return Attribution(mention, None, place)

    def after(self, end: int) -> Attribution | None:
        """By a cue right behind the quotation: "…," said Ana Ruiz; "…," Ana Ruiz said."""
        first = bisect_left(self.cues, end, key=attrgetter("start"))
        for cue in self.cues[first : first + 2]:
            attribution = self.by_cue_behind(cue, end)
            if attribution is None or attribution.mention is None:
                return None
            if self.text[slice(*attribution.mention)] not in self.grammar.relatives:
                return attribution  # not "…," Ana Ruiz, who proposed the plan, said
        return None

    def by_cue_behind(self, cue: Cue, end: int) -> Attribution | None:
        """By a cue behind a quotation that ends at an offset, if it bears on that."""
        if cue.end > end + _FARTHEST or self.is_participle(cue) or self.passive(cue):
            return None
        between = self.text[end : cue.start]
        if cue.group == "naming" and cue.end < self.end and self.text[cue.end] not in ".,":
            return None
        if ";" in between:
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
        if first in self.grammar.relatives or (first in self.grammar.openers and first not in self.grammar.asides):
            return None
        mention = mention_before(self.grammar, self.text, end, cue.start)
        if mention is None or not (leads_on or mention[0] - end < ADJACENT):
            return None
        if self.text[slice(*mention)] in self.grammar.pronouns and self.is_relative(end, mention[0]):
            return None
        return self.made(cue, mention, "after")

    def is_relative(self, start: int, subject: int) -> bool:
        """Whether a noun stands right before a subject, of which the clause tells more: …", a charge it denies."""
        words = self.text[start:subject].strip(" ,\xa0").split()
        return bool(words) and self.grammar.classes.likely(words[-1]) in ("NN", "NNS")

    def before(self, start: int) -> Attribution | None:
        """By the nearest cue left of the quotation."""
        last = bisect_right(self.cues, start, key=attrgetter("end"))
        for number in range(last - 1, max(-1, last - MOST_CUES), -1):
            cue = self.cues[number]
            if not self.introduces(cue, start) or self.is_put_in(number):
                continue
            if self.passive(cue) or self.is_reduced(cue, start):
                attribution = self.by_agent(cue, start)
                if (attribution is None or attribution.mention is None) and not self.names(cue, start) and number:
                    continue  # officers were called to reports of "…"
                return attribution
            number = self.outermost(number, start)
            mention = self.mention(number, start)
            if mention is not None:
                return self.made(self.cues[number], mention, "before")
        return None

    def by_agent(self, cue: Cue, start: int) -> Attribution | None:
        """By who is named with "by" behind a passive, before the quotation or right behind it."""
        behind = self.text.find(" ", start, self.end)
        agent = next((w for at in (cue.end, behind) if (w := self.agent(at)) is not None), None)
        mention = mention_after(self.grammar, self.text, agent, self.end) if agent is not None else None
        return self.made(cue, mention, "before") if mention or cue.lemma in self.grammar.addressing else None

    def agent(self, at: int) -> int | None:
        """Where the name of an agent begins behind an offset, if a "by" stands there."""
        words = Words(self.text, at, min(self.end, at + SHORT)) if at >= 0 else None
        return words.end(0) if words and words.texts[0] in self.grammar.agents else None

    def introduces(self, cue: Cue, start: int) -> bool:
        """Whether a cue can bear on a quotation right of it."""
        between = self.text[cue.end : start].rstrip(" \xa0")
        if cue.group == "manner":
            if self.grammar.classes.likely(between.split(None, 1)[0] if between.strip() else "") == "VBG":
                return False  # went on practising
            quotative = cue.lemma in self.grammar.quotatives and not between
            return between[-1:] in ("", ",", ":") and len(between) < SHORT and not quotative
        if cue.group == "naming" and self.goes_on(between.rpartition("_")[2]) and "_" in between:
            return False  # called it "prudent" and kept her "buy" rating
        return ";" not in between and not self.is_aside(cue, start)

    def trailing(self, end: int) -> Attribution | None:
        """By a cue behind the clause that the quotation stands in: the plan was "bad" for all, Ana Ruiz said."""
        for cue in self.cues[-MOST_CUES:]:
            if cue.start < end or cue.group in ("naming", "manner"):
                continue
            comma = self.text.rfind(",", end, cue.start)
            if (
                comma < 0
                # Who stands behind the cue may be told of at length: "…, said Ana Ruiz, head of a union in Delph".
                or (cue.group != "source" and self.text[comma + 1 : cue.start].strip() and self.end - cue.end > SHORT)
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
        """By the subject of the sentence, where it has no cue and the marked words are too long for a term.

        There is no mention if the subject can be no speaker, or is told something: "was urged to".
        """
        if end - start < LONGEST_TERM or not self.text[self.start : start].strip():
            return None
        mention = first_mention(self.grammar, self.text, self.start, start)
        if mention is None:
            return None
        speaks = may_speak(self.grammar, self.text, self.start, mention)
        told = any(self.passive(cue) for cue in self.cues[:MOST_CUES] if cue.end <= start)
        return self.unspoken(mention if speaks and not told else None, "subject")

    def signed(self, end: int) -> Attribution | None:
        """By a name behind a dash, as under a letter: "…" — Ana Ruiz."""
        signature = _SIGNATURE.fullmatch(self.text, end, self.end)
        mention = mention_after(self.grammar, self.text, signature.end(1), self.end) if signature else None
        return self.unspoken(mention, "after") if mention else None

    def colon(self, start: int) -> Attribution | None:
        """By what stands before a colon: Ms Ruiz: "…". One that signs counts first: more from Ana Ruiz: "…"."""
        lead = self.text[self.start : start].rstrip()
        if not lead.endswith(":"):
            return None
        mention = name_before(self.grammar, self.text, self.start, self.start + len(lead) - 1)
        if mention is None or self.last_word(mention[0]) not in self.grammar.signing:
            mention = first_mention(self.grammar, self.text, self.start, start)
        return self.unspoken(mention, "colon") if mention else None


def sentence_reader(frame: Frame, number: int) -> SentenceReader:
    """Return the reader of a sentence, by its number; the cue behind "…?" belongs to the sentence before it."""
    sentence = frame.sentences[number]
    end = sentence.end
    if sentence.quotations and number + 1 < len(frame.sentences):
        end = _attributed_end(frame, sentence, frame.sentences[number + 1])
    return SentenceReader(frame, sentence, end)


def _attributed_end(frame: Frame, sentence: Sentence, following: Sentence) -> int:
    """The end of a sentence, or of the next one if that does nothing but say who spoke: "…?" Ana Ruiz asked."""
    mark = frame.text[sentence.end - 1]
    if sentence.quotations[-1].outer_end < sentence.end or mark not in "?!….":
        return sentence.end
    if mark == "." and (
        frame.text[sentence.start : sentence.end].strip(_BLANK) or following.end - following.start > SHORT
    ):
        return sentence.end
    opening = frame.text[following.start : min(following.end, following.start + SHORT)].split(None, 1)[0]
    if opening in frame.grammar.openings:
        return sentence.end  # "…?" She asked
    end = min([following.end, *(q.outer_start for q in following.quotations)])
    cue = next(iter(frame.cues_within(following.start, min(end, following.start + _NEAR))), None)
    if cue is None or cue.group == "naming":
        return sentence.end
    if end < following.end and not frame.text[cue.end : end].strip(" ,:\xa0"):
        return sentence.end  # it introduces another quotation
    grammar = frame.grammar
    rest = Words(frame.text, cue.end, min(end, cue.end + _NEAR)).texts
    main = takewhile(lambda word: word not in grammar.openers, rest[:8])  # "asks as the crowd laughs"
    clause = any(not word[0].isupper() and grammar.classes.likely(word) in FINITE for word in main)
    if clause and rest[0] != ",":
        return sentence.end
    return end if mention_before(grammar, frame.text, following.start, cue.start) else sentence.end
