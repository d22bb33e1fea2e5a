"""Photo captions, with whom they are credited to, and lines of the page that are not the story."""

from __future__ import annotations

from collections.abc import Sequence

from newsextract import Extractor, hookimpl
from newsextract_captions.extractor import Captions
from newsextract_captions.types import Boilerplate, Caption

__all__ = ["Boilerplate", "Caption", "Captions"]


@hookimpl
def newsextract_extractors() -> Sequence[type[Extractor]]:
    """Return the extractor of captions and boilerplate."""
    return [Captions]
