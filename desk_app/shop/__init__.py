"""The counter sells: goods, services, fees and top-ups on one sale, its payments, its receipt, and what comes back.

Words: a *sale* is one document, stored from the first scan; a *line* is one thing on it, frozen with its name, price and
tax once it is paid; a *payment* is one tender's part, and may be *unknown* when a terminal did not answer; a *receipt* is
the paid sale on paper; a *refund* is a document of its own that points at the lines and payments it gives back; a *void*
gives a whole sale back in the session that took it.

Invariants: a paid sale's line nets and rounding are its payments (1); paid sales, their lines and payments and refunds
never change (2); nobody gets back more than was sold of a line or collected by a payment (3); no session closes over a
payment that is unknown or a sale that is paid in part (4); receipt and refund numbers are contiguous (6).

Journal actions: sale.paid, sale.parked, sale.resumed, sale.abandoned, sale.line_removed, sale.quantity_lowered,
sale.line_discounted, sale.discounted, sale.price_overridden, sale.price_renewed, sale.payment_asked,
sale.payment_resolved, sale.payment_cancelled, sale.invoiced, refund.made, sale.voided, refund.without_receipt.
"""
