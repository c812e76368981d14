"""Where in a sentence a word that is also a name (gül, umut, may, will) has to be somebody."""

import re
from collections.abc import Set as AbstractSet

from db.quickentry import vocabulary_people as words
from db.quickentry import vocabulary_wares as wares
from db.quickentry.tokens import Line, Token
from db.quickentry.trie import words as word_set
from db.quickentry.turkish import PAST, Case, Person, future_person, may_be_noun

_TAKES_SOMEBODY = word_set(words.TAKES_SOMEBODY)
_NO_VERB_IN_S = word_set(words.NO_VERB_IN_S).union(
    *((ware, f"{ware}s", f"{ware}es") for ware in word_set(f"{wares.WARES_EN} {wares.GIFT_WARES} {wares.PAPERS_EN}"))
)
_THIRD_PERSON = word_set(words.THIRD_PERSON)
_ENGLISH_VERB = re.compile(r"[a-z]{2,}(?:ed|[^s]s)$")
_DEED = re.compile(rf"...(?:{PAST}(?:l[ae]r)?|m[iu]s(?:l[ae]r)?|yor(?:du|mus|lar)?)$")
_DEED_OF_SHOP = re.compile(rf"..(?:{PAST}[mk]|m[iu]s[iu][mz])$")
_MONTHS = word_set("may april june august march")
_NEWS = word_set("haber ses telefon mesaj mail cevap sipariş ödeme")
_SHORT_DEEDS = word_set("aldı attı etti içti açtı")
_SAID = word_set("dedi diyor demiş dediler sordu")
_NO_VERB = word_set(
    "will to very so really quite absolutely rather too a an the in at on down up away off out back over re w with"
    " about from for here abroad his her"
)
# What follows whose name: "ben in with a flat", "mark a bit miffed", "bill due for a service".
_BEHIND = {
    "in": word_set("with to for about again looking asking"),
    "a": word_set("bit little no"),
    "half": word_set("an hour"),
    "off": word_set("sick work today tomorrow til until ill"),
    "on": word_set("tab holiday hols leave"),
    "due": word_set("for in to a"),
    "still": word_set("hasnt has isnt is wants needs owes waiting not doesnt"),
}
# What the shop does to somebody: whoever stands in the dative is a person.
_GIVEN = re.compile(
    r"(?:ver|gonder|yolla|at|yaz|soyle|anlat|goster|hatirlat|bildir|ilet|gec|de)(?:[dt][iu]|m[iu]s)[mk]?"
)
_SOMEBODY = word_set(
    "bloke guy man woman lady girl boy chap someone somebody gentleman customer client joiner"
    " plumber electrician fitter carpenter builder driver rep student artist chef teacher neighbour"
)
_NOT_CALLED = word_set("again twice today yesterday earlier this last me us him her them asked wants wanted by who if")
_SHORTEST_ONGOING = 5  # letters: "bring" is none
_NO_DEED = word_set("şimdi kendi kedi hangi yedi adi gümüş geçmiş kumaş yemiş")
_OF_A_THING = re.compile(r"(?:s[iu]|[iu]n(?:d[ae]n?|[ae])|s[iu]n(?:d[ae]n?|[ae]|[iu]))$")
_OWNED = re.compile(r"[iu](?:n[iu]|n[ae]|nd[ae]n?)?$")


def is_deed(token: Token) -> bool:
    """Tell whether a word says what somebody did, does or will do: ödedi, dönmedi, asıyordu, gönderecek."""
    if not token.is_word or token.word in _NO_DEED:
        return False
    if token.word in _SHORT_DEEDS:
        return True
    future = future_person(token.word) is Person.THIRD and not may_be_noun(token.word)
    return future or _DEED.search(token.word) is not None


def is_deed_of_shop(word: str) -> bool:
    """Tell whether a word says what the shop did or will do: verdim, söyledik, vereceğiz."""
    return future_person(word) is Person.FIRST or _DEED_OF_SHOP.search(word) is not None


def names_somebody(line: Line, at: int) -> bool:
    """Tell whether "called" at token `at` gives a name: "a bloke called Arthur", not "someone called about prices"."""
    if line.tokens[at].word not in ("called", "named") or not at or at + 1 >= len(line.tokens):
        return False
    after = line.tokens[at + 1]
    if not line.joined(at - 1, at + 1) or line.tokens[at - 1].word not in _SOMEBODY or not after.is_word:
        return False
    return after.word not in _NO_VERB | _NOT_CALLED and not after.word.endswith("ing")


def closes_a_sentence(line: Line, at: int, deeds: AbstractSet[int], case: Case) -> bool:
    """Tell whether a name at the end stands behind its verb: "arayın dedi Umut", "hazır dedik Umut'a"."""
    before = line.tokens[at - 1].word
    if case is Case.BARE:
        return at - 1 in deeds or before in _SAID
    return is_deed_of_shop(before)


def is_no_modal(line: Line, at: int, doubtful: AbstractSet[int], known: AbstractSet[int]) -> bool:
    """Tell whether "will" or "may" opens a line as somebody's name: no verb follows, as in "will a bit miffed"."""
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) and not line.tokens[at + 1].breaks else None
    if line.tokens[at].word not in ("will", "may") or after is None:
        return False
    if after.word == "still" and at + 2 < len(line.tokens):  # "may still hasn't replied"
        return line.tokens[at + 2].word in _THIRD_PERSON
    ongoing = after.word.endswith("ing") and len(after.word) > _SHORTEST_ONGOING
    return (
        after.is_number
        or ongoing
        or after.word in _NO_VERB
        or at + 1 in doubtful
        or (after.word == "not" and at + 1 in known)
    )


def _is_somebodys(after: Token | None) -> bool:
    """Tell whether "for may" speaks of somebody: "the book for may is in"."""
    return after is not None and (after.word in _THIRD_PERSON or after.word in ("done", "ready"))


def stands_for_somebody(
    line: Line, at: int, last: int, deeds: AbstractSet[int], case: Case, days: AbstractSet[int] = frozenset()
) -> bool:
    """Tell whether the sentence needs a person at token `at`, up to `last`.

    In Turkish that is the beginning of a line whose first clause tells what somebody did ("gül 12500 tl ödedi"), or of
    something that belongs to them ("umutun takımını verdik"); in English right before a verb of the third person ("may
    thinks"), and right after a word that takes a person ("promised may the dress"). `days`: the tokens of moments.
    """
    after = line.tokens[last + 1] if last + 1 < len(line.tokens) and not line.tokens[last + 1].breaks else None
    not_reached = case is Case.DATIVE and after is not None and after.word.startswith("ulasam")
    if not_reached or _takes_somebody(line, at, after, days):  # "3 gündür umuta ulaşamıyoruz"
        return True
    if after is None or not (after.is_word or after.is_number):
        return False
    if line.tokens[at].ending == "s" and case is Case.GENITIVE:  # "will's coat"
        return True
    return _does_something(line, at, last, after) or (at == 0 and _begins_a_deed(line, last, after, deeds, case))


def _takes_somebody(line: Line, at: int, after: Token | None, days: AbstractSet[int]) -> bool:
    """Tell whether a word before takes a person: "promised may the dress", "can't do Friday for may"."""
    before = line.tokens[at - 1].word if at and not line.tokens[at].breaks else ""
    if before in _TAKES_SOMEBODY or (before == "of" and at > 1 and line.tokens[at - 2].word == "behalf"):
        return True
    if before not in ("for", "by"):
        return False
    dated = at > 1 and at - 2 in days and line.joined(at - 2, at)
    return line.tokens[at].word not in _MONTHS or dated or _is_somebodys(after)


def _does_something(line: Line, at: int, last: int, after: Token) -> bool:
    """Tell whether an English verb of the third person follows at the beginning of a clause: "may thinks"."""
    if at and not line.tokens[at].breaks:
        return False
    if after.word in _THIRD_PERSON or (_ENGLISH_VERB.match(after.word) and after.word not in _NO_VERB_IN_S):
        return True
    closes = last + 2 >= len(line.tokens) or bool(line.tokens[last + 2].breaks)
    if at or closes:
        return at == 0 and closes and after.word in ("back", "in")  # "rose back, zip's gone again"
    further = _BEHIND.get(after.word)
    if further is not None:
        of = last + 3 < len(line.tokens) and line.tokens[last + 3].word == "of"  # "hope a bit of sun"
        return line.tokens[last + 2].word in further and not of
    return after.word == "will" and line.tokens[at].word not in ("will", "may", "hope")


def _begins_a_deed(line: Line, last: int, after: Token, deeds: AbstractSet[int], case: Case) -> bool:
    """Tell whether a Turkish clause goes on to say what was done, by them, to them, or with something of theirs."""
    clause = next(iter(line.clauses()))
    told = any(place in deeds for place in range(last + 1, clause.stop))
    by_shop = any(is_deed_of_shop(line.tokens[place].word) for place in range(last + 1, clause.stop))
    if case is Case.GENITIVE:
        owned = any(_OWNED.search(line.tokens[place].word) for place in range(last + 1, min(last + 3, clause.stop)))
        return (told or by_shop) and owned  # "barışın tahlil sonucu çıktı"
    if case is Case.DATIVE and any(_GIVEN.match(line.tokens[place].word) for place in range(last + 1, clause.stop)):
        return by_shop  # "yasemine fotoğrafları attım"
    if case is Case.ABLATIVE and after.word in _NEWS:
        return True
    return told and case is Case.BARE and _OF_A_THING.search(after.word) is None
