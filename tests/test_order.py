"""Extractors run in the order of what they provide and need, whatever the order they came in."""

from itertools import permutations

import pytest
from demo import Aside, Asides, Doubled, Doubles, Word, Words, returning

from newsextract import Annotation, Extractor, OrderError, Pipeline


def names(extractors):
    return [x.name for x in Pipeline(extractors).extractors]


@pytest.mark.parametrize("extractors", list(permutations([Words, Asides, Doubles])))
def test_the_order_given_does_not_matter(extractors):
    assert names(extractors) == ["asides", "words", "doubles"]


def test_ties_are_broken_by_name():
    class B(Words):
        name = "b"

    class A(Asides):
        name = "a"
        provides = (Doubled,)

    assert names([B, A]) == ["a", "b"]


def test_what_masks_text_runs_first_unless_it_waits_itself():
    class Late(Asides):
        name = "late"
        after = ("word",)

    assert names([Late, Words, Doubles]) == ["words", "late", "doubles"]


def test_after_a_kind_that_nobody_provides_is_no_need():
    class Relaxed(Words):
        after = ("court",)

    assert names([Relaxed]) == ["words"]


def test_a_missing_need_names_who_needs_it_and_the_remedy():
    with pytest.raises(OrderError, match=r"doubles \(from demo\) needs annotations of kind 'word'.*leave doubles out"):
        Pipeline([Doubles])


def test_a_circle_of_needs_is_named():
    class First(Words):
        name = "first"
        needs = ("doubled",)

    with pytest.raises(OrderError, match=r"in a circle: doubles → first → doubles|circle: first → doubles → first"):
        Pipeline([First, Doubles])


def test_an_extractor_that_needs_its_own_kind_is_a_circle():
    class Selfish(Words):
        needs = ("word",)

    with pytest.raises(OrderError, match="circle: words → words"):
        Pipeline([Selfish])


def test_one_name_twice_is_an_error():
    with pytest.raises(OrderError, match="two extractors are named 'words'"):
        Pipeline([Words, Words])


def test_one_kind_from_two_extractors_is_an_error():
    class Other(Words):
        name = "other"

    with pytest.raises(OrderError, match=r"kind 'word' are provided by both other .* and words .*leave one out"):
        Pipeline([Words, Other])


def test_the_types_in_play_are_annotations():
    assert issubclass(Word, Annotation)
    assert issubclass(Aside, Annotation)
    assert issubclass(returning(), Extractor)
