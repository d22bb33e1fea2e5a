"""Reported clauses behind a verb of saying: whether there is one, and where it begins."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.clauses.sentence_words import FINITE, SentenceWords, uncontracted
from newsextract_quotes.clauses.statements import Statements
from newsextract_quotes.cues import Cue
from newsextract_quotes.mentions.phrase_words import POSSESSIVE

# How many words behind a verb are read for the clause that it takes.
_OPENING = 36
# How many words of a phrase may stand between a verb and the clause.
_PHRASE = 12
# Classes of words that may name whom a verb addresses.
_ADDRESSED = ("JJ", "NN", "NNS", "PRP$", "VBG", "POS")


class Complements:
    """Reads the complements of the verbs of one sentence.

    Args:
        words: The words of the sentence.
        cues: Its reporting words.
    """

    def __init__(self, words: SentenceWords, cues: Sequence[Cue]) -> None:
        self._words = words
        self._grammar = words.grammar
        self._lists = words.lists
        self._statements = Statements(words, cues)

    def start(self, cue: Cue) -> int | None:
        """Return where the clause begins that a verb reports behind it, or None if there is none."""
        words, lists = self._words, self._lists
        first = words.at(self._grammar.cues.end(words.text, cue, words.end))
        behind = min(len(words), first + _OPENING)
        if first == behind or words.texts[first] in lists.closers or self._is_infinitive(first):
            return None
        if words.texts[first] in self._grammar.agents and words.tags[first + 1 : first + 2] == ["VBG"]:
            return None  # "responded by leaving"
        if self._is_relativized(cue, first):
            that = words.texts[first + 1 : first + 2]
            if not lists.complementizers.isdisjoint(that):  # "what she says is that it failed"
                return words.starts[first + 2] if first + 2 < len(words) else None
            return words.starts[first]
        if words.texts[first] == ":":
            return self._behind_colon(cue, first + 1)
        opened = self._behind_complementizer(cue, first, behind) or self._behind_insertion(first, behind)
        if opened is not None:
            return words.starts[opened] if opened + 1 < len(words) else None
        return self._behind_addressee(cue, first, behind)

    def _behind_addressee(self, cue: Cue, first: int, behind: int) -> int | None:
        """Where a clause without "that" begins behind a verb, whom it may address, and when it was said."""
        words, lists = self._words, self._lists
        address = self._behind_address(cue, first, behind)
        if first < address < behind and words.texts[address] == ":":
            return self._behind_colon(cue, address + 1)
        if first < address < behind and words.texts[address] in lists.not_openers:
            return None
        # The last words may be the subject already: "told the paper detectives knew".
        whole = any(text in lists.address_prepositions for text in words.texts[first:address])
        starts = [address] if whole else list(range(address, first, -1)) or [first]
        if address > first and cue.lemma in lists.addressing_or_not:
            starts.append(first)
        for begin in starts:
            if begin > first and self._is_within(begin):
                continue
            found = self._statements.start(cue, self._behind_time(begin, behind), behind)
            if found is not None:
                return found
        return self._statements.start(cue, self._behind_phrase(first, behind), behind)

    def _is_within(self, begin: int) -> bool:
        """Whether a word stands within a noun phrase that begins before it."""
        before = self._words.texts[begin - 1]
        within = self._words.tags[begin - 1] in ("DT", "PRP$", "JJ") or before.endswith(POSSESSIVE)
        return within and before not in self._lists.objects

    def _is_infinitive(self, first: int) -> bool:
        """Whether an infinitive begins with a word: "said to be"."""
        words = self._words
        return words.texts[first] in self._lists.infinitives and words.tags[first + 1 : first + 2] == ["VB"]

    def is_noun_like(self, cue: Cue) -> bool:
        """Whether a verb looks like a noun: "rules", "states"."""
        return self._grammar.classes.likely(self._words.text[cue.start : cue.end]) in ("NN", "NNS")

    def _is_relativized(self, cue: Cue, first: int) -> bool:
        """Whether the subject of a clause stands before the verb: "a strike that officials said could go on"."""
        words = self._words
        relativizing = cue.lemma in self._lists.bare or cue.lemma in self._lists.relativizing
        return relativizing and words.begins_finite(first) and not self.is_noun_like(cue)

    def _behind_complementizer(self, cue: Cue, first: int, behind: int) -> int | None:
        """The word after the "that" which opens the clause; phrases may stand in front of it, but no verb."""
        texts, tags, lists = self._words.texts, self._words.tags, self._lists
        if texts[first] == "," or lists.complementizers.isdisjoint(texts[first:behind]):
            return None
        noun = self.is_noun_like(cue)
        for i in range(first, behind):
            if texts[i] in lists.complementizers:
                # "in a deal that would": a relative clause
                following = tags[i + 1] if i + 1 < len(tags) else None
                finite = i + 1 < len(texts) and self._words.begins_finite(i + 1)
                if self._is_elsewhere(i):
                    return None
                if i == first and not noun:
                    return i if finite and following in FINITE else i + 1  # "said that would help"
                if self._words.finite(first, i, sure=True) is not None:
                    return None  # "said she hoped that": the clause of another verb
                if not finite and following != "VB" and not (i > first and self._is_object(cue, first, i)):
                    return i + 1
                if i <= first + 1:
                    return None
            elif texts[i][0] == "_":
                if lists.complementizers.isdisjoint(texts[self._behind_time(i + 1, behind) :][:1]):
                    return None
            elif texts[i] in ";:" or (
                i > first
                and ((tags[i] in FINITE and texts[i][0].islower()) or (tags[i] == "VBG" and texts[i - 1] == ","))
            ):
                return None
        return None

    def _is_elsewhere(self, that: int) -> bool:
        """Whether a "that" is another verb's, or no conjunction.

        For instance: "said it failed and that", "wrote to the mayor to request that", "declared that to the bank".
        """
        texts, tags = self._words.texts, self._words.tags
        before = texts[that - 1]
        if before in self._lists.coordinators or (
            tags[that + 1 : that + 2] == ["TO"] and tags[that + 2 : that + 3] != ["VB"]
        ):
            return True
        infinitive = texts[that - 2] in self._lists.infinitives and self._grammar.classes.can_be(before, "VB")
        return infinitive and before not in self._grammar.cues

    def _behind_colon(self, cue: Cue, first: int) -> int | None:
        """Where a clause begins behind a verb and a colon: "Police said: the road is shut"."""
        words = self._words
        if self.is_noun_like(cue) or first >= len(words) or words.texts[first][0] == "_":
            return None
        return None if words.finite(first, len(words)) is None else words.starts[first]

    def _behind_insertion(self, first: int, behind: int) -> int | None:
        """The word after a "that" behind what commas put in: "said on the radio, where she is a guest, that"."""
        texts, lists = self._words.texts, self._lists
        if lists.complementizers.isdisjoint(texts[first:behind]):
            return None
        commas = [i for i in range(first, behind - 2) if texts[i] == ","]
        if not commas or self._words.finite(first, commas[0]) is not None:
            return None
        opened = next((i + 2 for i in commas[1:] if texts[i + 1] in lists.complementizers), None)
        if opened is None or self._words.begins_finite(opened) or self._words.finite(opened, len(texts)) is None:
            return None
        return opened

    def _is_object(self, cue: Cue, first: int, that: int) -> bool:
        """Whether a noun phrase stands between a verb and a "that", which opens a clause on it: "noted a fact that"."""
        texts, tags = self._words.texts, self._words.tags
        comma = next((i for i in range(that - 1, first - 1, -1) if texts[i] == ","), None)
        if comma is not None and tags[comma + 1] == "DT" and tags[that - 1] == "NN":
            return True  # "said Friday, a sign that it failed"
        if cue.lemma in self._grammar.addressing or cue.lemma in self._lists.addressing_or_not:
            return False
        if texts[first] in self._grammar.times or tags[first] in ("IN", "TO", "RB") or texts[first] in ",(—–-":
            return False
        return tags[that - 1] in ("NN", "NNS") and texts[that - 1] not in self._grammar.times

    def _behind_address(self, cue: Cue, first: int, behind: int) -> int:
        """The word behind the addressee of a verb that names one."""
        grammar = self._grammar
        texts = self._words.texts
        if cue.lemma not in grammar.addressing:
            return first
        if texts[first] in self._lists.objects and texts[first] not in grammar.determiners:
            return first + 1
        i = self._behind_names(first, behind)
        if first < i < behind - 1 and texts[i] in self._lists.address_prepositions:
            i = self._behind_names(i + 1, behind)
        return i

    def _behind_names(self, i: int, behind: int) -> int:
        """The word behind the nouns and names that begin with a word, up to a plural or to another determiner."""
        determiners, texts, tags = self._grammar.determiners, self._words.texts, self._words.tags
        while i < behind and (
            texts[i][0].isupper()
            or texts[i] in determiners
            or tags[i] in _ADDRESSED
            or (tags[i] is None and texts[i].isalpha())
        ):
            i += 1
            plural = tags[i - 1] == "NNS" and not texts[i - 1][0].isupper()
            if plural or (i < behind and texts[i] in determiners and texts[i - 1] not in determiners):
                break
        return i

    def _behind_time(self, first: int, behind: int) -> int:
        """The word behind the day on which something was said."""
        texts, times = self._words.texts, self._grammar.times
        while first < behind:
            if texts[first] in times:
                first += 1
            elif first + 1 < behind and texts[first + 1] in times and texts[first] in self._lists.time_leads:
                first += 2
            else:
                break
        return first

    def _behind_phrase(self, first: int, behind: int) -> int:
        """The pronoun with which a clause begins behind a phrase: "said at a rally on Friday she would run"."""
        texts = self._words.texts
        if self._words.tags[first] != "IN":
            return behind
        for i in range(first, min(behind, first + _PHRASE)):
            if uncontracted(texts[i], self._lists.contractions) in self._lists.subjects and i > first + 1:
                return i
            if texts[i] in ",;:" or texts[i][0] == "_" or texts[i] in self._grammar.relatives:
                break
        return behind
