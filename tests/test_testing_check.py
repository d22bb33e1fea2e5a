"""check_extractor passes a sound extractor, and says what is wrong with an unsound one."""

import importlib
import re
import sys
import time
from datetime import date
from typing import ClassVar

import attrs
import pytest
from hypothesis import given

from newsextract import Annotation, Article, ExtractionError, Extractor, PluginError
from newsextract.testing import annotated, articles, check_extractor, check_linear, pipeline_of, stub


@attrs.frozen(kw_only=True)
class Year(Annotation):
    kind: ClassVar[str] = "year"
    value: object = None


@attrs.frozen
class Years(Extractor):
    """Finds years.

    Attributes:
        least: The first year it finds.
    """

    name: ClassVar[str] = "years"
    provides: ClassVar = (Year,)
    least: int = 0

    def extract(self, view):
        return list(self.years(view))

    def years(self, view):
        for match in re.finditer("(?<![0-9])[0-9]{4}(?![0-9])", view.text):
            yield Year.at(view.span(*match.span()), value=match[0])


def check(extractor, *, texts=("In 2024.",), examples=15, size=4000, **more):
    check_extractor(extractor, texts=texts, examples=examples, size=size, **more)


def test_a_sound_extractor_passes():
    check(Years)
    check(Years(least=3), texts=["In 2024.", Article("2023"), annotated("[2022]{year}")])
    check_extractor(Years, examples=5, size=4000)


@attrs.frozen
class Needy(Years):
    """Finds years where there are quotes; least is the first."""

    needs: ClassVar = ("quote",)


def test_an_extractor_with_needs_passes_beside_what_it_needs():
    check(Needy, others=[stub("quote", annotated("[In]{quote} 2024").expected)])


@pytest.mark.parametrize("text", ["no year"])
def test_a_text_in_which_it_finds_nothing_is_told(text):
    with pytest.raises(AssertionError, match="years finds nothing in 'no year'"):
        check(Years, texts=[text])


def broken(**body):
    """A subclass of Years with another body, where pickle finds it."""
    global Broken
    Broken = attrs.frozen(type("Broken", (Years,), {"__doc__": Years.__doc__, "__module__": __name__} | body))
    return Broken


Broken = Years


def test_what_does_not_pickle_is_told():
    class Local(Years):
        """Finds years; least is the first."""

    with pytest.raises(AssertionError, match="years or what it finds does not pickle: Can't pickle local object"):
        check(Local)


def found(value):
    def extract(self, view):
        return [Year.at(view.span(*m.span()), value=value) for m in re.finditer("[0-9]{4}", view.text)]

    return extract


def reads_what_is_masked(self, view):
    if "2024" in view.article.text:
        yield from (Year.at(view.span(*m.span())) for m in re.finditer("2024|In", view.text))


def counts(self, view):
    seen.append(1)
    return [Year.at(view.span(m.start(), m.end()), value=len(seen)) for m in re.finditer("2024", view.text)]


seen = []


@pytest.mark.parametrize(
    ("extract", "error", "message"),
    [
        (lambda _, view: view.text.encode() and found(1)(_, view), ExtractionError, "surrogates not allowed"),
        (lambda _, view: [Year(start=0, end=2, text=view.text[:3])], ExtractionError, "but the article has 'In' there"),
        (lambda _, view: [stub], ExtractionError, "declares only Year"),
        (counts, AssertionError, "finds something else the second time"),
        (reads_what_is_masked, AssertionError, "read view.text, not view.article.text"),
        (found(date(2024, 5, 1)), AssertionError, "differ when read from JSON"),
        (found(float("inf")), ExtractionError, "which a record cannot"),
    ],
)
def test_a_broken_promise_is_told(extract, error, message):
    with pytest.raises(error, match=message):
        check(broken(extract=extract), texts=["In 2024.", "2024 \ud800"])


def test_time_that_grows_with_the_square_is_told():
    def extract(self, view):
        return [Year.at(view.span(*m.span())) for m in re.finditer("[0-9]+(?:,[0-9]+)* AD", view.text)]

    with pytest.raises(AssertionError, match=r"'1' repeated takes [0-9]+ times as long"):
        check(broken(extract=extract), texts=["In 90 AD."], size=16_000)


@attrs.frozen
class Nosy(Years):
    """Finds years in masked text, too; least is the first."""

    sees_masked: ClassVar = True


def test_an_extractor_that_sees_masked_text_may_read_it():
    check(Nosy)


def test_a_text_that_json_cannot_hold_is_checked_all_the_same():
    check(Years, texts=["2024 \ud83d\ude00"])


def test_without_hypothesis_the_kit_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    monkeypatch.delitem(sys.modules, "newsextract.testing")
    with pytest.raises(ImportError, match=r"pip install 'newsextract\[testing\]'"):
        importlib.import_module("newsextract.testing")


def test_a_failure_on_a_hostile_input_names_it():
    def extract(self, view):
        return [] if len(view.text) < 500 else [1 / 0]

    with pytest.raises(ExtractionError, match="on '“' repeated: years"):
        check_linear(pipeline_of(broken(extract=extract)), size=4000)


def test_growth_that_is_steep_is_told_before_it_takes_for_ever():
    lengths = []

    def extract(self, view):
        lengths.append(len(view.text))
        end = time.perf_counter() + (len(view.text) / 9_000) ** 2
        while time.perf_counter() < end:
            pass
        return []

    with pytest.raises(AssertionError, match=r"'a' repeated takes [0-9]+ times as long"):
        check_linear(pipeline_of(broken(extract=extract)), ["a"])
    assert max(lengths) < 6000


def test_missing_declarations_are_told():
    with pytest.raises(PluginError, match="has no name"):
        check(type("Nameless", (Extractor,), {}))
    with pytest.raises(AssertionError, match="has no default"):
        check(attrs.frozen(type("NoDefault", (Extractor,), vars_of(x=attrs.field()))))
    with pytest.raises(AssertionError, match="does not say what the setting x means"):
        check(attrs.frozen(type("NoWords", (Extractor,), vars_of(x=attrs.field(default=1)))))
    with pytest.raises(AssertionError, match="two made alike are not equal"):
        check(attrs.define(eq=False)(type("Plain", (Extractor,), vars_of())))
    undecorated = type("Undecorated", (Annotation,), {"kind": "undecorated"})
    with pytest.raises(AssertionError, match=r"Undecorated: write @attrs.frozen"):
        check(attrs.frozen(type("X", (Extractor,), vars_of() | {"provides": (undecorated,)})))


def vars_of(**body):
    return {"name": "x", "provides": (Year,), "extract": Years.extract} | body


def test_a_pipeline_for_tests_raises_and_never_discovers(monkeypatch):
    monkeypatch.setattr("newsextract.pipeline.discover", lambda *_: pytest.fail("discovered"))
    pipeline = pipeline_of(Years, stub("quote"), keep=["quote"])
    assert [extractor.name for extractor in pipeline.extractors] == ["stub_quote", "years"]
    with pytest.raises(ExtractionError):
        pipeline_of(broken(extract=found(float("nan")))).run("2024")


@given(articles())
def test_articles_are_articles(article):
    assert isinstance(article, Article)
