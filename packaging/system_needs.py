"""What Debian and Ubuntu leave out of a plain Python, and what to do about it.

Two things: the module that makes virtual environments, and the system libraries Qt is linked against. As root they are
installed; for everybody else the one command that does it is said.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

#: Which package holds which library. Newer releases renamed some; apt follows the old names.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libICE.so.6": "libice6",
    "libOpenGL.so.0": "libopengl0",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libatomic.so.1": "libatomic1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}

#: What of PySide6 Hatır needs in any case. Wayland and CUPS may be absent: Qt then goes through X11, and prints to PDF.
LINKED = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtPdf.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtSvg.abi3.so",
    "QtTest.abi3.so",
    "QtWidgets.abi3.so",
    "Qt/plugins/iconengines/libqsvgicon.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "lupdate",
    "lrelease",
)


class NotReadyError(Exception):
    """The machine lacks something this script may not or cannot bring; the message is one sentence that says what."""


def make_environment(folder: Path) -> None:
    """Make a virtual environment with pip in `folder`, replacing what lies there.

    Raises:
        NotReadyError: this Python cannot make one and we are not root on Debian.
    """
    command = (sys.executable, "-m", "venv", "--clear", str(folder))
    made = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", errors="replace")
    if made.returncode == 0:
        return
    shutil.rmtree(folder, ignore_errors=True)
    if "ensurepip" not in made.stdout + made.stderr and "No module named venv" not in made.stderr:
        message = f"no virtual environment could be made in {folder}: {(made.stderr or made.stdout).strip()}"
        raise NotReadyError(message)
    version = f"python3.{sys.version_info.minor}-venv"
    _install([version], f"This Python cannot make virtual environments: {version} is missing.")
    subprocess.run(command, check=True)


def provide_qt_libraries(pyside: Path) -> None:
    """See to it that every library the PySide6 in `pyside` is linked against is on this machine.

    Raises:
        NotReadyError: something is missing and we are not root, or this is no Debian.
    """
    missing = missing_libraries([pyside / name for name in LINKED])
    if not missing:
        return
    packages = sorted({PACKAGES.get(name, name) for name in missing})
    _install(packages, f"Qt needs libraries that are missing here: {', '.join(missing)}.")
    left = missing_libraries([pyside / name for name in LINKED])
    if left:
        message = f"Qt still misses {', '.join(left)} after installing {' '.join(packages)}."
        raise NotReadyError(message)


def missing_libraries(binaries: Iterable[Path]) -> list[str]:
    """Return the names of the shared libraries that the loader does not find for `binaries`, sorted.

    Empty, too, where there is no `ldd` to ask (musl, BSD): Qt's own message is then the first sign.
    """
    present = [str(binary) for binary in binaries if binary.exists()]
    ldd = shutil.which("ldd")
    if ldd is None or not present:
        return []
    told = subprocess.run((ldd, *present), check=False, capture_output=True, text=True, encoding="utf-8").stdout
    return sorted({line.split("=>")[0].strip() for line in told.splitlines() if line.endswith("=> not found")})


def _install(packages: Sequence[str], why: str) -> None:
    apt = shutil.which("apt-get")
    if apt is None:
        message = f"{why} Install what provides them with your system's package manager, then try again."
        raise NotReadyError(message)
    if os.geteuid() != 0:
        message = f"{why} Run this once, then try again: sudo apt-get install {' '.join(packages)}"
        raise NotReadyError(message)
    print(f"{why}\nInstalling {' '.join(packages)} …", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run((apt, "update", "-q"), check=True, env=environment, stdout=subprocess.DEVNULL)
    install = (apt, "install", "-q", "-y", "--no-install-recommends", *packages)
    subprocess.run(install, check=True, env=environment, stdout=subprocess.DEVNULL)
