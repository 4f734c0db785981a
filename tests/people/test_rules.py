"""Telephone numbers compared (D5), names taken apart (P3), masks (G2) and what may be entered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.refusal import Refusal
from desk_app.people.rules import (
    PersonChange,
    PersonClass,
    PersonDraft,
    Title,
    checked_draft,
    clean,
    is_chinese,
    masked_email,
    masked_id,
    masked_name,
    masked_phone,
    phone_digits,
    same_name,
    short_name,
    split_title,
    surname_of,
)

MOBILE = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
HOSTILE = ["🙂", "𠮷田", "اسم", "<b>李</b>", "=1+1", "李\u202e明", "👨‍👩‍👧"]


@pytest.mark.parametrize(
    "typed",
    [
        "13812341234",
        "138 1234 1234",
        "138-1234-1234",
        "+86 138 1234 1234",
        "+8613812341234",
        "0086 13812341234",
        "86 13812341234",
        "013812341234",
        "１３８１２３４１２３４",
        "+86 (0)138 1234 1234",
        "13812341234 转 801",
    ],
)
def test_d5_one_number_however_it_is_written(typed: str) -> None:
    assert phone_digits(typed) == "13812341234"


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("010-62345678", "1062345678"),
        ("+86 10 6234 5678", "1062345678"),
        ("+852 9123 4567", "85291234567"),
        ("00852 9123 4567", "85291234567"),
        ("0912 345 678", "912345678"),
        ("+886 912 345 678", "912345678"),
        ("8612", "8612"),
        ("", ""),
        ("没有电话", ""),
        ("分机 801", "801"),
        ("٠١٢", ""),
    ],
)
def test_d5_other_numbers(typed: str, digits: str) -> None:
    assert phone_digits(typed) == digits


@given(MOBILE, st.sampled_from(["", "+86", "0086", "86", "0", "+86 ", "+86-", "0086 ", "+860"]))
def test_d5_the_country_code_is_no_difference(number: str, prefix: str) -> None:
    assert phone_digits(prefix + number) == number


@given(st.text(max_size=40))
def test_d5_comparing_digits_are_their_own_comparing_digits(text: str) -> None:
    digits = phone_digits(text)
    assert phone_digits(digits) == digits
    assert digits == "" or (digits.isascii() and digits.isdecimal())


def test_g2_a_masked_phone_shows_three_and_four_digits() -> None:
    assert masked_phone("13812341234") == "138****1234"
    assert masked_phone("+86 138-1234-1234") == "138****1234"
    assert masked_phone("62345678") == "62****78"
    assert masked_phone("62345") == "****45"
    assert masked_phone("120") == "****"
    assert masked_phone("") == ""
    assert masked_phone("no number") == ""


@given(st.text(alphabet="0123456789+- ", max_size=30))
def test_g2_a_masked_phone_never_leaks_more_than_it_may(typed: str) -> None:
    digits, masked = phone_digits(typed), masked_phone(typed)
    shown = sum(sign.isdecimal() for sign in masked)
    assert shown <= 7
    assert shown <= len(digits) // 2 or len(digits) - shown >= 4
    assert "****" in masked or not digits


@pytest.mark.parametrize(
    ("typed", "masked"),
    [
        ("jane@example.com", "j****@example.com"),
        ("jo@example.com", "****@example.com"),
        ("@example.com", "****"),
        ("jane", "****"),
        ("", ""),
    ],
)
def test_g2_masked_mail(typed: str, masked: str) -> None:
    assert masked_email(typed) == masked


@pytest.mark.parametrize(
    ("typed", "masked"),
    [("11010519491231002X", "****002X"), ("E1234567", "****4567"), ("1234567", "****"), ("", ""), ("护照", "")],
)
def test_g2_masked_identity_number(typed: str, masked: str) -> None:
    assert masked_id(typed) == masked


@pytest.mark.parametrize(
    ("name", "surname", "short"),
    [
        ("李小明", "", "李"),
        ("欧阳娜娜", "", "欧阳"),
        ("李小明", "李", "李"),
        ("王", "王小二", "王"),
        ("Jane Carter", "", "C."),
        ("jane carter", "carter", "C."),
        ("🙂", "", "*"),
        ("", "", ""),
        ("  ", "", ""),
    ],
)
def test_g2_a_short_name_is_a_surname_or_an_initial(name: str, surname: str, short: str) -> None:
    assert short_name(name, surname) == short
    assert masked_name(name, surname) == (f"{short}**" if short else "")


@given(st.text(max_size=30), st.text(max_size=30))
def test_g2_a_short_name_never_holds_more_than_two_characters_of_a_name(name: str, surname: str) -> None:
    assert len(short_name(name, surname).rstrip(".")) <= 3  # some letters become two capitals or more: ß, ﬃ


@pytest.mark.parametrize(
    ("said", "name", "title"),
    [
        ("李女士", "李", "ms"),
        ("王先生", "王", "mr"),
        ("赵小姐", "赵", "ms"),
        ("先生", "先生", ""),
        ("Mr Carter", "Carter", "mr"),
        ("Mrs. Jane Carter", "Jane Carter", "ms"),
        ("Miss", "Miss", ""),
        ("李小明", "李小明", ""),
        ("", "", ""),
    ],
)
def test_p3_the_form_of_address_is_taken_off_the_name(said: str, name: str, title: str) -> None:
    assert split_title(said) == (name, title)


def test_p3_surnames() -> None:
    assert [surname_of(name) for name in ("李小明", "司马光", "Jane Carter", "Plato", "", "𠮷田")] == [
        "李",
        "司马",
        "Carter",
        "Plato",
        "",
        "𠮷",
    ]
    assert is_chinese("𠮷田")
    assert not is_chinese("Jane")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("李小明", "李", True), ("", "李", True), ("ＪＡＮＥ carter", "Jane Carter", True), ("李小明", "王芳", False)],
)
def test_d5_names_that_may_be_one_person(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@pytest.mark.parametrize("name", HOSTILE)
def test_names_stay_as_they_are_typed(name: str) -> None:
    assert clean(name) == name


def test_control_characters_go_and_line_ends_become_spaces() -> None:
    assert clean(" 李\x00\x1b小\n明\ud800 ") == "李小 明"


def test_a_name_has_up_to_two_thousand_characters() -> None:
    assert len(checked_draft(PersonDraft(name="𠮷" * 2000)).name) == 2000
    with pytest.raises(Refusal, match=r"people\.too_long") as refused:
        checked_draft(PersonDraft(name="𠮷" * 2001))
    assert refused.value.facts == {"longest": 2000}


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (PersonDraft(), "people.nothing_given"),
        (PersonDraft(name=" \x00 ", phones=(" ",)), "people.nothing_given"),
        (PersonDraft(name="李", phones=tuple("123456")), "people.too_many_phones"),
        (PersonDraft(name="李", language="fr"), "people.bad_language"),
        (PersonDraft(name="李", phones=("1" * 61,)), "people.too_long"),
    ],
)
def test_what_cannot_be_entered_is_refused(draft: PersonDraft, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_draft(draft)
    assert refused.value.code == code


def test_a_draft_is_filled_in_from_the_name() -> None:
    checked = checked_draft(PersonDraft(name="欧阳女士", phones=("138", "138", "")))
    assert (checked.name, checked.surname, checked.title, checked.phones) == ("欧阳", "欧阳", Title.MS, ("138",))
    kept = checked_draft(PersonDraft(name="李先生", title=Title.MS, surname="李"))
    assert (kept.name, kept.title) == ("李先生", Title.MS)


def test_a_change_leaves_what_it_does_not_name() -> None:
    before = checked_draft(PersonDraft(name="李小明", phones=("138",), person_class=PersonClass.VIP))
    after = checked_draft(PersonChange(name="王芳").on(before))
    assert (after.name, after.surname, after.phones, after.person_class) == ("王芳", "王", ("138",), PersonClass.VIP)
    assert PersonChange(name="李晓明", surname="李晓").on(before).surname == "李晓"
    assert PersonChange(name="李晓明").on(PersonDraft(name="李晓明", surname="李晓")).surname == "李晓"
    assert PersonChange().on(before) == before
    assert PersonChange(more_phones=("139",)).on(before).phones == ("138", "139")
