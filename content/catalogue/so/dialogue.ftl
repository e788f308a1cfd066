# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.

## Level 3: a human first

human-first = Waxa aad sheegayso way culus yihiin. Qof halkan jooga ayaa iga caawimaad badan. Ma rabtaa inaad qof codsato? Ma hubo in qof isla markiiba jawaabi karo, laakiin inta ka horraysa aniga ayaad wax ii qori kartaa.

## She says that she is under 15

note-under_15 = Mar walba talo waad weydiin kartaa, da' kasta oo aad tahay. Laga bilaabo 12 sano, adeegga bulshada (socialtjänsten) ayaa taageero ku siin kara iyadoo waalidkaa uusan oggolaan, haddii ay kugu habboon tahay oo aad rabto. Sidoo kale waxaa ku caawin kara qof weyn oo aan qoyska ahayn oo aad ku kalsoon tahay.

## A layer that has no text

answer-more_none = Wax intaas ka badan kama hayo arrintan. Qof halkan jooga ayaa ka badan kuu sheegi kara.
answer-law_none = Arrintan qoraal sharci ah kama hayo. Waxaad codsan kartaa qof oo aad weydiin kartaa.
answer-who_none = Arrintan liis uma hayo. Qof halkan jooga ayaa kula fikiri kara cidda ku caawin karta.

## Language

answer-change_language = Luqaddee ayaad rabtaa? Halkan ka dooro, waanan sii wadaynaa. Markaad rabto waad beddeli kartaa.
locale-fallback = Hadda waxaan ku jawaabi karaa af Iswiidhish ama Ingiriisi. Bogga iyo kaarka khatartu waa luqaddaada. Dooro luqadda aad rabto in laguugu jawaabo.

## Who is not helped here, and who asks about somebody else

answer-abuse = Waxaan ahay barnaamij, sidaas darteed ima dhaawacdo. Ma xanaaqsan tahay mise waad baqaysaa? Markaas qof halkan jooga ayaa ku dhegaysan kara. Mawduucna waad dooran kartaa.
answer-perpetrator = Chatkan waxaa loogu talagalay qofka dhibka loo geysto. Halkan kuguma caawin karno haddii aad qof u hanjabto ama garaacdo. Waxaa jirta caawimaad lagu joojiyo, tusaale Välj att sluta (Dooro inaad joojiso). Haddii qof khatar ku jiro, wac { number-sos_112 }. Haddii adiga lagugu qasbo inaad qof waardiyayso ama garaacdo, halkan taageero waad ka heli kartaa.
answer-relative_asks = Qoyska iyo qaraabada uma sheegno cidda halkan wax ku qorta ama waxa la yiraahdo. Xitaa ma sheegno haddii qof wax qoray. Haddii aad ilmo u walaacsan tahay, waxaad la hadli kartaa adeegga bulshada (socialtjänsten). Haddii qof khatar ku jiro, wac { number-sos_112 }.

## What she typed

answer-personal_number = Taasi waxay u eg tahay lambarka aqoonsiga (personnummer) ama lambar taleefan. Uma baahnid inaad waxyaabahaas halkan ku qorto, waana ka fiican tahay inaad iska dayso. Ma kaydin.
answer-no_words = Erey kuma arag waxa aad qortay. Dooro mawduuc, ama ku qor ereyadaada. Haddii aad khatar ku jirto, wac { number-sos_112 }.
answer-yes_alone = Ma garanayo waxa aad haa u leedahay. Halkan wax ka dooro, ama ku dar dhowr erey.
answer-no_alone = Ma garanayo waxa aad maya u leedahay. Halkan wax ka dooro, ama ku dar dhowr erey. Uma baahnid inaad sheegto wax ka badan inta aad rabto.

## After a long silence, once

still-here = Boggu weli wuu furan yahay. Riix ”Ka bax” haddii qof yimaado. Haddii kale, qor markaad rabto.
