"""Beginnings of words that tell whether a review praises, complains or suggests, in both languages."""

GOOD = (
    "harika, mükemmel, muhteşem, süper, teşekkür, memnun, güler yüz, ilgili, ilgi ala, kaliteli,"
    " titiz, tavsiye ed, öneririm, öneriyorum, eline sağlık, ellerine sağlık, elinize sağlık,"
    " ellerinize sağlık, bayıld, beğendi, beğendim, güzel, kusursuz, başarılı, şahane, on numara,"
    " 10 numara, çok iyi, en iyi, hızlı, zamanında, tam zamanında, emeğin, emek, sevdi, sevdim,"
    " mutlu, çok sevdi, içiniz rahat, gönül rahatlığı, işinin ehli, usta işi, nazik, dürüst,"
    " great, excellent, wonderful, fantastic, amazing, perfect, lovely, brilliant, superb,"
    " recommend, friendly, helpful, thank, happy, pleased, delighted, love, loved, beautiful,"
    " professional, on time, best, kind, outstanding, impressed, exceeded, great job, well done,"
    " five stars, attentive, flawless, saved my"
)
BAD = (
    "kötü, berbat, rezalet, memnun kalma, memnuniyetsiz, şikayet, ilgisiz, kaba, saygısız, hayal"
    " kırıklığı, pişman, mağdur, özensiz, bir daha gelme, bir daha gitme, bir daha asla, sakın,"
    " para tuzağı, soyguncu, yazık, maalesef, kızgın, sinir, üzgün, üzüldü, umursamaz, oyala,"
    " dolandır, suratsız, terslen, vasat, zaman kaybı, paramı, geri istiyorum, terrible, awful,"
    " horrible, disappoint, rude, worst, never again, unprofessional, poor, complain,"
    " unacceptable, waste, refund, angry, upset, unhappy, overpriced, ignored, careless, sloppy,"
    " avoid, unfortunately, ruined, useless, disgrace, frustrat, shame"
)
# What goes wrong with a shop's work.
PROBLEM = (
    "bozuk, bozul, kırık, kırıl, leke, yırtık, yırtıl, kısa olmuş, uzun olmuş, dar olmuş, bol olmuş, dar geld, bol"
    " geld, kısa geld, uzun geld, küçük geld, büyük geld, eğri, yamuk, sökül, söktü, solmuş, çıkmış boya, geç"
    " kaldı, geç kalın, geç geldiler, geç geldiniz, gecik, geç teslim, zamanında gelme, yetişme, hazır değil,"
    " eksik, yanlış, hatalı, kusurlu, çizik, çizil, sızdır, akıt, ses yap, çalışmıyor, çalışmadı, tutmadı,"
    " tutmuyor, kopmuş, koptu, düştü, düşmüş, ağrı, ağrıyor, kanama, şişti, bekletil, bekletti, beklet, kimse"
    " aramadı, aramadınız, dönmediniz, haber vermedi, cevap vermedi, fazla para, pahalı, fazla fatura, iade, buruş,"
    " yanık, yanmış, paslan, boyası, attı boya, kumaşı kötü, dikişi, dikişler, olmamış, broken, broke, stain, torn,"
    " ripped, too short, too long, too tight, too loose, too big, too small, crooked, late, delay, missing, wrong,"
    " faulty, defect, scratch, leak, not working, doesn't work, didn't work, stopped working, fell off, came off,"
    " came undone, hurts, painful, pain, swollen, bleeding, kept waiting, waited, overcharged, expensive, burnt,"
    " faded, nobody called, no one called, not ready, never arrived, damaged, still not, mistake, incorrect, typo,"
    " snapped, flicker, nobody rang, no one rang, nobody came, no one came, nobody told, no one told, nobody turned"
    " up, buckled, cracked, wobbl, wilted, droop, stale, burnt, mouldy, chipped, smashed, scuffed, dented, bent,"
    " squeak, rattl, uneven, lopsided, wrong size, doesn't fit, does not fit, didn't fit, too high, overcooked,"
    " undercooked, dried out, was dry, came off, peeling, loose, stopped, no longer works, won't close, won't open,"
    " gıcırd, yıkamada çek, çekmiş, shrunk, shrank,  sallan, çatlak, çatlam, çökm, çöktü, kuruydu, kurumuş, bayat,"
    " yanmıştı, akıyor, damlat, soldu, solmuş, ezilm, patlam, patladı, uymad, uymuyor, olmadı bu, ağır geldi,"
    " çıkmıyor, sarkıy, pot dur, kapanmıyor, açılmıyor, dökül"
)
IDEAS = (
    "keşke, bence, önerim, öneri, tavsiyem, olsa iyi olur, olsa güzel olur, olsa daha, olursa"
    " sevin, eklerseniz, ekleseniz, açsanız, yapsanız, koysanız, verseniz, alsanız, olabilir,"
    " eklenebilir, daha iyi olabilir, iyi olurdu, güzel olurdu, i suggest, suggestion, would be"
    " great if, would be nice if, would be better, could you consider, could you add, could you"
    " offer, you could, maybe you, perhaps you, why not, it would help, you should, please"
    " consider, consider, i wish, wish you, would love to see, how about, an idea, if you had, if"
    " there were, if there was"
)
# Said of oneself these neither praise nor complain.
NEUTRAL = (
    "yüzü düş, morali bozul, running late, running a bit late, running 10, running 5, be late, bit late, gecikeceğim,"
    " geç kalacağım, biraz gecikeceğ"
)
# Good words that complain, bad words that praise.
NOT_GOOD = (
    "tavsiye etmi, tavsiye etme, önermi, önermem, memnun değil, memnun kalma, memnun olma, güzel"
    " değil, iyi değil, kaliteli değil, hiç beğenme, beğenmedi, beğenmedim, zamanında değil,"
    " ilgilenme, teşekkür bile, hiç mutlu, mutlu değil, not happy, not recommend, wouldn't"
    " recommend, would not recommend, can't recommend, cannot recommend, don't recommend, not"
    " great, not good, not satisfied, not impressed, not on time, not helpful, not friendly, not"
    " professional, not pleased, never on time, less than happy, not worth, no thanks, unhappy,"
    " unprofessional, unkind"
)
NOT_BAD = (
    "hiç sorun, sorun yaşama, sorunsuz, şikayetim yok, kötü değil, pahalı değil, hiç beklet, bekletme, hatasız,"
    " kusursuz, kusuru yok, eksiksiz, eksiği yok, pişman olma, hiç üzme, hiç gecik, gecikmeden, geç kalmadan, iade"
    " ihtiya, no complaint, no problem, without problem, without any problem, never late, running late, running a"
    " bit late, running 10, bit late, not disappointed, never disappoint, didn't disappoint, not expensive,"
    " couldn't be happier, could not be happier, painless, no pain, no delay, without delay, no mistakes, nothing"
    " wrong, can't go wrong, spotless, i was wrong, can't recommend enough, cannot recommend enough, can't"
    " recommend them enough, cannot recommend them enough, couldn't recommend more"
)
