<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>hardly</source>
        <translation>pek değil</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>kısmen</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>çoğunlukla</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>hiç değil</translation>
    </message>
    <message>
        <source>wholly</source>
        <translation>tamamen</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message numerus="yes">
        <source>**{name}** is away until {day}; **{cover}** looks after their %n customer(s).</source>
        <translation>
            <numerusform>**{name}** izinde, son günü {day}. %n müşterisine **{cover}** bakıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Away today</source>
        <translation>Bugün izinde</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>draft made</source>
        <translation>taslak hazır</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>yazdırıldı</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>So many customers are read in one go: some tenth of a second. Tables that keep what left, or what is being typed: with them nothing on the prepared papers changes.</extracomment>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
</context>
<context>
    <name>BatchChoice</name>
    <message>
        <source>Each in the customer’s own language. Nothing leaves before you approve it.</source>
        <translation>Her biri müşterinin kendi dilinde. Siz onaylamadan hiçbiri gitmez.</translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Görünenlerin hepsi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimler için</translation>
    </message>
    <message>
        <source>Name or tag</source>
        <translation>Ad ya da etiket</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Tek müşteri</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n report(s)</source>
        <translation>
            <numerusform>%n rapor hazırla</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports for several</source>
        <translation>Toplu rapor</translation>
    </message>
    <message>
        <source>complained, nobody spoke with them yet</source>
        <translation>şikâyeti var, henüz kimse görüşmedi</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>geçen ay</translation>
    </message>
    <message>
        <source>no news for a month · {count}</source>
        <translation>bir aydır habersiz · {count}</translation>
    </message>
    <message>
        <source>since their last report</source>
        <translation>son raporundan beri</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu ay</translation>
    </message>
    <message>
        <source>with promises alone too · {count}</source>
        <translation>yalnız sözü olanlarla · {count}</translation>
    </message>
    <message>
        <source>work in hand · {count}</source>
        <translation>işi sürenler · {count}</translation>
    </message>
</context>
<context>
    <name>BatchReview</name>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n rapor hazırlanamadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them want(s) no email</source>
        <translation>
            <numerusform>%n tanesi e-posta istemiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve all</source>
        <translation>Hepsini onayla</translation>
    </message>
    <message>
        <source>Change this one</source>
        <translation>Bunu değiştir</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Yeniden seç</translation>
    </message>
    <message>
        <source>Could not be made: {why}</source>
        <translation>Hazırlanamadı: {why}</translation>
    </message>
    <message>
        <source>Email drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>I sent the drafts</source>
        <translation>Taslakları gönderdim</translation>
    </message>
    <message>
        <source>Prepared reports</source>
        <translation>Hazırlanan raporlar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Review and approve</source>
        <translation>Bakın, onaylayın</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Something changed in the journal since these were prepared. Choose again to have it on paper.</source>
        <translation>Bunlar hazırlandıktan sonra defterde bir şey değişti. Kâğıda da geçsin isterseniz yeniden seçin.</translation>
    </message>
    <message>
        <source>The shop’s logo cannot be printed</source>
        <translation>Dükkânın logosu basılamıyor</translation>
    </message>
    <message>
        <source>They open in your mail program; you send them from there.</source>
        <translation>E-posta programınızda açılır; oradan siz gönderirsiniz.</translation>
    </message>
    <message>
        <source>Tread carefully: {what}</source>
        <translation>Dikkat: {what}</translation>
    </message>
    <message>
        <source>asked not to be written to by email</source>
        <translation>e-posta istemiyor</translation>
    </message>
    <message>
        <source>complained, nobody spoke with them yet</source>
        <translation>şikâyeti var, henüz kimse görüşmedi</translation>
    </message>
    <message>
        <source>no email address</source>
        <translation>e-posta adresi yok</translation>
    </message>
    <message>
        <source>{approved} of {all} approved</source>
        <translation>{approved} / {all} onaylandı</translation>
    </message>
    <message>
        <source>“{word}” is on your “never say” list</source>
        <translation>“{word}” hiç kullanmadığınız sözler arasında</translation>
    </message>
</context>
<context>
    <name>BehindBar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Tüm hikâye</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>Heard</source>
        <translation>Duyuldu</translation>
    </message>
    <message>
        <source>Remedy done</source>
        <translation>Telafi edildi</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Görüşüldü</translation>
    </message>
    <message>
        <source>Their yes</source>
        <translation>Onayı alındı</translation>
    </message>
</context>
<context>
    <name>BrandSays</name>
    <message>
        <source>Say “{rather}” rather than “{line}”.</source>
        <translation>“{line}” yerine “{rather}” deyin.</translation>
    </message>
</context>
<context>
    <name>BrandSection</name>
    <message>
        <source>A sentence or two everybody here could say by heart.</source>
        <translation>Buradaki herkesin ezbere söyleyebileceği bir iki cümle.</translation>
    </message>
    <message>
        <source>A sentence to try</source>
        <translation>Denenecek cümle</translation>
    </message>
    <message>
        <source>A word or a few…</source>
        <translation>Bir iki sözcük…</translation>
    </message>
    <message>
        <source>A word, or: charges -&gt; price of the work</source>
        <translation>Bir sözcük ya da: masraf -&gt; emek karşılığı</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Better without {words}.</source>
        <translation>{words} olmasa daha iyi.</translation>
    </message>
    <message>
        <source>Brand guide</source>
        <translation>Marka rehberi</translation>
    </message>
    <message>
        <source>How it sounds when we write and speak.</source>
        <translation>Yazarken, konuşurken sesimiz böyle.</translation>
    </message>
    <message>
        <source>Spotted in any form as you type a touch or a letter: a gentle reminder, never a block. Behind an arrow you may write what to say in its place.</source>
        <translation>Görüşme ya da mektup yazarken hangi ekle gelirse gelsin fark edilir; hatırlatır, engellemez. Okun ardına yerine ne denileceğini yazabilirsiniz.</translation>
    </message>
    <message>
        <source>This sounds like us.</source>
        <translation>Tam bizim sesimiz.</translation>
    </message>
    <message>
        <source>Try a sentence</source>
        <translation>Bir cümle deneyin</translation>
    </message>
    <message>
        <source>We stand for…</source>
        <translation>Bizim için önemli olan…</translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Neleri önemseriz</translation>
    </message>
    <message>
        <source>Words we never use</source>
        <translation>Hiç kullanmadığımız sözler</translation>
    </message>
    <message>
        <source>Words we use</source>
        <translation>Kullandığımız sözler</translation>
    </message>
    <message>
        <source>Write something as you would to a customer…</source>
        <translation>Müşteriye yazar gibi bir şey yazın…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>Breaks</name>
    <message>
        <source>a broken promise</source>
        <translation>tutulmayan bir söz</translation>
    </message>
    <message>
        <source>an upset complaint</source>
        <translation>kırgınlıkla gelen bir şikâyet</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>elle not edildi</translation>
    </message>
</context>
<context>
    <name>ByWhom</name>
    <message>
        <source>Leave it open</source>
        <translation>Belirtme</translation>
    </message>
    <message>
        <source>Who of the shop it was: Enter chooses anew</source>
        <translation>Dükkândan kimin görüştüğü: Enter yeniden seçtirir</translation>
    </message>
    <message>
        <source>Who of you?</source>
        <translation>Kim görüştü?</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Ask after {name}</source>
        <translation>{name}: hâl hatır sor</translation>
    </message>
    <message>
        <source>Birthday: {name}</source>
        <translation>Doğum günü: {name}</translation>
    </message>
    <message>
        <source>Promise to {name}: {words}</source>
        <translation>{name} için söz: {words}</translation>
    </message>
    <message>
        <source>{words}: {name}</source>
        <translation>{words}: {name}</translation>
    </message>
</context>
<context>
    <name>CardCharts</name>
    <message>
        <source>Contacts on fewer than three days; nothing can be said yet.</source>
        <translation>Üç ayrı günde temas yok; henüz bir şey söylenemez.</translation>
    </message>
    <message>
        <source>Fewer than three contacts whose beginning is known.</source>
        <translation>Kimin başlattığı bilinen görüşme üçten az.</translation>
    </message>
    <message>
        <source>Fewer than three moods were noted; nothing can be said yet.</source>
        <translation>Ruh hâli üçten az kez not edildi; henüz bir şey söylenemez.</translation>
    </message>
    <message numerus="yes">
        <source>Moods noted on %n day(s), the last one {day}: {mood}.</source>
        <translation>
            <numerusform>Ruh hâli %n gün not edildi; sonuncusu {day}: {mood}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mood was noted yet.</source>
        <translation>Henüz ruh hâli not edilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Silences between %n contact(s); the present one has lasted {span}.</source>
        <translation>
            <numerusform>%n temasın arasındaki sessizlikler; şu anki: {span}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who starts: they began {theirs} talks within a year, we {ours}.</source>
        <translation>Kim başlatıyor: bir yılda {theirs} görüşmeyi o, {ours} görüşmeyi biz başlattık.</translation>
    </message>
    <message>
        <source>longer than they like</source>
        <translation>istediğinden uzun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>silent for {span}</source>
        <translation>sessizlik: {span}</translation>
    </message>
    <message>
        <source>they began: {count}</source>
        <translation>o başlattı: {count}</translation>
    </message>
    <message>
        <source>they came</source>
        <translation>kendisi ulaştı</translation>
    </message>
    <message>
        <source>we began: {count}</source>
        <translation>biz başlattık: {count}</translation>
    </message>
    <message>
        <source>we came too soon</source>
        <translation>biz erken davrandık</translation>
    </message>
    <message>
        <source>we turned to them</source>
        <translation>biz ulaştık</translation>
    </message>
    <message>
        <source>{day}: after {span}, {who}</source>
        <translation>{day}: {span} sonra {who}</translation>
    </message>
    <message>
        <source>{day}: {mood}</source>
        <translation>{day}: {mood}</translation>
    </message>
    <message>
        <source>{day}: {who}</source>
        <translation>{day}: {who}</translation>
    </message>
    <message>
        <source>{month}: they began {theirs}, we began {ours}</source>
        <translation>{month}: {theirs} kez o, {ours} kez biz başlattık</translation>
    </message>
</context>
<context>
    <name>CardColumns</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Günü</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Son temas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad Soyad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message numerus="yes">
        <source>approached %n time(s) lately</source>
        <translation>
            <numerusform>son zamanlarda %n kez arandı</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arşivde</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>geri döndü</translation>
    </message>
    <message>
        <source>came through {name}</source>
        <translation>{name} tavsiyesiyle geldi</translation>
    </message>
    <message>
        <source>complaint open</source>
        <translation>açık şikâyet</translation>
    </message>
    <message>
        <source>customer for {span}</source>
        <translation>müşteri olalı {span} oldu</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>günü bugün</translation>
    </message>
    <message>
        <source>in peace until {day}</source>
        <translation>{day} gününe kadar rahat bırakın</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>çöp kutusunda</translation>
    </message>
    <message>
        <source>last heard {ago}</source>
        <translation>son temas {ago}</translation>
    </message>
    <message>
        <source>left us</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>yeni müşteri</translation>
    </message>
    <message>
        <source>not spoken with yet</source>
        <translation>henüz görüşülmedi</translation>
    </message>
    <message>
        <source>promise late</source>
        <translation>söz gecikti</translation>
    </message>
    <message>
        <source>put off until {day}</source>
        <translation>{day} gününe ertelendi</translation>
    </message>
    <message>
        <source>their turn until {day}</source>
        <translation>{day} gününe kadar sıra onda</translation>
    </message>
    <message>
        <source>to be left in peace</source>
        <translation>rahat bırakın</translation>
    </message>
    <message>
        <source>wait until {day}</source>
        <translation>{day} gününe kadar bekleyin</translation>
    </message>
    <message>
        <source>{span} overdue</source>
        <translation>{span} gecikti</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>A copy of their data…</source>
        <translation>Verilerinin kopyası…</translation>
    </message>
    <message>
        <source>Archive: find, but ask after no more</source>
        <translation>Arşive kaldır: aranınca bulunur, hatırı sorulmaz</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Card on paper</source>
        <translation>Kartı kâğıda dök</translation>
    </message>
    <message>
        <source>Change the name, firm, form of address…</source>
        <translation>Adı, firmayı, hitabı değiştir…</translation>
    </message>
    <message>
        <source>Delete the card</source>
        <translation>Kartı sil</translation>
    </message>
    <message>
        <source>End the quiet time</source>
        <translation>Rahat bırakma süresini bitir</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>How is it between us?</source>
        <translation>Aramız nasıl?</translation>
    </message>
    <message>
        <source>Is somebody here twice?</source>
        <translation>İki kez kayıtlı olan var mı?</translation>
    </message>
    <message>
        <source>Label or envelope</source>
        <translation>Etiket ya da zarf</translation>
    </message>
    <message>
        <source>Leave in peace…</source>
        <translation>Rahat bırak…</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Sonraki müşteri</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>{name} kartını aç</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Fotoğraf…</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Önceki müşteri</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Fotoğrafı kaldır</translation>
    </message>
    <message>
        <source>Review of the relationship</source>
        <translation>İlişki değerlendirmesi</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Behind this point</source>
        <translation>Bu nokta</translation>
    </message>
</context>
<context>
    <name>CareBehind</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n cevap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) within a year</source>
        <translation>
            <numerusform>bir yılda %n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you(s) within a year</source>
        <translation>
            <numerusform>bir yılda %n teşekkür</numerusform>
        </translation>
    </message>
    <message>
        <source>Each opens with the answers of that time.</source>
        <translation>Her biri o günün cevaplarıyla açılır.</translation>
    </message>
    <message>
        <source>nobody has spoken with them</source>
        <translation>kimse konuşmadı</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Brand guide</source>
        <translation>Marka rehberi</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>İlgi</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>İlişki listesi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikâyetler</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Toparlananlar</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Kim kime bakıyor</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>first contact after {time} (open hours)</source>
        <translation>ilk temas mesai saatiyle {time} sonra</translation>
    </message>
    <message>
        <source>first contact at once</source>
        <translation>ilk temas hemen</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <translation>{when} duyuldu</translation>
    </message>
    <message>
        <source>remedied {day}, waiting for their yes</source>
        <translation>telafi {day}, onayı bekleniyor</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n open hour(s)</source>
        <translation>
            <numerusform>mesai saatiyle %n saattir bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n open minute(s)</source>
        <translation>
            <numerusform>mesai saatiyle %n dakikadır bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>we are closed; the clock starts {when}</source>
        <translation>dükkân kapalı; süre {when} itibarıyla işleyecek</translation>
    </message>
    <message>
        <source>yes on {day}</source>
        <translation>onayı: {day}</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Could not be reached</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>In common with others…</source>
        <translation>Benzerleriyle ortak yanı…</translation>
    </message>
    <message>
        <source>In one line…</source>
        <translation>Tek cümleyle…</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Değişikliği kaydet</translation>
    </message>
    <message>
        <source>Not known yet. Ask before you choose a remedy.</source>
        <translation>Henüz bilinmiyor. Telafiyi seçmeden önce sorun.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Kartı aç</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Telafi</translation>
    </message>
    <message>
        <source>Remedy done</source>
        <translation>Telafi edildi</translation>
    </message>
    <message>
        <source>Spoken with now</source>
        <translation>Şimdi görüşüldü</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>“Tamam” dedi</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Nelere değer verir</translation>
    </message>
    <message>
        <source>What we do about it…</source>
        <translation>Ne yapıyoruz…</translation>
    </message>
    <message>
        <source>Why this remedy for this person?</source>
        <translation>Neden bu kişiye bu telafi?</translation>
    </message>
    <message>
        <source>closed {when}</source>
        <translation>kapandı: {when}</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <translation>duyuldu: {when}</translation>
    </message>
    <message>
        <source>nobody has spoken with them yet</source>
        <translation>henüz kimse görüşmedi</translation>
    </message>
    <message>
        <source>only a guess as yet</source>
        <translation>şimdilik bir tahmin</translation>
    </message>
    <message>
        <source>remedy {when}</source>
        <translation>telafi: {when}</translation>
    </message>
    <message>
        <source>spoken with {when}</source>
        <translation>görüşüldü: {when}</translation>
    </message>
    <message>
        <source>we promise a first contact within {time} (open hours)</source>
        <translation>sözümüz: mesai saatiyle {time} içinde ilk temas</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Çizim (*.svg)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>A header and the rows below it.</extracomment>
        <translation>Resim (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartPart</name>
    <message>
        <source>Balance</source>
        <translation>Denge</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Gidişat</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ruh hâli</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Sessizlikler</translation>
    </message>
</context>
<context>
    <name>ChartTables</name>
    <message>
        <source>Brought by</source>
        <translation>Getiren</translation>
    </message>
    <message>
        <source>Chance of having left</source>
        <translation>Gitmiş olma olasılığı</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişim</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikâyet</translation>
    </message>
    <message>
        <source>Complaints since then</source>
        <translation>O günden beri şikâyet</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Soğuyan</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Bilinenin payı</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Müşteri numarası</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Müşteri oluşu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Days of silence before it</source>
        <translation>Öncesindeki sessizlik (gün)</translation>
    </message>
    <message>
        <source>Days silent</source>
        <translation>Sessiz gün</translation>
    </message>
    <message>
        <source>Improvement in place</source>
        <translation>İyileştirmenin yerleştiği gün</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Ilık</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Mood (−2 to 2)</source>
        <translation>Ruh hâli (−2…2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmeyen</translation>
    </message>
    <message>
        <source>Number of who brought them</source>
        <translation>Getirenin numarası</translation>
    </message>
    <message>
        <source>Parts known</source>
        <translation>Bilinen parça sayısı</translation>
    </message>
    <message>
        <source>Parts that count</source>
        <translation>Sayılan parça sayısı</translation>
    </message>
    <message>
        <source>The span before</source>
        <translation>Önceki dönem</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>They began</source>
        <translation>O başlattı</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Usual gap in days</source>
        <translation>Olağan ara (gün)</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Sıcak</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>We began</source>
        <translation>Biz başlattık</translation>
    </message>
    <message>
        <source>Who got in touch</source>
        <translation>Kim ulaştı</translation>
    </message>
    <message>
        <source>they</source>
        <translation>o</translation>
    </message>
    <message>
        <source>we</source>
        <translation>biz</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message numerus="yes">
        <source>%n looked at within 90 days</source>
        <translation>
            <numerusform>90 gün içinde %n müşteriye bakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with twelve traits</source>
        <translation>On iki özellikle başla</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>İlişki listesi</translation>
    </message>
    <message>
        <source>Good and bad traits of a relationship, looked at now and then for each customer. It only grows.</source>
        <translation>Bir ilişkinin iyi ve kötü yanları; her müşteri için ara ara bakılır. Bu listeden hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>No checklist yet</source>
        <translation>Henüz ilişki listesi yok</translation>
    </message>
    <message>
        <source>Not looked at lately</source>
        <translation>Uzun zamandır bakılmayanlar</translation>
    </message>
    <message>
        <source>What was not asked for 90 days is unknown; unknown does not mean good.</source>
        <translation>90 gündür sorulmayan bilinmez olur; bilinmeyen, iyi demek değildir.</translation>
    </message>
</context>
<context>
    <name>ChoiceMenu</name>
    <message numerus="yes">
        <source>%n more; type to find them</source>
        <translation>
            <numerusform>%n tane daha; bulmak için yazın</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <translation>Böyle bir şey yok</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n kişi seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>A word for all of them</source>
        <translation>Hepsi için bir sözcük</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>As their tags and the shop say</source>
        <translation>Etiketleri ve dükkân ne diyorsa</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Seçimi kaldır (Esc)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Find a tag…</source>
        <translation>Etiket ara…</translation>
    </message>
    <message>
        <source>For Excel (CSV)…</source>
        <translation>Excel için (CSV)…</translation>
    </message>
    <message>
        <source>For a phone’s contacts (vCard)…</source>
        <translation>Telefon rehberi için (vCard)…</translation>
    </message>
    <message>
        <source>Labels and envelopes</source>
        <translation>Etiketler ve zarflar</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Yeni etiket…</translation>
    </message>
    <message>
        <source>Only when they ask</source>
        <translation>Yalnızca kendileri isterse</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Bir etiketi kaldır</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritim</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiketle</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>No hour can be read from this; write it like 17:00.</source>
        <translation>Bundan bir saat çıkmıyor; 17:00 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>ColourButton</name>
    <message>
        <source>No colour</source>
        <translation>Renksiz</translation>
    </message>
</context>
<context>
    <name>ColourPick</name>
    <message>
        <source>Coffee</source>
        <translation>Kahve</translation>
    </message>
    <message>
        <source>Ink blue</source>
        <translation>Mürekkep mavisi</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Hardal</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytin</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Mürdüm</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>Deniz yeşili</translation>
    </message>
    <message>
        <source>Terracotta</source>
        <translation>Kiremit</translation>
    </message>
    <message>
        <source>Write a colour like #A8492A. Till then {colour} stays.</source>
        <translation>#A8492A gibi bir renk yazın. O zamana kadar {colour} kalır.</translation>
    </message>
    <message>
        <source>Your own colour, like #A8492A</source>
        <translation>Kendi renginiz, örneğin #A8492A</translation>
    </message>
    <message>
        <source>“{text}” is no colour; write it like #A8492A. Till then {colour} stays.</source>
        <translation>“{text}” bir renk değil; #A8492A gibi yazın. Düzelene kadar {colour} kalır.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n iş daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before still hold this person, until newer ones take their place or you delete them: {folder}</source>
        <translation>
            <numerusform>Daha önce alınmış %n yedekte bu kişi hâlâ var; yerlerini yenileri alana ya da siz silene kadar durur: {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <extracomment>One card prints its newest entries; the window shows them all. So many files of an import are named.</extracomment>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) written</source>
        <translation>
            <numerusform>%n müşteri yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in {path}.</source>
        <translation>
            <numerusform>%n kayıt {path} dosyasına yazıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) on the timeline</source>
        <translation>
            <numerusform>Zaman akışında %n kayıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n alınmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written</source>
        <translation>
            <numerusform>%n satır yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) made</source>
        <extracomment>A look back goes over a year.</extracomment>
        <translation>
            <numerusform>%n rapor hazırlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n aynı kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n tamamlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMUT</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>MÜŞTERİ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Erase {name} for good, with everything that was noted? This cannot be undone. [y/N] </source>
        <translation>{name}, not edilen her şeyle birlikte kalıcı olarak silinsin mi? Geri alınamaz. [e/H] </translation>
    </message>
    <message>
        <source>Erasing cannot be undone, and there is nobody to ask here. Add --yes if it is meant.</source>
        <translation>Kalıcı silme geri alınamaz ve burada soracak kimse yok. İsteniyorsa --yes ekleyin.</translation>
    </message>
    <message>
        <source>Every command</source>
        <translation>Her komut</translation>
    </message>
    <message>
        <source>Everything is in {path}.</source>
        <translation>Her şey şu dosyada: {path}</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DOSYA</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>KLASÖR</translation>
    </message>
    <message>
        <source>Import {number} is undone.</source>
        <translation>{number} numaralı aktarım geri alındı.</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>SATIR</translation>
    </message>
    <message>
        <source>Leave in peace:</source>
        <translation>Üstüne gitmeyin:</translation>
    </message>
    <message>
        <source>NAME-OR-NUMBER</source>
        <translation>AD-YA-DA-NUMARA</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SAYI</translation>
    </message>
    <message>
        <source>Nobody has a history yet.</source>
        <translation>Henüz kimsenin geçmişi yok.</translation>
    </message>
    <message>
        <source>Nobody is waiting to be asked after.</source>
        <translation>Hatırının sorulmasını bekleyen kimse yok.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Henüz hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Hiçbir şey silinmedi.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Hiçbir şey eksik değil.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>YOL</translation>
    </message>
    <message>
        <source>Please read it before you hand it over: notes are in it as you wrote them for yourself.</source>
        <translation>Vermeden önce lütfen okuyun: notlar, kendiniz için yazdığınız gibi içinde.</translation>
    </message>
    <message>
        <source>Somebody reads the journal just now: the last traces leave its file when everybody has closed it.</source>
        <translation>Şu an biri defteri okuyor: son izler, herkes defteri kapatınca dosyadan çıkar.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. What was kept before is safe. {file} tells us where it came from.</source>
        <translation>Bizden kaynaklanan bir aksaklık oldu. Daha önce kaydedilenler güvende. Nereden kaynaklandığı şu dosyada yazıyor: {file}</translation>
    </message>
    <message>
        <source>Stopped. What was kept before is safe.</source>
        <translation>Durduruldu. Daha önce kaydedilenler güvende.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>METİN</translation>
    </message>
    <message>
        <source>The backup is made and checked: {path}</source>
        <translation>Yedek alındı ve doğrulandı: {path}</translation>
    </message>
    <message>
        <source>The damaged file stands where it was, untouched.</source>
        <translation>Hasarlı dosya yerinde duruyor, dokunulmadı.</translation>
    </message>
    <message>
        <source>The shop’s logo cannot be printed and was left out. Please choose it anew in the settings.</source>
        <translation>Dükkânın logosu basılamadığı için raporlara konmadı. Lütfen ayarlardan yeniden seçin.</translation>
    </message>
    <message>
        <source>This command</source>
        <translation>Bu komut</translation>
    </message>
    <message>
        <source>This is not how the command is used. It goes like this: {usage}</source>
        <translation>Komut böyle yazılmıyor. Doğrusu şöyle: {usage}</translation>
    </message>
    <message>
        <source>To undo it: hatir import --undo {number}</source>
        <translation>Geri almak için: hatir import --undo {number}</translation>
    </message>
    <message>
        <source>Usage: </source>
        <extracomment>What arguments are added to; argparse gives the class no public name.</extracomment>
        <translation>Kullanım: </translation>
    </message>
    <message numerus="yes">
        <source>What concerns others was left out of %n contact(s).</source>
        <translation>
            <numerusform>%n temasta başkalarıyla ilgili olan yazılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is in {path} now: {customers}, {touches}.</source>
        <translation>Okunabilenler artık şu defterde: {path} ({customers}, {touches}).</translation>
    </message>
    <message>
        <source>What stood there before is kept here: {path}</source>
        <translation>Orada daha önce duran şurada saklandı: {path}</translation>
    </message>
    <message>
        <source>Without a command, Hatır opens its window.</source>
        <translation>Komut verilmezse Hatır penceresini açar.</translation>
    </message>
    <message>
        <source>a name, a phone number, words of a note</source>
        <translation>ad, telefon ya da bir nottan sözcükler</translation>
    </message>
    <message>
        <source>a new folder with the copy is made in it</source>
        <translation>kopya, bunun içinde yeni bir klasöre yazılır</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>en çok bu kadar</translation>
    </message>
    <message>
        <source>do not ask; needed without a terminal</source>
        <translation>sorma; uçbirim yoksa gerekir</translation>
    </message>
    <message>
        <source>erase somebody for good; this cannot be undone</source>
        <translation>birini kalıcı olarak sil; geri alınamaz</translation>
    </message>
    <message>
        <source>fill it with the sample shop</source>
        <translation>içine örnek dükkânı koyar</translation>
    </message>
    <message>
        <source>for every customer; progress: for those with a job in hand</source>
        <translation>her müşteri için; progress ise yalnız işi sürenler için</translation>
    </message>
    <message>
        <source>give somebody a copy of all that is kept about them</source>
        <translation>birine hakkında saklanan her şeyin kopyasını ver</translation>
    </message>
    <message>
        <source>how far apart the days lie</source>
        <translation>günlerin arası</translation>
    </message>
    <message>
        <source>import contacts or touches from files</source>
        <translation>dosyalardan kişileri ya da temasları içeri alır</translation>
    </message>
    <message>
        <source>list the customers</source>
        <translation>müşterileri listeler</translation>
    </message>
    <message>
        <source>list the imports</source>
        <translation>aktarımları listeler</translation>
    </message>
    <message>
        <source>log a touch from one line</source>
        <translation>tek satırdan bir temas kaydeder</translation>
    </message>
    <message>
        <source>make PDF reports for customers</source>
        <translation>müşteriler için PDF rapor hazırlar</translation>
    </message>
    <message>
        <source>make a new journal</source>
        <translation>yeni bir defter açar</translation>
    </message>
    <message>
        <source>make a sheet of the whole shop as PDF</source>
        <translation>bütün dükkân için bir kâğıt hazırlar (PDF)</translation>
    </message>
    <message>
        <source>make a verified backup</source>
        <translation>doğrulanmış bir yedek alır</translation>
    </message>
    <message>
        <source>nobody was reached</source>
        <translation>ulaşılamadı</translation>
    </message>
    <message>
        <source>of one customer alone</source>
        <translation>yalnızca bir müşterinin</translation>
    </message>
    <message>
        <source>print JSON for other programs</source>
        <translation>başka programlar için JSON yazar</translation>
    </message>
    <message>
        <source>progress: for the customer; review, card: for the shop itself</source>
        <translation>progress: müşteri için; review, card: dükkânın kendisi için</translation>
    </message>
    <message>
        <source>promise: {words}</source>
        <translation>söz: {words}</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>bir yedeği geri yükler</translation>
    </message>
    <message>
        <source>put what can be read of it into a new journal here</source>
        <translation>okunabilenleri buradaki yeni bir deftere koy</translation>
    </message>
    <message>
        <source>say what would happen, keep nothing</source>
        <translation>ne olacağını söyler, hiçbir şeyi kaydetmez</translation>
    </message>
    <message>
        <source>say whether a journal is sound</source>
        <translation>bir defterin sağlam olup olmadığını söyler</translation>
    </message>
    <message>
        <source>say who may have quietly left, likeliest first</source>
        <translation>kimin küsmüş olabileceğini söyler, en olası önce</translation>
    </message>
    <message>
        <source>say whom to ask after today, and why</source>
        <translation>bugün kimin hatırının sorulacağını nedeniyle birlikte söyler</translation>
    </message>
    <message>
        <source>show how warm relationships are, and why</source>
        <translation>ilişkilerin sıcaklığını nedenleriyle gösterir</translation>
    </message>
    <message>
        <source>show one card with its timeline</source>
        <translation>bir kartı zaman akışıyla gösterir</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>sürümü gösterir</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>bu yardımı gösterir</translation>
    </message>
    <message>
        <source>take this day for today</source>
        <translation>bugün yerine bu günü alır</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>yazılacak dosya</translation>
    </message>
    <message>
        <source>the files hold touches</source>
        <translation>dosyalarda temaslar var</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>ilk gün</translation>
    </message>
    <message>
        <source>the journal; without it, the one opened last</source>
        <translation>defter; verilmezse en son açılan</translation>
    </message>
    <message>
        <source>the language to speak</source>
        <translation>konuşulacak dil</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>son gün</translation>
    </message>
    <message>
        <source>the morning sheet, the review of the month, or the poster of thanks</source>
        <translation>sabah kâğıdı (morning), ayın değerlendirmesi (month) ya da teşekkür afişi (poster)</translation>
    </message>
    <message>
        <source>their word: {words}</source>
        <translation>müşterinin sözü: {words}</translation>
    </message>
    <message>
        <source>undo a whole import</source>
        <translation>bir aktarımı bütünüyle geri alır</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>walk through the main job and take a picture of every page</source>
        <translation>asıl işi baştan sona yapar, her sayfanın resmini çeker</translation>
    </message>
    <message>
        <source>where the files go</source>
        <translation>dosyaların konacağı yer</translation>
    </message>
    <message>
        <source>which column is what</source>
        <translation>hangi sütunun ne olduğunu söyleyen dosya</translation>
    </message>
    <message>
        <source>whose touch it is</source>
        <translation>temasın kimin olduğu</translation>
    </message>
    <message>
        <source>write a table for other programs</source>
        <translation>başka programlar için tablo yazar</translation>
    </message>
    <message>
        <source>write down every row left out, with its line and reason</source>
        <translation>alınmayan her satırı yeri ve nedeniyle bu dosyaya yazar</translation>
    </message>
    <message>
        <source>write everything into .json, the customers into .csv, .xlsx or .vcf, what is due into .ics</source>
        <translation>her şeyi .json, müşterileri .csv, .xlsx veya .vcf, günü gelenleri .ics dosyasına yazar</translation>
    </message>
    <message>
        <source>{name} is erased for good.</source>
        <translation>{name} kalıcı olarak silindi.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is still named on the card of {other}, in %n place(s).</source>
        <translation>
            <numerusform>{name} adı şu kartta %n yerde geçmeye devam ediyor: {other}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was changed since and stays.</source>
        <translation>{name} o zamandan beri değişmiş; olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>{path} is ready.</source>
        <translation>{path} hazır.</translation>
    </message>
    <message>
        <source>{path} is restored.</source>
        <translation>{path} geri yüklendi.</translation>
    </message>
    <message>
        <source>{path} is sound.</source>
        <translation>{path} sağlam.</translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n row(s) made no sense any more and were left out.</source>
        <translation>
            <numerusform>{table}: %n satır bozulmuştu, alınmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{table}: %n row(s) of these were found again all the same.</source>
        <translation>
            <numerusform>{table}: bunların %n tanesi yine de bulundu.</numerusform>
        </translation>
    </message>
    <message>
        <source>{table}: from number {first} on, nothing could be read.</source>
        <translation>{table}: {first} numaradan sonrası okunamadı.</translation>
    </message>
    <message>
        <source>{table}: what stood under the numbers {first} to {last} is lost.</source>
        <translation>{table}: {first}–{last} numaralı satırlar okunamadı.</translation>
    </message>
</context>
<context>
    <name>CompanionsField</name>
    <message>
        <source>Begin with a name</source>
        <translation>Bir adla başlayın</translation>
    </message>
    <message>
        <source>Del removes them</source>
        <translation>Delete çıkarır</translation>
    </message>
    <message>
        <source>Enter chooses</source>
        <translation>Enter seçer</translation>
    </message>
</context>
<context>
    <name>ComplainerLine</name>
    <message>
        <source>Open the card of {name}</source>
        <translation>Kartı aç: {name}</translation>
    </message>
    <message>
        <source>asked for ideas</source>
        <translation>fikri soruldu</translation>
    </message>
    <message>
        <source>told the result</source>
        <translation>sonuç bildirildi</translation>
    </message>
</context>
<context>
    <name>ComplaintsPart</name>
    <message>
        <source>Could not be reached</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>Open complaint</source>
        <translation>Açık şikâyet</translation>
    </message>
    <message>
        <source>Remedy…</source>
        <translation>Telafi…</translation>
    </message>
    <message>
        <source>Spoken with now</source>
        <translation>Şimdi görüştüm</translation>
    </message>
    <message>
        <source>They said yes</source>
        <translation>Onayladı</translation>
    </message>
    <message>
        <source>What was done, and why for this person…</source>
        <translation>Ne yaptınız, neden ona uygun…</translation>
    </message>
    <message>
        <source>heard {when}</source>
        <translation>{when} duyuldu</translation>
    </message>
    <message>
        <source>{heard} · nobody has spoken with them yet</source>
        <translation>{heard} · henüz kimse görüşmedi</translation>
    </message>
    <message>
        <source>{heard} · remedied {when}, waiting for their yes</source>
        <translation>{heard} · {when} telafi edildi, onayı bekleniyor</translation>
    </message>
    <message>
        <source>{heard} · spoken with {when}, no remedy yet</source>
        <translation>{heard} · {when} görüşüldü, telafisi henüz yok</translation>
    </message>
</context>
<context>
    <name>ComplaintsSection</name>
    <message numerus="yes">
        <source>%n closed with their own yes within a year</source>
        <translation>
            <numerusform>Bir yılda %n şikâyet müşterinin kendi onayıyla kapandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be reached, counted apart</source>
        <translation>
            <numerusform>%n kişiye ulaşılamadı, ayrı sayılır</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikâyetler</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Görüşme kaydet</translation>
    </message>
    <message>
        <source>No complaint on the board</source>
        <translation>Panoda şikâyet yok</translation>
    </message>
    <message>
        <source>When somebody is not content, log it: “Ayşe complains: the hem is too short”. The clock starts.</source>
        <translation>Biri hoşnut değilse kaydedin: “Ayşe şikâyet: etek boyu kısa kalmış”. Saat işlemeye başlar.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Keep the card until</source>
        <translation>Kartın saklanacağı son gün</translation>
    </message>
    <message>
        <source>Privacy notice given on</source>
        <translation>Aydınlatma metninin verildiği gün</translation>
    </message>
    <message>
        <source>What is new was said on</source>
        <translation>Yeni söylenenin günü</translation>
    </message>
    <message>
        <source>in the shop, signed…</source>
        <translation>dükkânda, imzalı…</translation>
    </message>
    <message>
        <source>{channel}, {purpose}</source>
        <translation>{channel}, {purpose}</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Nobody asked yet.</source>
        <translation>Henüz soran olmadı.</translation>
    </message>
    <message>
        <source>Note what they allow, or a privacy notice</source>
        <translation>İzinlerini ya da aydınlatma metnini not et</translation>
    </message>
    <message>
        <source>Privacy notice given on {day}</source>
        <translation>Aydınlatma metni verildi: {day}</translation>
    </message>
    <message>
        <source>That day has passed: look whether the card may stay.</source>
        <translation>O gün geçti: kart kalabilir mi, bir bakın.</translation>
    </message>
    <message>
        <source>To be kept until {day}</source>
        <translation>Saklanacağı son gün: {day}</translation>
    </message>
    <message>
        <source>What they allow</source>
        <translation>İzinleri</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>{purpose}: {word}</source>
        <translation>{purpose}: {word}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>A copy of their data</source>
        <translation>Verilerinin kopyası</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>The copy is being made</source>
        <translation>Kopya hazırlanıyor</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Bu sırada çalışmaya devam edebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Australia</source>
        <translation>Avustralya</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Avusturya</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaycan</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belçika</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaristan</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Kıbrıs</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danimarka</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Fransa</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gürcistan</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Almanya</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Yunanistan</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>İrlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>İtalya</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistan</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Hollanda</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Yeni Zelanda</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norveç</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonya</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romanya</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusya</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>İspanya</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>İsveç</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>İsviçre</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukrayna</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Birleşik Krallık</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Birleşik Devletleri</translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>Holiday cover</source>
        <translation>İzindekiler</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>İzinde kimse yok.</translation>
    </message>
    <message>
        <source>Somebody else looks after them; the owner stays the owner.</source>
        <translation>Müşterilerine başkası bakar; müşteri yine onundur.</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>archived</source>
        <translation>arşivde</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>günü bugün</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>günü yarın</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span} sonra</translation>
    </message>
    <message>
        <source>leave in peace</source>
        <translation>rahat bırakın</translation>
    </message>
    <message>
        <source>looked after by {name}</source>
        <translation>ilgilenen: {name}</translation>
    </message>
    <message>
        <source>not spoken with yet</source>
        <translation>henüz görüşülmedi</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>ertelendi</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>sıra onda</translation>
    </message>
    <message>
        <source>too soon</source>
        <translation>henüz erken</translation>
    </message>
    <message>
        <source>waiting for {span}</source>
        <translation>bekliyor · {span}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} önce</translation>
    </message>
    <message>
        <source>{span} overdue</source>
        <translation>{span} gecikti</translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Choose (space bar)</source>
        <translation>Seç (boşluk tuşu)</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No day can be read from this; write it like 27.11.2026.</source>
        <translation>Bundan bir gün çıkmıyor; 27.11.2026 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>Break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Open day and night.</source>
        <translation>Gece gündüz açık.</translation>
    </message>
    <message>
        <source>Open past midnight, until {hour} on {day}.</source>
        <translation>Gece yarısını geçiyor; kapanış {day} {hour}.</translation>
    </message>
    <message>
        <source>The day stays closed till then.</source>
        <translation>Düzelene kadar gün kapalı kalır.</translation>
    </message>
    <message>
        <source>What was kept holds till then: {hours}.</source>
        <translation>Düzelene kadar önceki saatler geçerli: {hours}.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>closed between</source>
        <translation>mola</translation>
    </message>
    <message>
        <source>{day} opens and closes at the same hour; for day and night write 00:00 twice.</source>
        <translation>{day}: açılışla kapanış aynı saat; gece gündüz açıksa ikisine de 00:00 yazın.</translation>
    </message>
    <message>
        <source>{day}: add a break</source>
        <translation>{day}: mola ekle</translation>
    </message>
    <message>
        <source>{day}: an hour is missing; write it like 17:00.</source>
        <translation>{day}: bir saat eksik; 17:00 gibi yazın.</translation>
    </message>
    <message>
        <source>{day}: break from</source>
        <translation>{day}: mola başlangıcı</translation>
    </message>
    <message>
        <source>{day}: break until</source>
        <translation>{day}: mola bitişi</translation>
    </message>
    <message>
        <source>{day}: closes at</source>
        <translation>{day}: kapanış</translation>
    </message>
    <message>
        <source>{day}: no break</source>
        <translation>{day}: mola yok</translation>
    </message>
    <message>
        <source>{day}: opens at</source>
        <translation>{day}: açılış</translation>
    </message>
    <message>
        <source>{day}: the break has to end after it begins.</source>
        <translation>{day}: molanın bitişi başlangıcından sonra olmalı.</translation>
    </message>
    <message>
        <source>{day}: the break has to lie between {opens} and {closes}.</source>
        <translation>{day}: mola {opens} ile {closes} arasında olmalı.</translation>
    </message>
    <message>
        <source>{day}: “{text}” is no hour; write it like 17:00.</source>
        <translation>{day}: “{text}” bir saat değil; 17:00 gibi yazın.</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Another day</source>
        <translation>Bir gün daha ekle</translation>
    </message>
    <message>
        <source>Give each day a name and a date, like 12 June or 12.6.2010.</source>
        <translation>Her günün bir adı ve tarihi olsun; tarihi 12 Haziran ya da 12.6.2010 gibi yazın.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Diğer özel günler</translation>
    </message>
    <message>
        <source>child’s birthday</source>
        <translation>çocuğunun doğum günü</translation>
    </message>
    <message>
        <source>day of remembrance</source>
        <translation>anma günü</translation>
    </message>
    <message>
        <source>name day</source>
        <translation>isim günü</translation>
    </message>
    <message>
        <source>opening of their business</source>
        <translation>iş yerinin açılışı</translation>
    </message>
    <message>
        <source>wedding anniversary</source>
        <translation>evlilik yıldönümü</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n card(s) archived</source>
        <translation>
            <numerusform>%n kart arşive kaldırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) brought back</source>
        <translation>
            <numerusform>%n kart geri getirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n kart silindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the staff</source>
        <translation>Çalışan eklendi</translation>
    </message>
    <message>
        <source>Answer about a silence noted</source>
        <translation>Sessizlik için cevap not edildi</translation>
    </message>
    <message>
        <source>Asked for ideas</source>
        <translation>Fikri soruldu</translation>
    </message>
    <message>
        <source>Brand guide changed</source>
        <translation>Marka rehberi değiştirildi</translation>
    </message>
    <message>
        <source>Break deleted</source>
        <translation>Kırgınlık silindi</translation>
    </message>
    <message>
        <source>Break mended</source>
        <translation>Kırgınlık giderildi</translation>
    </message>
    <message>
        <source>Break noted</source>
        <translation>Kırgınlık not edildi</translation>
    </message>
    <message>
        <source>Break open again</source>
        <translation>Kırgınlık yeniden açıldı</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Geri getirildi</translation>
    </message>
    <message>
        <source>Card added</source>
        <translation>Kart eklendi</translation>
    </message>
    <message>
        <source>Card archived</source>
        <translation>Kart arşive kaldırıldı</translation>
    </message>
    <message>
        <source>Card brought back</source>
        <translation>Kart geri getirildi</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Kart değiştirildi</translation>
    </message>
    <message>
        <source>Card deleted</source>
        <translation>Kart silindi</translation>
    </message>
    <message>
        <source>Cards merged</source>
        <translation>Kartlar birleştirildi</translation>
    </message>
    <message>
        <source>Checklist answered</source>
        <translation>İlişki listesine bakıldı</translation>
    </message>
    <message>
        <source>Checklist changed</source>
        <translation>İlişki listesi değiştirildi</translation>
    </message>
    <message>
        <source>Closed days changed</source>
        <translation>Kapalı günler değiştirildi</translation>
    </message>
    <message>
        <source>Complaint changed</source>
        <translation>Şikâyet değiştirildi</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>Şikâyet kapatıldı</translation>
    </message>
    <message>
        <source>Complaint open again</source>
        <translation>Şikâyet yeniden açıldı</translation>
    </message>
    <message>
        <source>Consent and privacy noted</source>
        <translation>İzin ve aydınlatma not edildi</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>İzin not edildi</translation>
    </message>
    <message>
        <source>Customer handed over</source>
        <translation>Müşteri devredildi</translation>
    </message>
    <message>
        <source>Email draft made; not sent yet</source>
        <translation>E-posta taslağı hazır; henüz gönderilmedi</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>Alan eklendi</translation>
    </message>
    <message>
        <source>Field changed</source>
        <translation>Alan değiştirildi</translation>
    </message>
    <message>
        <source>Field deleted</source>
        <translation>Alan silindi</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Dosya eklendi</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Dosya kaldırıldı</translation>
    </message>
    <message>
        <source>Filter deleted</source>
        <translation>Süzgeç silindi</translation>
    </message>
    <message>
        <source>Filter renamed</source>
        <translation>Süzgecin adı değişti</translation>
    </message>
    <message>
        <source>Filter saved</source>
        <translation>Süzgeç saklandı</translation>
    </message>
    <message>
        <source>First contact noted</source>
        <translation>İlk temas not edildi</translation>
    </message>
    <message>
        <source>Holiday cover changed</source>
        <translation>İzin dönemi değiştirildi</translation>
    </message>
    <message>
        <source>Holiday cover deleted</source>
        <translation>İzin dönemi silindi</translation>
    </message>
    <message>
        <source>Holiday cover noted</source>
        <translation>İzin dönemi eklendi</translation>
    </message>
    <message>
        <source>Hours changed</source>
        <translation>Açık saatler değiştirildi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Import done</source>
        <translation>Aktarım tamamlandı</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Aktarım geri alındı</translation>
    </message>
    <message numerus="yes">
        <source>Import undone; %n customer(s) stay, worked with since</source>
        <translation>
            <numerusform>Aktarım geri alındı; sonradan ilgilenilen %n müşteri kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement begun</source>
        <translation>İyileştirmeye başlandı</translation>
    </message>
    <message>
        <source>Improvement changed</source>
        <translation>İyileştirme değiştirildi</translation>
    </message>
    <message>
        <source>Improvement deleted</source>
        <translation>İyileştirme silindi</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>İş değiştirildi</translation>
    </message>
    <message>
        <source>Job deleted</source>
        <translation>İş silindi</translation>
    </message>
    <message>
        <source>Job handed over</source>
        <translation>İş teslim edildi</translation>
    </message>
    <message>
        <source>Job in hand again</source>
        <translation>İş yeniden ele alındı</translation>
    </message>
    <message>
        <source>Job taken in hand</source>
        <translation>İş ele alındı</translation>
    </message>
    <message>
        <source>Left in peace</source>
        <translation>Rahat bırakıldı</translation>
    </message>
    <message>
        <source>Letter deleted</source>
        <translation>Mektup silindi</translation>
    </message>
    <message>
        <source>Letter saved</source>
        <translation>Mektup saklandı</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logo değiştirildi</translation>
    </message>
    <message>
        <source>Marked as two people</source>
        <translation>Ayrı kişiler olarak işaretlendi</translation>
    </message>
    <message>
        <source>No longer left in peace</source>
        <translation>Rahat bırakma sona erdi</translation>
    </message>
    <message>
        <source>Old files deleted for good</source>
        <translation>Eski dosyalar kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Fotoğraf eklendi</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Fotoğraf kaldırıldı</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>Söz değiştirildi</translation>
    </message>
    <message>
        <source>Promise deleted</source>
        <translation>Söz silindi</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Söz tutuldu</translation>
    </message>
    <message>
        <source>Promise kept late</source>
        <translation>Söz geç tutuldu</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Söz tutulmadı</translation>
    </message>
    <message>
        <source>Promise noted</source>
        <translation>Söz not edildi</translation>
    </message>
    <message>
        <source>Promise open again</source>
        <translation>Söz yeniden açıldı</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Ertelendi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Yinele: {deed}</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Yinelendi: {deed}</translation>
    </message>
    <message>
        <source>Remedy noted</source>
        <translation>Telafi not edildi</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Rapor saklandı</translation>
    </message>
    <message>
        <source>Report sent</source>
        <translation>Rapor gönderildi</translation>
    </message>
    <message>
        <source>Rhythm removed</source>
        <translation>Ritim kaldırıldı</translation>
    </message>
    <message>
        <source>Rhythm set</source>
        <translation>Ritim belirlendi</translation>
    </message>
    <message>
        <source>Sample cleared</source>
        <translation>Örnek dükkân temizlendi</translation>
    </message>
    <message>
        <source>Sample filled</source>
        <translation>Örnek dükkân dolduruldu</translation>
    </message>
    <message>
        <source>Sensitivity deleted</source>
        <translation>Hassasiyet silindi</translation>
    </message>
    <message>
        <source>Sensitivity noted</source>
        <translation>Hassasiyet not edildi</translation>
    </message>
    <message>
        <source>Shop changed</source>
        <translation>Dükkân bilgileri değiştirildi</translation>
    </message>
    <message>
        <source>Skipped this turn</source>
        <translation>Bu seferlik atlandı</translation>
    </message>
    <message>
        <source>Staff changed</source>
        <translation>Çalışanlar değiştirildi</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>Etiket eklendi</translation>
    </message>
    <message>
        <source>Tag changed</source>
        <translation>Etiket değiştirildi</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Etiket silindi</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Etiketler değiştirildi</translation>
    </message>
    <message>
        <source>Tags merged</source>
        <translation>Etiketler birleştirildi</translation>
    </message>
    <message>
        <source>Thank-you changed</source>
        <translation>Teşekkür değiştirildi</translation>
    </message>
    <message>
        <source>Theme added</source>
        <translation>Konu eklendi</translation>
    </message>
    <message>
        <source>Theme changed</source>
        <translation>Konu değiştirildi</translation>
    </message>
    <message>
        <source>Theme deleted</source>
        <translation>Konu silindi</translation>
    </message>
    <message>
        <source>Themes merged</source>
        <translation>Konular birleştirildi</translation>
    </message>
    <message>
        <source>Told early about a promise</source>
        <translation>Sözün gecikeceği önceden haber verildi</translation>
    </message>
    <message>
        <source>Told the result</source>
        <translation>Sonuç bildirildi</translation>
    </message>
    <message>
        <source>Touch brought back</source>
        <translation>Görüşme geri getirildi</translation>
    </message>
    <message>
        <source>Touch changed</source>
        <translation>Görüşme değiştirildi</translation>
    </message>
    <message>
        <source>Touch deleted</source>
        <translation>Görüşme silindi</translation>
    </message>
    <message>
        <source>Touch logged</source>
        <translation>Görüşme kaydedildi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Geri al: {deed}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Geri alındı: {deed}</translation>
    </message>
    <message>
        <source>Value deleted</source>
        <translation>Değer silindi</translation>
    </message>
    <message>
        <source>Value noted</source>
        <translation>Değer not edildi</translation>
    </message>
    <message>
        <source>Warmth and silences changed</source>
        <translation>Sıcaklık ve sessizlik değiştirildi</translation>
    </message>
    <message>
        <source>Ways to reach changed</source>
        <translation>İletişim bilgileri değiştirildi</translation>
    </message>
    <message>
        <source>What the client may see changed</source>
        <translation>Müşterinin görebileceği değişti</translation>
    </message>
    <message>
        <source>Words of letters changed</source>
        <translation>Mektup sözleri değiştirildi</translation>
    </message>
    <message>
        <source>{kind} brought back</source>
        <translation>{kind} geri getirildi</translation>
    </message>
    <message>
        <source>{kind} changed</source>
        <translation>{kind} değiştirildi</translation>
    </message>
    <message>
        <source>{kind} deleted</source>
        <translation>{kind} silindi</translation>
    </message>
    <message>
        <source>{kind} logged</source>
        <translation>{kind} kaydedildi</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message numerus="yes">
        <source>%n complaint(s) without a first contact</source>
        <translation>
            <numerusform>%n şikâyet ilk teması bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n kişi daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to ask after</source>
        <translation>
            <numerusform>Hatırı sorulacak %n kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) for today</source>
        <translation>
            <numerusform>Bugüne %n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) late</source>
        <translation>
            <numerusform>Gecikmiş %n söz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Discard</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>From before, not saved yet.</source>
        <translation>Önceden yazılmış, daha kaydedilmedi.</translation>
    </message>
</context>
<context>
    <name>DriftPill</name>
    <message>
        <source>Show what this is counted from</source>
        <translation>Neye dayandığını göster</translation>
    </message>
    <message>
        <source>Silent for {silence}; usually in touch every {gap}. Do you know why? Press to say so.</source>
        <translation>Ses çıkmayalı {silence} oldu; genelde {gap} arayla görüşürdünüz. Nedenini biliyorsanız basıp söyleyin.</translation>
    </message>
    <message>
        <source>Upset, moved away, or not the season?</source>
        <translation>Küstü mü, taşındı mı, mevsimi mi değil?</translation>
    </message>
    <message>
        <source>drifting · {share}</source>
        <translation>küsme riski · {share}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%n more pair(s) come after these.</source>
        <translation>
            <numerusform>Bunlardan sonra %n çift daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards that may be one person’s. The card that stays keeps what it says; the other goes into the trash, and takes its own again if you bring it back from there.</source>
        <translation>Aynı kişi olabilecek kartlar. Kalan kart kendi söylediğini korur; öteki çöp kutusuna gider, oradan geri getirirseniz kendine ait olanı yeniden alır.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenen kartlar</translation>
    </message>
    <message>
        <source>No two cards have a phone, an email or a name in common.</source>
        <translation>Telefonu, e-postası ya da adı aynı olan iki kart yok.</translation>
    </message>
    <message>
        <source>Nobody stands here twice</source>
        <translation>İki kez kayıtlı kimse yok</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message numerus="yes">
        <source>%n backup(s) stayed in {folder}</source>
        <translation>
            <numerusform>%n yedek eski yerinde kaldı: {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is being put back</source>
        <translation>Yedek yerine konuyor</translation>
    </message>
    <message>
        <source>The journal and its backups are in {folder} now</source>
        <translation>Defter ve yedekleri artık şurada: {folder}</translation>
    </message>
    <message>
        <source>The journal is as it was {when}; the damaged file is kept as {name}</source>
        <translation>Defter şimdi {when} yedeğindeki gibi; hasarlı dosya duruyor: {name}</translation>
    </message>
    <message>
        <source>The journal is as it was {when}; what stood in it is the newest backup</source>
        <translation>Defter şimdi {when} yedeğindeki gibi; önceki hâli en yeni yedekte</translation>
    </message>
    <message>
        <source>The journal is in {folder} now</source>
        <translation>Defter artık şurada: {folder}</translation>
    </message>
    <message>
        <source>The journal is moving</source>
        <translation>Defter taşınıyor</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Handed over</source>
        <translation>Devredildi</translation>
    </message>
    <message>
        <source>It came to nothing</source>
        <translation>Olmadı</translation>
    </message>
    <message>
        <source>Job begun</source>
        <translation>İş başladı</translation>
    </message>
    <message>
        <source>Job delivered</source>
        <translation>İş teslim edildi</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Listeye bakıldı</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Söz tutulmadı</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Söz tutuldu</translation>
    </message>
    <message>
        <source>Promise kept late</source>
        <translation>Söz geç tutuldu</translation>
    </message>
    <message>
        <source>Promise moved, told early</source>
        <translation>Söz ertelendi, önceden haber verildi</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Rapor hazırlandı</translation>
    </message>
    <message>
        <source>Report sent</source>
        <translation>Rapor gönderildi</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Görüştük</translation>
    </message>
    <message>
        <source>Talked on the phone</source>
        <translation>Telefonda görüştük</translation>
    </message>
    <message>
        <source>They called</source>
        <translation>Aradı</translation>
    </message>
    <message>
        <source>They came by</source>
        <translation>Uğradı</translation>
    </message>
    <message>
        <source>They got in touch</source>
        <translation>Bize ulaştı</translation>
    </message>
    <message>
        <source>They kept their word</source>
        <translation>Sözünü tuttu</translation>
    </message>
    <message>
        <source>They kept their word late</source>
        <translation>Sözünü geç tuttu</translation>
    </message>
    <message>
        <source>They let us know in time</source>
        <translation>Vaktinde haber verdi</translation>
    </message>
    <message>
        <source>They said they would</source>
        <translation>Söz verdi</translation>
    </message>
    <message>
        <source>They sent a letter</source>
        <translation>Mektup gönderdi</translation>
    </message>
    <message>
        <source>They sent a text</source>
        <translation>Kısa mesaj yazdı</translation>
    </message>
    <message>
        <source>They sent an email</source>
        <translation>E-posta yazdı</translation>
    </message>
    <message>
        <source>They wrote on WhatsApp</source>
        <translation>WhatsApp’tan yazdı</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <translation>Ulaşamadık</translation>
    </message>
    <message>
        <source>We called</source>
        <translation>Aradık</translation>
    </message>
    <message>
        <source>We got in touch</source>
        <translation>Biz ulaştık</translation>
    </message>
    <message>
        <source>We sent a letter</source>
        <translation>Mektup gönderdik</translation>
    </message>
    <message>
        <source>We sent a text</source>
        <translation>Kısa mesaj yazdık</translation>
    </message>
    <message>
        <source>We sent an email</source>
        <translation>E-posta yazdık</translation>
    </message>
    <message>
        <source>We went to see them</source>
        <translation>Ziyaret ettik</translation>
    </message>
    <message>
        <source>We wrote on WhatsApp</source>
        <translation>WhatsApp’tan yazdık</translation>
    </message>
</context>
<context>
    <name>EntryLine</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Başka bir gün…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Sözün günü</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Özel kalsın</translation>
    </message>
    <message>
        <source>May stand in the client’s report</source>
        <translation>Raporda yer alabilir</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Günü yok</translation>
    </message>
    <message>
        <source>Nobody was reached</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>Not meant</source>
        <translation>Bunu kastetmedim</translation>
    </message>
    <message>
        <source>Only a note, no touch</source>
        <translation>Temas değil, yalnızca not</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Bizim sözümüz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Bir kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Their word</source>
        <translation>Müşterinin sözü</translation>
    </message>
    <message>
        <source>There is no such day. Write it like {example}.</source>
        <translation>Böyle bir gün yok. {example} gibi yazın.</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Ne zaman oldu</translation>
    </message>
    <message>
        <source>Which day? (like {example})</source>
        <translation>Hangi gün? (örneğin {example})</translation>
    </message>
    <message>
        <source>Who got in touch</source>
        <translation>Kim kime ulaştı</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>for the report</source>
        <translation>rapora girer</translation>
    </message>
    <message>
        <source>no talk, only the promise</source>
        <translation>görüşme yok, yalnız söz</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>söz</translation>
    </message>
    <message>
        <source>thanks to {name}</source>
        <translation>teşekkür: {name}</translation>
    </message>
    <message>
        <source>their word: {promise}</source>
        <translation>müşterinin sözü: {promise}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} ile</translation>
    </message>
    <message>
        <source>{promise} · for the report</source>
        <translation>{promise} · rapor için</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n card(s) written.</source>
        <translation>
            <numerusform>%n kart yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Kişi kartları (*.vcf)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Please try once more. If it happens again, {file} tells us where it came from.</source>
        <translation>Lütfen bir kez daha deneyin. Yinelenirse nereden kaynaklandığı şu dosyada yazıyor: {file}</translation>
    </message>
    <message>
        <source>Something went wrong on our side. What was kept is safe; what you just did may be missing.</source>
        <translation>Bizden kaynaklanan bir aksaklık oldu. Kaydedilenler yerinde; son yaptığınız eksik kalmış olabilir.</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message>
        <source>A whole date is needed, with its year.</source>
        <translation>Yılıyla birlikte tam bir tarih gerekli.</translation>
    </message>
    <message>
        <source>Its content on this card</source>
        <translation>Bu karttaki içeriği</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Yeni alanın adı</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Bu bir sayı değil.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>bir sayı</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>Change own fields</source>
        <translation>Kendi alanlarınızı değiştirin</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Kendi alanlarınız</translation>
    </message>
</context>
<context>
    <name>FieldsSection</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Yeni alanın adı</translation>
    </message>
    <message>
        <source>On every card</source>
        <translation>Her kartta</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Kendi alanlarınız</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>“{name}” diye bir alan zaten var.</translation>
    </message>
    <message>
        <source>What your trade needs to know of a customer: size, measures, plate…</source>
        <translation>İşinizin müşteri hakkında bilmesi gerekenler: beden, ölçü, plaka…</translation>
    </message>
</context>
<context>
    <name>FiguresSection</name>
    <message>
        <source>A weight is needed, so the one before stays; 0 leaves this part out.</source>
        <translation>Bir ağırlık gerekli; önceki kaldı. 0 yazarsanız bu bölüm sayılmaz.</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Alışılmışa dönün</translation>
    </message>
    <message>
        <source>Hatır asks about somebody whose silence is unlike them, and no more often than you can bear.</source>
        <translation>Hatır, sessizliği kendine benzemeyenleri sorar; kaldırabileceğinizden sık değil.</translation>
    </message>
    <message>
        <source>How much each part weighs, 0 to 100. What is not known of somebody never counts as good.</source>
        <translation>Her parçanın ağırlığı, 0–100. Hakkında bilinmeyen şey hiçbir zaman iyi sayılmaz.</translation>
    </message>
    <message>
        <source>Names a week</source>
        <translation>Haftada kaç isim</translation>
    </message>
    <message>
        <source>One part at least has to weigh something, so {weight} stays here.</source>
        <translation>En az bir bölümün ağırlığı olmalı; burada {weight} kaldı.</translation>
    </message>
    <message>
        <source>Unusual silences</source>
        <translation>Alışılmadık sessizlikler</translation>
    </message>
    <message>
        <source>Warmth and silences</source>
        <translation>Sıcaklık ve sessizlik</translation>
    </message>
    <message>
        <source>What warmth is made of</source>
        <translation>Sıcaklık nelerden oluşur</translation>
    </message>
    <message>
        <source>at most; 0 asks about nobody, empty is the usual 5</source>
        <translation>en çok; 0 kimseyi sormaz, boş bırakılırsa alışılmış 5</translation>
    </message>
    <message>
        <source>{share} of the whole</source>
        <translation>payı {share}</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Keep files with the card</source>
        <translation>Karta dosya ekle</translation>
    </message>
    <message>
        <source>None yet. Drop or paste one here.</source>
        <translation>Henüz yok. Buraya bırakın ya da yapıştırın.</translation>
    </message>
    <message>
        <source>Open “{name}”</source>
        <translation>“{name}” dosyasını aç</translation>
    </message>
    <message>
        <source>Remove from the card</source>
        <translation>Karttan kaldır</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Başka yere kaydet…</translation>
    </message>
</context>
<context>
    <name>FilesSheet</name>
    <message numerus="yes">
        <source>%n file(s), {size}.</source>
        <translation>
            <numerusform>%n dosya, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken off more than {days} days ago, {size}.</source>
        <translation>
            <numerusform>%n tanesi kaldırılalı {days} günü geçti, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Delete the old files for good?</source>
        <translation>Eski dosyalar kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Delete the old ones for good…</source>
        <translation>Eskileri kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Files and photos that were taken off stay in the journal, so that they can be brought back.</source>
        <translation>Kaldırdığınız dosya ve fotoğraflar, geri getirebilesiniz diye defterde kalır.</translation>
    </message>
    <message>
        <source>Files in the trash</source>
        <translation>Çöp kutusundaki dosyalar</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Kalsınlar</translation>
    </message>
    <message>
        <source>What was taken off more than {days} days ago leaves the journal, and undo ends here. Only a backup made before still has it.</source>
        <translation>Kaldırılalı {days} günü geçen dosyalar defterden çıkar, geri alma da burada biter. Bunlar yalnızca daha önce alınmış bir yedekte kalır.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Drops this from the filter</source>
        <translation>Bunu süzgeçten kaldırır</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find in the story</source>
        <translation>Hikâyede ara</translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation>Şu güne git: {day}</translation>
    </message>
    <message>
        <source>Words, or a day: “last Friday”, “12 October”, “2024”</source>
        <translation>Sözcükler ya da bir gün: “geçen cuma”, “12 Ekim”, “2024”</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message numerus="yes">
        <source>%n customer(s) in your journal</source>
        <translation>
            <numerusform>Defterinizde %n müşteri var</numerusform>
        </translation>
    </message>
    <message>
        <source>A file from your phone, Google, Outlook or Excel. You see what would happen first; nothing leaves this computer. You may also drop the file here.</source>
        <translation>Telefonunuzdan, Google, Outlook ya da Excel’den bir dosya. Önce ne olacağını görürsünüz; hiçbir şey bu bilgisayardan çıkmaz. Dosyayı buraya da bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>A rhythm for everybody to begin with. Each card may have its own later.</source>
        <translation>Başlangıç için herkese bir ritim. Sonra her kartın kendi ritmi olabilir.</translation>
    </message>
    <message>
        <source>Choose a contact file…</source>
        <translation>Rehber dosyası seç…</translation>
    </message>
    <message>
        <source>How often do you want to ask after them?</source>
        <translation>Hatırlarını ne sıklıkta sormak istersiniz?</translation>
    </message>
    <message>
        <source>Import your contacts</source>
        <translation>Rehberinizi içeri alın</translation>
    </message>
    <message>
        <source>In any order; what you write is kept at once and can be changed in the settings.</source>
        <translation>Sırası önemli değil; yazdığınız hemen saklanır, ayarlardan değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Rhythm of {tag}</source>
        <translation>Ritim: {tag}</translation>
    </message>
    <message>
        <source>Show me Today</source>
        <translation>Bugünü göster</translation>
    </message>
    <message>
        <source>Three steps to your Today</source>
        <translation>Bugün sayfanıza üç adım</translation>
    </message>
    <message numerus="yes">
        <source>Today lists %n people</source>
        <translation>
            <numerusform>Bugün sayfasında %n kişi var</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Hoş geldiniz, {name}</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siz kimsiniz?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your papers carry the shop’s name; Today greets you by yours.</source>
        <translation>Kâğıtlarınızda dükkânın adı yazar; Bugün sayfası sizi adınızla selamlar.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dükkânınız</translation>
    </message>
    <message numerus="yes">
        <source>{tag}, %n customer(s)</source>
        <translation>
            <numerusform>{tag}, %n müşteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Backed up {when}</source>
        <translation>Yedek {when}</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Henüz yedek yok</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n yıl</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yarın</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>In what was said</source>
        <translation>Konuşulanlarda</translation>
    </message>
    <message>
        <source>Nobody is called that. Did you mean…</source>
        <translation>Bu adda kimse yok. Şunu mu demek istediniz…</translation>
    </message>
    <message>
        <source>Nothing was found for “{text}”.</source>
        <translation>“{text}” için bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>Pages and actions</source>
        <translation>Sayfalar ve işler</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonlar</translation>
    </message>
    <message>
        <source>Recently</source>
        <translation>Son kişiler</translation>
    </message>
</context>
<context>
    <name>GivenToCard</name>
    <message>
        <source>A file to keep with the card</source>
        <translation>Kartta dosya olarak dursun</translation>
    </message>
    <message>
        <source>The photo of {name}</source>
        <translation>Fotoğrafı olsun: {name}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back to all customers (Esc)</source>
        <translation>Bütün müşterilere dön (Esc)</translation>
    </message>
    <message>
        <source>Better not</source>
        <translation>Yapmasanız iyi olur</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Change the name, firm, form of address</source>
        <translation>Adı, firmayı, hitabı değiştir</translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation>Yine de yap</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>No email on the card</source>
        <translation>Kartta e-posta adresi yok</translation>
    </message>
    <message>
        <source>No mobile on the card</source>
        <translation>Kartta cep telefonu yok</translation>
    </message>
    <message>
        <source>No phone on the card</source>
        <translation>Kartta telefon yok</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>Kartını aç: {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Photo: drop or paste a picture here, or press Enter to choose one</source>
        <translation>Fotoğraf: buraya bir resim bırakın veya yapıştırın ya da seçmek için Enter’a basın</translation>
    </message>
    <message>
        <source>Show the approaches</source>
        <translation>Ne zaman aradığınızı göster</translation>
    </message>
    <message>
        <source>Show the last contact</source>
        <translation>Son teması göster</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>{name} asked not to be contacted by {channel}.</source>
        <translation>{name}: {channel} ile ulaşılmasını istemiyor.</translation>
    </message>
    <message>
        <source>{reach}. They asked not to be contacted this way.</source>
        <translation>{reach}. Bu yoldan aranmak istemediğini söyledi.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Articles</source>
        <translation>Yazılar</translation>
    </message>
    <message>
        <source>Help – Hatır</source>
        <translation>Yardım – Hatır</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Yardımda ara</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Yardımda ara…</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>by which way</source>
        <translation>hangi yolla</translation>
    </message>
    <message>
        <source>for the client’s report</source>
        <translation>müşterinin raporunda</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>ruh hâli</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>ulaşıldı mı</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>ne olduğu</translation>
    </message>
    <message>
        <source>when</source>
        <translation>ne zaman</translation>
    </message>
    <message>
        <source>who came to whom</source>
        <translation>kim kime ulaştı</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sözler</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>{when} · {field}: {before} → {after}</source>
        <translation>{when} · {field}: {before} → {after}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Clocks of complaints run only while the shop is open.</source>
        <translation>Şikâyetlerin süresi yalnızca dükkân açıkken işler.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Kapalı gün</translation>
    </message>
    <message>
        <source>Closed on the public holidays of the country</source>
        <translation>Ülkenin resmî tatillerinde kapalı</translation>
    </message>
    <message>
        <source>Counted in open hours; Today shows who has waited longer.</source>
        <translation>Açık saatlerle sayılır; daha uzun bekleyeni Bugün sayfası gösterir.</translation>
    </message>
    <message>
        <source>Day, like 31.12.</source>
        <translation>Gün, örneğin 31.12.</translation>
    </message>
    <message>
        <source>Every open day like the first one</source>
        <translation>Açık günlerin hepsi ilki gibi olsun</translation>
    </message>
    <message>
        <source>First contact within</source>
        <translation>İlk temas en geç</translation>
    </message>
    <message>
        <source>Hours and holidays</source>
        <translation>Saatler ve tatiller</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık olduğunuz saatler</translation>
    </message>
    <message>
        <source>Open on one of them? Take its tick away.</source>
        <translation>Birinde açık mısınız? İşaretini kaldırın.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Resmî tatiller</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>What for? (stocktaking, wedding…)</source>
        <translation>Neden? (sayım, düğün…)</translation>
    </message>
    <message>
        <source>When somebody complains</source>
        <translation>Biri şikâyet ettiğinde</translation>
    </message>
    <message>
        <source>Which day? Write it like 31.12.</source>
        <translation>Hangi gün? 31.12. gibi yazın.</translation>
    </message>
    <message>
        <source>Your own closed days</source>
        <translation>Kapalı olduğunuz başka günler</translation>
    </message>
    <message>
        <source>{day} is long over; a day of the last four weeks or one to come can be closed.</source>
        <translation>{day} çoktan geçti; son dört haftadan ya da gelecekten bir gün kapatılabilir.</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it like 31.12.</source>
        <translation>“{text}” bir gün değil; 31.12. gibi yazın.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n customer(s) stay: you have worked with them since.</source>
        <translation>
            <numerusform>%n müşteri kalıyor: aktarımdan sonra onlarla ilgilendiniz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or call(s) came along.</source>
        <translation>
            <numerusform>%n ziyaret ya da görüşme de alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or call(s) come along.</source>
        <translation>
            <numerusform>%n ziyaret ya da görüşme de alınacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) not on the list got a card too.</source>
        <translation>
            <numerusform>Listede adı geçmeyen %n ziyaretçi için de kart açıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Columns left out: {columns}</source>
        <translation>Alınmayan sütunlar: {columns}</translation>
    </message>
    <message>
        <source>Columns read: {columns}</source>
        <translation>Okunan sütunlar: {columns}</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Kişiler (*.vcf *.vcard *.csv *.tsv *.txt *.xlsx);;Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>Contacts to import</source>
        <extracomment>A file with thousands of unreadable lines is told by its first ones; the figure above counts them all.</extracomment>
        <translation>İçe aktarılacak kişiler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Everybody in {files} is in your journal already, unchanged.</source>
        <translation>Buradaki herkes zaten defterinizde, olduğu gibi. Kaynak: {files}</translation>
    </message>
    <message>
        <source>If it was the wrong file, all of it can be undone at once, now or later.</source>
        <translation>Yanlış dosyaysa hepsini bir kerede geri alabilirsiniz; şimdi ya da daha sonra.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Deftere al</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kişileri içe aktar</translation>
    </message>
    <message>
        <source>Import them?</source>
        <translation>Deftere alınsın mı?</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>The contacts are in your journal</source>
        <translation>Kişiler defterinizde</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Aktarım geri alındı</translation>
    </message>
    <message>
        <source>The visits are in your journal</source>
        <translation>Ziyaretler defterinizde</translation>
    </message>
    <message>
        <source>This is what {files} would bring. Nothing has been written yet.</source>
        <translation>Deftere alınırsa sonuç böyle olacak. Henüz hiçbir şey yazılmadı. Kaynak: {files}</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Bu aktarımı geri al</translation>
    </message>
    <message>
        <source>What could not come along, and why</source>
        <translation>Alınamayanlar ve nedenleri</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Alınmayanlar ve nedenleri</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Your customers are as they were before.</source>
        <translation>Müşterileriniz önceki gibi duruyor.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>tamamlanan</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>zaten kayıtlı</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>alınmayan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ve %n kişi daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>a quotation mark in “{text}” has no other half; the line was read without it</source>
        <translation>“{text}” içindeki tırnağın eşi yok; satır onsuz okundu</translation>
    </message>
    <message>
        <source>it does not say on which day it was</source>
        <translation>hangi gün olduğu yazmıyor</translation>
    </message>
    <message>
        <source>it does not say whose touch it is</source>
        <translation>kimin teması olduğu yazmıyor</translation>
    </message>
    <message>
        <source>some letters of “{text}” could not be read</source>
        <translation>“{text}” içindeki bazı harfler okunamadı</translation>
    </message>
    <message>
        <source>the birthday “{text}” could not be understood</source>
        <translation>“{text}” doğum günü olarak anlaşılamadı</translation>
    </message>
    <message>
        <source>the card of “{name}” inside this one was not taken</source>
        <translation>bunun içindeki “{name}” kartı alınmadı</translation>
    </message>
    <message>
        <source>the day “{text}” ({label}) could not be understood</source>
        <translation>“{text}” günü ({label}) anlaşılamadı</translation>
    </message>
    <message>
        <source>the end of the card is missing; what was there is kept</source>
        <translation>kartın sonu eksik; var olanlar alındı</translation>
    </message>
    <message>
        <source>the file says “{text}”, your card says “{kept}”; yours was kept</source>
        <translation>dosyada “{text}”, kartınızda “{kept}” yazıyor; sizinki korundu</translation>
    </message>
    <message>
        <source>the formula in the column “{column}” has no result in the file</source>
        <translation>“{column}” sütunundaki formülün dosyada sonucu yok</translation>
    </message>
    <message>
        <source>the line “{text}” could not be read</source>
        <translation>“{text}” satırı okunamadı</translation>
    </message>
    <message>
        <source>the names of the columns once more</source>
        <translation>sütun adları bir kez daha yazılmış</translation>
    </message>
    <message>
        <source>the photo could not be read</source>
        <translation>fotoğraf okunamadı</translation>
    </message>
    <message>
        <source>the photo is too large ({megabytes} MB)</source>
        <translation>fotoğraf çok büyük ({megabytes} MB)</translation>
    </message>
    <message>
        <source>the photo lies on the web ({text}); Hatır asks nothing there</source>
        <translation>fotoğraf internette duruyor ({text}); Hatır internete bağlanmaz</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” holds no contacts</source>
        <translation>“{sheet}” sayfasında kişi yok</translation>
    </message>
    <message>
        <source>the sheet “{sheet}” is hidden; it was left alone</source>
        <translation>“{sheet}” sayfası gizli; ona dokunulmadı</translation>
    </message>
    <message>
        <source>the spreadsheet kept only the first digits of the phone {text}</source>
        <translation>tablo, {text} telefonunun yalnızca ilk hanelerini saklamış</translation>
    </message>
    <message>
        <source>there is no name, phone or email address in it</source>
        <translation>içinde ad, telefon ya da e-posta yok</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>içinde hiçbir şey yok</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <extracomment>What is said of a whole sheet stands in no line of it.</extracomment>
        <translation>{file}, satır {line}: {reason}</translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}”, line {line}: {reason}</source>
        <translation>{file}, “{sheet}” sayfası, satır {line}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{on} has not come yet</source>
        <translation>{on} henüz gelmedi</translation>
    </message>
    <message>
        <source>“{name}” is a group of contacts, no contact itself</source>
        <translation>“{name}” bir kişi değil, kişi grubu</translation>
    </message>
    <message>
        <source>“{name}” stands inside another contact’s card</source>
        <translation>“{name}” başka bir kişinin kartının içinde duruyor</translation>
    </message>
    <message>
        <source>“{text}” belongs to no card</source>
        <translation>“{text}” hiçbir karta ait değil</translation>
    </message>
    <message>
        <source>“{text}” could be any of these: {names}</source>
        <translation>“{text}” şunlardan herhangi biri olabilir: {names}</translation>
    </message>
    <message>
        <source>“{text}” could not be understood as a day</source>
        <translation>“{text}” bir gün olarak anlaşılamadı</translation>
    </message>
    <message>
        <source>“{text}” does not say who turned to whom</source>
        <translation>“{text}” kimin kime ulaştığını söylemiyor</translation>
    </message>
    <message>
        <source>“{text}” is a line of totals</source>
        <translation>“{text}” bir toplam satırı</translation>
    </message>
    <message>
        <source>“{text}” is no channel known here</source>
        <translation>“{text}” bilinen bir kanal değil</translation>
    </message>
    <message>
        <source>“{text}” is no email address</source>
        <translation>“{text}” bir e-posta adresi değil</translation>
    </message>
    <message>
        <source>“{text}” is no kind of touch known here; kept as a talk</source>
        <translation>“{text}” bilinen bir temas türü değil; görüşme olarak alındı</translation>
    </message>
    <message>
        <source>“{text}” is no mood known here</source>
        <translation>“{text}” bilinen bir ruh hâli değil</translation>
    </message>
    <message>
        <source>“{text}” is no number of minutes</source>
        <translation>“{text}” bir dakika sayısı değil</translation>
    </message>
    <message>
        <source>“{text}” is no phone number</source>
        <translation>“{text}” bir telefon numarası değil</translation>
    </message>
    <message>
        <source>“{text}” is no time of day; only the day is kept</source>
        <translation>“{text}” bir saat değil; yalnızca gün alındı</translation>
    </message>
    <message>
        <source>“{text}” names no time zone there is; the time was taken as the shop’s own</source>
        <translation>“{text}” içindeki saat dilimi diye bir yer yok; saat dükkânınki sayıldı</translation>
    </message>
    <message>
        <source>“{text}” stands behind the last column</source>
        <translation>“{text}” son sütunun dışında duruyor</translation>
    </message>
    <message>
        <source>“{text}” was taken for “{name}”, who is written slightly otherwise</source>
        <translation>“{text}”, biraz başka yazılan “{name}” sayıldı</translation>
    </message>
</context>
<context>
    <name>ImportsSheet</name>
    <message>
        <source>Imports</source>
        <translation>Aktarımlar</translation>
    </message>
    <message>
        <source>Undone, an import leaves with all it brought. Whom you have worked with since stays.</source>
        <translation>Geri alınan, getirdiği her şeyle gider. O günden sonra ilgilendiğiniz kişiler kalır.</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>What to do with it</source>
        <translation>Bu işle ne yapılacak</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Behind a dot: its day, and its part of the whole work, like 20%</source>
        <translation>Noktadan sonra: günü ve işin bütünündeki payı, %20 gibi</translation>
    </message>
    <message>
        <source>Next news by</source>
        <translation>Sonraki haber günü</translation>
    </message>
    <message>
        <source>Ready on</source>
        <translation>Hazır olacağı gün</translation>
    </message>
    <message>
        <source>Steps, one a line</source>
        <translation>Adımlar, her satıra biri</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Ne yapılacak?</translation>
    </message>
    <message>
        <source>What we need from them</source>
        <translation>Müşteriden istediğimiz</translation>
    </message>
    <message>
        <source>fitting · 25.11</source>
        <translation>prova · 25.11</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Asked whether they are content</source>
        <translation>Memnun mu diye soruldu</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Job slip</source>
        <translation>İş fişi</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>Kartını aç: {name}</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Gelişim raporu</translation>
    </message>
    <message>
        <source>Take in hand again</source>
        <translation>Yeniden ele al</translation>
    </message>
    <message>
        <source>They were told how it is going</source>
        <translation>Müşteriye haber verildi</translation>
    </message>
    <message>
        <source>Told them how it is going: {job}</source>
        <translation>Müşteriye haber verildi: {job}</translation>
    </message>
    <message>
        <source>next news by {day}</source>
        <translation>sonraki haber: {day}</translation>
    </message>
    <message>
        <source>no more news needed</source>
        <translation>başka haber gerekmiyor</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>News due</source>
        <translation>Haber zamanı</translation>
    </message>
    <message>
        <source>No work in hand.</source>
        <translation>Süren iş yok.</translation>
    </message>
    <message>
        <source>Nobody is waiting for news.</source>
        <translation>Haber bekleyen yok.</translation>
    </message>
    <message>
        <source>Nothing was handed over lately.</source>
        <translation>Son zamanlarda teslim edilen yok.</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>Müşteri bekleniyor</translation>
    </message>
    <message>
        <source>You are waiting for nobody.</source>
        <translation>Kimseyi beklemiyorsunuz.</translation>
    </message>
    <message>
        <source>asked after</source>
        <translation>memnuniyeti soruldu</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>teslim: {day}</translation>
    </message>
    <message>
        <source>news by {day}</source>
        <translation>haber: {day}</translation>
    </message>
    <message>
        <source>not asked after yet</source>
        <translation>henüz sorulmadı</translation>
    </message>
    <message>
        <source>ready {day}</source>
        <translation>hazır: {day}</translation>
    </message>
    <message>
        <source>was to be ready {day}</source>
        <translation>gecikti: {day}</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message numerus="yes">
        <source>%n customer(s) should hear from us</source>
        <translation>
            <numerusform>haber bekleyen %n müşteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in hand</source>
        <translation>
            <numerusform>süren %n iş var</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a job or a name</source>
        <translation>İş ya da ad arayın</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>Müşterilere git</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Yeni iş</translation>
    </message>
    <message>
        <source>No work in hand</source>
        <translation>Süren iş yok</translation>
    </message>
    <message>
        <source>Once a job is taken in hand on a customer’s card, this page says how far it is and who waits for news.</source>
        <translation>Müşterinin kartına bir iş eklendiğinde ne kadar ilerlediği ve kimin haber beklediği burada görünür.</translation>
    </message>
</context>
<context>
    <name>JobsPart</name>
    <message>
        <source>Change the job…</source>
        <translation>İşi değiştir…</translation>
    </message>
    <message>
        <source>Delete the job</source>
        <translation>İşi sil</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Teslim edildi</translation>
    </message>
    <message>
        <source>Job in hand</source>
        <translation>Süren iş</translation>
    </message>
    <message>
        <source>Job slip</source>
        <translation>İş fişi</translation>
    </message>
    <message>
        <source>More about this job</source>
        <translation>Bu işle ilgili diğer seçenekler</translation>
    </message>
    <message>
        <source>No work in hand.</source>
        <translation>Süren iş yok.</translation>
    </message>
    <message>
        <source>Partly done…</source>
        <translation>Bir kısmı yapıldı…</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Gelişim raporu</translation>
    </message>
    <message>
        <source>Take a job in hand</source>
        <translation>Yeni iş al</translation>
    </message>
    <message>
        <source>news by {day}</source>
        <translation>haber: {day}</translation>
    </message>
    <message>
        <source>ready {day}</source>
        <translation>hazır: {day}</translation>
    </message>
    <message>
        <source>we need: {what}</source>
        <translation>ricamız: {what}</translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Begin with my own shop…</source>
        <translation>Kendi dükkânımla başla…</translation>
    </message>
    <message>
        <source>Everything is in this one file, and only on this computer.</source>
        <translation>Her şey bu tek dosyada ve yalnızca bu bilgisayarda.</translation>
    </message>
    <message>
        <source>Journal and backups</source>
        <translation>Defter ve yedekler</translation>
    </message>
    <message>
        <source>Look around as long as you like.</source>
        <translation>Dilediğiniz kadar gezinin.</translation>
    </message>
    <message>
        <source>Move it…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation>Yeni defter…</translation>
    </message>
    <message>
        <source>One is made whenever the journal is closed, and once a day while it is open. Ten stay: the newest, and the last of each day before. Look inside before you go back.</source>
        <translation>Defter her kapandığında, açık kaldıkça da günde bir yedek alınır. On tanesi kalır: en yeniler ve önceki her günün sonuncusu. Dönmeden önce içine bakın.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Başka defter aç…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Klasöründe göster</translation>
    </message>
    <message>
        <source>This is the sample shop</source>
        <translation>Bu, örnek dükkân</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Defteriniz</translation>
    </message>
</context>
<context>
    <name>KeptAbout</name>
    <message numerus="yes">
        <source>%n contact(s) involved other people, too; who they were and what concerns them is left out.</source>
        <translation>
            <numerusform>%n temasta başkaları da vardı; kim oldukları ve onlarla ilgili olan yazılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of your data</source>
        <translation>Verilerinizin kopyası</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>Ayrıca not edilenler</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Geri geldiniz</translation>
    </message>
    <message>
        <source>Complaints and what was done</source>
        <translation>Şikâyetler ve yapılanlar</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Müşterimiz olduğunuz gün</translation>
    </message>
    <message>
        <source>Deleted, but not erased yet</source>
        <translation>Çöpe atılmış, henüz kalıcı olarak silinmemiş</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Up to where each part of the work brings it, by the time they take with a story of thousands of touches.</extracomment>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Files that go with this copy</source>
        <translation>Bu kopyayla verilen dosyalar</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Size nasıl ulaşılır</translation>
    </message>
    <message>
        <source>How we saw it</source>
        <translation>Bizim gördüğümüz</translation>
    </message>
    <message>
        <source>How you like it</source>
        <translation>Nasıl istersiniz</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>{date} gününe kadar saklanır</translation>
    </message>
    <message>
        <source>Made for you · private</source>
        <translation>Sizin için hazırlandı · özeldir</translation>
    </message>
    <message>
        <source>Noted at the shop; nothing was taken from a file.</source>
        <translation>Dükkânda yazıldı; bir dosyadan alınmadı.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Başka kayıttaki numara</translation>
    </message>
    <message>
        <source>Something broke</source>
        <translation>Bir kırgınlık oldu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>This is everything {shop} keeps about you on {date}, just as it stands in our journal. The file data.json beside it holds the same for programs, with every change that was made.</source>
        <translation>{shop} bugün, {date}, hakkınızda ne saklıyorsa hepsi burada; defterimizde nasıl duruyorsa öyle. Yanındaki data.json dosyası aynısını, yapılan her değişiklikle birlikte, programların okuyacağı biçimde taşır.</translation>
    </message>
    <message>
        <source>We were to leave you in peace</source>
        <translation>Sizi rahat bırakacaktık</translation>
    </message>
    <message>
        <source>Went elsewhere</source>
        <translation>Başka yere gittiniz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Olup bitenler</translation>
    </message>
    <message>
        <source>What matters to you</source>
        <translation>Sizin için önemli olanlar</translation>
    </message>
    <message>
        <source>What we are careful about</source>
        <translation>Dikkat ettiklerimiz</translation>
    </message>
    <message>
        <source>What we keep about you</source>
        <translation>Hakkınızda sakladıklarımız</translation>
    </message>
    <message>
        <source>What you allowed</source>
        <translation>Verdiğiniz izinler</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Nereden geldiği</translation>
    </message>
    <message>
        <source>You may ask us to correct what is wrong, to stop using it, or to erase all of it.</source>
        <translation>Yanlış olanı düzeltmemizi, kullanmayı bırakmamızı ya da hepsini silmemizi isteyebilirsiniz.</translation>
    </message>
    <message>
        <source>You were told what we keep and why</source>
        <translation>Neyi neden sakladığımız size anlatıldı</translation>
    </message>
    <message>
        <source>Your days</source>
        <translation>Özel günleriniz</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>onarıldı</translation>
    </message>
    <message>
        <source>remedy: {words}</source>
        <translation>telafi: {words}</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>A tag or a name; empty for everybody</source>
        <translation>Bir etiket ya da ad; boşsa herkes</translation>
    </message>
    <message>
        <source>Begin at label number</source>
        <translation>Kaçıncı etiketten başlansın?</translation>
    </message>
    <message>
        <source>Envelope C5 (229 × 162 mm)</source>
        <translation>C5 zarf (229 × 162 mm)</translation>
    </message>
    <message>
        <source>Envelope C6 (162 × 114 mm)</source>
        <translation>C6 zarf (162 × 114 mm)</translation>
    </message>
    <message>
        <source>Envelope DL (220 × 110 mm)</source>
        <translation>DL zarf (220 × 110 mm)</translation>
    </message>
    <message>
        <source>Envelope No. 10 (9½ × 4⅛ in)</source>
        <translation>10 numara zarf (9½ × 4⅛ inç)</translation>
    </message>
    <message>
        <source>Labels A4, 2 × 7 (99.1 × 38.1 mm)</source>
        <translation>A4 etiket, 2 × 7 (99,1 × 38,1 mm)</translation>
    </message>
    <message>
        <source>Labels A4, 3 × 8 (63.5 × 33.9 mm)</source>
        <translation>A4 etiket, 3 × 8 (63,5 × 33,9 mm)</translation>
    </message>
    <message>
        <source>Labels A4, 3 × 8 (70 × 37 mm)</source>
        <translation>A4 etiket, 3 × 8 (70 × 37 mm)</translation>
    </message>
    <message>
        <source>Labels Letter, 2 × 7 (4 × 1⅓ in)</source>
        <translation>Letter etiket, 2 × 7 (4 × 1⅓ inç)</translation>
    </message>
    <message>
        <source>Labels Letter, 3 × 10 (2⅝ × 1 in)</source>
        <translation>Letter etiket, 3 × 10 (2⅝ × 1 inç)</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Kimlere?</translation>
    </message>
    <message>
        <source>What is in the printer?</source>
        <translation>Yazıcıda ne var?</translation>
    </message>
</context>
<context>
    <name>LetterBox</name>
    <message>
        <source>*Stars* stress words. {name}, {value}, {job} and {shop} are filled in for each client.</source>
        <translation>*Yıldız* arasındaki sözler vurgulanır. {name}, {value}, {job} ve {shop} her müşteri için doldurulur.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>Own letters</source>
        <translation>Kendi mektuplarımız</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>The letter may touch on this: {what}</source>
        <translation>Mektup buna değiniyor olabilir: {what}</translation>
    </message>
    <message>
        <source>avoids the words on your “never say” list</source>
        <translation>hiç kullanmadığınız sözler geçmiyor</translation>
    </message>
    <message>
        <source>no value is confirmed yet, so its place stays empty</source>
        <translation>teyitli bir değer yok, yeri boş kalıyor</translation>
    </message>
    <message>
        <source>uses a value they confirmed</source>
        <translation>teyit ettiği bir değeri anıyor</translation>
    </message>
    <message>
        <source>“{word}” is on your “never say” list.</source>
        <translation>“{word}” hiç kullanmadığınız sözler arasında.</translation>
    </message>
</context>
<context>
    <name>LettersSheet</name>
    <message>
        <source>Greeting · {language}</source>
        <translation>Hitap · {language}</translation>
    </message>
    <message>
        <source>How your letters begin and end</source>
        <extracomment>In the language of the letter, whatever the window speaks.</extracomment>
        <translation>Mektuplarınız nasıl başlar, nasıl biter</translation>
    </message>
    <message>
        <source>Signature · {language}</source>
        <translation>İmza · {language}</translation>
    </message>
    <message>
        <source>Where you write …, the client’s name comes in. What you leave empty stays as Hatır writes it.</source>
        <translation>… yazdığınız yere müşterinin adı gelir. Boş bıraktığınız satırlar Hatır’ın yazdığı gibi kalır.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>L</source>
        <comment>the key for Later</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key for Skip</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>T</source>
        <comment>the key for Talked</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Görüştüm</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday today: {name}</source>
        <translation>Bugün doğum günü: {name}</translation>
    </message>
    <message>
        <source>Today, {label}: {name}</source>
        <translation>Bugün {label}: {name}</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>Archived</source>
        <translation>Arşivdekiler</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Bir hafta içinde günü gelenler</translation>
    </message>
    <message>
        <source>Every week or more often</source>
        <translation>Haftada bir veya daha sık</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>Looked after by nobody</source>
        <translation>İlgileneni yok</translation>
    </message>
    <message>
        <source>Looked after by: {name}</source>
        <translation>İlgilenen: {name}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kaybedilenler</translation>
    </message>
    <message>
        <source>More rarely</source>
        <translation>Daha seyrek</translation>
    </message>
    <message>
        <source>Never talked to</source>
        <translation>Hiç görüşülmeyenler</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>Günü olmayanlar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Günü geçenler</translation>
    </message>
    <message>
        <source>Prefers: {channel}</source>
        <translation>Tercihi: {channel}</translation>
    </message>
    <message>
        <source>Up to once a month</source>
        <translation>Ayda bire kadar</translation>
    </message>
    <message>
        <source>Up to once in three months</source>
        <translation>Üç ayda bire kadar</translation>
    </message>
</context>
<context>
    <name>ListHeads</name>
    <message>
        <source>Due</source>
        <translation>Günü</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Son temas</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>İlgilenen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Sıcaklık</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting warmth: {share}</source>
        <translation>Sıcaklık hesaplanıyor: {share}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Enter opens, the space bar chooses several</source>
        <translation>Enter açar, boşluk tuşuyla birkaçı seçilir</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Müşterilerde ara</translation>
    </message>
    <message>
        <source>Name, firm, phone, email, note…</source>
        <translation>Ad, firma, telefon, e-posta, not…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>Trash: what was deleted</source>
        <translation>Çöp kutusu: silinenler</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Görüşme kaydet</translation>
    </message>
    <message>
        <source>This line was left unfinished. Type to begin another, or press → to go on with it.</source>
        <translation>Bu satır yarım kalmıştı. Yazarsanız yenisi başlar; → ile sürdürürsünüz.</translation>
    </message>
    <message>
        <source>Type half a sentence; what was understood appears below. Enter keeps it.</source>
        <translation>Yarım cümle yeter; anlaşılanlar altta görünür. Enter kaydeder.</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>A PNG, JPEG or SVG file. You may also drop it here.</source>
        <translation>PNG, JPEG ya da SVG dosyası. Buraya sürükleyip bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Resimler ({endings})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Logonuz</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Dil ve görünüm</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Nothing blinks or slides</source>
        <translation>Hiçbir şey yanıp sönmesin, kaymasın</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Yazı boyu</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Hatır</source>
        <translation>Hatır hakkında</translation>
    </message>
    <message>
        <source>Backed up as {name}</source>
        <translation>Yedeği alındı: {name}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Begin with your own shop?</source>
        <translation>Kendi dükkânınızla başlansın mı?</translation>
    </message>
    <message>
        <source>Hatır {version}: asks after your customers with you. Everything stays on this computer.</source>
        <translation>Hatır {version}: müşterilerinizin hatırını sizinle birlikte sorar. Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Keep the sample</source>
        <translation>Örnek kalsın</translation>
    </message>
    <message>
        <source>The sample’s customers leave this journal and it is yours, empty. A backup of it is kept beside it.</source>
        <translation>Örnekteki müşteriler bu defterden çıkar, defter boş olarak size kalır. Şimdiki hâlinin bir yedeği yanında saklanır.</translation>
    </message>
</context>
<context>
    <name>MendingSection</name>
    <message>
        <source>An upset complaint or a broken promise puts a customer here, and so can you. Their own word ends it.</source>
        <translation>Kırgınlıkla gelen bir şikâyet ya da tutulmayan bir söz müşteriyi buraya getirir; siz de ekleyebilirsiniz. Müşterinin kendi sözüyle kapanır.</translation>
    </message>
    <message>
        <source>Did something break?</source>
        <translation>Bir kırgınlık mı oldu?</translation>
    </message>
    <message>
        <source>Mending</source>
        <extracomment>Warmth follows from nearly everything.</extracomment>
        <translation>Toparlananlar</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>“{name}” adında kimse yok.</translation>
    </message>
    <message>
        <source>Nobody is on the mend</source>
        <translation>Toparlanan kimse yok</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Not et</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>Hangisi?</translation>
    </message>
    <message>
        <source>Whoever left hurt without a word belongs here, too. The warmth of the day before stays the measure.</source>
        <translation>Sessizce küsüp gidenin yeri de burası. Ölçü, bir gün önceki sıcaklıktır ve değişmez.</translation>
    </message>
    <message>
        <source>Whose relationship broke?</source>
        <translation>Kiminle aramız bozuldu?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Defter</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Sayfalar</translation>
    </message>
    <message>
        <source>About Hatır</source>
        <translation>Hatır hakkında</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kişileri içe aktar…</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Görüşme kaydet</translation>
    </message>
    <message>
        <source>New journal…</source>
        <translation>Yeni defter…</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>Defter aç…</translation>
    </message>
    <message>
        <source>Quit Hatır</source>
        <translation>Hatır’dan çık</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Another name</source>
        <translation>Başka bir ad ver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Please write something here, or cancel.</source>
        <translation>Buraya bir şey yazın ya da vazgeçin.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Yerine yaz</translation>
    </message>
    <message>
        <source>“{name}” is there already. Replace it?</source>
        <translation>“{name}” zaten var. Yerine bu yazılsın mı?</translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>Add card</source>
        <translation>Kartı ekle</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>NoRhythm</name>
    <message>
        <source>No rhythm is set yet, so nobody falls due by themselves.</source>
        <translation>Henüz hiç ritim yok; bu yüzden kimsenin günü gelmiyor.</translation>
    </message>
    <message>
        <source>Set one for everybody</source>
        <translation>Herkes için bir ritim koyun</translation>
    </message>
</context>
<context>
    <name>NobodyYet</name>
    <message>
        <source>Add the first card</source>
        <translation>İlk kartı ekle</translation>
    </message>
    <message>
        <source>Everybody your shop knows gets a card here. Begin with one; a name is enough.</source>
        <translation>Dükkânınızın tanıdığı herkesin burada bir kartı olur. Biriyle başlayın; adı yeter.</translation>
    </message>
    <message>
        <source>Import contacts from a file…</source>
        <translation>Kişileri dosyadan aktarın…</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Burada henüz kimse yok</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Add a card</source>
        <translation>Kart ekle</translation>
    </message>
    <message>
        <source>Nobody called “{text}”</source>
        <translation>“{text}” diye kimse yok</translation>
    </message>
    <message>
        <source>Nobody fits this filter</source>
        <translation>Bu süzgece uyan kimse yok</translation>
    </message>
    <message>
        <source>Perhaps it is written differently, or there is no card yet.</source>
        <translation>Belki başka türlü yazılmıştır, belki de kartı henüz yoktur.</translation>
    </message>
    <message>
        <source>Remove one of its conditions, or show everybody again.</source>
        <translation>Koşullardan birini kaldırın ya da yeniden herkese bakın.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Herkesi göster</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>What else is good to know…</source>
        <translation>Bilinmesinde fayda olan ne varsa…</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>A word in the morning</source>
        <translation>Sabahları bir haber</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Icon and window</source>
        <translation>Simge ve pencere</translation>
    </message>
    <message>
        <source>Keep running beside the clock when the window is closed</source>
        <translation>Pencere kapanınca saatin yanında çalışmayı sürdürsün</translation>
    </message>
    <message>
        <source>Name the customers in it</source>
        <translation>İçinde müşterilerin adı geçsin</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Once a day Hatır says how many people are waiting. Never more often, and not on closed days.</source>
        <translation>Hatır kaç kişinin beklediğini günde bir kez söyler. Daha sık söylemez; kapalı günlerde hiç söylemez.</translation>
    </message>
    <message>
        <source>Say it once a day</source>
        <translation>Günde bir kez söylesin</translation>
    </message>
    <message>
        <source>Show how many are waiting</source>
        <translation>Kaç kişinin beklediği görünsün</translation>
    </message>
    <message>
        <source>This computer has no place for icons beside the clock, so closing the window ends Hatır.</source>
        <translation>Bu bilgisayarda saatin yanında simge yeri yok; pencere kapanınca Hatır da kapanır.</translation>
    </message>
    <message>
        <source>Write an hour like 17:00. Till then {kept} holds.</source>
        <translation>17:00 gibi bir saat yazın. O zamana kadar {kept} geçerli.</translation>
    </message>
    <message>
        <source>seen by whoever stands at the counter</source>
        <translation>tezgâhtaki herkes görür</translation>
    </message>
    <message>
        <source>“{text}” is no hour; write it like 17:00. Till then {kept} holds.</source>
        <translation>“{text}” bir saat değil; 17:00 gibi yazın. Düzelene kadar {kept} geçerli.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>A copy of the data of {name}</source>
        <translation>Verilerinin kopyası: {name}</translation>
    </message>
    <message>
        <source>Care: brand guide</source>
        <translation>İlgi: marka rehberi</translation>
    </message>
    <message>
        <source>Care: checklist</source>
        <translation>İlgi: ilişki listesi</translation>
    </message>
    <message>
        <source>Care: complaints</source>
        <translation>İlgi: şikâyetler</translation>
    </message>
    <message>
        <source>Care: mending</source>
        <translation>İlgi: toparlananlar</translation>
    </message>
    <message>
        <source>Care: promises</source>
        <translation>İlgi: sözler</translation>
    </message>
    <message>
        <source>Care: thanks</source>
        <translation>İlgi: teşekkürler</translation>
    </message>
    <message>
        <source>Care: themes</source>
        <translation>İlgi: konular</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Koyu tema</translation>
    </message>
    <message>
        <source>Erase {name} for good…</source>
        <translation>Kalıcı olarak sil: {name}…</translation>
    </message>
    <message>
        <source>Help: {article}</source>
        <translation>Yardım: {article}</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Yazıları büyüt</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Açık tema</translation>
    </message>
    <message>
        <source>Log a touch with {name}</source>
        <translation>{name} ile görüşme kaydet</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Sabah kâğıdı</translation>
    </message>
    <message>
        <source>New card for “{name}”</source>
        <translation>“{name}” için yeni kart</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Yeni müşteri</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Yeni iş</translation>
    </message>
    <message>
        <source>New job for {name}</source>
        <translation>{name} için yeni iş</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>{name} kartını aç</translation>
    </message>
    <message>
        <source>Progress report for {name}</source>
        <translation>{name} için gelişim raporu</translation>
    </message>
    <message>
        <source>Settings: hours and holidays</source>
        <translation>Ayarlar: saatler ve tatiller</translation>
    </message>
    <message>
        <source>Settings: journal and backups</source>
        <translation>Ayarlar: defter ve yedekler</translation>
    </message>
    <message>
        <source>Settings: language and look</source>
        <translation>Ayarlar: dil ve görünüm</translation>
    </message>
    <message>
        <source>Settings: notices</source>
        <translation>Ayarlar: bildirimler</translation>
    </message>
    <message>
        <source>Settings: own fields</source>
        <translation>Ayarlar: kendi alanlarınız</translation>
    </message>
    <message>
        <source>Settings: people</source>
        <translation>Ayarlar: çalışanlar</translation>
    </message>
    <message>
        <source>Settings: rhythm and tags</source>
        <translation>Ayarlar: ritim ve etiketler</translation>
    </message>
    <message>
        <source>Settings: warmth and silences</source>
        <translation>Ayarlar: sıcaklık ve sessizlik</translation>
    </message>
    <message>
        <source>Settings: your shop</source>
        <translation>Ayarlar: dükkânınız</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Yazıları küçült</translation>
    </message>
    <message>
        <source>Theme like the system</source>
        <translation>Sistemin görünümünü kullan</translation>
    </message>
    <message>
        <source>back up now, backup, save a copy</source>
        <translation>şimdi yedekle, yedek al, kopyasını sakla</translation>
    </message>
    <message>
        <source>brand guide, words we never use</source>
        <translation>marka rehberi, kullanmadığımız sözler</translation>
    </message>
    <message>
        <source>card, open</source>
        <translation>kart, aç</translation>
    </message>
    <message>
        <source>care, looking after people</source>
        <translation>ilgi, ilgilenmek</translation>
    </message>
    <message>
        <source>checklist, traits of a relationship</source>
        <translation>ilişki listesi, özellikler</translation>
    </message>
    <message>
        <source>complaints, board, remedy, first contact</source>
        <translation>şikâyetler, pano, telafi, ilk temas</translation>
    </message>
    <message>
        <source>customers, cards, people, clients, address book</source>
        <translation>müşteriler, kartlar, kişiler, rehber</translation>
    </message>
    <message>
        <source>data copy,data of,KVKK,GDPR</source>
        <translation>veri kopyası,verileri,KVKK,GDPR</translation>
    </message>
    <message>
        <source>doubles, duplicates, merge, the same person twice, put together</source>
        <translation>yinelenen, mükerrer, çift kayıt, aynı kişi, birleştir, iki kez</translation>
    </message>
    <message>
        <source>erase,forget,wipe</source>
        <translation>kalıcı sil,tamamen sil,unut</translation>
    </message>
    <message>
        <source>help, how to, manual</source>
        <translation>yardım, nasıl yapılır, kılavuz</translation>
    </message>
    <message>
        <source>hours, opening hours, holidays, closed days</source>
        <translation>saatler, mesai, tatiller, kapalı günler</translation>
    </message>
    <message>
        <source>jobs, orders, work in hand</source>
        <translation>işler, siparişler, süren işler, eldeki işler</translation>
    </message>
    <message>
        <source>journal, backups, export, move, imports</source>
        <translation>defter, yedekler, dışa aktar, taşı, aktarımlar</translation>
    </message>
    <message>
        <source>language, Turkish, English</source>
        <translation>dil, Türkçe, İngilizce</translation>
    </message>
    <message>
        <source>language, look, theme, dark, light, text size</source>
        <translation>dil, görünüm, tema, koyu, açık, yazı boyu</translation>
    </message>
    <message>
        <source>log a touch, talk, note, visit, phone call</source>
        <translation>görüşme kaydet, temas, not, ziyaret, telefon</translation>
    </message>
    <message>
        <source>log, touch, talk, note</source>
        <translation>kaydet, görüşme, temas, not</translation>
    </message>
    <message>
        <source>mending, recovery, breaks</source>
        <translation>toparlananlar, kırgınlık, barışma</translation>
    </message>
    <message>
        <source>morning sheet, print today, team</source>
        <translation>sabah kâğıdı, bugünü yazdır, ekip</translation>
    </message>
    <message>
        <source>new customer, add a card, new person</source>
        <translation>yeni müşteri, kart ekle, yeni kişi</translation>
    </message>
    <message>
        <source>new job</source>
        <translation>yeni iş</translation>
    </message>
    <message>
        <source>new job,take job,job</source>
        <translation>yeni iş,iş aç,iş</translation>
    </message>
    <message>
        <source>new journal, another shop</source>
        <translation>yeni defter, başka dükkân</translation>
    </message>
    <message>
        <source>notices, reminders, daily word</source>
        <translation>bildirimler, hatırlatmalar</translation>
    </message>
    <message>
        <source>open a journal, file</source>
        <translation>defter aç, dosya</translation>
    </message>
    <message>
        <source>own fields, sizes, more about a customer</source>
        <translation>kendi alanlarınız, ek bilgiler, ölçüler</translation>
    </message>
    <message>
        <source>people, staff, team, away</source>
        <translation>çalışanlar, ekip, izinli</translation>
    </message>
    <message>
        <source>promises, promise book, kept, late</source>
        <translation>sözler, söz defteri, tutulan, geciken</translation>
    </message>
    <message>
        <source>quit, close, exit</source>
        <translation>çık, kapat</translation>
    </message>
    <message>
        <source>redo, do again</source>
        <translation>yinele, yeniden yap</translation>
    </message>
    <message>
        <source>report, progress report, letter</source>
        <translation>rapor, gelişim raporu, mektup</translation>
    </message>
    <message>
        <source>reports, progress reports, letters, PDF</source>
        <translation>raporlar, gelişim raporları, mektuplar, PDF</translation>
    </message>
    <message>
        <source>rhythm, how often, for everybody, tags, labels</source>
        <translation>ritim, ne sıklıkla, herkes için, genel ritim, etiketler</translation>
    </message>
    <message>
        <source>settings, options, preferences</source>
        <translation>ayarlar, seçenekler, tercihler</translation>
    </message>
    <message>
        <source>shop, address, logo, colour, letters, country</source>
        <translation>dükkân, adres, logo, renk, mektuplar, ülke</translation>
    </message>
    <message>
        <source>take in contacts, import, vCard, CSV, Excel, phone book</source>
        <translation>kişileri al, içe aktar, vCard, CSV, Excel, telefon rehberi</translation>
    </message>
    <message>
        <source>text size, font, zoom, letters</source>
        <translation>yazı boyu, punto, yakınlaştır, harfler</translation>
    </message>
    <message>
        <source>thanks, praise, poster</source>
        <translation>teşekkürler, övgü, afiş</translation>
    </message>
    <message>
        <source>theme, colours, mode</source>
        <translation>tema, renkler, görünüm</translation>
    </message>
    <message>
        <source>themes of complaints, improvements</source>
        <translation>konular, şikâyet konuları, iyileştirmeler</translation>
    </message>
    <message>
        <source>today, home, morning, who is waiting, due</source>
        <extracomment>What else each page is looked for by, beside its name. Commas part the words.</extracomment>
        <translation>bugün, ana sayfa, sabah, kim bekliyor, günü gelen</translation>
    </message>
    <message>
        <source>trash, bin, archive, deleted, restore</source>
        <translation>çöp kutusu, arşiv, silinenler, geri getir</translation>
    </message>
    <message>
        <source>trends, charts, figures, warmth, statistics</source>
        <translation>eğilimler, grafikler, sayılar, sıcaklık, istatistik</translation>
    </message>
    <message>
        <source>undo, take back</source>
        <translation>geri al</translation>
    </message>
    <message>
        <source>warmth, weights, silences, drift</source>
        <translation>sıcaklık, ağırlıklar, sessizlik, küsme</translation>
    </message>
</context>
<context>
    <name>OrderChips</name>
    <message>
        <source>By due day</source>
        <translation>Gününe göre</translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation>Son temasa göre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>İlgilenene göre</translation>
    </message>
    <message>
        <source>By warmth</source>
        <translation>Sıcaklığa göre</translation>
    </message>
    <message>
        <source>Press again to reverse the order</source>
        <translation>Sırayı ters çevirmek için yeniden basın</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Ters sırada</translation>
    </message>
</context>
<context>
    <name>OrderedRows</name>
    <message>
        <source>Further down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Order, remove</source>
        <translation>Sırala, çıkar</translation>
    </message>
    <message>
        <source>Prefer this one</source>
        <translation>Bunu öne al</translation>
    </message>
    <message>
        <source>Preferred; more</source>
        <translation>Tercih edilen; diğer işler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>OwnPapers</name>
    <message numerus="yes">
        <source>%n customer(s) are left in peace at present.</source>
        <translation>
            <numerusform>%n müşteri şu sıra rahat bırakılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) asked for no letters.</source>
        <translation>
            <numerusform>%n müşteri mektup istemiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have left the shop.</source>
        <translation>
            <numerusform>%n müşteri artık gelmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have no address.</source>
        <translation>
            <numerusform>%n müşterinin adresi yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Müşteri kartı</translation>
    </message>
    <message>
        <source>For you and your team. Only the poster, job slips and labels are meant to leave the shop.</source>
        <translation>Siz ve ekibiniz için. Yalnız afiş, iş fişi ve etiketler dışarı çıkabilir.</translation>
    </message>
    <message>
        <source>Job slip</source>
        <translation>İş fişi</translation>
    </message>
    <message>
        <source>Labels and envelopes</source>
        <translation>Etiketler ve zarflar</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Aylık değerlendirme</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Sabah kâğıdı</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Poster of thanks</source>
        <translation>Teşekkür afişi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Gelişim raporu</translation>
    </message>
    <message>
        <source>Relationship review</source>
        <translation>İlişki değerlendirmesi</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF kaydet</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Kâğıdı kaydet</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Kâğıt hazırlanıyor…</translation>
    </message>
    <message>
        <source>The shop’s own papers</source>
        <translation>Dükkânın kendi kâğıtları</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Bir ad yazın</translation>
    </message>
    <message>
        <source>Which customer?</source>
        <translation>Hangi müşteri?</translation>
    </message>
    <message>
        <source>addresses, for a tag or for everybody</source>
        <translation>adresler; bir etikete ya da herkese</translation>
    </message>
    <message>
        <source>exact words, initials without consent</source>
        <translation>kendi sözleriyle; izin yoksa baş harfler</translation>
    </message>
    <message>
        <source>one customer, the last year</source>
        <translation>bir müşteri, son bir yıl</translation>
    </message>
    <message>
        <source>one customer, to take along</source>
        <translation>bir müşteri, yanınıza almak için</translation>
    </message>
    <message>
        <source>one for the work, one for the customer</source>
        <translation>biri işe, biri müşteriye</translation>
    </message>
    <message>
        <source>strengths, themes, thanks, who moved</source>
        <translation>güçlü yanlar, konular, teşekkürler, kim yaklaştı</translation>
    </message>
    <message>
        <source>today’s calls, promises, yesterday’s thanks</source>
        <translation>bugünün aramaları, sözler, dünün teşekkürleri</translation>
    </message>
</context>
<context>
    <name>OwnValues</name>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
    <message>
        <source>Passed on to</source>
        <translation>Devralan</translation>
    </message>
    <message>
        <source>The customer was told on</source>
        <translation>Müşteriye söylendiği gün</translation>
    </message>
    <message>
        <source>They were introduced</source>
        <translation>Tanıştırıldılar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nedeni</translation>
    </message>
</context>
<context>
    <name>OwnerPart</name>
    <message>
        <source>Looked after by</source>
        <translation>İlgilenen</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Henüz kimse yok.</translation>
    </message>
    <message>
        <source>Pass the customer on</source>
        <translation>Müşteriyi devret</translation>
    </message>
    <message>
        <source>away until {day}; {name} looks after them</source>
        <translation>izinde, son günü {day}; {name} bakıyor</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>tanıştırıldı</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kimse</translation>
    </message>
    <message>
        <source>told on {day}</source>
        <translation>söylendi: {day}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Care</source>
        <translation>İlgi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Müşteriler</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenen kartlar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İşler</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Eğilimler</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to reach them</source>
        <translation>
            <numerusform>%n iletişim bilgisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the other card</source>
        <translation>Öteki kart kalsın</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ötekine bak</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>The card of {stays} stays; from the other comes: {what}.</source>
        <translation>Kalan kart: {stays}. Ötekinden gelenler: {what}.</translation>
    </message>
    <message>
        <source>The card of {stays} stays; nothing else stands on the other one.</source>
        <translation>Kalan kart: {stays}. Ötekinde başka bir şey yok.</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Ayrı kişiler</translation>
    </message>
    <message>
        <source>the same email, {text}</source>
        <translation>aynı e-posta, {text}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>aynı ad</translation>
    </message>
    <message>
        <source>the same phone, {text}</source>
        <translation>aynı telefon, {text}</translation>
    </message>
    <message>
        <source>{reason}; perhaps two people</source>
        <translation>{reason}; belki iki ayrı kişi</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n iş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shareable</source>
        <translation>
            <numerusform>%n paylaşılabilir</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Listeye dön</translation>
    </message>
    <message>
        <source>Chart of work done</source>
        <translation>Tamamlanan işin grafiği</translation>
    </message>
    <message>
        <source>Client view</source>
        <translation>Müşteriye göster</translation>
    </message>
    <message>
        <source>Email draft</source>
        <translation>E-posta taslağı</translation>
    </message>
    <message>
        <source>For which customer?</source>
        <translation>Hangi müşteri için?</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <translation>Bize nasıl ulaşılır</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Mektup</translation>
    </message>
    <message>
        <source>Next steps and what we need</source>
        <translation>Sıradaki adımlar ve ricamız</translation>
    </message>
    <message>
        <source>No mail program opened the draft. It lies ready as {file}; you can also save the PDF and attach it yourself. Once you have sent it, press “I sent it” in the list above.</source>
        <translation>Taslağı açan bir e-posta programı çıkmadı. {file} adıyla hazır duruyor; dilerseniz PDF’yi kaydedip kendiniz de ekleyebilirsiniz. Gönderdikten sonra yukarıdaki listede “Gönderdim”e basın.</translation>
    </message>
    <message>
        <source>Opens in your mail program; you send it from there.</source>
        <translation>E-posta programınızda açılır; oradan siz gönderirsiniz.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Progress of jobs</source>
        <translation>İşlerin ilerlemesi</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Gelişim raporu</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Toplu rapor</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>The draft is ready as {file}. Once you have sent it, press “I sent it” in the list above.</source>
        <translation>Taslak hazır: {file}. Gönderdikten sonra yukarıdaki listede “Gönderdim”e basın.</translation>
    </message>
    <message>
        <source>The shop’s logo cannot be printed. Please choose it anew in the settings.</source>
        <translation>Dükkânın logosu basılamıyor. Lütfen ayarlardan yeniden seçin.</translation>
    </message>
    <message>
        <source>The shop’s own papers</source>
        <translation>Dükkânın kendi kâğıtları</translation>
    </message>
    <message>
        <source>They asked not to be written to by email.</source>
        <translation>E-posta gönderilmemesini istedi.</translation>
    </message>
    <message>
        <source>They complained and nobody has spoken with them yet: do that first.</source>
        <translation>Şikâyeti var ve henüz kimse görüşmedi: önce konuşmak iyi olur.</translation>
    </message>
    <message>
        <source>Tread carefully: {what}</source>
        <translation>Dikkat: {what}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation>Konuştuklarımız</translation>
    </message>
    <message>
        <source>for {name}, in {language}</source>
        <translation>{name} için · {language}</translation>
    </message>
    <message>
        <source>not enough known yet</source>
        <translation>henüz yeterli kayıt yok</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n customer(s) to turn to</source>
        <translation>
            <numerusform>aranacak %n müşteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>günü gelen %n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n adım bitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thank-you(s)</source>
        <translation>
            <numerusform>%n teşekkür</numerusform>
        </translation>
    </message>
    <message>
        <source>A quiet day: nobody waits.</source>
        <translation>Sakin bir gün: bekleyen yok.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Addresses</source>
        <extracomment>How people write the country their own shop is in; within it nobody writes it on a letter.</extracomment>
        <translation>Adresler</translation>
    </message>
    <message>
        <source>Also known</source>
        <translation>Ayrıca</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Başka yol</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Came back after a break</source>
        <translation>Ayrılıktan sonra dönenler</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Complaints and remedies</source>
        <translation>Şikâyetler ve telafiler</translation>
    </message>
    <message>
        <source>Complaints still waiting for a first contact</source>
        <translation>Hâlâ ilk teması bekleyen şikâyetler</translation>
    </message>
    <message>
        <source>Complaints to take care of</source>
        <translation>İlgilenilecek şikâyetler</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Soğuyor</translation>
    </message>
    <message>
        <source>Customer card</source>
        <translation>Müşteri kartı</translation>
    </message>
    <message>
        <source>Earned by {names}.</source>
        <translation>Teşekkür alanlar: {names}.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>First contact after a complaint, typically</source>
        <translation>Şikâyetten sonra ilk temas, genellikle</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Müşteriye</translation>
    </message>
    <message>
        <source>For the shop only · not for customers</source>
        <translation>Yalnız dükkân için · müşteriye verilmez</translation>
    </message>
    <message>
        <source>Good times</source>
        <translation>Uygun zaman</translation>
    </message>
    <message>
        <source>Heard from us in time</source>
        <translation>Zamanında haber alanlar</translation>
    </message>
    <message>
        <source>How often they like to hear from us: nobody has asked yet.</source>
        <translation>Ne sıklıkta haber almak istediği: henüz sorulmamış.</translation>
    </message>
    <message>
        <source>How relationships stand, in customers</source>
        <translation>İlişkiler ne durumda (müşteri sayısı)</translation>
    </message>
    <message>
        <source>How they feel now: the last mood was noted {ago}.</source>
        <translation>Şimdi nasıl hissettiği: son ruh hâli {ago} yazılmış.</translation>
    </message>
    <message>
        <source>How they feel: no mood was ever noted.</source>
        <translation>Nasıl hissettiği: hiç ruh hâli yazılmamış.</translation>
    </message>
    <message>
        <source>How they like it</source>
        <translation>Nasıl hoşuna gider</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Nasıl ulaşılır</translation>
    </message>
    <message>
        <source>How to speak</source>
        <translation>Nasıl konuşmalı</translation>
    </message>
    <message>
        <source>In figures, with the four weeks before</source>
        <translation>Sayılarla, önceki dört haftayla birlikte</translation>
    </message>
    <message>
        <source>In this time they turned to us {theirs} times, we to them {ours} times.</source>
        <translation>Bu sürede o bize {theirs} kez, biz ona {ours} kez ulaştık.</translation>
    </message>
    <message>
        <source>Job slip {number}</source>
        <translation>İş fişi {number}</translation>
    </message>
    <message>
        <source>Jobs handed over</source>
        <translation>Teslim edilen işler</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Son temaslar</translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation>Rahat bırakılacaklar</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>İlgilenen</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Ilık</translation>
    </message>
    <message>
        <source>Monthly review</source>
        <translation>Aylık değerlendirme</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ruh hâli</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Sabah kâğıdı</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Yeni müşteriler</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Nothing has been written down yet; there is nothing to look back on.</source>
        <translation>Henüz hiçbir şey yazılmadı; dönüp bakılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you here today.</source>
        <translation>Bugün burada sizi bekleyen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is waiting for you here today; they are due on {day}.</source>
        <translation>Bugün burada sizi bekleyen bir şey yok; sıradaki gün {day}.</translation>
    </message>
    <message>
        <source>On {day} the warmth was {figure}.</source>
        <translation>{day} günü sıcaklık {figure} idi.</translation>
    </message>
    <message>
        <source>Our word to them</source>
        <translation>Verdiğimiz sözler</translation>
    </message>
    <message>
        <source>Our word, due today or late</source>
        <translation>Bugün günü gelen ve geciken sözler</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Tutulan sözler</translation>
    </message>
    <message>
        <source>Relationship review</source>
        <extracomment>So many settled promises stand there one by one; the figure above counts them all.</extracomment>
        <translation>İlişki değerlendirmesi</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritim</translation>
    </message>
    <message>
        <source>Silences against the rhythm, in days</source>
        <translation>Ritme göre sessizlikler (gün)</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sosyal medya</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Teşekkür ederiz!</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>Thanks we heard</source>
        <translation>Duyduğumuz teşekkürler</translation>
    </message>
    <message>
        <source>Their days</source>
        <translation>Özel günleri</translation>
    </message>
    <message>
        <source>To hang on the work</source>
        <translation>İşin üzerine</translation>
    </message>
    <message>
        <source>To turn to today</source>
        <extracomment>From so many lines a part on, down to so few, the sheet is made shorter until it fits one page.</extracomment>
        <translation>Bugün aranacaklar</translation>
    </message>
    <message>
        <source>Tread carefully</source>
        <translation>Dikkat edilecekler</translation>
    </message>
    <message>
        <source>Unknown: nobody has asked lately</source>
        <translation>Bilinmiyor: son zamanlarda soran olmadı</translation>
    </message>
    <message>
        <source>Unusually silent: ask how they are</source>
        <translation>Alışılmadık sessizler: hâllerini sorun</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Sıcak</translation>
    </message>
    <message>
        <source>Warmth, part by part</source>
        <translation>Sıcaklık nelerden oluşuyor</translation>
    </message>
    <message>
        <source>We need:</source>
        <translation>Sizden:</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What matters to them</source>
        <translation>Neye değer verir</translation>
    </message>
    <message>
        <source>What matters to them: nobody has asked yet.</source>
        <translation>Neye değer verdiği: henüz sorulmamış.</translation>
    </message>
    <message>
        <source>What matters to them: nothing was repeated back and confirmed yet.</source>
        <translation>Neye değer verdiği: duyulan henüz kendisine tekrar edilip teyit alınmamış.</translation>
    </message>
    <message>
        <source>What our customers told us, in their own words</source>
        <translation>Müşterilerimizin kendi sözleriyle</translation>
    </message>
    <message>
        <source>What they complained about</source>
        <translation>Neden şikâyet ettiler</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Bilmediklerimiz</translation>
    </message>
    <message>
        <source>Where we are strong, and where not yet</source>
        <translation>Nerede güçlüyüz, nerede henüz değiliz</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>Kim yaklaştı, kim uzaklaştı, neden</translation>
    </message>
    <message>
        <source>Work in hand</source>
        <translation>Süren işler</translation>
    </message>
    <message>
        <source>Yesterday’s thanks, to read out</source>
        <translation>Dünün teşekkürleri, okunmak üzere</translation>
    </message>
    <message>
        <source>all in all: {told}</source>
        <translation>bugüne kadar: {told}</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>ve daha önce verilmiş %n söz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the screen</source>
        <translation>
            <numerusform>ve ekranda %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ve {count} tane daha</translation>
    </message>
    <message>
        <source>at most {rhythm}</source>
        <translation>en sık {rhythm}</translation>
    </message>
    <message>
        <source>because: {words}</source>
        <translation>neden: {words}</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>önce: {figure}</translation>
    </message>
    <message>
        <source>came through {name}</source>
        <translation>tavsiye eden: {name}</translation>
    </message>
    <message>
        <source>careful: {words}</source>
        <translation>dikkat: {words}</translation>
    </message>
    <message>
        <source>contacts in four weeks</source>
        <translation>dört haftadaki temas</translation>
    </message>
    <message>
        <source>customer for {span}</source>
        <translation>müşteri olalı {span} oldu</translation>
    </message>
    <message>
        <source>customers heard from us in time</source>
        <translation>zamanında haber alan müşteri</translation>
    </message>
    <message>
        <source>no promise came due</source>
        <translation>günü gelen söz olmadı</translation>
    </message>
    <message>
        <source>nobody has spoken with them yet</source>
        <translation>henüz hiç konuşulmadı</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
    <message>
        <source>only when they ask</source>
        <translation>yalnız kendisi isterse</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>promises kept in this time</source>
        <translation>bu sürede tutulan söz</translation>
    </message>
    <message numerus="yes">
        <source>promises kept in this time, %n told early</source>
        <translation>
            <numerusform>bu sürede tutulan söz, %n önceden haber verilen</numerusform>
        </translation>
    </message>
    <message>
        <source>ready on</source>
        <translation>hazır olacağı gün</translation>
    </message>
    <message>
        <source>ready {day}</source>
        <translation>hazır: {day}</translation>
    </message>
    <message>
        <source>remedy: {words}</source>
        <translation>telafi: {words}</translation>
    </message>
    <message>
        <source>since the improvement of {day}: {count}</source>
        <translation>{day} günkü iyileştirmeden beri: {count}</translation>
    </message>
    <message>
        <source>since the last contact, on {day}</source>
        <translation>son temastan beri ({day})</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>taken in on {day}</source>
        <translation>alındı: {day}</translation>
    </message>
    <message>
        <source>the last contact</source>
        <translation>son temas</translation>
    </message>
    <message>
        <source>they said {day}</source>
        <translation>onun sözü, {day}</translation>
    </message>
    <message>
        <source>values: {words}</source>
        <translation>değer verdiği: {words}</translation>
    </message>
    <message>
        <source>warmth is not known yet</source>
        <translation>sıcaklık henüz bilinmiyor</translation>
    </message>
    <message>
        <source>warmth; {known}</source>
        <translation>sıcaklık; {known}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>günü geçti: {day}</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>konusu yok</translation>
    </message>
    <message>
        <source>{figure} · known for {known} of {all}</source>
        <translation>{figure} · {known}/{all} müşteride biliniyor</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} önce</translation>
    </message>
    <message>
        <source>↑ {figure} warmer</source>
        <translation>↑ {figure} ısındı</translation>
    </message>
    <message>
        <source>↓ {figure} cooler</source>
        <translation>↓ {figure} soğudu</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeaceCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n kişi daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave in peace</source>
        <translation>Üstüne gitmeyin</translation>
    </message>
</context>
<context>
    <name>PeaceForm</name>
    <message>
        <source>For</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Şu güne kadar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>mourning, illness, they asked…</source>
        <translation>yas, hastalık, kendisi istedi…</translation>
    </message>
</context>
<context>
    <name>PeacePart</name>
    <message>
        <source>Leave in peace</source>
        <translation>Rahat bırak</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>A name, then Enter</source>
        <translation>Bir ad, sonra Enter</translation>
    </message>
    <message>
        <source>Add somebody who works there</source>
        <translation>Orada çalışan birini ekle</translation>
    </message>
    <message>
        <source>New contact person</source>
        <translation>Yeni kişi</translation>
    </message>
    <message>
        <source>Nobody noted yet.</source>
        <translation>Henüz kimse yazılmadı.</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>{name} kartını aç</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Oradaki kişiler</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message numerus="yes">
        <source>%n customer(s) have nobody yet</source>
        <translation>
            <numerusform>%n müşterinin henüz sahibi yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Devirler</translation>
    </message>
    <message>
        <source>Name of somebody new</source>
        <translation>Yeni birinin adı</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Ayrılanlar</translation>
    </message>
    <message>
        <source>Nobody was handed over yet. The card of a customer offers it.</source>
        <translation>Henüz devredilen müşteri yok. Devir, müşterinin kartından yapılır.</translation>
    </message>
    <message>
        <source>Passed on for good: was the new person introduced, and told when?</source>
        <translation>Temelli devredilenler: yeni kişi tanıtıldı mı, müşteriye ne zaman söylendi?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Çalışanlar</translation>
    </message>
    <message>
        <source>Their names stay on what they did.</source>
        <translation>Yaptıkları işlerde adları kalır.</translation>
    </message>
    <message>
        <source>Today greets the first one, and papers name them where a customer has nobody else. Alone in the shop? Then Hatır never asks who did what.</source>
        <translation>Bugün sayfası ilk kişiyi selamlar; müşterinin başka ilgileneni yoksa kâğıtlarda onun adı yazar. Dükkânda tek başınıza mısınız? O zaman Hatır kimin ne yaptığını hiç sormaz.</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Kim kime bakıyor</translation>
    </message>
    <message>
        <source>Who owns whom</source>
        <translation>İlişkinin sahibi</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Burada çalışanlar</translation>
    </message>
    <message>
        <source>Whoever first spoke with a customer owns the relationship.</source>
        <translation>Müşteriyle ilk kim konuştuysa ilişkinin sahibi odur.</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>from the beginning ({day})</source>
        <translation>başından beri ({day})</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>başka…</translation>
    </message>
    <message>
        <source>since last report ({day})</source>
        <translation>son rapordan beri ({day})</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu ay</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Came through</source>
        <translation>Tavsiye eden</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Müşteri olduğu gün</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Hitap</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Görevi</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Kartın türü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dili</translation>
    </message>
    <message>
        <source>Ms, Mr, Dr…</source>
        <translation>Hanım, Bey, Hocam…</translation>
    </message>
    <message>
        <source>Spoken to with</source>
        <translation>Siz mi, sen mi</translation>
    </message>
    <message>
        <source>We call them “{name}”.</source>
        <translation>Hitabımız: “{name}”.</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Change the name</source>
        <translation>Adı ve hitabı değiştir</translation>
    </message>
    <message>
        <source>Who this is</source>
        <translation>Ad ve hitap</translation>
    </message>
</context>
<context>
    <name>PhotoTaking</name>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp)</source>
        <translation>Resimler (*.jpg *.jpeg *.png *.webp *.bmp)</translation>
    </message>
    <message>
        <source>This file is no picture Hatır can read. The card was left as it was.</source>
        <translation>Bu dosya Hatır’ın okuyabildiği bir resim değil. Kart olduğu gibi kaldı.</translation>
    </message>
    <message>
        <source>This file is {megabytes} MB; a photo may be up to {limit} MB. The card was left as it was.</source>
        <translation>Bu dosya {megabytes} MB; bir fotoğraf en çok {limit} MB olabilir. Kart olduğu gibi kaldı.</translation>
    </message>
</context>
<context>
    <name>PointRows</name>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Name or address in the web</source>
        <translation>Ad ya da web adresi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>PraiseCard</name>
    <message>
        <source>Make a poster</source>
        <translation>Afiş yap</translation>
    </message>
    <message>
        <source>Thanks of the last days</source>
        <translation>Son gelen teşekkürler</translation>
    </message>
    <message>
        <source>Yesterday’s thanks</source>
        <translation>Dün gelen teşekkür</translation>
    </message>
</context>
<context>
    <name>PraiseSection</name>
    <message numerus="yes">
        <source>%n older; search to find them</source>
        <translation>
            <numerusform>%n eski teşekkür daha var; arayarak bulabilirsiniz</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Görüşme kaydet</translation>
    </message>
    <message>
        <source>Make a poster</source>
        <translation>Afiş yap</translation>
    </message>
    <message>
        <source>No thanks match that</source>
        <translation>Böyle bir teşekkür yok</translation>
    </message>
    <message>
        <source>Other words may find it.</source>
        <translation>Başka bir sözcükle bulunabilir.</translation>
    </message>
    <message>
        <source>Search the thanks</source>
        <translation>Teşekkürlerde ara</translation>
    </message>
    <message>
        <source>Thanked within a year:</source>
        <translation>Bir yılda teşekkür alanlar:</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Teşekkürler</translation>
    </message>
    <message>
        <source>The wall is still bare</source>
        <translation>Duvar henüz boş</translation>
    </message>
    <message>
        <source>When somebody says thank you, log their exact words: tomorrow morning they are read out.</source>
        <translation>Biri teşekkür ettiğinde sözlerini olduğu gibi kaydedin; yarın sabah okunur.</translation>
    </message>
    <message>
        <source>Words or a name…</source>
        <translation>Bir sözcük ya da ad…</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>%n backup(s) made before still hold them, until newer ones take their place.</source>
        <translation>
            <numerusform>Daha önce alınmış %n yedekte, yerlerini yenileri alana kadar durur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of their data</source>
        <translation>Verilerinin kopyası</translation>
    </message>
    <message>
        <source>All that is kept about {name} is in a new folder.</source>
        <translation>{name} hakkında saklanan her şey yeni bir klasörde.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Please read it before you hand it over: your notes are in it as you wrote them.</source>
        <translation>Vermeden önce lütfen okuyun: notlarınız, yazdığınız gibi içinde.</translation>
    </message>
    <message>
        <source>Somebody reads the journal just now: the last traces leave its file when everybody has closed it.</source>
        <translation>Şu an biri defteri okuyor: son izler, herkes defteri kapatınca dosyadan çıkar.</translation>
    </message>
    <message>
        <source>The card and everything on it go: touches, promises, complaints, jobs, notes, files, and their history. This is the one thing that cannot be undone.</source>
        <translation>Kart, üzerindeki her şeyle birlikte gider: temaslar, sözler, şikâyetler, işler, notlar, dosyalar ve bunların geçmişi. Geri alınamayan tek şey budur.</translation>
    </message>
    <message numerus="yes">
        <source>What concerns others was left out of %n contact(s).</source>
        <translation>
            <numerusform>%n temasta başkalarıyla ilgili olan yazılmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is still named on the card of {other}, in %n place(s).</source>
        <translation>
            <numerusform>{name} adı şu kartta %n yerde geçmeye devam ediyor: {other}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A card needs at least a name or a firm. Please write one; the rest is kept meanwhile.</source>
        <translation>Bir kart için en azından bir ad ya da firma gerekir. Lütfen yazın; yazdığınız diğer bilgiler bu arada duruyor.</translation>
    </message>
    <message>
        <source>No contacts were found in {path}. Nothing was imported. Please see whether it is the right file.</source>
        <translation>Şu dosyada hiç kişi bulunamadı: {path}. Hiçbir şey aktarılmadı. Lütfen doğru dosya olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>No journal has been opened yet. Please make a new one or open yours first.</source>
        <translation>Henüz bir defter açılmadı. Lütfen önce yeni bir defter oluşturun ya da sizinkini açın.</translation>
    </message>
    <message>
        <source>Nobody called “{text}” is in the journal. Please check the name or add a card.</source>
        <translation>Defterde “{text}” adıyla kimse yok. Lütfen adı gözden geçirin ya da bir kart ekleyin.</translation>
    </message>
    <message>
        <source>Something else is called “{name}” already, so the name was not changed. Please choose another.</source>
        <translation>“{name}” adı başka bir şeye verilmiş; ad değiştirilmedi. Lütfen başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The backup {path} is not sound and was not used. Your journal is as it was. Please choose an older backup.</source>
        <translation>Şu yedek sağlam olmadığı için kullanılmadı: {path}. Defteriniz olduğu gibi duruyor. Lütfen daha eski bir yedek seçin.</translation>
    </message>
    <message>
        <source>The description of columns {path} could not be understood: {detail}. Nothing was imported.</source>
        <translation>Sütun tanımı anlaşılamadı: {path} ({detail}). Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>The disk is full, so {path} could not be written. What was kept before is safe. Please free some space and do it once more.</source>
        <translation>Disk dolu olduğu için şu dosya yazılamadı: {path}. Önceden kaydedilenler yerinde. Lütfen biraz yer açıp bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>The file {path} is empty, so there is nothing to read in it. If it came from elsewhere, please fetch it again.</source>
        <translation>Şu dosya boş, içinde okunacak bir şey yok: {path}. Başka yerden geldiyse lütfen yeniden alın.</translation>
    </message>
    <message>
        <source>The first line of {path} does not name its columns. Nothing was imported. Please add a line with the names of the columns.</source>
        <translation>Şu dosyanın ilk satırında sütun adları yok: {path}. Hiçbir şey aktarılmadı. Lütfen başa sütun adlarını içeren bir satır ekleyin.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist. Please make it first or choose another one.</source>
        <translation>Şu klasör yok: {path}. Lütfen önce oluşturun ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The journal is not at {path} any more, so this was not kept; what was kept before is safe while Hatır stays open. Was a stick pulled out or the file moved? Please put it back there and try again.</source>
        <translation>Defter artık şu yerde değil: {path}. Bu yüzden son yazdığınız kaydedilmedi; Hatır açık kaldıkça öncekiler güvende. Bellek mi çıkarıldı, dosya mı taşındı? Lütfen yerine koyup yeniden deneyin.</translation>
    </message>
    <message>
        <source>The journal {path} can be read here but not written to, so this was not kept. Please open it from a place you may write to.</source>
        <translation>Şu defter burada okunabiliyor ama yazılamıyor: {path}. Bu yüzden son yaptığınız kaydedilmedi. Lütfen defteri yazma izniniz olan bir yerden açın.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged and was left as it is. Please go back to the last backup, or let what can still be read be rescued.</source>
        <translation>Şu defter hasarlı, olduğu gibi bırakıldı: {path}. Lütfen son yedeğe dönün ya da okunabilen kısmını kurtarın.</translation>
    </message>
    <message>
        <source>The picture could not be read, so nothing was printed with it: {detail}. Your papers are safe. Please choose another one, as a PNG or JPEG file.</source>
        <translation>Resim okunamadığı için basılmadı: {detail}. Raporlarınız güvende. Lütfen PNG ya da JPEG olarak başka bir resim seçin.</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it was left as it is. Please choose another name.</source>
        <translation>Burada zaten bir dosya var, ona dokunulmadı: {path}. Lütfen başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is no file at {path}. It may have been moved or renamed; please look for it and choose it again.</source>
        <translation>Burada bir dosya yok: {path}. Taşınmış ya da adı değişmiş olabilir; lütfen bulup yeniden seçin.</translation>
    </message>
    <message>
        <source>There is no import number {batch}, or it has been undone already. Nothing was changed.</source>
        <translation>{batch} numaralı bir aktarım yok ya da çoktan geri alınmış. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>There is nothing to put on this paper yet, so nothing was made. It fills as you log your days.</source>
        <translation>Bu kâğıda konacak bir şey henüz yok, bu yüzden hazırlanmadı. Siz günlerinizi yazdıkça dolar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>This computer does not let you use {path}. Nothing was changed. Please choose a place of your own, such as your documents.</source>
        <translation>Bu bilgisayar şuraya erişmenize izin vermiyor: {path}. Hiçbir şey değişmedi. Lütfen kendinize ait bir yer seçin, örneğin Belgeler klasörünüzü.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, so it was not touched. Please look at it again and repeat what you wanted.</source>
        <translation>Bu arada değiştirilmiş, o yüzden dokunulmadı. Lütfen son hâline bakıp istediğinizi yeniden yapın.</translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}. Nothing was changed. Please check the disk or the stick and try again.</source>
        <translation>Şu dosya okunamadı: {path} ({detail}). Hiçbir şey değişmedi. Lütfen diski ya da belleği kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}. What was kept before is safe. Please check the disk or choose another place.</source>
        <translation>Şu dosya yazılamadı: {path} ({detail}). Önceden kaydedilenler yerinde. Lütfen diski kontrol edin ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{path} has an ending that is not known here. Please use .json, .csv, .xlsx, .vcf or .ics.</source>
        <translation>Şu dosyanın uzantısı tanınmıyor: {path}. Lütfen .json, .csv, .xlsx, .vcf ya da .ics kullanın.</translation>
    </message>
    <message>
        <source>{path} has no column “{column}”. Nothing was imported. Please add it or say which column it is.</source>
        <translation>Şu dosyada “{column}” sütunu yok: {path}. Hiçbir şey aktarılmadı. Lütfen sütunu ekleyin ya da hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>{path} is a conversation, not a list. Nothing was imported. Please open the customer’s card and paste the conversation into the line above the timeline: who wrote, when and what is understood there.</source>
        <translation>{path} bir liste değil, bir yazışma. Hiçbir şey aktarılmadı. Lütfen müşterinin kartını açıp yazışmayı zaman çizelgesinin üstündeki satıra yapıştırın: kimin, ne zaman, ne yazdığı orada anlaşılır.</translation>
    </message>
    <message>
        <source>{path} is a folder. Please choose a file inside it, or give a file name.</source>
        <translation>Burası bir klasör: {path}. Lütfen içinden bir dosya seçin ya da bir dosya adı verin.</translation>
    </message>
    <message>
        <source>{path} is an Excel file of the old kind (.xls). Nothing was imported. Please open it in Excel and save it as .xlsx or .csv.</source>
        <translation>Şu dosya eski tür bir Excel dosyası (.xls): {path}. Hiçbir şey aktarılmadı. Lütfen Excel ile açıp .xlsx ya da .csv olarak kaydedin.</translation>
    </message>
    <message>
        <source>{path} is larger than a file of contacts can be. Nothing was imported. Please see whether it is the right file.</source>
        <translation>Şu dosya bir kişi dosyası olamayacak kadar büyük: {path}. Hiçbir şey aktarılmadı. Lütfen doğru dosya olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>{path} is locked with a password. Nothing was imported. Please save it without one and try again.</source>
        <translation>Şu dosya parolayla kilitli: {path}. Hiçbir şey aktarılmadı. Lütfen parolasız kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} is neither a contact file (vCard) nor a table (CSV, XLSX). Nothing was imported.</source>
        <translation>Şu dosya ne kişi dosyası (vCard) ne de tablo (CSV, XLSX): {path}. Hiçbir şey aktarılmadı.</translation>
    </message>
    <message>
        <source>{path} is no longer there, or not what it was when it was imported. Nothing was imported. Import it anew to see what it brings.</source>
        <translation>{path} artık yerinde değil ya da içindekiler aktarıldığı günkü gibi değil. Hiçbir şey aktarılmadı. Ne getireceğini görmek için dosyayı yeniden aktarın.</translation>
    </message>
    <message>
        <source>{path} is not a Hatır journal. It was left untouched. Please choose a file ending in .hatir.</source>
        <translation>Şu dosya bir Hatır defteri değil: {path}. Dosyaya dokunulmadı. Lütfen .hatir uzantılı bir dosya seçin.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere: {who}, since {since}. Only one may write at a time. Please close it there first.</source>
        <translation>Bu defter başka yerde açık: {path} ({who}, {since}). Aynı anda yalnızca bir kişi yazabilir. Lütfen önce orada kapatın.</translation>
    </message>
    <message>
        <source>{path} is open in another program or protected. Nothing was lost. Please close it there and try again, or choose another name.</source>
        <translation>{path} başka bir programda açık ya da korumalı. Kaybolan bir şey yok. Lütfen orada kapatıp yeniden deneyin ya da başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Hatır. It was left untouched, so nothing is lost. Please update Hatır on this computer.</source>
        <translation>Bu defter daha yeni bir Hatır sürümüyle oluşturulmuş: {path}. Dokunulmadı, hiçbir şey kaybolmadı. Lütfen bu bilgisayardaki Hatır sürümünü güncelleyin.</translation>
    </message>
    <message>
        <source>{path} was not written by Hatır. Nothing was imported. Please choose a file that was exported from Hatır.</source>
        <translation>Bu dosyayı Hatır yazmamış: {path}. Hiçbir şey aktarılmadı. Lütfen Hatır’dan dışa aktarılmış bir dosya seçin.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a picture, so your logo was left as it was. Please choose another one, as a PNG, JPEG or SVG file.</source>
        <translation>“{name}” resim olarak okunamadı; logonuz olduğu gibi kaldı. Lütfen PNG, JPEG ya da SVG türünden başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>“{name}” is {megabytes} MB; a logo may be up to {most} MB. Yours was left as it was. Please choose a smaller picture.</source>
        <translation>“{name}” {megabytes} MB; bir logo en çok {most} MB olabilir. Logonuz olduğu gibi kaldı. Lütfen daha küçük bir resim seçin.</translation>
    </message>
    <message>
        <source>“{name}” is {megabytes} MB; up to {most} MB can be kept with an entry, so that backups stay quick. Nothing was attached. Please make it smaller, or note where it lies.</source>
        <translation>“{name}” {megabytes} MB; yedekler hızlı kalsın diye bir kayda en çok {most} MB eklenebiliyor. Hiçbir şey eklenmedi. Dosyayı küçültebilir ya da nerede durduğunu not edebilirsiniz.</translation>
    </message>
    <message>
        <source>“{text}” could be more than one customer: {names}. Please say which one.</source>
        <translation>“{text}” birden çok müşteri olabilir: {names}. Lütfen hangisi olduğunu belirtin.</translation>
    </message>
    <message>
        <source>“{text}” could not be understood as a date. Please write it like 2026-11-21.</source>
        <translation>“{text}” tarih olarak anlaşılamadı. Lütfen 2026-11-21 gibi yazın.</translation>
    </message>
    <message>
        <source>“{text}” does not say who it is about. Please begin with the customer’s name.</source>
        <translation>“{text}”: kimden söz edildiği belli değil. Lütfen müşterinin adıyla başlayın.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Better not there</source>
        <translation>Orası uygun değil</translation>
    </message>
    <message>
        <source>Journals (*{ending})</source>
        <translation>Defterler (*{ending})</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Burada kalsın</translation>
    </message>
    <message>
        <source>Move it anyway</source>
        <translation>Yine de taşı</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Yeni defter</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Defter aç</translation>
    </message>
    <message>
        <source>Please write the name of your shop; its journal will be called so.</source>
        <translation>Dükkânınızın adını yazın; defter bu adla açılacak.</translation>
    </message>
    <message>
        <source>The journal is in {folder} already</source>
        <translation>Defter zaten şurada: {folder}</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Dükkânınızın adı ne?</translation>
    </message>
    <message>
        <source>Where to move the journal?</source>
        <translation>Defter nereye taşınsın?</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>By which day</source>
        <translation>Hangi güne</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>May stand in the client’s report</source>
        <translation>Raporda yer alabilir</translation>
    </message>
    <message>
        <source>They said they would</source>
        <translation>O söz verdi</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Biz söz verdik</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ne söylendi</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message>
        <source>How it ended: {promise}</source>
        <translation>Nasıl sonuçlandı: {promise}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tutuldu</translation>
    </message>
    <message>
        <source>Kept: {promise}</source>
        <translation>Tutuldu: {promise}</translation>
    </message>
    <message>
        <source>they said they would, {day}</source>
        <translation>o söz verdi, {day}</translation>
    </message>
    <message>
        <source>they said they would, {day}; not yet</source>
        <translation>o söz vermişti, {day}; henüz olmadı</translation>
    </message>
    <message>
        <source>was due yesterday, let them know</source>
        <translation>günü dündü, haber verin</translation>
    </message>
    <message>
        <source>was due {day}, let them know</source>
        <translation>günü geçti ({day}), haber verin</translation>
    </message>
</context>
<context>
    <name>PromisesCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n gecikti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more promise(s)</source>
        <translation>
            <numerusform>%n söz daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n bugün</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
</context>
<context>
    <name>PromisesPart</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n gecikti</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the words or the day</source>
        <translation>Sözü ya da gününü değiştir</translation>
    </message>
    <message>
        <source>In the client’s report; press to keep it private</source>
        <translation>Müşterinin raporunda; özel kalsın diye basın</translation>
    </message>
    <message>
        <source>None at the moment.</source>
        <translation>Şu an yok.</translation>
    </message>
    <message>
        <source>Note a promise</source>
        <translation>Söz ekleyin</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Verilmiş sözler</translation>
    </message>
    <message>
        <source>Private; press to show it in the client’s report</source>
        <translation>Özel; müşterinin raporunda görünsün diye basın</translation>
    </message>
    <message>
        <source>What they said they would do</source>
        <translation>Onun verdiği sözler</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>günü söylenmedi</translation>
    </message>
    <message>
        <source>{day} · late</source>
        <translation>{day} · gecikti</translation>
    </message>
    <message>
        <source>{day} · not yet; ask kindly</source>
        <translation>{day} · henüz değil; nazikçe sorun</translation>
    </message>
</context>
<context>
    <name>PromisesSection</name>
    <message numerus="yes">
        <source>%n more; search to find them</source>
        <translation>
            <numerusform>%n söz daha var; arayarak bulabilirsiniz</numerusform>
        </translation>
    </message>
    <message>
        <source>Done {count}</source>
        <translation>Kapanmış {count}</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Herkesin</translation>
    </message>
    <message>
        <source>How promises ended, within a year</source>
        <translation>Bir yılın sözleri nasıl bitti</translation>
    </message>
    <message>
        <source>Keys: 1 kept · 2 told early · 3 late · 4 broken · 5 for the report or not · Enter opens the card</source>
        <translation>Tuşlar: 1 tutuldu · 2 önceden haber verildi · 3 geç tutuldu · 4 tutulmadı · 5 raporda olsun ya da olmasın · Enter kartı açar</translation>
    </message>
    <message>
        <source>Late {count}</source>
        <translation>Gecikmiş {count}</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Görüşme kaydet</translation>
    </message>
    <message>
        <source>No promise like that</source>
        <translation>Böyle bir söz yok</translation>
    </message>
    <message>
        <source>No promise stands here at the moment.</source>
        <translation>Şu an burada bekleyen bir söz yok.</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Henüz söz yok</translation>
    </message>
    <message>
        <source>Nothing on this shelf</source>
        <translation>Bu rafta bir şey yok</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Açık {count}</translation>
    </message>
    <message>
        <source>Other words, or another shelf, may find it.</source>
        <translation>Başka bir sözcükle ya da öbür rafta bulunabilir.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Search the promises</source>
        <translation>Sözlerde ara</translation>
    </message>
    <message>
        <source>The promise book</source>
        <translation>Söz defteri</translation>
    </message>
    <message>
        <source>Theirs {count}</source>
        <translation>Onların {count}</translation>
    </message>
    <message>
        <source>What customers said they would do; never counted</source>
        <translation>Müşterilerin verdiği sözler; sayılmaz</translation>
    </message>
    <message>
        <source>Whatever you promise a customer comes here with its day. Log a touch with “promise: …”.</source>
        <translation>Müşteriye verdiğiniz her söz, günüyle birlikte buraya gelir. Görüşme kaydederken “söz: …” yazın.</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Kimin sözleri</translation>
    </message>
    <message>
        <source>Words or a name…</source>
        <translation>Bir sözcük ya da ad…</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>How is it with {name}?</source>
        <translation>Aramız nasıl: {name}</translation>
    </message>
    <message>
        <source>Keys 1 to 5 answer, arrows lead on. Skip what you do not know.</source>
        <translation>1–5 tuşları cevaplar, oklar ilerletir. Bilmediğinizi atlayın.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Kartı aç</translation>
    </message>
</context>
<context>
    <name>QuickEntryBox</name>
    <message>
        <source>Enter chooses</source>
        <translation>Enter seçer</translation>
    </message>
    <message>
        <source>Enter chooses anew, Del removes it</source>
        <translation>Enter başkasını seçtirir, Delete kaldırır</translation>
    </message>
    <message>
        <source>New card: {name}</source>
        <translation>Yeni kart: {name}</translation>
    </message>
    <message>
        <source>Nobody of that name has a card yet.</source>
        <translation>Bu adda birinin kartı henüz yok.</translation>
    </message>
    <message>
        <source>Nobody of that name has a card yet. Is it one of these?</source>
        <translation>Bu adla kart yok. Bunlardan biri mi?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Ne oldu?</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>Hangisi?</translation>
    </message>
    <message>
        <source>Whose is it? Begin with the name.</source>
        <translation>Kimden söz ediyorsunuz? Adıyla başlayın.</translation>
    </message>
    <message>
        <source>called them, </source>
        <translation>aradım, </translation>
    </message>
    <message>
        <source>sent an email, </source>
        <translation>e-posta attım, </translation>
    </message>
    <message>
        <source>wrote on WhatsApp, </source>
        <translation>WhatsApp’tan yazdım, </translation>
    </message>
    <message>
        <source>“Ayşe called, happy, promise: sleeves by Friday 17:00”</source>
        <translation>“Ayşe aradı, memnun, söz: kollar cuma 17:00”</translation>
    </message>
    <message>
        <source>“called, happy, promise: sleeves by Friday 17:00”</source>
        <translation>“aradı, memnun, söz: kollar cuma 17:00”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>ReachForm</name>
    <message>
        <source>Addresses</source>
        <translation>Adresler</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Bir adres daha</translation>
    </message>
    <message>
        <source>Another email</source>
        <translation>Bir e-posta daha</translation>
    </message>
    <message>
        <source>Another name or web address</source>
        <translation>Bir ad ya da web adresi daha</translation>
    </message>
    <message>
        <source>Another phone</source>
        <translation>Bir telefon daha</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Doğum günü</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>E-postalar</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonlar</translation>
    </message>
    <message>
        <source>Social media and web</source>
        <translation>Sosyal medya ve web</translation>
    </message>
</context>
<context>
    <name>ReachPart</name>
    <message>
        <source>Change how they are reached</source>
        <translation>İletişim bilgilerini değiştir</translation>
    </message>
    <message>
        <source>No phone, no address yet.</source>
        <translation>Henüz telefon da adres de yok.</translation>
    </message>
    <message>
        <source>Opens a menu to note what they said</source>
        <translation>Ne dediğini not etmek için bir menü açar</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>İletişim</translation>
    </message>
    <message>
        <source>as typed, not a whole number</source>
        <translation>yazıldığı gibi, tam numara değil</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>doğum günü</translation>
    </message>
    <message>
        <source>consent in part</source>
        <translation>kısmen izinli</translation>
    </message>
    <message>
        <source>consent ✓</source>
        <translation>izinli ✓</translation>
    </message>
    <message>
        <source>consent?</source>
        <translation>izin?</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>izin yok</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>tercih edilen</translation>
    </message>
    <message>
        <source>{channel}: {word}</source>
        <translation>{channel}: {word}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>after delivery</source>
        <translation>teslim sonrası</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>şikâyet</translation>
    </message>
    <message>
        <source>drifting</source>
        <translation>küsme riski</translation>
    </message>
    <message>
        <source>leave in peace</source>
        <translation>rahat bırakın</translation>
    </message>
    <message>
        <source>never talked</source>
        <translation>hiç görüşülmedi</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>bakılmadı</translation>
    </message>
    <message>
        <source>promise late</source>
        <translation>söz gecikti</translation>
    </message>
    <message>
        <source>promise today</source>
        <translation>söz bugün</translation>
    </message>
    <message>
        <source>special day</source>
        <translation>özel gün</translation>
    </message>
    <message>
        <source>time to ask</source>
        <translation>vakti geldi</translation>
    </message>
    <message>
        <source>waits for news</source>
        <translation>haber bekliyor</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Dear {name},</source>
        <translation>{name},</translation>
    </message>
    <message>
        <source>Dear {name}, a short word from us, so that you know we have you in mind.</source>
        <extracomment>What stands for the client in a greeting of the shop&apos;s own: a gap, or the placeholders of letters.</extracomment>
        <translation>{name}, sizi unutmadığımızı bilmenizi istedik; kısa bir haber vermek için yazıyoruz.</translation>
    </message>
    <message>
        <source>Dear {name}, here is how we stand with what we promised you.</source>
        <translation>{name}, size verdiğimiz sözlerde nerede olduğumuzu aşağıda bulabilirsiniz.</translation>
    </message>
    <message>
        <source>Dear {name}, here is where your work stands today, what we have promised and what comes next.</source>
        <translation>{name}, işinizin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsiniz.</translation>
    </message>
    <message>
        <source>Dear {name}, you told us what matters to you: “*{value}*” So here is where your work stands today, what we have promised and what comes next.</source>
        <translation>{name}, sizin için neyin önemli olduğunu bize söylemiştiniz: “*{value}*” İşinizin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsiniz.</translation>
    </message>
    <message>
        <source>How your work is coming along</source>
        <translation>İşlerinizde son durum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Progress report for {name}</source>
        <translation>Gelişim raporu: {name}</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Rapor {number}</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Sırada ne var</translation>
    </message>
    <message>
        <source>What we need from you</source>
        <translation>Sizden ricamız</translation>
    </message>
    <message>
        <source>What we promised you</source>
        <translation>Size verdiğimiz sözler</translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation>Konuştuklarımız</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Bugün neredeyiz</translation>
    </message>
    <message>
        <source>Work done, week by week</source>
        <translation>Haftadan haftaya tamamlanan iş</translation>
    </message>
    <message>
        <source>Your person here:</source>
        <translation>Sizinle ilgilenen:</translation>
    </message>
    <message>
        <source>Your progress report is attached: where your work stands, what we have promised and what comes next. If anything is not as you would like it, please just reply to this message.</source>
        <translation>Gelişim raporunuz ektedir: işiniz ne durumda, size neyin sözünü verdik, sırada ne var. İçinize sinmeyen bir şey olursa bu iletiyi yanıtlamanız yeterli.</translation>
    </message>
    <message>
        <source>changed, told in good time</source>
        <translation>değişti, önceden haber verdik</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>devamı</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>for {name} · {days}</source>
        <translation>{name} · {days}</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>teslim edildi</translation>
    </message>
    <message>
        <source>kept ✓</source>
        <translation>tutuldu ✓</translation>
    </message>
    <message>
        <source>kept, but late</source>
        <translation>gecikmeyle tutuldu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>sırada</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>tutulamadı</translation>
    </message>
    <message>
        <source>of the work done</source>
        <translation>tamamlanan iş</translation>
    </message>
    <message numerus="yes">
        <source>promise(s) changed, told in good time</source>
        <translation>
            <numerusform>değişen söz, önceden haber verildi</numerusform>
        </translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>tutulan söz</translation>
    </message>
    <message numerus="yes">
        <source>promises kept, %n told early</source>
        <translation>
            <numerusform>tutulan söz, %n önceden haber verilen</numerusform>
        </translation>
    </message>
    <message>
        <source>ready, as planned</source>
        <translation>hazır olacağı gün</translation>
    </message>
    <message>
        <source>running late</source>
        <translation>gecikiyor</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>günü geçti: {day}</translation>
    </message>
    <message>
        <source>was the day we had planned</source>
        <translation>planladığımız gündü</translation>
    </message>
    <message>
        <source>{job}: how it is coming along</source>
        <translation>{job}: son durum</translation>
    </message>
    <message>
        <source>{job}: {line}</source>
        <translation>{job}: {line}</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} / {all}</translation>
    </message>
    <message>
        <source>{share} of the work was done by {day}.</source>
        <translation>{day} itibarıyla tamamlanan iş: {share}.</translation>
    </message>
    <message>
        <source>{step} · {day}</source>
        <translation>{step} · {day}</translation>
    </message>
</context>
<context>
    <name>ReportInformal</name>
    <message>
        <source>Dear {name}, a short word from us, so that you know we have you in mind.</source>
        <translation>{name}, seni unutmadığımızı bil istedik; kısa bir haber vermek için yazıyoruz.</translation>
    </message>
    <message>
        <source>Dear {name}, here is how we stand with what we promised you.</source>
        <translation>{name}, sana verdiğimiz sözlerde nerede olduğumuzu aşağıda bulabilirsin.</translation>
    </message>
    <message>
        <source>Dear {name}, here is where your work stands today, what we have promised and what comes next.</source>
        <translation>{name}, işinin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsin.</translation>
    </message>
    <message>
        <source>Dear {name}, you told us what matters to you: “*{value}*” So here is where your work stands today, what we have promised and what comes next.</source>
        <translation>{name}, senin için neyin önemli olduğunu bize söylemiştin: “*{value}*” İşinin bugün nerede olduğunu, verdiğimiz sözleri ve sırada ne olduğunu aşağıda bulabilirsin.</translation>
    </message>
    <message>
        <source>How your work is coming along</source>
        <translation>İşlerinde son durum</translation>
    </message>
    <message>
        <source>What we need from you</source>
        <translation>Senden ricamız</translation>
    </message>
    <message>
        <source>What we promised you</source>
        <translation>Sana verdiğimiz sözler</translation>
    </message>
    <message>
        <source>Your person here:</source>
        <translation>Seninle ilgilenen:</translation>
    </message>
    <message>
        <source>Your progress report is attached: where your work stands, what we have promised and what comes next. If anything is not as you would like it, please just reply to this message.</source>
        <translation>Gelişim raporun ekte: işin ne durumda, sana neyin sözünü verdik, sırada ne var. İçine sinmeyen bir şey olursa bu iletiyi yanıtlaman yeterli.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>As soon as a customer has work in hand, or a promise that is for their report, it is made here: you choose what goes in, and see it as it will leave.</source>
        <translation>Bir müşterinin süren bir işi ya da rapora girecek bir sözü olduğunda gelişim raporu burada hazırlanır: içine ne gireceğini siz seçersiniz, nasıl çıkacağını yanında görürsünüz.</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Müşteri seç</translation>
    </message>
    <message>
        <source>Each report is seen here before it leaves.</source>
        <translation>Her rapor gitmeden önce burada görülür.</translation>
    </message>
    <message>
        <source>No report to write yet</source>
        <translation>Henüz yazılacak rapor yok</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>After the last key; of a short report it then takes 30 ms until it is seen, of one of forty pages some 200. From so many pages on the first one is shown before the others are made. Tables a report&apos;s own record is written to: keeping it changes nothing of what is on the paper.</extracomment>
        <translation>Raporlar</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Yedeğe dön</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Hiçbir şey eksik değil.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Okunabileni kurtar</translation>
    </message>
    <message>
        <source>Some of it could not be read. The damaged file stands where it was, untouched; your backups may hold what is missing here.</source>
        <translation>Bir kısmı okunamadı. Hasarlı dosya yerinde duruyor, dokunulmadı; burada eksik olan yedeklerinizde bulunabilir.</translation>
    </message>
    <message>
        <source>The last sound backup: {when} · {customers} · {touches}</source>
        <translation>Son sağlam yedek: {when} · {customers} · {touches}</translation>
    </message>
    <message>
        <source>What could be read is in {path} now: {customers}, {touches}.</source>
        <translation>Okunabilenler artık şu defterde: {path} ({customers}, {touches}).</translation>
    </message>
    <message>
        <source>rescued</source>
        <comment>part of a file&apos;s name</comment>
        <translation>kurtarilan</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>No rhythm yet</source>
        <translation>Ritmi henüz yok</translation>
    </message>
    <message>
        <source>Only when they ask</source>
        <translation>Yalnızca kendisi isterse</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Süre birimi</translation>
    </message>
    <message>
        <source>as in the whole shop</source>
        <translation>dükkânın ritmi</translation>
    </message>
    <message>
        <source>at most {rhythm}</source>
        <translation>en sık {rhythm}</translation>
    </message>
    <message>
        <source>by a tag</source>
        <translation>etiketinden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>günde bir</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ayda bir</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>haftada bir</translation>
    </message>
    <message>
        <source>years</source>
        <translation>yılda bir</translation>
    </message>
</context>
<context>
    <name>RhythmForm</name>
    <message>
        <source>At least once every</source>
        <translation>En geç</translation>
    </message>
    <message>
        <source>At most once every</source>
        <translation>En sık</translation>
    </message>
    <message>
        <source>Channels, the preferred one first</source>
        <translation>Kanallar, tercih edilen başta</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Yakınlık</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç saati</translation>
    </message>
    <message>
        <source>Good days</source>
        <translation>Uygun günler</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>Yalnızca şu saatlerde</translation>
    </message>
    <message>
        <source>Only when they ask</source>
        <translation>Yalnızca kendisi isterse</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş saati</translation>
    </message>
</context>
<context>
    <name>RhythmPart</name>
    <message>
        <source>Change the rhythm</source>
        <translation>Ritmi değiştir</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritim</translation>
    </message>
    <message>
        <source>usually {often}, a guess</source>
        <translation>tahminimiz: {often}</translation>
    </message>
    <message>
        <source>{language} · “{name}”</source>
        <translation>{language} · “{name}”</translation>
    </message>
</context>
<context>
    <name>Rhythms</name>
    <message>
        <source>At least {latest} and at most {earliest} cannot both be.</source>
        <translation>En geç {latest}, en sık {earliest}: ikisi birden olmaz.</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>hafta sonu</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>sekiz</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ayda bir</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>haftada bir</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>yılda bir</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>{count} günde bir</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>{count} ayda bir</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>{count} haftada bir</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>{count} yılda bir</translation>
    </message>
    <message>
        <source>five</source>
        <translation>beş</translation>
    </message>
    <message>
        <source>four</source>
        <translation>dört</translation>
    </message>
    <message>
        <source>from {time} on</source>
        <translation>saat {time} sonrası</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>öğleden sonra</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>akşamüstü</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>öğleden önce</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>dokuz</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>yedi</translation>
    </message>
    <message>
        <source>six</source>
        <translation>altı</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>on</translation>
    </message>
    <message>
        <source>three</source>
        <translation>üç</translation>
    </message>
    <message>
        <source>two</source>
        <translation>iki</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>en geç {time}</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>hafta içi</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Empty the field</source>
        <translation>Alanı boşalt</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <source>{percent} ({counted})</source>
        <translation>{percent} ({counted})</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n report(s) could not be written</source>
        <translation>
            <numerusform>%n rapor yazılamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>So many drafts are opened at once; of more, their folder is shown: forty windows help nobody.</extracomment>
        <translation>PDF dosyaları (*.pdf)</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Gelişim raporları</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Raporları kaydet</translation>
    </message>
</context>
<context>
    <name>SentList</name>
    <message>
        <source>I sent it</source>
        <translation>Gönderdim</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>Şimdiye kadarki raporlar</translation>
    </message>
    <message>
        <source>SHA-256: {digest}</source>
        <translation>SHA-256: {digest}</translation>
    </message>
    <message>
        <source>This is the copy exactly as it left. Choose it again to go on writing.</source>
        <translation>Bu, gönderildiği günkü kopyası. Yazmayı sürdürmek için yeniden tıklayın.</translation>
    </message>
    <message>
        <source>draft, not sent yet</source>
        <translation>taslak, henüz gönderilmedi</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n tries in a row without an answer: it is their turn.</source>
        <translation>
            <numerusform>Üst üste %n kez ulaşamadınız; sıra onda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**Silent for %n day(s)**;</source>
        <translation>
            <numerusform>**%n gündür sessiz**;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): **{label}**.</source>
        <translation>
            <numerusform>%n gün sonra **{label}**.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them know.</source>
        <translation>Haber verin.</translation>
    </message>
    <message>
        <source>Nobody has gone through the list of this relationship yet.</source>
        <translation>Bu ilişkinin listesine henüz bakılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at the list of this relationship for **%n day(s)**.</source>
        <translation>
            <numerusform>Bu ilişkinin listesine **%n gündür** bakılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has talked with them yet.</source>
        <translation>Henüz kimse görüşmedi.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has talked with them yet; they have waited **%n day(s)**.</source>
        <translation>
            <numerusform>Henüz kimse görüşmedi; **%n gündür** bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Ertelendi</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n time(s) meanwhile.</source>
        <translation>
            <numerusform>Bu arada %n kez atlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>So long a silence is unlike them: upset, moved away, or just not the season?</source>
        <translation>Bu kadar uzun sessizlik onda pek olmaz: küstü mü, taşındı mı, yoksa mevsimi mi değil?</translation>
    </message>
    <message>
        <source>Tell them **today** how “{title}” is going, before they ask.</source>
        <translation>“{title}” nasıl gidiyor? O sormadan **bugün** haber verin.</translation>
    </message>
    <message numerus="yes">
        <source>The day you promised was **%n day(s) ago**</source>
        <translation>
            <numerusform>**%n gün öncesi** için söz vermiştiniz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their complaint has waited **%n hour(s)** for a first contact</source>
        <translation>
            <numerusform>Şikâyeti **%n saattir** ilk teması bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their complaint has waited **%n minute(s)** for a first contact</source>
        <translation>
            <numerusform>Şikâyeti **%n dakikadır** ilk teması bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Their complaint of **{when}** still waits for a first contact</source>
        <translation>Şikâyeti hâlâ ilk teması bekliyor (**{when}**)</translation>
    </message>
    <message>
        <source>Their complaint waits for a first contact; we are closed, its clock starts **{when}**</source>
        <translation>Şikâyeti ilk teması bekliyor; dükkân kapalı, süre **{when}** itibarıyla işleyecek</translation>
    </message>
    <message>
        <source>They asked not to be contacted by {channels}.</source>
        <translation>{channels} ile ulaşılmasını istemiyor.</translation>
    </message>
    <message>
        <source>They have not agreed to be called or written to.</source>
        <translation>Aranmaya ve yazılmaya izin vermedi.</translation>
    </message>
    <message>
        <source>They know it takes longer.</source>
        <translation>Gecikeceğini biliyor.</translation>
    </message>
    <message numerus="yes">
        <source>They like to hear from you {rhythm}; **silent for %n day(s)**.</source>
        <translation>
            <numerusform>{rhythm} haber bekler; **%n gündür sessiz**.</numerusform>
        </translation>
    </message>
    <message>
        <source>They like to hear from you {rhythm}; **today is the day**.</source>
        <translation>{rhythm} haber bekler; **günü bugün**.</translation>
    </message>
    <message>
        <source>They like to hear from you {rhythm}; you have spoken only once, **{ago}**.</source>
        <translation>{rhythm} haber bekler; bugüne kadar bir kez, **{ago}** görüştünüz.</translation>
    </message>
    <message>
        <source>They like to hear from you {rhythm}; you last spoke **{ago}**.</source>
        <translation>{rhythm} haber bekler; en son **{ago}** görüştünüz.</translation>
    </message>
    <message numerus="yes">
        <source>They turn %n.</source>
        <translation>
            <numerusform>%n yaşına giriyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were to hear about “{title}” **{when}**; tell them before they ask.</source>
        <translation>“{title}” için **{when}** haber verecektiniz; o sormadan arayın.</translation>
    </message>
    <message>
        <source>To be left in peace</source>
        <translation>Rahat bırakılacak</translation>
    </message>
    <message>
        <source>Today: **{label}**.</source>
        <translation>Bugün **{label}**.</translation>
    </message>
    <message>
        <source>Tomorrow: **{label}**.</source>
        <translation>Yarın **{label}**.</translation>
    </message>
    <message>
        <source>Two tries in a row without an answer: it is their turn.</source>
        <translation>Üst üste iki kez ulaşamadınız; sıra onda.</translation>
    </message>
    <message>
        <source>Upset, moved away, or just not the season?</source>
        <translation>Küstü mü, taşındı mı, yoksa mevsimi mi değil?</translation>
    </message>
    <message>
        <source>Wait until **{day}**.</source>
        <translation>**{day}** gününe kadar bekleyin.</translation>
    </message>
    <message>
        <source>You gave your word for **today {time}**</source>
        <translation>**Bugün {time}** için söz verdiniz</translation>
    </message>
    <message>
        <source>You gave your word for **today**</source>
        <translation>**Bugün** için söz verdiniz</translation>
    </message>
    <message>
        <source>You gave your word for **yesterday**</source>
        <translation>**Dün** için söz vermiştiniz</translation>
    </message>
    <message numerus="yes">
        <source>You have been in touch %n time(s) lately; they only need to hear from you {rhythm}.</source>
        <translation>
            <numerusform>Son zamanlarda %n kez aradınız; {rhythm} yeter diyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have only just been in touch; {rhythm} is the most they like.</source>
        <translation>Daha yeni haberleştiniz; en sık {rhythm} aranmak ister.</translation>
    </message>
    <message>
        <source>asked, not confirmed yet</source>
        <translation>soruldu, teyit bekliyor</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>doğum günü</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>bizim tahminimiz</translation>
    </message>
    <message numerus="yes">
        <source>the usual gap is about %n day(s).</source>
        <translation>
            <numerusform>genelde yaklaşık %n günde bir haberleşirdiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>they confirmed it</source>
        <translation>siz de tekrar ettiniz, onayladı</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} önce</translation>
    </message>
    <message>
        <source>“{title}” was delivered **{when}**; nobody has asked yet whether they are content.</source>
        <translation>“{title}” **{when}** teslim edildi; memnun kaldı mı, henüz sormadınız.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Hours and holidays</source>
        <translation>Saatler ve tatiller</translation>
    </message>
    <message>
        <source>Journal and backups</source>
        <translation>Defter ve yedekler</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Dil ve görünüm</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Kendi alanlarınız</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Çalışanlar</translation>
    </message>
    <message>
        <source>Rhythm and tags</source>
        <translation>Ritim ve etiketler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Warmth and silences</source>
        <translation>Sıcaklık ve sessizlik</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dükkânınız</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n şikâyet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) · ○ {before} before</source>
        <translation>
            <numerusform>%n şikâyet · ○ önceki {before}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of touches</source>
        <translation>Temas takvimi</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>En çok değişenler</translation>
    </message>
    <message>
        <source>No silence is so unlike somebody that you need to ask.</source>
        <translation>Sormayı gerektirecek kadar alışılmadık bir sessizlik yok.</translation>
    </message>
    <message>
        <source>Nobody’s warmth has changed much in this time.</source>
        <translation>Bu sürede kimsenin sıcaklığı pek değişmedi.</translation>
    </message>
    <message>
        <source>Not known yet: contacts on four days tell what is usual for somebody.</source>
        <translation>Henüz bilinmiyor: biri için neyin olağan olduğu dört ayrı günkü görüşmeden sonra anlaşılır.</translation>
    </message>
    <message>
        <source>Not known yet: there is no earlier warmth to compare with.</source>
        <translation>Henüz bilinmiyor: karşılaştırılacak daha eski bir sıcaklık yok.</translation>
    </message>
    <message>
        <source>Silences unlike them</source>
        <translation>Alışılmadık sessizlikler</translation>
    </message>
    <message>
        <source>Spread of warmth</source>
        <translation>Sıcaklık dağılımı</translation>
    </message>
    <message>
        <source>Themes of complaints</source>
        <translation>Şikâyet konuları</translation>
    </message>
    <message>
        <source>Upset, moved away, or just not the season? Your answer stops the asking.</source>
        <translation>Küstü mü, taşındı mı, mevsimi mi değil? Cevabınızdan sonra bir daha sorulmaz.</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>Kim kimi getirdi</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>City</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>How your papers look</source>
        <translation>Kâğıtlarınızın görünüşü</translation>
    </message>
    <message>
        <source>It decides the public holidays, the size of paper and how phones are read.</source>
        <translation>Resmî tatiller, kâğıt boyu ve telefonların nasıl okunacağı buna bağlıdır.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Cadde ve numara</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>What your papers say</source>
        <translation>Kâğıtlarınızda yazanlar</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Dükkânınız</translation>
    </message>
    <message>
        <source>Your shop needs a name, so the one before stays.</source>
        <translation>Dükkânın bir adı olmalı; önceki ad kaldı.</translation>
    </message>
</context>
<context>
    <name>SnoozePanel</name>
    <message>
        <source>In a month</source>
        <translation>Bir ay sonra</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Bir hafta sonra</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Üç gün sonra</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Ertele</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Ne zamana kadar</translation>
    </message>
    <message>
        <source>What they wait for stays on the list: a promise, news or an answer.</source>
        <translation>Beklediği şey listede kalır: bir söz, bir haber ya da bir cevap.</translation>
    </message>
    <message>
        <source>When to ask after {name} again?</source>
        <translation>{name} ne zaman yeniden aransın?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Why? (on holiday, asked for it…)</source>
        <translation>Neden? (tatilde, kendisi istedi…)</translation>
    </message>
</context>
<context>
    <name>SoftWord</name>
    <message>
        <source>{words}: your brand guide says never to use it.</source>
        <translation>{words}: marka rehberinizde kullanılmayacak sözler arasında.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>StandingForm</name>
    <message>
        <source>Came back on</source>
        <translation>Geri döndüğü gün</translation>
    </message>
    <message>
        <source>Left us on</source>
        <translation>Ayrıldığı gün</translation>
    </message>
    <message>
        <source>Where they went</source>
        <translation>Nereye gittiği</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nedeni</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>Came back on {day}</source>
        <translation>Geri döndü: {day}</translation>
    </message>
    <message>
        <source>Left and came back</source>
        <translation>Ayrılış ve dönüş</translation>
    </message>
    <message>
        <source>Left us on {day}</source>
        <translation>Ayrıldı: {day}</translation>
    </message>
    <message>
        <source>Note that they left or came back</source>
        <translation>Ayrıldığını ya da döndüğünü not et</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Bir not yok.</translation>
    </message>
</context>
<context>
    <name>StandingSheet</name>
    <message>
        <source>A promise to everybody…</source>
        <translation>Herkese bir söz…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>The brand’s own word. Where it names a time, first contacts after complaints are measured by it.</source>
        <translation>Markanın kendi sözü. Süresi olan sözler, şikâyetten sonraki ilk temasla ölçülür.</translation>
    </message>
    <message>
        <source>What we promise everybody</source>
        <translation>Herkese verdiğimiz söz</translation>
    </message>
</context>
<context>
    <name>StayingCard</name>
    <message numerus="yes">
        <source>%n more on the card</source>
        <translation>
            <numerusform>kartta %n tane daha var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n private note(s) and promise(s) and all warmth figures stay in the journal. Of talks and promises, only what you marked for the report is here.</source>
        <translation>
            <numerusform>%n özel not veya söz ve tüm sıcaklık sayıları defterde kalır. Görüşmelerden ve sözlerden yalnızca rapor için işaretledikleriniz burada.</numerusform>
        </translation>
    </message>
    <message>
        <source>All warmth figures stay in the journal. Of talks and promises, only what you marked for the report is here.</source>
        <translation>Tüm sıcaklık sayıları defterde kalır. Görüşmelerden ve sözlerden yalnızca rapor için işaretledikleriniz burada.</translation>
    </message>
    <message>
        <source>Nothing private leaves</source>
        <translation>Özel hiçbir şey çıkmaz</translation>
    </message>
    <message>
        <source>These promises stay here. Tick one to let it leave:</source>
        <translation>Şu sözler burada kalıyor. Rapora girsin dediğinizi işaretleyin:</translation>
    </message>
</context>
<context>
    <name>Synced</name>
    <message>
        <source>{service} copies files while they are being written, and an open journal may be damaged by that. Keep the journal on this computer; backups may well lie there.</source>
        <extracomment>How a part of the path begins, folded, and what the service is called.</extracomment>
        <translation>{service} dosyaları yazılırken kopyalar; açık bir defter bundan zarar görebilir. Defter bu bilgisayarda kalsın; yedekler orada durabilir.</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Removes the tag</source>
        <translation>Etiketi kaldırır</translation>
    </message>
</context>
<context>
    <name>TagsPart</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n etiket daha</numerusform>
        </translation>
    </message>
    <message>
        <source>A word, then Enter</source>
        <translation>Bir sözcük yazın, sonra Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Etiket ekle</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>TagsSection</name>
    <message numerus="yes">
        <source>%n more tag(s)</source>
        <translation>
            <numerusform>%n etiket daha</numerusform>
        </translation>
    </message>
    <message>
        <source>A card’s own rhythm comes first, then its tags’, then this one.</source>
        <translation>Önce kartın kendi ritmi, sonra etiketlerininki, en son bu geçerlidir.</translation>
    </message>
    <message>
        <source>A tag may bring a rhythm: everybody who carries it is asked after that often. Its colour is seen on cards and in the list.</source>
        <translation>Bir etiket ritim de getirebilir: onu taşıyan herkesin hatırı bu aralıkla sorulur. Rengi kartlarda ve listede görünür.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>At least once every</source>
        <translation>En geç</translation>
    </message>
    <message>
        <source>At most once every</source>
        <translation>En sık</translation>
    </message>
    <message>
        <source>For everybody without a rhythm of their own</source>
        <translation>Kendi ritmi olmayan herkes için</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>Yeni etiketin adı</translation>
    </message>
    <message>
        <source>Rhythm and tags</source>
        <translation>Ritim ve etiketler</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already.</source>
        <translation>“{name}” diye bir etiket zaten var.</translation>
    </message>
    <message>
        <source>What was kept holds till then.</source>
        <translation>Düzelene kadar öncekiler geçerli.</translation>
    </message>
    <message>
        <source>{name}: days, weeks, months or years</source>
        <translation>{name}: gün, hafta, ay ya da yıl</translation>
    </message>
</context>
<context>
    <name>TakeChart</name>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Çizim (SVG)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Resim (PNG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tablo (CSV)</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>For which kind of job? It opens every report on a job with this name.</source>
        <translation>Ne tür işler için? Adında bu geçen her işin raporu bu mektupla başlar.</translation>
    </message>
    <message>
        <source>Save this letter</source>
        <translation>Mektubu sakla</translation>
    </message>
    <message>
        <source>Save this letter for such jobs…</source>
        <translation>Bu mektubu böyle işler için sakla…</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>tahmin</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>kehribar</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>başka yoldan</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>soruldu</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>mavi</translation>
    </message>
    <message>
        <source>brief and clear</source>
        <translation>kısa ve net konuşur</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>tutulmadı</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>sakin</translation>
    </message>
    <message>
        <source>closed with their yes</source>
        <translation>onayıyla kapandı</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>şikâyet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>teyitli</translation>
    </message>
    <message>
        <source>consent given</source>
        <translation>izin verdi</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>ulaşılamadı</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>çok memnun</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>teslim</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-posta</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>friendly</source>
        <translation>samimi</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>hediye</translation>
    </message>
    <message>
        <source>happy</source>
        <translation>memnun</translation>
    </message>
    <message>
        <source>how are you?</source>
        <translation>hâl hatır</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>yüz yüze</translation>
    </message>
    <message>
        <source>just the job</source>
        <translation>yalnızca iş</translation>
    </message>
    <message>
        <source>keeping in touch</source>
        <translation>haberleşme</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tutuldu</translation>
    </message>
    <message>
        <source>late</source>
        <translation>geç tutuldu</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>mektup</translation>
    </message>
    <message>
        <source>like</source>
        <translation>beğeni</translation>
    </message>
    <message>
        <source>loves a chat</source>
        <translation>sohbet etmeyi sever</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>izin vermedi</translation>
    </message>
    <message>
        <source>not pleased</source>
        <translation>memnun değil</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>number</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>offers</source>
        <translation>kampanya</translation>
    </message>
    <message>
        <source>olive green</source>
        <translation>zeytin yeşili</translation>
    </message>
    <message>
        <source>one of a few</source>
        <translation>seçenekli</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>mürdüm</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>alışveriş</translation>
    </message>
    <message>
        <source>remedy</source>
        <translation>telafi</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>gül pembesi</translation>
    </message>
    <message>
        <source>sen</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>siz</source>
        <translation>siz</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>sosyal medya</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>öneri</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>görüşme</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turkuaz</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>kısa mesaj</translation>
    </message>
    <message>
        <source>thank-you</source>
        <translation>teşekkür</translation>
    </message>
    <message>
        <source>they came to us</source>
        <translation>o bize ulaştı</translation>
    </message>
    <message>
        <source>told early</source>
        <translation>önceden haber verildi</translation>
    </message>
    <message>
        <source>unhurried</source>
        <translation>acele etmez</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>kızgın</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>ziyaret</translation>
    </message>
    <message>
        <source>wants to be close</source>
        <translation>yakın olmak ister</translation>
    </message>
    <message>
        <source>we went to them</source>
        <translation>biz ona ulaştık</translation>
    </message>
    <message>
        <source>words</source>
        <translation>yazı</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>evet ya da hayır</translation>
    </message>
</context>
<context>
    <name>ThemesSection</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Another theme</source>
        <translation>Yeni bir konu</translation>
    </message>
    <message>
        <source>Give complaints that resemble each other a name, such as “delivery day”, and work on one of them.</source>
        <translation>Birbirine benzeyen şikâyetlere bir ad verin, “teslim günü” gibi; sonra biri üzerinde çalışın.</translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation>Henüz konu yok</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>What do complaints have in common?</source>
        <translation>Şikâyetlerin ortak yanı ne?</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Şikâyet</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Teşekkür</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>günü: {day}</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>düzenlendi</translation>
    </message>
    <message>
        <source>first contact {when}</source>
        <translation>ilk temas {when}</translation>
    </message>
    <message>
        <source>for the report</source>
        <translation>rapora girer</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>{name} için</translation>
    </message>
    <message>
        <source>open</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>theme: {name}</source>
        <translation>konu: {name}</translation>
    </message>
    <message>
        <source>waits for a first contact</source>
        <translation>ilk teması bekliyor</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>günü geçti: {day}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names} ile</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>What can be done with it</source>
        <translation>Bununla ne yapılabilir</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Find in the story</source>
        <translation>Hikâyede ara</translation>
    </message>
    <message>
        <source>Nothing here yet. Write above what happened; half a sentence is enough.</source>
        <translation>Burada henüz bir şey yok. Ne olduğunu yukarıya yazın; yarım cümle yeter.</translation>
    </message>
    <message>
        <source>Nothing in this story says that.</source>
        <translation>Bu hikâyede öyle bir söz yok.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman akışı</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n people are waiting to be asked after</source>
        <translation>
            <numerusform>%n kişi hatırının sorulmasını bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Müşteri ekle</translation>
    </message>
    <message>
        <source>Everybody has been asked after. Have a coffee.</source>
        <translation>Herkesin hatırı soruldu. Bir kahve molası verebilirsiniz.</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>Herkesin</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>İyi günler</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>İyi akşamlar</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Günaydın</translation>
    </message>
    <message>
        <source>Morning sheet</source>
        <translation>Sabah kâğıdı</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Henüz müşteri yok</translation>
    </message>
    <message>
        <source>No rhythm is set yet, so nobody falls due by themselves. How often do you ask after people?</source>
        <translation>Henüz hiç ritim yok; bu yüzden kimsenin günü gelmiyor. Müşterilerinizin hatırını ne kadarda bir sorarsınız?</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>Nobody is waiting for {name}</source>
        <translation>{name} için bekleyen yok</translation>
    </message>
    <message>
        <source>Once there are cards, this page says each morning whom to ask after, and why.</source>
        <translation>Kartlar eklenince bu sayfa her sabah kimin hatırını soracağınızı, nedeniyle birlikte söyler.</translation>
    </message>
    <message>
        <source>Set a rhythm for everybody</source>
        <translation>Herkes için bir ritim koyun</translation>
    </message>
    <message>
        <source>Show everybody’s</source>
        <translation>Herkesinkini göster</translation>
    </message>
    <message>
        <source>The others in the shop may have somebody.</source>
        <translation>Ötekilerin bekleyeni olabilir.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Today on one page, to print for the team</source>
        <translation>Bugün tek sayfada, ekip için basılmak üzere</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>Kimin müşterileri</translation>
    </message>
    <message>
        <source>rhythm kept: {share}</source>
        <translation>ritmi tutulan {share}</translation>
    </message>
    <message>
        <source>{hello}, {name}</source>
        <translation>{hello}, {name}</translation>
    </message>
    <message>
        <source>{name}, for {away}</source>
        <translation>{away} yerine {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Log a touch</source>
        <translation>Görüşme kaydet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search customers, notes, phones…</source>
        <translation>Müşteri, not, telefon ara…</translation>
    </message>
</context>
<context>
    <name>TouchFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>No program for this file</source>
        <translation>Bu dosya için program yok</translation>
    </message>
    <message>
        <source>Picture {moment}</source>
        <translation>Resim {moment}</translation>
    </message>
    <message>
        <source>Save “{name}”</source>
        <translation>“{name}” kaydedilsin</translation>
    </message>
    <message>
        <source>This computer has no program that shows it. It can be saved elsewhere from the same menu.</source>
        <translation>Bu bilgisayarda onu gösterecek bir program yok. Aynı menüden başka bir yere kaydedebilirsiniz.</translation>
    </message>
    <message>
        <source>This kind of file is not opened from here. Where may it be saved?</source>
        <translation>Bu tür dosyalar buradan açılmıyor. Nereye kaydedilsin?</translation>
    </message>
</context>
<context>
    <name>TouchForm</name>
    <message>
        <source>Attach files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Changed since it was logged:</source>
        <translation>Yazıldığından beri değişenler:</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Enter açar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>May stand in the client’s report</source>
        <translation>Raporda yer alabilir</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Süre (dk)</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ruh hâli</translation>
    </message>
    <message>
        <source>Somebody was reached</source>
        <translation>Ulaşıldı</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Türü</translation>
    </message>
    <message>
        <source>Who earned the thanks</source>
        <translation>Teşekkür kime</translation>
    </message>
    <message>
        <source>Who else took part</source>
        <translation>Başka kimler vardı</translation>
    </message>
    <message>
        <source>Who got in touch</source>
        <translation>Kim kime ulaştı</translation>
    </message>
    <message>
        <source>Who of you</source>
        <translation>Dükkândan kim</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Söylenenler</translation>
    </message>
</context>
<context>
    <name>TracedFigure</name>
    <message>
        <source>Show what this is counted from</source>
        <translation>Neye dayandığını göster</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>First contact</source>
        <translation>Şikâyete ilk temas</translation>
    </message>
</context>
<context>
    <name>TraitSheet</name>
    <message>
        <source>A new trait</source>
        <translation>Yeni özellik</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Another bad trait…</source>
        <translation>Bir kötü özellik daha…</translation>
    </message>
    <message>
        <source>Another good trait…</source>
        <translation>Bir iyi özellik daha…</translation>
    </message>
    <message>
        <source>Bad traits</source>
        <translation>Kötü özellikler</translation>
    </message>
    <message>
        <source>Good traits</source>
        <translation>İyi özellikler</translation>
    </message>
    <message>
        <source>What a relationship that is well looks like.</source>
        <translation>Yolunda giden bir ilişki böyle görünür.</translation>
    </message>
    <message>
        <source>What creeps in when nobody looks.</source>
        <translation>Bakılmadığında araya girenler.</translation>
    </message>
    <message>
        <source>Why should we look at it?</source>
        <translation>Buna neden bakalım?</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgeç</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>İyileştirme</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Letter for reports</source>
        <translation>Rapor mektubu</translation>
    </message>
    <message>
        <source>Own field, with what stood in it</source>
        <translation>Kendi alanınız, içindekilerle birlikte</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Söz</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Hassasiyet</translation>
    </message>
    <message>
        <source>Tag, with whoever carried it</source>
        <translation>Etiket, taşıyanlarıyla birlikte</translation>
    </message>
    <message>
        <source>Theme, made one with “{name}”</source>
        <translation>Konu, “{name}” ile birleştirildi</translation>
    </message>
    <message>
        <source>Theme, with its complaints</source>
        <translation>Konu, şikâyetleriyle</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Değer verdiği şey</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>silindi: {moment}</translation>
    </message>
</context>
<context>
    <name>TrashLines</name>
    <message>
        <source>Choose (space bar)</source>
        <translation>Seç (boşluk tuşu)</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>Bring %n back</source>
        <translation>
            <numerusform>%n öğeyi geri getir</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Everything here can be brought back as it was. Nothing leaves by itself.</source>
        <translation>Buradaki her şey olduğu gibi geri getirilebilir. Hiçbir şey kendiliğinden yok olmaz.</translation>
    </message>
    <message>
        <source>It may be called otherwise, or still stand where it was.</source>
        <translation>Adı başka olabilir ya da hâlâ yerinde duruyordur.</translation>
    </message>
    <message>
        <source>Name or word…</source>
        <translation>Ad ya da söz…</translation>
    </message>
    <message>
        <source>Nothing like that was deleted</source>
        <translation>Böyle bir şey silinmemiş</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Çöp kutusunda ara</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Çöp kutusu boş</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Silinenler</translation>
    </message>
    <message>
        <source>What you delete waits here, in case you want it back: cards, touches, promises, jobs, what somebody values, tags, themes, fields of your own, filters, letters, files and photos.</source>
        <translation>Sildikleriniz, geri istersiniz diye burada bekler: kartlar, görüşmeler, sözler, işler, değerler, etiketler, konular, kendi alanlarınız, süzgeçler, mektuplar, dosyalar ve fotoğraflar.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n people are waiting to be asked after</source>
        <translation>
            <numerusform>%n kişi hatırının sorulmasını bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Hatır</source>
        <translation>Hatır’ı kapat</translation>
    </message>
    <message>
        <source>Hatır can stay there and say once a day who is waiting. You end it from its icon, and change your mind in the settings.</source>
        <translation>Hatır orada kalıp günde bir kez kimlerin beklediğini söyleyebilir. Simgesinden kapatırsınız; fikrinizi ayarlardan değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Çalışsın</translation>
    </message>
    <message>
        <source>Keep running beside the clock?</source>
        <translation>Saatin yanında çalışmayı sürdürsün mü?</translation>
    </message>
    <message>
        <source>Leave the window open</source>
        <translation>Pencere açık kalsın</translation>
    </message>
    <message>
        <source>Log a touch</source>
        <translation>Görüşme kaydet</translation>
    </message>
    <message>
        <source>Open Hatır</source>
        <translation>Hatır’ı aç</translation>
    </message>
    <message>
        <source>Quit Hatır</source>
        <translation>Hatır’dan çık</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>TreadLine</name>
    <message>
        <source>Tread carefully: {words}</source>
        <translation>Dikkat: {words}</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Moved away</source>
        <translation>Taşınmış</translation>
    </message>
    <message>
        <source>Not the season</source>
        <translation>Mevsimi değil</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Küsmüş</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>1 year</source>
        <translation>1 yıl</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 ay</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Nothing can be said yet</source>
        <translation>Henüz bir şey söylenemez</translation>
    </message>
    <message>
        <source>Once touches are written down, this page shows how warm relationships are and where they go.</source>
        <translation>Görüşmeler yazıldıkça bu sayfa ilişkilerin ne kadar sıcak olduğunu ve nereye gittiğini gösterir.</translation>
    </message>
    <message>
        <source>The month on paper</source>
        <translation>Ayın değerlendirmesi, kâğıt üzerinde</translation>
    </message>
    <message>
        <source>The shop as it stood on a day</source>
        <translation>Dükkânın o günkü hâli</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>Müşterilere git</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Eğilimler</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
</context>
<context>
    <name>TrendsWords</name>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n şikâyet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came through {name}</source>
        <translation>
            <numerusform>{name} tavsiyesiyle %n müşteri geldi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have waited longer than they like.</source>
        <translation>
            <numerusform>%n müşteri istediğinden uzun süredir bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s), the coldest first</source>
        <translation>
            <numerusform>%n müşteri, en soğuğu önde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n gün gecikti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n bilinmiyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) missed</source>
        <translation>
            <numerusform>%n söz kaçtı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>+{gain} since the low point</source>
        <translation>en dipten bu yana +{gain}</translation>
    </message>
    <message>
        <source>By their own word, or because they came again.</source>
        <translation>Kendi sözüyle ya da yeniden geldiği için.</translation>
    </message>
    <message numerus="yes">
        <source>Calendar of touches: %n in this time.</source>
        <translation>
            <numerusform>Temas takvimi: bu sürede %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints by theme: {themes}</source>
        <translation>Konularına göre şikâyetler: {themes}</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Şikâyete ilk temas</translation>
    </message>
    <message>
        <source>May have drifted</source>
        <translation>Küsme riski</translation>
    </message>
    <message>
        <source>May have drifted away</source>
        <translation>Küsmüş olabilecekler</translation>
    </message>
    <message>
        <source>No complaint was heard in this time.</source>
        <translation>Bu sürede şikâyet duyulmadı.</translation>
    </message>
    <message>
        <source>No touch was written down in this time.</source>
        <translation>Bu sürede temas yazılmadı.</translation>
    </message>
    <message>
        <source>Nobody has come through another customer yet, or nobody has written it down.</source>
        <translation>Henüz başka bir müşterinin tavsiyesiyle gelen yok ya da yazılmadı.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: this chart needs three weeks of touches.</source>
        <translation>Henüz bir şey söylenemez: bu çizim için üç haftalık görüşme gerekir.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: too little is known of everybody.</source>
        <translation>Henüz bir şey söylenemez: kimse hakkında yeterince şey bilinmiyor.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Tutulan söz</translation>
    </message>
    <message>
        <source>Rhythm kept</source>
        <translation>Ritmi tutulan</translation>
    </message>
    <message>
        <source>The chance that no sign of life comes within twice their own gap.</source>
        <translation>Olağan arasının iki katı içinde ses çıkmama olasılığı.</translation>
    </message>
    <message>
        <source>The time before: {told}</source>
        <translation>Önceki dönem: {told}</translation>
    </message>
    <message>
        <source>Warmth over time. {newest}</source>
        <translation>Zaman içinde sıcaklık. {newest}</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>Kim kimi getirdi</translation>
    </message>
    <message numerus="yes">
        <source>Who brought whom: %n came through another customer.</source>
        <translation>
            <numerusform>Kim kimi getirdi: %n kişi başka bir müşterinin tavsiyesiyle geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won back</source>
        <translation>Geri kazanılan</translation>
    </message>
    <message>
        <source>a complaint still waits</source>
        <translation>şikâyeti hâlâ bekliyor</translation>
    </message>
    <message>
        <source>a complaint weighs on it</source>
        <translation>şikâyeti var</translation>
    </message>
    <message>
        <source>approached too often</source>
        <translation>fazla arandı</translation>
    </message>
    <message>
        <source>by their own word</source>
        <translation>kendi sözüyle</translation>
    </message>
    <message>
        <source>came through {name}</source>
        <translation>{name} tavsiyesiyle geldi</translation>
    </message>
    <message>
        <source>comes less of their own accord</source>
        <translation>kendiliğinden daha az geliyor</translation>
    </message>
    <message>
        <source>comes of their own accord</source>
        <translation>kendiliğinden geliyor</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>soğuyan</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n gün sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>due that day</source>
        <translation>günü o gün</translation>
    </message>
    <message>
        <source>first contact after {time}</source>
        <translation>ilk temas {time} sonra</translation>
    </message>
    <message numerus="yes">
        <source>half of %n within that</source>
        <translation>
            <numerusform>%n şikâyetin yarısında daha kısa</numerusform>
        </translation>
    </message>
    <message>
        <source>in better spirits</source>
        <translation>keyfi yerine geldi</translation>
    </message>
    <message numerus="yes">
        <source>in place {day}, since then %n</source>
        <translation>
            <numerusform>iyileştirme: {day}, ondan sonra %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it takes contacts on four days</source>
        <translation>dört ayrı gün görüşmek gerekir</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>ılık</translation>
    </message>
    <message>
        <source>no complaint in this time</source>
        <translation>bu sürede şikâyet yok</translation>
    </message>
    <message>
        <source>no unusual silence</source>
        <translation>alışılmadık sessizlik yok</translation>
    </message>
    <message>
        <source>nobody has a rhythm yet</source>
        <translation>henüz kimsenin ritmi yok</translation>
    </message>
    <message>
        <source>nobody has got in touch yet</source>
        <translation>henüz kimse aramadı</translation>
    </message>
    <message>
        <source>nobody in this time</source>
        <translation>bu sürede kimse yok</translation>
    </message>
    <message>
        <source>none came due in this time</source>
        <translation>bu sürede günü gelen söz yok</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>promises fade</source>
        <translation>tutulan sözler eskidi</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>sözler tutuldu</translation>
    </message>
    <message>
        <source>recovered after a break</source>
        <translation>kırgınlıktan sonra toparlandı</translation>
    </message>
    <message>
        <source>recovered after the remedy</source>
        <translation>telafi sonrası toparlandı</translation>
    </message>
    <message>
        <source>silent beyond their own habit</source>
        <translation>alışkanlığından uzun sessiz</translation>
    </message>
    <message>
        <source>silent for {span}</source>
        <translation>{span} sessiz</translation>
    </message>
    <message>
        <source>talking again</source>
        <translation>yeniden konuşuluyor</translation>
    </message>
    <message>
        <source>the checklist looks better</source>
        <translation>ilişki listesi düzeldi</translation>
    </message>
    <message>
        <source>the checklist looks worse</source>
        <translation>ilişki listesi kötüledi</translation>
    </message>
    <message>
        <source>unhappy lately</source>
        <translation>son zamanlarda keyifsiz</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>sıcak</translation>
    </message>
    <message>
        <source>with those above, {share} of all</source>
        <translation>üsttekilerle birlikte tümünün {share} kadarı</translation>
    </message>
    <message numerus="yes">
        <source>with those they brought, %n</source>
        <translation>
            <numerusform>onların getirdikleriyle birlikte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>konusuz</translation>
    </message>
    <message numerus="yes">
        <source>{count} · in place, %n since</source>
        <translation>
            <numerusform>{count} · iyileştirildi, sonra %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · in place, none since</source>
        <translation>{count} · iyileştirildi, sonra hiç</translation>
    </message>
    <message>
        <source>{day}: {warm} warm, {mild} mild, {cooling} cooling</source>
        <translation>{day}: {warm} sıcak, {mild} ılık, {cooling} soğuyan</translation>
    </message>
    <message>
        <source>{first}: warmth {then} · {last}: {now}</source>
        <translation>{first}: sıcaklık {then} · {last}: {now}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n customers</source>
        <translation>
            <numerusform>%n müşteriden {kept} kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n promises</source>
        <translation>
            <numerusform>%n sözden {kept} tanesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} brought %n customer(s)</source>
        <translation>
            <numerusform>{name} %n müşteri getirdi</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} came through {by}, {day}</source>
        <translation>{name}, {by} tavsiyesiyle geldi, {day}</translation>
    </message>
    <message>
        <source>{theme}: {count} in this time</source>
        <translation>{theme}: bu sürede {count}</translation>
    </message>
    <message>
        <source>{theme}: {count} in this time, {before} in the one before</source>
        <translation>{theme}: bu sürede {count}, bir öncekinde {before}</translation>
    </message>
</context>
<context>
    <name>UncheckedCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not assume</source>
        <translation>Varsaymayın</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has looked at the list of %n relationship(s) for 90 days.</source>
        <translation>
            <numerusform>%n müşterinin ilişki listesine 90 gündür bakılmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Agreed on</source>
        <translation>Onayladığı gün</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Sorulduğu gün</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>Duyulduğu gün</translation>
    </message>
    <message>
        <source>What they said, in their own words</source>
        <translation>Kendi sözleriyle ne dedi</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Neye değer verir</translation>
    </message>
</context>
<context>
    <name>ValuesPart</name>
    <message>
        <source>Change the words</source>
        <translation>Sözleri değiştir</translation>
    </message>
    <message>
        <source>Change the words and days</source>
        <translation>Sözleri ve günleri değiştir</translation>
    </message>
    <message>
        <source>In their own words…</source>
        <translation>Kendi sözleriyle…</translation>
    </message>
    <message>
        <source>No longer sure</source>
        <translation>Artık emin değiliz</translation>
    </message>
    <message>
        <source>Not known yet. Listen for it, repeat it back, and note their yes.</source>
        <translation>Henüz bilinmiyor. Kulak verin, siz de tekrar edin, onayını not edin.</translation>
    </message>
    <message>
        <source>Note what they value</source>
        <translation>Değer verdiği bir şey yaz</translation>
    </message>
    <message>
        <source>Note what to tread carefully around</source>
        <translation>Hassasiyet yaz</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Yazılmış bir şey yok.</translation>
    </message>
    <message>
        <source>Remove from the card</source>
        <translation>Karttan kaldır</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>Onayladı</translation>
    </message>
    <message>
        <source>Tread carefully</source>
        <translation>Hassasiyetleri</translation>
    </message>
    <message>
        <source>What they value</source>
        <translation>Neye değer verir</translation>
    </message>
    <message>
        <source>What to be careful with…</source>
        <translation>Neye dikkat etmeli…</translation>
    </message>
    <message>
        <source>heard {day}</source>
        <translation>{day} duyuldu</translation>
    </message>
    <message>
        <source>{heard} · asked {day}, not yet agreed to</source>
        <translation>{heard} · {day} soruldu, daha onaylamadı</translation>
    </message>
    <message>
        <source>{heard} · confirmed {day}</source>
        <translation>{heard} · {day} teyit edildi</translation>
    </message>
    <message>
        <source>{heard} · confirmed {day}, ask again</source>
        <translation>{heard} · {day} teyit edildi, yeniden sorun</translation>
    </message>
    <message>
        <source>{heard} · not yet repeated back</source>
        <translation>{heard} · henüz tekrar edilmedi</translation>
    </message>
</context>
<context>
    <name>Warmth</name>
    <message>
        <source>Care after complaints</source>
        <translation>Şikâyet sonrası ilgi</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>İlişki listesi</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ruh hâli</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Sözler</translation>
    </message>
    <message>
        <source>Rhythm kept</source>
        <translation>Ritme uyum</translation>
    </message>
    <message>
        <source>Who starts</source>
        <translation>Kim başlatıyor</translation>
    </message>
    <message>
        <source>blossoming</source>
        <translation>çiçekte</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>büyüyor</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>dinleniyor</translation>
    </message>
    <message>
        <source>seedling</source>
        <translation>fide</translation>
    </message>
    <message>
        <source>withering</source>
        <translation>soluyor</translation>
    </message>
</context>
<context>
    <name>WarmthChart</name>
    <message>
        <source>How warm it has been is not known yet.</source>
        <translation>Ne kadar sıcak olduğu henüz bilinmiyor.</translation>
    </message>
    <message>
        <source>Warmth over a year: from {first} to {last}.</source>
        <translation>Bir yıllık sıcaklık: önce {first}, şimdi {last}.</translation>
    </message>
    <message>
        <source>a promise was broken</source>
        <translation>söz tutulmadı</translation>
    </message>
    <message>
        <source>before the break {warmth}</source>
        <translation>kırgınlıktan önce {warmth}</translation>
    </message>
    <message>
        <source>broken promise</source>
        <translation>tutulmayan söz</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>şikâyet</translation>
    </message>
    <message>
        <source>mended</source>
        <translation>toparlandı</translation>
    </message>
    <message>
        <source>mended, by their own word</source>
        <translation>kendi sözüyle düzeldi</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>teşekkür</translation>
    </message>
    <message>
        <source>remedy</source>
        <translation>telafi</translation>
    </message>
    <message>
        <source>{day}: not known</source>
        <translation>{day}: bilinmiyor</translation>
    </message>
    <message>
        <source>{day}: {warmth} · {known}</source>
        <translation>{day}: {warmth} · {known}</translation>
    </message>
</context>
<context>
    <name>WarmthPart</name>
    <message>
        <source>Drift: not yet known; it takes contacts on four days.</source>
        <translation>Küsme riski: henüz bilinmiyor; dört ayrı günde görüşme gerekir.</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>İlk tanışma</translation>
    </message>
    <message>
        <source>Last in touch</source>
        <translation>Son temas</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>When they came or got in touch</source>
        <translation>Geldiği, aradığı, yazdığı günler</translation>
    </message>
    <message>
        <source>Your approaches lately</source>
        <translation>Son zamanlarda siz aradınız</translation>
    </message>
    <message>
        <source>before the break, {day}: {warmth}</source>
        <translation>kırgınlıktan önce, {day}: {warmth}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>{sign} {by} in 3 months</source>
        <translation>{sign} 3 ayda {by}</translation>
    </message>
</context>
<context>
    <name>WarmthWords</name>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n tutulmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) nobody has got in touch about</source>
        <translation>
            <numerusform>%n şikâyet için henüz kimse aramadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept, none missed</source>
        <translation>
            <numerusform>%n söz tutuldu, kaçan yok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n geç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) too soon</source>
        <translation>
            <numerusform>%n kez erken arandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told early</source>
        <translation>
            <numerusform>%n tanesi önceden haber verildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trait(s) looked at lately</source>
        <translation>
            <numerusform>yakın zamanda %n özelliğe bakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n complaints remedied</source>
        <translation>
            <numerusform>%n şikâyetin tümü telafi edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n part(s) known</source>
        <translation>
            <numerusform>%n parçanın tümü biliniyor</numerusform>
        </translation>
    </message>
    <message>
        <source>happier ones before still count</source>
        <translation>öncekilerin keyfi hâlâ sayılıyor</translation>
    </message>
    <message>
        <source>happy the last time</source>
        <translation>son görüşmede keyfi yerindeydi</translation>
    </message>
    <message numerus="yes">
        <source>heard from on %n day(s) so far; not yet known</source>
        <translation>
            <numerusform>bugüne dek %n gün ses verdi; henüz bilinmiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>heard from today</source>
        <translation>bugün ses verdi</translation>
    </message>
    <message>
        <source>in touch today; they expect {latest}</source>
        <translation>bugün görüşüldü; en geç {latest} içinde haber bekler</translation>
    </message>
    <message>
        <source>in touch today; {latest} is usual</source>
        <translation>bugün görüşüldü; olağan arası {latest}</translation>
    </message>
    <message>
        <source>last looked at {day}</source>
        <translation>son bakış {day}</translation>
    </message>
    <message>
        <source>neither happy nor unhappy lately</source>
        <translation>son zamanlarda ne keyifli ne keyifsiz</translation>
    </message>
    <message>
        <source>no complaint within a year</source>
        <translation>bir yıldır şikâyet yok</translation>
    </message>
    <message>
        <source>no mood was ever noted</source>
        <translation>ruh hâli hiç not edilmedi</translation>
    </message>
    <message>
        <source>no promise has come due yet</source>
        <translation>günü gelmiş söz yok</translation>
    </message>
    <message>
        <source>no rhythm is set, and contacts on fewer than three days</source>
        <translation>ritmi yok, üç ayrı günde görüşülmüş de değil</translation>
    </message>
    <message>
        <source>nobody has talked with them yet</source>
        <translation>henüz kimse konuşmadı</translation>
    </message>
    <message>
        <source>none noted since {day}</source>
        <translation>son not {day}</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>henüz bakılmadı</translation>
    </message>
    <message>
        <source>one complaint, remedied</source>
        <translation>1 şikâyet, telafi edildi</translation>
    </message>
    <message>
        <source>silent for {span}</source>
        <translation>{span} sessiz</translation>
    </message>
    <message>
        <source>silent for {span}; they expect to hear within {latest}</source>
        <translation>{span} sessiz; en geç {latest} içinde haber bekler</translation>
    </message>
    <message>
        <source>silent for {span}; {latest} is usual for them</source>
        <translation>{span} sessiz; olağan arası {latest}</translation>
    </message>
    <message>
        <source>the usual gap is about {gap}</source>
        <translation>genelde {gap} arayla gelirdi</translation>
    </message>
    <message numerus="yes">
        <source>they start {count} of %n talks</source>
        <translation>
            <numerusform>%n görüşmenin {count} tanesini o başlattı</numerusform>
        </translation>
    </message>
    <message>
        <source>typically within {days}</source>
        <translation>genelde {days} içinde</translation>
    </message>
    <message>
        <source>unhappy ones before still count</source>
        <translation>önceki kırgınlıklar hâlâ sayılıyor</translation>
    </message>
    <message>
        <source>unhappy the last time</source>
        <translation>son görüşmede keyifsizdi</translation>
    </message>
    <message>
        <source>who began is known of fewer than four talks within a year</source>
        <translation>bir yılda kimin başlattığı bilinen görüşme dörtten az</translation>
    </message>
    <message>
        <source>wishes no regular word from us</source>
        <translation>düzenli haber istemiyor</translation>
    </message>
    <message>
        <source>within {days}</source>
        <translation>{days} içinde</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the last %n happy</source>
        <translation>
            <numerusform>son %n görüşmenin {count} tanesinde keyfi yerinde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the last %n unhappy</source>
        <translation>
            <numerusform>son %n görüşmenin {count} tanesinde keyifsiz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n kept</source>
        <translation>
            <numerusform>%n sözden {kept} tanesi tutuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{known} of %n part(s) known</source>
        <translation>
            <numerusform>%n parçadan {known} tanesi biliniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{remedied} of %n remedied</source>
        <translation>
            <numerusform>%n şikâyetten {remedied} tanesi telafi edildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightChoice</name>
    <message>
        <source>as for everybody</source>
        <translation>herkes gibi</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>önemli</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>az önemli</translation>
    </message>
    <message>
        <source>counts much</source>
        <translation>çok önemli</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>önemsiz</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Begin a journal for my shop</source>
        <translation>Dükkânım için bir defter başlat</translation>
    </message>
    <message>
        <source>Hatır remembers how often each customer likes to hear from you and says each morning whom to ask after. Everything stays in one file on this computer.</source>
        <translation>Hatır, her müşterinin ne sıklıkla aranmak istediğini hatırlar ve her sabah kimin hatırını soracağınızı söyler. Her şey bu bilgisayardaki tek bir dosyada kalır.</translation>
    </message>
    <message>
        <source>Look around in a sample shop</source>
        <translation>Örnek dükkâna göz at</translation>
    </message>
    <message>
        <source>Open a journal…</source>
        <translation>Defter aç…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
</context>
<context>
    <name>_ClosedDay</name>
    <message>
        <source>Open on {day} after all</source>
        <translation>{day} yine de açık olsun</translation>
    </message>
</context>
<context>
    <name>_CopyLine</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Dön</translation>
    </message>
    <message>
        <source>Go back to it…</source>
        <translation>Buna dön…</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Yedeğe dön: {when}</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Bu yedeğe dönülsün mü?</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>İçine bak</translation>
    </message>
    <message>
        <source>Look inside the backup of {when}</source>
        <translation>İçine bak: {when} yedeği</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>The journal becomes what it was {when}. What is in it now is kept as a backup first, so you can return to that as well.</source>
        <translation>Defter şu andaki hâline döner: {when}. Bugünkü hâli önce yedeklenir; isterseniz ona da dönebilirsiniz.</translation>
    </message>
    <message>
        <source>This backup cannot be read any more. Your journal is as it was.</source>
        <translation>Bu yedek artık okunamıyor. Defteriniz olduğu gibi duruyor.</translation>
    </message>
    <message>
        <source>last one {day}</source>
        <translation>sonuncusu {day}</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>One moment. Every step is checked before the next.</source>
        <translation>Bir dakika. Her adım bir sonrakinden önce denetleniyor.</translation>
    </message>
</context>
<context>
    <name>_CoverLine</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>{cover} for {name}</source>
        <translation>{name} yerine {cover}</translation>
    </message>
    <message>
        <source>{name} is away from</source>
        <translation>{name}: izin başlangıcı</translation>
    </message>
    <message>
        <source>{name} is away until</source>
        <translation>{name}: izin sonu</translation>
    </message>
    <message>
        <source>{name} is not away after all</source>
        <translation>{name} izne çıkmıyor</translation>
    </message>
</context>
<context>
    <name>_DayRow</name>
    <message>
        <source>12 June</source>
        <translation>12 Haziran</translation>
    </message>
    <message>
        <source>Anniversary…</source>
        <translation>Yıldönümü…</translation>
    </message>
    <message>
        <source>Day and month, with or without the year</source>
        <translation>Gün ve ay, yılı da yazabilirsiniz</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Günün adı</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Bu günü çıkar</translation>
    </message>
</context>
<context>
    <name>_Deed</name>
    <message numerus="yes">
        <source>%n in the 90 days before</source>
        <translation>
            <numerusform>önceki 90 günde %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the {days} since</source>
        <translation>
            <numerusform>sonraki {days} içinde %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By when: {action}</source>
        <translation>Ne zamana: {action}</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Ne zamana?</translation>
    </message>
    <message>
        <source>It is in place now</source>
        <translation>Artık yerleşti</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>Henüz yerleşmedi</translation>
    </message>
    <message>
        <source>We will not do this</source>
        <translation>Bunu yapmayacağız</translation>
    </message>
    <message>
        <source>What came of it: {action}</source>
        <translation>Ne değişti: {action}</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Ne değişti?</translation>
    </message>
    <message>
        <source>Who sees to it: {action}</source>
        <translation>Kim ilgileniyor: {action}</translation>
    </message>
    <message>
        <source>in place {day}</source>
        <translation>{day} yerleşti</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>kimse belirlenmedi</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>başlangıç {day}</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>A field needs a name, so the one before stays.</source>
        <translation>Alanın bir adı olmalı; önceki ad kaldı.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name}: sil</translation>
    </message>
    <message>
        <source>Kind of {name}</source>
        <translation>{name}: türü</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name}: aşağı taşı</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name}: yukarı taşı</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Alanın adı</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <translation>S, M, L</translation>
    </message>
    <message>
        <source>There is a field “{name}” already, so this one is still called “{before}”.</source>
        <translation>“{name}” diye bir alan zaten var; bu alanın adı şimdilik “{before}”.</translation>
    </message>
    <message>
        <source>What one may choose from for {name}</source>
        <translation>{name}: seçenekler</translation>
    </message>
    <message>
        <source>What one may choose from, with commas between</source>
        <translation>Seçenekler, aralarında virgülle</translation>
    </message>
    <message numerus="yes">
        <source>on %n card(s)</source>
        <translation>
            <numerusform>%n kartta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_FilterMenu</name>
    <message>
        <source>Delete a filter</source>
        <translation>Bir süzgeci sil</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Günü</translation>
    </message>
    <message>
        <source>Find a tag…</source>
        <translation>Etiket ara…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Adı</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>İlgilenen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kimse</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Tercih ettiği kanal</translation>
    </message>
    <message>
        <source>Rename a filter</source>
        <translation>Süzgecin adını değiştir</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritim</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Bu süzgeci sakla</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Bu süzgeci sakla…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
</context>
<context>
    <name>_Gone</name>
    <message>
        <source>Is back</source>
        <translation>Geri döndü</translation>
    </message>
    <message numerus="yes">
        <source>still owner of %n customer(s)</source>
        <translation>
            <numerusform>hâlâ %n müşteriyle ilgileniyor görünüyor</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back</source>
        <translation>{name} geri döndü</translation>
    </message>
</context>
<context>
    <name>_GuideLine</name>
    <message>
        <source>A line of the guide</source>
        <translation>Rehberden bir satır</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>Kaldır: “{words}”</translation>
    </message>
</context>
<context>
    <name>_HandOverLine</name>
    <message>
        <source>Open the card of {name}</source>
        <translation>Kartı aç: {name}</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>tanıtıldı</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kimse</translation>
    </message>
    <message>
        <source>not introduced yet</source>
        <translation>henüz tanıtılmadı</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>henüz söylenmedi</translation>
    </message>
    <message>
        <source>told {day}</source>
        <translation>söylendi: {day}</translation>
    </message>
    <message>
        <source>{customer}: {giver} → {taker}</source>
        <translation>{customer}: {giver} → {taker}</translation>
    </message>
</context>
<context>
    <name>_Hold</name>
    <message>
        <source>Hold Esc to go back</source>
        <translation>Dönmek için Esc tuşunu basılı tutun</translation>
    </message>
</context>
<context>
    <name>_ImportLine</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) or call(s)</source>
        <translation>
            <numerusform>%n ziyaret ya da görüşme</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the import of {files}</source>
        <translation>Geri al: {files}</translation>
    </message>
    <message>
        <source>a whole journal</source>
        <translation>bütün bir defter</translation>
    </message>
</context>
<context>
    <name>_KeeperLine</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, no longer here</source>
        <translation>{name}, artık burada değil</translation>
    </message>
</context>
<context>
    <name>_NewCover</name>
    <message>
        <source>From</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Who is away?</source>
        <translation>Kim izinde?</translation>
    </message>
    <message>
        <source>Who looks after their customers?</source>
        <translation>Müşterilerine kim bakıyor?</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Colour of {name}</source>
        <translation>{name}: rengi</translation>
    </message>
    <message>
        <source>Everybody needs a name, so the one before stays.</source>
        <translation>Herkesin bir adı olmalı; önceki ad kaldı.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone of {name}</source>
        <translation>{name}: telefon</translation>
    </message>
    <message>
        <source>Put {name} first</source>
        <translation>{name} başa geçsin</translation>
    </message>
    <message>
        <source>{name} no longer works here</source>
        <translation>{name} artık burada çalışmıyor</translation>
    </message>
</context>
<context>
    <name>_Pill</name>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sorulmadı</translation>
    </message>
    <message>
        <source>yes ✓</source>
        <translation>evet ✓</translation>
    </message>
</context>
<context>
    <name>_PlaceRow</name>
    <message>
        <source>City</source>
        <translation>Şehir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>District</source>
        <translation>İlçe</translation>
    </message>
    <message>
        <source>Label: home, work…</source>
        <translation>Etiket: ev, iş…</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Posta kodu</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Cadde, sokak, kapı no</translation>
    </message>
</context>
<context>
    <name>_PointRow</name>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Not a whole number; it is kept as you typed it.</source>
        <translation>Tam bir numara değil; yazdığınız gibi saklanır.</translation>
    </message>
    <message>
        <source>home</source>
        <translation>ev</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>cep</translation>
    </message>
    <message>
        <source>work</source>
        <translation>iş</translation>
    </message>
    <message>
        <source>{name}: label</source>
        <translation>{name}: etiket</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Preparing: {done} of {total}</source>
        <translation>Hazırlanıyor: {done} / {total}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
</context>
<context>
    <name>_PromiseLine</name>
    <message>
        <source>In the client’s report; press to keep it private</source>
        <translation>Müşterinin raporunda; özel kalsın diye basın</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>Private; press to show it in the client’s report</source>
        <translation>Özel; müşterinin raporunda görünsün diye basın</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>{day} kapandı</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>{day} verildi</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>gecikti, günü: {day}</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>gün verilmedi</translation>
    </message>
    <message>
        <source>they said {day}, not yet</source>
        <translation>{day} demişti, henüz değil</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>How much it counts for them: {trait}</source>
        <translation>Onun için ne kadar önemli: {trait}</translation>
    </message>
    <message>
        <source>its turn has come</source>
        <translation>sırası geldi</translation>
    </message>
    <message>
        <source>looked at {day}</source>
        <translation>bakıldı: {day}</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>henüz bilinmiyor</translation>
    </message>
    <message>
        <source>unknown again; last looked at {day}</source>
        <translation>yeniden bilinmiyor; son bakış {day}</translation>
    </message>
</context>
<context>
    <name>_Road</name>
    <message>
        <source>As warm as before again: {day}</source>
        <translation>Yeniden eskisi kadar sıcak: {day}</translation>
    </message>
    <message>
        <source>How warm it was before is not known.</source>
        <translation>Kırgınlıktan önce ne kadar sıcaktı, bilinmiyor.</translation>
    </message>
    <message>
        <source>Not mended after all</source>
        <translation>Aslında toparlanmadı</translation>
    </message>
    <message>
        <source>Nothing is known of the days since.</source>
        <translation>Sonraki günlerden bilinen bir şey yok.</translation>
    </message>
    <message>
        <source>Open the card of {name}</source>
        <translation>Kartı aç: {name}</translation>
    </message>
    <message>
        <source>They said all is well</source>
        <translation>“Aramız iyi” dedi</translation>
    </message>
    <message>
        <source>This was not a break</source>
        <translation>Bu bir kırgınlık değildi</translation>
    </message>
    <message>
        <source>lowest {now}</source>
        <translation>en düşük {now}</translation>
    </message>
    <message>
        <source>mended by their own word, {day}</source>
        <translation>kendi sözüyle toparlandı, {day}</translation>
    </message>
    <message>
        <source>on the road back</source>
        <translation>dönüş yolunda</translation>
    </message>
    <message>
        <source>the day before {now}</source>
        <translation>kırgınlıktan bir gün önce {now}</translation>
    </message>
    <message>
        <source>warmth now {now}</source>
        <translation>şimdi sıcaklık {now}</translation>
    </message>
    <message>
        <source>{share} of the way back is done.</source>
        <translation>Geri dönüş yolunun {share} kadarı alındı.</translation>
    </message>
</context>
<context>
    <name>_StandingLine</name>
    <message>
        <source>How it is measured: {promise}</source>
        <translation>Nasıl ölçülür: {promise}</translation>
    </message>
    <message>
        <source>Promise this no longer</source>
        <translation>Artık bu sözü verme</translation>
    </message>
    <message>
        <source>kept {share}</source>
        <translation>tutulan: {share}</translation>
    </message>
    <message>
        <source>no longer since {day}</source>
        <translation>{day} tarihinden beri verilmiyor</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>ölçülmez</translation>
    </message>
    <message>
        <source>nothing to measure yet</source>
        <translation>henüz ölçülecek bir şey yok</translation>
    </message>
    <message>
        <source>since {month}</source>
        <translation>{month} ayından beri</translation>
    </message>
    <message>
        <source>within {time} (open hours)</source>
        <translation>mesai saatiyle {time} içinde</translation>
    </message>
</context>
<context>
    <name>_Tag</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n müşteri</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag needs a name, so the one before stays.</source>
        <translation>Etiketin bir adı olmalı; önceki ad kaldı.</translation>
    </message>
    <message>
        <source>Becomes {tag}</source>
        <translation>Yeni hâli: {tag}</translation>
    </message>
    <message>
        <source>Colour of {tag}</source>
        <translation>{tag}: rengi</translation>
    </message>
    <message>
        <source>Delete {tag}</source>
        <translation>{tag}: sil</translation>
    </message>
    <message>
        <source>Find a tag…</source>
        <translation>Etiket ara…</translation>
    </message>
    <message>
        <source>Make {tag} one with another tag</source>
        <translation>{tag}: başka bir etiketle birleştir</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Etiketin adı</translation>
    </message>
    <message>
        <source>People with this tag were asked after at most {before}; now that is {now} too.</source>
        <translation>Bu etikette en sık {before} denmişti; şimdi o da {now} oldu.</translation>
    </message>
    <message>
        <source>Rhythm of {tag}</source>
        <translation>Ritim: {tag}</translation>
    </message>
    <message>
        <source>{name}: days, weeks, months or years</source>
        <translation>{name}: gün, hafta, ay ya da yıl</translation>
    </message>
</context>
<context>
    <name>_Thanks</name>
    <message>
        <source>Open the card of {name}</source>
        <translation>Kartı aç: {name}</translation>
    </message>
    <message>
        <source>Who earned the thanks of {name}</source>
        <translation>Teşekkür alan (eden: {name})</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Kime?</translation>
    </message>
    <message>
        <source>earned by</source>
        <translation>teşekkür alan</translation>
    </message>
    <message>
        <source>named on the poster</source>
        <translation>afişte adı geçebilir</translation>
    </message>
</context>
<context>
    <name>_Theme</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within a year</source>
        <translation>
            <numerusform>bir yılda %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Delete the theme {theme}; its complaints stay</source>
        <translation>{theme} konusunu sil; şikâyetleri kalır</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Konunun adı</translation>
    </message>
    <message>
        <source>What will we do about it?</source>
        <translation>Bunun için ne yapacağız?</translation>
    </message>
    <message>
        <source>Who works on it?</source>
        <translation>Kim çalışıyor?</translation>
    </message>
    <message>
        <source>Who works on {theme}</source>
        <translation>Üzerinde çalışan: {theme}</translation>
    </message>
    <message>
        <source>asked for ideas: {asked}</source>
        <translation>fikri sorulan: {asked}</translation>
    </message>
    <message>
        <source>in place, none since</source>
        <translation>iyileştirildi, sonra hiç</translation>
    </message>
    <message>
        <source>not told yet: {count}</source>
        <translation>sonucu bildirilmeyen: {count}</translation>
    </message>
    <message>
        <source>not told yet: {count}, the newest {shown} here</source>
        <translation>sonucu bildirilmeyen: {count}, en yeni {shown} tanesi burada</translation>
    </message>
    <message>
        <source>told the result: {told}</source>
        <translation>sonucu bildirilen: {told}</translation>
    </message>
</context>
<context>
    <name>_Trait</name>
    <message>
        <source>How much it counts: {trait}</source>
        <translation>Ne kadar önemli: {trait}</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Başka sözcüklerle</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Look at it no longer</source>
        <translation>Artık bakma</translation>
    </message>
    <message>
        <source>Say it in other words: {trait}</source>
        <translation>Başka sözcüklerle: {trait}</translation>
    </message>
    <message>
        <source>What we look at:</source>
        <translation>Neye bakıyoruz:</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Neden bakmayalım?</translation>
    </message>
    <message>
        <source>retired {day}: {reason}</source>
        <translation>{day} kaldırıldı: {reason}</translation>
    </message>
</context>
<context>
    <name>_Waiting</name>
    <message>
        <source>Look at {name}</source>
        <translation>Bak: {name}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
    </message>
</context>
<context>
    <name>_ZoomBar</name>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Sayfanın tamamını göster</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
</context>
</TS>
