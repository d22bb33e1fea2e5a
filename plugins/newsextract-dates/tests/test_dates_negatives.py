"""What looks like a date and is none."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "This may or may not be right.",
        "They won the quarter-final.",
        "It was the last year of his life.",
        "It is the third time in as many weeks.",
        "USA Today and the Today programme reported it.",
        "Take the H2, a 2H pencil or road 1H.",
        "This fiscal crisis came after the last fiscal policy.",
        "May I ask why?",
        "They march on and on.",
        "The March on Washington drew crowds.",
        "June Carter sang.",
        "The second attempt failed.",
        "A second betrayal followed.",
        "Prices fall and rise.",
        "Rates might next fall at the meeting.",
        "The sun shone and he sat down.",
        "The Sun reported it.",
        "He is a 34-year-old teacher.",
        "The cricketer made three centuries.",
        "He reached his half-century late in the innings.",
        "They scored in the last minutes of the match.",
        "The Good Friday Agreement holds.",
        "She was knighted in the King's Birthday Honours.",
        "A three-days-old lamb is fed.",
        "One day, he hopes, she will return.",
        "He was soon released.",
        "They drove at 55 miles per hour.",
        "It came not a moment too soon.",
        "The future of the club is bright.",
        "She ran it in a time of 2:11:53.",
        "It lost in the past nine votes.",
        "She was on The Tonight Show.",
        "The winter solstice nears.",
        "Q1. Is coffee healthy?",
        "She will one day return.",
        "It fell by about a quarter since.",
        "The crowd at the March for Peace sang.",
        "She is ten years old.",
        "Version 3.11.7 is out.",
        "The Hawks won 31-28.",
        "It cost $2000.",
        "Call (206) 555-1212.",
        "Call +86 138-2010-2015.",
        "They are open 24/7.",
        "He lives at 1600 Elm Street.",
        "They delivered 2000 pieces of toys.",
        "Mortgages were at 6.45 percent.",
        "The ratio is 4:3.",
        "Set up a 1:1 meeting.",
        "A quarter of the voters stayed home.",
        "We’re three-quarters of the way there.",
        "She hit her third century of the tour.",
        "He is in his 30s.",
        "The quarterback was hurt in the second quarter, before a touchdown.",
        "He watched 60 Minutes.",
        "21st Century Fox bought it.",
        "He told CBS This Morning all.",
        "He flew to Easter Island.",
        "They cheered the fall of the wall.",
        "The fall in prices was steep, and the fall was blamed on oil.",
        "It went from a quarter to 12 percent.",
        "He lives on the 3rd Congressional District.",
        "She did well with the quarter of voters who stayed.",
        "He bought Christmas ornaments.",
        "Is 31/02/2021 valid?",
        "Is 2021-02-30 valid?",
        "There is no year 99999.",
        "Quarter 5 does not exist.",
        "The code is 32-2015.",
        "soon after that",
        "The latest current recent former once-great thing.",
        "They dined at Mar-a-Lago.",
        "It happened in the 1900 block of Main Street.",
        "He lives at 1984 Oak Avenue, Apt. 2012.",
        "She ran the mile in 3:43.13.",
        "He watched Saturday Night Live.",
        "It was the last day of her last year in office.",
        "Highs will be in the mid-70s.",
        "Her approval rating fell into the forties.",
        "She scored twice to close the third quarter.",
        "One day will come.",
        "It was one-quarter to one-third of it.",
    ],
)
def test_nothing_is_marked(dates, sentence):
    assert dates(sentence) == []


def test_a_day_that_is_not_in_the_calendar_is_no_day(dates):
    assert ("31 February", "DATE") not in [(text, value[:4]) for text, value in dates("on 31 February")]


def test_a_half_of_something_else_is_no_half_year(dates):
    assert dates("The first half of the season was poor.") == []
    assert dates("It announced a loss for the third quarter of $5 million.") == [("the third quarter", "DATE 2023-Q3")]


def test_a_number_of_money_does_not_count_years(dates):
    assert dates("It was worth $3 billion two years ago.") == [("two years ago", "DATE 2022")]
    assert dates("They sold 20 million two weeks ago.") == [("two weeks ago", "DATE 2024-W18")]
    assert dates("It was a $5 million two-year deal.") == [("two-year", "DURATION P2Y")]


def test_quarters_of_a_whole_are_no_lengths(dates):
    assert dates("A one-quarter share was sold for three-quarters of it.") == []
    assert dates("It followed several quarters of losses.") == [("several quarters", "DURATION PXQ")]
