# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Kurmanji in Latin letters, written from the Swedish. No native reader has read it yet.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Alîkariya lezgîn (SOS Alarm)
contact-sos_112-about = Dema ku tu an kesekî din niha di xetereyê de be. Polîs, ambulans û agirkuj.
contact-police = Polîs (Polisen)
contact-police-about = Dema ku ne lezgîn be. Tu dikarî şîretan bixwazî an sûcekî ragihînî.
contact-police_from_abroad = Polîsê Swêdê, ji derve
contact-police_from_abroad-about = Dema ku tu li welatekî din bî û bixwazî bigihîjî polîsê Swêdê.
contact-foreign_ministry = Xeta Wezareta Derve (UD-jouren)
contact-foreign_ministry-about = Dema ku tu li derveyî Swêdê bî û alîkariya Swêdê ji te re lazim be. Ji bo kesên ku swêdî ne an li Swêdê dijîn.
contact-embassies = Sefaretên Swêdê
contact-embassies-about = Li vir tu sefareta Swêdê ya li welatê ku tu lê yî dibînî.
contact-social_services = Xizmeta civakî (Socialtjänsten)
contact-social_services-about = Li her şaredariyê (kommun) heye. Tu dikarî bipirsî bêyî ku navê xwe bêjî.
contact-bris = Bris
contact-bris-about = Ji bo kesên di bin 18 saliyê de. Ne hewce ye ku navê xwe bêjî, û tu dikarî li ser her tiştî biaxivî.
contact-kvinnofridslinjen = Kvinnofridslinjen (xeta jinan)
contact-kvinnofridslinjen-about = Ji bo jinên ku tundiyê dibînin, jinên trans jî. Ne hewce ye ku navê xwe bêjî, û tu dikarî wergêr bixwazî.
contact-sjalvmordslinjen = Självmordslinjen (li dijî xwekuştinê)
contact-sjalvmordslinjen-about = Ji bo te, heke tu li ser mirinê difikirî.
contact-terrafem = Terrafem
contact-terrafem-about = Ji bo keç û jinên ku kokên wan li welatên din in. Piştgirî bi gelek zimanan.
contact-umo = UMO
contact-umo-about = Li ser laş, seks û têkiliyan, ji bo kesên di navbera 13 û 25 saliyê de. Li vir tu klînîka ciwanan (ungdomsmottagning) dibînî.
contact-youmo = Youmo
contact-youmo-about = Wek UMO, bi çend zimanan, ji bo kesên ku nû hatine Swêdê.
contact-tjejjouren = Tjejjouren (xeta keçan)
contact-tjejjouren-about = Chat ji bo keçan, kesên trans û kesên ne-binarî.
contact-ratt_att_valja = Rätt att välja (mafê hilbijartinê)
contact-ratt_att_valja-about = Ji bo her kesê ku tundiya bi navê namûsê dibîne, û ji bo nêzîkên wan. Ne hewce ye ku navê xwe bêjî.
contact-transpersoner = Xeta piştgiriya kesên trans
contact-transpersoner-about = Ji bo kesên trans ku tundiyê dibînin.
contact-man = Xeta piştgiriya mêran
contact-man-about = Ji bo kur û mêrên ku tundiyê dibînin.
contact-tris = TRIS
contact-tris-about = Piştgirî li dijî tundiya bi navê namûsê. Li ser kêmendamiyê pir tişt dizane.
contact-rfsl = RFSL
contact-rfsl-about = Piştgirî ji bo kesên LGBTQI ku gef an tundiyê dibînin.
contact-valj_att_sluta = Välj att sluta (dev jê berde)
contact-valj_att_sluta-about = Ji bo kesê ku gefan dixwe, lê dixe an kesekî kontrol dike, û dixwaze dev jê berde.
contact-brottsofferjouren = Brottsofferjouren (ji bo mexdûrên sûcan)
contact-brottsofferjouren-about = Piştgirî ji bo kesê ku rastî sûcekî hatiye, bi gelek zimanan.
contact-origo = Origo
contact-origo-about = Ji bo ciwanên li herêma Stockholmê ku bi tundiya bi navê namûsê re dijîn.
contact-national_support_line = Xeta neteweyî ya piştgiriyê
contact-national_support_line-about = Ji bo kesên ku di karê xwe de zarok û ciwanan dibînin. Dema ku tu telefon dikî, navan nebêje.

cost-free = Belaş
cost-normal = Wek telefoneke asayî ye
cost-international = Wek telefonkirina Swêdê ye
trace-visible = Dibe ku li ser fatureya telefonê xuya bike
trace-not_on_bill = Li ser fatureya telefonê xuya nake
trace-unknown = Em nizanin ka ew li ser fatureya telefonê xuya dike
trace-log = Ev telefon di lîsteya telefonên te de xuya dike.
trace-page = Dibe ku di telefonê de xuya bike ku te rûpel vekiriye.
hours-always = Şev û roj
hours-unknown = Em nizanin kengê vekirî ye
