"""By which way: the channels a line names."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from db.quickentry import vocabulary_channels as words
from db.quickentry.tokens import Line
from db.quickentry.trie import PhraseTable, phrases
from db.quickentry.trie import words as word_set
from db.quickentry.turkish import is_participle
from db.records import Channel


@dataclass(frozen=True, slots=True)
class ChannelHit:
    """A channel named by the tokens `first`…`last`."""

    first: int
    last: int
    channel: Channel


@dataclass(frozen=True, slots=True)
class _Tables:
    phrases: PhraseTable[Channel]
    nouns: dict[str, Channel]
    alone: dict[str, Channel]
    after_noun: frozenset[str]
    prepositions: frozenset[str]
    not_before: frozenset[str]


@cache
def _tables() -> _Tables:
    entries = [(phrase, channel) for channel, text in words.PHRASES.items() for phrase in phrases(text)]
    for channel, text in words.NAMES.items():
        for name in word_set(text):
            entries += [((name + ending,), channel) for ending in ("", *words.ALL_ENDINGS.split())]
    nouns = {noun: channel for channel, text in words.TURKISH_NOUNS.items() for noun in word_set(text)}
    for noun, channel in nouns.items():
        entries += [((noun + ending,), channel) for ending in words.WAY_ENDINGS.split()]
    return _Tables(
        PhraseTable(entries),
        nouns,
        {word: channel for channel, text in words.ALONE.items() for word in word_set(text)},
        word_set(words.AFTER_NOUN),
        word_set(words.PREPOSITIONS),
        word_set(words.NOT_BEFORE),
    )


def find_channels(line: Line, taken: AbstractSet[int]) -> Iterator[ChannelHit]:
    """Yield the channels named so that nothing else can be meant, left to right; `taken` tokens are left out."""
    tables = _tables()
    at = 0
    while at < len(line.tokens):
        found = None if at in taken else tables.phrases.at(line, at) or _noun_with_ile(line, at)
        if found is None or not taken.isdisjoint(range(at, found[1])) or _belongs_on(line, found[1]):
            at += 1
            continue
        channel, end = found
        if end < len(line.tokens) and not line.tokens[end].breaks and line.tokens[end].word in tables.after_noun:
            end += 1
        first = at
        if (
            at
            and not line.tokens[at].breaks
            and at - 1 not in taken
            and line.tokens[at - 1].word in tables.prepositions
        ):
            first -= 1
        yield ChannelHit(first, end - 1, channel)
        at = end


def find_lone_channels(line: Line, known: AbstractSet[int]) -> Iterator[ChannelHit]:
    """Yield nouns such as "telefon", "mail" that name a channel only alone or between tokens understood otherwise."""
    for at, token in enumerate(line.tokens):
        channel = _tables().alone.get(token.word)
        if channel is None or at in known:
            continue
        open_left = at == 0 or bool(token.breaks) or at - 1 in known
        open_right = at + 1 >= len(line.tokens) or bool(line.tokens[at + 1].breaks) or at + 1 in known
        if open_left and open_right:
            yield ChannelHit(at, at, channel)


def _noun_with_ile(line: Line, at: int) -> tuple[Channel, int] | None:
    tables = _tables()
    channel = tables.nouns.get(line.tokens[at].word)
    if channel is None or at + 1 >= len(line.tokens) or line.tokens[at + 1].breaks:
        return None
    return (channel, at + 2) if line.tokens[at + 1].word in tables.after_noun else None


def _belongs_on(line: Line, end: int) -> bool:
    """Tell whether the next word takes the noun for itself: "telefon numarası", "mağazada gördüğü"."""
    if end >= len(line.tokens) or line.tokens[end].breaks:
        return False
    return line.tokens[end].word in _tables().not_before or is_participle(line.tokens[end].word)
