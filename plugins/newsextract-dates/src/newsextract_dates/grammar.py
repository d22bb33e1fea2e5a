"""Patterns over kinds of tokens: how the rules of the families say which phrases they read.

A pattern is a regular expression whose letters are kinds of tokens, written by their names:

    "rel=LAST unit=(UNIT | QUARTER)"

Names stand for kinds or, in `MACROS`, for what several rules share; blanks part them and mean nothing; ``name=`` in
front of a kind or a bracket gives the tokens it matches a name, by which the rule's function finds them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsextract_dates.demand import Demands, bits
from newsextract_dates.kinds import CHARACTERS, NAMES, PREFIXES

if TYPE_CHECKING:
    from newsextract_dates.match import Match, Reading

MACROS = {
    "TOLD": "(LAST | PREVIOUS | NEXT | COMING | FOLLOWING | THIS | CURRENT | THAT | SAME | LATEST | PAST)",
    "MONTHDAY": "(BANKHOLIDAY? weekday=WEEKDAY COMMA?)? month=MONTH THE? day=DAY (COMMA? OF? year=YEAR | OFYEAR)?",
    "DAYMONTH": "(BANKHOLIDAY? weekday=WEEKDAY COMMA?)? (THE? day=ORDNUM | day=DAYNUM) OF? month=MONTH"
    " (COMMA? OF? year=YEAR | OFYEAR)?",
    "OFYEAR": "OF? beside=(LAST | THIS | NEXT) whole=UNIT",
    "NAMEDDAY": "(MONTHDAY | DAYMONTH | rel=(LAST | NEXT | THIS)? weekday=WEEKDAY | today=TODAY)",
    "EDGE": "((EARLY | LATE | MID) DASH? | EARLIER | LATER | THE? POINT (OF | TO) | POINT DASH | APPROX)",
    "KINDOFYEAR": "(FISCAL | YEARKIND)",
    "DAY": "(DAYNUM | ORDNUM | ORD | SECOND)",
    "DIGITS": "(DAYNUM | NUM | YEAR)",
    "NUMBER": "((DIGITS SCALE | DIGITS FRACTION? | FRACTION | HALF (A | OF)? DOZEN"
    " | (A? (WORDNUM | VAGUE | SOME | COUPLE | DOZEN) | A SCALE)"
    " ((DASH | AND)? (WORDNUM | SCALE | DOZEN))* OF?)"
    " (DASH? AND DASH? (A | WORDNUM) DASH? HALF)?)",
    "SIMPLE": "(DIGITS | (WORDNUM | VAGUE | SOME) (DASH? (WORDNUM | SCALE))* | SCALE)",
    "UNITNAME": "(UNIT | UNITS | QUARTER | CENTURY | WEEKEND)",
}

_NAME = re.compile(r"(?<![?])\b[A-Z][A-Z_]*\b")
_ONE_OF = re.compile(r"\(\?:((?:[\ue000-\uefff]\|)+[\ue000-\uefff])\)")

Build = Callable[["Match"], "Reading"]


class Rule:
    """A pattern and the function that reads what it matches; the pattern is compiled when it is first tried.

    Args:
        name: The rule's name, as annotations give it.
        pattern: A pattern of kind names.
        build: The function.
    """

    def __init__(self, name: str, pattern: str, build: Build) -> None:
        self.name = name
        self.build = build
        self._source = pattern
        self.first, _, self._needed = _DEMANDS.of(pattern)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(translate(self._source))

    def may_match(self, kinds: int) -> bool:
        """Whether a phrase, or the rest of one, has the kinds that the pattern needs."""
        return all(needed & kinds for needed in self._needed)

    def match(self, kinds: str, start: int, names: tuple[str, ...]) -> Candidate | None:
        """Match the tokens of a phrase from one on."""
        found = self._pattern.match(kinds, start)
        if found is None:
            return None
        groups = {name.partition("_")[0]: found.span(name) for name in found.groupdict() if found.start(name) >= 0}
        return Candidate(self, start, found.end(), groups, names)


class Candidate(NamedTuple):
    """A rule that matches a phrase.

    Attributes:
        rule: The rule.
        start: Number of the first token of the phrase that it matches.
        end: Number of the token behind the last one.
        groups: The first and the last tokens, likewise, of the names in the rule's pattern.
        names: The names of the kinds of all tokens of the phrase.
    """

    rule: Rule
    start: int
    end: int
    groups: dict[str, tuple[int, int]]
    names: tuple[str, ...]


_DEMANDS = Demands(MACROS)
_RULES: list[Rule] = []


def rule(*patterns: str) -> Callable[[Build], Build]:
    """Register a function as the rule for phrases that match one of some patterns.

    The rule's name is that of the function's module and its own: ``weekdays.next_weekday``.
    """

    def register(build: Build) -> Build:
        name = f"{build.__module__.rpartition('.')[2]}.{build.__name__}"
        _RULES.extend(Rule(name, pattern, build) for pattern in patterns)
        return build

    return register


def _expanded(name: re.Match[str]) -> str:
    """What a macro stands for, without macros; any other name as it is."""
    return _expansion(name[0]) if name[0] in MACROS else name[0]


@cache
def _expansion(macro: str) -> str:
    return _NAME.sub(_expanded, MACROS[macro])


def translate(pattern: str) -> str:
    """Return a pattern of kind names as a regular expression over kinds.

    A name that is given twice, in two alternatives, makes two groups, ``name_1`` and ``name_2``.

    Raises:
        KeyError: if a name is neither a kind nor a macro.
    """
    pattern = _NAME.sub(_expanded, pattern)
    numbers: Counter[str] = Counter()

    def group(match: re.Match[str]) -> str:
        name, what = match.groups()
        numbers[name] += 1
        return f"(?P<{name}_{numbers[name]}>{'' if what == '(' else what + ')'}"

    pattern = re.sub(r"([a-z]+)=(\(|\w+)", group, pattern)
    pattern = re.sub(r"\((?!\?)", "(?:", pattern)
    pattern = _NAME.sub(lambda match: CHARACTERS[match[0]], pattern)
    pattern = re.sub(r"\s", "", pattern)
    return _ONE_OF.sub(lambda match: f"[{match[1].replace('|', '')}]", pattern)


@lru_cache(maxsize=256)
def _starting(kind: str) -> tuple[Rule, ...]:
    """The rules that can match a phrase beginning with a kind."""
    first = bits(kind)
    return tuple(rule for rule in _RULES if rule.first & first)


@lru_cache(maxsize=4096)
def candidates(kinds: str) -> tuple[tuple[Candidate, ...], ...]:
    """Return, for each token of a phrase, the rules that match from it on, the longest match first."""
    found = []
    names = tuple(NAMES[kind] for kind in kinds)
    for start, kind in enumerate(kinds):
        rest = bits(kinds[start:])
        rules = [rule for rule in _starting(kind) if rule.may_match(rest)]
        here = [candidate for rule in rules if (candidate := rule.match(kinds, start, names))]
        found.append(tuple(sorted(here, key=lambda candidate: -candidate.end)))
    return tuple(found)


@lru_cache(maxsize=256)
def stands_alone(kind: str) -> bool:
    """Whether some rule reads a phrase of one token of a kind, with or without a small word before it."""
    if any(candidates(kind)):
        return True
    return any(here[0].end == 2 for prefix in PREFIXES for here in candidates(CHARACTERS[prefix] + kind)[:1] if here)
