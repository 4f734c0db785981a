"""What belongs to no other slice: the logo, samples of forms, the order of lanes, and what came of drills and checks.

Every other change on the pages of *Manage* is a use case of the slice that owns the matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desk_app.kernel.attachments import attach
from desk_app.kernel.integrity import Finding
from desk_app.kernel.refs import Ref
from desk_app.kernel.refusal import Refusal
from desk_app.kernel.roles import Role
from desk_app.kernel.settings import Setting, change_setting
from desk_app.kernel.work import Work
from desk_app.printing import service as printing
from desk_app.printing.rules import LOGO
from desk_app.reception import queries as reception
from desk_app.reception import service as lanes

SITE = Ref("site", 0)
_SHOWN = 20


def save_settings(work: Work, wanted: Sequence[tuple[Setting[Any], int | str | bool]]) -> int:
    """Change several settings in one act, those that differ; gives how many. Refuses what ``change_setting`` refuses."""
    changed = [(setting, value) for setting, value in wanted if work.setting(setting) != value]
    for setting, value in changed:
        change_setting(work, setting, value)
    return len(changed)


def set_logo(work: Work, picture: bytes) -> int:
    """Keep a picture (PNG, cleaned by ``files.logo``) and put it at the head of forms; managers. Gives its id."""
    work.need(Role.MANAGER)
    number = attach(work, SITE, picture, "image/png", "logo")
    change_setting(work, LOGO, number)
    work.record("site.logo_set", SITE, {"attachment": number})
    return number


def remove_logo(work: Work) -> None:
    """No picture at the head of forms from now on; managers. Papers that were printed with it keep it."""
    work.need(Role.MANAGER)
    change_setting(work, LOGO, LOGO.default)
    work.record("site.logo_removed", SITE, {})


def order_lanes(work: Work, lane_ids: Sequence[int]) -> None:
    """Put the lanes into this order (supervisors); refuses manage.lanes_changed when others were added meanwhile."""
    work.need(Role.SUPERVISOR)
    known = {lane.id: lane for lane in reception.lanes(active_only=False)}
    if set(known) != set(lane_ids):
        raise Refusal("manage.lanes_changed")
    for position, lane_id in enumerate(lane_ids):
        lane = known[lane_id]
        lanes.save_lane(
            work,
            lane_id=lane.id,
            code=lane.code,
            name=lane.name,
            carries_over=lane.carries_over,
            is_active=lane.is_active,
            position=position,
        )


def print_sample(work: Work, form: str, language: str) -> int:
    """Queue a form with sample facts, to see it on its real paper; supervisors. Refuses paper.no_such_form."""
    from desk_app.paper.forms import form as built_in
    from desk_app.paper.samples.facts import ordinary

    work.need(Role.SUPERVISOR)
    built_in(form)
    job = printing.print_later(work, form, ordinary(form, language), Ref("form", 0), language=language, copies=1)
    work.record("form.sample_printed", Ref("form", 0), {"form": form, "language": language, "job": job})
    return job


def note_copied(work: Work, form: str) -> None:
    """A site's own copy of a form was made; supervisors."""
    work.need(Role.SUPERVISOR)
    work.record("form.copied", Ref("form", 0), {"form": form})


def note_backup(work: Work, file: str, sha256: str, second: str = "") -> None:
    """Somebody made a backup by hand; ``second`` is why the second place has none."""
    work.need(Role.SUPERVISOR)
    work.record("backup.made", SITE, {"file": file, "sha256": sha256, "second": second})


def note_drill(work: Work, file: str, outcome: str = "") -> None:
    """A restore drill was held; ``outcome`` is the code of what failed, empty when the backup is good."""
    work.need(Role.SUPERVISOR)
    work.record("backup.drilled", SITE, {"file": file, "outcome": outcome})


def note_export(work: Work, file: str, rows: int) -> None:
    """Everything was written into a file for use outside (D16: each export is on record); managers."""
    work.need(Role.MANAGER)
    work.record("site.exported", SITE, {"file": file, "rows": rows})


def note_check(work: Work, findings: Iterable[Finding]) -> None:
    """The whole check was run: how much was found, and the first findings by code and place."""
    work.need(Role.SUPERVISOR)
    found = [(finding.code, finding.where) for finding in findings]
    told = [f"{code} {where}" for code, where in found[:_SHOWN]]
    work.record("site.checked", SITE, {"outcome": str(len(found)), "found": told})
