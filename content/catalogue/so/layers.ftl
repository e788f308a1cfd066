# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.

## What is it?

more-what_is_honour_violence = Waxay ku bilaaban kartaa wax yar, tusaale in aan laguu oggolaan inaad saaxiibbo guri la aaddo. Inta badan way sii adkaataa marka qofku sii weynaado ama qof jeclaado. Diin ama dhaqan keligood sabab uma aha. Qofka hanjaba, wax xakameeya ama wax garaaca ayaa masuul ka ah.
law-what_is_honour_violence = Laga bilaabo 1 Juun 2022 Iswiidhan waxaa ka jira dembi la yiraahdo cadaadiska sharafta (hedersförtryck). Dembi sharaf awgeed loo galo ciqaabtiisuna way ka adkaan kartaa.

more-forms_of_violence = Inta badan dhowr nooc ayaa isla yimaada. Inaad ka baqdo in mar kale ay dhacdo xitaa waa culays lagula noolaado. Uma baahnid inaad ogaato magaceeda si aad u sheegto. Waxaa ku filan inaad sheegto sida xaalkaagu yahay.
law-forms_of_violence = Wax badan oo arrintan ka mid ah waa dembi, tusaale garaac, hanjabaad, qasab iyo xadgudub galmo. Waa dembi xitaa haddii qofka samaynaya uu qaraabadaada yahay.

more-is_it_me = Tijaabo jawaab hubaal ah bixin karta ma jirto. Dad badan ma hubaan, dad badanna waxay is yiraahdaan dadka kale ayaa ka sii daran. U fiirso waxa aad iska dayso si aan buuq u dhicin. Taasi waa wax fiican oo hadalka lagu bilaabo.
law-is_it_me = Haddii aad ka yar tahay 18 sano, waxaad xaq u leedahay nolol gaar ah iyo in rabshadda lagaa ilaaliyo. Waxay ku qoran tahay heshiiska xuquuqda carruurta (barnkonventionen), oo Iswiidhan sharci ka ah.

more-is_it_a_crime = Booliska iyo xeer ilaaliyaha (åklagare) ayaa baaraya waxa dembi ah, ee adiga maya. Booliska talo waad weydiin kartaa intaadan go'aansan. Taageero waad heli kartaa xitaa haddii aan wax dembi ahi jirin. Awooddaada u kaydi inaad fiicnaato, arrinta sharcigana dad kale u daa.
law-is_it_a_crime = Cadaadiska sharafta (hedersförtryck) waa dembi gaar ah laga bilaabo 1 Juun 2022, wuxuuna keeni karaa dhowr sano oo xabsi ah. In ilmo la arkiyo ama la maqashiiyo rabshad qoyska dhexdiisa ah sidoo kale dembi way noqon kartaa.

more-child_rights = Waa in laguu sheegaa waxa dhacaya marka dad waaweyn adiga kaa go'aan gaarayaan. Waxa aad qabto waad sheegi kartaa, xitaa haddii aysan mar walba sidaad rabto noqon. La-taliyaha dugsiga (kurator) ayaa ka badan kuu sheegi kara. Haddii aad ka weyn tahay 18 sano, haddana qofna xaq uma laha inuu kuu hanjabo ama ku qasbo.
law-child_rights = Heshiiska xuquuqda carruurta (barnkonventionen) wuxuu sharci Iswiidhish ah noqday 1 Jannaayo 2020. Hay'adaha dowladda iyo maxkamaduhu waa inay raacaan.

## Daily life

more-everyday_limits = Ka fikir sanadkii u dambeeyay. Hadda wax ka yar kuwii hore ma laguu oggol yahay? Waxaa kaloo muhiim ah haddii aad adigu joojisay weydiinta, waayo waad ogtahay in jawaabtu maya tahay. Shaqaalaha dugsiga waxaa dhici karta in ay waajib ku tahay warbixin walaac (orosanmälan) haddii ay u maleeyaan inaad dhib ku jirto, ee marka hore weydii sida ay u dhacdo.
law-everyday_limits = Sharcigu ma oggola in carruurta la garaaco ama la bahdilo. Waalidku masuul ayay kaa yihiin ilaa aad 18 sano gaarto, laakiin markaad sii weynaato waa inay waxa aad rabto si ka badan u tixgeliyaan.

more-digital_control = Ma u malaynaysaa in qof taleefankaaga akhriyo? Markaas qorshahaaga ha ku qorin. Khariidado, ciyaaro iyo akoonno qoysku wadaago ayaa muujin kara halka aad joogto. Dami oo keliya haddii aan la dareemayn, ama qof halkan jooga weydii sida aad yeeli karto.
law-digital_control = In farriimaha qof la akhriyo, ama si qarsoodi ah loo dhegaysto ama loo raadraaco dembi way noqon kartaa. Carruurtuna waxay xaq u leeyihiin nolol gaar ah.

more-money_control = Qof horay ma magacaaga deyn ugu qaatay? Eed kuma lihid, talona waxaa la weydiisan karaa bangiga ama degmada. Haddii aad rabto inaad ogaato sida akoon kuu gaar ah loo furto, bangi ayaa kuu sheegi kara. Ka fikir in warqado guriga soo gaari karaan.
law-money_control = Dembi way noqon kartaa in qof lagu qasbo inuu deyn qaato, ama magaca qof kale deyn lagu qaato. Qofka aan naftiisa biili karin wuxuu xaq u yeelan karaa taageerada adeegga bulshada (socialtjänsten).

more-made_to_control_sibling = Inaad si toos ah maya u tiraahdo khatar way noqon kartaa, markaa kuma qasbana. Qof kala hadal sida aad uga bixi karto iyadoo aan adiga ama walaalkaa ku sii xumaan. Dad badan oo la yiraahdo walaal kormeer ayaa iyaguna xumaan dareema. Adiguna waxaad yeelan kartaa nolol adiga kuu gaar ah.
law-made_to_control_sibling = In walaal la garaaco, loo hanjabo ama la xiro dembi way noqon kartaa, xitaa haddii qoysku go'aamiyay. In adiga lagugu qasbo inaad samayso dembi adiga lagaa galay way noqon kartaa.

more-lgbtqi = Dhallinyaro badan ayaa sidaada oo kale ah. Ka fikir waxa taleefankaaga ka muuqda, tusaale app-yada, sawirrada iyo kooxaha. Qof ma kuugu hanjabay inuu guriga arrintaada ka sheego? Isla markiiba caawimaad raadso, waayo degdeg way noqon kartaa.
law-lgbtqi = Hanjabaadda, garaaca iyo qasabku waa dembi, cid kasta oo aad jeceshahay. Haddii marar badan loo sameeyo sharafta qoyska awgeed, waxay noqon kartaa dembiga cadaadiska sharafta (hedersförtryck).

more-disability = Waa khalad haddii aan lagu siin cunto. Waa khalad haddii aan lagu siin dawadaada. Waa khalad haddii qof meel kugu xiro. Qof dugsiga jooga waxaad ka codsan kartaa inuu tan kula akhriyo.
law-disability = In lagu garaaco waa dembi. In guur lagugu qasbo waa dembi. Sharcigu wuu ku ilaaliyaa xitaa haddii qof ku khiyaaneeyo.

more-school = Qoysku ma leeyahay dugsi kale u beddelo ama jooji? Qof dugsiga jooga u sheeg ka hor inta aysan dhicin. Waxaad codsan kartaa inaad hadasho marka aan qaraabo agtaada joogin. Fasaxa ka horna u sheeg haddii aad ka baqayso inaadan soo noqon.
law-school = Carruurta Iswiidhan oo dhan waxay xaq u leeyihiin inay dugsi dhigtaan, badankoodana waa waajib. Waalidka ayaa masuul ka ah inaad dugsiga tagto.

more-religion = Dad badan diintooda way jecel yihiin, haddana qasab bay guriga kula nool yihiin. Midna midka kale ma baabi'iyo. Maalmo kala duwan waxaad aamini kartaa waxyaabo kala duwan. Haddii aad rabto inaad la hadasho qof ka tirsan masjidkaaga ama kaniisaddaada, marka hore ka fikir cidda uu qofkaasi yaqaan.
law-religion = Iswiidhan qof walba wuxuu leeyahay xorriyadda diinta, carruurtuna way ku jiraan. Hanjabaadda iyo garaacu waa dembi, wax kasta oo ay ku saabsan yihiin.

more-i_love_my_family = Qof waad u xiisi kartaa, u caroon kartaa oo ka baqi kartaa isla markaas. Uma baahnid inaad maanta kala doorato. Dadka qaar waxay rabaan oo keliya in la dhegaysto, taasina way ku filan tahay. Sheeg waxa kuugu muhiimsan, halkaas ayaana laga bilaabayaa.

## Marriage

more-forced_marriage = Qasabku wuxuu noqon karaa hanjabaad iyo garaac, laakiin sidoo kale ku celcelin iyo inaad eed dareento. Dadka qaar waxaa lagu yiraahdaa qof baa dhimanaya ama xanuunsanaya haddii aad diiddo. Waxa dadka kale ku hanjabaan adigu masuul kama tihid. Haddii aad u malaynayso in aroos soo socdo, way fiican tahay inaad goor hore caawimaad raadsato.
law-forced_marriage = Dembiga waxaa la yiraahdaa guur qasab ah (äktenskapstvång), xitaa isku dayga ayaa dembi ah. Sharcigu wuxuu khuseeyaa sidoo kale qofka ka faa'iidaysta inaad xaalad adag ku jirto. Haddii lagu qasbay, furriin waad heli kartaa adigoo aan sugin.

more-child_marriage = Ma la qorsheeyay laakiin weli ma dhicin? Sida ugu horreysa u sheeg dugsiga, adeegga bulshada (socialtjänsten) ama qof halkan jooga. Haddii ay hore u dhacday, wax wax baad u qaban kartaan, tusaale halka aad degayso. Uma baahnid inaad jawaabo oo dhan hayso markaad caawimaad raadsato.
law-child_marriage = Dembiga waxaa la yiraahdaa dembiga guurka carruurta (barnäktenskapsbrott), wuxuuna keeni karaa xabsi. Waa dembi xitaa haddii nikaaxu mid diini ah oo keliya yahay. Qofka lagu guuriyay 18 sano ka hor furriin wuu heli karaa isagoon sugin.

more-foreign_marriage = Qaraabadu waxay kuu arki karaan qof guursan, xitaa haddii Iswiidhan aysan sidaas u arkin. Inta ka dhexeysa taageero xaq baad u leedahay, xitaa haddii waraaquhu aysan dhammaan. Wax cusub ha saxiixin intaadan talo helin. Waxaad codsan kartaa turjubaan aan qaraabadaada ahayn.
law-foreign_marriage = Sharcigu wuxuu eegaa sidii ay ahayd markii la idin guuriyay. Wixii ka reeban way yar yihiin, waxayna khusayn karaan oo keliya marka labadiinnuba hadda ka weyn tihiin 18 sano. Xeerarku way isbeddeli karaan, ee sharciyaqaan (jurist) weydii waxa maanta dhaqan gal ah.

more-cousin_marriage = Dad badan waxay dareemaan cadaadis weyn marka labada qoys qaraabo yihiin. Waxaad dareemi kartaa in maya ay qof walba dhaawacayso. Haddana waa noloshaada, walaacaaguna waa muhiim. La hadal qof aan qaraabada ahayn, waxaana fiican ka hor inta aan wax la go'aamin.
law-cousin_marriage = In qof guur lagu qasbo waa dembi, ha ahaado ilmo-adeer ama qof kale. Dowladdu waxay soo jeedinteeda ku saabsan ilmo-adeerka soo bandhigtay Maarso 2026.

more-tricked_abroad = Calaamado way jiri karaan: tikidh aan soo noqosho lahayn, hadal qarsoodi ah, ama qof baasaboorkaaga qaata. Hal calaamad waxba ma noqon karto, laakiin dhowr isla mar way noqon karaan. Haddii aad taariikhda iyo dalka ogtahay, way fiican tahay inaad sheegto markaad caawimaad raadsato. Caawimaad waad raadsan kartaa xitaa haddii aad ka shakisan tahay oo keliya.
law-tricked_abroad = Qofka safar noocaas ah kugu khiyaaneeya xabsi ayuu geli karaa. Haddii aad ka yar tahay 18 sano, safarka sidoo kale waxaa lagu joojin karaa mamnuucidda ka bixitaanka dalka (utreseförbud).

more-ceremony_pressure = Dadka qaar waxaa loo ballanqaadaa maalin farxad leh, hadiyado ama guri iyaga u gaar ah. Kaddib waxaa soo baxda in qof walba u arko kuwo is qaba. Macallin ama la-taliyaha dugsiga (kurator) waad u sheegi kartaa inaadan fahmayn waxa dhici doona. Markaas waad wada fikiri kartaan.
law-ceremony_pressure = Sharciga qasabku wuu jiri karaa xitaa haddii aan si rasmi ah la idiin guurin laakiin qaraabadu idiin aragto kuwo is qaba. Wuxuu kaloo khuseeyaa qofka ka faa'iidaysta in qof fahamka ama diidmadu ku adag tahay.

## Body

more-fgm = Qof ma ka hadlayaa xaflad laguu samaynayo, ama inaad nadiif ama xalaal noqon doonto? U sheeg kalkaalisada dugsiga, rugta caafimaadka dhallinyarada (ungdomsmottagning) ama adeegga bulshada (socialtjänsten). Haddii xanuun ku hayo ama kaadidu ku adag tahay, daryeelka caafimaadka ayaa ku caawin kara. Waxaad codsan kartaa inaad keligaa hadasho iyo turjubaan aan qaraabo ahayn.
law-fgm = Waa dembi xitaa haddii adiga ama qoysku haa tiraahdeen, qofka sameeyana xabsi ayuu geli karaa. Haddii ay khatar tahay in ilmo dibadda loogu kaxeeyo, waxaa la soo saari karaa mamnuucidda ka bixitaanka dalka (utreseförbud).

more-virginity_check = Dad badan waxay rumaysan yihiin in xuub dillaaca jiro, laakiin sidaas ma aha. Dad badan dhiig kama yimaado xitaa marka ugu horreysa. Qof ma dhakhtar buu kuu geynayaa arrintan? Shaqaalaha u sheeg inaadan rabin marka aad keligaa la joogto.
law-virginity_check = Sidoo kale waa dembi in qalliin lagu sameeyo qof si ay bikro ugu ekaato. Qofka sharciga jebiya ganaax ama xabsi ayuu mudan karaa.

more-conversion_attempt = Dadka qaar waxaa lagu yiraahdaa waad xanuunsan tahay ama qoyska oo dhan waad burburinaysaa. Run ma aha, fikirka dadka kalena adigu eed kuma lihid. Haddii safar ama aroos soo socdo, way fiican tahay inaad dhaqso caawimaad u raadsato. Haddii aad internetka taageero ka raadinayso, waxaa fiican kombiyuutar uusan qoysku gaari karin.
law-conversion_attempt = Hanjabaadda, garaaca iyo qasabku waa dembi, xitaa haddii qof yiraahdo dantaada ayay ku jirtaa. In guur lagugu qasbo sidoo kale waa dembi.

more-sexual_abuse = Haddii ay dhowaan dhacday, daryeelka caafimaadka ayaa isla markiiba ku caawin kara. Raadadkana way kaydin karaan, si aad goor dambe u go'aansato haddii aad dacwoonayso. Dad badan ceeb bay dareemaan, dad badanna waxba ma dareemaan. Wax yar yar baad u sheegi kartaa.
law-sexual_abuse = Galmadu waa inay ikhtiyaar ahaataa, haddii kale waa dembi, xitaa guurka dhexdiisa. Haddii aad ka yar tahay 18 sano, shaqaalaha ogaada waa inay u sheegaan adeegga bulshada (socialtjänsten).

more-pregnancy = Rugta ka codso in aysan guriga warqad ama farriin u soo dirin. Qof kale ma isticmaali karaa BankID-gaaga? U sheeg shaqaalaha, si ay uga fikiraan cidda akhrin karta galkaaga caafimaadka (journal). Haddii aad rabto wada hadal intaadan go'aansan, waad codsan kartaa.
law-pregnancy = Sharciga iska soo rididda uurka wuxuu leeyahay adigaa go'aansanaya ilaa dhammaadka toddobaadka 18-aad. Daryeelka caafimaadku waalidka wuu ka qarin karaa haddii ay dhib weyn kuu keeni karto inay ogaadaan.

more-trafficking = Dadka qaar waxaa lagu yiraahdaa deyn baa lagugu leeyahay, ama sawirro ayaa la baahin doonaa haddii aad joojiso. Taasi waa hab lagugu hayo. Caawimaad waad raadsan kartaa xitaa haddii aadan sharci ku lahayn Iswiidhan. Uma baahnid inaad hal mar wax walba sheegto.
law-trafficking = In qof la iibsado, la iibiyo ama laga faa'iidaysto waa dembiyo culus. Qofka galmo iibsada ayaa dembi gala, ee ma aha kan iibiya. Haddii aad ka yar tahay 18 sano, waxba ma beddelayso haddii aad haa tiri.

## Abroad

more-before_travel = U sheeg macallin ama saaxiib goorta aad soo noqon doonto, iyo waxa ay samaynayaan haddii aysan kaa maqlin. Baasaboorkaaga adigu hayso haddii aad awooddo. Isku day inaad xafiddo lambarka UD-jouren. Haddii aad ka weyn tahay 18 sano, boolisku haddana wuu ku caawin karaa haddii qof ku qasbayo.
law-before_travel = Mamnuucidda ka bixitaanka dalka (utreseförbud) waxay khusaysaa khatar kasta oo cad oo dibadda dhib ku gaarsiin karta, ee ma aha aroos oo keliya. Baasaboorka waa la qaadi karaa ama waa la diidi karaa. Qofka haddana ilmaha dibadda geeya xabsi ayuu geli karaa.

more-at_airport = Musqusha ama meesha baaritaanka waxaad ku heli kartaa waqti yar oo aad keligaa tahay. Haddii diyaaraddu weli kicin, shaqaalaha diyaaradda waad u sheegi kartaa. Haddii aad diyaarad kale u beddelataan, booliska halkaas joogana waad u sheegi kartaa. EU-da oo dhan waxaa laga wici karaa { number-sos_112 }.
law-at_airport = Haddii mamnuucidda ka bixitaanka dalka (utreseförbud) jirto, waa dembi in Iswiidhan lagaa saaro. Sidoo kale waa dembi in qof rabshad ama hanjabaad lagu kaxeeyo.

more-already_abroad = Isku day inaad ogaato magaca meesha. Qofka taleefankaaga qaata wuu arki karaa cidda aad wacday, ee ka fikir. Saaxiib Iswiidhan jooga ayaa adeegga bulshada (socialtjänsten) iyo booliska kuugu sheegi kara. Haddii aan marka hore laguu jawaabin, mar kale isku day marka ay ammaan tahay.
law-already_abroad = Sharciga Iswiidhan ee ka dhanka ah in qof guur lagu qasbo wuu jiraa xitaa marka ay dal kale ka dhacdo. Adeegga bulshada (socialtjänsten) mararka qaarkood safarka soo noqoshada ayay kaa caawin karaan.

more-upbringing_trip = Dadka qaar waxaa lagu yiraahdaa waa fasax oo keliya, kaddibna looma oggola inay soo noqdaan. Ka fikir haddii aad haysato tikidh soo noqosho iyo haddii aad taariikhda ogtahay. Haddii jawaabtu maya tahay, calaamad bay noqon kartaa. Ma aha ciqaab aad mudatay, wax kasta oo aad samaysay.
law-upbringing_trip = Laga bilaabo 1 Juun 2024, mamnuucidda ka bixitaanka dalka (utreseförbud) way jirtaa xitaa marka aysan aroos ku saabsanayn. Waxaa ku filan in ay jirto khatar cad oo ah in dhib ku gaaro. Lixdii biloodba mar ayaa dib loo eegaa, waxayna ugu dambayn dhammaataa markaad 18 sano gaarto.

## Getting help

more-social_services = Waxaad codsan kartaa inaad hadasho iyadoo qof qoyska ka mid ahi aanu joogin, iyo turjubaan aan qaraabo ahayn. Baaritaanku waa inuu dhammaadaa afar bilood gudahood. Mar walba isla markiiba ma fiicnaato. Haddii aad dareento inaysan ku fahmayn, waxaad codsan kartaa inaad maamule la hadasho.
law-social_services = Qof kasta oo caawimaad u baahan wuxuu taageero weydiisan karaa adeegga bulshada (socialtjänsten). Laga bilaabo 15 sano adigaa naftaada u hadli kara marka ay tahay daryeel uusan waalidkaa rabin.

more-duty_to_report = Wax walba waad weydiin kartaa adigoon sheegin cidda aad tahay, kaddibna go'aanso. Haddii aad rabto inaad wax badan sheegto, marka hore waxaad ka wada hadli kartaan waxa markaas dhacaya. Waad sheegi kartaa waxa aad ka baqayso, si ay uga fikiraan.
law-duty_to_report = Waajibku wuxuu ku qoran yahay sharciga adeegga bulshada. Wuxuu khuseeyaa shaqaalaha tusaale dugsiga, daryeelka caafimaadka, booliska iyo adeegga bulshada (socialtjänsten), waana inay isla markiiba sheegaan. Ma dayn karaan sababtoo ah qof baa ka codsaday.

more-anonymity = Ha qorin magacyada qaraabada, hana qorin fasalka aad dhigato. Daaqad gaar ah (privat flik) wax walba ma qariso. Ma joojiso app basaas ah. Shaashadda chatka sawir ha ka qaadin.
law-anonymity = Boolisku mararka qaarkood wuxuu degmo ka codsan karaa wax, tusaale lambarka IP. Sidaas darteed chatka waxaa loo sameeyay si aanu waxaas u kaydin.

more-will_parents_know = Shaqaalaha weydii waxa ay qarin karaan, intaadan wax sheegin. Waxaad dhihi kartaa: Waa khatar haddii qoyskaygu ogaado. Warqado, farriimo iyo galka caafimaadka (journal) ee internetka sidoo kale way ku fashilin karaan, ee sheeg.
law-will_parents_know = Sharcigu da' go'an uma laha arrintan. Waxay ku xiran tahay sida aad u qaan-gaartay, waxa ay ku saabsan tahay iyo haddii ay dhib kuu keeni karto inay waalidku ogaadaan.

more-under_15 = Uma baahnid inaad ereyada saxda ah taqaan. Waxaad dhihi kartaa: Guriga waan ku baqayaa. U sheeg macallin, kalkaalisada dugsiga ama qof kale oo weyn oo aad ku kalsoon tahay. Waxaa laga yaabaa in ay waajib ku tahay inay u sheegaan adeegga bulshada (socialtjänsten), waana si aad caawimaad u hesho.
law-under_15 = Carruurta oo dhan waxay xaq u leeyihiin inay sheegaan waxa ay qabaan, da' kasta oo ay yihiin. Xeerarka waxa dhacaya marka qofku ka yar yahay 15 sano ma fududa. Sidaas darteed qofka aad la hadlayso weydii sida ay kuu noqonayso.

more-police_report = U sheeg inay sharaf ku saabsan tahay, si ay ammaankaaga uga fikiraan. Ka codso in aysan guriga warqad u soo dirin, iyo in aysan wicin lambar qoysku ka jawaabi karo. Turjubaan waad heli kartaa, qof taageero kuu ahna waad kaxaysan kartaa. Uma baahnid inaad wax walba sida ay u kala horreeyeen u xasuusato.
law-police_report = Waxaad heli kartaa qareen adiga kuu gaar ah oo dowladdu bixiso. Haddii waalid laga shakisan yahay, ilmuhu wuxuu heli karaa qof kale oo weyn oo isaga u hadla. Xeer ilaaliyaha (åklagare) sidoo kale wuu mamnuuci karaa in qof kula soo xiriiro.

more-leaving_home = Ha u tegin qaraabo ama qof aad internetka keliya ka taqaan. Shaqaalaha weydii waxa aad taleefanka ka samaynayso, si uusan u muujin halka aad joogto. Dad badan qoyskooda ayay kaddib u xiisaan, waana wax caadi ah. Waad beddeli kartaa go'aankaaga oo dib baad u bilaabi kartaa.
law-leaving_home = Haddii guriga dhib kugu haysto oo aad ka yar tahay 18 sano, maxkamad ayaa meel kale kuugu daryeeli karta, xitaa haddii waalidkaa diido. Haddii ay degdeg tahay, adeegga bulshada (socialtjänsten) ayaa isla markiiba samayn kara. Sidoo kale waa la go'aamin karaa in aan waalidkaa loo sheegin halka aad deggan tahay.

more-protected_identity = Codsigu waqti buu qaataa, wax walbana ma xalliyo. Sawirro, tags, app-yo iyo saaxiibbo ayaa haddana muujin kara halka aad joogto. U sheeg dugsiga iyo daryeelka caafimaadka in xogtaada la ilaaliyo. Nolol maalmeedka way ku adkaan kartaa, ee taageerada aqbal haddii aad hesho.
law-protected_identity = Diiwaangelinta la ilaaliyo (skyddad folkbokföring) waxaa loogu talagalay qofka dembi, hanjabaad ama dhibaatayn culus ku dhici karto. Qoyska qofka loo hanjabay xitaa way heli karaan. Mararka qaarkood adeegga bulshada (socialtjänsten) ayaa ilmo u codsan kara.

more-asylum = Dadka qaar waxaa lagu yiraahdaa dib baa laguu celinayaa haddii aadan addeecin. Hanjabaaddaas waa hab lagugu xakameeyo. Waxaad codsan kartaa inaad keligaa hadasho, iyo turjubaan aan qoyskaaga aqoon. Qofna hore uma sheegi karo sida arrin u dhammaanayso.
law-asylum = Heshiiska xuquuqda carruurta (barnkonventionen) wuxuu khuseeyaa carruurta Iswiidhan joogta oo dhan, xitaa kuwa magangelyo codsanaya. Hanjabaadda qaraabadaada waa la tixgelin karaa marka Hay'adda Socdaalka (Migrationsverket) qiimaynayso haddii aad ilaalin u baahan tahay. Ma aha ballan in laguu oggolaanayo inaad joogto.

more-worried_about_friend = Ku heshiiya erey macnihiisu yahay wax baa khaldan. Saaxiibkaa miyuusan fasax kaddib soo noqon? U sheeg dugsiga, booliska ama adeegga bulshada (socialtjänsten). Walaacu waa culays, ee adiga naftaada awgeedna qof la hadal.
law-worried_about_friend = Adiga oo saaxiib ah waajib kuguma aha inaad sheegto, laakiin sharcigu wuxuu rabaa in qof walba sheego ilmo dhib ku jiri kara. Shaqaalaha dugsiga waa ku qasab.

more-suicide = Isku day inaad joogto qol ay joogaan dad aad ku kalsoon tahay. Iska fogee waxyaabaha aad isku dhaawici karto, haddii aad awooddo. Mar kasta waqti gaaban oo keliya ayaad u baahan tahay inaad ka gudubto. Haddii qof kale rabo inaad dhimato, taasi waa rabshad adiga lagugu hayo, markaasna waa degdeg.

## About the chat

more-who_answers = Waxaan soo raadiyaa jawaabo ay dad hore u qoreen. Haddii ay khaldanto, si kale waad u qori kartaa. Qofka aniga beddelkayga u jawaabaa waa qof weyn oo shaqadiisu tahay.

more-cost_and_trace = Waxaa fiican inaad isticmaasho kombiyuutar yaalla dugsiga ama maktabadda. Daaqad gaar ah (privat flik) raad ka yar bay reebtaa, laakiin ma joojiso qofka haysta app basaas ah. Taleefanka ha nadiifin haddii ay su'aalo keeni karto. Haddii aad khadka taleefanka wadaagtaan, qof baa arki kara inta internet ah ee la isticmaalay.

more-professional = Ilmaha keligiis la hadal, weligaana qaraabo turjubaan ha ka dhigan. Adeegga bulshada (socialtjänsten) ayaa talo ku siin kara adigoon sheegin cidda ay khusayso. Haddii safar dhow yahay waa degdeg, waayo waxa ugu badan waxaa la qaban karaa inta ilmuhu weli Iswiidhan joogo.
law-professional = Qofka shaqadiisa carruur kula kulma, tusaale dugsi ama daryeel caafimaad, waa inuu isla markiiba sheegaa haddii uu ka walaacsan yahay in ilmo dhib ku jiro. Waajibka qof kale uma dhiibi kartid, magacaagana ma qarin kartid. Waalidka masuulka ah inta badan warbixinta way ogaadaan, ee sheeg inay khatar noqon karto.
