# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### Names and descriptions of content/contacts/ID.toml: contact-ID and contact-ID-about. The numbers are data there.

contact-sos_112 = SOS Alarm
contact-sos_112-about = När du eller någon annan är i fara nu. Polis, ambulans och brandkår.
contact-police = Polisen
contact-police-about = När det inte är bråttom. Du kan be om råd. Du kan berätta om ett brott.
contact-police_from_abroad = Svensk polis, från annat land
contact-police_from_abroad-about = När du är i ett annat land. Här når du polisen i Sverige.
contact-foreign_ministry = UD-jouren
contact-foreign_ministry-about = Sveriges hjälp när du är i ett annat land. För dig som är svensk. Också för dig som bor i Sverige.
contact-embassies = Sveriges ambassader
contact-embassies-about = Här hittar du Sveriges kontor i landet du är i.
contact-social_services = Socialtjänsten
contact-social_services-about = De i kommunen som hjälper barn och vuxna. Fråga utan att säga vad du heter.
contact-bris = Bris
contact-bris-about = För dig under 18. Prata om vad du vill. Du behöver inte säga vad du heter.
contact-kvinnofridslinjen = Kvinnofridslinjen
contact-kvinnofridslinjen-about = För kvinnor som utsätts för våld. Även för transkvinnor. Du behöver inte säga vad du heter. Du kan få tolk.
contact-sjalvmordslinjen = Självmordslinjen
contact-sjalvmordslinjen-about = För dig som tänker på att dö.
contact-terrafem = Terrafem
contact-terrafem-about = För tjejer och kvinnor. Du eller din familj kommer från ett annat land. Stöd på många språk.
contact-umo = UMO
contact-umo-about = Om kropp, sex och kärlek. För dig mellan 13 och 25. Här hittar du en mottagning för unga.
contact-youmo = Youmo
contact-youmo-about = Som UMO, på flera språk. För dig som är ny i Sverige.
contact-tjejjouren = Tjejjouren
contact-tjejjouren-about = Chatt för tjejer, transpersoner och icke-binära.
contact-ratt_att_valja = Rätt att välja
contact-ratt_att_valja-about = För alla som utsätts för hedersvåld. Även för den som vill hjälpa. Du behöver inte säga vad du heter.
contact-transpersoner = Stödlinjen för transpersoner
contact-transpersoner-about = För transpersoner som utsätts för våld.
contact-man = Stödlinjen för män
contact-man-about = För killar och män som utsätts för våld.
contact-tris = TRIS
contact-tris-about = Stöd mot hedersvåld. De vet mycket om funktionsnedsättning.
contact-rfsl = RFSL
contact-rfsl-about = För hbtqi-personer, till exempel homo eller trans. Stöd vid hot eller våld.
contact-valj_att_sluta = Välj att sluta
contact-valj_att_sluta-about = För den som hotar, slår eller styr någon. För den som vill sluta.
contact-brottsofferjouren = Brottsofferjouren
contact-brottsofferjouren-about = Någon har gjort ett brott mot dig. Här finns stöd på många språk.
contact-origo = Origo
contact-origo-about = För unga som lever med hedersvåld. För dig i Stockholms län.
contact-national_support_line = Nationella stödtelefonen
contact-national_support_line-about = För dig som möter barn och unga i ditt jobb. Säg inga namn när du ringer.

cost-free = Gratis
cost-normal = Kostar som ett vanligt samtal
cost-international = Kostar som ett samtal till Sverige
trace-visible = Kan synas på mobilens räkning
trace-not_on_bill = Syns inte på mobilens räkning
trace-unknown = Vi vet inte om det syns på mobilens räkning
trace-log = Mobilen har en lista över samtal. Där syns det.
trace-page = Det kan synas i mobilen att du var på sidan.
hours-always = Öppet dag och natt
hours-unknown = Vi vet inte när det är öppet
