"""The one hook through which plugins hand their extractors to the core (pluggy)."""

from __future__ import annotations

from collections.abc import Sequence

import pluggy

from newsextract.extractor import Extractor

hookspec = pluggy.HookspecMarker("newsextract")
hookimpl = pluggy.HookimplMarker("newsextract")
"""Marks a function of a plugin as an implementation of the hook of its name."""


@hookspec
def newsextract_extractors() -> Sequence[type[Extractor]]:  # type: ignore[empty-body]  # a specification
    """Return the extractor classes this plugin offers.

    Called once, when plugins are discovered; never for an article.
    """
