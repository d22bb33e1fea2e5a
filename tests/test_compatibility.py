"""What an older version wrote, or a plugin for it offers, still works."""

import json
from pathlib import Path

import pluggy
import plugin_words
import pytest
from demo import Words

from newsextract import GenericAnnotation, Result
from newsextract.hooks import hookspec

STORED = sorted((Path(__file__).parent / "fixtures" / "records").glob("*.jsonl"))


@pytest.fixture(params=STORED, ids=lambda path: path.stem)
def stored(request):
    """A record that a version of newsextract wrote, with annotations of all kinds."""
    return json.loads(request.param.read_text("utf-8"))


def test_a_stored_record_reads_back_with_all_that_it_says(stored):
    again = Result.from_dict(stored).to_dict()
    assert {kind["kind"] for kind in stored["annotations"]} >= {"caption", "boilerplate", "date", "quantity", "quote"}
    assert len(again["annotations"]) == len(stored["annotations"])
    for before, after in zip(stored["annotations"], again["annotations"], strict=True):
        assert before.items() <= after.items()
    assert {k: v for k, v in again.items() if k != "annotations"} == {
        k: v for k, v in stored.items() if k != "annotations"
    }


def test_its_annotations_are_of_the_types_that_are_installed(stored):
    assert not [a for a in Result.from_dict(stored) if isinstance(a, GenericAnnotation)]


def test_without_their_types_its_annotations_keep_their_fields(stored):
    read = Result.from_dict(stored, types=())
    assert all(isinstance(a, GenericAnnotation) for a in read)
    assert read.to_dict() == stored


RECORD = {"id": "a", "title": None, "published": None, "text": "One", "failures": []}
ONE = {"kind": "word", "start": 0, "end": 3, "text": "One", "length": 3}


def test_a_field_that_an_older_record_lacks_takes_its_default():
    (word,) = Result.from_dict(RECORD | {"annotations": [ONE]}, types=Words.provides)
    assert word.first_span is None


def test_a_key_that_a_newer_record_has_too_many_is_dropped():
    (word,) = Result.from_dict(RECORD | {"annotations": [ONE | {"syllables": 1}]}, types=Words.provides)
    assert word.length == 3


def test_a_hook_may_be_given_arguments_that_older_plugins_do_not_take():
    class Later:
        @staticmethod
        @hookspec
        def newsextract_extractors(language): ...

    manager = pluggy.PluginManager("newsextract")
    manager.add_hookspecs(Later)
    manager.register(plugin_words)
    manager.check_pending()
    assert manager.hook.newsextract_extractors(language="en") == [[Words]]
