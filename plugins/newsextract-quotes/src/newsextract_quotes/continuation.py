"""Speech that runs on: quotations with no cue of their own."""

from __future__ import annotations

from newsextract_quotes.attribution import NONE, Attribution, SentenceReader
from newsextract_quotes.cue_subjects import MOST_CUES
from newsextract_quotes.frames import Frame, Sentence
from newsextract_quotes.mentions import first_mention

_NEAR = 2


class Speech:
    """What was attributed last, while an article is read."""

    def __init__(self) -> None:
        self.last = NONE
        self.paragraph = -_NEAR
        self.unread: list[tuple[Frame, Sentence]] = []

    def heard(self, attribution: Attribution, paragraph: int) -> None:
        """Take note of an attributed quotation."""
        self.last = attribution
        self.paragraph = paragraph
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

    def continued(self, paragraph: int) -> Attribution:
        """The attribution of a quotation without a cue in this paragraph."""
        unread, self.unread = self.unread, []
        for frame, sentence in unread:
            self.read(SentenceReader(frame, sentence, sentence.end))
        if paragraph - self.paragraph > _NEAR:
            return NONE
        self.paragraph = paragraph
        return self.last._replace(place="continued", verb=None) if self.last is not NONE else NONE

    def read(self, reader: SentenceReader) -> None:
        """Read a sentence without a quotation for who speaks in it, or else whom it is about."""
        paragraph = reader.frame.paragraph
        for number in range(len(reader.cues) - 1, max(-1, len(reader.cues) - MOST_CUES), -1):
            cue = reader.cues[number]
            if cue.group in ("speech", "manner") and (mention := reader.mention(number, reader.end)):
                self.heard(reader.made(cue, mention, "continued"), paragraph)
                return
        if paragraph != self.paragraph or self.last is NONE:
            mention = first_mention(reader.grammar, reader.text, reader.start, reader.end)
            if mention:
                self.heard(reader.unspoken(mention, "continued"), paragraph)
