"""The command line ``newsextract`` (extra ``cli``)."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and exit: 0 all well, 1 some article failed, 2 usage, 130 interrupted."""
    try:
        import click  # noqa: F401  # asked for here to say what to install
        import rich  # noqa: F401
    except ImportError as error:
        sys.exit(f"newsextract: {error.name} is missing; install the command line with: pip install 'newsextract[cli]'")
    from newsextract.cli.app import run

    sys.exit(run())
