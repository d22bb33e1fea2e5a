"""Ages: "34-year-old", "aged 18 to 65", "Ana Ruiz, 67, said", "he turned 75"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from newsextract_quantities.context import Context

# British news writes smaller ages as words.
LEAST_IN_DIGITS = 13
# "ages range from"
FROM_AGES = 3


class Ages:
    """Tells numbers that are ages.

    Args:
        data: The words that give an age (``ages.toml``).
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.old = frozenset(data["old"])
        self.aged = frozenset(data["aged"])
        self.comparatives = frozenset(data["comparatives"])
        self.phrases = frozenset(data["phrases"])
        self.phrase_ends = frozenset(phrase.rpartition(" ")[2] for phrase in self.phrases)
        self.now = data["now"]
        self.agents = tuple(data["agents"])
        self.groups = frozenset(data["groups"])
        self.contracted = tuple(data["contracted"])
        self.both = frozenset(data["both"])
        self.behind_brackets = frozenset(data["behind_brackets"])
        self.verbs_behind_brackets = frozenset(data["verbs_behind_brackets"])
        self.and_ = data["and"]
        self.from_ = data["from"]
        self.units = frozenset(data["units"])
        self.short = tuple(data["short"])
        self.short_first = frozenset(form[0] for form in self.short)
        self.of = data["of"]
        self.be = frozenset(data["be"])
        self.persons = frozenset(data["persons"])
        self.superlatives = frozenset(data["superlatives"])
        self.turned = frozenset(data["turned"])
        self.may_follow = frozenset(data["may_follow"])
        self.at = data["at"]
        self.subjects = frozenset(data["subjects"])
        self.at_verbs = frozenset(data["at_verbs"])
        self.not_before = frozenset(data["not_before"])
        self.bounds = frozenset(data["bounds"])
        self.copulas = frozenset(data["copulas"])
        self.people = frozenset(data["people"])
        self.relatives = frozenset(data["relatives"])
        self.greatest = data["greatest"]
        self.least_of = data["least_of"]
        self.least_of_parents = data["least_of_parents"]
        self.clause_joints = frozenset(data["clause_joints"])

    def old_end(self, context: Context, end: int) -> int | None:
        """Where "old" ends behind a unit of time: "34-year[-old]", "8 months [of age]"."""
        first = context.behind(end)
        if not first.joint:
            return None
        if first.word in self.old:
            return first.end
        second = context.behind(first.end)
        return second.end if f"{first.word} {second.word}" in self.old else None

    def short_end(self, text: str, end: int) -> int | None:
        """Where a short form ends behind a number: "87 yo"."""
        if text[end : end + 1] not in self.short_first and text[end + 1 : end + 2] not in self.short_first:
            return None
        for form in self.short:
            for gap in (1, 0):
                stop = end + gap + len(form)
                if (
                    text.startswith(form, end + gap)
                    and (not gap or text[end] in " -")
                    and not text[stop : stop + 1].isalnum()
                ):
                    return stop
        return None

    def given_before(self, context: Context, start: int) -> bool:
        """Whether "aged", "age" or "as young as" stands before a number."""
        word = context.word_before(start).lower().lstrip("(")
        if word in self.phrase_ends:
            words = [word.lower() for word in context.before(start)[-3:]]
            return " ".join(words) in self.phrases or " ".join(words[-2:]) in self.phrases
        return word in self.aged

    def of_range(self, context: Context, start: int, end: int) -> bool:
        """Whether the words around a range tell that it is one of ages: "aged 18 to 24", "the 18-24 age group"."""
        behind = context.behind(end)
        if (behind.joint == " " and behind.word in self.aged) or self.given_before(context, start):
            return True
        words = [word.lower() for word in context.before(start)[-FROM_AGES:]]
        return words[-1:] == [self.from_] and not self.aged.isdisjoint(words)  # "ages range from 5 to 12"

    def compares(self, modifier: str, value: float) -> bool:
        """Whether the words around a number without a unit compare ages: "45 or older", "younger than 30"."""
        return 0 < value <= self.greatest and not self.comparatives.isdisjoint(modifier.split())

    def is_age(self, context: Context, start: int, end: int, value: float) -> bool:
        """Whether a bare whole number is the age of a person."""
        if not 0 < value <= self.greatest:
            return False
        words = context.before(start)
        if not words:
            return False
        if words[-1] == "(":
            return self._in_brackets(context, words, end)
        if context.text[start - 1] not in " \xa0":
            return False
        if words[-1][-1] == ",":
            if context.text[start].isdigit():
                return self._in_commas(context, words, end)
            return value < LEAST_IN_DIGITS and context.text[end : end + 1] == "," and _is_name(words, ",")
        return self._behind_word(context, words, end, value)

    def _behind_word(self, context: Context, words: Sequence[str], end: int, value: float) -> bool:
        """Whether the word before a number tells that it is an age: "now 46", "at 91", "a man of 81", "she is 71"."""
        if words[-1] == self.now:
            return context.text[end : end + 1] == "," or context.behind(end).word == self.and_
        if words[-1] in self.both and len(words) > 1 and words[-2][-1] == context.text[end : end + 1] == ",":
            return True
        last = words[-1].lower().lstrip("\"“‘'(")
        if last.endswith(self.contracted) and last[:-2] in self.relatives:
            return self._after_be(context, words, end)  # "My nan's 82."
        if last in self.bounds:
            nouns = [word.lower() for word in words[-3:-1]]
            if len(nouns) > 1 and nouns[1] in self.copulas:  # "most workers are over 50"
                return nouns[0] in self.people or nouns[0] in self.persons or nouns[0] in self.groups
            return nouns[-1:] != [] and nouns[-1] in self.people
        if last == self.of:
            noun = words[-2].lower() if len(words) > 1 else ""
            return (noun in self.people and value >= self.least_of) or (
                noun in self.relatives and value >= self.least_of_parents
            )
        if last == self.at:
            if len(words) > 1 and words[-2].lower() in self.at_verbs:
                return True
            return self._at_clause(context, words, end, value)
        return last in self.be and self._after_be(context, words, end)

    def _in_brackets(self, context: Context, words: Sequence[str], end: int) -> bool:
        """Whether a number in brackets between a full name and what tells of the person is an age."""
        if context.text[end : end + 1] != ")" or not (_is_name(words[:-1]) or self._is_person(words[:-1])):
            return False
        comma = context.text[end + 1 : end + 2] == ","
        behind = context.behind(end + 1 + comma)
        told = self.behind_brackets if comma else self.behind_brackets | self.verbs_behind_brackets
        return behind.joint == " " and behind.word in told

    def _is_person(self, words: Sequence[str]) -> bool:
        """Whether words end in a noun for a person: "a cyclist"."""
        noun = words[-1].lower() if words else ""
        return noun in self.people or noun in self.relatives or noun.endswith(self.agents)

    def _in_commas(self, context: Context, words: Sequence[str], end: int) -> bool:
        """Between commas behind a name or a noun: "Ana Ruiz, 67, said", "his brother, 44, said", "sons, 8 and 11"."""
        text = context.text
        after = text[end : end + 1]
        last = words[-1][:-1]
        relative = last.lower() in self.relatives
        listed = relative and after == " " and context.behind(end).word in self.may_follow
        if after and after not in ",.;)’'”\"\n" and not listed:
            return False
        if after == "," and text[end + 1 : end + 3].strip()[:1].isdigit():
            return relative
        if not last or not (last[-1].isalpha() or last[-1] in ".)’'”") or last.lower() in self.not_before:
            return False
        if any(c.isdigit() for word in words[-2:] for c in word):
            return False
        # Behind another noun, only a second comma shows that the number belongs to it.
        named = relative or last.lstrip("(“‘\"'")[:1].isupper()
        return named or (after == "," and text[end + 1 : end + 2] == " ")

    def _at_clause(self, context: Context, words: Sequence[str], end: int, value: float) -> bool:
        """Whether "at" and a number open a clause on a person: "At 20, she left school", "and at 20 married"."""
        if value >= LEAST_IN_DIGITS and context.behind(end).word in self.subjects:
            return True  # "even now at 86 she still sings"
        if len(words) > 1 and words[-2].lower() not in self.clause_joints and words[-2][-1].isalnum():
            return False
        if context.text[end : end + 1] == ",":
            return context.behind(end + 1).word in self.persons
        return context.behind(end).word in self.at_verbs

    def _after_be(self, context: Context, words: Sequence[str], end: int) -> bool:
        """Behind a person and a form of "to be": "she is 71", "who turned 75", "he was 10"."""
        text, last = context.text, words[-1].lower()
        after = text[end : end + 1]
        if last in self.turned and (not after or after in '.,;)”" '):
            return len(words) > 1
        if after == " ":
            if context.behind(end).word not in self.may_follow and text[end + 1 : end + 2] != "(":
                return False
        elif after and after not in ".,;:)”\"’'!?\n":
            return False
        if len(words) > 1 and words[-2].lower() in self.aged:
            return True  # "the average age is 38"
        near = [word.lower().strip("“‘\"'(—,") for word in words[-4:]]
        if near[-1].endswith(self.contracted):
            near[-1] = near[-1][:-2]
        if any(word in self.persons or word in self.superlatives or word in self.relatives for word in near):
            return True
        return last in self.copulas and _is_name(words[:-1])  # "Ana Ruiz is 71"


def _is_name(words: Sequence[str], mark: str = "") -> bool:
    """Whether words end in two capitalised ones, perhaps with a mark behind them: "Ana Ruiz,"."""
    if len(words) < 2:
        return False
    first, last = words[-2], words[-1].removesuffix(mark)
    return first.isalpha() and last.isalpha() and first[0].isupper() and last[0].isupper()
