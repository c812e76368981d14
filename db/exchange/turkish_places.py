"""Turkish addresses: which part is the district (ilçe) and which the province (il), however a program wrote them down.

Phones and mail programs put the district where a city stands and the province where a state does; lists people keep
themselves often hold all of it in one cell.
"""

import re
from dataclasses import replace

from db.exchange.parsed import ParsedAddress
from db.text import fold

_PROVINCES = frozenset(
    """
    adana adiyaman afyonkarahisar afyon agri amasya ankara antalya artvin aydin balikesir bilecik bingol bitlis bolu
    burdur bursa canakkale cankiri corum denizli diyarbakir edirne elazig erzincan erzurum eskisehir gaziantep antep
    giresun gumushane hakkari hatay isparta mersin icel istanbul izmir kars kastamonu kayseri kirklareli kirsehir
    kocaeli konya kutahya malatya manisa kahramanmaras maras mardin mugla mus nevsehir nigde ordu rize sakarya samsun
    siirt sinop sivas tekirdag tokat trabzon tunceli sanliurfa urfa usak van yozgat zonguldak aksaray bayburt karaman
    kirikkale batman sirnak bartin ardahan igdir yalova karabuk kilis osmaniye duzce
    """.split(),
)
_AT_HOME = frozenset({"", "tr", "tur", "turkiye", "turkey", "turkiye cumhuriyeti"})
_WORD = r"[^\W\d_][^\W\d_.]*\.?"
#: `… 34710 Kadıköy/İstanbul`, `… , Doğu Bayazıt / Ağrı`: behind a postcode or a comma a district may be of two words.
_AT_THE_END = re.compile(
    rf"(?P<street>.*?)(?:[\s,–-]+(?P<postcode>[0-9]{{5}})[\s,]+(?P<named>{_WORD}(?: {_WORD})?)"
    rf"|\s*[,\n]\s*(?P<apart>{_WORD}(?: {_WORD})?)|\s+(?P<district>{_WORD}))"
    rf"\s*/\s*(?P<province>{_WORD})(?:\s*[/,]?\s*(?P<country>Türkiye|TÜRKİYE|Turkey|TR))?",
    re.DOTALL,
)
_BOTH = re.compile(rf"(?P<district>{_WORD}(?: {_WORD})?)\s*/\s*(?P<province>{_WORD})")


def in_turkish_parts(address: ParsedAddress) -> ParsedAddress:
    """Return an address with its district and its province in their places; one that is not Turkish as it is."""
    told = address.region or "/" in (address.city or address.street)
    if address.district or not told or fold(address.country) not in _AT_HOME:
        return address
    if address.region:
        if not _is_province(address.region):
            return address
        district = "" if fold(address.city) == fold(address.region) else address.city
        return replace(address, district=district, city=address.region, region="")
    if address.city:
        both = _BOTH.fullmatch(address.city)
        if both is None or not _is_province(both["province"]):
            return address
        return replace(address, district=both["district"], city=both["province"])
    return _taken_apart(address)


def _taken_apart(address: ParsedAddress) -> ParsedAddress:
    found = _AT_THE_END.fullmatch(address.street)
    if found is None or not found["street"].strip(" ,-\n") or not _is_province(found["province"]):
        return address
    return replace(
        address,
        street=found["street"].strip(" ,-\n"),
        district=found["named"] or found["apart"] or found["district"],
        city=found["province"],
        postcode=address.postcode or found["postcode"] or "",
        country=address.country or found["country"] or "",
    )


def _is_province(text: str) -> bool:
    return fold(text).strip(" .") in _PROVINCES
