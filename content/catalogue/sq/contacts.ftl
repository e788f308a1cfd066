# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Albanian, written from the Swedish. No native reader has read it yet.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Ndihma urgjente (SOS Alarm)
contact-sos_112-about = Kur ti ose dikush tjetër është në rrezik tani. Policia, ambulanca dhe zjarrfikësit.
contact-police = Policia (Polisen)
contact-police-about = Kur nuk është urgjente. Mund të kërkosh këshillë ose të denoncosh një krim.
contact-police_from_abroad = Policia suedeze, nga jashtë
contact-police_from_abroad-about = Kur je në një vend tjetër dhe do të lidhesh me policinë në Suedi.
contact-foreign_ministry = Linja e Ministrisë së Jashtme (UD-jouren)
contact-foreign_ministry-about = Kur je jashtë Suedisë dhe ke nevojë për ndihmë nga Suedia. Për ty që ke shtetësi suedeze ose jeton në Suedi.
contact-embassies = Ambasadat e Suedisë
contact-embassies-about = Këtu gjen ambasadën në vendin ku je.
contact-social_services = Shërbimet sociale (Socialtjänsten)
contact-social_services-about = Janë në çdo komunë (kommun). Mund të pyesësh pa e thënë emrin.
contact-bris = Bris
contact-bris-about = Për ty nën 18 vjeç. Nuk ke pse ta thuash emrin dhe mund të flasësh për çfarë të duash.
contact-kvinnofridslinjen = Kvinnofridslinjen (linja për gratë)
contact-kvinnofridslinjen-about = Për gra që përjetojnë dhunë, edhe gra trans. Nuk ke pse ta thuash emrin dhe mund të kesh përkthyes.
contact-sjalvmordslinjen = Självmordslinjen (kundër vetëvrasjes)
contact-sjalvmordslinjen-about = Për ty që mendon për vdekjen.
contact-terrafem = Terrafem
contact-terrafem-about = Për vajza dhe gra me rrënjë në vende të tjera. Mbështetje në shumë gjuhë.
contact-umo = UMO
contact-umo-about = Për trupin, seksin dhe marrëdhëniet, për ty mes 13 dhe 25 vjeç. Këtu gjen një klinikë për të rinj (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = Si UMO, në disa gjuhë, për ty që ke ardhur rishtas në Suedi.
contact-tjejjouren = Tjejjouren (linja për vajzat)
contact-tjejjouren-about = Bisedë për vajza, persona trans dhe jobinarë.
contact-ratt_att_valja = Rätt att välja (e drejta për të zgjedhur)
contact-ratt_att_valja-about = Për të gjithë që përjetojnë dhunë në emër të nderit, dhe për të afërmit. Nuk ke pse ta thuash emrin.
contact-transpersoner = Linja për personat trans
contact-transpersoner-about = Për persona trans që përjetojnë dhunë.
contact-man = Linja për burrat
contact-man-about = Për djem dhe burra që përjetojnë dhunë.
contact-tris = TRIS
contact-tris-about = Mbështetje kundër dhunës në emër të nderit. Di shumë për aftësinë e kufizuar.
contact-rfsl = RFSL
contact-rfsl-about = Mbështetje për persona LGBTQI që përjetojnë kërcënime ose dhunë.
contact-valj_att_sluta = Välj att sluta (zgjidh të ndalesh)
contact-valj_att_sluta-about = Për atë që kërcënon, godet ose kontrollon dikë dhe do të ndalet.
contact-brottsofferjouren = Brottsofferjouren (për viktimat e krimit)
contact-brottsofferjouren-about = Mbështetje për ty që ke përjetuar një krim, në shumë gjuhë.
contact-origo = Origo
contact-origo-about = Për të rinj në rajonin e Stokholmit që jetojnë me dhunë në emër të nderit.
contact-national_support_line = Linja kombëtare e mbështetjes
contact-national_support_line-about = Për ty që takon fëmijë dhe të rinj në punë. Mos thuaj emra kur telefonon.

cost-free = Falas
cost-normal = Kushton si një telefonatë e zakonshme
cost-international = Kushton si një telefonatë në Suedi
trace-visible = Mund të duket në faturën e telefonit
trace-not_on_bill = Nuk duket në faturën e telefonit
trace-unknown = Nuk e dimë nëse duket në faturën e telefonit
trace-log = Telefonata duket në listën e thirrjeve të telefonit.
trace-page = Në telefon mund të duket që e ke hapur faqen.
hours-always = Ditë e natë
hours-unknown = Nuk e dimë kur është hapur
