"""What to say and how: the phrase book, the words never to use, the step cards (P1, P2, P3, C11).

Words of this slice: a *situation* is a moment that has its phrase; a phrase is *usual* or *formal*; a *never-word* is a
word that must not reach a customer, with the polite *alternative*; a *card* is the steps of one act with its phrases.

Invariants: every situation has a phrase in every language; keys of situations, cards and steps never change, only their
texts do; filling a phrase never fails over a missing fact; no built-in phrase holds a never-word of its own language.

Journal actions: phrase.set, never_word.set, never_word.allowed.
"""
