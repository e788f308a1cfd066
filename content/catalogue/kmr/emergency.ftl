# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Kurmanji in Latin letters, written from the Swedish. No native reader has read it yet.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Tu li ku yî?
emergency-choose-sweden = Ez li Swêdê me
emergency-choose-travelling = Ez di rê de me
emergency-choose-abroad = Ez li derveyî Swêdê me

emergency-sweden-title = Niha di xetereyê de yî? Telefonî { number-sos_112 } bike
emergency-sweden-1 = Telefonî { number-sos_112 } bike. Ji wan re bêje tu li ku yî û çi diqewime.
emergency-sweden-2 = Tu nikarî biaxivî? Dîsa jî telefon bike. Telefonê negire, û çi ji te re bêjin wisa bike.
emergency-sweden-3 = Tu nikarî telefon bikî? Ji hevalekî xwe re binivîse û jê bixwaze ku ew telefon bike.
emergency-sweden-4 = Biçe cihekî ku mirov lê hene, an odeyeke ku tu dikarî jê derkevî. Ji metbex, serşok, balkon û derenceyan dûr bisekine.
emergency-sweden-5 = Derî li ser te hatiye kilîtkirin? Ji { number-sos_112 } re bêje tu di kîjan odeyê de yî, kî li wir e û çek hene an na. Heke xetereyê zêde neke, biqîre ku yên din bibihîzin.
emergency-sweden-6 = Te heb daqurtandine, an tu dixwazî niha dawî li jiyana xwe bînî? Niha telefonî { number-sos_112 } bike. Paşê biçe ba kesekî mezin ku tu pê bawer dikî.

emergency-travelling-title = Tu hê jî dikarî bêjî na
emergency-travelling-1 = Ji karmendan, ji polîs an li kontrola pasaportê bêje: “Ji min re alîkarî lazim e. Ew min li dijî daxwaza min dibin.”
emergency-travelling-2 = Bixwaze ku bê kesên din bi wan re biaxivî.
emergency-travelling-3 = Heke bikaribî, telefonî { number-sos_112 } bike. Li hemû welatên EU dixebite.
emergency-travelling-4 = Tu di erebe, otobus an keştiyê de yî? Zû çawa bikaribî ji karmendan an polîs re bêje, an ji hevalekî xwe re binivîse û jê bixwaze ku ew telefon bike.
emergency-travelling-5 = Heke tu bikaribî bê xetere ji wir dûr bikevî, siwar nebe.

emergency-abroad-title = Li derveyî Swêdê di xetereyê de yî? Telefonî UD-jouren bike
emergency-abroad-1 = UD-jouren xeta Wezareta Derve ya Swêdê ye. Ew alîkariya kesên ku li derveyî Swêdê ne dike, û şev û roj bersivê dide.
emergency-abroad-2 = Heke tu bikaribî, bi sefareta Swêdê ya li wî welatî re têkiliyê deyne.
emergency-abroad-3 = Tu nikarî telefon bikî? Ji kesekî li Swêdê re binivîse ku tu pê bawer dikî, û jê bixwaze ku ew telefonî UD-jouren bike.
emergency-abroad-4 = Ji wir tu nagihîjî { number-sos_112 } ya Swêdê. Li welatên EU, { number-sos_112 } te digihîne welatê ku tu lê yî. Li welatên din dibe ku jimareyeke din be.
emergency-abroad-5 = Heke mimkin be, pasaporta xwe li cihekî ewle bihêle. Ji kesekî li Swêdê re bêje tu li ku yî.

emergency-fold = Kartê veşêre
emergency-unfold = Alîkarî di xetereyê de
emergency-ask-human = Tu dikarî li vir mirovekî rastî jî bixwazî. Heta ku kesek bersivê bide, tenê bernameyek dixwîne, û ew nikare xeberê bide tu kesî.
