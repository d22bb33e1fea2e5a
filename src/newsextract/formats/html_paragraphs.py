"""The paragraphs of a page, each with the role that the markup around it tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from attrs import define, evolve, field, frozen

from newsextract.formats.html_roles import is_apart, is_skipped, is_under_picture, role_of

_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark picture q rp rt ruby s samp small
    source span strike strong sub sup time tt u var wbr""".split()  # noqa: SIM905  # easier to read
)
_EMPHASIS = frozenset({"em", "i", "small"})
_LINKED = 0.8  # of a paragraph's characters, for it to be a link and nothing else
_LONGEST_LINK = 150
_LONGEST_EMPHASIS = 300


@frozen
class Run:
    """A paragraph of the page.

    Attributes:
        pieces: Its text as it stands in the source, with the role that the markup gives each piece.
        parent: The element around it that holds the paragraphs next to it.
        linked: How many of its characters are links.
        heading: Whether it is a heading, and of which level; 0 for other paragraphs.
        apart: The parts of the page around it that may not be of the story: a footer, an aside, a card.
        below_picture: Whether it is in italics or small print right below a picture, as captions are.
        text: Its text with single spaces.
        role: The role of most of its characters; empty for none.
    """

    pieces: tuple[tuple[str, str], ...]
    parent: Any = None
    linked: int = 0
    heading: int = 0
    apart: tuple[Any, ...] = ()
    below_picture: bool = False
    text: str = field(init=False)
    role: str = field(init=False)

    @text.default
    def _text(self) -> str:
        return " ".join("".join([piece for piece, _ in self.pieces]).split())

    @role.default
    def _role(self) -> str:
        sizes: Counter[str] = Counter()
        for piece, role in self.pieces:
            sizes["caption" if role == "credit" and "caption" in sizes else role] += len("".join(piece.split()))
        return max(sizes, key=lambda role: sizes[role], default="")

    def as_caption(self) -> Run:
        """The same as a caption."""
        return evolve(self, pieces=tuple((piece, "caption") for piece, _ in self.pieces))

    @property
    def is_link(self) -> bool:
        """Whether it is a link to another page and nothing else."""
        return 0 < len(self.text) <= min(self.linked / _LINKED, _LONGEST_LINK)


@define
class _Walk:
    """Where the walk through a page stands, and the paragraph that it is in.

    Attributes:
        roles: The roles that the open elements give, innermost last.
        parts: The open elements that may not be of the story.
        links: How many links are open.
        emphasis: How many elements that emphasise are open.
        pieces: What was read of the paragraph.
        block: The block element that it begins in.
        apart: The parts that it begins in.
        linked: How many of its characters are links.
        plain: Whether any of it is not emphasised.
    """

    roles: list[str] = field(factory=lambda: [""])
    parts: list[Any] = field(factory=list)
    links: int = 0
    emphasis: int = 0
    pieces: list[tuple[str, str]] = field(factory=list)
    block: Any = None
    apart: tuple[Any, ...] = ()
    linked: int = 0
    plain: bool = False

    def enter(self, element: Any) -> None:
        """Go into an element."""
        role, around = role_of(element), self.roles[-1]
        # A name in a caption is the photographer's.
        self.roles.append("credit" if role == "byline" and around in ("caption", "credit") else role or around)
        self.links += element.tag == "a"
        self.emphasis += element.tag in _EMPHASIS
        if is_apart(element):
            self.parts.append(element)

    def leave(self, element: Any) -> None:
        """Go out of an element."""
        self.roles.pop()
        self.links -= element.tag == "a"
        self.emphasis -= element.tag in _EMPHASIS
        if self.parts and self.parts[-1] is element:
            self.parts.pop()

    def read(self, text: str | None, element: Any) -> None:
        """Add what stands in an element to the paragraph."""
        if not text or element is None or (not self.pieces and not text.strip()):
            return
        role = self.roles[-1]
        if not self.pieces:
            self.block = _block_of(element)
            self.apart = tuple(self.parts)
            self.linked, self.plain = 0, False
        elif role != self.pieces[-1][1] and not self.pieces[-1][0][-1:].isspace():
            text = " " + text  # a caption and its credit are parted by their style, not by a space
        self.pieces.append((text, role))
        self.linked += len(text.strip()) if self.links else 0
        self.plain = self.plain or not (self.emphasis or text.isspace())

    def finished(self) -> Iterator[Run]:
        """Yield the paragraph, if there is one, and begin the next."""
        if self.pieces:
            heading = int(self.block.tag[1]) if re.fullmatch("h[1-6]", self.block.tag) else 0
            run = Run(tuple(self.pieces), self.block.getparent(), self.linked, heading, self.apart)
            if not self.plain and len(run.text) <= _LONGEST_EMPHASIS and is_under_picture(self.block):
                run = evolve(run, below_picture=True)
            self.pieces.clear()
            yield run


def paragraphs_of(tree: Any) -> Iterator[Run]:
    """Yield the paragraphs of a page: its text between the edges of block elements.

    Args:
        tree: The page, as lxml reads it, without comments.
    """
    from lxml.etree import iterwalk

    walk, skipped = _Walk(), 0
    for event, element in iterwalk(tree, events=("start", "end")):
        block = element.tag not in _INLINE
        if event == "start":
            if skipped or is_skipped(element):
                skipped += 1
                continue
            if block:
                yield from walk.finished()
            walk.enter(element)
            walk.read(element.text, element)
            continue
        if skipped:
            skipped -= 1
        else:
            if block:
                yield from walk.finished()
            walk.leave(element)
        if not skipped:
            walk.read(element.tail, element.getparent())
    yield from walk.finished()


def _block_of(element: Any) -> Any:
    """The block element that an element stands in, or is."""
    while element.tag in _INLINE and element.getparent() is not None:
        element = element.getparent()
    return element
