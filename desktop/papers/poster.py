"""The poster of thanks in words. It is seen by everybody who comes in: nothing private stands on it."""

from __future__ import annotations

from db.queries.poster import Poster, PosterThanks
from desktop.papers.wording import Wording
from desktop.pdf.content import Shop
from desktop.pdf.poster import WallPoster, WallQuote
from desktop.quoting import quoted


def poster_of(poster: Poster, say: Wording) -> WallPoster:
    """Return the poster: exact words, initials unless the customer agreed to be named."""
    shop = poster.shop
    reach = " · ".join(part for part in (shop.address_line, shop.phone) if part)
    return WallPoster(
        page_size=say.page_size,
        language=say.tag,
        made_on=say.today,
        title=say.words.translate("Papers", "Thank you!"),
        subtitle=say.words.translate("Papers", "What our customers told us, in their own words"),
        shop=Shop(shop.name, reach, shop.accent),
        quotes=tuple(_quote(thanks, say) for thanks in poster.thanks),
    )


def _quote(thanks: PosterThanks, say: Wording) -> WallQuote:
    whom = say.words.translate("Timeline", "for {name}").format(name=thanks.praised) if thanks.praised else ""
    source = " · ".join(filter(None, (thanks.signed, whom, say.formats.month(thanks.on))))
    return WallQuote(quoted(thanks.words), source)
