"""The directive ``plugin``: an installed plugin's types and settings, read from the plugin itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from newsextract import Annotation
from newsextract.discovery import Plugin, discover


class PluginDirective(SphinxDirective):
    """Shows a plugin, named by the directive's argument."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the nodes."""
        (plugin,) = (plugin for plugin in discover(only=self.arguments) if plugin.name == self.arguments[0])
        holder = nodes.container()
        self.state.nested_parse(StringList(list(_lines(plugin)), f"plugin {plugin.name}"), 0, holder)
        return holder.children


def _lines(plugin: Plugin) -> Iterator[str]:
    """The reference of a plugin in MyST: its annotation types, and its extractors with their settings."""
    for extractor in plugin.extractors:
        for kind in extractor.provides:
            traits = [text for holds, text in ((kind.masks, "hides its text"), (kind.nests, "may nest")) if holds]
            yield from (f"**Kind `{kind.kind}`**" + (f" ({', '.join(traits)})" if traits else ""), "")
            yield from _class(kind)
        runs = [f"{word} `{kind}`" for word in ("needs", "after") for kind in getattr(extractor, word)]
        yield from (f"**Settings of `{extractor.name}`**" + (f" ({', '.join(runs)})" if runs else ""), "")
        yield from _class(extractor)


def _class(shown: type) -> Iterator[str]:
    package = shown.__module__.partition(".")[0]
    yield from ("```{eval-rst}", f".. py:currentmodule:: {package}", "")
    yield from (f".. autoclass:: {package}.{shown.__name__}", "   :members:", "   :exclude-members: extract")
    yield from ("```", "")


def _without_signature(_app: Sphinx, _what: str, _name: str, shown: Any, *_: Any) -> tuple[str, None] | None:
    """Leave out the arguments of annotation types: they are the fields, which are listed with their meaning."""
    if isinstance(shown, type) and issubclass(shown, Annotation):
        return "", None
    return None


def _attributes(_app: Sphinx, document: nodes.document) -> None:
    """Call attributes so, where Sphinx says variables."""
    for name in document.findall(nodes.field_name):
        if name.astext() == "Variables":
            name.children = [nodes.Text("Attributes")]


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("plugin", PluginDirective)
    app.connect("autodoc-process-signature", _without_signature)
    app.connect("doctree-read", _attributes)
    return {"parallel_read_safe": True}
