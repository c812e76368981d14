"""Fixed expressions for a day, in both languages, with what they are to the words around them."""

from db.quickentry.clock import Part, Role
from db.quickentry.days import Day, DayKind, Which
from db.quickentry.feasts import Feast

_TODAY = Day(DayKind.OFFSET, 0)
_YESTERDAY = Day(DayKind.OFFSET, -1)
_TOMORROW = Day(DayKind.OFFSET, 1)
_DAY_AFTER = Day(DayKind.OFFSET, 2)
_DAY_BEFORE = Day(DayKind.OFFSET, -2)
_LAST_WEEK = Day(DayKind.OFFSET, -7)
_NEXT_WEEK = Day(DayKind.OFFSET, 7)
_LAST_MONTH = Day(DayKind.MONTHS, -1)
_NEXT_MONTH = Day(DayKind.MONTHS, 1)
_THIS_WEEK = Day(DayKind.WEEK_END, 0)
_END_NEXT_WEEK = Day(DayKind.WEEK_END, 1)
_MONTH_END = Day(DayKind.MONTH_END, 0)
_NEXT_MONTH_END = Day(DayKind.MONTH_END, 1)
_MONTH_MIDDLE = Day(DayKind.MONTH_MIDDLE, 0)
_MONTH_START = Day(DayKind.MONTH_START, 1)
_WEEKEND = Day(DayKind.WEEKEND)
_YEAR_END = Day(DayKind.YEAR_END)
_MONDAY = Day(DayKind.WEEKDAY, 0)
# By a feast means before it: on the day itself the shop is closed.
_BAYRAM, _RAMAZAN, _KURBAN, _EASTER = (
    Day(DayKind.FEAST, -1, feast=feast) for feast in (Feast.BAYRAM, Feast.RAMAZAN, Feast.KURBAN, Feast.EASTER)
)
_MOTHERS, _FATHERS = (Day(DayKind.FEAST, -1, feast=feast) for feast in (Feast.MOTHERS, Feast.FATHERS))
_CHRISTMAS = Day(DayKind.DATE, 24, 12)
_VALENTINE = Day(DayKind.DATE, 13, 2)
_TEACHERS = Day(DayKind.DATE, 23, 11)
_WOMEN = Day(DayKind.DATE, 7, 3)

_MIDWEEK = Day(DayKind.WEEKDAY, 2, which=Which.THIS)
_LAST_MONTH_END = Day(DayKind.MONTH_END, -1)
_LAST_MONTH_MIDDLE = Day(DayKind.MONTH_MIDDLE, -1)
_LAST_MONTH_START = Day(DayKind.MONTH_START, -1)

FIXED: tuple[tuple[str, Day, Role], ...] = (
    ("bugün, bu gün, today, earlier today, later today, gün içinde, bugün içinde, bu günün", _TODAY, Role.PLAIN),
    (
        (
            "bugüne, gün sonuna, end of day, end of the day, end of play, close of play, eod, cob, eop,"
            " mesai bitimine, mesai bitimi, mesai sonuna, gün bitimine, akşama kadar bugün"
        ),
        _TODAY,
        Role.DEADLINE,
    ),
    ("dün, yesterday, yest, yday", _YESTERDAY, Role.PLAIN),
    (
        (
            "evvelsi gün, evvelki gün, önceki gün, dünden önceki gün, geçen günün öncesi, day before"
            " yesterday, the day before yesterday"
        ),
        _DAY_BEFORE,
        Role.PLAIN,
    ),
    ("yarın, tomorrow, tmrw, tmr, tomorow", _TOMORROW, Role.PLAIN),
    ("yarına, yarından geç olmadan", _TOMORROW, Role.DEADLINE),
    (
        (
            "öbür gün, öbürsü gün, yarından sonra, yarından sonraki gün, ertesi gün, day after tomorrow,"
            " the day after tomorrow"
        ),
        _DAY_AFTER,
        Role.PLAIN,
    ),
    ("öbür güne, öbürsü güne, ertesi güne", _DAY_AFTER, Role.DEADLINE),
    ("geçen hafta, geçtiğimiz hafta, önceki hafta, last week", _LAST_WEEK, Role.PLAIN),
    (
        (
            "haftaya, haftaya bugün, gelecek hafta, önümüzdeki hafta, öbür hafta, next week, this time"
            " next week, a week from today"
        ),
        _NEXT_WEEK,
        Role.PLAIN,
    ),
    ("gelecek haftaya, önümüzdeki haftaya", _NEXT_WEEK, Role.DEADLINE),
    ("evvelki hafta, evvelsi hafta, week before last, the week before last", Day(DayKind.OFFSET, -14), Role.PLAIN),
    ("sabahtan beri, sabahtan bu yana", _TODAY, Role.SINCE),
    ("geçen ay, geçtiğimiz ay, last month", _LAST_MONTH, Role.PLAIN),
    ("gelecek ay, önümüzdeki ay, next month", _NEXT_MONTH, Role.PLAIN),
    ("gelecek aya, önümüzdeki aya", _NEXT_MONTH, Role.DEADLINE),
    (
        (
            "bu hafta içinde, bu hafta içi, bu hafta, hafta içinde, this week, end of week, end of the"
            " week, the end of the week, eow"
        ),
        _THIS_WEEK,
        Role.DEADLINE,
    ),
    ("hafta bitmeden, bu haftaya", _THIS_WEEK, Role.DEADLINE),
    (
        (
            "gelecek hafta sonu, önümüzdeki hafta sonu, gelecek hafta içinde, önümüzdeki hafta içinde,"
            " end of next week, the end of next week"
        ),
        _END_NEXT_WEEK,
        Role.DEADLINE,
    ),
    (
        "hafta sonu, haftasonu, bu hafta sonu, weekend, the weekend, at the weekend, this weekend, hafta sonunda",
        _WEEKEND,
        Role.PLAIN,
    ),
    ("hafta sonuna, haftasonuna, hafta sonu için", _WEEKEND, Role.DEADLINE),
    ("hafta ortası, hafta ortasında, haftanın ortasında, bu hafta ortasında, midweek, mid week", _MIDWEEK, Role.PLAIN),
    ("hafta ortasına, haftanın ortasına", _MIDWEEK, Role.DEADLINE),
    (
        "geçen hafta ortası, geçen hafta ortasında, geçen haftanın ortasında, middle of last week, mid last week",
        Day(DayKind.WEEKDAY, 2, which=Which.LAST_WEEK),
        Role.PLAIN,
    ),
    (
        "geçen hafta başı, geçen hafta başında, geçen haftanın başında, beginning of last week, early last week",
        Day(DayKind.WEEKDAY, 0, which=Which.LAST_WEEK),
        Role.PLAIN,
    ),
    (
        "geçen ay sonu, geçen ay sonunda, geçen ayın sonu, geçen ayın sonunda, end of last month",
        _LAST_MONTH_END,
        Role.PLAIN,
    ),
    (
        "geçen ay ortası, geçen ay ortasında, geçen ayın ortası, geçen ayın ortasında, middle of last month",
        _LAST_MONTH_MIDDLE,
        Role.PLAIN,
    ),
    (
        (
            "geçen ay başı, geçen ay başında, geçen ayın başı, geçen ayın başında, beginning of last month,"
            " start of last month, early last month"
        ),
        _LAST_MONTH_START,
        Role.PLAIN,
    ),
    ("geçen hafta sonu, geçen hafta sonunda, last weekend", Day(DayKind.WEEKEND, which=Which.LAST), Role.PLAIN),
    (
        (
            "hafta başı, haftabaşı, hafta başında, haftanın başında, beginning of the week, early next week,"
            " beginning of next week, start of next week"
        ),
        _MONDAY,
        Role.PLAIN,
    ),
    ("hafta başına", _MONDAY, Role.DEADLINE),
    (
        (
            "ay sonu, ayın sonu, bu ay sonu, ay sonuna, ayın sonuna, bu ay"
            " içinde, bu ayın sonuna, month end, end of month, end of the month, the end of the month,"
            " eom, ay bitmeden"
        ),
        _MONTH_END,
        Role.DEADLINE,
    ),
    ("ay sonunda, ayın sonunda, at the end of the month, at month end", _MONTH_END, Role.PLAIN),
    (
        (
            "gelecek ay sonu, gelecek ayın sonu, gelecek ay sonuna, önümüzdeki ay sonuna, end of next"
            " month, the end of next month"
        ),
        _NEXT_MONTH_END,
        Role.DEADLINE,
    ),
    (
        "ayın ortası, ay ortası, ayın ortasına, ay ortasına, middle of the month, mid month",
        _MONTH_MIDDLE,
        Role.DEADLINE,
    ),
    ("ayın ortasında, ay ortasında, in the middle of the month", _MONTH_MIDDLE, Role.PLAIN),
    (
        (
            "ay başı, ayın başı, aybaşı, ay başında, ayın başında, ay başına, beginning of the month,"
            " beginning of next month, start of next month"
        ),
        _MONTH_START,
        Role.PLAIN,
    ),
    (
        (
            "yıl sonu, yılsonu, yıl sonuna, sene sonu, sene sonuna, yılbaşına, yılbaşından önce, yeni yıldan önce,"
            " before new year, before new year's, before the new year, by new year, by new year's, before year end,"
            " end of the year, the end of the year, year end"
        ),
        _YEAR_END,
        Role.DEADLINE,
    ),
)

# "Bayrama", "for Easter": what is promised by then is due the day before.
FEASTS: tuple[tuple[str, Day], ...] = (
    (
        (
            "bayrama, bayramdan önce, bayramdan evvel, bayram öncesi, bayrama kadar, bayram gününe, arifeye, arife"
            " gününe, arifeye kadar, arife günü, before eid, by eid, for eid, in time for eid"
        ),
        _BAYRAM,
    ),
    (
        (
            "ramazan bayramına, ramazan bayramından önce, ramazan bayramı öncesi, şeker bayramına, şeker bayramından"
            " önce"
        ),
        _RAMAZAN,
    ),
    ("kurban bayramına, kurban bayramından önce, kurban bayramı öncesi", _KURBAN),
    ("before easter, by easter, for easter, in time for easter, paskalyaya, paskalyadan önce", _EASTER),
    ("anneler gününe, anneler gününden önce, anneler günü için, anneler günü öncesi", _MOTHERS),
    (
        (
            "babalar gününe, babalar gününden önce, babalar günü için, babalar günü öncesi, before father's day, by"
            " father's day, for father's day"
        ),
        _FATHERS,
    ),
    (
        (
            "before christmas, by christmas, for christmas, in time for christmas, before xmas, by xmas, for xmas, in"
            " time for xmas, noele, noelden önce"
        ),
        _CHRISTMAS,
    ),
    (
        (
            "sevgililer gününe, sevgililer gününden önce, sevgililer günü için, before valentine's, before valentine's"
            " day, by valentine's, by valentine's day, for valentine's, for valentine's day"
        ),
        _VALENTINE,
    ),
    ("öğretmenler gününe, öğretmenler gününden önce, öğretmenler günü için", _TEACHERS),
    ("kadınlar gününe, kadınlar gününden önce, kadınlar günü için", _WOMEN),
)

# A day and a part of it in one expression.
DAY_PARTS: tuple[tuple[str, Day, Part], ...] = (
    (
        ("bu sabah, this morning, bugün sabah, early this morning, sabah erkenden, sabahın köründe, bu sabah erkenden"),
        _TODAY,
        Part.MORNING,
    ),
    ("bu öğlen, bu öğle, this noon", _TODAY, Part.NOON),
    ("bu öğleden sonra, this afternoon, this arvo, bugün öğleden sonra", _TODAY, Part.AFTERNOON),
    ("bu akşam, this evening, tonight", _TODAY, Part.EVENING),
    ("bu gece", _TODAY, Part.NIGHT),
    ("last night, dün gece, geçen gece", _YESTERDAY, Part.NIGHT),
    ("dün akşam, yesterday evening", _YESTERDAY, Part.EVENING),
    ("evvelsi akşam, evvelki akşam, önceki akşam", _DAY_BEFORE, Part.EVENING),
    ("evvelsi gece, evvelki gece", _DAY_BEFORE, Part.NIGHT),
    ("evvelsi sabah, evvelki sabah", _DAY_BEFORE, Part.MORNING),
    ("dün akşam üstü, dün akşam üzeri", _YESTERDAY, Part.LATE_AFTERNOON),
    ("bu akşam üstü, bu akşam üzeri", _TODAY, Part.LATE_AFTERNOON),
)

# Just now: the touch is happening as it is written.
NOW = (
    "şimdi, az önce, demin, biraz önce, az evvel, biraz evvel, şu an, şu anda, henüz, just now,"
    " right now, a moment ago, a minute ago, just this minute"
)

PARTS: dict[Part, str] = {
    Part.MORNING: "sabah, sabahı, sabahleyin, sabahtan, sabah saatlerinde, in the morning, morning, öğleden önce",
    Part.NOON: "öğlen, öğle, öğleyin, öğle arası, öğle arasında, at lunch, lunch, lunchtime, at lunchtime, öğle vakti",
    Part.AFTERNOON: "öğleden sonra, in the afternoon, afternoon, ikindi, ikindi vakti",
    Part.LATE_AFTERNOON: "akşamüstü, akşam üstü, akşamüzeri, akşam üzeri, late afternoon",
    Part.EVENING: "akşam, akşamı, akşamleyin, in the evening, evening",
    Part.NIGHT: "gece, gecesi, at night, geceleyin, gece vakti",
}
PARTS_DUE: dict[Part, str] = {
    Part.MORNING: "sabaha, sabahına",
    Part.NOON: "öğlene, öğleye",
    Part.AFTERNOON: "öğleden sonraya, ikindiye",
    Part.LATE_AFTERNOON: "akşamüstüne, akşamüzerine",
    Part.EVENING: "akşama, akşamına",
    Part.NIGHT: "geceye",
}

# What makes a weekday one certain of many.
QUALIFIERS: dict[Which, str] = {
    Which.LAST: "geçen, geçtiğimiz, last, past, this past, the last",
    Which.NEXT: "önümüzdeki, gelecek, coming, this coming, the coming, ilk, the following",
    Which.NEXT_NOT_TOMORROW: "next, the next",
    Which.THIS: "bu, this",
    Which.LAST_WEEK: (
        "geçen hafta, geçtiğimiz hafta, geçen haftanın, geçtiğimiz haftanın, last week, last week's, last week on"
    ),
    Which.NEXT_WEEK: (
        "haftaya, gelecek hafta, önümüzdeki hafta, öbür hafta, next week, next week's, next week on, gelecek"
        " haftanın, önümüzdeki haftanın"
    ),
}
WEEK_AFTER_DAY: dict[Which, str] = {
    Which.LAST_WEEK: "last week, of last week",
    Which.NEXT_WEEK: "next week, of next week",
    Which.WEEK_ON: "week",
}
MONTH_QUALIFIERS: dict[int, str] = {
    0: "bu ayın, of this month, this month",
    1: "gelecek ayın, önümüzdeki ayın, of next month, next month",
    -1: "geçen ayın, geçtiğimiz ayın, of last month",
}

# Before a moment (English) and after it (Turkish): what it is to the rest.
PREPOSITIONS: dict[Role, str] = {
    Role.PLAIN: "on, at, about, around, from around, @, en erken",
    Role.DEADLINE: "by, until, till, for, no later than, en geç, by the, until the, latest by, due, due on, due by",
    Role.BEFORE: "before",
    Role.AFTER: "after",
    Role.SINCE: "since, from, starting",
}
POSTPOSITIONS: dict[Role, str] = {
    Role.DEADLINE: "kadar, için, en geç, latest, at the latest, gününe kadar",
    Role.BEFORE: "önce, evvel",
    Role.AFTER: "sonra",
    Role.SINCE: "beri, itibaren, bu yana, onwards",
}
# Makes a day one of many: "her cuma", "every Friday", "cumaları".
RECURRING = "her every each weekly"
