"""``newsextract extract``: articles in, one record an article out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

import click

from newsextract.article import Article
from newsextract.cli.app import say
from newsextract.cli.inputs import InputError, RepeatedIdError, read_articles
from newsextract.cli.options import article_options, make_pipeline, pipeline_options
from newsextract.cli.progress import with_progress
from newsextract.errors import RecordError
from newsextract.pipeline import Pipeline
from newsextract.result import Result


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE…|-]")
@article_options
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "table"]), help="What to write: table on a terminal, else jsonl."
)
@pipeline_options
@click.option("--strict", is_flag=True, help="Stop at the first failure.")
def extract(
    files: tuple[str, ...],
    published: date | datetime | None,
    language: str,
    form: str | None,
    strict: bool,
    **choice: Any,
) -> int:
    """Extract from articles and write one JSON line an article, in input order.

    A .txt file or standard input is one article; a .jsonl file holds one record a line (id, text, published, title);
    an .html file is a saved page (extra "html").
    """
    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise click.UsageError("name a file, or pipe an article in; see: newsextract extract --help")
    pipeline = make_pipeline(**choice)
    articles = with_progress(read_articles(files, published=published, language=language), "articles")
    tally = Tally(strict)
    write = _table_writer() if (form or ("table" if sys.stdout.isatty() else "jsonl")) == "table" else _write_line
    _extract_all(pipeline, articles, write, tally)
    return tally.close()


def _extract_all(
    pipeline: Pipeline, articles: Iterable[Article | InputError], write: Callable[[Result], None], tally: Tally
) -> None:
    for article in articles:
        if isinstance(article, RepeatedIdError):
            tally.repeated(str(article))
        elif isinstance(article, InputError):
            tally.bad(str(article))
        else:
            result = pipeline.run(article)
            try:
                write(result)
            except RecordError as error:
                tally.bad(str(error))
            if result.failures:
                tally.failed(result)
        if tally.stop:
            return


def _write_line(result: Result) -> None:
    sys.stdout.write(result.to_json() + "\n")


def _table_writer() -> Callable[[Result], None]:
    from newsextract.cli.table import print_table

    return print_table


class Tally:
    """What went wrong so far; each thing is told on standard error as it happens.

    Args:
        strict: Whether the first failure ends the work.
    """

    def __init__(self, strict: bool) -> None:
        self._strict = strict
        self._bad = self._failed = self._repeated = 0

    @property
    def stop(self) -> bool:
        """Whether to go no further."""
        return self._strict and bool(self._bad or self._failed or self._repeated)

    def bad(self, message: str) -> None:
        """Count an input that could not be read, or a result that could not be written."""
        self._bad += 1
        say(message)

    def repeated(self, message: str) -> None:
        """Count an article whose id another has, too."""
        self._repeated += 1
        say(message)

    def failed(self, result: Result) -> None:
        """Count an article on which an extractor failed."""
        self._failed += 1
        for failure in result.failures:
            say(f"{result.article.id}: {failure}")

    def close(self) -> int:
        """Say how much went wrong, and return the exit code."""
        for count, one, several in (
            (self._failed, "article had a failure", "articles had a failure"),
            (self._repeated, "id stands more than once", "ids stand more than once"),
            (self._bad, "article could not be used", "articles could not be used"),
        ):
            if count:
                say(f"{count} {one if count == 1 else several}")
        return 1 if self._failed or self._repeated or self._bad else 0
