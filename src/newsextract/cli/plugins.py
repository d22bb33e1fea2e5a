"""``newsextract plugins``: what is installed, in which order it runs, and what is wrong with it."""

from __future__ import annotations

import json
import sys
from typing import Any

import click

from newsextract.cli.app import say
from newsextract.discovery import Plugin, survey
from newsextract.errors import PluginError
from newsextract.order import in_order
from newsextract.settings import configured


def _positions(plugins: tuple[Plugin, ...]) -> dict[str, int]:
    """The place of each extractor, by name, in the order they run."""
    made = [configured(extractor, {}) for plugin in plugins for extractor in plugin.extractors]
    origins = {x.name: plugin.distribution or plugin.name for plugin in plugins for x in plugin.extractors}
    return {extractor.name: place for place, extractor in enumerate(in_order(made, origins), 1)}


def _row(plugin: Plugin, positions: dict[str, int]) -> dict[str, Any]:
    places = [positions[x.name] for x in plugin.extractors if x.name in positions]
    return {
        "name": plugin.name,
        "distribution": plugin.distribution,
        "version": plugin.version,
        "kinds": [kind.kind for extractor in plugin.extractors for kind in extractor.provides],
        "order": min(places) if places else None,
        "status": plugin.status,
        "reason": plugin.reason,
    }


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Write JSON instead of a table.")
def plugins(as_json: bool) -> int:
    """List the installed plugins: kinds, order, status and reason."""
    found, code = survey(), 0
    try:
        positions = _positions(found)
    except PluginError as error:
        say(str(error))
        positions, code = {}, 1
    rows = sorted((_row(plugin, positions) for plugin in found), key=lambda row: (row["order"] or 999, row["name"]))
    if as_json:
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
    else:
        _print_rows(rows)
    return 1 if code or any(row["status"] == "broken" for row in rows) else 0


def _print_rows(rows: list[dict[str, Any]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    if not rows:
        say("no plugins are installed; install some with: pip install 'newsextract[all]'")
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("order", "name", "kinds", "distribution", "version", "status"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "distribution")
    for row in rows:
        order = "" if row["order"] is None else str(row["order"])
        cells = order, row["name"], ", ".join(row["kinds"]), row["distribution"] or "", row["version"] or ""
        table.add_row(*map(Text, (*cells, row["status"])))
    console = Console(highlight=False)
    console.print(table)
    for row in rows:
        if row["reason"]:
            console.print(Text(f"{row['name']} is {row['status']}: {row['reason']}"))
