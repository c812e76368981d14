"""Words that make a day beside them a plan, in both languages: it is no day on which something happened."""

# Right after or before a moment: somebody only spoke of it ("cuma dedi", "said Friday").
SAID = "dedi dediler dedim dedik demiş diyor said says saying booked rescheduled postponed moved"
# The end of what somebody said: a day before it belongs to what was said ("cuma gelemem dedi").
SPOKEN = "dedim dedik dedi dediler demiş diyor söyledi söylemiş söylediler diye bildirdi"
# "called about Friday" is not "called on Friday".
ABOUT = "about for re regarding from to"
PLANS = (
    "düğün düğünü nişan nişanı kına kınası randevu randevusu toplantı toplantısı tören töreni"
    " mezuniyet mezuniyeti balo doğumgünü sınavı uçağı uçuşu ameliyat ameliyatı tatile bayramda"
    " var varmış lazım gerek gerekiyor gerekli istiyor istiyormuş isteyecek olsun gelsin alsın"
    " yetişsin arasın bitsin bekliyor bekliyormuş planlıyor düşünüyor works ok okay fine olur"
    " tamam olabilir gelir uğrar arar alır getirir gidiyor taşınıyor evleniyor başlıyor bitiyor"
    " müsait uygun boş açığız kapalıyız son_gün gelmek uğramak almak aramak getirmek için"
    " yetişir_mi gelebilir arayabilir uğrayabilir açık kapalı olsanız olsa olsaydı istersek"
    " hatırlat ara sor wedding appointment meeting party ceremony graduation flight holiday exam"
    " surgery deadline due fitting needs need wants coming please remind call ring email free"
    " available closed open"
)
# Before a moment: it says when something should have been done.
MEANT = (
    "meant to, supposed to, due to, should have, should've, was going to, were going to, was to, were to, ought to have"
)
# Right after a moment: it says when something else was done ("dün alan", "dün gelen").
DOING = (
    "gelen alan giden verilen gönderilen yapılan aldıkları alınan dikilen gelenler yaptırdığı uğrayan arayan"
    " bırakan getiren konuşan söyleyen eden isteyen yazan soran"
)
