"""The pages for the data: backups, drills and checks, persons, journal, health."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desk_app.kernel.backup.schedule import SECOND_FOLDER
from desk_app.kernel.journal_browsing import Wanted, browse
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.manage.dialogs.erase import EraseDialog
from desk_app.manage.tab import ManageTab
from desk_app.manage.tab.data import DataPage
from desk_app.manage.tab.health import HealthPage
from desk_app.manage.tab.journal import JournalPage
from desk_app.manage.tab.persons import PersonsPage
from desk_app.people import queries as people
from desk_app.people import service as persons
from desk_app.people.rules import EraseReason, PersonDraft
from desk_app.reception import service as visits
from desk_app.reception.rules import Draft
from desk_app.widgets import ask
from desk_app.widgets.jobs import Cancelled
from tests.databases import SUPERVISOR, Site
from tests.manage.conftest import settle, sign_in

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # what is read runs on both elsewhere


def outcome(action: str) -> str:
    facts = browse(Wanted(action=action))[0].facts
    assert facts is not None
    return str(facts["outcome"])


@pytest.fixture
def data(tab: ManageTab) -> DataPage:
    page = tab.show_page("data")
    assert isinstance(page, DataPage)
    return page


@pytest.fixture
def someone(site: Desk) -> int:
    """Li Mei, who has visited once and is still in the house."""
    lane = site.do(visits.save_lane, lane_id=None, code="A", name="咨询")
    person = site.do(persons.add_person, PersonDraft(name="李梅", phones=("13812341234",)))
    site.do(visits.take, Draft(lane, name="李梅", phone="13812341234", person_id=person), print_ticket=False)
    return person


def test_a_backup_is_made_by_hand_listed_and_on_record(data: DataPage, folder: DataFolder) -> None:
    assert not data.drill.isEnabled()
    data.now.click()
    assert len(list(folder.backups.glob("desk-*.sqlite"))) == 1
    assert data.state.text().startswith("Backup made and proved: desk-")
    assert len(data.backups.rows.rows) == 1
    assert data.drill.isEnabled()
    assert not data.bar.isVisible()
    assert browse(Wanted(action="backup.made"))


def test_the_second_place_is_chosen_filled_and_given_up(
    data: DataPage, site: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(second))
    data.choose.click()
    data.load()
    assert site.settings.get(SECOND_FOLDER) == str(second)
    assert str(second) in data.second.text()
    data.now.click()
    assert len(list(second.glob("*.sqlite"))) == 1
    for path in second.iterdir():
        path.unlink()
    second.rmdir()
    site.clock.advance(__import__("datetime").timedelta(minutes=5))  # type: ignore[attr-defined]
    data.now.click()
    assert len(data.state.text().splitlines()) == 2, "made, but the drive is not there"
    data.none.click()
    assert site.settings.get(SECOND_FOLDER) == ""


def test_a_drill_proves_a_backup_and_replaces_nothing(data: DataPage, folder: DataFolder) -> None:
    data.now.click()
    before = folder.database.stat().st_mtime_ns if folder.database.exists() else None
    data.drill.click()
    assert "can be restored" in data.state.text()
    assert outcome("backup.drilled") == ""
    assert before == (folder.database.stat().st_mtime_ns if folder.database.exists() else None)
    (path,) = folder.backups.glob("desk-*.sqlite")
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    data.drill.click()
    assert outcome("backup.drilled") == "backup.altered"
    assert data.state.property("tone") == "late"


def test_the_check_is_quiet_or_names_the_first_broken_row(data: DataPage, database: Site) -> None:
    data.check.click()
    assert data.state.text().startswith("All is well")
    assert outcome("site.checked") == "0"
    database.tamper("UPDATE journal SET action = 'x.y' WHERE id = (SELECT MIN(id) + 1 FROM journal)")
    data.check.click()
    assert "1 problem found:" in data.state.text()
    assert "[1/2]" in data.state.text()
    assert outcome("site.checked") == "1"


def test_a_cancelled_job_says_so(data: DataPage, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk_app.manage import queries

    def stopped(*_: object) -> object:
        data._cancel()
        raise Cancelled

    monkeypatch.setattr(queries, "whole_check", stopped)
    data.check.click()
    assert data.state.text() == "Cancelled."
    assert data.now.isEnabled()


@pytest.fixture
def found(tab: ManageTab, someone: int) -> PersonsPage:
    """The page with Li Mei chosen."""
    page = tab.show_page("persons")
    assert isinstance(page, PersonsPage)
    assert page.list.rows.rows == (), "nobody is listed before somebody is looked for"
    page.search.set_text("李梅")
    page.list.choose(someone)
    return page


def test_g2_a_person_is_shown_masked_with_what_is_still_open(found: PersonsPage) -> None:
    assert found.who.text() == "李梅"
    assert found.about.text() == "138****1234"
    assert found.matters.text().startswith("Still open: A001")
    found.search.set_text("nobody at all")
    assert found.row is None
    assert not found.export.isEnabled()


def test_d16_a_persons_data_is_handed_over_as_a_file_and_journalled(
    found: PersonsPage, folder: DataFolder, someone: int
) -> None:
    found.export.click()
    (path,) = folder.exports.glob("person-*.json")
    known = json.loads(path.read_text(encoding="utf-8"))
    assert known["present"]["phones"] == ["13812341234"]
    assert "reception" in known["other"]
    assert str(path) in found.state.text()
    assert browse(Wanted(action="person.exported", subject_id=someone))


def test_d16_erasing_asks_why_and_looks_once_more(
    found: PersonsPage, someone: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    found.erase.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EraseDialog)
    assert not dialog.main.isEnabled()
    dialog.commit()
    dialog.reason.set_value(EraseReason.REQUEST)
    dialog.reason.chosen.emit(EraseReason.REQUEST)
    assert dialog.main.isEnabled()
    asked: list[str] = []
    monkeypatch.setattr(ask, "confirm", lambda _p, _t, text, _m, **_k: bool(asked.append(text)))
    dialog.commit()
    row = people.person(someone)
    assert row is not None
    assert not row.is_erased
    monkeypatch.setattr(ask, "confirm", lambda *_a, **_k: True)
    dialog.commit()
    gone = people.person(someone)
    assert gone is not None
    assert gone.is_erased
    assert len(asked) == 1
    assert people.find("李梅") == ()
    assert found.row is None
    assert "erased" in found.state.text()


def test_d16_what_nobody_needs_any_more_goes_in_a_run(found: PersonsPage, site: Desk) -> None:
    from datetime import timedelta

    found.run.click()
    assert found.state.text() == "0 persons erased"
    site.do(visits.sweep_house)
    site.clock.advance(timedelta(days=400))  # type: ignore[attr-defined]
    site.as_program(visits.begin_day)
    found.run.click()
    assert found.state.text() == "1 person erased"


def test_d16_erasing_is_a_managers_matter(tab: ManageTab, site: Desk) -> None:
    sign_in(site, "1008")
    tab.hide()
    tab.show()
    page = tab.show_page("persons")
    assert isinstance(page, PersonsPage)
    settle()
    assert not page.erase.isVisible()
    assert not page.run.isVisible()
    assert page.export.isVisible()


@pytest.fixture
def book(tab: ManageTab, someone: int) -> JournalPage:
    page = tab.show_page("journal")
    assert isinstance(page, JournalPage)
    return page


def test_the_journal_is_read_newest_first_and_filtered(book: JournalPage, someone: int) -> None:
    assert book.rows[0].at >= book.rows[-1].at
    book.action_name.set_value("person.added")
    book.load()
    assert {row.action for row in book.rows} == {"person.added"}
    assert "138****1234" in book.facts.text()
    assert "13812341234" not in book.facts.text()
    book.actor.set_text("4711")
    book.load()
    assert book.rows == ()
    assert book.facts_title.text() == "Nothing was done that fits"
    book.actor.set_text("")
    book.day.setDate(QDate(2026, 11, 20))
    assert book.rows == ()
    book.day.setDate(QDate(2026, 11, 22))
    book.span.set_value("week")
    book.load()
    assert book.rows
    book.open_ref(Ref("person", someone))
    assert {row.subject for row in book.rows} == {Ref("person", someone)}


def test_the_journal_goes_on_page_by_page(book: JournalPage, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk_app.manage import queries

    everything = [row.id for row in book.rows]
    monkeypatch.setattr(queries, "PAGE", 2)
    real = queries.acts
    monkeypatch.setattr(queries, "acts", lambda wanted, before=None: real(wanted, before, 2))
    book.load()
    assert book.more.isVisible()
    while book.more.isVisible():
        book.more.click()
    assert [row.id for row in book.rows] == everything


def test_erased_facts_say_so(book: JournalPage, database: Site) -> None:
    database.tamper("DELETE FROM journal_facts")
    book.load()
    assert "erased" in book.facts.text()


def test_health_leads_to_where_something_can_be_done(tab: ManageTab, qtbot: QtBot) -> None:
    page = tab.show_page("health")
    assert isinstance(page, HealthPage)
    assert len(page.lines) >= 8
    page.load()
    page.lines[0].followed.emit()
    assert tab.shown in {"data", "hours", "printers"}


def test_d16_everything_goes_into_one_file_and_that_is_on_record(data: DataPage, desk: Desk, tmp_path: Path) -> None:
    data.export_all(tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as book:
        told = json.loads(book.read("manifest.json"))
        assert "tables/journal.csv" in book.namelist()
        assert "tables/staff_pin.csv" not in book.namelist()
    assert "all.zip" in data.state.text()
    rows = sum(told["rows"].values())
    assert rows > 0
    facts = browse(Wanted(action="site.exported"))[0].facts
    assert facts is not None
    assert facts["rows"] == rows


def test_an_export_is_for_managers(data: DataPage, desk: Desk) -> None:
    assert data.export.isVisibleTo(data)
    desk.operator = SUPERVISOR
    data._busy(on=False)
    assert not data.export.isVisibleTo(data)
