"""The first layout: every table of the journal, and the search index beside them.

Frozen: a released layout never changes, later ones build on it.
"""

import uuid

from peewee import (
    BlobField, BooleanField, CharField, Database, DateField, DateTimeField, DecimalField, FloatField, ForeignKeyField,
    IntegerField, Model, TextField, TimeField, UUIDField,
)  # fmt: skip
from playhouse.migrate import SchemaMigrator

from db.search import create_index


def up(migrator: SchemaMigrator, db: Database) -> None:
    class Staff(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        name = CharField()
        phone = CharField(default="")
        position = IntegerField(default=0)
        left_on = DateField(null=True)

        class Meta:
            database = db
            table_name = "staff"

    class Absence(Model):
        staff = ForeignKeyField(Staff, on_delete="CASCADE")
        cover = ForeignKeyField(Staff, on_delete="CASCADE")
        from_on = DateField()
        until_on = DateField()

        class Meta:
            database = db
            table_name = "absence"

    class Attachment(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        file_name = CharField()
        media_type = CharField()
        digest = CharField(index=True, max_length=64)
        content = BlobField()
        added_at = DateTimeField()

        class Meta:
            database = db
            table_name = "attachment"

    class Customer(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        kind = CharField(max_length=24, default="person")
        name = CharField()
        name_folded = CharField(index=True)
        sort_key = CharField()
        given_name = CharField(default="")
        family_name = CharField(default="")
        company = CharField(default="")
        job_title = CharField(default="")
        honorific = CharField(default="")
        form_of_address = CharField(max_length=24, default="siz")
        language = CharField(max_length=24, default="tr")
        pace = CharField(null=True, max_length=24)
        closeness = CharField(null=True, max_length=24)
        notes = TextField(default="")
        photo = ForeignKeyField(Attachment, null=True, on_delete="SET NULL")
        external_id = CharField(index=True, null=True)
        owner = ForeignKeyField(Staff, null=True, on_delete="SET NULL")
        firm = ForeignKeyField("self", null=True, on_delete="SET NULL")
        referred_by = ForeignKeyField("self", null=True, on_delete="SET NULL")
        since_on = DateField()
        notice_given_on = DateField(null=True)
        keep_until = DateField(null=True)
        lost_on = DateField(null=True)
        lost_reason = CharField(default="")
        lost_to = CharField(default="")
        won_back_on = DateField(null=True)
        archived_at = DateTimeField(null=True)
        trashed_at = DateTimeField(null=True)
        made_at = DateTimeField()
        last_contact_on = DateField(null=True)
        last_attempt_on = DateField(null=True)
        unanswered = IntegerField(default=0, index=True)
        contacts = IntegerField(default=0)
        rhythm_days = IntegerField(null=True)
        due_on = DateField(null=True)

        class Meta:
            database = db
            table_name = "customer"
            indexes = (
                (("sort_key", "id"), False),
                (("due_on", "rhythm_days", "archived_at", "trashed_at", "lost_on", "won_back_on"), False),
                (("rhythm_days", "due_on", "id"), False),
                (("last_contact_on", "id"), False),
                (("last_attempt_on", "id"), False),
            )

    class Trait(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        key = CharField(unique=True, null=True)
        words = CharField(default="")
        is_good = BooleanField(default=True)
        weight = FloatField(default=1.0)
        added_on = DateField()
        added_reason = CharField(default="")
        retired_on = DateField(null=True)
        retired_reason = CharField(default="")

        class Meta:
            database = db
            table_name = "trait"

    class Answer(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        trait = ForeignKeyField(Trait, on_delete="CASCADE")
        on = DateField()
        value = IntegerField()
        note = CharField(default="")

        class Meta:
            database = db
            table_name = "answer"

    class BrandLine(Model):
        kind = CharField(max_length=24)
        text = CharField()
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "brand_line"

    class Break(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        on = DateField()
        cause = CharField(default="")
        baseline = FloatField(null=True)
        mended_on = DateField(null=True)

        class Meta:
            database = db
            table_name = "break"

    class Business(Model):
        name = CharField()
        street = CharField(default="")
        district = CharField(default="")
        city = CharField(default="")
        phone = CharField(default="")
        email = CharField(default="")
        web = CharField(default="")
        region = CharField(max_length=2, default="TR")
        currency = CharField(max_length=3, default="TRY")
        zone = CharField(default="Europe/Istanbul")
        language = CharField(max_length=24, default="tr")
        accent = CharField(max_length=7, default="")
        logo = ForeignKeyField(Attachment, null=True, on_delete="SET NULL")
        keeps_public_holidays = BooleanField(default=True)
        first_contact_minutes = IntegerField(default=120)
        next_report_number = IntegerField(default=1)
        is_sample = BooleanField(default=False)

        class Meta:
            database = db
            table_name = "business"

    class Change(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        name = CharField(max_length=40)
        at = DateTimeField(index=True)
        staff = ForeignKeyField(Staff, null=True, on_delete="SET NULL")

        class Meta:
            database = db
            table_name = "change"

    class ChangeRow(Model):
        change = ForeignKeyField(Change, on_delete="CASCADE")
        table_name = CharField(max_length=40)
        row_id = IntegerField()
        customer_id = IntegerField(index=True, null=True)
        before = TextField(null=True)
        after = TextField(null=True)

        class Meta:
            database = db
            table_name = "change_row"
            indexes = ((("table_name", "row_id"), False),)

    class ClosedDay(Model):
        on = DateField(unique=True)
        label = CharField(default="")

        class Meta:
            database = db
            table_name = "closed_day"

    class Touch(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE", index=False)
        at = DateTimeField()
        zone = CharField(default="Europe/Istanbul")
        on = DateField(index=True)
        has_time = BooleanField(default=True)
        direction = CharField(null=True, max_length=24)
        channel = CharField(null=True, max_length=24)
        kind = CharField(max_length=24, default="talk")
        reached = BooleanField(default=True)
        mood = IntegerField(null=True)
        words = TextField(default="")
        minutes = IntegerField(null=True)
        staff = ForeignKeyField(Staff, null=True, on_delete="SET NULL")
        shareable = BooleanField(default=False)
        external_id = CharField(index=True, null=True)
        logged_at = DateTimeField()
        trashed_at = DateTimeField(null=True)

        class Meta:
            database = db
            table_name = "touch"
            indexes = ((("customer", "at"), False),)

    class Theme(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        name = CharField()
        name_folded = CharField(unique=True)
        team = CharField(default="")

        class Meta:
            database = db
            table_name = "theme"

    class Complaint(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        touch = ForeignKeyField(Touch, null=True, on_delete="SET NULL")
        theme = ForeignKeyField(Theme, null=True, on_delete="SET NULL")
        words = TextField()
        heard_at = DateTimeField()
        first_contact_at = DateTimeField(null=True)
        remedy = TextField(default="")
        remedy_reason = TextField(default="")
        remedied_at = DateTimeField(null=True)
        outcome = CharField(null=True, max_length=24)
        closed_at = DateTimeField(null=True)
        asked_for_ideas_on = DateField(null=True)
        told_result_on = DateField(null=True)
        trashed_at = DateTimeField(null=True)

        class Meta:
            database = db
            table_name = "complaint"
            indexes = ((("outcome", "heard_at"), False),)

    class Consent(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        channel = CharField(max_length=24)
        purpose = CharField(default="")
        state = CharField(max_length=24)
        given_on = DateField()
        source = CharField(default="")

        class Meta:
            database = db
            table_name = "consent"

    class ContactPoint(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        kind = CharField(max_length=24)
        text = CharField()
        label = CharField(default="")
        normal = CharField(index=True, null=True)
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "contact_point"

    class CustomerAttachment(Model):
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        attachment = ForeignKeyField(Attachment, on_delete="CASCADE")
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "customer_attachment"

    class Tag(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        name = CharField()
        name_folded = CharField(unique=True)

        class Meta:
            database = db
            table_name = "tag"

    class CustomerTag(Model):
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        tag = ForeignKeyField(Tag, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "customer_tag"
            indexes = ((("customer", "tag"), True),)

    class CustomerValue(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        words = CharField()
        state = CharField(max_length=24, default="guessed")
        heard_on = DateField()
        asked_on = DateField(null=True)
        confirmed_on = DateField(null=True)
        said = TextField(default="")
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "customer_value"

    class Draft(Model):
        place = CharField(primary_key=True, max_length=120)
        text = TextField()
        at = DateTimeField()

        class Meta:
            database = db
            table_name = "draft"

    class DriftAnswer(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        on = DateField()
        answer = CharField(max_length=24)
        note = CharField(default="")

        class Meta:
            database = db
            table_name = "drift_answer"

    class HandOff(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        from_staff = ForeignKeyField(Staff, null=True, on_delete="SET NULL")
        to_staff = ForeignKeyField(Staff, null=True, on_delete="SET NULL")
        reason = CharField(default="")
        introduced = BooleanField(default=False)
        told_on = DateField(null=True)
        at = DateTimeField()

        class Meta:
            database = db
            table_name = "hand_off"

    class ImportBatch(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        kind = CharField(max_length=24)
        files = TextField()
        at = DateTimeField()
        added = IntegerField(default=0)
        updated = IntegerField(default=0)
        unchanged = IntegerField(default=0)
        left_out = TextField(default="[]")
        undone_at = DateTimeField(null=True)

        class Meta:
            database = db
            table_name = "import_batch"

    class ImportRow(Model):
        batch = ForeignKeyField(ImportBatch, on_delete="CASCADE")
        table_name = CharField(max_length=40)
        row_id = IntegerField()
        before = TextField(null=True)
        after = TextField(null=True)

        class Meta:
            database = db
            table_name = "import_row"

    class Improvement(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        theme = ForeignKeyField(Theme, on_delete="CASCADE")
        action = TextField()
        staff = ForeignKeyField(Staff, null=True, on_delete="SET NULL")
        started_on = DateField()
        due_on = DateField(null=True)
        done_on = DateField(null=True)

        class Meta:
            database = db
            table_name = "improvement"

    class Job(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        title = CharField()
        started_on = DateField()
        ready_on = DateField(null=True)
        news_by = DateField(index=True, null=True)
        delivered_on = DateField(index=True, null=True)
        asked_after_on = DateField(null=True)
        needs = TextField(default="")
        price = DecimalField(null=True, max_digits=12, decimal_places=2)
        note = TextField(default="")
        trashed_at = DateTimeField(null=True)

        class Meta:
            database = db
            table_name = "job"

    class JobProgress(Model):
        job = ForeignKeyField(Job, on_delete="CASCADE")
        on = DateField()
        share = FloatField()

        class Meta:
            database = db
            table_name = "job_progress"
            indexes = ((("job", "on"), True),)

    class OpenHours(Model):
        weekday = IntegerField()
        opens = TimeField()
        closes = TimeField()

        class Meta:
            database = db
            table_name = "open_hours"

    class OwnField(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        name = CharField()
        name_folded = CharField(unique=True)
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "own_field"

    class OwnFieldValue(Model):
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        field = ForeignKeyField(OwnField, on_delete="CASCADE")
        text = TextField()

        class Meta:
            database = db
            table_name = "own_field_value"
            indexes = ((("customer", "field"), True),)

    class PostalAddress(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        label = CharField(default="")
        street = CharField(default="")
        district = CharField(default="")
        city = CharField(default="")
        region = CharField(default="")
        postcode = CharField(default="")
        country = CharField(default="")
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "postal_address"

    class Praise(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        touch = ForeignKeyField(Touch, null=True, on_delete="SET NULL")
        words = TextField()
        praised = CharField(default="")
        staff = ForeignKeyField(Staff, null=True, on_delete="SET NULL")
        on = DateField(index=True)
        may_be_named = BooleanField(default=False)
        trashed_at = DateTimeField(null=True)

        class Meta:
            database = db
            table_name = "praise"

    class Promise(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        touch = ForeignKeyField(Touch, null=True, on_delete="SET NULL")
        words = TextField()
        staff = ForeignKeyField(Staff, null=True, on_delete="SET NULL")
        made_on = DateField()
        due_on = DateField(null=True)
        due_time = TimeField(null=True)
        told_on = DateField(null=True)
        outcome = CharField(null=True, max_length=24)
        settled_on = DateField(null=True)
        note = TextField(default="")
        shareable = BooleanField(default=True)
        trashed_at = DateTimeField(null=True)

        class Meta:
            database = db
            table_name = "promise"
            indexes = ((("outcome", "due_on"), False),)

    class Quiet(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        from_on = DateField()
        until_on = DateField()
        reason = CharField(default="")

        class Meta:
            database = db
            table_name = "quiet"

    class ReportRecord(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        kind = CharField(max_length=24, default="progress")
        number = CharField()
        title = CharField()
        made_at = DateTimeField()
        from_on = DateField()
        until_on = DateField()
        file = ForeignKeyField(Attachment, on_delete="RESTRICT")
        sent_to = CharField(default="")
        sent_by = CharField(null=True, max_length=24)

        class Meta:
            database = db
            table_name = "report_record"

    class RhythmRule(Model):
        customer = ForeignKeyField(Customer, unique=True, null=True, on_delete="CASCADE")
        tag = ForeignKeyField(Tag, unique=True, null=True, on_delete="CASCADE")
        latest_days = IntegerField(null=True)
        earliest_days = IntegerField(null=True)
        never = BooleanField(default=False)
        channels = CharField(default="")
        weekdays = CharField(default="")
        from_time = TimeField(null=True)
        to_time = TimeField(null=True)

        class Meta:
            database = db
            table_name = "rhythm_rule"

    class SavedFilter(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        name = CharField()
        definition = TextField()
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "saved_filter"

    class Sensitivity(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        words = CharField()
        noted_on = DateField()
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "sensitivity"

    class Setting(Model):
        name = CharField(primary_key=True, max_length=80)
        value = TextField()

        class Meta:
            database = db
            table_name = "setting"

    class Skip(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        on = DateField()
        due_on = DateField(null=True)
        reason = CharField(default="")

        class Meta:
            database = db
            table_name = "skip"

    class Snooze(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        made_on = DateField()
        until_on = DateField()
        reason = CharField(default="")

        class Meta:
            database = db
            table_name = "snooze"

    class SpecialDay(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        label = CharField(default="birthday")
        month = IntegerField()
        day = IntegerField()
        year = IntegerField(null=True)
        note = CharField(default="")

        class Meta:
            database = db
            table_name = "special_day"
            indexes = ((("month", "day"), False),)

    class StandingPromise(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        words = CharField()
        minutes = IntegerField(null=True)
        since_on = DateField()
        retired_on = DateField(null=True)

        class Meta:
            database = db
            table_name = "standing_promise"

    class Step(Model):
        uuid = UUIDField(unique=True, default=uuid.uuid4)
        job = ForeignKeyField(Job, on_delete="CASCADE")
        title = CharField()
        position = IntegerField(default=0)
        weight = FloatField(default=1.0)
        due_on = DateField(null=True)
        done_on = DateField(null=True)
        share = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "step"

    class TouchAttachment(Model):
        touch = ForeignKeyField(Touch, on_delete="CASCADE")
        attachment = ForeignKeyField(Attachment, on_delete="CASCADE")
        position = IntegerField(default=0)

        class Meta:
            database = db
            table_name = "touch_attachment"

    class TouchCompanion(Model):
        touch = ForeignKeyField(Touch, on_delete="CASCADE")
        customer = ForeignKeyField(Customer, on_delete="CASCADE")

        class Meta:
            database = db
            table_name = "touch_companion"
            indexes = ((("touch", "customer"), True),)

    class TraitWeight(Model):
        customer = ForeignKeyField(Customer, on_delete="CASCADE")
        trait = ForeignKeyField(Trait, on_delete="CASCADE")
        weight = FloatField()

        class Meta:
            database = db
            table_name = "trait_weight"
            indexes = ((("customer", "trait"), True),)

    db.create_tables(
        [
            Staff,
            Absence,
            Attachment,
            Customer,
            Trait,
            Answer,
            BrandLine,
            Break,
            Business,
            Change,
            ChangeRow,
            ClosedDay,
            Touch,
            Theme,
            Complaint,
            Consent,
            ContactPoint,
            CustomerAttachment,
            Tag,
            CustomerTag,
            CustomerValue,
            Draft,
            DriftAnswer,
            HandOff,
            ImportBatch,
            ImportRow,
            Improvement,
            Job,
            JobProgress,
            OpenHours,
            OwnField,
            OwnFieldValue,
            PostalAddress,
            Praise,
            Promise,
            Quiet,
            ReportRecord,
            RhythmRule,
            SavedFilter,
            Sensitivity,
            Setting,
            Skip,
            Snooze,
            SpecialDay,
            StandingPromise,
            Step,
            TouchAttachment,
            TouchCompanion,
            TraitWeight,
        ]
    )
    create_index(db)
