"""Names of columns, Turkish and English, of the programs lists come from and of lists people keep themselves.

All names here are folded, without digits and punctuation: `E-posta 2 Adresi` is looked up as `e posta adresi`.
"""

import enum


class Field(enum.StrEnum):
    """What a column of contacts can be taken for. These words also stand in map files."""

    NAME = "name"
    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    FAMILY_NAME = "family_name"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    COMPANY = "company"
    DEPARTMENT = "department"
    TITLE = "title"
    KIND = "kind"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "street"
    DISTRICT = "district"
    CITY = "city"
    CITY_AND_DISTRICT = "city_and_district"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    ADDRESS = "address"
    URL = "url"
    SOCIAL = "social"
    BIRTHDAY = "birthday"
    BIRTH_DAY = "birth_day"
    BIRTH_MONTH = "birth_month"
    BIRTH_YEAR = "birth_year"
    SPECIAL_DAY = "special_day"
    NOTE = "note"
    TAGS = "tags"
    GENDER = "gender"
    LANGUAGE = "language"
    EXTERNAL_ID = "external_id"
    OWN = "own"
    LABEL = "label"
    IGNORE = "ignore"


#: May be the whole name or the given name: the column beside it tells.
FIRST_OR_WHOLE = frozenset({"ad", "adi", "isim", "ismi", "name", "first"})
#: The label of a column of names that begin with the family's.
FAMILY_FIRST = "family_first"
#: May be a title before the name, a job, or a firm's registered name.
TITLE_OF_SOME_KIND = frozenset({"title", "unvan", "unvani"})

_NAMES: dict[Field, str] = {
    Field.NAME: """
        ad soyad, adi soyadi, ad soyadi, adi soyad, adi ve soyadi, ad ve soyad, isim soyisim, isim soyad, adsoyad,
        isim soyadi, ad soyad unvan, ad unvan, adi unvani, isim unvan, musteri, musteri adi, musteri ismi, musteriler,
        musteri adi soyadi, musteri ad soyad, musteri adi unvani, musteri unvani, musteri unvan, cari, cari adi,
        cari unvan, cari unvani, cari isim, cari hesap adi, cari hesap unvani, hesap adi, kisi, kisi adi, danisan,
        danisan adi, hasta, hasta adi, hasta adi soyadi, uye, uye adi, uye adi soyadi, ogrenci adi, alici, alici adi,
        yetkili, yetkili kisi, yetkili adi, yetkili adi soyadi, ilgili, ilgili kisi, tam ad, tam adi, gorunen ad,
        full name, fullname, customer, customer name, customer full name, client, client name, contact, contact name,
        contact person, display name, displayname, formatted name, person, member name, account name, file as, attn
    """,
    Field.GIVEN_NAME: """
        given name, givenname, first name, firstname, forename, christian name, on ad, on adi, onad, kisi adi ilk,
        musteri ad, first
    """,
    Field.MIDDLE_NAME: "middle name, middlename, additional name, middle, ikinci ad, ikinci adi, orta ad, goebek adi",
    Field.FAMILY_NAME: """
        family name, familyname, last name, lastname, surname, last, soyad, soyadi, soyisim, soyismi, musteri soyad,
        musteri soyadi
    """,
    Field.PREFIX: "name prefix, prefix, salutation, hitap, honorific, honorific prefix, on ek, onek, sayin",
    Field.SUFFIX: "name suffix, suffix, sonek, son ek, honorific suffix",
    Field.NICKNAME: "nickname, nick, takma ad, takma adi, lakap, lakabi, short name, kisa ad, rumuz",
    Field.COMPANY: """
        company, company name, companyname, organization, organisation, organization name, organisation name,
        organizationname, firm, business name, employer, firma, firma adi, firma ismi, firma unvani, firma unvan,
        sirket, sirket adi, sirketi, sirket unvani, kurum, kurum adi, kurulus, isletme, isletme adi, is yeri, isyeri,
        isyeri adi, is yeri adi, ticari unvan, ticari unvani, magaza, magaza adi, calistigi firma, calistigi kurum
    """,
    Field.DEPARTMENT: """
        department, organization department, departman, departmani, bolum, bolumu, birim
    """,
    Field.TITLE: """
        job title, jobtitle, position, occupation, role, organization title, organization job description, profession,
        is unvani, is unvan, gorev, gorevi, meslek, meslegi, pozisyon, pozisyonu
    """,
    Field.KIND: "musteri tipi, musteri turu, hesap turu, cari turu, cari tipi, customer type, kisi firma, tuzel gercek",
    Field.STREET: "street, street address, streetaddress, address street, cadde, sokak, cadde sokak, mahalle, semt",
    Field.DISTRICT: "district, ilce, ilcesi, county",
    Field.CITY: "city, town, il, ili, sehir, sehri, vilayet, address city, locality, address locality",
    Field.CITY_AND_DISTRICT: "il ilce, ilce il, sehir ilce",
    Field.REGION: "state, region, province, eyalet, address region, address state, bolge, state province",
    Field.POSTCODE: "postal code, postcode, zip, zip code, zipcode, posta kodu, pk, address postal code, postalcode",
    Field.COUNTRY: "country, country region, ulke, ulkesi, ulke bolge, address country, country code",
    Field.ADDRESS: """
        address, address formatted, adres, adresi, acik adres, acik adresi, tam adres, ikamet adresi, teslimat adresi,
        posta adresi, mailing address, full address, fatura adresi, sevk adresi, address address, location address
    """,
    Field.URL: """
        url, website, web site, web, web page, webpage, website value, personal website, business website, homepage,
        home page, web sitesi, web sayfasi, internet sitesi, internet adresi, internet sayfasi, site, personal web page
    """,
    Field.BIRTHDAY: """
        birthday, birth date, birthdate, date of birth, dob, bday, birthday value, dogum tarihi, dogum gunu, dogumgunu,
        dogumtarihi, d tarihi, dt, d gunu, dogum, dogum trh, dog tarihi, dog tar
    """,
    Field.BIRTH_DAY: "birth day",
    Field.BIRTH_MONTH: "birth month, dogum ayi",
    Field.BIRTH_YEAR: "birth year, year of birth, dogum yili",
    Field.NOTE: """
        note, notes, comment, comments, remarks, description, not, notlar, notlari, aciklama, aciklamalar, yorum,
        yorumlar, ozel not, musteri notu, bilgi, ek bilgi, memo, jot value
    """,
    Field.TAGS: """
        tag, tags, label, labels, group, groups, group membership, category, categories, segment, etiket, etiketler,
        etiketi, grup, gruplar, grubu, musteri grubu, kategori, kategoriler, kategorisi
    """,
    Field.GENDER: "gender, sex, cinsiyet, cinsiyeti",
    Field.LANGUAGE: "language, lang, dil, dili, tercih edilen dil, preferred language",
    Field.EXTERNAL_ID: """
        id, uid, uuid, external id, externalid, customer id, customerid, customer no, customer number, customer code,
        client id, contact id, account no, account number, musteri no, musteri numarasi, musteri kodu, musteri id,
        cari kod, cari kodu, cari no, cari hesap kodu, kod, kodu, uye no, uye numarasi, kart no, kayit no, dosya no,
        hasta no, abone no
    """,
    Field.IGNORE: """
        sira, sira no, s no, sno, no, nr, row, row number, satir, satir no, index, priority, private, sensitivity,
        email display name, e mail display name, initials, directory server,
        internet free busy, photo, yomi name, given name yomi, additional name yomi, family name yomi,
        organization yomi name, phonetic first name, phonetic middle name, phonetic last name, subject, mileage,
        organization symbol, organization type, oncelik, ozel, duyarlilik, e posta gorunen adi,
        eposta gorunen adi, bas harfler, dizin sunucusu, internet serbest mesgul, kilometre,
        screen name, distribution lists, address type, hesap, account, keywords, anahtar sozcukler
    """,
}

_LABELLED: dict[tuple[Field, str], str] = {
    (Field.NAME, FAMILY_FIRST): """
        soyadi adi, soyad ad, soyad adi, soyadi ad, soyadi ve adi, soyad ve ad, soyisim isim, soyisim ad, soyadi isim,
        musteri soyadi adi, surname name, surname first name, last name first name, last first, family name given name,
        surname forename, name last first
    """,
    (Field.PHONE, ""): """
        phone, phone number, phonenumber, telephone, telephone number, tel, tel no, telno, tel numarasi, telefon,
        telefon no, telefon numarasi, telefon numarasi, telefonu, telefonlar, telefonno, iletisim, iletisim no,
        iletisim numarasi, iletisim bilgisi, numara, numarasi, phone value, primary phone, birincil telefon,
        musteri telefonu, musteri tel, contact number, irtibat, irtibat no, irtibat telefonu, telefon value, phones
    """,
    (Field.PHONE, "mobile"): """
        mobile, mobile phone, mobile number, mobile no, cell, cell phone, cellphone, cellular, gsm, gsm no,
        gsm numarasi, gsm tel, cep, cep tel, cep telefonu, cep telefon, cep no, cep numarasi, ceptel, mobil,
        mobil telefon, mobil no, whatsapp, whatsapp no, whatsapp numarasi, telefon cep, tel cep, telefon gsm,
        mobile phone number
    """,
    (Field.PHONE, "home"): "home phone, ev telefonu, ev tel, ev telefon, telefon ev, tel ev, home telephone",
    (Field.PHONE, "work"): """
        business phone, work phone, office phone, is telefonu, is tel, is telefon, ofis telefonu, isyeri telefonu,
        telefon is, tel is, work telephone, daytime phone
    """,
    (Field.PHONE, "fax"): """
        fax, fax number, fax no, other fax, faks, faks no, faks numarasi, diger faks, belgegecer
    """,
    (Field.PHONE, "work_fax"): "business fax, work fax, is faksi, is faks",
    (Field.PHONE, "home_fax"): "home fax, ev faksi, ev faks",
    (Field.PHONE, "main"): """
        company main phone, main phone, sirket ana telefonu, santral, santral no, sabit tel, sabit telefon, sabit no,
        sabit hat, landline
    """,
    (Field.PHONE, "other"): """
        other phone, other telephone, diger telefon, diger tel, ikinci telefon, yedek telefon, alternatif telefon,
        callback, geri arama, radio phone, telsiz telefon, telsiz telefonu, isdn, telex, teleks, tty tdd phone,
        tty tdd telefonu, yahoo phone
    """,
    (Field.PHONE, "assistant"): "assistant s phone, yardimcinin telefonu, asistan telefonu",
    (Field.PHONE, "car"): "car phone, araba telefonu, arac telefonu",
    (Field.PHONE, "pager"): "pager, pager number, cagri cihazi",
    (Field.EMAIL, ""): """
        email, e mail, mail, email address, e mail address, emailaddress, mail address, mail adresi, eposta, e posta,
        eposta adresi, e posta adresi, elektronik posta, email adresi, e mail adresi, email value, e mail value,
        primary email, secondary email, alternate email, e postasi, e posta value, musteri e posta, mail adres,
        electronic mail
    """,
    (Field.EMAIL, "work"): "work email, business email, is e postasi, is e posta, is eposta, work e mail",
    (Field.EMAIL, "home"): "home email, personal email, kisisel e posta, kisisel eposta, home e mail",
    (Field.SPECIAL_DAY, "anniversary"): """
        anniversary, wedding anniversary, wedding date, evlilik yildonumu, evlilik yil donumu, evlilik tarihi,
        yildonumu, yil donumu, evlilik gunu
    """,
    (Field.SPECIAL_DAY, ""): "event value, ozel gun, special day, onemli gun",
    (Field.SOCIAL, "instagram"): "instagram, insta, instagram hesabi, ig, instagram adresi",
    (Field.SOCIAL, "facebook"): "facebook, fb, facebook hesabi",
    (Field.SOCIAL, "twitter"): "twitter, twitter hesabi",
    (Field.SOCIAL, "linkedin"): "linkedin",
    (Field.SOCIAL, "telegram"): "telegram",
    (Field.SOCIAL, "tiktok"): "tiktok",
    (Field.SOCIAL, "skype"): "skype, skype id",
    (Field.SOCIAL, ""): "im value, messenger id, im address, sosyal medya, sosyal medya hesabi",
    (Field.OWN, ""): "custom field value, user defined field value, relation value",
    (Field.LABEL, Field.PHONE): "phone type, phone label, telefon turu, telefon tipi",
    (Field.LABEL, Field.EMAIL): "email label, e mail label, email type, e mail type, e posta turu, eposta turu",
    (Field.LABEL, Field.ADDRESS): "address label, adres turu, adres tipi",
    (Field.LABEL, Field.URL): "website type, website label",
    (Field.LABEL, Field.SPECIAL_DAY): "event type, event label",
    (Field.LABEL, Field.SOCIAL): "im service",
    (Field.LABEL, Field.OWN): """
        custom field type, custom field label, user defined field type, user defined field label, relation type,
        relation label
    """,
}

#: Every known name with its field and label; for a LABEL column the label is the field it labels.
KNOWN: dict[str, tuple[Field, str]] = {}
for _field, _listed in _NAMES.items():
    for _name in _listed.split(","):
        KNOWN[" ".join(_name.split())] = (_field, "")
for (_field, _label), _listed in _LABELLED.items():
    for _name in _listed.split(","):
        KNOWN[" ".join(_name.split())] = (_field, _label)

#: Words in front that say whose: the home's, the firm's.
PLACES = {
    "business": "work", "work": "work", "office": "work", "is": "work", "isyeri": "work", "ofis": "work",
    "home": "home", "ev": "home", "personal": "home", "kisisel": "home",
    "other": "other", "diger": "other", "fatura": "billing", "teslimat": "delivery", "sevk": "delivery",
}  # fmt: skip
#: What may follow such a word.
PARTS: dict[str, Field] = {
    "street": Field.STREET, "street address": Field.STREET, "address": Field.ADDRESS, "address street": Field.STREET,
    "address po box": Field.STREET, "po box": Field.STREET, "posta kutusu": Field.STREET, "cadde": Field.STREET,
    "sokak": Field.STREET, "adres": Field.ADDRESS, "adresi": Field.ADDRESS, "cadde sokak": Field.STREET,
    "extended address": Field.STREET, "city": Field.CITY, "il": Field.CITY, "sehir": Field.CITY, "sehri": Field.CITY,
    "ilce": Field.DISTRICT, "ilcesi": Field.DISTRICT, "state": Field.REGION, "region": Field.REGION,
    "eyalet": Field.REGION, "il ilce": Field.CITY_AND_DISTRICT, "postal code": Field.POSTCODE, "zip": Field.POSTCODE,
    "zipcode": Field.POSTCODE, "zip code": Field.POSTCODE, "posta kodu": Field.POSTCODE, "country": Field.COUNTRY,
    "country region": Field.COUNTRY, "ulke": Field.COUNTRY, "ulke bolge": Field.COUNTRY, "web page": Field.URL,
    "web sayfasi": Field.URL, "phone": Field.PHONE, "telefon": Field.PHONE, "telefonu": Field.PHONE,
    "tel": Field.PHONE, "email": Field.EMAIL, "e mail": Field.EMAIL, "e posta": Field.EMAIL, "eposta": Field.EMAIL,
    "e postasi": Field.EMAIL, "po kutusu": Field.STREET,
}  # fmt: skip

#: First cells of rows that sum up and are no customer.
TOTALS = frozenset(
    {"toplam", "genel toplam", "ara toplam", "toplamlar", "total", "grand total", "subtotal", "sum", "ortalama"},
)

GENDERS = {
    "kadin": "female", "bayan": "female", "k": "female", "female": "female", "f": "female", "woman": "female",
    "kiz": "female", "erkek": "male", "bay": "male", "e": "male", "male": "male", "m": "male", "man": "male",
}  # fmt: skip
LANGUAGES = {
    "tr": "tr", "turkce": "tr", "turkish": "tr", "turk": "tr", "en": "en", "english": "en", "ingilizce": "en",
    "ing": "en", "de": "de", "almanca": "de", "german": "de", "ru": "ru", "rusca": "ru", "ar": "ar", "arapca": "ar",
    "fr": "fr", "fransizca": "fr",
}  # fmt: skip
FIRM_WORDS = frozenset({"firma", "sirket", "kurum", "tuzel", "kurumsal", "firm", "company", "organization", "business"})
