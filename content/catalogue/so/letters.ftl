# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Letters on the phone, in Somali. No native reader has read it yet.

## Honest words: said before she writes

letter-title = Qor warqad
letter-why = Hadda ayaad qoraysaa, jawaabtana gadaal ayaad ka akhrinaysaa. Taleefan ama kombiyuutar kasta waad ka akhrin kartaa.
letter-honest-title = Marka hore tan akhri
letter-honest-slow = Warqaddu gargaar uma yeerto. Jawaabtu maalmo ayay qaadan kartaa, waayo waxaan akhrinnaa oo keliya marka aan furan nahay. Hadda khatar ma jirtaa? Wac { number-sos_112 }.
letter-honest-who = Warqadda waxaa lagu qufulaa taleefankaaga. Waxaa furi kara oo keliya dadka ka shaqeeya xaruntan taageerada. Xarun taageero oo kale waxay akhrin kartaa oo keliya haddii aad haa tiraahdo.
letter-honest-duty = Haddii aan wax ka akhrinno ilmo ka yar 18 sano oo dhib haysto, waa inaan u sheegnaa adeegga bulshada (socialtjänsten). Wuxuu noqon karaa adiga ama qof kale. Haddii aynaan ogayn cidda uu yahay, qofna ma tilmaami karno. Waxaan rabnaa inaan marka hore adiga kuu sheegno, laakiin warqad ahaan waxaa laga yaabaa inaannan waqti helin.
letter-honest-kept = Warqadda iyo jawaabta waxaa la hayaa 30 maalmood. Kaddib waa la tirtiraa.
letter-honest-words = Waxaad helaysaa lix erey. Iyaga oo keliya ayaad jawaabta ku akhrin kartaa. Warqaddu magac ma leh, markaa cidna ma weyddiin karto. Haddii aad ereyada ilowdo, ma soo celin karno.
letter-honest-found = Qofka hela ereyada wuxuu arki karaa in jawaabi jirto iyo su'aasha ka horreysa. Warqaddaada ma akhrin karo. Laakiin wuxuu noogu soo qori karaa beddelkaaga, ama wax kasta wuu tirtiri karaa.
letter-honest-tries = Su'aal ayaa jawaabta ilaalisa. Shan jeer ayaa la isku dayi karaa. Kaddib jawaabta waa la tirtiraa.
letter-honest-phone = Qofka haya taleefankaaga wuxuu arki karaa inaad boggan timid. Wax badan ka akhri ”Raadadka iyo badqabka”.

## The form

letter-text = Warqaddaada
letter-text-hint = Maxaa dhacay, maxaadse rabtaa inaad weydiiso? Uma baahnid inaad sheegto cidda aad tahay.
letter-draft = Waxa aad qorto waxay ku jiraan boggan oo keliya ilaa aad dirto. Haddii aad bogga ka baxdo, way baaba'ayaan.
letter-left = Xarfaha weli kuu haray: { $left }
letter-over = Xarfaha ka badan xadka warqadda: { $over }. Waxba lama tirtirin. Soo gaabi, ama inta kale warqad kale ku qor.
letter-empty = Marka hore wax ku qor warqadda.
letter-check-title = Su'aal adiga oo keliya aad ka jawaabi karto
letter-check-why = Bogga ayaa tan ku weydiinaya inta aan jawaabta la tusin. Markaas kuma filna in qof helo ereyada.
letter-check-careful = Dooro wax aan qofna guriga ka garanayn, oo aan la qiyaasi karin. Hal ama laba erey ayaa la xasuusan karaa si fudud. Xarfaha waaweyn iyo kuwa yaryar waa isku mid, laakiin ereyadu waa inay isku mid ahaadaan.
letter-check-1 = Erey noocee ah ayaad samaysatay?
letter-check-2 = Hees noocee ah ayaa ku dejisa?
letter-check-3 = Meel noocee ah ayaad ka fikirtaa markaad daallan tahay?
letter-check-4 = Filim kee ah ayaad ugu xasuus badan tahay?
letter-check-5 = Maxaad rabtaa inaad naftaada u iibiso?
letter-check-6 = Xayawaan kee iyo midab kee ayaad dooratay?
letter-check-own = Su'aal aniga ii gaar ah
letter-check-skip = Su'aal la'aan
letter-check-skipped = Markaas annaga ayaa su'aal samaynayna. Waad ka jawaabi kartaa haddii aad xasuusato wixii aad warqadda ku qortay.
letter-check-question = Su'aashaada
letter-check-shown = Qofka ereyada hela su'aasha wuu akhrin karaa. Ha ku qorin wax lagugu garto.
letter-check-reply = Jawaabta aad su'aasha ka bixiso
letter-check-over = Su'aashu aad bay u dheer tahay. Soo gaabi.
letter-check-missing = Qor su'aal iyo jawaabteeda labadaba, ama dooro ”Su'aal la'aan”.
letter-partner = Xarun taageero oo kale way akhrin kartaa warqadda
letter-partner-why = Weli warqadaha ma gudbin karno. Oggolaanshahaagu wuu shaqaynayaa haddii ay suurtagal noqoto inta warqaddu jirto.
letter-send = Dir warqadda
letter-sending = Warqadda waa la qufulayaa oo waa la dirayaa. Waqti yar ayay qaadan kartaa. Bogga ku sii jir.

## The six words

letter-code-title = Lixdaada erey
letter-code-why = Warqaddii way gaartay. Ereyadan ayaad jawaabta ku akhrinaysaa. Hadda baro, waayo gadaal lama heli karo.
letter-code-list = Luqaddee ereyadu ku qornaadaan?
letter-code-list-sv = Iswiidhish
letter-code-list-en = Ingiriisi
letter-code-numbers = Ereyadii oo tirooyin ah. Kuwan ayaad ereyada beddelkood isticmaali kartaa.
letter-keep-title = Sida aad u xasuusan karto
letter-keep-1 = Maskaxda ku hay. Samayso sheeko yar oo ereyadu siday isugu xigaan ugu jiraan.
letter-keep-2 = Ama warqad ku qor, iyagoo ku dhex qarsoon ereyo kale. Waxay noqon kartaa shaqo guri ama liiska adeegga.
letter-keep-3 = Shaashadda sawir ha ka qaadin, ereyadana taleefanka ha ku kaydin haddii qof kale eegi karo.
letter-practise = Ku tababaro ereyada
letter-practise-title = Ereyadaada hal mar qor
letter-practise-why = Isku day adigoon eegin. Sida ay isugu xigaan waa muhiim. Khaladaad yaryar oo qoraal ah dhib ma leh.
letter-practise-send = Hubi ereyada
letter-practise-wrong = Weli sax ma aha. Mar kale isku day, ama ereyada eeg.
letter-show-again = Ereyada mar kale tus
letter-other-words = I sii ereyo kale
letter-other-words-why = Haddii aad ereyo kale doorato, warqadda waa la tirtirayaa oo mar kale ayaa la qufulayaa.
letter-changing = Warqaddu waxay helaysaa ereyo cusub. Waqti yar ayay qaadan kartaa.
letter-done-title = Hadda way dhammaatay
letter-done = Ereyadu waa sax, warqadduna annaga ayay nala joogtaa. Si aad u ogaato in jawaabi jirto, halkan ku soo noqo oo dooro ”Akhri jawaab warqad”.
letter-done-leave = Ereyada mar dambe lama tusayo. Hadda bogga waad ka bixi kartaa.

## When answers come

letter-when = Jawaabtu maalmo ayay qaadan kartaa. Mar kale eeg maalin ama laba kaddib.
letter-when-open = Waxaan furaynaa { $when }. Ka hor cidna warqadaha ma akhrido.
letter-numbers = Ma rabtid inaad sugto? Halkan ayaad wici kartaa:

## Reading an answer

letter-open-title = Akhri jawaab warqad
letter-open-why = Lixdaada erey u qor siday isugu xigaan. Tirooyinkuna way shaqeeyaan.
letter-code-input = Ereyadaada
letter-code-send = Eeg in jawaabi jirto
letter-looking = Dhowr ilbiriqsi ayay qaadanaysaa. Si ula kac ah ayay u gaabis tahay, si ay u adkaato in la qiyaaso.
letter-moment = Waxyar sug …
letter-unknown-word = Kani ereyada kuma jiro: ”{ $word }”
letter-unsure-word = Kani wuxuu noqon karaa dhowr erey: ”{ $word }”
letter-meant = Kuwan mid ma ka wadaa?
letter-word-count = Ereyada aad qortay: { $count }. Waa inay lix noqdaan.
letter-none-title = Hadda halkan jawaab ma taal
letter-none = Waxaa laga yaabaa inay goor hore ama goor dambe tahay, ama ereyadu khaldan yihiin. Mar kasta boggu isku wax ayuu leeyahay. Qofka qiyaasaya waxba ma ogaanayo.
letter-words-again = Ereyada mar kale qor

## The question before the answer, and the answer

letter-answers = { $count ->
    [1] Hal jawaab ayaa jirta.
   *[other] Jawaabaha jira: { $count }
}
letter-answer-number = Jawaabta { $number }
letter-check-first = Si aad u akhrido, su'aasha ka jawaab.
letter-check-tries = Isku geyn shan jeer ayaad isku dayi kartaa. Shan khalad kaddib jawaabta waa la tirtiraa.
letter-check = Jawaabta aad su'aasha ka bixiso
letter-check-send = Tus jawaabta
letter-check-wrong = Ma furmin. Ama way khaldanayd, ama jawaabtu ma jirto. Ka fikir sidii aad markii hore u qortay.
letter-answer-from = Tan waxaa qoray { $name }. Waan hubinnay inuu yahay qof halkan ka shaqeeya.
letter-answer-refused = Jawaabta lama hubin karin. Sidaas darteed lama tusayo. Warqad kale qor oo noo sheeg, ama wac lambar.

## After the answer

letter-write-back = Jawaab qor
letter-same-words = Isla ereyadii ayaa shaqaynaya.
letter-sent-again = Warqaddii way gaartay. Jawaabta xigta isla ereyadii isticmaal.
letter-talk-now = Hadda chat bilow
letter-talk-now-why = Chat ayaa bilaabmaya, qof ayaadna codsanaysaa. Qofka akhrinaya wuxuu ogaanayaa inaad tahay qofkii jawaabta akhriyay.
letter-delete = Dhammaan tirtir
letter-delete-why = Haddii aad dhammaan tirtirto, warqadaha iyo jawaabuhu way baaba'ayaan. Dib looma celin karo. Wixii aan hore u akhrinnay waan xasuusnaan karnaa.
letter-delete-yes = Haa, tirtir
letter-deleted = Haddii ereyadu sax ahaayeen, hadda wax kasta waa la tirtiray. Mar dambe waxba ma furayaan.
letter-close = Qof baa haya ereyadayda
letter-close-why = Haddii aad xirto, jawaabaha waa la tirtirayaa, ereyaduna way joogsanayaan. Weli warqadda waan akhrin karnaa, waxaanna aragnaa inaad xirtay.
letter-close-yes = Haa, xir
letter-closed = Haddii ereyadu sax ahaayeen, hadda waa la xiray. Mar dambe waxba ma furayaan.
letter-closed-then = Ma rabtaa jawaab? Warqad cusub qor oo ereyo cusub hel.

## What went wrong, and what to do

letter-error-no_reader = Hadda cid halkan joogta oo warqadaha furi karta ma jirto. Sidaas darteed waxba lama dirin. Wixii aad qortay way ku jiraan. Gadaal mar kale isku day, ama wac lambar.
letter-error-box_full = Halkan waxaa yaal warqado aynaan weli akhrin. Sug ilaa aan ka jawaabno. Wixii aad qortay way ku jiraan.
letter-error-store_full = Hadda meel kale oo warqado lagu hayo ma jirto. Khaladka annaga ayaa leh. Wixii aad qortay way ku jiraan. In yar kaddib isku day, ama wac lambar.
letter-error-store_away = Hadda ma gaari karno warqadaha. Khaladka annaga ayaa leh. Wixii aad qortay way ku jiraan. In yar kaddib isku day.
letter-error-too_big = Warqaddu aad bay u weyn tahay in la diro. Wixii aad qortay way ku jiraan. Soo gaabi.
letter-error-work_needed = Dad badan ayaa isku mar isku dayaya. Wixii aad qortay way ku jiraan. Mar kale isku day.
letter-error-bad_request = Boggu iyo server-ku isma fahmin. Wixii aad qortay way ku jiraan. Mar kale isku day, ama wac lambar.
letter-error-internal = Khalad ayaa xaggayaga ka dhacay. Wixii aad qortay way ku jiraan. Mar kale isku day, ama wac lambar.
letter-error-network = Hadda xiriir ma jiro. Wixii aad qortay way ku jiraan. Mar kale isku day markaad internet hesho.
