"""The letters a shop need not write: the one that heads a report, and the one that brings it by mail."""

from __future__ import annotations

import re

from db.queries.letterwords import LetterWords
from db.records import Language
from db.text import upper_tr
from desktop.i18n import Words

#: What stands for the client in a greeting of the shop's own: a gap, or the placeholders of letters.
_NAME = re.compile(r"…|\.\.\.|\{name\}|\{hitap\}")


def usual_letter(words: Words, *, informal: bool, with_value: bool, with_work: bool, with_promises: bool) -> str:
    """Return the letter every report begins with, in the client's language, with {name} and {value} to be filled in.

    Args:
        words: the client's language.
        informal: they are a friend.
        with_value: they confirmed what matters to them; the letter holds on to it.
        with_work: there is work in hand; without, it is about promises alone.
        with_promises: there are promises the client may read of; without work or any, it only says hello.
    """
    if not with_work and not with_promises:
        return _chosen(
            words.translate("Report", "Dear {name}, a short word from us, so that you know we have you in mind."),
            words.translate(
                "ReportInformal", "Dear {name}, a short word from us, so that you know we have you in mind."
            ),
            informal=informal,
        )
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


def in_the_shops_words(letter: str, words: Words, name: str, said: LetterWords) -> str:
    """Return a letter with the shop's own greeting and signature in the place of the usual ones.

    Args:
        letter: beginning with the usual greeting.
        words: the client's language.
        name: how they are addressed.
        said: what the shop says; empty for what is usual.
    """
    if said.greeting:
        rest = letter.removeprefix(_greeting(words, name, LetterWords())).lstrip()
        first = upper_tr(rest[:1]) if words.language is Language.TR else rest[:1].upper()
        letter = f"{_greeting(words, name, said)}\n\n{first}{rest[1:]}"
    return f"{letter}\n\n{said.signature}" if said.signature else letter


def cover_note(words: Words, name: str, signature: str, said: LetterWords, *, informal: bool) -> str:
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
    return "\n\n".join((_greeting(words, name, said), told, said.signature or signature))


def _greeting(words: Words, name: str, said: LetterWords) -> str:
    if not said.greeting:
        return words.translate("Report", "Dear {name},").format(name=name)
    return _NAME.sub(lambda _: name, said.greeting)


def _chosen(formal: str, informal_words: str, *, informal: bool) -> str:
    return informal_words if informal else formal
