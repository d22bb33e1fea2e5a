"""Writing the files of a new plugin from the template beside this module."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from string import Template

from newsextract.scaffold.names import Names

_SUFFIX = ".tmpl"  # keeps the template's files from being read as code of this package
_WORDS = ("annotation", "core", "distribution", "exports", "extractor", "kind", "name", "package")
_DOTTED = ("github", "gitignore")  # names that get their dot when they are written


def new_plugin(names: Names, parent: Path) -> tuple[Path, ...]:
    """Write a new plugin into a folder of its own.

    Args:
        names: The names in it.
        parent: Where the folder, named as the distribution, is made.

    Returns:
        The files, the folder's pyproject.toml among them, in order of their paths.

    Raises:
        FileExistsError: if there is a file or folder of that name; nothing is written then.
        OSError: if a file cannot be written.
    """
    folder = parent / names.distribution
    words = {name: getattr(names, name) for name in _WORDS}
    folder.mkdir(parents=True)
    written = []
    for path, content in _template(files(__package__) / "template"):
        target = folder.joinpath(*(Template(part).substitute(words) for part in path))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(Template(content).substitute(words), encoding="utf-8", newline="\n")
        written.append(target)
    return tuple(sorted(written))


def _template(folder: Traversable, *inside: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The parts of the path, and the content, of each file of the template."""
    for entry in folder.iterdir():
        name = entry.name.removesuffix(_SUFFIX)
        path = *inside, f".{name}" if name in _DOTTED else name
        if entry.is_dir():
            yield from _template(entry, *path)
        else:
            yield path, entry.read_text("utf-8")
