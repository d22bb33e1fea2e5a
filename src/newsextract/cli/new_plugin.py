"""``newsextract new-plugin``: write a plugin to start from."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from newsextract.scaffold import Names
from newsextract.scaffold import new_plugin as write_plugin

NEXT = """\
Wrote {distribution} ({count} files). It passes its tests as it is. Next:

    cd {folder}
    python -m pip install -e ".[dev]"
    pytest
    newsextract plugins

Then make it yours:

"""
YOURS = {
    "tests/test_{name}.py": "what it is to find",
    "src/{package}/languages/en/words.toml": "the words it looks for",
    "src/{package}/annotation.py": "what it says of each find",
    "src/{package}/extractor.py": "the rule",
    "README.md": "its example is a test, too",
}


@click.command("new-plugin")
@click.argument("name")
@click.option("--kind", help="Kind of the annotations it finds, a singular noun; the plugin's name if not given.")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help="Where to make the plugin's folder; here if not given.",
)
def new_plugin(name: str, kind: str | None, folder: Path) -> int:
    """Write a plugin that works, to start one of your own from.

    It is named newsextract-NAME and has an annotation type, a setting, language data, an extractor, the hook, tests,
    a README and a CI file. Nothing that exists is overwritten.
    """
    names = Names.of(name, kind)
    try:
        written = write_plugin(names, folder)
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}; nothing was overwritten") from None
    place = folder / names.distribution
    sys.stdout.write(NEXT.format(distribution=names.distribution, folder=place, count=len(written)))
    paths = {path.format(package=names.package, name=names.name): what for path, what in YOURS.items()}
    width = max(map(len, paths))
    sys.stdout.writelines(f"    {path:<{width}}  {what}\n" for path, what in paths.items())
    return 0
