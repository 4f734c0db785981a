"""A day at the till, walked through the real window with real keys and a clock moved by hand (M1 to M3, G1, S4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.closing import files
from desk_app.kernel import journal, texts
from desk_app.shell import commands
from tests.closing.test_files import checked
from tests.walks import day_close
from tests.walks.sites import MORNING, empty_morning
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


def test_a_day_is_opened_counted_blind_explained_closed_and_bagged(stage: Stage, tmp_path: Path) -> None:
    day_close.play(stage)
    files.write_proof(tmp_path / "proof", stage.desk.today())
    sequence, head = journal.head(1)
    assert checked(tmp_path / "proof", f"1:{sequence}:{head}")[0] == 0
    assert journal.verify() is None
    stage.close()
    assert commands.run(["--data", str(tmp_path), "check"]) == 0
