"""The order in which extractors run: by what they provide and need, never by the order of installation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from newsextract.errors import OrderError
from newsextract.extractor import Extractor


def in_order(extractors: Iterable[Extractor], origins: Mapping[str, str] | None = None) -> tuple[Extractor, ...]:
    """Return extractors in the order they must run, ties by name.

    What an extractor needs, or wants to run after, comes before it; extractors that mask text come before those
    that do not, unless they themselves wait for one of these.

    Args:
        extractors: The extractors.
        origins: The distribution that each extractor, by name, came in; for messages.

    Raises:
        OrderError: if a name or kind is offered twice, a need is missing, or the needs form a cycle.
    """
    listed = sorted(extractors, key=lambda x: x.name)
    providers = _providers(listed, origins or {})
    waits = {x.name: _waits_for(x, providers, origins or {}) for x in listed}
    for masker in (x for x in listed if any(kind.masks for kind in x.provides)):
        earlier = _reach(masker.name, waits)
        for extractor in listed:
            if extractor.name not in earlier and not any(kind.masks for kind in extractor.provides):
                waits[extractor.name].add(masker.name)
    return tuple({x.name: x for x in listed}[name] for name in _sorted(waits))


def _whence(extractor: Extractor, origins: Mapping[str, str]) -> str:
    return f"{extractor.name} (from {origins.get(extractor.name, type(extractor).__module__)})"


def _providers(listed: list[Extractor], origins: Mapping[str, str]) -> dict[str, str]:
    """The extractor, by name, that provides each kind."""
    for one, other in pairwise(listed):
        if one.name == other.name:
            places = f"{type(one).__module__} and {type(other).__module__}"
            raise OrderError(f"two extractors are named {one.name!r}, from {places}; leave one out")
    providers: dict[str, Extractor] = {}
    for extractor in listed:
        for kind in extractor.provides:
            if (first := providers.setdefault(kind.kind, extractor)) is not extractor:
                both = f"{_whence(first, origins)} and {_whence(extractor, origins)}"
                raise OrderError(f"annotations of kind {kind.kind!r} are provided by both {both}; leave one out")
    return {kind: extractor.name for kind, extractor in providers.items()}


def _waits_for(extractor: Extractor, providers: Mapping[str, str], origins: Mapping[str, str]) -> set[str]:
    for kind in extractor.needs:
        if kind not in providers:
            raise OrderError(
                f"{_whence(extractor, origins)} needs annotations of kind {kind!r}, which no extractor here provides; "
                f"add one that does, or leave {extractor.name} out"
            )
    return {providers[kind] for kind in (*extractor.needs, *extractor.after) if kind in providers}


def _reach(name: str, waits: Mapping[str, set[str]]) -> set[str]:
    """All that an extractor waits for, itself included, at first or second hand."""
    found, new = {name}, {name}
    while new:
        new = {other for one in new for other in waits[one]} - found
        found |= new
    return found


def _sorted(waits: Mapping[str, set[str]]) -> list[str]:
    sorter = TopologicalSorter(waits)
    try:
        sorter.prepare()
    except CycleError as error:
        circle = " → ".join(reversed(error.args[1]))
        raise OrderError(f"the extractors wait for each other in a circle: {circle}; leave one of them out") from None
    ordered: list[str] = []
    ready: list[str] = []
    while sorter.is_active():
        ready = sorted([*ready, *sorter.get_ready()])
        ordered.append(ready.pop(0))
        sorter.done(ordered[-1])
    return ordered
