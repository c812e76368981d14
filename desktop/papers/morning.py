"""The morning sheet: today's calls, words to keep, and yesterday's thanks and complaints, on one page for the team."""

from __future__ import annotations

from db.queries.morning import HeardLately, Morning
from db.queries.today import PraiseToday, PromiseToday
from db.records import PromiseSide, ReasonKind
from db.relationship.today import Line, PeaceLine
from desktop.papers.wording import Headed, Wording, clipped, part, plain
from desktop.pdf.house import Accent, Block, Event, HousePaper, Quote, Task
from desktop.prose import Prose, Run
from desktop.quoting import quoted
from desktop.sentences import Sentences

#: From so many lines a part on, down to so few, the sheet is made shorter until it fits one page.
FULLEST, BAREST = 16, 2
_WORDS = 130


def morning_paper(morning: Morning, say: Wording, most: int = FULLEST) -> HousePaper:
    """Return the sheet.

    Args:
        morning: what is known this morning.
        say: the language and the day.
        most: so many lines of each part; what is left out is counted.
    """
    words = say.words
    sentences = Sentences(words, say.formats, say.today)
    page = morning.page
    calls = [_call(line, morning, sentences, say) for line in page.lines[:most]]
    promises = [_promise(promise, say) for promise in (*page.promises, *page.awaited)[:most]]
    thanks = [_thanks(praise, say) for praise in page.praise[:most]]
    told = {line.customer_id for line in page.lines[:most] if line.reasons[0].kind is ReasonKind.COMPLAINT}
    complaints = [one for one in morning.complaints if one.first_contact_at or one.customer_id not in told]
    heard = [_complaint(complaint, say) for complaint in complaints[:most]]
    peace = [_peace(line, sentences) for line in page.in_peace[: max(1, most // 4)]]
    parts = (
        part(words.translate("Papers", "To turn to today"), *calls, _more(page.total - len(calls), say)),
        part(
            words.translate("Papers", "Our word, due today or late"),
            *promises,
            _more(len(page.promises) + len(page.awaited) - len(promises), say),
        ),
        part(
            words.translate("Papers", "Complaints to take care of"),
            *heard,
            _more(len(complaints) - len(heard), say),
        ),
        part(
            words.translate("Papers", "Yesterday’s thanks, to read out"),
            *thanks,
            _more(len(page.praise) - len(thanks), say),
        ),
        part(words.translate("Papers", "Leave in peace"), *peace, _more(len(page.in_peace) - len(peace), say)),
    )
    head = Headed(words.translate("Papers", "Morning sheet"), say.formats.day(say.today), _about(morning, say))
    lead = () if any(one.blocks for one in parts) else (plain(words.translate("Papers", "A quiet day: nobody waits.")),)
    return say.own_paper(head, parts, lead=lead, dense=True)


def _about(morning: Morning, say: Wording) -> str:
    page = morning.page
    counted = (
        say.words.translate("Papers", "%n customer(s) to turn to", None, page.total) if page.total else "",
        say.words.translate("Papers", "%n promise(s) due", None, len(page.promises)) if page.promises else "",
        say.words.translate("Papers", "%n thank-you(s)", None, len(page.praise)) if page.praise else "",
    )
    return " · ".join(filter(None, counted))


def _call(line: Line, morning: Morning, sentences: Sentences, say: Wording) -> Task:
    told = sentences.reasons(line.reasons)
    runs = [Run(line.name, strong=True), Run("  "), *(Run(run.text) for run in told.runs)]
    beside = [sentences.how(line)]
    if line.value:
        beside.append(say.words.translate("Papers", "values: {words}").format(words=clipped(line.value, _WORDS)))
    if line.sensitivities:
        careful = clipped(", ".join(line.sensitivities), _WORDS)
        beside.append(say.words.translate("Papers", "careful: {words}").format(words=careful))
    beside.append(sentences.refused(line.refused))
    if any(beside):
        runs.append(Run("\n" + " · ".join(filter(None, beside))))
    return Task(Prose(tuple(runs)), morning.phones.get(line.customer_id, ""), Accent.PLAIN)


def _promise(promise: PromiseToday, say: Wording) -> Task:
    told = Prose((Run(promise.name, strong=True), Run(f"  {clipped(promise.words, _WORDS)}")))
    if promise.side is PromiseSide.CUSTOMER:
        said = say.words.translate("Papers", "they said {day}").format(day=say.short(promise.due_on))
        return Task(told, said, Accent.PLAIN)
    if promise.due_on < say.today:
        late = say.words.translate("Papers", "was due {day}").format(day=say.short(promise.due_on))
        return Task(told, late, Accent.BAD)
    if promise.due_time is not None:
        return Task(told, say.formats.time(promise.due_time), Accent.CAUTION)
    return Task(told, say.words.translate("Formats", "today"), Accent.CAUTION)


def _complaint(complaint: HeardLately, say: Wording) -> Task:
    told = Prose((Run(complaint.name, strong=True), Run(f"  {clipped(complaint.words, _WORDS)}")))
    when = say.formats.moment(complaint.heard_at, say.today)
    if complaint.first_contact_at is None:
        waits = say.words.translate("Timeline", "waits for a first contact")
        return Task(told, f"{waits} · {when}", Accent.BAD)
    return Task(told, when)


def _thanks(praise: PraiseToday, say: Wording) -> Quote:
    whom = say.words.translate("Timeline", "for {name}").format(name=praise.praised) if praise.praised else ""
    return Quote(quoted(clipped(praise.words, 2 * _WORDS)), " · ".join(filter(None, (praise.name, whom))))


def _peace(line: PeaceLine, sentences: Sentences) -> Event:
    told = sentences.peace(line.peace)
    return Event("", Prose((Run(line.name, strong=True), Run("  "), *(Run(run.text) for run in told.runs))))


def _more(count: int, say: Wording) -> Block | None:
    if count <= 0:
        return None
    return Event("", plain(say.words.translate("Papers", "and %n more on the screen", None, count)))
