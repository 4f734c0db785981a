"""Where the program's own data folders are: the only place that knows.

A source tree keeps them beside the package, a wheel inside it (`desk_app/_data`), a frozen bundle in its unpacking folder.
Must never create anything and never import Qt.
"""

import sys
from functools import cache
from pathlib import Path


@cache
def data_root() -> Path:
    """Return the folder that holds `resources`, `forms` and `i18n`."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle)
    package = Path(__file__).resolve().parents[1]
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


def resources_dir() -> Path:
    """Return the folder of icons, fonts, phrase books and other read-only data."""
    return data_root() / "resources"


def forms_dir() -> Path:
    """Return the folder of the built-in form definitions."""
    return data_root() / "forms"


def i18n_dir() -> Path:
    """Return the folder of the translation catalogues."""
    return data_root() / "i18n"
