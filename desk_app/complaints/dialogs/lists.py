"""What the site keeps beside its cases: paper forms, the utilities' telephone book, who may decide (K3, K6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.parts import chips_of, labelled, side_by_side, words_area
from desk_app.complaints.queries.lists import UtilityRow, open_blanks
from desk_app.complaints.rules import Authority, Kind
from desk_app.complaints.wording import name_of
from desk_app.directory import queries as directory
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refusal import sentence
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.scan_field import ScanField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class BlanksDialog(ActDialog):
    """Print numbered paper forms for customers to fill in."""

    def __init__(self, doer: Doer) -> None:
        super().__init__(doer, translate("Complaints", "Blank forms"), translate("Complaints", "Print"), width=480)
        self.kind = chips_of(Kind, translate("Complaints", "Kind"))
        self.kind.set_value(Kind.COMPLAINT)
        self.count = Stepper(translate("Complaints", "How many"), 10, least=1, most=200)
        self.body.addLayout(labelled(translate("Complaints", "Kind"), self.kind))
        self.body.addLayout(labelled(translate("Complaints", "How many"), self.count))

    def commit(self) -> None:
        """Print them."""
        kind, count = self.kind.value(), self.count.value()
        promise = translate(
            "Complaints",
            "The desk passes this on within 10 minutes; ordinary matters have a result within 2 hours, and you hear from us "
            "within 2 working days of it.",
            language=self.desk.settings.get(SITE_LANGUAGE),
        )
        if isinstance(kind, Kind):
            self.send(lambda: self.desk.act(service.issue_blanks, (kind, count, promise)))


class VoidDialog(ActDialog):
    """A paper form is spoilt or lost: its number, scanned or chosen, and the reason."""

    def __init__(self, doer: Doer) -> None:
        title = translate("Complaints", "Void a paper form")
        super().__init__(doer, title, translate("Complaints", "Declare void"), danger=True, width=560)
        rows = open_blanks()
        out = translate("Complaints", "%n form(s) are out", None, len(rows))
        self.number = ScanField(translate("Complaints", "Number on the form") + " *", is_greedy=True)
        options = [Option(row.number, f"{grouped(row.number)} · {name_of(row.kind)}") for row in rows]
        self.chosen = ChoiceBox(options, out)
        self.chosen.currentIndexChanged.connect(self._choose)
        self.why = words_area(translate("Complaints", "Reason") + " *", lines=3)
        self.body.addWidget(self.number)
        self.body.addLayout(labelled(out, self.chosen))
        self.body.addWidget(self.why)
        self.number.setFocus()

    def commit(self) -> None:
        """Take it out of the register."""
        number = "".join(sign for sign in self.number.text() if sign.isdigit())
        why = self.why.text()
        self.send(lambda: self.desk.act(service.void_blank, (number, why)))

    def _choose(self) -> None:
        chosen = self.chosen.value()
        if isinstance(chosen, str):
            self.number.set_text(grouped(chosen))


class UtilitiesDialog(ActDialog):
    """The utilities' telephone book (K6): look a number up; supervisors add and change."""

    def __init__(self, doer: Doer) -> None:
        operator = doer.desk.operator
        may = operator is not None and operator.role.covers(Role.SUPERVISOR)
        main, leave = (translate("Complaints", "Save"), None) if may else ("", translate("Complaints", "Close"))
        super().__init__(doer, translate("Complaints", "Utilities"), main, cancel=leave, width=620)
        self._rows = {row.id: row for row in queries.utilities(active_only=False)}
        known = "\n".join(
            f"{row.name}  {row.phone}  {row.hint}".strip() for row in self._rows.values() if row.is_active
        )
        self.body.addWidget(text_label(known or translate("Complaints", "No utilities yet."), "lead"))
        new = Option(0, translate("Complaints", "A new one"))
        self.which = ChoiceBox([new, *(Option(row.id, row.name, row.phone) for row in self._rows.values())])
        self.which.setAccessibleName(translate("Complaints", "Add or change"))
        self.which.set_value(0)
        self.which.currentIndexChanged.connect(self._show)
        self.name = LineField(translate("Complaints", "Name", "utility"))
        self.phone = LineField(translate("Complaints", "Telephone"))
        self.hint = LineField(translate("Complaints", "Note"))
        self.is_active = CheckRow(translate("Complaints", "In use"))
        self.is_active.setChecked(True)
        if not may:
            self.body.addWidget(text_label(translate("Complaints", "A supervisor changes this."), "muted"))
            return
        self.body.addLayout(labelled(translate("Complaints", "Add or change"), self.which))
        self.body.addLayout(side_by_side(self.name, self.phone))
        self.body.addLayout(side_by_side(self.hint, self.is_active))
        self.name.setFocus()

    def commit(self) -> None:
        """Add it, or put it right."""
        chosen = self.which.value()
        known = chosen if isinstance(chosen, int) and chosen in self._rows else None
        given = (known, self.name.text(), self.phone.text(), self.hint.text())
        in_use = {"is_active": self.is_active.isChecked()}
        self.send(lambda: self.desk.act(service.save_utility, given, in_use))

    def _show(self) -> None:
        chosen = self.which.value()
        empty = UtilityRow(0, "", "", "", is_active=True)
        row = self._rows.get(chosen, empty) if isinstance(chosen, int) else empty
        self.name.set_text(row.name)
        self.phone.set_text(row.phone)
        self.hint.set_text(row.hint)
        self.is_active.setChecked(row.is_active)


class AuthorityTable(ActDialog):
    """Who may decide (K3): what each department decides in its own field, by grade; everything else is above it.

    Everybody may look; managers change. A tick is kept at once.
    """

    def __init__(self, doer: Doer) -> None:
        text = translate(
            "Complaints",
            "The general manager decides about major complaints with injury or serious loss, from authorities or the press. "
            "Customer service decides about all others, but for those that a department may decide itself:",
        )
        title = translate("Complaints", "Who may decide")
        super().__init__(doer, title, text=text, cancel=translate("Complaints", "Close"), width=620)
        operator = self.desk.operator
        self._may = operator is not None and operator.role.covers(Role.MANAGER)
        self.boxes: dict[tuple[int, str], CheckRow] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        known = queries.authorities()
        for line, row in enumerate(directory.departments(), 1):
            self._add(grid, line, row.id, row.name, known.get(row.id, Authority()))
        self.body.addWidget(SectionLabel(translate("Complaints", "The department decides itself")))
        self.body.addLayout(grid)
        if not self._may:
            self.body.addWidget(text_label(translate("Complaints", "A manager changes this."), "muted"))

    def _add(self, grid: QGridLayout, line: int, department_id: int, name: str, own: Authority) -> None:
        grid.addWidget(text_label(name, "strong", wrap=False), line, 0)
        for column, (grade, word, held) in enumerate(
            (
                ("general", translate("Complaints", "General"), own.general),
                ("major", translate("Complaints", "Major"), own.major),
            ),
            1,
        ):
            box = CheckRow(word)
            box.setChecked(held)
            box.setEnabled(self._may)
            box.setAccessibleName(f"{name}: {word}")
            box.clicked.connect(partial(self._save, department_id))
            grid.addWidget(box, line, column)
            self.boxes[department_id, grade] = box

    def _save(self, department_id: int, _on: object = None) -> None:
        own = Authority(*(self.boxes[department_id, grade].isChecked() for grade in ("general", "major")))
        self.set_problem("")
        self.doer.ask(
            lambda: self.desk.act(service.save_authority, (department_id, own)),
            refused=lambda refused: self.set_problem(sentence(refused)),
        )
