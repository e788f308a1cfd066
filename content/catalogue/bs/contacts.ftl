# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Bosnian/Croatian/Serbian in Latin letters, written from the Swedish, in words that all three understand.
### No native reader has read it yet. No forms that say whether she is a girl or a boy.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Hitna pomoć (SOS Alarm)
contact-sos_112-about = Kada si ti ili neko drugi sada u opasnosti. Policija, hitna pomoć i vatrogasci.
contact-police = Policija (Polisen)
contact-police-about = Kada nije hitno. Možeš tražiti savjet ili prijaviti krivično djelo.
contact-police_from_abroad = Švedska policija, iz inostranstva
contact-police_from_abroad-about = Kada si u drugoj zemlji i želiš dobiti policiju u Švedskoj.
contact-foreign_ministry = Linija ministarstva (UD-jouren)
contact-foreign_ministry-about = Kada si izvan Švedske i trebaš pomoć iz Švedske. Za švedske državljane i one koji žive u Švedskoj.
contact-embassies = Švedske ambasade (veleposlanstva)
contact-embassies-about = Ovdje možeš naći ambasadu u zemlji u kojoj si.
contact-social_services = Socijalna služba (Socialtjänsten)
contact-social_services-about = Ima je u svakoj općini (kommun). Možeš pitati, a da ne kažeš kako se zoveš.
contact-bris = Bris
contact-bris-about = Za mlađe od 18. Ne moraš reći kako se zoveš i možeš pričati o čemu želiš.
contact-kvinnofridslinjen = Kvinnofridslinjen (linija za žene)
contact-kvinnofridslinjen-about = Za žene koje trpe nasilje, i trans žene. Ne moraš reći kako se zoveš i možeš dobiti tumača.
contact-sjalvmordslinjen = Självmordslinjen (protiv samoubistva)
contact-sjalvmordslinjen-about = Za tebe, ako misliš na smrt.
contact-terrafem = Terrafem
contact-terrafem-about = Za djevojke i žene s korijenima u drugim zemljama. Podrška na mnogim jezicima.
contact-umo = UMO
contact-umo-about = O tijelu, seksu i vezama, za mlade od 13 do 25 godina. Ovdje možeš naći savjetovalište za mlade (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = Kao UMO, na više jezika, za one koji su novi u Švedskoj.
contact-tjejjouren = Tjejjouren (linija za djevojke)
contact-tjejjouren-about = Chat za djevojke, trans i nebinarne osobe.
contact-ratt_att_valja = Rätt att välja (pravo na izbor)
contact-ratt_att_valja-about = Za sve koji trpe nasilje u ime časti i za njihove bližnje. Ne moraš reći kako se zoveš.
contact-transpersoner = Linija podrške za trans osobe
contact-transpersoner-about = Za trans osobe koje trpe nasilje.
contact-man = Linija podrške za muškarce
contact-man-about = Za mladiće i muškarce koji trpe nasilje.
contact-tris = TRIS
contact-tris-about = Podrška protiv nasilja u ime časti. Znaju mnogo o invaliditetu.
contact-rfsl = RFSL
contact-rfsl-about = Podrška za LGBTQI osobe koje trpe prijetnje ili nasilje.
contact-valj_att_sluta = Välj att sluta (izaberi da prestaneš)
contact-valj_att_sluta-about = Za one koji nekome prijete, tuku ga ili kontrolišu, a žele prestati.
contact-brottsofferjouren = Brottsofferjouren (za žrtve zločina)
contact-brottsofferjouren-about = Podrška za one koji su žrtve krivičnog djela, na mnogim jezicima.
contact-origo = Origo
contact-origo-about = Za mlade u Stockholmskoj regiji koji žive s nasiljem u ime časti.
contact-national_support_line = Nacionalna linija podrške
contact-national_support_line-about = Za one koji na poslu sreću djecu i mlade. Ne govori imena kada zoveš.

cost-free = Besplatno
cost-normal = Košta kao običan poziv
cost-international = Košta kao poziv u Švedsku
trace-visible = Može se vidjeti na telefonskom računu
trace-not_on_bill = Ne vidi se na telefonskom računu
trace-unknown = Ne znamo da li se vidi na telefonskom računu
trace-log = Poziv se vidi u listi poziva na telefonu.
trace-page = Na telefonu se može vidjeti da je stranica otvarana.
hours-always = Dan i noć
hours-unknown = Ne znamo kada je otvoreno
