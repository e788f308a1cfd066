# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### The lists of safety tips, short sentences. content/lists.toml says how many each has.
### No tip asks for an address here or says that anyone here raises an alarm. Only do what feels safe: list-note.

list-note = Gör bara det som känns säkert för dig.

## Safer phone and chat

list-phone-title = Säkrare mobil och chatt
list-phone-1 = Sitt där ingen ser din skärm.
list-phone-2 = Använd helst en dator i skolan. Det går också på biblioteket eller hos en vän.
list-phone-3 = Öppna en privat flik. Stäng den efteråt. Den stoppar inte appar som spionerar.
list-phone-4 = Kollar någon dig? Ändra inte alla lösenord på en gång. Det kan märkas.
list-phone-5 = Behöver du en ny mejl? Gör den på en dator som ingen annan kollar.
list-phone-6 = Meddelanden kan synas när mobilen är låst. Stäng av det om det inte märks.
list-phone-7 = Kolla vilka appar som visar var du är. Ändra bara om det inte märks.
list-phone-8 = Ge aldrig ditt BankID till någon. Ge aldrig dina koder till någon. Vården skriver om dig i en journal. Kan andra läsa den? Säg det till vården.
list-phone-9 = Någon kanske kommer. Tänk ut i förväg vad du säger då.
list-phone-10 = Sparar du nummer till hjälp? Skriv inte deras rätta namn.
list-phone-11 = Ta inga bilder av chatten på skärmen.
list-phone-12 = Knappen Lämna finns alltid nere på skärmen. Den tömmer sidan. Mobilen kan ändå minnas att du var här.
list-phone-13 = Har någon sett att du chattar? Sluta skriva. Gå till någon du litar på. Hotar någon dig? Ring { number-sos_112 }.

## Before a trip

list-trip-title = Inför en resa
list-trip-1 = Sök hjälp före resan. Fråga socialtjänsten, polisen eller oss.
list-trip-2 = Säg till socialtjänsten eller polisen vart ni ska. Säg när ni åker. Säg hos vem ni ska bo. Säg hur länge.
list-trip-3 = Ge en kopia av ditt pass till en vän eller lärare. Ge också en kopia av din biljett. Säg vilken dag du hör av dig. Hör du inte av dig? Då ska de ringa polisen.
list-trip-4 = Lär dig numret till UD-jouren. Lär dig numret till Sveriges ambassad i landet. Eller göm numren. Du kan ringa { number-sos_112 } i hela EU.
list-trip-5 = Ta med en extra mobil om du kan. Gör det bara om ingen hittar den.
list-trip-6 = Tänk ut vem som kan hjälpa dig där.
list-trip-7 = Ha hand om ditt pass själv om det går. Ta en bild av det. Skicka bilden till någon du litar på.
list-trip-8 = Ha lite pengar som går att använda i landet.
list-trip-9 = Är du medborgare i landet du reser till? Då kan Sveriges hjälp vara svagare där. Sök hjälp innan ni åker.

## Plan to leave

list-plan-title = Planera att lämna
list-plan-1 = Planera med någon: socialtjänsten, en jour eller oss. En jour ger råd och stöd. Åk inte ensam till släkt. Åk inte ensam till någon du inte känner.
list-plan-2 = Välj en lugn tid. Det kan vara en vanlig dag i skolan.
list-plan-3 = Packa lite. Packa bara om ingen ser. Ta pass eller id. Ta ditt kort från Migrationsverket. Ta bankkort och medicin. Ta nycklar och laddare.
list-plan-4 = Ge kopior av viktiga papper till någon du litar på. Spara dem inte där familjen kan se dem.
list-plan-5 = Välj ett hemligt ord med en vän. Ordet betyder: ring { number-sos_112 }.
list-plan-6 = Mobilen kan visa var du är. Vad ska du göra med den? Fråga den som hjälper dig.
list-plan-7 = Någon kanske stoppar dig. Bestäm vad du säger då.
list-plan-8 = Säg till socialtjänsten att det gäller heder. Be dem att vänta med att ringa familjen.
list-plan-9 = Sedan kan du behöva ett nytt nummer. Du kan behöva nya lösenord. Du kan behöva skydd för din adress. Lägg inte ut var du är.
list-plan-10 = Du får ångra dig. Du får börja om.

## If you are in danger now

list-danger-title = Om du är i fara nu
list-danger-1 = Gå dit det finns folk. Eller gå till ett rum som du kan ta dig ut ur.
list-danger-2 = Gå inte till köket. Gå inte till badrum, balkong eller trappa.
list-danger-3 = Ring { number-sos_112 }. Kan du inte prata? Lägg inte på. Gör som de säger.
list-danger-4 = Ropa om grannar kan höra dig. Ropa inte om faran blir större av det.
list-danger-5 = Är du inlåst? Ring { number-sos_112 }. Säg var du är. Säg vilket rum. Säg vem som är där. Säg om det finns vapen.
list-danger-6 = Kan du inte ringa? Skriv till en vän var du är. Be din vän att ringa { number-sos_112 }.
list-danger-7 = Ingen här kan se var du är. Ring därför { number-sos_112 } själv om du kan.

## For you who are a friend

list-friend-title = För dig som är kompis
list-friend-1 = Tro på det din kompis säger.
list-friend-2 = Fråga först: är det säkert att vi skriver?
list-friend-3 = Prata inte med din kompis familj. Faran kan bli större av det.
list-friend-4 = Kom ihåg det du vet. Till exempel när en resa ska bli. Skriv bara ner det där ingen annan kan läsa.
list-friend-5 = Säg det till en vuxen som du litar på. Eller säg det till oss.
list-friend-6 = Är det fara nu? Ring { number-sos_112 }.
list-friend-7 = Har din kompis åkt på lov eller resa? Kom din kompis inte tillbaka? Säg det till socialtjänsten eller polisen.
list-friend-8 = Ta hand om dig själv också. Du behöver inte vara ensam med det här.

## Adults who can listen

list-adult-title = Vuxna som kan lyssna
list-adult-1 = Välj någon utanför familjen. Välj någon som lyssnar och tror på dig. Helst ska den inte känna din släkt.
list-adult-2 = I skolan finns kurator, lärare och skolsköterska. Kuratorns jobb är att lyssna.
list-adult-3 = På fritiden kan det vara en tränare. Det kan vara en ledare på fritidsgården.
list-adult-4 = En ungdomsmottagning är till för unga. Där kan du prata om kropp och kärlek. Du kan prata om hur du mår.
list-adult-5 = Är du gravid? Prata på mödravården. Har du barn? Prata på BVC. Där hjälper de små barn.
list-adult-6 = Du kan be socialtjänsten om råd. Du behöver inte säga vad du heter.
list-adult-7 = Också andra vuxna kan behöva säga till socialtjänsten. Fråga först vad de måste göra.
list-adult-8 = Är det farligt om familjen får veta? Säg det.
list-adult-9 = Lyssnade inte den första? Det är inte ditt fel. Prova med en till.
