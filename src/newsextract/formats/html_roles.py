"""What the markup of an element says of its text: that it is a caption, a credit or a byline, or not to be read."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

# Elements whose text is no paragraph of the page
_SKIPPED = frozenset(
    """audio button canvas caption datalist details dialog embed head iframe input label map math menu nav noscript
    object option script select style svg template textarea title video""".split()  # noqa: SIM905  # easier to read
)
# What is for screen readers, and the controls of video players
_HIDDEN = re.compile(
    r"(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|assistive-text|a11y-hidden)(?:$|[\s_-])"
    r"|(?:^|\s)(?:vjs|jw|mejs|plyr)-",
    re.IGNORECASE,
)
# Class names are read word by word: "wp-caption-text", "Image__caption", "articlePhotoCredit".
_NAMING = ("class", "data-testid", "data-component", "data-hook", "id")
_CAPTION_WORDS = frozenset({"caption", "captions", "cutline", "figcaption"})
# Together they name a caption: "img-description", "photo_legend".
_PICTURE_WORDS = frozenset({"image", "img", "photo", "picture"})
_LEGEND_WORDS = frozenset({"desc", "description", "legend"})
_CREDIT_WORDS = frozenset({"attribution", "copyright", "credit", "credits", "photographer"})
_CREDIT_PROPERTIES = frozenset({"copyrightholder", "copyrightnotice", "credittext"})
_BYLINE_WORDS = frozenset({"byline", "bylines"})
_BUTTON_WORDS = frozenset({"hide", "toggle", "expand", "enlarge"})
_OTHER_WORDS = frozenset(
    """card carousel comments newsletter outbrain playlist promo recirc recommended related sidebar taboola
    teaser""".split()  # noqa: SIM905
)
_CLASS_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_PICTURES = frozenset({"img", "picture", "amp-img"})
# What makes a figure something else than a picture
_OTHER_CONTENT = frozenset({"blockquote", "table", "pre"})
# As many elements are looked at around one or within one, whatever the page.
_NEARBY = 60
_WITHIN = 300


def is_skipped(element: Any) -> bool:
    """Whether nothing in an element is read: it is hidden, a button, or holds no text of the page."""
    name = element.get("class") or ""
    if element.tag in _SKIPPED or element.get("hidden") is not None or _HIDDEN.search(name):
        return True
    return "caption" in name and not _BUTTON_WORDS.isdisjoint(_words(element))


def is_apart(element: Any) -> bool:
    """Whether an element may hold what is not of the story: an aside, a footer, a card; a figure is no card."""
    if element.tag in ("aside", "footer"):
        return True
    others = _OTHER_WORDS & _words(element)
    return bool(others) and not (element.tag == "figure" and others == {"card"})


def role_of(element: Any) -> str:
    """The role that an element's own markup gives its text: ``caption``, ``credit``, ``byline``; empty for none."""
    words = _words(element)
    properties = set((element.get("itemprop") or "").lower().split())
    if not _CREDIT_PROPERTIES.isdisjoint(properties):
        return "credit"
    if (
        not _CREDIT_WORDS.isdisjoint(words)
        and not _names_both(element)
        and (_CAPTION_WORDS & words or _is_near_picture(element))
    ):
        return "credit"
    if element.tag == "figcaption" or "caption" in properties or not _CAPTION_WORDS.isdisjoint(words):
        return "caption"
    if _PICTURE_WORDS & words and _LEGEND_WORDS & words and _is_near_picture(element):
        return "caption"
    if (element.tag == "figure" or element.get("role") == "figure") and _holds_picture(element):
        return "caption"
    if not _BYLINE_WORDS.isdisjoint(words) or element.get("rel") == "author":
        return "byline"
    return ""


def is_under_picture(block: Any) -> bool:
    """Whether a paragraph holds a picture, or stands below one that holds a picture and nothing else."""
    if block.tag != "p":
        return False
    above = block.getprevious()
    return _is_pictured(block) or (above is not None and above.tag == "p" and _is_pictured(above) and _is_empty(above))


def _words(element: Any) -> set[str]:
    names = " ".join([name for attribute in _NAMING if (name := element.get(attribute))])
    return _words_in(names) if names else set()


def _words_in(names: str) -> set[str]:
    return {word.lower() for word in _CLASS_WORD.findall(names)}


def _names_both(element: Any) -> bool:
    """Whether one class makes an element a caption and another a credit: "image__caption attribution" holds both."""
    classes = [_words_in(name) for name in (element.get("class") or "").split()]
    return any(words & _CAPTION_WORDS and not words & _CREDIT_WORDS for words in classes)


def _is_near_picture(element: Any) -> bool:
    """Whether a picture stands in one of the two elements around."""
    near = (inner.tag for outer in islice(element.iterancestors(), 2) for inner in islice(outer.iter(), _NEARBY))
    return any(tag in _PICTURES or tag == "figcaption" for tag in near)


def _holds_picture(figure: Any) -> bool:
    """Whether a figure is a picture or a video, not a table or a quotation."""
    tags = {inner.tag for inner in islice(figure.iter(), _WITHIN)}
    return not tags.isdisjoint((*_PICTURES, "video")) and tags.isdisjoint(_OTHER_CONTENT)


def _is_pictured(block: Any) -> bool:
    return any(inner.tag in _PICTURES for inner in islice(block.iter(), _NEARBY))


def _is_empty(block: Any) -> bool:
    return not any(text.strip() for text in islice(block.itertext(), _NEARBY))
