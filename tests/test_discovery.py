"""Plugins are found by their entry points; what is wrong with one is told, and the others go on."""

import sys

import pytest
from demo import Word, Words

import newsextract
from newsextract import BrokenPluginWarning, OrderError, Pipeline, PluginError
from newsextract.discovery import PLUGINS_VARIABLE, Choice, discover, installed_types, survey


def status(plugins, name):
    (plugin,) = [p for p in plugins if p.name == name]
    return plugin.status, plugin.reason


def test_an_installed_plugin_is_found_with_its_distribution(install):
    install("plugin_words")
    (plugin,) = [p for p in discover() if p.status == "loaded"]
    assert (plugin.name, plugin.distribution, plugin.version) == ("plugin_words", "demo-plugin_words", "1.2")
    assert plugin.extractors == (Words,)
    assert [x.name for x in Pipeline.installed().extractors] == ["words"]
    assert Word in installed_types()


def test_extract_uses_what_is_installed(install):
    install("plugin_words")
    assert [a.text for a in newsextract.extract("One two")[Word]] == ["One", "two"]


def test_settings_go_to_the_extractor_of_that_name(install):
    install("plugin_words")
    assert Pipeline.installed(settings={"words": {"least": 4}}).extractors == (Words(least=4),)


@pytest.mark.parametrize(
    ("module", "reason"),
    [
        ("plugin_raises", r"RuntimeError: this machine has no such library \(fixtures/plugin_raises.py, line 3\)"),
        ("plugin_misspelt", "PluginValidationError: unknown hook 'newsextract_extractor'"),
        ("plugin_empty", "PluginError: it offers no extractors"),
        ("plugin_bad_class", "PluginError: dict is not a subclass of newsextract.Extractor"),
        ("plugin_absent", "ModuleNotFoundError: No module named 'plugin_absent'"),
    ],
)
def test_a_broken_plugin_is_warned_of_once_and_left_out(install, monkeypatch, module, reason):
    install("plugin_words", module)
    monkeypatch.setenv(PLUGINS_VARIABLE, "-captions,-dates,-quantities,-quotes")
    with pytest.warns(BrokenPluginWarning, match=f"'{module}' is left out: {reason}") as said:
        pipeline = Pipeline.installed()
    assert len(said) == 1
    assert [x.name for x in pipeline.extractors] == ["words"]
    (failure,) = pipeline.failures
    assert (failure.extractor, failure.plugin, failure.stage) == (module, f"demo-{module}", "load")
    assert status(survey(), module) == ("broken", failure.detail)


def test_a_broken_plugin_that_was_named_is_an_error(install):
    install("plugin_words", "plugin_raises")
    with pytest.raises(PluginError, match="'plugin_raises' was asked for and cannot be loaded: RuntimeError"):
        Pipeline.installed()


def test_a_plugin_that_is_not_installed_names_those_that_are(install):
    install("plugin_words")
    with pytest.raises(PluginError, match=r"no plugin named 'words' is installed; installed are: .*plugin_words"):
        Pipeline.installed(only=["words"])
    with pytest.raises(PluginError, match="no plugin named 'words'"):
        Pipeline.installed(without=["words"])


def test_a_plugin_left_out_is_not_imported(install, monkeypatch):
    install("plugin_words", "plugin_raises")
    monkeypatch.setenv(PLUGINS_VARIABLE, "plugin_words")
    assert status(discover(), "plugin_raises") == ("off", f"not among those named by {PLUGINS_VARIABLE}")
    assert "plugin_raises" not in sys.modules
    monkeypatch.setenv(PLUGINS_VARIABLE, "-captions,-dates,-quantities,-quotes")
    assert status(discover(without=["plugin_raises"]), "plugin_raises") == ("off", "left out by the caller")


def test_the_environment_and_the_caller_both_have_a_say(install):
    install("plugin_words", "plugin_needy")
    assert [x.name for x in Pipeline.installed(only=["plugin_words"]).extractors] == ["words"]
    assert [x.name for x in Pipeline.installed(without=["plugin_needy"]).extractors] == ["words"]


@pytest.mark.parametrize(
    ("value", "reason"),
    [("plugin_needy", "not among those named by"), ("-plugin_words", "left out by"), ("", "not among those named by")],
)
def test_to_ask_for_a_plugin_that_the_environment_leaves_out_is_an_error(install, monkeypatch, value, reason):
    install("plugin_words", "plugin_needy")
    monkeypatch.setenv(PLUGINS_VARIABLE, value)
    with pytest.raises(PluginError, match=f"'plugin_words' was asked for, but is {reason} {PLUGINS_VARIABLE}$"):
        Pipeline.installed(only=["plugin_words"])


@pytest.mark.parametrize(
    ("value", "choice"),
    [
        (None, Choice()),
        ("", Choice((), (), PLUGINS_VARIABLE)),
        ("a, b", Choice(("a", "b"), (), PLUGINS_VARIABLE)),
        ("-a", Choice(None, ("a",), PLUGINS_VARIABLE)),
        ("a,b,-b", Choice(("a", "b"), ("b",), PLUGINS_VARIABLE)),
    ],
)
def test_the_environment_variable_is_a_list_a_denial_or_none(value, choice):
    assert Choice.from_environment(value) == choice


def test_no_plugins_at_all_still_gives_a_result(monkeypatch):
    monkeypatch.setenv(PLUGINS_VARIABLE, "")
    assert len(newsextract.extract("On Friday.")) == 0


def test_two_plugins_of_one_name_are_an_error(install):
    install(same="plugin_words", same_="plugin_needy")
    with pytest.raises(PluginError, match="two plugins are named 'same', in demo-plugin_needy and demo-plugin_words"):
        discover()


def test_two_extractors_of_one_name_name_their_distributions(install):
    install("plugin_words", "plugin_clash")
    with pytest.raises(OrderError, match="two extractors are named 'words', from demo-plugin_clash and demo-plugin_w"):
        Pipeline.installed()


def test_a_circle_among_plugins_is_an_error(install):
    install("plugin_circle")
    with pytest.raises(OrderError, match="in a circle"):
        Pipeline.installed()


def test_a_missing_need_names_the_distribution(install):
    install("plugin_needy")
    with pytest.raises(OrderError, match=r"doubles \(from demo-plugin_needy\) needs annotations of kind 'word'"):
        Pipeline.installed()


def test_a_failure_names_the_distribution(install):
    install("plugin_fails", "plugin_words")
    result = Pipeline.installed().run("One (two)")
    assert [(f.extractor, f.plugin) for f in result.failures] == [("fails", "demo-plugin_fails")]
    assert len(result[Word]) == 2
