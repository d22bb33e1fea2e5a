"""Language data are files, one folder a language."""

import sys

import pytest

from newsextract.language import languages_of, listed, load_language, subtag


@pytest.fixture
def package(tmp_path, monkeypatch):
    folder = tmp_path / "speaking" / "languages"
    (folder / "en").mkdir(parents=True)
    (folder / "_tools").mkdir()
    (folder / "en" / "months.toml").write_text('may = 5\n[more]\njune = "6"\n')
    (folder / "en" / "units.json").write_text('{"mile": 1}')
    (folder / "en" / "LICENSE").write_text("words")
    (tmp_path / "speaking" / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield "speaking"
    sys.modules.pop("speaking", None)
    languages_of.cache_clear()
    load_language.cache_clear()


def test_data_are_the_content_of_each_file_by_its_stem(package):
    assert load_language(package, "en-GB") == {"months": {"may": 5, "more": {"june": "6"}}, "units": {"mile": 1}}


def test_languages_are_the_folders(package):
    assert languages_of(package) == {"en"}


def test_a_language_without_data_is_a_lookup_error(package):
    with pytest.raises(LookupError, match="speaking has no data for the language 'de'"):
        load_language(package, "de")


@pytest.mark.parametrize("tag", ["en", "en-GB", "en_US", "EN"])
def test_the_primary_subtag_names_the_language(tag):
    assert subtag(tag) == "en"


def test_a_list_in_one_string_is_parted_by_commas_whatever_the_lines():
    assert listed("a fly,\n  two\nflies , three") == ["a fly", "two flies", "three"]
    assert listed("") == []
