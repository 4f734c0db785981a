"""A supervisor who opens a demo on the computer that made it is not asked for new PINs."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.kernel.database import close_database
from desk_app.shell import machine
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


def test_a_computer_without_a_network_card_stays_the_same(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "machine-id").write_text("c0ffee\n", encoding="ascii")
    monkeypatch.setattr(machine, "_SYSTEM_ID", tmp_path / "machine-id")
    drawn = iter((0x01_00_00_00_00_01, 0x01_00_00_00_00_02, 0x02_00_00_00_00_02))
    monkeypatch.setattr("uuid.getnode", lambda: next(drawn))
    first, second, card = machine.machine_id(), machine.machine_id(), machine.machine_id()
    assert first == second != card
    monkeypatch.setattr("uuid.getnode", lambda: 0x01_00_00_00_00_03)
    monkeypatch.setattr(machine, "_SYSTEM_ID", tmp_path / "none")
    assert machine.machine_id() == machine.machine_id() != first
