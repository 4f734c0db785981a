"""Labels of the settings of the till: stock, cash, members and fees. Words only."""

from typing import Final

from desk_app.kernel.texts import mark

LABELS: Final = {
    "cash.float": (
        mark("Manage", "Float of a till"),
        mark("Manage", "So much stays in the drawer for tomorrow’s change; the rest goes into the bag."),
    ),
    "cash.difference_limit": (
        mark("Manage", "Difference without approval up to"),
        mark("Manage", "What is over or short beyond it, a supervisor approves with their PIN."),
    ),
    "cash.paid_out_limit": (
        mark("Manage", "Paid out of the drawer without approval up to"),
        mark("Manage", "A larger amount needs a supervisor’s PIN."),
    ),
    "cash.bag_hours": (
        mark("Manage", "Finance accepts a bag within"),
        mark("Manage", "Then supervisors are reminded of it."),
    ),
    "cash.statement_minutes": (
        mark("Manage", "Clocks of statements may differ by"),
        mark("Manage", "A payment without a reference is matched by amount and time."),
    ),
    "accounts.balance_limit": (
        mark("Manage", "Balance of a member at most"),
        mark("Manage", "A top-up that would go over it is refused. 0: no bound."),
    ),
    "shop.discount_desk": (
        mark("Manage", "Discount the desk may give"),
        mark("Manage", "Everything taken off by hand together. Above it somebody of a higher role agrees with a PIN."),
    ),
    "shop.discount_supervisor": (
        mark("Manage", "Discount a supervisor may give"),
        mark("Manage", "Above it a manager agrees with a PIN."),
    ),
    "shop.refund_limit": (
        mark("Manage", "Refund without a second person up to"),
        mark("Manage", "A larger refund needs a supervisor’s PIN, whoever makes it."),
    ),
    "shop.cash_rounding": (
        mark("Manage", "Smallest coin for cash"),
        mark("Manage", "Only what is paid in cash is rounded to it. 0: not rounded."),
    ),
    "shop.rounding_down": (
        mark("Manage", "Round cash down"),
        mark("Manage", "In the customer’s favour, instead of to the nearest coin."),
    ),
    "shop.refund_days": (
        mark("Manage", "Refund by receipt within"),
        mark("Manage", "For an older receipt a supervisor agrees."),
    ),
    "shop.parked_minutes": (
        mark("Manage", "Remind of a parked sale after"),
        mark("Manage", "A customer who does not come back should not keep goods aside."),
    ),
    "shop.unknown_minutes": (
        mark("Manage", "A payment should be answered within"),
        mark("Manage", "After this time somebody finds out whether the money came."),
    ),
    "shop.receipt_form": (
        mark("Manage", "Form of the receipt"),
        mark("Manage", "The roll of the receipt printer, or a sheet of A5."),
    ),
    "shop.print_receipt": (
        mark("Manage", "Print every receipt"),
        mark("Manage", "Otherwise only when the customer wants one."),
    ),
    "shop.thanks": (
        mark("Manage", "Line that thanks"),
        mark("Manage", "Stands at the foot of the receipt."),
    ),
    "shop.customer_screen": (
        mark("Manage", "Screen for the customer"),
        mark("Manage", "The name of the screen the customer display opens on by itself; empty: on demand only."),
    ),
    "closing.check_ahead_minutes": (
        mark("Manage", "Call for the opening checklist before opening"),
        mark("Manage", "So long before the doors open it is called for."),
    ),
}
