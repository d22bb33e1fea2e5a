"""Records are plain JSON values, and read back as what they were."""

import json
from datetime import date, datetime

import pytest
from attrs import frozen
from demo import Aside, Asides, Word, Words, raising
from hypothesis import given
from hypothesis import strategies as st

from newsextract import Annotation, Article, GenericAnnotation, Pipeline, RecordError, Result, Span
from newsextract.records import annotation_from_record, annotation_to_record, article_from_record

PIPELINE = Pipeline([Words, Asides])


@frozen(kw_only=True)
class Rich(Annotation):
    """A field of every sort."""

    kind = "rich"
    day: date | None = None
    moment: datetime | None = None
    either: date | datetime | None = None
    speaker_span: Span | None = None
    quoted: tuple[Span, ...] = ()
    days: tuple[date, ...] = ()
    names: tuple[str, ...] = ()
    share: float | None = None


def test_a_result_is_written_in_the_record_format():
    result = PIPELINE.run(Article("One (two)", id="a", title="T", published="2024-03-07", metadata={"page": 3}))
    assert json.loads(result.to_json()) == {
        "id": "a",
        "title": "T",
        "published": "2024-03-07",
        "text": "One (two)",
        "page": 3,
        "annotations": [
            {"kind": "word", "start": 0, "end": 3, "text": "One", "rule": "letters", "length": 3,
             "first_start": 0, "first_end": 1},
            {"kind": "aside", "start": 4, "end": 9, "text": "(two)"},
        ],
        "failures": [],
    }  # fmt: skip


def test_failures_are_written_and_read():
    result = Pipeline([raising(ValueError("no"))]).run("text")
    assert Result.from_dict(json.loads(result.to_json()), [Word]) == result


def test_every_sort_of_field_reads_back_as_itself():
    span = Span(0, 3, "One")
    rich = Rich.at(
        span,
        day=date(2024, 3, 7),
        moment=datetime(2024, 3, 7, 22, 40),
        either=date(2024, 3, 7),
        speaker_span=span,
        quoted=(span, span),
        days=(date(2024, 3, 7),),
        names=("a", "b"),
        share=0.5,
    )
    record = json.loads(json.dumps(annotation_to_record(rich)))
    assert (record["speaker_start"], record["quoted"]) == (0, [[0, 3], [0, 3]])
    assert annotation_from_record(record, "One", Rich) == rich
    moment = Rich.at(span, either=datetime(2024, 3, 7, 22, 40))
    assert annotation_from_record(annotation_to_record(moment), "One", Rich) == moment


def test_an_absent_value_is_null_never_empty():
    record = annotation_to_record(Rich.at(Span(0, 3, "One")))
    assert record["day"] is record["speaker_start"] is record["speaker_end"] is None
    assert "rule" not in record


def test_whole_floats_are_written_as_integers():
    assert annotation_to_record(Rich.at(Span(0, 3, "One"), share=2.0))["share"] == 2
    assert isinstance(annotation_to_record(Rich.at(Span(0, 3, "One"), share=2.0))["share"], int)


def test_a_kind_that_is_not_installed_keeps_its_fields():
    record = PIPELINE.run("One (two)").to_dict()
    result = Result.from_dict(record, types=[Aside])
    (word,) = result.layers["word"]
    assert isinstance(word, GenericAnnotation)
    assert (word.kind, word.rule, word.length, word.first_end) == ("word", "letters", 3, 1)
    assert result.to_dict() == record


def test_types_default_to_the_installed_ones(install):
    install("plugin_words")
    result = Result.from_dict(PIPELINE.run("One (two)").to_dict())
    assert [type(a) for a in result] == [Word, GenericAnnotation]


def test_a_record_of_an_older_version_lacks_fields_and_of_a_newer_has_more():
    record = {"kind": "rich", "start": 0, "end": 3, "later_field": 1}
    assert annotation_from_record(record, "One", Rich) == Rich.at(Span(0, 3, "One"))


@given(st.text(alphabet=st.characters(exclude_categories=())), st.sampled_from([None, "2024-03-07"]))
def test_any_text_reads_back_as_itself(text, published):
    result = PIPELINE.run(text, published=published)
    try:
        line = result.to_json()
    except RecordError:
        joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
        assert len(joined) < len(text)  # a pair of lone surrogates, which JSON would read as one character
        return
    assert "\n" not in line
    line.encode("utf-8")
    assert Result.from_dict(json.loads(line), [Word, Aside]) == result


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ([], "a record is a JSON object, not list"),
        (None, "not NoneType"),
        ({"id": "1"}, 'has no "text"'),
        ({"text": None}, "text"),
        ({"text": 3}, "text"),
        ({"text": "x", "published": "soon"}, "write YYYY-MM-DD"),
        ({"text": "x", "published": 2024}, "published"),
        ({"text": "x", "title": 3}, "title"),
        ({"text": "x", "id": [1]}, "id"),
        ({"text": "x", "id": True}, "id"),
    ],
)
def test_a_wrong_record_says_what_is_wrong(record, message):
    with pytest.raises(RecordError, match=message):
        article_from_record(record)


@pytest.mark.parametrize(
    "annotations",
    [
        [{"start": 0, "end": 1}],
        [{"kind": "word", "start": 0, "end": 9}],
        [{"kind": "word", "start": 0.0, "end": 1}],
        [{"kind": "word", "start": 0, "end": 3, "text": "Two"}],
        [{"kind": "word", "start": 0, "end": 3}],  # without its length
        [{"kind": "rich", "start": 0, "end": 3, "speaker_start": 2, "speaker_end": 9}],
        [{"kind": "rich", "start": 0, "end": 3, "quoted": [[0]]}],
        [{"kind": "rich", "start": 0, "end": 3, "day": "soon"}],
        ["word"],
        3,
    ],
)
def test_wrong_annotations_are_refused(annotations):
    with pytest.raises(RecordError):
        Result.from_dict({"text": "One", "annotations": annotations}, [Word, Rich])


def test_wrong_failures_are_refused():
    with pytest.raises(RecordError, match="lists of JSON objects"):
        Result.from_dict({"text": "One", "failures": [{"what": 1}]}, [])


def test_other_keys_become_metadata_and_an_integer_id_a_string():
    article = article_from_record({"text": "x", "id": 7, "annotations": [1], "page": 3}, language="de")
    assert (article.id, article.metadata, article.language) == ("7", {"page": 3}, "de")


def test_what_an_article_brings_wins_over_the_default():
    article = article_from_record({"text": "x", "published": "2024-03-07", "title": None}, published="2000-01-01")
    assert (article.published, article.title) == (date(2024, 3, 7), None)


def test_language_and_source_are_written_where_they_say_something():
    record = PIPELINE.run(Article("x", language="de", source="Demo")).to_dict()
    assert (record["language"], record["source"]) == ("de", "Demo")
    assert article_from_record(record).source == "Demo"


def test_metadata_that_json_lacks_are_a_record_error():
    for value in ({1, 2}, float("nan")):
        with pytest.raises(RecordError, match="cannot be written as JSON"):
            PIPELINE.run(Article("x", id="a", metadata={"k": value})).to_json()


def test_a_lone_surrogate_is_written_as_an_escape():
    assert "\\ud800" in PIPELINE.run("a\ud800b").to_json()
    with pytest.raises(RecordError, match="pair of lone surrogates"):
        PIPELINE.run("a\ud83d\ude00b").to_json()


def test_a_moment_alone_reads_back_and_lists_of_plain_values_too():
    record = {
        "kind": "rich",
        "start": 0,
        "end": 3,
        "moment": "2024-03-07T22:40:00",
        "names": ["a"],
        "days": ["2024-03-07"],
    }
    rich = annotation_from_record(record, "One", Rich)
    assert (rich.moment, rich.names, rich.days) == (datetime(2024, 3, 7, 22, 40), ("a",), (date(2024, 3, 7),))
