"""Ordinals, fractions, open counts and the pronoun "one"."""

from __future__ import annotations

import re

from newsextract_quantities.guards.calendar import Calendar
from newsextract_quantities.guards.names import Names
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.measures import Measures
from newsextract_quantities.nouns import NounPhrases
from newsextract_quantities.numbers.reader import Number
from newsextract_quantities.reading import Reading

_NEXT = re.compile(r"([ \xa0-])([^\W\d_]+)")
_BEFORE = re.compile(r"([^\W\d_]+)([ \xa0-]+)\Z")


class Parts:
    """Reads numbers that are no plain cardinals.

    Args:
        text: The text.
        words: The language's data.
        measures: The text's units.
        nouns: The text's noun phrases.
    """

    def __init__(self, text: str, words: Lexicons, measures: Measures, nouns: NounPhrases) -> None:
        self.text = text
        self.words = words
        self.measures = measures
        self.nouns = nouns
        self.grammar = words.data["grammar"]
        self.names_data = words.data["names"]

    def _after(self, end: int) -> tuple[str, str, int]:
        """What joins the next word, the word in lower case, and its end."""
        match = _NEXT.match(self.text, end)
        return (match[1], match[2].lower(), match.end()) if match else ("", "", end)

    def _before(self, start: int) -> str:
        match = _BEFORE.search(self.text, max(0, start - 24), start)
        return match[1].lower() if match else ""

    # --- ordinals ---------------------------------------------------------------------------------------------------

    def ordinal(self, number: Number, calendar: Calendar, names: Names) -> Reading | None:
        """An ordinal that is neither a date, a name, nor a fraction."""
        text, start, end = self.text, number.start, number.end
        if calendar.is_date(number):
            return None
        before = text[start - 1 : start]
        if before and (before.isalnum() or before == "_"):
            return None
        joint, word, stop = self._after(end)
        if number.article is not None and number.value > 2 and not self._noun_at(end + 1, joint):
            fraction = Number(number.article, end, 1 / number.value, "fraction")
            return self.fraction(fraction)
        if joint and self._names_thing(number, joint, word, stop):
            return None
        if self._before(start) in self.names_data["second_before"] and number.value == 2 and not self._noun_at(end + 1, joint):
            return None
        if self._before(start) in self.names_data["ordinal_adverb_before"] and joint != "-":
            return None
        if before in "-‑" and before and text[start - 2 : start - 1].isalpha():
            return None
        return Reading(number, start, end, number.value, kind="ordinal", rule="ordinal")

    def _noun_at(self, pos: int, joint: str) -> bool:
        if joint == "-":
            return True
        return joint != "" and self.nouns.at(pos, plural=False) is not None

    def _names_thing(self, number: Number, joint: str, word: str, stop: int) -> bool:
        """Whether an ordinal with the next word is a name: "Third Street", "4th Brigade", "second-hand"."""
        capital = self.text[stop - len(word)].isupper()
        if capital and joint != "-" and (self.text[number.start].isupper() or self.text[number.start].isdigit()):
            return True
        if joint == "-" and word in self.names_data["ordinal_compound_set"]:
            return True
        return word in self.names_data["ordinal_compound_set"] and word in ("aid", "lady", "base", "baseman", "responders", "responder", "name", "names", "graders", "grader")

    # --- fractions --------------------------------------------------------------------------------------------------

    def fraction(self, number: Number) -> Reading | None:
        """A fraction with what it is a part of: "half a mile", "two-thirds of voters", "a quarter of them"."""
        reading = Reading(number, number.start, number.end, number.value, rule="fraction")
        joint, word, stop = self._after(number.end)
        if number.form == "half" and not self._is_half(number, joint, word):
            return None
        if number.form == "quarter" and word != self.grammar["of"]:
            return None
        if self.text[number.end : number.end + 1].isalnum():
            return None
        pos = number.end + 1
        the = False
        if joint == "-" and (found := self.words.units.name_at(self.text, pos)):
            self.measures._set(reading, *found)
            return reading
        if joint == " " and word == self.grammar["of"]:
            pos = stop + 1
            if self.text[stop : stop + 1] != " ":
                return reading
            joint, word, stop = self._after(stop)
        elif number.form == "half" and joint == " " and word in self.grammar["after_half_set"]:
            pass
        elif joint == " " and self.words.units.name_at(self.text, pos) is None and self.nouns.at(pos, plural=True) is None:
            return reading
        if word in self.grammar["determiner_set"] and self.text[stop : stop + 1] == " ":
            the = True
            pos = stop + 1
            if self.text[pos : pos + 1].isdigit():
                return reading
        elif self.text[pos : pos + 1].isdigit():
            return self._of_one_percent(reading, pos)
        if found := self.words.units.name_at(self.text, pos):
            unit, end = found
            if unit.kind == "percent" or word in self.grammar["articles"] or not the or pos == number.end + 1:
                self.measures._set(reading, unit, end)
                reading.rule = "fraction"
                return reading
        phrase = self.nouns.at(pos, plural=None, after_the=the)
        if phrase is not None:
            reading.unit, reading.kind, reading.end = self.text[phrase.start : phrase.end], "counted", phrase.end
        return reading

    def _of_one_percent(self, reading: Reading, pos: int) -> Reading:
        """ "half of 1 percent": the fraction of one."""
        if self.text[pos : pos + 2] == "1 " and (found := self.words.units.name_at(self.text, pos + 2)):
            self.measures._set(reading, *found)
            reading.rule = "fraction"
        return reading

    def _is_half(self, number: Number, joint: str, word: str) -> bool:
        """Whether "half" is a number: no "second half", "half-hearted", "in half", "half past"."""
        if joint == "-":
            return self.words.units.name_at(self.text, number.end + 1) is not None
        start = number.split
        before = self._before(start)
        if before in self.grammar["not_half_set"] or self.text[start - 1 : start] == "-":
            return False
        if word == self.grammar["of"] or word in self.grammar["after_half_set"]:
            return True
        if before in ("the", "one") or not joint:
            return before != "the"
        if self.words.units.name_at(self.text, number.end + 1):
            return True
        likely = self.nouns.classes.likely(word)
        return likely in ("NNS",) or number.start < start or word in ("were", "are", "was", "is", "have", "had", "said", "people")

    # --- open counts --------------------------------------------------------------------------------------------------

    def open_count(self, number: Number) -> Reading | None:
        """ "dozens of homes", "tens of thousands", "a couple of weeks"."""
        pair = number.form == "pair"
        reading = Reading(number, number.start, number.end, number.value if pair else None, rule="open count")
        if not pair:
            reading.low = number.value
        joint, word, stop = self._after(number.end)
        if self.text[number.end : number.end + 1].isalnum():
            return None
        of = joint == " " and word == self.grammar["of"] and self.text[stop : stop + 1] == " "
        if pair and not of:
            return None
        before = self._before(number.start)
        if number.value in (20, 40) and not of and not pair:
            return None  # "tens", "scores" alone
        pos = stop + 1 if of else number.end + 1
        if not of and (joint != " " or before in ("the", "their")):
            return reading
        the = False
        joint, word, stop = self._after(pos - 1)
        if of and word in self.grammar["determiner_set"]:
            the, pos = True, stop + 1
        if found := self.words.units.name_at(self.text, pos):
            self.measures._set(reading, *found)
        elif of or number.form == "open" and number.end - number.start > 8:
            phrase = self.nouns.at(pos, plural=True, after_the=the)
            if phrase is not None:
                reading.unit, reading.kind, reading.end = self.text[phrase.start : phrase.end], "counted", phrase.end
        reading.rule = "open count"
        return reading

    # --- one ------------------------------------------------------------------------------------------------------------

    def is_pronoun(self, number: Number) -> bool:
        """Whether "one" counts nothing: "one of the", "no one", "that one is"."""
        if self._before(number.start) in self.names_data["one_before_set"]:
            return True
        joint, word, _ = self._after(number.end)
        if joint == "-":
            return word in self.names_data["one_compound_set"]
        if joint != " ":
            return True
        return word in self.names_data["one_after_set"] or self.nouns.at(number.end + 1, plural=False) is None
