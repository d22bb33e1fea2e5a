"""Spans and annotations: what an extractor says about an article, tied to exact offsets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Self

from attrs import field, frozen


@frozen
class Span:
    """A piece of an article's text.

    Attributes:
        start: Offset of the first character, in Unicode code points of the article's untouched text.
        end: Offset behind the last character.
        text: The characters themselves: ``article.text[start:end]``.
    """

    start: int
    end: int
    text: str

    def __len__(self) -> int:
        return self.end - self.start


@frozen(kw_only=True)
class Annotation:
    """Base class of all annotations; a plugin subclasses it with ``attrs.frozen(kw_only=True)``.

    Fields of a subclass are plain JSON values (``str``, ``int``, ``float``, ``bool``, ``None``), ``date``,
    ``datetime``, `Span`, or tuples of these; ``Span | None`` fields are named ``..._span``.

    Attributes:
        kind: Name of the kind in records and in ``needs``; a singular, of lower-case letters and digits, words joined
            by ``_``.
        masks: Whether later extractors are kept from seeing the annotated text.
        nests: Whether annotations of this kind may overlap one another.
        start: Offset of the first character, in Unicode code points of the article's untouched text.
        end: Offset behind the last character.
        text: ``article.text[start:end]``; never begins or ends with white space.
        rule: Name of the rule that made the annotation, for explaining it.
    """

    kind: ClassVar[str]
    masks: ClassVar[bool] = False
    nests: ClassVar[bool] = False

    start: int
    end: int
    text: str
    rule: str | None = None

    @classmethod
    def at(cls, span: Span, **fields: Any) -> Self:
        """Make an annotation of this type that covers ``span``."""
        return cls(start=span.start, end=span.end, text=span.text, **fields)

    @property
    def span(self) -> Span:
        """The annotated text with its offsets."""
        return Span(self.start, self.end, self.text)

    def summary(self) -> str:
        """Say in a few words what was found, for tables and explanations."""
        return ""


def singular_of(kind: str) -> str | None:
    """Return the kind that a name is the plural of, or None if it is a kind itself; imported types alone are known."""
    kinds = {one.__dict__.get("kind") for one in _subclasses(Annotation)}
    singulars = (kind.removesuffix("s"), kind.removesuffix("ies") + "y")
    return None if kind in kinds else next((one for one in singulars if one in kinds), None)


def _subclasses(parent: type[Annotation]) -> Iterator[type[Annotation]]:
    for child in parent.__subclasses__():
        yield child
        yield from _subclasses(child)


@frozen(kw_only=True)
class GenericAnnotation(Annotation):
    """An annotation of a kind whose plugin is not installed, as read from a record.

    Attributes:
        kind: The kind named in the record.
        fields: The record's other keys, unchanged; also read as attributes.
    """

    kind: str  # type: ignore[misc]  # here the kind is data, not a property of the type
    fields: Mapping[str, Any] = field(factory=dict)

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("__") and name != "fields" and name in self.fields:
            return self.fields[name]
        raise AttributeError(f"an annotation of kind {self.kind!r} has no field {name!r}")

    def summary(self) -> str:
        """List the fields that have a value."""
        return ", ".join(f"{name}={value}" for name, value in self.fields.items() if value is not None)
