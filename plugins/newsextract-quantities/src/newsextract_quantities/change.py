"""Whether a number is the amount of a change, and which way: "rose 3%", "cut costs by $2m", "0.4% lower"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_quantities.context import Context

_STOPS = frozenset(".;:!?)")
_EDGES = ",“”\"'‘’()[]—–"
# How many words "by" may stand behind its verb: "cut the cost of the new line by 3%".
VERB_TO_BY = 8
# How many words of adverbs and modifiers may stand before the amount.
FILLERS = 6


class Changes:
    """Reads directions of change around amounts.

    Args:
        data: Verbs, nouns and small words (``change.toml``).
        classes: Parts of speech of the language's words.
    """

    def __init__(self, data: Mapping[str, Any], classes: WordClasses) -> None:
        self.classes = classes
        self.verbs = dict.fromkeys(data["up"], "up") | dict.fromkeys(data["down"], "down")
        self.nouns = dict.fromkeys(data["up_of"], "up") | dict.fromkeys(data["down_of"], "down")
        self.after = dict.fromkeys(data["up_after"], "up") | dict.fromkeys(data["down_after"], "down")
        self.compared = re.compile("|".join(map(re.escape, data["compared"])))
        self.compared_first = frozenset(phrase.partition("-")[0] for phrase in data["compared"])
        self.first_behind = self.compared_first.union(data["changed"], self.after)
        self.particles = dict.fromkeys(data["up_particles"], "up") | dict.fromkeys(data["down_particles"], "down")
        self.marked = frozenset(data["marked_particles"])
        self.phrasal = frozenset(data["phrasal"])
        self.be = frozenset(data["be"])
        self.before_particle = frozenset(data["before_particle"])
        self.fillers = frozenset(data["fillers"])
        self.changed = frozenset(data["changed"])
        self.infinitives = frozenset(data["infinitives"])
        self.by = data["by"]
        self.of = data["of"]
        self.at = data["at"]
        self.verbs_of = {kind: frozenset(words) for kind, words in data["only"].items()}
        self.never = {kind: frozenset(words) for kind, words in data["never"].items()}
        self.counted = frozenset(data["counted"])
        self.not_amounts = frozenset(data["not_amounts"])
        self.not_by = frozenset(data["not_by"])
        self.articles = frozenset(data["articles"])
        self.outlooks = frozenset(data["outlooks"])
        self.in_rows = tuple(data["in_rows"])
        # The word right before an amount is one of these, or nothing is said of a change.
        self.near = self.fillers.union(self.verbs, self.nouns, self.particles, (self.by, self.of, self.at))

    def begins(self, words: Sequence[str]) -> bool:
        """Whether the words right before an amount and its modifier may tell a direction."""
        return words[-1].lower().strip(_EDGES) in self.near or self._describes(words, len(words) - 1)

    def _describes(self, words: Sequence[str], at: int) -> bool:
        """Whether a word between an article and an amount says how large that is: "rose a robust 3%"."""
        if not at or words[at - 1] not in self.articles:
            return False
        return words[at].count("-") > 1 or self.classes.likely(words[at]) in ("JJ", "VBN", "VBG")

    def counts_things(self, kind: str, unit: str | None) -> bool:
        """Whether an amount counts things rather than points, jobs and the like."""
        return kind == "counted" and (unit or "").rpartition(" ")[2] not in self.counted

    def before(self, words: Sequence[str], kind: str, unit: str | None) -> str | None:
        """The direction told in front of an amount, or None for a level.

        Args:
            words: The words in front of the amount and its modifier.
            kind: The kind of its unit.
            unit: The unit.
        """
        head, things = (unit or "").rpartition(" ")[2], self.counts_things(kind, unit)
        for at in range(len(words) - 1, -1, -1):
            raw = words[at].lower()
            word = raw.strip(_EDGES)
            if word == self.by:
                return self._told_by(words, at, things) if kind != "time" else None
            if raw[-1] in _STOPS or raw[-1] == ",":
                return None
            if word == self.at and at and kind == "percent" and not self._is_noun(words, at - 1):
                return self.verbs.get(words[at - 1].lower())  # "grew at 3%"
            if direction := self._direction(words, at, word, things):
                return direction if self._amount(word, kind, head) else None
            if (noun := self.nouns.get(word)) and self._takes_of(words, at):
                return noun
            if word in self.outlooks and words[at + 1 : at + 2] == [self.of]:
                continue  # "growth guidance of 7%"
            if len(words) - at > FILLERS or not (word in self.fillers or self._describes(words, at)):
                return None
        return None

    def _is_noun(self, words: Sequence[str], at: int) -> bool:
        """Whether a word that may be a verb has nothing before it that makes it an infinitive: "a climb at 7%"."""
        return self.classes.can_be(words[at], "NN") and (at == 0 or self.classes.likely(words[at - 1]) != "TO")

    def _told_by(self, words: Sequence[str], by_at: int, things: bool) -> str | None:
        """The direction of what stands before "by", of a verb rather than a noun: "lowered its growth forecast by 3%".

        Args:
            words: The words in front of the amount.
            by_at: Which of them is "by".
            things: Whether the amount counts things.
        """
        told = None
        for at in range(by_at - 1, max(-1, by_at - 1 - VERB_TO_BY), -1):
            raw = words[at].lower()
            word = raw.strip(_EDGES)
            if raw[-1] in _STOPS or (raw[-1] == "," and at < by_at - 1) or word in self.not_by:
                break
            if word in self.particles and self.classes.likely(words[at + 1]) == "VBG":
                break  # "ended up winning by"
            if direction := self._direction(words, at, word, things):
                return direction
            told = told or self.nouns.get(word)
        return told

    def _takes_of(self, words: Sequence[str], at: int) -> bool:
        """Whether "of" follows a noun, perhaps behind one more: "an increase of", "a growth rate of"."""
        rest = words[at + 1 : at + 3]
        return rest[:1] == [self.of] or (len(rest) > 1 and rest[1] == self.of and rest[0] in self.outlooks)

    def is_expected(self, words: Sequence[str]) -> bool:
        """Whether the verb in front of an amount tells of a change to come: "to grow 5 percent to 7 percent".

        Two ends of one amount stand behind it; behind a verb of the past the second tells a level.
        """
        for word in reversed(words):
            if word.lower() in self.verbs:
                return word in self.infinitives
            if word.lower() not in self.fillers:
                return False
        return False

    def _direction(self, words: Sequence[str], at: int, word: str, things: bool) -> str | None:
        """The direction of the verb at a place; "up" and "down" must not belong to another verb ("gave up").

        Before things, only a form of "to be" or a comma may stand before them: "shot down two jets".
        """
        if word not in self.particles:
            return self.verbs.get(word)
        earlier = words[at - 1].lower() if at else ""
        if not earlier or earlier[-1] in ",(—–" or earlier in self.be:
            return self.particles[word]
        if things or earlier in self.phrasal:
            return None
        if earlier in self.before_particle or earlier in self.verbs:
            return self.particles[word]
        if word in self.marked:
            return None  # "made 84 off 98"
        if earlier[-1] in "0123456789%":
            return self.particles[word]
        return self.particles[word] if self.classes.likely(earlier) in ("NN", "NNS", "JJ", "CD", None) else None

    def _amount(self, verb: str, kind: str, head: str) -> bool:
        """Whether what a verb stands before is an amount: "cut 300 jobs" is one, "cut two trees" is not."""
        if kind == "percent" or head in self.counted:
            return True
        if head in self.not_amounts:
            return False
        if kind in self.verbs_of:
            return verb in self.verbs_of[kind]
        return verb not in self.never.get(kind, ())

    def behind(self, context: Context, end: int, *, comma: bool, things: bool) -> str | None:
        """The direction told behind an amount: "3% lower", "a 4 percent raise".

        Args:
            context: The text.
            end: Offset behind the amount.
            comma: Whether a comma may stand between: "34 points, or 0.4 per cent, lower".
            things: Whether it counts things, behind which a noun is a verb: "40 people fall ill".
        """
        if comma and context.text[end : end + 1] == ",":
            end += 1
        found = context.behind(end)
        if found.joint == " ":
            if found.word in self.compared_first and (match := self.compared.match(context.text, end + 1)):
                found = context.behind(match.end())  # "a 12% year-on-year rise"
            if found.word in self.changed:
                found = context.behind(found.end)
        if not found.joint or (things and found.word not in self.particles):
            return None
        return self.after.get(found.word)
