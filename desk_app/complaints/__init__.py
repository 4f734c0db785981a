"""Complaints and suggestions: intake, classification, clocks, slips, call-backs, the month's report (K1-K9, 客户建议受理单).

Words: a *case* is one complaint or suggestion; a *round* is one handling from receipt to call-back; a *clock* is one due
time of a round; a *mark* is a warning of a clock, given once; a *breach* is a due time that was missed; a *matter* joins
cases about the same thing; a *review* goes through a day's cases; a *blank* is a numbered paper form; a *draw* picks the
assistance cases that are called back.

Invariants: a liable complaint closes only with a call-back outcome or as anonymous or declined (K4.7), assistance on the
customer's signature, not liable as explained, a suggestion as adopted or not; no result before acceptance; steps, facts,
breaches and draws are only added; a former round never changes (13); severity and ladder never go down silently (K2).

Journal actions: complaint.drafted, complaint.received, complaint.corrected, complaint.dispatched, complaint.accepted,
complaint.working, complaint.paused, complaint.resumed, complaint.on_site, complaint.found, complaint.result,
complaint.call_back_due, complaint.called, complaint.reopened, complaint.closed, complaint.withdrawn,
complaint.classified, complaint.severity, complaint.major_proposed, complaint.major_declined, complaint.joined,
complaint.left_matter, complaint.breached, complaint.raised, complaint.chased, complaint.reported_up,
complaint.answered_up, complaint.refused, complaint.signed, complaint.utility, complaint.delegated, complaint.cause,
complaint.sample_drawn, complaint.replied, complaint.passed_on, complaint.month_frozen, complaint.month_told,
complaint.month_filed, complaint.slip_printed, complaint.month_worded, complaint.call_back_printed, complaint.called_out, complaint.review_begun,
complaint.review_settled, complaint.review_finished, blank.issued, blank.void, utility.saved, authority.saved.
"""
