"""The windows of lost property: intake by keyboard, seals and second persons, the batch, the month, envelopes, photos."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desk_app.kernel.database import value
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries
from desk_app.lost_property.dialogs import (
    IntakeDialog,
    MissingDialog,
    acts,
    envelopes,
    intake,
)
from desk_app.lost_property.dialogs.fields import time_typed
from desk_app.lost_property.rules import Channel
from desk_app.widgets.tab_base import Doer, Seat
from tests.lost_property.site import approved, jobs, supervised
from tests.lost_property.test_rules_pictures import bomb, picture


@pytest.fixture
def doer(seat: Seat, qtbot: QtBot) -> Doer:
    """Whoever the dialogs stand over."""
    made = Doer(seat)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def agreed(monkeypatch: pytest.MonkeyPatch, desk: Desk) -> list[str]:
    """A second person who always says yes; gives what they were asked."""
    from desk_app.kernel.roles import Role

    asked: list[str] = []

    def yes(_doer: object, _parent: object, role: Role, what: str, then: object) -> None:
        asked.append(what)
        then(supervised(desk) if role is Role.SUPERVISOR else approved(desk))  # type: ignore[operator]

    for module in (acts, intake, envelopes):
        monkeypatch.setattr(module, "with_second", yes)
    return asked


def test_l1_intake_by_keyboard_alone(doer: Doer, desk: Desk, qtbot: QtBot) -> None:
    taken: list[int] = []
    dialog = IntakeDialog(doer, taken.append)
    dialog.open()
    qtbot.keyClicks(dialog.category.what.edit, "umbrella")
    assert dialog.category.code() == "folding_umbrella"
    qtbot.keyClicks(dialog.place.line.edit, "lobby")
    qtbot.keyClick(dialog.place.line.edit, Qt.Key.Key_Return)
    (item_id,) = taken
    row = queries.item(item_id)
    assert (row.title, row.category, row.place) == ("umbrella", "folding_umbrella", "lobby")
    assert jobs("found_tag") == 1


def test_l1_everything_that_was_typed_is_kept(doer: Doer, desk: Desk, agreed: list[str]) -> None:
    taken: list[int] = []
    dialog = IntakeDialog(doer, taken.append, prefill={"name": "王女士", "phone": "13812341234", "place": "大堂"})
    dialog.category.set_what("棕色钱包")
    dialog.colour.set_value("brown")
    dialog.brand.set_text("老人头")
    dialog.count.set_value(2)
    dialog.description.set_text("内有照片")
    dialog.storage.line.set_text("保险柜")
    dialog.cash.set_text("520")
    dialog.when.set_moment(desk.now() - timedelta(hours=2))
    question, right, must = dialog.features.rows[0]
    question.set_text("里面是谁的照片")
    right.set_text("一只狗")
    must.setChecked(True)
    dialog.features.add_row()
    dialog.commit()
    assert "seal" in dialog.problem
    dialog.seal.set_text("S0231")
    dialog.commit()
    assert agreed == ["Counted and sealed together: seal S0231"]
    row = queries.item(taken[0])
    assert (row.title, row.colour, row.brand, row.pieces, row.cash) == ("棕色钱包", "brown", "老人头", 2, 52_000)
    assert (row.finder, row.storage, row.seal, row.features) == ("王女士", "保险柜", "S0231", 1)
    assert row.found_at == desk.now().replace(second=7) - timedelta(hours=2)


def test_a_refusal_is_said_in_the_dialog_and_nothing_typed_is_lost(doer: Doer, qtbot: QtBot) -> None:
    dialog = IntakeDialog(doer)
    dialog.category.set_what("umbrella")
    dialog.commit()
    assert dialog.problem == "Please enter where it was found."
    assert dialog.category.what.text() == "umbrella"
    dialog.place.line.set_text("x")
    dialog.commit()
    dialog.commit()
    assert value("SELECT COUNT(*) FROM found_item") == 1


def test_a_second_word_keeps_the_category_that_was_picked(doer: Doer) -> None:
    dialog = IntakeDialog(doer)
    dialog.category.set_what("伞")
    dialog.category.chips.set_value("long_umbrella")
    dialog.category.chips.chosen.emit("long_umbrella")
    dialog.category.set_what("蓝色雨伞，木柄")
    assert dialog.category.code() == "long_umbrella"
    dialog.category.set_what("")
    assert dialog.category.code() == "long_umbrella"


def test_l1_a_category_is_found_in_the_tree(doer: Doer) -> None:
    dialog = IntakeDialog(doer)
    menu = dialog.category.tree.menu()
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    branches = {action.text(): action.menu() for action in menu.actions()}
    assert len(branches) > 5
    leaves = {leaf.text(): leaf for leaf in branches["Bags and luggage"].actions()}
    leaves["Suitcase"].trigger()
    assert (dialog.category.code(), dialog.category.what.text(), dialog.category.title()) == (
        "suitcase",
        "Suitcase",
        "",
    )
    dialog.category.set_what("红色的")
    leaves["Backpack"].trigger()
    assert (dialog.category.code(), dialog.category.title()) == ("backpack", "红色的")


def test_g2_there_is_no_photo_field_for_documents(doer: Doer) -> None:
    dialog = IntakeDialog(doer)
    dialog.open()
    dialog.category.set_what("umbrella")
    assert dialog.photo.isVisible()
    dialog.category.set_what("ID card")
    assert not dialog.photo.isVisible()
    assert dialog.draft().photo is None


def test_photos_from_file_and_clipboard_and_hostile_ones_with_a_sentence(
    doer: Doer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = IntakeDialog(doer)
    good, bad = tmp_path / "a.jpg", tmp_path / "b.png"
    good.write_bytes(picture(400, 300))
    bad.write_bytes(bomb(12_000))
    for path, problem in ((good, ""), (bad, "too large")):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, path=path: (str(path), ""))
        dialog.photo.choose_file()
        assert problem in dialog.problem
    assert dialog.photo.photo is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    dialog.photo.choose_file()
    dialog.photo.set_raw(None)
    assert dialog.photo.photo is None
    QGuiApplication.clipboard().clear()
    dialog.photo.paste()
    assert "clipboard" in dialog.problem
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    dialog.photo.paste()
    assert dialog.photo.photo is not None
    monkeypatch.setattr("desk_app.lost_property.dialogs.photo.clean_photo", lambda _raw: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        dialog.photo.set_raw(b"x")


NOW = datetime(2026, 1, 21, 14, 32, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("14:05", (2026, 1, 21, 14, 5)),
        ("1-20 9:00", (2026, 1, 20, 9, 0)),
        ("０１－２０　０９：００", (2026, 1, 20, 9, 0)),
        ("12-31 23:50", (2025, 12, 31, 23, 50)),
        ("25:00", None),
        ("2-30 10:00", None),
        ("heute", None),
        ("1-2-3", None),
    ],
)
def test_a_time_is_typed_as_people_say_it(typed: str, expected: tuple[int, ...] | None) -> None:
    found = time_typed(typed, NOW)
    assert (None if found is None else found.timetuple()[:5]) == expected


def test_a_time_that_cannot_be_read_is_said(doer: Doer, qtbot: QtBot) -> None:
    dialog = IntakeDialog(doer)
    dialog.open()
    before = dialog.when.moment()
    dialog.when.edit.clear()
    qtbot.keyClicks(dialog.when.edit, "99")
    assert dialog.when.problem
    assert dialog.when.moment() == before
    dialog.when._step(-5)
    assert dialog.when.moment() == before - timedelta(minutes=5)
    assert not dialog.when.problem


def test_a_report_is_taken_at_the_desk_or_by_telephone(doer: Doer, desk: Desk) -> None:
    taken: list[int] = []
    dialog = MissingDialog(doer, taken.append, prefill={"description": "手机", "place": "更衣室"})
    dialog.commit()
    assert "telephone" in dialog.problem
    dialog.name.set_text("孙先生")
    dialog.phone.set_value("13600004444")
    dialog.channel.set_value(Channel.PHONE)
    dialog.commit()
    row = queries.report(taken[0])
    assert (row.category, row.name, row.channel, row.place) == ("phone", "孙", Channel.PHONE, "更衣室")
