"""Articles from files and standard input; a bad one costs itself and a message, never the others."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newsextract.article import Article
from newsextract.errors import RecordError
from newsextract.records import article_from_record

RECORD_FILES = (".jsonl", ".ndjson")
HTML_FILES = (".html", ".htm", ".xhtml")


class InputError(Exception):
    """An article that cannot be read; the message names the place and the remedy."""


class RepeatedIdError(InputError):
    """An article that came out, under an id that another has, too."""


def read_articles(files: Iterable[str], **known: Any) -> Iterator[Article | InputError]:
    """Yield the articles in files, in order; an error for each that cannot be read, and behind one with a used id.

    Args:
        files: Paths; ``-`` is standard input. No file at all is standard input, too.
        known: Fields of the articles (``published``, ``language``) for those that do not bring their own.
    """
    seen: set[str] = set()
    for name in list(files) or ["-"]:
        for article in _read_file(name, known):
            yield article
            if isinstance(article, Article) and article.id is not None:
                if article.id in seen:
                    yield RepeatedIdError(f"{name}: a second article with the id {article.id!r}; give each its own")
                seen.add(article.id)


def _read_file(name: str, known: dict[str, Any]) -> Iterator[Article | InputError]:
    suffix = Path(name).suffix.lower()
    if "://" in name:
        yield InputError(f"{name}: addresses are not fetched; save the page and give its file, page.html")
    elif suffix == ".json":
        yield InputError(f"{name}: write records one a line, each a JSON object, into a file that ends in .jsonl")
    else:
        try:
            if suffix in RECORD_FILES:
                with Path(name).open("rb") as lines:
                    yield from _read_records(name, lines, known)
            else:
                yield _read_whole(name, suffix, known)
        except InputError as error:
            yield error
        except OSError as error:
            yield InputError(f"{name}: {error.strerror or error}")


def _decoded(data: bytes, place: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{place}: not UTF-8 (byte 0x{data[error.start]:02x} at {error.start}); "
            "convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8"
        ) from None


def _read_whole(name: str, suffix: str, known: dict[str, Any]) -> Article:
    """A file that is one article."""
    if name == "-" and sys.stdin is None:  # the shell closed it: <&-
        raise InputError("-: standard input is closed")
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    identity = "stdin" if name == "-" else Path(name).stem
    if suffix in HTML_FILES:
        return _read_page(name, data, identity, known)
    return Article(_decoded(data, name), id=identity, **known)


def _read_page(name: str, data: bytes, identity: str, known: dict[str, Any]) -> Article:
    from attrs import evolve

    from newsextract.formats.html import read_html

    try:
        article = read_html(data)
    except ImportError as error:
        raise InputError(f"{name}: {error}") from error
    given = {key: value for key, value in known.items() if key == "language" or getattr(article, key) is None}
    return evolve(article, id=identity, **given)


def _read_records(name: str, lines: Iterable[bytes], known: dict[str, Any]) -> Iterator[Article | InputError]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        place = f"{name}:{number}"
        try:
            yield article_from_record(_parsed(line, place), **known | {"id": str(number)})
        except (InputError, RecordError) as error:
            yield error if isinstance(error, InputError) else InputError(f"{place}: {error}")


def _parsed(line: bytes, place: str) -> Any:
    text = _decoded(line, place)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{place}: not JSON ({error.msg} at column {error.colno}); one JSON object a line") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place}: not JSON that can be read ({error})") from None
