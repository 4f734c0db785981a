"""Windows of the staff: the sign-in and lock screen, leaving the post, PINs, and a second person's yes.

They hold no rule. A PIN goes from its field to the database worker, where it is compared or hashed, and is forgotten;
the thread that paints never waits for that.
Import them from their files: the first screen must not load the others.
"""
