"""The words of *Manage*: labels of all settings, groups, values, kinds of records, health lines, refusals. Text only."""

from desk_app.manage.wording.actions import action_name
from desk_app.manage.wording.health import health_text
from desk_app.manage.wording.kinds import fact_name, group_name, kind_name, phrase_kind
from desk_app.manage.wording.labels import LABELS, heading, label, unit_name, value_text
from desk_app.manage.wording.sentences import refusal

__all__ = [
    "LABELS",
    "action_name",
    "fact_name",
    "group_name",
    "heading",
    "health_text",
    "kind_name",
    "label",
    "phrase_kind",
    "refusal",
    "unit_name",
    "value_text",
]
