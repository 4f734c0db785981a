"""Which tabs stand in the row: the desk does not see what only supervisors work with, and the row follows the person."""

from __future__ import annotations

import pytest

from desk_app.kernel.roles import Role
from desk_app.shell import slices


@pytest.mark.parametrize(
    ("role", "sees"),
    [(None, False), (Role.DESK, False), (Role.FINANCE, False), (Role.SUPERVISOR, True), (Role.MANAGER, True)],
)
def test_figures_and_manage_are_for_supervisors_and_managers(role: Role | None, sees: bool) -> None:
    keys = slices.tabs_for(role)
    theirs = {"reports", "manage"}
    assert (theirs <= set(keys)) is sees
    assert tuple(key for key in slices.TABS if key not in theirs) == tuple(key for key in keys if key not in theirs)


def test_every_tab_with_a_role_is_a_tab() -> None:
    assert set(slices.TAB_ROLES) <= set(slices.TABS)


def test_every_slice_with_settings_is_in_the_list() -> None:
    """A number that nobody can reach in *Manage* is no setting."""
    from importlib.util import find_spec

    from tests import source_tree

    declared = {
        name
        for name in source_tree.slices()
        if find_spec(f"desk_app.{name}.rules") and getattr(slices.part(name, "rules"), "SETTINGS", ())
    }
    assert declared - set(slices.WITH_SETTINGS) == set()
