# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Halkee joogtaa?
emergency-choose-sweden = Iswiidhan baan joogaa
emergency-choose-travelling = Safar baan ku jiraa
emergency-choose-abroad = Dibadda baan joogaa

emergency-sweden-title = Hadda khatar ma ku jirtaa? Wac { number-sos_112 }
emergency-sweden-1 = Wac { number-sos_112 }. U sheeg halka aad joogto iyo waxa dhacaya.
emergency-sweden-2 = Haddii aadan hadli karin, haddana wac. Taleefanka ha dhigin, oo samee waxa ay kuu sheegaan.
emergency-sweden-3 = Haddii aadan wici karin, farriin u qor saaxiib oo ka codso inuu waco.
emergency-sweden-4 = Tag meel dad joogaan, ama qol aad ka bixi karto. Ka fogow jikada, musqusha, balakoonka iyo jaranjarada.
emergency-sweden-5 = Meel ma lagugu xiray? U sheeg { number-sos_112 } qolka aad ku jirto, cidda joogta iyo haddii hub yaallo. Qayli si dad kale kuu maqlaan, haddii aysan taasi khatarta kordhinayn.
emergency-sweden-6 = Ma kaniini baad liqday, mise waxaad ku dhowdahay inaad is disho? Hadda wac { number-sos_112 }. Dabadeed u tag qof weyn oo aad ku kalsoon tahay.

emergency-travelling-title = Weli waxaad dhihi kartaa: jooji
emergency-travelling-1 = U sheeg shaqaalaha, booliska ama dadka baasaboorka hubiya: ”Caawimaad baan u baahanahay. Si qasab ah ayaa la ii kaxaynayaa.”
emergency-travelling-2 = Ka codso inaad keligaa la hadasho.
emergency-travelling-3 = Wac { number-sos_112 } haddii aad awooddo. Wuxuu ka shaqeeyaa Midowga Yurub (EU) oo dhan.
emergency-travelling-4 = Ma saaran tahay gaari, bas ama doon? U sheeg shaqaalaha ama booliska sida ugu dhaqsaha badan, ama farriin u qor saaxiib oo ka codso inuu waco.
emergency-travelling-5 = Ha fuulin haddii aad si aan khatar ahayn uga dhuuman karto.

emergency-abroad-title = Khatar ma ku jirtaa adigoo dibadda jooga? Wac UD-jouren
emergency-abroad-1 = UD-jouren waa khadka Iswiidhan ay ku caawiso dadka dibadda jooga. Habeen iyo maalin waa laga jawaabaa.
emergency-abroad-2 = La xiriir safaaradda Iswiidhan ee dalka aad joogto, haddii aad awooddo.
emergency-abroad-3 = Haddii aadan wici karin, farriin u qor qof Iswiidhan jooga oo aad ku kalsoon tahay, oo ka codso inuu waco UD-jouren.
emergency-abroad-4 = Halkan kama wici kartid { number-sos_112 } ee Iswiidhan. Dalalka EU-da, { number-sos_112 } waxaa ka jawaabaya dalka aad joogto. Dalalka kale lambarku wuu ka duwanaan karaa.
emergency-abroad-5 = Baasaboorkaaga meel ammaan ah dhig, haddii ay suurtogal tahay. U sheeg qof Iswiidhan jooga halka aad joogto.

emergency-fold = Qari kaarka
emergency-unfold = Muuji caawimaadda khatarta
emergency-ask-human = Halkan sidoo kale qof baad ka codsan kartaa. Ilaa qof ka jawaabo, waxaa akhrinaya barnaamij keliya, kaas oo aan cidna gargaar uga yeeri karin.
