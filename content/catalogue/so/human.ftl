# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.

## Hours

closed-title = Hadda waan xiran nahay
full-title = Safku hadda aad buu u dheer yahay
full = Kuma soo gaari karno intaan la xirin. Sidaas darteed hadda safka boos kuma jiro.
opens = Waxaan furaynaa { $when }.
opens-unknown = Ma naqaan goorta aan furayno.
closed-program = Waxaad sii wadan kartaa inaad barnaamijka u qorto.
night = Lambarradani habeenkiina way jawaabaan:
closing = Waxaan xiraynaa { $when }. Ma naqaan in ka hor laguu soo gaari doono. Safka waad ku jiri kartaa inta aad rabto.
closed-waiting = Hadda waan xiran nahay. Weli safka waad ku jirtaa, laakiin ma naqaan in laguu soo gaari doono.
notice-closing_soon = Dhowaan waan xiraynaa. Wax badan halkan hoose ka akhri.

## When

when-today = maanta
when-tomorrow = berri
when-day-1 = Isniinta
when-day-2 = Talaadada
when-day-3 = Arbacada
when-day-4 = Khamiista
when-day-5 = Jimcaha
when-day-6 = Sabtida
when-day-7 = Axadda
when-date = { $date }
when-at = { $day } saacadda { $time }
when-both = { $sweden } Iswiidhan, { $here } halka aad joogto

## The place in line

wait-soon = Degdeg bay noqon kartaa, laakiin waxay sidoo kale qaadan kartaa { $most } daqiiqo.
wait-range = Waxay u dhowdahay inay qaadato inta u dhaxaysa { $least } iyo { $most } daqiiqo.
wait-long = Waxay u dhowdahay inay qaadato in ka badan { $least } daqiiqo.
wait-unknown = Ma naqaan inta ay qaadanayso.
wait-first = Qofka hadda khatar ku jira ayaa marka hore la caawiyaa.
read-none = Hadda cid halkan joogta oo akhrin karta { $language } ma jirto.
read-from = { $language } waxaa la akhrin doonaa laga bilaabo { $when }.
read-now = Luqadaha hadda la akhriyo: { $languages }
read-other = Weli safka waad ku jirtaa. Luqad kalena wax waad ku qori kartaa.
nobody-else = Hadda qof kale ma joogo. Ma naqaan goorta uu qof iman doono.
before-read = Inta aan qof akhrin

## Who came

who-region = { $name }: goobta shaqadu waa xarun taageero, { $region }.
know-name = Ma taqaan { $name }? Markaas qof kale ayaad qaadan kartaa.
notice-words_stay = Ereyadaada hadda waxaa arka { $name }. Haddii aad bogga ka baxdo ama aad aamusto, in yar bay halkaas ku sii jirayaan. Way baaba'ayaan marka chatka halkaas laga xiro.
notice-someone_else = Hadda qof kale ayaad sugaysaa, adigaana ugu horreeya. Waxaad qortay waxba lama tusin { $name }.
notice-someone_else_read = Hadda qof kale ayaad sugaysaa, adigaana ugu horreeya.

## A colleague takes over

transfer-title = Ma rabtaa inaad { $name } wax u qorto?
transfer-why = Soo jeedin ka timid { $from }: in lagugu wareejiyo { $name }. Sidaas waxaan yeelnaa marka qof kale luqaddaada akhriyo, ama uu wax badan ka yaqaan waxa aad u baahan tahay.
transfer-free = Adigaa go'aansanaya. Haddii aad maya tiraahdo, { $from } ayaad la sii joogaysaa. Haddii aad haa tiraahdo, waxa aad adigu tusto oo keliya ayaa la tusayaa { $name }.
transfer-coming = Waxaa soo socda { $name }. Ilaa markaas waxaad wax u qoraysaa { $from }.
notice-transfer_asked = Su'aal ka timid { $name }: qof kale ma kula wareegi karaa? Halkan hoose ka jawaab.
notice-transfer_ended = Weli waxaad wax u qoraysaa { $name }.

## Silence

notice-silence_here = Weli waa halkan: { $name }. Mararka qaarkood akhriska iyo fikirku waqti bay qaataan.
notice-silence_gone = Ma naqaan in { $name } hadda halkan jirto ama jiro. Wixii aad qortay way ku jiraan.
silence-long = 5 daqiiqo jawaab kama iman { $name }. Ma rabtaa qof kale?

## Thanks: three questions that need no answer

feedback-title = Ma rabtaa inaad saddex su'aalood ka jawaabto?
feedback-why = Jawaabahaaga waxaa lala tiriyaa kuwa dadka kale. Ma aragno qofka jawaabay.
feedback-rights = Hadda wax badan ma ka taqaan xuquuqdaada?
feedback-where = Hadda ma taqaan meesha aad caawimaad ka heli karto?
feedback-listened = Ma dareentay in lagu dhegaystay?
feedback-partly = Xoogaa
feedback-thanks = Mahadsanid! Hadda bogga waad ka bixi kartaa.
