"""Dialogs of opening and closing: each has one act done. None asks what an unsealed till should hold."""
