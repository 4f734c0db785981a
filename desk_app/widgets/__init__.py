"""Qt parts that know no slice: theme, buttons, cards, lists, fields, the prompt rail, the signature pad, scanner input.

Imports kernel (texts, prompts, paths) and nothing above it; holds no rule, reads no database, opens no transaction.
"""
