"""Finding the installed plugins, and control over them before any of their code is imported.

The environment variable ``NEWSEXTRACT_PLUGINS`` names the plugins to load: ``a,b`` just these, ``-a`` all but this one,
the empty string none. Plugins run with the rights of the user who runs newsextract.
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING

import pluggy
from attrs import field, frozen

from newsextract import hooks
from newsextract.annotation import Annotation
from newsextract.errors import BrokenPluginWarning, PluginError, reason_of
from newsextract.extractor import Extractor
from newsextract.settings import configured

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

ENTRY_POINT_GROUP = "newsextract"
PLUGINS_VARIABLE = "NEWSEXTRACT_PLUGINS"
"""Name of the environment variable that chooses plugins before they are imported."""

NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
"""What the name of an extractor or a kind looks like: it is a key of settings, a word of the command line."""


@frozen
class Plugin:
    """An installed plugin.

    Attributes:
        name: Name of its entry point.
        distribution: Name of the distribution it came in.
        version: Version of the distribution.
        status: ``loaded``, ``off`` (not asked for), or ``broken``.
        reason: Why it is off or broken; None if it is loaded.
        extractors: The extractor classes it offers.
    """

    name: str
    distribution: str | None = None
    version: str | None = None
    status: str = "loaded"
    reason: str | None = None
    extractors: tuple[type[Extractor], ...] = field(default=())


@frozen
class Choice:
    """Which plugins to load.

    Attributes:
        only: Just these; None for all that are installed.
        without: All but these.
        named_by: Who named them, for messages.
    """

    only: tuple[str, ...] | None = None
    without: tuple[str, ...] = ()
    named_by: str = "only"

    @classmethod
    def from_environment(cls, value: str | None) -> Choice:
        """Read the value of ``NEWSEXTRACT_PLUGINS``; None means it is not set."""
        if value is None:
            return cls()
        names = [name.strip() for name in value.split(",") if name.strip()]
        denied = tuple(name[1:] for name in names if name.startswith("-"))
        allowed = tuple(name for name in names if not name.startswith("-"))
        return cls(None if denied and not allowed else allowed, denied, PLUGINS_VARIABLE)

    def refusal(self, name: str) -> str | None:
        """Why a plugin is not to be loaded, or None if it is."""
        if name in self.without:
            return f"left out by {self.named_by}"
        if self.only is not None and name not in self.only:
            return f"not among those named by {self.named_by}"
        return None


def discover(only: Collection[str] | None = None, without: Collection[str] = ()) -> tuple[Plugin, ...]:
    """Return the installed plugins, by name, as `survey` does, and warn of each that is broken.

    Raises:
        PluginError: if a name is not that of an installed plugin, or a plugin that was named cannot be loaded, or was
            named by the caller and left out by the environment variable.
    """
    plugins = survey(only, without)
    named = {name for choice in _choices(only, without) for name in choice.only or ()}
    for plugin in plugins:
        if plugin.status == "off" and plugin.name in (only or ()):
            raise PluginError(f"plugin {plugin.name!r} was asked for, but is {plugin.reason}")
        if plugin.status == "broken" and plugin.name in named:
            raise PluginError(f"plugin {plugin.name!r} was asked for and cannot be loaded: {plugin.reason}")
        if plugin.status == "broken":
            warnings.warn(f"plugin {plugin.name!r} is left out: {plugin.reason}", BrokenPluginWarning, stacklevel=3)
    return plugins


def survey(only: Collection[str] | None = None, without: Collection[str] = ()) -> tuple[Plugin, ...]:
    """Return the installed plugins, by name, broken ones with the reason; those left out are not imported.

    Args:
        only: Names of the plugins to load; all if None. What the environment variable leaves out stays out.
        without: Names of plugins to leave out.

    Raises:
        PluginError: if a name is not that of an installed plugin, or two plugins have one name.
    """
    from importlib.metadata import entry_points  # 30 ms, for those who discover

    choices = _choices(only, without)
    points = sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name)
    _check_names(points, [name for choice in choices for name in (*(choice.only or ()), *choice.without)])
    plugins = []
    for point in points:
        refusals = [reason for choice in choices if (reason := choice.refusal(point.name))]
        plugins.append(_describe(point, "off", refusals[0]) if refusals else _load(point))
    return tuple(plugins)


def _choices(only: Collection[str] | None, without: Collection[str]) -> tuple[Choice, Choice]:
    for names in (only, without):
        if isinstance(names, str):
            raise PluginError(f"{names!r} is a string; write a list of plugin names: [{names!r}]")
    caller = Choice(None if only is None else tuple(only), tuple(without), "the caller")
    return Choice.from_environment(os.environ.get(PLUGINS_VARIABLE)), caller


def _check_names(points: Iterable[EntryPoint], names: Iterable[str]) -> None:
    installed = [point.name for point in points]
    for name in names:
        if name not in installed:
            known = ", ".join(installed) or "none"
            raise PluginError(f"no plugin named {name!r} is installed; installed are: {known}")
    for name in {name for name in installed if installed.count(name) > 1}:
        places = " and ".join(sorted(p.dist.name if p.dist else p.value for p in points if p.name == name))
        raise PluginError(f"two plugins are named {name!r}, in {places}; uninstall one")


def _describe(point: EntryPoint, status: str, reason: str | None, classes: Iterable[type[Extractor]] = ()) -> Plugin:
    distribution = point.dist.name if point.dist else None
    return Plugin(point.name, distribution, point.dist.version if point.dist else None, status, reason, tuple(classes))


def _load(point: EntryPoint) -> Plugin:
    """Import a plugin and ask its hook for extractors; whatever goes wrong is told in the plugin's reason."""
    try:
        # A manager for each plugin: pluggy gives up all results of a hook when one implementation raises.
        manager = pluggy.PluginManager("newsextract")
        manager.add_hookspecs(hooks)
        manager.register(point.load(), point.name)
        manager.check_pending()
        offers = manager.hook.newsextract_extractors()
        classes = [extractor for offer in offers for extractor in offer]
        if not classes:
            raise PluginError("it offers no extractors; does its module implement newsextract_extractors?")
        for extractor in classes:
            check_extractor_class(extractor)
            configured(extractor, {})
    except (Exception, SystemExit) as error:  # a plugin may raise anything, and the others must go on
        return _describe(point, "broken", f"{type(error).__name__}: {reason_of(error)}{_place(error)}")
    return _describe(point, "loaded", None, classes)


def _place(error: BaseException) -> str:
    """Where in the plugin's code an error arose; empty if it did not arise there, or says so itself."""
    import traceback
    from pathlib import Path

    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not frame.filename.startswith("<")]
    package, file = ("", *Path(frames[-1].filename).parts)[-2:]
    told = isinstance(error, SyntaxError) or package in ("newsextract", "importlib", "pluggy")
    return "" if told else f" ({package}/{file}, line {frames[-1].lineno})"


def check_extractor_class(extractor: object) -> None:
    """Check that a class declares what an extractor must.

    Raises:
        PluginError: if it does not; the message says what is missing.
    """
    if not (isinstance(extractor, type) and issubclass(extractor, Extractor)):
        raise PluginError(f"{extractor!r} is not a subclass of newsextract.Extractor")
    label = f"{extractor.__module__}.{extractor.__qualname__}"
    if not isinstance(getattr(extractor, "name", None), str):
        raise PluginError(f"{label} has no name; write name: ClassVar[str] = ...")
    provides = getattr(extractor, "provides", None)
    if not (isinstance(provides, tuple) and provides):
        raise PluginError(f"{label} does not say what it provides; write provides = (MyAnnotation,)")
    for kind in provides:
        if not (
            isinstance(kind, type) and issubclass(kind, Annotation) and isinstance(getattr(kind, "kind", None), str)
        ):
            raise PluginError(f"{label} provides {kind!r}, which is not an Annotation with a kind")
    for name in (extractor.name, *(kind.kind for kind in provides)):
        if not NAME.fullmatch(name):
            raise PluginError(f"{label}: {name!r} is no name; write lower-case letters and digits, words joined by _")
    if getattr(extractor.extract, "__isabstractmethod__", False):
        raise PluginError(f"{label} has no method extract(view)")
    for attribute in ("needs", "after"):
        if not _are_names(kinds := getattr(extractor, attribute)):
            raise PluginError(f"{label}: {attribute} is {kinds!r:.80}; write a tuple of kinds, with a comma")
    if extractor.languages is not None and not _are_names(extractor.languages):
        raise PluginError(f"{label}: languages is {extractor.languages!r:.80}; write a frozenset of subtags, or None")


def _are_names(value: object) -> bool:
    """Whether a value is a collection of strings, and not one string."""
    return isinstance(value, Collection) and not isinstance(value, str) and all(isinstance(name, str) for name in value)


@cache
def _types(_variable: str | None) -> tuple[type[Annotation], ...]:
    return tuple(kind for plugin in discover() for extractor in plugin.extractors for kind in extractor.provides)


def installed_types() -> tuple[type[Annotation], ...]:
    """Return the annotation types of the installed plugins."""
    return _types(os.environ.get(PLUGINS_VARIABLE))
