"""The pages for words and papers: phrase book, words never to use, forms with their live picture, printers, hosts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desk_app.directory import queries as directory
from desk_app.directory import service as hosts
from desk_app.directory.dialogs.board import HostBoardDialog
from desk_app.directory.dialogs.host import HostDialog
from desk_app.directory.rules import HostDraft
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.settings import SITE_ADDRESS, SITE_FOOTER, SITE_NAME, SITE_PHONE
from desk_app.kernel.work import Desk
from desk_app.manage import service
from desk_app.manage.dialogs.department import DepartmentDialog
from desk_app.manage.tab import ManageTab
from desk_app.manage.tab.directory import DirectoryPage
from desk_app.manage.tab.forms import FormRow, FormsPage
from desk_app.manage.tab.phrases import PhrasesPage
from desk_app.manage.tab.printers import PrintersPage
from desk_app.paper.forms import form_names
from desk_app.paper.picture import png
from desk_app.phrases import queries as phrases
from desk_app.phrases.rules import Situation
from desk_app.printing import queries as printing
from desk_app.printing import service as printers
from desk_app.printing.dialogs.printer import PrinterDialog
from desk_app.printing.dialogs.queue import PrintQueueDialog
from desk_app.printing.dialogs.route import RouteDialog
from desk_app.printing.rules import PrinterDraft, PrinterKind
from tests.manage.test_service import png as logo
from tests.paper.pages import read

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # what is read runs on both elsewhere


def on_top(kind: type[QDialog]) -> None:
    """A dialog of this kind is open; close it."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    found.reject()
    QApplication.processEvents()


@pytest.fixture
def book(tab: ManageTab) -> PhrasesPage:
    page = tab.show_page("phrases")
    assert isinstance(page, PhrasesPage)
    return page


@pytest.fixture
def forms(tab: ManageTab) -> FormsPage:
    page = tab.show_page("forms")
    assert isinstance(page, FormsPage)
    return page


def test_p1_a_phrase_gets_the_sites_own_wording_and_its_built_in_one_back(book: PhrasesPage) -> None:
    assert book.row is not None
    assert book.row.situation is Situation.OPENING
    assert not book.save.isEnabled()
    book.text.edit.setPlainText("Welcome to {site}[, {salutation}].")
    assert book.heard.text() == "Welcome to 阳光会所, Ms Li."
    book.save.click()
    assert phrases.text_of(Situation.OPENING, "en").is_own
    book.load()
    assert book.row.is_own
    assert not book.save.isEnabled()
    assert book.built_in.isVisible()
    book.group.set_value("own")
    book.group.chosen.emit("own")
    assert [row.situation for row in book.list.rows.rows] == [Situation.OPENING]  # type: ignore[attr-defined]
    book.reset.click()
    assert not phrases.text_of(Situation.OPENING, "en").is_own


def test_p1_a_placeholder_nobody_fills_in_is_named_while_typing(book: PhrasesPage) -> None:
    book.text.edit.setPlainText("Hello {salutatoin}")
    assert "{salutatoin}" in book.problem.text()
    assert not book.save.isEnabled()
    book.text.edit.clear()
    book._insert("salutation")
    assert book.text.edit.toPlainText() == "{salutation}"
    assert not book.problem.isVisible()


def test_phrases_are_found_by_words_and_shown_as_they_are_heard(book: PhrasesPage) -> None:
    book.languages.chosen.emit("zh_CN")
    book.search.set_text("请用茶")
    rows = book.list.rows
    shown = [rows.index(place, 0).data() for place in range(rows.rowCount())]
    assert shown
    assert all("请用茶" in text for text in shown)
    assert not any("{" in text for text in shown)


def test_what_somebody_is_writing_stays_while_others_change_the_book(book: PhrasesPage, site: Desk) -> None:
    from desk_app.phrases import service

    book.text.edit.setPlainText("Half a wor")
    site.do(service.set_phrase, Situation.TEA, "en", "Please have tea.")
    book.load()
    assert book.text.edit.toPlainText() == "Half a wor"


def test_p2_a_word_is_added_changed_allowed_and_forbidden_again(book: PhrasesPage, qtbot: QtBot) -> None:
    from desk_app.manage.dialogs.never_word import NeverWordDialog

    book.book.chosen.emit("never")
    part = book.never
    part.new.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NeverWordDialog)
    dialog.commit()
    assert dialog.problem, "an empty word is refused inside the dialog"
    dialog.word.set_text("whatever")
    dialog.instead.set_text("certainly")
    dialog.commit()
    book.load()
    assert "whatever" in {word.word for word in phrases.never_words("en")}
    part.words.setCurrentIndex(part.words.rows.index_of("whatever"))
    part.edit.click()
    changing = QApplication.activeModalWidget()
    assert isinstance(changing, NeverWordDialog)
    changing.instead.set_text("of course")
    changing.commit()
    assert {word.alternative for word in phrases.never_words("en") if word.word == "whatever"} == {"of course"}
    built_in = next(row for row in part.words.rows.rows if row.is_built_in)  # type: ignore[attr-defined]
    part.words.setCurrentIndex(part.words.rows.index_of(built_in.word))  # type: ignore[attr-defined]
    part.use.click()
    assert built_in.word not in {word.word for word in phrases.never_words("en")}  # type: ignore[attr-defined]
    book.load()
    part.words.setCurrentIndex(part.words.rows.index_of(built_in.word))  # type: ignore[attr-defined]
    assert part.use.text() == "Never again"
    part.use.click()
    assert built_in.word in {word.word for word in phrases.never_words("en")}  # type: ignore[attr-defined]


def test_every_form_is_listed_and_drawn(forms: FormsPage) -> None:
    assert {row.name for row in forms.list.rows.rows} == set(form_names())  # type: ignore[attr-defined]
    assert forms.pages.page_count >= 1
    forms.list.choose("claim_slip")
    forms.languages.chosen.emit("en")
    assert forms.pages.page_count == 1
    assert "claim_slip.toml" in forms.state.text()


def test_the_picture_is_of_the_sites_own_paper(forms: FormsPage, site: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def noted(pdf: bytes, page: int = 0, dpi: float = 110) -> bytes:
        said.append("".join(read(pdf).text.split()))
        return png(pdf, page, dpi)

    monkeypatch.setattr("desk_app.paper.picture.png", noted)
    wanted = [(SITE_NAME, "Harbour Club"), (SITE_ADDRESS, "1 Quay"), (SITE_PHONE, "555-0142"), (SITE_FOOTER, "Bye")]
    site.do(service.save_settings, wanted)
    forms.list.choose("receipt_a5")
    for words in ("HarbourClub", "1Quay", "555-0142", "Bye"):
        assert words in said[-1]
    before = forms.pages._pictures[0].toImage()
    site.do(service.set_logo, logo())
    forms.load()
    assert forms.pages._pictures[0].toImage() != before


def test_an_own_copy_is_made_marked_and_its_picture_follows_the_file(
    forms: FormsPage, folder: DataFolder, qtbot: QtBot
) -> None:
    forms.list.choose("claim_slip")
    forms.copy.click()
    path = folder.forms / "claim_slip.toml"
    assert path.is_file()
    assert isinstance(forms.row, FormRow)
    assert forms.row.is_own
    assert not forms.copy.isEnabled()
    assert "Your own copy" in forms.state.text()
    before = forms.pages._pictures[0].toImage()
    text = path.read_text(encoding="utf-8").replace('paper = "a5"', 'paper = "a4"')
    path.write_text(text, encoding="utf-8")
    qtbot.waitUntil(lambda: forms.pages._pictures[0].toImage().size() != before.size(), timeout=5000)


def test_a_broken_copy_is_told_with_file_and_line_and_the_built_in_form_is_shown(
    forms: FormsPage, folder: DataFolder
) -> None:
    forms.list.choose("claim_slip")
    forms.copy.click()
    path = folder.forms / "claim_slip.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("kind ="))
    lines[place] = 'kind = "nonsense"'
    path.write_text("\n".join(lines), encoding="utf-8")
    forms.load()
    assert "claim_slip.toml" in forms.state.text()
    assert str(place + 1) in forms.state.text()
    assert "built-in form prints" in forms.state.text()
    assert forms.pages.page_count >= 1
    forms.check.click()
    assert "claim_slip.toml" in forms.state.text()
    path.unlink()
    forms.check.click()
    assert forms.state.text() == "All forms are in order."


def test_a_sample_goes_through_the_print_queue(forms: FormsPage, site: Desk) -> None:
    forms.list.choose("queue_ticket")
    forms.sample.click()
    (job,) = printing.jobs(site.number)
    assert job.form == "queue_ticket"


def test_the_folder_opens_in_the_systems_own_window(
    forms: FormsPage, folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    forms.open.click()
    assert opened == [str(folder.forms)]


def test_printers_ways_test_page_and_queue(tab: ManageTab, site: Desk, tmp_path: Path) -> None:
    page = tab.show_page("printers")
    assert isinstance(page, PrintersPage)
    assert page.status.text() == "No printer set up"
    assert not page.test.isEnabled()
    page.new.click()
    on_top(PrinterDialog)
    site.do(printers.save_printer, None, PrinterDraft("前台", PrinterKind.FOLDER, str(tmp_path), "a5"))
    page.load()
    page.edit.click()
    on_top(PrinterDialog)
    page.test.click()
    (job,) = printing.jobs(site.number)
    assert job.form.startswith("test")
    page.way.click()
    on_top(RouteDialog)
    page.queue.click()
    on_top(PrintQueueDialog)


def test_hosts_and_departments_open_their_entries(tab: ManageTab, site: Desk) -> None:
    sales = site.do(hosts.save_department, None, "销售部")
    site.do(hosts.save_host, None, HostDraft("陈经理", sales))
    page = tab.show_page("directory")
    assert isinstance(page, DirectoryPage)
    for button, kind in (
        (page.new_host, HostDialog),
        (page.edit_host, HostDialog),
        (page.board, HostBoardDialog),
    ):
        button.click()
        on_top(kind)
    page.new_department.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, DepartmentDialog)
    dialog.name.set_text("工程部")
    dialog.commit()
    assert [row.name for row in directory.departments()] == ["销售部", "工程部"]
    page.load()
    page.edit_department.click()
    changing = QApplication.activeModalWidget()
    assert isinstance(changing, DepartmentDialog)
    changing.active.setChecked(False)
    changing.commit()
    assert len(directory.departments()) == 1
