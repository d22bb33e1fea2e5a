"""Reads what a number is measured in: the sign before it, the letters, symbol or name behind it."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.magnitudes import MagnitudeLetters
from newsextract_quantities.nouns import NounPhrases
from newsextract_quantities.numbers.number import Number, scaled, whole_or_float
from newsextract_quantities.prefixes import WORD_AND_HYPHEN, Prefixes, are_sides, scale_code
from newsextract_quantities.reading import Reading
from newsextract_quantities.units.lexicon import Unit
from newsextract_quantities.units.reader import UnitReader

_SPACES = frozenset(" \xa0\u2009\u202f")
_HYPHENS = frozenset("-‑‐")
_MARKS = frozenset("'’′″\"")
_SECOND = re.compile(r"(?:[0-9]{1,6}|([^\W\d_]{1,16}))([- ]?)")
_SIDE = re.compile(r"[0-9]{1,6}")
_LETTERS = re.compile(r"[^\W\d_]{1,64}")


class Measures:
    """Reads what the numbers of one text are measured in.

    Args:
        context: The text.
        words: The language's data.
        nouns: The text's noun phrases.
        reader: Gives readings their units.
    """

    def __init__(self, context: Context, words: Lexicons, nouns: NounPhrases, reader: UnitReader) -> None:
        self.context = context
        self.text = context.text
        self.words = words
        self.units = words.units
        self.money = words.money
        self.nouns = nouns
        self.reader = reader
        self.prefixes = Prefixes(context, words, reader)
        self.letters = MagnitudeLetters(context, words, nouns)
        self.symbols = words.data["symbols"]
        self.grammar = words.data["grammar"]
        self._by = self.grammar["by"]

    def operand(
        self, number: Number, guarded: Callable[[Reading], bool], *, joined: bool = False, after_money: bool = False
    ) -> Reading | None:
        """A number with its sign and its unit of measure or money; None if it is no quantity.

        Args:
            number: The number.
            guarded: Whether a number without such a unit is part of a date, a name or a code.
            joined: Whether a hyphen joins it to a number before, rather than to a name.
            after_money: Whether that is an amount of money.
        """
        value = number.value if isinstance(number.value, int) else whole_or_float(number.value)  # "$3.00"
        reading = Reading(number, number.start, number.end, value, scale=number.scale)
        if number.form == "fold":
            reading.unit, reading.kind, reading.rule = self.grammar["times"], "counted", "multiple"
            return reading
        reading.after_money = after_money
        if number.start and not joined and not self.prefixes.take(reading):
            return None
        if not self._behind(reading) or (reading.kind == "none" and self._ends_compound(reading)):
            return None
        if reading.kind == "none" and guarded(reading):
            return None
        if reading.kind == "currency":
            self.reader.as_traded(reading)
        self.prefixes.negative(reading)
        return reading

    # --- behind -----------------------------------------------------------------------------------------------------

    def _behind(self, reading: Reading) -> bool:
        """Take magnitude letters and the unit behind a number; False if it is glued to something else."""
        following, symbols = self.text[reading.end : reading.end + 1], self.units.symbol_heads
        if following in _SPACES:
            self._spaced(reading)
        elif not following or following in ".,;:)]\n":
            return True
        elif following in _HYPHENS:
            self._hyphenated(reading)
            return reading.kind != "none" or not self._in_compound(reading.end)
        elif following in _MARKS:
            if reading.number.form == "digits" and reading.kind == "none":
                self.reader.marks(reading)
        elif following.isalpha() and (reading.number.form != "digits" or reading.number.end != reading.number.split):
            return False
        elif following.isalpha() or following in symbols or following in self.money.behind or following in self._by:
            return self._attached(reading)
        return following != "_"

    def _in_compound(self, end: int) -> bool:
        """Whether a word between hyphens makes a number part of a compound: "2-for-1", "9-to-5"."""
        behind = self.context.behind(end)
        if not behind.word or self.text[behind.end : behind.end + 1] not in _HYPHENS:
            return False
        return behind.word not in self.grammar["compound_joints"] or not self.measured_behind(behind.end + 1)

    def _ends_compound(self, reading: Reading) -> bool:
        """Whether a number without a unit closes a compound: "3-to-1 odds", "a 4x4"."""
        if self.text[reading.start - 1 : reading.start] in self.grammar["by"]:
            return True
        if self.text[reading.start - 1 : reading.start] not in _HYPHENS:
            return False
        match = WORD_AND_HYPHEN.search(self.text, max(0, reading.start - 17), reading.start)
        return match is not None and match[1] in self.grammar["compound_joints"]

    def measured_behind(self, pos: int) -> bool:
        """Whether a number with a unit stands at an offset: the end of "30-to-45-minute", "12-by-14ft"."""
        match = _SECOND.match(self.text, pos)
        if match is None or (match[1] and match[1] not in self.words.number_words):
            return False
        if match[2]:
            return self.units.name_at(self.text, match.end()) is not None
        return self.units.symbol_at(self.text, match.end(), attached=True) is not None

    def _attached(self, reading: Reading) -> bool:
        """Read what stands right behind digits: "1.2bn", "45kg", "43.2C", "412.5p", "5%"."""
        text, end = self.text, reading.end
        match = _LETTERS.match(text, end)
        letters = match.group() if match else ""
        if text[reading.number.start : end + len(letters)] in self.symbols["names"]:
            return False
        if letters in self.symbols["magnitudes"] and self.letters.are_magnitude(reading, letters, end + len(letters)):
            self._take_magnitude(reading, letters)
            return True
        if (letters or text[end]) in self.grammar["by"] and (match := _SIDE.match(text, end + 1)):
            return are_sides(reading.value, int(match[0])) and self.measured_behind(end + 1)  # "9x13-inch"
        if reading.kind != "none":
            return not letters
        if found := self.money.sign_behind(text, end):
            self.reader.set_money(reading, *found)
        elif found_unit := self.units.symbol_at(text, end, attached=True) or self.units.name_at(text, end):
            self.reader.set(reading, *found_unit)
        elif letters in self.grammar["times_signs"] and not text[end + 1 : end + 2].isalnum():
            reading.unit, reading.kind, reading.rule = self.grammar["times"], "counted", "multiple"
            reading.end = end + 1
        elif short := self.words.ages.short_end(text, end):
            self._set_age(reading, short)
        else:
            return not letters
        return True

    def _take_magnitude(self, reading: Reading, letters: str) -> None:
        """Take the letters of a magnitude, and the unit behind them."""
        factor = self.symbols["magnitudes"][letters]
        reading.value, reading.scale = scaled(reading.number.value, factor), factor
        reading.end += len(letters)
        following = self.text[reading.end : reading.end + 1]
        if following in _SPACES:
            self._spaced(reading)
        elif following in _HYPHENS:
            self._hyphenated(reading)

    def _spaced(self, reading: Reading) -> None:
        """Read a unit one space behind a number."""
        text, end = self.text, reading.end
        behind = self.context.behind(end)
        word = behind.word
        if not word:
            self._spaced_sign(reading)
        elif word == self.grammar["of"]:
            self._part_of_unit(reading, behind.end)
        elif word in self.symbols["spaced_magnitudes"] and reading.scale == 1 and reading.number.form == "digits":
            self._spaced_magnitude(reading, word, behind.end)
        elif (
            reading.kind == "none"
            and word in self.units.cased
            and (symbol := self.units.symbol_at(text, end + 1, attached=False))
        ):
            self.reader.set(reading, *symbol)
        elif found := self.units.name_from(text, word, behind.end):
            if reading.kind == "none" and not self._is_material(*found):
                self.reader.set(reading, *found)
            elif found[0].kind == "currency":
                self._money_again(reading, *found)
        elif reading.kind != "none" or len(word) > 6:
            return
        elif word in self.money.behind and (money := self.money.sign_behind(text, end)):
            self.reader.set_money(reading, *money)
            scale_code(self.money, reading, money[0])
            self._magnitude_behind(reading)
        elif word in self.units.symbol_heads and (symbol := self.units.symbol_at(text, end + 1, attached=False)):
            self.reader.set(reading, *symbol)
        elif short := self.words.ages.short_end(text, end):
            self._set_age(reading, short)

    def _is_material(self, unit: Unit, end: int) -> bool:
        """Whether a unit's name is what counted things are made of: "two stone lions"."""
        if unit.name not in self.grammar["materials"] or self.text[end : end + 1] != " ":
            return False
        phrase = self.nouns.at(end + 1, plural=True)
        return phrase is not None and phrase.plural

    def _part_of_unit(self, reading: Reading, end: int) -> None:
        """Read the unit that a number below one is a part of: "0.3 of a percentage point"."""
        article = self.context.behind(end)
        if reading.kind != "none" or article.word not in self.grammar["articles"] or not 0 < reading.number.value < 1:
            return
        if found := self.units.name_at(self.text, article.end + 1):
            self.reader.set(reading, *found)

    def _magnitude_behind(self, reading: Reading) -> None:
        """Take a magnitude behind a currency code: "75 USD million"."""
        behind = self.context.behind(reading.end)
        known = self.words.number_words.get(behind.word)
        if behind.joint == " " and known and known[0] == "scale" and reading.scale == 1:
            reading.value, reading.scale = scaled(reading.number.value, known[1]), known[1]
            reading.end = behind.end

    def _spaced_magnitude(self, reading: Reading, letters: str, end: int) -> None:
        """Take the letter of a magnitude one space behind a number: "2.3 k", "$5 M"."""
        if (reading.kind == "currency" or letters in self.symbols["plain_spaced"]) and _free_behind(self.text, end):
            factor = self.symbols["magnitudes"][letters]
            reading.value, reading.scale = scaled(reading.number.value, factor), factor
            reading.end = end

    def _spaced_sign(self, reading: Reading) -> None:
        """Read a sign that is no word one space behind a number: "15 €", "5 %", "20 (kg)"."""
        text, pos = self.text, reading.end + 1
        following = text[pos : pos + 1]
        if reading.kind != "none" or not following:
            return
        if following in "([{<":
            found = self.units.symbol_at(text, pos + 1, attached=True)
            if found and text[found[1] : found[1] + 1] in (")", "]", "}", ">"):
                self.reader.set(reading, found[0], found[1] + 1)
        elif following == '"':
            self.reader.inches(reading, pos)
        elif following in self.units.symbol_heads and (found := self.units.symbol_at(text, pos, attached=False)):
            self.reader.set(reading, *found)
        elif money := self.money.sign_behind(text, reading.end):
            self.reader.set_money(reading, *money)

    def _money_again(self, reading: Reading, unit: Unit, end: int) -> None:
        """Take a currency's name behind a number that has its sign: "$10 dollars", "$75 Canadian dollars"."""
        reading.end = end
        if unit.name != self.money.signs["$"]:
            reading.unit = unit.name

    def _hyphenated(self, reading: Reading) -> None:
        """Read a unit or a noun joined by a hyphen: "600,000-square-foot", "two-person", "34-year-old"."""
        if reading.kind == "currency":
            return
        behind = self.context.behind(reading.end)
        word = behind.word
        if not word:
            return
        found = self.units.name_from(self.text, word, behind.end)
        if not found and word in self.units.symbol_heads:
            found = self.units.symbol_at(self.text, reading.end + 1, attached=False)
        if found:
            self.reader.set(reading, *found)
            return
        names = self.words.data["names"]
        if word.lower() in names["one_compounds" if reading.value == 1 else "two_compounds"]:
            return
        tags = self.nouns.classes.of(word)
        if word.islower() and len(word) > 2 and (not tags or "NN" in tags):
            reading.unit, reading.kind, reading.rule, reading.end = word, "counted", "counted", behind.end

    @staticmethod
    def _set_age(reading: Reading, end: int) -> None:
        reading.unit, reading.kind, reading.rule, reading.end = "year", "time", "age", end


def _free_behind(text: str, end: int) -> bool:
    """Whether neither a word nor a mark that joins one stands behind an offset."""
    following = text[end : end + 1]
    return not following or not (following.isalnum() or following in "-‑‐/&'’")
