"""Making extractors with their settings, which are the fields of their attrs classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsextract.errors import SettingsError, reason_of
from newsextract.extractor import Extractor


def setting_names(extractor: type[Extractor]) -> tuple[str, ...]:
    """Return the names of an extractor's settings; an extractor that is no attrs class has none."""
    return tuple(f.name for f in attrs.fields(extractor)) if attrs.has(extractor) else ()


def configured(extractor: type[Extractor], values: Mapping[str, Any]) -> Extractor:
    """Make an extractor with settings; those not named keep their defaults.

    Raises:
        SettingsError: if it has no such setting, or refuses a value.
    """
    known = setting_names(extractor)
    for name in values:
        if name not in known:
            those = f"its settings are: {', '.join(known)}" if known else "it has no settings"
            raise SettingsError(f"{extractor.name} has no setting {name!r}; {those}")
    try:
        return extractor(**values)
    except Exception as error:  # validators of a plugin may raise anything
        shown = ", ".join(f"{extractor.name}.{name}={value!r:.80}" for name, value in values.items())
        said = reason_of(error) or type(error).__name__
        raise SettingsError(f"{shown or f'{extractor.name} with its default settings'}: {said}") from error


def all_configured(
    extractors: Mapping[str, type[Extractor]], settings: Mapping[str, Mapping[str, Any]]
) -> list[Extractor]:
    """Make extractors, given by name, with settings by the extractor's name.

    Raises:
        SettingsError: if settings are given for an extractor that is not there, or an extractor refuses its own.
    """
    for name in settings:
        if name not in extractors:
            known = ", ".join(sorted(extractors)) or "none"
            raise SettingsError(f"settings for {name!r}, but no such extractor is in use; in use are: {known}")
        if not isinstance(settings[name], Mapping):
            raise SettingsError(f"settings for {name!r} are a mapping of names to values, not {settings[name]!r:.80}")
    return [configured(extractor, settings.get(name, {})) for name, extractor in extractors.items()]
