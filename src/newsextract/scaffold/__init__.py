"""Writing a new plugin: a package that passes its own tests, types and lint as it is written."""

from __future__ import annotations

from newsextract.scaffold.names import Names
from newsextract.scaffold.write import new_plugin

__all__ = ["Names", "new_plugin"]
