"""Nothing leaves the computer: no part of the program opens a connection, and none of Qt's network is even loaded."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

#: Runs the main job with every door to a network walled up; the wall itself is tried first.
WALLED = """
import socket, sys

def wall(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
                 "socket.gethostbyname", "urllib.Request", "http.client.connect"):
        raise SystemExit(f"tried to use a network: {event} {arguments}")

sys.addaudithook(wall)
try:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
except SystemExit:
    pass
else:
    raise SystemExit("the wall does not hold")

from desktop import cli, tour

# Everything once: other sizes, the dark theme and the other language would open nothing else, nor would what opens on a
# press within the window.
tour.SIZES, tour.GROUNDS, tour.LANGUAGES = tour.SIZES[:1], tour.GROUNDS[:1], tour.LANGUAGES[:1]
tour.LOOKS, tour.CLOSE_UPS = (), 0
tour._Walk._picture = lambda *_: None  # what is seen is shown; a picture of it would go nowhere else
code = cli.main(["tour", sys.argv[1]])
loaded = [name for name in ("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "http.client", "urllib.request", "ftplib")
          if name in sys.modules]
print("loaded:", loaded)
raise SystemExit(code)
"""


def test_the_main_job_opens_no_connection(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", WALLED, str(tmp_path / "tour")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "loaded: []" in run.stdout
