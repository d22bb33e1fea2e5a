"""Every code block in a Markdown page runs as a test: Python, shell sessions, files, and data.

A page is a story told in a folder of its own. A block of Python runs in it; one with a ``:caption:`` is a file of that
name, and is written; ``console`` is a shell session whose commands run and whose output, if it is shown, is compared
(``...`` stands for anything). Nothing is fetched: ``pip install -e`` is done by hand, other installing is left out.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import tomllib
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE, OutputChecker
from pathlib import Path

from sybil import Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

ROOT = Path(__file__).parent
_COMMAND = re.compile(r"^\$ (?P<command>(?:.*\\\n)*.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.MULTILINE)
_DATA = {"json": json.loads, "text": str, "toml": tomllib.loads}
_INSTALL = re.compile(r"(?:\S*python -m )?(?:uv )?pip install (?P<what>.*)")


class Story:
    """The folder, working folder and installed plugins of one page."""

    def __init__(self):
        self.folder = self.here = Path(tempfile.mkdtemp(prefix="newsextract-docs-")).resolve()
        self.site = self.folder / ".site"
        self.paths = [self.site]
        self.came_from = Path.cwd()
        shutil.copytree(ROOT / "examples" / "articles", self.folder / "examples" / "articles")
        os.chdir(self.folder)

    def end(self):
        os.chdir(self.came_from)
        shutil.rmtree(self.folder)

    def write(self, name, content):
        path = self.here / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")

    def install(self, project):
        """What ``pip install -e`` does: the source folder on the path, and the project's metadata."""
        about = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]
        info = self.site / f"{about['name'].replace('-', '_')}-{about['version']}.dist-info"
        info.mkdir(parents=True, exist_ok=True)
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {about['name']}\nVersion: {about['version']}\n")
        lines = [f"{name} = {value}\n" for name, value in about["entry-points"]["newsextract"].items()]
        (info / "entry_points.txt").write_text("".join(["[newsextract]\n", *lines]))
        self.paths.append(project / "src")

    def run(self, command):
        """Run a command as a shell would, and return its output, messages included, and its exit code."""
        if command.startswith("cd "):
            self.here = (self.here / command.removeprefix("cd ")).resolve(strict=True)
            return "", 0
        if install := _INSTALL.fullmatch(command):
            *_, what = shlex.split(install["what"])
            if "-e" in install["what"]:
                self.install(self.here / what.partition("[")[0])
            return "", 0
        left_out = ("NEWSEXTRACT_", "COV_", "PYTEST_", "MYPYPATH")
        environment = {key: value for key, value in os.environ.items() if not key.startswith(left_out)}
        environment |= {
            "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
            "PYTHONPATH": os.pathsep.join(map(str, self.paths)),
            "MYPYPATH": os.pathsep.join(map(str, self.paths[1:])),
            "COLUMNS": "100",
            "PYTEST_ADDOPTS": "-p no:cacheprovider --color=no",
        }
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=self.here,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return done.stdout, done.returncode


def run_session(example):
    for step in _COMMAND.finditer(example.parsed + "\n"):
        printed, code = example.namespace["story"].run(step["command"])
        wanted = step["output"].strip()
        if wanted:
            same = OutputChecker().check_output(wanted, printed.strip(), ELLIPSIS | NORMALIZE_WHITESPACE)
            assert same, f"$ {step['command']}\nshould print\n{wanted}\n\nbut prints\n{printed}"
        else:
            assert code == 0, f"$ {step['command']}\nends with {code}:\n{printed}"


def write_file(example):
    example.namespace["story"].write(example.region.lexemes["options"]["caption"], example.parsed)


def read_by(read):
    def evaluate(example):
        read(example.parsed)

    return evaluate


class Blocks:
    """The parser of a page: blocks with a caption are files, and what stands inside them is theirs."""

    parsers = (
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        CodeBlockParser("console", run_session),
        *(CodeBlockParser(language, read_by(read)) for language, read in _DATA.items()),
    )

    def __call__(self, document):
        files = [
            region
            for language in ("python", *_DATA)
            for region in CodeBlockParser(language, write_file)(document)
            if "caption" in region.lexemes.get("options", {})
        ]
        yield from files
        for parser in self.parsers:
            for region in parser(document):
                if not any(file.start <= region.start < file.end for file in files):
                    yield region


pytest_collect_file = Sybil(
    parsers=[Blocks(), SkipParser()],
    patterns=["*.md"],
    setup=lambda namespace: namespace.update(story=Story()),
    teardown=lambda namespace: namespace["story"].end(),
).pytest()
