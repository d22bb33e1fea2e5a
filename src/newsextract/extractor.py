"""The base class of extractors: what a plugin writes."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from newsextract.annotation import Annotation

if TYPE_CHECKING:
    from newsextract.view import View


class Extractor(ABC):
    """Finds annotations in one article at a time.

    A subclass is an ``attrs.frozen`` class whose fields are its settings, each with a default; it holds no state
    from one article to the next, and pickles.

    Attributes:
        name: The extractor's name: that of its entry point and of its settings; lower-case letters and digits, words
            joined by ``_``.
        provides: The annotation types it may return.
        needs: Kinds that must have been extracted before; without them it does not run.
        after: Kinds that are extracted before it where a plugin offers them.
        languages: Language subtags it has data for; None if any language will do.
        sees_masked: Whether its view shows text that other extractors have masked (captions, say).
    """

    __slots__ = ()

    name: ClassVar[str]
    provides: ClassVar[tuple[type[Annotation], ...]]
    needs: ClassVar[tuple[str, ...]] = ()
    after: ClassVar[tuple[str, ...]] = ()
    languages: ClassVar[frozenset[str] | None] = None
    sees_masked: ClassVar[bool] = False

    @abstractmethod
    def extract(self, view: View) -> Iterable[Annotation]:
        """Return the annotations found in ``view``, in any order."""
