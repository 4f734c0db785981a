"""Pictures on the real window: every hostile file said plainly, the clipboard, a camera, a parcel with pictures of its parts."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desk_app.kernel import journal
from desk_app.kernel.attachments import content
from desk_app.lost_property import devices, queries
from desk_app.lost_property.rules import State
from desk_app.printing import queries as printing
from tests.lost_property.test_dialogs_camera import PlayedCamera, seen
from tests.lost_property.test_rules_pictures import bomb, picture
from tests.walks import hands
from tests.walks.lost_property_days import COLLEAGUE, LostDesk, lost_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)

HOSTILE = {
    "40-megapixel.png": "图片过大：最多 3000 万像素。",
    "zip-bomb.png": "图片过大：最多 3000 万像素。",
    "corrupt.jpg": "不是可读的图片",
    "notes.txt": "不是可读的图片",
    "scan.pdf": "这是 PDF 文件",
}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LostDesk]:
    """Lost property in sight, and a camera on the desk."""
    cameras = {"桌面相机": PlayedCamera(_umbrella())}
    monkeypatch.setattr(devices, "is_installed", lambda: True)
    monkeypatch.setattr(devices, "load", lambda: True)
    monkeypatch.setattr(devices, "camera_names", lambda: tuple(cameras))
    monkeypatch.setattr(devices, "open_camera", cameras.__getitem__)
    with lost_desk(qapp, tmp_path, monkeypatch) as made:
        yield made


def _umbrella() -> QImage:
    image = seen("#d8d2c4", 1280, 720)
    painter = QPainter(image)
    painter.setBrush(QColor("#20242a"))
    painter.drawPie(340, 160, 600, 600, 0, 180 * 16)
    painter.fillRect(632, 460, 16, 180, QColor("#6b4a2b"))
    painter.end()
    return image


def _files(folder: Path) -> dict[str, Path]:
    """What people hand over as a photo."""
    large = io.BytesIO()
    Image.new("1", (8_000, 5_000)).save(large, "PNG")
    held = {
        "40-megapixel.png": large.getvalue(),
        "zip-bomb.png": bomb(60_000),
        "corrupt.jpg": picture(800, 600)[:900],
        "notes.txt": "物主说伞柄刻字".encode(),
        "scan.pdf": b"%PDF-1.7\n1 0 obj",
        "good.jpg": picture(2_000, 1_500),
    }
    for name, data in held.items():
        (folder / name).write_bytes(data)
    return {name: folder / name for name in held}


def test_photos_from_everywhere_and_a_parcel_taken_apart(desk: LostDesk, tmp_path: Path) -> None:
    item_id = _intake_with_every_kind_of_file(desk, _files(tmp_path))
    _the_camera_takes_it(desk, item_id)
    _a_document_has_no_photo(desk)
    _a_parcel_has_pictures_and_cash_of_its_parts(desk)
    assert journal.verify() is None


def _intake_with_every_kind_of_file(desk: LostDesk, files: dict[str, Path]) -> int:
    stage = desk.stage
    stage.key(Qt.Key.Key_F5)
    field = desk.dialog.photo
    stage.type("折叠伞")
    for name, words in HOSTILE.items():
        desk.choose_file(files[name])
        hands.from_menu(stage, field.take, "选择文件……")
        assert words in desk.dialog.problem, name
        assert field.photo is None
        assert stage.problems == []
    stage.picture("photo-pdf")
    QGuiApplication.clipboard().clear()
    hands.from_menu(stage, field.take, "从剪贴板")
    assert desk.dialog.problem == "剪贴板里没有图片。"
    QGuiApplication.clipboard().setImage(seen("green", 60, 40))
    hands.from_menu(stage, field.take, "从剪贴板")
    assert (field.photo is not None, desk.dialog.problem) == (True, "")
    desk.choose_file(files["good.jpg"])
    hands.from_menu(stage, field.take, "选择文件……")
    kept = Image.open(io.BytesIO(field.photo.data))
    assert max(kept.size) == 1_600, "made small"
    desk.write(desk.dialog.place.line.edit, "大堂")
    stage.picture("photo-chosen")
    stage.key(Qt.Key.Key_Return)
    desk.gone()
    return int(desk.tab.item_id)


def _the_camera_takes_it(desk: LostDesk, before: int) -> None:
    stage = desk.stage
    stage.key(Qt.Key.Key_F5)
    stage.type("黑色折叠伞")
    desk.write(desk.dialog.place.line.edit, "大堂")
    intake = desk.dialog
    assert intake.photo.camera.isVisible()
    stage.press("相机", intake)
    look = desk.dialog
    assert look is not intake
    stage.until(look.main.isEnabled)
    assert "空格" in look.hint.text()
    stage.picture("camera-live")
    hands.space(stage)
    stage.picture("camera-still")
    assert look.main.text() == "用这张"
    stage.key(Qt.Key.Key_Backspace)
    stage.until(lambda: look.main.isEnabled() and look.still is None)
    stage.key(Qt.Key.Key_Return)
    assert look.still is not None
    stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is intake)
    assert intake.photo.view.has_photo
    stage.picture("camera-used")
    stage.key(Qt.Key.Key_Return, ctrl=True)
    desk.gone()
    item_id = int(desk.tab.item_id)
    attached = queries.photo_of(item_id)
    assert item_id != before
    assert attached is not None
    photo = Image.open(io.BytesIO(content(attached) or b""))
    assert (photo.format, photo.size) == ("JPEG", (1280, 720))
    assert desk.tab.item.photo.isVisible()
    stage.picture("camera-item")


def _a_document_has_no_photo(desk: LostDesk) -> None:
    """G2: no photo field for ID and bank cards."""
    stage = desk.stage
    for words in ("身份证", "银行卡"):
        stage.key(Qt.Key.Key_F5)
        stage.type(words)
        assert not desk.dialog.photo.isVisible()
        stage.key(Qt.Key.Key_Escape)
        desk.gone()


def _a_parcel_has_pictures_and_cash_of_its_parts(desk: LostDesk) -> None:
    stage = desk.stage
    parcel = desk.handed_in(category="backpack", title="黑色双肩包")
    desk.tab.show_item(parcel)
    stage.settle()
    hands.from_menu(stage, desk.tab.item.more, "分拆包裹……")
    split = desk.dialog
    umbrella, wallet = split.parts
    stage.type("折叠伞")
    stage.press("相机", umbrella)
    stage.until(desk.dialog.main.isEnabled)
    for _ in range(2):
        stage.key(Qt.Key.Key_Return)
    stage.until(lambda: stage.dialog() is split)
    assert umbrella.photo.view.has_photo
    desk.write(wallet.what.what.edit, "钱包")
    desk.write(wallet.cash.edit, "520")
    assert wallet.seal.label_part.text().endswith("*")
    stage.picture("split-typed")
    stage.press("分拆并打印标签", split)
    assert "封条" in split.problem, "D15: sealed before anybody is asked"
    desk.write(wallet.seal.edit, "S0231")
    stage.picture("split-sealed")
    stage.press("分拆并打印标签", split)
    desk.approve(COLLEAGUE)
    desk.gone()
    parts = queries.parts_of(parcel)
    assert [(part.category, part.cash, part.seal) for part in parts] == [
        ("folding_umbrella", 0, ""),
        ("wallet", 52_000, "S0231"),
    ]
    assert [queries.photo_of(part.id) is not None for part in parts] == [True, False]
    assert [queries.custody(part.id)[0].second for part in parts] == [COLLEAGUE] * 2
    assert queries.item(parcel).state is State.SPLIT
    assert [job.form for part in parts for job in printing.jobs_of(part.ref)] == ["found_tag"] * 2
    assert [item.id for item in queries.envelopes()] == [parts[1].id], "the cash lies apart from takings"
    stage.picture("split-parcel")
