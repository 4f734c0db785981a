"""A supervisor who opens a demo on the computer that made it is not asked for new PINs."""

from __future__ import annotations

from pathlib import Path

from desk_app.kernel.database import close_database
from desk_app.shell.machine import machine_id
from desk_app.staff import queries
from tests.walks.sites import AFTERNOON, open_folder


def test_the_demo_is_at_home_where_it_was_made(tmp_path: Path) -> None:
    from desk_app.shell.demo import build

    open_folder(tmp_path)
    build(AFTERNOON, days=1)
    try:
        assert not queries.needs_supervised_reset(machine_id())
        assert queries.needs_supervised_reset("another")
    finally:
        close_database()
