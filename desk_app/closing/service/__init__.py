"""What is done when a day begins and ends: the only writer of the slice."""

from desk_app.closing.service.checklists import begin_checks, mark, save_checklist, sign_checks
from desk_app.closing.service.waiving import waive

__all__ = ["begin_checks", "mark", "save_checklist", "sign_checks", "waive"]
