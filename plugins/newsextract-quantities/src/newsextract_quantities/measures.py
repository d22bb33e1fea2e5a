"""Units behind and signs before a number."""

from __future__ import annotations

import re
from collections.abc import Callable

from newsextract_quantities.ages import Ages
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.nouns import NounPhrases
from newsextract_quantities.numbers.reader import Number, scaled
from newsextract_quantities.reading import Reading
from newsextract_quantities.units.lexicon import Unit
from newsextract_quantities.units.money import MoneyOfText

_SPACES = frozenset((" ", "\xa0", "\u2009", "\u202f"))
_HYPHENS = frozenset("-‑‐")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \xa0]\Z")
_PER = re.compile(r"(?:[ \xa0-]([^\W\d_]{1,5})[ \xa0-]|[ ]?/[ ]?)")
_FEET_INCHES = re.compile(r"['′’] ?([0-9]{1,2})(?:½)?(?:\"|″|”|''|in\b)")


class Measures:
    """Reads what a number of one text is measured in.

    Args:
        text: The text.
        words: The language's data.
        nouns: The text's noun phrases.
        ages: The words of ages.
    """

    def __init__(self, text: str, words: Lexicons, nouns: NounPhrases, ages: Ages) -> None:
        self.text = text
        self.words = words
        self.nouns = nouns
        self.ages = ages
        self.money = MoneyOfText(text, words.money)
        self.symbols = words.data["symbols"]
        self.grammar = words.data["grammar"]

    def word_before(self, start: int) -> str:
        """The word one space before an offset, in lower case."""
        match = _WORD_BEFORE.search(self.text, max(0, start - 24), start) if start > 0 else None
        return match[1].lower() if match else ""

    # --- operand --------------------------------------------------------------------------------------------------

    def operand(self, number: Number, guarded: Callable[[Reading], bool]) -> Reading | None:
        """A number with its sign and its unit of measure or money; None if it is no quantity."""
        reading = Reading(number, number.start, number.end, number.value, scale=number.scale)
        if number.form == "fold":
            reading.unit, reading.kind, reading.rule = "times", "counted", "fold"
            return reading
        if number.form == "digits" and not self._before(reading):
            return None
        if not self._behind(reading):
            return None
        if reading.kind == "none" and guarded(reading):
            return None
        if reading.kind == "physical" and number.form == "digits" and self._named_unit(reading):
            return None
        self._negative(reading)
        return reading

    def _named_unit(self, reading: Reading) -> bool:
        """Whether letters glued to digits make a name all the same: "the A4 3m", "1080p"."""
        return self.text[reading.start : reading.end] in self.symbols["resolution_set"]

    def _before(self, reading: Reading) -> bool:
        """Take the currency sign before a number; False if the number is glued to a name."""
        start = reading.number.start
        if start == 0:
            return True
        if found := self.words.money.sign_before(self.text, start):
            sign, reading.start = found
            unit = self.money.of_sign(sign)
            reading.unit, reading.kind, reading.rule, reading.signed = unit.name, unit.kind, "money", True
            return True
        before = self.text[start - 1]
        if before.isspace():
            return True
        if before.isalnum() or before in "_#@=&\\":
            return False
        if before == ":" and self.text[start - 2 : start - 1].isdigit():
            return False
        if before in ".,/" and start > 1 and not self.text[start - 2].isspace():
            return before == "," or (before == "/" and self.text[start - 2].isalpha() and self.text[start - 2].islower())
        if before in _HYPHENS and start > 1 and self.text[start - 2].isalpha():
            return self._prefixed(reading)
        return True

    def _prefixed(self, reading: Reading) -> bool:
        """Whether a hyphenated prefix leaves a number a number: "sub-500", "minus-130", "to-12"."""
        match = _LETTERS.search(self.text[max(0, reading.start - 14) : reading.start - 1][::-1])
        word = match.group()[::-1].lower() if match else ""
        if word in self.grammar["minus"]:
            return True
        if word in self.words.modifiers_before or word in self.grammar["to"]:
            reading.modifier = self.words.modifiers_before.get(word)
            return True
        return False

    def _negative(self, reading: Reading) -> None:
        """Take a minus sign or "minus" before a number."""
        start, text = reading.start, self.text
        if not isinstance(reading.value, (int, float)) or start == 0:
            return
        before = text[start - 1]
        if before in "-−" and (start == 1 or text[start - 2].isspace() or text[start - 2] in "(["):
            if before == "−" or reading.number.form == "digits":
                reading.value, reading.start = -reading.value, start - 1
            return
        if before in " -" and self.word_before(start - (before == "-") + (before == "-")) in self.grammar["minus"]:
            word = self.word_before(start)
            reading.value, reading.start = -reading.value, start - 1 - len(word)
        elif before == "-":
            match = re.search(r"([^\W\d_]+)-\Z", text[max(0, start - 12) : start])
            if match and match[1].lower() in self.grammar["minus"]:
                reading.value, reading.start = -reading.value, start - 1 - len(match[1])

    # --- behind ---------------------------------------------------------------------------------------------------

    def _behind(self, reading: Reading) -> bool:
        """Take magnitude letters and the unit behind a number; False if it is glued to something else."""
        text, end = self.text, reading.end
        following = text[end : end + 1]
        if not following or following in ".,;:)]\n":
            return True
        if reading.number.form == "digits" and reading.number.end == reading.number.split:
            if following.isalpha() or following in "%°º′″‰℃℉¢'’\"$€£¥₹₩":
                return self._attached(reading)
        elif following.isalpha():
            return False
        if following in _SPACES:
            self._spaced(reading)
        elif following in _HYPHENS:
            self._hyphenated(reading)
        elif following in "%$€£¥":
            return self._attached(reading)
        return True

    def _attached(self, reading: Reading) -> bool:
        """Read what stands right behind digits: "1.2bn", "45kg", "43.2C", "412.5p", "5%"."""
        text, end = self.text, reading.end
        if text[end] in "'’′\"″":
            self._feet_and_inches(reading)
            return True
        match = _LETTERS.match(text, end)
        letters = match.group() if match else ""
        if match and letters in self.symbols["magnitudes"] and not text[match.end() : match.end() + 1].isalnum():
            doubtful = letters in self.symbols["doubtful_set"]
            if reading.kind == "currency" or not doubtful or self._noun_or_unit(match.end()):
                factor = self.symbols["magnitudes"][letters]
                reading.value = scaled(reading.value, factor)  # type: ignore[arg-type]
                reading.scale, reading.end = factor, match.end()
                if text[reading.end : reading.end + 1] in _SPACES:
                    self._spaced(reading)
                elif text[reading.end : reading.end + 1] in _HYPHENS:
                    self._hyphenated(reading)
                return True
        if text[end : end + 2] == "s " and not letters[1:]:
            return False
        if text[end : end + len(letters)] and text[reading.number.start : end + len(letters)] in self.symbols["resolution_set"]:
            return False
        if reading.kind == "none":
            if found := self.words.money.sign_behind(text, end):
                self._set_money(reading, *found)
                return True
            if found := self.words.units.symbol_at(text, end, attached=True):
                self._set(reading, *found)
                return True
            if found := self.words.units.name_at(text, end):
                self._set(reading, *found)
                return True
            if letters in ("x", "X", "×") and not text[end + 1 : end + 2].isalnum():
                reading.unit, reading.kind, reading.rule, reading.end = "times", "counted", "fold", end + 1
                return True
            if short := self.ages.short_end(text, end):
                reading.unit, reading.kind, reading.rule, reading.end = "year", "time", "age", short
                return True
        return not letters

    def _noun_or_unit(self, end: int) -> bool:
        """Whether letters that could be a unit are a magnitude, by the noun or unit that follows: "3m people"."""
        if self.text[end : end + 1] != " ":
            return False
        if self.words.units.name_at(self.text, end + 1):
            return True
        phrase = self.nouns.at(end + 1, plural=True)
        return phrase is not None and phrase.plural

    def _spaced(self, reading: Reading) -> None:
        """Read a unit one space behind a number."""
        text, pos = self.text, reading.end + 1
        if text[pos : pos + 1] in "([{<":
            pos += 1
            found = self.words.units.symbol_at(text, pos, attached=True)
            if found and text[found[1] : found[1] + 1] in ")]}>" and reading.kind == "none":
                self._set(reading, found[0], found[1])
                reading.end = found[1] + 1
            return
        if reading.kind == "currency":
            self._money_again(reading, pos)
            return
        if found := self.words.money.sign_behind(text, reading.end):
            self._set_money(reading, *found)
            return
        if found := self.words.units.name_at(text, pos):
            self._set(reading, *found)
            return
        if found := self.words.units.symbol_at(text, pos, attached=False):
            self._set(reading, *found)
            return
        if short := self.ages.short_end(text, reading.end):
            reading.unit, reading.kind, reading.rule, reading.end = "year", "time", "age", short

    def _hyphenated(self, reading: Reading) -> None:
        """Read a unit or a noun joined by a hyphen: "600,000-square-foot", "two-person", "34-year-old"."""
        text, pos = self.text, reading.end + 1
        if reading.kind == "currency":
            return
        if found := self.words.units.name_at(text, pos) or self.words.units.symbol_at(text, pos, attached=False):
            self._set(reading, *found)
            return
        match = _LETTERS.match(text, pos)
        if match is None:
            return
        word = match.group()
        classes = self.nouns.classes
        compounds = self.words.data["names"]["one_compound_set" if reading.value == 1 else "two_compound_set"]
        if word.lower() in compounds:
            reading.rule = "name"
            return
        likely = classes.likely(word)
        if (likely in ("NN", "NNP", None) or "NN" in classes.of(word)) and len(word) > 2 and word.islower():
            reading.unit, reading.kind, reading.rule, reading.end = word, "counted", "counted", match.end()
        elif likely == "NNS":
            reading.rule = "name"

    def unit_behind(self, end: int) -> Unit | None:
        """The unit of measure one space behind an offset."""
        found = self.words.units.name_at(self.text, end + 1) if self.text[end : end + 1] in _SPACES else None
        return found[0] if found else None

    # --- setting a unit ---------------------------------------------------------------------------------------------

    def _set(self, reading: Reading, unit: Unit, end: int) -> None:
        """Give a reading a unit that ends at an offset, with what makes it compound or an age."""
        if unit.kind == "currency":
            self._set_money(reading, unit.name, end)
            return
        if unit.name == self.words.money.pounds["weight"] and self._is_sterling(reading, end):
            self._set_money(reading, self.words.money.pounds["money"], end)
            return
        unit, end = self._compound(unit, end)
        unit = self._temperature(unit)
        reading.unit, reading.kind, reading.end, reading.signed = unit.name, unit.kind, end, True
        reading.rule = "percent" if unit.kind == "percent" else "time" if unit.kind == "time" else "measure"
        if unit.kind == "time" and (old := self.ages.old_end(self.text, end)):
            reading.end, reading.rule = old, "age"
        elif unit.kind == "physical":
            self._smaller_unit(reading)

    def _set_money(self, reading: Reading, name: str, end: int) -> None:
        unit = self.money.of_name(self.words.money.behind.get(name, name)) if name != "$" else self.money.of_sign(name)
        if name == self.words.data["money"]["dollar"]:
            unit = self.money.of_sign("$")
        reading.unit, reading.kind, reading.end, reading.rule, reading.signed = unit.name, unit.kind, end, "money", True
        self._cents(reading)

    def _cents(self, reading: Reading) -> None:
        """Take the smaller coins behind an amount: "three dollars and fifty cents"."""
        match = re.match(r" (?:and )?([0-9]{1,2}) (cents|cent|pence)\b", self.text[reading.end : reading.end + 16])
        if match and isinstance(reading.value, int) and reading.unit and not reading.unit.endswith(("cent", "penny")):
            reading.value, reading.end = reading.value + int(match[1]) / 100, reading.end + match.end()

    def _money_again(self, reading: Reading, pos: int) -> None:
        """Take a currency's name behind a number that has its sign: "$10 dollars", "$75 Canadian"."""
        found = self.words.units.name_at(self.text, pos)
        if found and found[0].kind == "currency":
            reading.end = found[1]
            if found[0].name not in (reading.unit, self.words.data["money"]["dollar"]):
                reading.unit = found[0].name

    def _is_sterling(self, reading: Reading, end: int) -> bool:
        """Whether "pounds" are money: by magnitude, or in a text that knows sterling."""
        if self.text[end - 2 : end].lower() in ("lb", "bs"):
            return False
        return reading.scale >= 1_000_000 or (self.money.pounds_are_money and self.text[reading.end : reading.end + 1] == " ")

    def _compound(self, unit: Unit, end: int) -> tuple[Unit, int]:
        """Take the unit a rate is counted by: "barrels a day", "miles per hour", "km/h"."""
        if unit.kind not in ("physical", "percent"):
            return unit, end
        match = _PER.match(self.text, end)
        if match is None or (match[1] and match[1].lower() not in self.grammar["per"]):
            return unit, end
        found = self.words.units.period_at(self.text, match.end())
        if found is None or found[0].kind == "currency":
            return unit, end
        period, stop = found
        if match[1] and match[1].lower() != self.grammar["per"][0]:
            following = _LETTERS.match(self.text, stop + 1)
            if period.kind != "time" or (following and following.group() in self.grammar["not_per_set"]):
                return unit, end
        return Unit(f"{unit.name} per {period.name}", unit.kind), stop

    def _temperature(self, unit: Unit) -> Unit:
        """The scale of bare degrees, where the text gives it."""
        if unit.name != "degree":
            return unit
        scale = self.money_scale
        return Unit(scale, "physical") if scale else unit

    @property
    def money_scale(self) -> str | None:
        """The only temperature scale that the text names."""
        return None

    def _smaller_unit(self, reading: Reading) -> None:
        """Take the smaller unit of a height or weight: "six feet two inches", "5ft 10in", "12 stone 4 pounds"."""
        smaller = self.grammar["joined"].get(reading.unit)
        if smaller is None or not isinstance(reading.value, int):
            return
        match = re.match(r"[ ,]{0,2}(?:and )?([0-9]{1,2}(?:\.[0-9])?) ?-?", self.text[reading.end : reading.end + 14])
        if match is None or match.end() < 2 and self.text[reading.end : reading.end + 1] not in " ":
            return
        pos = reading.end + match.end()
        found = self.words.units.name_at(self.text, pos) or self.words.units.symbol_at(self.text, pos, attached=True)
        if found and found[0].name == smaller:
            reading.value = reading.value + float(match[1]) / self.grammar["joined_ratio"][reading.unit]
            reading.end = found[1]

    def _feet_and_inches(self, reading: Reading) -> None:
        """Read the marks of feet and inches: 6'2", 5′, 10" wide."""
        text, end = self.text, reading.end
        if match := _FEET_INCHES.match(text, end):
            if isinstance(reading.value, int):
                reading.value = reading.value + int(match[1]) / 12
                self._set(reading, self.words.units.named("foot"), match.end())
            return
        if unit := self.symbols["marks"].get(text[end]):
            self._set(reading, self.words.units.named(unit), end + 1)
            return
        if text[end] == '"':
            following = _LETTERS.match(text, end + 2)
            if text[end + 1 : end + 2] == " " and following and following.group() in self.symbols["inch_word_set"]:
                self._set(reading, self.words.units.named("inch"), end + 1)

    # --- counted things -----------------------------------------------------------------------------------------------

    def count(self, reading: Reading, *, plural: bool | None = None) -> None:
        """Give a number the counted noun phrase behind it, or the unit at the end of one ("three straight years")."""
        if self.text[reading.end : reading.end + 1] not in _SPACES:
            return
        if plural is None:
            plural = reading.value != 1
        phrase = self.nouns.at(reading.end + 1, plural=plural)
        if phrase is None:
            return
        unit = self.words.units.single(phrase.head) if 1 < phrase.words < 4 and phrase.head.islower() else None
        if unit and unit.kind in ("time", "physical") and phrase.head not in self.words.data["nouns"]["not_measure_set"]:
            self._set(reading, unit, phrase.end)
            return
        reading.unit, reading.kind, reading.rule = self.text[phrase.start : phrase.end], "counted", "counted"
        reading.end = phrase.end
