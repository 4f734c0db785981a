"""A fresh site on SQLite alone, for folders whose tests ask the same of both databases: their conftest takes it over."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.kernel.database import close_database, open_database
from tests.databases import Site


@pytest.fixture
def database(sqlite_template: Path, tmp_path: Path) -> Iterator[Site]:
    """A fresh site, opened."""
    where = tmp_path / "desk.db"
    shutil.copyfile(sqlite_template, where)
    open_database(where)
    yield Site("sqlite", where)
    close_database()
