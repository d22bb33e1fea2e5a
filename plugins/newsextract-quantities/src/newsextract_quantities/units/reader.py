"""What a unit's name means where it stands: rates, feet with inches, pounds, degrees."""

from __future__ import annotations

import re
from functools import cached_property

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.reading import Reading
from newsextract_quantities.units.lexicon import Unit
from newsextract_quantities.units.money import MoneyOfText

_SLASH = re.compile(r" ?/ ?")
_SMALLER = re.compile(r"[ ,]{0,2}(?:[^\W\d_]{1,4} )?([0-9]{1,2}(?:\.[0-9])?|[^\W\d_]{3,6})[ -]?")
_INCHES = re.compile(r"['′’] ?([0-9]{1,2})(?:\"|″|”|''|in\b)")
RULES = {"percent": "percent", "time": "time", "currency": "money"}


class UnitReader:
    """Gives readings of one text their units.

    Args:
        context: The text.
        words: The language's data.
    """

    def __init__(self, context: Context, words: Lexicons) -> None:
        self.context = context
        self.text = context.text
        self.words = words
        self.units = words.units
        self.grammar = words.data["grammar"]
        self.symbols = words.data["symbols"]
        self.money = MoneyOfText(context.text, words.money)

    def set(self, reading: Reading, unit: Unit, end: int) -> None:
        """Give a reading a unit that ends at an offset, with what makes it a rate, an age, or money."""
        if unit.kind == "currency":
            self.set_money(reading, unit.name, end)
            return
        pounds = self.words.money.pounds
        if unit.name == pounds["weight"] and self._is_sterling(reading, end):
            self.set_money(reading, pounds["money"], end)
            return
        if unit.kind in ("physical", "percent"):
            unit, end = self._rate(unit, end)
        if unit.name == self.grammar["degree"]:
            unit = Unit(self.degree(reading), unit.kind)
        reading.unit, reading.kind, reading.end = unit.name, unit.kind, end
        reading.rule = RULES.get(unit.kind, "measure")
        if unit.kind == "time":
            if old := self.words.ages.old_end(self.context, end):
                reading.end, reading.rule = old, "age"
        elif unit.name in self.grammar["joined"]:
            self._take_smaller(reading)

    def set_money(self, reading: Reading, sign: str, end: int) -> None:
        """Give a reading the currency of a sign or of a canonical name."""
        name = self.words.money.behind.get(sign, sign)
        if name == self.words.money.signs["$"]:
            name = self.money.dollar
        unit = self.money.of_name(name)
        reading.unit, reading.kind, reading.end, reading.rule = unit.name, unit.kind, end, RULES["currency"]
        self._take_coins(reading)

    def _take_coins(self, reading: Reading) -> None:
        """Take the smaller coins behind an amount: "three dollars and fifty cents"."""
        found = self._number_and_unit(reading.end) if isinstance(reading.value, int) else None
        if found and found[1] in self.words.data["money"]["coins"]["names"] and found[1] != reading.unit:
            reading.value = round((reading.value or 0) + found[0] / self.grammar["cents"], 2)  # type: ignore[operator]
            reading.end = found[2]

    def _take_smaller(self, reading: Reading) -> None:
        """Take the smaller unit of a height or weight: "six feet two inches", "5ft 10in", "12 stone 4 pounds"."""
        found = self._number_and_unit(reading.end) if isinstance(reading.value, int) else None
        if found and reading.unit and found[1] == self.grammar["joined"][reading.unit]:
            reading.value = reading.value + found[0] / self.grammar["joined_ratio"][reading.unit]  # type: ignore[operator]
            reading.end = found[2]

    def _number_and_unit(self, end: int) -> tuple[float, str, int] | None:
        """A small number with a unit right behind an offset: its value, the unit's canonical name, the end."""
        if self.text[end : end + 1] not in (" ", "\xa0") and not self.text[end : end + 1].isdigit():
            return None
        match = _SMALLER.match(self.text, end)
        if match is None:
            return None
        word = match[1]
        known = self.words.number_words.get(word)
        if not word[0].isdigit() and (known is None or known[0] not in ("digit", "teen")):
            return None
        found = self.units.name_at(self.text, match.end())
        found = found or self.units.symbol_at(self.text, match.end(), attached=True)
        return (known[1] if known else float(word), found[0].name, found[1]) if found else None

    def _is_sterling(self, reading: Reading, end: int) -> bool:
        """Whether "pounds" are money: by magnitude, or in a text that knows sterling."""
        if self.text[reading.end : reading.end + 1] != " " or end - reading.end < 5:
            return False
        return reading.scale >= 1_000_000 or self.money.pounds_are_money

    def _rate(self, unit: Unit, end: int) -> tuple[Unit, int]:
        """Take the unit a rate is counted by: "barrels a day", "miles per hour", "km/h"."""
        joint = self.context.behind(end)
        if joint.word in self.grammar["per"] and joint.joint:
            if self.text[joint.end : joint.end + 1] not in (" ", "-", "\xa0"):
                return unit, end
            found = self.units.period_at(self.text, joint.end + 1)
            if found is None or (joint.word != self.grammar["per"][0] and not self._counts_by(*found)):
                return unit, end
        elif match := _SLASH.match(self.text, end):
            found = self.units.period_at(self.text, match.end())
        else:
            return unit, end
        if found is None or found[0].kind == "currency":
            return unit, end
        return Unit(f"{unit.name} per {found[0].name}", unit.kind), found[1]

    def _counts_by(self, period: Unit, end: int) -> bool:
        """Whether "a year" counts a rate, rather than begin a date: "9 per cent a year before"."""
        return period.kind == "time" and self.context.behind(end).word not in self.grammar["not_per_set"]

    # --- degrees ----------------------------------------------------------------------------------------------------

    def degree(self, reading: Reading) -> str:
        """The scale of bare degrees: the only one that the text names, else that of its other measures."""
        plain = str(self.grammar["degree"])
        if self._named_scale:
            return self._named_scale
        words = [w.lower() for w in self.context.before(reading.start)[-6:]]
        behind = self.context.behind(reading.end).word
        weather = self.grammar["weather_set"]
        if self._custom_scale and (not weather.isdisjoint(words) or behind in weather):
            return self._custom_scale
        return plain

    @cached_property
    def _named_scale(self) -> str | None:
        scales = self.grammar["scales"]
        found = [name for name, signs in scales.items() if any(re.search(sign, self.text) for sign in signs)]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _custom_scale(self) -> str | None:
        """Fahrenheit in a text that measures in American units only."""
        american, others = (any(f" {w}" in self.text for w in self.grammar[key]) for key in ("american", "metric"))
        return str(self.grammar["american_scale"]) if american and not others else None

    # --- marks --------------------------------------------------------------------------------------------------------

    def marks(self, reading: Reading) -> None:
        """Read the marks of feet and inches: 6'2", 5′, 10" wide."""
        text, end = self.text, reading.end
        if match := _INCHES.match(text, end):
            if isinstance(reading.value, int):
                reading.value = reading.value + int(match[1]) / 12
                self.set(reading, self.units.named("foot"), match.end())
        elif unit := self.symbols["marks"].get(text[end]):
            self.set(reading, self.units.named(unit), end + 1)
        elif text[end] == '"':
            if self.context.behind(end + 1).word in self.symbols["inch_word_set"]:
                self.set(reading, self.units.named("inch"), end + 1)
