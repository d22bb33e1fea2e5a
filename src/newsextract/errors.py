"""What newsextract raises; every message names the place and the remedy."""

import re

from attrs import Attribute

_LONGEST = 500  # characters of a message of others that are shown
_CLASS = re.compile(r"<class '(?:builtins\.)?([\w.]+)'>")  # Python's way to show a type


class NewsextractError(Exception):
    """Base of all errors that newsextract raises on purpose."""


class PluginError(NewsextractError):
    """A plugin that was asked for cannot be used: unknown, broken, or in conflict with another."""


class OrderError(PluginError):
    """The extractors cannot be put in order: a missing need, a cycle, or a name or kind offered twice."""


class SettingsError(NewsextractError):
    """A setting is unknown or has a value that its extractor refuses."""


class RecordError(NewsextractError):
    """A record is not in the form that the record format asks for."""


class ExtractionError(NewsextractError):
    """An extractor failed on an article, and the pipeline was told to raise (``on_error="raise"``)."""


class UnsupportedLanguageWarning(UserWarning):
    """An extractor has no data for an article's language and leaves such articles alone."""


class BrokenPluginWarning(UserWarning):
    """An installed plugin could not be loaded; the others go on without it."""


def reason_of(error: BaseException) -> str:
    """Return what an exception says, in one line that is not too long for a message.

    attrs puts its sentence first among the arguments of the errors that its validators raise.
    """
    try:
        of_attrs = len(error.args) > 1 and isinstance(error.args[1], Attribute)
        said = str(error.args[0] if of_attrs else error)
    except Exception:  # an exception of a plugin may fail even at this
        said = "its message cannot be shown"
    said = _CLASS.sub(r"\1", said)
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST // 2]} … {said[-_LONGEST // 2 :]}"
