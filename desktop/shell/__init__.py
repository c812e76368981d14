"""The main window: rail, top bar, pages, search. It knows pages only through `desktop.page`."""
