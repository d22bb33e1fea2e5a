"""Options that several commands share, and the pipeline they ask for."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

import click

from newsextract.article import as_published
from newsextract.pipeline import Pipeline

F = TypeVar("F", bound=Callable[..., Any])


def _published(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date | datetime | None:
    try:
        return as_published(value)
    except ValueError as error:
        raise click.BadParameter(str(error).removeprefix("published: ")) from None


def _settings(_ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """Settings by extractor and name, from ``EXTRACTOR.NAME=JSON``."""
    tables: dict[str, dict[str, Any]] = {}
    for value in values:
        path, equals, written = value.partition("=")
        extractor, dot, name = path.partition(".")
        if not (equals and dot and extractor and name):
            raise click.BadParameter(f"{value!r} is not a setting; write it like dates.day_first=true")
        try:
            tables.setdefault(extractor, {})[name] = json.loads(written)
        except (ValueError, RecursionError):
            raise click.BadParameter(
                f'{written!r} is not JSON; write true, 3, or "text" with its quotation marks'
            ) from None
    return tables


def _names(_ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Options that name things may be repeated, or name several with commas between."""
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def article_options(command: F) -> F:
    """Add the options that say what is known of the articles."""
    command = click.option("--language", default="en", show_default=True, help="Language tag of the articles.")(command)
    return click.option(
        "--published", callback=_published, metavar="DATE", help="Publication date of articles that bring none."
    )(command)


def pipeline_options(command: F) -> F:
    """Add the options that choose and set up extractors."""
    options = (
        click.option("--only", multiple=True, metavar="NAME", callback=_names, help="Use just this plugin."),
        click.option("--without", multiple=True, metavar="NAME", callback=_names, help="Leave this plugin out."),
        click.option(
            "--set",
            "settings",
            multiple=True,
            metavar="EXTRACTOR.NAME=JSON",
            callback=_settings,
            help="Change a setting, for example dates.day_first=true.",
        ),
        click.option(
            "--keep",
            multiple=True,
            metavar="KIND",
            callback=_names,
            help="Let later extractors see annotations of this kind (caption, boilerplate).",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def make_pipeline(
    only: tuple[str, ...], without: tuple[str, ...], settings: dict[str, dict[str, Any]], keep: tuple[str, ...]
) -> Pipeline:
    """Make the pipeline of installed plugins that the options ask for.

    Raises:
        NewsextractError: if a name or setting is unknown or refused.
    """
    return Pipeline.installed(only=only or None, without=without, settings=settings, keep=keep)
