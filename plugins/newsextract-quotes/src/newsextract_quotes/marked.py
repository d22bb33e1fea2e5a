"""Quotes in quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsextract import View
from newsextract.text.quotation import Quotation
from newsextract_quotes.attribution import LONGEST_TERM, NONE, SentenceReader, sentence_reader
from newsextract_quotes.continuation import Speech
from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import Frame, Sentence
from newsextract_quotes.modes import SentenceDrafts


def marked_quotes(view: View, frames: Iterable[Frame]) -> list[Draft]:
    """Return the quotes in quotation marks, those within quotes too.

    Args:
        view: The article.
        frames: Its paragraphs and quotations, as they are read.
    """
    found: list[Draft] = []
    speech = Speech()
    for frame in frames:
        if frame.depth:
            found += _within(view, frame)
        elif frame.quotations:
            found += _spoken(view, frame, speech)
        elif frame.text[frame.end - 1] == ":":  # it announces who speaks in the next paragraph
            speech.passed(frame, frame.sentences[-1])
    return found


def _spoken(view: View, frame: Frame, speech: Speech) -> Iterator[Draft]:
    """The quotes of a paragraph that stand in no other quote."""
    for number, sentence in enumerate(frame.sentences):
        if not sentence.quotations:
            speech.passed(frame, sentence)
            continue
        reader = sentence_reader(frame, number)
        attributed = []
        spoken = False  # whoever speaks in a sentence goes on, not whom a fragment behind it quotes
        for quotation in sentence.quotations:
            attribution = reader.attribution(quotation)
            if attribution is NONE and (_stands_alone(reader) or _opens(sentence, quotation)):
                attribution = speech.continued(frame.paragraph)
            elif attribution.place not in ("none", "subject") and not (spoken and attribution.place == "before"):
                speech.heard(attribution, frame.paragraph)
                spoken = attribution.place == "after"
            attributed.append((quotation, attribution))
        speech.heard_behind(reader, sentence)
        yield from SentenceDrafts(view.text, reader, attributed).drafts()


def _within(view: View, frame: Frame) -> Iterator[Draft]:
    """The quotes that stand in another quote."""
    for number, sentence in enumerate(frame.sentences):
        if sentence.quotations:
            reader = sentence_reader(frame, number)
            attributed = [(quotation, reader.attribution(quotation)) for quotation in sentence.quotations]
            yield from SentenceDrafts(view.text, reader, attributed).drafts()


def _stands_alone(reader: SentenceReader) -> bool:
    """Whether a sentence is nothing but what stands in quotation marks, or that with a "But" before it."""
    return not reader.around or reader.around in reader.grammar.lead_ins


def _opens(sentence: Sentence, quotation: Quotation) -> bool:
    """Whether a sentence begins with a quotation too long for a term."""
    return quotation.outer_start <= sentence.start and quotation.outer_end - quotation.outer_start >= LONGEST_TERM
