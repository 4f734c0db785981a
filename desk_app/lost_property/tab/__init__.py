"""The tab *Lost & found*: the register at the left, the item, claim or report in the middle.

It reads bounded rows, shows them and asks for acts; it holds no rule.
"""

from desk_app.lost_property.tab.page import LostPropertyTab

__all__ = ["LostPropertyTab"]
