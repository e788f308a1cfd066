# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words, in Somali. No native reader has read it yet.

## The twelve pictures

back-picture-1 = Tufaax
back-picture-2 = Baaskiil
back-picture-3 = Doon
back-picture-4 = Kalluun
back-picture-5 = Balanbaalis
back-picture-6 = Geed
back-picture-7 = Dallad
back-picture-8 = Bisad
back-picture-9 = Kubbad
back-picture-10 = Koob
back-picture-11 = Fure
back-picture-12 = Ubax

## Two pictures while she waits: offered, never forced

back-offer-title = Haddii chatku kaa go'o
back-offer-why = Haddii aad rabto laba sawir dooro oo xasuuso. Markaas haddii boggu xirmo, qofka aad wax u qorayso wuu ku aqoonsan karaa.
back-offer-honest = Sawirradu fure ma aha. Qofkii arkay adigoo dooranaya isla kuwii wuu tusi karaa.
back-offer-sealed = Waxaa la diraa iyagoo qufulan, si dadka halkan ka shaqeeya oo keliya u arki karaan.
back-pick-first = Sawir dooro
back-pick-second = Sawir kale dooro
back-picked = Waxaad dooratay { $first } iyo { $second }.
back-change = Sawirro kale dooro
back-skip = Ka bood

## "I was cut off"

back-cut-title = Chatku ma kaa go'ay?
back-cut-why = Dooro isla labadii sawir ee markii hore. Kaddib qof ayaad codsanaysaa.
back-cut-honest = Haddii qofka halkan ka shaqeeya uu sawirrada aqoonsado, waad sii wadi kartaan. Haddii kale, sida dadka kale ayaad u sugaysaa. Hal mar ayaad isku dayi kartaa.
back-cut-none = Sawirro ma dooran? Dib u noqo oo sidii caadiga ahayd u bilow.
back-cut-chosen = Ma rabtaa inaad tusto { $first } iyo { $second }?
back-cut-go = Haa, qof codso
back-agreed = Waqti ayaan ku heshiinnay
back-agreed-why = Dooro labada sawir ee aad ku heshiiseen. Qofka halkan ka shaqeeya ayaa isbarbar dhigaya. Ilaa markaas sida dadka kale ayaad u sugaysaa.

## A return that the counsellor offers

back-return-title = Soo jeedin waqti oo ka timid { $name }
back-return-when = Waqtiga: { $when }
back-return-pictures = Sawirrada: { $first } iyo { $second }
back-return-keep = Tan waxaa ilaa markaas hayn doona { $name }:
back-return-keep-none = Wixii aad isu qorteen waxba kama haraan.
back-return-honest = Waqtiga, sawirrada iyo waxa halkan ku qoran waa la qufulayaa, si dadka halkan ka shaqeeya oo keliya u furi karaan. 14 maalmood kaddib waa la tirtiraa.
back-return-weak = Qofka garanaya sawirrada wuxuu sheegan karaa inuu adiga yahay. Sidaas darteed marka hore waan su'aalnaa, wixii aad qortayna waxba kama tusno.
back-return-how = Waqtigaas halkan kaalay. Dooro ”Chatku wuu iga go'ay”, kaddib ”Waqti ayaan ku heshiinnay”. Taas waxba taleefanka laguma kaydiyo.
back-return-free = Adigaa go'aansanaya. Haddii aad maya tiraahdo, waxba lama kaydinayo, qoraalkana waad sii wadaysaan.
back-return-yes = Haa, waa igu wanaagsan
back-return-no = Maya, mahadsanid
back-return-agreed = Waxaad ku heshiiseen { $when }. Waqtiga iyo sawirrada xasuuso.
back-return-declined = Waxaad tiri maya. Waxba lama kaydinayo.
notice-return_offered = Soo jeedin waqti oo ka timid { $name }. Halkan hoose ka jawaab.
