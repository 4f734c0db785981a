"""Staff: who works here, who acts at this desk, who is at the post, and the second person's approval.

Words: a staff *number* is what customers may know (G4), a *PIN* lets its owner in, *presence* is on, away or off (G5),
an *approval* is another person's yes for one act.

Invariants: an approver is never the requester (9); there is always an active manager; presence rows, approvals and
their uses are only ever added; a PIN stands nowhere but as its argon2 hash, and no act takes one; wrong PINs are
counted per number and survive a restart.

Journal actions: site.founded, staff.added, staff.changed, staff.deactivated, staff.activated, staff.signed_in,
staff.pin_refused, staff.pin_changed, staff.pin_reset, staff.machine_accepted, staff.locked, staff.left_post,
staff.came_back, staff.away_reported, staff.signed_out, staff.presumed_off, staff.took_counter, staff.approved,
staff.approval_denied, staff.approval_used.
"""
