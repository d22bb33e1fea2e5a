"""The paragraphs of a page, each with the role that the markup around it tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from attrs import define, field

_SKIPPED = frozenset(
    """audio button canvas datalist details dialog embed head iframe input label map math menu nav noscript object
    option script select style svg template textarea title video""".split()  # noqa: SIM905  # easier to read
)
_INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark picture q rp rt ruby s samp small
    source span strike strong sub sup time tt u var wbr""".split()  # noqa: SIM905
)
_HIDDEN = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|assistive-text|a11y-hidden)(?:$|[\s_-])", re.I
)
# Class names are read word by word: "wp-caption-text", "Image__caption", "articlePhotoCredit".
_CAPTION_WORDS = frozenset({"caption", "captions", "cutline", "figcaption"})
_CREDIT_WORDS = frozenset({"attribution", "copyright", "credit", "credits", "photographer"})
_CREDIT_PROPERTIES = frozenset({"copyrightholder", "copyrightnotice", "credittext"})
_BYLINE_WORDS = frozenset({"byline", "bylines"})
_BUTTON_WORDS = frozenset({"hide", "toggle", "expand", "enlarge"})
_OTHER_WORDS = frozenset(
    """card carousel comments newsletter outbrain playlist promo recirc recommended related sidebar taboola
    teaser""".split()  # noqa: SIM905
)
_CLASS_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NEARBY = 60  # elements that are looked at around one, whatever the page
_LINKED = 0.8  # of a paragraph's characters, for it to be a link and nothing else
_LONGEST_LINK = 150


@define
class Run:
    """A paragraph of the page.

    Attributes:
        pieces: Its text as it stands in the source, with the role that the markup gives each piece.
        parent: The element around it that holds the paragraphs next to it.
        linked: How many of its characters are links.
        heading: Whether it is a heading, and of which level; 0 for other paragraphs.
        apart: The parts of the page around it that may not be of the story: a footer, an aside, a card.
    """

    pieces: list[tuple[str, str]] = field(factory=list)
    parent: Any = None
    linked: int = 0
    heading: int = 0
    apart: tuple[Any, ...] = ()

    @property
    def text(self) -> str:
        """Its text with single spaces."""
        return " ".join("".join(piece for piece, _ in self.pieces).split())

    @property
    def is_link(self) -> bool:
        """Whether it is a link to another page and nothing else."""
        return 0 < len(self.text) <= min(self.linked / _LINKED, _LONGEST_LINK)

    @property
    def role(self) -> str:
        """The role of most of its characters; empty for none."""
        sizes: Counter[str] = Counter()
        for piece, role in self.pieces:
            sizes["caption" if role == "credit" and "caption" in sizes else role] += len("".join(piece.split()))
        return max(sizes, key=lambda role: sizes[role], default="")


def paragraphs_of(tree: Any) -> Iterator[Run]:
    """Yield the paragraphs of a page: its text between the edges of block elements.

    Args:
        tree: The page, as lxml reads it, without comments.
    """
    from lxml.etree import iterwalk

    run, skipped = Run(), 0
    roles, links = [""], 0
    parts: list[Any] = []
    for event, element in iterwalk(tree, events=("start", "end")):
        tag = element.tag
        block = tag not in _INLINE
        if event == "start":
            if skipped or tag in _SKIPPED or _is_hidden(element):
                skipped += 1
                continue
            if block and run.pieces:
                yield run
                run = Run()
            roles.append(_role(element, tag) or roles[-1])
            links += tag == "a"
            if _is_apart(element, tag):
                parts.append(element)
            _add(run, element.text, element, roles[-1], links, parts)
            continue
        if skipped:
            skipped -= 1
        else:
            if block and run.pieces:
                yield run
                run = Run()
            roles.pop()
            links -= tag == "a"
            if parts and parts[-1] is element:
                parts.pop()
        if not skipped:
            _add(run, element.tail, element.getparent(), roles[-1], links, parts)
    if run.pieces:
        yield run


def _add(run: Run, text: str | None, element: Any, role: str, links: int, parts: list[Any]) -> None:
    if not text or element is None or (not run.pieces and not text.strip()):
        return
    if run.pieces and role != run.pieces[-1][1] and not run.pieces[-1][0][-1:].isspace():
        text = " " + text  # a caption and its credit are parted by their style, not by a space
    if not run.pieces:
        block = element
        while block.tag in _INLINE and block.getparent() is not None:
            block = block.getparent()
        run.parent = block.getparent()
        run.heading = int(block.tag[1]) if re.fullmatch("h[1-6]", block.tag) else 0
        run.apart = tuple(parts)
    run.pieces.append((text, role))
    run.linked += len(text.strip()) if links else 0


def _words(element: Any) -> set[str]:
    names = " ".join(element.get(name) or "" for name in ("class", "data-testid", "data-component", "id"))
    return _words_in(names) if names.strip() else set()


def _words_in(names: str) -> set[str]:
    return {word.lower() for word in _CLASS_WORD.findall(names)}


def _is_hidden(element: Any) -> bool:
    name = element.get("class") or ""
    if element.get("hidden") is not None or _HIDDEN.search(name):
        return True
    return "caption" in name and not _BUTTON_WORDS.isdisjoint(_words(element))


def _is_apart(element: Any, tag: str) -> bool:
    return tag in ("aside", "footer") or not _OTHER_WORDS.isdisjoint(_words(element))


def _role(element: Any, tag: str) -> str:
    """The role that an element's own markup gives its text; empty for none."""
    words = _words(element)
    properties = set((element.get("itemprop") or "").lower().split())
    if not _CREDIT_PROPERTIES.isdisjoint(properties):
        return "credit"
    if (
        not _CREDIT_WORDS.isdisjoint(words)
        and not _names_both(element)
        and (_CAPTION_WORDS & words or _near_picture(element))
    ):
        return "credit"
    if tag == "figcaption" or "caption" in properties or not _CAPTION_WORDS.isdisjoint(words):
        return "caption"
    if tag == "figure" and _is_picture(element):
        return "caption"
    if not _BYLINE_WORDS.isdisjoint(words) or element.get("rel") == "author":
        return "byline"
    return ""


def _names_both(element: Any) -> bool:
    """Whether one class makes an element a caption and another a credit: "image__caption attribution" holds both."""
    classes = [_words_in(name) for name in (element.get("class") or "").split()]
    return any(words & _CAPTION_WORDS and not words & _CREDIT_WORDS for words in classes)


def _near_picture(element: Any) -> bool:
    """Whether a picture stands in one of the two elements around."""
    near = (inner.tag for outer in islice(element.iterancestors(), 2) for inner in islice(outer.iter(), _NEARBY))
    return any(tag in ("img", "picture", "figcaption") for tag in near)


def _is_picture(figure: Any) -> bool:
    has = {
        tag
        for tag in ("img", "picture", "video", "iframe", "blockquote", "table", "pre")
        if figure.find(f".//{tag}") is not None
    }
    return not has.isdisjoint(("img", "picture", "video")) and has.isdisjoint(("blockquote", "table", "pre"))
