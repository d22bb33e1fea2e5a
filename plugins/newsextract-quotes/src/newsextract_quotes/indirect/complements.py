"""Reported clauses behind a verb of saying: whether there is one, and where it begins."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.cues import Cue
from newsextract_quotes.indirect.sentence_words import FINITE, SentenceWords

# How many words behind a verb are read for the clause that it takes.
_OPENING = 36
# How many words of a phrase may stand between a verb and the clause.
_PHRASE = 12
_FEWEST_WORDS = 3
# How many words may stand between a pronoun and its verb: "he still often says".
_ADVERBS = 3
_NOUNS = ("NN", "NNS", "CD")
# Classes of words that may name whom a verb addresses.
_ADDRESSED = ("JJ", "NN", "NNS", "PRP$", "VBG", "POS")
# Classes of words that open a clause within another: how, when; and those that no statement begins with.
_CLAUSAL = ("WRB", "WP")
_NO_OPENINGS = ("CC", "IN", "TO", "VBN", "VBD", "VBZ", "MD", "WRB", "WP")


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
        self._cues = cues

    def start(self, cue: Cue) -> int | None:
        """Return where the clause begins that a verb reports behind it, or None if there is none."""
        words, lists = self._words, self._lists
        first = words.at(self._grammar.cues.end(words.text, cue, words.end))
        behind = min(len(words), first + _OPENING)
        if first == behind or words.texts[first] in lists.closers or self._is_infinitive(first):
            return None
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
        address = self._behind_address(cue, first, behind)
        if first < address < behind and words.texts[address] == ":":
            return self._behind_colon(cue, address + 1)
        if first < address < behind and words.texts[address] in lists.not_openers:
            return None
        # The last words may be the subject already: "told the paper detectives knew".
        starts = list(range(address, first, -1)) or [first]
        if address > first and cue.lemma in lists.addressing_or_not:
            starts.append(first)
        for begin in starts:
            within = begin > first and words.tags[begin - 1] in ("DT", "PRP$", "JJ")  # within a noun phrase
            if within and words.texts[begin - 1] not in lists.objects:
                continue
            found = self._statement(cue, self._behind_time(begin, behind), behind)
            if found is not None:
                return found
        return self._statement(cue, self._behind_phrase(first, behind), behind)

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
        return words.begins_finite(first) and cue.lemma in self._lists.bare and not self.is_noun_like(cue)

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
                if following == "TO" and tags[i + 2 : i + 3] != ["VB"]:
                    return None  # "declared that to the bank"
                if i == first and not noun:
                    return i if finite and following in FINITE else i + 1  # "said that would help"
                if self._words.finite(first, i, sure=True) is not None:
                    return None  # "said she hoped that": the clause of another verb
                if not finite and following != "VB" and not (i > first and self._is_object(cue, first, i)):
                    return i + 1
                if i <= first + 1:
                    return None
            elif texts[i][0] == "_":
                if i + 1 == behind or texts[i + 1] not in lists.complementizers:
                    return None
            elif texts[i] in ";:" or (
                i > first
                and ((tags[i] in FINITE and texts[i][0].islower()) or (tags[i] == "VBG" and texts[i - 1] == ","))
            ):
                return None
        return None

    def _behind_colon(self, cue: Cue, first: int) -> int | None:
        """Where a clause begins behind a verb and a colon: "Police said: the road is shut"."""
        words = self._words
        if self.is_noun_like(cue) or first >= len(words) or words.texts[first][0] == "_":
            return None
        return None if words.finite(first, len(words)) is None else words.starts[first]

    def _behind_insertion(self, first: int, behind: int) -> int | None:
        """The word after a "that" behind what commas put in: "said on the radio, where she is a guest, that"."""
        texts, lists = self._words.texts, self._lists
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
        texts, tags = self._words.texts, self._words.tags
        if cue.lemma not in grammar.addressing:
            return first
        if texts[first] in self._lists.objects and texts[first] not in grammar.determiners:
            return first + 1
        i = first
        while i < behind and (
            texts[i][0].isupper()
            or texts[i] in grammar.determiners
            or tags[i] in _ADDRESSED
            or (tags[i] is None and texts[i].isalpha())
        ):
            i += 1
            plural = tags[i - 1] == "NNS" and not texts[i - 1][0].isupper()
            if plural or (i < behind and texts[i] in grammar.determiners and texts[i - 1] not in grammar.determiners):
                break
        if first < i < behind - 1 and texts[i] in self._lists.address_prepositions:
            i += 1
            while i < behind and (texts[i][0].isupper() or texts[i] in grammar.determiners):
                i += 1
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
            if self._uncontracted(texts[i]) in self._lists.subjects and i > first + 1:
                return i
            if texts[i] in ",;:" or texts[i][0] == "_" or texts[i] in self._grammar.relatives:
                break
        return behind

    def _statement(self, cue: Cue, first: int, behind: int) -> int | None:
        """Where words begin, if they are a clause without "that": a subject and a finite verb."""
        words, lists = self._words, self._lists
        texts, tags = words.texts, words.tags
        if first >= behind or texts[first][0] in "_,;:":
            return None
        opening, tag = texts[first], tags[first]
        contracted = opening.replace("’", "'").endswith(lists.contractions)
        if contracted:
            opening = self._uncontracted(opening)
            tag = self._grammar.classes.likely(opening)
        bare = cue.lemma in lists.bare
        form = words.text[cue.start : cue.end]
        if (
            behind - first < _FEWEST_WORDS - contracted
            or not (bare or cue.lemma in lists.nominal)
            or (form.endswith(self._grammar.participle) and self._grammar.classes.likely(form) == "NN")
        ):
            return None
        if not self._is_quantity(first, behind) and (
            opening.lower() in lists.not_openers
            or self._is_object_pronoun(opening)
            or (not contracted and (tag in _NO_OPENINGS or opening in lists.finite))
        ):
            return None
        if bare and tag != "RB":
            verb = self._main_verb(first, behind)
            if tag == "VBG" and "," in texts[first:verb]:
                return None  # "said, holding a cup, that"
            if verb is None or (self._is_pronoun(first, behind) and verb - first > _ADVERBS):
                return None  # "said it best when he called"
            return words.starts[first]
        if self._is_pronoun(first, behind) and words.finite(first, min(behind, first + 2)) is not None:
            return words.starts[first]  # "announced it added 200 jobs"
        following = next((c.start for c in self._cues if c.start > cue.start and c.group == "speech"), words.end)
        verb = self._main_verb(first, min(behind, words.at(following)), sure=True)
        if verb is None or any(
            texts[i] == "," or texts[i] in lists.complementizers or texts[i] in lists.subordinators
            for i in range(first, verb)
        ):
            return None
        return words.starts[first]

    @staticmethod
    def _uncontracted(word: str) -> str:
        """A word without what is contracted to it."""
        return word.replace("’", "'").partition("'")[0]

    def _is_object_pronoun(self, word: str) -> bool:
        """Whether a word is a pronoun that is no subject: them, himself."""
        lists = self._lists
        return word in lists.objects and word not in lists.subjects and word not in self._grammar.determiners

    def _main_verb(self, first: int, behind: int, *, sure: bool = False) -> int | None:
        """The first finite verb of a stretch that no relative clause needs: "people who swim there would mind"."""
        words = self._words
        texts = words.texts
        relative, done = 0, first
        for verb in words.finite_verbs(first, behind, sure=sure):
            for i in range(done, verb):
                if texts[i] == ";" or (texts[i] == "," and texts[i + 1] in self._lists.adversatives):
                    return None
                relative += texts[i] in self._grammar.relatives or words.tags[i] in _CLAUSAL
            if verb - 1 > first:
                if texts[verb - 1] in self._lists.subjects and words.tags[verb - 2] in _NOUNS:
                    relative += 1  # "the pool they liked"
                if texts[verb - 1] in self._lists.joints:
                    continue  # "found the note and would show it"
            if not relative:
                return verb
            relative -= 1
            done = verb + 1
        return None

    def _is_pronoun(self, first: int, behind: int) -> bool:
        """Whether a statement begins with a pronoun that is its whole subject."""
        texts = self._words.texts
        joined = first + 1 < behind and (texts[first + 1] in self._lists.joints or texts[first + 1] in ",—–-")
        return texts[first] in self._lists.subjects and not joined

    def _is_quantity(self, first: int, behind: int) -> bool:
        """Whether what looks like a preposition begins a subject: "about 40 farms", "that plan"."""
        texts = self._words.texts
        if texts[first] in self._grammar.determiners and texts[first] not in self._lists.not_openers:
            return True
        return texts[first] in self._lists.quantifiers and any(
            texts[i][0].isdigit() or self._words.tags[i] == "CD" for i in range(first + 1, min(behind, first + 3))
        )
