"""The only place with message boxes: tell, confirm, ask for one line, a choice, a second person's number and PIN.

Asks and answers; decides nothing. Slices call the functions here, tests replace them by name.
"""

from desk_app.widgets.ask.inputs import SecondPerson, choose, one_line, second_person
from desk_app.widgets.ask.messages import confirm, inform, refused

__all__ = ["SecondPerson", "choose", "confirm", "inform", "one_line", "refused", "second_person"]
