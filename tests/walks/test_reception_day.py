"""The reception day, walked through the real window with real keys and a clock moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import journal, texts
from desk_app.kernel.refs import Ref
from desk_app.reception import queries
from desk_app.shell import commands
from tests.walks import reception_day
from tests.walks.sites import AFTERNOON, MORNING, empty_morning, lively_afternoon
from tests.walks.stage import Stage


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window on an empty morning."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures")
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


def test_a_newcomer_serves_three_visitors_and_finds_the_day_as_it_was(
    stage: Stage, qapp: QApplication, tmp_path: Path
) -> None:
    reception_day.play(stage)
    before = queries.board()
    stage.close()
    again = Stage(qapp, tmp_path, stage.clock.now(), tmp_path / "pictures")
    again.sign_in("1027", "2468")
    again.until(lambda: not again.window.is_locked)
    assert queries.board() == before
    assert journal.verify() is None
    again.close()
    assert commands.run(["--data", str(tmp_path), "check"]) == 0


def test_scanning_a_ticket_opens_its_visit_from_any_tab(qapp: QApplication, tmp_path: Path) -> None:
    lively_afternoon(tmp_path, days=1)
    stage = Stage(qapp, tmp_path, AFTERNOON, tmp_path / "pictures")
    try:
        stage.sign_in("1027", "2468")
        stage.until(lambda: not stage.window.is_locked)
        page = stage.window.page
        assert page is not None
        page.show_tab("waiting")
        wanted = queries.board()[2]
        stage.scan(wanted.number)
        assert page.tab is not None
        assert page.tab.key == "reception"
        assert getattr(page.tab, "visit_id", None) == wanted.id
        assert not page.open_ref(Ref("nothing", 1))
    finally:
        stage.close()
        texts.set_language("en")
