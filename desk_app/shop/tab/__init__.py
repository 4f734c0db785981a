"""The tab *Sales & fees*: goods at the left, the sale in the middle, payment at the right.

It reads bounded rows, shows them and asks for acts; it holds no rule and computes no price.
"""

from desk_app.shop.tab.page import ShopTab

__all__ = ["ShopTab"]
