"""What a number without a unit of measure counts."""

from __future__ import annotations

import re
from functools import cache

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.nouns import NounPhrases
from newsextract_quantities.phrases import Phrase
from newsextract_quantities.reading import Reading
from newsextract_quantities.units.reader import UnitReader

_SPACES = frozenset(" \xa0\u2009\u202f")
_SIGNS = frozenset("(+/")
_VERBS = ("VB", "VBD", "VBZ")
THOUSAND = 1000
# "Three straight years" has a unit at its end; a longer phrase that ends in one is about something else.
MAX_UNIT_PHRASE = 3


@cache
def _scale(words: str) -> re.Pattern[str]:
    """The pattern of a named scale behind a number, from what stands around its name: "on the … scale"."""
    before, after = words.split("…")
    return re.compile(rf" {before}([^\W\d_]{{1,20}}(?: [^\W\d_]{{1,20}})?){after}\b")


class Counting:
    """Gives the numbers of one text what they count.

    Args:
        context: The text.
        words: The language's data.
        nouns: The text's noun phrases.
        reader: Gives readings their units.
    """

    def __init__(self, context: Context, words: Lexicons, nouns: NounPhrases, reader: UnitReader) -> None:
        self.context = context
        self.text = context.text
        self.units = words.units
        self.nouns = nouns
        self.reader = reader
        self.determiners = words.data["grammar"]["determiners"]
        self.of = words.data["grammar"]["of"]
        self.units_before = words.data["grammar"]["units_before"]
        self.scales = words.data["grammar"]["on_scales"]
        self.before_scale = " " + words.data["grammar"]["on_scale"].partition(" ")[0]
        self.scale = _scale(words.data["grammar"]["on_scale"])
        self.not_before_money = frozenset(words.data["money"]["spaces"]["not_before_names"])

    def count(self, reading: Reading, *, plural: bool | None = None) -> None:
        """Give a number the counted noun phrase behind it, or the unit that ends one ("three straight years")."""
        if self.text[reading.end : reading.end + 1] not in _SPACES:
            return
        if plural is None:
            plural = reading.value != 1
        phrase = self.nouns.at(reading.end + 1, plural=plural)
        if reading.value == 0 and not (phrase and phrase.plural):
            phrase = self.nouns.at(reading.end + 1, plural=None)  # "zero chance"
        if phrase and (phrase.plural or not plural or self._may_be_singular(reading, phrase)):
            if phrase.plural and self.context.word_before(reading.start)[-1:] != ",":  # "two dogs, six hens and geese"
                phrase = self.nouns.with_other(phrase)
            self.set_counted(reading, phrase)

    def _may_be_singular(self, reading: Reading, phrase: Phrase) -> bool:
        """Whether a singular noun behind a plural number is counted: "the 12 page report", but "six million face it".

        A broken number counts plurals alone: "a 6.1 earthquake" is no part of seven.
        """
        if phrase.head.isupper():
            return True
        if isinstance(reading.value, float):
            return False
        if reading.value == 0:
            return phrase.head.islower()
        if not self.nouns.classes.can_be(phrase.head, "VB") or self.text[reading.start - 1 : reading.start] in _SIGNS:
            return True
        before = self.context.word_before(reading.start).lower()
        return before in self.determiners or self.nouns.classes.likely(before) == "JJ"

    def set_counted(self, reading: Reading, phrase: Phrase) -> None:
        """Give a reading a counted noun phrase as its unit."""
        if 1 < phrase.words <= MAX_UNIT_PHRASE and phrase.head.islower():
            unit = self.units.single(phrase.head)
            if unit and unit.kind in ("time", "physical") and phrase.head not in self.nouns.not_measures:
                self.reader.set(reading, unit, phrase.end)
                return
        reading.unit, reading.kind = self.text[phrase.start : phrase.end], "counted"
        reading.end = phrase.end
        if reading.rule == "bare":
            reading.rule = "counted"

    def unit_before(self, reading: Reading) -> bool:
        """Take a unit that stands before its number: "magnitude 6.1", "a magnitude of 6.1"."""
        words = self.context.before(reading.start)
        word = self.context.word_before(reading.start)
        apart = word == self.of and len(words) > 1
        name = self.units_before.get(words[-2].lower() if apart else word.lower())
        if name is None:
            return False
        reading.unit, reading.kind, reading.rule = name, "physical", "measure"
        if not apart:
            reading.start -= 1 + len(word)
        return True

    def unit_of_scale(self, reading: Reading) -> None:
        """Take the unit of the scale that a number stands on: "6.3 on the Richter scale"."""
        if not self.text.startswith(self.before_scale, reading.end):
            return  # nearly always
        match = self.scale.match(self.text, reading.end)
        if match is None:
            return
        unit = self.units.named(self.scales[name]) if (name := match[1].lower()) in self.scales else None
        found = unit or self.units.single(name) or self.units.symbol(match[1])
        if found:
            reading.unit, reading.kind, reading.rule = found.name, found.kind, "measure"

    def money_before(self, reading: Reading) -> None:
        """Take a currency's name before an amount of thousands and more: "Rupees 500 crore", "euros 30 million"."""
        if not isinstance(reading.value, (int, float)) or reading.value < THOUSAND or reading.number.form != "digits":
            return
        word = self.context.word_before(reading.start)
        unit = self.units.single(word) if word else None
        if unit is None or unit.kind != "currency" or self.nouns.classes.can_be(word, *_VERBS):
            return
        before = self.context.before(reading.start)[-2:-1]
        if before and before[0].lower() in self.not_before_money:
            return
        self.reader.set_money(reading, unit.name, reading.end)
        reading.start -= 1 + len(word)
