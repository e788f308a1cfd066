# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.
### Names and descriptions of content/contacts/ID.toml: contact-ID and contact-ID-about. The numbers are data there.

contact-sos_112 = SOS Alarm
contact-sos_112-about = Marka adiga ama qof kale hadda khatar ku jirto. Boolis, ambalaas iyo dab-damis.
contact-police = Booliska (polisen)
contact-police-about = Marka aysan degdeg ahayn. Talo waad weydiin kartaa ama dembi waad sheegi kartaa.
contact-police_from_abroad = Booliska Iswiidhan, dibadda
contact-police_from_abroad-about = Marka aad rabto booliska Iswiidhan oo aad dal kale joogto.
contact-foreign_ministry = UD-jouren
contact-foreign_ministry-about = Marka aad dibadda joogto oo aad caawimaad uga baahan tahay Iswiidhan. Dadka Iswiidhishka ah ama Iswiidhan deggan.
contact-embassies = Safaaradaha Iswiidhan
contact-embassies-about = Halkan ka hel safaaradda dalka aad joogto.
contact-social_services = Adeegga bulshada (socialtjänsten)
contact-social_services-about = Degmo kasta wuu ka jiraa. Wax waad weydiin kartaa adigoon magacaaga sheegin.
contact-bris = Bris
contact-bris-about = Haddii aad ka yar tahay 18 sano. Magacaaga looma baahna, waxa aad rabtona waad ka hadli kartaa.
contact-kvinnofridslinjen = Kvinnofridslinjen (haweenka)
contact-kvinnofridslinjen-about = Haweenka rabshad loo geysto, xitaa haweenka trans. Magacaaga looma baahna, turjubaanna waad heli kartaa.
contact-sjalvmordslinjen = Självmordslinjen (is-dilka)
contact-sjalvmordslinjen-about = Haddii aad ka fikirayso geeri.
contact-terrafem = Terrafem
contact-terrafem-about = Gabdhaha iyo haweenka asalkoodu dalal kale yahay. Taageero luqado badan ah.
contact-umo = UMO
contact-umo-about = Jirka, galmada iyo xiriirka, dadka u dhexeeya 13 iyo 25 sano. Halkan ka hel rugta caafimaadka dhallinyarada (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = Sida UMO, luqado dhowr ah, haddii aad Iswiidhan ku cusub tahay.
contact-tjejjouren = Tjejjouren (gabdhaha)
contact-tjejjouren-about = Chat loogu talagalay gabdhaha, dadka trans iyo icke-binära.
contact-ratt_att_valja = Rätt att välja (xaqa doorashada)
contact-ratt_att_valja-about = Qof kasta oo rabshad sharafeed loo geysto, iyo ehelkiisa. Magacaaga looma baahna.
contact-transpersoner = Stödlinjen för transpersoner (trans)
contact-transpersoner-about = Dadka trans ee rabshad loo geysto.
contact-man = Stödlinjen för män (ragga)
contact-man-about = Wiilasha iyo ragga rabshad loo geysto.
contact-tris = TRIS
contact-tris-about = Taageero ka dhan ah rabshadda sharafta. Wax badan ayay ka yaqaannaan naafonimada.
contact-rfsl = RFSL
contact-rfsl-about = Taageero dadka hbtqi ah ee loo hanjabo ama rabshad loo geysto.
contact-valj_att_sluta = Välj att sluta (jooji)
contact-valj_att_sluta-about = Qofka qof kale u hanjaba, garaaca ama xakameeya oo raba inuu joojiyo.
contact-brottsofferjouren = Brottsofferjouren (dhibbanayaal)
contact-brottsofferjouren-about = Taageero haddii dembi laguu geystay, luqado badan.
contact-origo = Origo
contact-origo-about = Dhallinyarada gobolka Stockholm ee ku nool rabshad sharafeed.
contact-national_support_line = Nationella stödtelefonen (khadka qaranka)
contact-national_support_line-about = Haddii aad shaqadaada kula kulanto carruur iyo dhallinyaro. Ha sheegin magacyo markaad wacdo.

cost-free = Bilaash
cost-normal = Waa qiimaha wicitaan caadi ah
cost-international = Waa qiimaha wicitaan Iswiidhan loo diro
trace-visible = Biilka taleefanka wuu ka muuqan karaa
trace-not_on_bill = Biilka taleefanka kama muuqdo
trace-unknown = Ma naqaan inuu biilka taleefanka ka muuqdo
trace-log = Wicitaanku wuxuu ka muuqdaa liiska taleefanka.
trace-page = Inaad bogga furtay taleefanka waa laga arki karaa.
hours-always = Habeen iyo maalin
hours-unknown = Ma naqaan goorta uu furan yahay
