"""Names of people and organisations: runs of capitalised words, told apart by titles and by what they are made of.

A light recogniser with no list of names: it finds where a name stands, and says what it names only where the words
themselves show it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import takewhile
from typing import Any, Literal, NamedTuple

import regex

from newsextract.language import languages_of, load_language, subtag
from newsextract.text.name_words import NameWords
from newsextract.text.word_classes import WordClasses, word_classes

NameKind = Literal["person", "organisation"]

# A longer run, in characters, is no name.
_LONGEST_NAME = 250
_FUNCTION_TAGS = frozenset(["IN", "DT", "PDT", "CC", "PRP", "PRP$", "WRB", "WP", "WP$", "WDT", "EX", "TO"])
_OPENING_TAGS = _FUNCTION_TAGS | frozenset(["RB", "VBD", "VBG", "VBN", "VBZ"])
_ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\p{N}&.]{1,5}")
_INITIALS = regex.compile(r"(?:\p{Lu}\.)+")
_CONTRACTED = regex.compile(r"['’](?:\p{Ll}{1,2})$")  # I'm, they've
# What stands before the first word of a sentence or a quotation; nothing stands before the first of all.
_SENTENCE_ENDS = frozenset((*".!?:\"'“”‘’«»()–—\r\n\v\f\x85\u2028\u2029", ""))
_SPACES = frozenset(" \xa0")
_HYPHENS = frozenset("-‐")


class Name(NamedTuple):
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


class NameFinder(NameWords):
    """Finds the names in texts of one language.

    Args:
        data: The words that names are made of, as in ``names.toml``.
        words: The parts of speech of the language's words.
    """

    def __init__(self, data: Mapping[str, Any], words: WordClasses) -> None:
        super().__init__(data)
        self._words = words
        # The same names come again and again, in an article and in the news.
        self._parse = lru_cache(maxsize=8192)(self._parse_run)

    def find(self, text: str) -> Iterator[Name]:
        """Yield the names of a text, in order."""
        parse = self._parse
        for match in self.run.finditer(text):
            run, start = match[0], match.start()
            before = text[start - 1 : start]
            opens = (text[start - 2 : start - 1] if before in _SPACES else before) in _SENTENCE_ENDS
            for begin, end, title, kind in parse(run, opens):
                first = start + begin
                if not begin and (before in _HYPHENS or kind == "organisation"):
                    first = self._beginning(text, start)
                yield Name(first, start + end, text[first : start + end], title, kind)

    def _beginning(self, text: str, start: int) -> int:
        """Where a name begins of whose first word a part stands before the capital: al-Hamdani, 19th Brigade."""
        if text[start - 1] in _HYPHENS:
            return self._with_article(text, start)
        number = self.ordinal.search(text, max(0, start - 6), start) if text[start - 4 : start - 3].isdigit() else None
        return number.start() if number else start

    def _with_article(self, text: str, start: int) -> int:
        """Where a name begins whose capital stands behind an Arabic article: al-Hamdani."""
        word = text[max(0, start - 6) : start - 1].split()[-1:]
        return start - 1 - len(word[0]) if word and word[0] in self.articles else start

    def _parse_run(self, run: str, opens: bool) -> tuple[tuple[int, int, str | None, NameKind | None], ...]:
        """Parse a run of capitalised words into names: (start, end, title, kind) within the run.

        Args:
            run: The run.
            opens: Whether it opens a sentence, where any word is capitalised.
        """
        if len(run) > _LONGEST_NAME:
            return ()
        tokens = []
        offset = 0
        for word in run.replace("\xa0", " ").split(" "):
            end = offset + len(word)
            tokens.append(_Token(offset, end, word, word.strip(".,'’").lower()))
            offset = end + 1
        if len(tokens) == 1:
            return self._single(tokens[0], opens)
        parts = self._parts(tokens, opens)
        return tuple(name for part in parts if (name := self._name(part, opens and part[0].start == 0)))

    def _single(self, token: _Token, opens: bool) -> tuple[tuple[int, int, str | None, NameKind | None], ...]:
        """The name in a run of one word."""
        acronym = _ACRONYM.fullmatch(token.text)
        if token.key in self.no_names:
            return ()
        if not acronym:
            tags = self._words.of(_CONTRACTED.sub("", token.key))
            if tags and (opens or tags[0] in _FUNCTION_TAGS):
                return ()
        end = token.end - (token.text[-1] in "'’")
        return ((token.start, end, None, "organisation" if acronym else None),)

    def _parts(self, tokens: list[_Token], opens: bool) -> Iterator[list[_Token]]:
        """Split a run at "and", "of" and plural possessives, except within the name of an organisation."""
        first = next((i for i, token in enumerate(tokens) if token.text in self.connectors), 0)
        if first and not self._names_a_part(tokens[:first]):  # Ann Reed of Smith & Sons
            yield from self._parts(tokens[:first], opens)
            yield from self._parts(tokens[first + 1 :], False)
            return
        if self._is_joint_organisation(tokens):
            yield tokens
            return
        part: list[_Token] = []
        for i, token in enumerate(tokens):
            described = opens and i == 1 and self._only_describes(token, tokens[0])
            if token.text in self.joints or (
                token.text in self.connectors and (described or not self._names_a_part(part))
            ):
                if part:
                    yield part
                part = []
            elif not part and token.text == self.determiner:
                continue
            elif token.text == token.text[:1] and self._words.likely(token.key) == "PRP":
                if part:
                    yield part  # "I" is no name, and ends one
                part = []
            elif part and part[-1].text[-1] == "." and self._is_class(token, _FUNCTION_TAGS):
                yield part  # a sentence ended with the abbreviation
                part = [token]
            else:
                part.append(token)
                if token.text[-1] in "'’" and not any(t.key in self.organisations for t in tokens[i + 1 :]):
                    yield part
                    part = []
        if part:
            yield part

    def _is_joint_organisation(self, tokens: list[_Token]) -> bool:
        """Whether "and" stands within a name: Hop and Barley Alliance, Smith & Sons."""
        joints = [i for i, token in enumerate(tokens) if token.text in self.joints]
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

    def _only_describes(self, connector: _Token, noun: _Token) -> bool:
        """Whether a plural that opens a sentence is part of no name: Shares of, Lawyers for, but Friends of."""
        grouped = noun.key in self.organisations or (connector.text == self.partitive and self.is_role(noun.key))
        return not grouped and self._words.likely(noun.key) == "NNS"

    def _name(self, part: list[_Token], opens: bool) -> tuple[int, int, str | None, NameKind | None] | None:
        """The name in a part of a run, without the words before it."""
        opening = _OPENING_TAGS if opens else _FUNCTION_TAGS
        while part and self._is_class(part[0], opening if len(part) > 1 else _FUNCTION_TAGS):
            part = part[1:]
            opening = _FUNCTION_TAGS
        while part and (part[-1].key in self.calendar or (len(part) > 2 and part[-1].key in self.honours)):
            part = part[:-1]
        if not part or all(token.key in self.calendar for token in part):
            return None
        if len(part) == 1:
            return next(iter(self._single(part[0], opens)), None)
        titles = self._titles(part)
        name = part[titles:]
        end = name[-1].end - (name[-1].text[-1] in "'’,")
        title = " ".join(token.text for token in part[:titles]) or None
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
        if count == len(part) - 1 and part[count - 1].key in self.given:
            count -= 1  # "Dean Reed", but "Dean Ann Reed"
        # "Secretary of State Anna Diaz": the title goes on while the words are common ones.
        if count and part[count].text in self.connectors:
            if part[count - 1].key not in self.titles and part[count - 1].key not in self.roles:
                return 0  # several people in one name: Friends of the Lido
            rest = list(takewhile(lambda t: t.text in self.connectors or self._words.of(t.key), part[count:-1]))
            count += len(rest)
        name = part[count:]
        if all(token.key in self.suffixes for token in name) or any(
            token.key in self.organisations or token.key in self.places or token.text in self.connectors
            for token in name
        ):
            return 0
        return count

    def _kind(self, name: list[_Token], title: str | None) -> NameKind | None:
        if title:
            return "person"
        if any(token.key in self.organisations for token in name[-1:] + [t for t in name[:-1] if len(name) > 2]):
            return "organisation"
        if any(token.text in self.joints for token in name) or (
            len(name) > 2 and name[1].text in self.connectors and self.is_role(name[0].key)
        ):
            return "organisation"
        if name[-1].key in self.suffixes or any(
            token.text in self.particles or (_INITIALS.fullmatch(token.text) and token.key not in self.polities)
            for token in name[:-1]
        ):
            return "person"
        return None


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
