"""Every change of the journal has a name, for the line that confirms it and for "Undo"."""

import dataclasses
import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db import journal as journals
from db.changes import Change, ChangeName, ChangeSet
from db.commands import covers, customers, jobs, rhythms, staff, tags, themes, touches
from db.commands.unit import apply
from db.records import Language, TouchKind
from db.relationship.rhythm import Rhythm
from db.touchdraft import TouchDraft
from desktop import deeds
from desktop.i18n import words

NOW = datetime.datetime(2026, 11, 21, 14, 10, tzinfo=ZoneInfo("Europe/Istanbul"))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ChangeName)
def test_every_change_can_be_named(name: ChangeName, language: Language) -> None:
    spoken = words(language)
    change = Change(name, about=("Ayşe Yılmaz",))
    done = deeds.done(change, spoken)
    assert done.endswith(" · Ayşe Yılmaz")
    assert deeds.undo(change, spoken).endswith(done)
    again = deeds.redo(change, spoken)
    assert again.endswith(done) or (name is ChangeName.UNDO_IMPORT and again != deeds.redo(None, spoken))
    assert deeds.undo(change, spoken) != deeds.redo(change, spoken)


def test_with_nothing_to_take_back_the_menu_says_only_undo() -> None:
    assert deeds.undo(None, words(Language.EN)) == "Undo"
    assert deeds.redo(None, words(Language.EN)) == "Redo"


@pytest.mark.parametrize(
    ("name", "cards", "about", "said"),
    [
        (ChangeName.TRASH_CUSTOMER, 12, (), ("12 cards deleted", "12 kart silindi")),
        (
            ChangeName.TRASH_CUSTOMER,
            2,
            ("Ayşe", "Can"),
            ("2 cards deleted · Ayşe · Can", "2 kart silindi · Ayşe · Can"),
        ),
        (ChangeName.TRASH_CUSTOMER, 1, ("Can",), ("Card deleted · Can", "Kart silindi · Can")),
        (ChangeName.ARCHIVE_CUSTOMER, 4, (), ("4 cards archived", "4 kart arşive kaldırıldı")),
        (ChangeName.SET_TAGS, 40, (), ("Tags changed · 40 customers", "Etiketler değiştirildi · 40 müşteri")),
    ],
)
def test_what_was_done_with_several_cards_says_with_how_many(
    name: ChangeName, cards: int, about: tuple[str, ...], said: tuple[str, str]
) -> None:
    change = Change(name, ChangeSet(customers=frozenset(range(cards))), about=about)
    assert (deeds.done(change, words(Language.EN)), deeds.done(change, words(Language.TR))) == said
    assert deeds.undo(change, words(Language.EN)) == f"Undo: {said[0]}"


def test_what_was_kept_is_called_by_what_it_is_and_so_is_what_becomes_of_it(tmp_path: Path) -> None:
    said = {
        TouchKind.TALK: ("Touch logged · Ayşe", "Görüşme kaydedildi · Ayşe"),
        TouchKind.HOW_ARE_YOU: ("Touch logged · Ayşe", "Görüşme kaydedildi · Ayşe"),
        TouchKind.NOTE: ("Note logged · Ayşe", "Not kaydedildi · Ayşe"),
        TouchKind.GIFT: ("Gift logged · Ayşe", "Hediye kaydedildi · Ayşe"),
        TouchKind.PRAISE: ("Thank-you logged · Ayşe", "Teşekkür kaydedildi · Ayşe"),
        TouchKind.COMPLAINT: ("Complaint logged · Ayşe", "Şikâyet kaydedildi · Ayşe"),
        TouchKind.DELIVERY: ("Delivery logged · Ayşe", "Teslim kaydedildi · Ayşe"),
        TouchKind.LIKE: ("Like logged · Ayşe", "Beğeni kaydedildi · Ayşe"),
    }
    english, turkish = words(Language.EN), words(Language.TR)
    with journals.create(tmp_path / "yildiz.hatir", now=NOW, name="Yıldız") as journal:
        ayse = customers.add_customer(journal, customers.CustomerDraft(given_name="Ayşe"), NOW).result or 0
        logged = {kind: touches.log_touch(journal, TouchDraft(ayse, NOW, kind=kind), NOW) for kind in said}
        told = {kind: (deeds.done(change, english), deeds.done(change, turkish)) for kind, change in logged.items()}
        assert told == said
        gift = logged[TouchKind.GIFT]
        assert gift.inverse is not None
        taken = apply(journal, gift.inverse, NOW)
        assert deeds.taken_back(taken, english) == "Undone: Gift logged · Ayşe"
        assert taken.inverse is not None
        again = apply(journal, taken.inverse, NOW)
        assert deeds.done_again(again, turkish).endswith("Hediye kaydedildi · Ayşe")
        away = touches.trash_touch(journal, gift.result or 0, NOW)
        assert deeds.done(away, turkish) == "Hediye silindi · Ayşe"
        assert deeds.done(touches.trash_touch(journal, logged[TouchKind.TALK].result or 0, NOW), english) == (
            "Touch deleted · Ayşe"
        )


def test_adding_changing_and_taking_away_are_called_by_their_own_words(tmp_path: Path) -> None:
    today, day = NOW.date(), datetime.timedelta(1)
    with journals.create(tmp_path / "yildiz.hatir", now=NOW, name="Yıldız") as journal:

        def said(change: Change) -> tuple[str, str]:
            return deeds.done(change, words(Language.EN)), deeds.done(change, words(Language.TR))

        ayse = customers.add_customer(journal, customers.CustomerDraft(given_name="Ayşe"), NOW).result or 0
        zeynep, elif_ = (staff.add_staff(journal, name, NOW).result or 0 for name in ("Zeynep", "Elif"))
        away = covers.CoverDraft(zeynep, elif_, today, today + day)
        added = covers.add_cover(journal, away, NOW)
        assert said(added) == ("Holiday cover noted", "İzin dönemi eklendi")
        cover = added.result or 0
        longer = dataclasses.replace(away, until_on=today + 2 * day)
        assert said(covers.change_cover(journal, cover, longer, NOW)) == (
            "Holiday cover changed",
            "İzin dönemi değiştirildi",
        )
        dropped = covers.drop_cover(journal, cover, NOW)
        assert said(dropped) == ("Holiday cover deleted", "İzin dönemi silindi")
        assert deeds.undo(dropped, words(Language.EN)) == "Undo: Holiday cover deleted"

        job = jobs.add_job(journal, jobs.JobDraft(ayse, "Manto", today), NOW)
        assert said(job) == ("Job taken in hand · Ayşe", "İş ele alındı · Ayşe")
        assert said(jobs.deliver(journal, job.result or 0, NOW))[0] == "Job handed over · Ayşe"
        assert said(jobs.take_back(journal, job.result or 0, NOW))[0] == "Job in hand again · Ayşe"

        sizes, days = (themes.add_theme(journal, name, NOW) for name in ("Ölçü", "Teslim günü"))
        assert said(sizes)[0] == "Theme added"
        assert said(themes.rename_theme(journal, days.result or 0, "Gün", NOW))[0] == "Theme changed"
        assert said(themes.rename_theme(journal, days.result or 0, "Ölçü", NOW))[0] == "Themes merged"

        tags.add_tag(journal, "Gelin", NOW)
        bridal = tags.add_tag(journal, "Gelinlik", NOW)
        assert said(bridal)[0] == "Tag added"
        assert said(tags.rename_tag(journal, bridal.result or 0, "gelin", NOW))[0] == "Tags merged"

        rare = Rhythm(latest_days=60)
        assert said(rhythms.set_customer_rhythm(journal, ayse, rare, NOW))[0] == "Rhythm set · Ayşe"
        cleared = rhythms.set_customer_rhythm(journal, ayse, None, NOW)
        assert said(cleared)[0] == "Rhythm removed · Ayşe"
        assert cleared.inverse is not None
        assert said(apply(journal, cleared.inverse, NOW))[0] == "Rhythm removed · Ayşe"  # "Undone: …"
