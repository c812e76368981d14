"""The acts in a line: every word and phrase that tells of a contact or of what it was."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from db.quickentry import vocabulary_acts_en as acts_en
from db.quickentry import vocabulary_acts_tr as acts_tr
from db.quickentry import vocabulary_compounds_en as compounds_en
from db.quickentry import vocabulary_compounds_tr as compounds_tr
from db.quickentry import vocabulary_en as english
from db.quickentry import vocabulary_phrases_en as phrases_en
from db.quickentry import vocabulary_phrases_tr as phrases_tr
from db.quickentry import vocabulary_tr as turkish
from db.quickentry import vocabulary_verbs_tr as verbs_tr
from db.quickentry import vocabulary_wares as wares
from db.quickentry.acts import Act, Hit, Strength
from db.quickentry.moods import is_neither
from db.quickentry.name_places import names_somebody
from db.quickentry.tokens import Line, folded
from db.quickentry.trie import PhraseTable, phrases, words
from db.quickentry.turkish import Person, forms_of_thing, future_person, may_be_noun, verb_forms
from db.records import TouchKind

_TURKISH_REACH = 3  # a noun and its verb may have two words between them
_ENGLISH_REACH = 6
_LEANS_ON = 4  # words up to the verb that says when and by whom
_IF_THEY = 2  # words: "if he"
_MODALS = words(english.MODALS)
_WARES = words(wares.GIFT_WARES)
_AFTER_A_GIFT = words("for as and with yesterday today on because when at too from")
_THEIR_OWN = re.compile(r"...(?:s[iu]n[iu]|[^aeiou][iu]n[iu]|ler[iu]n[iu]|lar[iu]n[iu]|[il]li[gk]i)$")
_AWAY = words("away back out up")
_PAPERS = words(wares.PAPERS_EN)
_OUTINGS = (TouchKind.DELIVERY, TouchKind.VISIT, TouchKind.GIFT)
_AT_WORK = re.compile(r"[iu]yor(?:um|uz)$")
_WERE = words("is are was were be been whats")
_RANG = words("called rang phoned calling ringing call")
_RINGS = words("ring bell buzz")
_SENDING = words("gönderdi yolladı attı")
_THINGS = words(f"{wares.WARES_EN} {wares.PAPERS_EN} parts part stock fabric delivery invoice bill")
_LEFT_AS = re.compile(r"..m[iu]s$")  # "solmuş gelmiş"
_NOT_SO = words("değil değildi değilmiş")  # "beğenmedi değil": it is not so that they did not like it
_IF_YOU = re.compile(r"..(?<![aeiu]r)s[ae]n[iu]z$|^(?:ver|getir|gonder)s[ae]niz$")  # "ararsanız" only asks
_NO_WISH = words("isterseniz derseniz olursanız varsanız yoksanız neyseniz gelirseniz")
_MONEY = words("tl lira euro dolar usd eur bin")
_SAYS_SO = words("dedi diyor demiş dediler diyorlar")
_WOULD_BE_GOOD = words("iyi güzel süper harika hoş makbule")
_ASKS_WHO = words("kim kimler niye neden")
_BROKEN = re.compile(r"..+ed$|^(?:broken|torn|late|loose|undone|apart|dry|cold|short|empty|open|unstuck)$")


def find_acts(line: Line) -> list[Hit]:
    """Return the acts in `line`, left to right, none sharing a token."""
    taken: set[int] = set()
    found: list[Hit] = []
    for hit in sorted(_candidates(line), key=lambda hit: (-len(hit.tokens), hit.last - hit.first, hit.first)):
        if taken.isdisjoint(hit.tokens):
            taken.update(hit.tokens)
            found.append(hit)
    return sorted((hit for hit in found if _happened(line, hit)), key=lambda hit: hit.first)


def sender(word: str) -> Person | None:
    """Return who sent something where `word` is a verb of sending (gönderdim, yolladı, iletti), else None."""
    forms = (form for form in _tables().verbs.get(word, ()) if form.base in _SENDING)
    return next((form.person for form in forms), None)


@dataclass(frozen=True, slots=True)
class _VerbForm:
    base: str
    person: Person


@dataclass(frozen=True, slots=True)
class _Tables:
    verbs: dict[str, tuple[_VerbForm, ...]]
    plain: dict[str, Act]
    not_after: dict[str, frozenset[str]]
    nouns: PhraseTable[list[tuple[frozenset[str], Act]]]
    phrases: PhraseTable[tuple[Act, bool]]
    english_verbs: dict[str, list[tuple[frozenset[str], Act]]]
    negations: frozenset[str]
    questions: frozenset[str]


@cache
def _tables() -> _Tables:
    plain = {folded(past): act for pasts, act in verbs_tr.VERBS for past in pasts.split()}
    nouns: dict[tuple[str, ...], list[tuple[frozenset[str], Act]]] = defaultdict(list)
    for noun_list, verbs, act in compounds_tr.COMPOUNDS:
        for noun in phrases(noun_list):
            nouns[noun].append((words(verbs), act))
    english_verbs: dict[str, list[tuple[frozenset[str], Act]]] = defaultdict(list)
    for verbs, noun_list, act in compounds_en.COMPOUNDS:
        for verb in words(verbs):
            english_verbs[verb].append((words(noun_list), act))
    fixed = [(phrase, (act, False)) for text, act in phrases_tr.PHRASES for phrase in phrases(text)]
    for text, act in phrases_en.PHRASES:
        for phrase in phrases(text):
            fixed.append((phrase, (act, True)))
            if phrase[-1] == "with":
                fixed.append(((*phrase[:-1], "w"), (act, True)))
    return _Tables(
        _conjugated(plain),
        plain,
        _not_after(),
        PhraseTable(nouns.items()),
        PhraseTable(fixed),
        dict(english_verbs),
        words(english.NEGATIONS),
        words(turkish.QUESTION_PARTICLES),
    )


def _not_after() -> dict[str, frozenset[str]]:
    """Return what must not stand before a verb: the thing that came, the papers that were taken."""
    table = {folded(verb): words(before) for verb, before in verbs_tr.NOT_AFTER.items()}
    for verb, things in (("geldi", f"{wares.WARES_TR} {wares.PAPERS_TR} dekont"), ("aldi", wares.PAPERS_TR)):
        table[verb] |= {form for thing in words(things) for form in forms_of_thing(thing)}
    table["aldi"] |= {form for thing in words(verbs_tr.TOLD_THINGS) for form in forms_of_thing(thing)}
    return table


def _conjugated(plain: dict[str, Act]) -> dict[str, tuple[_VerbForm, ...]]:
    forms: defaultdict[str, dict[_VerbForm, None]] = defaultdict(dict)
    for base in (*plain, *(folded(verb) for verb in verbs_tr.LIGHT_VERBS.split())):
        for form, person in verb_forms(base):
            forms[form][_VerbForm(base, person)] = None
    for passive, active in verbs_tr.PASSIVES.items():
        for form, person in verb_forms(folded(passive)):
            if person is Person.THIRD:
                forms[form][_VerbForm(folded(active), Person.PASSIVE)] = None
    return {form: tuple(found) for form, found in forms.items()}


def _candidates(line: Line) -> Iterator[Hit]:
    tables = _tables()
    for at, token in enumerate(line.tokens):
        if not token.is_word:
            continue
        for (act, is_english), end in tables.phrases.all_at(line, at):
            taken = act is acts_en.FETCHED and _takes_papers(line, end)
            yield Hit(acts_en.CAME_FOR if taken else act, at, end - 1, Person.THIRD, tuple(range(at, end)), is_english)
        wished = _wished(line, at)
        if wished is not None:
            yield Hit(acts_tr.WISH, at, wished, Person.THIRD, tuple(range(at, wished + 1)))
        for rows, end in tables.nouns.all_at(line, at):
            yield from _compound(line, at, end, rows)
        for nouns, act in tables.english_verbs.get(token.word, ()):
            yield from _english_compound(line, at, nouns, act)
        for form in tables.verbs.get(token.word, ()):
            act = tables.plain.get(form.base)
            if form.base == "aldi" and at and not token.breaks and _THEIR_OWN.search(line.tokens[at - 1].word):
                act = acts_tr.FETCHED
            before = line.tokens[at - 1].word if at and not token.breaks else ""
            spoilt = form.base == "geldi" and (_LEFT_AS.search(before) is not None or _is_money(line, at))
            alone = act is not None and act.needs_person and form.person is not Person.FIRST  # "turneden döndü"
            if act is not None and not (spoilt or alone) and before not in tables.not_after.get(form.base, ()):
                yield Hit(act, at, at, form.person, (at,))


def _is_money(line: Line, at: int) -> bool:
    """Tell whether a sum stands right before token `at`: "2.500 ₺ geldi", "500 tl geldi"."""
    if at < 1 or line.tokens[at].breaks:
        return False
    before = line.tokens[at - 1]
    return (before.is_number and bool(line.tokens[at].gap.strip())) or before.word in _MONEY


def _wished(line: Line, at: int) -> int | None:
    """Return the last token of what the shop should do: "alsanız dedi", "açık olsanız iyi olur", "koysanız ya"."""
    if _IF_YOU.search(line.tokens[at].word) is None or line.tokens[at].word in _NO_WISH:
        return None
    after, second = _word(line, at + 1), _word(line, at + 2) if _word(line, at + 1) else ""
    if after == "ya" or after in _SAYS_SO:
        return at
    good = after in _WOULD_BE_GOOD or (after == "daha" and second in _WOULD_BE_GOOD)
    if not good:
        return None
    last = at + 1 + (after == "daha")
    return last + 1 if _word(line, last + 1).startswith("olur") else None


def _compound(line: Line, at: int, end: int, rows: list[tuple[frozenset[str], Act]]) -> Iterator[Hit]:
    for place in range(end, min(end + _TURKISH_REACH, len(line.tokens))):
        if line.tokens[place].breaks:
            return
        for form in _tables().verbs.get(line.tokens[place].word, ()):
            light = f"{line.tokens[place - 1].word} {form.base}" if place > end else ""
            for verbs, act in rows:
                if form.base in verbs:
                    yield Hit(act, at, place, form.person, (*range(at, end), place))
                elif light in verbs:
                    yield Hit(act, at, place, form.person, (*range(at, end), place - 1, place))


def _english_compound(line: Line, at: int, nouns: frozenset[str], act: Act) -> Iterator[Hit]:
    if line.tokens[at].word == "left" and (_word(line, at + 1) == "of" or (at and line.tokens[at - 1].word in _WERE)):
        return  # "what was left of the curtains"
    for place in range(at + 1, min(at + 1 + _ENGLISH_REACH, len(line.tokens))):
        if line.tokens[place].breaks:
            return
        word = line.tokens[place].word
        owned = line.tokens[place - 1].word in _OWNERS
        if act is acts_en.HANDED and not (owned and place - 2 > at and _word(line, place + 1) not in _ARTICLES):
            continue  # "gave Olivia her jacket", not "gave her jacket a clean"
        if act is acts_en.HOW_ARE_YOU and all(_word(line, one) != "how" for one in range(at + 1, place)):
            continue  # "asked Frank how he's keeping"
        if word in nouns and (act.customer is not TouchKind.GIFT or word not in _WARES or _is_given(line, at, place)):
            if word in _RINGS and line.tokens[place - 1].word != "a":
                return  # a gold ring
            yield Hit(act, at, place, Person.THIRD, (at, place), english=True)
            return


def _is_phone_picked_up(line: Line, at: int, end: int) -> bool:
    """Tell whether it was the phone: "Harry called, picked up, chatted"."""
    alone = bool(line.tokens[at].breaks) and (end >= len(line.tokens) or bool(line.tokens[end].breaks))
    return alone and any(token.word in _RANG for token in line.tokens[:at])


def _takes_papers(line: Line, at: int) -> bool:
    """Tell whether what was picked up is no ware: "picked up the invoice"."""
    after = range(at, min(at + _TURKISH_REACH, len(line.tokens)))
    return any(line.tokens[place].word in _PAPERS and line.joined(at - 1, place) for place in after)


def _is_given(line: Line, at: int, place: int) -> bool:
    """Tell whether somebody gets a thing not known before: "gave James a silk scarf", "gave her some soap"."""
    after = line.tokens[place + 1] if place + 1 < len(line.tokens) else None
    if after is not None and not after.breaks and after.word not in _AFTER_A_GIFT:  # a book cover
        return False
    article = next((one for one in range(place - 1, at, -1) if line.tokens[one].word in ("a", "an", "some")), at)
    receiver = line.tokens[at + 1 : article]
    return (len(receiver) == 1 and receiver[0].word not in _AWAY) or (
        len(receiver) == 2 and all(token.is_capital for token in receiver)
    )


def _happened(line: Line, hit: Hit) -> bool:  # noqa: PLR0911 - each line rules out another reading
    """Tell whether it is told as a fact: no "didn't", no "… mi diye sordu", no "the coat she bought"."""
    if is_neither(line, hit.first):
        return False
    if hit.english:
        return _happened_in_english(line, hit)
    after = hit.last + 1
    if hit.act.shop in _OUTINGS and hit.person is Person.FIRST and _AT_WORK.search(line.tokens[hit.last].word):
        return False  # "çarşamba teslim ediyoruz" is yet to come
    if hit.meets and hit.person is not Person.FIRST and (_word(line, after) == "diye" or _is_asked(line, hit.first)):
        return False  # "gözlük geldi diye yazdım", "Ayşe mi aradı"
    if hit.act.customer is TouchKind.VISIT and hit.person is Person.THIRD and _word(line, after) in _SAYS_SO:
        return False  # "yine geç geldi diyor" speaks of the parcel
    if hit.person is Person.OPEN and _goes_on_to_come(line, after):
        return False  # "yarın uğrayıp alacağız"
    return _word(line, after) not in _tables().questions | _NOT_SO


def _happened_in_english(line: Line, hit: Hit) -> bool:  # noqa: PLR0911 - each line rules out another reading
    """Tell the same of an English act, whose words around say so."""
    cost = [token.word for token in line.tokens[hit.last : hit.last + 2]] == ["came", "to"]
    if cost and hit.last + 2 < len(line.tokens) and line.tokens[hit.last + 2].is_number:
        return False  # "the suit came to 450"
    if hit.act.customer is TouchKind.VISIT and _word(line, hit.first - 1) in _THINGS and hit.first:
        return False  # "the lenses came in"
    if line.tokens[hit.last].word == "came" and _BROKEN.search(_word(line, hit.last + 1)):
        return False  # "the sofa came scratched"
    if line.tokens[hit.first].word == "picked" and _is_phone_picked_up(line, hit.first, hit.last + 1):
        return False
    if line.tokens[hit.last].word in ("like", "likes") and _word(line, hit.last + 1) in ("being", "to", "when"):
        return False  # "doesn't like being rung before lunch" is how they are
    if names_somebody(line, hit.first):
        return False  # "some bloke called Arthur"
    return hit.act.reached is False or hit.act.strength is Strength.FACT or not _is_denied(line, hit.first)


def _word(line: Line, at: int) -> str:
    return line.tokens[at].word if at < len(line.tokens) and not line.tokens[at].breaks else ""


def _is_asked(line: Line, first: int) -> bool:
    """Tell whether a question stands right before the verb: "Ayşe mi aradı", "kim aradı"."""
    if not first or line.tokens[first].breaks:
        return False
    return line.tokens[first - 1].word in _tables().questions | _ASKS_WHO


def _goes_on_to_come(line: Line, at: int) -> bool:
    """Tell whether the verb a converb leans on lies ahead: a few words on, in the same clause."""
    for place in range(at, min(at + _LEANS_ON, len(line.tokens))):
        if line.tokens[place].breaks:
            return False
        if future_person(line.tokens[place].word) is not None and not may_be_noun(line.tokens[place].word):
            return True
        if line.tokens[place].word in _tables().verbs:
            return False
    return False


def _is_denied(line: Line, first: int) -> bool:  # noqa: PLR0911 - each line rules out another reading
    asked = [token.word for token in line.tokens[max(first - 2, 0) : first]]
    if len(asked) == _IF_THEY and asked[0] in ("if", "whether") and asked[1] in _PRONOUNS:
        return True  # "asked James if he liked the lining"
    if asked and asked[-1] == "who" and first == 1:
        return True  # "who spoke to May last"
    if first and line.tokens[first - 1].word == "be" and not line.tokens[first].breaks:
        return True  # "wants to be called before noon"
    for place in range(first - 1, max(first - 3, -1), -1):
        if line.tokens[place + 1].breaks:
            return False
        if line.tokens[place].word in _tables().negations or (line.tokens[place].word == "no" and place == first - 1):
            return True
        if line.tokens[place].word in _MODALS and line.tokens[place + 1].word == "have":
            return True
    return in_a_relative_clause(line, first)


_PRONOUNS = words("she he they i we who that which")
_OWNERS = words("her his their")
_ARTICLES = words("the a an her his their my our this that those these")


def in_a_relative_clause(line: Line, first: int) -> bool:
    """Tell whether a noun stands right before the subject: "the coat she bought", "a jacket that came back"."""
    if first < 3 or not line.joined(first - 3, first) or line.tokens[first - 1].word not in _PRONOUNS:
        return False
    noun = line.tokens[first - 2]
    if not noun.is_word or noun.word in _ARTICLES:
        return False
    return any(token.word in _ARTICLES for token in line.tokens[max(first - 5, 0) : first - 2])
