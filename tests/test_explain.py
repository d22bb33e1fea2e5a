"""An explanation says who found what by which rule, and who saw what."""

import pytest
from attrs import frozen
from demo import Asides, Doubles, Word, Words

from newsextract import Article, Pipeline
from newsextract.explain import findings, sights

TEXT = "Go (go home) home"
PIPELINE = Pipeline([Words, Asides, Doubles], origins={"words": "newsextract", "asides": "not-installed"})


def test_each_finding_names_its_extractor_plugin_and_version():
    told = findings(PIPELINE, PIPELINE.run(TEXT))
    assert [(f.annotation.text, f.extractor, f.plugin) for f in told] == [
        ("Go", "words", "newsextract"),
        ("(go home)", "asides", "not-installed"),
        ("home", "words", "newsextract"),
    ]
    assert told[0].version
    assert told[1].version is None


def test_a_finding_that_masks_says_from_whom_its_text_is_hidden():
    assert findings(PIPELINE, PIPELINE.run(TEXT))[1].hidden_from == ("words", "doubles")
    kept = Pipeline([Words, Asides], keep=["aside"])
    assert findings(kept, kept.run("(x)"))[0].hidden_from == ()


def seen(pipeline, article, offset):
    sights_there = sights(pipeline, pipeline.run(article), offset)
    return [(s.extractor, s.reason or [a.text for a in s.found]) for s in sights_there]


def test_whoever_saw_an_offset_says_what_it_found_there():
    assert seen(PIPELINE, TEXT, 0) == [("asides", []), ("words", ["Go"]), ("doubles", [])]


def test_whoever_did_not_see_it_says_by_what_it_was_masked():
    masked = "masked by the aside [3, 12), asides"
    assert seen(PIPELINE, TEXT, 5) == [("asides", ["(go home)"]), ("words", masked), ("doubles", masked)]
    assert seen(Pipeline([Words, Asides], keep=["aside"]), TEXT, 5) == [("asides", ["(go home)"]), ("words", ["go"])]


@frozen
class Nosy(Words):
    name = "nosy"
    provides = (type("Nose", (Word,), {"kind": "nose"}),)
    sees_masked = True

    def extract(self, view):
        return ()


@frozen
class German(Words):
    languages = frozenset({"de"})


@frozen
class Failing(Words):
    def extract(self, view):
        raise ZeroDivisionError("oh")


def test_an_extractor_that_sees_masked_text_saw_it():
    assert seen(Pipeline([Nosy, Asides]), TEXT, 5) == [("asides", ["(go home)"]), ("nosy", [])]


@pytest.mark.filterwarnings("ignore::newsextract.UnsupportedLanguageWarning")
def test_an_extractor_without_the_language_or_its_needs_did_not_see_it():
    assert seen(Pipeline([German, Doubles]), TEXT, 0) == [
        ("words", "it has no data for the language 'en'"),
        ("doubles", "it needs annotations of kind 'word', which were not extracted"),
    ]


def test_an_extractor_that_failed_says_how():
    assert seen(Pipeline([Failing, Doubles]), Article("x"), 0) == [
        ("words", "it failed (extract): ZeroDivisionError: oh"),
        ("doubles", "it failed (needs): Skipped: it needs annotations of kind 'word', which failed here"),
    ]


@pytest.mark.parametrize("offset", [-1, 1])
def test_an_offset_outside_the_text_is_refused(offset):
    with pytest.raises(ValueError, match="the text's characters have the offsets 0 to 0"):
        sights(PIPELINE, PIPELINE.run("x"), offset)


def test_the_command_shows_each_annotation_in_its_place_with_its_fields_and_origin(cli, tmp_path):
    (tmp_path / "harbour.txt").write_text("To\tgo")
    code, out, err = cli("explain", "harbour.txt", "--kind", "word")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "article harbour: 5 characters, 2 annotations",
        "",
        "word [0, 2)  2 letters",
        "    ▸To◂ go",
        "    length        2",
        "    first_span    T [0, 1)",
        "    rule          letters",
        "    found by      words (demo-plugin_words 1.2)",
        "",
        "word [3, 5)  2 letters",
        "    To ▸go◂",
        "    length        2",
        "    first_span    g [3, 4)",
        "    rule          letters",
        "    found by      words (demo-plugin_words 1.2)",
    ]


def test_the_command_shows_what_covers_an_offset_and_who_saw_it(cli, tmp_path):
    (tmp_path / "harbour.txt").write_text("To go")
    code, out, _ = cli("explain", "harbour.txt", "--offset", 4)
    assert code == 0
    assert "[0, 2)" not in out
    assert out.endswith("\noffset 4: To g▸o◂\n    words         saw it and found word [3, 5)\n")


def test_the_command_shows_one_article_of_many(cli, tmp_path):
    (tmp_path / "in.jsonl").write_text('{"id": "a", "text": "One"}\n{"id": "b", "text": "Two"}\nbad\n')
    code, out, err = cli("explain", "in.jsonl", "--id", "b")
    assert code == 1
    assert out.startswith("article b: 3 characters, 1 annotation\n")
    assert "article a" not in out
    assert "in.jsonl:3: not JSON" in err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--kind", "date"], "no plugin in use finds 'date'; kinds are: word"),
        (["--offset", "3"], "offset 3: the text's characters have the offsets 0 to 2"),
        (["--id", "b"], "no article in a.txt has the id 'b'"),
    ],
)
def test_the_command_says_what_was_asked_for_in_vain(cli, tmp_path, arguments, message):
    (tmp_path / "a.txt").write_text("One")
    code, _, err = cli("explain", "a.txt", *arguments)
    assert code == 2
    assert message in err


def test_the_command_tells_failures_and_what_cannot_be_read(cli, tmp_path):
    (tmp_path / "a.txt").write_text("One")
    code, _, err = cli("explain", "a.txt", plugins="plugin_fails")
    assert code == 1
    assert "a: " in err
    assert cli("explain", "missing.txt")[0] == 1


def test_a_long_annotation_is_shown_by_its_edges(cli, tmp_path):
    (tmp_path / "a.txt").write_text("a" * 500)
    _, out, _ = cli("explain", "a.txt")
    assert f"    ▸{'a' * 100} … {'a' * 100}◂\n" in out


def test_an_extractor_whose_need_found_nothing_still_saw_the_text():
    assert seen(Pipeline([Words, Doubles]), "!", 0) == [("words", []), ("doubles", [])]


def test_the_command_shows_what_is_hidden_and_from_whom(cli, install, tmp_path):
    install("plugin_letters")
    (tmp_path / "a.txt").write_text("ab (c)")
    _, out, _ = cli("explain", "a.txt", "--offset", 4)
    assert "\n    hidden from   spelling\n" in out
    assert "\n    spelling      did not see it: masked by the aside [3, 6), asides\n" in out
    _, out, _ = cli("explain", "a.txt", "--keep", "aside")
    assert "\n    hidden from   no one\n" in out
    assert "\n    each          a [0, 1), b [1, 2)\n" in out
