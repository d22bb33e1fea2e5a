"""Reported clauses without quotation marks: said that …; …, she said; according to …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from newsextract import View
from newsextract.language import load_language, subtag
from newsextract.text.quotation import Quotation
from newsextract_quotes.attribution import SentenceReader
from newsextract_quotes.clauses import clause_end, clause_start
from newsextract_quotes.cues import Cue
from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import frame
from newsextract_quotes.grammar import Grammar, Token, tokens
from newsextract_quotes.mentions import Range, mention_after, mention_before

# Where a clause is looked for its verb, in characters.
_OPENING = 250
_FEWEST_WORDS = 3
_FINITE = ("VBD", "VBZ", "MD")


@frozen
class IndirectWords:
    """Words that tell reported clauses, of one language."""

    complementizer: frozenset[str]
    bare: frozenset[str]
    excluded: frozenset[str]
    passive: frozenset[str]
    negation: frozenset[str]
    not_openers: frozenset[str]


@cache
def _words(language: str) -> IndirectWords:
    data = load_language(__package__, language)["indirect"]
    return IndirectWords(**{name: frozenset(listed) for name, listed in data.items()})


def indirect_quotes(view: View, grammar: Grammar, marked: Sequence[Draft]) -> list[Draft]:
    """Return the reported clauses without quotation marks, those within quotes too.

    Args:
        view: The article.
        grammar: Its language.
        marked: The quotes in quotation marks; their cues report nothing else.
    """
    words = _words(subtag(view.article.language))
    taken = {draft.cue[0] for draft in marked if draft.cue and draft.mode != "scare"}
    found = []
    for start, end, inner in _passages(view, grammar):
        read = frame(view.text, start, end, inner, grammar)
        for sentence in read.sentences:
            reader = SentenceReader(grammar, read, sentence, sentence.end)
            if reader.cues:
                found += list(_Clauses(words, reader, taken).drafts())
    return found


def _passages(view: View, grammar: Grammar) -> Iterator[tuple[int, int, list[Quotation]]]:
    """Yield (start, end, quotations in it) of the paragraphs and quotations in which a reporting word stands."""
    marked = view.quotations
    at = 0
    for paragraph in view.paragraphs:
        first = at
        while at < len(marked) and marked[at].outer_start < paragraph.end:
            at += 1
        here = marked[first:at]
        if next(grammar.cues.find(view.text, paragraph.start, paragraph.end), None) is None:
            continue
        yield paragraph.start, paragraph.end, [q for q in here if q.depth == 0]
        for k, outer in enumerate(here):
            if next(grammar.cues.find(view.text, outer.start, outer.end), None) is not None:
                inner = [q for q in here[k + 1 :] if q.outer_start < outer.outer_end and q.depth == outer.depth + 1]
                yield outer.start, outer.end, inner


class _Clauses:
    """Finds the reported clauses of one sentence."""

    def __init__(self, words: IndirectWords, reader: SentenceReader, taken: set[int]) -> None:
        self.words = words
        self.reader = reader
        self.grammar = reader.grammar
        self.text = reader.text
        self.taken = taken

    def drafts(self) -> Iterator[Draft]:
        """Yield the reported clauses of the sentence."""
        for number, cue in enumerate(self.reader.cues):
            if cue.start + self.reader.frame.offset in self.taken:
                continue
            if cue.group == "source":
                yield from self.sourced(cue, self.reader.mention(number, self.reader.end))
            elif cue.group == "speech" and cue.lemma not in self.words.excluded and not self.unsaid(cue):
                yield from self.reported(number, cue)

    def draft(self, rule: str, cue: Cue, mention: Range | None, start: int, end: int) -> Iterator[Draft]:
        """The quote of a clause, if something is left of it without the white space and commas at its edges."""
        text = self.text
        while start < end and (text[start] in ",;:" or text[start].isspace()):
            start += 1
        while end > start and (text[end - 1] in ",;:—–-" or text[end - 1].isspace()):
            end -= 1
        if mention and start < end:
            by = self.reader.made(cue, mention, "before")
            offset = self.reader.frame.offset
            yield Draft(start + offset, end + offset, "indirect", rule, by.mention, by.cue)

    # What kind of words these are

    def unsaid(self, cue: Cue) -> bool:
        """Whether a verb is a passive, or says what was not said."""
        before = tokens(self.text, max(self.reader.start, cue.start - 40), cue.start)[-2:]
        if not before:
            return False
        last = before[-1].text
        passive = last in self.words.passive and not self.text.endswith("ing", cue.start, cue.end)
        return passive or any(word.text in self.words.negation or word.text.endswith(("n't", "n’t")) for word in before)

    def finite(self, start: int, end: int) -> bool:
        """Whether a stretch has a finite verb."""
        return self.verb(tokens(self.text, start, min(end, start + _OPENING))) is not None

    def verb(self, words: Sequence[Token]) -> int | None:
        """The index of the first finite verb, as far as words alone show it."""
        classes = self.grammar.classes
        for i, word in enumerate(words):
            text = word.text
            tag = classes.likely(text)
            if i and text.endswith(("n't", "n’t", "’s", "'s", "’re", "'re", "’ll", "'ll", "’ve", "'ve", "’d", "'d", "’m", "'m")):
                if classes.likely(text.replace("’", "'").partition("'")[0]) in ("PRP", "EX", "WP", "MD", "VBD", "VBZ", "VB", "DT"):
                    return i
            if i and not word.capital and (tag in _FINITE or (tag == "VB" and words[i - 1].text != "to")):
                return i
        return None

    # Where the clause stands

    def reported(self, number: int, cue: Cue) -> Iterator[Draft]:
        """By a verb before or behind the clause."""
        begin = self.following(cue)
        if begin is not None:
            mention = self.reader.mention(number, self.reader.end)
            end = clause_end(self.grammar, self.text, self.reader.cues, begin, self.reader.end)
            yield from self.draft("reported", cue, mention, begin, end)
        else:
            yield from self.trailing(cue)

    def following(self, cue: Cue) -> int | None:
        """Where the clause begins that a verb reports behind it, or None."""
        end = self.reader.end
        begin = clause_start(self.grammar, self.text, cue, end)
        words = tokens(self.text, begin, min(end, begin + _OPENING))
        if len(words) < _FEWEST_WORDS or words[0].text[0] in "_,;:" or words[0].text.lower() in self.words.not_openers:
            return None
        if self.text[cue.end : begin].split()[-1:] == ["that"]:
            return begin if self.verb(words) is not None else None
        if cue.lemma not in self.words.bare or self.grammar.classes.likely(words[0].text) in ("IN", "TO", "VBG", "VBN", "RB", "WRB", "WP"):
            return None
        verb = self.verb(words)
        if verb is None or any(w.text in self.grammar.relatives or w.text == "," for w in words[:verb]):
            return None
        return begin

    def trailing(self, cue: Cue) -> Iterator[Draft]:
        """By "…, she said" and "…, said Ana Ruiz" behind the clause, or in the middle of it."""
        start, text = self.reader.start, self.text
        if text[start : cue.start].rstrip().endswith(","):
            comma = text.rfind(",", start, cue.start)
            mention = mention_after(self.grammar, text, cue.end, self.reader.end)
        else:
            mention = mention_before(self.grammar, text, start, cue.start)
            comma = text.rfind(",", start, mention[0]) if mention else -1
        if mention is None or comma < 0:
            return
        between = tokens(text, comma + 1, mention[0]) if mention[0] < cue.start else []
        if self.verb(between) is not None or any(w.text in self.grammar.openers or w.text in self.grammar.relatives for w in between):
            return
        start = self.opening(start, comma)
        if self.finite(start, comma):
            yield from self.draft("trailing", cue, mention, start, comma)
        else:
            behind = max(cue.end, mention[1])
            if text[behind : behind + 1] == "," and self.finite(behind + 1, self.reader.end):
                yield from self.draft("interrupted", cue, mention, start, comma)
                yield from self.draft("interrupted", cue, mention, behind + 1, self.stop())

    def stop(self) -> int:
        """Where the sentence ends, without its full stop."""
        end = self.reader.end
        while end > self.reader.start and self.text[end - 1] in ".?!… \xa0":
            end -= 1
        return end

    def opening(self, start: int, end: int) -> int:
        """Where a sentence begins behind its dateline."""
        for dash in ("—", "–"):
            at = self.text.find(dash, start, min(end, start + 60))
            if at >= 0 and not self.finite(start, at):
                return at + 1
        return start

    def sourced(self, cue: Cue, mention: Range | None) -> Iterator[Draft]:
        """By "according to Ana Ruiz" before, in or behind the clause."""
        if mention is None:
            return
        start = self.opening(self.reader.start, cue.start)
        if self.finite(start, cue.start):
            yield from self.draft("source behind", cue, mention, start, cue.start)
            return
        comma = self.text.find(",", mention[1], self.reader.end)
        while comma >= 0:
            following = self.text.find(",", comma + 1, self.reader.end)
            if following < 0 or self.finite(comma + 1, following):
                break
            comma = following
        if comma >= 0 and self.finite(comma + 1, self.reader.end):
            yield from self.draft("source before", cue, mention, comma + 1, self.stop())
