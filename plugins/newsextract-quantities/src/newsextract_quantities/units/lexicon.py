"""Names and symbols of units, found at a place in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from newsextract.language import listed

_WORD = re.compile(r"[^\W\d_]{1,64}")
_NAME = re.compile(r"[^\W\d_]+(?:[ .-]+[^\W\d_]+)*\.?")
# A symbol: letters, degree and percent signs, perhaps a power and a rate: "km", "°C", "m²", "km/h", "µg/m3".
_SYMBOL = re.compile(
    r"[^\W\d_°º%‰′″℃℉]{0,8}[°º%‰′″℃℉]?[^\W\d_]{0,8}(?:[²³]|[23](?:eq?)?)?(?![0-9])(?:/[^\W\d_]{1,8}[²³23]?)?(?!\w)"
)
_NEXT = re.compile(r"(?:\.?[ \xa0\u2009\u202f-]|\.)([^\W\d_]{1,64})")
_HEAD = re.compile(r"[^\W\d_]{1,8}[²³23]?(?![\w/])")


@frozen
class Unit:
    """A unit of measure or money.

    Attributes:
        name: Canonical English singular.
        kind: ``currency``, ``percent``, ``physical`` or ``time``.
    """

    name: str
    kind: str


class Units:
    """Units by their names (in any case) and symbols (as they stand).

    Args:
        generated: Units of CLDR (``units.json``).
        written: Units by hand (``measures.toml``).
        money: Names of currencies to canonical names.
        symbols: Meaning of short symbols by context (``symbols.toml``).
    """

    def __init__(
        self,
        generated: Mapping[str, Any],
        written: Mapping[str, Any],
        money: Mapping[str, str],
        symbols: Mapping[str, Any],
    ) -> None:
        self._units: dict[str, Unit] = {}
        self._names: dict[str, list[tuple[tuple[str, ...], Unit]]] = {}
        self._symbols: dict[str, Unit] = {}
        self._lower_only = frozenset(listed(written["lower_only"]["names"]))
        for kind, entries in written.items():
            if kind != "lower_only":
                for name, others in entries.items():
                    self._add(Unit(name, kind), [name, *listed(others)])
        for name, entry in generated.items():
            if name != "_licence":
                unit = self._units.get(name) or Unit(name, entry["kind"])
                self._add(unit, [name, *entry["names"]])
                for symbol in entry["symbols"]:
                    self._add_symbol(unit, symbol)
        for name, canonical in money.items():
            self._add(self._units.get(canonical) or Unit(canonical, "currency"), [name])
        for ways in self._names.values():
            ways.sort(key=lambda way: -len(way[0]))
        self._attached = {s: self._units[n] for s, n in symbols["attached"].items()}
        self._spaced = {s: self._units[n] for s, n in symbols["spaced"].items()}
        self._in_rates = {s: self._units[n] for s, n in symbols["in_rates"].items()}
        every = (*self._symbols, *self._attached, *self._spaced)
        # Symbols that case alone tells from others or from words.
        self.cased = frozenset(s for s in self._symbols if s != s.lower())
        # What a symbol can begin with, as a run of letters, or as one other character.
        self.symbol_heads = frozenset(m.group() if (m := _WORD.match(s)) else s[0] for s in every)

    def _add(self, unit: Unit, names: Iterable[str]) -> None:
        unit = self._units.setdefault(unit.name, unit)
        for name in names:
            lower = name.lower()
            if name.isalpha() or name.replace(" ", "").isalpha():  # nearly all of them
                words, is_name = tuple(lower.split()), True
            else:
                words, is_name = tuple(_WORD.findall(lower)), _NAME.fullmatch(name) is not None
            if not is_name or (name != lower and len(words) == 1):
                self._symbols.setdefault(name, unit)
            else:
                ways = self._names.setdefault(words[0], [])
                if all(rest != words[1:] for rest, _ in ways):
                    ways.append((words[1:], unit))

    def _add_symbol(self, unit: Unit, symbol: str) -> None:
        """Add a symbol as it stands, and in capitals where that is no other symbol: "10 KM"."""
        self._symbols[symbol] = unit
        if symbol.islower() and symbol not in self._lower_only:
            self._symbols.setdefault(symbol.upper(), unit)

    def named(self, name: str) -> Unit:
        """The unit with a canonical name."""
        return self._units[name]

    def names(self) -> Iterator[tuple[str, Unit]]:
        """All names in lower case, with their units."""
        for first, ways in self._names.items():
            for rest, unit in ways:
                yield " ".join((first, *rest)), unit

    def single(self, word: str) -> Unit | None:
        """The unit that one word names."""
        for rest, unit in self._names.get(word.lower(), ()):
            if not rest:
                return unit
        return None

    def name_at(self, text: str, pos: int) -> tuple[Unit, int] | None:
        """The longest unit name at an offset, and its end."""
        head = _WORD.match(text, pos)
        return self.name_from(text, head.group(), head.end()) if head else None

    def name_from(self, text: str, word: str, end: int) -> tuple[Unit, int] | None:
        """The longest unit name that begins with a word which ends at an offset, and its end."""
        lower = word.lower()
        ways = self._names.get(lower)
        if ways is None:
            return None
        following, stop = self._next_word(text, end) if ways[0][0] else ("", end)
        for rest, unit in ways:
            if not rest:
                if word != lower and lower in self._lower_only:
                    continue
                stop = end
            elif rest[0] != following or (stop := self._rest_at(text, end, rest)) < 0:
                continue
            if not text[stop : stop + 1].isalnum():
                return unit, stop
        return None

    @staticmethod
    def _next_word(text: str, end: int) -> tuple[str, int]:
        """The word behind an offset in lower case, empty if none stands there, and its end."""
        match = _NEXT.match(text, end)
        return (match[1].lower(), match.end()) if match else ("", -1)

    def _rest_at(self, text: str, end: int, rest: tuple[str, ...]) -> int:
        """The end of further words of a name behind an offset; -1 if others stand there."""
        for word in rest:
            found, end = self._next_word(text, end)
            if found != word:
                return -1
        return end

    def symbol_at(self, text: str, pos: int, *, attached: bool) -> tuple[Unit, int] | None:
        """The unit symbol at an offset, right behind digits or one space behind them, and its end."""
        match = _SYMBOL.match(text, pos)
        if match is None or match.end() == pos:
            return None
        symbol, end = match.group(), match.end()
        if found := self._symbol(symbol, attached):
            return found, end
        head, slash, tail = symbol.partition("/")
        if slash:
            whole, part = self._in_rate(head), self._in_rate(tail)
            if whole and part:
                return Unit(f"{whole.name} per {part.name}", whole.kind), end
            if unit := self._symbol(head, attached):
                return unit, pos + len(head)
        return None

    def symbol(self, symbol: str) -> Unit | None:
        """The unit that a symbol means wherever it stands."""
        return self._symbols.get(symbol)

    def _symbol(self, symbol: str, attached: bool) -> Unit | None:
        return self._symbols.get(symbol) or (self._attached if attached else self._spaced).get(symbol)

    def _in_rate(self, symbol: str) -> Unit | None:
        return self._symbols.get(symbol) or self._in_rates.get(symbol) or self.single(symbol)

    def period_at(self, text: str, pos: int) -> tuple[Unit, int] | None:
        """The unit that another is counted by, behind "per" or a slash."""
        if found := self.name_at(text, pos):
            return found
        match = _HEAD.match(text, pos)
        unit = self._in_rate(match.group()) if match else None
        return (unit, match.end()) if match and unit else None
