"""Makes numbers of one text ages: by the words around them, by their modifiers, or listed with other ages."""

from __future__ import annotations

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.reading import Reading

_COUNTED = frozenset(("NN", "NNS", "JJ"))
# What stands between two ages of one list is this long at most.
REACH = 60
# "Ana Maria Ruiz, 9, "
MAX_NAME = 3


class AgesOfText:
    """Tells which numbers without a unit are ages, and makes them such.

    Args:
        context: The text.
        words: The language's data.
    """

    def __init__(self, context: Context, words: Lexicons) -> None:
        self.context = context
        self.text = context.text
        self.ages = words.ages
        self.classes = words.roles.classes
        self.joints = frozenset(("", words.data["grammar"]["and"], words.data["grammar"]["or"]))
        self.and_ = words.data["grammar"]["and"]
        self._end = -1

    def given_before(self, reading: Reading) -> bool:
        """Make a number an age that follows "aged" or another age: "ages 4 and 9"."""
        if _may_be_age(reading) and (self.ages.given_before(self.context, reading.start) or self._continues(reading)):
            self._set(reading)
            return True
        return False

    def told_around(self, reading: Reading) -> None:
        """Make a number that counts nothing an age if the words around tell that: "Ana Ruiz, 67, said"."""
        value = reading.value
        if _may_be_age(reading) and self.ages.is_age(self.context, reading.start, reading.end, value):  # type: ignore[arg-type]
            self._set(reading)

    def compared(self, reading: Reading, modifier: str) -> None:
        """Make a number an age whose modifier compares ages: "45 or older"."""
        if _may_be_age(reading) and self.ages.compares(modifier, reading.value):  # type: ignore[arg-type]
            self._set(reading)

    def _set(self, reading: Reading) -> None:
        reading.unit, reading.kind, reading.rule = "year", "time", "age"
        self._end = reading.end

    def _continues(self, reading: Reading) -> bool:
        """Whether a number is listed with the age before it."""
        if self._end < 0 or not 0 < reading.start - self._end < REACH:
            return False
        if self._counts(reading.end):
            return False  # "aged 19, and two others"
        between = self.text[self._end : reading.start].strip(" ,")
        return between in self.joints or self._names_next(reading)

    def _counts(self, end: int) -> bool:
        """Whether what stands one space behind an offset may be counted: a noun, an adjective or digits."""
        if self.text[end : end + 1] != " ":
            return False
        return self.text[end + 1 : end + 2].isdigit() or self.classes.likely(self.context.behind(end).word) in _COUNTED

    def _names_next(self, reading: Reading) -> bool:
        """Whether one more person and age are listed: "Ana, 9, Eli, 12, and Zoe, 15"."""
        if self.text[self._end] != "," or self.text[reading.start - 2 : reading.start] != ", ":
            return False
        name = self.text[self._end + 1 : reading.start - 2].split()
        if name and name[0] == self.and_:
            del name[0]
        return 0 < len(name) <= MAX_NAME and all(word[0].isupper() and word.isalpha() for word in name)


def _may_be_age(reading: Reading) -> bool:
    return reading.kind == "none" and reading.scale == 1 and isinstance(reading.value, int)
