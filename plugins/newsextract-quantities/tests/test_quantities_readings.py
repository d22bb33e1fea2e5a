"""Counted things, parts, ranges, ordinals, scores."""

import pytest


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The 2,500 U.S. troops left.", 2500, "U.S. troops"),
        ("Some rooms hold 30 young activists who protested.", 30, "young activists"),
        ("He bought nine gift cards at the shop.", 9, "gift cards"),
        ("one lock gate at the weir", 1, "lock gate"),
        ("one great-niece of hers", 1, "great-niece"),
        ("one key to peace", 1, "key"),
        ("a three bedroom flat", 3, "bedroom"),
        ("seven songs and poems by her", 7, "songs and poems"),
        ("a two-person crew", 2, "person"),
        ("63 Red and Blue Line trains", 63, "Red and Blue Line trains"),
        ("12 police officers' cars", 12, "police officers"),
        ("six stone angels", 6, "stone angels"),
        ("31 schoolchildren", 31, "schoolchildren"),
        ("two fire and rescue crews", 2, "fire and rescue crews"),
        ("270 pledged delegates", 270, "pledged delegates"),
        ("7,000+ servers", 7000, "servers"),
        ("30 or so pastors", 30, "pastors"),
        ("1,000 or more new clerks", 1000, "new clerks"),
        ("the ten most populous counties", 10, "most populous counties"),
        ("15 earlier contests", 15, "earlier contests"),
        ("9 million monthly active users", 9e6, "monthly active users"),
        ("900 Ohio registered voters", 900, "Ohio registered voters"),
        ("362 Division I schools", 362, "Division I schools"),
        ("40 mostly Muslim men", 40, "mostly Muslim men"),
        ("200 staff", 200, "staff"),
        ("three eight-storey blocks", 3, "eight-storey blocks"),
        ("one very bad wedding", 1, "very bad wedding"),
        ("31.5 deaths per 100,000 people", 31.5, "deaths per 100,000 people"),
        ("70-plus people", 70, "people"),
        ("6.5 times earnings", 6.5, "times"),
        ("a threefold rise", 3, "times"),
        ("two dozen cows", 24, "cows"),
        ("Of the lot, 17 were missing.", 17, None),
        ("12 of them", 12, None),
        ("You'll get five.", 5, None),
    ],
)
def test_a_counted_noun_phrase_ends_at_its_head(one, text, value, unit):
    found = one(text)
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("a third of voters", 1 / 3, "voters"),
        ("a one in 5 million chance", 2e-7, None),
        ("nearly half of the unemployed", 0.5, "unemployed"),
        ("half the houses", 0.5, "houses"),
        ("two-thirds of the money", 2 / 3, "money"),
        ("one in five farms", 0.2, "farms"),
        ("two out of three adults", 2 / 3, "adults"),
        ("four out of every ten pupils", 0.4, "pupils"),
        ("half a percentage point", 0.5, "percentage point"),
        ("a fifth of the country's power plants", 0.2, "country's power plants"),
        ("half of Larsen’s money", 0.5, "Larsen’s money"),
        ("dropped by a third", 1 / 3, None),
        ("fell by a quarter", 0.25, None),
        ("a one-in-five chance", 0.2, None),
        ("a hall three-quarters full", 0.75, None),
        ("a two-thirds majority", 2 / 3, "majority"),
    ],
)
def test_a_part_has_what_it_is_a_part_of(one, text, value, unit):
    found = one(text)
    assert (found.value, found.unit) == (pytest.approx(value), unit)


@pytest.mark.parametrize("text", ["the second half", "a half-hearted try", "cut it in half", "a year and a half ago"])
def test_half_of_a_match_or_a_thing_is_no_number(quantities, text):
    assert [q for q in quantities(text) if q.unit_kind != "ordinal"] == []


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("10 to 15 percent", 10, 15, "percent"),
        ("10-15 miles", 10, 15, "mile"),
        ("2.50-2.75%", 2.5, 2.75, "percent"),
        ("between $5.05 and $5.20", 5.05, 5.2, "US dollar"),
        ("$5m-$6m", 5e6, 6e6, "US dollar"),
        ("worth £5-6m.", 5e6, 6e6, "pound sterling"),
        ("a 5-6m drop", 5, 6, "metre"),
        ("winds SW 5-10 mph", 5, 10, "mile per hour"),
        ("10 percent to 15 percent", 10, 15, "percent"),
        ("$10 to $15 billion", 10e9, 15e9, "US dollar"),
        ("20 to 30 billion euros", 20e9, 30e9, "euro"),
        ("from 64 to 50 degrees", 64, 50, "degree"),
        ("from 9 to 2", 9, 2, None),
        ("from 9-12 cars", 9, 12, "cars"),
        ("on a scale of 0-10", 0, 10, None),
        ("three or four years", 3, 4, "year"),
        ("2 or 3 bushels", 2, 3, "bushel"),
        ("a 30-to-45-minute walk", 30, 45, "minute"),
        ("one-to-three hours", 1, 3, "hour"),
        ("ages range from 5 to 12", 5, 12, "year"),
        ("aged 18 to 65", 18, 65, "year"),
        ("aged between 50 and 75", 50, 75, "year"),
        ("the 18-24 age group", 18, 24, "year"),
        ("prices ranging from $2 to $3", 2, 3, "US dollar"),
        ("dozens of homes", 24, None, "homes"),
        ("tens of thousands", 20_000, None, None),
    ],
)
def test_a_range_keeps_both_ends_in_text_order(one, text, low, high, unit):
    found = one(text)
    assert (found.value, found.low, found.high, found.unit) == (None, low, high, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It went from $2 to $3.", [2, 3]),
        ("Shares rose 6% to $80.", [6, 80]),
        ("Shares fell 61p to 412p.", [61, 412]),
        ("The index added 34 to 7,250.", [34, 7250]),
        ("It leads 46 percent to 42 percent.", [46, 42]),
        ("up from the current $7 to $12", [7, 12]),
        ("Shares eased 1 to 416.", [1, 416]),
        ("a 7- or 8-inch screen", [7, 8]),
        ("four-, five- and six-door cars", [4, 5, 6]),
        ("11 of the 40 vehicles", [11, 40]),
    ],
)
def test_two_amounts_are_not_one_range(quantities, text, values):
    assert [q.value for q in quantities(text)] == values


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("The rate went from 5 per cent to 4.", [5, 4], "percent"),
        ("It slipped to 5 per cent from 6.", [5, 6], "percent"),
        ("a 9x13-inch pan", [9, 13], "inch"),
        ("a 3×4m room", [3, 4], "metre"),
        ("It fell from 9-12 mpg to about 8.", [None, 8], "mile per gallon"),
        ("a 12-by-14-foot room", [12, 14], "foot"),
        ("a six-by-eight-foot cell", [6, 8], "foot"),
        ("a 10ft-by-12ft shed", [10, 12], "foot"),
        ("12 by 14 metres", [12, 14], "metre"),
    ],
)
def test_levels_and_sides_share_a_unit(quantities, text, values, unit):
    assert [(q.value, q.unit) for q in quantities(text)] == [(value, unit) for value in values]


@pytest.mark.parametrize("text", ["The rate went from 5 per cent to 4 towns.", "the 4 x 100 metres"])
def test_other_numbers_do_not(quantities, text):
    assert 4 not in [q.value for q in quantities(text) if q.unit in ("percent", "metre")]


def test_a_listed_number_takes_the_unit_behind_the_list(quantities):
    assert {q.unit for q in quantities("four-, five- and six-door cars")} == {"door"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the first time", 1),
        ("the third-highest peak", 3),
        ("No. 14 State won", 14),
        ("in the 88th minute", 88),
        ("a third attempt", 3),
        ("her 50th Cup tie", 50),
    ],
)
def test_ordinals_are_quantities(one, text, value):
    found = one(text)
    assert (found.value, found.unit_kind, found.unit) == (value, "ordinal", None)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("a 31-27 victory", "31-27"),
        ("voted 6–3 to adopt", "6-3"),
        ("lost 2-3 at home", "2-3"),
        ("improved to 12-4-1", "12-4-1"),
        ("(7-2)", "7-2"),
        ("confirmed 92 to 0", "92-0"),
        ("a 5 to 4 decision", "5-4"),
        ("ruled two to one", "2-1"),
        ("Rovers 0-3 Wanderers", "0-3"),
        ("He faces Luis Hart (4-9) today.", "4-9"),
        ("a two-nil win", "2-0"),
        ("They had 0-9 after an hour.", "0-9"),
        ("They won three-one.", "3-1"),
    ],
)
def test_results_records_and_votes_are_scores(one, text, score):
    found = one(text)
    assert (found.value, found.unit_kind) == (score, "score")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A fourth could follow in spring.", 4),
        ("A third was hurt.", 3),
        ("A fourth died later.", 4),
    ],
)
def test_one_more_that_does_something_is_an_ordinal(one, text, value):
    found = one(text)
    assert (found.value, found.unit_kind) == (value, "ordinal")


def test_a_third_behind_a_second_is_an_ordinal(quantities):
    found = quantities("A second clerk was treated; a third fled.")
    assert [(q.value, q.unit_kind) for q in found] == [(2, "ordinal"), (3, "ordinal")]


@pytest.mark.parametrize("text", ["A third of them could go.", "About a third is lost.", "A third said no."])
def test_a_part_that_does_something_stays_a_fraction(quantities, text):
    assert quantities(text)[0].rule == "fraction"


@pytest.mark.parametrize(
    "text",
    [
        "more than 10 and less than 40 cars",
        "at most 40 but at least 10 cars",
        "above 10 and below 40 cars",
    ],
)
def test_two_bounds_are_one_range(one, text):
    found = one(text)
    assert (found.low, found.high, found.unit, found.modifier) == (10, 40, "cars", None)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("They lost five cup matches.", "cup matches"),
        ("three innings", "innings"),
        ("two rather older boats", "rather older boats"),
        ("two newly painted boats", "newly painted boats"),
    ],
)
def test_nouns_that_may_be_verbs_and_adverbs_belong_to_the_phrase(one, text, unit):
    assert one(text).unit == unit


@pytest.mark.parametrize(
    ("text", "value"),
    [("The vote was 53 to 47.", "53-47"), ("The bill passed 218-210.", "218-210"), ("They split 5 to 4.", "5-4")],
)
def test_the_result_of_a_vote_is_a_score(one, text, value):
    found = one(text)
    assert (found.value, found.unit_kind) == (value, "score")


def test_what_is_done_so_many_times_is_no_vote(one):
    assert one("They voted 5 to 10 times.").value is None
    assert one("She passed 12 to 15 trucks.").unit == "trucks"


@pytest.mark.parametrize("text", ["the 6-foot-3 guard", "a six-foot-three guard", "He is 6 feet 3 and quick."])
def test_a_height_in_feet_and_inches_is_one_number(one, text):
    found = one(text)
    assert (found.value, found.unit) == (6.25, "foot")


def test_what_comes_behind_feet_need_not_be_inches(quantities):
    assert [(q.value, q.unit) for q in quantities("It rose 6 feet 3 days later.")] == [(6, "foot"), (3, "day")]


def test_how_often_is_an_adjective_before_a_noun_only(one):
    assert one("It runs 12 daily trips.").unit == "daily trips"
    assert one("It sells 12 daily to guests.").unit is None


def test_the_ordinal_behind_a_score_is_no_unit(quantities):
    assert [q.value for q in quantities("The mare is the 9-2 second choice.")] == ["9-2", 2]


def test_one_counts_before_more_of_a_thing_and_before_a_compound(one, quantities):
    assert one("She scored one more goal.").unit == "more goal"
    assert one("One hand-painted banner hung there.").unit == "hand-painted banner"
    assert quantities("One more was lost, and one hand was hurt.") == []


def test_the_millionth_of_a_row_is_an_ordinal(one):
    assert one("its one millionth guest").unit_kind == "ordinal"
    assert one("one millionth of a gram").unit == "gram"


def test_an_open_count_may_count_what_someone_has(one):
    assert one("dozens of the city's schools").unit == "city's schools"


def test_what_is_paid_is_money_rather_than_weight(one):
    assert one("It costs 20 pounds.").unit == "pound sterling"
    assert one("It weighs 20 pounds.").unit == "pound"


def test_an_adjective_can_be_the_head_where_no_noun_follows(one):
    assert one("two-thirds of the coral died").unit == "coral"


def test_a_part_of_what_another_number_counts_is_bare(quantities):
    assert [(q.value, q.unit) for q in quantities("half of the firm's 200 workers")] == [(0.5, None), (200, "workers")]
    assert [q.unit for q in quantities("half of the firm's £200")] == [None, "pound sterling"]
    assert [(q.value, q.unit) for q in quantities("half of the 650 votes")] == [(0.5, None), (650, "votes")]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("two Hughes staff members", "Hughes staff members"),
        ("three United States senators", "United States senators"),
        ("9 million Series B preferred shares", "Series B preferred shares"),
        ("160 Easter parade-related visits", "Easter parade-related visits"),
        ("450 Japanese were aboard.", "Japanese"),
        ("hundreds of Israelis came", "Israelis"),
        ("half of the other Democratic contests", "other Democratic contests"),
        ("a third of the firm’s executive board", "firm’s executive board"),
        ("zero sailing experience", "sailing experience"),
        ("one sports team", "sports team"),
        ("He had nine assists and scored.", "assists"),
        ("One in five wants change.", None),
        ("four police reports", "police reports"),
        ("two human rights groups", "human rights groups"),
        ("In one case Norwood activists criticised it.", "case"),
        ("One ranking pegs them lower.", "ranking"),
        ("One label Reyes resists is old.", "label"),
        ("One party turning away is enough.", "party"),
        ("One senior clerk Monday said so.", "senior clerk"),
        ("Two Sunday papers said so.", "Sunday papers"),
    ],
)
def test_names_and_verbs_beside_the_head_are_told_apart(one, text, unit):
    assert one(text).unit == unit


def test_a_verb_before_an_object_is_not_what_one_is(quantities):
    assert [q.unit for q in quantities("Two boys and one girl face three charges.")] == ["boys", "girl", "charges"]


def test_the_last_of_several_things_has_no_number(quantities):
    assert [q.unit for q in quantities("They took two cars, six guns and drugs.")] == ["cars", "guns"]
    assert [q.unit for q in quantities("40 clubs and dozens of people")] == ["clubs", "people"]


@pytest.mark.parametrize(
    "text",
    ["Six million face hunger.", "Eight killed in a flood", "AT LEAST 10 KILLED", "one called Bluebell", "One fell."],
)
def test_a_verb_is_not_what_is_counted(quantities, text):
    assert [q.unit for q in quantities(text) if q.unit] == []
