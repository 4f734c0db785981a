"""A call that turns out to be a complaint or a suggestion opens its case on the complaints tab, filled in (C3)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk_app.complaints import queries
from desk_app.complaints.rules import Channel, Kind, ReplyWay, State
from desk_app.kernel import texts
from desk_app.kernel.links import linked
from desk_app.kernel.refs import Ref
from tests.walks.sites import MORNING, empty_morning
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window on an empty morning, somebody signed in."""
    empty_morning(tmp_path)
    made = Stage(qapp, tmp_path, MORNING, tmp_path / "pictures")
    made.sign_in("1027", "2468")
    made.until(lambda: not made.window.is_locked)
    yield made
    if made.is_open:
        made.close()
    texts.set_language("en")


@pytest.mark.parametrize(("chip", "kind"), [("投诉", Kind.COMPLAINT), ("建议", Kind.SUGGESTION)])
def test_c3_the_call_becomes_a_case_with_what_was_typed(stage: Stage, chip: str, kind: Kind) -> None:
    stage.key(Qt.Key.Key_T, ctrl=True)
    page = stage.window.page
    assert page is not None
    assert page.tab is not None
    assert page.tab.key == "calls"
    stage.key(Qt.Key.Key_T, ctrl=True)  # picked up
    form = page.tab.live.form  # type: ignore[attr-defined]
    for field, text in ((form.phone, "13812341234"), (form.name, "李女士"), (form.subject, "更衣柜打不开")):
        field.setFocus()
        stage.settle()
        stage.type(text)
    stage.press(chip, form)
    stage.key(Qt.Key.Key_F8)
    stage.until(lambda: stage.dialog() is not None)
    assert page.tab is not None
    assert page.tab.key == "complaints"
    dialog = stage.dialog()
    stage.picture(f"from-call-{kind.value}")
    assert dialog.matter.text() == "更衣柜打不开"  # type: ignore[union-attr]
    assert dialog.who.phone.value() == "13812341234"  # type: ignore[union-attr]
    stage.press("电话", dialog.reply)  # type: ignore[union-attr]
    stage.press("受理", dialog)
    stage.until(lambda: stage.dialog() is None)
    case = queries.case_page(1)
    assert (case.kind, case.state, case.channel) == (kind, State.RECEIVED, Channel.TELEPHONE)
    assert (case.name, case.title, case.phone, case.reply_way) == ("李", "ms", "13812341234", ReplyWay.TELEPHONE)
    assert page.tab.case_id == 1, "the case is in sight"  # type: ignore[attr-defined]
    assert Ref("call", 1) in [other for other, _why in linked(Ref(kind.value, 1))]
