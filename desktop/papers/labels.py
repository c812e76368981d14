"""Labels and envelopes: how a letter calls somebody, and where it goes."""

from __future__ import annotations

from db.queries.addresses import Addressee, Addresses
from db.queries.shop import ShopProfile
from db.records import Language
from db.text import fold, upper_tr
from desktop import letters
from desktop.papers.wording import Wording
from desktop.pdf.labels import Post
from desktop.pdf.stocks import Stock

#: How people write the country their own shop is in; within it nobody writes it on a letter.
_HOME = {
    "TR": frozenset({"tr", "turkiye", "turkey"}),
    "GB": frozenset({"gb", "uk", "united kingdom", "great britain", "england"}),
    "US": frozenset({"us", "usa", "united states", "united states of america"}),
    "DE": frozenset({"de", "deutschland", "germany", "almanya"}),
}


def post_of(addresses: Addresses, stock: Stock, start: int, say: Wording) -> Post:
    """Return what is to be printed."""
    shop = addresses.shop
    return Post(
        stock=stock,
        language=say.tag,
        made_on=say.today,
        title=say.words.translate("Papers", "Addresses"),
        sender=_sender(shop),
        addresses=tuple(_lines(addressee, shop.region) for addressee in addresses.found),
        start=start,
    )


def _sender(shop: ShopProfile) -> tuple[str, ...]:
    """Return whose letter it is and where it comes back to, the city too: unlike a customer, the post may not know."""
    place = " / ".join(dict.fromkeys(part for part in (shop.district, shop.city) if part))
    return tuple(part for part in (shop.name, shop.street, place) if part)


def _lines(addressee: Addressee, home: str) -> tuple[str, ...]:
    name = letters.full_address(addressee, addressee.language)
    country = addressee.country.strip()
    at_home = not country or fold(country) in _HOME.get(home, frozenset({home.lower()}))
    town = _turkish_town(addressee) if at_home and home == "TR" else _town(addressee)
    abroad = upper_tr(country) if addressee.language is Language.TR else country.upper()
    parts = (name, *addressee.street.splitlines(), *town, "" if at_home else abroad)
    return tuple(part.strip() for part in parts if part.strip())


def _turkish_town(addressee: Addressee) -> tuple[str, ...]:
    """Return "34710 Kadıköy / İstanbul", as the Turkish post writes it."""
    places = " / ".join(part.strip() for part in (addressee.district, addressee.city) if part.strip())
    return (f"{addressee.postcode.strip()} {places}",)


def _town(addressee: Addressee) -> tuple[str, ...]:
    region = addressee.region.strip()
    if fold(region) == fold(addressee.city):
        region = ""
    town = " ".join(part.strip() for part in (addressee.postcode, addressee.city) if part.strip())
    return addressee.district, town, region
