"""Pages come and go: what is typed stays while another page is in sight, what comes too late harms nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.kernel import texts
from desk_app.kernel.paths import DataFolder
from desk_app.kernel.settings import SITE_PHONE
from desk_app.kernel.work import Desk
from desk_app.manage.tab import ManageTab
from desk_app.manage.tab.data import DataPage
from desk_app.manage.tab.forms import FormsPage
from desk_app.manage.tab.journal import JournalPage
from desk_app.manage.tab.site import SitePage
from desk_app.widgets.jobs import Jobs, Progress
from tests.manage.conftest import settle

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

Waiting = list[Callable[[], None]]


@pytest.fixture
def late(tab: ManageTab, monkeypatch: pytest.MonkeyPatch) -> Waiting:
    """Jobs that come back only when the test says so."""
    waiting: Waiting = []

    def run(
        _jobs: Jobs,
        call: Callable[[Progress], object],
        done: Callable[[object], None],
        failed: Callable[[Exception], None],
    ) -> Progress:
        progress = Progress(lambda _done, _total: None)

        def finish() -> None:
            try:
                result = call(progress)
            except Exception as problem:  # noqa: BLE001  handed over as the real one does
                failed(problem)
            else:
                done(result)

        waiting.append(finish)
        return progress

    monkeypatch.setattr(Jobs, "run", run)
    return waiting


def finish(waiting: Waiting) -> None:
    while waiting:
        waiting.pop(0)()


def vanish(tab: ManageTab) -> None:
    """All pages go, as with another language, and are really deleted."""
    texts.set_language("zh_TW")
    settle()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete


def test_what_is_typed_on_a_page_stays_while_another_is_in_sight(tab: ManageTab) -> None:
    page = tab.show_page("site")
    assert isinstance(page, SitePage)
    page.lines[SITE_PHONE.key].set_text("0571")
    tab.show_page("lanes")
    assert not page.isVisible()
    assert tab.show_page("site") is page
    assert page.lines[SITE_PHONE.key].text() == "0571"


def test_a_backup_that_ends_after_its_page_is_gone_is_still_on_record(
    tab: ManageTab, late: Waiting, folder: DataFolder
) -> None:
    from desk_app.kernel.journal_browsing import Wanted, browse

    page = tab.show_page("data")
    assert isinstance(page, DataPage)
    page.now.click()
    vanish(tab)
    finish(late)
    assert list(folder.backups.glob("desk-*.sqlite"))
    assert browse(Wanted(action="backup.made"))


def test_a_picture_a_check_and_a_page_of_the_journal_that_come_too_late_are_left(
    tab: ManageTab, late: Waiting, folder: DataFolder
) -> None:
    forms = tab.show_page("forms")
    assert isinstance(forms, FormsPage)
    forms.check.click()
    assert isinstance(tab.show_page("journal"), JournalPage)
    vanish(tab)
    finish(late)
    assert tab.page is not forms


def test_a_form_that_cannot_be_drawn_says_why(tab: ManageTab, late: Waiting) -> None:
    from desk_app.kernel.refusal import Refusal

    forms = tab.show_page("forms")
    assert isinstance(forms, FormsPage)
    finish(late)
    forms._failed(Refusal("paper.no_such_form", name="x"))
    assert forms.pages.page_count == 0
    assert forms.state.text()
    with pytest.raises(ZeroDivisionError):
        forms._failed(ZeroDivisionError())


def test_a_file_that_changes_while_nobody_looks_is_read_when_somebody_does(
    tab: ManageTab, site: Desk, late: Waiting
) -> None:
    forms = tab.show_page("forms")
    assert isinstance(forms, FormsPage)
    finish(late)
    tab.show_page("lanes")
    forms._follow()
    assert late == []
    tab.show_page("forms")
    settle()
    forms._follow()
    assert late
