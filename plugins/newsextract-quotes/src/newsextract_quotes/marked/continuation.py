"""Speech that runs on: quotations with no cue of their own."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import Frame
from newsextract_quotes.marked.attribution import NONE, Attribution, SentenceReader
from newsextract_quotes.marked.cue_subjects import MOST_CUES
from newsextract_quotes.mentions.mentions import first_mention
from newsextract_quotes.mentions.possible_speakers import may_speak
from newsextract_quotes.sentences import Sentence

_NEAR = 2


class Speech:
    """What was attributed last, while an article is read.

    Attributes:
        last: The last attribution.
        paragraph: The number of its paragraph.
        announcing: The paragraph without a quotation right before the one that is read.
        unread: Sentences without a quotation behind the last attribution.
        read_to: The number of the last paragraph with a quotation.
        open: Whether its last quotation is not closed: the next paragraph goes on with the speech.
        waiting: Quotes of paragraphs that are nothing but an open quotation, of which a later one names the speaker.
    """

    def __init__(self) -> None:
        self.last = NONE
        self.paragraph = -_NEAR
        self.announcing: Frame | None = None
        self.unread: list[tuple[Frame, Sentence]] = []
        self.read_to = -1
        self.open = False
        self.waiting: list[Draft] = []

    def heard(self, attribution: Attribution, paragraph: int) -> None:
        """Take note of an attributed quotation."""
        self.last = attribution
        self.paragraph = paragraph
        self.announcing = None
        self.unread.clear()

    def heard_behind(self, reader: SentenceReader, sentence: Sentence) -> None:
        """Take note of what is reported in a sentence behind its last quotation: … and said that."""
        last = sentence.quotations[-1].outer_end
        if not reader.is_joined(last, reader.end):
            return
        for number in range(len(reader.cues) - 1, max(-1, len(reader.cues) - MOST_CUES), -1):
            cue = reader.cues[number]
            if cue.start < last or cue.group != "speech" or not reader.is_joined(last, cue.start):
                break
            if (mention := reader.mention(number, reader.end)) and reader.is_main(cue):
                self.heard(reader.made(cue, mention, "continued"), reader.frame.paragraph)
                break

    def passed(self, frame: Frame, sentence: Sentence) -> None:
        """Take note of a sentence without a quotation; it is read if a quotation behind it needs a speaker."""
        self.unread.append((frame, sentence))

    def run_on(self, frame: Frame, drafts: Sequence[Draft]) -> None:
        """Take note of a paragraph's quotes; one that only a later paragraph closes has the speaker named there."""
        first, last = frame.quotations[0], frame.quotations[-1]
        if frame.paragraph != self.read_to + 1:
            self.open, self.waiting = False, []
        self.read_to = frame.paragraph
        if drafts and first.outer_start == frame.start and drafts[0].rule == "after":
            for draft in self.waiting:
                draft.mention, draft.cue = drafts[0].mention, drafts[0].cue
                draft.mode, draft.rule = "direct", "continued"
        alone = first is last and first.outer_start == frame.start and not first.closed
        if not alone or (self.open and not self.waiting):
            self.waiting = []
        elif drafts and drafts[0].rule != "after":
            self.waiting.append(drafts[0])
        self.open = not last.closed

    def announced(self, frame: Frame) -> None:
        """Take note of a paragraph without a quotation, of which the end may say who speaks in the next one."""
        self.announcing = frame
        self.unread.clear()

    def continued(self, paragraph: int) -> Attribution:
        """The attribution of a quotation without a cue in this paragraph."""
        unread = [*_announcement(self.announcing), *self.unread]
        for frame, sentence in unread:
            if paragraph - frame.paragraph < _NEAR:
                self.read(SentenceReader(frame, sentence, sentence.end))
        self.announcing = None
        self.unread.clear()
        if paragraph - self.paragraph > _NEAR:
            return NONE
        self.paragraph = paragraph
        return self.last._replace(place="continued", verb=None) if self.last is not NONE else NONE

    def going_on(self, paragraph: int) -> Attribution | None:
        """The attribution of words in marks beside what says nothing, if somebody has spoken in the paragraph."""
        if self.last.cue is None or paragraph != self.paragraph:
            return None
        return self.last._replace(place="subject", verb=None)

    def read(self, reader: SentenceReader) -> None:
        """Read a sentence without a quotation for who speaks in it, or else whom it is about."""
        paragraph = reader.frame.paragraph
        behind = _behind_lead(reader)
        for number in sorted(range(len(reader.cues[:MOST_CUES])), key=lambda i: not _covers(reader, i)):
            cue = reader.cues[number]
            if cue.group == "source" or (cue.start >= behind and cue.group in ("speech", "manner")):
                mention = reader.mention(number, reader.end)
                if mention and (cue.group != "manner" or may_speak(reader.grammar, reader.text, reader.start, mention)):
                    self.heard(reader.made(cue, mention, "continued"), paragraph)
                    return
        if paragraph != self.paragraph or self.last is NONE:
            mention = first_mention(reader.grammar, reader.text, reader.start, reader.end)
            if mention and may_speak(reader.grammar, reader.text, reader.start, mention):
                self.heard(reader.unspoken(mention, "continued"), paragraph)


def _announcement(frame: Frame | None) -> list[tuple[Frame, Sentence]]:
    """The last sentence of a paragraph, if it ends with a colon or somebody says something in it."""
    if frame is None:
        return []
    last = frame.sentences[-1]
    speaks = any(cue.start > last.start and cue.group in ("speech", "manner") for cue in frame.cues)
    return [(frame, last)] if speaks or frame.text[frame.end - 1] == ":" else []


def _behind_lead(reader: SentenceReader) -> int:
    """Where the main clause of a sentence begins that opens with another: "Asked what she would say, Ruiz smiled"."""
    opening = reader.text[reader.start : reader.end].split(None, 1)[0]
    if opening in reader.grammar.openers or reader.grammar.classes.likely(opening) in ("VBN", "VBD", "VBG"):
        return max(reader.text.find(",", reader.start, reader.end), reader.start)
    return reader.start


def _covers(reader: SentenceReader, number: int) -> bool:
    """Whether a cue bears on the whole sentence: "…, says Ruiz", "According to Ruiz, …"."""
    cue = reader.cues[number]
    return cue.group == "source" or (cue.group == "speech" and reader.last_word(cue.start).endswith(","))
