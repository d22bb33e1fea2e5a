"""The commands beside extract."""

import json
import sys

import pytest

import newsextract as package
from newsextract.cli import main


def test_strip_writes_the_readable_text(cli, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / "a.txt").write_text("One.\n\n(a caption)\n\nTwo.\n")
    (tmp_path / "plugin_asides.py").write_text(
        "from demo import Asides\nfrom newsextract import hookimpl\n"
        "@hookimpl\ndef newsextract_extractors():\n    return [Asides]\n"
    )
    folder = tmp_path / "demo_asides-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: demo-asides\nVersion: 1\n")
    (folder / "entry_points.txt").write_text("[newsextract]\nasides = plugin_asides\n")
    code, out, err = cli("strip", "a.txt", plugins="plugin_words,asides")
    assert (code, out, err) == (0, "One.\n\nTwo.\n", "")
    code, out, err = cli("strip", "absent.txt")
    assert (code, out) == (1, "")
    assert err.splitlines() == [
        "newsextract: absent.txt: No such file or directory",
        "newsextract: 1 article could not be used",
    ]


def test_strip_needs_a_plugin_that_strips(cli):
    code, _, err = cli("strip", "a.txt")
    assert (code, "install newsextract-captions" in err) == (2, True)


def test_strip_tells_failures(cli, tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    code, out, err = cli("strip", "a.txt", plugins="plugin_fails")
    assert (code, out) == (1, "One.\n")
    assert err.splitlines() == [
        "newsextract: a: fails (extract): ValueError: not today",
        "newsextract: 1 article had a failure",
    ]


def test_plugins_lists_what_is_installed(cli):
    code, out, _ = cli("plugins", "--json", plugins="plugin_words,plugin_fails,-plugin_fails")
    rows = {row["name"]: row for row in json.loads(out)}
    assert code == 0
    assert rows["plugin_words"] == {
        "name": "plugin_words",
        "distribution": "demo-plugin_words",
        "version": "1.2",
        "kinds": ["word"],
        "order": 1,
        "status": "loaded",
        "reason": None,
    }
    assert rows["plugin_fails"]["status"] == "off"
    code, out, _ = cli("plugins")
    assert (code, "demo-plugin_words" in out) == (0, True)


def test_plugins_shows_a_broken_one_with_its_reason(cli, install, tmp_path):
    install("plugin_raises")
    code, out, _ = cli("plugins", plugins="plugin_raises,plugin_words")
    assert code == 1
    assert "plugin_raises is broken: RuntimeError: this machine has no such library" in " ".join(out.split())


def test_plugins_says_what_is_in_conflict(cli, install):
    install("plugin_circle")
    code, out, err = cli("plugins", plugins="plugin_circle")
    assert (code, "in a circle" in err, "plugin_circle" in out) == (1, True, True)


def test_plugins_says_when_there_are_none(cli, monkeypatch):
    monkeypatch.setattr("importlib.metadata.entry_points", lambda **_: ())
    code, out, err = cli("plugins", plugins="")
    assert (code, out, "no plugins are installed" in err) == (0, "", True)


def test_main_exits_with_the_code(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["newsextract", "--version"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 0
    assert "0.1.0" in capsys.readouterr().out


def test_main_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "click", None)
    with pytest.raises(SystemExit, match=r"pip install 'newsextract\[cli\]'"):
        main()


def test_progress_counts_on_standard_error_alone(monkeypatch, capsys):
    from newsextract.cli.progress import with_progress

    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert list(with_progress(range(3), "articles")) == [0, 1, 2]
    assert capsys.readouterr().out == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False)
    assert list(with_progress(range(3), "articles")) == [0, 1, 2]


def test_the_package_tells_its_version():
    assert package.__version__ == "0.1.0"
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = package.nonsense


def test_public_names_are_listed():
    assert set(package.__all__) <= set(dir(package))
