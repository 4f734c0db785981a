"""The one table of all keys: global ones and those of each tab, with the words for help and hints.

Binds nothing: the shell and the tabs make shortcuts from this table. A key that is not here does not exist.
"""

from dataclasses import dataclass

from desk_app.kernel.texts import mark, translate

GLOBAL = ""

INPUT_METHOD_KEYS = frozenset(
    {"Ctrl+Space", "Shift+Space", "Shift", "Ctrl+Shift", "Alt+Shift", "Ctrl+.", "Ctrl+Shift+F", "Ctrl+;", "Alt+Space"}
)
"""Keys with which Chinese input methods and systems switch; never used here."""

EDITING_KEYS = frozenset(f"Ctrl+{letter}" for letter in "ACEKUVXYZ") | {"Ctrl+Backspace", "Ctrl+Del", "Ctrl+Ins"}
"""Keys that text fields need for themselves."""


@dataclass(frozen=True, slots=True)
class Key:
    """One action's key: the tab it works on (GLOBAL: everywhere), the action's name, the key, the English words."""

    tab: str
    action: str
    sequence: str
    words: str

    def label(self) -> str:
        """What the key does, in the language of the moment."""
        return translate("Widgets", self.words)


def _tabs() -> tuple[Key, ...]:
    words = mark("Widgets", "Go to tab {number}")
    return tuple(Key(GLOBAL, f"tab_{number}", f"Ctrl+{number}", words) for number in range(1, 10))


KEYS: tuple[Key, ...] = (
    Key(GLOBAL, "help", "F1", mark("Widgets", "Help")),
    Key(GLOBAL, "new_visitor", "F2", mark("Widgets", "New visitor")),
    Key(GLOBAL, "search", "F3", mark("Widgets", "Scan or search")),
    Key(GLOBAL, "top_prompt", "F4", mark("Widgets", "Do the top prompt")),
    Key(GLOBAL, "emergency", "F10", mark("Widgets", "Emergency: who is in the house")),
    Key(GLOBAL, "away", "F11", mark("Widgets", "Leave the post")),
    Key(GLOBAL, "lock", "F12", mark("Widgets", "Lock the screen")),
    Key(GLOBAL, "new_call", "Ctrl+T", mark("Widgets", "New call")),
    Key(GLOBAL, "copy_phrase", "Ctrl+D", mark("Widgets", "Copy the phrase")),
    Key(GLOBAL, "phrase_book", "Ctrl+B", mark("Widgets", "Phrase book")),
    Key(GLOBAL, "print", "Ctrl+P", mark("Widgets", "Print")),
    *_tabs(),
    Key("reception", "call_next", "F5", mark("Widgets", "Call the next visitor")),
    Key("reception", "hand_over", "F6", mark("Widgets", "Hand over to a colleague")),
    Key("reception", "park", "F7", mark("Widgets", "Set aside")),
    Key("reception", "finish", "F8", mark("Widgets", "Finish and see off")),
    Key("reception", "recall", "Ctrl+R", mark("Widgets", "Call again")),
    Key("reception", "checking", "Ctrl+H", mark("Widgets", "Start or stop checking")),
    Key("reception", "message", "Ctrl+M", mark("Widgets", "Leave a message")),
    Key("reception", "move_up", "Ctrl+Up", mark("Widgets", "Move up")),
    Key("waiting", "call_next", "F5", mark("Widgets", "Call the next visitor")),
    Key("waiting", "hand_over", "F6", mark("Widgets", "Hand over to a colleague")),
    Key("waiting", "refill", "F7", mark("Widgets", "Tea refilled")),
    Key("waiting", "finish", "F8", mark("Widgets", "Finish and see off")),
    Key("waiting", "message", "Ctrl+M", mark("Widgets", "Leave a message")),
    Key("calls", "ring", "F5", mark("Widgets", "One more ring")),
    Key("calls", "hand_over", "F6", mark("Widgets", "Pass on")),
    Key("calls", "park", "F7", mark("Widgets", "Promise to ring back")),
    Key("calls", "finish", "F8", mark("Widgets", "Finish the call")),
    Key("calls", "read_back", "Ctrl+R", mark("Widgets", "Read back")),
    Key("lost_property", "found", "F5", mark("Widgets", "Something was found")),
    Key("lost_property", "missing", "F6", mark("Widgets", "Something is missed")),
    Key("lost_property", "claim", "F7", mark("Widgets", "Claim")),
    Key("lost_property", "finish", "F8", mark("Widgets", "Confirm and print")),
    Key("shop", "take_back", "F5", mark("Widgets", "Fetch a parked sale")),
    Key("shop", "quantity", "F6", mark("Widgets", "Change the quantity")),
    Key("shop", "park", "F7", mark("Widgets", "Park the sale")),
    Key("shop", "other_tender", "F8", mark("Widgets", "Other ways to pay")),
    Key("shop", "cash", "F9", mark("Widgets", "Cash")),
    Key("shop", "member", "Ctrl+M", mark("Widgets", "Member of the sale")),
    Key("shop", "discount", "Ctrl+I", mark("Widgets", "Discount on the line")),
    Key("shop", "price", "Ctrl+J", mark("Widgets", "Change the price")),
    Key("shop", "order_discount", "Ctrl+W", mark("Widgets", "Discount on the whole sale")),
    Key("shop", "receipts", "Ctrl+H", mark("Widgets", "Receipts and returns")),
    Key("shop", "fees", "Ctrl+F", mark("Widgets", "Fees and members")),
    Key("shop", "goods", "Ctrl+G", mark("Widgets", "Manage goods")),
    Key("shop", "count", "Ctrl+S", mark("Widgets", "Count goods")),
    Key("shop", "receive", "Ctrl+R", mark("Widgets", "Receive goods")),
    Key("shop", "labels", "Ctrl+L", mark("Widgets", "Price labels")),
    Key("shop", "order", "Ctrl+O", mark("Widgets", "Order goods")),
    Key("complaints", "new", "F5", mark("Widgets", "New complaint or suggestion")),
    Key("complaints", "deliver", "F6", mark("Widgets", "Print the slip and deliver")),
    Key("complaints", "result", "F7", mark("Widgets", "Enter the result")),
    Key("complaints", "call_back", "F8", mark("Widgets", "Call back")),
    Key("closing", "x_reading", "F5", mark("Widgets", "X reading")),
    Key("closing", "hand_over", "F6", mark("Widgets", "Cash hand-over slip")),
    Key("closing", "clear", "F7", mark("Widgets", "Clear and count again")),
    Key("closing", "finish", "F8", mark("Widgets", "Seal this count")),
)


def keys_on(tab: str) -> tuple[Key, ...]:
    """Every key that works while ``tab`` is shown: its own and the global ones."""
    return tuple(key for key in KEYS if key.tab in (GLOBAL, tab))


def hint(action: str, tab: str = GLOBAL) -> str:
    """The key to show beside an action, such as ``F8``; KeyError for an action that has none."""
    return next((key.sequence for key in KEYS if key.action == action and key.tab == tab), "") or _missing(action, tab)


def _missing(action: str, tab: str) -> str:
    raise KeyError(f"no key for {tab or 'global'}:{action}")
