# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### What the program answers. Swedish is the source. One line a text, two to five short sentences.
### topic-SLUG is the button (28 characters at most), answer-SLUG the answer.
### A number stands in a sentence only as a reference, number-ID, filled from content/contacts/ID.toml.

## What is it?

topic-what_is_honour_violence = Vad är hedersvåld?
answer-what_is_honour_violence = Det är när familj eller släkt styr dig för att skydda sitt rykte. Det handlar ofta om kärlek, kropp, kläder och vänner. Flera personer kan vara med och bestämma, hota eller straffa. Både tjejer, killar och hbtqi-personer kan råka ut för det. Det är aldrig ditt fel.

topic-forms_of_violence = Olika sorters våld
answer-forms_of_violence = Våld är inte bara slag. Det kan vara hot, hårda ord, skam och att någon alltid håller koll på dig. Du kan bli utfryst, bli utan mat eller vård, eller få dina saker förstörda. Våld kan också vara sexuella övergrepp eller en resa utomlands mot din vilja. Allt det räknas, och du kan söka hjälp för det.

topic-is_it_me = Gäller det mig?
answer-is_it_me = Bestämmer någon annan över dina vänner, kläder, din fritid eller vem du är kär i? Blir du hotad eller straffad när du väljer själv? Är du rädd för vad släkten ska säga? Svarar du ja på något av det kan det vara hedersförtryck. Du kan prata med oss även om du är osäker.

topic-is_it_a_crime = Är det ett brott?
answer-is_it_a_crime = Det kan vara det. Om någon flera gånger hotar, slår, tvingar eller kränker dig för familjens heder kan det vara brottet hedersförtryck. En enda gång kan också vara brott, till exempel slag eller hot. Att inte få välja kläder är inte alltid ett brott, men det kan ändå vara fel, och du kan få hjälp. Du behöver inte vara säker innan du frågar.

topic-child_rights = Mina rättigheter
answer-child_rights = Barnkonventionen är lag i Sverige och handlar om alla under 18. Du är lika mycket värd som alla andra. Du har rätt att säga vad du tycker, gå i skolan, ha ett privatliv och välja vad du tror på. Du ska skyddas mot våld, även hemma. När vuxna bestämmer ska de tänka på vad som är bäst för dig.

topic-everyday_limits = Kontroll i vardagen
answer-everyday_limits = Föräldrar får sätta gränser, men ju äldre du blir, desto mer ska de lyssna på dig. Ingen får slå dig, kränka dig, hota dig eller låsa in dig. Om du blir mer styrd ju äldre du blir är det en varning. Du har rätt att säga vad du tycker och bli tagen på allvar. Du kan prata med kuratorn i skolan eller med en människa här.

topic-digital_control = Någon kollar min mobil
answer-digital_control = Att läsa din mobil, spåra dig eller kräva dina lösenord är en form av våld. Ändra inte allt på en gång, för det kan märkas. Sök hellre hjälp från en dator i skolan eller på biblioteket. Ditt BankID och dina koder är bara dina. Gör bara det som känns säkert för dig.

topic-money_control = Pengar och lån
answer-money_control = Pengar som du tjänar är dina. Ingen får tvinga dig att ta ett lån eller skriva under i ditt namn. Skriv inte under något du inte förstår, om det är säkert att låta bli. Måste du lämna hemmet kan du be socialtjänsten om hjälp med pengar. Du får prata med en människa här om hur du kan tänka.

topic-made_to_control_sibling = Tvingas vakta syskon
answer-made_to_control_sibling = Många, ofta killar, tvingas hålla koll på sina syskon eller kusiner. Du har också rätt att slippa. Att inte vilja är inte att svika din familj. Du kan vara utsatt och ha gjort fel på samma gång, och du får prata om det här. Har du hotat eller slagit någon finns det hjälp att sluta.

topic-lgbtqi = Hbtqi
answer-lgbtqi = Du är inte sjuk, och du behöver inte ändra på dig. Ingen får hota, slå, tvinga eller gifta bort dig för att du är homo, bi, trans eller queer. Du bestämmer själv vem som får veta. Berätta inte hemma om det kan bli farligt. Du kan prata med en människa här utan att säga vad du heter.

topic-disability = Funktionsnedsättning
answer-disability = Ingen får slå dig. Ingen får tvinga dig. Du får säga nej. Du får välja vem du är kär i. Berätta för en vuxen i skolan, eller be om en människa här. Är du rädd nu? Ring { number-sos_112 }.

topic-school = Skolan
answer-school = Du har rätt att gå i skolan och vara med på allt, även idrott, simning och sexualkunskap. Bara rektorn kan säga att du slipper en viss del, och då krävs mycket starka skäl. Ingen får ta dig ur skolan för att hålla dig hemma. En kurator, skolsköterska eller lärare kan lyssna. De kan behöva anmäla om de tror att du far illa, så fråga gärna först hur det går till.

topic-religion = Religion och tro
answer-religion = Du väljer själv vad du tror på, eller att inte tro alls. Ingen får hota eller slå dig för att du ska bära vissa kläder, eller för att du inte ska göra det. Hedersvåld hör inte ihop med en viss religion. Du kan tro och ändå vilja bestämma själv. Visa inte hemma vad du tror om det kan bli farligt.

topic-i_love_my_family = Jag älskar min familj
answer-i_love_my_family = Du kan älska din familj och ändå vilja ha det på ett annat sätt. Många känner så. Att prata här betyder inte att du måste lämna dem. Målet kan vara att du får det bättre där du är. Du väljer själv vad du vill prata om.

## Marriage

topic-forced_marriage = Tvingas gifta mig
answer-forced_marriage = Ingen får tvinga dig att gifta dig. I Sverige är det ett brott, även om vigseln bara är religiös eller sker utomlands. Den som tvingar dig kan få fängelse. Du behöver inte säga ifrån hemma. Prata först med en vuxen utanför familjen som du litar på, med socialtjänsten eller med en människa här.

topic-child_marriage = Gifta sig före 18
answer-child_marriage = Ingen under 18 får gifta sig i Sverige. Det finns inga undantag, och det spelar ingen roll om barnet har sagt ja. Vuxna som ser till att ett barn gifter sig, eller låter det hända, begår ett brott. Det är aldrig barnets fel. Blev du själv gift före 18 kan du få hjälp att skiljas.

topic-foreign_marriage = Vigd utomlands
answer-foreign_marriage = Att du har gifts bort i ett annat land betyder inte alltid att det gäller här. Sverige säger oftast nej om någon var under 18, om någon tvingades eller om ni inte var på samma plats. Det finns undantag, så fråga socialtjänsten eller en jurist. Du behöver inte reda ut det själv. Det är inte ditt fel att det hände.

topic-cousin_marriage = Gifta sig med en kusin
answer-cousin_marriage = Ingen får tvinga dig att gifta dig med en släkting, vad lagen om kusiner än säger. Regeringen har föreslagit att äktenskap mellan kusiner ska förbjudas. Jag vet inte säkert vad som gäller just nu, så fråga socialtjänsten eller en jurist. Du har rätt att inte vilja, även om släkten redan har bestämt. Du behöver inte säga nej hemma om det kan bli farligt.

topic-tricked_abroad = Lurad på en resa
answer-tricked_abroad = Ibland säger familjen att ni ska på semester eller hälsa på någon som är sjuk, men planen är ett bröllop. Det är ett brott att lura dig utomlands för att gifta bort dig. Ta din oro på allvar om något inte stämmer. Berätta före resan för socialtjänsten, polisen eller en vuxen utanför familjen. Det är mycket svårare att få hjälp när du redan är där.

topic-ceremony_pressure = Bara en fest hemma?
answer-ceremony_pressure = Ett löfte, en förlovning eller en fest hemma kan också vara tvång. Ibland säger de att det bara är en fest, eller att du blir som alla andra. Fråga oss eller en vuxen utanför familjen vad det kan betyda för dig. Du har rätt att inte vilja, även efteråt. Du får prata med en människa här om du är osäker.

## Body

topic-fgm = Könsstympning
answer-fgm = Att könsstympa flickor är förbjudet i Sverige. Det är inte heller tillåtet att ta med ett barn till ett annat land för det. Är du orolig inför en resa? Berätta innan ni åker, för då kan resan stoppas om du är under 18. Har det redan hänt är det inte ditt fel, och du kan få vård och stöd.

topic-virginity_check = Oskuldskontroll
answer-virginity_check = Det går inte att se på en kropp om någon har haft sex. Sedan 1 december 2025 är det ett brott att göra en oskuldskontroll eller att skriva intyg om oskuld. Det gäller även om du har sagt ja. Det är den som gör det som straffas, inte du. Du får fråga oss om allt som rör det här.

topic-conversion_attempt = De vill ändra på mig
answer-conversion_attempt = Att vara homo, bi, trans eller queer är ingen sjukdom, och det finns inget att bota. Ingen får hota, slå eller tvinga dig att bli någon annan. Det kan ske med hård press, en resa, ett bröllop eller något som kallas behandling. Berätta inte hemma vem du är om det kan bli farligt. Du kan prata med en människa här, i din egen takt.

topic-sexual_abuse = Sexuella övergrepp
answer-sexual_abuse = Har någon gjort något sexuellt mot dig som du inte ville? Det är aldrig ditt fel, även om det var en släkting, partner eller make. Du har rätt till skydd och hjälp. Du kan söka vård utan att göra en polisanmälan. Om du vill kan du prata med en människa här, i din egen takt.

topic-pregnancy = Graviditet och abort
answer-pregnancy = Du bestämmer själv om en graviditet. Abort är tillåtet till och med vecka 18, och det finns ingen åldersgräns. En ungdomsmottagning kan hjälpa dig, och de har tystnadsplikt. Säg till dem om det är farligt att familjen får veta. Akut-p-piller finns att köpa på apotek.

topic-trafficking = Såld eller utnyttjad
answer-trafficking = Ingen får köpa, sälja eller utnyttja dig. Det kan vara att du tvingas ha sex, arbeta, stjäla eller gifta dig för att någon annan ska tjäna på det. Det är inte ditt fel, även om du har fått pengar eller sagt ja. Är du i fara nu? Ring { number-sos_112 }. Du kan också prata med en människa här utan att säga vem du är.

## Abroad

topic-before_travel = Rädd inför en resa
answer-before_travel = Sök hjälp före resan, för då går det att göra mest. Kontakta socialtjänsten eller polisen och säg att du är rädd att föras bort. Är du under 18 kan du få ett utreseförbud. Då är det förbjudet att ta dig ut ur Sverige, och är det bråttom kan det beslutas samma dag. Berätta för dem vart resan går och när, om du vet.

topic-at_airport = På flygplatsen
answer-at_airport = Du kan fortfarande säga stopp. Säg till personal, polis eller passkontroll: ”Jag behöver hjälp. Jag förs bort mot min vilja.” Ring { number-sos_112 } om du kan. En sked i underkläderna kan få larmet att pipa, så att du får prata ensam med personalen, men det fungerar inte alltid. Gå inte ombord om du kan komma undan utan fara.

topic-already_abroad = Jag är utomlands
answer-already_abroad = Ring svenska UD-jouren eller kontakta Sveriges ambassad i landet. UD-jouren svarar dygnet runt, även om du är bosatt i Sverige utan att vara medborgare. Ha ditt pass på ett säkert ställe, och berätta för någon i Sverige var du är. I en del länder kan hjälpen vara svagare, men hör av dig ändå. Skriv bara när det är säkert.

topic-upbringing_trip = Skickas till släktingar
answer-upbringing_trip = Ibland skickas unga till släkt i ett annat land för att lära sig lyda. Det händer både tjejer och killar. Är du under 18, och finns det risk att du far illa där, kan resan stoppas med ett utreseförbud. Berätta för socialtjänsten, polisen eller en vuxen utanför familjen innan ni åker. Är det bråttom kan ett beslut tas samma dag.

## Getting help

topic-social_services = Vad gör socialtjänsten?
answer-social_services = Du kan ringa och fråga utan att säga vad du heter. Säger du vem du är och är under 18 ska de samma dag bedöma om du behöver skydd direkt. Inom två veckor bestämmer de om de ska utreda mer. Säg att det handlar om heder, och att det är farligt om familjen får veta. Be dem planera för din säkerhet innan de pratar med dina föräldrar.

topic-duty_to_report = Måste ni anmäla?
answer-duty_to_report = De som jobbar här måste berätta för socialtjänsten om de tror att ett barn under 18 far illa. Det gäller dig eller någon annan. Lagen finns för att barnet ska få hjälp, inte för att straffa dig. Så länge de inte vet vem du är kan de inte anmäla något som pekar ut dig. De försöker säga det till dig först, och du kan vara med och påverka hur det görs.

topic-anonymity = Är jag anonym?
answer-anonymity = Du behöver inte säga vad du heter, var du bor eller var du går i skolan. Chatten sparas inte efteråt, och vi sparar inte din IP-adress. Skriver du ett brev finns det kvar i 30 dagar, låst. Du väljer själv hur mycket du berättar. Säger du vem du är kan de som jobbar här behöva göra något för att du ska få hjälp. Tänk också på om någon kan se din skärm eller läsa din mobil.

topic-will_parents_know = Får mina föräldrar veta?
answer-will_parents_know = Ingen här berättar för dina föräldrar bara för att du chattar. Personal får hålla saker hemliga för dem om det kan skada dig mycket att de får veta. Ju äldre och mognare du är, desto mer bestämmer du själv. Om socialtjänsten börjar utreda får föräldrar ofta veta något. Be då att din säkerhet planeras först.

topic-under_15 = Jag är under 15
answer-under_15 = Du får alltid fråga här, hur ung du än är. De som jobbar här är extra noga när någon är ung, och vill gärna att en trygg vuxen kan hjälpa dig. Från 12 år kan socialtjänsten ge visst stöd utan att dina föräldrar säger ja, om det passar dig och du vill. Du kan också prata med Bris, som är till för barn. Är du rädd nu? Ring { number-sos_112 }.

topic-leaving_home = Lämna hemmet
answer-leaving_home = Du behöver inte klara det ensam, och utan en plan kan det vara farligt. Är du under 18 kan socialtjänsten ordna ett annat ställe åt dig, även om dina föräldrar säger nej. Är du över 18 kan du få skyddat boende. Säg att det handlar om heder, och att familjen inte får veta din nya adress. Prata gärna med en människa här om hur du kan planera.

topic-protected_identity = Skyddade uppgifter
answer-protected_identity = Det går att göra det svårare att hitta dig i register. Det finns tre sätt: att uppgifterna märks som hemliga, skyddad folkbokföring och, när faran är mycket stor, ett nytt namn och nummer. Skatteverket bestämmer om de två första. Polisen och socialtjänsten kan hjälpa dig att söka. Prata med dem om vad som passar för dig.

topic-asylum = Asyl och uppehållstillstånd
answer-asylum = Du har samma rätt till skydd som andra i Sverige, även om du söker asyl. Hot eller våld från släkten kan vara viktigt i din egen ansökan. Berätta för din advokat, din gode man eller Migrationsverket när familjen inte är med. Din familj kan inte själv bestämma att du ska skickas ut ur Sverige. Reglerna är svåra, så fråga en jurist innan du oroar dig ensam.

topic-police_report = Göra en polisanmälan
answer-police_report = Du kan anmäla på telefon eller på en polisstation. Är det fara nu ska du ringa { number-sos_112 }. Är du under 18 kan polisen prata med dig på ett barnahus, ett ställe som är gjort för barn. Du får ångra dig, men polisen kan fortsätta ändå. Är du osäker kan du prata med en människa här först.

topic-worried_about_friend = Orolig för en kompis
answer-worried_about_friend = Lyssna på din kompis, och tro på det du får höra. Prata inte med kompisens familj, för det kan öka faran. Fråga vad som är säkert, och hur ni kan höras. Berätta för en vuxen du litar på, eller för oss. Alla får berätta om sin oro för socialtjänsten, och du behöver inte säga vem du är.

topic-suicide = Jag orkar inte leva
answer-suicide = Det är modigt att du berättar. När livet är så här svårt kan man få tankar på att dö, och de kan gå över med hjälp. Är du på väg att göra något nu, eller tvingar någon dig? Ring { number-sos_112 } eller gå till en vuxen du litar på. Du kan också kontakta någon av dem som visas här, eller be om en människa i chatten.

topic-talk_to_human = Prata med en människa
answer-talk_to_human = Du kan be om en människa när du vill. Det är inte säkert att någon kan svara direkt, och du kan ångra dig medan du väntar. När någon svarar ser du ett namn. Då kan programmet inte läsa det nya ni skriver. Du väljer själv om människan får se det du redan har skrivit.

## About the chat

topic-who_answers = Vem svarar här?
answer-who_answers = Jag är ett program, inte en människa. Jag kan svara på vanliga frågor, men jag kan ha fel. Jag kan inte ringa någon eller slå larm. Vill du hellre prata med en människa kan du be om det. Då svarar någon som jobbar här, så fort någon kan.

topic-cost_and_trace = Kostar det? Syns det?
answer-cost_and_trace = Chatten är gratis, men den kan dra surf. Den syns inte som ett samtal på telefonräkningen. Att du har varit på sidan kan ändå synas i mobilen eller i nätet hemma och i skolan. Ringer du någon syns det i mobilens samtalslista. Vid varje nummer här står vad det kostar och om det kan synas.

topic-professional = Jag jobbar med unga
answer-professional = Den här chatten är för unga som själva är utsatta. Möter du barn och unga i ditt jobb kan du få råd av Nationella stödtelefonen mot hedersvåld. Skriv och säg inga namn, ingen skola och inget annat som pekar ut någon. Ta inte kontakt med familjen innan det finns en plan för barnets säkerhet. Är ett barn i fara nu? Ring { number-sos_112 }.

topic-greeting = Hej
answer-greeting = Hej! Jag är ett program som svarar på frågor. Kan någon annan se din skärm just nu? Vänta i så fall tills du är ensam. Annars kan du välja något här eller skriva med egna ord, och du behöver inte säga vad du heter.

topic-goodbye = Hej då
answer-goodbye = Hej då! Tryck på Lämna när du är klar, så töms sidan. Mobilen kan ändå minnas att du varit här. Du kan komma tillbaka när du vill. Är du i fara ska du ringa { number-sos_112 }. Ta hand om dig.

topic-thanks = Tack
answer-thanks = Det var bra att du frågade. Du får gärna fråga mer. Du kan också be om en människa.

topic-out_of_scope = Något annat
answer-out_of_scope = Det kan jag tyvärr inte svara på. Jag kan mest om familj, kontroll, tvång, resor och var du kan få hjälp. Välj något här, eller be om en människa.

## When the program is not sure, and what it is not

not-sure = Jag är inte säker på att jag förstod dig rätt. Menar du något av det här? Du kan också skriva på ett annat sätt eller be om en människa.
i-am-a-program = Jag är ett program. Jag kan inte ringa någon, och ingen människa läser det du skriver nu. Är du i fara? Ring { number-sos_112 } själv. Du kan också be om en människa här i chatten.
danger-now = Det du skriver låter farligt. Kortet här på sidan visar vad du kan göra nu. Jag är ett program och kan inte ringa åt dig.
offer-human = Vill du prata med en människa? De som jobbar här kan lyssna och hjälpa dig att tänka. Det är inte säkert att någon kan svara direkt.
