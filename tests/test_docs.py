"""The documentation leaves nothing out, builds without a warning, and loads nothing from elsewhere."""

import importlib
import inspect
import re
import subprocess
import sys
from pathlib import Path

import attrs
import click
import pytest

import newsextract
import newsextract.testing
from newsextract import Annotation, hookimpl, hooks
from newsextract.article import Article
from newsextract.cli.app import COMMANDS
from newsextract.result import Failure, Result

DOCS = Path(__file__).parent.parent / "docs"
OURS = ("captions", "dates", "quantities", "quotes")


def page(name):
    return (DOCS / "reference" / name).read_text("utf-8")


def documented(text):
    """The names for which a page asks autodoc, without their modules."""
    return {name.rpartition(".")[2] for name in re.findall(r"^\.\. auto\w+:: ([\w.]+)", text, re.MULTILINE)}


def extractors():
    modules = [importlib.import_module(f"newsextract_{name}") for name in OURS]
    return [extractor for module in modules for extractor in module.newsextract_extractors()]


def described(shown, name):
    """Whether a class says in its docstring what one of its fields means."""
    return re.search(rf"^\s*{name}: \S", inspect.getdoc(shown) or "", re.MULTILINE)


def test_every_public_name_is_documented():
    assert set(newsextract.__all__) <= documented(page("python.md"))


def test_every_public_name_of_the_kit_is_documented():
    assert set(newsextract.testing.__all__) <= documented(page("testing.md"))


def test_every_public_name_has_a_docstring():
    modules = (newsextract, newsextract.testing)
    shown = [getattr(module, name) for module in modules for name in module.__all__]
    silent = [one for one in shown if (inspect.isclass(one) or inspect.isroutine(one)) and not inspect.getdoc(one)]
    assert silent == []


def test_every_hook_is_documented():
    specifications = [name for name, value in vars(hooks).items() if hasattr(value, "newsextract_spec")]
    assert specifications == ["newsextract_extractors"]
    assert set(specifications) <= documented(page("hook.md"))
    assert hookimpl is hooks.hookimpl


@pytest.mark.parametrize("name", OURS)
def test_every_plugin_is_documented(name):
    assert f"```{{plugin}} {name}\n" in page("plugins.md")


def types():
    return [kind for extractor in extractors() for kind in extractor.provides]


@pytest.mark.parametrize("kind", [Annotation, Article, Result, Failure, *types()], ids=lambda kind: kind.__name__)
def test_every_field_of_a_type_is_described(kind):
    inherited = () if kind is Annotation else [field.name for field in attrs.fields(Annotation)]
    for field in attrs.fields(kind):
        assert field.name in inherited or described(kind, field.name), field.name


@pytest.mark.parametrize("extractor", extractors(), ids=lambda extractor: extractor.name)
def test_every_setting_is_described(extractor):
    for setting in attrs.fields(extractor):
        assert described(extractor, setting.name), setting.name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(name):
    module, _, attribute = COMMANDS[name].partition(":")
    command = getattr(importlib.import_module(module), attribute)
    assert f"```{{command}} {name}\n" in page("command-line.md")
    assert command.help
    assert [option.name for option in command.params if isinstance(option, click.Option) and not option.help] == []


def test_every_key_of_a_record_is_documented():
    record = newsextract.Result(Article("x", language="de", source="y")).to_dict()
    text = page("records.md")
    assert [key for key in (*record, *(field.name for field in attrs.fields(Failure))) if f"`{key}`" not in text] == []


@pytest.mark.slow
def test_it_builds_without_a_warning_and_loads_nothing_from_elsewhere(tmp_path):
    build = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", str(DOCS), str(tmp_path)]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loads = re.compile(r"""(?:\bsrc=["']|<link[^>]*\bhref=["']|url\(["']?|@import\s+["'])(?:https?:)?//[^"')\s]+""")
    for path in tmp_path.rglob("*"):
        if path.suffix in (".html", ".css"):
            assert loads.findall(path.read_text("utf-8")) == [], path
