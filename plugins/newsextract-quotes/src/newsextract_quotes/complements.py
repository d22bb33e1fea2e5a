"""Reported clauses: where the clause begins that a verb of saying takes, and where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.clause_words import FINITE, ClauseWords, finite_verb
from newsextract_quotes.cues import Cue
from newsextract_quotes.grammar import Grammar, Token, tokens

# How much of a clause is read for its verb, and how much for the subject of a second one, in characters.
_OPENING = 180
_SUBJECT = 60
# Classes of words that no statement begins with.
_NO_OPENINGS = ("CC", "IN", "TO", "VBN", "VBD", "VBZ", "MD", "WRB", "WP")
# How many words of a phrase may stand between a verb and the clause.
_PHRASE = 12
_FEWEST_WORDS = 3


class Complements:
    """Reads the complements of the verbs of one sentence.

    Args:
        grammar: The language.
        lists: The language's words for clauses.
        text: The text; a quotation in it is a run of ``_``.
        cues: The reporting words of the sentence.
        end: Where the sentence ends.
    """

    def __init__(self, grammar: Grammar, lists: ClauseWords, text: str, cues: Sequence[Cue], end: int) -> None:
        self._grammar = grammar
        self._lists = lists
        self._text = text
        self._cues = cues
        self._end = end

    def start(self, cue: Cue) -> int | None:
        """Return where the clause begins that a verb reports behind it, or None if there is none."""
        begin = self._grammar.cues.end(self._text, cue, self._end)
        words = tokens(self._text, begin, min(self._end, begin + _OPENING))
        if words and words[0].text in self._lists.closers:
            return None
        opened = self._behind_complementizer(words, self._is_noun_like(cue))
        if opened is not None:
            return words[opened].start if len(words) > opened + 1 else None
        likely = self._grammar.classes.likely
        address = self._behind_address(words, cue)
        # The last words may be the subject already: "told the paper detectives knew".
        starts = list(range(address, 0, -1)) or [0]
        if address and cue.lemma in self._lists.addressing_or_not:
            starts.append(0)
        if 0 < address < len(words) and words[address].text in self._lists.not_openers:
            return None
        for first in starts:
            before = words[first - 1].text if first else ""
            if before not in self._lists.objects and likely(before) in ("DT", "PRP$", "JJ"):
                continue  # within a noun phrase
            found = self._statement(words[self._behind_time(words, first) :], cue)
            if found is not None:
                return found
        return self._statement(words[self._behind_phrase(words) :], cue)

    def stop(self, begin: int) -> int:
        """Return where a clause ends: with its sentence, or before what another verb reports."""
        end = self._end
        semicolon = self._text.find(";", begin, end)
        if semicolon >= 0:
            end = semicolon
        for cue in self._cues:
            if begin < cue.start < end and cue.group != "source":
                joint = self._joint(cue, begin)
                if joint is not None:
                    end = joint
                    break
        while end > begin and (self._text[end - 1] in ".?!…" or self._text[end - 1].isspace()):
            end -= 1
        return end

    def _is_noun_like(self, cue: Cue) -> bool:
        """Whether a verb looks like a noun: "rules", "states"."""
        return self._grammar.classes.likely(self._text[cue.start : cue.end]) in ("NN", "NNS")

    def _behind_complementizer(self, words: Sequence[Token], noun: bool) -> int | None:
        """The word after the "that" which opens the clause; phrases may stand in front of it, but no verb."""
        for i, word in enumerate(words):
            if word.text in self._lists.complementizers:
                # "in a deal that would": a relative clause
                behind = words[i + 1].text if i + 1 < len(words) else ""
                following = self._grammar.classes.likely(behind)
                if following in FINITE and i == 0 and not noun:
                    return 0  # "said that would help"
                finite = following in FINITE or behind in self._lists.finite
                relative = (noun and finite) or (i > 1 and (finite or following == "VB"))
                return None if relative else i + 1
            tag = self._grammar.classes.likely(word.text)
            if word.text[0] in "_;:" or (i and tag in FINITE) or (i and tag == "VBG" and words[i - 1].text == ","):
                return None
        return None

    def _behind_address(self, words: Sequence[Token], cue: Cue) -> int:
        """The word behind the addressee of a verb that names one."""
        grammar = self._grammar
        if cue.lemma not in grammar.addressing or not words:
            return 0
        if words[0].text in self._lists.objects:
            return 1
        i = 0
        while i < len(words) and (
            words[i].capital
            or words[i].text in grammar.determiners
            or grammar.classes.likely(words[i].text) in ("JJ", "NN", "NNS", "PRP$", "VBG", "POS")
        ):
            i += 1
            if grammar.classes.likely(words[i - 1].text) == "NNS" and not words[i - 1].capital:
                break
        if i + 1 < len(words) and i and words[i].text in self._lists.address_prepositions:
            i += 1
            while i < len(words) and (words[i].capital or words[i].text in grammar.determiners):
                i += 1
        return i

    def _behind_time(self, words: Sequence[Token], first: int) -> int:
        """The word behind the day on which something was said."""
        times = self._grammar.times
        while first < len(words):
            if words[first].text in times:
                first += 1
            elif (
                first + 1 < len(words)
                and words[first + 1].text in times
                and words[first].text in self._lists.time_leads
            ):
                first += 2
            else:
                break
        return first

    def _behind_phrase(self, words: Sequence[Token]) -> int:
        """The pronoun with which a clause begins behind a phrase: "said at a rally on Friday she would run"."""
        if not words or self._grammar.classes.likely(words[0].text) != "IN":
            return len(words)
        for i, word in enumerate(words[:_PHRASE]):
            if word.text in self._lists.subjects and i > 1:
                return i
            if word.text in ",;:" or word.text[0] == "_" or word.text in self._grammar.relatives:
                break
        return len(words)

    def _statement(self, words: Sequence[Token], cue: Cue) -> int | None:
        """Where words begin, if they are a clause without "that": a subject and a finite verb."""
        if not words or words[0].text[0] in "_,;:":
            return None
        lists, likely = self._lists, self._grammar.classes.likely
        opening, bare = words[0].text.replace("’", "'"), cue.lemma in lists.bare
        contracted = opening.endswith(lists.contractions)
        opening = opening.partition("'")[0] if contracted else opening
        form = self._text[cue.start : cue.end]
        if (
            len(words) < _FEWEST_WORDS - contracted
            or not (bare or cue.lemma in lists.nominal)
            or (form.endswith(self._grammar.participle) and likely(form) == "NN")
        ):
            return None
        if not self._is_quantity(words) and (
            opening.lower() in lists.not_openers
            or likely(opening) in _NO_OPENINGS
            or (not contracted and opening in lists.finite)
        ):
            return None
        if bare and likely(opening) not in ("RB", "VBG"):
            verb = finite_verb(self._grammar, lists, words)
            return None if verb is None else words[0].start
        following = next((other.start for other in self._cues if other.start > cue.start), self._end)
        verb = finite_verb(self._grammar, lists, [word for word in words if word.start < following], sure=True)
        if verb is None or any(
            word.text == "," or word.text in self._grammar.relatives or word.text in lists.subordinators
            for word in words[:verb]
        ):
            return None
        return words[0].start

    def _is_quantity(self, words: Sequence[Token]) -> bool:
        """Whether what looks like a preposition begins a subject: "about 40 farms", "that plan"."""
        if words[0].text in self._grammar.determiners and words[0].text not in self._lists.not_openers:
            return True
        return words[0].text in self._lists.quantifiers and any(
            word.text[0].isdigit() or self._grammar.classes.likely(word.text) == "CD" for word in words[1:3]
        )

    def _joint(self, cue: Cue, begin: int) -> int | None:
        """Where the conjunction stands by which another verb of saying is joined to this clause, or None."""
        words = tokens(self._text, max(begin, cue.start - _SUBJECT), cue.start)
        tags = [self._grammar.classes.likely(word.text) for word in words]
        i = len(words) - 1
        while i >= 0 and tags[i] == "RB" and words[i].text not in self._lists.negation:
            i -= 1
        if i < 0:
            return None
        if words[i].text == ",":
            return words[i].start if self._text.endswith(self._grammar.participle, cue.start, cue.end) else None
        if cue.group == "naming" and "_" not in self._text[cue.end : self._end]:
            return None
        if words[i].text in self._lists.joints:
            return words[i].start
        # Behind the conjunction a subject of its own: "… and she added that".
        while i >= 0 and words[i].text not in self._lists.joints:
            if (
                words[i].text in ",;:"
                or tags[i] in FINITE
                or (tags[i] in ("IN", "TO") and words[i].text not in self._lists.genitives)
                or words[i].text in self._grammar.relatives
            ):
                return None
            i -= 1
        return words[i].start if i >= 0 and cue.group == "speech" else None
