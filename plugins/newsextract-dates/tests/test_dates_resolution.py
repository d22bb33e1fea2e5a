"""How expressions are resolved: against publication, the clause, what was told, the speech, a report."""

from __future__ import annotations


def values(found):
    return [meaning.split()[1] for _, meaning in found]


def test_a_time_of_publication_counts_by_its_day(dates):
    assert values(dates("It fell today.", "2024-05-15T23:10:00")) == ["2024-05-15"]


def test_without_publication_what_cannot_be_resolved_keeps_its_x(dates):
    text = "On Friday in July, last year, on Dec. 9, yesterday at 9 p.m., in the third quarter, this week, in the fall."
    assert values(dates(text, None)) == [
        "XXXX-WXX-5",
        "XXXX-07",
        "XXXX",
        "XXXX-12-09",
        "XXXX-XX-XX",
        "T21:00",
        "XXXX-Q3",
        "XXXX-WXX",
        "XXXX-FA",
    ]


def test_without_publication_full_dates_and_lengths_are_as_always(dates):
    assert values(dates("From 9 December 2021 it took two years.", None)) == ["2021-12-09", "P2Y"]


def test_a_verb_before_a_weekday_rules_it_and_a_modal_rules_its_participle(dates):
    assert values(dates("He said Friday that the vote will be held on Monday.")) == ["2024-05-10", "2024-05-20"]
    assert values(dates("The court will be asked to decide on Monday.")) == ["2024-05-20"]


def test_a_clause_that_opens_with_a_date_is_ruled_by_the_verb_that_follows(dates):
    assert values(dates("On Monday, the court will decide.")) == ["2024-05-20"]
    assert values(dates("On Monday, the court decided.")) == ["2024-05-13"]


def test_until_and_a_deadline_point_forward(dates):
    assert values(dates("He was ordered to pay by Monday.")) == ["2024-05-20"]
    assert values(dates("They postponed it until Monday.")) == ["2024-05-20"]


def test_since_points_back(dates):
    assert values(dates("They are up since Jan. 2.", "2024-07-25")) == ["2024-01-02"]


def test_what_follows_builds_on_what_was_told(dates):
    assert values(dates("He arrived on 3 June 2019. The next day he left. A week later he died.")) == [
        "2019-06-03",
        "2019-06-04",
        "2019-W24",
    ]
    assert values(dates("It was finished in 1962 and sold well before the end of that year.")) == ["1962", "1962"]


def test_a_period_before_another_is_counted_from_that(dates):
    text = "It grew 2% in the July-September period of 2023 after 3% in the previous quarter."
    assert values(dates(text)) == ["2023-Q3", "2023-Q2"]
    text = "Prices rose 2.9% in the year to February from 3.1% a month earlier."
    assert values(dates(text)) == ["P1Y", "2024-02", "2024-01"]


def test_quoted_words_are_of_the_day_of_speech(dates):
    told = "Speaking on Sunday, the minister said: “We shall know more tomorrow.”"
    assert values(dates(told)) == ["2024-05-12", "2024-05-13"]
    follows = "“We shall know more tomorrow,” the minister told reporters on Sunday."
    assert values(dates(follows)) == ["2024-05-13", "2024-05-12"]


def test_quoted_words_without_a_day_of_speech_are_of_publication(dates):
    assert values(dates("“We shall know more tomorrow,” the minister said.")) == ["2024-05-16"]


def test_a_report_compares_quarters(dates):
    text = "Profit in the first quarter was $5 million, up from $4 million a year earlier."
    assert values(dates(text)) == ["2024-Q1", "2023-Q1"]
    text = "In the third quarter it earned $5 million. In the year-ago quarter, it earned $4 million."
    assert values(dates(text)) == ["2023-Q3", "2022-Q3"]


def test_a_report_keeps_to_its_quarter_for_some_paragraphs(dates):
    text = "Profit in the first quarter was $5 million.\n\n" + "It sells chairs.\n\n" * 50
    assert values(dates(text + "Sales were $9 million, up from $8 million a year earlier.")) == ["2024-Q1", "2023-Q1"]


def test_a_comparison_does_not_change_what_a_report_is_about(dates):
    text = "It rose 3 percent in April, down from 5 percent in March, and 7 percent from a year earlier."
    assert values(dates(text)) == ["2024-04", "2024-03", "2023-04"]


def test_a_clock_time_takes_the_day_of_its_sentence_or_the_first_of_the_article(dates):
    text = "The vote on Monday ended at 11 p.m.\n\nThe hall was empty by 11:30 p.m."
    assert values(dates(text)) == ["2024-05-13", "2024-05-13T23:00", "2024-05-13T23:30"]


def test_what_happens_again_and_again_has_a_time_but_no_day(dates):
    assert values(dates("Every morning it opens at 9 a.m.")) == ["XXXX-XX-XXTMO", "T09:00"]


def test_minutes_later_count_from_the_last_clock_time(dates):
    assert values(dates("It left at 5:23 a.m. and landed nine minutes later.")) == [
        "2024-05-15T05:23",
        "2024-05-15T05:32",
    ]


def test_a_bare_hour_needs_a_time_told_before(dates):
    assert values(dates("The bar opened at 8 p.m. “It was full by 9,” he said.")) == [
        "2024-05-15T20:00",
        "2024-05-15T21:00",
    ]
    assert dates("“It was full by 9,” he said.") == []


def test_the_second_weekday_of_a_range_follows_the_first(dates):
    assert values(dates("They will meet Monday through Friday.")) == ["2024-05-20", "2024-05-24"]


def test_a_time_takes_the_day_that_its_clause_names_behind_it(dates):
    assert values(dates("It struck at 4:17 a.m. (0117 GMT) on Feb. 6.")) == [
        "2024-02-06T04:17",
        "2024-02-06T01:17",
        "2024-02-06",
    ]


def test_a_quarter_that_ended_is_that_of_its_last_day(dates):
    assert values(dates("For the quarter ended December 31, 2023 it earned $5.")) == ["2023-Q4", "2023-12-31"]


def test_a_month_of_that_year_is_of_the_year_told_of(dates):
    assert values(dates("It began in January 2009 and peaked in October of that year.")) == ["2009-01", "2009-10"]


def test_the_present_of_a_timetable_points_forward(dates):
    text = "According to the squadron, the first patrol leaves at 6 a.m. on Monday."
    assert values(dates(text, "2024-03-08")) == ["2024-03-11T06:00", "2024-03-11"]
    assert values(dates("The two ministers meet on Friday.")) == ["2024-05-17"]
    assert values(dates("The two ministers met on Friday.")) == ["2024-05-10"]


def test_a_clause_that_opens_with_until_is_ruled_by_its_verb(dates):
    assert values(dates("Until Tuesday, they had not called.")) == ["2024-05-14"]
    assert values(dates("Until Tuesday, they will not call.")) == ["2024-05-21"]


def test_that_season_is_of_the_year_the_story_is_in(dates):
    text = "In the spring of 2016 the hall closed at noon on Sunday. That summer it was sold; that winter it burned."
    assert values(dates(text, "2024-03-08"))[-2:] == ["2016-SU", "2016-WI"]


def test_a_day_beside_a_longer_period_is_not_known(dates):
    assert values(dates("It burned in June 1998. That day the owner was away.")) == ["1998-06", "XXXX-XX-XX"]


def test_a_weekday_with_its_article_is_any_such_day(dates):
    assert dates("He died on a Wednesday, she on a Friday night.") == [
        ("a Wednesday", "DATE XXXX-WXX-3"),
        ("a Friday night", "TIME XXXX-WXX-5TNI"),
    ]
    assert dates("He lost a Friday ruling.") == [("Friday", "DATE 2024-05-10")]


def test_a_clock_time_that_makes_a_line_is_of_the_day_of_publication(dates):
    assert dates("18:35\n\nThe bridge is shut.") == [("18:35", "TIME 2024-05-15T18:35")]
    assert dates("The score was 18:35\n\nThe bridge is shut.") == []


def test_a_day_that_was_told_of_with_its_year_keeps_it(dates):
    found = dates("The shop burned on Nov. 19, 2021. The alarm rang on Nov. 19 and on Nov. 20.")
    assert [value for _, value in found] == ["DATE 2021-11-19", "DATE 2021-11-19", "DATE 2023-11-20"]
    found = dates("The vote is on Oct. 7. It has been quiet since Oct. 7.")
    assert [value for _, value in found] == ["DATE 2024-10-07", "DATE 2023-10-07"]


def test_a_quarter_is_of_the_year_that_its_sentence_names(dates):
    assert dates("Costs this year are mostly in the fourth quarter.")[1] == ("the fourth quarter", "DATE 2024-Q4")


def test_a_time_to_come_that_is_over_today_is_of_tomorrow(dates):
    assert dates("It will stay shut until 3am.", "2024-05-15T18:40:00") == [("3am", "TIME 2024-05-16T03:00")]


def test_the_tuesday_of_a_story_follows_the_day_told_of(dates):
    found = dates("He fell ill on 3 March 2019 and died on the Thursday.")
    assert found[1] == ("the Thursday", "DATE 2019-03-07")
    assert dates("They landed in 1944. On the Tuesday they crossed.")[1] == ("the Tuesday", "DATE XXXX-WXX-2")
