"""The example of a third-party plugin passes its tests, and works in an environment that has only wheels."""

import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "newsextract-legislation"
ARTICLE = """The Safer Harbours Bill passed on Monday.

“This bill will save lives,” said Ana Ruiz.
"""


def run(*command, cwd, **environment):
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("NEWSEXTRACT_", "PYTHON", "COV_"))}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=clean | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def third_parties(*names):
    """Distributions with all they require here, none of newsextract's own among them."""
    found = {}
    waiting = [Requirement(name) for name in names]
    while waiting:
        requirement = waiting.pop()
        if requirement.name in found or requirement.name.startswith("newsextract"):
            continue
        try:
            found[requirement.name] = distribution(requirement.name)
        except PackageNotFoundError:
            continue  # one that another platform or version of Python needs
        for line in found[requirement.name].requires or ():
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                waiting.append(needed)
    return found.values()


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """An environment into which wheels of the core, the quotes plugin and the example are installed."""
    folder = tmp_path_factory.mktemp("environment")
    for project in (ROOT, ROOT / "plugins" / "newsextract-quotes", EXAMPLE):
        run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder / "wheels", cwd=project)
    run(sys.executable, "-m", "venv", "--without-pip", folder / "env", cwd=folder)
    python = folder / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    # What others publish is lent from here, so that nothing is fetched.
    for lent in third_parties("attrs", "pluggy", "regex", "nupunkt", "click", "rich"):
        for file in lent.files or ():
            if ".." not in file.parts:
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(file.locate(), site / file)
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--no-index", "--find-links", folder / "wheels")
    run(*pip, "newsextract[cli]", "newsextract-legislation", cwd=folder)
    return folder, python.parent / "newsextract"


def test_the_wheel_is_found_through_its_entry_point(environment):
    folder, newsextract = environment
    plugins = json.loads(run(newsextract, "plugins", "--json", cwd=folder))
    assert [(p["name"], p["distribution"], p["version"], p["kinds"], p["status"]) for p in plugins] == [
        ("quotes", "newsextract-quotes", "0.1.0", ["quote"], "loaded"),
        ("legislation", "newsextract-legislation", "1.0.0", ["law"], "loaded"),
    ]


def test_it_finds_laws_and_the_quotes_that_speak_of_them(environment):
    folder, newsextract = environment
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    record = json.loads(run(newsextract, "extract", "article.txt", "--format", "jsonl", cwd=folder))
    laws = [a for a in record["annotations"] if a["kind"] == "law"]
    quotes = [a for a in record["annotations"] if a["kind"] == "quote"]
    assert record["failures"] == []
    assert laws == [
        {
            "kind": "law",
            "start": 4,
            "end": 23,
            "text": "Safer Harbours Bill",
            "status": "bill",
            "quotes": [[quotes[0]["start"], quotes[0]["end"]]],
            "rule": "title",
        }
    ]


def test_its_settings_reach_it_from_the_command_line(environment):
    folder, newsextract = environment
    (folder / "number.txt").write_text("It passed H.R. 1234.")
    for value, found in (("true", 1), ("false", 0)):
        arguments = ("extract", "number.txt", "--format", "jsonl", "--set", f"legislation.numbers={value}")
        record = json.loads(run(newsextract, *arguments, cwd=folder))
        assert len(record["annotations"]) == found


def test_it_can_be_left_out_before_it_is_imported(environment):
    folder, newsextract = environment
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    out = run(
        newsextract, "extract", "article.txt", "--format", "jsonl", cwd=folder, NEWSEXTRACT_PLUGINS="-legislation"
    )
    assert {a["kind"] for a in json.loads(out)["annotations"]} == {"quote"}


def test_its_own_tests_pass():
    paths = os.pathsep.join(str(project / "src") for project in (EXAMPLE, ROOT, ROOT / "plugins/newsextract-quotes"))
    doctest = ("--doctest-glob=README.md", "tests", "README.md")
    run(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *doctest, cwd=EXAMPLE, PYTHONPATH=paths)
