"""The names in a new plugin, all made from the one or two that its author chose."""

from __future__ import annotations

import keyword
from importlib.metadata import entry_points, version
from typing import Any, Self

from attrs import Attribute, field, frozen

import newsextract
from newsextract.discovery import ENTRY_POINT_GROUP, NAME, installed_types
from newsextract.errors import PluginError

_LONGEST = 24  # so that no line of the code becomes too long


def _is_name(_names: object, attribute: Attribute[Any], value: str) -> None:
    if not NAME.fullmatch(value):
        raise PluginError(f"{attribute.name} {value!r}: write lower-case letters and digits, words joined by - or _")
    if len(value) > _LONGEST:
        raise PluginError(f"{attribute.name} {value!r}: choose one of at most {_LONGEST} characters")


@frozen(kw_only=True)
class Names:
    """The names in a new plugin.

    Attributes:
        name: Name of the entry point, the extractor and its settings.
        kind: Kind of its annotations.
    """

    name: str = field(validator=_is_name)
    kind: str = field(validator=_is_name)

    @classmethod
    def of(cls, name: str, kind: str | None = None) -> Self:
        """Make the names from a plugin's name, with or without ``newsextract-`` before it.

        Raises:
            PluginError: if a name cannot be used, or a plugin that is installed has it already.
        """
        name = name.removeprefix("newsextract-").replace("-", "_")
        names = cls(name=name, kind=(kind or name).replace("-", "_"))
        if any(point.name == name for point in entry_points(group=ENTRY_POINT_GROUP)):
            raise PluginError(f"a plugin named {name!r} is installed already; choose another name")
        if names.kind in {taken.kind for taken in installed_types()}:
            raise PluginError(f"a plugin that is installed finds {names.kind!r} already; choose another with --kind")
        if names.annotation in (*newsextract.__all__, names.extractor) or keyword.iskeyword(names.annotation):
            raise PluginError(f"a class cannot be named {names.annotation}; choose another kind with --kind")
        return names

    @property
    def annotation(self) -> str:
        """Name of the annotation's class."""
        return _camel(self.kind)

    @property
    def extractor(self) -> str:
        """Name of the extractor's class."""
        return f"{_camel(self.name)}Extractor"

    @property
    def exports(self) -> str:
        """Names of the public classes, each in quotation marks, in order."""
        return ", ".join(f'"{name}"' for name in sorted((self.annotation, self.extractor), key=str.lower))

    @property
    def package(self) -> str:
        """Name of the Python package."""
        return f"newsextract_{self.name}"

    @property
    def distribution(self) -> str:
        """Name of the distribution, and of the folder."""
        return f"newsextract-{self.name.replace('_', '-')}"

    @property
    def core(self) -> str:
        """The versions of newsextract it works with: this one and those compatible with it."""
        major, minor = map(int, version("newsextract").split(".")[:2])
        return f"newsextract>={major}.{minor},<{major + 1 if major else f'0.{minor + 1}'}"


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
