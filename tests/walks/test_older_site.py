"""The window on a site that people have from an earlier version: every tab opens, the till opens, a thing is sold."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.cash import queries as cash
from desk_app.kernel import guard, journal, texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import close_database
from desk_app.kernel.money import Money
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.site import SCHEMA_VERSION, schema_version
from desk_app.kernel.work import Desk
from desk_app.shell import commands, start
from desk_app.shell.machine import machine_id
from desk_app.shop import queries as shop
from desk_app.staff import service as staff
from tests.walks import day_close
from tests.walks.stage import Stage

UPGRADES = Path(__file__).resolve().parents[1] / "upgrades"
NEXT_MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # the file was left on a Sunday; Monday, 09:00 at the site


@pytest.fixture(params=sorted(UPGRADES.glob("v????.sqlite")), ids=lambda path: path.stem)
def stage(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window on that file, the morning after."""
    folder = DataFolder(tmp_path)
    guard.prepare(folder)
    shutil.copyfile(request.param, folder.database)
    start.open_site(folder)
    # The file was made on another computer; its new PINs are a walk of their own.
    Desk(ManualClock(NEXT_MORNING)).as_program(staff.accept_machine, machine_id())
    close_database()
    made = Stage(qapp, tmp_path, NEXT_MORNING, tmp_path / "pictures")
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


def test_a_site_of_an_earlier_version_opens_and_sells(stage: Stage, tmp_path: Path) -> None:
    assert schema_version() == SCHEMA_VERSION
    stage.sign_in("1001", "2468")  # the manager sees every tab
    stage.until(lambda: not stage.window.is_locked)
    page = stage.window.page
    assert page is not None
    for key in page.keys:
        page.show_tab(key)
        stage.settle()
        assert page.tab is not None
        assert page.tab.isVisible()
    day_close.check_the_house(stage)
    day_close.open_till(stage)
    day_close.sell(stage, 120_00)
    session = cash.open_session(1)
    assert session is not None
    assert [row.total for row in shop.sales(session.id)] == [Money(120_00)]
    page.show_tab("shop")
    stage.settle()
    assert journal.verify() is None
    stage.close()
    assert commands.run(["--data", str(tmp_path), "check"]) == 0
