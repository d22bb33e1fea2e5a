"""Gold written inline says what it looks as if it said."""

import pytest
from hypothesis import given

from newsextract import Span
from newsextract.testing import annotated, stub, texts
from newsextract.testing.pipelines import pipeline_of


def marked(text, **article):
    gold = annotated(text, **article)
    return gold.article.text, [(a.kind, a.start, a.end, a.text, dict(a.fields)) for a in gold.expected]


def test_a_mark_is_taken_out_of_the_text_and_says_what_stood_there():
    assert marked("On [1 May]{date value=2024-05-01 mod=null} it rained.") == (
        "On 1 May it rained.",
        [("date", 3, 8, "1 May", {"value": "2024-05-01", "mod": None})],
    )


def test_values_are_json_where_they_are_json():
    fields = annotated('[x]{k a=3 b=2.5 c="two words" d=true e=P3Y f="[}"}').expected[0].fields
    assert fields == {"a": 3, "b": 2.5, "c": "two words", "d": True, "e": "P3Y", "f": "[}"}


def test_marks_nest_and_come_in_text_order():
    text, found = marked("“[No [2 May]{date} for [us]{x}{y}]{quote}”")
    assert text == "“No 2 May for us”"
    assert [(kind, start, end) for kind, start, end, _, _ in found] == [
        ("quote", 1, 16),
        ("date", 4, 9),
        ("x", 14, 16),
        ("y", 14, 16),
    ]


def test_a_named_stretch_fills_fields_that_are_spans():
    gold = annotated("[Kirby]{#who} said [“bad” and “worse”]{quote speaker_span=#who quoted=#who,#who cue_span=null}")
    assert gold.article.text == "Kirby said “bad” and “worse”"
    assert gold.expected[0].fields == {
        "speaker_start": 0,
        "speaker_end": 5,
        "quoted": [[0, 5], [0, 5]],
        "cue_start": None,
        "cue_end": None,
    }


def test_rule_is_the_annotations_rule():
    assert annotated("[x]{k rule=r}").expected[0].rule == "r"


def test_brackets_that_no_brace_follows_are_text():
    assert marked("a [b] c] [d {e} \\[f\\]{g} [x [y] z]{k}") == (
        "a [b] c] [d {e} [f]{g} x [y] z",
        [("k", 23, 30, "x [y] z", {})],
    )


def test_the_article_takes_further_fields():
    assert annotated("x", published="2024-05-01").article.published.isoformat() == "2024-05-01"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[x]{k a=#b}", "speaks of #b, but nothing is named so"),
        ("[x]{a=b}", "does not begin with a kind"),
        ("[x]{k b}", "write field=value"),
        ('[x]{k "a}', "is not closed"),
        ("[x]{k a=b", "is not closed"),
        ('[x]{k a="b"c="d}"}', None),
        ('[x]{k a=b"c"}', "cannot read"),
    ],
)
def test_a_malformed_mark_is_told(text, message):
    if message is None:
        assert annotated(text).expected[0].fields == {"a": "b", "c": "d}"}
        return
    with pytest.raises(ValueError, match=message):
        annotated(text)


@given(texts())
def test_any_text_without_marks_stays_as_it_is(text):
    if "]{" not in text and "\\" not in text:
        assert annotated(text).article.text == text


def test_a_stub_finds_the_gold_of_a_kind_as_a_plugin_would():
    gold = annotated("[Kirby]{#k} said “[no]{quote mode=direct speaker_span=#k quoted=#k}” [x]{y}")
    (quote,) = pipeline_of(stub("quote", gold.expected)).run(gold.article)
    assert (quote.kind, quote.text, quote.mode, quote.speaker_span) == ("quote", "no", "direct", Span(0, 5, "Kirby"))
    assert quote.quoted == (Span(0, 5, "Kirby"),)


def test_a_stub_finds_nothing_where_the_text_is_another():
    gold = annotated("“[no]{quote}”")
    assert list(pipeline_of(stub("quote", gold.expected)).run("other text")) == []
    assert list(pipeline_of(stub("quote")).run(gold.article)) == []
