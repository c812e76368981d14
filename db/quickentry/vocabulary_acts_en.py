"""What the English words of contact tell: the acts their phrases and compounds share."""

from dataclasses import replace

from db.quickentry.acts import Act, Kept, Starter, Strength
from db.records import Channel, TouchKind

TALKED = Act(starter=Starter.EITHER)
SAW = Act(channel=Channel.IN_PERSON, starter=Starter.EITHER, needs_person=True)
FROM_THEM = Act(starter=Starter.CUSTOMER)
TO_THEM = Act(starter=Starter.SHOP)
VISIT = Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON)
WAS_HERE = Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, Starter.CUSTOMER, kept=Kept.ALWAYS)
BROUGHT = Act(TouchKind.VISIT, TouchKind.DELIVERY, Channel.IN_PERSON, kept=Kept.WITH_CLAUSE)
NOT_REACHED = Act(starter=Starter.SHOP, reached=False)
HINT = Act(strength=Strength.HINT, kept=Kept.ALWAYS)
SHOP_HINT = Act(strength=Strength.HINT, starter=Starter.SHOP, kept=Kept.ALWAYS)
SAID = Act(strength=Strength.HINT, kept=Kept.WITH_CLAUSE)
SHOP_SAID = Act(strength=Strength.HINT, starter=Starter.SHOP, kept=Kept.WITH_CLAUSE)
TOLD = Act(starter=Starter.SHOP_UNLESS_SAID, kept=Kept.ALWAYS)
COMPLAINT = Act(TouchKind.COMPLAINT, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
PRAISE = Act(TouchKind.PRAISE, TouchKind.TALK, kept=Kept.WITH_CLAUSE)
SUGGESTION = Act(TouchKind.SUGGESTION, TouchKind.TALK, kept=Kept.WITH_CLAUSE)
PURCHASE = Act(TouchKind.PURCHASE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
PAYMENT = Act(TouchKind.PURCHASE, None, starter=Starter.CUSTOMER, kept=Kept.ALWAYS)
GIFT = Act(TouchKind.GIFT, TouchKind.GIFT, starter=Starter.SHOP_UNLESS_SAID, kept=Kept.ALWAYS)
DELIVERY = Act(TouchKind.DELIVERY, TouchKind.DELIVERY, starter=Starter.SHOP, kept=Kept.WITH_CLAUSE)
REMEDY = Act(TouchKind.REMEDY, TouchKind.REMEDY, starter=Starter.SHOP, kept=Kept.ALWAYS)
HOW_ARE_YOU = Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, starter=Starter.SHOP)
NOTHING = Act(None, None, strength=Strength.FACT, kept=Kept.WITH_CLAUSE)
FETCHED = Act(TouchKind.DELIVERY, TouchKind.VISIT, Channel.IN_PERSON, Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)
HANDED = Act(TouchKind.VISIT, TouchKind.DELIVERY, starter=Starter.SHOP_UNLESS_SAID, kept=Kept.ALWAYS)
LEFT = replace(BROUGHT, kept=Kept.ALWAYS)  # the thing itself stands in no field
CAME_FOR = replace(FETCHED, customer=TouchKind.VISIT)  # "picked up the invoice": nothing was delivered
