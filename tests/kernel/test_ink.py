"""A signature is more than a dot; its digest shows any change, and says nothing without the salt."""

from __future__ import annotations

from desk_app.kernel.ink import Flaw, Ink, ink_from, sealed, shown_digest

GOOD = Ink((tuple((500 + 90 * n, 2000 + (n % 7) * 150, 12 * n, 400) for n in range(60)),), 4_000)


def test_an_empty_pad_a_dot_and_a_tick_are_no_signature() -> None:
    assert Ink(()).flaw is Flaw.TOO_LITTLE
    assert Ink((((5, 5, 0, 1),),)).flaw is Flaw.TOO_LITTLE
    assert Ink((((0, 0, 0, 1), (300, 300, 9, 1)),)).flaw is Flaw.TOO_LITTLE
    assert GOOD.flaw is None


def test_a_scribble_too_large_for_paper_is_no_signature() -> None:
    assert Ink((tuple((n % 10_000, n % 7_000, n, 1) for n in range(20_001)),)).flaw is Flaw.TOO_MUCH


def test_what_is_stored_comes_back_the_same() -> None:
    assert ink_from(GOOD.plain()) == GOOD


def test_the_digest_changes_with_any_point_and_with_the_salt() -> None:
    moved = Ink((((501, 2000, 0, 400), *GOOD.strokes[0][1:]),), 4_000)
    assert len({sealed("a", GOOD.plain()), sealed("b", GOOD.plain()), sealed("a", moved.plain())}) == 3
    assert shown_digest("9f2c41d807be5a13ffff") == "9f2c 41d8 07be 5a13"
