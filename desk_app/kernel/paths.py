"""Where the program's own data and the user's data are: the only place that knows.

A source tree keeps the read-only data beside the package, a wheel inside it (`desk_app/_data`), a frozen bundle in its
unpacking folder. The site's own files lie in the user's data folder. Must never create anything and never import Qt.
"""

import os
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FOLDER_VARIABLE = "DESK_DATA"
DATABASE_VARIABLE = "DESK_DATABASE"


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


def manual_dir() -> Path:
    """Return the folder of the manual: one folder per language."""
    packed = data_root() / "manual"
    return packed if packed.is_dir() else data_root() / "docs" / "manual"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The site's own files on this computer; `guard.prepare` makes the folders."""

    root: Path

    @property
    def database(self) -> Path:
        """Return the site's SQLite file."""
        return self.root / "desk.sqlite"

    @property
    def lock(self) -> Path:
        """Return the file that whoever owns the folder keeps locked."""
        return self.root / "desk.lock"

    @property
    def backups(self) -> Path:
        """Return the folder of automatic backups."""
        return self.root / "backups"

    @property
    def forms(self) -> Path:
        """Return the folder of the site's own copies of forms."""
        return self.root / "forms"

    @property
    def exports(self) -> Path:
        """Return the folder that exports and archive bundles go to."""
        return self.root / "exports"

    @property
    def logs(self) -> Path:
        """Return the folder of the program's logs."""
        return self.root / "logs"

    @property
    def where(self) -> Path | str:
        """Return what `open_database` opens: the address in DESK_DATABASE if there is one, else the SQLite file."""
        return os.environ.get(DATABASE_VARIABLE) or self.database


def data_folder(chosen: Path | str | None = None) -> DataFolder:
    """Return the data folder: the one chosen by `--data`, else DESK_DATA, else the user's own."""
    wanted = chosen or os.environ.get(FOLDER_VARIABLE)
    if wanted:
        return DataFolder(Path(wanted).expanduser().absolute())
    import platformdirs

    return DataFolder(Path(platformdirs.user_data_dir("desk_app", appauthor=False)))
