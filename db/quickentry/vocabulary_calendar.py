"""Days, months, hours and figures as words, in both languages."""

WEEKDAYS: tuple[tuple[str, ...], ...] = (
    ("pazartesi", "pzt", "pts", "monday", "mon"),
    ("salı", "tuesday", "tue", "tues"),
    ("çarşamba", "çarş", "wednesday", "wed", "weds"),
    ("perşembe", "perş", "thursday", "thu", "thur", "thurs"),
    ("cuma", "friday", "fri"),
    ("cumartesi", "cmt", "cts", "saturday", "sat"),
    ("pazar", "sunday", "sun"),
)
SHORT_WEEKDAYS_TR = "pzt pts çarş perş cmt cts"
# Short forms that are words as well: a day only beside a preposition, a date, an hour, or with a capital.
DOUBTFUL_WEEKDAYS = "wed sat sun"

MONTHS: tuple[tuple[str, ...], ...] = (
    ("ocak", "january", "jan"),
    ("şubat", "february", "feb"),
    ("mart", "march", "mar"),
    ("nisan", "april", "apr"),
    ("mayıs", "may"),
    ("haziran", "june", "jun"),
    ("temmuz", "july", "jul"),
    ("ağustos", "august", "aug"),
    ("eylül", "september", "sep", "sept"),
    ("ekim", "october", "oct"),
    ("kasım", "november", "nov"),
    ("aralık", "december", "dec"),
)

NUMBERS: dict[str, float] = {
    "bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8, "dokuz": 9, "on": 10,
    "onbir": 11, "oniki": 12, "onbeş": 15, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60,
    "yarım": 0.5, "çeyrek": 0.25, "birkaç": 3, "birbuçuk": 1.5,
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "ninety": 90, "half": 0.5, "couple": 2, "few": 3, "several": 4,
}  # fmt: skip
TENS = "on yirmi otuz kırk elli twenty thirty forty fifty"

# Hours in the three Turkish cases that tell time: in (üçte), to (üçe), past (üçü).
HOURS_TR: dict[int, tuple[str, str, str, str]] = {
    1: ("bir", "birde", "bire", "biri"),
    2: ("iki", "ikide", "ikiye", "ikiyi"),
    3: ("üç", "üçte", "üçe", "üçü"),
    4: ("dört", "dörtte", "dörde", "dördü"),
    5: ("beş", "beşte", "beşe", "beşi"),
    6: ("altı", "altıda", "altıya", "altıyı"),
    7: ("yedi", "yedide", "yediye", "yediyi"),
    8: ("sekiz", "sekizde", "sekize", "sekizi"),
    9: ("dokuz", "dokuzda", "dokuza", "dokuzu"),
    10: ("on", "onda", "ona", "onu"),
    11: ("onbir", "onbirde", "onbire", "onbiri"),
    12: ("oniki", "onikide", "onikiye", "onikiyi"),
}
# "onda" is also "with him", "birde" also "and another thing": an hour only after "saat" or a part of the day.
DOUBTFUL_HOURS = "onda ona onu bir birde bire biri iki ikide on altı yedi"
HOURS_EN = "one two three four five six seven eight nine ten eleven twelve"

MINUTE_UNITS = "dk dak dakka dakkaya dakika dakikalık dakikaya min mins minute minutes"
HOUR_UNITS = "saat sa saatlik hour hours hr hrs h"
DAY_UNITS = "gün güne günde günlük iş_günü day days"
WEEK_UNITS = "hafta haftaya haftada week weeks"
MONTH_UNITS = "ay aya ayda month months"
YEAR_UNITS = "yıl sene yıla year years"
AGO = "önce evvel ago"
AHEAD = "sonra sonraya sonrasına içinde içerisinde later"
APPROXIMATELY = "gibi civarı civarında sularında suları doğru falan filan ish around about approx"
NOT_A_DURATION = (
    "bile önce evvel sonra içinde sonraya geç gecikti gecikmeli gecikme bekledi beklemiş bekletti"
    " bekletmiş bekliyor bekledik erken ago later late early before after wait waited waiting"
    " from kala geçe var once delay bekletildi uzakta uzaklıkta kaldı önceden earlier"
)
CURRENCIES = (
    "tl lira ₺ $ € £ euro eur usd dolar try dollars pounds kuruş bin k kg gr g cm mm m m2 adet"
    " beden numara yaş yaşında % percent no km lt litre x kere kez kişi"
)
# Beside "3/4" or "12.10" these say that it is a day, or that it is none.
BEFORE_A_DATE = (
    "on by until till before since from due for the tarih tarihi tarihli tarihinde gün günü en_geç söz promise"
)
AFTER_A_DATE = "tarihinde tarihine tarihli günü gününe kadar itibaren"
BEFORE_A_FIGURE = (
    "kol kolu kollar kolları beden bedeni boy boyu ölçü ölçüsü oran oranı ölçek taksit taksiti sayfa sipariş no"
    " numara numarası fiyat fiyatı tutar tutarı toplam bel kalça göğüs omuz paça etek order size sleeve sleeves page"
    " scale ratio price total number waist chest hip length bölüm parti seans"
)
# "ayın yirmisi": the days of a month as words, possessed.
DAYS_POSSESSED: dict[int, str] = {
    1: "biri", 2: "ikisi", 3: "üçü", 4: "dördü", 5: "beşi", 6: "altısı", 7: "yedisi", 8: "sekizi", 9: "dokuzu",
    10: "onu", 20: "yirmisi", 30: "otuzu",
}  # fmt: skip
