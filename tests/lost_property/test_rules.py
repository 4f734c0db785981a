"""The pure rules: categories by any word, D14, deadlines (D8), matching with reasons, ink, figures."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.kernel.calendar import WorkCalendar
from desk_app.kernel.calendar.windows import Window
from desk_app.kernel.refusal import Refusal
from desk_app.lost_property.rules import (
    OTHER,
    UNIT,
    Feature,
    Identity,
    IdKind,
    Ink,
    ItemDraft,
    Judged,
    ReportDraft,
    Result,
    State,
    Trait,
    Verdict,
    all_categories,
    category,
    check_way,
    checked_features,
    days_left,
    due_at,
    find_categories,
    ink_from,
    latest_due,
    locks,
    median,
    needs_supervisor,
    result,
    sealed,
    shown_digest,
    tone,
)
from desk_app.lost_property.rules.figures import Figures

NOW = datetime(2026, 11, 21, 6, 32, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Shanghai")
JUDGED = st.lists(st.builds(Judged, st.booleans(), st.sampled_from([*Verdict, None])), max_size=12)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("折叠伞", "folding_umbrella"),
        ("雨伞", "folding_umbrella"),
        ("黑色折叠伞", "folding_umbrella"),
        ("umbrella", "folding_umbrella"),
        ("手機", "phone"),
        ("iPhone", "phone"),
        ("sj", "phone"),
        ("ｉｐａｄ", "tablet"),
        ("皮夾", "wallet"),
        ("身份证", "id_card"),
        ("现金", "cash"),
    ],
)
def test_l1_a_category_is_found_by_any_word_people_say(said: str, code: str) -> None:
    assert find_categories(said)[0].code == code


def test_an_unknown_word_finds_nothing_and_an_unknown_code_is_something_else() -> None:
    assert find_categories("qqqq") == ()
    assert len(find_categories("")) == 8
    assert category("from a later version").code == OTHER


def test_every_category_has_its_own_code_and_a_name_in_each_language() -> None:
    codes = [known.code for known in all_categories()]
    assert len(codes) == len(set(codes)) > 60
    assert all(known.name(language) for known in all_categories() for language in ("zh_CN", "zh_TW", "en", "fr"))
    assert all(known.group_name(language) for known in all_categories() for language in ("zh_CN", "zh_TW", "en", "fr"))


@given(JUDGED)
def test_d14_matched_means_two_of_three_and_nothing_against_a_must_feature(features: list[Judged]) -> None:
    came = result(features)
    if any(feature.verdict is None for feature in features):
        assert came is Result.OPEN
        return
    matching = sum(feature.verdict is Verdict.MATCHES for feature in features)
    against = any(feature.is_must and feature.verdict is Verdict.CONTRADICTS for feature in features)
    assert (came is Result.MATCHED) == (not against and matching * 3 >= len(features) * 2)


@given(JUDGED, st.randoms())
def test_d14_the_order_of_the_questions_decides_nothing(features: list[Judged], chance: object) -> None:
    other = list(features)
    chance.shuffle(other)  # type: ignore[attr-defined]
    assert result(other) is result(features)


@given(JUDGED)
def test_d14_one_more_match_never_harms(features: list[Judged]) -> None:
    better = [
        Judged(feature.is_must, Verdict.MATCHES) if feature.verdict is Verdict.UNSURE else feature
        for feature in features
    ]
    if result(features) is Result.MATCHED:
        assert result(better) is Result.MATCHED


def test_d14_two_of_three() -> None:
    yes, no, unsure = (Verdict.MATCHES, Verdict.CONTRADICTS, Verdict.UNSURE)
    assert result([Judged(False, yes), Judged(False, yes), Judged(False, no)]) is Result.MATCHED
    assert result([Judged(False, yes), Judged(False, unsure), Judged(False, unsure)]) is Result.NOT_MATCHED
    assert result([Judged(False, yes), Judged(False, yes), Judged(True, no)]) is Result.NOT_MATCHED
    assert result([Judged(False, yes), Judged(False, yes), Judged(True, unsure)]) is Result.MATCHED


@pytest.mark.parametrize(("refusals", "locked"), [(0, False), (1, False), (2, True), (3, False), (4, True)])
def test_d14_each_second_refusal_locks(refusals: int, *, locked: bool) -> None:
    assert locks(refusals, 2) is locked


def test_d14_fewer_features_than_asked_for_need_a_supervisor() -> None:
    assert needs_supervisor(2, 3)
    assert not needs_supervisor(3, 3)


def week(*, sunday: bool) -> WorkCalendar:
    """Open every day 9 to 18, Sunday as asked."""
    day = (Window(540, 1080),)
    return WorkCalendar(ZONE, (day, day, day, day, day, day, day if sunday else ()))


def test_d8_half_a_month_is_due_at_close_of_the_fifteenth_day() -> None:
    due = due_at(week(sunday=True), NOW, 15)
    assert due.astimezone(ZONE) == datetime(2026, 12, 6, 18, 0, tzinfo=ZONE)  # a Sunday
    assert due_at(week(sunday=False), NOW, 15).astimezone(ZONE) == datetime(2026, 12, 7, 18, 0, tzinfo=ZONE)


def test_d8_days_left_count_down_by_the_sites_days() -> None:
    due = datetime(2026, 12, 6, 18, 0, tzinfo=ZONE)
    assert [days_left(due, date(2026, 12, day), ZONE) for day in (4, 5, 6, 7)] == [2, 1, 0, -1]
    assert [tone(left) for left in (2, 1, 0, -1)] == ["good", "soon", "soon", "late"]
    assert latest_due(date(2026, 12, 5), 1, ZONE) == datetime(2026, 12, 7, 0, 0, tzinfo=ZONE)


@pytest.mark.parametrize("end", [state for state in State if state.is_end])
@pytest.mark.parametrize("then", list(State))
def test_invariant_12_nothing_comes_back_from_an_end(end: State, then: State) -> None:
    with pytest.raises(Refusal) as refused:
        check_way(end, then)
    assert refused.value.code == "lost_property.ended"


def draft(**other: object) -> ItemDraft:
    """A thing as it is typed."""
    return ItemDraft(**{"category": "folding_umbrella", "found_at": NOW, "place": "大堂", **other})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"place": "  "}, "no_place"),
        ({"count": 0}, "bad_count"),
        ({"found_at": NOW + timedelta(seconds=1)}, "found_later"),
        ({"cash": -1}, "bad_amount"),
        ({"cash": 1}, "needs_seal"),
        ({"category": "wallet"}, "needs_seal"),
        ({"description": "x" * 5_001}, "too_long"),
        ({"features": (Feature("q", ""),)}, "half_feature"),
        ({"features": (Feature("q", "a"),) * 13}, "too_many_features"),
        ({"category": "bank_card", "photo": object()}, "no_photo_of_documents"),
    ],
)
def test_l1_what_cannot_be_entered_is_refused(wrong: dict[str, object], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        draft(**wrong).checked(NOW)
    assert refused.value.code == f"lost_property.{code}"


def test_traits_come_from_the_category_or_are_ticked() -> None:
    assert draft(category="food").has(Trait.PERISHABLE)
    assert draft(is_dangerous=True).has(Trait.DANGEROUS)
    assert draft(cash=5).has(Trait.VALUABLE)
    assert not draft().has(Trait.VALUABLE)


@given(st.text(max_size=300))
def test_text_is_kept_without_control_signs(text: str) -> None:
    try:
        kept = draft(description=text).checked(NOW).description
    except Refusal:
        return
    assert kept == kept.strip()
    assert not any(ord(sign) < 32 and sign != "\n" for sign in kept)
    assert checked_features((Feature(" ", " "),)) == ()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"phone": ""}, "no_contact"),
        ({"lost_from": NOW + timedelta(hours=1), "lost_to": NOW + timedelta(hours=2)}, "lost_later"),
        ({"lost_to": NOW - timedelta(hours=9)}, "lost_backwards"),
    ],
)
def test_a_report_needs_a_contact_and_a_time(wrong: dict[str, object], code: str) -> None:
    known = {"category": "keys", "lost_from": NOW - timedelta(hours=2), "lost_to": NOW, "name": "李", "phone": "138"}
    with pytest.raises(Refusal) as refused:
        ReportDraft(**{**known, **wrong}).checked(NOW)  # type: ignore[arg-type]
    assert refused.value.code == f"lost_property.{code}"


@pytest.mark.parametrize("last", ["302", "30211", "３０２", "30 1", "三零二一", ""])
def test_l2_only_the_last_four_signs_of_a_document_are_kept(last: str) -> None:
    with pytest.raises(Refusal) as refused:
        Identity("赵", "", IdKind.ID_CARD, last).checked()
    assert refused.value.code == "lost_property.bad_last_four"
    assert Identity("赵", "", IdKind.ID_CARD, "３０２x").checked().last_four == "302X"


def test_a_claimant_has_a_name() -> None:
    with pytest.raises(Refusal):
        Identity(" ", "", IdKind.ID_CARD, "3021").checked()


def line(points: int, step: int) -> Ink:
    """One stroke to the right."""
    return Ink((tuple((step * n, 100, n, 0) for n in range(points)),), 4_000)


def test_l2_signed_means_real_ink() -> None:
    assert line(20, 100).checked()
    assert ink_from(line(20, 100).plain()) == line(20, 100)
    for empty in (Ink(()), line(1, 0), line(10, 10), line(40, 0)):
        with pytest.raises(Refusal):
            empty.checked()
    with pytest.raises(Refusal) as refused:
        line(UNIT * 3, 1).checked()
    assert refused.value.code == "lost_property.too_much_ink"


@given(st.lists(st.tuples(*[st.integers(0, 10_000)] * 4), min_size=1, max_size=20), st.data())
def test_l2_any_changed_point_changes_the_digest(points: list[tuple[int, int, int, int]], data: st.DataObject) -> None:
    ink = Ink((tuple(points),))
    place, part = data.draw(st.integers(0, len(points) - 1)), data.draw(st.integers(0, 3))
    changed = [list(point) for point in points]
    changed[place][part] += 1
    other = Ink((tuple(tuple(point) for point in changed),))  # type: ignore[misc]
    assert sealed("salt", ink.plain()) != sealed("salt", other.plain())
    assert sealed("salt", ink.plain()) == sealed("salt", ink_from(ink.plain()).plain())
    assert sealed("salt", ink.plain()) != sealed("other", ink.plain())


def test_a_digest_on_paper_is_short_and_grouped() -> None:
    assert shown_digest("9f2c41d807be5a13ffff") == "9f2c 41d8 07be 5a13"


def test_figures_have_a_middle_and_a_share() -> None:
    assert (median([]), median([3]), median([1, 2, 9]), median([1, 2])) == (None, 3, 2, 1)
    assert Figures(registered=8, returned=2).returned_share == 25
    assert Figures().returned_share is None
