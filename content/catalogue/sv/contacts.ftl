# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Names and descriptions of content/contacts/ID.toml: contact-ID and contact-ID-about. The numbers are data there.

contact-sos_112 = SOS Alarm
contact-sos_112-about = När du eller någon annan är i fara nu. Polis, ambulans och brandkår.
contact-police = Polisen
contact-police-about = När det inte är bråttom. Du kan fråga om råd eller anmäla ett brott.
contact-police_from_abroad = Svensk polis, från utlandet
contact-police_from_abroad-about = När du vill nå polisen i Sverige och är i ett annat land.
contact-foreign_ministry = UD-jouren
contact-foreign_ministry-about = När du är utomlands och behöver hjälp från Sverige. För dig som är svensk eller bor i Sverige.
contact-embassies = Sveriges ambassader
contact-embassies-about = Här hittar du ambassaden i landet du är i.
contact-social_services = Socialtjänsten
contact-social_services-about = Finns i varje kommun. Du kan fråga utan att säga vad du heter.
contact-bris = Bris
contact-bris-about = För dig under 18. Du kan vara anonym och prata om vad du vill.
contact-kvinnofridslinjen = Kvinnofridslinjen
contact-kvinnofridslinjen-about = För kvinnor som utsätts för våld, även transkvinnor. Du kan vara anonym och få tolk.
contact-sjalvmordslinjen = Självmordslinjen
contact-sjalvmordslinjen-about = För dig som tänker på att dö.
contact-terrafem = Terrafem
contact-terrafem-about = För tjejer och kvinnor med rötter i andra länder. Stöd på många språk.
contact-umo = UMO
contact-umo-about = Om kropp, sex och relationer för dig mellan 13 och 25. Här hittar du en ungdomsmottagning.
contact-youmo = Youmo
contact-youmo-about = Som UMO, på flera språk, för dig som är ny i Sverige.
contact-tjejjouren = Tjejjouren
contact-tjejjouren-about = Chatt för tjejer, transpersoner och icke-binära.
contact-ratt_att_valja = Rätt att välja
contact-ratt_att_valja-about = För alla som utsätts för hedersvåld, och för anhöriga. Du kan vara anonym.
contact-transpersoner = Stödlinjen för transpersoner
contact-transpersoner-about = För transpersoner som utsätts för våld.
contact-man = Stödlinjen för män
contact-man-about = För killar och män som utsätts för våld.
contact-tris = TRIS
contact-tris-about = Stöd mot hedersvåld. Vet mycket om funktionsnedsättning.
contact-rfsl = RFSL
contact-rfsl-about = Stöd för hbtqi-personer som utsätts för hot eller våld.
contact-valj_att_sluta = Välj att sluta
contact-valj_att_sluta-about = För den som hotar, slår eller styr någon och vill sluta.
contact-brottsofferjouren = Brottsofferjouren
contact-brottsofferjouren-about = Stöd för dig som har råkat ut för ett brott, på många språk.
contact-origo = Origo
contact-origo-about = För unga i Stockholms län som lever med hedersvåld.
contact-national_support_line = Nationella stödtelefonen
contact-national_support_line-about = För dig som möter barn och unga i ditt jobb. Säg inga namn när du ringer.

cost-free = Gratis
cost-normal = Kostar som ett vanligt samtal
cost-international = Kostar som ett samtal till Sverige
trace-visible = Kan synas på telefonräkningen
trace-not_on_bill = Syns inte på telefonräkningen
trace-unknown = Vi vet inte om det syns på telefonräkningen
trace-log = Samtalet syns i mobilens samtalslista.
trace-page = Att du öppnat sidan kan synas i mobilen.
hours-always = Dygnet runt
hours-unknown = Vi vet inte när det är öppet
