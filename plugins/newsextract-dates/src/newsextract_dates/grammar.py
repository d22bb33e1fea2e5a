"""Patterns over kinds of tokens: how the rules of the families say which phrases they read.

A pattern is a regular expression whose letters are kinds of tokens, written by their names:

    "rel=LAST unit=(UNIT | QUARTER)"

Names stand for kinds or, in `MACROS`, for what several rules share; blanks part them and mean nothing; ``name=`` in
front of a kind or a bracket gives the tokens it matches a name, by which the rule's function finds them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import regex

from newsextract_dates.kinds import CHARACTERS

if TYPE_CHECKING:
    from newsextract_dates.match import Match, Reading

MACROS = {
    "TOLD": "(LAST | PREVIOUS | NEXT | COMING | FOLLOWING | THIS | CURRENT | THAT | SAME | LATEST | PAST)",
    "MONTHDAY": "(weekday=WEEKDAY COMMA?)? month=MONTH THE? day=DAY (COMMA? OF? year=YEAR)?",
    "DAYMONTH": "(weekday=WEEKDAY COMMA?)? THE? day=(DAYNUM | ORDNUM) OF? month=MONTH (COMMA? OF? year=YEAR)?",
    "NAMEDDAY": "(rel=(LAST | NEXT | THIS)? weekday=WEEKDAY | today=TODAY | MONTHDAY | DAYMONTH)",
    "EDGE": "((EARLY | LATE | MID) DASH? | EARLIER | LATER | THE? POINT (OF | TO) | APPROX)",
    "DAY": "(DAYNUM | ORDNUM | ORD | SECOND)",
    "DIGITS": "(DAYNUM | NUM | YEAR)",
    "NUMBER": "((DIGITS SCALE | DIGITS FRACTION? | FRACTION | HALF (A | OF)? DOZEN"
    " | A? (WORDNUM | SCALE | VAGUE | COUPLE | DOZEN) ((DASH | AND)? (WORDNUM | SCALE | DOZEN | VAGUE))* OF?)"
    " (AND (A | WORDNUM) HALF)?)",
    "SIMPLE": "(DIGITS | (WORDNUM | SCALE | VAGUE) (DASH? (WORDNUM | SCALE))*)",
    "UNITNAME": "(UNIT | UNITS | QUARTER | CENTURY | WEEKEND)",
}

_NAME = re.compile(r"(?<![?])\b[A-Z][A-Z_]*\b")

Build = Callable[["Match"], "Reading"]


class Rule(NamedTuple):
    """A pattern and the function that reads what it matches."""

    name: str
    pattern: regex.Pattern[str]
    build: Build


class Candidate(NamedTuple):
    """A rule that matches a phrase from one token up to before another, and where its names are."""

    rule: Rule
    start: int
    end: int
    groups: dict[str, tuple[int, int]]


_RULES: list[Rule] = []


def rule(*patterns: str) -> Callable[[Build], Build]:
    """Register a function as the rule for phrases that match one of some patterns.

    The rule's name is that of the function's module and its own: ``weekdays.next_weekday``.
    """

    def register(build: Build) -> Build:
        name = f"{build.__module__.rpartition('.')[2]}.{build.__name__}"
        _RULES.extend(Rule(name, regex.compile(translate(pattern)), build) for pattern in patterns)
        return build

    return register


def translate(pattern: str) -> str:
    """Return a pattern of kind names as a regular expression over kinds.

    Raises:
        KeyError: if a name is neither a kind nor a macro.
    """
    while (expanded := _NAME.sub(lambda match: MACROS.get(match[0], match[0]), pattern)) != pattern:
        pattern = expanded
    pattern = re.sub(r"(\w+)=(\(|\w+)", _group, pattern)
    pattern = re.sub(r"\((?!\?)", "(?:", pattern)
    pattern = _NAME.sub(lambda match: CHARACTERS[match[0]], pattern)
    return re.sub(r"\s", "", pattern)


def _group(match: re.Match[str]) -> str:
    name, what = match.groups()
    return f"(?P<{name}>" if what == "(" else f"(?P<{name}>{what})"


@lru_cache(maxsize=256)
def _starting(kind: str) -> tuple[Rule, ...]:
    """The rules that can match a phrase beginning with a kind."""
    return tuple(rule for rule in _RULES if rule.pattern.match(kind, partial=True))


@lru_cache(maxsize=8192)
def candidates(kinds: str) -> tuple[tuple[Candidate, ...], ...]:
    """Return, for each token of a phrase, the rules that match from it on, the longest match first."""
    found = []
    for start, kind in enumerate(kinds):
        here = []
        for rule in _starting(kind):
            if match := rule.pattern.match(kinds, start):
                groups = {name: match.span(name) for name in rule.pattern.groupindex if match.start(name) >= 0}
                here.append(Candidate(rule, start, match.end(), groups))
        found.append(tuple(sorted(here, key=lambda candidate: -candidate.end)))
    return tuple(found)


@lru_cache(maxsize=256)
def stands_alone(kind: str) -> bool:
    """Whether some rule reads a phrase of one token of a kind, with or without a determiner."""
    determiners = ("", *(CHARACTERS[name] for name in ("THE", "A", "ITS")))
    return any(here[0].end == len(d) + 1 for d in determiners for here in candidates(d + kind)[:1] if here)
