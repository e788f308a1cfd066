# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.
### No tip asks for an address here or says that anyone here raises an alarm. Only do what feels safe: list-note.

list-note = Samee oo keliya waxa aad dareento inay ammaan yihiin.

## Safer phone and chat

list-phone-title = Ilaali taleefanka iyo chatka
list-phone-1 = Fadhiiso meel aan qofna shaashaddaada ka arkayn.
list-phone-2 = Waxaa fiican inaad isticmaasho kombiyuutar yaalla dugsiga, maktabadda ama saaxiib.
list-phone-3 = Fur daaqad gaar ah (privat flik), kaddibna xir. Ma joojiso app-yada wax basaasa.
list-phone-4 = Haddii qof ku kormeero, lambarrada sirta ah (lösenord) hal mar ha wada beddelin. Waa la dareemi karaa.
list-phone-5 = Ma u baahan tahay email cusub? Ka samee kombiyuutar aan qof kale eegin.
list-phone-6 = Dami in farriimuhu ka soo muuqdaan shaashadda xiran, laakiin keliya haddii aan la dareemayn.
list-phone-7 = Eeg app-yada muujinaya halka aad joogto, laakiin beddel oo keliya haddii aan la dareemayn.
list-phone-8 = BankID-gaaga ama koodhadhkaaga cidna ha siin. U sheeg daryeelka caafimaadka haddii dad kale akhrin karaan galkaaga (journal).
list-phone-9 = Hore uga fikir waxa aad dhihi doonto haddii qof yimaado.
list-phone-10 = Lambarrada caawimaadda ha ku kaydin magacooda dhabta ah.
list-phone-11 = Sawir ha ka qaadin shaashadda chatka.
list-phone-12 = Batoonka ”Ka bax” mar walba wuxuu ku yaal xagga hoose ee shaashadda. Bogga wuu faaruqiyaa, laakiin taleefanku wuu xasuusnaan karaa inaad halkan timid.
list-phone-13 = Qof ma arkay inaad chatka isticmaalayso? Jooji qorista oo u tag qof aad ku kalsoon tahay. Wac { number-sos_112 } haddii laguu hanjabo.

## Before a trip

list-trip-title = Safarka ka hor
list-trip-1 = Caawimaad raadso safarka ka hor: adeegga bulshada (socialtjänsten), booliska ama annaga.
list-trip-2 = U sheeg iyaga halka aad tegaysaan iyo goorta aad safraysaan. Sheeg sidoo kale cidda aad la degaysaan iyo muddada.
list-trip-3 = Saaxiib ama macallin sii koobbi baasaboorka iyo tikidhka. Sheeg sidoo kale maalinta ay tahay inay booliska la xiriiraan haddii aysan kaa maqlin.
list-trip-4 = Xafid ama qari lambarrada UD-jouren iyo safaaradda Iswiidhan ee dalkaas. { number-sos_112 } wuxuu ka shaqeeyaa EU-da oo dhan.
list-trip-5 = Qaado taleefan dheeraad ah haddii aad awooddo, laakiin keliya haddii aan la helayn.
list-trip-6 = Ka fikir cidda halkaas joogta ee ku caawin karta.
list-trip-7 = Baasaboorkaaga adigu hayso haddii ay suurtogal tahay. Sawir ka qaad oo u dir qof aad ku kalsoon tahay.
list-trip-8 = Hayso xoogaa lacag ah oo dalkaas laga isticmaali karo.
list-trip-9 = Haddii dalkaasi kuu arko muwaadinkiisa, caawimaadda Iswiidhan halkaas way ka daciifsanaan kartaa. Sidaas darteed caawimaad raadso intaadan safrin.

## Plan to leave

list-plan-title = Qorshee inaad baxdo
list-plan-1 = Qof la qorshee: adeegga bulshada (socialtjänsten), khad taageero (jour) ama annaga. Keligaa ha u tegin qaraabo ama qof aadan aqoon.
list-plan-2 = Dooro waqti xasilloon, tusaale maalin dugsi oo caadi ah.
list-plan-3 = Wax yar xirxiro: baasaboor ama aqoonsi, kaarka Hay'adda Socdaalka (Migrationsverket), kaarka bangiga, dawo, furayaal iyo jaarjar. Samee oo keliya haddii aan qofna arkayn.
list-plan-4 = Koobbiyada waraaqaha muhiimka ah u dhiib qof aad ku kalsoon tahay. Ha dhigin meel qoysku ka arki karo.
list-plan-5 = Saaxiib kala heshii erey macnihiisu yahay: wac { number-sos_112 }.
list-plan-6 = Qofka ku caawinaya weydii waxa aad taleefanka ka samaynayso. Wuxuu muujin karaa halka aad joogto.
list-plan-7 = Go'aanso waxa aad dhahayso haddii qof ku joojiyo.
list-plan-8 = U sheeg adeegga bulshada (socialtjänsten) inay sharaf ku saabsan tahay. Ka codso inay sugaan oo aysan qoyskaaga la xiriirin.
list-plan-9 = Kaddib waxaad u baahan kartaa lambar cusub, lambarro sir ah (lösenord) oo cusub iyo in ciwaankaaga la ilaaliyo. Ha baahin halka aad joogto.
list-plan-10 = Waad ka noqon kartaa, dibna waad u bilaabi kartaa.

## If you are in danger now

list-danger-title = Haddii khatar hadda jirto
list-danger-1 = Tag meel dad joogaan, ama qol aad ka bixi karto.
list-danger-2 = Ka fogow jikada, musqusha, balakoonka iyo jaranjarada.
list-danger-3 = Wac { number-sos_112 }. Haddii aadan hadli karin, taleefanka ha dhigin, oo samee waxa ay kuu sheegaan.
list-danger-4 = Qayli si deriska kuu maqlo, haddii aysan taasi khatarta kordhinayn.
list-danger-5 = Meel ma lagugu xiray? U sheeg { number-sos_112 } halka aad joogto, qolka, cidda joogta iyo haddii hub yaallo.
list-danger-6 = Haddii aadan wici karin, saaxiib u qor halka aad joogto, oo ka codso inuu waco { number-sos_112 }.
list-danger-7 = Halkan cidna kama arki karto halka aad joogto. Sidaas darteed adigu wac { number-sos_112 } haddii aad awooddo.

## For you who are a friend

list-friend-title = Haddii aad saaxiib tahay
list-friend-1 = Rumayso waxa saaxiibkaa kuu sheego.
list-friend-2 = Marka hore weydii: ammaan ma tahay inaan wax isu qorno?
list-friend-3 = Ha la xiriirin qoyska saaxiibkaa. Khatarta way kordhin kartaa.
list-friend-4 = Xasuusnow waxa aad ogtahay, tusaale goorta safar dhacayo. Ku qor oo keliya meel aan qof kale akhrin karin.
list-friend-5 = U sheeg qof weyn oo aad ku kalsoon tahay, ama annaga.
list-friend-6 = Wac { number-sos_112 } haddii hadda khatar jirto.
list-friend-7 = Saaxiibkaa miyuusan soo noqon fasax ama safar kaddib? U sheeg adeegga bulshada (socialtjänsten) ama booliska.
list-friend-8 = Adiguna is daryeel. Uma baahnid inaad keligaa arrintan qaaddo.

## Adults who can listen

list-adult-title = Dad weyn oo ku dhegaysta
list-adult-1 = Dooro qof aan qoyska ahayn oo ku dhegaysta oo ku rumaysta. Way fiican tahay haddii uusan qaraabadaada aqoon.
list-adult-2 = Dugsiga waxaa jooga la-taliye (kurator), kalkaaliso iyo macallimiin.
list-adult-3 = Waqtiga firaaqada waxay noqon kartaa tababare ama hoggaamiyaha xarunta dhallinyarada.
list-adult-4 = Rugta caafimaadka dhallinyarada (ungdomsmottagning) waxaad kaga hadli kartaa jirka, jacaylka iyo sida aad dareemayso.
list-adult-5 = Uur ma leedahay, mise carruur baad leedahay? Markaas waxaad u sheegi kartaa daryeelka hooyada (mödravården) ama BVC.
list-adult-6 = Adeegga bulshada (socialtjänsten) talo waad weydiin kartaa adigoon magacaaga sheegin.
list-adult-7 = Dadka kale ee waaweyn waxaa laga yaabaa in ay iyagana waajib ku tahay inay u sheegaan adeegga bulshada (socialtjänsten). Marka hore weydii waxa waajib ku ah.
list-adult-8 = U sheeg inay khatar tahay haddii qoysku ogaado.
list-adult-9 = Qofkii hore miyuusan ku dhegaysan? Eed kuma lihid. Mid kale isku day.
