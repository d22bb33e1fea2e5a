"""Articles from files and standard input; a bad one costs itself and a message, never the others."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from newsextract.article import Article
from newsextract.cli.decoding import InputError, decoded, encoding_of
from newsextract.errors import RecordError
from newsextract.records import article_from_record

RECORD_FILES = (".jsonl", ".ndjson")
HTML_FILES = (".html", ".htm", ".xhtml")

_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*+<(?:!doctype\s++html|html)\b", re.IGNORECASE)


class RepeatedIdError(InputError):
    """An article that came out, under an id that another has, too."""


def read_articles(files: Iterable[str], **known: Any) -> Iterator[Article | InputError]:
    """Yield the articles in files, in order; an error for each that cannot be read, and behind one with a used id.

    Args:
        files: Paths; ``-`` is standard input: records if its first line is one, a page if it begins as one, else a
            text. No file at all is standard input, too.
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
            if name == "-":
                yield from _read_standard_input(known)
            elif suffix in RECORD_FILES:
                with Path(name).open("rb") as lines:
                    yield from _read_records(name, lines, known)
            elif suffix in HTML_FILES:
                yield _read_page(name, Path(name).read_bytes(), Path(name).stem, known)
            else:
                yield Article(decoded(Path(name).read_bytes(), name), id=Path(name).stem, **known)
        except InputError as error:
            yield error
        except OSError as error:
            yield InputError(f"{name}: {error.strerror or error}")


def _read_standard_input(known: dict[str, Any]) -> Iterator[Article | InputError]:
    """Articles from what has no name to tell its form: its beginning does."""
    if sys.stdin is None:  # the shell closed it: <&-
        raise InputError("-: standard input is closed")
    stream = sys.stdin.buffer
    begun: list[bytes] = []
    for line in stream:
        begun.append(line)
        if line.strip():
            break
    if begun and _is_record(begun[-1]):
        yield from _read_records("-", chain(begun, stream), known)
        return
    data = b"".join([*begun, stream.read()])
    if _PAGE.match(data):
        yield _read_page("-", data, "stdin", known)
    else:
        yield Article(decoded(data, "-"), id="stdin", **known)


def _is_record(line: bytes) -> bool:
    """Whether a line is a JSON object with a text."""
    try:
        record = _parsed(line, "-")
    except InputError:
        return False
    return isinstance(record, dict) and "text" in record


def _read_page(name: str, data: bytes, identity: str, known: dict[str, Any]) -> Article:
    from attrs import evolve

    from newsextract.formats.html import read_html

    try:
        article = read_html(data)
    except ImportError as error:
        raise InputError(f"{name}: {error}") from error
    if not article.text:
        raise InputError(f"{name}: no text was found on the page")
    given = {key: value for key, value in known.items() if key == "language" or getattr(article, key) is None}
    return evolve(article, id=identity, **given)


def _read_records(name: str, lines: Iterable[bytes], known: dict[str, Any]) -> Iterator[Article | InputError]:
    for number, line in enumerate(lines, 1):
        if number == 1 and (encoding := encoding_of(line)) != "utf-8-sig":
            encoding = encoding.upper()
            raise InputError(f"{name}: {encoding}; records are UTF-8: convert it first: iconv -f {encoding} -t UTF-8")
        if not line.strip():
            continue
        place = f"{name}:{number}"
        try:
            yield article_from_record(_parsed(line, place), **known | {"id": str(number)})
        except (InputError, RecordError) as error:
            yield error if isinstance(error, InputError) else InputError(f"{place}: {error}")


def _parsed(line: bytes, place: str) -> Any:
    text = decoded(line, place)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at")
        raise InputError(f"{place}: not JSON ({what} at column {error.colno}); one JSON object a line") from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"{place}: not JSON that can be read ({error})") from None
