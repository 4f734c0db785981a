"""F5: taking a complaint or suggestion down by keyboard, with the apology to say and cases like it beside (K4.1, K4.2)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desk_app.complaints import queries, service
from desk_app.complaints.dialogs.customer import ReplyPart, WhoPart
from desk_app.complaints.dialogs.parts import AuthorityPart, chips_of, grow, labelled, side_by_side, words_area
from desk_app.complaints.queries import BoardRow, CasePageRow
from desk_app.complaints.rules import MAJOR_CUSTOMERS, Area, Channel, Draft, Kind, ReplyWay
from desk_app.complaints.wording import alike_words, card_steps, customer_name, name_of, since_words
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.phrases import queries as phrases
from desk_app.phrases.rules import CardKey
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.buttons import Button
from desk_app.widgets.buttons import Kind as ButtonKind
from desk_app.widgets.labels import text_label
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phrase_card import PhraseCard
from desk_app.widgets.step_list import CheckRow
from desk_app.widgets.tab_base import Doer
from desk_app.widgets.theme import Space


class IntakeDialog(ActDialog):
    """Takes a case down; ``taken(case_id)`` once it is safe. Alt+1…6 choose the channel."""

    def __init__(
        self,
        doer: Doer,
        taken: Callable[[int], None],
        *,
        kind: Kind = Kind.COMPLAINT,
        blank_number: str = "",
        source: Ref | None = None,
    ) -> None:
        title, main = translate("Complaints", "New complaint or suggestion"), translate("Complaints", "Receive")
        super().__init__(doer, title, main, width=1180)
        self._taken, self._blank, self._source = taken, blank_number, source
        self._uuid = doer.new_uuid()
        self._joined: int | None = None
        self._draft_id: int | None = None
        self._speech, self._steps = PhraseCard(), text_label("", "muted")
        self.kind = chips_of(Kind, translate("Complaints", "Kind"))
        self.channel = chips_of(Channel, translate("Complaints", "How it came"))
        self.matter = words_area(translate("Complaints", "What the customer says") + " *", lines=4)
        self.wish = LineField(translate("Complaints", "What they wish"))
        self.who = WhoPart()
        self.area = chips_of(Area, translate("Complaints", "About"))
        self.reply = ReplyPart(self)
        self.injury = CheckRow(translate("Complaints", "Serious loss or injury"))
        self.repeated = CheckRow(translate("Complaints", "Promised before and raised again"))
        self.delegated = CheckRow(translate("Complaints", "Delegated by an authority"))
        self.authority = AuthorityPart(self.desk, is_wide=True)
        self.similar = QVBoxLayout()
        self._begin(kind)
        self._lay_out()

    def prefill(self, name: str = "", phone: str = "", matter: str = "", place: str = "", title: str = "") -> None:
        """Show what is known already from a visit or call."""
        self.who.name.set_text(name)
        self.who.title.set_value(title or None)
        self.who.phone.set_value(phone)
        self.matter.set_text(matter)
        self.who.place.set_text(place)

    def set_draft(self, page: CasePageRow) -> None:
        """Go on with what was put aside."""
        self._draft_id = page.id
        self.kind.set_value(page.kind)
        self.kind.setEnabled(False)
        self.prefill(page.name, page.phone, page.matter, page.place, page.title)
        self.who.anonymous.setChecked(page.is_anonymous)
        self.wish.set_text(page.wish)
        self.area.set_value(page.area)
        self.came(page.channel)
        self.injury.setChecked(page.is_injury)
        self.repeated.setChecked(page.is_repeated)
        self.delegated.setChecked(page.is_delegated or page.channel is Channel.AUTHORITY)
        self.authority.name.set_text(page.authority)
        self.authority.form.set_text(page.authority_form)

    def draft(self) -> Draft:
        """What was typed."""
        name, title = self.who.who()
        kind, channel, area, way = (part.value() for part in (self.kind, self.channel, self.area, self.reply.way))
        reply_way = way if isinstance(way, ReplyWay) else None
        anonymous = self.who.anonymous.isChecked()
        wants_reply = reply_way not in {None, ReplyWay.DECLINED} and not anonymous
        is_delegated = self.delegated.isChecked() and kind is Kind.COMPLAINT
        return Draft(
            kind=kind if isinstance(kind, Kind) else Kind.COMPLAINT,
            channel=channel if isinstance(channel, Channel) else Channel.DESK,
            matter=self.matter.text(),
            wish=self.wish.text(),
            area=area if isinstance(area, Area) else Area.OTHER,
            place=self.who.place.text(),
            name=name,
            title=title,
            phone=self.who.phone.value(),
            is_anonymous=anonymous,
            reply_way=reply_way,
            reply_by=self.reply.by.moment() if wants_reply else None,
            is_injury=self.injury.isChecked(),
            is_repeated=self.repeated.isChecked(),
            authority=self.authority.name.text() if is_delegated else "",
            authority_form=self.authority.form.text() if is_delegated else "",
            authority_due=self.authority.deadline() if is_delegated else None,
            blank_number=self._blank,
        )

    def commit(self) -> None:
        """Receive it; then it is joined with the chosen case, if one was chosen."""
        draft = self.draft()
        if self.delegated.isChecked() and self.authority.is_unreadable:
            return
        if self._draft_id is None:
            self.send(lambda: self.desk.act(service.record, (draft,), source=self._source, uuid=self._uuid), self._safe)
        else:
            case_id = self._draft_id
            self.send(lambda: self.desk.act(service.receive_draft, (case_id, draft), uuid=self._uuid), self._safe)

    def put_aside(self) -> None:
        """The customer is called away: keep what was said, no clock runs yet."""
        draft = self.draft()
        self.send(lambda: self.desk.act(service.keep_draft, (draft,), uuid=self._uuid), self._safe, self._aside)

    def _safe(self, receipt: service.Receipt) -> None:
        if self._joined is not None:
            self.doer.do(service.join, receipt.case_id, self._joined)
        self._taken(receipt.case_id)

    def _begin(self, kind: Kind) -> None:
        self.kind.set_value(kind)
        self.channel.set_value(Channel.PAPER_FORM if self._blank else Channel.DESK)
        self.area.set_value(Area.OTHER)
        self.authority.hide()
        self.delegated.toggled.connect(self.authority.setVisible)
        self.delegated.toggled.connect(lambda: QTimer.singleShot(0, self, partial(grow, self, self.authority)))
        self.channel.chosen.connect(self._by_way)
        self.kind.chosen.connect(self._speak)
        self._pause = QTimer(self, singleShot=True, interval=300)
        self._pause.timeout.connect(self.look_for_similar)
        self.matter.changed.connect(lambda _text: self._pause.start())
        for place, channel in enumerate(Channel, 1):
            QShortcut(QKeySequence(f"Alt+{place}"), self, partial(self.came, channel))
        self._aside = Button(translate("Complaints", "Put aside"))
        self._aside.clicked.connect(self.put_aside)
        self.add_to_foot(self._aside)
        self._speak()

    def came(self, channel: Channel) -> None:
        """How it came, by a key as well; what an authority brings is delegated, other ways it may be (K6)."""
        self.channel.set_value(channel)
        self._by_way(channel)

    def _by_way(self, way: object) -> None:
        if way is Channel.AUTHORITY:
            self.delegated.setChecked(True)

    def _speak(self) -> None:
        is_complaint = self.kind.value() is Kind.COMPLAINT
        words = phrases.say(self.desk, "apology" if is_complaint else "suggestion_taken")
        self._speech.set_phrase(words)
        self._steps.setText(card_steps(CardKey.COMPLAINT if is_complaint else CardKey.SUGGESTION))
        for part in (self.injury, self.repeated, self.delegated):
            part.setVisible(is_complaint)
        self.authority.setVisible(is_complaint and self.delegated.isChecked())

    def _lay_out(self) -> None:
        self.body.addWidget(self._speech)
        self.body.addWidget(self._steps)
        if self._blank:
            told = translate("Complaints", "Paper form {number}").format(number=grouped(self._blank))
            self.body.addWidget(text_label(told, "muted"))
        kind = labelled(translate("Complaints", "Kind"), self.kind)
        channel = labelled(translate("Complaints", "How it came (Alt + number)"), self.channel)
        head = QHBoxLayout()
        head.setSpacing(Space.XL)
        head.addLayout(kind, 2)
        head.addLayout(channel, 5)
        self.body.addLayout(head)
        words, asked = _column(), _column()
        words.addWidget(self.matter)
        words.addLayout(self.similar)
        words.addLayout(labelled(translate("Complaints", "About"), self.area))
        asked.addWidget(self.who)
        asked.addWidget(self.reply)
        asked.addWidget(self.wish)
        for column in (words, asked):
            column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addLayout(words, 1)
        both.addLayout(asked, 1)
        self.body.addLayout(both)
        self.body.addLayout(side_by_side(self.injury, self.repeated, self.delegated))
        self.body.addWidget(self.authority)
        self.matter.setFocus()

    def look_for_similar(self) -> None:
        """Show open cases about the same thing while it is typed (D5)."""
        while self.similar.count():
            gone = self.similar.takeAt(0).widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        if self.kind.value() is not Kind.COMPLAINT:
            return
        area = self.area.value()
        known = area if isinstance(area, Area) else Area.OTHER
        found = queries.similar_open(known, self.who.place.text(), self.matter.text())
        # One button for a matter, however many cases it has by now.
        once = {row.matter_id or -row.id: row for row in reversed(found)}
        for row in list(reversed(once.values()))[:3]:
            button = Button(self._similar_text(row), kind=ButtonKind.CHIP)
            button.setChecked(row.id == self._joined)
            who = customer_name(row.name, row.title, is_anonymous=row.is_anonymous)
            button.setToolTip(" · ".join((" ".join(row.matter.split()), who, name_of(row.state))))
            button.clicked.connect(partial(self._join, row.id))
            self.similar.addWidget(button)
        QTimer.singleShot(0, self, partial(grow, self))

    def _similar_text(self, row: BoardRow) -> str:
        """As one says it to a colleague: 3 of 5 customers, the lift has stopped again, since Monday."""
        matter = None if row.matter_id is None else queries.matter(row.matter_id)
        known = matter.customers if matter is not None else int(not row.is_anonymous)
        began_on = matter.began_on if matter is not None else row.received_at.astimezone(self.desk.zone()).date()
        most = self.desk.settings.get(MAJOR_CUSTOMERS)
        return alike_words(known, most, row.matter, since_words(began_on, self.desk.today()))

    def _join(self, case_id: int) -> None:
        self._joined = None if self._joined == case_id else case_id
        self.look_for_similar()


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.S)
    return column
