"""The stage of a relationship, told as the life of a sapling: it grows slowly, and it rests before it withers."""

import enum


class Stage(enum.StrEnum):
    """A sapling's life."""

    SEEDLING = "seedling"
    GROWING = "growing"
    BLOSSOMING = "blossoming"
    RESTING = "resting"
    WITHERING = "withering"


_SECOND_CONTACT = 2
_ROOTS_CONTACTS, _ROOTS_DAYS = 4, 90
_WARM, _COOL, _COLD = 70.0, 50.0, 30.0


def stage(tenure_days: int, contacts: int, warmth: float) -> Stage:
    """Return the stage of a relationship.

    Before the second contact it is a seedling whatever its warmth: nobody is late there, patience is shown. After
    that a cold one withers and a cool one rests; a warm one blossoms once it has roots (four contacts and three
    months), and grows until then.

    Args:
        tenure_days: days since the card was made or the first touch happened, whichever was earlier.
        contacts: how many touches reached a person.
        warmth: 0…100.
    """
    if contacts < _SECOND_CONTACT:
        return Stage.SEEDLING
    if warmth < _COLD:
        return Stage.WITHERING
    if warmth < _COOL:
        return Stage.RESTING
    rooted = contacts >= _ROOTS_CONTACTS and tenure_days >= _ROOTS_DAYS
    return Stage.BLOSSOMING if rooted and warmth >= _WARM else Stage.GROWING
