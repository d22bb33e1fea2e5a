"""What newsextract raises; every message names the place and the remedy."""


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
