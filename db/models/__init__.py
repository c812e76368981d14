"""The tables of a journal: fields, nothing else. They never leave `db`."""

import peewee

from db.models.base import Base, Kept, MomentField, Row, Select, database
from db.models.keeping import Change, ChangeRow, Draft, ImportBatch, ImportRow, SavedFilter, Setting
from db.models.people import (
    Consent,
    ContactPoint,
    Customer,
    CustomerTag,
    CustomerValue,
    HandOff,
    OwnField,
    OwnFieldValue,
    PostalAddress,
    Quiet,
    RhythmRule,
    Sensitivity,
    Skip,
    Snooze,
    SpecialDay,
    Tag,
)
from db.models.shop import Absence, Attachment, BrandLine, Business, ClosedDay, OpenHours, Staff, StandingPromise
from db.models.touches import (
    Break,
    Complaint,
    CustomerAttachment,
    DriftAnswer,
    Improvement,
    Praise,
    Promise,
    Theme,
    Touch,
    TouchAttachment,
    TouchCompanion,
)
from db.models.work import Answer, Job, JobProgress, ReportRecord, Step, Trait, TraitWeight

#: Every table, parents before children.
TABLES: tuple[type[Base], ...] = tuple(
    peewee.sort_models(  # pyright: ignore[reportAttributeAccessIssue] (the stubs lack it)
        [
            Absence, Answer, Attachment, BrandLine, Break, Business, Change, ChangeRow, ClosedDay, Complaint, Consent,
            ContactPoint, Customer, CustomerAttachment, CustomerTag, CustomerValue, Draft, DriftAnswer, HandOff,
            ImportBatch, ImportRow, Improvement, Job, JobProgress, OpenHours, OwnField, OwnFieldValue, PostalAddress,
            Praise, Promise, Quiet, ReportRecord, RhythmRule, SavedFilter, Sensitivity, Setting, Skip, Snooze,
            SpecialDay, Staff, StandingPromise, Step, Tag, Theme, Touch, TouchAttachment, TouchCompanion, Trait,
            TraitWeight,
        ],
    ),
)  # fmt: skip

__all__ = [
    "TABLES", "Absence", "Answer", "Attachment", "Base", "BrandLine", "Break", "Business", "Change", "ChangeRow",
    "ClosedDay", "Complaint", "Consent", "ContactPoint", "Customer", "CustomerAttachment", "CustomerTag",
    "CustomerValue", "Draft", "DriftAnswer", "HandOff", "ImportBatch", "ImportRow", "Improvement", "Job",
    "JobProgress", "Kept", "MomentField", "OpenHours", "OwnField", "OwnFieldValue", "PostalAddress", "Praise",
    "Promise", "Quiet", "ReportRecord", "RhythmRule", "Row", "SavedFilter", "Select", "Sensitivity", "Setting",
    "Skip", "Snooze", "SpecialDay", "Staff", "StandingPromise", "Step", "Tag", "Theme", "Touch", "TouchAttachment",
    "TouchCompanion", "Trait", "TraitWeight", "database",
]  # fmt: skip
