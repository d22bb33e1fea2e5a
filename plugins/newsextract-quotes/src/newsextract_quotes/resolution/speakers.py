"""Speaker mentions, and whom they stand for."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newsextract.text.names import Name
from newsextract_quotes.resolution.entity import Entity
from newsextract_quotes.resolution.gender import Gender

WORD = re.compile(r"[^\W_][\w\u0300-\u036f.'’‐-]*+")
How = Literal["name", "short", "description", "pronoun", "new"]


class Mention(NamedTuple):
    """A stretch of text that a quote is attributed to.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        quote_start: Offset of the first character of its quote.
        quote_end: Offset behind the last character of its quote.
        enclosing: Index of the mention that the quote around this one belongs to, if this is a quote in a quote.
    """

    start: int
    end: int
    quote_start: int
    quote_end: int
    enclosing: int | None = None


class Speaker(NamedTuple):
    """Whom a mention stands for.

    Attributes:
        name: The fullest name or description in the article.
        how: What told: a full ``name``; a ``short`` one (a surname, a first name, initials); a ``description`` or a
            ``pronoun`` of someone spoken of before; or a ``new`` description.
        key: What tells the speaker from others.
        noun: The head noun of a description, in lower case.
        shown_gender: The gender that a description shows.
        described_person: Whether a description is one of a person, where known.
        plural: Whether several speak.
        abstract: Whether a description has a noun that is known and is none for people.
    """

    name: str
    how: How
    key: object
    noun: str | None = None
    shown_gender: Gender | None = None
    described_person: bool | None = None
    plural: bool = False
    abstract: bool = False

    @classmethod
    def named(cls, entity: Entity, how: How) -> Speaker:
        """A speaker who is named in the article."""
        return cls(entity.name, how, entity)

    @property
    def gender(self) -> Gender | None:
        """The speaker's gender, where known so far."""
        return self.key.gender if isinstance(self.key, Entity) else self.shown_gender

    @property
    def perhaps(self) -> Gender | None:
        """The gender that a rare first name may show."""
        return self.key.perhaps if isinstance(self.key, Entity) else None

    @property
    def person(self) -> bool | None:
        """Whether it is a person, where known so far."""
        if isinstance(self.key, Entity):
            return None if self.key.kind is None else self.key.kind == "person"
        return self.described_person

    def again(self, how: How) -> Speaker:
        """The same speaker, told in another way."""
        return self._replace(how=how)


def start_of_title(name: Name) -> int:
    """Where the titles before a name begin, or the name if there are none."""
    return name.start - len(name.title) - 1 if name.title else name.start
