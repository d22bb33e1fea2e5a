"""A person, an organisation or a thing that an article names, and names that are one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from attrs import define, field

from newsextract.text.names import Name, NameKind
from newsextract_quotes.resolution.gender import Gender
from newsextract_quotes.resolution.profiles import Profile, Profiles

# The shortest initials that are no person's, in characters: BBC, but AJ Reed.
_ACRONYM = 3


@define(eq=False)
class Entity:
    """A person, an organisation or a thing with a name.

    Attributes:
        name: The fullest form of its name in the article.
        words: The words of that name, without suffixes as Jr.
        names: The places where it is named in full, in text order; where it is not, the first place.
        shown_gender: The gender that a title or a pronoun showed.
        shown_person: Whether a title or a noun showed that it is a person.
    """

    name: str
    words: tuple[str, ...]
    names: list[Name] = field(repr=False)
    _profiles: Profiles = field(repr=False)
    _introduced: Name = field(repr=False)
    shown_gender: Gender | None = None
    shown_person: bool = False
    _profile: Profile | None = field(default=None, init=False, repr=False)

    @property
    def kind(self) -> NameKind | None:
        """Whether it is a person or an organisation, where that is known."""
        return "person" if self.shown_person else self._read().kind

    @property
    def gender(self) -> Gender | None:
        """A person's gender, where a title, a noun, the first name or a pronoun shows it."""
        return self.shown_gender or self._read().gender

    @property
    def perhaps(self) -> Gender | None:
        """The gender that a rare first name may show."""
        return self._read().perhaps

    def _read(self) -> Profile:
        """Its profile, which few entities are asked for."""
        if self._profile is None:
            self._profile = self._profiles.read(self._introduced, self.words)
        return self._profile

    def take(self, name: Name, gender: Gender | None) -> None:
        """Take note of a name of it, and of the gender that the name's title shows."""
        self.shown_gender = gender or self.shown_gender
        self.shown_person = self.shown_person or name.kind == "person"

    def distance(self, offset: int) -> tuple[bool, int]:
        """How far from an offset it is named in full: the last time before it, or else the first time behind it."""
        i = bisect_left(self.names, offset, key=lambda name: name.start)
        return (False, offset - self.names[i - 1].start) if i else (True, self.names[0].start - offset)


def initials(words: Iterable[str]) -> str:
    """The capitals that the words of a name begin with: WFF of World Food Fund."""
    return "".join([word[0] for word in words if word[0].isupper()])


def has_surname(entity: Entity) -> bool:
    """Whether the last word of a name may stand for all of it: not of an organisation's, nor of BBC Sounds."""
    first = entity.words[0]
    return entity.kind != "organisation" and not (len(first) >= _ACRONYM and first.isalpha() and first.isupper())


def are_one_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names differ in middle names alone: Ann Reed, Ann B. Reed."""
    return one[-1] == other[-1] and one[0] == other[0] and min(len(one), len(other)) == 2 < max(len(one), len(other))


def are_one_firm(entity: Entity, words: tuple[str, ...], name: Name) -> bool:
    """Whether the name of an organisation begins another: Aldham Pumps, Aldham Pumps Ltd."""
    shared = min(len(entity.words), len(words))
    return shared > 1 and name.kind == "organisation" == entity.kind and entity.words[:shared] == words[:shared]
