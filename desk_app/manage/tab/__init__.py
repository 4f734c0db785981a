"""The tab *Manage*: a list of pages at the left, the page of the moment at the right; for supervisors and managers.

It holds no rule: what a person may not do is refused by the use case, and offered only to those who may.
"""

from desk_app.manage.tab.window import ManageTab

__all__ = ["ManageTab"]
