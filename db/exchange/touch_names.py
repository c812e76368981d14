"""Names of columns and of words in files of touches, Turkish and English, folded."""

import enum
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from db.records import Channel, Direction, TouchKind
from db.text import fold

_BETWEEN_KINDS = re.compile(r"[/,+;&|]")
_STARS = re.compile(r"(★+)☆*")
_OF_FIVE = re.compile(r"([1-5])\s*(?:/|out of|of|üzerinden)\s*5", re.IGNORECASE)
_FIVE = 5
_TOKENS = re.compile(r"[^\W_]+")


class TouchField(enum.StrEnum):
    """What a column of a touch file can be taken for. These words also stand in map files."""

    CUSTOMER = "customer"
    CUSTOMER_ID = "customer_id"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    PHONE = "phone"
    EMAIL = "email"
    AT = "at"
    TIME = "time"
    DIRECTION = "direction"
    CHANNEL = "channel"
    KIND = "kind"
    MOOD = "mood"
    WORDS = "words"
    MINUTES = "minutes"
    BY = "by"
    SHAREABLE = "shareable"
    EXTERNAL_ID = "external_id"
    IGNORE = "ignore"


_COLUMNS: dict[TouchField, str] = {
    TouchField.CUSTOMER: """
        customer, customer name, client, client name, contact, contact name, name, full name, person, who, company,
        musteri, musteri adi, musteri adi soyadi, musteri ad soyad, musteri unvani, ad soyad, adi soyadi, isim, kisi,
        isim soyisim, firma, cari, cari adi, unvan, danisan, hasta, kiminle, kim ile, display name
    """,
    TouchField.CUSTOMER_ID: """
        customer id, customer external id, customer no, customer code, client id, contact id, musteri no,
        musteri kodu, musteri id, musteri numarasi, cari kod, cari kodu
    """,
    TouchField.GIVEN_NAME: "given name, first name, ad, adi, musteri ad",
    TouchField.FAMILY_NAME: "family name, last name, surname, soyad, soyadi, soyisim, musteri soyad",
    TouchField.PHONE: "phone number, customer phone, telefon no, telefon numarasi, musteri telefonu, gsm, cep, cep no, "
    "cep telefonu, mobile, mobile phone, phone no, tel no, tel, number, numara, telefon numarasi, arayan numara",
    TouchField.EMAIL: "customer email, customer e mail, email address, e posta adresi, musteri e posta, mail adresi",
    TouchField.AT: """
        at, date, datetime, date time, when, timestamp, moment, day, on, date received, received, received at,
        created, created at, date of contact, contact date, call date, visit date, started at, start, tarih, tarihi,
        zaman, tarih saat, tarih ve saat, gun, gorusme tarihi, ziyaret tarihi, islem tarihi, arama tarihi,
        kayit tarihi, temas tarihi, sikayet tarihi, olusturma tarihi, baslangic
    """,
    TouchField.TIME: "time, hour, saat, saati, gorusme saati, ziyaret saati",
    TouchField.DIRECTION: "direction, in out, inbound outbound, yon, yonu, gelen giden, arama yonu, baslatan",
    TouchField.CHANNEL: """
        channel, via, medium, submitted via, contact channel, kanal, kanali, iletisim kanali, iletisim sekli, yol,
        gorusme sekli, nasil, araci, iletisim turu, iletisim yolu
    """,
    TouchField.KIND: """
        kind, type, touch type, contact type, event type, activity type, activity, tur, turu, tip, tipi, islem,
        islem turu, temas turu, gorusme turu, kayit turu, ziyaret turu, olay
    """,
    TouchField.MOOD: """
        mood, sentiment, feeling, satisfaction, rating, ruh hali, duygu, memnuniyet, hava, keyif, memnuniyet durumu,
        duygu durumu
    """,
    TouchField.WORDS: """
        words, text, note, notes, comment, comments, content, message, body, description, details, summary,
        consumer complaint narrative, complaint, narrative, what was said, soz, sozler, sozleri, not, notlar, metin,
        aciklama, aciklamalar, icerik, mesaj, detay, yorum, konusma, konusulan, konusulanlar, ne konusuldu, ozet,
        gorusme notu, konu, ne oldu, ne yapildi, yapilan, yapilan is, yapilanlar, what happened, what was done
    """,
    TouchField.MINUTES: "minutes, min, mins, duration, dakika, dk, sure, suresi, gorusme suresi, sure dk",
    TouchField.BY: """
        by, staff, employee, agent, user, logged by, handled by, personel, calisan, gorusen, temsilci, kim, yapan,
        arayan, sorumlu, ilgilenen, kaydeden, kullanici
    """,
    TouchField.SHAREABLE: """
        shareable, share, shared, public, visible to client, paylasilabilir, paylas, paylasim, acik, musteriye acik
    """,
    TouchField.EXTERNAL_ID: """
        external id, externalid, id, touch id, uid, uuid, complaint id, ticket, ticket id, case id, record id, ref,
        reference, kayit no, kayit id, islem no, no, belge no, referans, referans no, sikayet no
    """,
}
#: Names that mean a way to reach the customer in a touch file only where another column names the channel.
_REACH = {"phone": TouchField.PHONE, "telefon": TouchField.PHONE, "email": TouchField.EMAIL,
          "e mail": TouchField.EMAIL, "e posta": TouchField.EMAIL, "eposta": TouchField.EMAIL,
          "mail": TouchField.EMAIL}  # fmt: skip

_KNOWN = {" ".join(name.split()): field for field, names in _COLUMNS.items() for name in names.split(",")} | _REACH

_CHANNELS: dict[Channel, str] = {
    Channel.IN_PERSON: """
        in person, face to face, visit, shop, store, counter, walk in, onsite, on site, meeting, yuz yuze,
        yuzyuze, magaza, magazada, dukkan, dukkanda, ziyaret, sahsen, elden, yerinde, isyerinde, gorusme, toplanti
    """,
    Channel.PHONE: "phone, call, telephone, tel, phone call, telefon, arama, telefonla, telefon gorusmesi, cagri, gsm",
    Channel.WHATSAPP: "whatsapp, whats app, wa, wp, wapp, whatsup, watsap",
    Channel.SMS: "sms, text, text message, kisa mesaj, mesaj, cep mesaji",
    Channel.EMAIL: "email, e mail, mail, e posta, eposta, elektronik posta",
    Channel.LETTER: "letter, post, postal mail, fax, mektup, posta, faks, kart, kargo",
    Channel.SOCIAL: """
        social, social media, instagram, facebook, twitter, x, linkedin, tiktok, dm, telegram, youtube, google,
        sosyal, sosyal medya, insta, yorum
    """,
    Channel.OTHER: "other, web, website, referral, form, online, diger, internet, web sitesi, baska",
}
_KINDS: dict[TouchKind, str] = {
    TouchKind.TALK: """
        talk, conversation, call, phone call, chat, message, meeting, contact, konusma, gorusme, sohbet, arama,
        telefon, mesaj, iletisim, temas, toplanti, yazisma, whatsapp, sms, email, e posta, eposta, mail
    """,
    TouchKind.VISIT: "visit, appointment, ziyaret, geldi, ugradi, randevu, misafir, magaza ziyareti",
    TouchKind.PURCHASE: """
        purchase, sale, order, payment, invoice, buy, bought, satis, satin alma, alisveris, siparis, odeme, fatura,
        tahsilat, alim
    """,
    TouchKind.COMPLAINT: """
        complaint, claim, issue, problem, return, sikayet, sorun, iade, ariza, itiraz, yakinma, sikayet etti, sikayetci,
        sikayeti var
    """,
    TouchKind.PRAISE: """
        praise, thanks, thank you, compliment, tesekkur, ovgu, begeni mesaji, takdir, memnuniyet, tebrik,
        tesekkur etti, tesekkur mesaji, ovgu aldi, thanked us
    """,
    TouchKind.SUGGESTION: "suggestion, idea, request, proposal, oneri, tavsiye, fikir, talep, istek",
    TouchKind.LIKE: "like, liked, favourite, favorite, begeni, begendi",
    TouchKind.HOW_ARE_YOU: """
        how are you, check in, checkin, follow up, followup, greeting, hal hatir, hatir,
        hal hatir sorma, hatir sorma, nasilsin, nasilsiniz, takip, selam, kutlama, bayram, dogum gunu,
        dogum gunu kutlamasi, dogum gunu kutlama, bayram kutlamasi, bayramlasma, birthday wishes
    """,
    TouchKind.GIFT: "gift, present, treat, hediye, armagan, promosyon",
    TouchKind.DELIVERY: "delivery, delivered, handover, shipment, teslim, teslimat, sevk, sevkiyat, teslim edildi",
    TouchKind.REMEDY: "remedy, compensation, repair, refund, fix, telafi, tazmin, duzeltme, tamir, iade odemesi, ikram",
    TouchKind.NOTE: "note, memo, remark, not, bilgi, kayit, hatirlatma",
}
_DIRECTIONS: dict[Direction, str] = {
    Direction.IN: """
        in, incoming, inbound, received, customer, from customer, they, gelen, geldi, aradi, yazdi, musteri, iceri,
        musteri aradi, musteri yazdi, musteri geldi, o aradi, o yazdi, kendisi aradi, beni aradi, bizi aradi,
        giris, bize, o, musteriden, gelen arama, cevapsiz arama, cevapsiz, missed call, missed, incoming call
    """,
    Direction.OUT: """
        out, outgoing, outbound, sent, shop, us, we, from us, giden, aradik, aradim, yazdik, yazdim, biz, disari,
        biz aradik, ben aradim, biz yazdik, tarafimizca arandi, aranildi, arandi,
        cikis, magaza, bizden, ben, giden arama, yapilan arama, outgoing call, dialled, dialed
    """,
}
_MOODS: dict[int, str] = {
    2: """
        very happy, delighted, excellent, great, very satisfied, very positive, cok memnun, cok mutlu, harika,
        mukemmel, bayildi, cok iyi, cok olumlu, cok hos
    """,
    1: """
        happy, good, satisfied, positive, pleased, content, memnun, mutlu, iyi, olumlu, guzel, keyifli, hosnut,
        memnunum, memnun kaldi, memnun ayrildi, sevincli, neseli, sevindi
    """,
    0: """
        neutral, ok, okay, fine, average, normal, notr, orta, idare eder, ne iyi ne kotu, siradan, kararsiz,
        fena degil, eh iste, soyle boyle, not bad, so so
    """,
    -1: """
        unhappy, bad, dissatisfied, negative, annoyed, disappointed, upset, memnun degil, mutsuz, kotu, olumsuz,
        kirgin, uzgun, sikkin, kizgin, hosnutsuz, gergin,
        pek memnun degil, cok memnun degil, memnun kalmadi, not happy, not satisfied
    """,
    -2: """
        very unhappy, terrible, furious, angry, awful, very bad, very negative, very dissatisfied, hic memnun degil,
        cok mutsuz, cok kotu, berbat, cok kizgin, ofkeli, cok uzgun, cok kirgin, cok olumsuz, kustu,
        kus, kuskun, hic memnun kalmadi
    """,
}
_SMILEYS = {"😍": 2, "😀": 2, "😃": 2, "🤩": 2, "🙂": 1, "😊": 1, "😐": 0, "🙁": -1, "😕": -1, "😞": -1, "😡": -2,
            "😠": -2, ":)": 1, ":-)": 1, ":d": 2, ":|": 0, ":(": -1, ":-(": -1, "++": 2, "+": 1, "-": -1,
            "--": -2}  # fmt: skip
_YES = frozenset(
    {
        "1",
        "x",
        "yes",
        "y",
        "true",
        "t",
        "evet",
        "e",
        "var",
        "dogru",
        "acik",
        "shareable",
        "paylasilabilir",
        "paylasilir",
        "✓",
        "✔",
    },
)


_CHANNEL_OF = {" ".join(name.split()): word for word, names in _CHANNELS.items() for name in names.split(",")}
_KIND_OF = {" ".join(name.split()): word for word, names in _KINDS.items() for name in names.split(",")}
_DIRECTION_OF = {" ".join(name.split()): word for word, names in _DIRECTIONS.items() for name in names.split(",")}
_MOOD_OF = {" ".join(name.split()): mood for mood, names in _MOODS.items() for name in names.split(",")}
_TELLING = frozenset(
    {TouchField.DIRECTION, TouchField.CHANNEL, TouchField.KIND, TouchField.MOOD, TouchField.WORDS, TouchField.MINUTES},
)


def touch_fields(header: Iterable[str]) -> dict[int, TouchField]:
    """Return which column (by index) of a table of touches holds what, by the columns' names; each field once.

    `Ad` is a given name only beside a family name; words may stand in several columns.
    """
    found: dict[int, TouchField] = {}
    keys = [_key(cell) for cell in header]
    has_family_name = any(_KNOWN.get(key) is TouchField.FAMILY_NAME for key in keys)
    for index, key in enumerate(keys):
        field = _KNOWN.get(key)
        if field is TouchField.GIVEN_NAME and not has_family_name:
            field = TouchField.CUSTOMER
        if field is None or (field in found.values() and field is not TouchField.WORDS):
            continue
        found[index] = field
    return found


def known_touch_names(cells: Sequence[str]) -> int:
    """Return how many cells of a row are names of columns of touches."""
    return sum(1 for cell in cells if cell and _key(cell) in _KNOWN)


def looks_like_touches(header: Sequence[str]) -> bool:
    """Say whether a table is rather one of touches than of contacts: somebody, a day, and what happened."""
    fields = set(touch_fields(header).values())
    somebody = {TouchField.CUSTOMER, TouchField.CUSTOMER_ID, TouchField.GIVEN_NAME} & fields
    return bool(somebody) and TouchField.AT in fields and bool(_TELLING & fields)


def channel_of(text: str) -> Channel | None:
    """Return the channel a word means, or None."""
    return _CHANNEL_OF.get(_key(text))


def kind_of_touch(text: str) -> TouchKind | None:
    """Return the kind of touch a word means, or None; of several ("öneri/istek") the first that is known."""
    known = _KIND_OF.get(_key(text))
    if known is None and _BETWEEN_KINDS.search(text):
        return next((kind for part in _BETWEEN_KINDS.split(text) if (kind := _KIND_OF.get(_key(part)))), None)
    return known


def direction_of(text: str) -> Direction | None:
    """Return the direction a word means (gelen is in, giden is out), or None."""
    return _DIRECTION_OF.get(_key(text))


def mood_of(text: str) -> int | None:
    """Return the mood (−2 to 2) a number, word or smiley means, or None.

    A bare number outside of it is none: nobody can know whether 4 was meant of 5 or of 10. Stars are of five.
    """
    stars, told = _STARS.fullmatch(text.strip()), _OF_FIVE.fullmatch(text.strip())
    if stars is not None and (len(stars[1]) == _FIVE or len(stars[0]) == _FIVE):
        return len(stars[1]) - 3
    if told is not None:
        return int(told[1]) - 3
    bare = text.strip().replace("−", "-").replace("–", "-")
    if bare.lower() in _SMILEYS:
        return _SMILEYS[bare.lower()]
    number = bare.removesuffix(".0").removesuffix(",0").removeprefix("+")
    if number in {"-2", "-1", "0", "1", "2"}:
        return int(number)
    return _MOOD_OF.get(_key(text))


def is_yes(text: str) -> bool:
    """Say whether a cell means yes."""
    return fold(text) in _YES


@lru_cache(maxsize=4_000)
def _key(text: str) -> str:
    if len(text) > 80:
        return ""
    tokens = _TOKENS.findall(fold(text.partition("(")[0] or text).replace("_", " "))
    return " ".join(tokens)
