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
_INCHES = re.compile(r"['′’] ?([0-9]{1,2})(?:\"|″|”|''|in\b)")
# "15 dollars 50." is an amount with coins, "five dollars 20 times" is none.
COINS_END = frozenset(("", ".", ",", ";", ")", "\n"))
INCHES_END = COINS_END | frozenset("-:?!”’")
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
            least = self.words.data["money"]["least"].get(unit.name, 0)
            if not isinstance(reading.value, (int, float)) or abs(reading.value) >= least:
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
        if unit.kind == "time" and (old := self.words.ages.old_end(self.context, end)):
            reading.end, reading.rule = old, "age"

    def set_money(self, reading: Reading, sign: str, end: int) -> None:
        """Give a reading the currency of a sign or of a canonical name."""
        name = self.words.money.behind.get(sign, sign)
        if name == self.words.money.signs["$"]:
            name = self.money.dollar
        unit = self.money.of_name(name)
        reading.unit, reading.kind, reading.end, reading.rule = unit.name, unit.kind, end, RULES["currency"]

    def as_traded(self, reading: Reading) -> None:
        """Make "$" the US dollar before what the world trades in it, in a text with another dollar: "$81 a barrel"."""
        american = self.words.money.signs["$"]
        if reading.unit == american or self.text[reading.start] != "$":
            return
        joint = self.context.behind(reading.end)
        found = self.units.name_at(self.text, joint.end + 1) if joint.word in self.grammar["per_words"] else None
        if found and found[0].name in self.words.money.traded:
            reading.unit = american

    def smaller_value(self, whole: Reading, part: Reading, joint: str) -> float | None:
        """What a second amount adds to the one before: "six feet two inches", "three dollars and fifty cents".

        Args:
            whole: The first amount.
            part: The second.
            joint: What stands between.

        Returns:
            The value to add, or None if the second is an amount by itself.
        """
        if not isinstance(whole.value, int) or not isinstance(part.value, (int, float)) or whole.unit is None:
            return None
        if joint == "-" and part.kind == "none" and part.value < float(self.grammar["joined_ratio"].get(whole.unit, 0)):
            return part.value / float(self.grammar["joined_ratio"][whole.unit])  # "6-foot-4"
        if joint == " " and part.kind == "none" and self._ends_height(whole, part):
            return part.value / float(self.grammar["joined_ratio"][whole.unit])  # "6 feet 7"
        if joint.strip(" ,") not in ("", self.grammar["and"]) or part.start == part.end:
            return None
        if part.unit is not None and self.grammar["joined"].get(whole.unit) == part.unit:
            return part.value / float(self.grammar["joined_ratio"][whole.unit])
        coins = self.words.data["money"]["coins"]["names"]
        if whole.kind == "currency" and whole.unit not in coins and 0 < part.value < self.grammar["cents"]:
            behind = self.text[part.end : part.end + 1]
            if part.unit in coins or (part.kind == "none" and part.number.end == part.end and behind in COINS_END):
                return part.value / float(self.grammar["cents"])
        return None

    def _ends_height(self, whole: Reading, part: Reading) -> bool:
        """Whether a bare number behind feet are inches: "He is 6 feet 7 and 260 pounds"."""
        if self.grammar["joined"].get(whole.unit) != self.symbols["attached"][self.grammar["in"]]:
            return False
        if part.number.end != part.end or not 0 < part.value < self.grammar["joined_ratio"][whole.unit]:  # type: ignore[operator]
            return False
        behind = self.context.behind(part.end)
        return self.text[part.end : part.end + 1] in INCHES_END or behind.word in self.symbols["behind_inches"]

    def take_inches(self, whole: Reading, part: Reading) -> None:
        """Read "in" behind a number that follows feet: "5 ft 2 in tall", but "5 ft 2 in her shoes"."""
        inch, joined = self.symbols["attached"][self.grammar["in"]], self.grammar["joined"]
        behind = self.context.behind(part.end)
        if part.kind != "none" or behind.word != self.grammar["in"] or joined.get(whole.unit) != inch:
            return
        is_last = self.text[behind.end : behind.end + 1] in INCHES_END
        if is_last or self.context.behind(behind.end).word in self.symbols["behind_inches"]:
            self.set(part, self.units.named(inch), behind.end)

    def _is_sterling(self, reading: Reading, end: int) -> bool:
        """Whether "pounds" are money: by magnitude, or in a text that knows sterling."""
        if self.text[reading.end : reading.end + 1] != " " or end - reading.end < 5:
            return False
        if reading.scale >= 1_000_000 or self.money.pounds_are_money:
            return True
        return self.context.word_before(reading.start).lower() in self.words.data["money"]["pounds"]["paid"]

    def _rate(self, unit: Unit, end: int) -> tuple[Unit, int]:
        """Take the unit a rate is counted by: "barrels a day", "miles per hour", "km/h"."""
        joint = self.context.behind(end)
        if joint.word in self.grammar["per_words"] and joint.joint:
            if self.text[joint.end : joint.end + 1] not in (" ", "-", "\xa0"):
                return unit, end
            found = self.units.period_at(self.text, joint.end + 1)
            if found is None or (joint.word != self.grammar["per"] and not self._counts_by(*found)):
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
        return period.kind == "time" and self.context.behind(end).word not in self.grammar["not_per"]

    # --- degrees ----------------------------------------------------------------------------------------------------

    def degree(self, reading: Reading) -> str:
        """The scale of bare degrees: the only one that the text names, else that of its other measures."""
        plain = str(self.grammar["degree"])
        if self._named_scale:
            return self._named_scale
        words = [w.lower() for w in self.context.before(reading.start)[-6:]]
        behind = self.context.behind(reading.end).word
        weather = self.grammar["weather"]
        told = words[-1:] == [self.grammar["in"]] or not weather.isdisjoint(words) or behind in weather
        if told and self._custom_scale:
            return self._custom_scale
        return plain

    @cached_property
    def _named_scale(self) -> str | None:
        scales = self.grammar["scales"]
        found = [name for name, signs in scales.items() if any(re.search(sign, self.text) for sign in signs)]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _custom_scale(self) -> str | None:
        """Fahrenheit in a text that measures in American units only, Celsius in one that measures in metric ones."""
        american, metric = (any(f" {w}" in self.text for w in self.grammar[key]) for key in ("american", "metric"))
        if american == metric:
            return None
        return str(self.grammar["american_scale" if american else "metric_scale"])

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
        else:
            self.inches(reading, end)

    def inches(self, reading: Reading, pos: int) -> None:
        """Read a straight quotation mark at an offset as inches where a dimension follows: 10" wide."""
        if self.text[pos] == '"' and self.context.behind(pos + 1).word in self.symbols["inch_words"]:
            self.set(reading, self.units.named("inch"), pos + 1)
