"""``newsextract strip``: the readable text of an article."""

from __future__ import annotations

import sys

import click

from newsextract.cli.inputs import read_articles
from newsextract.cli.tally import Tally
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
    pipeline, tally = _stripping_pipeline(), Tally()
    for article in tally.readable(read_articles([file], language=language)):
        result = tally.ran(pipeline.run(article))
        sys.stdout.write(result.stripped.rstrip("\n") + "\n")
    return tally.close()
