"""What the owner knows of a silence: the answer is kept and stops the asking until the customer comes again."""

import datetime

from db.changes import Change, ChangeName
from db.commands.unit import unit
from db.journal import Journal
from db.models import DriftAnswer
from db.records import DriftAnswerKind


def answer_silence(
    journal: Journal, customer_id: int, answer: DriftAnswerKind, note: str, now: datetime.datetime
) -> Change:
    """Keep the owner's answer to "upset, moved away, or just not the season?"."""
    with unit(journal, ChangeName.ANSWER_SILENCE, now) as work:
        work.result = work.insert(DriftAnswer, customer=customer_id, on=work.today, answer=answer.value, note=note)
    return work.change()
