"""`hatir tour`: a picture of every page and the papers it makes, with nobody watching."""

from __future__ import annotations

from desktop import cli
from desktop import tour as walks
from desktop.cli.paper_files import make_folder
from desktop.cli.session import Session


def tour(session: Session) -> int:
    """Walk through the main job; say which files were made."""
    make_folder(session.asked.folder)
    made = walks.walk(session.asked.folder, session.now, session.asked.journal)
    for path in made:
        session.say(str(path))
    session.hand_over([str(path) for path in made])
    return cli.DONE
