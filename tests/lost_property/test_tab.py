"""The tab: lists, search, the four steps of a claim by keyboard, reports, scans, prompts, languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.kernel.work import Desk
from desk_app.lost_property import queries, service
from desk_app.lost_property.rules import ClaimState, Feature, Filter, State, Verdict
from desk_app.lost_property.tab import LostPropertyTab
from desk_app.lost_property.tab import claiming as claiming_of
from desk_app.lost_property.tab import commands as commands_of
from desk_app.lost_property.tab.claim import DONE, FEATURES, IDENTITY, REFUSED, SIGNATURE
from desk_app.widgets.tab_base import Seat
from tests.lost_property.site import INK, approved, identified, supervised, umbrella, wallet


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


def answer(tab: LostPropertyTab, qtbot: QtBot, words: str, verdict: Verdict) -> None:
    """Type, compare, judge, as one does at the desk."""
    page = tab.claim.features
    page.said.set_text(words)
    qtbot.keyClick(page.said.edit, Qt.Key.Key_Return)
    tab.refresh()
    assert page.stored.isVisible()
    page.verdicts[verdict].click()
    tab.refresh()


def test_the_register_shows_what_is_in_custody_with_its_days(tab: LostPropertyTab, desk: Desk) -> None:
    first = desk.do(service.register, umbrella(desk))
    second = desk.do(service.register, wallet(desk), second=approved(desk))
    desk.do(service.sign, identified(desk, first), INK)
    tab.refresh()
    assert shown(tab) == [second]
    tab.register.show_list(Filter.CLAIMED)
    assert shown(tab) == [first]
    tab.register.show_list(Filter.ALL)
    assert shown(tab) == [second, first]
    tab.register.show_list(Filter.TO_TRANSFER)
    assert shown(tab) == []
    assert tab.register.stack.currentWidget() is tab.register.empty


def test_search_finds_by_initials_and_shows_nothing_else(tab: LostPropertyTab, desk: Desk, qtbot: QtBot) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    desk.do(service.register, wallet(desk), second=approved(desk))
    tab.refresh()
    tab.register.search.set_text("hszds")
    qtbot.waitUntil(lambda: shown(tab) == [item_id])
    tab.register.search.set_text("qqqq")
    qtbot.waitUntil(lambda: shown(tab) == [])
    tab.register.search.clear()
    qtbot.waitUntil(lambda: len(shown(tab)) == 2)


def test_the_list_is_fetched_by_pages_as_one_scrolls(tab: LostPropertyTab, desk: Desk) -> None:
    for _ in range(130):
        desk.do(service.register, umbrella(desk), print_tag=False)
    tab.refresh()
    model = tab.register.list.paged
    assert model.rowCount() == 100
    assert model.canFetchMore()
    tab.register.list.scrollToBottom()
    model.fetchMore()
    assert model.rowCount() == 130
    assert tab.register.list.rows is model


def test_d14_the_four_steps_of_a_claim(tab: LostPropertyTab, desk: Desk, qtbot: QtBot, said: list[str]) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    tab.refresh()
    tab.register.list.choose(("found_item", item_id))
    assert tab.middle.currentWidget() is tab.item
    assert tab.press("claim")
    assert tab.middle.currentWidget() is tab.claim
    assert tab.claim.step == FEATURES
    page = tab.claim.features
    assert page.question.text() == "伞柄上有什么"
    assert not page.cards.isVisible()
    assert "ZY" not in page.stored.text()
    answer(tab, qtbot, "两个字母", Verdict.MATCHES)
    answer(tab, qtbot, "深蓝", Verdict.MATCHES)
    answer(tab, qtbot, "不知道", Verdict.UNSURE)
    assert tab.claim.step == IDENTITY
    identity = tab.claim.identity
    identity.name.set_text("赵志远")
    identity.phone.set_value("13900017788")
    identity.last_four.set_text("302")
    assert tab.press("finish")
    assert said[-1] == "Please enter the last four signs of the document."
    identity.last_four.set_text("3021")
    tab.press("finish")
    tab.refresh()
    assert tab.claim.step == SIGNATURE
    assert not tab.claim.next.isEnabled()
    assert not tab.press("finish")
    tab.claim.pad_.set_strokes(INK.strokes, 0.5)
    tab.claim.pad_.inked.emit()
    assert tab.press("finish")
    tab.refresh()
    assert tab.claim.step == DONE
    assert tab.middle.currentWidget() is tab.claim
    assert queries.item(item_id).state is State.RELEASED
    assert "139****7788" in tab.claim.side.who.text()
    assert tab.claiming.step("reprint")
    tab.press("finish")
    assert tab.middle.currentWidget() is tab.item


def test_d14_a_refused_claimant_learns_nothing(tab: LostPropertyTab, desk: Desk, qtbot: QtBot) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    tab.show_item(item_id)
    tab.claiming.claim()
    for _ in range(3):
        answer(tab, qtbot, "不知道", Verdict.CONTRADICTS)
    assert tab.claim.step == REFUSED
    assert not tab.claim.withdraw.isVisible()
    assert queries.claim(tab.claim_id or 0).state is ClaimState.REFUSED
    assert "伞" not in tab.claim.not_given.accessibleName()


def test_sign_again_clears_the_pad_and_back_keeps_the_identity(tab: LostPropertyTab, desk: Desk) -> None:
    claim_id = identified(desk, desk.do(service.register, umbrella(desk)))
    tab.show_claim(claim_id)
    tab.claim.pad_.set_strokes(INK.strokes, 0.5)
    tab.claim.pad_.inked.emit()
    tab.claim.again.click()
    assert tab.claim.pad_.strokes == ()
    tab.claim.back.click()
    assert (tab.claim.step, tab.claim.identity.name.text()) == (IDENTITY, "赵志远")
    assert tab.claim.identity.phone.edit.placeholderText() == "139****7788"


def test_second_persons_are_asked_where_the_rules_want_them(
    tab: LostPropertyTab, desk: Desk, agreed: list[str]
) -> None:
    few = desk.do(service.register, umbrella(desk, features=(Feature("a", "b"),)))
    sealed = desk.do(service.register, wallet(desk), second=approved(desk))
    for item_id in (few, sealed):
        claim_id = desk.do(service.open_claim, item_id)
        for row in queries.checks(claim_id):
            desk.do(service.give_answer, claim_id, row.feature_id, "x")
            desk.do(service.judge, claim_id, row.feature_id, Verdict.MATCHES)
        from tests.lost_property.site import ZHAO

        desk.do(service.identify, claim_id, ZHAO)
        tab.show_claim(claim_id)
        tab.claim.pad_.set_strokes(INK.strokes, 0.5)
        tab.claim.pad_.inked.emit()
        tab.press("finish")
        assert queries.item(item_id).state is State.RELEASED
    assert len(agreed) == 2


def test_a_locked_item_is_unlocked_by_a_supervisor(tab: LostPropertyTab, desk: Desk, agreed: list[str]) -> None:
    from tests.lost_property.site import answer as answered

    item_id = desk.do(service.register, umbrella(desk))
    for _ in range(2):
        answered(desk, desk.do(service.open_claim, item_id), *(Verdict.CONTRADICTS,) * 3)
    tab.show_item(item_id)
    assert tab.press("claim")
    assert len(agreed) == 1
    assert tab.middle.currentWidget() is tab.claim


def test_two_claims_are_decided_and_withdrawn_from_the_page(tab: LostPropertyTab, desk: Desk) -> None:
    from desk_app.lost_property.dialogs import ReasonDialog

    item_id = desk.do(service.register, umbrella(desk))
    identified(desk, item_id)
    tab.show_item(item_id)
    tab.claiming.another_claim()
    assert queries.item(item_id).state is State.DISPUTED
    tab.refresh()
    assert tab.claim.decide.isVisible()
    tab.claiming.step("decide")
    dialog(tab, ReasonDialog).close()
    tab.claiming.step("withdraw")
    reason = dialog(tab, ReasonDialog)
    assert isinstance(reason, ReasonDialog)
    reason.why.set_text("认错了")
    reason.commit()
    assert queries.item(item_id).state is State.CLAIM_PENDING
    tab.show_item(item_id)
    assert tab.claiming.claim()  # goes on with the one that lives


def test_a_second_person_claims_by_button_and_each_claim_is_gone_on_with(tab: LostPropertyTab, desk: Desk) -> None:
    item_id = desk.do(service.register, umbrella(desk))
    tab.show_item(item_id)
    assert not tab.item.another.isVisible()
    first = identified(desk, item_id)
    tab.refresh()
    tab.item.another.click()
    second = tab.claim_id
    assert second not in {None, first}
    assert queries.item(item_id).state is State.DISPUTED
    tab.refresh()
    assert tab.claim.rivals.isVisible()
    assert tab.claim.rivals.value() == second
    tab.claim.rivals.set_value(first)
    tab.claim.rivals.chosen.emit(first)
    assert (tab.claim_id, tab.claim.step) == (first, SIGNATURE)
    tab.claim.another.click()  # and a third one
    assert len(queries.live_claims(item_id)) == 3
    tab.show_item(item_id)
    assert tab.item.another.isVisible()


def test_d14_a_locked_item_wants_a_supervisor_for_the_second_claimant_too(
    tab: LostPropertyTab, desk: Desk, agreed: list[str]
) -> None:
    from tests.lost_property.site import answer as answered

    item_id = desk.do(service.register, umbrella(desk))
    answered(desk, desk.do(service.open_claim, item_id), *(Verdict.CONTRADICTS,) * 3)
    desk.do(service.open_claim, item_id)
    answered(desk, desk.do(service.open_claim, item_id), *(Verdict.CONTRADICTS,) * 3)
    tab.show_item(item_id)
    tab.item.another.click()
    assert len(agreed) == 1
    assert queries.item(item_id).state is State.DISPUTED


def test_g6_a_copy_is_marked_before_anybody_sees_it(tab: LostPropertyTab, desk: Desk) -> None:
    from tests.lost_property.test_rules_pictures import picture

    tab.show_claim(identified(desk, desk.do(service.register, umbrella(desk))))
    tab.claim.go(IDENTITY)
    told: list[str] = []
    tab.claim.identity.problem.connect(told.append)
    tab.claim.identity.mark(b"no picture")
    assert "not a readable picture" in told[0]
    assert tab.claim.identity.copies() == ()
    tab.claim.identity.mark(picture(300, 190, "PNG"))
    assert len(tab.claim.identity.copies()) == 1
    assert tab.claim.identity.view.has_photo
