"""What is taken down of a complaint or suggestion, and what may be missing. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.complaints.rules.states import Area, Channel, Kind, ReplyWay
from desk_app.kernel import typed
from desk_app.kernel.refusal import Refusal

LONGEST_NAME = 200
LONGEST_PHONE = 60
LONGEST_PLACE = 300
LONGEST_TEXT = 5_000
LONGEST_WORD = 120  # causes, measures


@dataclass(frozen=True, slots=True)
class Draft:
    """A case as it was told; times aware UTC."""

    kind: Kind = Kind.COMPLAINT
    channel: Channel = Channel.DESK
    matter: str = ""
    wish: str = ""
    area: Area = Area.OTHER
    place: str = ""  # building, unit, counter: also tells two units apart (D5)
    name: str = ""
    title: str = ""
    phone: str = ""
    person_id: int | None = None
    department_id: int | None = None
    is_anonymous: bool = False
    declines_call_back: bool = False
    reply_way: ReplyWay | None = None
    reply_by: datetime | None = None
    is_injury: bool = False
    is_repeated: bool = False
    authority: str = ""  # who delegated it (K6)
    authority_due: datetime | None = None
    authority_form: str = ""
    blank_number: str = ""
    matter_id: int | None = None
    language: str = ""

    def tidied(self) -> Draft:
        """The same with texts fit to be kept; refuses complaints.too_long."""
        tidy = replace(
            self,
            matter=typed.passage(self.matter),
            wish=typed.passage(self.wish),
            place=typed.line(self.place),
            name="" if self.is_anonymous else typed.line(self.name),
            phone=typed.line(self.phone),
            authority=typed.line(self.authority),
            authority_form=typed.line(self.authority_form),
        )
        for text, most in (
            (tidy.matter, LONGEST_TEXT),
            (tidy.wish, LONGEST_TEXT),
            (tidy.place, LONGEST_PLACE),
            (tidy.name, LONGEST_NAME),
            (tidy.phone, LONGEST_PHONE),
            (tidy.authority, LONGEST_NAME),
            (tidy.authority_form, LONGEST_PLACE),
        ):
            if len(text) > most:
                raise Refusal("complaints.too_long", most=most)
        return tidy

    @property
    def is_silent(self) -> bool:
        """Whether nobody will be called back (K4.7)."""
        return self.is_anonymous or self.declines_call_back or self.reply_way is ReplyWay.DECLINED


def check(draft: Draft, now: datetime) -> Draft:
    """A draft that may be received, tidied; refuses what K4.1, K4.2 and K6 ask for and is missing.

    complaints.nothing_said, .who (neither name, telephone nor anonymous), .reply_missing, .reply_past,
    .no_way_to_answer, .authority_missing.
    """
    tidy = draft.tidied()
    if not tidy.matter:
        raise Refusal("complaints.nothing_said")
    if not tidy.is_anonymous and not (tidy.name or tidy.phone or tidy.person_id):
        raise Refusal("complaints.who")
    if tidy.is_silent:
        tidy = replace(tidy, reply_way=ReplyWay.DECLINED, reply_by=None)
    elif tidy.reply_way is None or tidy.reply_by is None:
        raise Refusal("complaints.reply_missing")
    elif tidy.reply_by <= now:
        raise Refusal("complaints.reply_past")
    if tidy.reply_way is ReplyWay.TELEPHONE and not (tidy.phone or tidy.person_id):
        raise Refusal("complaints.no_way_to_answer")
    if tidy.channel is Channel.AUTHORITY and not tidy.authority:
        raise Refusal("complaints.authority_missing")
    if tidy.authority_due is not None and tidy.authority_due <= now:
        raise Refusal("complaints.reply_past")
    return tidy
