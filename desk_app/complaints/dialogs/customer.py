"""Who brings it forward and how they will be answered: parts of the intake and of putting right (K4.1, K4.2). Judge nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.complaints.dialogs.parts import MomentField, chips_of, labelled, side_by_side
from desk_app.complaints.rules import ReplyWay
from desk_app.kernel.calendar import close_of_nth_working_day
from desk_app.kernel.texts import translate
from desk_app.people.rules import split_title
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.theme import Space

_REPLY_DAYS = 2


class WhoPart(QWidget):
    """Name with form of address, telephone, place; or anonymous."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = LineField(translate("Complaints", "Name"), translate("Complaints", "As they say it"))
        titles = [Option("mr", translate("Complaints", "Mr")), Option("ms", translate("Complaints", "Ms"))]
        self.title = ChoiceChips(titles, translate("Complaints", "Form of address"), may_be_none=True)
        self.phone = PhoneField(translate("Complaints", "Telephone"))
        self.place = LineField(translate("Complaints", "Place"), translate("Complaints", "Building, unit, counter"))
        self.anonymous = CheckRow(translate("Complaints", "Stays anonymous"))
        self.anonymous.toggled.connect(self._settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        title = labelled(translate("Complaints", "Form of address"), self.title)
        column.addLayout(side_by_side(self.name, title, self.phone))
        column.addLayout(side_by_side(self.place, self.anonymous))

    def who(self) -> tuple[str, str]:
        """Name and form of address; one said with the name (李女士) is taken from it."""
        chosen = self.title.value()
        if isinstance(chosen, str):
            return self.name.text(), chosen
        return split_title(self.name.text())

    def _settle(self, is_anonymous: bool) -> None:
        for part in (self.name, self.title, self.phone):
            part.setEnabled(not is_anonymous)


class ReplyPart(QWidget):
    """When and how the customer is answered, or declined (K4.2)."""

    def __init__(self, dialog: ActDialog) -> None:
        super().__init__()
        desk = dialog.desk
        self.way = chips_of(ReplyWay, translate("Complaints", "How they want to be answered"))
        self.by = MomentField(desk.today(), desk.zone())
        self.by.set_moment(close_of_nth_working_day(desk.calendar(), desk.now(), _REPLY_DAYS))
        self.way.chosen.connect(self._settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(labelled(translate("Complaints", "How they want to be answered") + " *", self.way))
        column.addWidget(self.by)

    def _settle(self, way: object) -> None:
        self.by.setVisible(way is not ReplyWay.DECLINED)
