"""The tab *Complaints*: the cases at the left, one case or the supervisor's board in the middle; the rail beside them.

It reads bounded rows, shows them and asks for acts; it holds no rule.
"""

from desk_app.complaints.tab.page import ComplaintsTab

__all__ = ["ComplaintsTab"]
