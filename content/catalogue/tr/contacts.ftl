# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Turkish, written from the Swedish. No native reader has read it yet.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Acil yardım (SOS Alarm)
contact-sos_112-about = Sen ya da başka biri şu an tehlikedeyse. Polis, ambulans ve itfaiye.
contact-police = Polis (Polisen)
contact-police-about = Acele olmadığında. Bilgi isteyebilir ya da bir suçu bildirebilirsin.
contact-police_from_abroad = İsveç polisi, yurt dışından
contact-police_from_abroad-about = Başka bir ülkedeyken İsveç'teki polise ulaşmak istersen.
contact-foreign_ministry = Dışişleri acil hattı (UD-jouren)
contact-foreign_ministry-about = İsveç dışındaysan ve İsveç'in yardımına ihtiyacın varsa. İsveç vatandaşıysan ya da İsveç'te yaşıyorsan senin için.
contact-embassies = İsveç büyükelçilikleri
contact-embassies-about = Bulunduğun ülkedeki büyükelçiliği burada bulabilirsin.
contact-social_services = Sosyal hizmetler (Socialtjänsten)
contact-social_services-about = Her belediyede (kommun) var. Adını söylemeden soru sorabilirsin.
contact-bris = Bris
contact-bris-about = 18 yaşından küçükler için. Adını söylemeden istediğin konuda konuşabilirsin.
contact-kvinnofridslinjen = Kvinnofridslinjen (kadınlar için hat)
contact-kvinnofridslinjen-about = Şiddet gören kadınlar için, trans kadınlar da. İsmini vermeden arayabilir ve tercüman isteyebilirsin.
contact-sjalvmordslinjen = Självmordslinjen (intiharı önleme hattı)
contact-sjalvmordslinjen-about = Ölmeyi düşünüyorsan, senin için.
contact-terrafem = Terrafem
contact-terrafem-about = Kökleri başka ülkelerde olan kızlar ve kadınlar için. Birçok dilde destek.
contact-umo = UMO
contact-umo-about = 13 ile 25 yaş arası için beden, seks ve ilişkiler hakkında. Burada bir gençlik kliniği (ungdomsmottagning) bulabilirsin.
contact-youmo = Youmo
contact-youmo-about = UMO gibi, birçok dilde, İsveç'e yeni gelenler için.
contact-tjejjouren = Tjejjouren (kızlar için destek)
contact-tjejjouren-about = Kızlar, translar ve ikili cinsiyet dışında kalanlar için sohbet.
contact-ratt_att_valja = Rätt att välja (seçme hakkı)
contact-ratt_att_valja-about = Namus adına şiddet gören herkes ve yakınları için. İsmini vermen gerekmez.
contact-transpersoner = Translar için destek hattı
contact-transpersoner-about = Şiddet gören translar için.
contact-man = Erkekler için destek hattı
contact-man-about = Şiddet gören erkek çocuklar ve erkekler için.
contact-tris = TRIS
contact-tris-about = Namus adına şiddete karşı destek. Engellilik konusunda çok bilgilidir.
contact-rfsl = RFSL
contact-rfsl-about = Tehdit ya da şiddet gören LGBTQI kişiler için destek.
contact-valj_att_sluta = Välj att sluta (bırakmayı seç)
contact-valj_att_sluta-about = Birini tehdit eden, döven ya da kontrol eden ve bırakmak isteyenler için.
contact-brottsofferjouren = Brottsofferjouren (suç mağdurları için)
contact-brottsofferjouren-about = Bir suça uğrayanlar için birçok dilde destek.
contact-origo = Origo
contact-origo-about = Stockholm bölgesinde namus adına şiddetle yaşayan gençler için.
contact-national_support_line = Ulusal destek hattı
contact-national_support_line-about = İşinde çocuk ve gençlerle karşılaşanlar için. Ararken isim söyleme.

cost-free = Ücretsiz
cost-normal = Normal bir arama kadar tutar
cost-international = İsveç'i aramak kadar tutar
trace-visible = Telefon faturasında görünebilir
trace-not_on_bill = Telefon faturasında görünmez
trace-unknown = Telefon faturasında görünür mü, bilmiyoruz
trace-log = Arama, telefonun arama listesinde görünür.
trace-page = Sayfayı açtığın telefonda görünebilir.
hours-always = Gece gündüz
hours-unknown = Ne zaman açık olduğunu bilmiyoruz
