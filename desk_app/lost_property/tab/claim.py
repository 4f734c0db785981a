"""The four steps of a claim in the middle: features, identity, signature, print and hand back.

It shows what the claim's state asks for next and says what a person wants; the page has it done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.kernel.numbers import grouped
from desk_app.kernel.settings import SITE_LANGUAGE
from desk_app.kernel.texts import translate
from desk_app.lost_property.dialogs import ink_of
from desk_app.lost_property.queries import CheckRow, ClaimRow, ItemRow
from desk_app.lost_property.rules import ClaimState, Ink, State
from desk_app.lost_property.tab.claim_features import FeaturePage
from desk_app.lost_property.tab.claim_identity import IdentityPage
from desk_app.lost_property.tab.claim_side import ClaimSide
from desk_app.lost_property.tab.folding import scrolling
from desk_app.lost_property.wording import item_title
from desk_app.widgets.buttons import Button, Kind
from desk_app.widgets.cards import Panel
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.keys import hint
from desk_app.widgets.labels import EmptyState, SectionLabel, text_label
from desk_app.widgets.signature import ShownPad
from desk_app.widgets.steps_bar import StepsBar
from desk_app.widgets.tab_base import Seat
from desk_app.widgets.theme import Space, look

FEATURES, IDENTITY, SIGNATURE, DONE, REFUSED = range(5)
_SIDE, _LEAST_STEP = 300, 420
_STEP_OF = {
    ClaimState.ASKING: FEATURES,
    ClaimState.MATCHED: IDENTITY,
    ClaimState.IDENTIFIED: SIGNATURE,
    ClaimState.SIGNED: DONE,
    ClaimState.REFUSED: REFUSED,
    ClaimState.WITHDRAWN: REFUSED,
}


class ClaimPanel(Panel):
    """``wanted(act)``: next, back, withdraw, decide, another, reprint, close; ``switched(claim)`` to another live one."""

    wanted = Signal(str)
    switched = Signal(object)
    stepped = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(large=True, parent=parent)
        self._settings = seat.desk.settings
        self.claim: ClaimRow | None = None
        self.step = FEATURES
        self.steps = StepsBar()
        self.add_action(self.steps)
        self.side = ClaimSide()
        self.features, self.identity = FeaturePage(), IdentityPage(seat)
        self.pad_ = ShownPad(seat.signing)
        self.pad_title = SectionLabel()
        self.pad_hint = text_label("", "muted", wrap=False)
        self.end, self.not_given = EmptyState(icon="check"), EmptyState(icon="info")
        self.pages = QStackedWidget()
        self.back, self.again, self.withdraw = Button(), Button(), Button(kind=Kind.LINK)
        self.decide, self.another = Button(), Button(kind=Kind.LINK)
        self.rivals = ChoiceChips()
        self.next = Button(kind=Kind.PRIMARY, key_hint=hint("finish", "lost_property"))
        self._lay_out()
        self._connect()
        self.word()

    def show_claim(
        self, claim: ClaimRow, item: ItemRow, checks: Sequence[CheckRow], around: tuple[datetime, tzinfo]
    ) -> None:
        """Show a claim at the step its state asks for; ``around`` is the time and the site's zone."""
        is_other = self.claim is None or self.claim.id != claim.id
        moved = is_other or self.claim is None or self.claim.state is not claim.state
        self.claim = claim
        title = translate("LostProperty", "Claim · {item}").format(item=item_title(item.title, item.category))
        self.set_title(title, grouped(item.number))
        self.side.show_claim(claim, item, checks)
        self.features.show_checks(checks)
        self.identity.show_claim(claim)
        if is_other:
            self.pad_.clear()
        now, zone = around
        caption = translate("LostProperty", "Claimant's signature")
        self.pad_.set_words(self._words_to_sign(item))
        self.pad_.set_caption(f"{caption}   {(claim.signed_at or now).astimezone(zone):%Y-%m-%d %H:%M}")
        self._word_end(claim)
        self.decide.setVisible(item.state is State.DISPUTED and claim.state.is_live)
        self.another.setVisible(claim.state.is_live)
        if moved:
            self.go(_STEP_OF[claim.state])

    def show_rivals(self, live: Sequence[ClaimRow], zone: tzinfo) -> None:
        """While several claim the item, one chip for each of them; choosing one goes on with that claim."""
        options = [Option(one.id, rival_name(one, place, zone)) for place, one in enumerate(live, start=1)]
        self.rivals.set_options(options)
        self.rivals.set_value(None if self.claim is None else self.claim.id)
        self.rivals.setVisible(len(live) > 1)

    def go(self, step: int) -> None:
        """Show a step."""
        self.step = step
        self.pages.setCurrentIndex(step)
        self.steps.setVisible(step != REFUSED)
        self.steps.set_current(min(step, DONE))
        self.back.setVisible(step == SIGNATURE)
        self.again.setVisible(step in {SIGNATURE, DONE})
        self.next.setVisible(step != FEATURES)
        self.withdraw.setVisible(step in {FEATURES, IDENTITY, SIGNATURE})
        self._word_foot()
        self.stepped.emit()
        if step == IDENTITY:
            self.identity.name.setFocus()
        elif step == SIGNATURE:
            self.pad_.setFocus()
        self._enable()

    def ink(self) -> Ink:
        """What was signed."""
        return ink_of(self.pad_)

    def word(self) -> None:
        """All fixed texts in the language of the moment."""
        self.steps.set_names(
            (
                translate("LostProperty", "Features"),
                translate("LostProperty", "Identity"),
                translate("LostProperty", "Signature"),
                translate("LostProperty", "Print and hand back"),
            )
        )
        self.pad_title.setText(translate("LostProperty", "Please sign in the box"))
        self.back.setText(translate("LostProperty", "Back"))
        self.withdraw.setText(translate("LostProperty", "Withdraw the claim"))
        self.decide.setText(translate("LostProperty", "Decide for this claimant"))
        self.another.setText(translate("LostProperty", "Second claimant"))
        self.another.setToolTip(translate("LostProperty", "Somebody else says it is theirs: a supervisor will decide"))
        self.rivals.setAccessibleName(translate("LostProperty", "Claimed by"))
        self.features.word()
        self.identity.word()
        self._word_foot()
        if self.claim is not None:
            self._word_end(self.claim)

    def _words_to_sign(self, item: ItemRow) -> str:
        """What the owner signs, in the language of the site: the customer reads it on their own screen."""
        language = self._settings.get(SITE_LANGUAGE)
        words = translate("LostProperty", "I have received: {item}, {number}", language=language)
        return words.format(item=item_title(item.title, item.category, language), number=grouped(item.number))

    def _word_foot(self) -> None:
        names = {
            FEATURES: "",
            IDENTITY: translate("LostProperty", "Identity checked"),
            SIGNATURE: translate("LostProperty", "Confirm return, print slip"),
            DONE: translate("LostProperty", "Done"),
            REFUSED: translate("LostProperty", "Close"),
        }
        self.next.setText(names[self.step])
        self._word_hint()
        self.again.setText(
            translate("LostProperty", "Print again") if self.step == DONE else translate("LostProperty", "Sign again")
        )

    def _word_hint(self) -> None:
        """The customer's screen is named only while it shows the ink."""
        shown = translate("LostProperty", "finger, pen or mouse; the customer's screen shows it too")
        self.pad_hint.setText(shown if self.pad_.is_mirrored else translate("LostProperty", "finger, pen or mouse"))

    def _word_end(self, claim: ClaimRow) -> None:
        if claim.state is ClaimState.SIGNED:
            words = translate(
                "LostProperty", "Slip {number} is printed for both sides. Hand the item over with both hands."
            )
            self.end.set_text(
                translate("LostProperty", "Returned to the owner"), words.format(number=grouped(claim.number))
            )
        elif claim.state is ClaimState.REFUSED:
            self.not_given.set_text(
                translate("LostProperty", "Not matched"),
                translate("LostProperty", "Say only that nothing matches; never which feature did not fit."),
            )
        else:
            self.not_given.set_text(translate("LostProperty", "The claim was withdrawn"))

    def _signing_page(self) -> QWidget:
        signing = QWidget()
        column = QVBoxLayout(signing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self.pad_title)
        head.addWidget(self.pad_hint)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.pad_, 1)
        return signing

    def _lay_out(self) -> None:
        signing = self._signing_page()
        for page in (scrolling(self.features), scrolling(self.identity), signing, self.end, self.not_given):
            self.pages.addWidget(page)
        self.beside = scrolling(self.side)
        line = QHBoxLayout()
        line.setSpacing(18)
        line.addWidget(self.beside)
        line.addWidget(self.pages, 1)
        # What ends a claim otherwise stands below the side column, away from the main way.
        self._aside = QWidget()
        rare = QHBoxLayout(self._aside)
        rare.setContentsMargins(0, 0, 0, 0)
        rare.setSpacing(Space.S)
        rare.addWidget(self.withdraw)
        rare.addWidget(self.another)
        rare.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S + 2)
        foot.addWidget(self._aside)
        foot.addSpacing(Space.S)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        body = self.pad()
        rivals = QHBoxLayout()
        rivals.addWidget(self.rivals, 1)
        rivals.addWidget(self.decide)
        body.addLayout(rivals)
        body.addLayout(line, 1)
        body.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side column gives way where text is large or the window narrow."""
        super().resizeEvent(event)
        width = look().px(_SIDE)
        self.beside.setFixedWidth(width)
        self.beside.setVisible(self.width() >= width + look().px(_LEAST_STEP))
        self._aside.setFixedWidth(width if self.beside.isVisibleTo(self) else self._aside.sizeHint().width())

    def _connect(self) -> None:
        self.pad_.inked.connect(self._enable)
        self.next.clicked.connect(lambda: self.wanted.emit("next"))
        self.back.clicked.connect(lambda: self.go(IDENTITY))
        self.withdraw.clicked.connect(lambda: self.wanted.emit("withdraw"))
        self.decide.clicked.connect(lambda: self.wanted.emit("decide"))
        self.another.clicked.connect(lambda: self.wanted.emit("another"))
        self.rivals.chosen.connect(self.switched)
        self.again.clicked.connect(self._again)

    def _again(self) -> None:
        if self.step == SIGNATURE:
            self.pad_.clear()
        else:
            self.wanted.emit("reprint")

    def _enable(self) -> None:
        self._word_hint()
        self.next.setEnabled(self.step != SIGNATURE or self.pad_.is_signed)
        self.again.setEnabled(self.step == DONE or bool(self.pad_.strokes))


def rival_name(claim: ClaimRow, place: int, zone: tzinfo) -> str:
    """One of several claimants in a word: by name once identified, else by when the claim was opened."""
    who = claim.name or f"{claim.opened_at.astimezone(zone):%H:%M}"
    return translate("LostProperty", "Claimant {number}: {who}").format(number=place, who=who)
