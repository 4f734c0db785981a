"""A person's card, a note that must be read, the full view with its reason."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import journal
from desk_app.kernel.refs import Ref
from desk_app.people import queries, service
from desk_app.people.dialogs import AttentionDialog, PersonDialog, UnmaskDialog
from desk_app.people.queries import PersonRow
from desk_app.people.rules import ConsentKind, PersonClass, PersonDraft, Title
from desk_app.people.service import FullPerson
from desk_app.widgets.buttons import Button
from desk_app.widgets.tab_base import Seat
from tests.databases import SUPERVISOR

LI = PersonDraft(
    name="李小明", title=Title.MR, phones=("13812341234", "01062345678"), email="li@example.com", company="阳光物业"
)


def known(seat: Seat) -> int:
    """A person that is known."""
    return seat.desk.do(service.add_person, LI)


def row_of(person_id: int) -> PersonRow:
    """A person that must be there."""
    row = queries.person(person_id)
    assert row is not None
    return row


def opened(seat: Seat, window: QWidget, person_id: int | None = None) -> PersonDialog:
    """The card in sight."""
    dialog = PersonDialog(seat, person_id, window)
    dialog.show()
    return dialog


def test_a_person_is_entered(seat: Seat, window: QWidget) -> None:
    dialog = opened(seat, window)
    saved: list[int] = []
    dialog.saved.connect(saved.append)
    dialog.main.click()
    assert dialog.problem == "Please enter a name, a phone number or another detail."
    dialog.name.set_text("王女士")
    dialog.phone.set_value("13900005678")
    dialog.classes.set_value(PersonClass.VIP)
    dialog.consent.setChecked(True)
    dialog.main.click()
    (person_id,) = saved
    row = row_of(person_id)
    assert (row.name, row.title, row.phone, row.person_class) == ("王", Title.MS, "139****5678", PersonClass.VIP)
    assert queries.has_consented(person_id, ConsentKind.BOARD_NAME)


def test_g2_the_card_shows_masked_values_and_leaves_them_alone(seat: Seat, window: QWidget) -> None:
    person_id = known(seat)
    dialog = opened(seat, window, person_id)
    assert dialog.phone.edit.placeholderText() == "138****1234 · 10****78"
    assert dialog.phone.value() == ""
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert not any("13812341234" in text for text in shown)
    dialog.company.set_text("别的公司")
    dialog.main.click()
    row = row_of(person_id)
    assert (row.company, row.phones) == ("别的公司", ("138****1234", "10****78"))


def test_a_number_typed_beside_masked_ones_is_added(seat: Seat, window: QWidget) -> None:
    person_id = known(seat)
    dialog = opened(seat, window, person_id)
    dialog.phone.set_value("13900005678")
    dialog.main.click()
    assert row_of(person_id).phones == ("138****1234", "10****78", "139****5678")


def test_g2_seeing_in_full_asks_why_and_is_kept(seat: Seat, window: QWidget) -> None:
    person_id = known(seat)
    dialog = opened(seat, window, person_id)
    dialog.unmask.click()
    (why,) = dialog.findChildren(UnmaskDialog)
    why.main.click()
    assert why.problem == "Please say why you need to see the data in full."
    why.reasons.set_value("Ring back")
    why.words.set_text("about the contract")
    why.main.click()
    assert (dialog.phone.value(), dialog.email.text()) == ("13812341234", "li@example.com")
    assert not dialog.unmask.isVisible()
    entry = journal.of_subject(Ref("person", person_id))[-1]
    assert (entry.action, entry.facts) == ("person.seen_in_full", {"why": "Ring back · about the contract"})
    dialog.phone.set_value("13900005678")
    dialog.email.clear()
    dialog.main.click()
    assert (row_of(person_id).phones, row_of(person_id).email) == (("139****5678", "10****78"), "")


def test_the_full_view_hands_over_what_was_asked_for(seat: Seat, window: QWidget) -> None:
    dialog = UnmaskDialog(seat, known(seat), window)
    shown: list[FullPerson] = []
    dialog.shown.connect(shown.append)
    dialog.words.set_text("ring back")
    dialog.main.click()
    assert shown[0].known.phones == LI.phones


def test_notes_are_left_and_taken_back_on_the_card(seat: Seat, window: QWidget) -> None:
    person_id = known(seat)
    dialog = opened(seat, window, person_id)
    notes = dialog.notes
    assert notes is not None
    notes.leave.click()
    assert dialog.problem == "Please write what colleagues should know."
    for days, text in ((0, "今天有效"), (-1, "一直有效")):
        notes.words.set_text(text)
        notes.until.set_value(days)
        notes.leave.click()
    held = queries.open_notes(person_id, seat.desk.today())
    assert [(note.text, note.until_on) for note in held] == [("今天有效", date(2026, 11, 21)), ("一直有效", None)]
    back = [button for button in notes.findChildren(Button) if button.text() == "Take back"]
    back[-1].click()
    assert [note.text for note in queries.open_notes(person_id, seat.desk.today())] == ["今天有效"]


def test_a_note_must_be_read_before_anything_else(seat: Seat, window: QWidget, qtbot: QtBot) -> None:
    person_id = known(seat)
    seat.desk.do(service.write_note, person_id, "听力不便，请靠近讲")
    seat.desk.do(service.write_note, person_id, "请找林主管", seat.desk.today())
    seat.desk.operator = SUPERVISOR
    today = seat.desk.today()
    dialog = AttentionDialog(seat, "李先生", queries.unread_notes(person_id, today, "12"), window)
    dialog.show()
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "听力不便，请靠近讲" in shown
    assert "07 · until 2026-11-21" in shown
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.main.click()
    assert queries.unread_notes(person_id, today, "12") == ()
