"""The page *Loans*: what is out and due, and what the desk has to lend."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desk_app.handouts import queries, service
from desk_app.handouts.dialogs.lend import LendDialog
from desk_app.handouts.dialogs.loan_faces import loan_face, loan_shown, thing_face, thing_shown
from desk_app.handouts.dialogs.page import RecordPage, Shown
from desk_app.handouts.dialogs.small import ExtendDialog, LoseDialog
from desk_app.handouts.dialogs.thing import ThingDialog
from desk_app.handouts.queries import LoanRow, ThingRow
from desk_app.handouts.rules import LoanState
from desk_app.kernel.refs import Ref
from desk_app.kernel.roles import Role
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import show
from desk_app.widgets.buttons import Button
from desk_app.widgets.cards import row as row_of
from desk_app.widgets.choice import Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.tab_base import Doer

OUT, THINGS, ALL = "out", "things", "all"


class LoansPage(RecordPage):
    """Keys, umbrellas and badges, by keyboard and scanner: a lent thing's barcode opens its loan."""

    def __init__(self, doer: Doer, parent: QWidget | None = None) -> None:
        self.add = Button(icon="plus", compact=True)
        super().__init__(doer, parent)
        self.add.clicked.connect(lambda _on: self.run("add"))
        self.left.set_footer(row_of(self.add))

    def reload(self) -> None:
        """Read anew; whoever may say what is lent can add to it."""
        operator = self.desk.operator
        self.add.setVisible(operator is not None and operator.role.covers(Role.SUPERVISOR))
        super().reload()

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        super().word()
        self.add.setText(translate("Handouts", "New thing to lend"))

    def filters(self) -> Sequence[Option]:
        """What is out, what there is to lend, every loan."""
        return (
            Option(OUT, translate("Handouts", "Out"), count=queries.open_loan_count()),
            Option(THINGS, translate("Handouts", "Things")),
            Option(ALL, translate("Handouts", "All loans")),
        )

    def rows(self, shown: object, text: str) -> Sequence[object]:
        """The loans or things of a list, or what a search finds."""
        if shown == THINGS:
            wanted = text.casefold()
            found = queries.things(active_only=False)
            return [row for row in found if wanted in f"{row.name} {row.code} {row.borrower}".casefold()]
        if text:
            return queries.search_loans(text)
        return queries.loans() if shown == ALL else queries.open_loans()

    def face(self, row: object) -> RowFace:
        """What and who, until when."""
        if isinstance(row, LoanRow):
            return loan_face(self.desk, row)
        return thing_face(self.desk, row) if isinstance(row, ThingRow) else RowFace("")

    def read(self, ref: Ref) -> Shown | None:
        """A loan, or a thing (its loan while it is out)."""
        if ref.kind == "loan_thing":
            thing = queries.thing(ref.id)
            return None if thing is None else thing_shown(self.desk, thing)
        row = queries.loan(ref.id) if ref.kind == "loan" else None
        return None if row is None else loan_shown(self.desk, row)

    def show_ref(self, ref: Ref | None) -> bool:
        """Bring a loan or thing into sight; a thing that is out shows its loan: that is what a scan at return means."""
        thing = None if ref is None or ref.kind != "loan_thing" else queries.thing(ref.id)
        if thing is not None and thing.loan_id is not None:
            ref = Ref("loan", thing.loan_id)
        if ref is not None:
            self.chips.set_value(THINGS if ref.kind == "loan_thing" else OUT)
        return super().show_ref(ref)

    def run(self, act: str) -> bool:
        """Lend something, add a thing, or an act on the record in sight."""
        if act == "new":
            return self._open(LendDialog(self.doer, self._lent))
        if act == "add":
            return self._open(ThingDialog(self.doer, kept=self._kept))
        wanted = self.wanted
        if wanted is None:
            return False
        thing = queries.thing(wanted.id) if wanted.kind == "loan_thing" else None
        if thing is not None:
            return self._run_thing(act, thing)
        row = queries.loan(wanted.id)
        return row is not None and self._run_loan(act, row)

    def words(self) -> tuple[str, str, str, tuple[str, str], tuple[str, str]]:
        """The page in words."""
        return (
            translate("Handouts", "Loans"),
            translate("Handouts", "Lend"),
            translate("Handouts", "Borrower, thing, barcode"),
            (translate("Handouts", "Nothing here"), translate("Handouts", "Things are lent with F5.")),
            (
                translate("Handouts", "Choose a loan at the left, or scan the thing"),
                translate("Handouts", "F5 lend · F7 it is back"),
            ),
        )

    def _run_loan(self, act: str, row: LoanRow) -> bool:
        if act == "slip":
            self.doer.do(service.print_loan, row.id)
            return True
        if row.state is not LoanState.OUT:
            return False
        if act == "back":
            self.doer.do(service.give_back, row.id)
            return True
        dialogs: dict[str, Callable[[], Dialog]] = {
            "extend": lambda: ExtendDialog(self.doer, row),
            "lose": lambda: LoseDialog(self.doer, row),
        }
        return act in dialogs and self._open(dialogs[act]())

    def _run_thing(self, act: str, row: ThingRow) -> bool:
        if act == "found_again":
            self.doer.do(service.find_again, row.id)
            return True
        dialogs: dict[str, Callable[[], Dialog]] = {
            "lend": lambda: LendDialog(self.doer, self._lent, thing_id=row.id),
            "edit": lambda: ThingDialog(self.doer, row),
        }
        return act in dialogs and self._open(dialogs[act]())

    def _lent(self, loan_id: int) -> None:
        self.show_ref(Ref("loan", loan_id))

    def _kept(self, thing_id: int) -> None:
        self.show_ref(Ref("loan_thing", thing_id))

    @staticmethod
    def _open(dialog: Dialog) -> bool:
        show(dialog)
        return True
