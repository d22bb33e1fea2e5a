"""Puts quantities together: number, unit, range, modifier and change."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract_quantities.additions import Additions
from newsextract_quantities.ages_of_text import AgesOfText
from newsextract_quantities.context import Context
from newsextract_quantities.counting import Counting
from newsextract_quantities.guards.calendar import Calendar
from newsextract_quantities.guards.codes import Codes
from newsextract_quantities.guards.names import Names
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.measures import Measures
from newsextract_quantities.nouns import NounPhrases
from newsextract_quantities.numbers.number import Number
from newsextract_quantities.parts import Parts
from newsextract_quantities.ranges import Ranges
from newsextract_quantities.reading import Reading
from newsextract_quantities.scores import score_at, score_to_nil
from newsextract_quantities.shares import Shares
from newsextract_quantities.surroundings import Surroundings
from newsextract_quantities.units.reader import UnitReader

# A value that a record cannot hold is no quantity.
GREATEST = 1e300
MAX_SAFE = 1 << 53
_PLAIN = frozenset(("digits", "words", "fold"))
_RANGE_DASHES = frozenset("-–")
_SIDE_JOINTS = frozenset("-–‑ ")
# Numbers that belong together stand at most this far apart, a unit between them included.
NEAR = 60


class Composer:
    """Reads the quantities of one text.

    Args:
        text: The text.
        numbers: Its numbers, in order.
        words: The language's data.
    """

    def __init__(self, text: str, numbers: Sequence[Number], words: Lexicons) -> None:
        self.text = text
        self.numbers = numbers
        self.words = words
        self.grammar = words.data["grammar"]
        self.context = Context(text)
        self.calendar = Calendar(self.context, words.data["names"]["calendar"])
        self.codes = Codes(self.context, words.roles.classes)
        self.names = Names(self.context, words.data["names"], words.roles.classes)
        self.nouns = NounPhrases(text, words.roles, words.data["nouns"])
        reader = UnitReader(self.context, words)
        self.units = reader
        self.measures = Measures(self.context, words, self.nouns, reader)
        self.counting = Counting(self.context, words, self.nouns, reader)
        self.ages = AgesOfText(self.context, words)
        self.surroundings = Surroundings(self.context, words, self.ages)
        self.shares = Shares(self.context, words, self.measures, self.counting)
        self.parts = Parts(self.context, words, self.measures, self.counting)
        self.ranges = Ranges(self.context, numbers, words, self.operand, self.count, self.surroundings.change_before)
        self.additions = Additions(self.context, numbers, words, self.counting, reader, self.operand, self.count)
        self._operands: dict[int, Reading | None] = {}

    def readings(self) -> list[Reading]:
        """Return the quantities, in order."""
        found: list[Reading] = []
        done, i = 0, 0
        while i < len(self.numbers):
            if self.numbers[i].start < done:
                i += 1
                continue
            reading, i = self._read(i)
            if reading is None or reading.start < done:
                continue
            if reading.kind not in ("ordinal", "score"):
                last = found[-1] if found else None
                self.surroundings.add(reading, last, done)
                if reading.modifier and last and last.modifier and self.ranges.joined_bounds(last, reading):
                    found[-1], done = self.ranges.bounded(last, reading), reading.end
                    continue
            if _holds(reading):
                found.append(reading)
                done = reading.end
        return found

    def _read(self, i: int) -> tuple[Reading | None, int]:
        """The quantity that begins with a number, if it is one, and the index of the number behind it."""
        number = self.numbers[i]
        if number.form not in _PLAIN:
            return self._part(number), i + 1
        if number.form == "digits" and (rank := self.names.rank_start(number)) is not None:
            return Reading(number, rank, number.end, number.value, kind="ordinal", rule="ordinal"), i + 1
        before_nil = number.form == "words" and self.text[number.end : number.end + 1] in _RANGE_DASHES
        if before_nil and (score := score_to_nil(self.context, number, self.words)):
            return score, i + 1
        gap = self.numbers[i + 1].start - number.end if i + 1 < len(self.numbers) else NEAR
        if gap <= self.grammar["share_length"] and (found := self._pair(i)):
            return found
        first = self.operand(i)
        if first is None:
            return None, self._behind_date(i)
        if gap >= NEAR:
            self.count(first)
            return first, i + 1
        reading, k = self.ranges.at(first, i)
        if reading is None:
            self.count(first)
            reading, k = first, i + 1
            if first.kind == "counted":
                return first, self.additions.rate(first, k)
        k = self.additions.smaller(reading, k)
        self.additions.level(reading, k)
        return reading, k

    def _part(self, number: Number) -> Reading | None:
        """What a number tells that is no plain cardinal."""
        form = number.form
        if form == "ordinal":
            return self.parts.ordinal(number, self.calendar)
        if form in ("open", "pair"):
            return self.parts.open_count(number)
        return None if form == "void" else self.parts.fraction(number)

    def _pair(self, i: int) -> tuple[Reading | None, int] | None:
        """The score or the share that two numbers tell, or nothing where they name a shop: "2-1", "7-Eleven"."""
        number, second = self.numbers[i], self.numbers[i + 1]
        if self.text[number.end] in _SIDE_JOINTS:
            if second.form == "words" and second.start == number.end + 1 and self.text[second.start].isupper():
                return None, i + 2
            if found := score_at(self.context, self.numbers, i, self.words):
                return found
        joint = self.shares.joint(number, second)
        share = self._share(i, second, joint) if joint is not None else None
        return (share, i + 2) if share else None

    # --- numbers with their units -----------------------------------------------------------------------------------

    def operand(self, i: int) -> Reading | None:
        """A number with its sign and unit of measure; None if it is no quantity."""
        if i in self._operands:
            return self._operands[i]
        number = self.numbers[i]
        found = None
        if number.form in _PLAIN:
            earlier = self._operands.get(i - 1)
            joined = earlier is not None and earlier.end == number.start - 1  # "5k-20k"
            after_money = joined and earlier is not None and earlier.kind == "currency"
            found = self.measures.operand(number, self._guarded, joined=joined, after_money=after_money)
        self._operands[i] = found
        return found

    def _guarded(self, reading: Reading) -> bool:
        """Whether a number that has no unit of measure is part of a date, a name or a code."""
        number = reading.number
        if number.form == "words":
            if number.value == 1 and number.end - number.start == 3:
                return self.parts.is_pronoun(number) or self.names.in_name(number)
            return (
                self.names.closes_name(number)
                or self.names.in_name(number)
                or self.names.in_group(number)
                or self.names.is_labelled(number)
                or self.calendar.is_hour(number)
            )
        return (
            self.codes.is_code(number)
            or (self.calendar.is_date(number) and not self._ends_amounts(number))
            or self.names.in_group(number)
            or (self.names.is_name(number, self._noun_behind) and not self._begins_measures(number))
            or self.codes.is_list_number(number)
            or self.names.is_address(number)
            or self.names.is_shirt(number)
            or self.calendar.is_hour(number)
        )

    def _ends_amounts(self, number: Number) -> bool:
        """Whether what looks like a year ends a range of what is counted: "from 1,500 to 2000 jobs"."""
        words = self.context.before(number.start)
        if len(words) < 2 or words[-1] not in self.grammar["to"] or not words[-2][0].isdigit():
            return False
        year = len(words[-2]) == number.end - number.start and words[-2][:2] in ("19", "20")
        return not year and self._noun_behind(number.end)

    def _begins_measures(self, number: Number) -> bool:
        """Whether a number is the first end of a range with a unit: "winds SW 5-10 mph"."""
        return self.text[number.end : number.end + 1] in _RANGE_DASHES and self.measures.measured_behind(number.end + 1)

    def _noun_behind(self, end: int) -> bool:
        if self.text[end : end + 1] != " ":
            return False
        phrase = self.nouns.at(end + 1, plural=True)
        return phrase is not None and phrase.words <= 4 and phrase.head[0].islower()

    def _behind_date(self, i: int) -> int:
        """The index of the number behind one that is no quantity: "Sept. 20-24", "2014-15" go as one."""
        number = self.numbers[i]
        if i + 1 < len(self.numbers) and number.form == "digits" and self.calendar.is_date(number):
            second = self.numbers[i + 1]
            if self.text[number.end : second.start] in ("-", "–", "/", " - ", " – ") and second.end - second.start <= 2:
                return i + 2
        return i + 1

    def count(self, reading: Reading) -> None:
        """Give a number that has no unit what it counts, or make it an age."""
        if reading.kind != "none" or not isinstance(reading.value, (int, float)):
            return
        self._take_bound(reading)
        if reading.kind != "none" or self.ages.given_before(reading) or self.counting.unit_before(reading):
            return
        self.counting.count(reading)
        if reading.kind == "none":
            self.ages.told_around(reading)
        if reading.kind == "none":
            self.counting.unit_of_scale(reading)
        if reading.kind == "none":
            self.counting.money_before(reading)

    def _take_bound(self, reading: Reading) -> None:
        """Take what bounds a number before its noun or unit: "70-plus people", "two or more years"."""
        bound = self.surroundings.bound_behind(reading.end)
        if bound is None or (self.text[reading.end] != "-" and not self._noun_behind(bound[1])):
            return
        reading.modifier, reading.end = bound
        if self.text[reading.end : reading.end + 1] == " ":
            unit = self.words.units.name_at(self.text, reading.end + 1)
            if unit:
                self.units.set(reading, *unit)

    def _whole(self, number: Number) -> Reading | None:
        """The number behind "in" with its unit, if it has one."""
        joined = self.text[number.start - 1] == "-"  # "one-in-five"
        return self.measures.operand(number, lambda _: self.calendar.is_date(number), joined=joined)

    def _share(self, i: int, second: Number, joint: str) -> Reading | None:
        """Read "one in five farms", "two out of three voters": a part of one."""
        one, other = self.operand(i), self._whole(second)
        if other is None or other.kind != "none" or other.end != second.end or (one and one.kind != "none"):
            return None
        return self.shares.read(self.numbers[i], second, joint)


def _holds(reading: Reading) -> bool:
    """Whether its numbers are finite and small enough for a record."""
    if isinstance(reading.value, int) and -MAX_SAFE < reading.value < MAX_SAFE:
        return True
    for value in (reading.value, reading.low, reading.high):
        if value is not None and not isinstance(value, str) and not -GREATEST < value < GREATEST:
            return False
    return True
