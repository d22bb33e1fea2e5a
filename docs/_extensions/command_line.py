"""The directive ``command``: a command's usage, help and options, read from the command itself."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import click
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from newsextract.cli.app import newsextract

_OPTION = re.compile(r"(?<![\w-])(--[a-z][a-z-]*)")


class CommandDirective(SphinxDirective):
    """Shows a command, named by the directive's argument."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the nodes."""
        name = self.arguments[0]
        command = newsextract.get_command(click.Context(newsextract), name)
        if command is None:
            raise self.error(f"there is no command {name!r}")
        holder = nodes.container()
        self.state.nested_parse(StringList(list(_lines(name, command)), f"command {name}"), 0, holder)
        return holder.children


def _lines(name: str, command: click.Command) -> Iterator[str]:
    """The reference of a command in MyST."""
    context = click.Context(command, info_name=f"newsextract {name}")
    yield from ("```text", command.get_usage(context).removeprefix("Usage: "), "```", "")
    yield from (*_OPTION.sub(r"`\1`", inspect.cleandoc(command.help or "")).splitlines(), "")
    for option in command.get_params(context):
        if isinstance(option, click.Option):
            yield f"`{_written(option)}`"
            yield f": {_help(option)}"
            yield ""


def _written(option: click.Option) -> str:
    choices = "|".join(option.type.choices) if isinstance(option.type, click.Choice) else None
    value = "" if option.is_flag else f" {option.metavar or choices or option.type.name.upper()}"
    return ", ".join(sorted(option.opts, key=len)) + value


def _help(option: click.Option) -> str:
    help_text = (option.help or "").replace("<", "&lt;")
    default: Any = option.default
    shown = f" Default: `{default}`." if option.show_default and default is not None else ""
    repeated = " May be repeated." if option.multiple else ""
    return help_text + shown + repeated


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("command", CommandDirective)
    return {"parallel_read_safe": True}
