"""What the public hears and reads names nobody more than a surname, and only by consent (G2)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.waiting.rules import Pin
from desk_app.waiting.wording import call_text, cup_text, duration, pin_texts, public_name

LANGUAGES = ("zh_CN", "zh_TW", "en")


@pytest.mark.parametrize(
    ("name", "title", "language", "shown"),
    [
        ("李梅", "ms", "zh_CN", "李女士"),
        ("欧阳文静", "ms", "zh_TW", "欧阳女士"),
        ("Emma Carter", "ms", "en", "Ms C."),
        ("Emma Carter", "mr", "zh_CN", "C. 先生"),
        ("李梅", "", "zh_CN", "李**"),
        ("Emma Carter", "", "en", "C."),
        ("", "ms", "zh_CN", ""),
        ("13812341234", "ms", "zh_CN", ""),
        ("🙂", "mr", "en", ""),
    ],
)
def test_g2_a_name_on_the_public_board_is_short(name: str, title: str, language: str, shown: str) -> None:
    assert public_name(name, title, language) == shown


HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=3, max_size=6)
LATIN = st.from_regex(r"[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}", fullmatch=True)
PHONES = st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True)
TITLES = st.sampled_from(["mr", "ms", "", "dr"])


@given(HAN | LATIN | PHONES, TITLES, st.sampled_from(LANGUAGES))
def test_g2_no_full_name_and_no_phone_ever_passes(name: str, title: str, language: str) -> None:
    shown = public_name(name, title, language)
    assert name not in shown
    assert not any(sign.isdigit() for sign in shown)
    assert all(word not in shown for word in name.split() if len(word) > 2)
    if name[0] >= "\u4e00":
        assert name[:3] not in shown


@given(st.text(max_size=2000), TITLES, st.sampled_from(LANGUAGES))
def test_g2_whatever_was_typed_as_a_name_stays_short(name: str, title: str, language: str) -> None:
    assert len(public_name(name, title, language)) <= 8


def test_the_call_is_said_as_staff_would_say_it() -> None:
    assert call_text("A012", 1, "zh_CN") == "请A零一二号到1号台"
    assert call_text("A012", 1, "zh_TW") == "請A零一二號到1號櫃檯"
    assert call_text("A012", 1, "en") == "Number A zero one two, please come to desk 1."


def test_pins_offer_a_shorter_wording() -> None:
    assert pin_texts(Pin.HOST_TOLD, "Mr Chen") == ("Mr Chen told", "Host told")
    assert pin_texts(Pin.HOST_TOLD, "") == ("Host told",)
    assert pin_texts(Pin.TEA, "") == ("Tea",)
    assert cup_text(is_first=False, at="14:36") == ("Refill 14:36", "Refill")


def test_durations_are_written_as_staff_read_them() -> None:
    assert duration(timedelta(seconds=203)) == "3:23"
    assert duration(timedelta(hours=1, minutes=2, seconds=15)) == "1:02:15"
    assert duration(timedelta(seconds=-5)) == "0:00"
