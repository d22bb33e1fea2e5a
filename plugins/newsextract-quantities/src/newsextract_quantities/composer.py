"""Puts quantities together: number, unit, range, modifier and change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from newsextract.text.word_classes import WordClasses

from newsextract_quantities.ages import Ages
from newsextract_quantities.guards.calendar import Calendar
from newsextract_quantities.guards.names import Names
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.measures import Measures
from newsextract_quantities.nouns import NounPhrases
from newsextract_quantities.numbers.reader import Number, scaled
from newsextract_quantities.parts import Parts
from newsextract_quantities.reading import Reading
from newsextract_quantities.scores import score_at

# A value that a record cannot hold is no quantity.
GREATEST = 1e300
_DASHES = frozenset(("-", "–", "—", " - ", " – ", "‑", "−"))


class Composer:
    """Reads the quantities of one text.

    Args:
        text: The text.
        numbers: Its numbers, in order.
        words: The language's data.
        classes: Parts of speech of the language's words.
        dates: Dates found by a dates plugin.
    """

    def __init__(
        self, text: str, numbers: Sequence[Number], words: Lexicons, classes: WordClasses, dates: Iterable[Any]
    ) -> None:
        self.text = text
        self.numbers = numbers
        self.words = words
        self.grammar = words.data["grammar"]
        self.calendar = Calendar(text, words.data["names"]["calendar"], dates)
        self.names = Names(text, words.data["names"], classes)
        self.nouns = NounPhrases(text, classes, words.data["nouns"])
        self.ages = words.ages
        self.measures = Measures(text, words, self.nouns, self.ages)
        self.ages_end = -1
        self.parts = Parts(text, words, self.measures, self.nouns)

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
            self._finish(reading, found[-1] if found else None, done)
            if self._holds(reading):
                found.append(reading)
                done = reading.end
        return found

    @staticmethod
    def _holds(reading: Reading) -> bool:
        """Whether its numbers are finite and small enough for a record."""
        return all(
            not isinstance(v, (int, float)) or abs(v) < GREATEST for v in (reading.value, reading.low, reading.high)
        )

    # --- one quantity ---------------------------------------------------------------------------------------------

    def _read(self, i: int) -> tuple[Reading | None, int]:
        """The quantity that begins with a number, if it is one, and the index of the number behind it."""
        number = self.numbers[i]
        if number.form == "void" or self.calendar.in_date(number.start):
            return None, i + 1
        if rank := self.names.rank_start(number):
            return Reading(number, rank, number.end, number.value, kind="ordinal", rule="ordinal"), i + 1
        if number.form == "ordinal":
            return self.parts.ordinal(number, self.calendar, self.names), i + 1
        if number.form in ("half", "quarter", "fraction"):
            return self.parts.fraction(number), i + 1
        if number.form in ("open", "pair"):
            return self.parts.open_count(number), i + 1
        if number.form == "digits" and (found := score_at(self.text, self.numbers, i, self.words)):
            return found
        if found := self._share(i):
            return found
        first = self.operand(i)
        if first is None:
            return None, self._behind_date(i)
        reading, k = self._range(first, i)
        if reading is None:
            reading, k = first, i + 1
            self._count(reading)
        return reading, k

    def _behind_date(self, i: int) -> int:
        """The index of the number behind one that is no quantity: the end of a range of days goes with its start."""
        number = self.numbers[i]
        if i + 1 < len(self.numbers) and number.form == "digits" and self.calendar.is_date(number):
            second = self.numbers[i + 1]
            if self.text[number.end : second.start] in _DASHES and second.value <= 31 or second.end - second.start == 2 and self.text[number.end : second.start] in ("-", "–", "/"):
                return i + 2
        return i + 1

    def operand(self, i: int) -> Reading | None:
        """A number with its sign and unit of measure; None if it is no quantity."""
        number = self.numbers[i]
        if number.form not in ("digits", "words", "fold", "fraction"):
            return None
        if self.calendar.in_date(number.start):
            return None
        return self.measures.operand(number, self._guarded)

    def _guarded(self, reading: Reading) -> bool:
        """Whether a number that has no unit of measure is part of a date, a name or a code."""
        number = reading.number
        if number.form == "words":
            return self._is_word_name(reading)
        if self.calendar.is_date(number) or self.names.is_code(number) or self.names.is_list_number(number):
            return True
        return self.names.is_name(number, self._noun_behind(reading.end)) or self.names.is_address(number)

    def _noun_behind(self, end: int) -> bool:
        if self.text[end : end + 1] != " ":
            return False
        phrase = self.nouns.at(end + 1, plural=True)
        return phrase is not None and phrase.words <= 4 and phrase.head[0].islower()

    def _is_word_name(self, reading: Reading) -> bool:
        """Whether a number in words is a pronoun, or closes a name ("Big Ten", "Air Force One")."""
        number = reading.number
        if number.value == 1 and number.scale == 1 and number.end - number.start == 3:
            return self.parts.is_pronoun(number)
        if self.text[number.start].isupper():
            word = self.names.word_before(number.start)
            return bool(word) and word[0].isupper() and number.scale == 1 and word.lower() not in self.names.data["not_name_set"] and not self.nouns.classes.can_be(word, "VBD", "IN", "DT", "RB")
        return False

    def _count(self, reading: Reading) -> None:
        """Give a number that has no unit what it counts, or make it an age."""
        if reading.kind != "none" or reading.rule == "fold":
            return
        number = reading.number
        plain = number.form in ("digits", "words") and reading.scale == 1 and isinstance(reading.value, int)
        listed = self.text[self.ages_end : reading.start].strip(" ,") if 0 < reading.start - self.ages_end < 7 else None
        if plain and (self.ages.given_before(self.text, reading.start) or listed in ("", self.grammar["and"], self.grammar["or"])):
            reading.unit, reading.kind, reading.rule = "year", "time", "age"
            return
        self.measures.count(reading)
        if reading.kind == "none" and reading.value is not None and plain:
            if self.ages.is_age(self.text, reading.start, reading.end, float(reading.value), plain):
                reading.unit, reading.kind, reading.rule = "year", "time", "age"

    # --- ranges and shares ------------------------------------------------------------------------------------------

    def _gap(self, end: int, i: int) -> str | None:
        """The text between an offset and a number, if it is short."""
        if i >= len(self.numbers):
            return None
        start = self.numbers[i].start
        return self.text[end:start] if 0 <= start - end < 12 else None

    def _range(self, first: Reading, i: int) -> tuple[Reading | None, int]:
        """The range that begins with a number: "10 to 15 miles", "$5m-$6m", "between 10 and 15 per cent"."""
        gap = self._gap(first.end, i + 1)
        if gap is None or not isinstance(first.value, (int, float)):
            return None, i
        second = self.operand(i + 1)
        if second is None or not isinstance(second.value, (int, float)) or second.start < first.end:
            return None, i
        joint = self.text[first.end : second.start]
        before = self.measures.word_before(first.start)
        between = before == self.grammar["between"]
        if not self._joins(joint, first, second, between):
            return self._listed(first, second, joint, i)
        if not between and not self._one_range(first, second, before):
            return None, i
        if not first.measured and not second.measured:
            self._count(second)
            if second.rule == "age" and first.scale == 1:
                self._count(first)
        self._share_scale(first, second)
        reading = Reading(
            first.number, first.start, second.end, None, first.value, second.value,
            second.unit if second.kind != "none" else first.unit,
            second.kind if second.kind != "none" else first.kind,
            rule="range", scale=second.scale, modifier=second.modifier,
        )  # fmt: skip
        if reading.kind == "none":
            if self.ages.given_before(self.text, first.start):
                reading.unit, reading.kind = "year", "time"
        if between or (before == self.grammar["from"] and not (first.measured and second.measured)):
            at = self.text.rfind(before, 0, first.start) if before else first.start
            at = first.start - 1 - len(before)
            if self.text[at : first.start - 1].lower() == before:
                reading.start = at
        return reading, i + 2

    def _one_range(self, first: Reading, second: Reading, before: str) -> bool:
        """Whether two numbers with "to" between are one range: not "rose 3% to $5", "from $2 to $3"."""
        if not first.measured:
            return True
        if not second.measured:
            return first.kind == "currency" and second.number.end == second.end and self.text[first.end : second.start] in _DASHES
        if first.unit != second.unit:
            return False
        if first.scale == 1 and second.scale > 1:
            return True
        if before == self.grammar["from"]:
            verb = self.measures.word_before(first.start - len(before) - 1)
            return verb in self.grammar["range_verb_set"]
        return self._change(first) is None

    def _change(self, reading: Reading) -> str | None:
        head = (reading.unit or "").rpartition(" ")[2]
        return self.words.changes.before(self.text, reading.start, reading.kind, head)

    def _joins(self, joint: str, first: Reading, second: Reading, between: bool) -> bool:
        """Whether what stands between two numbers makes them the ends of a range."""
        word = joint.strip().lower()
        if word == self.grammar["and"]:
            return between
        if word == self.grammar["or"]:
            one, two = first.value, second.value
            return (
                isinstance(one, int) and isinstance(two, int) and not first.measured and 0 < one <= 20
                and (two - one == 1) and first.number.form == "words" and second.kind != "currency"
            )  # fmt: skip
        if joint in _DASHES:
            return first.number.form == second.number.form or first.measured
        return word in self.grammar["to"] and joint[:1].isspace()

    def _listed(self, first: Reading, second: Reading, joint: str, i: int) -> tuple[Reading | None, int]:
        """Give a number the unit of the one it is listed with: "7- or 8-inch", "2 and 3 percent", "8 or $9"."""
        word = joint.strip("-‑, ")
        if first.kind != "none" or word not in ("", self.grammar["and"], self.grammar["or"]):
            return None, i
        if joint[:1] in ("-", "‑"):
            k = i + 2
            while second is not None and second.kind == "none" and k < len(self.numbers) and k < i + 5:
                if self.text[second.end : second.end + 1] not in ("-", "‑"):
                    return None, i
                following = self.operand(k)
                if following is None:
                    return None, i
                second, k = following, k + 1
        elif second.kind == "percent":
            if joint[:1] == "," or not word:
                return None, i
        elif second.kind != "currency" or word != self.grammar["or"]:
            return None, i
        if second.kind == "none":
            return None, i
        first.unit, first.kind, first.rule = second.unit, second.kind, second.rule
        return first, i + 1

    def _share_scale(self, first: Reading, second: Reading) -> None:
        """Give the first end the magnitude of the second: "20 to 30 billion", "$10 to $15 million"."""
        if first.scale != 1 or second.scale < 1000 or not isinstance(first.low or first.value, (int, float)):
            return
        mantissa = float(second.value or 0) / second.scale  # type: ignore[arg-type]
        value = first.value
        if isinstance(value, (int, float)) and abs(value) < 1000 and abs(value) <= 20 * mantissa:
            first.value = scaled(value, second.scale)

    def _share(self, i: int) -> tuple[Reading | None, int] | None:
        """ "one in five farms", "two out of three voters": a part of one."""
        number = self.numbers[i]
        if number.scale != 1 or not isinstance(number.value, int) or not 0 < number.value < 100:
            return None
        gap = self._gap(number.end, i + 1)
        if gap is None or gap.strip().lower() not in self.grammar["share_set"]:
            return None
        second = self.numbers[i + 1]
        if second.form not in ("digits", "words") or not isinstance(second.value, int):
            return None
        if not number.value < second.value <= 100_000 or not (second.value <= 10 or second.value % 5 == 0 or second.value == 12):
            return None
        if self.calendar.in_date(second.start) or self.calendar.is_date(second) or self.names.glued(number.start):
            return None
        if self.words.money.sign_before(self.text, second.start) or self.measures.unit_behind(second.end):
            return None
        value = number.value / second.value
        reading = Reading(number, number.start, second.end, value, rule="share")
        self.measures.count(reading, plural=True)
        return reading, i + 2

    # --- what stands around -------------------------------------------------------------------------------------------

    def _finish(self, reading: Reading, last: Reading | None, done: int) -> None:
        """Add modifier and change."""
        if reading.kind in ("ordinal", "score"):
            return
        text = self.text
        if found := self.words.modifiers.before(text, reading.start, reading.kind):
            modifier, start = found
            if start >= done:
                reading.modifier, reading.start = modifier, start
        if found := self.words.modifiers.behind(text, reading.end):
            reading.modifier, reading.end = found
        if reading.rule in ("age", "share", "fold"):
            self._second_age(reading)
            return
        joint = text[last.end : reading.start] if last is not None and reading.start - last.end < 60 else None
        alternative = joint is not None and joint.strip(" ,(") == self.grammar["or"]
        if reading.start < reading.number.start and text.startswith(self.grammar["from"], reading.start):
            return
        reading.change = self._change(reading)
        if reading.change is None and reading.kind not in ("time", "none"):
            reading.change = self.words.changes.behind(text, reading.end, comma=alternative)
        if last is None or joint is None or last.kind in ("time", "none", "ordinal", "score"):
            return
        if reading.change is None and last.change and reading.kind != "none" and (alternative or self._coordinated(joint, last, reading)):
            reading.change = last.change
        elif reading.change and last.change is None and alternative:
            last.change = reading.change

    def _coordinated(self, joint: str, last: Reading, reading: Reading) -> bool:
        """Whether an amount shares the verb of the one before: "rose 3% and 4%", "fell 64 points (1.2%)"."""
        if joint.strip() == "(":
            return True
        if last.kind != reading.kind:
            return False
        words = joint.split()
        if not words or words[-1] != self.grammar["and"]:
            return False
        return len(words) == 1 or (words[0] == self.grammar["from"] and not any(c in ".;:\n" for c in joint))

    def _second_age(self, reading: Reading) -> None:
        """Make the number behind "ages 4 and" an age, too."""
        self.ages_end = reading.end if reading.rule == "age" else -1
