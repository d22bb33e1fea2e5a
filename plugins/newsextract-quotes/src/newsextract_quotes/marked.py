"""Quotes in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsextract import Span, View
from newsextract.text.quotation import Quotation
from newsextract_quotes.attribution import LONGEST_TERM, NONE, SentenceReader, sentence_readers
from newsextract_quotes.continuation import Speech
from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import Frame, Frames, Sentence
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mending import mended
from newsextract_quotes.modes import SentenceDrafts


def marked_quotes(view: View, frames: Frames) -> list[Draft]:
    """Return the quotes in quotation marks, those within quotes too.

    Args:
        view: The article.
        frames: Its paragraphs and quotations, as they are read.
    """
    grammar = frames.grammar
    found: list[Draft] = []
    speech = Speech()
    marked = view.quotations
    at = 0
    for number, paragraph in enumerate(view.paragraphs):
        first = at
        while at < len(marked) and marked[at].outer_start < paragraph.end:
            at += 1
        here = marked[first:at]
        if not here and paragraph.text.endswith(":"):
            _announced(frames, paragraph, speech, number)
        if here:
            outer = [q if q.closed else mended(grammar, view.text, q, frames.cues) for q in here if q.depth == 0]
            read = frames.frame(paragraph.start, paragraph.end, outer)
            found += _spoken(view, grammar, read, speech, number)
            if len(outer) < len(here):
                found += _within(view, frames, here)
    return found


def _announced(frames: Frames, paragraph: Span, speech: Speech, number: int) -> None:
    """Take note of who speaks in a paragraph that ends with a colon, before those in quotation marks."""
    read = frames.frame(paragraph.start, paragraph.end, ())
    last = read.sentences[-1]
    speech.passed(SentenceReader(frames.grammar, read, last, last.end), number)


def _spoken(view: View, grammar: Grammar, read: Frame, speech: Speech, paragraph: int) -> Iterator[Draft]:
    """The quotes of a paragraph that stand in no other quote."""
    for sentence, reader in sentence_readers(grammar, read):
        if not sentence.quotations:
            speech.passed(reader, paragraph)
            continue
        attributed = []
        spoken = False  # whoever speaks in a sentence goes on, not whom a fragment behind it quotes
        for quotation in sentence.quotations:
            attribution = reader.attribution(quotation)
            if attribution is NONE and (_stands_alone(read, sentence, grammar) or _opens(read, sentence, quotation)):
                attribution = speech.continued(paragraph)
            elif attribution.place not in ("none", "subject") and not (spoken and attribution.place == "before"):
                speech.heard(attribution, paragraph)
                spoken = attribution.place == "after"
            attributed.append((quotation, attribution))
        speech.heard_behind(reader, sentence, paragraph)
        yield from SentenceDrafts(grammar, view.text, reader, attributed).drafts()


def _stands_alone(read: Frame, sentence: Sentence, grammar: Grammar) -> bool:
    """Whether a sentence is nothing but what stands in quotation marks, or that with a "But" before it."""
    around = read.around(sentence)
    return not around or around in grammar.lead_ins


def _opens(read: Frame, sentence: Sentence, quotation: Quotation) -> bool:
    """Whether a sentence begins with a quotation too long for a term."""
    start = quotation.outer_start - read.offset
    return start <= sentence.start and quotation.outer_end - quotation.outer_start >= LONGEST_TERM


def _within(view: View, frames: Frames, here: Sequence[Quotation]) -> Iterator[Draft]:
    """The quotes of a paragraph that stand in another quote."""
    for number, outer in enumerate(here):
        inner = []
        behind = number + 1
        while behind < len(here) and here[behind].outer_start < outer.outer_end:
            if here[behind].depth == outer.depth + 1:
                inner.append(here[behind])
            behind += 1
        if inner:
            # Without a closing mark the inner quotation may end behind the white space that the outer one is rid of.
            end = max(outer.end, inner[-1].outer_end)
            read = frames.frame(outer.start, end, inner)
            for sentence, reader in sentence_readers(frames.grammar, read):
                attributed = [(q, reader.attribution(q)) for q in sentence.quotations]
                yield from SentenceDrafts(frames.grammar, view.text, reader, attributed).drafts()
