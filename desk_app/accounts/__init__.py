"""Accounts: members with a balance and a price class; fees, their bills, and how payments settle them (F1, F2).

Words: a *member* is a person of ``people`` with a card number; the *balance* is a deposit, money the house owes, never
income; a *price class* is a discount by name. A *fee type* has a preparation list, a tax rate and a rule for late fees; a
*fee account* is a unit or customer with a code; a *bill* is one claim with its due day; a *payment* settles bills, what is
left of it is *prepayment* and pays the next bill.

Invariants: a balance is the sum of its frozen moves and never below zero; what is left of a bill is its principal minus
the sum of its allocations; a payment is its allocations plus what is left of it, and never a cent more. An undone payment
counts as never made. Oldest bill first, in each bill the late fee first. No payment is taken before the preparation list
was ticked on the same business day (F1).

For other slices: an act that needs money hands in a ``Ref`` of its own document; who is paid back names the document it was
paid with.

Journal actions: member.added, member.changed, member.card_replaced, member.blocked, member.unblocked, member.topped_up,
member.top_up_taken_back, member.spent, member.given_back, member.carried_over, price_class.saved, fee_type.saved, fee_account.opened,
fee_account.changed, fee_account.closed, fee_account.reopened, fee.prepared, fee.settled, fee.unsettled, bill.added,
bill.cancelled, bills.imported, members.imported, arrears.exported.
"""
