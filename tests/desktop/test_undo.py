"""What can be taken back, and done again."""

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName, Inverse
from desktop.undo import UndoStack


def change(name: ChangeName, result: int = 0) -> Change:
    return Change(name, inverse=Inverse(name, ()), result=result)


def test_the_newest_change_is_taken_back_first(qapp: QCoreApplication) -> None:
    stack = UndoStack()
    stack.push(change(ChangeName.ADD_CUSTOMER))
    stack.push(change(ChangeName.LOG_TOUCH))
    assert stack.next_undo is not None
    assert stack.next_undo.name is ChangeName.LOG_TOUCH
    taken = [stack.take_undo(), stack.take_undo(), stack.take_undo()]
    assert [one.name if one else None for one in taken] == [ChangeName.LOG_TOUCH, ChangeName.ADD_CUSTOMER, None]


def test_what_was_taken_back_can_be_done_again(qapp: QCoreApplication) -> None:
    stack = UndoStack()
    stack.push(change(ChangeName.LOG_TOUCH, 1))
    stack.take_undo()
    stack.undone(change(ChangeName.LOG_TOUCH, 2))
    redo = stack.take_redo()
    assert redo is not None
    assert redo.result == 2
    stack.redone(change(ChangeName.LOG_TOUCH, 3))
    assert stack.next_undo is not None
    assert stack.next_undo.result == 3
    assert stack.next_redo is None


def test_a_new_change_ends_what_could_be_done_again(qapp: QCoreApplication) -> None:
    stack = UndoStack()
    stack.push(change(ChangeName.LOG_TOUCH))
    stack.take_undo()
    stack.undone(change(ChangeName.LOG_TOUCH))
    stack.push(change(ChangeName.SNOOZE))
    assert stack.next_redo is None
    assert stack.take_redo() is None


def test_beyond_a_change_without_a_way_back_nothing_is_taken_back(qapp: QCoreApplication) -> None:
    stack = UndoStack()
    stack.push(change(ChangeName.LOG_TOUCH))
    stack.push(Change(ChangeName.IMPORT))
    assert stack.next_undo is None


def test_an_import_is_taken_back_like_anything_else_and_what_was_before_it_can_be_too(qapp: QCoreApplication) -> None:
    stack = UndoStack()
    stack.push(change(ChangeName.LOG_TOUCH))
    imported = Change(ChangeName.IMPORT, imports=(1,))
    stack.push(imported)
    assert stack.next_undo is imported
    stack.forget(imported)  # the dialogue took it back itself
    assert stack.next_undo is not None
    assert stack.next_undo.name is ChangeName.LOG_TOUCH


def test_a_long_day_does_not_grow_the_stack_for_ever(qapp: QCoreApplication) -> None:
    stack = UndoStack()
    for number in range(1000):
        stack.push(change(ChangeName.LOG_TOUCH, number))
    taken = 0
    while stack.take_undo() is not None:
        taken += 1
    assert taken == 200


def test_every_step_is_announced(qtbot: QtBot) -> None:
    stack = UndoStack()
    for step in (
        lambda: stack.push(change(ChangeName.LOG_TOUCH)),
        stack.take_undo,
        lambda: stack.undone(change(ChangeName.LOG_TOUCH)),
        stack.take_redo,
        lambda: stack.redone(change(ChangeName.LOG_TOUCH)),
        stack.clear,
    ):
        with qtbot.waitSignal(stack.changed):
            step()
    assert stack.next_undo is None


def test_of_two_equal_changes_only_the_one_meant_is_forgotten(qapp: QCoreApplication) -> None:
    stack = UndoStack()
    first, second = change(ChangeName.LOG_TOUCH), change(ChangeName.LOG_TOUCH)
    stack.push(first)
    stack.push(second)
    stack.forget(second)
    assert stack.take_undo() is first
