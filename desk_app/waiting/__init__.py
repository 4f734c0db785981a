"""Tea and waiting: the board of time bars over everybody who waits, the public board, the calls that are heard.

Words: a *bar* tells one visitor's time in the house, in stretches (waiting, over the limit, settled, being served) with
*pins* (tea, refill, reading matter, host told); the *public board* hangs in the waiting room and names nobody who did
not agree to it; an *announcement* is chime and spoken number.

Invariants: this slice owns no tables and journals nothing itself, it shows reception's visits and asks reception and
directory to write; nothing personal but a surname by consent leaves the staff's screen (G2); announcements follow each
other and are never cut off.

Journal actions: none.
"""
