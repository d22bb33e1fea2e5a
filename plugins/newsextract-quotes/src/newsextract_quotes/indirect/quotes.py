"""Indirect quotes: reported clauses without quotation marks."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from newsextract import View
from newsextract_quotes.clauses.clause_ends import ClauseEnds
from newsextract_quotes.clauses.clause_words import ClauseWords, clause_words
from newsextract_quotes.clauses.complements import Complements
from newsextract_quotes.clauses.sentence_words import LONGEST_SENTENCE, SentenceWords
from newsextract_quotes.cues import Cue
from newsextract_quotes.drafts import Draft
from newsextract_quotes.frames import Frame
from newsextract_quotes.indirect.assertions import is_asserted
from newsextract_quotes.indirect.sources import Sources
from newsextract_quotes.indirect.trailing import Clause, Trailing
from newsextract_quotes.marked.attribution import SentenceReader
from newsextract_quotes.mentions.mentions import Range, first_mention
from newsextract_quotes.sentences import Sentence

_REPORTING = ("speech", "source")
_BETWEEN = 4  # characters between the last one of a quotation and a cue behind it
_NEAR = 24  # characters between a reporting verb and its clause: in a statement on Monday
# No sentence has more reporting words that say something.
_MOST_CUES = 20
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
    said = {draft.end for draft in marked if draft.rule == "before" and draft.mode == "direct"}
    found: list[Draft] = []
    for frame in frames:
        cues = [
            cue
            for cue in frame.cues
            if cue.group in _REPORTING
            and cue.start not in taken
            and cue.lemma not in lists.excluded
            and not (cue.group == "source" and _tells_source(view.text, said, cue))
        ]
        behind = 0
        for sentence in frame.sentences if cues else ():
            first = behind
            while behind < len(cues) and cues[behind].start < sentence.end:
                behind += 1
            if behind > first and sentence.end - sentence.start <= LONGEST_SENTENCE:
                found += _reported(view.text, lists, frame, sentence, cues[first : min(behind, first + _MOST_CUES)])
    return found


def _tells_source(text: str, said: Container[int], cue: Cue) -> bool:
    """Whether a cue tells where the article has a quote from right before it: Ruiz said “…”, according to a note."""
    end = cue.start
    while end > cue.start - _BETWEEN and end not in said:
        end -= 1
    between = text[end - 1 : cue.start]
    return end in said and "," in between and "\n" not in between


def _reported(
    article: str, lists: ClauseWords, frame: Frame, sentence: Sentence, cues: Sequence[Cue]
) -> Iterable[Draft]:
    """What some cues of a sentence report."""
    reporting = {cue.start for cue in cues if is_asserted(frame.grammar, lists, frame.text, sentence.start, cue)}
    return _ReportedClauses(article, lists, frame, sentence).drafts(reporting) if reporting else ()


class _ReportedClauses:
    """Finds the reported clauses of one sentence."""

    def __init__(self, article: str, lists: ClauseWords, frame: Frame, sentence: Sentence) -> None:
        self.article = article
        self.lists = lists
        self.reader = SentenceReader(frame, sentence, sentence.end)
        self.words = SentenceWords(frame.grammar, lists, frame.text, sentence.start, sentence.end)
        self.complements = Complements(self.words, self.reader.cues)
        self.ends = ClauseEnds(self.words, self.reader.cues, self.complements)
        self.trailing = Trailing(self.words)

    def drafts(self, reporting: Container[int]) -> Iterator[Draft]:
        """Yield the clauses that the cues at some offsets report."""
        for number, cue in enumerate(self.reader.cues):
            if cue.start in reporting and not self.reader.is_aside(cue, self.reader.end):
                for clause in self.clauses(number, cue):
                    yield from self.draft(cue, clause)

    def clauses(self, number: int, cue: Cue) -> Iterator[Clause]:
        """Yield what a cue reports."""
        if cue.group == "source":
            yield from Sources(self.words, self.trailing).clauses(cue, self.mention(number))
            return
        begin = self.complements.start(cue)
        if begin is None:
            begin = self.behind_lead(number, cue)
        # "… will close, officials said Monday after a vote that …": a clause far behind is something else's.
        colon = self.words.text.startswith(":", cue.end)
        doubtful = begin is None or begin - cue.end > _NEAR or colon or self.inverts(cue)
        before = list(self.trailing.clauses(cue)) if doubtful else []
        for clause in before:
            behind = clause.start > cue.start
            yield clause._replace(end=self.ends.end(cue, clause.start, clause.mention)) if behind else clause
        if begin is not None and not before and (mention := self.mention(number)):
            if mention[0] >= begin and not self.reader.is_participle(cue):
                return  # "…, said Ana Ruiz, who leads the council"
            yield Clause("reported", mention, begin, self.ends.end(cue, begin, mention))

    def mention(self, number: int) -> Range | None:
        """The mention of a cue; of a participle that leads in to the sentence, its subject: "By saying so, Ruiz …"."""
        reader = self.reader
        mention = reader.mention(number, reader.end)
        if mention is None:
            leads_in = reader.is_participle(reader.cues[number])
            return first_mention(reader.grammar, reader.text, reader.start, reader.end) if leads_in else None
        first, *rest = reader.text[slice(*mention)].split(maxsplit=1)
        negated = {first.lower(), reader.last_word(mention[0]).lower()} & self.lists.nobody
        if negated and not (rest and rest[0][0].isdigit()):
            return None  # "No one said", but "No 10 said"
        if rest and first in reader.grammar.relatives:  # "a strike that officials said could go on"
            return mention[1] - len(rest[0]), mention[1]
        return mention

    def inverts(self, cue: Cue) -> bool:
        """Whether the subject of a verb may stand behind it: "…, said Ana Ruiz, who leads the council"."""
        texts = self.words.texts
        here, behind = self.words.at(cue.start), self.words.at(cue.end)
        if cue.lemma not in self.lists.inverted or here == 0 or texts[here - 1] != "," or behind == len(texts):
            return False
        determined = (
            texts[behind] in self.reader.grammar.determiners and texts[behind] not in self.lists.complementizers
        )
        return determined or texts[behind][0].isupper()

    def behind_lead(self, number: int, cue: Cue) -> int | None:
        """Where the clause begins behind words that lead in with a comma: "As Ana Ruiz pointed out, it failed"."""
        words = self.words
        comma = words.at(cue.end)
        if len(words) - comma <= _FEWEST_WORDS or words.texts[comma] != "," or words.tags[comma + 1] in _NO_SUBJECTS:
            return None
        participle = words.text.endswith(self.reader.grammar.participle, cue.start, cue.end)
        if participle or (
            self.complements.is_noun_like(cue) and words.texts[0].lower() not in self.lists.subordinators
        ):
            return None  # "If it overturns the ruling, …", "Such rules, …"
        mention = self.mention(number)
        if mention is None or mention[0] >= cue.start or words.has_finite(words.start, mention[0]):
            return None
        if words.text[slice(*mention)] in self.reader.grammar.determiners:
            return None  # "All told, …"
        if "," in words.texts[: words.at(mention[0])] or words.finite(comma + 1, len(words)) is None:
            return None
        return words.starts[comma + 1]

    def draft(self, cue: Cue, clause: Clause) -> Iterator[Draft]:
        """The quote of a clause, if something is left of it without the white space and commas at its edges."""
        start, end = clause.start, clause.end
        text = self.article  # where a quotation is blanked in the sentence, there may be white space at its end
        while start < end and (text[start] in ",;:" or text[start].isspace()):
            start += 1
        while end > start and (text[end - 1] in ",;:—–-" or text[end - 1].isspace()):
            end -= 1
        if start < end:
            by = self.reader.made(cue, clause.mention, "before")
            yield Draft(start, end, "indirect", clause.rule, by.mention, by.cue)
