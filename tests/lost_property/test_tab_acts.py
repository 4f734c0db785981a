"""The tab beyond claims: reports, scans, prompts, what was left behind, languages."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel import texts
from desk_app.kernel.clock import ManualClock
from desk_app.kernel.prompts import Action
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.lost_property import offers, prompts, queries, service
from desk_app.lost_property.dialogs import IntakeDialog, MissingDialog, TransferDialog
from desk_app.lost_property.service import Handover
from desk_app.lost_property.tab import LostPropertyTab
from desk_app.lost_property.tab import claiming as claiming_of
from desk_app.lost_property.tab import commands as commands_of
from desk_app.lost_property.tab.register import REPORTS
from desk_app.widgets.tab_base import Seat
from tests.lost_property.site import INK, approved, identified, report, supervised, umbrella
from tests.staff.site import People, act_as


@pytest.fixture
def tab(seat: Seat, qtbot: QtBot) -> LostPropertyTab:
    """The tab in sight, at the size it has in a 1366 x 768 window."""
    made = LostPropertyTab(seat)
    qtbot.addWidget(made)
    made.resize(QSize(1366, 616))
    made.show()
    return made


@pytest.fixture
def said(tab: LostPropertyTab) -> list[str]:
    """What was told above the page."""
    heard: list[str] = []
    tab.refused.connect(heard.append)
    tab.done.connect(heard.append)
    return heard


@pytest.fixture
def agreed(monkeypatch: pytest.MonkeyPatch, desk: Desk) -> list[str]:
    """A second person who always says yes with their PIN; gives what they were asked."""
    from desk_app.kernel.roles import Role

    asked: list[str] = []

    def yes(_doer: object, _parent: object, role: Role, what: str, then: object) -> None:
        asked.append(what)
        then(supervised(desk) if role is Role.SUPERVISOR else approved(desk))  # type: ignore[operator]

    for module in (commands_of, claiming_of):
        monkeypatch.setattr(module, "with_second", yes)
    return asked


def shown(tab: LostPropertyTab) -> list[int]:
    """The ids in the list."""
    return [row.id for row in tab.register.list.paged.rows]  # type: ignore[attr-defined]


def dialog(tab: LostPropertyTab, kind: type[QWidget]) -> QWidget:
    """The open dialog of a kind."""
    found = [one for one in tab.window().findChildren(kind) if one.isVisible()]
    assert found, kind
    return found[-1]


def test_a_report_shows_what_may_be_it_and_the_owner_is_told_in_one_step(
    tab: LostPropertyTab, desk: Desk, said: list[str]
) -> None:
    report_id = desk.do(service.take_report, report(desk))
    item_id = desk.do(service.register, umbrella(desk))
    tab.register.show_list(REPORTS)
    assert shown(tab) == [report_id]
    tab.register.list.choose(("lost_report", report_id))
    assert tab.middle.currentWidget() is tab.report
    assert len(tab.report.matches.buttons) == 1
    tab.report.matches.buttons[0].click()
    assert queries.report(report_id).item_id == item_id
    assert said[-1] == "Kept: the owner was told"
    tab.report.none_yet.click()
    tab.show_item(item_id)
    assert len(tab.item.matches.buttons) == 1
    tab.item.matches.buttons[0].click()
    tab.show_report(report_id)
    tab.report.closed.emit("found_elsewhere")
    tab.refresh()
    assert not tab.report.none_yet.isVisible()


def test_every_scan_of_a_tag_a_slip_or_a_sheet_opens_its_record(tab: LostPropertyTab, desk: Desk) -> None:
    item_id, other = (desk.do(service.register, umbrella(desk)) for _ in range(2))
    claim_id = identified(desk, item_id)
    report_id = desk.do(service.take_report, report(desk))
    number = desk.do(service.sign_transfer, (other,), Handover("行政", INK, INK))
    transfer_id = queries.transfer_by_number(number) or 0
    assert tab.open_ref(Ref("found_item", item_id))
    assert tab.middle.currentWidget() is tab.item
    assert tab.open_ref(Ref("claim", claim_id))
    assert tab.middle.currentWidget() is tab.claim
    assert tab.open_ref(Ref("lost_report", report_id))
    assert tab.middle.currentWidget() is tab.report
    assert tab.open_ref(Ref("transfer", transfer_id))
    assert tab.item_id == other
    assert tab.open_ref(Ref("found_register", 0))
    for kind in ("found_item", "claim", "lost_report", "visit"):
        assert not tab.open_ref(Ref(kind, 99))


def test_r8_what_was_left_behind_is_taken_over_in_one_step(tab: LostPropertyTab, desk: Desk) -> None:
    from desk_app.reception import service as reception
    from desk_app.reception.rules import Draft, Outcome
    from tests.databases import SUPERVISOR

    lane = desk.act(reception.save_lane, (), {"lane_id": None, "code": "A", "name": "咨询"}, operator=SUPERVISOR)
    visit = desk.do(reception.take, Draft(lane, name="李梅")).visit_id
    desk.do(reception.call_next, (lane,))
    desk.do(reception.receive, visit)
    desk.do(reception.finish, visit, Outcome.SOLVED, left_behind="一把黑色折叠伞，伞柄是木头做的")
    tab.refresh()
    assert tab.register.notes[0].isVisible()
    tab.register.notes[0].followed.emit()
    intake = dialog(tab, IntakeDialog)
    assert isinstance(intake, IntakeDialog)
    assert intake.category.code() == "folding_umbrella"
    intake.place.line.set_text("大堂")
    intake.commit()
    tab.refresh()
    assert not tab.register.notes[0].isVisible()
    assert tab.item_id is not None


def test_the_buttons_of_an_item(tab: LostPropertyTab, desk: Desk, agreed: list[str], said: list[str]) -> None:
    from desk_app.lost_property.dialogs import DisposeDialog, FeaturesDialog, PoliceDialog, ShelveDialog, SplitDialog

    item_id = desk.do(service.register, umbrella(desk))
    assert not tab.commands.run("shelve")
    assert not tab.press("claim")
    tab.show_item(item_id)
    kinds = {
        "shelve": ShelveDialog,
        "police": PoliceDialog,
        "dispose": DisposeDialog,
        "features": FeaturesDialog,
        "split": SplitDialog,
        "transfer": TransferDialog,
        "found": IntakeDialog,
        "missing": MissingDialog,
    }
    for act, kind in kinds.items():
        assert tab.commands.run(act)
        dialog(tab, kind).close()
    assert tab.press("print")
    assert said[-1] == "The bag tag is printed"
    assert tab.commands.run("finder")
    assert said[-1] == "This site does not return items to their finder."
    assert not tab.commands.run("nonsense")
    desk.do(service.sign, identified(desk, item_id), INK)
    tab.refresh()
    assert tab.item.where.isVisible()
    tab.item.where.click()
    assert said[-1] == "The slip is printed"


def test_prompts_lead_to_their_act(tab: LostPropertyTab, desk: Desk, clock: ManualClock) -> None:
    item_id = desk.do(service.register, umbrella(desk, category="knife"))
    clock.advance(timedelta(days=30))
    found = {prompt.key.partition(":")[0]: prompt for prompt in prompts.due(desk, desk.now())}
    police = found["lost_property.police"]
    assert tab.act(police, police.actions[0])
    assert tab.item_id == item_id
    transfer = found["lost_property.transfer"]
    assert tab.act(transfer, transfer.actions[0])
    assert tab.act(transfer, Action("open", "", Ref("found_item", item_id)))
    assert tab.badge() == (1, True)


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_page_in_every_language(tab: LostPropertyTab, desk: Desk, language: str) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    claim_id = identified(desk, item_id)
    report_id = desk.do(service.take_report, report(desk))
    texts.set_language(language)
    tab.retranslate()
    for show in (
        lambda: tab.show_item(None),
        lambda: tab.show_item(item_id),
        lambda: tab.show_claim(claim_id),
        lambda: tab.show_report(report_id),
    ):
        show()
        assert not tab.grab().isNull()
    assert (
        tab.register.accessibleName()
        == {"zh_CN": "遗留物品登记", "zh_TW": "遺留物品登記", "en": "Left items"}[language]
    )


def test_a_manager_releases_for_the_administration(tab: LostPropertyTab, desk: Desk, people: People) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.sign_transfer, (item_id,), Handover("行政", INK, INK))
    act_as(desk, people.manager)
    tab.show_item(item_id)
    tab.register.opened.emit(None)
    assert tab.middle.currentWidget() is tab.claim


def test_another_slice_opens_a_form_here(tab: LostPropertyTab) -> None:
    assert tab.begin("lost_report", {"description": "手机", "name": "孙先生", "phone": "13600004444"}, Ref("call", 3))
    missing = dialog(tab, MissingDialog)
    assert isinstance(missing, MissingDialog)
    assert missing.category.code() == "phone"
    assert missing.channel.value().value == "phone"  # type: ignore[union-attr]
    missing.close()
    assert not tab.begin("complaint", {}, None)
    begun = offers.start("found_item", {"place": "大堂"}, Ref("visit", 1))
    assert begun is not None
    assert tab.open_ref(begun)
    intake = dialog(tab, IntakeDialog)
    assert isinstance(intake, IntakeDialog)
    assert intake.place.text() == "大堂"


def test_with_large_text_register_and_middle_take_turns(tab: LostPropertyTab, desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    tab.show_item(item_id)
    assert tab.register.isVisible()
    assert tab.item.isVisible()
    assert not tab.folding.back.isVisible()
    tab.resize(QSize(800, 600))
    assert tab.folding.is_narrow
    assert not tab.register.isVisible()
    assert tab.item.isVisible()
    tab.claiming.claim()
    assert tab.claim.beside.isVisible()
    tab.resize(QSize(600, 600))
    assert not tab.claim.beside.isVisible()
    tab.folding.back.click()
    assert tab.register.isVisible()
    assert not tab.middle.isVisible()


def test_g2_the_whole_number_is_shown_for_a_reason(tab: LostPropertyTab, desk: Desk) -> None:
    from desk_app.people.dialogs import UnmaskDialog

    tab.commands.show_number()
    report_id = desk.do(service.take_report, report(desk))
    tab.show_report(report_id)
    assert "13900017788" not in tab.report.facts.text()
    tab.report.number.click()
    unmask = dialog(tab, UnmaskDialog)
    assert isinstance(unmask, UnmaskDialog)
    unmask.words.set_text("回电")
    unmask.go()
    assert tab.report.shown_number.text() == "139 0001 7788"
    other = desk.do(service.take_report, report(desk, name="孙", phone="13600004444"))
    tab.show_report(other)
    assert tab.report.shown_number.text() == ""
