"""Touches from CSV and Excel: visits, calls, complaints kept in a list before there was a journal."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

from db.days import day_of_serial, is_serial, month_stands_first, read_day
from db.errors import Problem, UserError
from db.exchange.columnmap import ColumnMap, Mapped, apply_map, names_in
from db.exchange.parsed import (
    LeftOut,
    LeftOutReason,
    ParsedColumn,
    ParsedTouch,
    ParsedTouches,
    Warned,
    WarnedReason,
)
from db.exchange.reading import read_bytes, require_table
from db.exchange.rows import Place, Row, Sheet
from db.exchange.tables import Loaded, load, mapped_header
from db.exchange.touch_minutes import minutes_of
from db.exchange.touch_moments import moment_of, spelled_out
from db.exchange.touch_names import (
    TouchField,
    channel_of,
    direction_of,
    is_yes,
    kind_of_touch,
    known_touch_names,
    mood_of,
    touch_fields,
)
from db.phones import e164, looks_dialled
from db.records import Channel, Direction, TouchKind
from db.text import fold

_HEADER_WITHIN = 30
_SAMPLE_ROWS = 2_000
_LONGEST_MINUTES = 24 * 60
_CONSTANT_FIELDS = (TouchField.KIND, TouchField.CHANNEL, TouchField.DIRECTION, TouchField.BY, TouchField.CUSTOMER)
_TOTALS = frozenset({"toplam", "genel toplam", "total"})

#: What a kind of touch says of who began, where the file does not say it: only what can hardly be otherwise.
_DIRECTION_OF_KIND = {
    TouchKind.COMPLAINT: Direction.IN,
    TouchKind.PRAISE: Direction.IN,
    TouchKind.SUGGESTION: Direction.IN,
    TouchKind.LIKE: Direction.IN,
    TouchKind.VISIT: Direction.IN,
    TouchKind.PURCHASE: Direction.IN,
    TouchKind.HOW_ARE_YOU: Direction.OUT,
    TouchKind.GIFT: Direction.OUT,
    TouchKind.REMEDY: Direction.OUT,
}


def read_touches(
    path: Path,
    *,
    zone: datetime.tzinfo,
    now: datetime.datetime,
    mapping: ColumnMap | None = None,
    region: str = "TR",
    sheets: frozenset[str] | None = None,
) -> ParsedTouches:
    """Return the touches of a CSV or Excel file.

    Args:
        path: the file.
        zone: the zone of times without one.
        now: the present moment, aware; what lies on a later day is left out.
        mapping: the owner's word on which column holds what, or None.
        region: the country of phone numbers without a country code.
        sheets: look at no others of a workbook.

    Raises:
        UserError: the file cannot be read, is no table, or no columns for whose touch it is and when are found.
    """
    data = read_bytes(path)
    require_table(data, path)
    wanted: frozenset[str] = frozenset() if mapping is None else names_in(mapping)
    loaded = load(data, path, lambda cells: known_touch_names(cells) + sum(1 for cell in cells if fold(cell) in wanted))
    filled = [sheet for sheet in loaded.sheets if sheet.rows and (sheets is None or sheet.name in sheets)]
    seen = [sheet for sheet in filled if not sheet.hidden]
    found = [table for sheet in seen if (table := _table(sheet, loaded, mapping)) is not None]
    # A sheet that says what happened is one of touches; one with only a name and a day may be a list of birthdays.
    told = [table for table in found if table.tells_what_happened] or found[:1]
    if not told:
        raise UserError(Problem.IMPORT_NO_HEADER, path=path)
    reader = _TouchReader(zone, now, region)
    for table in told:
        reader.read(table)
    taken = {table.sheet for table in told}
    skipped = [sheet for sheet in filled if sheet.name not in taken]
    return ParsedTouches(
        file=path.name,
        kind=loaded.kind,
        touches=tuple(reader.touches),
        left_out=tuple(reader.left_out),
        warnings=(
            *loaded.stray_marks,
            *reader.warnings,
            *(Warned(path.name, 1, _why_skipped(sheet), {"sheet": sheet.name}) for sheet in skipped),
        ),
        encoding=loaded.encoding,
        columns=told[0].columns,
    )


def _why_skipped(sheet: Sheet) -> WarnedReason:
    return WarnedReason.SHEET_HIDDEN if sheet.hidden else WarnedReason.SHEET_SKIPPED


class _Table:
    """One sheet of touches: its rows, and which column holds what."""

    def __init__(
        self,
        sheet: str,
        place: Place,
        rows: Sequence[Row],
        header: Sequence[str],
        fields: Mapping[int, TouchField],
        constants: Mapping[str, str],
        *,
        since_1904: bool,
    ) -> None:
        self.sheet = sheet
        self.place = place
        self.since_1904 = since_1904
        self.rows = rows
        self.constants = constants
        self.places: dict[TouchField, list[int]] = {}
        for index, field in sorted(fields.items()):
            self.places.setdefault(field, []).append(index)
        self.columns = tuple(
            ParsedColumn(name.strip(), fields.get(index, TouchField.IGNORE).value, "")
            for index, name in enumerate(header)
        )
        what_happened = {TouchField.KIND, TouchField.CHANNEL, TouchField.WORDS, TouchField.DIRECTION, TouchField.MOOD}
        self.tells_what_happened = bool(what_happened & set(self.places)) or bool(constants)
        dates = self.places[TouchField.AT][0]
        self.month_first = month_stands_first(
            cells[dates].partition(" ")[0] for _, cells in rows[:_SAMPLE_ROWS] if dates < len(cells)
        )

    def text(self, field: TouchField, values: Sequence[str]) -> str:
        """Return what a row says of a field; several columns are put together line by line."""
        places = self.places.get(field)
        if places is None:
            return self.constants.get(field.value, "")
        if len(places) == 1:
            return values[places[0]] if places[0] < len(values) else ""
        return "\n".join(values[index] for index in places if index < len(values) and values[index])


def _table(sheet: Sheet, loaded: Loaded, mapping: ColumnMap | None) -> _Table | None:
    """Return a sheet as a table of touches, or None if it lacks whose they are or when they were."""
    if mapping is not None:
        try:
            at = mapped_header(sheet.rows, mapping, loaded.path)
        except UserError:
            if len(loaded.sheets) == 1:
                raise
            return None
    else:
        counts = [known_touch_names(cells) for _, cells in sheet.rows[:_HEADER_WITHIN]]
        at = counts.index(max(counts, default=0)) if any(counts) else -1
        if at < 0:
            return None
    header, rows = sheet.rows[at][1], sheet.rows[at + 1 :]
    fields = touch_fields(header)
    mapped = Mapped({}, {})
    if mapping is not None:
        mapped = apply_map(mapping, header, TouchField, _CONSTANT_FIELDS, loaded.path)
        told = {TouchField(name) for name, _ in mapped.fields.values()} | {
            TouchField(name) for name in mapped.constants
        }
        fields = {index: field for index, field in fields.items() if field not in told}
        fields |= {index: TouchField(name) for index, (name, _) in mapped.fields.items()}
    somebody = {
        TouchField.CUSTOMER, TouchField.CUSTOMER_ID, TouchField.GIVEN_NAME, TouchField.FAMILY_NAME, TouchField.PHONE,
        TouchField.EMAIL,
    }  # fmt: skip
    named = somebody & set(fields.values()) or TouchField.CUSTOMER.value in mapped.constants
    if not named or TouchField.AT not in fields.values():
        return None
    place = loaded.place_of(sheet.name)
    return _Table(sheet.name, place, rows, header, fields, mapped.constants, since_1904=sheet.since_1904)


class _TouchReader:
    """Reads rows of touches; what it finds stands in `touches`, `left_out` and `warnings`."""

    def __init__(self, zone: datetime.tzinfo, now: datetime.datetime, region: str) -> None:
        self.touches: list[ParsedTouch] = []
        self.left_out: list[LeftOut] = []
        self.warnings: list[Warned] = []
        self._place = Place("")
        self._zone = zone
        self._now = now
        self._today = now.astimezone(zone).date()
        self._region = region

    def read(self, table: _Table) -> None:
        """Take every row as a touch, or leave it out with its reason."""
        self._place = table.place
        for line, cells in table.rows:
            values = [cell.strip() for cell in cells]
            if any(values):
                self._take(line, values, table)

    def _take(self, line: int, values: list[str], table: _Table) -> None:
        given = table.text(TouchField.GIVEN_NAME, values)
        family = table.text(TouchField.FAMILY_NAME, values)
        customer = table.text(TouchField.CUSTOMER, values) or f"{given} {family}".strip()
        customer_id = table.text(TouchField.CUSTOMER_ID, values)
        phone, email = table.text(TouchField.PHONE, values), table.text(TouchField.EMAIL, values)
        phone = phone if phone and (e164(phone, self._region) or looks_dialled(phone)) else ""
        email = email if "@" in email else ""
        if not (customer or customer_id or phone or email):
            self._leave_out(line, LeftOutReason.NO_CUSTOMER)
            return
        written = spelled_out(table.text(TouchField.AT, values))
        if not written:
            reason = LeftOutReason.TOTAL_ROW if fold(customer) in _TOTALS else LeftOutReason.NO_DATE
            self._leave_out(line, reason, **({"text": customer} if reason is LeftOutReason.TOTAL_ROW else {}))
            return
        on = _day_of(written, month_first=bool(table.month_first), since_1904=table.since_1904)
        if on is None:
            self._leave_out(line, LeftOutReason.DATE_UNREADABLE, text=written)
            return
        clock = table.text(TouchField.TIME, values)
        moment = moment_of(on, written, clock, self._zone)
        if moment.at.astimezone(self._zone).date() > self._today:
            self._leave_out(line, LeftOutReason.IN_THE_FUTURE, on=on)
            return
        if moment.doubt is not None:
            self._warn(line, moment.doubt, text=clock or written)
        kind, channel, direction, words = self._what(line, values, table)
        self.touches.append(
            ParsedTouch(
                customer=customer,
                at=moment.at,
                has_time=moment.has_time,
                kind=kind,
                direction=direction,
                channel=channel,
                mood=self._mood(line, table.text(TouchField.MOOD, values)),
                words=words,
                minutes=self._minutes(line, table.text(TouchField.MINUTES, values)),
                by=table.text(TouchField.BY, values),
                shareable=is_yes(table.text(TouchField.SHAREABLE, values)),
                external_id=table.text(TouchField.EXTERNAL_ID, values) or None,
                customer_id=customer_id,
                phone=phone,
                email=email,
                file=self._place.file,
                line=line,
                sheet=self._place.sheet,
            ),
        )

    def _what(
        self,
        line: int,
        values: list[str],
        table: _Table,
    ) -> tuple[TouchKind, Channel | None, Direction | None, str]:
        """Return kind, channel, direction and words; a word we do not know is kept among the words."""
        words = table.text(TouchField.WORDS, values)
        kind_text = table.text(TouchField.KIND, values)
        channel_text = table.text(TouchField.CHANNEL, values)
        direction_text = table.text(TouchField.DIRECTION, values)
        kind = kind_of_touch(kind_text) if kind_text else TouchKind.TALK
        channel = channel_of(channel_text) if channel_text else None
        direction = direction_of(direction_text) if direction_text else None
        if channel is None and not channel_text and kind_text:
            # "Telefon" and "WhatsApp" stand as a kind in many lists; a visit is in person.
            channel = channel_of(kind_text)
        if kind is None and direction is None:
            direction = direction_of(kind_text)  # a phone's list of calls: incoming, outgoing, missed
        if kind is None:
            kind = TouchKind.TALK
            if direction is None and (channel is None or channel_text):
                self._warn(line, WarnedReason.KIND_UNKNOWN, text=kind_text)
                words = f"{kind_text}: {words}" if words else kind_text
        if channel_text and channel is None:
            channel = Channel.OTHER
            self._warn(line, WarnedReason.CHANNEL_UNKNOWN, text=channel_text)
        if direction_text and direction is None:
            self._warn(line, WarnedReason.DIRECTION_UNKNOWN, text=direction_text)
        return kind, channel, direction or _DIRECTION_OF_KIND.get(kind), words

    def _mood(self, line: int, text: str) -> int | None:
        mood = mood_of(text) if text else None
        if text and mood is None:
            self._warn(line, WarnedReason.MOOD_UNKNOWN, text=text)
        return mood

    def _minutes(self, line: int, text: str) -> int | None:
        if not text:
            return None
        minutes = minutes_of(text)
        if minutes is None or not 0 <= minutes <= _LONGEST_MINUTES:
            self._warn(line, WarnedReason.MINUTES_UNREADABLE, text=text)
            return None
        return minutes

    def _leave_out(self, line: int, reason: LeftOutReason, **params: object) -> None:
        self.left_out.append(LeftOut(self._place.file, line, reason, params, self._place.sheet))

    def _warn(self, line: int, reason: WarnedReason, **params: object) -> None:
        self.warnings.append(Warned(self._place.file, line, reason, params, self._place.sheet))


def _day_of(text: str, *, month_first: bool, since_1904: bool) -> datetime.date | None:
    day = read_day(text, month_first=month_first)
    if day is None and is_serial(text):
        day = day_of_serial(float(text), since_1904=since_1904)
    if day is None or day.year is None:
        return None
    return datetime.date(day.year, day.month, day.day)
