"""Windows of reception: taking in, finishing, handing on, people in the house, emergency; and the acts that open them.

They hold no rule; what may not be done comes back as a refusal and is said where it was asked for.
Import them from their files: what is not asked for is not loaded.
"""
