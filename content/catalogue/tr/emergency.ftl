# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Turkish, written from the Swedish. No native reader has read it yet.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Neredesin?
emergency-choose-sweden = İsveç'teyim
emergency-choose-travelling = Yoldayım
emergency-choose-abroad = İsveç dışındayım

emergency-sweden-title = Şu an tehlikede misin? { number-sos_112 } numarasını ara
emergency-sweden-1 = { number-sos_112 } numarasını ara. Nerede olduğunu ve neler olduğunu söyle.
emergency-sweden-2 = Konuşamıyor musun? Yine de ara. Telefonu kapatma ve sana söylenenleri yap.
emergency-sweden-3 = Arayamıyor musun? Bir arkadaşına yaz ve senin yerine aramasını iste.
emergency-sweden-4 = İnsanların olduğu bir yere ya da çıkabileceğin bir odaya git. Mutfak, banyo, balkon ve merdivenlerden uzak dur.
emergency-sweden-5 = Kilitli misin, çıkamıyor musun? { number-sos_112 } görevlisine hangi odada olduğunu, orada kim olduğunu ve silah olup olmadığını söyle. Tehlikeyi artırmayacaksa, başkaları duysun diye bağır.
emergency-sweden-6 = Hap mı içtin ya da hayatına son vermek üzere misin? Hemen { number-sos_112 } numarasını ara. Sonra güvendiğin bir yetişkinin yanına git.

emergency-travelling-title = Hâlâ hayır diyebilirsin
emergency-travelling-1 = Görevlilere, polise ya da pasaport kontrolünde şunu söyle: “Yardıma ihtiyacım var. İsteğim dışında götürülüyorum.”
emergency-travelling-2 = Onlarla yalnız konuşmak istediğini söyle.
emergency-travelling-3 = Arayabiliyorsan { number-sos_112 } numarasını ara. Bütün Avrupa Birliği'nde çalışır.
emergency-travelling-4 = Arabada, otobüste ya da gemide misin? Olabildiğince çabuk bir görevliye ya da polise söyle, ya da bir arkadaşına yaz ve aramasını iste.
emergency-travelling-5 = Tehlikeye girmeden uzaklaşabiliyorsan, binme.

emergency-abroad-title = İsveç dışında tehlikede misin? UD-jouren'i ara
emergency-abroad-1 = UD-jouren, İsveç Dışişleri Bakanlığı'nın yurt dışında olanlara yardım hattıdır. Gece gündüz cevap verir.
emergency-abroad-2 = Yapabiliyorsan, bulunduğun ülkedeki İsveç büyükelçiliğine ulaş.
emergency-abroad-3 = Arayamıyor musun? İsveç'te güvendiğin birine yaz ve UD-jouren'i aramasını iste.
emergency-abroad-4 = Oradan İsveç'in { number-sos_112 } hattına ulaşamazsın. Avrupa Birliği'nde { number-sos_112 } seni bulunduğun ülkeye bağlar. Başka ülkelerde numara farklı olabilir.
emergency-abroad-5 = Mümkünse pasaportunu güvenli bir yerde tut. İsveç'teki birine nerede olduğunu söyle.

emergency-fold = Kartı gizle
emergency-unfold = Tehlikede yardımı göster
emergency-ask-human = Burada gerçek bir insanla yazışmak da isteyebilirsin. Biri cevap verene kadar yalnızca bir program okur ve kimseye haber veremez.
