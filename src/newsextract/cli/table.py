"""Results as tables, for people at a terminal."""

from __future__ import annotations

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from newsextract.annotation import Annotation
from newsextract.result import Result

WIDEST_TEXT = 72


def print_table(result: Result) -> None:
    """Print the annotations of an article, grouped by kind."""
    console = Console(highlight=False)
    article = result.article
    parts = (article.id, article.title, article.published and article.published.isoformat())
    console.print(Text(" · ".join(part for part in parts if part), style="bold"))
    for kind, layer in result.layers.items():
        console.print(_layer(kind, layer))
    if not len(result):
        console.print("  nothing found")
    for failure in result.failures:
        console.print(Text(f"  failed: {failure}", style="red"))
    console.print()


def _layer(kind: str, layer: tuple[Annotation, ...]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, title=Text(f"{kind} ({len(layer)})"), title_justify="left")
    table.title_style = "bold cyan"
    table.add_column("at", justify="right", style="dim", no_wrap=True)
    table.add_column("text", overflow="fold", max_width=WIDEST_TEXT)
    table.add_column("found", overflow="fold", style="green")
    for annotation in layer:
        table.add_row(str(annotation.start), Text(_shortened(annotation.text)), Text(annotation.summary()))
    return table


def _shortened(text: str) -> str:
    """The text on one line, its middle left out where it is long."""
    text = " ".join(text.split())
    if len(text) <= 2 * WIDEST_TEXT:
        return text
    return f"{text[:WIDEST_TEXT]} … {text[-WIDEST_TEXT // 2 :]}"
