"""F2 by keyboard alone: the new visitor, the returning one, the note that is read first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desk_app.kernel.refs import Ref
from desk_app.kernel.settings import change_setting
from desk_app.kernel.work import Desk
from desk_app.people import queries as people
from desk_app.people.rules import ConsentKind
from desk_app.printing import queries as papers
from desk_app.printing.rules import AUTO_TICKET
from desk_app.reception import queries, service
from desk_app.reception.dialogs.ladder import rung_name, with_whom
from desk_app.reception.rules import LADDER_DESK, LADDER_OFFICE, VisitClass
from tests.databases import SUPERVISOR
from tests.reception.looking import newest
from tests.reception.scene import Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk_app.reception.dialogs.new_visitor import NewVisitorDialog
    from desk_app.reception.tab import ReceptionTab


@pytest.fixture
def new(tab: ReceptionTab, qtbot: QtBot) -> NewVisitorDialog:
    """The dialog of F2, ready to type into."""
    tab.activateWindow()
    tab.press("new_visitor")
    dialog = tab.acts.dialog
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_f2_takes_a_visitor_by_keyboard_alone(
    tab: ReceptionTab, new: NewVisitorDialog, scene: Scene, qtbot: QtBot
) -> None:
    new.who.name.edit.insert("欧阳女士")
    qtbot.keyClick(new, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(new.who.name.edit, Qt.Key.Key_Return)
    row = newest()
    assert (row.name, row.title, row.lane_code) == ("欧阳", "ms", "B")
    assert tab.acts.dialog is None or not tab.acts.dialog.isVisible()
    assert [job.form for job in papers.jobs_of(Ref("visit", row.id))] == ["queue_ticket"]


def test_ctrl_enter_takes_a_ticket_without_paper(new: NewVisitorDialog, qtbot: QtBot) -> None:
    new.commit_other()
    assert newest().name == ""
    assert papers.jobs_of(Ref("visit", newest().id)) == ()


def test_a_second_enter_is_the_same_ticket(tab: ReceptionTab, new: NewVisitorDialog, qtbot: QtBot) -> None:
    before = len(queries.board())
    new.commit()
    new.commit()
    assert len(queries.board()) == before + 1


def test_everything_about_a_visitor_is_kept(new: NewVisitorDialog, scene: Scene, qtbot: QtBot) -> None:
    new.who.name.set_text("Walker")
    new.who.title.set_value("mr")
    new.who.phone.edit.setText("021-62881234")
    qtbot.mouseClick(new.matter.quick.findChildren(type(new.main))[1], Qt.MouseButton.LeftButton)
    new.matter.host.set_value(scene.hosts["孙工"])
    new.kind.kind.set_value(VisitClass.VIP)
    new.kind.heads.set_value(4)
    new.is_urgent.setChecked(True)
    new.consent.setChecked(True)
    new.commit()
    row = newest()
    assert (row.phone, row.purpose, row.host_id) == ("02162881234", "Pay a fee", scene.hosts["孙工"])
    assert (row.visit_class, row.heads_in, row.is_urgent, row.board_consent) == ("vip", 4, True, True)
    assert people.has_consented(row.person_id, ConsentKind.BOARD_NAME)


def test_the_waiting_time_is_told_as_a_range_and_hidden_under_five_samples(new: NewVisitorDialog, scene: Scene) -> None:
    assert new.lane.told == "2 waiting · about 10-15 min"
    new.lane.set_lane(scene.lanes["B"])
    assert new.lane.told == "1 waiting"


def test_a_returning_visitor_is_found_while_typing_and_their_note_is_read_first(
    new: NewVisitorDialog, scene: Scene, qtbot: QtBot, desk: Desk
) -> None:
    new.who.name.edit.insert("李雯")
    new.known.look_up()
    qtbot.keyClick(new.who.name.edit, Qt.Key.Key_Down)
    qtbot.keyClick(new.known.list, Qt.Key.Key_Return)
    assert new.known.person is not None
    assert new.who.phone.edit.placeholderText() == "138****1234"
    new.commit()
    assert "Read the note" in new.problem
    qtbot.keyClick(new.known.note_rows[0], Qt.Key.Key_Space)
    new.commit()
    row = newest()
    assert row.person_id == new.known.person.id
    assert people.unread_notes(row.person_id, desk.today(), "1027") == ()


def test_somebody_else_after_all(new: NewVisitorDialog, scene: Scene) -> None:
    new.known.seek("李雯")
    new.known.look_up()
    new.known.take(new.known.list.rows.rows[0])
    new.known.let_go()
    assert new.draft().person_id is None
    assert new.who.name.text() == ""


def test_a_refusal_is_said_inside_and_nothing_typed_is_lost(
    tab: ReceptionTab, new: NewVisitorDialog, scene: Scene, desk: Desk
) -> None:
    from tests.reception.scene import as_boss

    for code, lane_id in scene.lanes.items():
        as_boss(desk, service.save_lane, lane_id=lane_id, code=code, name=code, is_active=False)
    new.who.name.set_text("Lee")
    new.commit()
    assert new.problem == "This lane is not open. Choose another lane."
    assert new.who.name.text() == "Lee"


def test_a_visitors_language_is_chosen_and_kept(new: NewVisitorDialog, qtbot: QtBot) -> None:
    assert new.draft().language == "", "the site's language until somebody says otherwise"
    new.who.name.edit.insert("Carter")
    new.kind.set_language("en")
    new.commit()
    assert newest().name == "Carter"
    assert queries.visit(newest().id).language == "en"
    (job,) = papers.jobs_of(Ref("visit", newest().id))
    assert job.language == "en"


def test_g7_where_tickets_are_not_printed_at_once_enter_takes_one_without_paper(
    tab: ReceptionTab, desk: Desk, qtbot: QtBot
) -> None:
    desk.act(change_setting, (AUTO_TICKET, False), operator=SUPERVISOR)
    tab.press("new_visitor")
    dialog = tab.acts.dialog
    assert (dialog.main.text(), dialog.plain.text()) == ("Take in", "Take and print ticket")
    dialog.commit()
    assert papers.jobs_of(Ref("visit", newest().id)) == ()
    tab.press("new_visitor")
    tab.acts.dialog.commit_other()
    assert [job.form for job in papers.jobs_of(Ref("visit", newest().id))] == ["queue_ticket"]


def test_r5_the_site_names_whom_one_is_moved_up_to(desk: Desk, tab: ReceptionTab) -> None:
    assert (rung_name(desk, 0), rung_name(desk, 1), with_whom(desk, 2)) == (
        "",
        "the supervisor",
        "with the office manager",
    )
    for setting, name in ((LADDER_DESK, "林主管"), (LADDER_OFFICE, "方主任")):
        desk.act(change_setting, (setting, name), operator=SUPERVISOR)
    assert (rung_name(desk, 1), with_whom(desk, 2), with_whom(desk, 0)) == ("林主管", "with 方主任", "")
