"""The quiet parts: named for screen readers, worded in the language of the moment, never cut without saying so."""

import sys

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.widgets import ask
from desk_app.widgets.badges import Badge, BadgeTone, StatusDot
from desk_app.widgets.banner import BannerBar
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.choice import Option
from desk_app.widgets.columns import Columns
from desk_app.widgets.flow_layout import FlowRow
from desk_app.widgets.labels import ElidedLabel
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.preview import PageView, Preview
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.row_list import RowList
from desk_app.widgets.step_list import CheckRow, Step, StepList
from desk_app.widgets.steps_bar import StepsBar
from desk_app.widgets.theme import ColourMode, Theme
from desk_app.widgets.time_bar import Mark, Stretch, TimeBar
from tests.tools import gallery_pages, gallery_screens


def png(side: int = 40) -> bytes:
    from PySide6.QtCore import QBuffer

    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.white)
    store = QBuffer()
    picture.save(store, "PNG")
    return bytes(store.data().data())


@pytest.mark.parametrize("name", list(gallery_pages.PAGES))
@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_control_has_an_accessible_name(qtbot: QtBot, name: str, language: str) -> None:
    texts.set_language(language)
    page = gallery_pages.PAGES[name](language)
    qtbot.addWidget(page)
    controls = [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit), *page.findChildren(QTextEdit)]
    mute = [control for control in controls if control.isVisibleTo(page) and not control.accessibleName()]
    assert controls
    assert not mute


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_a_screen_survives_a_small_window_and_large_text(
    theme: Theme, qtbot: QtBot, percent: int, language: str
) -> None:
    texts.set_language(language)
    theme.set_scale(percent)
    page = gallery_pages.PAGES["reception"](language)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitUntil(lambda: (page.width(), page.height()) == (1366, 768), timeout=1_000)
    QApplication.processEvents()
    wrapped = [*page.findChildren(CheckRow), *(one for one in page.findChildren(QLabel) if one.wordWrap())]
    cut = [one for one in wrapped if one.isVisible() and one.height() < one.heightForWidth(one.width())]
    low = [
        one
        for one in page.findChildren(Button)
        if one.isVisible() and one.kind is not Kind.HEADER and one.height() < 44
    ]
    assert not [one.text() for one in (*cut, *low)]


def test_the_rail_becomes_a_strip_when_there_is_no_room(theme: Theme, qtbot: QtBot) -> None:
    screen = Columns(QWidget(), QWidget())
    qtbot.addWidget(screen)
    screen.set_prompts(gallery_screens.prompts("en"))
    screen.resize(1366, 600)
    screen.show()
    assert not screen.is_folded
    theme.set_scale(200)
    qtbot.waitUntil(lambda: screen.is_folded)
    assert screen.strip.isVisible()
    with qtbot.waitSignal(screen.action) as told:
        screen.strip._act.click()
    assert told.args[0].key == "a"


def test_cut_text_is_offered_whole(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long German-sized compound sentence")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_buttons_wrap_instead_of_being_cut(qtbot: QtBot) -> None:
    row = FlowRow(*(Button(f"Action number {number}") for number in range(6)))
    qtbot.addWidget(row)
    assert row.flow.heightForWidth(300) > row.flow.heightForWidth(2_000)
    row.resize(300, 400)
    row.show()
    assert all(button.geometry().right() < 300 for button in row.findChildren(Button))


def test_steps_are_ticked_by_people_only(qtbot: QtBot) -> None:
    steps = StepList([Step("a", "Rise"), Step("b", "Smile")])
    qtbot.addWidget(steps)
    told: list[tuple[str, bool]] = []
    steps.ticked.connect(lambda key, is_done: told.append((key, is_done)))
    kept = steps.row("b")
    steps.set_steps([Step("b", "Smile", is_done=True), Step("c", "Greet")])
    assert steps.row("b") is kept
    assert (steps.done, told) == (("b",), [])
    qtbot.mouseClick(steps.row("c"), Qt.MouseButton.LeftButton)
    assert told == [("c", True)]


def test_p1_one_action_copies_the_phrase(qtbot: QtBot) -> None:
    card = PhraseCard("Please have a seat.", "arrived 14:25")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.copied):
        card.copy()
    assert QApplication.clipboard().text() == "Please have a seat."
    card.set_phrase("")
    assert not card.isVisibleTo(None)


def test_banner_lines_are_changed_in_place_and_leave(qtbot: QtBot) -> None:
    bar = BannerBar()
    qtbot.addWidget(bar)
    bar.show_line("clock", "The clock jumped.", "late", "Show")
    bar.show_line("clock", "The clock is right again.", "good")
    bar.toast("Copied", milliseconds=10)
    assert bar.keys == ("clock", "toast")
    qtbot.waitUntil(lambda: bar.keys == ("clock",))
    bar.hide_line("clock")
    assert not bar.isVisibleTo(None)


def test_badges_say_what_their_colour_means(qtbot: QtBot) -> None:
    badge = Badge(2, BadgeTone.LATE)
    dot = StatusDot("Saved")
    for widget in (badge, dot):
        qtbot.addWidget(widget)
    assert badge.accessibleName() == "2 overdue"
    badge.set_count(0)
    assert not badge.isVisibleTo(None)
    assert dot.accessibleName() == "Saved"


def test_the_present_step_is_spoken(qtbot: QtBot) -> None:
    bar = StepsBar(["Features", "Identity", "Signature"], 1)
    qtbot.addWidget(bar)
    bar.set_current(2)
    assert bar.accessibleName() == "Step 3 of 3: Signature"
    bar.resize(90, 32)
    bar.grab()


def test_the_time_bar_is_a_scale_of_minutes(qtbot: QtBot) -> None:
    bar = TimeBar(20)
    qtbot.addWidget(bar)
    bar.resize(1_200, 36)
    bar.set_bar([Stretch("wait", 0, 180), Stretch("over", 180, 9_999)], [Mark(60, "tea")], "waited 3:20")
    assert [bar.left_of(seconds) for seconds in (0, 60, 1_200, 9_999)] == [0, 60, 1_200, 1_200]
    assert bar.accessibleName() == "waited 3:20"
    bar.grab()


def test_a_preview_shows_pages_and_zooms(qtbot: QtBot) -> None:
    pages = PageView([png(), b"broken", png()])
    qtbot.addWidget(pages)
    assert pages.page_count == 2
    pages.step_zoom(1)
    assert pages.zoom == 1.25
    pages.set_zoom(99)
    assert pages.zoom == 3.0
    preview = Preview([png()], "Ticket")
    qtbot.addWidget(preview)
    preview.show()
    preview.main.click()
    assert preview.result() == preview.DialogCode.Accepted


def test_a_photo_or_a_quiet_sign(qtbot: QtBot) -> None:
    view = PhotoView("Umbrella")
    qtbot.addWidget(view)
    assert not view.set_photo(b"no picture")
    view.grab()
    assert view.set_photo(png())
    view.grab()


def answer(click: str, **typed: str) -> None:
    """When the dialog is open: type into its fields by label, then press its button."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        for edit in dialog.findChildren(QLineEdit):
            if edit.accessibleName() in typed:
                edit.setText(typed[edit.accessibleName()])
        getattr(dialog, click).click()

    QTimer.singleShot(0, act)


def test_ask_gives_what_was_answered(qtbot: QtBot) -> None:
    answer("main")
    assert ask.confirm(None, "Delete?", "It can't be restored.", "Delete", is_danger=True)
    answer("cancel")
    assert not ask.confirm(None, "Delete?", "It can't be restored.", "Delete")
    answer("main", Reason="broken")
    assert ask.one_line(None, "Why?", "Reason", "Save") == "broken"
    answer("cancel", Reason="broken")
    assert ask.one_line(None, "Why?", "Reason", "Save") is None
    answer("main")
    ask.refused(None, "Nobody is waiting.")
    answer("cancel")
    assert ask.choose(None, "Which?", [Option(1, "One")], "Take") is None


def test_a_line_that_is_wrong_cannot_be_accepted(qtbot: QtBot) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        dialog.findChildren(QLineEdit)[0].setText("x")
        assert not dialog.main.isEnabled()
        dialog.cancel.click()

    QTimer.singleShot(0, act)
    assert (
        ask.one_line(None, "Number", "Number", "Save", check=lambda text: "" if text.isdecimal() else "digits") is None
    )


def test_a_second_persons_pin_is_never_in_a_repr(qtbot: QtBot) -> None:
    answer("main", **{"Staff number": "1031", "PIN": "4711"})
    typed = ask.second_person(None, "Countersign", "Difference of 12.00", "Approve")
    assert typed is not None
    assert (typed.number, typed.pin) == ("1031", "4711")
    assert "4711" not in repr(typed)


def test_own_words_follow_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = BannerBar()
    qtbot.addWidget(bar)
    bar.show_line("x", "…")
    cross = bar.findChildren(Button)[-1]
    monkeypatch.setattr("desk_app.widgets.banner.translate", lambda _context, text: f"<{text}>")
    texts.set_language("zh_CN")
    qtbot.waitUntil(lambda: cross.accessibleName() == "<Hide this line>", timeout=1_000)


def test_qt_keeps_its_hands_off_pythons_none_and_true(qtbot: QtBot) -> None:
    class Sender(QObject):
        fired = Signal(int)

    sender, label, widget = Sender(), QLabel(), QWidget()
    for thing in (label, widget):
        qtbot.addWidget(thing)
    sender.fired.connect(label.setNum)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for number in range(1_000):
        widget.update()
        label.setVisible(False)
        sender.fired.emit(number)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert min(after[0] - before[0], after[1] - before[1]) > -50


def test_panels_and_lists_keep_step_with_the_text_size(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, ColourMode.LIGHT)
    panel, rows = Panel("Queue"), RowList(lambda _row: RowFace(""), id, "Rows")
    for part in (panel, rows):
        qtbot.addWidget(part)
        part.show()
    panel.keep_width(300, 400)
    seen = []
    for percent in (100, 150, 100):
        theme.set_scale(percent)
        seen.append((panel.width(), rows.minimumWidth()))
    assert seen == [(300, 180), (400, 270), (300, 180)]
