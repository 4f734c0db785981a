"""F3 walked by keyboard: name, initials, telephone, slip number, words; grouped by kind; each hit opens where it belongs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.database import one, rows
from desk_app.kernel.numbers import NumberKind, SlipNumber, grouped
from desk_app.kernel.refs import Ref
from desk_app.shell import finding
from desk_app.widgets.rows_model import ROW_ROLE
from desk_app.widgets.search_field import SearchField
from tests.walks import screens_desk
from tests.walks.sites import AFTERNOON, lively_afternoon
from tests.walks.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|does not support propagateSizeHints", extend=True)


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A lively afternoon at the desk."""
    folder = tmp_path_factory.mktemp("search")
    lively_afternoon(folder, days=1)
    made = Stage(qapp, folder, AFTERNOON, folder / "pictures", "en")
    made.sign_in("1027", "2468")
    made.until(lambda: not made.window.is_locked)
    screens_desk.prepare(made.desk)
    yield made
    made.close()
    texts.set_language("en")


def test_a_hit_of_every_kind_is_found_by_its_words_and_opens_by_keys(stage: Stage) -> None:
    kinds = rows("SELECT ref_kind, max(ref_id) FROM search_entry GROUP BY ref_kind ORDER BY ref_kind")
    assert len(kinds) >= 12
    for kind, ref_id in kinds:
        found = one("SELECT title FROM search_entry WHERE ref_kind = ? AND ref_id = ?", kind, ref_id)
        assert found is not None
        ref = Ref(kind, int(ref_id))
        _typed(stage, str(found[0])[:10])
        groups = _groups(stage)
        title = texts.translate("Shell", finding.KIND_TITLES[kind])
        assert ref in groups.get(title, ()), f"{kind} by {found[0]!r}: {groups}"
        _down_to(stage, ref)
        stage.key(Qt.Key.Key_Return)
        _stands_open(stage, ref)


@pytest.mark.parametrize("typed", ["cwd", "陈卫", "8201", "CWD"])
def test_a_host_is_found_by_initials_part_of_a_name_and_digits(stage: Stage, typed: str) -> None:
    _typed(stage, typed)
    assert "Hosts" in _groups(stage), _groups(stage)
    stage.key(Qt.Key.Key_Escape)
    assert not _field(stage).is_open
    stage.key(Qt.Key.Key_Escape)
    assert _field(stage).text() == "", "Esc closes, then empties"


def test_a_telephone_number_is_found_however_it_is_written(stage: Stage) -> None:
    for typed in ("13611112222", "+86 136 1111 2222", "1111 2222"):
        _typed(stage, typed)
        found = _groups(stage)
        assert {"Calls", "People"} & found.keys(), (typed, found)
        stage.key(Qt.Key.Key_Escape)
        stage.key(Qt.Key.Key_Escape)


def test_a_slip_number_typed_with_its_spaces_opens_its_record(stage: Stage) -> None:
    (number,) = rows("SELECT number FROM complaint_case ORDER BY id LIMIT 1")[0]
    page = stage.window.page
    assert page is not None
    page.show_tab("reception")
    _typed(stage, grouped(str(number)))
    stage.key(Qt.Key.Key_Return)
    stage.settle()
    assert page.tab is not None
    assert page.tab.key == "complaints"


def test_nothing_found_says_so_and_a_wrong_digit_is_named(stage: Stage) -> None:
    _typed(stage, "zzzzqqqq")
    assert _groups(stage) == {}
    assert _field(stage).is_open
    stage.key(Qt.Key.Key_Return)
    page = stage.window.page
    assert page is not None
    assert "zzzzqqqq" in page.toast.text
    digits = SlipNumber(NumberKind.VISIT, stage.desk.today(), 1, 1).digits
    _typed(stage, digits[:-1] + str((int(digits[-1]) + 1) % 10))
    stage.key(Qt.Key.Key_Return)
    assert page.toast.text != ""


def _field(stage: Stage) -> SearchField:
    assert stage.window.page is not None
    return stage.window.page.header.search


def _typed(stage: Stage, text: str) -> None:
    """F3 from wherever the focus is, then the words."""
    stage.key(Qt.Key.Key_F3)
    assert _field(stage).hasFocus()
    stage.type(text)
    QTest.qWait(150)  # the list follows a moment after the last key
    stage.until(lambda: _field(stage).is_open)


def _groups(stage: Stage) -> dict[str, list[object]]:
    """What the list shows, by heading."""
    found: dict[str, list[object]] = {}
    shown = _field(stage)._list
    for row in range(shown.count()):
        item = shown.item(row)
        value = item.data(ROW_ROLE)
        if value is None and item.text() != "Nothing found":
            heading = item.text()
            found[heading] = []
        elif value is not None:
            found[heading].append(value)
    return found


def _down_to(stage: Stage, ref: Ref) -> None:
    shown = _field(stage)._list
    for _ in range(40):
        item = shown.currentItem()
        if item and item.data(ROW_ROLE) == ref:
            return
        stage.key(Qt.Key.Key_Down)
    raise AssertionError(f"Down never came to {ref}")


def _stands_open(stage: Stage, ref: Ref) -> None:
    page, dialog = stage.window.page, stage.dialog()
    assert page is not None
    assert page.tab is not None
    if finding.window_of(ref) is None:
        assert page.tab.key == finding.tab_of(ref), ref
    else:
        assert dialog is not None, ref
    if dialog is not None:
        dialog.reject()
        stage.settle()
    assert not _field(stage).is_open
