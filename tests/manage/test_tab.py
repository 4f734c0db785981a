"""The tab *Manage* as supervisors and managers work with it: its pages, who may do what, changes that hold at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.kernel import hours, texts
from desk_app.kernel.calendar import DayKind, write_windows
from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import SITE_LANGUAGE, SITE_NAME, SITE_PHONE
from desk_app.kernel.work import Desk
from desk_app.manage.tab import ManageTab
from desk_app.manage.tab.hours import HoursPage
from desk_app.manage.tab.lanes import LanesPage
from desk_app.manage.tab.site import SitePage
from desk_app.manage.tab.staff import StaffPage
from desk_app.manage.tab.window import PAGES
from desk_app.reception import queries as reception
from desk_app.reception import service as visits
from desk_app.staff import queries as staff
from desk_app.staff import service as staff_service
from desk_app.widgets.buttons import Button
from tests.manage.conftest import WEEK, settle, sign_in

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # what is read runs on both elsewhere


def show(tab: ManageTab, key: str, kind: type) -> object:
    page = tab.show_page(key)
    assert isinstance(page, kind)
    settle()
    return page


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
@pytest.mark.parametrize("number", ["1001", "1008"])
def test_every_page_opens_for_managers_and_supervisors_and_names_its_controls(
    tab: ManageTab, site: Desk, language: str, number: str
) -> None:
    sign_in(site, number)
    texts.set_language(language)
    settle()
    for entry in PAGES:
        page = tab.show_page(entry.key)
        page.load()
        assert page.accessibleName()
        for part in (*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)):
            if part.isVisibleTo(page) and part.objectName() != "qt_spinbox_lineedit":
                assert part.accessibleName() or part.text(), f"{entry.key}: {part}"
    assert tab.title() in {"Manage", "管理"}


def test_the_pages_are_made_anew_for_another_person(tab: ManageTab, site: Desk) -> None:
    page = show(tab, "site", SitePage)
    assert isinstance(page, SitePage)
    assert page.save.isVisible()
    tab.hide()
    sign_in(site, "1008")
    tab.show()
    fresh = tab.page
    assert isinstance(fresh, SitePage)
    assert fresh is not page
    assert not fresh.save.isVisible()
    assert fresh.lines[SITE_NAME.key].edit.isReadOnly()


def test_a_staff_member_found_by_search_is_shown_on_the_page_of_the_staff(tab: ManageTab) -> None:
    row = staff.staff_by_number("1027")
    assert row is not None
    assert tab.open_ref(Ref("staff", row.id))
    assert isinstance(tab.page, StaffPage)
    assert tab.page.people.current == staff.staff_member(row.id)
    assert not tab.open_ref(Ref("visit", 1))
    assert not tab.open_ref(Ref("staff", 999))


def test_the_list_at_the_left_leads_to_the_pages(tab: ManageTab, qtbot: QtBot) -> None:
    tab.list.setFocus()
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.shown == "hours"
    assert isinstance(tab.page, HoursPage)


def test_the_sites_name_is_saved_in_one_act_and_nothing_typed_is_lost_meanwhile(tab: ManageTab, site: Desk) -> None:
    page = show(tab, "site", SitePage)
    assert isinstance(page, SitePage)
    page.lines[SITE_PHONE.key].set_text("0571-8888")
    page.load()
    assert page.lines[SITE_PHONE.key].text() == "0571-8888"
    page.lines[SITE_NAME.key].set_text("月光会所")
    page.language.set_value("zh_TW")
    page.save.click()
    assert site.settings.get(SITE_NAME) == "月光会所"
    assert site.settings.get(SITE_PHONE) == "0571-8888"
    assert site.settings.get(SITE_LANGUAGE) == "zh_TW"


def test_a_logo_is_chosen_shown_and_taken_away(
    tab: ManageTab, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image
    from PySide6.QtWidgets import QFileDialog

    path = tmp_path_factory.mktemp("logo") / "logo.png"
    Image.new("RGB", (60, 20), "teal").save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    page = show(tab, "site", SitePage)
    assert isinstance(page, SitePage)
    assert not page.remove.isVisible()
    page.choose.click()
    page.load()
    assert page.logo.has_photo
    page.remove.click()
    page.load()
    assert not page.logo.has_photo
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("", ""))
    page.choose.click()
    path.write_text("no picture")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    said: list[str] = []
    tab.refused.connect(said.append)
    page.choose.click()
    assert said == ["logo.png is no picture that can be read. Choose a PNG or JPEG."]


def test_the_week_is_typed_as_people_write_it_and_explained(tab: ManageTab, site: Desk) -> None:
    page = show(tab, "hours", HoursPage)
    assert isinstance(page, HoursPage)
    assert page.preview.text() == f"Mon to Fri {WEEK} · Sat to Sun closed"
    assert not page.save.isEnabled()
    page.days[5].set_text("９：００～１２：００")
    assert page.preview.text() == f"Mon to Fri {WEEK} · Sat 09:00-12:00 · Sun closed"
    page.days[6].set_text("9 to 5")
    assert page.days[6].problem
    assert not page.save.isEnabled()
    page.keep()
    page.days[6].set_text("")
    page.save.click()
    assert [write_windows(day) for day in site.calendar().week[5:]] == ["09:00-12:00", ""]
    page.load()
    assert not page.save.isEnabled()


def test_public_holidays_come_with_their_make_up_days_and_one_can_be_taken_back(tab: ManageTab, site: Desk) -> None:
    page = show(tab, "hours", HoursPage)
    assert isinstance(page, HoursPage)
    page.fetch.click()
    page.load()
    kinds = {day.kind for day in hours.overrides()}
    assert kinds == {DayKind.PUBLIC_HOLIDAY, DayKind.MAKE_UP}
    count = len(hours.overrides())
    assert len(page.special.rows.rows) == count
    page.drop.click()
    assert len(hours.overrides()) == count - 1
    page.years.chosen.emit(2027)
    assert page.special.rows.rows == ()
    said: list[str] = []
    tab.refused.connect(said.append)
    page.fetch.click()
    assert len(said) == 1, "2027 is not announced yet: refused, never guessed"


def test_who_is_at_work_and_away_stands_beside_the_names(tab: ManageTab, site: Desk) -> None:
    row = staff.staff_by_number("1027")
    assert row is not None
    site.as_program(staff_service.presence.arrive, row.id)
    sign_in(site, "1027")
    site.do(staff_service.leave_post, "午餐")
    sign_in(site, "1001")
    page = show(tab, "staff", StaffPage)
    assert isinstance(page, StaffPage)
    texts_shown = [page.people.rows.index(place, 4).data() for place in range(3)]
    assert texts_shown[2].startswith("Away since ")
    assert any("1 away" in label.text() for label in page.findChildren(QLabel))


def test_somebody_is_put_out_of_service_and_back(tab: ManageTab, site: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk_app.widgets import ask

    row = staff.staff_by_number("1027")
    assert row is not None
    tab.open_ref(Ref("staff", row.id))
    page = tab.page
    assert isinstance(page, StaffPage)
    monkeypatch.setattr(ask, "confirm", lambda *_a, **_k: False)
    page.use.click()
    assert staff.staff_member(row.id) == row
    monkeypatch.setattr(ask, "confirm", lambda *_a, **_k: True)
    page.use.click()
    gone = staff.staff_member(row.id)
    assert gone is not None
    assert not gone.active
    page.load()
    assert page.use.text() == "Back in service"
    page.use.click()
    assert staff.staff_member(row.id) == row


def test_ones_own_pin_asks_for_a_new_one_and_others_get_one(tab: ManageTab, site: Desk, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    from desk_app.staff.dialogs.pins import ChangePinDialog, ResetPinDialog

    for number, kind in (("1001", ChangePinDialog), ("1027", ResetPinDialog)):
        row = staff.staff_by_number(number)
        assert row is not None
        tab.open_ref(Ref("staff", row.id))
        assert isinstance(tab.page, StaffPage)
        tab.page.pin.click()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        dialog.reject()


def test_lanes_change_places(tab: ManageTab, site: Desk) -> None:
    for place, code in enumerate("AB"):
        site.do(visits.save_lane, lane_id=None, code=code, name=f"队列{code}", position=place)
    page = show(tab, "lanes", LanesPage)
    assert isinstance(page, LanesPage)
    assert not page.up.isEnabled()
    page.down.click()
    assert [lane.code for lane in reception.lanes()] == ["B", "A"]
    page.load()
    assert not page.down.isEnabled()
    page.up.click()
    assert [lane.code for lane in reception.lanes()] == ["A", "B"]


def test_no_text_of_a_button_is_cut_at_the_usual_size(tab: ManageTab, site: Desk) -> None:
    for language in ("zh_CN", "zh_TW", "en"):
        texts.set_language(language)
        settle()
        for entry in PAGES:
            page = tab.show_page(entry.key)
            settle()
            for button in page.findChildren(Button):
                if button.isVisibleTo(page) and button.text():
                    assert button.width() >= button.sizeHint().width() - 1, f"{language} {entry.key} {button.text()}"
