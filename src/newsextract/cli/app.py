"""The command group, and how every command ends."""

from __future__ import annotations

import sys
import warnings
from importlib import import_module
from io import TextIOWrapper

import click

from newsextract.errors import NewsextractError

INTERRUPTED = 130  # as the shell says it: 128 + SIGINT
CLOSED_PIPE = 141  # 128 + SIGPIPE

COMMANDS = {
    "extract": "newsextract.cli.extract:extract",
    "strip": "newsextract.cli.strip:strip",
    "explain": "newsextract.cli.explain:explain",
    "plugins": "newsextract.cli.plugins:plugins",
    "new-plugin": "newsextract.cli.new_plugin:new_plugin",
}


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Return the names of the commands, in the order of help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command, or None if there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="newsextract")
def newsextract() -> None:
    """Take the facts out of news text: captions, dates, quantities and quotes, with exact offsets."""


def run(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code; every message for people goes to standard error."""
    if sys.stdout is None:  # the shell closed it: >&-
        say("standard output is closed")
        return 1
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    with warnings.catch_warnings():
        warnings.showwarning = _show_warning
        try:
            code = newsextract.main(arguments, prog_name="newsextract", standalone_mode=False)
        except click.ClickException as error:
            error.show()
            return error.exit_code
        except NewsextractError as error:
            say(str(error))
            return 2
        except (KeyboardInterrupt, click.Abort):
            return INTERRUPTED
        except OSError as error:
            say(f"the output cannot be written: {error.strerror or error}")
            return 1
        except SystemExit as ended:  # click's way out of a closed pipe, and of shell completion
            return CLOSED_PIPE if ended.code else 0
    return code if isinstance(code, int) else 0


def say(message: str) -> None:
    """Write a message for people to standard error."""
    click.echo(f"newsextract: {message}", err=True)


def _show_warning(message: Warning | str, *_: object, **__: object) -> None:
    say(str(message))
