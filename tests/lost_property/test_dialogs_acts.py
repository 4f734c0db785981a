"""The batch, the month, envelopes and small acts with their second persons."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel.clock import ManualClock
from desk_app.kernel.database import value
from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.dialogs import (
    DisposeDialog,
    EnvelopesDialog,
    FeaturesDialog,
    MonthDialog,
    PoliceDialog,
    ReasonDialog,
    ShelveDialog,
    SplitDialog,
    TransferDialog,
    acts,
    envelopes,
    intake,
    splitting,
    with_second,
)
from desk_app.lost_property.rules import State
from desk_app.staff.dialogs.pins import ApprovalDialog
from desk_app.widgets.tab_base import Doer, Seat
from tests.lost_property.site import INK, approved, identified, jobs, report, supervised, umbrella, wallet
from tests.staff.site import PINS


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

    for module in (acts, intake, envelopes, splitting):
        monkeypatch.setattr(module, "with_second", yes)
    return asked


def test_l3_the_batch_is_ticked_signed_by_both_and_printed(doer: Doer, desk: Desk, clock: ManualClock) -> None:
    first, second = (desk.do(service.register, umbrella(desk)) for _ in range(2))
    clock.advance(timedelta(days=16))
    done: list[str] = []
    dialog = TransferDialog(doer, done.append)
    assert dialog.chosen() == (first, second)
    dialog.list.row(str(second)).click()
    dialog.taker.set_text("行政 周")
    dialog.commit()
    assert "sign" in dialog.problem
    for pad in (dialog.given, dialog.taken):
        pad.set_strokes(INK.strokes, 0.4)
    dialog.commit()
    assert len(done) == 1
    assert [queries.item(one).state for one in (first, second)] == [State.AT_ADMINISTRATION, State.REGISTERED]
    assert jobs("transfer_slip") == 1


def test_nothing_due_cannot_be_transferred_but_one_item_may_go_early(doer: Doer, desk: Desk) -> None:
    assert not TransferDialog(doer).main.isEnabled()
    item_id = desk.do(service.register, umbrella(desk))
    dialog = TransferDialog(doer, also=(queries.item(item_id),))
    assert dialog.chosen() == (item_id,)
    assert dialog.main.isEnabled()


def test_d15_each_envelope_is_looked_at_before_the_count_is_kept(doer: Doer, desk: Desk, agreed: list[str]) -> None:
    assert not EnvelopesDialog(doer).main.isEnabled()
    one = desk.do(service.register, wallet(desk), second=approved(desk))
    other = desk.do(service.register, wallet(desk, seal="S9"), second=approved(desk))
    told: list[str] = []
    doer.refused.connect(told.append)
    dialog = EnvelopesDialog(doer)
    for item_id, answer in ((one, "there"), (other, "missing")):
        assert not dialog.main.isEnabled()
        dialog.answers[item_id].set_value(answer)
        dialog.answers[item_id].chosen.emit(answer)
    assert dialog.main.isEnabled()
    dialog.commit()
    assert told == ["1 envelope missing: tell the supervisor now"]
    assert value("SELECT missing FROM envelope_count") == f"[{other}]"
    assert agreed


def test_the_month_on_paper_and_as_a_spreadsheet(
    doer: Doer, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.do(service.sign, identified(desk, desk.do(service.register, umbrella(desk))), INK)
    dialog = MonthDialog(doer)
    assert dialog.tiles[0].accessibleName().startswith("Registered: 1")
    told: list[str] = []
    doer.done.connect(told.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "r.xlsx"), ""))
    dialog.ask_path()
    assert told == ["Saved: r.xlsx"]
    assert load_workbook(tmp_path / "r.xlsx").worksheets[0].max_row == 2
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    dialog.ask_path()
    dialog.month.set_value(None)
    dialog.commit()
    assert jobs("found_register") == 1


def test_a_spreadsheet_that_cannot_be_written_is_said(doer: Doer, tmp_path: Path) -> None:
    dialog = MonthDialog(doer)
    dialog._failed(PermissionError(13, "Permission denied"))
    assert "Permission denied" in dialog.problem
    with pytest.raises(ZeroDivisionError):
        dialog._failed(ZeroDivisionError())


def test_small_acts_ask_their_second_person(doer: Doer, desk: Desk, agreed: list[str]) -> None:
    shelved, police, food, waste, parcel = (
        desk.do(service.register, umbrella(desk, category=kind))
        for kind in ("folding_umbrella", "knife", "food", "scarf", "handbag")
    )
    shelve = ShelveDialog(doer, queries.item(shelved))
    shelve.storage.line.set_text("C 架")
    shelve.commit()
    hand = PoliceDialog(doer, queries.item(police))
    hand.reference.set_text("警号 1")
    hand.commit()
    for item_id, is_waste in ((food, False), (waste, True)):
        dispose = DisposeDialog(doer, queries.item(item_id))
        dispose.why.set_text("坏了")
        dispose.waste.setChecked(is_waste)
        dispose.commit()
    split = SplitDialog(doer, queries.item(parcel))
    for place, words in enumerate(("伞", "钥匙")):
        split.parts[place].what.set_what(words)
        question, answer, must = split.parts[place].features.rows[0]
        question.set_text(f"{words}上有什么")
        answer.set_text("挂绳")
        must.setChecked(place == 0)
    split.add_part()
    split.commit()
    parts = queries.parts_of(parcel)
    assert [(part.title or part.category, part.features) for part in parts] == [("伞", 1), ("keys", 1)]
    states = [queries.item(one).state for one in (shelved, police, food, waste, parcel)]
    assert states == [State.SHELVED, State.POLICE, State.DISPOSED, State.DISPOSED, State.SPLIT]
    assert len(agreed) == 5
    more = FeaturesDialog(doer, queries.item(shelved))
    more.features.rows[0][0].set_text("q")
    more.features.rows[0][1].set_text("a")
    more.commit()
    assert queries.item(shelved).features == 4


def test_a_dispute_is_decided_with_a_reason(doer: Doer, desk: Desk, agreed: list[str]) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    identified(desk, item_id)
    claim_id = identified(desk, item_id)
    dialog = ReasonDialog(doer, "Decide", "Decide", claim_id=claim_id, decides=True)
    dialog.commit()
    assert dialog.problem
    dialog.why.set_text("有凭证")
    dialog.commit()
    assert queries.item(item_id).state is State.CLAIM_PENDING
    assert agreed == ["Decide"], "nobody is called before the reason stands there"


def test_a_wrong_pin_of_the_second_person_changes_nothing(doer: Doer, desk: Desk, qtbot: QtBot) -> None:
    from desk_app.kernel.roles import Role

    window = QWidget()
    qtbot.addWidget(window)
    yes: list[object] = []
    dialog = with_second(doer, window, Role.DESK, "x", yes.append)
    assert isinstance(dialog, ApprovalDialog)
    dialog.number.set_text("08")
    for pin in ("0000", PINS["08"]):
        dialog.pin.edit.setText(pin)
        dialog.go()
        assert len(yes) == (pin == PINS["08"])
    assert report(desk)
