# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### The layers of an answer. The young person opens one at a time, and none repeats another:
### short = answer-SLUG in answers.ftl; more = more-SLUG: what one can do, what happens, what others felt;
### law = law-SLUG: what the law means for her, without section numbers, left out where no law is behind it;
### who can help = the contact cards that content/topics/SLUG.toml names.
### One line a text, one thought a sentence, hard words explained where they stand.

## What is it?

more-what_is_honour_violence = Det kan börja med små saker. Kanske får du inte följa med en kompis hem. Ofta blir det värre när man blir äldre. Ofta blir det värre när man blir kär. Det beror inte på en viss religion. Det beror inte på en viss kultur. Den som hotar, styr eller slår har ansvaret.
law-what_is_honour_violence = Hedersförtryck är ett brott i Sverige. Det är så sedan 1 juni 2022. Gör någon ett annat brott för hederns skull? Då kan den få hårdare straff.

more-forms_of_violence = Ofta är det flera sorter på en gång. Det är också tungt att alltid vara rädd. Du behöver inte veta vad det heter. Säg bara hur du har det. Det räcker.
law-forms_of_violence = Mycket av det här är brott. Slag, hot och tvång är brott. Sex mot din vilja är brott. Det är brott även om den som gör det är din släkt.

more-is_it_me = Inget test kan ge ett säkert svar. Många är osäkra. Många tror att andra har det värre. Tänk på vad du inte gör för att slippa bråk. Det är bra att börja prata om det.
law-is_it_me = Är du under 18? Då har du rätt till ett privatliv. Du har rätt till skydd mot våld. Det står i barnkonventionen. Den är lag i Sverige.

more-is_it_a_crime = Du behöver inte veta vad som är brott. Polisen ska ta reda på det. Du kan be polisen om råd innan du bestämmer dig. Du kan få stöd även om inget är ett brott. Tänk på att du ska må bättre. Andra kan ta hand om lagen.
law-is_it_a_crime = Hedersförtryck är ett eget brott sedan 1 juni 2022. Det kan ge fängelse i flera år. Ibland får ett barn se eller höra våld i familjen. Det kan också vara brott.

more-child_rights = Ibland bestämmer vuxna om dig. Du ska få veta vad som händer. Du får säga vad du tycker. Det blir inte alltid som du vill. Prata med kuratorn i skolan om du vill veta mer. Är du över 18? Ingen får hota eller tvinga dig då heller.
law-child_rights = Barnkonventionen är en lag i Sverige. Den är lag sedan 1 januari 2020. Alla som jobbar för staten måste följa den. Alla domstolar måste också följa den.

## Daily life

more-everyday_limits = Tänk på det senaste året. Får du göra mindre nu än förr? Har du själv slutat fråga? Kanske vet du att svaret blir nej. Det är också viktigt. Tror skolan att du far illa? Då kan de behöva säga det till socialtjänsten. Fråga skolan först hur det går till.
law-everyday_limits = Lagen säger: ingen får slå eller kränka barn. Dina föräldrar har ansvar för dig tills du är 18. De ska lyssna mer på dig när du blir äldre.

more-digital_control = Tror du att någon läser din mobil? Skriv inte dina planer i den. Kartor och spel kan visa var du är. Konton som familjen delar kan visa var du är. Stäng bara av det om det inte märks. Eller fråga en människa här hur du kan tänka.
law-digital_control = Det kan vara brott att läsa andras meddelanden. Det kan vara brott att lyssna eller spåra i smyg. Barn har också rätt till ett privatliv.

more-money_control = Har någon tagit ett lån i ditt namn? Det är inte ditt fel. Du kan be om råd i banken eller kommunen. Vill du ha ett eget konto? En bank kan säga hur man gör. Tänk på att brev kan komma hem.
law-money_control = Det kan vara brott att tvinga någon att ta ett lån. Det kan vara brott att låna i någon annans namn. Har du inga pengar? Du kan ha rätt till stöd från socialtjänsten.

more-made_to_control_sibling = Det kan vara farligt att säga nej. Du behöver inte säga nej hemma. Prata med någon om hur du kan slippa. Det ska inte bli värre för dig. Det ska inte bli värre för ditt syskon. Många som ska vakta mår dåligt själva. Du får ha ett eget liv.
law-made_to_control_sibling = Att slå, hota eller låsa in ett syskon kan vara brott. Det gäller även om familjen har bestämt det. Någon kanske tvingar dig att göra det. Det kan vara ett brott mot dig.

more-lgbtqi = Många unga har det som du. Tänk på vad som syns i din mobil. Det kan vara appar, bilder och grupper. Har någon hotat att säga det hemma? Sök hjälp direkt. Det kan vara bråttom.
law-lgbtqi = Hot, slag och tvång är brott. Det spelar ingen roll vem du är kär i. Sker det flera gånger för familjens heder? Då kan det vara brottet hedersförtryck.

more-disability = Det är fel om du inte får mat. Det är fel om du inte får din medicin. Det är fel om någon låser in dig. Du kan be någon i skolan läsa det här med dig.
law-disability = Det är ett brott att slå dig. Det är ett brott att tvinga dig att gifta dig. Lagen skyddar dig också om någon lurar dig.

more-school = Säger familjen att du ska byta skola? Säger de att du ska sluta? Säg det till någon i skolan innan det händer. Du får prata utan att någon i släkten är med. Be om det. Är du rädd att inte komma tillbaka efter lovet? Säg det före lovet.
law-school = Alla barn i Sverige har rätt att gå i skolan. De flesta barn måste gå i skolan. Dina föräldrar har ansvar för att du kommer dit.

more-religion = Många älskar sin tro och har ändå tvång hemma. Båda kan vara sant. Du får tycka olika från dag till dag. Vill du prata med någon som har samma tro? Tänk först på vem den personen känner.
law-religion = I Sverige väljer alla sin religion. Det heter frihet att tro. Det gäller barn också. Att hota eller slå är alltid brott.

more-i_love_my_family = Man kan sakna någon och vara arg på samma gång. Man kan vara rädd också. Du behöver inte välja i dag. En del vill bara att någon lyssnar. Det räcker. Säg vad som är viktigast för dig. Börja där.

## Marriage

more-forced_marriage = Tvång kan vara hot och slag. Tvång kan också vara tjat. De kan säga att någon blir sjuk om du säger nej. De kan säga att någon dör. Det är inte ditt ansvar. Tror du att det ska bli ett bröllop? Då är det bra att söka hjälp tidigt.
law-forced_marriage = Brottet heter äktenskapstvång. Det är brott redan att försöka. Ingen får utnyttja att du har det svårt. Det är också brott. Har du blivit tvingad? Då får du skiljas utan att vänta.

more-child_marriage = Ska det bli ett bröllop snart? Säg det till skolan eller socialtjänsten så tidigt du kan. Eller säg det till en människa här. Har det redan hänt? Ta en sak i taget. Börja till exempel med var du ska bo. Du behöver inte ha alla svar.
law-child_marriage = Brottet heter barnäktenskapsbrott. Den vuxna kan få fängelse. Det gäller även om det bara var för en religion. Blev du gift före 18? Då får du skiljas. Du behöver inte vänta.

more-foreign_marriage = Släkten kan tycka att du är gift. Sverige kan ändå säga nej. Du har rätt till stöd innan det är klart. Skriv helst inte under nya papper. Be om råd först. Du kan få en tolk. Tolken ska inte vara i din släkt.
law-foreign_marriage = Lagen ser på hur det var när ni blev gifta. I få fall kan det ändå gälla i Sverige. Då måste båda nu vara över 18. Lagen kan ändras. Fråga en jurist vad som gäller i dag.

more-cousin_marriage = Många känner sig tvingade när båda är släkt. Kanske tror du att alla blir ledsna av ett nej. Det är ändå ditt liv. Din oro är viktig. Prata med någon utanför släkten. Gör det gärna innan något är bestämt.
law-cousin_marriage = Att tvinga någon att gifta sig är ett brott. Det gäller kusiner också. Regeringen kom med sitt förslag om kusiner i mars 2026. Ett förslag är inte en lag.

more-tricked_abroad = Har du ingen biljett hem? Pratar de i hemlighet? Har någon tagit ditt pass? Det kan vara tecken på att något är fel. Ett tecken behöver inte betyda något. Flera tecken kan betyda något. Vet du dag och land? Säg det när du söker hjälp. Du får söka hjälp även om du bara tror det.
law-tricked_abroad = Den som lurar dig på en sådan resa kan få fängelse. Är du under 18? Då kan resan stoppas. Det heter utreseförbud.

more-ceremony_pressure = De kan lova en rolig dag. De kan lova presenter eller ett eget hem. Sedan tycker alla att du är gift. Förstår du inte vad som ska hända? Säg det till en lärare eller kurator. Ni kan tänka ihop.
law-ceremony_pressure = Ni kanske inte är gifta på riktigt. Släkten tycker ändå att ni är gifta. Lagen om tvång kan gälla då också. Ingen får utnyttja att du har svårt att förstå. Ingen får utnyttja att du har svårt att säga nej.

## Body

more-fgm = Säger någon att du ska få en fest? Säger de att du ska bli fin och ren? Säg det till skolans sköterska. Eller säg det till socialtjänsten. Har du ont? Är det svårt att kissa? Vården kan hjälpa. Du kan be att få prata ensam. Du kan få en tolk. Tolken ska inte vara i din släkt.
law-fgm = Det är brott även om du har sagt ja. Det är brott även om familjen har sagt ja. Den som gör det kan få fängelse. Kanske ska ett barn ut ur Sverige för det. Då kan resan stoppas.

more-virginity_check = Många tror att det finns en hinna som går sönder. Det är inte sant. Många blöder inte första gången. Ska någon ta dig till en läkare för det här? Vänta tills du är ensam med läkaren. Säg att du inte vill.
law-virginity_check = Ibland vill någon att en tjej ska se ut som oskuld. Då är det brott att operera henne. Den som bryter mot lagen kan få böter. Det betyder: betala pengar som straff. Den kan också få fängelse.

more-conversion_attempt = Säger någon att du är sjuk? Säger någon att du förstör för familjen? Det är inte sant. Det andra tycker är inte ditt fel. Ska det bli en resa eller ett bröllop? Sök hjälp snabbt. Söker du stöd på nätet? Gör det på en dator som familjen inte ser.
law-conversion_attempt = Hot, slag och tvång är brott. Det är brott även om någon säger: ”Det är för din skull.” Det är också brott att tvinga dig att gifta dig.

more-sexual_abuse = Har det hänt nyss? Vården kan hjälpa dig direkt. De kan spara spår från din kropp. Då kan du välja senare om du vill gå till polisen. Många skäms. Många känner inget alls. Du får berätta lite i taget.
law-sexual_abuse = Sex ska vara frivilligt. Det betyder: båda vill. Annars är det brott. Det gäller även om ni är gifta. Är du under 18? Får personal veta det? Då måste de säga det till socialtjänsten.

more-pregnancy = Be mottagningen att inte skicka brev eller sms hem. Kan någon annan använda ditt BankID? Säg det till dem. Då kan de tänka på vem som läser din journal. Journal betyder: det vården skriver om dig. Vill du prata innan du bestämmer dig? Be om det.
law-pregnancy = Lagen säger att du bestämmer till och med vecka 18. Ibland kan det skada dig mycket om föräldrar får veta. Då får vården hålla det hemligt för dem.

more-trafficking = En del säger att du är skyldig dem pengar. En del hotar att visa bilder på dig. Så försöker de hålla dig kvar. Du får söka hjälp även om du inte har papper i Sverige. Du behöver inte berätta allt på en gång.
law-trafficking = Att köpa, sälja eller utnyttja en människa är brott. Det är mycket allvarligt. Den som köper sex gör ett brott. Den som säljer sex gör inget brott. Är du under 18? Då är det brott även om du har sagt ja.

## Abroad

more-before_travel = Säg till en lärare eller kompis när du ska vara tillbaka. Säg vad de ska göra om du inte hör av dig. Ha själv hand om ditt pass om du kan. Lär dig numret till UD-jouren. Är du över 18? Polisen kan ändå hjälpa dig om någon tvingar dig.
law-before_travel = Utreseförbud gäller när ett barn kan fara illa i ett annat land. Risken måste vara tydlig. Det behöver inte handla om ett bröllop. Ditt pass kan tas. Du kan få nej till ett nytt pass. Den som ändå tar ut barnet kan få fängelse.

more-at_airport = Du kan få vara ensam på toan eller i kontrollen. Är planet kvar på marken? Säg det till någon som jobbar på planet. Ska ni byta plan? Säg det till polisen där. Du kan ringa { number-sos_112 } i hela EU.
law-at_airport = Har du fått ett utreseförbud? Då är det brott att ta dig ut ur Sverige. Att ta bort någon med våld är brott. Att ta bort någon med hot är också brott.

more-already_abroad = Försök ta reda på vad platsen heter. Tar någon din mobil? Då kan de se vem du har ringt. En kompis i Sverige kan ringa polisen åt dig. En kompis kan ringa socialtjänsten åt dig. Får du inget svar? Försök igen när det är säkert.
law-already_abroad = Ingen får tvinga dig att gifta dig i ett annat land heller. Svensk lag gäller då också. Ibland kan socialtjänsten hjälpa dig med resan hem.

more-upbringing_trip = En del får höra att det bara är ett lov. Sedan får de inte åka hem. Har du en biljett hem? Vet du vilken dag? Är svaret nej? Det kan vara ett tecken på att något är fel. Det är inte ditt fel. Det gäller vad du än har gjort.
law-upbringing_trip = Lagen om utreseförbud ändrades 1 juni 2024. Det behöver inte handla om ett bröllop. Det räcker att det finns en tydlig risk att du far illa. De ser efter igen var sjätte månad. Det slutar senast när du fyller 18.

## Getting help

more-social_services = Du kan be att få prata ensam. Du kan få en tolk. Tolken ska inte vara i din släkt. Att utreda får ta fyra månader. Det blir inte alltid bra direkt. Förstår de dig inte? Be att få prata med en chef.
law-social_services = Alla som behöver hjälp får be om stöd. Är du minst 15 år? Då får du tala för dig själv. Det gäller när du vill ha vård och dina föräldrar säger nej.

more-duty_to_report = Du kan fråga utan att säga vem du är. Du kan bestämma sedan. Vill du säga mer? Fråga först vad som händer då. Säg vad du är rädd för. Då kan de tänka på det.
law-duty_to_report = Det står i lagen om socialtjänsten. Den gäller personal i skola och vård. Den gäller personal hos polisen och i socialtjänsten. De ska anmäla genast. De måste anmäla även om någon säger nej.

more-anonymity = Skriv inte namn på någon i din släkt. Skriv inte din klass. En privat flik i mobilen gömmer inte allt. Den stoppar inte en app som spionerar. Ta inga bilder av chatten på skärmen.
law-anonymity = Ibland kan polisen kräva saker av en kommun. Det kan vara ett IP-nummer. Det är mobilens nummer på nätet. Därför sparar chatten inga sådana nummer.

more-will_parents_know = Fråga personal vad de får hålla hemligt. Fråga innan du berättar. Du kan säga: ”Det är farligt om min familj får veta.” Brev och sms kan komma hem. En journal på nätet kan synas. Säg det till personalen.
law-will_parents_know = Lagen säger ingen viss ålder. De ser på hur mogen du är. De ser på vad det gäller. De ser på om det kan skada dig att föräldrarna får veta.

more-under_15 = Du behöver inte kunna de rätta orden. Du kan säga: ”Jag är rädd hemma.” Säg det till en lärare eller till skolans sköterska. Eller säg det till en annan vuxen du litar på. De kan behöva säga det till socialtjänsten. Det är för att du ska få hjälp.
law-under_15 = Alla barn har rätt att säga vad de tycker. Det gäller även små barn. Lagen är svår när man är under 15. Fråga den du pratar med hur det blir för dig.

more-police_report = Säg att det handlar om heder. Då kan de tänka på din säkerhet. Be dem att inte skicka brev hem. Be dem att inte ringa ett nummer som familjen svarar på. Du kan få tolk. Du får ta med någon som stöd. Du behöver inte minnas allt rätt.
law-police_report = Du kan få en egen jurist. Staten betalar. Kanske tror polisen att en förälder har gjort ett brott. Då kan en annan vuxen tala för barnet. Någon kan också få förbud att kontakta dig. En åklagare bestämmer det.

more-leaving_home = Åk inte till en släkting. Åk inte till någon du bara känner från nätet. Mobilen kan visa var du är. Fråga personal hur du ska göra med den. Många saknar sin familj sedan. Det är vanligt. Du får ändra dig. Du får börja om.
law-leaving_home = Far du illa hemma? Är du under 18? En domstol kan bestämma att du får bo någon annanstans. Det gäller även om dina föräldrar säger nej. Är det bråttom? Då kan socialtjänsten göra det direkt. Ibland får dina föräldrar inte veta var du bor.

more-protected_identity = Det tar tid att söka. Det löser inte allt. Bilder, appar och vänner kan ändå visa var du är. Säg till skolan att dina uppgifter är skyddade. Säg det till vården också. Det kan vara jobbigt varje dag. Ta emot stöd om du får det.
law-protected_identity = Skyddad folkbokföring är för den som någon hotar. Den är också för den som kan råka ut för brott. Familjen till den som hotas kan också få det. Ibland kan socialtjänsten söka åt ett barn.

more-asylum = Säger någon att du skickas tillbaka om du inte lyder? Så försöker de styra dig. Du kan be att få prata ensam. Du kan få en tolk. Tolken ska inte känna din familj. Ingen kan veta i förväg hur det går.
law-asylum = Barnkonventionen gäller alla barn i Sverige. Den gäller barn som söker asyl också. Migrationsverket ser på om du behöver skydd. Då kan hot från släkten räknas. Det är inte säkert att du får stanna.

more-worried_about_friend = Välj ett ord med din kompis. Ordet betyder: något är fel. Har din kompis inte kommit tillbaka efter ett lov? Säg det till skolan, polisen eller socialtjänsten. Det är tungt att vara orolig. Prata med någon för din egen skull också.
law-worried_about_friend = Du som är kompis måste inte anmäla. Kan ett barn fara illa? Lagen vill att alla säger till om det. Personal i skolan måste göra det.

more-suicide = Var där det finns folk som du är trygg med. Lägg bort sådant du kan skada dig med, om du kan. Du behöver bara klara en kort stund i taget. Vill någon annan att du ska dö? Det är våld mot dig. Då är det bråttom.

## About the chat

more-who_answers = Jag letar upp svar. Människor har skrivit svaren i förväg. Blir det fel? Skriv med andra ord. Du kan också få svar av en vuxen. Den vuxna har det som jobb.

more-cost_and_trace = Använd helst en dator i skolan eller på biblioteket. En privat flik visar mindre efteråt. Den stoppar inte en app som spionerar. Ta inte bort saker i mobilen om det kan märkas. Delar ni surf i familjen? Då kan någon se hur mycket surf som går åt.

more-professional = Prata med barnet ensamt. Låt aldrig en släkting vara tolk. Socialtjänsten kan ge råd. Du behöver inte säga vem det gäller. Ska barnet resa snart? Då är det bråttom. Det går att göra mest när barnet är kvar i Sverige.
law-professional = Möter du barn i ditt jobb? Det kan vara i skola eller vård. Är du orolig att ett barn far illa? Då måste du anmäla genast. Du kan inte låta någon annan göra det. Du kan inte vara anonym. Familjen får ofta veta om det. Säg därför om det kan vara farligt.
