"""``newsextract explain``: who found what, by which rule, and who saw what."""

from __future__ import annotations

import sys
from datetime import date, datetime
from typing import Any

import click

from newsextract.annotation import Annotation, Span
from newsextract.cli.inputs import read_articles
from newsextract.cli.options import article_options, make_pipeline, pipeline_options
from newsextract.cli.tally import Tally
from newsextract.explain import Finding, Sight, findings, sights
from newsextract.pipeline import Pipeline
from newsextract.records import field_types
from newsextract.result import Result

_CONTEXT = 40  # characters shown on either side of an annotation
_LONGEST = 200  # characters of an annotation that are shown
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F, 0x85, 0x2028, 0x2029), " ")


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--kind", metavar="KIND", help="Show only annotations of this kind.")
@click.option(
    "--offset", type=int, metavar="N", help="Show what covers the character at N, and which extractors saw it."
)
@click.option("--id", "identity", metavar="ID", help="Show only the article with this id.")
@article_options
@pipeline_options
def explain(
    file: str,
    kind: str | None,
    offset: int | None,
    identity: str | None,
    published: date | datetime | None,
    language: str,
    **choice: Any,
) -> int:
    """Show for each annotation the text around it, its fields, and the plugin, version and rule that made it.

    An annotation that hides its text from others says from which. --offset shows which extractors saw a character,
    and why the others did not.
    """
    pipeline, tally, seen = make_pipeline(**choice), Tally(), 0
    kinds = sorted(one.kind for extractor in pipeline.extractors for one in extractor.provides)
    if kind is not None and kind not in kinds:
        raise click.BadParameter(f"no plugin in use finds {kind!r}; kinds are: {', '.join(kinds)}", param_hint="--kind")
    for article in tally.readable(read_articles([file], published=published, language=language)):
        if identity is None or article.id == identity:
            seen += 1
            result = pipeline.run(article)
            _print_result(pipeline, result, kind, offset)
            tally.ran(result)
    if identity is not None and not seen:
        raise click.BadParameter(f"no article in {file} has the id {identity!r}", param_hint="--id")
    return tally.close()


def _print_result(pipeline: Pipeline, result: Result, kind: str | None, offset: int | None) -> None:
    try:
        seen = () if offset is None else sights(pipeline, result, offset)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--offset") from None
    text = result.article.text
    found = f"{len(result)} annotation{'' if len(result) == 1 else 's'}"
    _line(f"article {result.article.id}: {len(text)} characters, {found}", bold=True)
    for finding in findings(pipeline, result):
        annotation = finding.annotation
        if kind in (None, annotation.kind) and (offset is None or annotation.start <= offset < annotation.end):
            _print_finding(finding, text)
    if offset is not None:
        _line(f"\noffset {offset}: {_in_place(text, offset, offset + 1)}", bold=True)
        for sight in seen:
            _row(sight.extractor, _sight_in_words(sight))


def _print_finding(finding: Finding, text: str) -> None:
    annotation = finding.annotation
    summary = annotation.summary().translate(_CONTROLS)
    _line(
        f"\n{annotation.kind} [{annotation.start}, {annotation.end})" + (f"  {summary}" if summary else ""), bold=True
    )
    _line(f"    {_in_place(text, annotation.start, annotation.end)}")
    for name, value in _fields(annotation).items():
        _row(name, value)
    _row("rule", annotation.rule or "not named")
    came_in = " ".join(filter(None, (finding.plugin, finding.version)))
    _row("found by", f"{finding.extractor} ({came_in})" if came_in else finding.extractor)
    if annotation.masks:
        _row("hidden from", ", ".join(finding.hidden_from) or "no one")


def _in_place(text: str, start: int, end: int) -> str:
    """An annotation between the texts around it, on one line."""
    inside = text[start:end]
    if len(inside) > _LONGEST:
        inside = f"{inside[: _LONGEST // 2]} … {inside[-_LONGEST // 2 :]}"
    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    dots = "…" * (start > _CONTEXT), "…" * (end + _CONTEXT < len(text))
    return f"{dots[0]}{before}▸{inside}◂{after}{dots[1]}".translate(_CONTROLS)


def _fields(annotation: Annotation) -> dict[str, str]:
    """The fields that have a value, in words."""
    values = {name: getattr(annotation, name) for name in field_types(type(annotation)) if name != "rule"}
    return {name: _in_words(value) for name, value in values.items() if value not in (None, ())}


def _in_words(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(_in_words(one) for one in value)
    if isinstance(value, Span):
        return f"{value.text} [{value.start}, {value.end})".translate(_CONTROLS)
    return str(value).translate(_CONTROLS)


def _sight_in_words(sight: Sight) -> str:
    if not sight.saw:
        return f"did not see it: {sight.reason}"
    found = ", ".join(f"{a.kind} [{a.start}, {a.end})" for a in sight.found)
    return f"saw it and found {found or 'nothing there'}"


def _row(name: str, value: str) -> None:
    sys.stdout.write(f"    {name:<14}{value}\n")


def _line(line: str, *, bold: bool = False) -> None:
    click.secho(line, bold=bold or None)
