r"""Gold written inline: ``annotated("It opened on [1 May]{date value=2024-05-01}.")``.

``[text]{kind field=value …}`` marks an annotation; brackets nest, and several braces may follow one bracket.
``{#name}`` names a stretch without annotating it, and ``speaker_span=#name`` or ``quoted=#one,#two`` refers to it.
A value is read as JSON where it is JSON (``3``, ``null``, ``"two words"``) and as it stands otherwise. A bracket that
no brace follows is text; so is one behind a backslash: ``\[``, ``\]``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from newsextract.annotation import GenericAnnotation, Span
from newsextract.article import Article

_BODY = r'\{((?:[^{}"]|"(?:[^"\\]|\\.)*")*)\}'
_BODIES = re.compile(f"(?:{_BODY})+", re.DOTALL)
_ONE_BODY = re.compile(_BODY, re.DOTALL)
_WORD = re.compile(r'#(?P<name>\w+)|(?:(?P<field>\w+)=)?(?P<value>"(?:[^"\\]|\\.)*"|[^\s"]+)')


@frozen
class Annotated:
    """An article and what is to be found in it.

    Attributes:
        article: The article, its text without the marks.
        expected: The annotations in text order; their fields are those that were written, as in a record.
    """

    article: Article
    expected: tuple[GenericAnnotation, ...]

    def of(self, *kinds: str) -> tuple[GenericAnnotation, ...]:
        """Return the expected annotations of some kinds."""
        return tuple(a for a in self.expected if a.kind in kinds)


def annotated(marked: str, **article: Any) -> Annotated:
    """Read a text with annotations marked inline.

    Args:
        marked: The text, marked as this module's documentation says.
        article: Further fields of the article, such as ``published="2024-05-01"``.

    Raises:
        ValueError: if a mark is malformed or refers to a name that is not there; the message shows the mark.
    """
    text, marks = _without_marks(marked)
    names = {
        word["name"]: Span(start, end, text[start:end])
        for start, end, body in marks
        for word in _words(body)
        if word["name"] and not word["field"]
    }
    found = [_annotation(text[start:end], start, end, body, names) for start, end, body in marks]
    placed = [((a.start, -a.end, a.kind), a) for a in found if a is not None]
    return Annotated(Article(text, **article), tuple(a for _, a in sorted(placed, key=lambda one: one[0])))


def _without_marks(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and (start, end, what stands in the braces) of each mark."""
    text: list[str] = []
    marks: list[tuple[int, int, str]] = []
    opened: list[int] = []  # where in ``text`` a bracket stands that may open a mark
    at = 0
    while at < len(marked):
        letter = marked[at]
        if letter == "\\" and marked[at + 1 : at + 2] in ("[", "]"):
            text.append(marked[at + 1])
            at += 2
            continue
        at += 1
        bodies = _BODIES.match(marked, at) if letter == "]" and opened else None
        if letter == "]" and marked[at : at + 1] == "{" and opened and bodies is None:
            raise ValueError(
                f"the mark {marked[at : at + 40]!r} is not closed; a bracket that is text stands behind \\"
            )
        if bodies is None:
            if letter == "[":
                opened.append(len(text))
            elif letter == "]" and opened:
                opened.pop()
            text.append(letter)
            continue
        start = opened.pop()
        text[start] = ""  # the bracket was a mark's
        marks += ((start, len(text), body) for body in _ONE_BODY.findall(bodies.group()))
        at = bodies.end()
    places = [0]
    for letter in text:
        places.append(places[-1] + len(letter))
    return "".join(text), [(places[start], places[end], body) for start, end, body in marks]


def _words(body: str) -> Iterator[re.Match[str]]:
    return _WORD.finditer(body)


def _annotation(text: str, start: int, end: int, body: str, names: Mapping[str, Span]) -> GenericAnnotation | None:
    """The annotation that a mark speaks of; None if it only names a stretch."""
    words = [word for word in _words(body) if not word["name"]]
    if not words:
        return None
    kind, *rest = words
    if kind["field"] or not kind["value"].isidentifier():
        raise ValueError(f"the mark {{{body}}} does not begin with a kind; write {{kind field=value …}}")
    fields: dict[str, Any] = {}
    for word in rest:
        name, value = word["field"], word["value"]
        if name is None:
            raise ValueError(f"cannot read {value!r} in the mark {{{body}}}; write field=value")
        try:
            fields |= _field(name, value, names)
        except KeyError as error:
            raise ValueError(f"the mark {{{body}}} speaks of #{error.args[0]}, but nothing is named so") from None
    rule = fields.pop("rule", None)
    return GenericAnnotation(kind=kind["value"], start=start, end=end, text=text, fields=fields, rule=rule)


def _field(name: str, value: str, names: Mapping[str, Span]) -> dict[str, Any]:
    """A field as a record holds it."""
    if value.startswith("#"):
        spans = [names[one.removeprefix("#")] for one in value.split(",")]
        if name.endswith("_span"):
            stem = name.removesuffix("_span")
            return {f"{stem}_start": spans[0].start, f"{stem}_end": spans[0].end}
        return {name: [[span.start, span.end] for span in spans]}
    try:
        read = json.loads(value)
    except ValueError:
        read = value
    if read is None and name.endswith("_span"):
        stem = name.removesuffix("_span")
        return {f"{stem}_start": None, f"{stem}_end": None}
    return {name: read}
