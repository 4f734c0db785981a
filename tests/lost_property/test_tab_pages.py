"""Parcels and loans stand beside the register: by chip, by record, by prompt, by key."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desk_app.handouts import prompts as handouts_prompts
from desk_app.handouts import queries as handouts
from desk_app.kernel.refs import Ref
from desk_app.kernel.work import Desk
from desk_app.lost_property import service
from desk_app.lost_property.tab import LostPropertyTab
from desk_app.lost_property.tab.pages import LOANS, PARCELS, REGISTER
from desk_app.widgets.tab_base import Seat
from tests.handouts.scene import host, key, lent, parcel
from tests.lost_property.site import umbrella


@pytest.fixture
def tab(seat: Seat, qtbot: QtBot) -> LostPropertyTab:
    """The tab in sight, at the size it has in a 1366 x 768 window."""
    made = LostPropertyTab(seat)
    qtbot.addWidget(made)
    made.resize(QSize(1366, 616))
    made.show()
    return made


def test_records_open_on_their_page(tab: LostPropertyTab, desk: Desk) -> None:
    parcel_id, loan_id = parcel(desk, host(desk)), lent(desk, key(desk))
    item_id = desk.do(service.register, umbrella(desk))
    assert tab.open_ref(Ref("parcel", parcel_id))
    assert tab.pages.chips.value() == PARCELS
    assert tab.open_ref(Ref("loan", loan_id))
    assert tab.pages.chips.value() == LOANS
    assert tab.open_ref(Ref("found_item", item_id))
    assert tab.pages.chips.value() == REGISTER
    assert not tab.open_ref(Ref("parcel", 99))


def test_keys_belong_to_the_page_in_sight(tab: LostPropertyTab, desk: Desk) -> None:
    tab.pages.show_page(PARCELS)
    assert tab.press("found")
    (dialog,) = [one for one in tab.findChildren(QDialog) if one.isVisible()]
    assert "parcel" in dialog.windowTitle().lower()
    dialog.close()


def test_a_prompt_leads_to_its_act(tab: LostPropertyTab, desk: Desk) -> None:
    loan_id = lent(desk, key(desk), hours=1)
    desk.clock.advance(timedelta(hours=2))  # type: ignore[attr-defined]
    (prompt,) = handouts_prompts.due(desk, desk.now())
    back, look = prompt.actions
    assert tab.act(prompt, look)
    assert tab.act(prompt, back)
    there = handouts.loan(loan_id)
    assert there is not None
    assert there.ended_at is not None


def test_the_chips_count_what_is_open(tab: LostPropertyTab, desk: Desk) -> None:
    parcel(desk, host(desk))
    tab.refresh()
    tab.pages.chips.set_value(PARCELS)
    tab.pages._chosen(PARCELS)
    assert tab.pages.page is not None
    assert len(tab.pages.page.list.rows.rows) == 1
    tab.retranslate()
