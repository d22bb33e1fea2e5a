"""A difference between expected and found reads at a glance."""

import re
from typing import ClassVar

import attrs
import pytest

from newsextract import Annotation, Extractor
from newsextract.testing import annotated, assert_finds, difference, stub


@attrs.frozen(kw_only=True)
class Year(Annotation):
    kind: ClassVar[str] = "year"
    value: str
    leap: bool = False


@attrs.frozen
class Years(Extractor):
    name: ClassVar[str] = "years"
    provides: ClassVar = (Year,)

    def extract(self, view):
        for match in re.finditer("[0-9]{4}", view.text):
            yield Year.at(view.span(*match.span()), value=match[0], leap=int(match[0]) % 4 == 0, rule="four digits")


def test_nothing_is_said_where_nothing_differs():
    assert_finds(Years, "In [2023]{year value=2023} and [2024]{year leap=true}.")
    assert_finds(Years(), annotated("No year."))
    assert difference([], []) == ""


def test_fields_that_gold_does_not_name_are_not_compared():
    assert_finds(Years, "In [2024]{year}.")


def test_other_kinds_are_not_compared():
    assert_finds(Years, "In [2024]{year} [x]{y}.", others=[stub("z")])


def test_each_difference_is_a_line_with_its_place():
    with pytest.raises(AssertionError) as caught:
        assert_finds(Years, "In [2023]{year value=2022 leap=false} [May]{year value=5} and 2024.")
    assert str(caught.value).splitlines() == [
        "years does not find what is marked:",
        "~ differs     year [3, 7) 'In [2023] May and 2024.'  value: expected 2022, found '2023'  (rule four digits)",
        "- missing     year [8, 11) 'In 2023 [May] and 2024.'  value=5",
        "+ unexpected  year [16, 20) 'In 2023 May and [2024].'  rule='four digits' value='2024' leap=True",
    ]


def test_true_is_not_one():
    with pytest.raises(AssertionError, match="leap: expected 1, found True"):
        assert_finds(Years, "[2024]{year leap=1}")
