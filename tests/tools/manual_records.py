"""Pictures of the manual: the telephone, things found, parcels, loans, complaints."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk_app.complaints import queries as complaints
from desk_app.handouts import queries as handouts
from desk_app.kernel.refs import Ref
from desk_app.lost_property import queries as lost
from desk_app.lost_property.rules import Filter as Custody
from desk_app.lost_property.rules import Verdict
from tests.tools.manual_stage import shown, tab_of
from tests.walks.stage import Stage


def play(stage: Stage) -> None:
    """One after the other."""
    _calls(stage)
    _lost(stage)
    _handouts(stage)
    _complaints(stage)


def _calls(stage: Stage) -> None:
    tab = tab_of(stage, "calls")
    stage.picture("calls")
    stage.key(Qt.Key.Key_T, ctrl=True)
    stage.key(Qt.Key.Key_T, ctrl=True)
    stage.later(seconds=20)
    form = tab.live.form  # type: ignore[attr-defined]
    form.phone.set_value("13611112222")
    tab.live.look_up("13611112222")  # type: ignore[attr-defined]
    form.subject.set_text("水费单据上次说今天答复")
    stage.settle()
    stage.picture("call")
    shown(stage, "call-promise", lambda: tab.press("park"))
    form.subject.set_text("水费")
    stage.key(Qt.Key.Key_F8)


def _lost(stage: Stage) -> None:
    tab = tab_of(stage, "lost_property")
    rows = lost.register(Custody.IN_CUSTODY, tab.desk.now(), limit=5)
    umbrella = rows[-1].id
    tab.open_ref(Ref("found_item", umbrella))
    stage.picture("lost_property")
    shown(stage, "lost-found", lambda: tab.press("found"))
    _claim(stage, tab)


def _claim(stage: Stage, tab: object) -> None:
    tab.press("claim")  # type: ignore[attr-defined]
    stage.settle()
    claim = tab.claim  # type: ignore[attr-defined]
    for place, said in enumerate(("刻着 ZY 两个字母", "深蓝色", "一把")):
        claim.features.said.set_text(said)
        claim.features.compare.click()
        stage.settle()
        if not place:
            stage.picture("claim-features")
        claim.features.verdicts[Verdict.MATCHES].click()
        stage.settle()
    claim.identity.name.set_text("赵志远")
    claim.identity.last_four.set_text("4213")
    stage.settle()
    claim.next.click()
    stage.settle()
    sign(stage, claim.pad_)
    stage.picture("claim-sign")


def _handouts(stage: Stage) -> None:
    tab = tab_of(stage, "lost_property")
    parcel, loan = handouts.open_parcels(1)[0].id, handouts.open_loans(1)[0].id
    tab.open_ref(Ref("parcel", parcel))
    stage.picture("parcels")
    tab.open_ref(Ref("loan", loan))
    stage.picture("loans")


def _complaints(stage: Stage) -> None:
    tab = tab_of(stage, "complaints")
    stage.picture("complaints")
    case = complaints.board(complaints.Filter.OPEN, stage.desk.now())[0].id
    tab.open_case(case)  # type: ignore[attr-defined]
    stage.picture("complaint")
    acts = tab.acts  # type: ignore[attr-defined]
    shown(stage, "complaint-new", acts.new)


def sign(stage: Stage, pad: QWidget) -> None:
    """A stroke on a signature pad, with the mouse."""
    start = pad.rect().center() - QPoint(90, 10)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
    for right, down in ((30, -40), (50, 30), (80, -30), (110, 25), (150, -20), (180, 10)):
        QTest.mouseMove(pad, start + QPoint(right, down))
        stage.settle()
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=start + QPoint(180, 10))
    stage.settle()
