"""Whatever plugins, records and callers get wrong: one clear message, and nothing else is harmed."""

import json
import sys
from typing import ClassVar

import pytest
from attrs import frozen
from demo import Word, Words, raising, returning
from hypothesis import given, settings
from hypothesis import strategies as st

from newsextract import (
    Annotation,
    Article,
    Extractor,
    Failure,
    Markup,
    Pipeline,
    PluginError,
    RecordError,
    Result,
    SettingsError,
)
from newsextract.errors import reason_of


class SpeechlessError(Exception):
    def __str__(self):
        raise RuntimeError("no words")


@pytest.mark.parametrize(
    ("error", "name", "detail"),
    [
        (SystemExit(3), "SystemExit", "3"),
        (RecursionError("too deep"), "RecursionError", "too deep"),
        (MemoryError(), "MemoryError", ""),
        (StopIteration(), "StopIteration", ""),
        (SpeechlessError(), "SpeechlessError", "its message cannot be shown"),
    ],
)
def test_an_extractor_that_raises_ends_nothing_but_itself(error, name, detail):
    result = Pipeline([raising(error, name="bad", provides=(Other,)), Words]).run("On Friday")
    assert result.failures == (Failure("bad", None, "extract", name, detail),)
    assert len(result[Word]) == 2


@frozen(kw_only=True)
class Other(Annotation):
    kind: ClassVar[str] = "other"


@pytest.mark.parametrize("error", [KeyboardInterrupt, GeneratorExit])
def test_an_interrupt_goes_through(error):
    with pytest.raises(error):
        Pipeline([raising(error())]).run("On Friday")


def test_a_long_message_of_a_plugin_is_shortened():
    (failure,) = Pipeline([raising(ValueError("x" * 10_000))]).run("On Friday").failures
    assert len(failure.detail) < 600


def test_types_are_named_as_people_do():
    assert reason_of(TypeError("must be <class 'str'> (got a <class 'datetime.date'>)")) == (
        "must be str (got a datetime.date)"
    )


@pytest.mark.parametrize("attribute", ["needs", "after", "languages"])
@pytest.mark.parametrize("value", ["word", 5, (5,)])
def test_names_of_kinds_and_languages_come_in_a_collection(attribute, value):
    with pytest.raises(PluginError, match=f"{attribute} is .*; write a "):
        Pipeline([type("Odd", (returning(),), {attribute: value})])


class Unready(Extractor):
    name = "unready"
    provides = (Word,)

    def __init__(self):
        raise OSError("its model is missing")

    def extract(self, view):
        return ()


def test_an_extractor_that_cannot_be_made_is_told_by_name():
    with pytest.raises(SettingsError, match="unready with its default settings: its model is missing"):
        Pipeline([Unready])


@pytest.mark.parametrize("module", ["plugin_unready", "plugin_exits"])
def test_a_plugin_that_cannot_be_made_leaves_the_others_alone(install, module, monkeypatch):
    install("plugin_words", module)
    monkeypatch.setenv("NEWSEXTRACT_PLUGINS", "-captions,-dates,-quantities,-quotes")
    with pytest.warns(match=f"plugin '{module}' is left out"):
        pipeline = Pipeline.installed()
    assert [extractor.name for extractor in pipeline.extractors] == ["words"]
    assert [failure.extractor for failure in pipeline.failures] == [module]


@pytest.mark.parametrize("option", ["only", "without", "keep"])
def test_a_string_is_no_list_of_names(install, option):
    install("plugin_words")
    with pytest.raises(PluginError, match="is a string; write a list"):
        Pipeline.installed(**{option: "plugin_words"})


@pytest.mark.parametrize("mark", [(0.0, 1, "caption"), (0, "1", "caption"), (0, 1, None)])
def test_markup_has_whole_offsets_and_a_role(mark):
    with pytest.raises(TypeError, match="must be"):
        Article("text", markup=[Markup(*mark)])


def test_metadata_too_deep_for_json_are_told():
    deep = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(RecordError, match="cannot be written as JSON"):
        Result(Article("text", metadata={"deep": deep})).to_json()


def test_a_failure_of_a_newer_version_is_read():
    failure = {"extractor": "x", "plugin": None, "stage": "extract", "error": "E", "detail": "d", "advice": "rest"}
    result = Result.from_dict({"text": "", "failures": [failure]}, types=[])
    assert result.failures == (Failure("x", None, "extract", "E", "d"),)


KEYS = ["id", "text", "title", "published", "language", "source", "annotations", "failures", "kind", "extractor"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 9) | st.floats() | st.sampled_from(["", "ab cd", "word", "2024-05-01"]),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inside, max_size=6),
    max_leaves=12,
)
ANNOTATION = st.fixed_dictionaries(
    {"kind": st.sampled_from(["word", "unheard-of"]) | JSON, "start": st.integers(-1, 5), "end": st.integers(-1, 6)},
    optional={"rule": JSON, "length": JSON, "first_start": JSON, "first_end": JSON, "text": JSON},
)
RECORD = JSON | st.fixed_dictionaries(
    {"text": st.just("ab cd") | JSON},
    optional={"annotations": st.lists(ANNOTATION, max_size=3) | JSON, "failures": JSON, "id": JSON, "published": JSON},
)


@settings(max_examples=400, deadline=None)
@given(RECORD)
def test_a_record_is_read_or_refused(record):
    try:
        result = Result.from_dict(record, types=[Word])
    except RecordError:
        return
    assert [a.text for a in result] == [result.article.text[a.start : a.end] for a in result]
    assert all(isinstance(a.summary(), str) for a in result)
    try:
        again = json.loads(result.to_json())
    except RecordError:
        return  # metadata that JSON cannot hold
    assert Result.from_dict(again, types=[Word]).to_dict() == result.to_dict()


class TestClosedStreams:
    """A shell can start a program with a stream closed: ``newsextract extract a.txt >&-``."""

    def test_standard_output(self, cli, monkeypatch, tmp_path):
        from newsextract.cli.app import run

        (tmp_path / "a.txt").write_text("On Friday")
        cli("plugins", "--json")  # replaces the streams
        monkeypatch.setattr(sys, "stdout", None)
        assert run(["extract", "a.txt"]) == 1
        assert "standard output is closed" in sys.stderr.buffer.getvalue().decode()

    def test_standard_input(self, cli, monkeypatch):
        from newsextract.cli.app import run

        cli("plugins", "--json")
        monkeypatch.setattr(sys, "stdin", None)
        assert run(["extract", "-"]) == 1
        assert run(["extract"]) == 2
        messages = sys.stderr.buffer.getvalue().decode()
        assert "standard input is closed" in messages
        assert "name a file" in messages

    def test_standard_error(self, cli, monkeypatch, tmp_path):
        from newsextract.cli.app import run

        (tmp_path / "a.txt").write_text("On Friday")
        cli("plugins", "--json")
        monkeypatch.setattr(sys, "stderr", None)
        assert run(["extract", "a.txt", "missing.txt"]) == 1
        assert len(sys.stdout.buffer.getvalue().splitlines()) > 0
