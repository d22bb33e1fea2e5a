"""Numbers in names, labels and addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from newsextract.text.word_classes import WordClasses
from newsextract_quantities.context import Context
from newsextract_quantities.numbers.number import Number

_DASHES = "-–"
_EDGES = "(“‘\"'`[."
# "Web 2.0"
VERSION = ".0"
MAX_STREET_WORDS = 4
# " through "
MAX_JOINT = 9


class Names:
    """Tells numbers that name or label something.

    Args:
        context: The text.
        data: The words of names (``names.toml``).
        classes: Parts of speech of the language's words.
    """

    def __init__(self, context: Context, data: Mapping[str, Any], classes: WordClasses) -> None:
        self.context = context
        self.text = context.text
        self.data = data
        self.classes = classes
        self._rank_ends = data["rank_ends"]
        self._label_end = -1
        self._name_end = -1
        self._shirts = False

    def is_name(self, number: Number, followed_by_noun: Callable[[int], bool]) -> bool:
        """Whether a number in digits is part of a name or a label.

        Args:
            number: The number.
            followed_by_noun: Whether a counted noun stands behind an offset; asked only where that decides.
        """
        text, start, end = self.text, number.start, number.end
        if end - start > 4 or number.scale != 1:
            return False
        if not isinstance(number.value, int) and not text.endswith(VERSION, start, end):
            return False
        if text[start:end] in self.data["numbers"]:
            return not followed_by_noun(end)
        if start - 1 in (self._name_end, self._label_end) and text[start - 1] in _DASHES:
            return True  # "pages 12-15"
        word = self.context.word_before(start)
        if not word:
            return False
        if f"{word} {text[start:end]}" in self.data["not_ranks"] or self._is_route(word, end):
            return True
        if self._continues_label(start):
            self._label_end = end
            return True
        bare = word.strip(_EDGES)
        lower = bare.lower()
        capital = bare != lower  # also within: "iOS 9"
        strong = capital or lower not in self.data["weak_labels"]
        if lower in self.data["labels"] and (strong or not followed_by_noun(end)):
            self._label_end = end
            return True
        if not capital or lower in self.data["not_names"] or self.context.behind(end).word in self.data["times"]:
            return False
        if not self._is_noun(word.lstrip(_EDGES)) and not self._is_name_within(start):
            return False
        self._name_end = end
        return True

    def _continues_label(self, start: int) -> bool:
        """Whether a number is listed with a labelled one: "Wards 2 and 7"."""
        if self._label_end < 0 or start - self._label_end > MAX_JOINT:
            return False
        return self.text[self._label_end : start].strip(" ,") in self.data["label_joints"]

    def _is_noun(self, word: str) -> bool:
        """Whether a capitalised word may be the name that a number belongs to."""
        if not word[-1].isalnum() or word.endswith(("’s", "'s", "’m", "'m")):
            return False
        tags = self.classes.of(word)
        return not tags or tags[0] in ("NN", "NNS", "NNP", "JJ", "NNPS") or word.isupper()

    def _is_name_within(self, start: int) -> bool:
        """Whether a capitalised word that is mostly a verb is a name: "the new Ram 1500"."""
        words = self.context.before(start)
        return len(words) > 1 and words[-2].islower() and self.classes.can_be(words[-1], "VB", "VBD", "VBZ")

    def in_group(self, number: Number) -> bool:
        """Whether a number is the last word of a group's name: "the Group of 20", "the Group of Seven"."""
        if self.context.word_before(number.start) != self.data["of"]:
            return False
        return " ".join(self.context.before(number.start)[-2:]) in self.data["groups"]

    def is_labelled(self, number: Number) -> bool:
        """Whether a number word follows its label: "season four", "on day three", but not "last season four"."""
        words = self.context.before(number.start)
        word = self.context.word_before(number.start)
        if word.lower() not in self.data["labels_of_words"]:
            return False
        if len(words) > 1 and word.islower() and words[-2].lower() not in self.data["before_label"]:
            return words[-2][-1] in ",;:—–"
        behind = self.context.behind(number.end)
        return not behind.joint or self.classes.likely(behind.word) not in ("NN", "NNS", "JJ", "JJR", "VBD", "VBN")

    def closes_name(self, number: Number) -> bool:
        """Whether a capitalised number word closes a name: "Big Ten", "Air Force One"."""
        if not self.text[number.start].isupper() or number.scale != 1:
            return False
        word = self.context.word_before(number.start).lstrip(_EDGES)
        if not word or not word[0].isupper() or word.lower() in self.data["not_names"]:
            return False
        return self._is_noun(word)

    def in_name(self, number: Number) -> bool:
        """Whether a capitalised number word within a sentence is part of a name: "the Two Brothers"."""
        word = self.context.word_before(number.start)
        return self.text[number.start].isupper() and word.islower() and word[-1].isalnum()

    def is_address(self, number: Number) -> bool:
        """Whether a street follows: "1600 Pennsylvania Avenue", "the 1400 block"."""
        if number.scale != 1 or not isinstance(number.value, int):
            return False
        behind = self.context.behind(number.end)
        if behind.word in self.data["blocks"]:
            return True
        for _ in range(MAX_STREET_WORDS):
            if behind.joint != " " or not behind.word[0].isupper():
                return False
            behind = self.context.behind(behind.end)
            if behind.joint == " " and behind.word.lower() in self.data["streets"] and behind.word[0].isupper():
                return True
        return False

    def is_shirt(self, number: Number) -> bool:
        """Whether a number in brackets behind a full name is a player's: "Ana Ruiz (4) passes Eva Lund (8)"."""
        text, start, end = self.text, number.start, number.end
        if text[start - 1 : start] != "(" or text[end : end + 1] != ")" or end - start > 2:
            return False
        *_, first, last, _ = ("", "", *self.context.before(start))
        behind = self.context.behind(end + 1)
        if not (first[:1].isupper() and last[:1].isupper()) or behind.word in self.data["not_of_players"]:
            return False
        self._shirts = self._shirts or (behind.joint == " " and self.classes.can_be(behind.word, "VBZ"))
        return self._shirts

    def _is_route(self, word: str, end: int) -> bool:
        """Whether a number names a bus and the like: "the No 37 bus"."""
        return word in self.data["rank_labels"] and self.context.behind(end).word in self.data["vehicles"]

    def rank_start(self, number: Number) -> int | None:
        """Where "No." begins before a rank, "No. 14"; None if it is no rank."""
        if self.text[number.start - 2 : number.start - 1] not in self._rank_ends:
            return None
        word = self.context.word_before(number.start)
        if word not in self.data["rank_labels"] or number.scale != 1 or number.form != "digits":
            return None
        if self._is_route(word, number.end):
            return None
        start = number.start - 1 - len(word)
        return None if self.text[start : number.end] in self.data["not_ranks"] else start
