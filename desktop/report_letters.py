"""The letters a shop need not write: the one that heads a report, and the one that brings it by mail."""

from __future__ import annotations

from desktop.i18n import Words


def usual_letter(words: Words, *, informal: bool, with_value: bool, with_work: bool) -> str:
    """Return the letter every report begins with, in the client's language, with {name} and {value} to be filled in.

    Args:
        words: the client's language.
        informal: they are a friend.
        with_value: they confirmed what matters to them; the letter holds on to it.
        with_work: there is work in hand; without, it is about promises alone.
    """
    if not with_work:
        return _chosen(
            words.translate("Report", "Dear {name}, here is how we stand with what we promised you."),
            words.translate("ReportInformal", "Dear {name}, here is how we stand with what we promised you."),
            informal=informal,
        )
    if with_value:
        return _chosen(
            words.translate(
                "Report",
                "Dear {name}, you told us what matters to you: “*{value}*” So here is where your work stands "
                "today, what we have promised and what comes next.",
            ),
            words.translate(
                "ReportInformal",
                "Dear {name}, you told us what matters to you: “*{value}*” So here is where your work stands "
                "today, what we have promised and what comes next.",
            ),
            informal=informal,
        )
    return _chosen(
        words.translate(
            "Report",
            "Dear {name}, here is where your work stands today, what we have promised and what comes next.",
        ),
        words.translate(
            "ReportInformal",
            "Dear {name}, here is where your work stands today, what we have promised and what comes next.",
        ),
        informal=informal,
    )


def cover_note(words: Words, name: str, signature: str, *, informal: bool) -> str:
    """Return the mail that brings a report: greeting, one sentence, and who writes."""
    told = _chosen(
        words.translate(
            "Report",
            "Your progress report is attached: where your work stands, what we have promised and what comes next. "
            "If anything is not as you would like it, please just reply to this message.",
        ),
        words.translate(
            "ReportInformal",
            "Your progress report is attached: where your work stands, what we have promised and what comes next. "
            "If anything is not as you would like it, please just reply to this message.",
        ),
        informal=informal,
    )
    return "\n\n".join((words.translate("Report", "Dear {name},").format(name=name), told, signature))


def _chosen(formal: str, informal_words: str, *, informal: bool) -> str:
    return informal_words if informal else formal
