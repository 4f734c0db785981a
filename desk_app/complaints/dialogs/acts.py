"""What a person can have done with a case, from buttons, keys, scans and prompts alike: at once, or through a dialog.

Decides nothing: each act is a use case, and the service refuses what may not be.
"""

from __future__ import annotations

from collections.abc import Callable

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.answering import CallBackDialog, SignDialog, SuggestionDialog, UtilityDialog
from desk_app.complaints.dialogs.handling import (
    ClassifyDialog,
    DispatchDialog,
    OnSiteDialog,
    ResultDialog,
    SeverityDialog,
    WordsDialog,
)
from desk_app.complaints.dialogs.intake import IntakeDialog
from desk_app.complaints.dialogs.lists import AuthorityTable, BlanksDialog, UtilitiesDialog, VoidDialog
from desk_app.complaints.dialogs.month import MonthDialog
from desk_app.complaints.dialogs.passing import CallOutDialog, DelegateDialog, JoinDialog, ReportUpDialog
from desk_app.complaints.dialogs.review import ReviewDialog
from desk_app.complaints.queries import CasePageRow
from desk_app.complaints.rules import Doing, Kind
from desk_app.complaints.wording import doing_name
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.widgets.act_dialog import ActDialog, show
from desk_app.widgets.tab_base import Doer

_DIALOGS: dict[Doing, Callable[[Doer, CasePageRow], ActDialog]] = {
    Doing.CLASSIFY: ClassifyDialog,
    Doing.SEVERITY: SeverityDialog,
    Doing.DISPATCH: DispatchDialog,
    Doing.PASS_ON: DispatchDialog,
    Doing.ON_SITE: OnSiteDialog,
    Doing.RESULT: ResultDialog,
    Doing.CALL_BACK: CallBackDialog,
    Doing.SIGN: SignDialog,
    Doing.UTILITY: UtilityDialog,
    Doing.SUGGESTION: SuggestionDialog,
    Doing.REPORT_UP: ReportUpDialog,
    Doing.CALL_OUT: CallOutDialog,
    Doing.DELEGATE: DelegateDialog,
    Doing.JOIN: JoinDialog,
}

_LISTS: dict[str, Callable[[Doer], ActDialog]] = {
    "blanks": BlanksDialog,
    "void": VoidDialog,
    "utilities": UtilitiesDialog,
    "authority": AuthorityTable,
    "month": MonthDialog,
}


class CaseActs:
    """Acts for a tab that can have use cases done; ``dialog`` is the one opened last."""

    def __init__(self, doer: Doer, opened: Callable[[int | None], None]) -> None:
        self._doer = doer
        self._opened = opened
        self.dialog: ActDialog | None = None

    def run(self, doing: Doing, case_id: int) -> None:
        """Do it, or open what has to be asked first."""
        page = queries.case_page(case_id)
        if doing in _DIALOGS:
            self._open(_DIALOGS[doing](self._doer, page))
        elif doing in {Doing.RECEIVE, Doing.CORRECT}:
            self._again(doing, page)
        elif not self._at_once(doing, case_id):
            self._words(doing, page)

    def new(self, kind: Kind = Kind.COMPLAINT, blank_number: str = "", source: Ref | None = None) -> IntakeDialog:
        """F5, a blank form that was handed in, or a complaint that began as a visit or call."""
        dialog = IntakeDialog(self._doer, self._opened, kind=kind, blank_number=blank_number, source=source)
        self._open(dialog)
        dialog.matter.setFocus()
        return dialog

    def open(self, what: str) -> None:
        """A new case, yesterday's review, or one of the lists beside the cases."""
        if what == "new":
            self.new()
        elif what == "review":
            self._review()
        elif what in _LISTS:
            self._open(_LISTS[what](self._doer))

    def _at_once(self, doing: Doing, case_id: int) -> bool:
        acts: dict[Doing, Callable[[], None]] = {
            Doing.ACCEPT: lambda: self._doer.do(service.accept, case_id),
            Doing.START: lambda: self._doer.do(service.start_work, case_id),
            Doing.RESUME: lambda: self._doer.do(service.resume, case_id),
            Doing.CLOSE_SILENT: lambda: self._doer.do(service.close_silent, case_id),
            Doing.PRINT: lambda: self._doer.do(service.print_slip, case_id),
            Doing.ASKED: lambda: self._asked(case_id),
            Doing.SHEET: lambda: self._sheet(case_id),
        }
        if doing in acts:
            acts[doing]()
        return doing in acts

    def _asked(self, case_id: int) -> None:
        """The customer asks how far it is (C5): counted, and the department is pressed."""

        def counted(times: int) -> None:
            self._doer.done.emit(translate("Complaints", "Asked %n time(s): say how far it is", None, times))

        desk = self._doer.desk
        self._doer.ask(lambda: desk.act(service.customer_asked, (case_id,)), then=counted)

    def _sheet(self, case_id: int) -> None:
        page, desk = queries.case_page(case_id), self._doer.desk
        facts = {"matter": page.matter[:40], "result": page.result.rstrip("。.!！ ")}
        words = phrases.say(desk, "callback", name=page.name, title=page.title, language=page.language, facts=facts)
        self._doer.do(service.print_call_back, case_id, words)

    def _review(self) -> None:
        days = queries.days_owed(self._doer.desk.today())
        if days:
            self._open(ReviewDialog(self._doer, days[0]))
        else:
            self._doer.done.emit(translate("Complaints", "All complaints before today were gone through"))

    def _again(self, doing: Doing, page: CasePageRow) -> None:
        from desk_app.complaints.dialogs.correct import CorrectDialog

        if doing is Doing.CORRECT:
            self._open(CorrectDialog(self._doer, page))
            return
        dialog = IntakeDialog(self._doer, self._opened, kind=page.kind)
        dialog.set_draft(page)
        self._open(dialog)

    def _words(self, doing: Doing, page: CasePageRow) -> None:
        reason = translate("Complaints", "Reason")
        labels: dict[Doing, tuple[str, Callable[..., object], str]] = {
            Doing.PAUSE: (reason, service.pause, ""),
            Doing.FOUND: (translate("Complaints", "What was found"), service.found_on_site, ""),
            Doing.EXPLAINED: (translate("Complaints", "What was explained"), service.explained, "not_liable"),
            Doing.CHASE: (reason, service.chase, ""),
            Doing.ANSWER_UP: (translate("Complaints", "Answer"), service.answer_up, ""),
            Doing.REFUSE: (reason, service.refuse, "refuse_with_reason"),
            Doing.WITHDRAW: (reason, service.withdraw, ""),
            Doing.LEAVE: (reason, service.leave, ""),
        }
        label, act, situation = labels[doing]
        name = doing_name(doing)
        phrase = ""
        if situation:
            desk = self._doer.desk
            phrase = phrases.say(desk, situation, name=page.name, title=page.title, language=page.language)
        self._open(WordsDialog(self._doer, name, name, label, act, page.id, phrase=phrase))

    def _open(self, dialog: ActDialog) -> None:
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        show(dialog)

    def _forget(self) -> None:
        self.dialog = None
