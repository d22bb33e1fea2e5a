"""Statements: clauses without a "that" behind a verb of saying, known by a subject and its finite verb."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.clauses.sentence_words import SentenceWords, uncontracted
from newsextract_quotes.cues import Cue

_FEWEST_WORDS = 3
# How many words may stand between a pronoun and its verb: "he still often says".
_ADVERBS = 3
_NOUNS = ("NN", "NNS", "CD")
# Classes of words with which a noun phrase ends, and marks that stand in none.
_HEADS = ("NN", "NNS")
_BREAKS = frozenset(",:;()[]")
# Classes of words that open a clause within another: how, when; and those that no statement begins with.
_CLAUSAL = ("WRB", "WP")
_NO_OPENINGS = ("CC", "IN", "TO", "VBN", "VBD", "VBZ", "MD", "WRB", "WP")


class Statements:
    """Tells statements from noun phrases in one sentence.

    Args:
        words: The words of the sentence.
        cues: Its reporting words.
    """

    def __init__(self, words: SentenceWords, cues: Sequence[Cue]) -> None:
        self._words = words
        self._grammar = words.grammar
        self._lists = words.lists
        self._cues = cues

    def start(self, cue: Cue, first: int, behind: int) -> int | None:
        """Return where the words from one to another begin, if they are a statement that a verb reports.

        Behind a verb that also takes a noun ("admitted the theft") it must be plainer than behind another.
        """
        words, lists = self._words, self._lists
        if first >= behind or words.texts[first][0] in "_,;:":
            return None
        bare = cue.lemma in lists.bare
        form = words.text[cue.start : cue.end]
        noun = form.endswith(self._grammar.participle) and self._grammar.classes.likely(form) == "NN"
        if noun or not (bare or cue.lemma in lists.nominal):
            return None
        opening = uncontracted(words.texts[first], lists.contractions)
        tag = self._grammar.classes.likely(opening)
        if not self._may_begin(opening, first, behind):
            return None
        if bare and tag != "RB":
            said = self._has_verb(first, behind, gerund=tag == "VBG")
        elif self._is_pronoun(first, behind) and words.finite(first, min(behind, first + 2)) is not None:
            said = True  # "announced it added 200 jobs"
        else:
            following = next((c.start for c in self._cues if c.start > cue.start and c.group == "speech"), words.end)
            said = (bare or tag != "VBG") and self._is_plain(first, min(behind, words.at(following)))
        return words.starts[first] if said else None

    def _may_begin(self, opening: str, first: int, behind: int) -> bool:
        """Whether a word, without what is contracted to it, can begin a statement of the words up to another."""
        lists = self._lists
        contracted = opening != self._words.texts[first]
        if behind - first < _FEWEST_WORDS - contracted:
            return False
        if opening in self._grammar.determiners and self._words.texts[first + 1] in lists.subordinators:
            return False  # "said this until they left"
        if self._is_quantity(first, behind):
            return True
        if opening.lower() in lists.not_openers or self._is_object_pronoun(opening):
            return False
        return contracted or (self._words.tags[first] not in _NO_OPENINGS and opening not in lists.finite)

    def _has_verb(self, first: int, behind: int, *, gerund: bool) -> bool:
        """Whether words have a finite verb of their own, not far behind a pronoun."""
        verb = self._main_verb(first, behind)
        if verb is None or (gerund and "," in self._words.texts[first:verb]):
            return False  # "said, holding a cup, that"
        return verb - first <= _ADVERBS or not self._is_pronoun(first, behind)  # "said it best when he called"

    def _is_plain(self, first: int, behind: int) -> bool:
        """Whether words are a noun phrase and what is surely its finite verb."""
        verb = self._main_verb(first, behind, sure=True)
        return verb is not None and not self._is_broken(first, verb)

    def _is_broken(self, first: int, verb: int) -> bool:
        """Whether a verb is not that of the noun phrase which begins with a word: "work now the trade is"."""
        words, lists = self._words, self._lists
        texts, tags = words.texts, words.tags
        noun = False  # whether the phrase has one that nothing follows but an adverb
        for i in range(first, verb):
            if texts[i] in _BREAKS or texts[i] in lists.complementizers or texts[i] in lists.subordinators:
                return True
            if texts[i] in lists.comparatives and tags[i + 1] != "CD" and not texts[i + 1][0].isdigit():
                return True  # "more baths than"
            if noun and texts[i] in words.grammar.determiners:
                return True
            noun = (noun and tags[i] == "RB") or (tags[i] in _HEADS and tags[i - 1] != "TO")
        return False

    def _is_relative_contraction(self, verb: int) -> bool:
        """Whether a verb is contracted to the subject of a relative clause behind a noun: "a list that's"."""
        word, before = self._words.texts[verb], self._words.tags[verb - 1]
        bare = uncontracted(word, self._lists.contractions)
        if bare == word:
            return False
        return (bare in self._grammar.relatives and before in (*_NOUNS, None)) or (
            bare in self._lists.subjects and before in _NOUNS
        )

    def _is_object_pronoun(self, word: str) -> bool:
        """Whether a word is a pronoun that is no subject: them, himself."""
        lists = self._lists
        return word in lists.objects and word not in lists.subjects and word not in self._grammar.determiners

    def _main_verb(self, first: int, behind: int, *, sure: bool = False) -> int | None:
        """The first finite verb of a stretch that no relative clause needs: "people who swim there would mind"."""
        words = self._words
        texts = words.texts
        relative, done, participle = 0, first, -1
        for verb in words.finite_verbs(first, behind, sure=sure):
            for i in range(done, verb):
                if texts[i] == ";" or (texts[i] == "," and texts[i + 1] in self._lists.adversatives):
                    return None
                relative += texts[i] in self._grammar.relatives or words.tags[i] in _CLAUSAL
            if verb > first and self._is_relative_contraction(verb):
                done = participle = verb + 1  # "the pool they're fond of", "a pool that's meant for us"
                continue
            if verb == participle and self._grammar.classes.can_be(texts[verb], "VBN"):
                continue
            if verb - 1 > first:
                if texts[verb - 1] in self._lists.subjects and words.tags[verb - 2] in _NOUNS:
                    relative += 1  # "the pool they liked"
                if texts[verb - 1] in self._lists.subjects and texts[verb - 2] in self._lists.coordinators:
                    return None  # "told me his and I laughed"
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
