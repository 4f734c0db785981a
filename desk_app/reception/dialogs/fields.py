"""The fields by which a visitor is typed in: who, how to reach them, what about, whom they come to see, how many.

Shared by new visitors, appointments and corrections. Judges nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.directory.dialogs.message import host_options
from desk_app.kernel import texts
from desk_app.kernel.texts import translate
from desk_app.kernel.work import Desk
from desk_app.people.rules import split_title
from desk_app.reception.rules import PURPOSES, VisitClass
from desk_app.reception.wording import class_name
from desk_app.widgets.cards import labelled
from desk_app.widgets.choice import ChoiceBox, ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.stepper import Stepper
from desk_app.widgets.theme import Space


def side_by_side(*parts: tuple[QWidget | QVBoxLayout, int]) -> QHBoxLayout:
    """Parts in one line with their shares of the width, aligned at the bottom."""
    line = QHBoxLayout()
    line.setSpacing(Space.M)
    for part, share in parts:
        if isinstance(part, QWidget):
            line.addWidget(part, share, Qt.AlignmentFlag.AlignBottom if not share else Qt.AlignmentFlag(0))
        else:
            line.addLayout(part, share)
    return line


class WhoFields(QWidget):
    """Name with form of address, and telephone; ``known_phone`` is shown masked and kept unless another is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField(translate("Reception", "Name"), translate("Reception", "As they say it; may stay empty"))
        titles = [Option("mr", translate("Reception", "Mr")), Option("ms", translate("Reception", "Ms"))]
        self.title = ChoiceChips(titles, translate("Reception", "Form of address"), may_be_none=True)
        self.phone = PhoneField(translate("Reception", "Phone"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.name, 5)
        line.addWidget(self.title, 0, Qt.AlignmentFlag.AlignBottom)
        line.addSpacing(Space.S)
        line.addWidget(self.phone, 4)

    def set_who(self, name: str, title: str, phone_shown: str) -> None:
        """Show somebody who is known; the number stays masked (G2)."""
        self.name.set_text(name)
        self.title.set_value(title or None)
        self.phone.set_text("")
        self.phone.set_label(translate("Reception", "Phone"), phone_shown)

    def who(self) -> tuple[str, str]:
        """Name and form of address; one said with the name (李女士) is taken from it."""
        chosen = self.title.value()
        if isinstance(chosen, str):
            return self.name.text(), chosen
        return split_title(self.name.text())


class MatterFields(QWidget):
    """What about, with quick choices, and whom they come to see."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = LineField(translate("Reception", "What about"))
        quick = [Option(text, text) for text in quick_purposes(desk)]
        self.quick = ChoiceChips(quick, translate("Reception", "What about"), may_be_none=True)
        self.quick.chosen.connect(lambda text: self.purpose.set_text(text if isinstance(text, str) else ""))
        self.host = ChoiceBox(host_options(), translate("Reception", "Comes to see"))
        line_edit = self.host.lineEdit()
        if line_edit is not None:
            line_edit.setPlaceholderText(translate("Reception", "Name or department"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        host = labelled(translate("Reception", "Comes to see"), self.host)
        column.addLayout(side_by_side((self.purpose, 1), (host, 1)))
        column.addWidget(self.quick)

    def host_id(self) -> int | None:
        """The chosen host."""
        chosen = self.host.value()
        return chosen if isinstance(chosen, int) else None


class ClassFields(QWidget):
    """The class that gives an earlier place (D10), how many heads a group has and, if asked for, their language."""

    def __init__(self, parent: QWidget | None = None, *, site_language: str = "") -> None:
        super().__init__(parent)
        options = [Option(kind, class_name(kind)) for kind in VisitClass]
        self.kind = ChoiceChips(options, translate("Reception", "Class"))
        self.kind.set_value(VisitClass.NORMAL)
        self.heads = Stepper(translate("Reception", "People"), 1, least=1, most=500)
        self._site_language = site_language
        spoken = [Option(code, texts.language_name(code)) for code in texts.LANGUAGES]
        self.spoken = ChoiceBox(spoken, translate("Reception", "Language"))
        self.set_language("")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addLayout(labelled(translate("Reception", "Class"), self.kind), 1)
        line.addLayout(labelled(translate("Reception", "People"), self.heads))
        if site_language:
            line.addLayout(labelled(translate("Reception", "Language"), self.spoken))
        else:
            self.spoken.setParent(self)
            self.spoken.hide()

    def language(self) -> str:
        """The language of ticket, phrases and slips; "" is the site's."""
        chosen = self.spoken.value()
        return chosen if isinstance(chosen, str) and chosen != self._site_language else ""

    def set_language(self, code: str) -> None:
        """Show somebody's language; "" is the site's."""
        self.spoken.set_value(code or self._site_language)

    def visit_class(self) -> VisitClass:
        """The chosen class, normal if none."""
        chosen = self.kind.value()
        return chosen if isinstance(chosen, VisitClass) else VisitClass.NORMAL


def quick_purposes(desk: Desk) -> tuple[str, ...]:
    """The site's own quick choices, or the usual ones of a front desk."""
    own = tuple(filter(None, (text.strip() for text in desk.settings.get(PURPOSES).replace("，", ",").split(","))))
    return own or (
        translate("Reception", "Membership question"),
        translate("Reception", "Pay a fee"),
        translate("Reception", "Meeting"),
        translate("Reception", "Claim an item"),
        translate("Reception", "Asks the way"),
        translate("Reception", "Other"),
    )
