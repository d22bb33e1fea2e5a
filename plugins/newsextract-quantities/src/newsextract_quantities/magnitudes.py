"""Letters right behind digits that may be a magnitude or a unit: "3m people", but "6m waves"."""

from __future__ import annotations

from newsextract_quantities.context import Context
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.nouns import NounPhrases
from newsextract_quantities.reading import Reading

HUNDRED, THOUSAND = 100, 1000


class MagnitudeLetters:
    """Tells letters that are magnitudes in one text.

    Args:
        context: The text.
        words: The language's data.
        nouns: The text's noun phrases.
    """

    def __init__(self, context: Context, words: Lexicons, nouns: NounPhrases) -> None:
        self.context = context
        self.text = context.text
        self.units = words.units
        self.money = words.money
        self.nouns = nouns
        self.symbols = words.data["symbols"]

    def are_magnitude(self, reading: Reading, letters: str, end: int) -> bool:
        """Whether letters behind a number are a magnitude: with money, or before what is counted.

        Args:
            reading: The number.
            letters: The letters, which are a magnitude in some contexts.
            end: Offset behind them.
        """
        if self.text[end : end + 1].isalnum():
            return False
        if reading.kind == "currency" or reading.after_money:
            return True
        if letters not in self.symbols["doubtful"]:
            return letters not in self.symbols["attached"] or not _is_exact(reading.number.value)
        if letters in self.symbols["of_money"]:
            return False
        return self._before_counted(end) or self._behind_counted(reading.start)

    def _before_counted(self, end: int) -> bool:
        """Whether a unit, money or a plural noun stands behind the letters."""
        if self.text[end : end + 1] != " ":
            return False
        if self.units.name_at(self.text, end + 1) or self.money.sign_behind(self.text, end):
            return True
        phrase = self.nouns.at(end + 1, plural=True)
        return phrase is not None and phrase.plural and phrase.head not in self.symbols["measured_nouns"]

    def _behind_counted(self, start: int) -> bool:
        """Whether a number of people or things is told of: "a population of 5.5m"."""
        words = self.context.before(start)
        if words and words[-1] in self.symbols["counting_verbs"]:
            return True
        if not words or words[-1].lower() not in self.symbols["to_counts"]:
            return False
        return any(word.lower().rstrip(",;") in self.symbols["counts"] for word in words)


def _is_exact(value: float) -> bool:
    """Whether a number is too exact to be told in thousands: "6700K" and "573.15K" are temperatures."""
    return value >= THOUSAND or (value > HUNDRED and isinstance(value, float))
