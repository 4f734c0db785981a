"""The windows of stock that the shop and the closing open: counts, deliveries, the catalogue, orders, price labels."""

from desk_app.stock.dialogs.prompted import act_on_prompt, open_for, open_record

__all__ = ["act_on_prompt", "open_for", "open_record"]
