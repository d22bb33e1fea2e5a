"""Ordinals, fractions, open counts and the pronoun "one"."""

from __future__ import annotations

from newsextract_quantities.context import Behind, Context
from newsextract_quantities.counting import Counting
from newsextract_quantities.guards.calendar import Calendar
from newsextract_quantities.lexicons import Lexicons
from newsextract_quantities.measures import Measures
from newsextract_quantities.numbers.number import Number
from newsextract_quantities.phrases import Phrase
from newsextract_quantities.reading import Reading
from newsextract_quantities.units.lexicon import Unit

QUARTERS = 4
SECOND = 2
# So near behind a second, a third that does something is one more: "A second man, 29, was treated; a third fled."
COUNTED_ON = 160


class Parts:
    """Reads numbers that are no plain cardinals.

    Args:
        context: The text.
        words: The language's data.
        measures: The text's units.
        counting: The text's counted things.
    """

    def __init__(self, context: Context, words: Lexicons, measures: Measures, counting: Counting) -> None:
        self.context = context
        self.text = context.text
        self.units = words.units
        self.measures = measures
        self.counting = counting
        self.reader = counting.reader
        self.nouns = counting.nouns
        self.grammar = words.data["grammar"]
        self.names = words.data["names"]
        self.before_fraction = words.modifier_ends
        self._second = -COUNTED_ON

    # --- ordinals ---------------------------------------------------------------------------------------------------

    def ordinal(self, number: Number, calendar: Calendar) -> Reading | None:
        """An ordinal that is neither a date nor a name; "a third" without a noun is a fraction."""
        start, end = number.start, number.end
        if number.value == SECOND:
            self._second = end
        before = self.text[start - 1 : start]
        if (before and (before.isalnum() or before == "_")) or calendar.is_date(number):
            return None
        behind = self.context.behind(end)
        earlier = self.context.word_before(start).lower()
        if (
            number.value > 2
            and number.article is not None
            and self.text[end : end + 1] != "-"
            and not self._noun_at(behind)
            and not self._acts(number, number.article, behind)
        ):
            return self.fraction(Number(number.article, end, 1 / number.value, "fraction"))
        if number.value == 2 and earlier in self.names["second_before"] and not self._noun_at(behind):
            return None
        if earlier in self.names["ordinal_adverb_before"] and behind.joint != "-":
            return None
        if before in ("-", "‑") and self.text[start - 2 : start - 1].isalpha():
            return None
        if behind.joint and self._names_thing(number, behind):
            return None
        return Reading(number, start, end, number.value, kind="ordinal", rule="ordinal")

    def _noun_at(self, behind: Behind) -> bool:
        """Whether a noun follows, or a hyphen as in "third-highest"."""
        if behind.joint == "-":
            return True
        return bool(behind.joint) and self.nouns.at(behind.end - len(behind.word), plural=False) is not None

    def _acts(self, number: Number, article: int, behind: Behind) -> bool:
        """Whether one more of a kind does something: "a fourth could follow", but "a third of them could"."""
        if behind.joint != " " or self.context.word_before(article).lower() in self.before_fraction:
            return False
        if behind.word in self.grammar["singular_verbs"]:
            return True
        counted = number.start - self._second < COUNTED_ON or number.value == self.grammar["no_quarter"]
        return counted and self.nouns.classes.can_be(behind.word, "MD", "VBD")

    def _names_thing(self, number: Number, behind: Behind) -> bool:
        """Whether an ordinal with the next word is a name: "Third Street", "4th Brigade", "second-hand"."""
        first = self.text[number.start]
        word = behind.word.lower()
        if behind.joint == "-":
            return word in self.names["ordinal_compounds"]
        if behind.word[0].isupper() and (first.isupper() or first.isdigit()):
            owned = self.context.word_before(number.start).lower() in self.names["owners"]
            return not owned or word in self.names["named_by_ordinals"]  # "his 100th Test"
        return word in self.names["ordinal_names"]

    # --- fractions --------------------------------------------------------------------------------------------------

    def fraction(self, number: Number) -> Reading | None:
        """A fraction with what it is a part of: "half a mile", "two-thirds of voters", "a quarter of them"."""
        behind = self.context.behind(number.end)
        of = behind.joint == " " and behind.word == self.grammar["of"]
        if self.text[number.end : number.end + 1].isalnum() or self.text[number.start - 1 : number.start] == "[":
            return None  # "[1/5]", the first of five pictures
        if number.form == "quarter" and not of and not self._is_quarter_part(number):
            return None
        if number.form == "half" and not self._is_half(number, behind):
            return None
        reading = Reading(number, number.start, number.end, number.value, rule="fraction")
        if not of and self._counts_quarters(number):
            reading.value, quarter = round(number.value * QUARTERS), self.units.named(self.grammar["quarter"])
            self.reader.set(reading, quarter, number.end)
            return reading
        self._add_whole(reading, behind, of)
        self.measures.prefixes.negative(reading)
        reading.rule = "fraction"
        return reading

    def _is_quarter_part(self, number: Number) -> bool:
        """Whether "a quarter" without "of" is a part rather than a time: "fell by a quarter", "nearly a quarter do"."""
        word = self.context.word_before(number.start).lower()
        return word in self.grammar["before_part"] or word in self.before_fraction

    def _counts_quarters(self, number: Number) -> bool:
        """Whether "three quarters" is a length of time: "for three quarters"."""
        words = self.text[number.start : number.end].lower().split(" ")
        if len(words) == 1 or words[-1] != self.grammar["quarters"]:
            return False
        return self.context.word_before(number.start).lower() in self.grammar["before_quarters"]

    def _add_whole(self, reading: Reading, behind: Behind, of: bool) -> None:
        """Add what a fraction is a part of."""
        if not behind.joint:
            return
        pos = reading.end + 1
        if of:
            pos = behind.end + 1
            behind = self.context.behind(behind.end)
            if self.text[pos : pos + 2] == "1 " and (found := self.units.name_at(self.text, pos + 2)):
                self.reader.set(reading, *found)  # "half of 1 percent"
                return
            if behind.joint != " ":
                return
        the = behind.word in self.grammar["determiners"]
        article = behind.word in self.grammar["articles"]
        if the:
            pos = behind.end + 1
        if self.text[pos : pos + 1].isdigit():
            return  # "a third of the 650 votes"
        if (not the or article) and (found := self._unit_at(behind, pos)):
            self.reader.set(reading, *found)
        elif phrase := self._whole(pos, the=the, of=of):
            reading.unit, reading.kind, reading.end = self.text[phrase.start : phrase.end], "counted", phrase.end

    def _whole(self, pos: int, *, the: bool, of: bool) -> Phrase | None:
        """The noun phrase at an offset that a fraction is a part of; "three-quarters full" has none."""
        phrase = self.nouns.at(pos, plural=None, after_the=the)
        if phrase and not (of or the) and self.nouns.classes.likely(phrase.head) in ("JJ", "VBZ"):
            return None
        return self.nouns.of_owner(phrase) if phrase else None

    def _unit_at(self, behind: Behind, pos: int) -> tuple[Unit, int] | None:
        """The unit that is named at an offset, or whose symbol is the word behind the fraction: "1/2 tsp"."""
        if found := self.units.name_at(self.text, pos):
            return found
        return self.units.symbol_at(self.text, pos, attached=False) if behind.word in self.units.symbol_heads else None

    def _is_half(self, number: Number, behind: Behind) -> bool:
        """Whether "half" is a number: no "second half", "half-hearted", "in half", "half past"."""
        start = number.split
        unit = bool(behind.word) and self.units.name_at(self.text, number.end + 1) is not None
        if behind.joint == "-":
            return unit
        before = self.context.word_before(start).lower()
        if self.text[start - 1 : start] == "-":
            return False
        if number.start < start and self.context.word_before(number.start).lower() == self.grammar["and"]:
            return False  # "a year and a half"
        if behind.word in self.grammar["articles"]:
            return True
        if before in self.grammar["not_half"]:
            return False
        if behind.word in self.grammar["after_half"] or unit:
            return True
        if not behind.joint or before == "the":
            return before != "the"
        return number.start < start or self.nouns.classes.can_be(behind.word, "NNS", "VBD", "VBZ", "VBP")

    # --- open counts ------------------------------------------------------------------------------------------------

    def open_count(self, number: Number) -> Reading | None:
        """Read "dozens of homes", "tens of thousands", "a couple of weeks"."""
        pair = number.form == "pair"
        behind = self.context.behind(number.end)
        of = behind.joint == " " and behind.word == self.grammar["of"]
        if self.text[number.end : number.end + 1].isalnum() or behind.joint == "-":
            return None
        if not of and (pair or number.value in self.grammar["only_with_of"]):
            return None
        reading = Reading(number, number.start, number.end, number.value if pair else None)
        reading.rule = "open count"
        if not pair:
            reading.low = number.value
        pos = number.end + 1
        if of:
            pos, behind = behind.end + 1, self.context.behind(behind.end)
        if behind.joint != " ":
            return reading
        if found := self.units.name_at(self.text, pos):
            self.reader.set(reading, *found)
        elif of or number.end - number.start > len("hundreds"):
            the = of and behind.word in self.grammar["determiners"]
            if phrase := self._counted(behind.end + 1 if the else pos, the):
                self.counting.set_counted(reading, phrase)
        reading.rule = "open count"
        return reading

    def _counted(self, pos: int, the: bool) -> Phrase | None:
        """The plural noun phrase at an offset, that of an owner behind "the": "dozens of the city's schools"."""
        phrase = self.nouns.at(pos, plural=True, after_the=the)
        if phrase is None and (owner := self.nouns.at(pos, plural=None)):
            owned = self.nouns.of_owner(owner)
            return owned if owned and owned.plural else None
        return phrase

    # --- one --------------------------------------------------------------------------------------------------------

    def is_pronoun(self, number: Number) -> bool:
        """Whether "one" counts nothing: "one of the", "no one", "that one is"."""
        before = self.context.word_before(number.start).lower()
        if before in self.grammar["minus"]:
            return False
        if before in self.names["one_pronoun_before"]:
            return True
        behind = self.context.behind(number.end)
        if behind.joint == "-" and behind.word in self.grammar["to"]:
            return not self.measures.measured_behind(behind.end + 1)  # "one-to-three years"
        if behind.joint == "-":
            return behind.word in self.names["one_compounds"]
        compound = self.text[behind.end : behind.end + 1] == "-"  # "one hand-made sign"
        if behind.joint != " " or (behind.word in self.names["one_pronoun_after"] and not compound):
            return True
        phrase = self.nouns.at(number.end + 1, plural=False)
        if phrase is None or (phrase.words == 1 and behind.word in self.names["one_more"]):
            return True
        return self._begins_clause(behind.word, phrase)

    def _begins_clause(self, word: str, phrase: Phrase) -> bool:
        """Whether a participle behind "one" has what follows as its object: "one called Bluebell"; no "missing man"."""
        tags = self.nouns.classes.of(word)
        if not tags or tags[0] not in ("VBG", "VBN") or "JJ" in tags or "NN" in tags:
            return False
        return word in self.grammar["naming"] or not self.nouns.classes.can_be(phrase.head, "NN")
