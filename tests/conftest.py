"""Plugins for tests, files of tests/fixtures that a metadata folder on the path installs; and the command line."""

import importlib
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsextract.cli.app import run
from newsextract.discovery import PLUGINS_VARIABLE

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Install modules of tests/fixtures as plugins, each in a distribution of its own, and no others.

    ``install("broken", clash="clash_one")`` names the entry points ``broken`` and ``clash``.
    """
    monkeypatch.syspath_prepend(str(FIXTURES))

    def install_plugins(*modules: str, **named: str) -> None:
        entries = {module: module for module in modules} | named
        for name, module in entries.items():
            folder = tmp_path / f"demo_{module}-1.2.dist-info"
            folder.mkdir()
            (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: demo-{module}\nVersion: 1.2\n")
            (folder / "entry_points.txt").write_text(f"[newsextract]\n{name.rstrip('_')} = {module}\n")
            sys.modules.pop(module, None)
        monkeypatch.syspath_prepend(str(tmp_path))
        importlib.invalidate_caches()
        monkeypatch.setenv(PLUGINS_VARIABLE, ",".join(dict.fromkeys(name.rstrip("_") for name in entries)))

    return install_plugins


class Stream(io.TextIOWrapper):
    """A standard stream that is, or is not, a terminal."""

    terminal = False

    def isatty(self):
        return self.terminal


@pytest.fixture
def cli(install, monkeypatch, tmp_path):
    """Run a command with the plugin of tests/fixtures; returns (exit code, output, messages)."""
    install("plugin_words", "plugin_fails")
    monkeypatch.setenv("NEWSEXTRACT_PLUGINS", "plugin_words")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)

    def run_command(*arguments, stdin=b"", plugins=None, terminal=False):
        if plugins is not None:
            monkeypatch.setenv("NEWSEXTRACT_PLUGINS", plugins)
        for name, content in (("stdin", stdin), ("stdout", b""), ("stderr", b"")):
            stream = Stream(io.BytesIO(content), write_through=True)
            stream.terminal = terminal
            monkeypatch.setattr(sys, name, stream)
        code = run([str(a) for a in arguments])
        return code, *(stream.buffer.getvalue().decode("utf-8") for stream in (sys.stdout, sys.stderr))

    return run_command
