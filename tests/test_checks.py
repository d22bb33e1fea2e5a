"""Everything an extractor returns is checked; one fault costs its layer, never the others'."""

import math

import pytest
from attrs import frozen
from demo import Aside, Asides, Doubled, Word, Words, returning

from newsextract import Annotation, Pipeline, Span

TEXT = " Two words (aside) "


def word(start, end, text=None, **fields):
    return Word(start=start, end=end, text=TEXT[start:end] if text is None else text, **({"length": 1} | fields))


FAULTS = {
    "an end before the start": (word(4, 1, ""), "word [4, 1): ends before it starts"),
    "an empty span": (word(1, 1, ""), "word [1, 1): is empty"),
    "an end outside the text": (word(1, 99, "Two"), "lies outside the text, which has 19 characters"),
    "a negative start": (word(-3, 2, "Two"), "lies outside the text"),
    "offsets that are no integers": (word(1.0, 4, "Two"), "its offsets 1.0 and 4 are not whole numbers"),
    "offsets that are truth values": (word(True, 4, "Two"), "its offsets True and 4 are not whole numbers"),
    "a text that is not the article's": (word(1, 4, "two"), "its text is 'two', but the article has 'Two' there"),
    "a long text that is not the article's": (word(1, 4, "x" * 99), f"'{'x' * 29} … {'x' * 29}', but the article has"),
    "what is no text": (word(1, 4, 3), "its text is 3, but the article has 'Two' there"),
    "white space at the start": (word(0, 4), "has white space at an edge: ' Two'"),
    "white space at the end": (word(1, 5), "has white space at an edge: 'Two '"),
    "a type that was not declared": (Doubled(start=1, end=4, text="Two"), "but declares only Word"),
    "what is no annotation": ("Two", "returned 'Two', but declares only Word"),
    "None": (None, "returned None, but declares only Word"),
    "a number that is not finite": (word(1, 4, length=math.inf), "holds inf, which a record cannot"),
    "a number over 300 digits": (word(1, 4, length=10**300), "which a record cannot"),
    "a value that JSON lacks": (word(1, 4, length={1}), "holds {1}, which a record cannot"),
    "a span that is not the article's": (
        word(1, 4, first_span=Span(1, 2, "t")),
        "is not a span of the article: its text is 't', but the article has 'T' there",
    ),
    "masked text": (word(12, 17), "lies inside masked text"),
}


@pytest.mark.parametrize(("fault", "message"), FAULTS.values(), ids=FAULTS)
def test_a_fault_costs_the_layer_and_becomes_a_failure_that_says_which(fault, message):
    result = Pipeline([returning(word(5, 10), fault), Asides]).run(TEXT)
    assert result[Word] == ()
    assert [a.text for a in result[Aside]] == ["(aside)"]
    (failure,) = result.failures
    assert (failure.extractor, failure.stage, failure.error) == ("words", "check", "CheckError")
    assert message in failure.detail


def test_an_extractor_that_returns_nothing_is_asked_whether_it_forgot_to():
    class Forgetful(Words):
        def extract(self, view):
            list(super().extract(view))

    (failure,) = Pipeline([Forgetful]).run(TEXT).failures
    assert (failure.stage, failure.detail) == ("check", "extract returned None; did it forget to yield or return?")


def test_annotations_of_one_kind_do_not_overlap():
    result = Pipeline([returning(word(1, 10), word(5, 10))]).run(TEXT)
    assert "word [5, 10) overlaps word [1, 10)" in result.failures[0].detail


def test_a_kind_that_nests_may_overlap():
    @frozen(kw_only=True)
    class Nested(Annotation):
        kind = "nested"
        nests = True

    inner, outer = (Nested(start=s, end=10, text=TEXT[s:10]) for s in (5, 1))
    assert Pipeline([returning(inner, outer, provides=(Nested,))]).run(TEXT)[Nested] == (outer, inner)


def test_layers_are_put_in_text_order():
    result = Pipeline([returning(word(5, 10), word(1, 4))]).run(TEXT)
    assert [a.text for a in result[Word]] == ["Two", "words"]


def test_tuples_are_checked_within():
    @frozen(kw_only=True)
    class Listed(Annotation):
        kind = "listed"
        parts: tuple[object, ...] = ()

    def failures(*parts):
        annotation = Listed(start=1, end=4, text="Two", parts=parts)
        return Pipeline([returning(annotation, provides=(Listed,))]).run(TEXT).failures

    assert not failures(Span(1, 2, "T"), 3, None, "x")
    assert "is not a span of the article" in failures(Span(1, 3, "T"))[0].detail
    assert "which a record cannot" in failures((1,))[0].detail


def test_extractors_that_keep_the_promises_have_no_failures():
    assert Pipeline([Words, Asides]).run(TEXT).failures == ()
