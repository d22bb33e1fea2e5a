"""Numbers, in every way that news writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsextract_quantities.lexicons import lexicons
from newsextract_quantities.numbers.reader import NumberReader
from newsextract_quantities.numbers.tokens import tokens

WORDS = lexicons("en")


def numbers(text, decimal_comma=False):
    found = tokens(text, WORDS.number_words, decimal_comma)
    return [n.value for n in NumberReader(text, found, WORDS.data["grammar"]).numbers() if n.form != "void"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,000,000", 1_000_000),
        ("1 000 000", 1_000_000),
        ("1\u202f000\u202f000", 1_000_000),
        ("1\xa0000", 1_000),
        ("1'000", 1_000),
        ("1’234’567", 1_234_567),
        ("12,34,567", 1_234_567),
        ("1,234.5", 1234.5),
        ("0.75", 0.75),
        (".5", 0.5),
        ("½", 0.5),
        ("4½", 4.5),
        ("5 1/4", 5.25),
        ("3/4", 0.75),
        ("1.3x10^6", 1_300_000),
        ("2.5×10⁻³", 0.0025),
        ("1e10", 10**10),
        ("6.02 x 10^23", 602 * 10**21),
        ("3 million", 3_000_000),
        ("1.1 million", 1_100_000),
        ("4 hundred million", 400_000_000),
        ("2.34 lakh crore", 2.34e12),
        ("20 crore", 200_000_000),
    ],
)
def test_digits_are_read_in_every_style(text, value):
    assert numbers(text) == [pytest.approx(value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-one", 21),
        ("two hundred and five", 205),
        ("a hundred and twenty", 120),
        ("one hundred and twenty thousand", 120_000),
        ("three million four hundred thousand and six", 3_400_006),
        ("half a million", 500_000),
        ("a quarter million", 250_000),
        ("two and a half million", 2_500_000),
        ("three million and a half", 3_500_000),
        ("two-thirds", 2 / 3),
        ("three quarters", 0.75),
        ("one-fifth", 0.2),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("a couple dozen", 24),
        ("a couple hundred", 200),
        ("two dozen", 24),
        ("nine point nought four", 9.04),
        ("tens of thousands", 20_000),
        ("hundreds of millions", 200_000_000),
        ("several hundred", 200),
        ("threefold", 3),
        ("twenty-first", 21),
        ("two hundredth", 200),
        ("22nd", 22),
    ],
)
def test_words_are_read_as_numbers(text, value):
    assert numbers(text) == [pytest.approx(value)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("between two hundred and three hundred", [200, 300]),
        ("one, two, three", [1, 2, 3]),
        ("22,24,26", [22, 24, 26]),
        ("a baker's dozen", []),
        ("five and two-thirds", [pytest.approx(5 + 2 / 3)]),
    ],
)
def test_neighbours_are_not_drawn_together(text, values):
    assert numbers(text) == values


def test_a_comma_is_the_decimal_mark_where_asked_for():
    assert numbers("1.234,567", decimal_comma=True) == [1234.567]


@pytest.mark.parametrize("decimal_comma", [False, True])
@pytest.mark.parametrize("text", ["1.234,5", "1,234.5"])
def test_two_separators_tell_by_themselves_which_is_the_decimal_mark(text, decimal_comma):
    assert numbers(text, decimal_comma) == [1234.5]


def test_a_number_too_long_for_a_record_is_none():
    assert numbers("9" * 4000) == []
    assert numbers("1e999999") == []
    assert numbers("1" + ",000" * 300) == []


STYLES = {
    "plain": str,
    "commas": "{:,}".format,
    "thin spaces": lambda n: f"{n:,}".replace(",", "\u2009"),
    "no-break spaces": lambda n: f"{n:,}".replace(",", "\xa0"),
    "apostrophes": lambda n: f"{n:,}".replace(",", "’"),
}


@given(st.integers(0, 10**15), st.sampled_from(sorted(STYLES)))
def test_any_whole_number_reads_back_from_every_style(number, style):
    assert numbers(f"of {STYLES[style](number)}.") == [number]


@given(st.integers(0, 10**9), st.integers(1, 999))
def test_any_decimal_reads_back(whole, part):
    assert numbers(f"{whole:,}.{part:03}") == [pytest.approx(float(f"{whole}.{part:03}"))]


SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelled(number: int) -> str:
    """A number as English words."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return TENS[tens - 2] + (f"-{SMALL[rest]}" if rest else "")
    for word, scale in (("billion", 10**9), ("million", 10**6), ("thousand", 1000), ("hundred", 100)):
        if number >= scale:
            head, rest = divmod(number, scale)
            joint = " and " if rest < 100 else " "
            return f"{spelled(head)} {word}" + (joint + spelled(rest) if rest else "")
    raise AssertionError


@given(st.integers(0, 10**12 - 1))
def test_any_number_reads_back_from_its_words(number):
    assert numbers(spelled(number)) == [number]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 hundred and 14", 214),
        ("5 thousand 2 hundred and six", 5206),
        ("two billion and a half million", 2_000_500_000),
        ("one thirty-fifth", 1 / 35),
        ("one hundred and forty fifths", 28),
        ("one hundred forty-fifths", 100 / 45),
        ("five twenty-firsts", 5 / 21),
        ("one one-hundredth of it", 0.01),
        ("two one-thousandths of it", 0.002),
        ("one one hundred and seventh", 1 / 107),
        ("two hundred and three fifths", 200.6),
        ("two hundred and forty hundredths", 200.4),
        ("1.25^-1", 0.8),
        ("2^10", 1024),
        ("one over nine", 1 / 9),
        ("one in 36", 1 / 36),
        ("2  1/4", 2.25),
        ("2.3 k", 2300),
    ],
)
def test_numbers_of_several_pieces(one, text, value):
    assert one(text).value == pytest.approx(value)


def test_two_numbers_with_over_between_are_a_fraction_only_by_themselves(quantities):
    assert [q.value for q in quantities("She ran 20 over 30 days.")] == [20, 30]


def test_a_whole_value_is_an_integer(one):
    assert isinstance(one("It costs $3.00.").value, int)


def test_a_figure_with_nothing_behind_it_labels_no_item(one):
    assert one("250. ").value == 250


def test_two_million_and_three_are_two_numbers(quantities):
    assert [q.value for q in quantities("2 million and 3 people")] == [2_000_000, 3]


@pytest.mark.parametrize("text", ["10^999", "0^-1", "0.00001^-99", "9" * 200 + "^2"])
def test_a_power_that_no_record_can_hold_is_no_number(quantities, text):
    assert quantities(text) == []
