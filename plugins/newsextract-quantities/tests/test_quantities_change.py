"""What bounds a number or tells a direction of change."""

import pytest


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("about 1,900 residents", "approximately"),
        ("an estimated 1,700 walkers", "approximately"),
        ("some 900 people", "approximately"),
        ("more than 50 homes", "more_than"),
        ("fewer than seven hours", "less_than"),
        ("no fewer than 12 ships", "at_least"),
        ("as few as 12 ships", "at_least"),
        ("<=  12 ships", "at_most"),
        ("above 12 ships", None),
        ("a road under four feet of mud", None),
        ("The rate ticks up to 4%.", None),
        ("a man under six feet tall", "less_than"),
        ("as many as 40 cars", "at_most"),
        ("no longer than four months", "at_most"),
        ("The rate ticked up to 3.9%.", None),
        ("It could rise up to 5%.", "at_most"),
        ("It sold at about $700.", "approximately"),
        ("27 weeks or longer", "at_least"),
        ("three at most", "at_most"),
        ("80+ people", "at_least"),
        ("for over five years", "more_than"),
        ("a plan over five years", None),
        ("over thirty years old", "more_than"),
    ],
)
def test_modifiers_loosen_or_bound_a_number(one, text, modifier):
    assert one(text).modifier == modifier


def test_a_modifier_may_stand_right_behind_a_dash(quantities):
    assert [q.modifier for q in quantities("They left—about 40 people in 12 boats—at dawn.")] == ["approximately", None]


def test_a_conversion_in_brackets_is_bounded_as_well(quantities):
    assert [q.modifier for q in quantities("more than 100 km (60 miles)")] == ["more_than"] * 2


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Revenue rose 6.2 percent to $3.1 billion.", ["up", None]),
        ("Sales fell by $48 million.", ["down"]),
        ("They cut the cost of it by 15%.", ["down"]),
        ("Shares were down 17 cents.", ["down"]),
        ("Shares edged up 12 points.", ["up"]),
        ("She gave up two pints.", [None]),
        ("Firms added 142,000 jobs.", ["up"]),
        ("She added three stamps.", ["up"]),
        ("They felled two trees.", [None]),
        ("It ended 52 points, or 0.6 per cent, lower.", ["down", "down"]),
        ("Pay rose 0.3% from May and 3.7% from a year before.", ["up", "up"]),
        ("a 4 percent raise", ["up"]),
        ("an increase of 3%", ["up"]),
        ("The rate stood at 4 per cent.", [None]),
        ("The payout climbed from 3.2 to 3.9 pence.", [None]),
        ("He fell 40 feet.", [None]),
        ("Profit grew a robust 19%.", ["up"]),
        ("It closed at $23, off 12 cents.", [None, "down"]),
        ("The average is up 72 points.", ["up"]),
        ("It had to cough up $25 million.", [None]),
        ("They lost by 13 points.", [None]),
        ("He made 84 off 98.", [None, None]),
        ("They lost 10 in a row.", [None]),
        ("He shot down five jets.", [None]),
        ("The storm cut off 200 customers.", [None]),
        ("It offered a pay cut, 80 workers said.", [None]),
        ("About 46 inmates fall under it.", [None]),
        ("It expects 5% revenue growth.", ["up"]),
        ("It cut its growth forecast by 0.4%.", ["down"]),
        ("a growth rate of 7%", ["up"]),
        ("a 10-point increase", ["up"]),
        ("It grew at a 2.8% annual rate.", ["up"]),
        ("It was up at 5%.", [None]),
        ("a 12% year-on-year rise", ["up"]),
        ("the 93-seat lower house", [None]),
        ("Gusts of 80 mph cut power.", [None]),
        ("a 3 metre drop", ["down"]),
        ("a 9% emissions cut", ["down"]),
        ("a 12km climb at 7%", [None, None]),
        ("The index closed up 44 points, 0.7%, at 6,200.", ["up", "up", None]),
        ("It lost a third of its value.", ["down"]),
    ],
)
def test_change_is_told_of_amounts_not_of_levels(quantities, text, changes):
    assert [q.change for q in quantities(text)] == changes


def test_both_amounts_of_a_growth_to_come_are_amounts(quantities):
    """Behind a verb of the past the second would be the level reached."""
    assert [q.change for q in quantities("Sales should grow 5 percent to 7 percent.")] == ["up", "up"]
    assert [q.change for q in quantities("The rate rose 5 percent to 7 percent.")] == ["up", None]


def test_a_way_up_is_no_change(one):
    assert one("The office is up 60 steps.").change is None


def test_a_bound_of_the_next_number_is_none_of_the_one_before(quantities):
    assert [q.modifier for q in quantities("It was 80 or more than 70.")] == [None, "more_than"]


def test_a_noun_may_stand_between_the_amount_and_its_direction(one):
    assert one("They took a 15 percent pay cut.").change == "down"
