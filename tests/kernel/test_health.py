"""The size of the database and the room around it."""

from __future__ import annotations

from pathlib import Path

from desk_app.kernel.health import database_bytes, free_bytes
from tests.databases import Site


def test_the_database_has_a_size_on_both_kinds(database: Site) -> None:
    assert database_bytes() > 10_000


def test_room_is_told_for_a_folder_that_is_yet_to_be_made(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "there") > 0
