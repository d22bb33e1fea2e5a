"""Plugins for tests: files of tests/fixtures, installed by a metadata folder on the path."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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
