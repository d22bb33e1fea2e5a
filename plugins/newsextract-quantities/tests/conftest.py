"""Reading quantities from a sentence."""

from collections.abc import Callable

import pytest

from newsextract import Pipeline
from newsextract_quantities import Quantities, Quantity

Reader = Callable[..., list[Quantity]]


@pytest.fixture(scope="session")
def quantities() -> Reader:
    """The quantities of a text, read by this plugin alone."""

    def read(text: str, **settings: object) -> list[Quantity]:
        result = Pipeline([Quantities(**settings)], on_error="raise").run(text)
        return list(result[Quantity])

    return read


@pytest.fixture(scope="session")
def one(quantities: Reader) -> Callable[..., Quantity]:
    """The only quantity of a text."""

    def read(text: str, **settings: object) -> Quantity:
        found = quantities(text, **settings)
        assert len(found) == 1, [q.text for q in found]
        return found[0]

    return read
