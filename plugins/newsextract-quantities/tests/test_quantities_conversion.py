"""Converting with pint, which is optional."""

import sys

import pytest

from newsextract_quantities import conversion
from newsextract_quantities.lexicons import lexicons


def test_extraction_never_imports_pint(quantities):
    before = "pint" in sys.modules
    assert quantities("40 miles")
    assert ("pint" in sys.modules) == before


def test_a_missing_pint_is_named(one, monkeypatch):
    conversion._registry.cache_clear()
    monkeypatch.setitem(sys.modules, "pint", None)
    with pytest.raises(ImportError, match=r"newsextract-quantities\[pint\]"):
        one("40 miles").to("kilometre")


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("40 miles", "kilometre", 64.37376),
        ("60 mph", "km/h", 96.56064),
        ("41 degrees Fahrenheit", "degC", 5.0),
        ("two hours", "minute", 120.0),
        ("600,000 square feet", "m**2", 55741.824),
        ("10 kilowatt-hours", "megajoule", 36.0),
    ],
)
def test_a_measure_is_converted(one, text, unit, value):
    pytest.importorskip("pint")
    found = one(text).to(unit)
    assert (found.value, found.unit) == (pytest.approx(value), unit)
    assert found.text == one(text).text


def test_both_ends_of_a_range_are_converted(one):
    pytest.importorskip("pint")
    found = one("10 to 20 miles").to("km")
    assert (found.low, found.high) == (pytest.approx(16.09344), pytest.approx(32.18688))


@pytest.mark.parametrize(
    ("text", "unit"), [("$5", "km"), ("5 people", "km"), ("5 miles", "kg"), ("5 miles", "nonsense")]
)
def test_what_cannot_be_converted_is_refused(one, text, unit):
    pytest.importorskip("pint")
    with pytest.raises(ValueError, match="convert"):
        one(text).to(unit)


def test_pint_names_of_rates_and_powers():
    assert conversion.pint_name("square kilometre per hour") == "((kilometre)**2) / (hour)"
    assert lexicons("en").units.named("tonne").name == "tonne"
