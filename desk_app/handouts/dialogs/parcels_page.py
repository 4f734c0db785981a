"""The page *Parcels*: what waits for hosts, what is told, fetched and returned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from desk_app.handouts import queries, service
from desk_app.handouts.dialogs.hand_out import HandOutDialog
from desk_app.handouts.dialogs.page import RecordPage, Shown
from desk_app.handouts.dialogs.small import ReturnDialog, TellDialog
from desk_app.handouts.dialogs.take_in import TakeInDialog
from desk_app.handouts.queries import ParcelRow
from desk_app.handouts.rules import FETCH_DAYS, TELL_MINUTES, ParcelState, fetch_by, tell_by
from desk_app.handouts.wording import parcel_state, way_name
from desk_app.kernel.numbers import grouped
from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.widgets.act_dialog import show
from desk_app.widgets.badges import BadgeTone
from desk_app.widgets.choice import Option
from desk_app.widgets.dialog import Dialog
from desk_app.widgets.row_delegate import RowFace
from desk_app.widgets.timeline import Event

HERE, ALL = "here", "all"
_BADGES = {"late": BadgeTone.LATE, "soon": BadgeTone.SOON}


class ParcelsPage(RecordPage):
    """Parcels and post for hosts, by keyboard and scanner."""

    def filters(self) -> Sequence[Option]:
        """What is here, everything."""
        return (
            Option(HERE, translate("Handouts", "At the desk"), count=queries.open_parcel_count()),
            Option(ALL, translate("Handouts", "All")),
        )

    def rows(self, shown: object, text: str) -> Sequence[object]:
        """The parcels of a list, or what a search finds."""
        if text:
            return queries.search_parcels(text)
        return queries.parcels() if shown == ALL else queries.open_parcels()

    def face(self, row: object) -> RowFace:
        """For whom, from whom, where it lies, since when."""
        if not isinstance(row, ParcelRow):
            return RowFace("")
        taken = row.taken_at.astimezone(self.desk.zone())
        pieces = translate("Handouts", "%n piece(s)", None, row.pieces) if row.pieces > 1 else ""
        return RowFace(
            row.host,
            purpose=row.sender or row.carrier,
            sub=" · ".join(filter(None, (row.carrier if row.sender else "", row.tracking, row.place, pieces))),
            timer=f"{taken:%H:%M}" if taken.date() == self.desk.today() else f"{taken:%m-%d}",
            tone=self._tone(row),
            badge="" if row.state is ParcelState.TOLD else parcel_state(row.state),
            badge_tone=_BADGES.get(self._tone(row), BadgeTone.CALM),
        )

    def read(self, ref: Ref) -> Shown | None:
        """One parcel with its course."""
        row = queries.parcel(ref.id) if ref.kind == "parcel" else None
        if row is None:
            return None
        pieces = translate("Handouts", "%n piece(s)", None, row.pieces)
        lines = (
            self._line(translate("Handouts", "Sender"), " ".join(filter(None, (row.sender, row.phone)))),
            self._line(translate("Handouts", "Carrier"), " ".join(filter(None, (row.carrier, row.tracking)))),
            self._line(translate("Handouts", "Kept in"), " · ".join(filter(None, (row.place, pieces)))),
            self._line(translate("Handouts", "Note"), row.note),
            self._line(translate("Handouts", "Reason"), row.reason),
        )
        return Shown(
            row.host,
            grouped(row.number),
            parcel_state(row.state),
            self._tone(row) or ("good" if row.state is ParcelState.HANDED_OUT else "muted"),
            lines,
            tuple(self._course(row)),
            self._acts(row),
        )

    def run(self, act: str) -> bool:
        """A new parcel, or an act on the one in sight."""
        if act == "new":
            return self._open(TakeInDialog(self.doer, self._taken))
        row = None if self.wanted is None else queries.parcel(self.wanted.id)
        if row is None:
            return False
        dialogs: dict[str, Callable[[], Dialog]] = {
            "hand_out": lambda: HandOutDialog(self.doer, row),
            "tell": lambda: TellDialog(self.doer, row),
            "return": lambda: ReturnDialog(self.doer, row),
        }
        if act == "slip":
            self.doer.do(service.print_parcel, row.id)
            return True
        return act in dialogs and row.state.is_open and self._open(dialogs[act]())

    def words(self) -> tuple[str, str, str, tuple[str, str], tuple[str, str]]:
        """The page in words."""
        return (
            translate("Handouts", "Parcels and post"),
            translate("Handouts", "Take in"),
            translate("Handouts", "Host, sender, tracking number"),
            (translate("Handouts", "Nothing waits here"), translate("Handouts", "Parcels are taken in with F5.")),
            (
                translate("Handouts", "Choose a parcel at the left, or scan its slip"),
                translate("Handouts", "F5 take in · F7 hand out"),
            ),
        )

    def _acts(self, row: ParcelRow) -> tuple[tuple[str, str], ...]:
        slip = ("slip", translate("Handouts", "Print the slip"))
        if not row.state.is_open:
            return (slip,)
        return (
            ("hand_out", translate("Handouts", "Hand out")),
            ("tell", translate("Handouts", "Host told")),
            slip,
            ("return", translate("Handouts", "To the carrier")),
        )

    def _course(self, row: ParcelRow) -> Sequence[Event]:
        found = [Event(self._at(row.taken_at), f"{translate('Handouts', 'Taken in')} ({row.taken_by})")]
        for told in queries.told(row.id):
            words = translate("Handouts", "Host told: {way}").format(way=way_name(told.way))
            found.append(Event(self._at(told.at), f"{words} ({told.staff_number})"))
        receipt = None if row.hand_out_id is None else queries.receipt_of(row.hand_out_id)
        if receipt is not None:
            words = translate("Handouts", "Handed to {name}").format(name=receipt.name or row.host)
            found.append(Event(self._at(receipt.at), f"{words} ({receipt.staff_number})"))
        elif row.ended_at is not None:
            found.append(Event(self._at(row.ended_at), f"{parcel_state(row.state)} ({row.ended_by})"))
        return found

    def _tone(self, row: ParcelRow) -> str:
        now, get = self.desk.now(), self.desk.settings.get
        if row.state is ParcelState.WAITING:
            return "late" if now > tell_by(row.taken_at, get(TELL_MINUTES)) else "soon"
        is_old = row.state is ParcelState.TOLD and now > fetch_by(row.taken_at, get(FETCH_DAYS))
        return "late" if is_old else ""

    def _at(self, moment: datetime) -> str:
        return f"{moment.astimezone(self.desk.zone()):%m-%d %H:%M}"

    @staticmethod
    def _line(label: str, text: str) -> str:
        return f"{label}  {text}" if text else ""

    def _taken(self, parcel_id: int) -> None:
        self.show_ref(Ref("parcel", parcel_id))

    @staticmethod
    def _open(dialog: Dialog) -> bool:
        show(dialog)
        return True
