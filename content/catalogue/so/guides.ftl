# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.

## What is safe right now: the screen, the phone, another device.

guide-safe = Maxaa hadda ammaan ah?
guide-safe-screen = Waxaan wada eegi karnaa waxa adiga ammaan kuu ah. Hadda qof ma arki karaa shaashaddaada?
guide-safe-seen = Riix ”Ka bax” haddii aad u baahan tahay, goor dambena soo noqo. Ma ka baqaysaa qof hadda halkaas jooga?
guide-safe-danger = Kaarka bogga ku yaal ayaa ku tusaya waxa aad hadda samayn karto. Wac { number-sos_112 } haddii aad khatar ku jirto. Waxaan ahay barnaamij, kuumana wici karo.
guide-safe-own = Way fiican tahay in aan qofna arkayn. Taleefanka ama kombiyuutarka adiga keliya ma isticmaashaa?
guide-safe-checked = Dadka qaarkood waa lala socdaa iyadoo aan la dareemayn. Qof ma akhristaa taleefankaaga ama ma arkaa halka aad joogto?
guide-safe-other = Markaas qof baa arki kara inaad halkan timid. Ma isticmaali kartaa kombiyuutar ama taleefan kale, tusaale dugsiga?
guide-safe-switch = Waxaa ka fiican inaad halkaas ka qorto. Taleefankaaga wax walba hal mar ha ka wada beddelin, waayo waa la dareemi karaa.
guide-safe-careful = Qor oo keliya markaad keligaa tahay, oo wax gaaban qor. Riix ”Ka bax” markaad dhammayso. Taleefanku weli wuu xasuusnaan karaa inaad halkan timid.
guide-safe-fine = Way fiican tahay. Taleefanku weli wuu xasuusnaan karaa inaad halkan timid. Waa kuwan talooyin ku adkaynaya dadka kale inay wax arkaan.

## A trip she is afraid of: before it, on the way, abroad.

guide-trip = Safarka ka hor
guide-trip-where = Way fiican tahay inaad weydiiso. Safarka ka warran?
guide-trip-where-soon = Dhowaan baan safraynaa
guide-trip-where-later = Waqti dambe ayay tahay
guide-trip-where-going = Hadda waan soconnaa
guide-trip-where-abroad = Dibadda baan joogaa
guide-trip-going = Weli waxaad dhihi kartaa: jooji. Kaarka bogga ku yaal ayaa ku tusaya waxa aad hadda samayn karto. U sheeg shaqaalaha ama booliska markaad awooddo.
guide-trip-away = Dibaddana caawimaad baa laga heli karaa. Kaarka bogga ku yaal ayaa ku tusaya cidda aad la xiriiri karto. Qor oo keliya marka ay ammaan tahay.
guide-trip-passport = Baasaboorkaaga adigu hayso haddii ay suurtogal tahay. Hadda ma haysaa?
guide-trip-known = Way fiican tahay in qof ogyahay halka aad tegaysaan iyo goorta aad soo noqonaysaan. Ma jiraa qof aan qoyska ahayn oo safarka og?
guide-trip-alone = Markaas macallin ama la-taliyaha dugsiga (kurator) ayaa noqon kara qofka og. Halkan sidoo kale qof waad ka codsan kartaa. Ma ka yar tahay 18 sano?
guide-trip-age = Caawimaad raadso intaadan safrin, waayo markaas ayaa waxa ugu badan la qaban karaa. Ma ka yar tahay 18 sano?
guide-trip-child = La xiriir adeegga bulshada (socialtjänsten) ama booliska, oo u sheeg inaad ka baqayso in dibadda laguu kaxeeyo. Haddii aad ka yar tahay 18 sano, waa la mamnuuci karaa in Iswiidhan lagaa saaro. Haddii ay degdeg tahay, isla maalintaas ayaa la go'aamin karaa.
guide-trip-adult = Haddii aad rabto inaad safarto adigaa go'aansanaya. Haddii qof ku qasbayo, caawimaad waxaad ka heli kartaa booliska ama adeegga bulshada (socialtjänsten). Halkan sidoo kale qof waad ka codsan kartaa.

## A plan to leave home, made with somebody.

guide-plan = Qorshee inaad baxdo
guide-plan-now = Waa geesinimo inaad arrintan ka fikirto. Hadda khatar ma ku jirtaa?
guide-plan-danger = Markaas waxa ugu muhiimsan waa inaad khatarta ka fogaato. Kaarka bogga ku yaal ayaa ku tusaya waxa aad samayn karto. Waxaan ahay barnaamij, kuumana wici karo.
guide-plan-with = Bixitaan aan qorshe lahayn khatar buu noqon karaa. Ma haysataa qof aan qoyska ahayn oo aad la qorshayso?
guide-plan-find = La-taliyaha dugsiga (kurator), adeegga bulshada (socialtjänsten) ama qof halkan jooga ayaa kula qorshayn kara. Keligaa ha u tegin qof aadan aqoon. Ma ka yar tahay 18 sano?
guide-plan-age = Way fiican tahay. Caawimaaddu way yara kala duwan tahay haddii aad ilmo tahay ama qof weyn. Ma ka yar tahay 18 sano?
guide-plan-child = Haddii aad ka yar tahay 18 sano, adeegga bulshada (socialtjänsten) ayaa meel kale kuu diyaarin kara, xitaa haddii waalidkaa diido. U sheeg inay sharaf ku saabsan tahay, oo ka codso inay marka hore ammaankaaga qorsheeyaan. Ma rabtaa inaad aragto waxa aad qaadan karto?
guide-plan-adult = Waxaa lagaa caawin karaa guri la ilaaliyo (skyddat boende). U sheeg adeegga bulshada (socialtjänsten) inay sharaf ku saabsan tahay, iyo in aan qoyska loo sheegin halka aad joogto. Ma rabtaa inaad aragto waxa aad qaadan karto?
guide-plan-pack = Alaab xirxiro oo keliya haddii aan qofna dareemayn, wax yar ayaana ka fiican wax badan. Wixii kaa maqan inta badan goor dambe waa la helaa.
guide-plan-done = Tallaabada xigta goorta aad qaadayso adigaa go'aansanaya. Waad ka noqon kartaa oo dib baad u bilaabi kartaa. Qof halkan jooga ayaa kula fikiri kara.

## For somebody who worries about a friend.

guide-friend = Caawi saaxiib
guide-friend-now = Way wanaagsan tahay inaad daryeelayso. Saaxiibkaa hadda khatar ma ku jiraa?
guide-friend-call = Wac { number-sos_112 } oo u sheeg waxa aad ogtahay. Ha la hadlin qoyska saaxiibkaa. Waxaan ahay barnaamij, kuumana wici karo.
guide-friend-gone = Mararka qaarkood qof baa fasax ama safar ku lumaa. Saaxiibkaa miyuu joojiyay inuu jawaabo ama miyuusan soo noqon?
guide-friend-report = U sheeg adeegga bulshada (socialtjänsten) ama booliska sida ugu dhaqsaha badan. Ha weydiin qoyska, waayo khatarta way kordhin kartaa. Qof halkan jooga ayaa kula fikiri kara.
guide-friend-write = Waxaa dhici karta in qof kale akhriyo waxa aad isu qortaan. Ammaan ma tahay inaad saaxiibkaa wax u qorto?
guide-friend-quiet = Markaas arrintan waxba ha ka qorin. Waxaa ka fiican inaad wada hadashaan marka aad keligiin tihiin, tusaale dugsiga. Saaxiibkaa dhowaan ma safrayaa?
guide-friend-travel = Saaxiibkaa weydii waxa uu ammaan u arko, iyo goorta aad isla hadli kartaan. Saaxiibkaa dhowaan ma safrayaa?
guide-friend-trip = Markaas waxaa ugu fiican in caawimaad la raadiyo safarka ka hor. Adeegga bulshada (socialtjänsten) ama booliska ayaa saaxiibkaa caawin kara. Adiguna waad u sheegi kartaa inaad walaacsan tahay.
guide-friend-adult = U sheeg qof weyn oo aad ku kalsoon tahay. Waxaad kaloo u sheegi kartaa adeegga bulshada (socialtjänsten), markaasna uma baahnid inaad sheegto cidda aad tahay. Adiguna is daryeel.
