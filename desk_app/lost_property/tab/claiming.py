"""What a claim's page and keys mean: open, compare, judge, identify, have it signed; whom the rules want beside us."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.lost_property import queries, service
from desk_app.lost_property.dialogs import ReasonDialog, with_second
from desk_app.lost_property.queries import ItemRow
from desk_app.lost_property.rules import FEATURES_NEEDED, State, Verdict, is_locked, needs_supervisor
from desk_app.lost_property.tab.claim import IDENTITY, SIGNATURE
from desk_app.lost_property.wording import item_title
from desk_app.printing import queries as printing
from desk_app.printing import service as printing_service
from desk_app.staff.rules import Approval
from desk_app.widgets.dialog import Dialog

if TYPE_CHECKING:
    from desk_app.lost_property.tab.page import LostPropertyTab


class Claiming:
    """The acts of the claim page; it asks the tab to have them done."""

    def __init__(self, tab: LostPropertyTab) -> None:
        self._tab = tab

    def claim(self) -> bool:
        """Open a claim to the item in the middle, or go on with the one that lives."""
        item = self._tab.item_row()
        if item is None or item.state.is_end:
            return False
        live = queries.live_claims(item.id)
        if live:
            self._tab.show_claim(live[-1].id)
        else:
            self._begin(item)
        return True

    def another_claim(self) -> bool:
        """A second person claims the same item: it becomes disputed."""
        item = self._tab.item_row()
        if item is None or item.state not in {State.CLAIM_PENDING, State.DISPUTED}:
            return False
        self._begin(item)
        return True

    def _begin(self, item: ItemRow) -> None:
        """Open a claim; a locked item wants a supervisor first (D14)."""
        if is_locked(item.locked_until, self._tab.desk.now()):
            what = translate("LostProperty", "Unlock {item} for another claim").format(item=self._name(item))
            with_second(
                self._tab, self._tab.window(), Role.SUPERVISOR, what, lambda approval: self._claim(item.id, approval)
            )
        else:
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

        self._tab.ask(lambda: self._tab.desk.act(service.judge, (claim_id, feature_id, verdict)))

    def step(self, act: str) -> bool:
        """What the buttons of the claim page say."""
        panel = self._tab.claim
        claim = panel.claim
        if claim is None or self._tab.middle.currentWidget() is not panel:
            return False
        if act == "another":
            return self.another_claim()
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
        words = translate("LostProperty", "The slip is printed")
        self._tab.ask(
            lambda: self._tab.desk.act(printing_service.reprint, (job.id,)), then=lambda _job: self._tab.said(words)
        )
        return True

    @staticmethod
    def _name(item: ItemRow) -> str:
        return item_title(item.title, item.category)[:60]

    @staticmethod
    def _open(dialog: Dialog) -> bool:
        dialog.open()
        return True
