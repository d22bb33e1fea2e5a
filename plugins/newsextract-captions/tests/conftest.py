"""What the tests of the plugin share."""

import pytest

from newsextract import Pipeline


@pytest.fixture
def pipeline():
    """Make a pipeline of one extractor that raises what the extractor raises."""
    return lambda extractor: Pipeline([extractor], on_error="raise")
