"""Whom to reach: departments, the hosts that visitors come to see, their state, and messages that wait for them.

Words: a *host* is somebody of the house whom visitors and callers ask for; in, out and busy are told by the host or
the desk; a *message* is written down for a host and ticked off once it was passed on (R6, C7).

Invariants: a private number is never in a row that the desk role reads (C7); a message is passed on once.

Journal actions: department.saved, host.saved, host.state_set, host.private_shown, message.taken, message.passed_on.
"""
