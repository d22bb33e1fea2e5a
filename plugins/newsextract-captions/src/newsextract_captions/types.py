"""What the plugin finds: photo captions, and lines of the page that are not the story."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from newsextract import Annotation

REASONS = ("related", "newsletter", "share", "advert", "byline", "correction", "contact", "other")


@frozen(kw_only=True)
class Caption(Annotation):
    """A photo caption with its credit, or a bare photo credit in a paragraph of its own.

    The names of the parts follow the IPTC Photo Metadata Standard: its credit line, creator and source.

    Attributes:
        credit: Whom the picture is credited to, as written, without what introduces or closes it ("Photo:", "©", a
            final "photo", brackets); None if nobody is named.
        photographer: The person among those named (IPTC creator, once by-line), with a rank if one is given.
        agency: The agency, archive, paper or other organisation among those named (IPTC source), with the way it came:
            ``AFP via Getty Images``.
    """

    kind: ClassVar[str] = "caption"
    masks: ClassVar[bool] = True

    credit: str | None = None
    photographer: str | None = None
    agency: str | None = None

    def summary(self) -> str:
        """Say whom the picture is credited to."""
        return f"credit: {self.credit}" if self.credit else "no credit"


@frozen(kw_only=True)
class Boilerplate(Annotation):
    """A line of the page that is not part of the story.

    Attributes:
        reason: What it is: ``related`` (a linked or repeated headline), ``newsletter``, ``share``, ``advert``,
            ``byline`` (author and agency lines), ``correction``, ``contact`` or ``other``.
    """

    kind: ClassVar[str] = "boilerplate"
    masks: ClassVar[bool] = True

    reason: str = "other"

    def summary(self) -> str:
        """Say what kind of line it is."""
        return self.reason
