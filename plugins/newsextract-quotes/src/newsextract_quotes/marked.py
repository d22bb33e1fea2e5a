"""Quotes in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from newsextract import View
from newsextract.text.quotation import Quotation
from newsextract_quotes.attribution import NONE, Attribution, SentenceReader, sentence_readers
from newsextract_quotes.frames import Sentence, frame
from newsextract_quotes.clauses import clause_start
from newsextract_quotes.grammar import Grammar
from newsextract_quotes.mentions import Range
from newsextract_quotes.types import Mode, Quote


@frozen
class Draft:
    """A quote before its speaker is resolved; offsets are the article's."""

    start: int
    end: int
    mode: Mode
    mention: Range | None
    cue: Range | None
    quoted: tuple[Range, ...]
    rule: str

    def quote(self, view: View, speaker: str | None) -> Quote:
        """Return the annotation."""
        return Quote.at(
            view.span(self.start, self.end),
            mode=self.mode,
            speaker=speaker,
            speaker_span=view.span(*self.mention) if self.mention else None,
            cue_span=view.span(*self.cue) if self.cue else None,
            quoted=tuple(view.span(*r) for r in self.quoted),
            rule=self.rule,
        )


def marked_quotes(view: View, words: Grammar) -> list[Draft]:
    """Return the quotes in quotation marks."""
    found: list[Draft] = []
    at = 0
    all_quotations = view.quotations
    last: Attribution = NONE
    for paragraph in view.paragraphs:
        first = at
        while at < len(all_quotations) and all_quotations[at].outer_start < paragraph.end:
            at += 1
        if first == at:
            continue
        outer = [q for q in all_quotations[first:at] if q.depth == 0]
        drafts, last = _paragraph(view, words, paragraph.start, paragraph.end, outer, last)
        found += drafts
    return found


def _paragraph(
    view: View, words: Grammar, start: int, end: int, outer: Sequence[Quotation], last: Attribution
) -> tuple[list[Draft], Attribution]:
    found = []
    piece = frame(view.text, start, end, outer, words)
    for sentence, reader in sentence_readers(words, piece):
        for quotation in sentence.quotations:
            attribution = reader.attribution(quotation)
            alone = sentence.end - sentence.start <= quotation.outer_end - quotation.outer_start + 2
            if attribution is NONE and alone:
                attribution = Attribution(last.mention, last.cue, "continued")
            elif attribution is not NONE:
                last = attribution
            found.append(_draft(view, words, quotation, attribution, reader, sentence))
    return found, last


def _draft(view, words, q, a, reader, sentence):
    if a is NONE:
        return Draft(q.start, q.end, "scare", None, None, (), "term")
    if a.place == "before" and a.verb:
        limit = q.outer_start - reader.frame.offset
        start = clause_start(words, reader.text, a.verb, limit)
        if a.verb.group == "naming":
            return Draft(q.start, q.end, "mixed", a.mention, a.cue, ((q.start, q.end),), "named")
        if start + 1 < limit and reader.text[limit - 2] not in ",:":
            end = sentence.end + reader.frame.offset
            if view.text[end - 1] in ".?!" and q.outer_end < end:
                end -= 1
            end = max(end, q.outer_end)
            return Draft(start + reader.frame.offset, end, "mixed", a.mention, a.cue, ((q.start, q.end),), "clause")
    return Draft(q.start, q.end, "direct", a.mention, a.cue, (), a.place)
