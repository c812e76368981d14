"""The checklist begins with the same traits in both languages, each worded in its own."""

from db.records import Language
from desktop.first_traits import first_traits


def test_every_trait_is_said_in_both_languages_and_named_once() -> None:
    turkish, english = first_traits(Language.TR), first_traits(Language.EN)
    assert [(each.key, each.is_good, each.weight) for each in turkish] == [
        (each.key, each.is_good, each.weight) for each in english
    ]
    assert len({each.key for each in english}) == len(english) == 12
    for here, there in zip(turkish, english, strict=True):
        assert here.words.strip()
        assert there.words.strip()
        assert here.words != there.words
    named = {"communication", "shares_information", "shares_opinions", "beyond_expectations", "attitude"}
    named |= {"argues_without_solution", "no_plan", "no_reporting"}
    assert named <= {each.key for each in english}
