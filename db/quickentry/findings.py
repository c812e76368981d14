"""Everything that stands in a line, before it is decided what belongs to the touch."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache

from db.quickentry import vocabulary_en as english
from db.quickentry import vocabulary_tr as turkish
from db.quickentry.act_words import find_acts, sender
from db.quickentry.acts import Act, Hit, Kept, Starter, Strength
from db.quickentry.channels import ChannelHit, find_channels, find_lone_channels
from db.quickentry.labels import Label, Zone, find_labels, find_share, find_theme, share_starts
from db.quickentry.minutes import Duration, find_duration, find_short_duration
from db.quickentry.moments import Moment, find_moments
from db.quickentry.moods import MoodHit, find_lone_moods, find_moods
from db.quickentry.names import Name
from db.quickentry.tokens import Line, folded
from db.quickentry.trie import phrases, words
from db.quickentry.turkish import Case, Person
from db.quickentry.vocabulary_labels import LABELS_EN, LABELS_TR
from db.quickentry.who import Who
from db.records import Channel, TouchKind


@dataclass(frozen=True, slots=True)
class Findings:
    """What stands in a line.

    Attributes:
        line: the line.
        labels: what the user says outright.
        theme, share: their tokens (first, last), and whether the client may see it.
        acts, channels, moods, moments, duration: as found, those in a label's quotation as well.
        verbatim: tokens that are kept as they are and not read.
        quoted: tokens that are somebody's words.
    """

    line: Line
    labels: tuple[Label, ...]
    theme: tuple[int, int] | None
    share: tuple[int, int, bool] | None
    acts: tuple[Hit, ...]
    channels: tuple[ChannelHit, ...]
    moods: tuple[MoodHit, ...]
    moments: tuple[Moment, ...]
    duration: Duration | None
    verbatim: frozenset[int]
    quoted: frozenset[int]

    def known(self) -> frozenset[int]:
        """Return every token understood as something."""
        found: set[int] = set()
        found.update(*(range(label.first, label.last + 1) for label in self.labels))
        found.update(*(hit.tokens for hit in self.acts))
        found.update(*(range(hit.first, hit.last + 1) for hit in (*self.channels, *self.moods)))
        found.update(*(range(moment.first, moment.end) for moment in self.moments))
        for pair in (self.theme, self.share):
            found.update(range(pair[0], pair[1] + 1) if pair else ())
        if self.duration is not None:
            found.update(range(self.duration.first, self.duration.last + 1))
        return frozenset(found)

    def with_lone_words(self, also_known: Iterable[int]) -> "Findings":
        """Add the words that mean something only alone or beside what is known ("iyi", "telefon")."""
        line, known = self.line, self.known().union(also_known)
        timed = {at for one in self.moments for at in range(one.first, one.end)}
        kinds = _lone_kinds(line, known, {hit.first for hit in self.acts})
        known = known.union(at for hit in kinds for at in hit.tokens)
        channels = [hit for hit in find_lone_channels(line, known) if hit.first not in self.quoted | self.verbatim]
        known = known.union(hit.first for hit in channels)
        moods = [hit for hit in find_lone_moods(line, known, timed) if hit.first not in self.quoted | self.verbatim]
        if not (kinds or channels or moods):
            return self
        return replace(
            self,
            acts=tuple(
                sorted(
                    (*self.acts, *(hit for hit in kinds if hit.first not in self.quoted | self.verbatim)), key=_first
                )
            ),
            channels=tuple(sorted((*self.channels, *channels), key=_first)),
            moods=tuple(sorted((*self.moods, *moods), key=_first)),
        )

    def with_moods_of(self, person: AbstractSet[int]) -> "Findings":
        """Leave out moods that only a person can be in, where none stands before them; `person`: the name's tokens."""
        if not any(hit.of_a_person for hit in self.moods):
            return self
        tokens = self.line.tokens
        moods = (
            hit
            for hit in self.moods
            if not hit.of_a_person
            or tokens[hit.first].breaks
            or hit.first - 1 in {-1, *person}
            or tokens[hit.first - 1].word in _QUOTING
        )
        return replace(self, moods=tuple(moods))

    def without_moods_of_others(self, who: Who, names: Sequence[Name]) -> "Findings":
        """Leave out the mood of somebody named after whose touch it is: "Emily says James is cross with us"."""
        if not self.moods or who.first is None or who.last is None:
            return self
        asked = [hit for hit in self.moods if _is_asked(self.line, hit.first)]
        if asked:
            return replace(self, moods=tuple(hit for hit in self.moods if hit not in asked))
        if who.first == 1 and self.line.tokens[0].word in _ASKING:  # "is Emily ok with Friday"
            return replace(self, moods=())
        first, taken = who.first, {(who.first, who.last), *((one.first, one.last) for one in who.companions)}
        others = [one for one in names if one.certain and one.case is Case.BARE and one.first > first]
        others = [one for one in others if (one.first, one.last) not in taken and one.score > 0]
        moods = (
            hit
            for hit in self.moods
            if not any(one.last < hit.first and self.line.joined(one.last, hit.first) for one in others)
        )
        return replace(self, moods=tuple(moods))

    def with_short_duration(self, name: AbstractSet[int]) -> "Findings":
        """Add the minutes a bare "30m" says beside a talk; `name`: the tokens of whose touch it is."""
        if self.duration is not None:
            return self
        either = (Channel.PHONE, Channel.OTHER)
        talks = [hit for hit in self.acts if hit.meets]
        talks = [hit for hit in talks if hit.act.starter is Starter.EITHER or hit.act.channel in either]
        talk = {at for hit in talks for at in hit.tokens}
        talk.update(*(range(hit.first, hit.last + 1) for hit in self.channels if hit.channel in either))
        duration = find_short_duration(self.line, talk, name)
        return self if duration is None else replace(self, duration=duration)

    def without(self, taken: Iterable[int]) -> "Findings":
        """Return the findings that share no token with `taken`."""
        gone = frozenset(taken)
        if not gone:
            return self
        return replace(
            self,
            acts=tuple(hit for hit in self.acts if gone.isdisjoint(hit.tokens)),
            channels=tuple(hit for hit in self.channels if gone.isdisjoint(range(hit.first, hit.last + 1))),
            moods=tuple(hit for hit in self.moods if gone.isdisjoint(range(hit.first, hit.last + 1))),
            moments=tuple(one for one in self.moments if gone.isdisjoint(range(one.first, one.end))),
            duration=self.duration
            if self.duration is None or gone.isdisjoint(range(self.duration.first, self.duration.last + 1))
            else None,
        )


def _first(hit: Hit | ChannelHit | MoodHit) -> int:
    return hit.first


def find(
    line: Line, themes: Sequence[str], verbatim_from: int | None, is_name: Callable[[int], bool] = lambda _at: False
) -> Findings:
    """Return what stands in `line`; tokens from `verbatim_from` on are not read.

    `is_name`: whether a token surely begins somebody's name; no theme reaches beyond it.
    """
    labels = find_labels(line, is_name)
    verbatim: set[int] = set() if verbatim_from is None else set(range(verbatim_from, len(line.tokens)))
    verbatim.update(*(range(label.last + 1, label.end) for label in labels if label.zone is Zone.VERBATIM))
    labels = [label for label in labels if label.first not in verbatim]
    theme = _theme(line, labels, themes, verbatim, is_name)
    closed = [range(theme[0], theme[1] + 1)] if theme is not None else []
    share = find_share(line, [*closed, range(min(verbatim, default=len(line.tokens)), len(line.tokens))])
    taken = verbatim.union(*closed, *(range(label.first, label.last + 1) for label in labels))
    if share is not None:
        taken.update(range(share[0], share[1] + 1))
    found = _read(line, taken)
    return replace(
        found,
        labels=tuple(labels),
        theme=theme,
        share=share,
        verbatim=frozenset(verbatim),
        quoted=frozenset(_quoted(line, labels, found.acts)),
    )


def _theme(
    line: Line,
    labels: Sequence[Label],
    themes: Sequence[str],
    verbatim: AbstractSet[int],
    is_name: Callable[[int], bool],
) -> tuple[int, int] | None:
    if "#" not in line.text and not any(label.zone is Zone.THEME for label in labels):
        return None
    found = _read(line, verbatim)
    stops = {hit.first for hit in (*found.acts, *found.moods, *found.channels, *found.moments)} | share_starts(line)
    if found.duration is not None:
        stops.add(found.duration.first)
    stops.update(at for at in range(1, len(line.tokens)) if is_name(at))
    theme = find_theme(line, labels, [tuple(folded(theme).split()) for theme in themes], stops)
    return None if theme is None or theme[0] in verbatim else theme


def _read(line: Line, taken: AbstractSet[int]) -> Findings:
    """Read the tokens that are not `taken`."""
    acts = [hit for hit in find_acts(line) if taken.isdisjoint(hit.tokens)]
    act_tokens = {at for hit in acts for at in hit.tokens}
    channels = list(find_channels(line, taken | act_tokens))
    moods = [hit for hit in find_moods(line) if taken.isdisjoint(range(hit.first, hit.last + 1))]
    moods = [hit for hit in moods if not _part_of_an_act(hit, acts)]
    known = taken | act_tokens | {at for hit in (*channels, *moods) for at in range(hit.first, hit.last + 1)}
    moments = [one for one in find_moments(line, known) if taken.isdisjoint(range(one.first, one.end))]
    moments = [one for one in moments if not any(one.first <= at < one.end for at in act_tokens)]
    timed = {at for one in moments for at in range(one.first, one.end)}
    acts += _busy_lines(line, acts)
    acts += _sendings(line, acts, channels)
    return Findings(
        line,
        labels=(),
        theme=None,
        share=None,
        acts=tuple(sorted(acts, key=_first)),
        channels=tuple(channels),
        moods=tuple(moods),
        moments=tuple(moments),
        duration=find_duration(line, taken | timed),
        verbatim=frozenset(),
        quoted=frozenset(),
    )


def _part_of_an_act(mood: MoodHit, acts: Sequence[Hit]) -> bool:
    """Tell whether a mood is only a piece of something else: "teslim alındı" offends nobody."""
    places = set(range(mood.first, mood.last + 1))
    acts = [hit for hit in acts if hit.act.customer is not TouchKind.COMPLAINT]  # "wasn't happy with" is a mood as well
    return any(not places.isdisjoint(hit.tokens) and not places.issuperset(hit.tokens) for hit in acts)


def _quoted(line: Line, labels: Sequence[Label], acts: Sequence[Hit]) -> set[int]:
    """Return the tokens that are somebody's words: after a label, after the colon behind "yazdı", "thanked Zeynep"."""
    quoted: set[int] = set()
    quoted.update(*(range(label.last + 1, label.end) for label in labels if label.zone is Zone.QUOTE))
    for clause in line.clauses():
        after = line.gap_after(clause.stop - 1).lstrip()
        label = any(label.last == clause.stop - 1 for label in labels)
        told = any(hit.first in clause and _is_telling(hit) for hit in acts)
        if after.startswith(":") and not label and told:
            end = next((label.first for label in labels if label.first >= clause.stop), len(line.tokens))
            hashed = next((at for at in range(clause.stop, end) if "#" in line.tokens[at].gap), end)
            quoted.update(range(clause.stop, hashed))
            break
    return quoted


_OF_WORDS = frozenset({TouchKind.PRAISE, TouchKind.COMPLAINT, TouchKind.SUGGESTION, TouchKind.LIKE, TouchKind.TALK})


def _is_telling(hit: Hit) -> bool:
    return hit.act.customer in _OF_WORDS and hit.person is not Person.FIRST and hit.act.reached is not False


_LONE_KINDS = frozenset(kind.value for kind in TouchKind) - {"note", "talk", "how_are_you", "like"}


@cache
def _kind_words() -> dict[str, str]:
    return {
        phrase[0]: name
        for table in (LABELS_TR, LABELS_EN)
        for name, text in table.items()
        for phrase in phrases(text)
        if name in _LONE_KINDS and len(phrase) == 1
    }


def _lone_kinds(line: Line, known: frozenset[int] | set[int], acting: AbstractSet[int]) -> list[Hit]:
    """Return words that name a kind standing alone: "Ayşe, ziyaret, 20 dk", "Ayşe şikâyet paça kısa"."""
    found: list[Hit] = []
    for at, token in enumerate(line.tokens):
        name = _kind_words().get(token.word)
        if name is None or at in known:
            continue
        open_left = at == 0 or bool(token.breaks) or at - 1 in known
        open_right = at + 1 >= len(line.tokens) or bool(line.tokens[at + 1].breaks)
        open_right = open_right or (at + 1 in known and at + 1 not in acting)  # "order came late" orders nothing
        follows_name = token.word in ("sikayet", "complaint", "oneri", "suggestion") and at > 0
        if (open_left and open_right) or (follows_name and (open_right or line.tokens[at - 1].is_capital)):
            kind = TouchKind(name)
            starter = (
                Starter.SHOP if kind in (TouchKind.GIFT, TouchKind.DELIVERY, TouchKind.REMEDY) else Starter.CUSTOMER
            )
            act = Act(kind, kind, starter=starter, strength=Strength.HINT, kept=Kept.NEVER)
            found.append(Hit(act, at, at, Person.THIRD, (at,)))
    return found


_SILENT = words(turkish.SILENT)
_BUSY = words(turkish.BUSY + " " + english.BUSY)
_CLOSED = words(turkish.BUSY)
_ASKING = words("is are was were does did do has have can could should would ask check see tell remind")
_QUOTING = words("dedi diyor demiş diye")
_IF = words("if whether")
_NEAR = 3  # words of a name between the attempt and what became of it


def _busy_lines(line: Line, acts: Sequence[Hit]) -> list[Hit]:
    """Return what says right after an attempt that it failed: "aradım kapalıydı", "teklif attım dönmedi"."""
    tried = {hit.last: hit for hit in acts if hit.act.strength is Strength.CONTACT}
    found: list[Hit] = []
    for at, token in enumerate(line.tokens):
        before = tried.get(at - 1) if not token.breaks else None
        if before is None and token.word in _CLOSED:
            before = _tried_in_clause(line, at, acts)
        if before is None and token.breaks and token.word in _BUSY:
            before = _tried_before(line, at, acts)
        if before is not None and ((token.word in _BUSY and before.meets) or token.word in _SILENT):
            channel = Channel.PHONE if token.word in _BUSY else None
            act = Act(channel=channel, starter=Starter.SHOP, reached=False)
            found.append(Hit(act, at, at, Person.THIRD, (at,)))
    return found


def _is_asked(line: Line, at: int) -> bool:
    """Tell whether a mood is only asked about: "to see if she's happy"."""
    first = max(at - _NEAR, 0)
    return any(line.tokens[place].word in _IF and line.joined(place, at) for place in range(first, at))


def _sendings(line: Line, acts: Sequence[Hit], channels: Sequence[ChannelHit]) -> Iterator[Hit]:
    """Yield who sent something by a way that is named: "invoice gönderdim mail ile"."""
    for clause in line.clauses():
        way = next((hit for hit in channels if hit.first in clause and hit.channel is not Channel.IN_PERSON), None)
        if way is None or any(hit.first in clause and hit.act.strength is Strength.CONTACT for hit in acts):
            continue
        taken = {at for hit in acts for at in hit.tokens}
        for at in clause:
            person = sender(line.tokens[at].word) if at not in taken else None
            if person is not None:
                yield Hit(Act(acted_on=Case.DATIVE, kept=Kept.ALWAYS), at, at, person, (at,))


def _tried_in_clause(line: Line, at: int, acts: Sequence[Hit]) -> Hit | None:
    """Return the shop's attempt that a closing word is about: "aradım Fatma Nur'u kapalıydı"."""
    if at + 1 < len(line.tokens) and not line.tokens[at + 1].breaks:
        return None
    tried = (hit for hit in reversed(acts) if hit.act.strength is Strength.CONTACT and hit.person is Person.FIRST)
    return next((hit for hit in tried if 0 < at - hit.last <= _NEAR + 1 and line.joined(hit.last, at)), None)


def _tried_before(line: Line, at: int, acts: Sequence[Hit]) -> Hit | None:
    """Return the shop's attempt that a word behind a comma is about: "aradım, kapalı", "called Will, engaged"."""
    clauses = line.clauses()
    place = next(index for index, clause in enumerate(clauses) if at in clause)
    if not place or len(clauses[place]) > 1:
        return None
    before = clauses[place - 1]
    tried = (hit for hit in acts if hit.first in before and hit.act.strength is Strength.CONTACT)
    last = next(reversed(list(tried)), None)
    by_shop = last is not None and (last.first == before.start if last.english else last.person is Person.FIRST)
    return last if by_shop else None
