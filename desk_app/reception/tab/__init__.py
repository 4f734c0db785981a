"""The tab *Reception*: the queue at the left, the visit in the middle; the rail beside them is the window's.

It reads bounded rows, shows them and asks for acts; it holds no rule.
"""

from desk_app.reception.tab.page import ReceptionTab

__all__ = ["ReceptionTab"]
