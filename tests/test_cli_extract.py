"""The command line: articles in, one record an article out, and an exit code that says how it went."""

import errno
import json
import os
import subprocess
import sys
import warnings
from types import SimpleNamespace

import pytest

from newsextract.cli.app import CLOSED_PIPE, INTERRUPTED


def records(output):
    return [json.loads(line) for line in output.splitlines()]


def words(record):
    return [a["text"] for a in record["annotations"]]


def test_a_text_file_is_one_article_named_by_its_stem(cli, tmp_path):
    (tmp_path / "harbour.txt").write_bytes("One\r\nzwölf".encode())
    code, out, err = cli("extract", "harbour.txt", "--published", "2024-03-07")
    (record,) = records(out)
    assert (code, err) == (0, "")
    assert (record["id"], record["published"], record["text"]) == ("harbour", "2024-03-07", "One\r\nzwölf")
    assert words(record) == ["One", "zwölf"]


def test_a_byte_order_mark_is_not_part_of_the_text(cli, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfOne")
    assert records(cli("extract", "a.txt")[1])[0]["text"] == "One"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_tells_the_encoding(cli, tmp_path, encoding):
    (tmp_path / "a.txt").write_bytes("\ufeffzwölf".encode(encoding))
    (tmp_path / "b.txt").write_bytes("\ufeffOne".encode(encoding) + b"\x00")
    (tmp_path / "c.jsonl").write_bytes('\ufeff{"text": "One"}\n{"text": "Two"}\n'.encode(encoding))
    code, out, err = cli("extract", "a.txt", "b.txt", "c.jsonl")
    name = encoding[:6].upper()
    assert (code, [r["text"] for r in records(out)]) == (1, ["zwölf"])
    assert err.splitlines() == [
        f"newsextract: b.txt: begins as {name} does, but is not (truncated data)",
        f"newsextract: c.jsonl: {name}; records are UTF-8: convert it first: iconv -f {name} -t UTF-8",
        "newsextract: 2 articles could not be used",
    ]


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input_is_one_article(cli, arguments):
    code, out, _ = cli("extract", *arguments, stdin=b"One two")
    (record,) = records(out)
    assert (code, record["id"], words(record)) == (0, "stdin", ["One", "two"])


@pytest.mark.parametrize("begin", [b"", b"\xef\xbb\xbf", b"\n \n"])
def test_standard_input_whose_first_line_is_a_record_holds_records(cli, begin):
    code, out, err = cli("extract", "-", stdin=begin + b'{"id": "a", "text": "One"}\n{"text": \n{"text": "Two"}\n')
    assert (code, [words(record) for record in records(out)]) == (1, [["One"], ["Two"]])
    assert f"newsextract: -:{2 + begin.count(10)}: not JSON (Expecting value at column" in err


@pytest.mark.parametrize("text", ["", "\n\n", "{One", '{"title": "One"}', '["text"]', "3\nOne", '{"text": "One"'])
def test_other_standard_input_is_a_text(cli, text):
    (record,) = records(cli("extract", stdin=text.encode())[1])
    assert (record["id"], record["text"]) == ("stdin", text)


def test_a_record_file_holds_one_article_a_line(cli, tmp_path):
    (tmp_path / "in.jsonl").write_text(
        '{"id": "a", "text": "One", "published": "2024-03-07", "title": "T", "page": 3, "annotations": [1]}\n'
        "\n"
        '{"text": "Two"}\n'
    )
    code, out, err = cli("extract", "in.jsonl", "--published", "2000-01-01")
    first, second = records(out)
    assert (code, err) == (0, "")
    assert (first["id"], first["published"], first["title"], first["page"]) == ("a", "2024-03-07", "T", 3)
    assert (second["id"], second["published"]) == ("3", "2000-01-01")


def test_bad_lines_cost_themselves_and_one_message_each(cli, tmp_path):
    lines = [
        b'{"id": "good", "text": "One"}',
        b'{"id": "broken", "text": ',
        b'{"id": "textless"}',
        b'["a list"]',
        b'{"id": "latin", "text": "caf\xe9"}',
        b'{"id": "dated", "text": "x", "published": "7 March"}',
        b'{"id": "broken string", "text": "x\ty"}',
        b'{"id": "deep", "text": "x", "k": ' + b"[" * 100_000,
        b'{"id": "digits", "text": "x", "k": ' + b"9" * 5_000 + b"}",
        b'{"id": "nan", "text": "x", "k": NaN}',
        b'{"id": "good", "text": "again"}',
        b'{"id": "last", "text": "Two"}',
    ]
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(lines))
    code, out, err = cli("extract", "in.jsonl")
    assert code == 1
    assert [r["id"] for r in records(out)] == ["good", "good", "last"]
    messages = err.splitlines()
    for message, part in zip(
        messages,
        [
            "in.jsonl:2: not JSON (Expecting value at column",
            'in.jsonl:3: the record has no "text"',
            "in.jsonl:4: a record is a JSON object, not list",
            "in.jsonl:5: not UTF-8 (byte 0xe9 at 28); convert it first, for example: iconv",
            "in.jsonl:6: published: '7 March' is not a date; write YYYY-MM-DD",
            "in.jsonl:7: not JSON (Invalid control character at column 35); one JSON object a line",
            "in.jsonl:8: not JSON that can be read",
            "in.jsonl:9: not JSON that can be read",
            "article 'nan' cannot be written as JSON",
            "in.jsonl: a second article with the id 'good'",
            "1 id stands more than once",
            "9 articles could not be used",
        ],
        strict=True,
    ):
        assert message.startswith(f"newsextract: {part}")


def test_files_that_cannot_be_read_are_named_and_the_others_come_out(cli, tmp_path):
    (tmp_path / "good.txt").write_text("One")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "list.json").write_text("[]")
    (tmp_path / "page.pdf").write_bytes(b"%PDF-1.7\n%\xb5")
    names = "absent.txt", "latin.txt", "folder.txt", "list.json", "page.pdf", "https://example.org/a.html", "good.txt"
    code, out, err = cli("extract", *names)
    assert code == 1
    assert [r["id"] for r in records(out)] == ["good"]
    *messages, total = err.splitlines()
    assert total == "newsextract: 6 articles could not be used"
    for message, name, part in zip(
        messages,
        names,
        [
            "No such file or directory",
            "not UTF-8 (byte 0xe9 at 3); convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8",
            "Is a directory",
            "write records one a line, each a JSON object, into a file that ends in .jsonl",
            "a PDF; convert it to text first, for example: pdftotext",
            "addresses are not fetched; save the page and give its file, page.html",
        ],
        strict=False,
    ):
        assert message == f"newsextract: {name}: {part}"


def test_a_failure_is_in_the_record_and_in_the_exit_code(cli):
    code, out, err = cli("extract", stdin=b"One", plugins="plugin_words,plugin_fails")
    (record,) = records(out)
    assert (code, words(record)) == (1, ["One"])
    assert record["failures"][0]["extractor"] == "fails"
    assert err.splitlines() == [
        "newsextract: stdin: fails (extract): ValueError: not today",
        "newsextract: 1 article had a failure",
    ]


def test_strict_stops_at_the_first_failure(cli, tmp_path):
    (tmp_path / "in.jsonl").write_text('{"text": "One"}\n{"text": \n{"text": "Two"}\n')
    code, out, _ = cli("extract", "in.jsonl", "--strict")
    assert (code, len(records(out))) == (1, 1)
    code, out, err = cli("extract", "in.jsonl", "--strict", plugins="plugin_fails")
    assert (code, len(records(out))) == (1, 1)
    assert "1 article had a failure" in err


def test_plugins_are_chosen_by_name(cli):
    for choice in ("--only", "plugin_words"), ("--without", "plugin_fails"), ("--without", "plugin_fails,dates"):
        plugins = "plugin_words,plugin_fails" + (",dates" if "dates" in choice[1] else "")
        code, out, _ = cli("extract", *choice, stdin=b"One", plugins=plugins)
        assert (code, words(records(out)[0])) == (0, ["One"])


def test_settings_are_json(cli):
    _, out, _ = cli("extract", "--set", "words.least=4", stdin=b"One three")
    assert words(records(out)[0]) == ["three"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--set", "words.least=four"), "'four' is not JSON; write true, 3"),
        (("--set", "words=4"), "'words=4' is not a setting; write it like dates.day_first=true"),
        (("--set", 'words.least="4"'), "words.least='4': 'least' must be int"),
        (("--set", "words.most=4"), "words has no setting 'most'; its settings are: least"),
        (("--set", "wards.least=4"), "settings for 'wards', but no such extractor is in use; in use are: words"),
        (("--only", "wards"), "no plugin named 'wards' is installed; installed are: "),
        (("--published", "7 March"), "'7 March' is not a date; write YYYY-MM-DD"),
        (("--keep", "photo"), "keep: no extractor here provides 'photo'"),
        (("--format", "xml"), "'xml' is not one of 'jsonl', 'table'"),
        (("--nonsense",), "No such option"),
    ],
)
def test_wrong_usage_is_told_with_the_remedy(cli, arguments, message):
    code, out, err = cli("extract", *arguments, stdin=b"One")
    assert (code, out) == (2, "")
    assert message in " ".join(err.split())


def test_a_terminal_on_standard_input_is_no_article(cli, monkeypatch):
    code, _, err = cli("extract", terminal=True)
    assert code == 2
    assert "name a file, or pipe an article in" in err


def test_the_table_shows_what_was_found(cli, tmp_path):
    (tmp_path / "in.jsonl").write_text(
        json.dumps({"id": "a", "text": "One " + "x" * 200, "title": "A [title]", "published": "2024-03-07"})
        + '\n{"text": "!"}\n'
    )
    code, out, _ = cli("extract", "in.jsonl", "--format", "table")
    assert code == 0
    for part in ("a · A [title] · 2024-03-07", "word (2)", "3 letters", "…", "nothing found"):
        assert part in out


def test_the_table_shows_failures(cli):
    code, out, _ = cli("extract", "--format", "table", stdin=b"One", plugins="plugin_fails")
    assert (code, "failed: fails (extract): ValueError: not today" in out) == (1, True)


def test_a_terminal_gets_the_table(cli, monkeypatch):
    assert "word (1)" in cli("extract", "-", stdin=b"One", terminal=True)[1]


def test_a_language_without_data_is_said_once(cli):
    _, out, err = cli("extract", "--language", "xx", stdin=b"One", plugins="plugin_words")
    assert records(out)[0]["language"] == "xx"
    assert err == ""


def test_warnings_are_messages(cli, monkeypatch):
    def warn(*_, **__):
        warnings.warn("careful", UserWarning, stacklevel=1)

    monkeypatch.setattr("newsextract.cli.extract._write_line", warn)
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        assert "newsextract: careful" in cli("extract", stdin=b"One")[2]


def test_an_interrupt_ends_with_130(cli, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("newsextract.pipeline.Pipeline.run", interrupted)
    assert cli("extract", stdin=b"One")[::2] == (INTERRUPTED, "\n")


def test_a_closed_pipe_ends_quietly(tmp_path):
    (tmp_path / "in.jsonl").write_text('{"text": "One"}\n' * 50_000)
    command = [sys.executable, "-c", "from newsextract.cli import main; main()", "extract", "in.jsonl"]
    environment = {**os.environ, "NEWSEXTRACT_PLUGINS": ""}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": tmp_path, "env": environment}
    with subprocess.Popen(command, **pipes) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == CLOSED_PIPE


def test_a_pipe_that_closes_while_a_line_is_written_has_its_own_code(cli, monkeypatch):
    def closed(_):
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    monkeypatch.setattr("newsextract.cli.extract._write_line", closed)
    assert cli("extract", stdin=b"One")[::2] == (CLOSED_PIPE, "")


def test_a_closed_standard_input_is_told(cli, monkeypatch):
    monkeypatch.setattr("newsextract.cli.inputs.sys", SimpleNamespace(stdin=None))
    assert cli("extract", "-")[::2] == (
        1,
        "newsextract: -: standard input is closed\nnewsextract: 1 article could not be used\n",
    )


def test_a_full_disk_is_told(cli, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("newsextract.cli.extract._write_line", full)
    code, _, err = cli("extract", stdin=b"One")
    assert (code, err) == (1, "newsextract: the output cannot be written: No space left on device\n")


def test_help_loads_no_plugin(cli, monkeypatch):
    monkeypatch.setattr("importlib.metadata.entry_points", None)
    for command in ((), ("extract",), ("strip",), ("plugins",)):
        code, out, _ = cli(*command, "--help")
        assert (code, out.startswith("Usage: newsextract")) == (0, True)


def test_an_unknown_command_is_a_usage_error(cli):
    code, _, err = cli("extrakt")
    assert (code, "No such command 'extrakt'" in err) == (2, True)
