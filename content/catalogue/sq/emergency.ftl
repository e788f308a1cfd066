# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Albanian, written from the Swedish. No native reader has read it yet.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Ku je?
emergency-choose-sweden = Jam në Suedi
emergency-choose-travelling = Jam rrugës
emergency-choose-abroad = Jam jashtë Suedisë

emergency-sweden-title = Je në rrezik tani? Telefono { number-sos_112 }
emergency-sweden-1 = Telefono { number-sos_112 }. Trego ku je dhe çfarë po ndodh.
emergency-sweden-2 = Nuk mund të flasësh? Telefono gjithsesi. Mos e mbyll telefonin dhe bëj çfarë të thonë.
emergency-sweden-3 = Nuk mund të telefonosh? Shkruaji një shoku ose një shoqeje dhe kërkoji të telefonojë.
emergency-sweden-4 = Shko atje ku ka njerëz, ose në një dhomë nga e cila mund të dalësh. Rri larg kuzhinës, banjës, ballkonit dhe shkallëve.
emergency-sweden-5 = Të kanë mbyllur brenda? Trego te { number-sos_112 } në cilën dhomë je, kush është aty dhe nëse ka armë. Bërtit që të të dëgjojnë të tjerët, nëse kjo nuk e shton rrezikun.
emergency-sweden-6 = Ke pirë hape, apo do t'i japësh fund jetës tani? Telefono { number-sos_112 } tani. Pastaj shko te një i rritur që i beson.

emergency-travelling-title = Ende mund të thuash jo
emergency-travelling-1 = Thuaju punonjësve, policisë ose në kontrollin e pasaportave: “Kam nevojë për ndihmë. Po më marrin me vete kundër vullnetit tim.”
emergency-travelling-2 = Kërko të flasësh me ta pa të tjerët.
emergency-travelling-3 = Telefono { number-sos_112 } nëse mundesh. Funksionon në të gjithë BE-në.
emergency-travelling-4 = Je në makinë, autobus ose anije? Tregoju punonjësve ose policisë sa më shpejt, ose shkruaji një shoku a një shoqeje dhe kërkoji të telefonojë.
emergency-travelling-5 = Mos hip, nëse mund të largohesh pa rrezik.

emergency-abroad-title = Në rrezik jashtë Suedisë? Telefono UD-jouren
emergency-abroad-1 = UD-jouren është linja e Ministrisë së Jashtme të Suedisë për ata që janë jashtë vendit. Përgjigjet ditë e natë.
emergency-abroad-2 = Nëse mundesh, kontakto ambasadën suedeze në atë vend.
emergency-abroad-3 = Nuk mund të telefonosh? Shkruaji dikujt në Suedi që i beson dhe kërkoji të telefonojë UD-jouren.
emergency-abroad-4 = Që andej nuk lidhesh dot me { number-sos_112 } të Suedisë. Në BE, { number-sos_112 } të lidh me vendin ku je. Në vende të tjera numri mund të jetë ndryshe.
emergency-abroad-5 = Mbaje pasaportën në një vend të sigurt, nëse mundesh. Tregoji dikujt në Suedi ku je.

emergency-fold = Fshihe kartën
emergency-unfold = Shfaq ndihmën në rrezik
emergency-ask-human = Këtu mund të kërkosh edhe të flasësh me një njeri. Derisa të përgjigjet dikush, lexon vetëm një program, dhe ai nuk mund të lajmërojë askënd.
