"""How the documentation is built: ``make docs``. It needs no network, and the pages load nothing from elsewhere."""

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_extensions"))

project = "newsextract"
author = "The newsextract maintainers"
copyright = author  # noqa: A001  # Sphinx's name
version = release = version_of("newsextract")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "command_line", "plugins"]
exclude_patterns = ["_build", "_extensions"]
default_role = "py:obj"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True
add_module_names = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 90

html_theme = "furo"
html_title = f"newsextract {release}"
html_static_path = ["_static"]
html_css_files = ["newsextract.css"]
html_copy_source = False
html_show_sourcelink = False
html_theme_options = {"navigation_with_keys": True}
