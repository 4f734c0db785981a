"""What buttons, keys, scans and prompts mean on the lost-property tab: which record, which act, what to show then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.lost_property import queries, service
from desk_app.lost_property.dialogs import (
    DisposeDialog,
    EnvelopesDialog,
    FeaturesDialog,
    IntakeDialog,
    MissingDialog,
    MonthDialog,
    PoliceDialog,
    ShelveDialog,
    SplitDialog,
    TransferDialog,
    with_second,
)
from desk_app.lost_property.queries import ItemRow, LeftBehindRow
from desk_app.lost_property.wording import item_title
from desk_app.people.dialogs import UnmaskDialog
from desk_app.staff.rules import Approval
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.phone_field import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk_app.lost_property.tab.page import LostPropertyTab


class Commands:
    """The acts of one tab; it asks the tab to have them done and to show what came of them."""

    def __init__(self, tab: LostPropertyTab) -> None:
        self._tab = tab
        self._uuid = ""

    def begin(self, kind: str, prefill: Mapping[str, str] | None = None, source: Ref | None = None) -> bool:
        """Open the form for something found or missed, filled from elsewhere (R8)."""
        if kind == "found_item":
            return self._open(IntakeDialog(self._tab, self._tab.show_item, prefill=prefill, source=source))
        if kind == "lost_report":
            return self._open(MissingDialog(self._tab, self._tab.show_report, prefill=prefill, source=source))
        return False

    def take_over(self, note: object) -> None:
        """What a visitor left behind becomes a found item in one step."""
        if isinstance(note, LeftBehindRow):
            self.begin("found_item", {"description": note.text}, Ref("visit", note.visit_id))

    def follow(self, ref: Ref) -> None:
        """What a record is tied to: a part here, a visit or a call on its own tab."""
        if not self._tab.open_ref(ref):
            self._tab.wants.emit(ref)

    def run(self, act: str) -> bool:
        """Do what a button or key says; False if there is nothing to do now."""
        plain: dict[str, Callable[[], bool]] = {
            "found": lambda: self.begin("found_item"),
            "missing": lambda: self.begin("lost_report"),
            "transfer": self._transfer,
            "month": lambda: self._open(MonthDialog(self._tab)),
            "envelopes": lambda: self._open(EnvelopesDialog(self._tab)),
            "claim": self._tab.claiming.claim,
            "another": self._tab.claiming.another_claim,
            "finish": lambda: self._tab.claiming.step("next"),
        }
        if act in plain:
            return plain[act]()
        item = self._tab.item_row()
        return item is not None and self._with_item(act, item)

    def _with_item(self, act: str, item: ItemRow) -> bool:
        dialogs: dict[str, Callable[[], Dialog]] = {
            "shelve": lambda: ShelveDialog(self._tab, item),
            "police": lambda: PoliceDialog(self._tab, item),
            "dispose": lambda: DisposeDialog(self._tab, item),
            "features": lambda: FeaturesDialog(self._tab, item),
            "split": lambda: SplitDialog(self._tab, item),
        }
        if act in dialogs:
            return self._open(dialogs[act]())
        if act == "tag":
            self._ask(service.print_tag, item.id, said=translate("LostProperty", "The bag tag is printed"))
        elif act == "where":
            words = translate("LostProperty", "The slip is printed")
            self._ask(service.point_to_administration, item.id, said=words)
        elif act == "finder":
            what = translate("LostProperty", "Return to the finder: {item}").format(item=self._name(item))
            with_second(self._tab, self._tab.window(), Role.SUPERVISOR, what, lambda yes: self._to_finder(item.id, yes))
        else:
            return False
        return True

    def _to_finder(self, item_id: int, approval: Approval) -> None:
        options = {"second": approval}
        self._tab.ask(lambda: self._tab.desk.act(service.return_to_finder, (item_id,), options))

    def _transfer(self) -> bool:
        item = self._tab.item_row()
        also = () if item is None or not item.is_held or item.due_at > self._tab.desk.now() else (item,)
        dialog = TransferDialog(
            self._tab, lambda _number: self._tab.said(translate("LostProperty", "Transferred")), also=also
        )
        return self._open(dialog)

    def tell(self, report_id: int, item_id: int) -> None:
        """The owner was told, of an item or that there is nothing yet."""
        words = translate("LostProperty", "Kept: the owner was told")
        told = item_id or None
        self._tab.ask(
            lambda: self._tab.desk.act(service.tell_owner, (report_id, told)),
            then=lambda _none: self._tab.said(words),
        )

    def show_number(self) -> None:
        """The whole telephone number of whoever misses it, with the reason kept (G2)."""
        report_id = self._tab.report_id
        person_id = None if report_id is None else queries.report(report_id).person_id
        if person_id is None:
            return
        dialog = UnmaskDialog(self._tab.seat, person_id, self._tab.window())
        label = self._tab.report.shown_number
        dialog.shown.connect(lambda full: label.setText("  ".join(map(grouped, full.known.phones))))
        dialog.open()

    def close_report(self, outcome: str) -> None:
        """End the report in the middle."""
        report_id = self._tab.report_id
        if report_id is not None:
            self._tab.do(service.close_report, report_id, outcome)

    def _ask(self, use_case: Callable[..., object], record_id: int, *, said: str) -> None:
        self._tab.ask(lambda: self._tab.desk.act(use_case, (record_id,)), then=lambda _result: self._tab.said(said))

    def refused(self, refusal: Refusal) -> None:
        """Say it above the page and show the present state."""
        self._tab.tell(refusal)
        self._tab.refresh()

    @staticmethod
    def _name(item: ItemRow) -> str:
        return item_title(item.title, item.category)[:60]

    def _open(self, dialog: Dialog) -> bool:
        dialog.open()
        return True
