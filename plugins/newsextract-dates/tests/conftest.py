from __future__ import annotations

from collections.abc import Callable

import pytest

from newsextract import Pipeline
from newsextract_dates import Dates

Found = list[tuple[str, str]]


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return Pipeline([Dates], on_error="raise")


@pytest.fixture(scope="session")
def dates(pipeline: Pipeline) -> Callable[..., Found]:
    """Returns (text, "TYPE value mod") of what is found in a text."""

    def read(text: str, published: str | None = "2024-05-15") -> Found:
        result = pipeline.run(text, published=published)
        return [(a.text, " ".join(filter(None, (a.type, a.value, a.mod)))) for a in result]

    return read
