"""Gaps between contacts against the two sides of a rhythm: neither chased nor neglected."""

import dataclasses
import datetime
import itertools

from desktop.charts.chart import FEWEST, Chart, Size, Style
from desktop.charts.days import Months, day_scale, write_days
from desktop.charts.sheet import HAIRLINE, Align, Scale, Sheet, Sign

_HEADROOM = 1.12


@dataclasses.dataclass(frozen=True, slots=True)
class Contact:
    """A day somebody was in contact.

    Attributes:
        on: the day.
        ours: whether the shop began it; only what we begin can come too soon.
        label: the sentence read at this point ("12 Ekim: 34 gün sonra, o aradı").
        ids: the touches of that day.
    """

    on: datetime.date
    ours: bool
    label: str
    ids: tuple[int, ...] = ()


@dataclasses.dataclass(frozen=True, slots=True)
class RhythmSides:
    """Days of silence after which the shop is late, and before which it is chasing; None where nobody knows."""

    latest: float | None
    earliest: float | None


@dataclasses.dataclass(frozen=True, slots=True)
class GapsWords:
    """The chart's sentences and words in the reader's language.

    Attributes:
        alt: the whole chart in a sentence.
        too_few: what is not known yet, while there are fewer than three contacts.
        latest: what stands on the upper line of the rhythm ("en geç 3 haftada bir").
        earliest: what stands on the lower one.
        open_gap: the sentence read at the present silence ("34 gündür sessiz").
        months: for the dates.
    """

    alt: str
    too_few: str
    latest: str
    earliest: str
    open_gap: str
    months: Months


def gaps(
    contacts: tuple[Contact, ...],
    sides: RhythmSides,
    until: datetime.date,
    words: GapsWords,
    size: Size,
    style: Style,
) -> Chart:
    """Draw the silence as it grew from each contact to the next, the rhythm's two sides lying behind it.

    The line climbs by one each day and falls to nothing on the day of a contact. A gap longer than the rhythm ends in a
    triangle pointing up, a contact of ours before its time in one pointing down. The present silence is dashed: nobody
    knows yet where it ends.

    Args:
        contacts: one a day, in order of their days, none after `until`.
        sides: the rhythm.
        until: the day the chart looks back from.
        words: sentences.
        size: of the figure.
        style: colours and text.
    """
    sheet = Sheet(size, style)
    if len(contacts) < FEWEST:
        sheet.say(words.too_few)
        return sheet.chart(words.too_few)
    foot = style.text_size * 1.9
    lengths = [0, *((b.on - a.on).days for a, b in itertools.pairwise(contacts))]
    open_days = (until - contacts[-1].on).days
    figures_room = sheet.width_of("0000")
    along = day_scale(contacts[0].on, max(until, contacts[-1].on), figures_room, size.width - 4)
    up = Scale(0, max(*lengths, open_days, sides.latest or 1) * _HEADROOM, foot, size.height - style.text_size)
    _draw_rhythm(sheet, sides, up, along)
    _draw_figures(sheet, up, figures_room)
    _draw_silence(sheet, contacts, lengths, along, up)
    _draw_open_gap(sheet, contacts[-1].on, open_days, sides, along, up)
    ends = [(contact.on, length) for contact, length in zip(contacts, lengths, strict=True)] + [(until, open_days)]
    near_end = size.width - sheet.width_of(words.latest) - style.text_size
    climbs = any(days > (sides.latest or 0) and along(on.toordinal()) > near_end for on, days in ends)
    _name_rhythm(sheet, sides, words, up, along.start if climbs else None)
    _draw_marks(sheet, contacts, lengths, sides, along, up)
    write_days(sheet, along, 2.5, words.months)
    if open_days > 0:
        sheet.read(along(until.toordinal()), up(open_days), words.open_gap)
    return sheet.chart(words.alt)


def _draw_rhythm(sheet: Sheet, sides: RhythmSides, up: Scale, along: Scale) -> None:
    if sides.latest is None:
        return
    theme = sheet.style.theme
    low, high = up(sides.earliest or 0), up(sides.latest)
    sheet.box(along.start, low, along.stop - along.start, high - low, theme.good_soft)
    for side in (sides.latest, sides.earliest):
        if side:
            sheet.line((along.start, along.stop), (up(side), up(side)), theme.good, HAIRLINE, dashed=True)


def _draw_figures(sheet: Sheet, up: Scale, room: float) -> None:
    theme = sheet.style.theme
    sheet.rules(room, sheet.size.width - 4, [up.start], theme.line)
    step = _round_step(up.high, most=max(1, int((up.stop - up.start) / (sheet.style.text_size * 2.6))))
    for days in range(0, int(up.high) + 1, step):
        sheet.text(room - 5, up(days) - sheet.style.text_size * 0.33, str(days), theme.muted, align=Align.RIGHT)


def _round_step(highest: float, most: int) -> int:
    """Return the smallest step of days people count in (1, 2, 7, 14, 30…) that needs at most so many figures."""
    for step in (1, 2, 5, 7, 14, 30, 60, 90, 180):
        if highest / step <= most:
            return step
    return 365 * max(1, round(highest / 365 / most + 0.5))


def _draw_silence(sheet: Sheet, contacts: tuple[Contact, ...], lengths: list[int], along: Scale, up: Scale) -> None:
    xs: list[float] = []
    ys: list[float] = []
    for contact, length in zip(contacts, lengths, strict=True):
        x = along(contact.on.toordinal())
        xs += [x, x]
        ys += [up(length), up(0)]
    sheet.line(xs, ys, sheet.style.theme.accent, 1.2)


def _draw_open_gap(sheet: Sheet, last: datetime.date, days: int, sides: RhythmSides, along: Scale, up: Scale) -> None:
    if days <= 0:
        return
    theme = sheet.style.theme
    late = sides.latest is not None and days > sides.latest
    x, y = along(last.toordinal() + days), up(days)
    sheet.line((along(last.toordinal()), x), (up(0), y), theme.accent, 1.2, dashed=True)
    sheet.marks((x,), (y,), Sign.RING, theme.caution if late else theme.accent)


def _draw_marks(
    sheet: Sheet, contacts: tuple[Contact, ...], lengths: list[int], sides: RhythmSides, along: Scale, up: Scale
) -> None:
    theme = sheet.style.theme
    looks = {
        Sign.DISC: (theme.accent, 4.5),
        Sign.UP: (theme.caution, 6.5),
        Sign.DOWN: (theme.info, 6.5),
    }
    places: dict[Sign, list[tuple[float, float]]] = {sign: [] for sign in looks}
    for number, (contact, length) in enumerate(zip(contacts, lengths, strict=True)):
        x, y = along(contact.on.toordinal()), up(length)
        places[_sign(contact, length, sides) if number else Sign.DISC].append((x, y))
        sheet.read(x, y, contact.label, contact.ids)
    for sign, (colour, size) in looks.items():
        if places[sign]:
            xs, ys = zip(*places[sign], strict=True)
            sheet.marks(xs, ys, sign, colour, size)


def _sign(contact: Contact, length: int, sides: RhythmSides) -> Sign:
    if sides.latest is not None and length > sides.latest:
        return Sign.UP
    if contact.ours and sides.earliest is not None and length < sides.earliest:
        return Sign.DOWN
    return Sign.DISC


def _name_rhythm(sheet: Sheet, sides: RhythmSides, words: GapsWords, up: Scale, left: float | None) -> None:
    """Name the two lines of the rhythm at their right ends, or from `left` on: a long silence climbs there at the end.

    The lower one only where it keeps clear of the upper one and of the ground, where most marks stand.
    """
    if sides.latest is None:
        return
    theme, size = sheet.style.theme, sheet.style.text_size
    _name_line(sheet, words.latest, up(sides.latest), theme.surface, left)
    if sides.earliest and min(up(sides.latest) - up(sides.earliest), up(sides.earliest) - up(0)) > size * 1.5:
        _name_line(sheet, words.earliest, up(sides.earliest), theme.good_soft, left)


def _name_line(sheet: Sheet, words: str, y: float, ground: str, left: float | None) -> None:
    """Write words above an end of a line, on a ground that keeps them clear of what was drawn below."""
    size, width = sheet.style.text_size, sheet.width_of(words)
    begin = sheet.size.width - 6 - width if left is None else left + 3
    sheet.box(begin - 3, y + 1, width + 5, size * 1.15, ground)
    sheet.text(begin, y + size * 0.33, words, sheet.style.theme.good)
