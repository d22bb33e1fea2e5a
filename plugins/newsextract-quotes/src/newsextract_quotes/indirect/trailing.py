"""Reported clauses that the verb of saying stands behind, or within: "…, she said", "…, she said, …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsextract_quotes.clauses.sentence_words import FINITE, NO_SUBJECTS, SentenceWords
from newsextract_quotes.cues import Cue
from newsextract_quotes.mentions.mentions import Range, mention_after, mention_before
from newsextract_quotes.mentions.possible_speakers import may_speak

_FEWEST_WORDS = 2
_OPENING = 20  # characters before the subject of a sentence: titles
# How many words a phrase that a name explains may have, and the name of whom a verb addresses.
_PHRASE = 5
_ADDRESS = 5
# Where a dateline may end, in words.
_DATELINE = 14
# A label in capitals and its colon, in words.
_LABEL = 2
_DASHES = ("—", "–", "-")
_CLOSES_SUBJECT = (",", "(")
# Classes of words that lead in to a statement, and those that go on behind one with what its speaker did.
_PARTICIPLES = ("VBN", "VBD")
_LEADS = ("VBN", "VBG", "VBD", "WRB")
_GOES_ON_OTHERWISE = ("VBG", "VBN", "WDT", "WP")
_NOUNS = ("NN", "NNS")
# Classes of words that may stand behind a verb whose clause stands before it.
_BEHIND = ("IN", "RB", "CC", "TO", "WRB", "WDT", "WP")


class Clause(NamedTuple):
    """A reported clause and whose it is.

    Attributes:
        rule: The rule that found it.
        mention: The speaker mention.
        start: Where it begins; there may be a comma or white space at either edge.
        end: Where it ends.
    """

    rule: str
    mention: Range
    start: int
    end: int


class Trailing:
    """Reads the clauses in front of the verbs of one sentence.

    Args:
        words: The words of the sentence.
    """

    def __init__(self, words: SentenceWords) -> None:
        self._words = words
        self._grammar = words.grammar
        self._lists = words.lists

    def clauses(self, cue: Cue) -> Iterator[Clause]:
        """Yield what stands in front of a verb, and what of it stands behind the verb."""
        words = self._words
        if self._grammar.classes.likely(words.text[cue.start : cue.end]) in ("NN", "NNS", "VBG"):
            return
        comma, mention = self._behind_comma(cue)
        if mention is None:
            return
        first = self.opening(comma)
        end = self._grammar.cues.end(words.text, cue, words.end)
        said = self._behind_address(cue, words.at(max(end, mention[1])))
        behind = self._behind_time(said)
        start = words.starts[first] if first < len(words) else words.end
        here = words.at(comma)
        whole = words.finite(first, here) is not None
        leads_in = self._leads_in(first, here)
        if mention[1] <= cue.start and self._interrupts(here, said, behind, whole=whole, leads_in=leads_in):
            if words.tags[first] not in _PARTICIPLES and here - first >= _FEWEST_WORDS:
                yield Clause("interrupted", mention, start, comma)
            if not whole or leads_in or words.tags[behind + 1] not in _GOES_ON_OTHERWISE:
                yield Clause("interrupted", mention, words.starts[behind + 1], words.end)
        elif here - first < _FEWEST_WORDS or leads_in or not (whole or self._may_be_whole(first, here)):
            return
        elif self._ends_aside(cue, behind) if self._is_aside(here) else self._ends(cue, behind, whole):
            yield Clause("trailing", mention, start, comma)

    def _may_be_whole(self, first: int, behind: int) -> bool:
        """Whether a word that most often is a noun may be the verb of a stretch: "millions face ruin"."""
        words, can_be = self._words, self._grammar.classes.can_be
        return any(
            can_be(words.texts[i], "VB") and words.tags[i - 1] not in NO_SUBJECTS and words.texts[i - 1] != ","
            for i in range(first + 1, behind)
        )

    def _interrupts(self, here: int, said: int, behind: int, *, whole: bool, leads_in: bool) -> bool:
        """Whether a verb stands within a clause, which goes on behind it.

        Args:
            here: The comma in front of the verb and its subject.
            said: The word behind the verb, its subject and whom it addresses.
            behind: The word behind when something was said.
            whole: Whether a finite verb stands in front of the comma.
            leads_in: Whether what stands there only leads in.
        """
        words = self._words
        if behind + 1 >= len(words) or words.texts[behind] != ",":
            return False
        if not whole:
            return self._goes_on(behind + 1)
        return leads_in or (not self._is_aside(here) and (behind == said or self._continues(behind + 1)))

    def opening(self, end: int) -> int:
        """The word with which a statement that reaches to an offset begins, behind a dateline or a mark."""
        words = self._words
        behind = words.at(end)
        brackets = 0
        for i in range(behind - 1, 0, -1):
            brackets += (words.texts[i] == ")") - (words.texts[i] == "(")
            if words.texts[i] == ";" or brackets < 0:
                return i + 1
        if words.texts[1:2] == [":"] and words.texts[0].isupper() and behind > _LABEL:
            return _LABEL  # "EXCLUSIVE: the lido will close, says Ruiz"
        for i in range(min(behind, _DATELINE)):
            if words.texts[i] in _DASHES and words.finite(0, i) is None:
                return i + 1
        return 0

    def _behind_address(self, cue: Cue, first: int) -> int:
        """The comma behind whom a verb addresses: "told jurors,"; the word given where there is none."""
        if cue.lemma not in self._grammar.addressing:
            return first
        near = range(first, min(len(self._words), first + _ADDRESS))
        return next((i for i in near if self._words.texts[i] == ","), first)

    def _behind_time(self, first: int) -> int:
        """The comma behind when something was said: "said on Friday,"; the word given where there is none."""
        words, times = self._words, self._grammar.times
        i = first
        while i < len(words) and (words.texts[i] in times or words.texts[i] in self._lists.time_leads):
            i += 1
        return i if i < len(words) and words.texts[i] == "," else first

    def _continues(self, first: int) -> bool:
        """Whether a word continues a sentence: a conjunction, or a verb whose subject stands before."""
        return self._words.begins_finite(first) or self._words.texts[first] in self._lists.coordinators

    def _goes_on(self, first: int) -> bool:
        """Whether a clause goes on behind what interrupts it: it has a finite verb, perhaps at once."""
        words = self._words
        past = words.tags[first] == "VBN" and self._grammar.classes.can_be(words.texts[first], "VBD")
        return past or words.tags[first] in FINITE or words.finite(first, len(words)) is not None

    def _ends(self, cue: Cue, behind: int, finite: bool) -> bool:
        """Whether nothing that a verb says stands behind it and its subject: no clause, no "vowed to go"."""
        words = self._words
        if behind >= len(words) or cue.lemma in self._grammar.addressing:
            return True
        text, tag = words.texts[behind], words.tags[behind]
        if tag == "TO":
            return finite and behind + 1 < len(words) and words.tags[behind + 1] != "VB"
        return not text[0].isalnum() or tag in _BEHIND or text in self._grammar.times

    def _ends_aside(self, cue: Cue, behind: int) -> bool:
        """Whether a verb behind an "as" says only what stands before it, unlike "as voters responded to it"."""
        words = self._words
        if cue.lemma not in self._lists.bare and cue.lemma not in self._lists.nominal:
            return False
        return (
            behind >= len(words)
            or not words.texts[behind][0].isalnum()
            or words.texts[behind] in self._grammar.times
            or words.tags[behind] in ("IN", "RB")
        )

    def _behind_comma(self, cue: Cue) -> tuple[int, Range | None]:
        """The comma that ends the clause in front of a verb, and the verb's subject, which stands behind the comma."""
        words, text = self._words, self._words.text
        comma = self._comma(cue.start)
        if comma < 0:
            return comma, None
        if not text[comma + 1 : cue.start].strip():
            mention = mention_before(self._grammar, text, words.start, cue.start)
            # "Ann Reed, who leads the board, said"
            opens = (
                mention is not None
                and mention[0] - words.start < _OPENING
                and words.texts[words.at(mention[1])] in _CLOSES_SUBJECT
            )
            if not opens and cue.lemma in self._lists.inverted and words.has_finite(words.start, comma):
                inverted = mention_after(self._grammar, text, cue.end, words.end)
                if inverted is not None and may_speak(self._grammar, text, words.start, inverted):
                    return comma, inverted
            comma = self._behind_apposition(self._comma(mention[0])) if mention else -1
        else:
            mention = mention_before(self._grammar, text, comma + 1, cue.start)
        if mention is None or comma < 0 or text[slice(*mention)] in self._grammar.relatives:
            return comma, None
        relative = not self._is_aside(words.at(comma)) and self._is_relative(comma, mention)
        return comma, None if relative else mention

    def _is_aside(self, comma: int) -> bool:
        """Whether what stands behind a comma says whose words those before it are: "…, as the mayor said"."""
        return self._words.texts[comma + 1] in self._grammar.asides

    def _is_relative(self, comma: int, mention: Range) -> bool:
        """Whether a verb and its subject are part of a clause on what stands behind a comma: "…, a claim he denies"."""
        words, grammar = self._words, self._grammar
        subject = words.at(mention[0])
        phrase = words.texts[subject] in grammar.determiners or words.texts[subject] in grammar.pronouns
        return words.text[mention[0]].isdigit() or any(
            words.texts[i] in grammar.openers
            or words.texts[i] in grammar.relatives
            or words.tags[i] in FINITE
            or (phrase and words.tags[i] in _NOUNS)
            for i in range(words.at(comma + 1), subject)
        )

    def _behind_apposition(self, comma: int) -> int:
        """The comma in front of the phrase that a comma closes and a name explains: "…, his sister, Ana Ruiz, said"."""
        words = self._words
        before = self._comma(comma)
        first, behind = words.at(before) + 1, words.at(comma)
        phrase = 0 < behind - first <= _PHRASE and words.texts[first] in self._grammar.determiners
        return before if before >= 0 and phrase and words.finite(first, behind) is None else comma

    def _comma(self, end: int) -> int:
        """The last comma of the sentence before an offset; -1 if there is none."""
        words = self._words
        for i in range(words.at(end) - 1, -1, -1):
            if words.texts[i] == ",":
                return words.starts[i]
        return -1

    def _leads_in(self, first: int, behind: int) -> bool:
        """Whether a stretch only leads in to a statement: "Asked if he would run, she said", "In Rome, she said"."""
        words = self._words
        if first >= behind:
            return True
        verb = words.finite(first, behind)
        comma = next((i for i in range(first, behind) if words.texts[i] == ","), behind)
        lead = words.texts[first : behind if verb is None else verb]
        if any(word.lower() in self._lists.subordinators for word in lead):
            # Behind the clause that leads in another may stand: "When it opened, the lido was full, she said".
            return words.finite(comma, behind) is None
        if comma < behind:
            return False
        return words.tags[first] in _LEADS or (words.tags[first] in ("IN", "TO", "RB") and verb is None)
