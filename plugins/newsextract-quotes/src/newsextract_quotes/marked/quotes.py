"""Quotes in quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsextract import View
from newsextract.text.marks import SINGLE
from newsextract.text.quotation import Quotation
from newsextract_quotes.clauses.clause_words import clause_words
from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import Frame
from newsextract_quotes.marked.attribution import LONGEST_TERM, NONE, SentenceReader, sentence_reader
from newsextract_quotes.marked.continuation import Speech
from newsextract_quotes.marked.headlines import attribute_headline
from newsextract_quotes.marked.modes import SentenceDrafts, is_clause
from newsextract_quotes.sentences import Sentence


def marked_quotes(view: View, frames: Iterable[Frame]) -> list[Draft]:
    """Return the quotes in quotation marks, those within quotes too.

    Args:
        view: The article.
        frames: Its paragraphs and quotations, as they are read.
    """
    found: list[Draft] = []
    speech = Speech()
    single = _speaks_in_single_marks(view)
    for frame in frames:
        if frame.depth:
            found += _within(view, frame)
        elif not single and (subhead := _subhead(view.text, frame)):
            found.append(subhead)
        elif frame.quotations:
            drafts = list(_spoken(view, frame, speech))
            speech.run_on(frame, drafts)
            found += drafts
        elif frame.text[frame.end - 1] == ":" or frame.cues:  # it may say who speaks in the next paragraph
            speech.announced(frame)
    attribute_headline(view.text, found)
    return found


def _speaks_in_single_marks(view: View) -> bool:
    """Whether an article's quotations are in single marks at least as often as in double ones, or there are none."""
    outer = [quotation for quotation in view.quotations if not quotation.depth]
    return 2 * sum(_is_single(view.text, quotation) for quotation in outer) >= len(outer)


def _is_single(text: str, quotation: Quotation) -> bool:
    return text[quotation.outer_start] in SINGLE and not text.startswith("''", quotation.outer_start)


def _subhead(text: str, frame: Frame) -> Draft | None:
    """A line in single marks and nothing else, where speech has double ones."""
    if len(frame.quotations) != 1:
        return None
    [quotation] = frame.quotations
    alone = quotation.outer_start == frame.start and quotation.outer_end == frame.end and quotation.closed
    if not alone or not _is_single(text, quotation):
        return None
    clause = is_clause(frame.grammar, text, quotation.start, quotation.end)
    return Draft(quotation.start, quotation.end, "direct" if clause else "scare", "subhead")


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
            elif attribution.place == "subject" and attribution.mention is None:
                attribution = speech.going_on(frame.paragraph) or attribution
            elif attribution.place not in ("none", "subject") and not (spoken and attribution.place == "before"):
                speech.heard(attribution, frame.paragraph)
                spoken = attribution.place == "after"
            attributed.append((quotation, attribution))
        speech.heard_behind(reader, sentence)
        yield from SentenceDrafts(view.text, clause_words(view.article.language), reader, attributed).drafts()


def _within(view: View, frame: Frame) -> Iterator[Draft]:
    """The quotes that stand in another quote."""
    for number, sentence in enumerate(frame.sentences):
        if sentence.quotations:
            reader = sentence_reader(frame, number)
            attributed = [(quotation, reader.attribution(quotation)) for quotation in sentence.quotations]
            yield from SentenceDrafts(view.text, clause_words(view.article.language), reader, attributed).drafts()


def _stands_alone(reader: SentenceReader) -> bool:
    """Whether a sentence is nothing but what stands in quotation marks, or that with a "But" before it."""
    return not reader.around or reader.around in reader.grammar.lead_ins


def _opens(sentence: Sentence, quotation: Quotation) -> bool:
    """Whether a sentence begins with a quotation too long for a term."""
    return quotation.outer_start <= sentence.start and quotation.outer_end - quotation.outer_start >= LONGEST_TERM
