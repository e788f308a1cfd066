# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### French, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Urgences (SOS Alarm)
contact-sos_112-about = Quand toi ou quelqu'un d'autre êtes en danger maintenant. Police, ambulance et pompiers.
contact-police = La police (Polisen)
contact-police-about = Quand ce n'est pas urgent. Tu peux demander conseil ou signaler un crime.
contact-police_from_abroad = Police suédoise, de l'étranger
contact-police_from_abroad-about = Quand tu es dans un autre pays et que tu veux joindre la police en Suède.
contact-foreign_ministry = Affaires étrangères (UD-jouren)
contact-foreign_ministry-about = Quand tu es hors de Suède et que tu as besoin d'aide de la Suède. Pour ceux qui ont la nationalité suédoise ou vivent en Suède.
contact-embassies = Ambassades de Suède
contact-embassies-about = Ici, tu trouves l'ambassade dans le pays où tu es.
contact-social_services = Services sociaux (Socialtjänsten)
contact-social_services-about = Il y en a dans chaque commune (kommun). Tu peux poser une question sans dire ton nom.
contact-bris = Bris
contact-bris-about = Pour les moins de 18 ans. Tu n'as pas besoin de dire ton nom et tu peux parler de ce que tu veux.
contact-kvinnofridslinjen = Kvinnofridslinjen (ligne pour les femmes)
contact-kvinnofridslinjen-about = Pour les femmes qui subissent des violences, aussi les femmes trans. Tu peux rester anonyme et avoir un interprète.
contact-sjalvmordslinjen = Självmordslinjen (prévention du suicide)
contact-sjalvmordslinjen-about = Pour toi, si tu penses à mourir.
contact-terrafem = Terrafem
contact-terrafem-about = Pour les filles et les femmes qui ont leurs racines dans d'autres pays. De l'aide dans beaucoup de langues.
contact-umo = UMO
contact-umo-about = Sur le corps, le sexe et les relations, si tu as entre 13 et 25 ans. Ici, tu trouves un centre de santé pour jeunes (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = Comme UMO, en plusieurs langues, si tu es en Suède depuis peu.
contact-tjejjouren = Tjejjouren (ligne pour les filles)
contact-tjejjouren-about = Tchat pour les filles, les personnes trans et non binaires.
contact-ratt_att_valja = Rätt att välja (le droit de choisir)
contact-ratt_att_valja-about = Pour toutes les personnes qui subissent des violences liées à l'honneur, et pour leurs proches. Tu peux rester anonyme.
contact-transpersoner = Ligne pour les personnes trans
contact-transpersoner-about = Pour les personnes trans qui subissent des violences.
contact-man = Ligne pour les hommes
contact-man-about = Pour les garçons et les hommes qui subissent des violences.
contact-tris = TRIS
contact-tris-about = Aide contre les violences liées à l'honneur. Connaît bien le handicap.
contact-rfsl = RFSL
contact-rfsl-about = Aide pour les personnes LGBTQI qui subissent des menaces ou des violences.
contact-valj_att_sluta = Välj att sluta (choisis d'arrêter)
contact-valj_att_sluta-about = Pour ceux qui menacent, frappent ou contrôlent quelqu'un et veulent arrêter.
contact-brottsofferjouren = Brottsofferjouren (aide aux victimes)
contact-brottsofferjouren-about = Aide pour les victimes d'un crime, dans beaucoup de langues.
contact-origo = Origo
contact-origo-about = Pour les jeunes de la région de Stockholm qui vivent avec des violences liées à l'honneur.
contact-national_support_line = Ligne nationale de soutien
contact-national_support_line-about = Pour ceux qui rencontrent des enfants et des jeunes dans leur travail. Ne dis aucun nom quand tu appelles.

cost-free = Gratuit
cost-normal = Coûte comme un appel normal
cost-international = Coûte comme un appel vers la Suède
trace-visible = Peut se voir sur la facture de téléphone
trace-not_on_bill = Ne se voit pas sur la facture de téléphone
trace-unknown = Nous ne savons pas si cela se voit sur la facture de téléphone
trace-log = L'appel se voit dans la liste d'appels du téléphone.
trace-page = Le fait d'avoir ouvert la page peut se voir dans le téléphone.
hours-always = Jour et nuit
hours-unknown = Nous ne savons pas quand c'est ouvert
