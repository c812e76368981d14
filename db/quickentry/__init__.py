"""Quick entry: one natural line, Turkish or English or both, understood as a touch.

`parse` is pure: no journal, no clock of its own, no thread. It runs at every key stroke and never fails, whatever is
typed.
"""

from db.quickentry.entry import PromiseDraft, QuickEntry, Span, SpanKind
from db.quickentry.parser import parse, prepare
from db.quickentry.people import KnownPeople, People, PersonRef

__all__ = ["KnownPeople", "People", "PersonRef", "PromiseDraft", "QuickEntry", "Span", "SpanKind", "parse", "prepare"]
