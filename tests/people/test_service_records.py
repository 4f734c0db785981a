"""Entering persons, recognising them, putting them right."""

from __future__ import annotations

import pytest

from desk_app.kernel import journal
from desk_app.kernel.changes import Change
from desk_app.kernel.database import DATABASE, rows, value
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.work import Desk
from desk_app.people import queries, service
from desk_app.people.changes import PersonChanged
from desk_app.people.queries import PersonRow
from desk_app.people.rules import ConsentKind, PersonChange, PersonClass, PersonDraft, Title

LI = PersonDraft(name="李小明", title=Title.MR, phones=("138 1234 1234",), company="阳光物业", language="zh_CN")


def row_of(person_id: int) -> PersonRow:
    """A person that must be there."""
    row = queries.person(person_id)
    assert row is not None
    return row


def test_a_person_is_entered_and_told_of(desk: Desk) -> None:
    heard: list[Change] = []
    desk.changes.subscribe((PersonChanged,), heard.append)
    person_id = desk.do(service.add_person, LI)
    row = row_of(person_id)
    assert (row.name, row.surname, row.title, row.company) == ("李小明", "李", Title.MR, "阳光物业")
    assert heard == [PersonChanged(person_id)]
    assert journal.of_subject(Ref("person", person_id))[-1].action == "person.added"


def test_a_correction_is_a_new_version_and_the_journal_keeps_both(desk: Desk) -> None:
    person_id = desk.do(service.add_person, LI)
    desk.do(service.change_person, person_id, PersonChange(name="李晓明", person_class=PersonClass.VIP))
    desk.do(service.change_person, person_id, PersonChange(name="李晓明"))
    assert (row_of(person_id).name, row_of(person_id).person_class) == ("李晓明", PersonClass.VIP)
    assert value("SELECT COUNT(*) FROM person_data") == 2
    facts = journal.of_subject(Ref("person", person_id))[-1].facts
    assert facts == {
        "from": {"name": "李小明", "person_class": "normal"},
        "to": {"name": "李晓明", "person_class": "vip"},
    }


def test_d16_personal_rows_are_never_changed_nor_deleted_without_a_permit(desk: Desk) -> None:
    person_id = desk.do(service.add_person, LI)
    desk.do(service.give_consent, person_id, ConsentKind.BOARD_NAME, given=True)
    note = desk.do(service.write_note, person_id, "听力不便，请靠近讲")
    desk.do(service.read_note, note)
    desk.do(service.end_note, note)
    personal = ("person_data", "person_phone", "attention_note", "attention_read", "attention_end", "consent")
    for table in personal:
        with pytest.raises(Exception, match=rf"{table}\.frozen"):
            DATABASE.execute_sql(f"UPDATE {table} SET id = id + 1000")
        with pytest.raises(Exception, match=rf"{table}\.kept_until_erased"):
            DATABASE.execute_sql(f"DELETE FROM {table}")
    with pytest.raises(Exception, match=r"person\.kept"):
        DATABASE.execute_sql("DELETE FROM person")


def test_a_card_is_kept_in_one_act(desk: Desk) -> None:
    person_id = desk.do(service.save_card, None, LI, PersonChange(), board_consent=True)
    assert queries.has_consented(person_id, ConsentKind.BOARD_NAME)
    again = desk.do(service.save_card, person_id, PersonDraft(), PersonChange(name="李晓明"), board_consent=False)
    assert again == person_id
    assert row_of(person_id).name == "李晓明"
    assert not queries.has_consented(person_id, ConsentKind.BOARD_NAME)
    with pytest.raises(Refusal, match=r"people\.nothing_given"):
        desk.do(service.save_card, None, PersonDraft(), PersonChange(), board_consent=True)
    assert value("SELECT COUNT(*) FROM person") == 1


def test_d5_an_arrival_is_recognised_by_the_telephone_number(desk: Desk) -> None:
    known = desk.do(service.add_person, LI)
    assert desk.do(service.meet, name="", phone="+86 13812341234") == known
    assert desk.do(service.meet, name="李先生", phone="13812341234") == known
    assert desk.do(service.meet, name="李小明", phone="0086-138-1234-1234") == known
    assert value("SELECT COUNT(*) FROM person_data") == 1, "nothing new was learnt"


def test_d5_another_name_with_the_same_number_is_another_person(desk: Desk) -> None:
    known = desk.do(service.add_person, LI)
    other = desk.do(service.meet, name="王芳", phone="13812341234")
    assert other != known
    assert {row.id for row in queries.with_phone("13812341234")} == {known, other}
    assert desk.do(service.meet, name="", phone="13812341234") not in {known, other}, "nobody can tell which of them"


def test_what_was_unknown_is_added_and_what_was_known_is_kept(desk: Desk) -> None:
    known = desk.do(service.meet, name="李女士", phone="13812341234")
    desk.do(service.meet, name="李小明", title="mr", phone="13812341234", language="en")
    row = row_of(known)
    assert (row.name, row.title, row.language) == ("李小明", Title.MS, "en")
    desk.do(service.meet, name="王", phone="01062345678", person_id=known)
    row = row_of(known)
    assert (row.name, row.phones) == ("李小明", ("138****1234", "10****78"))


def test_a_known_person_without_a_name_gets_one(desk: Desk) -> None:
    known = desk.do(service.meet, name="", phone="13812341234")
    desk.do(service.meet, name="王先生", phone="13812341234")
    assert (row_of(known).name, row_of(known).title) == ("王", Title.MR)


def test_half_a_number_or_a_name_alone_recognises_nobody(desk: Desk) -> None:
    first = desk.do(service.meet, name="李小明", phone="12345")
    assert desk.do(service.meet, name="李小明", phone="12345") != first
    assert desk.do(service.meet, name="李小明") != first


def test_nobody_can_be_met(desk: Desk) -> None:
    with pytest.raises(Refusal, match=r"people\.nothing_given"):
        desk.do(service.meet, name=" ", phone=" ")
    with pytest.raises(Refusal, match=r"people\.not_found"):
        desk.do(service.meet, name="李", person_id=999)


def test_a_number_given_up_recognises_nobody(desk: Desk) -> None:
    known = desk.do(service.add_person, LI)
    desk.do(service.change_person, known, PersonChange(phones=("13999999999",)))
    assert queries.with_phone("13812341234") == ()
    assert [row.id for row in queries.with_phone("13999999999")] == [known]


def test_g2_a_consent_can_be_given_and_taken_back(desk: Desk) -> None:
    person_id = desk.do(service.add_person, LI)
    assert not queries.has_consented(person_id, ConsentKind.BOARD_NAME)
    for given in (False, True, True, False):
        desk.do(service.give_consent, person_id, ConsentKind.BOARD_NAME, given=given)
        assert queries.has_consented(person_id, ConsentKind.BOARD_NAME) is given
    assert [bool(given) for (given,) in rows("SELECT given FROM consent ORDER BY id")] == [True, False]


@pytest.mark.parametrize("name", ["🙂👨‍👩‍👧", "𠮷田", "اسم", "<b>李</b>", "=1+1", "x" * 2000])
def test_any_name_is_kept_and_found_again(desk: Desk, name: str) -> None:
    person_id = desk.do(service.add_person, PersonDraft(name=name))
    assert row_of(person_id).name == name
    assert person_id in {row.id for row in queries.find(name[:6])}
