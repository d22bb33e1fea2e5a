"""Ages of people."""

import pytest


@pytest.mark.parametrize(
    ("text", "value", "span"),
    [
        ("a 34-year-old tailor", 34, "34-year-old"),
        ("Maria Lopez, 45, ran.", 45, "45"),
        ("his brother, 44, said", 44, "44"),
        ("She is 71 and retiring.", 71, "71"),
        ("Ana Ruiz is 13 now.", 13, "13"),
        ("He turned 75 on Sunday.", 75, "75"),
        ("She died aged 91.", 91, "91"),
        ("who left school at 15", 15, "15"),
        ("children under 12", 12, "under 12"),
        ("the workers are over 50", 50, "over 50"),
        ("the average age is 38", 38, "38"),
        ("an 87 yo man", 87, "87 yo"),
        ("“I’m 34,” she said.", 34, "34"),
        ("All were under 18.", 18, "under 18"),
        ("Your nan's 87 today.", 87, "87"),
        ("Zoe Hall (42) told the court.", 42, "42"),
        ("A cyclist (42) died.", 42, "42"),
        ("Zoe Hall (42) from Cork was hurt.", 42, "42"),
    ],
)
def test_ages_are_years(one, text, value, span):
    found = one(text)
    assert (found.value, found.unit, found.unit_kind, found.text) == (value, "year", "time", span)


def test_ages_in_a_list_are_all_years(quantities):
    assert [q.unit for q in quantities("sons, ages 4, 6 and 9, and a dog")] == ["year"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "a man of 81 was hurt",
        "a granny of 81 spoke",
        "The youngest was 81.",
        "My mother was 81.",
        "At 81, she learned to fly.",
    ],
)
def test_ages_have_many_forms(one, text):
    found = one(text)
    assert (found.value, found.unit, found.rule) == (81, "year", "age")


def test_an_average_is_no_age(one):
    assert one("an average of 20 points").unit == "points"


def test_children_are_no_age(one):
    assert one("a mother of three").unit is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Most buyers were 45 or older.", "45 or older"),
        ("swimmers younger than 30", "younger than 30"),
        ("pupils as young as 14", "14"),
        ("It could live to 150.", "150"),
        ("The accused, both 24, were held.", "24"),
        ("her son, who is now four, sang", "four"),
        ("Finch, then 44, sang.", "44"),
        ("Even now at 86 she still sings.", "86"),
        ("Ada Finch (42), a plumber, sang.", "42"),
        ("Now 46 and living in Maine, she paints.", "46"),
        ("I was 17 (and shy).", "17"),
        ("Ada Mae Finch, six, was found.", "six"),
    ],
)
def test_ages_without_a_unit_are_told_by_the_words_around(one, text, span):
    found = one(text)
    assert (found.text, found.unit, found.rule) == (span, "year", "age")


def test_a_list_of_people_and_ages_goes_on_by_single_names(quantities):
    assert [q.rule for q in quantities("Her sons Ned, 45, Demi, 61, and Rolf, 35, came.")] == ["age"] * 3
    assert [q.rule for q in quantities("One, aged 19, and two others ran.")] == ["age", "counted"]
    assert [q.rule for q in quantities("The twins, 27 and 29 years old, ran.")] == ["age"] * 2
