"""`newsextract new-plugin` writes a plugin that works as it is."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner

from newsextract import PluginError
from newsextract.cli.new_plugin import new_plugin
from newsextract.scaffold import Names

pytestmark = pytest.mark.filterwarnings("ignore::newsextract.BrokenPluginWarning")


def run(*arguments):
    return CliRunner().invoke(new_plugin, [str(argument) for argument in arguments])


def test_it_writes_a_whole_package_and_says_what_comes_next(tmp_path):
    result = run("court-cases", "--kind", "court-case", "--folder", tmp_path)
    assert result.exit_code == 0, result.output
    folder = tmp_path / "newsextract-court-cases"
    written = sorted(str(path.relative_to(folder).as_posix()) for path in folder.rglob("*") if path.is_file())
    assert written == [
        ".github/workflows/test.yml",
        ".gitignore",
        "README.md",
        "pyproject.toml",
        "src/newsextract_court_cases/__init__.py",
        "src/newsextract_court_cases/annotation.py",
        "src/newsextract_court_cases/extractor.py",
        "src/newsextract_court_cases/languages/en/words.toml",
        "src/newsextract_court_cases/py.typed",
        "tests/test_court_cases.py",
    ]
    for line in (f"cd {folder}", 'python -m pip install -e ".[dev]"', "pytest", "newsextract plugins"):
        assert f"    {line}\n" in result.output
    assert all(name in written for name in re.findall(r"^    (\S+)  +\w", result.output, re.MULTILINE))


def test_it_overwrites_nothing(tmp_path):
    mine = tmp_path / "newsextract-weather" / "README.md"
    mine.parent.mkdir()
    mine.write_text("mine")
    result = run("weather", "--folder", tmp_path)
    assert result.exit_code == 1
    assert "File exists; nothing was overwritten" in result.output
    assert [path.name for path in mine.parent.iterdir()] == ["README.md"]
    assert mine.read_text() == "mine"


def test_names_are_made_from_the_plugins_name():
    names = Names.of("newsextract-court-cases")
    assert (names.name, names.kind, names.package) == ("court_cases", "court_cases", "newsextract_court_cases")
    assert (names.annotation, names.extractor) == ("CourtCases", "CourtCasesExtractor")
    assert names.distribution == "newsextract-court-cases"


@pytest.mark.parametrize(
    ("name", "kind", "message"),
    [
        ("Weather", None, "name 'Weather': write lower-case letters and digits"),
        ("weather", "a b", "kind 'a b': write lower-case letters and digits"),
        ("../weather", None, "write lower-case letters"),
        ("", None, "write lower-case letters"),
        ("w" * 25, None, "at most 24 characters"),
        ("dates", None, "a plugin named 'dates' is installed already"),
        ("weather", "span", "a class cannot be named Span; choose another kind with --kind"),
        ("weather", "none", "a class cannot be named None"),
        ("weather", "weather_extractor", "a class cannot be named WeatherExtractor"),
    ],
)
def test_names_that_cannot_be_are_refused(name, kind, message):
    with pytest.raises(PluginError, match=message):
        Names.of(name, kind)


def test_a_kind_that_a_plugin_finds_already_is_refused(install):
    install("plugin_words")
    with pytest.raises(PluginError, match="finds 'word' already"):
        Names.of("weather", "word")


@pytest.fixture(scope="module", params=[("weather", "storm"), ("w" * 24, "a" * 24)], ids=["short", "long"])
def generated(request, tmp_path_factory):
    """A generated plugin, and a folder in which it is installed."""
    name, kind = request.param
    parent = tmp_path_factory.mktemp("generated")
    assert run(name, "--kind", kind, "--folder", parent).exit_code == 0
    folder = parent / f"newsextract-{name}"
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(parent)]
    subprocess.run(build, cwd=folder, check=True, capture_output=True)
    with zipfile.ZipFile(next(parent.glob("*.whl"))) as wheel:
        wheel.extractall(parent / "site")
    return folder, parent / "site"


@pytest.mark.slow
@pytest.mark.parametrize(
    "tool", [["pytest", "-p", "no:cacheprovider"], ["mypy"], ["ruff", "check", "."], ["ruff", "format", "--check", "."]]
)
def test_a_new_plugin_passes_its_own_checks(generated, tool):
    folder, site = generated
    paths = [str(site), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("NEWSEXTRACT_", "COV_"))}
    environment |= {"PYTHONPATH": os.pathsep.join(paths), "MYPYPATH": str(Path("src"))}
    done = subprocess.run(
        [sys.executable, "-m", *tool], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
