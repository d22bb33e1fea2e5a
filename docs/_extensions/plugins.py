"""The directive ``plugin``: an installed plugin's types and settings, read from the plugin itself."""

from __future__ import annotations

from collections.abc import Iterator

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

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
    """The reference of a plugin in MyST: its extractors with their settings, and their annotation types."""
    for extractor in plugin.extractors:
        package = extractor.__module__.partition(".")[0]
        yield from ("```{eval-rst}", f".. py:currentmodule:: {package}", "")
        for shown in (*extractor.provides, extractor):
            yield from (f".. autoclass:: {package}.{shown.__name__}", "   :members:", "   :exclude-members: extract", "")
        yield from ("```", "")


def setup(app: Sphinx) -> dict[str, bool]:
    """Register the directive."""
    app.add_directive("plugin", PluginDirective)
    return {"parallel_read_safe": True}
