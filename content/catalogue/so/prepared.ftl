# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

prepared-greeting = Salaan! Magacaygu waa { $name }, waxaanan ka shaqeeyaa { $centre }. Waxaan ahay qof dad ah, waanan akhrinayaa waxa aad qorto. Adiga ayaa go'aansanaya waxa aad sheegayso.
prepared-reading = Waxaan akhrinayaa waxa aad qortay. Waxoogaa waqti ah ayay qaadan kartaa ka hor intaanan jawaabin.
prepared-take_time = Qaado waqtiga aad u baahan tahay. Weli halkan ayaan joogaa.
prepared-wait = Waxaan u baahanahay inaan wax hubiyo. Dhowr daqiiqo kadib ayaan soo noqonayaa.
prepared-pause_danger = Waa inaan u jawaabo qof hadda khatar ku jira. Dhowr daqiiqo kadib ayaan soo noqonayaa. Waad sii qori kartaa, markaas ayaan akhrin doonaa. Haddii adigu khatar ku jirto, wac { number-sos_112 }.
prepared-back = Hadda waan soo noqday, waanan akhrinayaa waxa aad qortay.
prepared-brave = Inaad halkan wax ku soo qorto waa geesinimo. Tallaabada ugu adag waa bilowga, taasna waad qaadday.
prepared-duty = Hal arrin marka hore, si aad u doorato waxa aad sheegayso. Haddii aan ogaado ilmaha ka yar 18 sano ee dhibka ku jira cidda uu yahay, waa inaan u sheegaa adeegga bulshada (socialtjänsten). Waa si ilmuhu caawimaad u helo, mana aha ciqaab. Inta aanan ogayn cidda aad tahay, ma sheegi karo wax adiga lagugu garto. Haddii ay tahay inaan sheego, waxaan isku dayaa inaan marka hore adiga kuu sheego.
prepared-age_band = Qiyaas ahaan immisa jir ayaad tahay: ka yar 15, inta u dhexeysa 15 iyo 17, mise 18 ama ka weyn? Uma baahnid inaad sheegto goorta aad dhalatay.
prepared-no_trace = Ma isku dayayo inaan ogaado cidda aad tahay ama halka aad joogto. Waxaan ogahay oo keliya waxa aad adigu qorto.
prepared-safe_adult = Ma jiraa qof weyn oo aad ku kalsoon tahay, oo aan guriga waxba ka sheegayn? Wuxuu noqon karaa macallin, la-taliye ama kalkaaliyaha caafimaadka ee iskuulka. Waan ka wada fikiri karnaa sida aad u bilaabi karto.
prepared-when_ready = Waad ahaan kartaa qof aan la aqoon inta aad rabto. Haddii aad sheegto magacaaga ama degmadaada, dad waaweyn oo badan ayaa ku caawin kara, laakiin markaas waxaa dhici karta inaan sheego. Waan isla marnaa sida ay u dhacayso ka hor intaadan go'aansan.
prepared-consult = Waxaan adeegga bulshada weydiin karaa talo anigoon sheegin wax muujinaya cidda aad tahay. Taasi ma kula tahay wax caadi ah?
prepared-social_more = Adeegga bulshadu arrinta way baari karaan, waxayna bixin karaan caawimaad ka badan tan aan bixin karo. Waan kuu sheegi karaa sida ay u dhacdo, tallaabada ugu horreysana waan kaa caawin karaa haddii aad rabto.
prepared-safe_now = Hadda khatar ma jirtaa? Qof ma arki karaa shaashaddaada ama ma maqli karaa? Bogga waad xiri kartaa goor kasta.
prepared-alarm = Haddii aad hadda khatar ku jirto, wac { number-sos_112 }. Haddii aadan adigu wici karin, waan kuu wici karaa, laakiin kaliya haddii aad rabto oo aad sheegi karto meesha caawimaadda loo baahan yahay.
prepared-calm_first = Waan jeclahay inaan ku caawiyo. Taas awgeed waxaan u baahanahay inaan isu qorno hanjabaad iyo cay la'aan.
prepared-calm_second = Ma caawin karo marka sidan wax loo qoro. Haddii ay sii socoto, chatka waan joojinayaa.
prepared-calm_last = Hadda chatka waan joojinayaa. Waad ku soo dhawaan doontaa mar kale haddii aad taageero rabto.
prepared-colleague = Qof kale oo ila shaqeeya ayaa sii wadi kara haddii aad rabto. Adiga ayaa dooranaya inuu akhriyo waxa aad qortay iyo in kale.
prepared-read_report = Tani waa waxa aan damacsanahay inaan u qoro adeegga bulshada. Akhri, oo ii sheeg haddii wax khaldan yihiin ama maqan yihiin.
prepared-closing = Dhawaan waan dhammaynaynaa. Ma jiraan wax kale oo aad rabto inaad sheegto ama weydiiso? Chatka kaddib lama kaydiyo.
prepared-night = Marka aan xirannahay: haddii aad khatar ku jirto, wac { number-sos_112 }. Haddii aad ka yar tahay 18, waxaad Bris wici kartaa habeen iyo maalin: { number-bris }.
