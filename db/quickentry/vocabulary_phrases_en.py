"""English phrases of contact, as people type them, parted by commas.

English says by the order of words who did it ("Ayşe called" and "called Ayşe"), so a phrase only says who is meant
when nobody stands beside it (`Starter.SUBJECT` reads the words around it, and takes the customer when there are none).
"""

from dataclasses import replace

from db.quickentry.acts import Act, Kept, Starter, Strength
from db.quickentry.vocabulary_acts_en import (
    BROUGHT,
    COMPLAINT,
    DELIVERY,
    FETCHED,
    FROM_THEM,
    HINT,
    HOW_ARE_YOU,
    NOT_REACHED,
    NOTHING,
    PAYMENT,
    PRAISE,
    PURCHASE,
    REMEDY,
    SAID,
    SAW,
    SHOP_HINT,
    SHOP_SAID,
    SUGGESTION,
    TALKED,
    TO_THEM,
    TOLD,
    VISIT,
    WAS_HERE,
)
from db.records import Channel, TouchKind

# The longest phrase that fits wins.
PHRASES: tuple[tuple[str, Act], ...] = (
    ("bumped into, ran into", TALKED.by(Channel.IN_PERSON)),
    (
        "idea from, suggestion from, an idea from, a suggestion from",
        Act(TouchKind.SUGGESTION, TouchKind.SUGGESTION, starter=Starter.CUSTOMER),
    ),
    ("agreed with", Act(strength=Strength.HINT, starter=Starter.EITHER, kept=Kept.ALWAYS)),
    ("complaint from, a complaint from", Act(TouchKind.COMPLAINT, TouchKind.COMPLAINT, starter=Starter.CUSTOMER)),
    (
        "thanks from, praise from, compliment from, thank you from",
        Act(TouchKind.PRAISE, TouchKind.PRAISE, starter=Starter.CUSTOMER),
    ),
    (
        (
            "called, phoned, rang, cb, telephoned, called back, rang back, called up, rang up, calling, calls, tel'd,"
            " buzzed"
        ),
        Act(channel=Channel.PHONE),
    ),
    ("emailed, e-mailed, mailed", Act(channel=Channel.EMAIL)),
    (
        "answered his email, answered her email, replied to his email, replied to her email, answered the email",
        Act(channel=Channel.EMAIL, starter=Starter.SHOP),
    ),
    ("texted", Act(channel=Channel.SMS)),
    ("zoomed, zoomed with, skyped, skyped with, facetimed, facetimed with", TALKED.by(Channel.OTHER)),
    ("messaged, whatsapped", Act(channel=Channel.WHATSAPP)),
    ("dmed, dm'd, pm'd", Act(channel=Channel.SOCIAL)),
    (
        (
            "wrote, wrote to, wrote back, replied, replied to, answered, responded, got back to, got"
            " back, got in touch, contacted"
        ),
        Act(),
    ),
    ("reached out, reached out to, got in touch with, followed up, followed up with", Act()),
    ("reached, got hold of, got through to", Act(starter=Starter.SHOP, reached=True)),
    (
        "spoke, spoke to, spoke with, talked, talked to, talked with, chatted, chatted with, caught up, caught up with",
        TALKED,
    ),
    (
        (
            "had a chat, had a chat with, had a talk, had a talk with, had a word, had a word with, had a"
            " meeting, had a meeting with"
        ),
        TALKED,
    ),
    (
        (
            "met, met with, met up, met up with, had coffee with, had a coffee with, had a cuppa with, had tea"
            " with, had a tea with, had a drink with, had lunch with, had dinner with, coffee with, lunch with,"
            " dinner with"
        ),
        TALKED.by(Channel.IN_PERSON),
    ),
    ("had a call, had a call with, call with, phone call with, a call with, on a call with", TALKED.by(Channel.PHONE)),
    ("word with, a word with, quick word with, chat with, a chat with, meeting with, a meeting with", TALKED),
    ("video call with, zoom call with, had a video call with", TALKED.by(Channel.OTHER)),
    (
        "call from, phone call from, a call from, a phone call from, got a call from, got a call",
        FROM_THEM.by(Channel.PHONE),
    ),
    (
        "email from, an email from, got an email from, received an email from, got an email",
        FROM_THEM.by(Channel.EMAIL),
    ),
    ("text from, a text from, got a text from, got a text", FROM_THEM.by(Channel.SMS)),
    (
        (
            "message from, a message from, got a message from, got a message, whatsapp from, wp from, a whatsapp from,"
            " got a whatsapp from, voice note from"
        ),
        FROM_THEM.by(Channel.WHATSAPP),
    ),
    (
        (
            "dm from, a dm from, got a dm from, insta message from, instagram message from, facebook message from, fb"
            " message from"
        ),
        FROM_THEM.by(Channel.SOCIAL),
    ),
    (
        (
            "thank you card from, thank you note from, a thank you card from, sent a thank you card,"
            " sent us a thank you card, sent a thank you note"
        ),
        Act(TouchKind.PRAISE, TouchKind.PRAISE, Channel.LETTER, Starter.CUSTOMER),
    ),
    ("letter from, a letter from, got a letter from, card from, got a card from", FROM_THEM.by(Channel.LETTER)),
    (
        "review from, a review from, left a review, left us a review, posted a review, wrote a review",
        FROM_THEM.by(Channel.SOCIAL),
    ),
    ("heard from, heard back from", FROM_THEM),
    ("voicemail from, a voicemail from, vm from, got a voicemail from", FROM_THEM.by(Channel.PHONE)),
    ("rang off", Act(channel=Channel.PHONE, starter=Starter.CUSTOMER)),
    ("saw", SAW),
    ("visit from, a visit from", Act(TouchKind.VISIT, None, Channel.IN_PERSON, Starter.CUSTOMER)),
    ("call to, phone call to, a call to", TO_THEM.by(Channel.PHONE)),
    ("email to, an email to", TO_THEM.by(Channel.EMAIL)),
    ("text to, a text to", TO_THEM.by(Channel.SMS)),
    ("message to, a message to", TO_THEM.by(Channel.WHATSAPP)),
    ("letter to, a letter to", TO_THEM.by(Channel.LETTER)),
    (
        (
            "visited, came, came in, came by, came over, came back, came round, came around, came to the"
            " shop, came to see us, dropped by, dropped in, stopped by, stopped in, popped in, popped by,"
            " walked in, showed up, turned up, was in, was here, swung by, called in"
        ),
        VISIT,
    ),
    (
        "went to see, went over to, drove to, went round to, popped round to, popped over to, dropped in on",
        Act(TouchKind.VISIT, TouchKind.VISIT, Channel.IN_PERSON, Starter.SHOP),
    ),
    (
        (
            "tried on, tried it on, came for a fitting, was fitted, in for a fitting, in for fitting, in"
            " for, measured, took measurements, took her measurements, took his measurements"
        ),
        WAS_HERE,
    ),
    (
        (
            "came out, came undone, came apart, came loose, came off, came up, came to nothing, came to light,"
            " came to mind, came to a, came to an, talked it over, talked it through, called off, wrote down, wrote"
            " off"
        ),
        NOTHING,
    ),
    (
        "didn't come, did not come, never came, didn't show up, did not show up, no show, no-show, never showed up",
        NOTHING,
    ),
    ("didn't call, did not call, never called, hasn't called, didn't write, never replied to us", NOTHING),
    (
        (
            "no answer, didn't answer, did not answer, doesn't answer, not answering, didn't pick up, did not pick"
            " up, no one picked up, nobody picked up, not picking up, couldn't reach, could not reach, can't reach,"
            " couldn't get hold of, couldn't get through, could not get through, unreachable, not reachable,"
            " straight to voicemail, went straight to voicemail, no luck reaching, no luck calling, no luck"
            " ringing, no luck getting hold of, no luck getting through to, line busy, line was busy, the line was"
            " busy, line was engaged, line engaged, engaged tone, phone off, phone was off, went to voicemail,"
            " voicemail, left vm, left a vm, vm, answering machine, rang out, rings out, keeps ringing,"
            " tried her phone, tried his phone"
        ),
        NOT_REACHED.by(Channel.PHONE),
    ),
    (
        (
            "wasn't in, wasn't home, wasn't at home, wasn't there, no reply, no response, no joy, left on read,"
            " left me on read, left us on read, didn't reply, did not reply, never got back, never got back to us,"
            " never came back to us, never responded, hasn't got back to us, hasn't come back to us, not got back"
            " to us, hasn't replied, didn't respond, no reply yet, not replied, didn't get back, hasn't answered,"
            " not reached, no luck"
        ),
        NOT_REACHED,
    ),
    (
        "tried calling, tried to call, tried ringing, tried to ring",
        Act(channel=Channel.PHONE, starter=Starter.SHOP_UNLESS_SAID, reached=False),
    ),
    (
        "missed call from, missed a call from, missed call, missed their call",
        Act(channel=Channel.PHONE, starter=Starter.CUSTOMER, reached=False),
    ),
    ("bought, purchased", PURCHASE),
    ("paid, paid for, paid in full", PAYMENT),
    ("ordered, placed an order, order from", PURCHASE),
    ("sold", Act(None, TouchKind.PURCHASE, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE)),
    ("delivered, handed over, shipped, dispatched, couriered, delivered to", DELIVERY),
    ("picked up, collected", FETCHED),
    ("picked her up, picked up the phone, picked up the tab, paid attention, paid no attention", NOTHING),
    ("dropped, brought in, brought, dropped off, left the car, handed in", BROUGHT),
    (
        (
            "complained, complaining, complains, to complain, had a moan, having a moan, had a grumble, had a rant,"
            " had a whinge, moaned, moaning, grumbled, grumbling, has a"
            " complaint, had a complaint, made a complaint, filed a complaint, raised a complaint, has complaints"
        ),
        COMPLAINT,
    ),
    (
        (
            "no complaints, no complaint, not complaining, isn't complaining, nothing to complain about, can't"
            " complain, didn't complain, without complaint, never complained"
        ),
        NOTHING,
    ),
    ("complaint resolved, complaint solved, complaint closed", REMEDY),
    (
        (
            "didn't like, did not like, doesn't like, does not like, disliked, hated, hates, dislikes,"
            " isn't happy with, wasn't happy with"
        ),
        Act(TouchKind.COMPLAINT, None, strength=Strength.HINT, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    (
        (
            "say thank you, say thanks, thanked, praised, complimented, said thank you, said thanks, raved about,"
            " recommended us, recommends us, would recommend us, thanks us, thanking us, thanking, couldn't thank,"
            " could not thank, couldn't praise, can't praise, cannot praise, can't thank, cannot thank, told"
            " everyone about us, told all her friends about us, told all his friends about us, told her friends"
            " about us, told his friends about us, told their friends about us, tells everyone about us, sings our"
            " praises, spoke highly of, speaks highly of, rates us, raving about"
        ),
        PRAISE,
    ),
    (
        (
            "says thanks, says thank you, sends thanks, sends her thanks, sends his thanks, thanks to, praise for,"
            " compliments to, kudos to, thank you to, thanks for"
        ),
        Act(TouchKind.PRAISE, TouchKind.PRAISE, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    (
        (
            "suggested, suggests, has a suggestion, had a suggestion, has an idea, had an idea, wishes we,"
            " proposed, thinks we should, reckons we should, said we should, says we should, reckon we should,"
            " thinks you should, said you should, reckons we could, says we could, said we could, says you should,"
            " reckons you should"
        ),
        SUGGESTION,
    ),
    (
        "liked, loved, adored, loves, likes, adores",
        Act(TouchKind.LIKE, None, starter=Starter.CUSTOMER, kept=Kept.WITH_CLAUSE),
    ),
    ("would have liked, would've liked, would like, would have loved", HINT),
    (
        (
            "just asked how she is, just asked how he is, just asked how they are, asked how she is, asked how he"
            " is, asked how they are, asked how she's doing, asked how he's doing, asked how they're doing, asked"
            " how she was, asked how he was, asked how they were, asked how she is doing, asked how he is doing,"
            " asked how she, asked how he, asked how they, asked how her, asked how his, asked how things, asked"
            " how everything, see how she is, see how he is, see how they are, see how she's doing, see how he's"
            " doing, see how they're doing, see how things are, see if she's happy, see if he's happy, see if she's"
            " ok, see if he's ok, see if she is ok, see if he is ok, how are you, checked in, checked in on,"
            " checked in with, checked up on, checked on, checking in, just checking in, asked after, a how are"
            " you, checking up on"
        ),
        HOW_ARE_YOU,
    ),
    ("checked in for, checked in at, booked in for, booked in", HINT),
    ("checked how, see how, ask how", replace(HOW_ARE_YOU, needs_person=True)),
    (
        (
            "wished happy birthday, said happy birthday, happy birthday, wished a happy new year, happy"
            " new year, get well soon, sent condolences, offered condolences, congratulated, merry"
            " christmas, happy holidays"
        ),
        Act(TouchKind.HOW_ARE_YOU, TouchKind.HOW_ARE_YOU, starter=Starter.SHOP, kept=Kept.ALWAYS),
    ),
    (
        (
            "apologised, apologized, said sorry, refunded, redid, remade, made it right, made up for, compensated,"
            " as an apology, by way of apology, by way of an apology, to make up for, to make it up to, as"
            " compensation, as a goodwill gesture, as goodwill, to say sorry, fixed for free, fixed it for free,"
            " fixed free of charge, replaced for free, replaced it for free, redone for free, free of charge, gave"
            " a refund, at no charge"
        ),
        REMEDY,
    ),
    (
        (
            "reported, asked, asking, said, says, told us, told me, mentioned, wondered, inquired, enquired, asked"
            " for, asked about, asked if, asked whether, asked when, asked us, asked me"
        ),
        SAID,
    ),
    (
        (
            "wanted, wants, requested, confirmed, cancelled, canceled, rescheduled, postponed, agreed,"
            " booked, approved, hesitated, declined, ok'd, okayed, signed off, gave the go ahead, gave the green light"
        ),
        HINT,
    ),
    ("told, told her, told him, told them, explained, asked her, asked him, asked them", SHOP_SAID),
    ("informed, reminded, quoted, offered, updated, invited, warned, notified", SHOP_HINT),
    ("sent over, sent", TOLD),
)
