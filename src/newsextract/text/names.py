"""Names of people and organisations: runs of capitalised words, told apart by titles and by what they are made of.

A light recogniser with no list of names: it finds where a name stands, and says what it names only where the words
themselves show it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from itertools import takewhile
from typing import Any, Literal, NamedTuple

import regex
from attrs import frozen

from newsextract.language import languages_of, load_language, subtag
from newsextract.text.word_classes import WordClasses, word_classes

NameKind = Literal["person", "organisation"]

# A longer run, in words, is a headline in capitals and is read in pieces; one longer in characters is no name.
_LONGEST_RUN = 9
_LONGEST_NAME = 250
_FUNCTION_TAGS = frozenset(["IN", "DT", "PDT", "CC", "PRP", "PRP$", "WRB", "WP", "WP$", "WDT", "EX", "TO"])
_OPENING_TAGS = _FUNCTION_TAGS | frozenset(["RB", "VBD", "VBG", "VBN", "VBZ"])
_ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\p{N}&.]{1,5}")
_INITIALS = regex.compile(r"(?:\p{Lu}\.)+")
_CONTRACTED = regex.compile(r"['’](?:\p{Ll}{1,2})$")  # I'm, they've
_SENTENCE_ENDS = frozenset(".!?:\"'“”‘’«»()–—\r\n\v\f\x85\u2028\u2029")


@frozen
class Name:
    """A name as it stands in a text.

    Attributes:
        start: Offset of its first character, behind titles and articles.
        end: Offset behind its last character, before a possessive 's.
        text: The name.
        title: The capitalised titles and roles right before it ("Assistant U.S. Attorney"), or None.
        kind: Whether it names a person or an organisation; None where its words do not show it.
    """

    start: int
    end: int
    text: str
    title: str | None = None
    kind: NameKind | None = None


class _Token(NamedTuple):
    start: int
    end: int
    text: str
    key: str  # as the word lists have it


class NameFinder:
    """Finds the names in texts of one language.

    Args:
        data: The words that names are made of.
        words: The parts of speech of the language's words.

    Attributes:
        titles: Titles in lower case, with the gender they show: ``male``, ``female`` or ``unknown``.
        roles: Nouns for people in a role, likewise.
        organisations: Nouns that make a name that of an organisation.
        suffixes: Suffixes of personal names: ``jr``.
        particles: Lower-case words in surnames: ``van``.
    """

    def __init__(self, data: Mapping[str, Any], words: WordClasses) -> None:
        self._words = words
        self.titles = _genders(data["titles"])
        self.roles = _genders(data["roles"])
        self.organisations = frozenset(data["organisations"].split())
        self.suffixes = frozenset(data["suffixes"].split())
        self.particles = frozenset(data["particles"].split())
        self._honours = frozenset(data["honours"].split())
        self._places = frozenset(data["places"].split())
        self._calendar = frozenset(data["calendar"].split())
        self._no_names = self._calendar | frozenset(data["ambiguous_months"].split())
        self._connectors = frozenset(data["connectors"].split())
        self._joints = frozenset(data["joints"].split())
        self._articles = frozenset(data["articles"].split())
        self._data = data
        # The same names come again and again, in an article and in the news.
        self._parse = lru_cache(maxsize=8192)(self._parse_run)

    @cached_property
    def _run(self) -> regex.Pattern[str]:
        """A run of capitalised words, with what may stand between them."""
        stops = [form for word in self._data["abbreviations"].split() for form in (word.capitalize(), word.upper())]
        inner = r"(?:[.&‐-](?=[\p{L}\p{N}])|['’](?=\p{L})(?![sS](?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]*+"
        # An abbreviation or an initial keeps its full stop; any other full stop ends the run.
        stop = rf"(?:\.(?<=\b(?:{'|'.join(stops)}|\p{{Lu}}(?:\.\p{{Lu}}){{0,5}})\.))?"
        token = rf"\p{{Lu}}[\p{{L}}\p{{M}}\p{{N}}]*+(?:{inner})*+{stop}"
        space = "[ \xa0]"
        article = rf"(?:{'|'.join(self._data['articles'].split())})[-‐]"
        particles = rf"(?:(?:{'|'.join(sorted(self.particles))}){space}){{1,3}}+"
        linked = (
            rf"(?:{'|'.join(sorted(self._connectors | self._joints))}){space}(?:{self._data['determiner']}{space})?"
        )
        suffix = "|".join(_suffix_forms(self.suffixes))
        between = rf"(?:(?<=[sS])['’])?{space}(?:(?!\p{{Lu}})(?:{particles}|{linked})?(?:{article})?)?"
        return regex.compile(
            rf"(?<![\p{{L}}\p{{N}}_]){token}(?:{between}{token}){{0,{_LONGEST_RUN - 1}}}+"
            rf"(?:,{space}(?:{suffix})(?![\p{{L}}\p{{N}}])\.?)?"
        )

    @cached_property
    def _ordinal(self) -> regex.Pattern[str]:
        """A number right before a name: 19th Engineer Brigade."""
        return regex.compile(rf"(?<![\w.,])[0-9]{{1,3}}(?:{'|'.join(self._data['ordinals'].split())})[ \xa0]$")

    def find(self, text: str) -> Iterator[Name]:
        """Yield the names of a text, in order."""
        for match in self._run.finditer(text):
            start, end = match.span()
            if end - start > _LONGEST_NAME:
                continue
            for begin, end, title, kind in self._parse(match.group(), _opens_sentence(text, start)):
                first = start + begin
                if not begin and start and text[start - 1] in "-‐":
                    first = self._with_article(text, start)
                elif (
                    not begin
                    and kind == "organisation"
                    and (number := self._ordinal.search(text, max(0, start - 6), start))
                ):
                    first = number.start()
                yield Name(first, start + end, text[first : start + end], title, kind)

    def _with_article(self, text: str, start: int) -> int:
        """Where a name begins whose capital stands behind an Arabic article: al-Hamdani."""
        word = text[max(0, start - 6) : start - 1].split()[-1:]
        return start - 1 - len(word[0]) if word and word[0] in self._articles else start

    def _parse_run(self, run: str, opens: bool) -> tuple[tuple[int, int, str | None, NameKind | None], ...]:
        """Parse a run of capitalised words into names: (start, end, title, kind) within the run.

        Args:
            run: The run.
            opens: Whether it opens a sentence, where any word is capitalised.
        """
        tokens = []
        offset = 0
        for word in run.replace("\xa0", " ").split(" "):
            end = offset + len(word)
            tokens.append(_Token(offset, end, word, word.strip(".,'’").lower()))
            offset = end + 1
        if len(tokens) == 1:
            return self._single(tokens[0], opens)
        parts = self._parts(tokens)
        return tuple(name for part in parts if (name := self._name(part, opens and part[0].start == 0)))

    def _single(self, token: _Token, opens: bool) -> tuple[tuple[int, int, str | None, NameKind | None], ...]:
        """The name in a run of one word."""
        acronym = _ACRONYM.fullmatch(token.text)
        if token.key in self._no_names:
            return ()
        if not acronym:
            tags = self._words.of(_CONTRACTED.sub("", token.key))
            if tags and (opens or tags[0] in _FUNCTION_TAGS):
                return ()
        return ((0, token.end, None, "organisation" if acronym else None),)

    def _parts(self, tokens: list[_Token]) -> Iterator[list[_Token]]:
        """Split a run at "and", "of" and plural possessives, except within the name of an organisation."""
        if self._is_joint_organisation(tokens):
            yield tokens
            return
        part: list[_Token] = []
        for i, token in enumerate(tokens):
            if token.text in self._joints or (token.text in self._connectors and not self._names_a_part(part)):
                if part:
                    yield part
                part = []
            elif not part and (token.text in self._connectors or token.text == self._data["determiner"]):
                continue
            else:
                part.append(token)
                if token.text[-1] in "'’" and not any(t.key in self.organisations for t in tokens[i + 1 :]):
                    yield part
                    part = []
        if part:
            yield part

    def _is_joint_organisation(self, tokens: list[_Token]) -> bool:
        """Whether "and" stands within a name: Hop and Barley Alliance, Smith & Sons."""
        joints = [i for i, token in enumerate(tokens) if token.text in self._joints]
        if len(joints) != 1:
            return False
        i = joints[0]
        return tokens[i].text == "&" or (
            tokens[-1].key in self.organisations
            and all(self._words.of(token.key) for token in (*tokens[:i], *tokens[i + 1 :]))
            and not any(token.key in self.roles or token.key in self.organisations for token in tokens[:i])
        )

    def _names_a_part(self, part: list[_Token]) -> bool:
        """Whether "of" may follow within a name: University of, Department of, Secretary of."""
        if not part:
            return False
        last = part[-1].key
        if last in self.organisations or self.is_role(last):
            return True
        # "Inspector Ann Reed of": a person, whatever the surname is otherwise.
        titled = any(token.key in self.titles or self.is_role(token.key) for token in part)
        return not titled and self._words.likely(last) in ("NN", "NNS")

    def _name(self, part: list[_Token], opens: bool) -> tuple[int, int, str | None, NameKind | None] | None:
        """The name in a part of a run, without the words before it."""
        opening = _OPENING_TAGS if opens else _FUNCTION_TAGS
        while part and self._is_class(part[0], opening if len(part) > 1 else _FUNCTION_TAGS):
            part = part[1:]
            opening = _FUNCTION_TAGS
        while part and (part[-1].key in self._calendar or (len(part) > 2 and part[-1].key in self._honours)):
            part = part[:-1]
        if not part or all(token.key in self._calendar for token in part):
            return None
        if len(part) == 1:
            single = self._single(part[0], opens)
            return (part[0].start, single[0][1], None, single[0][3]) if single else None
        titles = self._titles(part)
        name = part[titles:]
        end = name[-1].end - (name[-1].text[-1] in "'’,")
        title = None
        if titles:
            title = " ".join(token.text for token in part[:titles])
        return name[0].start, end, title, self._kind(name, title)

    def _is_class(self, token: _Token, tags: frozenset[str]) -> bool:
        likely = self._words.likely(_CONTRACTED.sub("", token.key))
        return likely in tags and (len(token.text) == 1 or not token.text.isupper())

    def _titles(self, part: list[_Token]) -> int:
        """How many words of a part are titles before a personal name."""
        count = 0
        for i, token in enumerate(part[:-1]):
            if token.key in self.titles or self.is_role(token.key):
                count = i + 1
        # "Secretary of State Anna Diaz": the title goes on while the words are common ones.
        if count and part[count].text in self._connectors:
            if part[count - 1].key not in self.titles and part[count - 1].key not in self.roles:
                return 0  # several people in one name: Friends of the Lido
            rest = list(takewhile(lambda t: t.text in self._connectors or self._words.of(t.key), part[count:-1]))
            count += len(rest)
        name = part[count:]
        if all(token.key in self.suffixes for token in name) or any(
            token.key in self.organisations or token.key in self._places or token.text in self._connectors
            for token in name
        ):
            return 0
        return count

    def gender(self, word: str) -> Literal["male", "female"] | None:
        """The gender that a title or a noun for a person shows, in lower case and without a full stop."""
        shown = self.titles.get(word) or self.roles.get(word)
        if shown == "male":
            return "male"
        return "female" if shown == "female" else None

    def is_role(self, word: str) -> bool:
        """Whether a word in lower case is a noun for a person in a role, or for several."""
        return (
            word in self.roles
            or word.rpartition("-")[2] in self.roles
            or (word[-1:] == "s" and word[:-1] in self.roles)
        )

    def _kind(self, name: list[_Token], title: str | None) -> NameKind | None:
        if title:
            return "person"
        if any(token.key in self.organisations for token in name[-1:] + [t for t in name[:-1] if len(name) > 2]):
            return "organisation"
        if len(name) > 2 and name[1].text in self._connectors and self.is_role(name[0].key):
            return "organisation"
        if len(name) == 1:
            return "organisation" if _ACRONYM.fullmatch(name[0].text) else None
        if name[-1].key in self.suffixes or any(
            _INITIALS.fullmatch(token.text) or token.text in self.particles for token in name[:-1]
        ):
            return "person"
        return None


def _genders(by_gender: Mapping[str, str]) -> dict[str, str]:
    return {word: gender for gender, listed in by_gender.items() for word in listed.split()}


def _suffix_forms(suffixes: frozenset[str]) -> list[str]:
    """Suffixes of names as they are written: Jr, III, MBE."""
    return [form for suffix in sorted(suffixes) for form in (suffix.capitalize(), suffix.upper())]


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence, or a quotation, may open at an offset."""
    before = text[max(0, start - 2) : start].rstrip(" \xa0")
    return not before or before[-1] in _SENTENCE_ENDS


@cache
def name_finder(language: str) -> NameFinder | None:
    """Return the finder of names for a language, a BCP 47 tag, or None if there are no data for it."""
    language = subtag(language)
    if language not in languages_of("newsextract"):
        return None
    return NameFinder(load_language("newsextract", language)["names"], word_classes(language))


def names(text: str, language: str) -> tuple[Name, ...]:
    """Return the names in a text, in order; none without data for its language."""
    finder = name_finder(language)
    return tuple(finder.find(text)) if finder else ()
