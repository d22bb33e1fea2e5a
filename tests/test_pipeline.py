"""Exactly one result an article, in input order, whatever happens."""

import pickle
from datetime import date

import pytest
from demo import Aside, Asides, Doubled, Doubles, Word, Words, raising, returning

from newsextract import (
    Annotation,
    Article,
    ExtractionError,
    Extractor,
    Pipeline,
    PluginError,
    SettingsError,
    UnsupportedLanguageWarning,
)


def texts(annotations):
    return [a.text for a in annotations]


def test_later_extractors_do_not_see_masked_text():
    result = Pipeline([Words, Asides]).run("One (two\nthree) four")
    assert texts(result[Word]) == ["One", "four"]
    assert texts(result[Aside]) == ["(two\nthree)"]


def test_a_kept_kind_stays_visible():
    assert texts(Pipeline([Words, Asides], keep=["aside"]).run("One (two)")[Word]) == ["One", "two"]


def test_keeping_a_kind_that_nobody_provides_is_an_error():
    with pytest.raises(PluginError, match=r"keep: no extractor here provides 'caption'; kinds are: word"):
        Pipeline([Words], keep=["caption"])


def test_an_extractor_may_ask_to_see_masked_text():
    class Nosy(Words):
        sees_masked = True

    assert texts(Pipeline([Nosy, Asides]).run("One (two)")[Word]) == ["One", "two"]


def test_masked_text_keeps_its_length_and_line_breaks():
    seen = []

    class Looking(Words):
        def extract(self, view):
            seen.append((view.text, view.article.text, view.span(4, 8).text))
            return ()

    Pipeline([Looking, Asides]).run("One (a\r\nb)!")
    assert seen == [("One   \r\n  !", "One (a\r\nb)!", "(a\r\n")]


def test_an_extractor_reads_what_earlier_ones_found_by_name_or_type():
    class Reading(Doubles):
        def extract(self, view):
            assert view.get("word") == view.get(Word)
            assert view.get("court") == ()
            return super().extract(view)

    assert texts(Pipeline([Words, Reading]).run("that that is")[Doubled]) == ["that"]


def test_a_view_offers_the_services_on_its_text():
    seen = []

    class Looking(Words):
        def extract(self, view):
            seen.extend([view.paragraphs, view.sentences, view.quotations, view.names])
            assert view.word_classes.likely("said") == "VBD"
            return ()

    result = Pipeline([Looking, Asides]).run("“No,” Ana Ruiz said. It rained.\n(aside)")
    assert result.failures == ()
    assert [[span.text for span in seen[0]], [span.text for span in seen[1]], len(seen[2]), seen[3][0].text] == [
        ["“No,” Ana Ruiz said. It rained."],
        ["“No,” Ana Ruiz said.", "It rained."],
        1,
        "Ana Ruiz",
    ]


def test_an_extractor_that_raises_harms_no_other():
    result = Pipeline([raising(ZeroDivisionError("by zero")), Asides]).run("One (two)")
    assert texts(result[Aside]) == ["(two)"]
    assert str(result.failures[0]) == "words (extract): ZeroDivisionError: by zero"


def test_an_extractor_that_raises_half_way_through_gives_nothing():
    class Tired(Words):
        def extract(self, view):
            yield next(iter(super().extract(view)))
            raise RuntimeError("tired")

    result = Pipeline([Tired]).run("One two")
    assert result[Word] == ()
    assert result.failures[0].detail == "tired"


def test_an_extractor_whose_need_failed_is_skipped_with_a_failure():
    result = Pipeline([raising(ValueError("no")), Doubles]).run("that that")
    assert [(f.extractor, f.stage) for f in result.failures] == [("words", "extract"), ("doubles", "needs")]
    assert "'word', which failed here" in result.failures[1].detail


def test_on_error_raise_raises_at_once():
    with pytest.raises(ExtractionError, match="by zero") as caught:
        Pipeline([raising(ZeroDivisionError("by zero"))], on_error="raise").run("text")
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_on_error_is_one_of_two_words():
    with pytest.raises(ValueError, match="on_error"):
        Pipeline([Words], on_error="ignore")


def test_an_interrupt_is_not_swallowed():
    with pytest.raises(KeyboardInterrupt):
        Pipeline([raising(KeyboardInterrupt())]).run("text")


def test_run_many_gives_one_result_an_article_in_order():
    articles = ["One", Article("Two", id="2"), ""]
    results = list(Pipeline([Words]).run_many(articles))
    assert [r.article.text for r in results] == ["One", "Two", ""]
    assert [len(r) for r in results] == [1, 1, 0]


def test_a_publication_date_is_for_articles_that_bring_none():
    pipeline = Pipeline([Words])
    assert pipeline.run(Article("One"), published="2024-03-07").article.day == date(2024, 3, 7)
    assert pipeline.run(Article("One", published="2024-03-06"), published="2024-03-07").article.day == date(2024, 3, 6)


def test_one_text_is_not_many_articles():
    with pytest.raises(TypeError, match="for one text there is run"):
        Pipeline([Words]).run_many("One")


def test_run_refuses_what_is_no_text():
    with pytest.raises(TypeError, match="text"):
        Pipeline([Words]).run(b"bytes")


def test_a_language_without_data_is_left_alone_and_said_once():
    class English(Words):
        languages = frozenset({"en"})

    class Any(Asides):
        pass

    pipeline = Pipeline([English, Doubles, Any])
    with pytest.warns(UnsupportedLanguageWarning, match="words has no data for the language 'de'") as said:
        results = [pipeline.run(Article("Das das (das)", language="de")) for _ in range(2)]
    assert len(said) == 1
    assert results[0].failures == ()
    assert texts(results[0]) == ["(das)"]
    assert texts(pipeline.run(Article("that", language="en-GB"))) == ["that"]


def test_classes_stand_for_default_settings():
    assert Pipeline([Words]).extractors == (Words(least=1),)


def test_a_pipeline_pickles():
    pipeline = pickle.loads(pickle.dumps(Pipeline([Words(least=3), Asides])))
    assert texts(pipeline.run("One (two) to")) == ["One", "(two)"]


class Nameless(Extractor):
    provides = (Word,)

    def extract(self, view):
        return ()


class Unprovided(Nameless):
    name = "unprovided"
    provides = ()


class ProvidesText(Nameless):
    name = "text"
    provides = ("word",)


class Needy(Nameless):
    name = "needy"
    needs = "word"


class Abstract(Extractor):
    name = "abstract"
    provides = (Word,)


@pytest.mark.parametrize(
    ("extractor", "message"),
    [
        (Nameless, "has no name"),
        (Unprovided, "does not say what it provides"),
        (ProvidesText, "not an Annotation with a kind"),
        (Needy, "needs is 'word'; write a tuple"),
        (Abstract, "has no method extract"),
        (str, "not a subclass of newsextract.Extractor"),
        (3, "not a subclass of newsextract.Extractor"),
        ("words", r"'words' is a name, not an extractor; .* there is Pipeline.installed\(only=\['words'\]\)"),
    ],
)
def test_an_extractor_declares_what_it_must(extractor, message):
    with pytest.raises(PluginError, match=message):
        Pipeline([extractor])


@pytest.mark.parametrize("name", ["My Plugin", "Words", "words-2", "2words", "_words", "words_", ""])
def test_names_and_kinds_are_words_of_lower_case_letters(name):
    class Odd(Annotation):
        kind = name

    for extractor in returning(name=name), returning(provides=(Odd,)):
        with pytest.raises(PluginError, match=f"'{name}' is no name; write lower-case letters and digits"):
            Pipeline([extractor])


def test_a_name_is_no_list_of_extractors():
    with pytest.raises(PluginError, match="'words' is a name"):
        Pipeline("words")


def test_settings_are_checked_by_the_extractor():
    from newsextract.settings import all_configured, configured

    assert configured(Words, {"least": 2}) == Words(least=2)
    with pytest.raises(SettingsError, match=r"words.least='2': 'least' must be int"):
        configured(Words, {"least": "2"})
    with pytest.raises(SettingsError, match=r"words has no setting 'most'; its settings are: least"):
        configured(Words, {"most": 2})
    with pytest.raises(SettingsError, match=r"asides has no setting 'most'; it has no settings"):
        configured(Asides, {"most": 2})
    with pytest.raises(SettingsError, match=r"settings for 'words' are a mapping of names to values, not None"):
        all_configured({"words": Words}, {"words": None})
    with pytest.raises(SettingsError, match=r"settings for 'wards'.*in use are: words"):
        all_configured({"words": Words}, {"wards": {}})


def test_a_class_without_attrs_has_no_settings():
    from newsextract.settings import setting_names

    assert setting_names(Words) == ("least",)
    assert setting_names(raising(ValueError())) == ()
