"""The first start: one page asks for the site, its hours and its first manager, and makes the site in one act."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.kernel import texts
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.settings import SITE_ZONE
from desk_app.kernel.texts import translate
from desk_app.shell import machine, preferences
from desk_app.widgets.banner import BannerBar
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.labels import SectionLabel, text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space

_ZONES = {"zh_CN": SITE_ZONE.default, "zh_TW": "Asia/Taipei", "en": SITE_ZONE.default}


class FirstStart(Dialog):
    """Site name, language, opening hours, public holidays, first manager with PIN."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Shell", "Welcome. Set up your front desk"),
            translate("Shell", "Open the desk"),
            text=translate("Shell", "One page, and the desk is open. Everything can be changed later."),
            cancel=translate("Shell", "Quit"),
            width=760,
            parent=parent,
        )
        self._seat = seat
        self._make_fields()
        self._lay_out()
        self.language.chosen.connect(self._switch)
        self.has_chosen = False  # whether a person chose about the holidays; else the language proposes
        self.holidays.chosen.connect(lambda _value: self._keep_choice())
        self.main.clicked.disconnect()
        self.main.clicked.connect(self._found)
        self.is_founded = False
        self.problem = ""
        self.site.setFocus()

    def _make_fields(self) -> None:
        self._problems = BannerBar()
        self.site = LineField(translate("Shell", "Name of the site"))
        self.language = ChoiceChips(
            [Option(code, texts.language_name(code)) for code in texts.LANGUAGES], name=translate("Shell", "Language")
        )
        self.language.set_value(texts.language())
        self.weekdays = LineField(translate("Shell", "Open Monday to Friday"))
        self.weekdays.set_text("09:00-12:00 13:00-18:00")
        self.saturday = LineField(translate("Shell", "Saturday"))
        self.saturday.set_text("09:00-17:00")
        self.sunday = LineField(translate("Shell", "Sunday"))
        self.holidays = ChoiceChips(
            [
                Option(True, translate("Shell", "Import mainland China's public holidays")),
                Option(False, translate("Shell", "I enter holidays myself")),
            ],
            name=translate("Shell", "Public holidays"),
        )
        self.holidays.set_value(texts.language() != "zh_TW")
        self.person = LineField(translate("Shell", "Your name"))
        self.number = LineField(translate("Shell", "Your staff number"))
        self.pin = _secret(translate("Shell", "PIN, 4 to 12 digits"))
        self.again = _secret(translate("Shell", "The PIN again"))

    def _lay_out(self) -> None:
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self._problems)  # above the buttons, in sight however far the page is scrolled
        self._problems.setContentsMargins(Space.XL, 0, Space.XL, Space.S)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.addWidget(self.site, 0, 0, 1, 2)
        grid.addWidget(self.language, 1, 0, 1, 2)
        grid.addWidget(SectionLabel(translate("Shell", "Opening hours (empty: closed)")), 2, 0, 1, 2)
        grid.addWidget(self.weekdays, 3, 0, 1, 2)
        grid.addWidget(self.saturday, 4, 0)
        grid.addWidget(self.sunday, 4, 1)
        grid.addWidget(self.holidays, 5, 0, 1, 2)
        grid.addWidget(SectionLabel(translate("Shell", "The first manager")), 6, 0, 1, 2)
        grid.addWidget(self.person, 7, 0)
        grid.addWidget(self.number, 7, 1)
        grid.addWidget(self.pin, 8, 0)
        grid.addWidget(self.again, 8, 1)
        self.body.addLayout(grid)
        note = translate("Shell", "Customers may know the staff number, never the name.")
        self.body.addWidget(text_label(note, "muted"))

    def _switch(self, code: object) -> None:
        # The page words itself anew by being made anew: what was typed is taken over by ``found``.
        preferences.set_language(str(code))
        self.done(_AGAIN)

    def _keep_choice(self) -> None:
        self.has_chosen = True

    def _found(self) -> None:
        from desk_app.staff import service as staff
        from desk_app.staff.rules import Founding, checked_pin, seal_pin

        if self.pin.text().strip() != self.again.text().strip():
            self._refuse(translate("Shell", "The two PINs differ. Type them again."))
            return
        week = self.weekdays.text().strip()
        founding = Founding(
            site_name=self.site.text(),
            language=str(self.language.value()),
            zone=_ZONES[str(self.language.value())],
            windows=(week, week, week, week, week, self.saturday.text().strip(), self.sunday.text().strip()),
            name=self.person.text(),
            number=self.number.text().strip(),
            import_holidays=bool(self.holidays.value()),
            machine=machine.machine_id(),
        )
        try:
            pin = checked_pin(self.pin.text(), founding.number)
        except Refusal as refused:
            self._refuse(sentence(refused))
            return
        desk = self._seat.desk
        self.main.setEnabled(False)

        def found() -> None:
            desk.as_program(staff.found_site, founding, seal_pin(pin, founding.number))
            desk.as_program(_first_lanes, founding.language)

        self._seat.worker.submit(found, lambda _: self._done(), self._failed)

    def _done(self) -> None:
        self.is_founded = True
        self.accept()

    def _failed(self, problem: Exception) -> None:
        self.main.setEnabled(True)
        if isinstance(problem, Refusal):
            self._refuse(sentence(problem))
        else:
            self._seat.bug(problem)

    def _refuse(self, text: str) -> None:
        self.problem = text
        self._problems.show_line("problem", text, "late")


_AGAIN = 7


def _secret(label: str) -> LineField:
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    return LineField(label, edit=edit)


def found(seat: Seat) -> bool:
    """Ask until the site is founded; False when the person quits."""
    typed: dict[str, str] = {}
    imports: object = None
    while True:
        page = FirstStart(seat)
        if imports is not None:
            page.holidays.set_value(imports)
        fields = {
            name: field
            for name, field in vars(page).items()
            if isinstance(field, LineField) and not name.startswith("_")
        }
        for name, text in typed.items():
            fields[name].set_text(text)
        answer = page.exec()
        typed = {name: field.text() for name, field in fields.items()}
        imports = page.holidays.value() if page.has_chosen or imports is not None else None
        page.deleteLater()
        if answer != _AGAIN:
            return page.is_founded


def _first_lanes(work: object, language: str) -> None:
    from desk_app.kernel.work import Work
    from desk_app.reception import service

    assert isinstance(work, Work)  # noqa: S101
    for position, (code, name) in enumerate(
        (
            ("A", translate("Shell", "General enquiries", language=language)),
            ("B", translate("Shell", "Fees and payments", language=language)),
        )
    ):
        service.save_lane(work, lane_id=None, code=code, name=name, position=position)
