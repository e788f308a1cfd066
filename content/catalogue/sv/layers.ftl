# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The layers of an answer. The young person opens one at a time, and none repeats another:
### short = answer-SLUG in answers.ftl; more = more-SLUG: what one can do, what happens, what others felt;
### law = law-SLUG: what the law means for her, without section numbers, left out where no law is behind it;
### who can help = the contact cards that content/topics/SLUG.toml names.
### The statutes behind a text stand in content/topics/SLUG.toml. One line a text, one to four short sentences.

## What is it?

more-what_is_honour_violence = Det kan börja i det lilla, till exempel att du inte får följa med kompisar hem. Ofta blir det hårdare när man blir äldre eller kär i någon. Ingen religion eller kultur är orsaken i sig. Ansvaret har den som hotar, styr eller slår.
law-what_is_honour_violence = Sedan 1 juni 2022 finns ett brott i Sverige som heter hedersförtryck. Ett brott som görs för hederns skull kan också ge ett hårdare straff.

more-forms_of_violence = Ofta är det flera sorter på en gång. Att gå och vara rädd för att det ska hända igen är också tungt att leva med. Du behöver inte veta vad det kallas för att berätta. Det räcker att säga hur du har det.
law-forms_of_violence = Mycket av det här är brott, till exempel slag, hot, tvång och sexuella övergrepp. Det är brott även om den som gör det är släkt med dig.

more-is_it_me = Inget test kan ge ett säkert svar. Många är osäkra, och många tänker att andra har det värre. Lägg märke till vad du låter bli att göra för att det inte ska bli bråk. Det är en bra sak att börja prata om.
law-is_it_me = Du som är under 18 har rätt till ett privatliv och till skydd mot våld. Det står i barnkonventionen, som är lag i Sverige.

more-is_it_a_crime = Polisen och åklagaren ska ta reda på vad som är brott, inte du. Du kan fråga polisen om råd innan du bestämmer dig. Du kan också få stöd utan att något är ett brott. Spara din kraft till att må bättre, och lämna frågan om lagen till andra.
law-is_it_a_crime = Hedersförtryck är ett eget brott sedan 1 juni 2022, och det kan ge fängelse i flera år. Att låta ett barn se eller höra våld i familjen kan också vara brott.

more-child_rights = Du ska få veta vad som händer när vuxna bestämmer om dig. Du får säga vad du tycker, även om det inte alltid blir som du vill. Kuratorn i skolan kan berätta mer. Är du över 18 får ändå ingen hota eller tvinga dig.
law-child_rights = Barnkonventionen blev svensk lag den 1 januari 2020. Myndigheter och domstolar måste följa den.

## Daily life

more-everyday_limits = Tänk på det senaste året. Får du göra mindre nu än förr? Det är också viktigt om du själv har slutat fråga, för att du vet att svaret blir nej. Personal i skolan kan behöva anmäla om de tror att du far illa, så fråga gärna först hur det går till.
law-everyday_limits = Enligt lagen får barn inte bli slagna eller kränkta. Föräldrar har ansvar för dig tills du är 18, men de ska ta mer hänsyn till vad du vill ju äldre du blir.

more-digital_control = Tror du att någon läser din mobil? Skriv då inte om dina planer i den. Kartor, spel och konton som familjen delar kan visa var du är. Stäng bara av det om det inte märks, eller fråga en människa här hur du kan tänka.
law-digital_control = Att läsa någons meddelanden eller lyssna och spåra i smyg kan vara brott. Barn har också rätt till ett privatliv.

more-money_control = Har någon redan tagit ett lån i ditt namn? Det är inte ditt fel, och det går att fråga om råd i banken eller i kommunen. Undrar du hur man får ett eget konto kan en bank berätta. Tänk på att brev kan komma hem.
law-money_control = Det kan vara brott att tvinga någon att ta ett lån, eller att låna i någon annans namn. Den som inte klarar sig själv kan ha rätt till stöd från socialtjänsten.

more-made_to_control_sibling = Det kan vara farligt att säga nej rakt ut, så du behöver inte göra det. Prata med någon om hur du kan slippa utan att det blir värre för dig eller ditt syskon. Många som får höra att de ska vakta mår själva dåligt. Du får också ha ett eget liv.
law-made_to_control_sibling = Att slå, hota eller låsa in ett syskon kan vara brott, även om familjen har bestämt det. Att tvinga dig att göra det kan vara ett brott mot dig.

more-lgbtqi = Många unga har det som du. Tänk på vad som syns i din mobil, till exempel appar, bilder och grupper. Har någon hotat att berätta om dig hemma? Sök hjälp direkt, för då kan det vara bråttom.
law-lgbtqi = Hot, slag och tvång är brott, vem du än är kär i. Görs det flera gånger för familjens heder kan det vara brottet hedersförtryck.

more-disability = Det är fel om du inte får mat. Det är fel om du inte får din medicin. Det är fel om någon låser in dig. Du kan be någon i skolan läsa det här med dig.
law-disability = Det är ett brott att slå dig. Det är ett brott att tvinga dig att gifta dig. Lagen skyddar dig också om någon lurar dig.

more-school = Säger familjen att du ska byta skola eller sluta? Berätta det för någon i skolan innan det händer. Du kan be att få prata när ingen släkting är i närheten. Säg också till före lovet om du är rädd att inte komma tillbaka.
law-school = Alla barn i Sverige har rätt att gå i skolan, och för de flesta är det en plikt. Föräldrar har ansvar för att du kommer dit.

more-religion = Många älskar sin tro och lever ändå med tvång hemma. Det ena tar inte bort det andra. Du får tycka olika saker olika dagar. Vill du prata med någon i din församling, tänk först på vem den personen känner.
law-religion = I Sverige har alla religionsfrihet, och det gäller barn också. Att hota eller slå är brott, vad det än handlar om.

more-i_love_my_family = Det går att sakna någon, vara arg på någon och vara rädd för någon på samma gång. Du behöver inte välja i dag. En del vill bara att någon lyssnar, och det räcker. Säg gärna vad som är viktigast för dig, så börjar ni där.

## Marriage

more-forced_marriage = Tvång kan vara hot och slag, men också tjat och skuld. En del får höra att någon ska dö eller bli sjuk om de säger nej. Det som andra hotar med är inte ditt ansvar. Tror du att ett bröllop är på gång är det bra att söka hjälp tidigt.
law-forced_marriage = Brottet heter äktenskapstvång, och det är brott redan att försöka. Lagen gäller också den som utnyttjar att du är i ett svårt läge. Har du blivit tvingad kan du få skiljas utan att vänta.

more-child_marriage = Är det planerat men har inte hänt än? Berätta för skolan, socialtjänsten eller en människa här så tidigt du kan. Har det redan hänt kan ni ta en sak i taget, till exempel var du ska bo. Du behöver inte ha alla svar när du söker hjälp.
law-child_marriage = Brottet heter barnäktenskapsbrott och kan ge fängelse. Det gäller också om vigseln bara är religiös. Den som gifts bort före 18 kan få skiljas utan att vänta.

more-foreign_marriage = Släkten kan se dig som gift, även om Sverige inte gör det. Du har rätt till stöd under tiden, även om papperen inte är klara. Skriv helst inte under något nytt innan du har fått råd. Du kan be om en tolk som inte är släkt med dig.
law-foreign_marriage = Lagen ser på hur det var när ni vigdes. Undantaget är smalt och kan bara gälla när båda nu är över 18. Reglerna kan ändras, så fråga en jurist vad som gäller i dag.

more-cousin_marriage = Många känner stor press när båda familjerna är släkt. Det kan kännas som att ett nej sårar alla. Det är ändå ditt liv, och din oro är viktig. Prata med någon utanför släkten, gärna innan något är bestämt.
law-cousin_marriage = Att tvinga någon att gifta sig är ett brott, med en kusin lika väl som med någon annan. Regeringen lade fram sitt förslag om kusiner i mars 2026.

more-tricked_abroad = Det kan finnas tecken: en biljett utan resa hem, prat i hemlighet, eller att någon tar hand om ditt pass. Ett tecken behöver inte betyda något, men flera på en gång kan göra det. Vet du datum och land är det bra att säga det när du söker hjälp. Du får söka hjälp även om du bara anar.
law-tricked_abroad = Den som lurar dig på en sådan resa kan få fängelse. Är du under 18 kan resan också stoppas med ett utreseförbud.

more-ceremony_pressure = En del blir lovade en rolig dag, presenter eller ett eget hem. Sedan visar det sig att alla ser dem som gifta. Du får säga till en lärare eller kurator att du inte förstår vad som ska hända. Då kan ni tänka tillsammans.
law-ceremony_pressure = Lagen om tvång kan gälla även när ni inte är gifta på riktigt men släkten ser er som gifta. Den gäller också den som utnyttjar att någon har svårt att förstå eller säga nej.

## Body

more-fgm = Talar någon om en fest för dig, eller om att du ska bli fin och ren? Säg det till skolsköterskan, en ungdomsmottagning eller socialtjänsten. Har du ont, eller är det svårt att kissa, kan vården hjälpa. Du kan be att få prata ensam och att få en tolk som inte är släkt.
law-fgm = Det är brott även om du eller familjen har sagt ja, och den som gör det kan få fängelse. Finns det risk att ett barn förs utomlands för det kan utreseförbud beslutas.

more-virginity_check = Många tror att det finns en hinna som går sönder, men så är det inte. Många blöder inte heller första gången. Ska någon ta dig till en läkare för det? Säg till personalen när du är ensam med dem att du inte vill.
law-virginity_check = Det är också brott att operera någon för att hon ska se ut som oskuld. Den som bryter mot lagen kan få böter eller fängelse.

more-conversion_attempt = En del får höra att de är sjuka eller förstör för hela familjen. Det är inte sant, och andras åsikter är inte ditt fel. Är en resa eller ett bröllop på gång är det bra att söka hjälp snabbt. Letar du efter stöd på nätet, gör det helst på en dator som familjen inte kommer åt.
law-conversion_attempt = Hot, slag och tvång är brott, även om någon säger att det är för din skull. Att tvinga dig att gifta dig är också brott.

more-sexual_abuse = Har det hänt nyss kan vården hjälpa dig direkt. De kan också ta hand om spår, så att du kan bestämma senare om du vill anmäla. Många känner skam, och många känner inget alls. Du får berätta lite i taget.
law-sexual_abuse = Sex ska vara frivilligt, annars är det brott, också i ett äktenskap. Är du under 18 måste personal som får veta det berätta för socialtjänsten.

more-pregnancy = Be mottagningen att inte skicka brev eller sms hem. Kan någon annan använda ditt BankID? Säg det till personalen, så att de kan tänka på vem som kan läsa din journal. Vill du ha ett samtal innan du bestämmer dig kan du be om det.
law-pregnancy = Abortlagen säger att du själv bestämmer till och med vecka 18. Vården får hålla det hemligt för föräldrar om det kan skada dig mycket att de får veta.

more-trafficking = En del får höra att de har en skuld, eller att bilder ska spridas om de slutar. Det är ett sätt att hålla dig kvar. Du får söka hjälp även om du saknar papper i Sverige. Du behöver inte berätta allt på en gång.
law-trafficking = Att köpa, sälja eller utnyttja en människa är allvarliga brott. Den som köper sex gör ett brott, men inte den som säljer. Är du under 18 spelar det ingen roll om du har sagt ja.

## Abroad

more-before_travel = Berätta för en lärare eller kompis när du ska vara tillbaka, och vad de ska göra om du inte hör av dig. Ha själv hand om ditt pass om du kan. Försök lära dig numret till UD-jouren utantill. Är du över 18 kan polisen ändå hjälpa till om någon tvingar dig.
law-before_travel = Utreseförbud gäller vid alla sorters tydlig risk att fara illa utomlands, inte bara när det är ett bröllop. Passet kan tas eller nekas. Den som ändå tar ut barnet kan få fängelse.

more-at_airport = På toaletten eller i kontrollen kan du få en stund för dig själv. Har planet inte lyft kan du säga till personalen ombord. Byter ni plan kan du säga till polisen där också. I hela EU går det att ringa { number-sos_112 }.
law-at_airport = Finns det ett utreseförbud är det brott att ta dig ut ur Sverige. Det är också brott att föra bort någon med våld eller hot.

more-already_abroad = Försök ta reda på vad platsen heter. Den som tar din mobil kan se vem du har ringt, så tänk på det. En kompis i Sverige kan berätta för socialtjänsten och polisen åt dig. Får du inget svar första gången, försök igen när det är säkert.
law-already_abroad = Svensk lag mot att tvinga någon att gifta sig gäller också när det händer i ett annat land. Socialtjänsten kan ibland hjälpa till med resan hem.

more-upbringing_trip = En del får höra att det bara gäller ett lov, och får sedan inte åka hem. Tänk efter om du har en biljett hem och vet vilket datum. Är svaret nej kan det vara ett tecken. Det är inte ett straff du har förtjänat, vad du än har gjort.
law-upbringing_trip = Sedan 1 juni 2024 gäller utreseförbud även när det inte handlar om ett bröllop. Det räcker att det finns en tydlig risk att du far illa. Det prövas på nytt var sjätte månad och slutar senast när du fyller 18.

## Getting help

more-social_services = Du kan be att få prata utan att någon i familjen är med, och att få en tolk som inte är släkt. En utredning ska vara klar inom fyra månader. Det blir inte alltid bra direkt. Känner du att de inte förstår kan du be att få prata med en chef.
law-social_services = Alla som behöver hjälp får fråga socialtjänsten om stöd. Från 15 år får du tala för dig själv när det gäller vård som dina föräldrar inte vill.

more-duty_to_report = Du kan fråga om allt utan att säga vem du är, och bestämma sedan. Vill du berätta mer kan ni först prata om vad som händer då. Du får säga vad du är rädd för, så att de kan tänka på det.
law-duty_to_report = Plikten står i socialtjänstlagen. Den gäller personal i till exempel skola, vård, polis och socialtjänst, och de ska anmäla genast. De får inte låta bli för att någon ber dem.

more-anonymity = Skriv inte namn på släktingar, och inte vilken klass du går i. Ett privat fönster i mobilen gömmer inte allt. Det stoppar inte heller en spionapp. Ta inte bilder av chatten på skärmen.
law-anonymity = Polisen kan ibland begära ut saker från en kommun, till exempel en IP-adress. Därför är chatten gjord så att den inte sparar några sådana.

more-will_parents_know = Fråga gärna personal vad de får hålla hemligt, innan du berättar. Du kan säga: Det är farligt om min familj får veta. Brev, sms och en journal på nätet kan också avslöja dig, så säg till om det.
law-will_parents_know = Lagen har ingen fast ålder för det här. Det beror på hur mogen du är, vad det gäller och om det kan skada dig att föräldrarna får veta.

more-under_15 = Du behöver inte kunna de rätta orden. Du kan säga: Jag är rädd hemma. Säg det till en lärare, skolsköterskan eller någon annan vuxen du litar på. De kan behöva berätta för socialtjänsten, och det är för att du ska få hjälp.
law-under_15 = Alla barn har rätt att säga vad de tycker, hur unga de än är. Reglerna för vad som händer när man är under 15 är inte lätta. Fråga därför den du pratar med hur det blir för dig.

more-police_report = Säg att det handlar om heder, så att de kan tänka på din säkerhet. Be dem att inte skicka brev hem, och inte ringa ett nummer som familjen kan svara på. Du kan få tolk, och ta med någon som stöd. Du behöver inte minnas allt i rätt ordning.
law-police_report = Du kan få en egen jurist som staten betalar. Är en förälder misstänkt kan ett barn få en annan vuxen som för dess talan. En åklagare kan också förbjuda någon att ta kontakt med dig.

more-leaving_home = Åk inte till en släkting eller till någon du bara känner från nätet. Fråga personal hur du ska göra med mobilen, så att den inte visar var du är. Många saknar sin familj efteråt, och det är vanligt. Du får ändra dig och börja om.
law-leaving_home = Far du illa hemma och är under 18 kan en domstol ge dig vård på ett annat ställe, även om dina föräldrar säger nej. Är det bråttom kan socialtjänsten göra det direkt. Det går också att besluta att dina föräldrar inte får veta var du bor.

more-protected_identity = Det tar tid att söka, och det löser inte allt. Bilder, taggar, appar och vänner kan ändå visa var du är. Säg till skolan och vården att dina uppgifter är skyddade. Det kan vara jobbigt i vardagen, så ta emot stöd om du får det.
law-protected_identity = Skyddad folkbokföring är för den som kan råka ut för brott, hot eller svåra trakasserier. Familjen till den som hotas kan också få det. Ibland kan socialtjänsten söka åt ett barn.

more-asylum = En del får höra att de skickas tillbaka om de inte lyder. Det hotet är ett sätt att styra dig. Du kan be att få prata ensam, med en tolk som inte känner din familj. Ingen kan säga i förväg hur ett ärende går.
law-asylum = Barnkonventionen gäller alla barn i Sverige, även de som söker asyl. Hot från den egna släkten kan räknas när Migrationsverket prövar om du behöver skydd. Det är inget löfte om att få stanna.

more-worried_about_friend = Kom överens om ett ord som betyder att något är fel. Har din kompis inte kommit tillbaka efter ett lov? Berätta det för skolan, polisen eller socialtjänsten. Att vara orolig är tungt, så prata med någon för din egen skull också.
law-worried_about_friend = Du som är kompis har ingen plikt att anmäla, men lagen vill att alla berättar om ett barn som kan fara illa. Personal i skolan måste göra det.

more-suicide = Var gärna i ett rum där det finns folk som du är trygg med. Lägg undan sådant du kan skada dig med, om du kan. Du behöver bara klara en kort stund i taget. Vill någon annan att du ska dö är det våld mot dig, och då är det bråttom.

## About the chat

more-who_answers = Jag letar upp svar som människor har skrivit i förväg. Blir det fel kan du skriva på ett annat sätt. Den som svarar i stället för mig är en vuxen som har det som jobb.

more-cost_and_trace = Använd helst en dator i skolan eller på biblioteket. Ett privat fönster lämnar färre spår, men det stoppar inte den som har en spionapp. Rensa inte mobilen om det kan väcka frågor. Delar ni abonnemang kan någon se hur mycket surf som går åt.

more-professional = Prata med barnet ensamt, och använd aldrig en släkting som tolk. Socialtjänsten kan ge råd utan att du säger vem det gäller. Är en resa nära är det bråttom, för det går att göra mest medan barnet är kvar i Sverige.
law-professional = Den som möter barn i sitt jobb, till exempel i skola eller vård, måste anmäla genast vid oro för att ett barn far illa. Du kan inte lämna över plikten till någon annan eller vara anonym. Vårdnadshavare får ofta veta om en anmälan, så tala om att det kan vara farligt.
