"""Where a reported clause ends."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quotes.clauses.complements import Complements
from newsextract_quotes.clauses.sentence_words import FINITE, SentenceWords
from newsextract_quotes.cues import Cue
from newsextract_quotes.words import Range

# How many words before a second verb of saying are read for its subject.
_SUBJECT = 12
# How many words of a phrase behind a comma are read for its noun.
_PHRASE = 4
# How many words of what may be a main clause are read for its verb.
_MAIN = 10
# How many words before a subject may hold a conjunction: "while the mayor".
_BEFORE = 3
# How many words may stand behind a verb that closes its sentence: "said on Monday night".
_CLOSING = 4
_NOT_MAIN = ("CC", "IN", "TO", "VBG", "VBN", "WDT", "WP", "WP$", "WRB", "VBD", "VBZ", "MD")
_DASHES = ("—", "–", "-", "--")


class ClauseEnds:
    """Finds the ends of the reported clauses of one sentence.

    Args:
        words: The words of the sentence.
        cues: Its reporting words.
        complements: The clauses that they take.
    """

    def __init__(self, words: SentenceWords, cues: Sequence[Cue], complements: Complements) -> None:
        self._complements = complements
        self._words = words
        self._grammar = words.grammar
        self._lists = words.lists
        self._cues = cues

    def end(self, cue: Cue, begin: int, mention: Range | None) -> int:
        """Return where a clause ends: with its sentence, or before what is said of it or reported by another verb.

        Args:
            cue: The verb that reports it.
            begin: Where it begins.
            mention: The subject of that verb.
        """
        words = self._words
        first = words.at(begin)
        if first == len(words):
            return words.end
        if mention is not None and mention[0] > begin:
            return self._before_subject(begin, mention[0])  # "By saying that it failed, Ms. Ruiz …"
        stop = self._stop(cue, first, mention)
        end = words.starts[stop] if stop < len(words) else words.end
        for other in self._cues:
            if begin < other.start < end and not self._is_silent(other):
                joint = self._joint(other, first)
                if joint is not None and (other.group == "naming" or self._says(other) or self._adds_to(other)):
                    return words.starts[joint]
        return end

    def _stop(self, cue: Cue, first: int, mention: Range | None) -> int:
        """The word at which something begins that is no part of a clause, but for what another verb reports."""
        words, texts = self._words, self._words.texts
        led_in = first > 0 and texts[first - 1] == ","  # "As Ana Ruiz said, it failed"
        subordinate = mention is not None and mention[0] < cue.start and not led_in and self._is_subordinate(mention[0])
        relative = words.begins_finite(first) or (
            mention is not None and words.text[slice(*mention)] in self._grammar.relatives
        )
        for i in range(first + (texts[first][0] != "_"), len(words) - 1):
            text = texts[i]
            if text[0].isalnum():
                continue
            if text == ";" or (text == ":" and texts[i + 1][0] == "_"):
                return i
            if _is_comma(text) and self._ends_clause(i + 1, subordinate, relative and self._is_whole(first, i)):
                return i + (text[0] == "_")
            if text in _DASHES and self._adds(i + 1) and not self._closes_insertion(first, i):
                return i
        return len(words)

    def _before_subject(self, begin: int, subject: int) -> int:
        """The comma behind which a subject stands with its title or with the phrase that it explains."""
        words = self._words
        commas = [i for i in range(words.at(begin), words.at(subject)) if words.texts[i] == ","]
        if not commas:
            return subject
        last = commas[-1]
        if (
            len(commas) > 1
            and last + 1 == words.at(subject)
            and words.texts[commas[-2] + 1] in self._grammar.determiners
        ):
            last = commas[-2]
        return words.starts[last]

    def _is_whole(self, first: int, behind: int) -> bool:
        """Whether a stretch of a clause has its verb."""
        return self._words.begins_finite(first) or self._words.finite(first, behind) is not None

    def _is_subordinate(self, subject: int) -> bool:
        """Whether a conjunction opens the clause whose subject begins at an offset: "While Ana Ruiz said that …"."""
        words, subordinators = self._words, self._lists.subordinators
        i = words.at(subject)
        if any(word.lower() in subordinators for word in words.texts[max(0, i - _BEFORE) : i]):
            return True
        # "For someone who said it", "When the mayor, Ana Ruiz, said it": a main clause follows.
        opening = words.texts[0].lower()
        leads = opening in subordinators or (words.tags[0] == "IN" and words.texts[i] in self._grammar.relatives)
        return i > 0 and leads and words.finite(0, i) is None

    def _ends_clause(self, i: int, subordinate: bool, relative: bool) -> bool:
        """Whether what follows a comma is no part of the clause before it, but of that which holds its verb."""
        words = self._words
        texts, tags = words.texts, words.tags
        if relative and self._words.begins_finite(i):
            return True  # "Ana Ruiz, who said it failed, resigned"
        if texts[i] in self._lists.source_leads or self._comments(i):
            return True
        if texts[i] in self._lists.coordinators and i + 1 < len(texts):
            if texts[i + 1] in self._lists.negation and tags[i + 1] != "RB":
                return True  # ", but declined to say more"
            contrast = texts[i] in self._lists.adversatives
            pronoun = tags[i + 1] in ("PRP", "PRP$") and texts[i + 1] not in self._lists.impersonal
            own = pronoun or texts[i + 1][0].isupper()
            return (contrast or own) and self._is_main(i + 1)
        return subordinate and self._is_main(i)

    def _comments(self, i: int) -> bool:
        """Whether words tell something of what was said: ", a claim he denies"; ", as have others"."""
        words = self._words
        if words.texts[i] in self._grammar.asides:
            auxiliary = words.texts[i + 1] if i + 1 < len(words) else ""
            return auxiliary in self._lists.auxiliaries
        first = i + (words.texts[i] in self._grammar.articles)
        noun = next((k for k in range(first, min(len(words), i + _PHRASE)) if words.tags[k] != "JJ"), i)
        return words.texts[i] in self._lists.remarking or words.texts[noun] in self._lists.sayings

    def _is_main(self, i: int) -> bool:
        """Whether a clause with a subject of its own begins with a word."""
        words = self._words
        if words.tags[i] in _NOT_MAIN or words.texts[i][0] in "_":
            return False
        behind = min(len(words), i + _MAIN)
        comma = next((k for k in range(i, behind) if words.texts[k] == ","), behind)
        described = comma + 1 < len(words) and words.texts[comma + 1] in self._grammar.relatives
        return described or words.finite(i, comma) is not None  # "her brother, who owns half of it, has said"

    def _closes_insertion(self, first: int, dash: int) -> bool:
        """Whether a dash is the second of two: "the fee - some £40 - is gone"."""
        return sum(text in _DASHES for text in self._words.texts[first:dash]) % 2 == 1

    def _adds(self, i: int) -> bool:
        """Whether what follows a dash adds something to the sentence up to its end."""
        texts = self._words.texts
        if any(text in _DASHES for text in texts[i:]):
            return False
        return texts[i] in self._lists.adversatives or self._words.tags[i] == "DT"

    def _is_silent(self, cue: Cue) -> bool:
        """Whether reporting words report no second clause: "according to", or "it falls, starting in May"."""
        return cue.group == "source" or (cue.group == "manner" and self._is_participle(cue))

    def _is_participle(self, cue: Cue) -> bool:
        return self._words.text.endswith(self._grammar.participle, cue.start, cue.end)

    def _says(self, cue: Cue) -> bool:
        """Whether a verb has words that it reports."""
        return (
            "_" in self._words.text[cue.end : self._words.end]
            or self._closes(cue)
            or self._complements.start(cue) is not None
        )

    def _adds_to(self, cue: Cue) -> bool:
        """Whether a participle tells more of the one who speaks: "…, noting the cost", "…, asking not to be named"."""
        words, lists = self._words, self._lists
        following = words.texts[words.at(cue.end) :][:1]
        before = words.texts[words.at(cue.start) - 1]
        if not _is_comma(before) and before not in _DASHES:
            return False
        return cue.lemma in lists.bare or cue.lemma in lists.nominal or not lists.negation.isdisjoint(following)

    def _closes(self, cue: Cue) -> bool:
        """Whether a verb closes its sentence, but for the day or the place."""
        words = self._words
        behind = words.at(cue.end)
        return len(words) - behind <= _CLOSING and "," not in words.texts[behind:]

    def _joint(self, cue: Cue, first: int) -> int | None:
        """The conjunction by which another verb of saying is joined to this clause, or None."""
        words = self._words
        texts, tags = words.texts, words.tags
        i = words.at(cue.start) - 1
        first = max(first, i - _SUBJECT)
        while i >= first and tags[i] == "RB" and texts[i] not in self._lists.negation:
            i -= 1
        if i < first:
            return None
        if _is_comma(texts[i]) or texts[i] in _DASHES:
            return i + (texts[i][0] == "_") if self._is_participle(cue) else None
        named = "_" in words.text[cue.end : words.end]
        if texts[i] in self._lists.joints:
            return i if named or cue.group != "naming" or tags[words.at(cue.start)] != "VB" else None
        if cue.group == "naming" and not named:
            return None
        closes = cue.group == "speech" and self._closes(cue) and not self._complements.is_noun_like(cue)
        heard = closes and words.at(cue.end) == len(words)  # "…, the court was told"
        # Behind the conjunction a subject of its own: "… and she added that".
        while i >= first and texts[i] not in self._lists.joints:
            if _is_comma(texts[i]) and closes:
                return i + (texts[i][0] == "_")  # "she said it rained, police said"
            if (
                texts[i] in ",;:—–-"
                or (tags[i] in FINITE and not (heard and texts[i] in self._grammar.passive))
                or (tags[i] in ("IN", "TO") and texts[i] not in self._lists.genitives)
                or texts[i] in self._grammar.relatives
            ):
                return None
            i -= 1
        return i if i >= first and cue.group == "speech" else None


def _is_comma(text: str) -> bool:
    """Whether a word is a comma, or a quotation that ends with one."""
    return text == "," or (text[0] == "_" and text[-1] == ",")
