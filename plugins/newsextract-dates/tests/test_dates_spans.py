"""What belongs to an expression. Articles are published on Wednesday, 15 May 2024."""

from __future__ import annotations


def test_a_possessive_ending_stays_outside(dates):
    assert dates("Friday's vote failed.") == [("Friday", "DATE 2024-05-10")]


def test_line_breaks_and_no_break_spaces_stand_for_spaces(dates):
    assert dates("It opened on December\n9,\xa02021.") == [("December\n9,\xa02021", "DATE 2021-12-09")]


def test_a_shortened_month_leaves_the_period_of_the_sentence_outside(dates):
    assert dates("It opened in Dec. They cheered.") == [("Dec", "DATE 2023-12")]


def test_pm_keeps_its_period(dates):
    assert dates("It opened at 4:20 p.m. They cheered.")[0][0] == "4:20 p.m."
