# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.
### Homo, bi, trans, queer and hbtqi stand as they are said in Sweden: the Somali words for them are mostly insults.

## What is it?

topic-what_is_honour_violence = Waa maxay rabshad sharafeed?
answer-what_is_honour_violence = Rabshadda sharafta (hedersvåld) waa marka qoyska ama qaraabadu ay ku xakameeyaan si ay sumcaddooda u ilaaliyaan. Inta badan waxay ku saabsan tahay jacaylka, jirka, dharka iyo saaxiibbada. Dad dhowr ah ayaa wada go'aamin kara, hanjabi kara ama wax ciqaabi kara. Gabdhaha, wiilasha iyo dadka hbtqi ah dhammaantood way ku dhici kartaa. Marna eed kuma lihid.

topic-forms_of_violence = Noocyada rabshadda
answer-forms_of_violence = Rabshaddu ma aha garaac oo keliya. Waxay noqon kartaa hanjabaad, hadal xun, ceebayn iyo in mar walba lagu kormeero. Waa lagu go'doomin karaa, cunto ama daryeel caafimaad waa laguu diidi karaa, ama alaabtaada waa la burburin karaa. Waxay kaloo noqon kartaa xadgudub galmo ama safar dibadda ah oo aadan rabin. Intaas oo dhan waa rabshad, caawimaadna waad u raadsan kartaa.

topic-is_it_me = Aniga ma i khusaysaa?
answer-is_it_me = Qof kale miyuu go'aamiyaa saaxiibbadaada, dharkaaga, waqtigaaga firaaqada ama cidda aad jeceshahay? Ma laguu hanjabaa ama ma lagu ciqaabaa marka aad adigu wax doorato? Ma ka baqdaa waxa ay qaraabadu dhihi doonto? Haddii aad mid ka mid ah haa ku jawaabto, waxay noqon kartaa cadaadis sharafeed (hedersförtryck). Waad nala hadli kartaa xitaa haddii aadan hubin.

topic-is_it_a_crime = Ma dembi baa?
answer-is_it_a_crime = Way noqon kartaa. Haddii qof marar badan kuu hanjabo, ku garaaco, ku qasbo ama ku bahdilo sharafta qoyska awgeed, waxay noqon kartaa dembiga cadaadiska sharafta (hedersförtryck). Xitaa hal mar dembi way noqon kartaa, tusaale garaac ama hanjabaad. In aan laguu oggolayn inaad dharkaaga doorato mar walba dembi ma aha, laakiin weli khalad bay noqon kartaa, caawimaadna waad heli kartaa. Uma baahnid inaad hubto ka hor intaadan na weydiin.

topic-child_rights = Xuquuqdayda
answer-child_rights = Heshiiska xuquuqda carruurta (barnkonventionen) waa sharci ka jira Iswiidhan, wuxuuna khuseeyaa qof kasta oo ka yar 18 sano. Qiimahaagu wuu la mid yahay kan dadka kale. Waxaad xaq u leedahay inaad sheegto waxa aad qabto, dugsi dhigato, nolol gaar ah yeelato oo doorato waxa aad rumaysan tahay. Waa in lagaa ilaaliyaa rabshadda, xitaa guriga. Marka dadka waaweyn go'aan gaarayaan, waa inay ka fikiraan waxa adiga kuugu fiican.

topic-everyday_limits = Xakamaynta maalin kasta
answer-everyday_limits = Waalidku xuduud wuu dejin karaa, laakiin markaad sii weynaato waa in si ka badan laguu dhegaysto. Qofna xaq uma laha inuu ku garaaco, ku bahdilo, kuu hanjabo ama meel kugu xiro. Haddii xakamayntu sii badato markaad sii weynaato, taasi waa digniin. Waxaad xaq u leedahay inaad sheegto waxa aad qabto oo laguu dhegaysto si dhab ah. Waxaad la hadli kartaa la-taliyaha dugsiga (kurator) ama qof halkan jooga.

topic-digital_control = Taleefankayga waa la eegaa
answer-digital_control = In taleefankaaga la akhristo, lagu raadraaco ama lagaa dalbado lambarrada sirta ah (lösenord) waa nooc rabshad ah. Wax walba hal mar ha wada beddelin, waayo waa la dareemi karaa. Caawimaadda ka raadi kombiyuutar yaalla dugsiga ama maktabadda. BankID-gaaga iyo koodhadhkaaga adiga keliya ayaa leh. Samee oo keliya waxa aad dareento inay ammaan yihiin.

topic-money_control = Lacag iyo deyn
answer-money_control = Lacagta aad shaqaysato adigaa leh. Qofna xaq uma laha inuu kugu qasbo inaad deyn qaadato ama magacaaga wax ku saxiixo. Ha saxiixin wax aadan fahmin, haddii ay ammaan tahay inaad iska dayso. Haddii ay tahay inaad guriga ka baxdo, adeegga bulshada (socialtjänsten) waxaad weydiisan kartaa caawimaad lacageed. Qof halkan jooga ayaad kala hadli kartaa sida aad yeeli karto.

topic-made_to_control_sibling = Qasab inaan walaal kormeero
answer-made_to_control_sibling = Dad badan, inta badan wiilal, ayaa lagu qasbaa inay kormeeraan walaalahood ama ilmo-adeerradood. Adiguna xaq baad u leedahay inaadan samayn. Haddii aadan rabin, taasi ma aha inaad qoyskaaga khiyaantay. Dhib baa laguu geysan karaa, isla markaasna adigu khalad baad samayn kartaa, halkanna waad kaga hadli kartaa. Haddii aad qof u hanjabtay ama garaacday, waxaa jirta caawimaad lagu joojiyo.

topic-lgbtqi = Hbtqi (homo, bi, trans)
answer-lgbtqi = Ma xanuunsanid, umana baahnid inaad isbeddesho. Qofna xaq uma laha inuu kuu hanjabo, ku garaaco, ku qasbo ama ku guuriyo sababtoo ah waxaad tahay homo (qof jecel dad jinsigiisa ah), bi, trans ama queer. Adigaa go'aaminaya cidda ogaanaysa. Ha ku sheegin guriga haddii ay khatar noqon karto. Halkan waxaad kula hadli kartaa qof adigoon magacaaga sheegin.

topic-disability = Naafonimo
answer-disability = Qofna looma oggola inuu ku garaaco. Qofna looma oggola inuu ku qasbo. Maya waad dhihi kartaa. Cidda aad jeceshahay adigaa dooranaya. U sheeg qof weyn oo dugsiga jooga, ama halkan ka codso qof. Hadda ma baqaysaa? Wac { number-sos_112 }.

topic-school = Dugsiga
answer-school = Waxaad xaq u leedahay inaad dugsi dhigato oo aad wax walba ka qayb gasho, xitaa isboortiga, dabaasha iyo casharka galmada. Maamulaha dugsiga (rektor) oo keliya ayaa dhihi kara qayb gaar ah waad ka maqnaan kartaa, waxaana loo baahan yahay sabab aad u culus. Qofna xaq uma laha inuu dugsiga kaa saaro si guriga laguugu hayo. La-taliye (kurator), kalkaalisada dugsiga ama macallin ayaa ku dhegaysan kara. Waxaa dhici karta in ay waajib ku tahay inay gudbiyaan warbixin walaac (orosanmälan) haddii ay u maleeyaan inaad dhib ku jirto, ee marka hore weydii sida ay u dhacdo.

topic-religion = Diin iyo rumayn
answer-religion = Waxa aad rumaysan tahay adigaa doorta, ama inaadan waxba rumaysnayn. Qofna xaq uma laha inuu kuu hanjabo ama ku garaaco si aad dhar gaar ah u xirato, ama si aadan u xiran. Rabshadda sharaftu diin gaar ah kuma xirna. Waad wax rumaysnaan kartaa oo haddana waad rabi kartaa inaad adigu go'aansato. Ha ku muujin guriga waxa aad rumaysan tahay haddii ay khatar noqon karto.

topic-i_love_my_family = Qoyskayga waan jeclahay
answer-i_love_my_family = Qoyskaaga waad jeclaan kartaa oo haddana waad rabi kartaa in wax isbeddelaan. Dad badan ayaa sidaas dareema. Inaad halkan ku hadasho macnaheedu ma aha inaad iyaga ka tagto. Yoolku wuxuu noqon karaa in xaaladdaadu ka fiicnaato halka aad joogto. Waxa aad rabto inaad ka hadasho adigaa dooranaya.

## Marriage

topic-forced_marriage = Guur qasab ah
answer-forced_marriage = Qofna xaq uma laha inuu guur kugu qasbo. Iswiidhan gudaheeda waa dembi, xitaa haddii nikaaxu yahay mid diini ah oo keliya ama dibadda ka dhaco. Qofka ku qasba xabsi ayuu geli karaa. Uma baahnid inaad guriga ka diiddo. Marka hore waxaad la hadli kartaa qof weyn oo aan qoyska ahayn oo aad ku kalsoon tahay, adeegga bulshada (socialtjänsten) ama qof halkan jooga.

topic-child_marriage = Guur ka hor 18 sano
answer-child_marriage = Qof ka yar 18 sano guur kuma geli karo Iswiidhan. Wax ka reeban ma jiraan, waxna ma beddelayso haddii ilmuhu haa yiri. Dadka waaweyn ee ilmo guuriya, ama u oggolaada inay dhacdo, dembi bay galaan. Marna ilmuhu eed kuma laha. Haddii adiga lagu guuriyay 18 sano ka hor, waxaa lagaa caawin karaa inaad furriin hesho.

topic-foreign_marriage = Guur dibadda ka dhacay
answer-foreign_marriage = In dal kale lagugu guuriyay macnaheedu mar walba ma aha in guurkaasi halkan ka jiro. Iswiidhan inta badan way diiddaa haddii qof ka yaraa 18 sano, haddii qof la qasbay ama haddii aydaan isku meel joogin. Waxyaabo ka reeban ayaa jira, ee weydii adeegga bulshada (socialtjänsten) ama sharciyaqaan (jurist). Uma baahnid inaad keligaa xalliso. Adigu eed kuma lihid inay dhacday.

topic-cousin_marriage = Guurka ilmo-adeerka
answer-cousin_marriage = Qofna xaq uma laha inuu kugu qasbo guur qaraabo ah, wax kasta oo sharcigu ka yiraahdo ilmo-adeerka. Dowladdu waxay soo jeedisay in guurka ilmo-adeerka iyo ilmo-abtiga la mamnuuco. Ma hubo waxa hadda dhaqan gal ah, ee weydii adeegga bulshada (socialtjänsten) ama sharciyaqaan (jurist). Xaq baad u leedahay inaadan rabin, xitaa haddii qaraabadu hore u go'aansatay. Uma baahnid inaad guriga maya ka dhahdo haddii ay khatar noqon karto.

topic-tricked_abroad = Safar la igu khiyaaneeyay
answer-tricked_abroad = Mararka qaarkood qoysku wuxuu yiraahdaa fasax baa la aadayaa ama qof xanuunsan baa la soo booqanayaa, laakiin qorshuhu waa aroos. Waa dembi in dibadda laguugu khiyaaneeyo si laguu guuriyo. Walaacaaga dhab u qaado haddii wax khaldan yihiin. Safarka ka hor u sheeg adeegga bulshada (socialtjänsten), booliska ama qof weyn oo aan qoyska ahayn. Aad bay u adag tahay in caawimaad la helo markaad halkaas joogto.

topic-ceremony_pressure = Xaflad guri oo keliya?
answer-ceremony_pressure = Ballan, doonis ama xaflad guriga lagu qabto sidoo kale qasab way noqon kartaa. Mararka qaarkood waxay yiraahdaan waa xaflad oo keliya, ama sida dadka kale ayaad noqonaysaa. Annaga ama qof weyn oo aan qoyska ahayn weydii waxa ay kuu noqon karto. Xaq baad u leedahay inaadan rabin, xitaa kaddib. Haddii aadan hubin, qof halkan jooga waad la hadli kartaa.

## Body

topic-fgm = Gudniinka gabdhaha
answer-fgm = Gudniinka gabdhaha (könsstympning) Iswiidhan waa ka mamnuuc. Sidoo kale lama oggola in ilmo dal kale loo kaxeeyo si loo gudo. Ma safar baad ka baqaysaa? Sheeg ka hor intaadan safrin, waayo markaas safarka waa la joojin karaa haddii aad ka yar tahay 18 sano. Haddii ay hore u dhacday eed kuma lihid, daryeel iyo taageerona waad heli kartaa.

topic-virginity_check = Baaritaanka bikranimada
answer-virginity_check = Jirka lagama arki karo in qof galmo sameeyay. Laga bilaabo 1 Diseembar 2025 waa dembi in la sameeyo baaritaanka bikranimada (oskuldskontroll) ama la qoro shahaado bikranimo. Waa dembi xitaa haddii aad haa tiri. Qofka sameeya ayaa la ciqaabaa, adiga maya. Wax kasta oo arrintan ku saabsan waad na weydiin kartaa.

topic-conversion_attempt = Inay i beddelaan bay rabaan
answer-conversion_attempt = Inaad tahay homo, bi, trans ama queer ma aha cudur, wax la daaweeyaana ma jiraan. Qofna xaq uma laha inuu kuu hanjabo, ku garaaco ama kugu qasbo inaad qof kale noqoto. Waxay ku dhici kartaa cadaadis xooggan, safar, aroos ama wax loogu yeero daaweyn. Ha ku sheegin guriga qofka aad tahay haddii ay khatar noqon karto. Qof halkan jooga waad la hadli kartaa, si tartiib ah oo kuu habboon.

topic-sexual_abuse = Xadgudub galmo
answer-sexual_abuse = Qof ma kugu sameeyay wax galmo ah oo aadan rabin? Marna eed kuma lihid, xitaa haddii uu ahaa qaraabo, lammaane ama qofka aad is qabtaan. Waxaad xaq u leedahay ilaalin iyo caawimaad. Daryeel caafimaad waad raadsan kartaa adigoon booliska u dacwoon. Haddii aad rabto, qof halkan jooga waad la hadli kartaa, si tartiib ah oo kuu habboon.

topic-pregnancy = Uurka iyo iska soo rididda
answer-pregnancy = Uurka adigaa iska go'aansanaya. Iska soo rididda uurka (abort) waa la oggol yahay ilaa dhammaadka toddobaadka 18-aad, da' xaddidanna ma laha. Rugta caafimaadka dhallinyarada (ungdomsmottagning) ayaa ku caawin karta, waxayna leeyihiin waajib sir-hayn. U sheeg haddii ay khatar tahay in qoysku ogaado. Kiniinka degdegga ah ee uurka ka hortaga (akut-p-piller) farmashiga ayaa laga iibsan karaa.

topic-trafficking = Waa la iga faa'iidaystay
answer-trafficking = Qofna xaq uma laha inuu ku iibsado, ku iibiyo ama kaa faa'iidaysto. Waxay noqon kartaa in lagugu qasbo galmo, shaqo, xatooyo ama guur si qof kale lacag uga helo. Eed kuma lihid, xitaa haddii lacag lagu siiyay ama aad haa tiri. Hadda khatar ma ku jirtaa? Wac { number-sos_112 }. Sidoo kale qof halkan jooga waad la hadli kartaa adigoon sheegin cidda aad tahay.

## Abroad

topic-before_travel = Safar baan ka baqayaa
answer-before_travel = Caawimaad raadso safarka ka hor, waayo markaas ayaa waxa ugu badan la qaban karaa. La xiriir adeegga bulshada (socialtjänsten) ama booliska oo u sheeg inaad ka baqayso in dibadda laguu kaxeeyo. Haddii aad ka yar tahay 18 sano, waxaa laguu soo saari karaa mamnuucidda ka bixitaanka dalka (utreseförbud). Markaas waa mamnuuc in Iswiidhan lagaa saaro, haddii ay degdeg tahayna isla maalintaas ayaa la go'aamin karaa. U sheeg halka loo safrayo iyo goorta, haddii aad ogtahay.

topic-at_airport = Garoonka diyaaradaha
answer-at_airport = Weli waxaad dhihi kartaa: jooji. U sheeg shaqaalaha, booliska ama dadka baasaboorka hubiya: ”Caawimaad baan u baahanahay. Si qasab ah ayaa la ii kaxaynayaa.” Wac { number-sos_112 } haddii aad awooddo. Qaaddo bir ah oo nigiska gudihiisa ku jirta ayaa qalabka baaritaanka ka dhawaajin karta, si aad keligaa shaqaalaha ula hadasho, laakiin mar walba ma shaqayso. Ha fuulin haddii aad si aan khatar ahayn uga dhuuman karto.

topic-already_abroad = Dibadda baan joogaa
answer-already_abroad = Wac UD-jouren ee Iswiidhan ama la xiriir safaaradda Iswiidhan ee dalka aad joogto. UD-jouren habeen iyo maalin waa laga jawaabaa, xitaa haddii aad Iswiidhan deggan tahay adigoon muwaadin ka ahayn. Baasaboorkaaga meel ammaan ah dhig, oo u sheeg qof Iswiidhan jooga halka aad joogto. Dalalka qaarkood caawimaaddu way ka daciifsanaan kartaa, laakiin haddana la xiriir. Qor oo keliya marka ay ammaan tahay.

topic-upbringing_trip = Dhaqan celis
answer-upbringing_trip = Mararka qaarkood dhallinyarada waxaa loo diraa qaraabo dal kale joogta si ay u bartaan addeecid. Dad badan waxay yiraahdaan dhaqan celis. Gabdhaha iyo wiilashaba way ku dhacdaa. Haddii aad ka yar tahay 18 sano oo ay khatar tahay in dhib halkaas kugu gaaro, safarka waxaa lagu joojin karaa mamnuucidda ka bixitaanka dalka (utreseförbud). Safarka ka hor u sheeg adeegga bulshada (socialtjänsten), booliska ama qof weyn oo aan qoyska ahayn. Haddii ay degdeg tahay, isla maalintaas ayaa go'aan la gaari karaa.

## Getting help

topic-social_services = Waa maxay socialtjänsten?
answer-social_services = Adeegga bulshada (socialtjänsten) waad wici kartaa oo wax waad weydiin kartaa adigoon magacaaga sheegin. Haddii aad sheegto cidda aad tahay oo aad ka yar tahay 18 sano, isla maalintaas waa inay qiimeeyaan haddii aad ilaalin degdeg ah u baahan tahay. Laba toddobaad gudahood waxay ku go'aansadaan haddii ay sii baarayaan. U sheeg inay sharaf ku saabsan tahay, iyo inay khatar tahay haddii qoysku ogaado. Ka codso inay qorsheeyaan ammaankaaga ka hor inta aysan waalidkaaga la hadlin.

topic-duty_to_report = Ma qasab baa in la sheego?
answer-duty_to_report = Dadka halkan ka shaqeeya waa inay u sheegaan adeegga bulshada (socialtjänsten) haddii ay u maleeyaan in ilmo ka yar 18 sano dhib ku jiro. Waxay khusaysaa adiga ama qof kale. Sharcigu wuxuu u jiraa in ilmuhu caawimaad helo, ee ma aha in adiga lagu ciqaabo. Inta aysan ogayn cidda aad tahay, ma sheegi karaan wax adiga lagugu garan karo. Waxay isku dayaan inay marka hore adiga kuu sheegaan, adiguna waad ka qayb geli kartaa sida loo samaynayo.

topic-anonymity = Ma la i garanayaa?
answer-anonymity = Uma baahnid inaad sheegto magacaaga, halka aad deggan tahay ama dugsiga aad dhigato. Chatka kaddib lama kaydiyo, IP-ga taleefankaagana ma kaydinno. Haddii aad warqad qorto, waxaa la hayaa 30 maalmood, iyadoo qufulan. Inta aad sheegayso adigaa dooranaya. Haddii aad sheegto cidda aad tahay, dadka halkan ka shaqeeya waxaa laga yaabaa in ay waajib ku noqoto inay wax qabtaan si aad caawimaad u hesho. Ka fikir sidoo kale haddii qof arki karo shaashaddaada ama akhrin karo taleefankaaga.

topic-will_parents_know = Waalidkay ma ogaan doonaan?
answer-will_parents_know = Cid halkan joogta waalidkaaga wax uma sheegto keliya sababtoo ah chatka waad isticmaashay. Shaqaaluhu waxyaabo way ka qarin karaan haddii ay dhib weyn kuu keeni karto inay ogaadaan. Markaad sii weynaato oo aad sii qaan-gaarto, adiga ayaa wax badan go'aansanaya. Haddii adeegga bulshada (socialtjänsten) baaritaan bilaabo, waalidku inta badan wax bay ogaadaan. Markaas ka codso in marka hore ammaankaaga la qorsheeyo.

topic-under_15 = Waxaan ka yar ahay 15 sano
answer-under_15 = Mar walba halkan wax waad ka weydiin kartaa, da' kasta oo aad tahay. Dadka halkan ka shaqeeya aad bay u taxaddaraan marka qof da' yar yahay, waxayna jecel yihiin in qof weyn oo lagu kalsoon yahay ku caawiyo. Laga bilaabo 12 sano, adeegga bulshada (socialtjänsten) ayaa taageero ku siin kara iyadoo waalidkaa uusan oggolaan, haddii ay kugu habboon tahay oo aad rabto. Waxaad kaloo la hadli kartaa Bris, oo carruurta loogu talagalay. Hadda ma baqaysaa? Wac { number-sos_112 }.

topic-leaving_home = Ka bixitaanka guriga
answer-leaving_home = Uma baahnid inaad keligaa arrintan qaaddo, qorshe la'aanna khatar way noqon kartaa. Haddii aad ka yar tahay 18 sano, adeegga bulshada (socialtjänsten) ayaa meel kale kuu diyaarin kara, xitaa haddii waalidkaa diido. Haddii aad ka weyn tahay 18 sano, waxaad heli kartaa guri la ilaaliyo (skyddat boende). U sheeg inay sharaf ku saabsan tahay, iyo in aan qoyska loo sheegin ciwaankaaga cusub. Qof halkan jooga ayaad kala hadli kartaa sida aad u qorshayn karto.

topic-protected_identity = Xog la ilaaliyo
answer-protected_identity = Waa la adkayn karaa in diiwaannada dowladda lagaa helo. Saddex siyaabood ayaa jira: in xogtaada lagu calaamadiyo sir, diiwaangelin la ilaaliyo (skyddad folkbokföring) iyo, marka khatartu aad u weyn tahay, magac iyo lambar cusub. Hay'adda Canshuuraha (Skatteverket) ayaa go'aamisa labada hore. Booliska iyo adeegga bulshada (socialtjänsten) ayaa kaa caawin kara inaad codsato. Kala hadal iyaga waxa kugu habboon.

topic-asylum = Magangelyo iyo deggenaansho
answer-asylum = Iswiidhan waxaad ku leedahay isla xaqa ilaalinta ee dadka kale leeyihiin, xitaa haddii aad magangelyo codsanayso. Hanjabaadda ama rabshadda qaraabadu muhiim bay u noqon kartaa codsigaaga. U sheeg qareenkaaga (advokat), masuulkaaga (god man) ama Hay'adda Socdaalka (Migrationsverket) marka qoysku uusan joogin. Qoyskaagu keligiis ma go'aamin karo in Iswiidhan lagaa saaro. Xeerarku way adag yihiin, ee weydii sharciyaqaan (jurist) intaadan keligaa walwalin.

topic-police_report = Dacwad booliska la geeyo
answer-police_report = Dembiga waxaad ku sheegi kartaa taleefanka ama saldhigga booliska. Haddii hadda khatar jirto, wac { number-sos_112 }. Haddii aad ka yar tahay 18 sano, boolisku wuxuu kugula hadli karaa guriga carruurta (barnahus), meel carruurta loogu talagalay. Waad ka noqon kartaa, laakiin boolisku haddana wuu sii wadi karaa. Haddii aadan hubin, marka hore qof halkan jooga waad la hadli kartaa.

topic-worried_about_friend = Saaxiib baan u walaacsanahay
answer-worried_about_friend = Dhegayso saaxiibkaa, oo rumayso waxa uu kuu sheego. Ha la hadlin qoyska saaxiibkaa, waayo khatarta way kordhin kartaa. Weydii waxa ammaan ah, iyo sida aad isula xiriiri kartaan. U sheeg qof weyn oo aad ku kalsoon tahay, ama annaga. Qof kasta walaaciisa wuu u sheegi karaa adeegga bulshada (socialtjänsten), umana baahnid inaad sheegto cidda aad tahay.

topic-suicide = Nolosha waan ka daalay
answer-suicide = Waa geesinimo inaad sheegto. Marka noloshu sidan u adag tahay, waxaa qofka u iman kara fikirro geeri ah, caawimaadna way ku dhammaan karaan. Hadda ma waxaad ku dhowdahay inaad wax samayso, mise qof baa kugu qasbaya? Wac { number-sos_112 } ama u tag qof weyn oo aad ku kalsoon tahay. Waxaad kaloo la xiriiri kartaa mid ka mid ah kuwa halkan ka muuqda, ama chatka ka codso qof.

topic-talk_to_human = Qof la hadal
answer-talk_to_human = Markaad rabto qof waad codsan kartaa. Ma hubo in qof isla markiiba jawaabi karo, inta aad sugaysana waad ka noqon kartaa. Marka qof jawaabo magac baad arkaysaa. Markaas barnaamijku ma akhrin karo waxa cusub ee aad qortaan. Adigaa dooranaya haddii qofku arki karo wixii aad hore u qortay.

## About the chat

topic-who_answers = Yaa halkan ka jawaaba?
answer-who_answers = Waxaan ahay barnaamij, ma ihi qof. Waxaan ka jawaabi karaa su'aalaha caadiga ah, laakiin waan khaldami karaa. Cidna ma wici karo, gargaarna uma yeeri karo. Haddii aad door bidayso inaad qof la hadasho, waad codsan kartaa. Markaas qof halkan ka shaqeeya ayaa jawaabaya, marka ugu horreysa ee uu awoodo.

topic-cost_and_trace = Lacag ma tahay? Ma muuqataa?
answer-cost_and_trace = Chatku waa bilaash, laakiin internetka taleefanka ayuu isticmaali karaa. Biilka taleefanka kagama muuqdo wicitaan ahaan. Inaad bogga timid weli waa laga arki karaa taleefanka ama internetka guriga iyo dugsiga. Haddii aad qof wacdo, liiska wicitaannada taleefanka ayay ka muuqataa. Lambar kasta oo halkan ku qoran agtiisa waxaa ku qoran qiimihiisa iyo haddii uu muuqan karo.

topic-professional = Dhallin baan la shaqeeyaa
answer-professional = Chatkan waxaa loogu talagalay dhallinyarada dhibku haysto. Haddii aad shaqadaada kula kulanto carruur iyo dhallinyaro, talo waxaad ka heli kartaa Nationella stödtelefonen mot hedersvåld (khadka qaranka ee ka dhanka ah rabshadda sharafta). Ha qorin hana sheegin magacyo, dugsi ama wax kale oo qof lagu garan karo. Ha la xiriirin qoyska ka hor inta aan la helin qorshe ammaanka ilmaha. Hadda ilmo ma khatar baa ku jira? Wac { number-sos_112 }.

topic-greeting = Salaan
answer-greeting = Salaan! Waxaan ahay barnaamij su'aalo ka jawaaba. Hadda qof kale ma arki karaa shaashaddaada? Haddii ay haa tahay, sug ilaa aad keligaa noqoto. Haddii kale halkan wax ka dooro ama ku qor ereyadaada, umana baahnid inaad magacaaga sheegto.

topic-goodbye = Nabad gelyo
answer-goodbye = Nabad gelyo! Riix ”Ka bax” markaad dhammayso, boggu markaas wuu faaruqmayaa. Taleefanku weli wuu xasuusnaan karaa inaad halkan timid. Markaad rabto waad soo noqon kartaa. Haddii aad khatar ku jirto, wac { number-sos_112 }. Is ilaali.

topic-thanks = Mahadsanid
answer-thanks = Way fiicnayd inaad weydiisay. Wax kalena waad weydiin kartaa. Sidoo kale qof waad codsan kartaa.

topic-out_of_scope = Wax kale
answer-out_of_scope = Waan ka xumahay, taas kama jawaabi karo. Waxa aan ugu badan aqaan waa qoyska, xakamaynta, qasabka, safarrada iyo meelaha caawimaad laga helo. Halkan wax ka dooro, ama qof codso.

## When the program is not sure, and what it is not

not-sure = Ma hubo inaan si sax ah kuu fahmay. Ma mid kuwan ka mid ah baad ula jeeddaa? Sidoo kale si kale waad u qori kartaa ama qof waad codsan kartaa.
i-am-a-program = Waxaan ahay barnaamij. Cidna ma wici karo, qofna hadda ma akhrinayo waxa aad qorayso. Khatar ma ku jirtaa? Adigu wac { number-sos_112 }. Sidoo kale chatkan qof waad ka codsan kartaa.
danger-now = Waxa aad qorayso khatar bay u muuqdaan. Kaarka bogga ku yaal ayaa ku tusaya waxa aad hadda samayn karto. Waxaan ahay barnaamij, kuumana wici karo.
offer-human = Ma rabtaa inaad qof la hadasho? Dadka halkan ka shaqeeya way ku dhegaysan karaan oo way kula fikiri karaan. Ma hubo in qof isla markiiba jawaabi karo.
