"""Keeps the program alive when an override of Qt's fails (`paintEvent`, `data`, `sizeHint`…): it is told, and goes on.

Shiboken hands such an exception to whoever called Qt. Where two overrides fail within one call it spoils memory, which
ends the program a little later: a page that cannot be drawn took all with it when the theme changed. So what Qt asks
again and again answers with what an empty widget would, and the exception goes the way of all that nobody caught.

Under Python 3.11 there is more. Shiboken looks into the exception; built for Python 3.12 and later, it takes it to be a
whole object. On 3.11 an exception the interpreter itself raised (an index out of range, a widget that is gone) is only
one once somebody has caught it, until then a bare text: looking into that ends the program. So every override is given
what catches an exception and lets it go on. It is written into the compiled code, behind its end: what does not fail
runs as before, and keeps its signature, by which Qt's signals choose what they hand over.
"""

from __future__ import annotations

import functools
import importlib.abc
import opcode
import sys
from collections.abc import Callable, Iterator
from types import CodeType, FunctionType

_QT = "PySide6.QtCore"
_MOST_ARGUMENTS = 4
_NOTHING = "Event", "paint", "data"  # an override whose name ends so answers nothing, or nothing is an answer

#: What Qt is told by one that fails, by name; a size is one of nothing.
_ANSWERS: dict[str, object] = {
    "event": False,
    "eventFilter": False,
    "heightForWidth": -1,
    "rowCount": 0,
}
_SIZES = frozenset({"sizeHint", "minimumSizeHint"})

#: Catch it; raise it again; should that go wrong, forget that it was caught and raise it again. As Python 3.11 itself
#: writes `try: … finally: pass`.
_CATCH = (("PUSH_EXC_INFO", 0), ("RERAISE", 0), ("COPY", 3), ("POP_EXCEPT", 0), ("RERAISE", 1))
_CAUGHT = 2  # of these, until it is raised again
_DEPTH = 5  # objects on the stack meanwhile, at most
_NO_LINE = bytes([0xF8 | len(_CATCH) - 1])  # in the table of line numbers
_GENERATES = 0x20 | 0x80 | 0x200  # a generator, a coroutine, both: their code begins in another way

Entry = tuple[int, int, int, int]  # of the table of handlers: first instruction, how many, handler, depth and flag


def mend_overrides() -> None:
    """Do so in every class made of one of Qt's from now on; Qt itself is loaded by whoever asks for it first."""
    if _QT in sys.modules:
        _begin()
    else:
        sys.meta_path.insert(0, _WithQt())


class _WithQt(importlib.abc.MetaPathFinder):
    """Finds nothing: it is asked as soon as Qt is, which papers and tokens can do without."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> None:
        if fullname == _QT:
            sys.meta_path.remove(self)
            _begin()


def _begin() -> None:
    from shiboken6 import Shiboken

    def mend(cls: type, **named: object) -> None:
        super(Shiboken.Object, cls).__init_subclass__(**named)  # pyright: ignore[reportArgumentType] (it is one)
        _mend(cls)

    Shiboken.Object.__init_subclass__ = classmethod(mend)  # pyright: ignore[reportAttributeAccessIssue] (its description has none)


def _mend(cls: type) -> None:
    for name, member in list(vars(cls).items()):
        if isinstance(member, FunctionType) and any(name in vars(base) for base in _of_qt(cls)):
            if sys.version_info < (3, 12):
                member.__code__ = caught(member.__code__)
            told = name in _ANSWERS or name in _SIZES or name.endswith(_NOTHING)
            if told and 0 < member.__code__.co_argcount <= _MOST_ARGUMENTS:
                setattr(cls, name, _answering(member, _answer_of(name)))


def _answer_of(name: str) -> object:
    if name in _SIZES:
        from PySide6.QtCore import QSize

        return QSize()
    return _ANSWERS.get(name)


def _answering(override: FunctionType, answer: object) -> Callable[..., object]:
    """Return an override that tells what it fails with and then answers; with as many arguments as before."""

    def none(self: object) -> object:
        try:
            return override(self)
        except Exception as error:  # noqa: BLE001 - whatever it is
            return _told(error, answer)

    def one(self: object, first: object) -> object:
        try:
            return override(self, first)
        except Exception as error:  # noqa: BLE001 - whatever it is
            return _told(error, answer)

    def two(self: object, first: object, second: object) -> object:
        try:
            return override(self, first, second)
        except Exception as error:  # noqa: BLE001 - whatever it is
            return _told(error, answer)

    def three(self: object, first: object, second: object, third: object) -> object:
        try:
            return override(self, first, second, third)
        except Exception as error:  # noqa: BLE001 - whatever it is
            return _told(error, answer)

    answering = (none, one, two, three)[override.__code__.co_argcount - 1]
    answering.__defaults__ = override.__defaults__
    functools.update_wrapper(answering, override)  # pyright: ignore[reportArgumentType] (whichever it is)
    return answering


def _told(error: Exception, answer: object) -> object:
    sys.excepthook(type(error), error, error.__traceback__)
    return answer


def _of_qt(cls: type) -> Iterator[type]:
    return (base for base in cls.__mro__ if base.__module__.startswith("PySide6."))


def caught(code: CodeType) -> CodeType:
    """Return the code of a function of Python 3.11 with whatever it raises caught and raised again."""
    if code.co_flags & _GENERATES:
        return code
    end = len(code.co_code) // 2
    behind = b"".join(bytes((opcode.opmap[name], argument)) for name, argument in _CATCH)
    entries = [*_with_gaps_filled(list(_entries(code.co_exceptiontable)), end)]
    entries.append((end, _CAUGHT, end + _CAUGHT, 1 << 1 | 1))
    return code.replace(
        co_code=code.co_code + behind,
        co_exceptiontable=b"".join(map(_written, entries)),
        co_linetable=code.co_linetable + _NO_LINE,
        co_stacksize=max(code.co_stacksize, _DEPTH),
    )


def _with_gaps_filled(entries: list[Entry], end: int) -> Iterator[Entry]:
    """Yield the handlers there are, and ours wherever there is none."""
    reached = 0
    for entry in [*entries, (end, 0, 0, 0)]:
        if entry[0] > reached:
            yield reached, entry[0] - reached, end, 0
        if entry[1]:
            yield entry
        reached = entry[0] + entry[1]


def _entries(table: bytes) -> Iterator[Entry]:
    """Read the table: each number in pieces of six bits, the highest first."""
    numbers: list[int] = []
    value = 0
    for byte in table:
        value = value << 6 | byte & 0x3F
        if not byte & 0x40:
            numbers.append(value)
            value = 0
    for at in range(0, len(numbers), 4):
        first, count, handler, depth = numbers[at : at + 4]
        yield first, count, handler, depth


def _written(entry: Entry) -> bytes:
    told = b"".join(map(_in_pieces, entry))
    return bytes([told[0] | 0x80]) + told[1:]  # the first byte of an entry is marked


def _in_pieces(number: int) -> bytes:
    pieces = [number & 0x3F]
    while number := number >> 6:
        pieces.insert(0, number & 0x3F | 0x40)
    return bytes(pieces)
