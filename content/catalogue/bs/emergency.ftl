# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Bosnian/Croatian/Serbian in Latin letters, written from the Swedish, in words that all three understand.
### No native reader has read it yet.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Gdje si?
emergency-choose-sweden = U Švedskoj sam
emergency-choose-travelling = Na putu sam
emergency-choose-abroad = Izvan Švedske sam

emergency-sweden-title = U opasnosti si sada? Nazovi { number-sos_112 }
emergency-sweden-1 = Nazovi { number-sos_112 }. Reci im gdje si i šta se događa.
emergency-sweden-2 = Ne možeš govoriti? Ipak nazovi. Ne prekidaj vezu i radi ono što ti kažu.
emergency-sweden-3 = Ne možeš nazvati? Piši prijatelju ili prijateljici i zamoli da nazove.
emergency-sweden-4 = Idi tamo gdje ima ljudi ili u sobu iz koje možeš izaći. Drži se dalje od kuhinje, kupatila, balkona i stepenica.
emergency-sweden-5 = Neko te zaključao? Reci na { number-sos_112 } u kojoj si sobi, ko je tamo i ima li oružja. Viči da te drugi čuju, ako to ne povećava opasnost.
emergency-sweden-6 = Tablete su već popijene, ili si pred tim da sebi oduzmeš život? Nazovi { number-sos_112 } sada. Zatim idi odrasloj osobi kojoj vjeruješ.

emergency-travelling-title = Još uvijek možeš reći ne
emergency-travelling-1 = Reci osoblju, policiji ili na kontroli pasoša (putovnica): „Trebam pomoć. Odvode me protiv moje volje.“
emergency-travelling-2 = Traži da razgovaraš s njima nasamo.
emergency-travelling-3 = Nazovi { number-sos_112 } ako možeš. Taj broj radi u cijeloj EU.
emergency-travelling-4 = U autu si, u autobusu ili na brodu? Reci osoblju ili policiji čim možeš, ili piši prijatelju ili prijateljici i zamoli da nazove.
emergency-travelling-5 = Ne ulazi ako se možeš udaljiti bez opasnosti.

emergency-abroad-title = U opasnosti si izvan Švedske? Nazovi UD-jouren
emergency-abroad-1 = UD-jouren je linija švedskog Ministarstva vanjskih poslova koja pomaže onima koji su izvan Švedske. Javljaju se dan i noć.
emergency-abroad-2 = Ako možeš, javi se švedskoj ambasadi (veleposlanstvu) u toj zemlji.
emergency-abroad-3 = Ne možeš nazvati? Piši nekome u Švedskoj kome vjeruješ i zamoli da nazove UD-jouren.
emergency-abroad-4 = Odatle ne možeš dobiti švedski { number-sos_112 }. U EU te { number-sos_112 } spaja sa zemljom u kojoj si. U drugim zemljama broj može biti drugačiji.
emergency-abroad-5 = Ako možeš, drži pasoš (putovnicu) na sigurnom mjestu. Reci nekome u Švedskoj gdje si.

emergency-fold = Sakrij karticu
emergency-unfold = Pokaži pomoć u opasnosti
emergency-ask-human = Ovdje možeš tražiti i živu osobu. Dok se neko ne javi, čita samo program, a on ne može nikoga obavijestiti.
