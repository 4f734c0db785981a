"""Step 2 of a claim: document and last four signs, a proxy with authorisation, a marked copy (G6)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.kernel import texts
from desk_app.kernel.refusal import Refusal, sentence
from desk_app.kernel.texts import translate
from desk_app.lost_property.dialogs.fields import beside
from desk_app.lost_property.dialogs.photo import CameraButton, picture_file
from desk_app.lost_property.queries import ClaimRow
from desk_app.lost_property.rules import Identity, IdKind, MarkedCopy, marked
from desk_app.lost_property.wording import copy_marks, id_kind_name
from desk_app.widgets.buttons import Button
from desk_app.widgets.choice import ChoiceBox, Option
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.photo_view import PhotoView
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space, look


class IdentityPage(QWidget):
    """The fields of an identity; a copy is marked in a job before anybody sees or stores it."""

    problem = Signal(str)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._claim_id = 0
        self._masked = ""
        self.copy: MarkedCopy | None = None
        self.name = LineField(is_required=True)
        self.phone = PhoneField()
        self.kind = ChoiceBox()
        self._kind_name = text_label("", "muted", wrap=False)
        self.last_four = LineField(is_required=True)
        self.last_four.edit.setMaxLength(4)
        self.is_proxy = CheckRow()
        self.owner = LineField()
        self.authorisation = LineField()
        self.is_stamped = CheckRow()
        self.add_copy = Button(icon="photo", compact=True)
        self.camera = CameraButton(seat)
        self.view = PhotoView("", side=120)
        self._lay_out()
        self.is_proxy.toggled.connect(self._show_proxy)
        self.add_copy.clicked.connect(self.choose_copy)
        self.camera.shot.connect(self.mark)
        self.word()
        self._show_proxy(is_proxy=False)

    def show_claim(self, claim: ClaimRow) -> None:
        """Begin empty for another claim; what was recorded before stands in the fields, the number masked (G2)."""
        if claim.id == self._claim_id:
            return
        self._claim_id, self._masked, self.copy = claim.id, claim.phone, None
        self.name.set_text(claim.name)
        self.phone.set_text("")
        self.phone.set_label(translate("LostProperty", "Phone"), claim.phone)
        self.kind.set_value(IdKind(claim.id_kind) if claim.id_kind else IdKind.ID_CARD)
        self.last_four.set_text(claim.last_four)
        self.is_proxy.setChecked(bool(claim.owner))
        self.owner.set_text(claim.owner)
        self.authorisation.set_text(claim.authorisation)
        self.is_stamped.setChecked(claim.is_stamped)
        self.view.set_photo(None)
        self.view.setVisible(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for a camera once somebody sees this, never before."""
        super().showEvent(event)
        self.camera.seek()

    def identity(self) -> Identity:
        """Who claims, as typed."""
        kind = self.kind.value()
        is_proxy = self.is_proxy.isChecked()
        return Identity(
            name=self.name.text(),
            phone=self.phone.value(),
            id_kind=kind if isinstance(kind, IdKind) else IdKind.ID_CARD,
            last_four=self.last_four.text(),
            owner=self.owner.text() if is_proxy else "",
            authorisation=self.authorisation.text() if is_proxy else "",
            is_stamped=self.is_stamped.isChecked(),
        )

    def copies(self) -> tuple[MarkedCopy, ...]:
        """The marked copy, if one was made."""
        return () if self.copy is None else (self.copy,)

    def choose_copy(self) -> None:
        """Ask for a scan or photo of the document."""
        raw = picture_file(self)
        if raw is not None:
            self.mark(raw)

    def mark(self, raw: bytes) -> None:
        """Burn purpose, date and *void if copied again* into it (G6)."""
        language, zone = texts.language(), self._seat.desk.zone()
        day = f"{self._seat.desk.now().astimezone(zone):%Y-%m-%d}"
        lines = copy_marks(translate("LostProperty", "claiming an item"), day, language)
        marked_for = partial(self._marked, self._claim_id)
        self._seat.jobs.run(lambda _progress: marked(raw, lines, language), marked_for, self._failed)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.name.set_label(translate("LostProperty", "Claimant's name"))
        self.phone.set_label(translate("LostProperty", "Phone"), self._masked)
        self._kind_name.setText(translate("LostProperty", "Document shown"))
        self.kind.set_options([Option(kind, id_kind_name(kind)) for kind in IdKind])
        self.kind.setAccessibleName(translate("LostProperty", "Document shown"))
        if self.kind.value() is None:
            self.kind.set_value(IdKind.ID_CARD)
        self.last_four.set_label(translate("LostProperty", "Last four signs"))
        self.is_proxy.set_text(translate("LostProperty", "Comes for the owner"))
        self.owner.set_label(translate("LostProperty", "Owner"))
        self.authorisation.set_label(
            translate("LostProperty", "Authorisation"),
            translate("LostProperty", "Letter, message, call with the owner …"),
        )
        self.is_stamped.set_text(
            translate("LostProperty", "Paper copy stamped “void if copied again” before the claimant")
        )
        self.add_copy.setText(translate("LostProperty", "Copy of the document …"))
        self.camera.setText(translate("LostProperty", "Camera"))
        self.view.setAccessibleName(translate("LostProperty", "Marked copy"))

    def _marked(self, claim_id: int, copy: MarkedCopy) -> None:
        if claim_id != self._claim_id:  # another claimant's page is in sight: a document belongs to its own claim
            return
        self.copy = copy
        self.view.set_photo(copy.data)
        self.view.setVisible(True)

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Refusal):
            self.problem.emit(sentence(problem))
        else:
            self._seat.bug(problem)

    def _show_proxy(self, is_proxy: bool) -> None:
        self.owner.setVisible(is_proxy)
        self.authorisation.setVisible(is_proxy)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(beside((self.name, 1), (self.phone, 1)))
        kind = QVBoxLayout()
        kind.setSpacing(Space.XS)
        kind.addWidget(self._kind_name)
        kind.addWidget(self.kind)
        column.addLayout(beside((kind, 1), (self.last_four, 1)))
        column.addLayout(beside((self.is_proxy, 2), (self.is_stamped, 3)))
        column.addLayout(beside((self.owner, 1), (self.authorisation, 2)))
        copy = QHBoxLayout()
        copy.setSpacing(Space.M)
        copy.addWidget(self.add_copy)
        copy.addWidget(self.camera)
        copy.addWidget(self.view)
        copy.addStretch(1)
        self.view.setFixedSize(look().px(120), look().px(75))
        self.view.setVisible(False)
        column.addLayout(copy)
        column.addStretch(1)
