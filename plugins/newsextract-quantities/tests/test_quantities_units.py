"""Units: CLDR's names, symbols by context, rates, money."""

import pytest

from newsextract_quantities.lexicons import lexicons

WORDS = lexicons("en")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3.5 percent", 3.5, "percent"),
        ("5%", 5, "percent"),
        ("11 per cent", 11, "percent"),
        ("2.5pc", 2.5, "percent"),
        ("six basis points", 6, "basis point"),
        ("1.3 percentage points", 1.3, "percentage point"),
        ("90 kilometers", 90, "kilometre"),
        ("600,000-square-foot", 600_000, "square foot"),
        ("4½-acre", 4.5, "acre"),
        ("45kg", 45, "kilogram"),
        ("95km/h", 95, "kilometre per hour"),
        ("60 miles an hour", 60, "mile per hour"),
        ("1.2 million barrels a day", 1_200_000, "barrel per day"),
        ("43.2C", 43.2, "degree Celsius"),
        ("98.6 degrees Fahrenheit", 98.6, "degree Fahrenheit"),
        ("352 μm", 352, "micrometre"),
        ("20 (kg)", 20, "kilogram"),
        ("120Hz", 120, "hertz"),
        ("a 100MB file", 100, "megabyte"),
        ("ten minutes", 10, "minute"),
        ("a nine-hour session", 9, "hour"),
        ("half an hour", 0.5, "hour"),
        ("two or more years", 2, "year"),
        ("0.3 of a percentage point", 0.3, "percentage point"),
        ("6m waves", 6, "metre"),
        ("a 6700K lamp", 6700, "kelvin"),
        ("50K fans", 50_000, "fans"),
        ("a 92mm fan", 92, "millimetre"),
        ("1/2 tsp cloves", 0.5, "teaspoon"),
        ("three straight years", 3, "year"),
        ("a magnitude 6.1 earthquake", 6.1, "magnitude"),
        ("12,000 tCO2e", 12_000, "tonne of carbon dioxide equivalent"),
        ("4.5 GtCO2", 4.5, "gigatonne of carbon dioxide"),
        ("a 48MP camera", 48, "megapixel"),
        ("a magnitude-5.8 quake", 5.8, "magnitude"),
        ("with a magnitude of 5.8", 5.8, "magnitude"),
        ("the sub-two-hour marathon", 2, "hour"),
        ("only 3 ng", 3, "nanogram"),
        ("It measured 5.8 on the Richter scale.", 5.8, "magnitude"),
        ("It stands at 40 on the Celsius scale.", 40, "degree Celsius"),
        ("It is 7 on the pain scale.", 7, None),
    ],
)
def test_measures_have_one_canonical_name(one, text, value, unit):
    found = one(text)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$1.2 billion", 1.2e9, "US dollar"),
        ("$ 75 million", 75e6, "US dollar"),
        ("£3m", 3e6, "pound sterling"),
        ("€96 million", 96e6, "euro"),
        ("HK $3.7 billion", 3.7e9, "Hong Kong dollar"),
        ("C$300", 300, "Canadian dollar"),
        ("Rs 1,000", 1000, "Indian rupee"),
        ("RM79", 79, "Malaysian ringgit"),
        ("EUR50m", 50e6, "euro"),
        ("115.5USD", 115.5, "US dollar"),
        ("75 USD million", 75e6, "US dollar"),
        ("1 billion Swiss francs", 1e9, "Swiss franc"),
        ("7.5 million Danish crowns", 7.5e6, "Danish krone"),
        ("fell to 412.5p", 412.5, "penny"),
        ("three dollars and fifty cents", 3.5, "US dollar"),
        ("361 million pounds", 361e6, "pound sterling"),
        ("a 218-pound guard", 218, "pound"),
        ("It paid PS6m in plain ASCII.", 6e6, "pound sterling"),
        ("100 million Finnish markkaa", 100e6, "Finnish markka"),
        ("37.5 Canadian cents", 37.5, "Canadian cent"),
        ("12 paise", 12, "paisa"),
        ("N1,520", 1520, "Nigerian naira"),
        ("A bag sold for N640 as the naira fell.", 640, "Nigerian naira"),
        ("worth $US40 a tonne", 40, "US dollar"),
        ("N5 billion", 5e9, "Nigerian naira"),
        ("5 million kyats", 5e6, "Myanmar kyat"),
        ("dlrs 3.2 million", 3.2e6, "US dollar"),
        ("2,000 won", 2000, "South Korean won"),
        ("a 170PS engine", 170, "horsepower"),
        ("It paid Rupees 500 crore.", 5e9, "Indian rupee"),
        ("worth euros 30 million", 30e6, "euro"),
        ("They won 40,000 more.", 40_000, None),
        ("soybeans at $12.01 1/2 a bushel", 12.015, "US dollar"),
        ("soybeans at $12.01½ a bushel", 12.015, "US dollar"),
        ("fell against the dollar 105,000 times", 105_000, "times"),
    ],
)
def test_money_is_read_by_sign_code_and_name(one, text, value, unit):
    found = one(text)
    assert (found.value, found.unit) == (pytest.approx(value), unit)


def test_the_price_of_a_thing_is_the_money_alone(one):
    found = one("It sold at $81 a barrel.")
    assert (found.text, found.unit, found.unit_kind) == ("$81", "US dollar", "currency")


def test_a_few_won_are_no_money(one):
    assert one("Five won gold.").unit is None


def test_m_is_a_magnitude_before_what_is_counted_and_a_metre_else(quantities):
    found = quantities("2m spectators saw the 100m final")
    assert [(q.value, q.unit) for q in found] == [(2_000_000, "spectators"), (100, "metre")]


@pytest.mark.parametrize("text", ["a population of 5.5m", "The drought has affected 5.5m."])
def test_m_is_a_magnitude_where_a_number_of_people_is_told(one, text):
    assert one(text).value == 5_500_000


def test_a_bare_dollar_sign_is_the_dollar_that_the_text_names(quantities):
    found = quantities("Each family gets A$2,000 from a fund of $18 million.")
    assert {q.unit for q in found} == {"Australian dollar"}
    found = quantities("It paid A$2,000 ($1,300).")
    assert [q.unit for q in found] == ["Australian dollar", "US dollar"]


def test_the_world_trades_oil_and_gold_in_us_dollars(quantities):
    found = quantities("The miner fell to C$7 as gold hit $2,400 an ounce and oil $80 per barrel.")
    assert [q.unit for q in found] == ["Canadian dollar", "US dollar", "US dollar"]


def test_a_rate_of_exchange_tells_what_the_bare_sign_is(quantities):
    found = quantities("It paid C$7 after $5. ($1 = 1.4 Canadian dollars)")
    assert [q.unit for q in found] == ["Canadian dollar", "US dollar", "US dollar", "Canadian dollar"]


def test_bare_degrees_take_the_scale_that_the_text_names(quantities):
    assert [q.unit for q in quantities("It hit 43C, 11 degrees above average.")] == ["degree Celsius"] * 2
    assert [q.unit for q in quantities("Turn it by 90 degrees.")] == ["degree"]


def test_metric_texts_mean_their_own_degrees_and_dollars(quantities):
    assert [q.unit for q in quantities("The lake rose 2 metres in 41 degrees.")] == ["metre", "degree Celsius"]
    assert [q.unit for q in quantities("In Toronto, 3 metres of pipe cost $90.")] == ["metre", "Canadian dollar"]
    assert [q.unit for q in quantities("In Hobart, Tasmania, 3 per cent of $90.")] == ["percent", "Australian dollar"]
    assert [q.unit for q in quantities("In Toronto, 3 metres cost an American $90.")] == ["metre", "US dollar"]


def test_quarters_are_a_length_of_time_or_a_part(one):
    assert (one("profitable for three quarters").value, one("for three quarters").unit) == (3, "quarter")
    assert one("Three quarters of them left.").value == 0.75


def test_a_height_in_two_units_is_one_amount(one):
    assert one("He is 6'3\" tall.").value == pytest.approx(6.25)
    assert one("She is five feet six inches.").value == pytest.approx(5.5)
    assert one("It weighs 13st 7lb.").unit == "stone"
    assert one("She is 5 ft 6 in tall.").value == pytest.approx(5.5)


def test_in_behind_feet_is_a_preposition_before_what_they_are_in(quantities):
    assert [(q.value, q.unit) for q in quantities("He is 6 ft 2 in his boots.")] == [(6, "foot"), (2, None)]


def test_a_time_of_day_is_no_pence(quantities):
    assert quantities("at 2 p.m. and 11 a.m.") == []


@pytest.mark.parametrize("name", [n for n, entry in WORDS.data["units"].items() if n != "_licence"])
def test_every_unit_name_of_cldr_reads_back_as_its_unit(one, name):
    for form in [name, *WORDS.data["units"][name]["names"]]:
        if "100 " not in form:
            assert one(f"It is 7 {form}.").unit == name


@pytest.mark.parametrize("name", [n for n in WORDS.data["currencies"] if n != "_licence"])
def test_every_currency_of_cldr_reads_back_as_itself(one, name):
    canonical = WORDS.data["money"]["renamed"].get(name, name)
    assert one(f"It cost 7 million {name.replace('&', 'and')}.").unit == canonical


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("45 MUSD", 45_000_000, "US dollar"),
        ("KEUR 500", 500_000, "euro"),
        ("4mil SEK", 4_000_000, "Swedish krona"),
        ("$5 M", 5_000_000, "US dollar"),
        ("A $35 million order", 35_000_000, "US dollar"),
    ],
)
def test_magnitudes_and_codes_of_money(one, text, value, unit):
    found = one(text)
    assert (found.value, found.unit) == (value, unit)
