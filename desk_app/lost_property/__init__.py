"""Lost property: from the moment something is handed in to the owner's signature, or to the administration (L1-L3).

Words: a *found item* is one thing handed in; its *custody* is the chain of who held it; a *claim* is one person saying it
is theirs; a *feature* is a question only the owner can answer; a *report* is something missed; a *transfer* is the batch
that goes to the administration after half a month; an *envelope* is a sealed valuable, kept apart from takings (D15).

Invariants: custody rows join without a gap, an item is released at most once and only by its present custodian (12);
answers are typed before the stored one is shown, and neither they nor the verdicts change (D14); a signed claim can't be
altered unnoticed: its digests cover facts and strokes and stand in the journal's chain (2, 7); a deadline moves custody,
it never disposes (D8); two names stand under every disposal (D9).

Journal actions: item.registered, item.shelved, item.moved, item.split, item.feature_added, item.to_police,
item.disposed, item.to_finder, item.locked, item.unlocked, item.settled, item.pointed, claim.opened, claim.answered,
claim.judged, claim.matched, claim.refused, claim.withdrawn, claim.identified, claim.signed, report.taken, report.told,
report.closed, transfer.signed, envelopes.counted, register.printed.
"""
