"""F6: somebody misses something, at the desk or on the telephone; what is found already shows while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from desk_app.kernel.refs import Ref
from desk_app.kernel.texts import translate
from desk_app.lost_property import service
from desk_app.lost_property.dialogs.fields import (
    CategoryField,
    ColourField,
    TextField,
    TimeField,
    beside,
    labelled,
)
from desk_app.lost_property.rules import PLACES, Channel, ReportDraft
from desk_app.people.rules import split_title
from desk_app.widgets.act_dialog import ActDialog
from desk_app.widgets.choice import ChoiceChips, Option
from desk_app.widgets.line_field import LineField
from desk_app.widgets.phone_field import PhoneField
from desk_app.widgets.quick_line import QuickLine, quick
from desk_app.widgets.tab_base import Doer


class MissingDialog(ActDialog):
    """Takes one report; ``taken(report)`` is called when it is safe."""

    def __init__(
        self,
        doer: Doer,
        taken: Callable[[int], None] | None = None,
        *,
        prefill: Mapping[str, str] | None = None,
        source: Ref | None = None,
    ) -> None:
        title = translate("LostProperty", "Something is missed")
        super().__init__(doer, title, translate("LostProperty", "Take the report"), width=760)
        self._taken, self._source, self._uuid = taken, source, doer.new_uuid()
        now, zone = self.desk.now(), self.desk.zone()
        self.category = CategoryField(translate("LostProperty", "What is missed"))
        self.colour = ColourField()
        self.brand = LineField(translate("LostProperty", "Make"))
        self.description = TextField(translate("LostProperty", "Description"))
        places = quick(self.desk.settings.get(PLACES))
        self.place = QuickLine(translate("LostProperty", "Lost where"), places)
        self.since = TimeField(translate("LostProperty", "Last seen"), now - timedelta(hours=3), zone)
        self.until = TimeField(translate("LostProperty", "Missed since"), now, zone)
        self.name = LineField(translate("LostProperty", "Name"), is_required=True)
        self.phone = PhoneField(translate("LostProperty", "Phone") + " *")
        self.channel = _channel(source)
        self._lay_out()
        self._fill(prefill or {})
        self.category.what.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self.category)
        colour = labelled(translate("LostProperty", "Colour"), self.colour)
        self.body.addLayout(beside((colour, 1), (self.brand, 1)))
        self.body.addWidget(self.description)
        self.body.addLayout(beside((self.place, 1), (self.since, 0), (self.until, 0)))
        self.body.addLayout(beside((self.name, 1), (self.phone, 1)))
        self.body.addWidget(self.channel)

    def _fill(self, prefill: Mapping[str, str]) -> None:
        self.category.set_what(prefill.get("description", ""))
        self.place.line.set_text(prefill.get("place", ""))
        self.name.set_text(prefill.get("name", ""))
        self._known = prefill.get("name", ""), prefill.get("title", "")
        self.phone.set_value(prefill.get("phone", ""))

    def draft(self) -> ReportDraft:
        """The report as typed."""
        name, title = split_title(self.name.text())
        if not title and name == self._known[0]:
            title = self._known[1]  # as the caller was addressed on the telephone
        now, channel = self.desk.now(), self.channel.value()
        return ReportDraft(
            category=self.category.code(),
            lost_from=min(self.since.moment(), now),
            lost_to=self.until.moment(),
            name=name,
            phone=self.phone.value(),
            place=self.place.text(),
            colour=self.colour.code(),
            brand=self.brand.text(),
            description=" ".join(filter(None, (self.category.title(), self.description.text()))),
            channel=channel if isinstance(channel, Channel) else Channel.VISITOR,
            form_of_address=title,
        )

    def commit(self) -> None:
        """Take it."""
        draft = self.draft()
        self.send(
            lambda: self.desk.act(service.take_report, (draft,), source=self._source, uuid=self._uuid), then=self._taken
        )


def _channel(source: Ref | None) -> ChoiceChips:
    channels = [
        Option(Channel.VISITOR, translate("LostProperty", "At the desk")),
        Option(Channel.PHONE, translate("LostProperty", "By telephone")),
    ]
    chips = ChoiceChips(channels, translate("LostProperty", "How it was reported"))
    is_call = source is not None and source.kind == "call"
    chips.set_value(Channel.PHONE if is_call else Channel.VISITOR)
    return chips
