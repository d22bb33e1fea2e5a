"""``newsextract extract``: articles in, one record an article out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import click

from newsextract.cli.inputs import read_articles
from newsextract.cli.options import article_options, make_pipeline, pipeline_options
from newsextract.cli.progress import with_progress
from newsextract.cli.tally import Tally
from newsextract.errors import RecordError
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

    A .txt file is one article; a .jsonl file holds one record a line (id, text, published, title); an .html file is a
    saved page (extra "html"). Standard input is read as records if its first line is one, as a page if it begins with
    <!doctype html or <html, else as one article.
    """
    if not files and (sys.stdin is None or sys.stdin.isatty()):
        raise click.UsageError("name a file, or pipe an article in; see: newsextract extract --help")
    pipeline = make_pipeline(**choice)
    articles = with_progress(read_articles(files, published=published, language=language), "articles")
    tally = Tally(strict=strict)
    write = _table_writer() if (form or ("table" if sys.stdout.isatty() else "jsonl")) == "table" else _write_line
    for article in tally.readable(articles):
        result = pipeline.run(article)
        try:
            write(result)
        except RecordError as error:
            tally.bad(str(error))
        tally.ran(result)
    return tally.close()


def _write_line(result: Result) -> None:
    sys.stdout.write(result.to_json() + "\n")


def _table_writer() -> Callable[[Result], None]:
    from newsextract.cli.table import print_table

    return print_table
