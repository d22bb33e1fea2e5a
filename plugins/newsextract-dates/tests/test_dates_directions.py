"""Whether a clause points back or ahead. Articles are published on Wednesday, 15 May 2024."""

from __future__ import annotations

import pytest


def values(found):
    return [meaning.split()[1] for _, meaning in found]


def test_what_had_been_due_is_over(dates):
    assert values(dates("It had been due to expire on Friday.")) == ["2024-05-10"]
    assert values(dates("The vote had been scheduled to begin at noon Friday.")) == ["2024-05-10T12:00"]
    assert values(dates("It is due to expire on Friday.")) == ["2024-05-17"]


def test_an_infinitive_is_ruled_by_the_modal_before_its_participle(dates):
    assert values(dates("The court will be asked to meet on Monday.")) == ["2024-05-20"]


def test_a_participle_that_describes_a_noun_is_no_cue(dates):
    assert values(dates("The fee would be paid on an unspecified date in January.")) == ["2025-01"]
    assert values(dates("It will rain on exposed coasts on Friday.")) == ["2024-05-17"]


def test_plans_that_are_the_object_of_a_past_verb_do_not_point_ahead(dates):
    assert values(dates("He revised his plans in October.")) == ["2023-10"]
    assert values(dates("She plans a rally Friday.")) == ["2024-05-17"]


def test_what_is_said_some_words_before_a_month_need_not_be_of_the_past(dates):
    assert values(dates("He said a longer closure in July was probable.")) == ["2024-07"]
    assert values(dates("She said in July that it was likely.")) == ["2023-07"]


def test_what_could_be_is_to_come_but_not_what_could_have_been(dates):
    assert values(dates("Gusts could hit the coast on Friday.")) == ["2024-05-17"]
    assert values(dates("She could not be reached on Friday.")) == ["2024-05-10"]
    assert values(dates("They could have won Friday.")) == ["2024-05-10"]


def test_a_clause_without_a_sure_cue_takes_the_nearer_weekday(dates):
    assert values(dates("He was to speak on Tuesday.")) == ["2024-05-14"]
    assert values(dates("He was to speak on Thursday.")) == ["2024-05-16"]
    assert values(dates("He will speak on Tuesday.")) == ["2024-05-21"]


def test_the_sentence_before_does_not_rule_the_day_that_opens_the_next(dates):
    assert values(dates("They will vote in Iowa. Monday, she called them.")) == ["2024-05-13"]
    assert values(dates("They plan a war with Mars. Earlier Monday, she called them.")) == ["2024-05-13"]


def test_a_comma_parts_a_modal_from_the_verb_of_another_clause(dates):
    assert values(dates("Ms. Reyes, who hopes to be president, said on Monday that she agreed.")) == ["2024-05-13"]


@pytest.mark.parametrize("sentence", ["Jones'll be away until Friday.", "They’ll leave Friday."])
def test_a_shortened_will_points_ahead(dates, sentence):
    assert values(dates(sentence)) == ["2024-05-17"]


def test_the_present_behind_an_opening_day_is_to_come(dates):
    assert values(dates("“Tonight we dance. On Friday we vote.”")) == ["2024-05-15TNI", "2024-05-17"]


def test_what_was_put_off_is_to_come(dates):
    assert values(dates("The hearing was moved to the second week of January.")) == ["2025-W02"]


def test_the_game_of_a_weekday_is_over_unless_a_sure_cue_says_otherwise(dates):
    assert values(dates("He scored in Sunday night's game, which may be his last.")) == ["2024-05-12TNI"]
    assert values(dates("He will miss Sunday's game.")) == ["2024-05-19"]


def test_a_month_that_describes_a_noun_is_the_nearest(dates):
    assert values(dates("Officials said the bill would not pass before the June vote.")) == ["2024-06"]
    assert values(dates("He won in the April primary.")) == ["2024-04"]


def test_what_usually_is_so_is_of_no_one_year(dates):
    assert values(dates("The valley usually gets 30 centimetres of snow in November.")) == ["XXXX-11"]
    assert values(dates("Rain was far below the December mean.")) == ["XXXX-12"]


def test_overnight_is_the_coming_night_where_the_clause_points_ahead(dates):
    assert values(dates("Rain fell overnight.")) == ["2024-05-14TNI"]
    assert values(dates("Rain will fall overnight.")) == ["2024-05-15TNI"]


def test_a_time_later_than_that_of_publication_is_of_the_day_before(dates):
    assert values(dates("At 11pm she conceded.", "2024-05-15T00:25:00")) == ["2024-05-14T23:00"]
    assert values(dates("“Tonight we dance.”", "2024-05-15T00:25:00")) == ["2024-05-14TNI"]
    assert values(dates("At 11pm she conceded.", "2024-05-15T23:55:00")) == ["2024-05-15T23:00"]
    assert values(dates("Doors at 7pm.", "2024-05-15T12:00:00")) == ["2024-05-15T19:00"]


def test_a_range_that_ends_with_a_weekday_ends_behind_its_beginning(dates):
    assert values(dates("Shops open Tuesday to Sunday, 10 a.m. to 5 p.m.")) == [
        *("2024-05-14", "2024-05-19", "2024-05-19T10:00", "2024-05-19T17:00"),
    ]
    assert values(dates("Talks resume tomorrow or Friday.")) == ["2024-05-16", "2024-05-17"]


def test_what_was_before_a_weekday_s_event_is_not_to_come(dates):
    assert dates("Their stake before Friday's sale was 7%.") == [("Friday", "DATE 2024-05-10")]


def test_what_began_as_planned_is_over(dates):
    assert dates("The march began as planned Saturday.") == [("Saturday", "DATE 2024-05-11")]


def test_what_had_happened_by_a_weekday_is_over(dates):
    assert dates("It rained, and by Friday, half had left.") == [("Friday", "DATE 2024-05-10")]
    assert dates("Bids must be in by Friday.") == [("Friday", "DATE 2024-05-17")]


def test_a_participle_behind_an_adverb_may_describe_a_noun(dates):
    assert dates("It would be paid on a still unspecified date in January.") == [("January", "DATE 2025-01")]


def test_a_past_verb_behind_a_month_that_opens_its_clause_is_sure(dates):
    assert dates("In August, they hired a new chief.") == [("August", "DATE 2023-08")]


def test_a_present_passive_hides_the_past_before_it_but_not_the_future(dates):
    assert dates("They had not signed when the case is heard in August.") == [("August", "DATE 2024-08")]
    assert dates("It can be undone if she is elected mayor in April.") == [("April", "DATE 2025-04")]


def test_what_would_or_might_be_on_a_day_is_to_come_however_near_the_last_one_is(dates):
    assert values(dates("The mayor said the bridge would reopen on Tuesday.")) == ["2024-05-21"]
    assert values(dates("Rain could fall on Tuesday.")) == ["2024-05-21"]
    assert values(dates("She said she would look at Tuesday's ruling.")) == ["2024-05-14"]
