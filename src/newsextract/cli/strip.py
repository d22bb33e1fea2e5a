"""``newsextract strip``: the readable text of an article."""

from __future__ import annotations

import sys

import click

from newsextract.cli.app import say
from newsextract.cli.inputs import InputError, read_articles
from newsextract.discovery import discover
from newsextract.errors import PluginError
from newsextract.pipeline import Pipeline


def _stripping_pipeline() -> Pipeline:
    """The installed extractors that mask text, with the plugins they come in."""
    masking = [
        plugin.name
        for plugin in discover()
        if any(kind.masks for extractor in plugin.extractors for kind in extractor.provides)
    ]
    if not masking:
        raise PluginError("no plugin in use strips anything; install newsextract-captions")
    return Pipeline.installed(only=masking)


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--language", default="en", show_default=True, help="Language tag of the article.")
def strip(file: str, language: str) -> int:
    """Write the readable text of an article, without captions and boilerplate."""
    pipeline, code = _stripping_pipeline(), 0
    for article in read_articles([file], language=language):
        if isinstance(article, InputError):
            say(str(article))
            code = 1
            continue
        result = pipeline.run(article)
        for failure in result.failures:
            say(f"{article.id}: {failure}")
            code = 1
        sys.stdout.write(result.stripped.rstrip("\n") + "\n")
    return code
