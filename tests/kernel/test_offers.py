"""Slices that ask every other ask here: nothing known by default, nothing imported before it is asked for."""

from __future__ import annotations

from types import ModuleType

from desk_app.kernel.offers import Offers


def made(**parts: object) -> ModuleType:
    module = ModuleType("offers")
    vars(module).update(parts)
    return module


def test_by_default_nobody_offers_anything() -> None:
    offers = Offers()
    assert offers.each("matters_of") == ()
    assert offers.all("ERASE_HOOKS") == ()
    assert (offers.folder, offers.settings(), offers.tables(), offers.triggers()) == (None, (), (), ())


def test_each_slice_that_offers_it_is_asked_and_the_others_left_out() -> None:
    offers = Offers(modules=lambda: [("a", made(HOOKS=(1, 2))), ("b", made()), ("c", made(HOOKS=(3,)))])
    assert offers.each("HOOKS") == (("a", (1, 2)), ("c", (3,)))
    assert offers.all("HOOKS") == (1, 2, 3)


def test_nothing_is_asked_for_before_somebody_wants_it() -> None:
    asked: list[str] = []

    def modules() -> list[tuple[str, ModuleType]]:
        asked.append("now")
        return []

    offers = Offers(modules=modules)
    assert asked == []
    offers.all("HOOKS")
    assert asked == ["now"]
