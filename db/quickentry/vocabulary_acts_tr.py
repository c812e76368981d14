"""What the Turkish words of contact tell: the acts their verbs, compounds and phrases share."""

from db.quickentry.acts import Act, Kept, Starter, Strength
from db.quickentry.turkish import Case
from db.records import Channel, TouchKind

BY_PHONE = Act(channel=Channel.PHONE, acted_on=Case.ACCUSATIVE)
WROTE = Act(acted_on=Case.DATIVE)
TALKED = Act(starter=Starter.EITHER)
VISIT = Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, acted_on=Case.DATIVE)
BROUGHT = Act(TouchKind.VISIT, TouchKind.DELIVERY, Channel.IN_PERSON, kept=Kept.WITH_CLAUSE)
WAS_HERE = Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, Starter.CUSTOMER, kept=Kept.ALWAYS)
NOT_REACHED = Act(starter=Starter.SHOP, reached=False)
HINT = Act(strength=Strength.HINT, kept=Kept.ALWAYS)
SAID = Act(strength=Strength.HINT, kept=Kept.WITH_CLAUSE)
TOLD = Act(kept=Kept.ALWAYS)
COMPLAINT = Act(TouchKind.COMPLAINT, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
PRAISE = Act(TouchKind.PRAISE, TouchKind.TALK, acted_on=Case.DATIVE, kept=Kept.WITH_CLAUSE)
EXACT_PRAISE = Act(TouchKind.PRAISE, TouchKind.TALK, acted_on=Case.DATIVE, kept=Kept.ALWAYS)  # their own words
SUGGESTION = Act(TouchKind.SUGGESTION, TouchKind.TALK, kept=Kept.WITH_CLAUSE)
WISH = Act(TouchKind.SUGGESTION, None, starter=Starter.CUSTOMER, strength=Strength.HINT, kept=Kept.ALWAYS)
LIKE = Act(TouchKind.LIKE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
PURCHASE = Act(TouchKind.PURCHASE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
GIFT = Act(TouchKind.GIFT, TouchKind.GIFT, acted_on=Case.DATIVE, kept=Kept.WITH_CLAUSE)
TREAT = Act(TouchKind.GIFT, TouchKind.GIFT, acted_on=Case.DATIVE, kept=Kept.ALWAYS)
PAYMENT = Act(TouchKind.PURCHASE, None, starter=Starter.CUSTOMER, kept=Kept.ALWAYS)
DELIVERY = Act(TouchKind.DELIVERY, TouchKind.DELIVERY, starter=Starter.SHOP, kept=Kept.WITH_CLAUSE)
FETCHED = Act(
    TouchKind.DELIVERY, TouchKind.VISIT, Channel.IN_PERSON, Starter.CUSTOMER, kept=Kept.WITH_CLAUSE
)  # "paltosunu aldı": one's own thing is not bought, it is fetched
REMEDY = Act(None, TouchKind.REMEDY, starter=Starter.SHOP, kept=Kept.WITH_CLAUSE)
AMENDS = Act(None, TouchKind.REMEDY, starter=Starter.SHOP, kept=Kept.ALWAYS)
HOW_ARE_YOU = Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, kept=Kept.WITH_CLAUSE)
WISHES = Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, kept=Kept.ALWAYS)
NOTHING = Act(None, None, strength=Strength.FACT, kept=Kept.WITH_CLAUSE)
