"""Contacts from the rows of a table, once it is known what each column holds."""

import re
from collections.abc import Iterable, Sequence

from db.days import ParsedDay, day_of_serial, is_serial, month_stands_first, read_day
from db.exchange.column_names import FAMILY_FIRST, FIRM_WORDS, GENDERS, LANGUAGES, TOTALS, Field
from db.exchange.columns import Column
from db.exchange.names import looks_like_firm, split_name
from db.exchange.parsed import (
    FileKind,
    LeftOut,
    LeftOutReason,
    ParsedAddress,
    ParsedContact,
    ParsedEmail,
    ParsedLink,
    ParsedOwnField,
    ParsedPhone,
    ParsedSocial,
    ParsedSpecialDay,
    Warned,
    WarnedReason,
)
from db.exchange.rows import Place, Row
from db.exchange.table_phones import numbers_in
from db.exchange.table_places import address_places, label_of, places_of, texts_in
from db.exchange.turkish_places import in_turkish_parts
from db.phones import e164
from db.records import CustomerKind
from db.text import fold

_ERRORS = frozenset(
    {
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#YOK", "#BAŞV!", "#DEĞER!", "#AD?",
        "#SAYI/0!", "#SAYI!", "#BOŞ!", "#####",
    },
)  # fmt: skip
_IN_BRACKETS = re.compile(r"[^<>,;]*<([^<>\s]+@[^<>\s]+)>")  # Ayşe Yılmaz <ayse@…>
_SEVERAL_MAILS = re.compile(r"[,;/\s]+")
_SEVERAL_TAGS = re.compile(r"\s*(?::::|[,;|])\s*")
_HASHTAGS = re.compile(r"#(\w+)")
_ONLY_HASHTAGS = re.compile(r"#\w+(?:\s*#\w+)*")
_CITY_AND_DISTRICT = re.compile(r"\s*[/\\,-]\s*")
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_NO_DAY = re.compile(r"[0/.\s:-]*|1/1/4501|01[./]01[./]4501")
_SHOWN = 80
_SAMPLE_ROWS = 2_000


class TableReader:
    """Reads the rows of one table; what it finds stands in `contacts`, `left_out` and `warnings`.

    Columns a table lacks are read from a cell that is always empty, behind the last one: index -1.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        kind: FileKind,
        place: Place,
        region: str,
        *,
        since_1904: bool = False,
    ) -> None:
        self.contacts: list[ParsedContact] = []
        self.left_out: list[LeftOut] = []
        self.warnings: list[Warned] = []
        self._place = place
        self._since_1904 = since_1904
        self._region = region
        self._width = max((column.index for column in columns), default=-1) + 1
        self._header = [column.header for column in columns]
        self._one = dict.fromkeys(Field, -1) | {column.field: column.index for column in reversed(columns)}
        self._family_first = any(column.field is Field.NAME and column.label == FAMILY_FIRST for column in columns)
        self._phones = places_of(columns, Field.PHONE)
        self._emails = places_of(columns, Field.EMAIL)
        self._urls = places_of(columns, Field.URL)
        self._socials = places_of(columns, Field.SOCIAL)
        self._days = places_of(columns, Field.SPECIAL_DAY)
        self._own = places_of(columns, Field.OWN)
        self._notes = [column.index for column in columns if column.field is Field.NOTE]
        self._tags = [column.index for column in columns if column.field is Field.TAGS]
        self._addresses = address_places(columns)
        english = kind in {FileKind.OUTLOOK_CSV, FileKind.GOOGLE_CSV} and "Birthday" in self._header
        self._month_first = {
            column.index: _month_first(rows, column.index, english=english)
            for column in columns
            if column.field in {Field.BIRTHDAY, Field.SPECIAL_DAY}
        }

    def read(self, rows: Iterable[Row]) -> None:
        """Take every row: as a contact, or left out with its reason; empty rows are nothing."""
        for line, cells in rows:
            values = ["" if cell in _ERRORS else cell for cell in map(str.strip, cells)]
            if not any(values):
                if any(cells) and any(map(str.strip, cells)):
                    self._leave_out(line, LeftOutReason.NOTHING_IN_IT)
                continue
            if len(values) > self._width:
                self._warn_of_further_cells(line, values[self._width :])
                del values[self._width :]
            else:
                values += [""] * (self._width - len(values))
            values.append("")
            self._take(line, values)

    def _take(self, line: int, values: list[str]) -> None:
        contact = self._contact(line, values)
        if contact.display_name:
            if _is_total(contact, values):
                self._leave_out(line, LeftOutReason.TOTAL_ROW, text=_row_text(values))
            elif self._is_header(values):
                self._leave_out(line, LeftOutReason.REPEATED_HEADER)
            else:
                self.contacts.append(contact)
        elif any(fold(value) in TOTALS for value in values):
            self._leave_out(line, LeftOutReason.TOTAL_ROW, text=_row_text(values))
        else:
            self._leave_out(line, LeftOutReason.NO_NAME, text=_row_text(values))

    def _contact(self, line: int, values: list[str]) -> ParsedContact:
        one = self._one
        name = " ".join(values[one[Field.NAME]].split())
        given = values[one[Field.GIVEN_NAME]]
        family = values[one[Field.FAMILY_NAME]]
        prefix = values[one[Field.PREFIX]]
        suffix = values[one[Field.SUFFIX]]
        company = values[one[Field.COMPANY]]
        is_firm = one[Field.KIND] != -1 and not FIRM_WORDS.isdisjoint(fold(values[one[Field.KIND]]).split())
        if not given and not family:
            is_firm = is_firm or (looks_like_firm(name) if name else bool(company and not values[one[Field.NICKNAME]]))
            if is_firm:
                company = company or name
            elif name:
                parts = split_name(name, family_first=self._family_first)
                if self._family_first:
                    name = " ".join(filter(None, (parts.prefix, parts.given, parts.family, parts.suffix)))
                given, family = parts.given, parts.family
                prefix, suffix = prefix or parts.prefix, suffix or parts.suffix
        gender = values[one[Field.GENDER]]
        language = values[one[Field.LANGUAGE]]
        return ParsedContact(
            formatted_name=name,
            given_name=given,
            family_name=family,
            middle_name=values[one[Field.MIDDLE_NAME]],
            prefix=prefix,
            suffix=suffix,
            nickname=values[one[Field.NICKNAME]],
            company=company,
            department=values[one[Field.DEPARTMENT]],
            title=values[one[Field.TITLE]],
            kind=CustomerKind.FIRM if is_firm else CustomerKind.PERSON,
            phones=self._phones_of(line, values) or self._number_for_name(name),
            emails=self._emails_of(line, values),
            addresses=self._addresses_of(values) if self._addresses else (),
            urls=self._urls_of(values) if self._urls else (),
            socials=self._socials_of(values) if self._socials else (),
            birthday=self._birthday_of(line, values),
            days=self._days_of(line, values) if self._days else (),
            note="\n".join([values[index] for index in self._notes if values[index]]),
            tags=self._tags_of(values) if self._tags else (),
            external_id=values[one[Field.EXTERNAL_ID]] or None,
            language=LANGUAGES.get(fold(language).partition("-")[0], "") if language else "",
            gender=GENDERS.get(fold(gender), "") if gender else "",
            own_fields=self._own_fields_of(values) if self._own else (),
            file=self._place.file,
            sheet=self._place.sheet,
            line=line,
        )

    def _phones_of(self, line: int, values: list[str]) -> tuple[ParsedPhone, ...]:
        found: list[ParsedPhone] = []
        for place in self._phones:
            cell = values[place.index]
            if not cell:
                continue
            label, preferred = label_of(place, values)
            numbers, cut_short = numbers_in(cell)
            for text in cut_short:
                self._warn(line, WarnedReason.PHONE_CUT_SHORT, text=text)
            for number in numbers:
                if _DIGIT.search(number) is None:
                    self._warn(line, WarnedReason.PHONE_UNREADABLE, text=number)
                else:
                    found.append(ParsedPhone(number, label, e164(number, self._region), preferred))
        return tuple(found)

    def _number_for_name(self, name: str) -> tuple[ParsedPhone, ...]:
        """Somebody known by nothing but a number is often called by it."""
        number = e164(name, self._region) if name and _LETTER.search(name) is None else None
        return (ParsedPhone(name, "", number),) if number else ()

    def _emails_of(self, line: int, values: list[str]) -> tuple[ParsedEmail, ...]:
        found: list[ParsedEmail] = []
        for place in self._emails:
            cell = values[place.index]
            if not cell:
                continue
            label, preferred = label_of(place, values)
            cell = _IN_BRACKETS.sub(r" \1 ", cell).strip() if "<" in cell else cell
            if cell.count("@") > 1:
                found += [ParsedEmail(one, label, preferred) for one in _SEVERAL_MAILS.split(cell) if "@" in one]
            elif "@" in cell:
                found.append(ParsedEmail(cell.removeprefix("mailto:"), label, preferred))
            else:
                self._warn(line, WarnedReason.EMAIL_UNREADABLE, text=cell)
        return tuple(found)

    def _addresses_of(self, values: list[str]) -> tuple[ParsedAddress, ...]:
        found: list[ParsedAddress] = []
        for place, parts in self._addresses:
            texts = {
                field: values[indexes[0]]
                if len(indexes) == 1
                else ", ".join(dict.fromkeys(values[index] for index in indexes if values[index]))
                for field, indexes in parts.items()
            }
            if not any(texts.values()):
                continue
            both = (
                _CITY_AND_DISTRICT.split(texts[Field.CITY_AND_DISTRICT], 1)
                if Field.CITY_AND_DISTRICT in texts
                else [""]
            )
            label, _ = label_of(place, values)
            found.append(
                in_turkish_parts(
                    ParsedAddress(
                        street=texts.get(Field.STREET) or texts.get(Field.ADDRESS, ""),
                        district=texts.get(Field.DISTRICT) or (both[1] if len(both) > 1 else ""),
                        city=texts.get(Field.CITY) or both[0],
                        region=texts.get(Field.REGION, ""),
                        postcode=texts.get(Field.POSTCODE, ""),
                        country=texts.get(Field.COUNTRY, ""),
                        label=label,
                    )
                ),
            )
        return tuple(found)

    def _urls_of(self, values: list[str]) -> tuple[ParsedLink, ...]:
        return tuple(ParsedLink(text, label) for text, label in texts_in(values, self._urls))

    def _socials_of(self, values: list[str]) -> tuple[ParsedSocial, ...]:
        return tuple(ParsedSocial(label.lower(), text) for text, label in texts_in(values, self._socials))

    def _birthday_of(self, line: int, values: list[str]) -> ParsedDay | None:
        one = self._one
        text = values[one[Field.BIRTHDAY]]
        if text:
            day = _day(text, month_first=self._month_first[one[Field.BIRTHDAY]], since_1904=self._since_1904)
            if day is None and _NO_DAY.fullmatch(text) is None:
                self._warn(line, WarnedReason.BIRTHDAY_UNREADABLE, text=text)
            return day
        parts = values[one[Field.BIRTH_YEAR]], values[one[Field.BIRTH_MONTH]], values[one[Field.BIRTH_DAY]]
        if not (parts[1] and parts[2]):
            return None
        day = read_day(f"{parts[0] or '0000'}-{parts[1]}-{parts[2]}") or read_day(f"{parts[2]} {parts[1]} {parts[0]}")
        if day is None:
            self._warn(line, WarnedReason.BIRTHDAY_UNREADABLE, text="-".join(parts))
        return day

    def _days_of(self, line: int, values: list[str]) -> tuple[ParsedSpecialDay, ...]:
        found: list[ParsedSpecialDay] = []
        for place in self._days:
            text = values[place.index]
            if not text or _NO_DAY.fullmatch(text):
                continue
            label, _ = label_of(place, values)
            day = _day(text, month_first=self._month_first[place.index], since_1904=self._since_1904)
            if day is None:
                self._warn(line, WarnedReason.DAY_UNREADABLE, label=label, text=text)
            else:
                found.append(ParsedSpecialDay(label, day))
        return tuple(found)

    def _tags_of(self, values: list[str]) -> tuple[str, ...]:
        tags: dict[str, None] = {}
        for index in self._tags:
            for tag in _SEVERAL_TAGS.split(values[index]) if values[index] else ():
                # Google puts a star before the groups it made itself.
                for one in _HASHTAGS.findall(tag) if _ONLY_HASHTAGS.fullmatch(tag) else (tag,):
                    if one and not one.startswith("* "):
                        tags[one] = None
        return tuple(tags)

    def _own_fields_of(self, values: list[str]) -> tuple[ParsedOwnField, ...]:
        texts: dict[str, list[str]] = {}
        for place in self._own:
            if values[place.index]:
                label, _ = label_of(place, values)
                texts.setdefault(label or self._header[place.index], []).append(values[place.index])
        return tuple(ParsedOwnField(name, "\n".join(found)) for name, found in texts.items() if name)

    def _is_header(self, values: list[str]) -> bool:
        return values[:-1] == self._header

    def _warn_of_further_cells(self, line: int, cells: list[str]) -> None:
        text = " ".join(cell for cell in cells if cell)
        if text:
            self._warn(line, WarnedReason.CELLS_TOO_MANY, text=text[:_SHOWN])

    def _leave_out(self, line: int, reason: LeftOutReason, **params: object) -> None:
        self.left_out.append(LeftOut(self._place.file, line, reason, params, self._place.sheet))

    def _warn(self, line: int, reason: WarnedReason, **params: object) -> None:
        self.warnings.append(Warned(self._place.file, line, reason, params, self._place.sheet))


def _month_first(rows: Sequence[Row], index: int, *, english: bool) -> bool:
    cells = [cells[index] for _, cells in rows[:_SAMPLE_ROWS] if index < len(cells) and cells[index]]
    told = month_stands_first(cells)
    return english and any("/" in cell for cell in cells) if told is None else told


def _day(text: str, *, month_first: bool, since_1904: bool) -> ParsedDay | None:
    day = read_day(text, month_first=month_first)
    if day is not None or not is_serial(text):
        return day
    number = float(text)
    return None if 1800 <= number <= 2200 else day_of_serial(number, since_1904=since_1904)


def _is_total(contact: ParsedContact, values: Iterable[str]) -> bool:
    """Say whether a row sums up the ones above: its first word says so, and nobody can be reached by its figures."""
    if contact.emails or any(phone.e164 for phone in contact.phones):
        return False
    return fold(contact.display_name) in TOTALS or fold(next(filter(None, values), "")) in TOTALS


def _row_text(values: Iterable[str]) -> str:
    return " ".join(value for value in values if value)[:_SHOWN]
