"""Indirect quotes: reported clauses without quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsextract import View
from newsextract_quotes.attribution import SentenceReader
from newsextract_quotes.clause_words import ClauseWords, clause_words, finite_verb
from newsextract_quotes.complements import Complements
from newsextract_quotes.cues import Cue
from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import Frame
from newsextract_quotes.grammar import Token, tokens
from newsextract_quotes.mentions import Range, mention_after, mention_before

# How much of a stretch is read for its verb, and where a dateline may end, in characters.
_OPENING = 180
_NEAR = 24  # characters between a reporting verb and its clause: in a statement on Monday
_DATELINE = 90
# How much of the text before a verb shows whether something was said.
_BEFORE = 40
# A longer sentence is none, but a list or a table.
_LONGEST = 2000
_FEWEST_WORDS = 4
# Classes of words that are no beginning of a subject.
_NO_SUBJECTS = ("CC", "IN", "TO", "VBG", "VBN", "VBD", "VBZ", "MD", "WP", "WDT", "WRB", "RB")


def indirect_quotes(view: View, frames: Iterable[Frame], marked: Sequence[Draft]) -> list[Draft]:
    """Return the reported clauses without quotation marks, those within quotes too.

    Args:
        view: The article.
        frames: Its paragraphs and quotations, as they are read.
        marked: The quotes in quotation marks; their reporting words report nothing else.
    """
    lists = clause_words(view.article.language)
    taken = {draft.cue[0] for draft in marked if draft.cue and draft.mode != "scare" and draft.rule != "continued"}
    found: list[Draft] = []
    for frame in frames:
        cues = [cue for cue in frame.cues if cue.group in ("speech", "source") and cue.start not in taken]
        cues = [cue for cue in cues if cue.lemma not in lists.excluded]
        for sentence in frame.sentences if cues else ():
            if sentence.end - sentence.start <= _LONGEST and any(
                sentence.start <= c.start < sentence.end for c in cues
            ):
                reader = SentenceReader(frame, sentence, sentence.end)
                found += _Clauses(view.text, lists, reader, taken).drafts()
    return found


class _Clauses:
    """Finds the reported clauses of one sentence."""

    def __init__(self, article: str, lists: ClauseWords, reader: SentenceReader, taken: set[int]) -> None:
        self.article = article
        self.lists = lists
        self.reader = reader
        self.grammar = reader.grammar
        self.text = reader.text
        self.taken = taken
        self.complements = Complements(reader.grammar, lists, reader.text, reader.cues, reader.end)

    def drafts(self) -> Iterator[Draft]:
        """Yield the reported clauses of the sentence."""
        for number, cue in enumerate(self.reader.cues):
            if cue.start in self.taken:
                continue
            if cue.group == "source":
                yield from self.sourced(cue, self.reader.mention(number, self.reader.end))
            elif cue.group == "speech" and cue.lemma not in self.lists.excluded and not self.unsaid(cue):
                begin = self.complements.start(cue)
                if begin is None:
                    begin = self.behind_lead(number, cue)
                # "… will close, officials said Monday after a vote that …": a clause far behind is something else's.
                far = begin is not None and begin - cue.end > _NEAR
                said_before = list(self.trailing(cue)) if begin is None or far else []
                if begin is None or said_before:
                    yield from said_before
                else:
                    mention = self.reader.mention(number, self.reader.end)
                    yield from self.draft("reported", cue, mention, begin, self.complements.stop(begin))

    def draft(self, rule: str, cue: Cue, mention: Range | None, start: int, end: int) -> Iterator[Draft]:
        """The quote of a clause, if something is left of it without the white space and commas at its edges."""
        text = self.article  # where a quotation is blanked in the sentence, there may be white space at its end
        while start < end and (text[start] in ",;:" or text[start].isspace()):
            start += 1
        while end > start and (text[end - 1] in ",;:—–-" or text[end - 1].isspace()):
            end -= 1
        if mention and start < end:
            by = self.reader.made(cue, mention, "before")
            yield Draft(start, end, "indirect", rule, by.mention, by.cue)

    def unsaid(self, cue: Cue) -> bool:
        """Whether a verb is a noun here, a passive or an infinitive, or says what was not said."""
        likely = self.grammar.classes.likely
        form = self.text[cue.start : cue.end]
        before = self.text[max(self.reader.start, cue.start - _BEFORE) : cue.start].split()[-2:]
        if not before or form[0].isupper():
            return True
        last = before[-1]
        if last[0].isdigit() and likely(form) in ("NN", "NNS", "VBN"):
            return True  # "40 states", "1,200 pledged delegates"
        if likely(last) == "RB" and len(before) > 1 and last not in self.lists.negation:
            last = before[0]
        if form.endswith(self.grammar.participle):
            return likely(last) in ("DT", "PRP$", "JJ", "IN")
        if last in self.lists.passive or (
            last.lower() in self.lists.infinitives and before[0] not in self.lists.going_on
        ):
            return True
        return any(word in self.lists.negation or word.endswith(self.lists.negative_contractions) for word in before)

    def words(self, start: int, end: int) -> list[Token]:
        """The first words of a stretch."""
        return tokens(self.text, start, min(end, start + _OPENING))

    def finite(self, start: int, end: int) -> bool:
        """Whether a stretch has a finite verb."""
        return finite_verb(self.grammar, self.lists, self.words(start, end)) is not None

    def goes_on(self, start: int) -> bool:
        """Whether a clause goes on behind what interrupts it: it has a finite verb, perhaps at once."""
        words = self.words(start, self.reader.end)
        if words and self.grammar.classes.likely(words[0].text) in ("VBD", "VBZ", "MD"):
            return True
        return finite_verb(self.grammar, self.lists, words) is not None

    def opening(self, start: int, end: int) -> int:
        """Where a sentence begins behind its dateline."""
        for dash in ("—", "–", " - "):
            at = self.text.find(dash, start, min(end, start + _DATELINE))
            if at >= 0 and not self.finite(start, at):
                return at + len(dash)
        return start

    def stop(self) -> int:
        """Where the sentence ends, without its full stop."""
        end = self.reader.end
        while end > self.reader.start and (self.text[end - 1] in ".?!…" or self.text[end - 1].isspace()):
            end -= 1
        return end

    def behind_lead(self, number: int, cue: Cue) -> int | None:
        """Where the clause begins behind words that lead in with a comma: "As Ana Ruiz pointed out, it failed"."""
        if self.text[cue.end : cue.end + 1] != ",":
            return None
        words = self.words(cue.end + 1, self.reader.end)
        if len(words) < _FEWEST_WORDS or self.grammar.classes.likely(words[0].text) in _NO_SUBJECTS:
            return None
        mention = self.reader.mention(number, self.reader.end)
        if mention is None or mention[0] >= cue.start or self.finite(self.reader.start, mention[0]):
            return None
        if "," in self.text[self.reader.start : mention[0]]:
            return None
        return words[0].start if finite_verb(self.grammar, self.lists, words) is not None else None

    # Reporting words behind the clause, or in it

    def trailing(self, cue: Cue) -> Iterator[Draft]:
        """By "…, she said" and "…, said Ana Ruiz" behind the clause, or in the middle of it."""
        form = self.text[cue.start : cue.end]
        if self.grammar.classes.likely(form) in ("NN", "NNS", "VBG"):
            return
        comma, mention = self.behind_comma(cue)
        if mention is None:
            return
        start = self.opening(self.reader.start, comma)
        behind = max(cue.end, mention[1])
        if self.leads_in(start, comma):
            return
        if self.text[behind : behind + 1] == "," and not self.finite(start, comma):
            if self.goes_on(behind + 1):
                yield from self.draft("interrupted", cue, mention, start, comma)
                yield from self.draft("interrupted", cue, mention, behind + 1, self.stop())
        elif len(self.words(start, comma)) >= _FEWEST_WORDS:
            yield from self.draft("trailing", cue, mention, start, comma)

    def behind_comma(self, cue: Cue) -> tuple[int, Range | None]:
        """The comma that ends the clause in front of a verb, and the verb's subject, which stands behind the comma."""
        start, text = self.reader.start, self.text
        comma = self.comma(start, cue.start)
        if comma < 0:
            return comma, None
        if not text[comma + 1 : cue.start].strip():
            if cue.lemma in self.lists.inverted and self.finite(start, comma):
                inverted = mention_after(self.grammar, text, cue.end, self.reader.end)
                if inverted is not None:
                    return comma, inverted
            mention = mention_before(self.grammar, text, start, cue.start)
            comma = self.comma(start, mention[0]) if mention else -1
        else:
            mention = mention_before(self.grammar, text, comma + 1, cue.start)
        if mention is None or comma < 0 or text[slice(*mention)] in self.grammar.relatives:
            return comma, None
        between = tokens(text, comma + 1, mention[0])
        if text[mention[0]].isdigit() or any(
            word.text in self.grammar.openers
            or word.text in self.grammar.relatives
            or self.grammar.classes.likely(word.text) in ("VBD", "VBZ", "MD")
            for word in between
        ):
            return comma, None
        return comma, mention

    def comma(self, start: int, end: int) -> int:
        """The last comma of a stretch that is no part of a number; -1 if there is none."""
        comma = self.text.rfind(",", start, end)
        while comma > start and self.text[comma - 1].isdigit() and self.text[comma + 1 : comma + 2].isdigit():
            comma = self.text.rfind(",", start, comma)
        return comma

    def leads_in(self, start: int, end: int) -> bool:
        """Whether a stretch only leads in to a statement: "Asked if he would run, she said", "In Rome, she said"."""
        words = self.words(start, end)
        if not words:
            return True
        if any(word.text == "," for word in words):
            return False
        tag = self.grammar.classes.likely(words[0].text)
        if tag in ("VBN", "VBG", "VBD", "WRB") or words[0].text.lower() in self.lists.subordinators:
            return True
        return tag in ("IN", "TO", "RB") and finite_verb(self.grammar, self.lists, words) is None

    def sourced(self, cue: Cue, mention: Range | None) -> Iterator[Draft]:
        """By "according to Ana Ruiz" behind the clause, in front of it or in it."""
        mention = mention or self.source(cue)
        if mention is None:
            return
        start = self.opening(self.reader.start, cue.start)
        if self.finite(start, cue.start):
            yield from self.draft("source behind", cue, mention, start, cue.start)
            return
        comma = self.text.find(",", mention[1], self.reader.end)
        while comma >= 0:
            following = self.text.find(",", comma + 1, self.reader.end)
            if following < 0 or self.finite(comma + 1, following) or self.is_adverbial(comma + 1):
                break
            comma = following
        if comma >= 0 and self.finite(comma + 1, self.reader.end):
            if len(self.words(start, cue.start)) > 2:
                yield from self.draft("source within", cue, mention, start, cue.start)
            yield from self.draft("source before", cue, mention, comma + 1, self.stop())

    def source(self, cue: Cue) -> Range | None:
        """The noun phrase behind "according to", up to what modifies it."""
        found: Range | None = None
        for word in self.words(cue.end, self.reader.end):
            if word.text[0] in "_,;:(" or (
                self.grammar.classes.likely(word.text) in ("VBN", "VBD", "IN", "WDT", "WP")
                and word.text not in self.lists.genitives
            ):
                break
            found = (found[0] if found else word.start, word.end)
        return found

    def is_adverbial(self, start: int) -> bool:
        """Whether a preposition or a conjunction opens what follows: a clause begins with it."""
        words = tokens(self.text, start, min(start + 40, self.reader.end))
        return bool(words) and self.grammar.classes.likely(words[0].text) in ("IN", "WRB", "RB")
