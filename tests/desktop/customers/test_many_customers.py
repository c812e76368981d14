"""The list narrowed, turned round, and several of its rows changed at once, by keys."""

import datetime
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from db.changes import Change, ChangeName
from db.commands import customerfilters as customerfilter_commands
from db.commands import customers, manycustomers, rhythms
from db.commands.customers import CustomerDraft, ReachDraft
from db.commands.touches import log_touch
from db.errors import Problem, UserError
from db.exchange.customer_table import write_csv, write_workbook
from db.exchange.customer_vcards import write_vcards
from db.exchange.reading import read_contacts
from db.journal import Journal
from db.models import Customer, Staff, Tag
from db.queries import customerfilters, trash
from db.queries.customerfilters import NOBODYS, CustomerFilter, Due, Often, Shelf
from db.queries.customers import CustomerOrder, listed, rows
from db.queries.today import today_page
from db.records import Channel, Direction, Language, PeaceKind, ReachKind
from db.relationship.rhythm import Rhythm
from db.text import fold
from db.touchdraft import TouchDraft
from desktop import card_columns, messages, paths
from desktop.context import Context
from desktop.i18n import words
from desktop.pages.customers.exporting import Exporter
from desktop.pages.customers.filter_menu import FilterChips
from desktop.pages.customers.list_words import ListWords
from desktop.pages.customers.page import CustomersPage
from desktop.widgets.choice_menu import FEW, ChoiceMenu
from tests.desktop.conftest import Door
from tests.desktop.customers.conftest import NOW, Shop

TODAY = NOW.date()
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def four(shop: Shop) -> tuple[int, ...]:
    """Ayla overdue, Banu never talked to, Can of whom nothing is asked, Derya due in some days; all but Can tagged."""
    ayla, banu = shop.customer("Ayla Ak", latest_days=21), shop.customer("Banu Boz", latest_days=7)
    can, derya = shop.customer("Can Cam"), shop.customer("Derya Dal", latest_days=60)
    manycustomers.set_rhythms(shop.journal, [can], Rhythm(never=True), NOW)
    shop.touch(ayla, 40, "Aradı")
    shop.touch(derya, 55, "Uğradı")
    manycustomers.add_tag(shop.journal, [ayla, banu, derya], "Mahalleli", NOW)
    return ayla, banu, can, derya


def shown(page: CustomersPage) -> list[str]:
    model = page.list.rows.model()
    return [str(model.index(row, 0).data()).split()[0] for row in range(model.rowCount())]


def asked(journal: Journal, wanted: CustomerFilter) -> set[int]:
    return set(listed(journal, wanted, CustomerOrder.NAME, TODAY))


def test_whoever_is_to_be_left_in_peace_is_not_overdue(
    journal: Journal, shop: Shop, page: CustomersPage, four: tuple[int, ...]
) -> None:
    ayla, banu, *_ = four
    eda, fuat = shop.customer("Eda Er", latest_days=30), shop.customer("Fuat Fil", latest_days=30)
    shop.touch(eda, 66, "Uğradı")
    for customer_id, days in ((eda, 9), (eda, 4), (fuat, 200), (fuat, 150)):
        at = NOW - datetime.timedelta(days)
        draft = TouchDraft(customer_id, at, direction=Direction.OUT, channel=Channel.PHONE, reached=False)
        log_touch(journal, draft, NOW)
    assert asked(journal, CustomerFilter(due=Due.OVERDUE)) == {ayla, banu, fuat}, "their turn has passed"
    rhythms.leave_in_peace(journal, ayla, TODAY + datetime.timedelta(10), "yas", NOW)
    rhythms.snooze(journal, banu, TODAY + datetime.timedelta(3), "izinde", NOW)
    assert asked(journal, CustomerFilter(due=Due.OVERDUE)) == {fuat}
    kinds = {row.id: row.peace and row.peace.kind for row in rows(journal, [*four, eda, fuat], TODAY)}
    wanted = {ayla: PeaceKind.QUIET, banu: PeaceKind.SNOOZED, eda: PeaceKind.THEIR_TURN}
    assert {customer_id: kind for customer_id, kind in kinds.items() if kind} == wanted
    in_peace = {line.customer_id for line in today_page(journal, NOW).in_peace}
    assert in_peace == {ayla, banu, eda}, "Today says the same"
    told = ListWords(words(Language.EN), page._context.formats(), TODAY)
    assert [told.due(row) for row in rows(journal, [ayla, banu, eda], TODAY)] == [
        ("leave in peace", "info"), ("put off", "info"), ("their turn", "info"),
    ]  # fmt: skip


def test_every_part_of_a_filter_narrows_and_the_archive_is_looked_at_on_its_own(
    journal: Journal, four: tuple[int, ...]
) -> None:
    ayla, banu, can, derya = four
    by_whatsapp = Rhythm(latest_days=21, channels=(Channel.WHATSAPP,))
    manycustomers.set_rhythms(journal, [ayla], by_whatsapp, NOW)

    assert asked(journal, CustomerFilter(tags=("MAHALLELİ",))) == {ayla, banu, derya}
    assert asked(journal, CustomerFilter(due=Due.OVERDUE)) == {ayla, banu}
    assert asked(journal, CustomerFilter(due=Due.THIS_WEEK)) == {derya}
    assert asked(journal, CustomerFilter(due=Due.NEVER)) == {can}
    assert asked(journal, CustomerFilter(often=Often.WEEKLY)) == {banu}
    assert asked(journal, CustomerFilter(often=Often.QUARTERLY)) == {derya}
    assert asked(journal, CustomerFilter(channel=Channel.WHATSAPP)) == {ayla}
    assert asked(journal, CustomerFilter(never_talked=True)) == {banu, can}
    assert asked(journal, CustomerFilter(never_talked=True, tags=("mahalleli",))) == {banu}
    zeynep = Staff.select(Staff.id).scalar()
    Customer.update(owner=None).where(Customer.id.in_([can, derya])).execute()
    Customer.update(owner=zeynep).where(Customer.id.in_([ayla, banu])).execute()
    assert asked(journal, CustomerFilter(owner=zeynep)) == {ayla, banu}
    assert asked(journal, CustomerFilter(owner=NOBODYS)) == {can, derya}
    customers.archive_customer(journal, can, NOW)
    assert asked(journal, CustomerFilter()) == {ayla, banu, derya}
    assert asked(journal, CustomerFilter(shelf=Shelf.ARCHIVED)) == {can}


def test_a_filter_is_read_back_as_it_was_kept_and_a_strange_one_asks_nothing() -> None:
    wanted = CustomerFilter(Shelf.LOST, ("a", "ı"), Due.NEVER, Often.RARELY, Channel.PHONE, never_talked=True)
    for same in (wanted, CustomerFilter(owner=3), CustomerFilter(owner=NOBODYS)):
        assert customerfilters.read(customerfilters.written(same)) == same
    for strange in ("", "[]", '{"due": "someday", "tags": 3, "shelf": "x", "owner": "Ali"}', '{"owner": true}'):
        assert customerfilters.read(strange) == CustomerFilter()


def test_orders_turn_round_and_who_has_nothing_to_be_ordered_by_stays_last(
    journal: Journal, four: tuple[int, ...]
) -> None:
    ayla, banu, can, derya = four
    everybody = CustomerFilter()

    def order(by: CustomerOrder, *, backwards: bool = False) -> list[int]:
        warmth = {ayla: 30.0, derya: 80.0}
        return listed(journal, everybody, by, TODAY, backwards=backwards, warmth=warmth)

    assert order(CustomerOrder.NAME, backwards=True) == [derya, can, banu, ayla]
    assert order(CustomerOrder.LAST_CONTACT) == [ayla, derya, banu, can]
    assert order(CustomerOrder.LAST_CONTACT, backwards=True) == [derya, ayla, banu, can]
    assert order(CustomerOrder.DUE, backwards=True)[-1] == can
    assert order(CustomerOrder.WARMTH) == [ayla, derya, banu, can]
    assert order(CustomerOrder.WARMTH, backwards=True) == [derya, ayla, banu, can]


def test_several_are_chosen_by_keys_and_each_deed_is_one_undo(
    qtbot: QtBot,
    page: CustomersPage,
    context: Context,
    four: tuple[int, ...],
    done: list[Change],
    settle: Callable[[], None],
) -> None:
    page.refresh()
    settle()
    rows = page.list.rows
    rows.choose(0)
    assert not page.list._bar.isVisible()
    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    assert page.list._bar.isVisible()
    assert list(rows.chosen_ids()) == list(four[:2])
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Tab)
    assert page.list._bar.stops[0].hasFocus()  # what can be done with them is one key away
    page.list._bar._change_tag(manycustomers.add_tag, "Gelinlik")
    settle()
    assert len(done) == 1
    assert asked(context.journal, CustomerFilter(tags=("gelinlik",))) == set(four[:2])
    assert rows.count_chosen() == 2  # what is chosen stays chosen for the next deed
    context.take_back()
    settle()
    assert not asked(context.journal, CustomerFilter(tags=("gelinlik",)))

    qtbot.keyClick(rows, Qt.Key.Key_A, CTRL)
    assert rows.count_chosen() == 4
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    settle()
    assert [change.name for change in done] == [ChangeName.SET_TAGS, ChangeName.TRASH_CUSTOMER]
    assert len(trash.trash(context.journal)) == 4
    context.take_back()
    settle()
    assert shown(page) == ["Ayla", "Banu", "Can", "Derya"]
    rows.choose(1)
    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    settle()
    assert list(rows.chosen_ids()) == [four[3]]  # who came after them
    context.take_back()
    settle()
    rows.choose(0)
    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(rows, Qt.Key.Key_Escape)
    assert rows.count_chosen() == 1
    assert not page.list._bar.isVisible()

    qtbot.keyClick(rows, Qt.Key.Key_Down, SHIFT)
    page.list._bar.stops[3].setFocus()
    qtbot.keyClick(page.list._bar.stops[3], Qt.Key.Key_Return)  # Archive
    settle()
    assert rows.hasFocus()  # the bar is gone, and the keyboard was in it
    name = page.list._orders.chip(CustomerOrder.NAME)
    name.setFocus()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert page.list._orders.backwards


def test_a_kept_filter_is_renamed_in_the_menu_and_two_are_never_called_the_same(
    page: CustomersPage, context: Context, settle: Callable[[], None], door: Door
) -> None:
    journal, refused = context.journal, list[Exception]()
    context.tasks.failed.connect(refused.append)
    long = "Bayramdan önce aranacak komşular & gelinler, kolları uzun olanlar ve " * 8
    for name in ("Gecikenler", "Komşular"):
        customerfilter_commands.keep_filter(journal, name, CustomerFilter(due=Due.OVERDUE), NOW)

    def rename(which: int, name: str) -> None:
        door.answer("ask_text", name)
        menu = page.list._narrow._menu()
        (names,) = (action.menu() for action in menu.actions() if action.text() == "Rename a filter")
        assert isinstance(names, QMenu)
        names.actions()[which].trigger()
        menu.deleteLater()
        settle()

    rename(0, "Komşular")
    assert [str(error.problem) for error in refused if isinstance(error, UserError)] == [Problem.NAME_TAKEN]
    rename(0, long.strip())
    assert [kept.name for kept in customerfilters.kept(journal)] == [long.strip(), "Komşular"]
    menu = page.list._narrow._menu()
    assert menu.sizeHint().width() < 600
    menu.deleteLater()
    context.take_back()
    settle()
    assert [kept.name for kept in customerfilters.kept(journal)] == ["Gecikenler", "Komşular"]


def test_the_list_shows_what_the_filter_asks_and_says_so_until_it_is_dropped(
    page: CustomersPage, four: tuple[int, ...], settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    page.refresh()
    settle()
    page.list._narrow.choose(CustomerFilter(due=Due.OVERDUE, tags=("Mahalleli",)))
    settle()
    assert shown(page) == ["Ayla", "Banu"]
    assert [chip.text() for chip in page.list._asked_for._chips] == ["Mahalleli", "Overdue"]
    page.list._asked_for._chips[1].click()
    settle()
    assert shown(page) == ["Ayla", "Banu", "Derya"]
    monkeypatch.setattr(messages, "ask_text", lambda *_: "Komşular")
    page.list._narrow._menu()._keep()
    settle()
    (kept,) = customerfilters.kept(page.list._context.journal)
    assert (kept.name, kept.filter) == ("Komşular", CustomerFilter(tags=("Mahalleli",)))
    context = page.list._context
    page.list._narrow.choose(CustomerFilter(due=Due.OVERDUE))
    page.list._narrow._menu()._keep()  # under the same name
    page.list._narrow._menu()._forget(kept.id)
    settle()
    assert customerfilters.kept(context.journal) == ()
    for _ in range(2):
        context.take_back()
        settle()
    assert customerfilters.kept(context.journal) == (kept,)


def test_a_list_that_asks_nothing_is_named_anew_when_the_journal_is_closed(qtbot: QtBot, context: Context) -> None:
    asked_for = FilterChips()
    qtbot.addWidget(asked_for)
    context.journal.close()
    asked_for.show_filter(CustomerFilter(), context)
    assert asked_for.isHidden()


def test_several_who_work_in_the_shop_look_at_what_is_theirs(
    page: CustomersPage, shop: Shop, four: tuple[int, ...], settle: Callable[[], None]
) -> None:
    def whose() -> list[QMenu]:
        menus = (action.menu() for action in page.list._narrow._menu().actions())
        return [menu for menu in menus if isinstance(menu, QMenu) and menu.title() == "Looked after by"]

    assert whose() == []
    elif_ = Staff.create(name="Elif", position=1)
    Customer.update(owner=elif_).where(Customer.id == four[1]).execute()
    (menu,) = whose()
    assert [action.text() for action in menu.actions()] == ["Zeynep Yıldız", "Elif", "Nobody"]
    menu.actions()[1].trigger()
    settle()
    assert shown(page) == ["Banu"]
    (chip,) = page.list._asked_for._chips
    assert chip.text() == "Looked after by: Elif"
    elif_.left_on = TODAY
    elif_.save()
    page.refresh()
    assert [action.text() for action in whose()[0].actions()][1] == "Elif", "as long as hers are asked for"
    chip.click()
    settle()
    assert shown(page) == ["Ayla", "Banu", "Can", "Derya"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_three_hundred_tags_are_offered_as_shortly_as_ten_the_most_used_first(
    page: CustomersPage, shop: Shop, four: tuple[int, ...], settle: Callable[[], None], qtbot: QtBot
) -> None:
    names = [f"etiket {number}" for number in range(300)]
    Tag.insert_many([{"name": name, "name_folded": fold(name)} for name in names]).execute()
    manycustomers.add_tag(shop.journal, four[:2], "etiket 250", NOW)
    (menu,) = (action.menu() for action in page.list._narrow._menu().actions() if action.text() == "Tag")
    assert isinstance(menu, ChoiceMenu)
    seen = [action.text() for action in menu.actions() if action.isVisible() and action.isCheckable()]
    assert seen[:3] == ["Mahalleli", "etiket 250", "etiket 0"]
    assert len(seen) == FEW
    page.refresh()
    settle()
    page.list.rows.selectAll()
    page.list._bar._tag.click()
    (menu,) = (menu for menu in page.list._bar.findChildren(ChoiceMenu) if menu.isVisible())
    qtbot.keyClicks(menu.focusWidget() or menu, "299")
    qtbot.keyClick(menu.focusWidget() or menu, Qt.Key.Key_Return)
    settle()
    assert asked(shop.journal, CustomerFilter(tags=("etiket 299",))) == set(four)


def test_warmth_is_counted_for_all_before_it_orders_and_again_after_a_change(
    page: CustomersPage, shop: Shop, four: tuple[int, ...], settle: Callable[[], None], qtbot: QtBot
) -> None:
    ayla, *_ = four
    page.refresh()
    settle()
    page.list._orders.chip(CustomerOrder.WARMTH).click()
    shelf = page.list._warmth
    qtbot.waitUntil(lambda: all(shelf.figure(customer_id)[0] for customer_id in four))
    settle()
    before = shelf.figure(ayla)[1]
    assert before is not None
    known = {customer_id: shelf.figure(customer_id)[1] for customer_id in four}
    coldest = min((warmth, customer_id) for customer_id, warmth in known.items() if warmth is not None)[1]
    assert page.list._model.id_at(0) == coldest
    change = customers.set_notes(shop.journal, ayla, "…", NOW)
    page.refresh(change.changes)
    assert shelf.figure(ayla) == (False, None)  # nothing that may be old is shown
    qtbot.waitUntil(lambda: shelf.figure(ayla) == (True, before))
    settle()


def test_exported_cards_come_back_as_they_were_and_no_cell_is_a_formula(journal: Journal, tmp_path: Path) -> None:
    draft = CustomerDraft(
        given_name="Işıl", family_name="Şen; Öz", company='=HYPERLINK("x")', notes="iki\nsatır, ğ" * 30
    )
    reach = (ReachDraft(ReachKind.PHONE, "0532 555 01 22"), ReachDraft(ReachKind.EMAIL, "isil@ornek.com.tr"))
    isil = customers.add_customer(journal, draft, NOW, reach, ("Mahalleli", "a,b")).result
    assert isil is not None
    customers.set_reach(journal, isil, reach, (), (customers.DayDraft(5, 4),), NOW)
    names = card_columns.names(words(Language.TR))

    assert write_csv(journal, [isil], tmp_path / "k.csv", names) == 1
    raw = (tmp_path / "k.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"'=HYPERLINK" in raw
    assert b";+905325550122;" in raw
    assert write_workbook(journal, [isil], tmp_path / "k.xlsx", names) == 1
    sheet = openpyxl.load_workbook(tmp_path / "k.xlsx").worksheets[0]
    company = next(cell for cell in sheet[2] if "HYPERLINK" in str(cell.value))
    assert (company.value, company.data_type) == ('=HYPERLINK("x")', "s")  # text, and no apostrophe to be seen
    assert write_vcards(journal, [isil], tmp_path / "k.vcf") == 1
    lines = (tmp_path / "k.vcf").read_bytes().split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    for name in ("k.csv", "k.xlsx", "k.vcf"):
        (found,) = read_contacts(tmp_path / name, None, "TR").contacts
        assert (found.given_name, found.family_name) == ("Işıl", "Şen; Öz"), name
    assert found.birthday is not None
    assert (found.birthday.month, found.birthday.day, found.birthday.year) == (5, 4, None)


def test_an_export_is_offered_among_the_papers_of_the_shop(
    qtbot: QtBot, context: Context, ayse: int, settle: Callable[[], None], door: Door, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    door.answer("choose_new_file", tmp_path / "kartlar.csv")
    Exporter(context, window).as_table([ayse])
    settle()
    (offered,) = [arguments[2] for name, arguments in door.calls if name == "choose_new_file"]
    assert isinstance(offered, Path)
    assert (offered.parent, offered.suffix) == (paths.documents_folder(), ".csv")
    assert (tmp_path / "kartlar.csv").exists()
    assert door.told


def test_a_shop_of_several_sees_whose_customers_they_are(journal: Journal, four: tuple[int, ...]) -> None:
    ada, zeki = Staff.create(name="Ada", position=1).id, Staff.create(name="Zeki", position=2).id
    ayla, banu, *others = four
    customers.hand_off(journal, ayla, zeki, "", NOW)
    customers.hand_off(journal, banu, ada, "", NOW)
    assert listed(journal, CustomerFilter(), CustomerOrder.OWNER, TODAY) == [banu, ayla, *others]
