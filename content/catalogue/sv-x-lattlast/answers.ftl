# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### What the program answers. One line a text, one thought a sentence, hard words explained where they stand.
### topic-SLUG is the button (28 characters at most), answer-SLUG the answer.
### A number stands in a sentence only as a reference, number-ID, filled from content/contacts/ID.toml.

## What is it?

topic-what_is_honour_violence = Vad är hedersvåld?
answer-what_is_honour_violence = Heder betyder här: vad andra tycker om din familj. Ibland styr familj eller släkt dig för sin heder. Det heter hedersvåld. Det handlar ofta om kärlek, kropp, kläder och vänner. Flera personer kan bestämma, hota eller straffa. Det kan hända alla, både tjejer och killar. Det kan hända den som är hbtqi. Det är aldrig ditt fel.

topic-forms_of_violence = Olika sorters våld
answer-forms_of_violence = Våld är inte bara slag. Hot är våld. Hårda ord kan vara våld. Det är våld att få dig att skämmas. Det är våld att alltid kolla vad du gör. Det är våld om du inte får mat eller vård. Det är våld att förstöra dina saker. Det är våld att stänga ut dig. Sex som du inte vill är våld. Att tvinga dig att resa är våld. Du kan söka hjälp för allt det här.

topic-is_it_me = Gäller det mig?
answer-is_it_me = Bestämmer någon annan vilka vänner du har? Eller dina kläder? Eller vad du gör när du är ledig? Eller vem du är kär i? Blir du hotad när du väljer själv? Får du straff? Är du rädd för vad släkten ska säga? Säger du ja till något av det? Då kan det vara hedersförtryck. Det betyder: familjen styr dig för sin heder. Är du osäker? Du kan prata med oss ändå.

topic-is_it_a_crime = Är det ett brott?
answer-is_it_a_crime = Det kan vara ett brott. Brott är det som lagen förbjuder. Blir du hotad, slagen, tvingad eller kränkt? Kränkt betyder: någon får dig att känna dig mindre värd. Händer det flera gånger för familjens heder? Då kan det vara brottet hedersförtryck. En enda gång kan också vara brott. Det kan vara slag eller hot. Får du inte välja kläder? Det är inte alltid ett brott. Det kan vara fel ändå. Du kan få hjälp. Du får fråga även om du är osäker.

topic-child_rights = Mina rättigheter
answer-child_rights = Barnkonventionen är en lag om barn. Den gäller alla under 18 i Sverige. Du är lika mycket värd som alla andra. Du har rätt att säga vad du tycker. Du har rätt att gå i skolan. Du har rätt till ett privatliv. Det betyder: andra får inte kolla allt du gör. Du får välja vad du tror på. Du ska få skydd mot våld, även hemma. Vuxna ska tänka på vad som är bäst för dig.

topic-everyday_limits = Någon styr mitt liv
answer-everyday_limits = Dina föräldrar får ha regler. De ska lyssna mer på dig när du blir äldre. Ingen får slå dig. Ingen får kränka dig. Kränka betyder: få dig att känna dig mindre värd. Ingen får hota dig. Ingen får låsa in dig. Blir du mer styrd när du blir äldre? Det är en varning. Du har rätt att säga vad du tycker. De ska ta dig på allvar. Prata med kuratorn i skolan, som har till jobb att lyssna. Eller prata med en människa här.

topic-digital_control = Någon kollar min mobil
answer-digital_control = Läser någon din mobil? Ser någon var du är? Vill någon ha dina lösenord? Det är en sorts våld. Ändra inte allt på en gång. Det kan märkas. Sök hellre hjälp från en annan dator. Den kan vara i skolan eller på biblioteket. Ditt BankID är bara ditt. Dina koder är bara dina. Gör bara det som känns säkert för dig.

topic-money_control = Pengar och lån
answer-money_control = Pengar som du tjänar är dina. Ingen får tvinga dig att ta ett lån. Ingen får tvinga dig att skriva under papper. Förstår du inte papperet? Skriv inte under om det är säkert att säga nej. Måste du lämna hemmet? Be socialtjänsten om hjälp med pengar. Du får prata med en människa här om hur du kan tänka.

topic-made_to_control_sibling = Tvingas vakta syskon
answer-made_to_control_sibling = Många tvingas vakta sina syskon eller kusiner. Ofta är det killar. Du har rätt att slippa. Du är inte elak mot din familj om du inte vill. Du kan ha gjort fel. Någon kan ändå göra dig illa. Du får prata om det här. Har du hotat eller slagit någon? Det finns hjälp att sluta.

topic-lgbtqi = Hbtqi
answer-lgbtqi = Hbtqi betyder: homo, bi, trans, queer och inter. Du är inte sjuk. Du behöver inte ändra på dig. Ingen får hota, slå eller tvinga dig för den du är. Ingen får gifta bort dig. Du bestämmer vem som får veta. Kan det bli farligt hemma? Säg det inte där. Du kan prata med en människa här. Du behöver inte säga vad du heter.

topic-disability = Funktionsnedsättning
answer-disability = Ingen får slå dig. Ingen får tvinga dig. Du får säga nej. Du får välja vem du är kär i. Säg det till en vuxen i skolan. Eller be om en människa här. Är du rädd nu? Ring { number-sos_112 }.

topic-school = Skolan
answer-school = Du har rätt att gå i skolan. Du har rätt att vara med på allt. Det gäller idrott och simning. Det gäller när ni lär er om kropp och sex. Du kan slippa något bara om rektorn säger ja. Rektorn är chef för skolan. Det måste finnas mycket starka skäl. Ingen får hålla dig hemma från skolan. En kurator, lärare eller skolsköterska kan lyssna. Kanske tror de att du far illa. Då kan de behöva säga det till socialtjänsten. Fråga först hur det går till.

topic-religion = Religion och tro
answer-religion = Du väljer själv vad du tror på. Du får också välja att inte tro. Ingen får tvinga dig att ha vissa kläder. Ingen får hota eller slå dig för dina kläder. Hedersvåld finns inte bara i en religion. Du kan tro och ändå vilja bestämma själv. Kan det bli farligt hemma? Visa inte där vad du tror.

topic-i_love_my_family = Jag älskar min familj
answer-i_love_my_family = Du kan älska din familj. Du kan ändå vilja ha det på ett annat sätt. Många känner så. Du kan prata här och ändå bo kvar. Målet kan vara att du får det bättre där. Du väljer vad du vill prata om.

## Marriage

topic-forced_marriage = Tvingas gifta mig
answer-forced_marriage = Ingen får tvinga dig att gifta dig. Det är ett brott i Sverige. Det gäller även ett bröllop som bara är för en religion. Det gäller även i ett annat land. Den som tvingar dig kan få fängelse. Du behöver inte säga nej hemma. Prata först med en vuxen som du litar på. Välj någon utanför familjen. Du kan prata med socialtjänsten. Du kan prata med en människa här.

topic-child_marriage = Gifta sig före 18
answer-child_marriage = Ingen under 18 får gifta sig i Sverige. Alla måste vänta tills de är 18. Det gäller även om barnet har sagt ja. En vuxen får inte ordna ett bröllop för ett barn. En vuxen får inte låta det hända. Det är ett brott. Det är aldrig barnets fel. Blev du gift före 18? Du kan få hjälp att skiljas. Skiljas betyder: inte vara gift mer.

topic-foreign_marriage = Gift i ett annat land
answer-foreign_marriage = Blev du gift i ett annat land? Det gäller inte alltid i Sverige. Sverige säger oftast nej till det här. Någon var under 18. Eller någon blev tvingad. Eller ni var inte på samma plats. Ibland kan det ändå gälla. Fråga socialtjänsten eller en jurist. En jurist kan mycket om lagar. Du behöver inte klara det själv. Det är inte ditt fel att det hände.

topic-cousin_marriage = Gifta sig med en kusin
answer-cousin_marriage = Ingen får tvinga dig att gifta dig med en släkting. Det gäller även en kusin. Sveriges regering vill att kusiner inte ska få gifta sig. Jag vet inte säkert vad lagen säger nu. Fråga socialtjänsten eller en jurist. En jurist kan mycket om lagar. Du har rätt att inte vilja. Det gäller även om släkten har bestämt. Kan det bli farligt hemma? Då behöver du inte säga nej där.

topic-tricked_abroad = Lurad på en resa
answer-tricked_abroad = Ibland säger familjen att ni ska på semester. Eller att ni ska hälsa på någon som är sjuk. Sedan blir det ett bröllop. Det är ett brott att lura dig så. Känns något fel? Din oro är viktig. Säg det till någon innan ni åker. Säg det till socialtjänsten eller polisen. Eller säg det till en vuxen utanför familjen. Det är mycket svårare att få hjälp i det andra landet.

topic-ceremony_pressure = Bara en fest hemma?
answer-ceremony_pressure = Ibland ska du lova att gifta dig. Det heter att förlova sig. Ibland är det en fest hemma. Det kan vara tvång. De kan säga att det bara är en fest. De kan säga att du blir som alla andra. Fråga oss vad det kan betyda. Eller fråga en vuxen utanför familjen. Du har rätt att inte vilja, även efteråt. Är du osäker? Prata med en människa här.

## Body

topic-fgm = Könsstympning
answer-fgm = Könsstympning betyder: någon skär i en flickas kön. Det är förbjudet i Sverige. Ingen får ta med ett barn till ett annat land för det. Är du orolig inför en resa? Säg det till någon innan ni åker. Är du under 18? Då kan resan stoppas. Har det redan hänt? Det är inte ditt fel. Du kan få vård och stöd.

topic-virginity_check = Oskuldskontroll
answer-virginity_check = Oskuld betyder: att inte ha haft sex. Det går inte att se på en kropp. Ingen får kontrollera det. Det är ett brott sedan 1 december 2025. Ingen får skriva ett papper om att du är oskuld. Det gäller även om du har sagt ja. Den som gör det kan få straff. Du får inget straff. Du får fråga oss om allt om det här.

topic-conversion_attempt = De vill ändra på mig
answer-conversion_attempt = Att vara homo, bi, trans eller queer är ingen sjukdom. Du behöver inte bli frisk. Ingen får hota, slå eller tvinga dig att bli någon annan. Ibland är det hårda ord varje dag. Ibland är det en resa eller ett bröllop. Ibland säger de att det är vård. Kan det bli farligt hemma? Säg inte där vem du är. Du kan prata med en människa här. Ta den tid du behöver.

topic-sexual_abuse = Sexuella övergrepp
answer-sexual_abuse = Har någon gjort något sexuellt mot dig? Ville du inte? Det heter övergrepp. Det är aldrig ditt fel. Det gäller även om det var en släkting. Det gäller även om ni är ihop eller gifta. Du har rätt till skydd och hjälp. Du kan få vård. Du behöver inte gå till polisen först. Du kan prata med en människa här om du vill. Ta den tid du behöver.

topic-pregnancy = Gravid och abort
answer-pregnancy = Är du gravid? Du bestämmer själv. Abort betyder: sluta vara gravid. Du får göra abort till och med vecka 18. Det gäller även om du är mycket ung. En ungdomsmottagning hjälper unga med kropp och sex. De har tystnadsplikt. Det betyder: de ska hålla tyst om det du säger. Ibland måste de ändå säga till socialtjänsten. Är det farligt om familjen får veta? Säg det till dem. Det finns också akut-p-piller på apotek. De kan hindra att du blir gravid efter sex.

topic-trafficking = Såld eller utnyttjad
answer-trafficking = Ingen får köpa dig. Ingen får sälja dig. Ingen får utnyttja dig. Utnyttja betyder: någon annan tjänar på det du gör. Du kan bli tvingad att ha sex eller arbeta. Du kan bli tvingad att stjäla eller gifta dig. Det är inte ditt fel. Det gäller även om du fick pengar. Det gäller även om du sa ja. Är du i fara nu? Ring { number-sos_112 }. Du kan prata med en människa här. Du behöver inte säga vem du är.

## Abroad

topic-before_travel = Rädd inför en resa
answer-before_travel = Sök hjälp innan ni åker. Då går det att göra mest. Ring socialtjänsten eller polisen. Säg: ”Jag är rädd att de tar mig från Sverige.” Är du under 18? Då kan du få ett utreseförbud. Det betyder: ingen får ta dig ut ur Sverige. Är det bråttom? De kan bestämma samma dag. Vet du vart ni ska? Vet du när? Säg det till dem.

topic-at_airport = På flygplatsen
answer-at_airport = Du kan fortfarande säga stopp. Gå till polis eller personal. Eller säg till när någon kollar ditt pass. Säg: ”Jag behöver hjälp. De tvingar mig att resa. Jag vill inte.” Ring { number-sos_112 } om du kan. Du kan lägga en sked i dina underkläder. Då kan larmet pipa. Sedan kan du få prata ensam med personalen. Det går inte alltid. Kan du gå därifrån utan fara? Gå då inte på planet.

topic-already_abroad = Jag är i ett annat land
answer-already_abroad = Ring UD-jouren. De är Sveriges hjälp till dig i ett annat land. De svarar dag och natt. Du behöver inte vara svensk. Det räcker att du bor i Sverige. Du kan också ringa eller gå till Sveriges ambassad. Ambassad betyder: Sveriges kontor i landet. Ha ditt pass på ett säkert ställe. Säg till någon i Sverige var du är. I en del länder kan hjälpen vara svagare. Ring ändå. Skriv bara när det är säkert.

topic-upbringing_trip = Skickas till släktingar
answer-upbringing_trip = Ibland skickas unga till släkt i ett annat land. De ska lära sig att lyda. Lyda betyder: göra som andra säger. Det händer både tjejer och killar. Är du under 18? Finns det risk att du far illa där? Då kan resan stoppas. Det heter utreseförbud. Säg det till socialtjänsten eller polisen innan ni åker. Eller säg det till en vuxen utanför familjen. Är det bråttom? De kan bestämma samma dag.

## Getting help

topic-social_services = Vad gör socialtjänsten?
answer-social_services = De i kommunen som hjälper barn heter socialtjänsten. De hjälper vuxna också. Du kan ringa och fråga. Du behöver inte säga vad du heter. Är du under 18? Säger du vem du är? Då ska de samma dag se om du behöver skydd. Efter två veckor ska de veta om de utreder mer. Utreda betyder: ta reda på hur du har det. Säg att det handlar om heder. Säg att det är farligt om familjen får veta. De kan vilja ringa dina föräldrar. Be dem att först planera för din säkerhet.

topic-duty_to_report = Måste ni anmäla?
answer-duty_to_report = Ett barn under 18 kan fara illa. Det betyder: någon skadar barnet eller tar inte hand om det. Tror de som jobbar här att det är så? Då måste de säga det till socialtjänsten. Det heter att anmäla. Barnet kan vara du eller någon annan. Lagen finns för att barn ska få hjälp. Den finns inte för att straffa dig. Vet de inte vem du är? Då kan de inte peka ut dig. De försöker säga det till dig först. Du kan säga hur du vill att de gör det.

topic-anonymity = Är jag anonym?
answer-anonymity = Anonym betyder: ingen vet vad du heter. Du behöver inte säga vad du heter. Du behöver inte säga var du bor. Du behöver inte säga din skola. Chatten sparas inte efteråt. Vi sparar inte ditt IP-nummer. Det är mobilens nummer på nätet. Skriver du ett brev? Det är låst. Vi har det i 30 dagar. Du väljer hur mycket du säger. Kanske säger du vem du är. Då kan de som jobbar här behöva göra något för dig. Kan någon se din skärm? Kan någon läsa din mobil? Tänk på det.

topic-will_parents_know = Får mina föräldrar veta?
answer-will_parents_know = Ingen här säger något till dina föräldrar bara för att du chattar. Kan det skada dig mycket om de får veta? Då får personal hålla det hemligt. Du bestämmer mer själv när du blir äldre. Socialtjänsten kan börja utreda. Det betyder: de tar reda på hur du har det. Då får föräldrar ofta veta något. Be dem att först planera för din säkerhet.

topic-under_15 = Jag är under 15
answer-under_15 = Du får alltid fråga här. Det spelar ingen roll hur ung du är. De som jobbar här är extra noga när du är ung. De vill gärna att en trygg vuxen hjälper dig. Är du minst 12 år? Då kan socialtjänsten ge dig visst stöd. Dina föräldrar behöver inte alltid säga ja. Stödet måste passa dig. Du måste vilja själv. Du kan också prata med Bris. Bris är till för barn. Är du rädd nu? Ring { number-sos_112 }.

topic-leaving_home = Lämna hemmet
answer-leaving_home = Du behöver inte klara det ensam. Gör en plan först. Utan en plan kan det vara farligt. Är du under 18? Socialtjänsten kan ordna ett annat ställe att bo på. De kan göra det även om dina föräldrar säger nej. Är du över 18? Du kan få skyddat boende. Det är ett ställe där du får skydd. Säg att det handlar om heder. Säg att familjen inte får veta var du bor. Prata med en människa här om din plan.

topic-protected_identity = Skydda mina uppgifter
answer-protected_identity = I ett register står var du bor. Det går att göra det svårare att hitta dig där. Det kan ske på tre sätt. Ett: dina uppgifter märks som hemliga. Två: skyddad folkbokföring. Då ska inte din riktiga adress stå där. Tre: nytt namn och nytt nummer. Det är bara när faran är mycket stor. Skatteverket bestämmer om ett och två. Du kan få hjälp att söka av polis eller socialtjänst. Fråga dem vad som passar dig.

topic-asylum = Asyl och att få stanna
answer-asylum = Asyl betyder: skydd i ett annat land. Söker du asyl? Du har samma rätt till skydd som andra här. Blir du hotad eller slagen av släkten? Det kan vara viktigt när du själv söker asyl. Säg det till din advokat eller din gode man. Du kan säga det till Migrationsverket. De bestämmer vem som får stanna. Säg det när familjen inte är med. Din familj kan inte bestämma att du ska ut ur Sverige. Lagen är svår. Fråga en jurist. En jurist kan mycket om lagar.

topic-police_report = Anmäla till polisen
answer-police_report = Anmäla betyder: säga till polisen om ett brott. Du kan ringa. Du kan gå till en polisstation. Är det fara nu? Ring { number-sos_112 }. Är du under 18? Polisen kan prata med dig på ett barnahus. Det är ett ställe för barn. Du får ångra dig. Polisen kan ändå gå vidare. Är du osäker? Prata med en människa här först.

topic-worried_about_friend = Orolig för en kompis
answer-worried_about_friend = Lyssna på din kompis. Tro på det du hör. Prata inte med din kompis familj. Faran kan bli större av det. Fråga vad som är säkert. Fråga hur ni kan höras. Säg det till en vuxen du litar på. Eller säg det till oss. Alla får säga till socialtjänsten att de är oroliga. Du behöver inte säga vem du är.

topic-suicide = Jag orkar inte leva
answer-suicide = Det är modigt att du säger det. Ibland är livet mycket svårt. Då kan man tänka på att dö. Tankarna kan gå över med hjälp. Är du på väg att göra något nu? Tvingar någon dig? Ring { number-sos_112 }. Eller gå till en vuxen du litar på. Här ser du fler som kan hjälpa. Du kan också be om en människa i chatten.

topic-talk_to_human = Prata med en människa
answer-talk_to_human = Du kan be om en människa när du vill. Kanske kan ingen svara direkt. Du får ångra dig när du väntar. Sedan svarar någon. Då ser du ett namn. Då kan programmet inte läsa det nya ni skriver. Du väljer om människan får se det du skrev förut.

## About the chat

topic-who_answers = Vem svarar här?
answer-who_answers = Jag är ett program. Jag är inte en människa. Jag kan svara på vanliga frågor. Jag kan ha fel. Jag kan inte ringa någon. Jag kan inte ringa efter hjälp. Vill du hellre prata med en människa? Be om det. Någon som jobbar här svarar så fort det går.

topic-cost_and_trace = Kostar det? Syns det?
answer-cost_and_trace = Chatten är gratis. Den kan dra surf. Surf betyder: nätet i din mobil. Chatten syns inte som ett samtal på räkningen. Det kan ändå synas att du var på sidan. Det kan synas i mobilen. Det kan synas i nätet hemma och i skolan. Ringer du någon? Det syns i mobilens lista över samtal. Vid varje nummer här står vad det kostar. Där står om det kan synas.

topic-professional = Jag jobbar med unga
answer-professional = Chatten är för unga som någon gör illa. Möter du barn och unga i ditt jobb? Du kan få råd av Nationella stödtelefonen mot hedersvåld. Säg inga namn. Säg ingen skola. Säg inget som pekar ut någon. Planera först för barnets säkerhet. Prata inte med familjen innan det finns en plan. Är ett barn i fara nu? Ring { number-sos_112 }.

topic-greeting = Hej
answer-greeting = Hej! Jag är ett program som svarar på frågor. Kan någon se din skärm just nu? Vänta då tills du är ensam. Tryck på en knapp. Eller skriv med egna ord. Du behöver inte säga vad du heter.

topic-goodbye = Hej då
answer-goodbye = Hej då! Tryck på Lämna när du är klar. Då blir sidan tom. Mobilen kan ändå minnas att du var här. Du får komma tillbaka när du vill. Är du i fara? Ring { number-sos_112 }. Ta hand om dig.

topic-thanks = Tack
answer-thanks = Det var bra att du frågade. Du får fråga mer. Du kan också be om en människa.

topic-out_of_scope = Något annat
answer-out_of_scope = Det kan jag inte svara på. Jag kan mest om familj, tvång och resor. Jag vet var du kan få hjälp. Tryck på en knapp. Eller be om en människa.

## When the program is not sure, and what it is not

not-sure = Jag är inte säker på vad du menar. Är det något av det här? Du kan skriva med andra ord. Du kan också be om en människa.
i-am-a-program = Jag är ett program. Jag kan inte ringa någon. Ingen människa läser det du skriver nu. Är du i fara? Ring { number-sos_112 } själv. Du kan också be om en människa här i chatten.
danger-now = Det du skriver låter farligt. Läs kortet här på sidan. Där står vad du kan göra nu. Jag är ett program. Jag kan inte ringa åt dig.
offer-human = Vill du prata med en människa? De som jobbar här kan lyssna. De kan hjälpa dig att tänka. Kanske kan ingen svara direkt.
