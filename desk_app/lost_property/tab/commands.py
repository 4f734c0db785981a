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
    ReasonDialog,
    ShelveDialog,
    SplitDialog,
    TransferDialog,
    with_second,
)
from desk_app.lost_property.queries import ItemRow, LeftBehindRow
from desk_app.lost_property.rules import FEATURES_NEEDED, Result, Verdict, is_locked, needs_supervisor
from desk_app.lost_property.tab.claim import IDENTITY, SIGNATURE
from desk_app.lost_property.wording import item_title
from desk_app.printing import queries as printing
from desk_app.printing import service as printing_service
from desk_app.staff.rules import Approval
from desk_app.widgets.dialog import Dialog

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

    def run(self, act: str) -> bool:
        """Do what a button or key says; False if there is nothing to do now."""
        plain: dict[str, Callable[[], bool]] = {
            "found": lambda: self.begin("found_item"),
            "missing": lambda: self.begin("lost_report"),
            "transfer": self._transfer,
            "month": lambda: self._open(MonthDialog(self._tab)),
            "envelopes": lambda: self._open(EnvelopesDialog(self._tab)),
            "claim": self.claim,
            "finish": lambda: self.step("next"),
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

    def claim(self) -> bool:
        """Open a claim to the item in the middle, or go on with the one that lives."""
        item = self._tab.item_row()
        if item is None or item.state.is_end:
            return False
        live = queries.live_claims(item.id)
        if live:
            self._tab.show_claim(live[-1].id)
        elif is_locked(item.locked_until, self._tab.desk.now()):
            what = translate("LostProperty", "Unlock {item} for another claim").format(item=self._name(item))
            with_second(
                self._tab, self._tab.window(), Role.SUPERVISOR, what, lambda approval: self._claim(item.id, approval)
            )
        else:
            self._claim(item.id, None)
        return True

    def another_claim(self) -> None:
        """A second person claims the same item: it becomes disputed."""
        item = self._tab.item_row()
        if item is not None:
            self._claim(item.id, None)

    def _claim(self, item_id: int, supervisor: Approval | None) -> None:
        options = {"supervisor": supervisor}
        self._tab.ask(lambda: self._tab.desk.act(service.open_claim, (item_id,), options), then=self._tab.show_claim)

    def compare(self, feature_id: int, said: str) -> None:
        """Keep what was said; the stored answer shows then (D14)."""
        claim_id = self._tab.claim_id
        if claim_id is not None:
            button = self._tab.claim.features.compare
            self._tab.ask(lambda: self._tab.desk.act(service.give_answer, (claim_id, feature_id, said)), button=button)

    def judge(self, feature_id: int, verdict: object) -> None:
        """Keep the verdict; the last one decides."""
        claim_id = self._tab.claim_id
        if claim_id is None or not isinstance(verdict, Verdict):
            return

        def came(result: Result) -> None:
            if result is Result.NOT_MATCHED:
                self._tab.said(translate("LostProperty", "Not matched"))

        self._tab.ask(lambda: self._tab.desk.act(service.judge, (claim_id, feature_id, verdict)), then=came)

    def step(self, act: str) -> bool:
        """What the buttons of the claim page say."""
        panel = self._tab.claim
        claim = panel.claim
        if claim is None or self._tab.middle.currentWidget() is not panel:
            return False
        if act == "withdraw":
            title = translate("LostProperty", "Withdraw the claim")
            return self._open(ReasonDialog(self._tab, title, title, claim_id=claim.id))
        if act == "decide":
            title = translate("LostProperty", "Decide for {name}").format(name=claim.name or claim.id)
            main = translate("LostProperty", "Decide")
            return self._open(ReasonDialog(self._tab, title, main, claim_id=claim.id, decides=True))
        if act == "reprint":
            return self._reprint(claim.id)
        return self._next()

    def _next(self) -> bool:
        panel = self._tab.claim
        if panel.claim is None or not panel.next.isEnabled() or not panel.next.isVisibleTo(panel):
            return False
        if panel.step == IDENTITY:
            self._identify(panel.claim.id)
        elif panel.step == SIGNATURE:
            self._sign(panel.claim.id)
        else:
            self._tab.show_item(panel.claim.item_id)
        return True

    def _identify(self, claim_id: int) -> None:
        page = self._tab.claim.identity
        identity, copies = page.identity(), page.copies()
        self._tab.ask(
            lambda: self._tab.desk.act(service.identify, (claim_id, identity, copies)),
            then=lambda _none: self._tab.claim.go(SIGNATURE),
            button=self._tab.claim.next,
        )

    def _sign(self, claim_id: int) -> None:
        item = queries.item(queries.claim(claim_id).item_id)
        what = translate("LostProperty", "Release {item}").format(item=self._name(item))
        if needs_supervisor(item.features, self._tab.desk.settings.get(FEATURES_NEEDED)):
            self._with_yes(Role.SUPERVISOR, what, claim_id, "supervisor")
        elif item.is_valuable:
            self._with_yes(Role.DESK, what, claim_id, "second")
        else:
            self._release(claim_id, {})

    def _with_yes(self, role: Role, what: str, claim_id: int, name: str) -> None:
        with_second(
            self._tab, self._tab.window(), role, what, lambda approval: self._release(claim_id, {name: approval})
        )

    def _release(self, claim_id: int, options: Mapping[str, object]) -> None:
        ink = self._tab.claim.ink()
        uuid = self._tab.new_uuid()
        self._tab.ask(
            lambda: self._tab.desk.act(service.sign, (claim_id, ink), options, uuid=uuid),
            then=lambda _number: self._tab.said(translate("LostProperty", "Released; the slip is printed")),
            button=self._tab.claim.next,
        )

    def _reprint(self, claim_id: int) -> bool:
        ref = Ref("claim", claim_id)
        job = next((job for job in printing.jobs_of(ref) if job.form == "claim_slip"), None)
        if job is None:
            return False
        self._ask(printing_service.reprint, job.id, said=translate("LostProperty", "The slip is printed"))
        return True

    def tell(self, report_id: int, item_id: int) -> None:
        """The owner was told, of an item or that there is nothing yet."""
        words = translate("LostProperty", "Kept: the owner was told")
        told = item_id or None
        self._tab.ask(
            lambda: self._tab.desk.act(service.tell_owner, (report_id, told)),
            then=lambda _none: self._tab.said(words),
        )

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
