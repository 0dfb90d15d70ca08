"""The terminal client: screens and widgets over the interface, and nothing below it.

`app.py` starts it; `session.py` talks to the assistant; `state.py` is what one turn of a conversation knows;
`actions.py` is the one list of keys. Widgets are kept by screen region under `widgets/`, styles beside the screens.
"""
