"""Whatever the search finds on a lively afternoon opens (F3): on its tab, or in its window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.kernel.database import rows
from desk_app.kernel.refs import Ref
from tests.walks.sites import AFTERNOON, lively_afternoon
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_hit_of_every_kind_opens(qapp: QApplication, tmp_path: Path) -> None:
    lively_afternoon(tmp_path, days=1)
    stage = Stage(qapp, tmp_path, AFTERNOON, tmp_path / "pictures", "en")
    stage.sign_in("1027", "2468")
    stage.until(lambda: not stage.window.is_locked)
    page = stage.window.page
    assert page is not None
    closed = []
    for kind, ref_id in rows("SELECT ref_kind, min(ref_id) FROM search_entry GROUP BY ref_kind"):
        if not page.open_ref(Ref(kind, ref_id)):
            closed.append(kind)
        stage.settle()
        dialog = stage.dialog()
        if dialog is not None:
            dialog.done(0)
    stage.close()
    assert not closed
