"""What is typed about a call and an outbound sheet, and what may be kept of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.calls.rules.states import Direction, Kind, Outcome
from desk_app.kernel import typed
from desk_app.kernel.refusal import Refusal

LONGEST_LINE = 200
LONGEST_TEXT = 2000
LONGEST_NOTE = 20_000
LONGEST_PHONE = 60
MOST_QUESTIONS = 20


@dataclass(frozen=True, slots=True)
class CallDraft:
    """A call as typed (C2): who, address, telephone, what about."""

    phone: str = ""
    name: str = ""
    title: str = ""
    address: str = ""
    subject: str = ""
    note: str = ""
    kind: Kind = Kind.ENQUIRY
    department_id: int | None = None
    person_id: int | None = None
    is_private: bool = False
    is_read_back: bool = False

    def checked(self) -> CallDraft:
        """The draft as it is kept; refuses calls.too_long."""
        return replace(
            self,
            phone=_short(typed.line(self.phone), LONGEST_PHONE),
            name=_short(typed.line(self.name), LONGEST_LINE),
            address=_short(typed.line(self.address), LONGEST_LINE),
            subject=_short(typed.line(self.subject), LONGEST_LINE),
            note=_short(typed.passage(self.note), LONGEST_NOTE),
        )


@dataclass(frozen=True, slots=True)
class CallRecord:
    """A whole call kept afterwards in one act, for slices that ring in their own matters (K4.5)."""

    draft: CallDraft
    outcome: Outcome
    direction: Direction = Direction.OUT
    began_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SheetDraft:
    """What is ready before ringing out (C10): purpose, questions, papers, numbers."""

    name: str
    phone: str
    purpose: str
    unit: str = ""
    title: str = ""
    papers: str = ""
    questions: tuple[str, ...] = ()
    planned_at: datetime | None = None
    person_id: int | None = None

    def checked(self) -> SheetDraft:
        """The draft as it is kept; refuses calls.no_purpose, .no_number, .no_question, .too_long, .too_many_questions."""
        purpose, phone = typed.line(self.purpose), typed.line(self.phone)
        questions = tuple(filter(None, map(typed.line, self.questions)))
        if not purpose:
            raise Refusal("calls.no_purpose")
        if not any(sign.isdecimal() for sign in phone):
            raise Refusal("calls.no_number")
        if not questions:
            raise Refusal("calls.no_question")
        if len(questions) > MOST_QUESTIONS:
            raise Refusal("calls.too_many_questions", most=MOST_QUESTIONS)
        return replace(
            self,
            name=_short(typed.line(self.name), LONGEST_LINE),
            phone=_short(phone, LONGEST_PHONE),
            purpose=_short(purpose, LONGEST_LINE),
            unit=_short(typed.line(self.unit), LONGEST_LINE),
            papers=_short(typed.line(self.papers), LONGEST_TEXT),
            questions=tuple(_short(question, LONGEST_LINE) for question in questions),
        )


def _short(text: str, longest: int) -> str:
    if len(text) > longest:
        raise Refusal("calls.too_long", longest=longest)
    return text
