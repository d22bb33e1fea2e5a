"""The parts the plugin is made of: the grammar, numbers, lengths, calendar, feasts, settings."""

from __future__ import annotations

from datetime import date

import pytest

from newsextract import Article, Pipeline, SettingsError, UnsupportedLanguageWarning
from newsextract.language import load_language
from newsextract_dates import Date, Dates
from newsextract_dates.calendar import Period, period_of, shifted
from newsextract_dates.demand import Demands, bits
from newsextract_dates.feasts import feast
from newsextract_dates.grammar import candidates, translate
from newsextract_dates.kinds import CHARACTERS
from newsextract_dates.lengths import length


def kinds(names: str) -> str:
    return "".join(CHARACTERS[name] for name in names.split())


def test_a_pattern_names_kinds_and_groups():
    last, unit = CHARACTERS["LAST"], CHARACTERS["UNIT"]
    assert translate("rel=LAST unit=(UNIT | UNITS)?") == f"(?P<rel_1>{last})(?P<unit_1>{unit}|{CHARACTERS['UNITS']})?"
    assert translate("(UNIT | UNITS) LAST") == f"[{unit}{CHARACTERS['UNITS']}]{last}"


def test_a_pattern_knows_what_it_can_begin_with():
    assert Demands({}).of("EARLY? (THE | A)* (rel=LAST)? UNIT AGO").first == bits(kinds("EARLY THE A LAST UNIT"))


def test_a_pattern_knows_what_it_cannot_do_without():
    needed = Demands({"EITHER": "(THE | A)"}).of("EARLY? EITHER (UNIT AGO | LAST)").needed
    assert {bits(kinds("THE A"))} < needed
    assert len(needed) == 2
    assert all(wanted & bits(kinds("THE UNIT AGO")) for wanted in needed)
    assert not all(wanted & bits(kinds("EARLY THE")) for wanted in needed)


def test_a_pattern_with_an_unknown_name_is_refused():
    with pytest.raises(KeyError, match="YEER"):
        translate("YEER")
    with pytest.raises(KeyError, match="YEER"):
        Demands({}).of("YEER")


def test_the_longest_match_comes_first():
    (first, *_), *_ = candidates(kinds("MONTH DAYNUM COMMA YEAR"))
    assert (first.rule.name, first.start, first.end) == ("absolute.day", 0, 4)


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, "year", "P3Y"),
        (2.5, "hour", "PT2H30M"),
        (1.5, "day", "P1DT12H"),
        ("X", "decade", "PXY"),
        (2, "fortnight", "P4W"),
    ],
)
def test_lengths_are_written_as_timex3(count, unit, value):
    assert length(count, unit) == value


def test_a_winter_belongs_to_the_year_of_its_december():
    assert period_of("season", date(2024, 2, 1)).value == "2023-WI"


def test_a_step_keeps_to_the_month_and_ends_with_the_calendar():
    assert shifted(Period("day", date(2024, 1, 31)), "month", 1) == Period("day", date(2024, 2, 29))
    assert shifted(Period("year", date(9999, 1, 1)), "year", 1) is None


@pytest.mark.parametrize(
    ("rule", "year", "value"),
    [
        ("12-25", 2024, "2024-12-25"),
        ("05 w1 n-1", 2024, "2024-05-27"),
        ("11 w4 n4 +1", 2024, "2024-11-29"),
        ("easter-2", 2024, "2024-03-29"),
        ("orthodox_easter+0", 2024, "2024-05-05"),
        ("islamic 10-01", 2024, "2024-04-10"),
        ("islamic 09", 2025, "2025-03"),
    ],
)
def test_feasts_fall_on_their_days(rule, year, value):
    found = feast(rule, year)
    assert found is not None
    assert found.value == value


def test_a_feast_that_cannot_be_computed_is_none():
    assert feast("easter+0", 1500) is None
    assert feast("islamic 09", 1200) is None
    assert feast("02-29", 2023) is None
    assert feast("listed lunar_new_year", 1500) is None
    assert feast("listed diwali_india", 1990) is None


def test_every_feast_of_the_language_data_has_a_rule_that_is_understood():
    for rule in load_language("newsextract_dates", "en")["holidays"]["days"].values():
        assert feast(rule, 2024) is not None, rule


def test_a_setting_must_be_of_its_type():
    with pytest.raises(SettingsError, match="day_first"):
        Pipeline.installed(only=["dates"], settings={"dates": {"day_first": "yes"}})


def test_another_language_is_left_alone():
    with pytest.warns(UnsupportedLanguageWarning):
        assert list(Pipeline([Dates]).run(Article("am Freitag, 9. Mai", language="de"))) == []


def test_an_annotation_says_what_it_is_and_which_rule_made_it():
    (found,) = Pipeline([Dates]).run("in late 1997")
    assert isinstance(found, Date)
    assert (found.summary(), found.rule) == ("1997 END", "years.year")
