# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Turkish, written from the Swedish. No native reader has read it yet.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Dil seç
exit = Çık
call-now = Acil tehlike
call-young = Bris, 18 yaşından küçükler için
no-script = JavaScript kapalı olduğu için sohbet bu tarayıcıda başlayamıyor. Buradaki numaraları arayabilirsin.
no-net = Sayfa yüklenemedi. Yeniden dene ya da buradaki bir numarayı ara.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Önce bir program cevap verir. Kimseye haber veremez.
opening-2 = Gerçek bir insan istersen, burada çalışan biri okur. Sohbet bittikten sonra saklanmaz.
opening-3 = Kim olduğunu görmüyoruz. 18 yaşından küçük hangi çocuğun zarar gördüğünü öğrenirsek, sen ya da başka biri, çocuğun yardım alması için sosyal hizmetlere (socialtjänsten) bildirmek zorundayız. Bunu önce sana söylemeye çalışırız.
before-start = Başlamadan önce
start = Başla
exit-keys = Bilgisayarda Shift tuşuna üç kez de basabilirsin.
exit-card-title = Hızlıca nasıl çıkarsın
exit-card-1 = Bu düğme her zaman en alttadır.
exit-card-2 = Bir dokunuşla sayfa hemen boşalır. Sonra sıradan bir sayfa görünür.
exit-card-3 = Sohbet geri gelmez. Ama telefon burada olduğunu yine de hatırlayabilir.
numbers = Arayabileceğin numaralar
language = Dil
traces = İzler ve güvenlik
open-letter = Mektubun yanıtını oku
leave-letter = Mektup yaz
cut-off = Sohbetim kesildi
statement = Erişilebilirlik
back = Geri

## Who reads what she writes now

who-starting = Bağlanıyor …
who-bot = Bir program cevap veriyor
who-bot-more = Şu anda hiçbir insan okumuyor.
who-no-bot = Program meşgul
who-no-bot-more = Bir konu seç ya da gerçek bir insan iste.
who-bot-refused = Program kontrol edilemedi
who-bot-refused-more = Bu yüzden ona hiçbir şey gönderilmiyor. Bir konu seçebilir ya da gerçek bir insan isteyebilirsin.
who-waiting = Bir insanı bekliyorsun
wait-ahead = { $ahead ->
    [0] Sırada ilk sensin.
    [one] Senden önce bir kişi var.
   *[other] Senden önce { $ahead } kişi var.
}
wait-staff = { $staff ->
    [0] Şu anda burada kimse yok ve ne zaman birinin geleceğini bilmiyoruz.
    [one] Şu anda bir kişi çalışıyor.
   *[other] Şu anda { $staff } kişi çalışıyor.
}
wait-program = O zamana kadar program okuyor.
wait-nobody = O zamana kadar kimse okumuyor.
who-offered = Bir insan geldi
who-offered-more = Kim olduğunu kontrol ediyoruz. O zamana kadar program okuyor.
who-counsellor = { $name } okuyor
who-counsellor-more = Kontrol edildi. Program artık okumuyor.
who-counsellor-demo = Deneme: anahtar gerçek değil.
who-away = { $name } kısa bir süre yok. Yazdıkların bekler.
who-closed = Sohbet bitti
who-closed-more = Sohbet saklanmaz.
checked = Kontrol edildi
program = Program

## Connection

connection-online = Bağlı
connection-reconnecting = Şu anda bağlantı yok. Yazdıkların burada kalır ve sonra gönderilir.
work-slow = Şu anda çok kişi girmek istiyor, bu yüzden biraz daha uzun sürüyor. Bu arada arayabilirsin.

## The chat

chat-log = Sohbet
intro = Merhaba! Ekranını görebilen biri var mı? Varsa yalnız kalana kadar bekle. Adını söylemen gerekmez.
choose-topic = Bir konu seç ya da kendin yaz
more-topics = Başka konular
composer = Buraya yaz
send = Gönder
send-to = { $name } için gönderilsin mi?
send-to-program = Programa gönderilsin mi?
too-long = Göndermek için çok uzun. Parçalara böl.
ask-human = Gerçek bir insan iste
cancel-waiting = Beklemeyi bırak
someone-else = Başka biri olsun
accept-transfer = Evet, değişsin
decline-transfer = Hayır, böyle kalsın
from-me = Sen
from-page = Sayfa
line-sending = Gönderiliyor …
line-delivered = Ulaştı
line-failed = Ulaşmadı
line-returned = Ulaşmadı. Yazın hâlâ yazma alanında duruyor.
line-retry = Yeniden gönder
new-below = Aşağıda yeni bir şey var
new-message = Yeni mesaj
log-wiped = Sayfa bir süre gizli kaldı. Başkası okumasın diye burada yazanlar silindi. Sohbet sürüyor, yazmaya devam edebilirsin.

## What the counsellor may see of the chat before

share-title = Daha önce yazdıklarını göstermek ister misin?
share-text = { $name } şimdi bunu görmüyor. Kendine saklamak istediklerinin işaretini kaldır.
share-history = Seçilenleri göster
keep-history = Hiçbir şey gösterme

## Cover and end

cover-title = Durduruldu
cover-show = Devam et
begin-again = Baştan başla
unsupported = Bu tarayıcı yazdıklarını koruyamıyor, bu yüzden sohbet başlamıyor. Başka bir tarayıcı dene ya da buradaki bir numarayı ara.

## Notices

notice-bot_replaced = Program durdu. Geri geldiğinde yukarıda yazanları okuyamaz. Gerçek bir insan isteyebilirsin.
notice-counsellor_joined = { $name } şimdi burada. Burada çalışan biri olduğunu kontrol ettik.
notice-counsellor_lost = Konuştuğun kişiyle bağlantı koptu. Şimdi yeniden bir insanı bekliyorsun.
notice-ended_by_visitor = Sohbeti bitirdin. Sohbet saklanmaz.
notice-ended_by_counsellor = Konuştuğun kişi sohbeti bitirdi. Sohbet saklanmaz.
notice-ended_quiet = Uzun süre kimse yazmadığı için sohbet kapandı. Sohbet saklanmaz.
notice-history_shared = Seçtiklerini gösterdin.
notice-history_kept = Daha önce yazdıklarından hiçbirini göstermedin.
notice-not_delivered = Yazdığın bir şey ulaşmadı.
notice-item_refused = Bir mesaj kontrol edilemedi, bu yüzden gösterilmiyor.
notice-no_bot = Program meşgul. Bir konu seç ya da gerçek bir insan iste.
notice-not_now = Şu anda olmadı. Yeniden dene.
notice-clock = Telefonun saati yanlış görünüyor. O zaman kimin cevap verdiğini kontrol etmek her zaman mümkün olmaz.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Program kontrol edilemedi. Ona hiçbir şey gönderilmiyor.
refused-counsellor = Cevap vermek isteyen kişi kontrol edilemedi. Ona hiçbir şey gönderilmiyor.
refused-duty = Beklediğini kimlerin görebildiği kontrol edilemedi. Yine de sıradasın, ama nedenini görmüyorlar.
refused-directory = Burada çalışanların listesi kontrol edilemedi. Bu yüzden seni kimseye bağlamıyoruz.
refused-relay = Sunucu bunu almadı. Yeniden dene ya da bir numarayı ara.
refused-slow_down = Şu anda çok hızlı gidiyor. Biraz bekle.
refused-clock = Telefonun saati yanlış görünüyor, bu yüzden kimin cevap verdiğini kontrol edemiyoruz. Saati düzelt ya da bir numarayı ara.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Evet
no = Hayır
dont-know = Bilmiyorum

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Bununla ilgili daha fazla
layer-law = Kanun ne diyor
layer-who = Kim yardım edebilir?
layer-list = Sana öneriler
guide-start = Adım adım ilerle
unsure-human = Onun yerine insan iste

## How long she can write: goes sealed with the card to the counsellor

how-long = Ne kadar süre yazabilirsin?
how-long-2 = Sadece 2 dakika
how-long-10 = Yaklaşık 10 dakika
how-long-longer = Daha uzun
how-long-skip = Bunu geç
how-long-why = Cevabın kilitli gönderilir, böylece onu yalnızca burada çalışanlar okuyabilir.

## Pictures and ears

pictures-on = Resimleri göster
pictures-off = Yalnızca yazıyı göster
reader-question = Bunu sana biri mi okuyor?
reader-yes = O kişinin bunu bilmesi senin için sorun olmaz mı? İstediğin zaman bırakabilirsin. Yalnız kaldığında da okuyabilirsin.
read-aloud = Sesli oku
read-stop = Sesli okumayı durdur
no-voice = Telefonda bu dil için ses yok.

## Before the long holidays

season-title = Tatilde yolculuk mu var?
season-text = Bir yolculukta olabileceklerden korkuyor musun? Burada adım adım öneriler alabilirsin. En çok şey, yola çıkmadan önce yapılabilir.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Polise kart göster
border-title = Gösterilecek kart
border-how = Bunu polise ya da pasaport kontrolündeki görevlilere göster. Mümkünse korktuğun kişi görmezken göster.
border-card = Yardıma ihtiyacım var. İsteğim dışında götürülüyorum. Sizinle yalnız konuşmama izin verin.
border-close = Kartı kapat

## Languages

own-language-pending = Bu dildeki metinler henüz hazır değil. Önce bu dili anadili olarak konuşan kişiler okumalı. İsveççe ya da İngilizce seç. Arayabileceğin numaralar aşağıda.
answers-in = Cevapları hangi dilde istersin?
