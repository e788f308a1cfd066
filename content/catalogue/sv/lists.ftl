# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The lists of safety tips, one or two short sentences a tip. content/lists.toml says how many each has.
### No tip asks for an address here or says that anyone here raises an alarm. Only do what feels safe: list-note.

list-note = Gör bara det som känns säkert för dig.

## Safer phone and chat

list-phone-title = Säkrare mobil och chatt
list-phone-1 = Sitt där ingen ser din skärm.
list-phone-2 = Använd helst en dator i skolan, på biblioteket eller hos en vän.
list-phone-3 = Öppna en privat flik, och stäng den efteråt. Den stoppar inte appar som spionerar.
list-phone-4 = Ändra inte alla lösenord på en gång om någon kontrollerar dig. Det kan märkas.
list-phone-5 = Behöver du en ny mejl? Skapa den på en dator som ingen annan kollar.
list-phone-6 = Stäng av att meddelanden visas på låst skärm, men bara om det inte märks.
list-phone-7 = Kolla vilka appar som visar var du är, men ändra bara om det inte märks.
list-phone-8 = Ge aldrig ditt BankID eller dina koder till någon. Säg till vården om andra kan läsa din journal.
list-phone-9 = Tänk ut i förväg vad du säger om någon kommer.
list-phone-10 = Spara inte nummer till hjälp under deras rätta namn.
list-phone-11 = Ta inga skärmbilder av chatten.
list-phone-12 = Knappen Lämna finns alltid nere på skärmen. Den tömmer sidan, men mobilen kan minnas att du varit här.
list-phone-13 = Har någon sett att du chattar? Sluta skriva och gå till någon du litar på. Ring { number-sos_112 } om du blir hotad.

## Before a trip

list-trip-title = Inför en resa
list-trip-1 = Sök hjälp före resan: hos socialtjänsten, polisen eller oss.
list-trip-2 = Berätta för dem vart ni ska och när ni åker. Säg också hos vem ni ska bo och hur länge.
list-trip-3 = Ge en vän eller lärare en kopia av pass och biljett. Säg också vilken dag de ska kontakta polisen om du inte hört av dig.
list-trip-4 = Lär dig eller göm numren till UD-jouren och Sveriges ambassad i landet. { number-sos_112 } fungerar i hela EU.
list-trip-5 = Ta med en extra mobil om du kan, men bara om den inte blir hittad.
list-trip-6 = Tänk ut vem på platsen som kan hjälpa dig.
list-trip-7 = Behåll ditt pass själv om det går. Ta en bild av det och skicka den till någon du litar på.
list-trip-8 = Ha lite pengar som går att använda i landet.
list-trip-9 = Räknar landet dig som sin medborgare kan Sveriges hjälp vara svagare där. Sök därför hjälp innan ni åker.

## Plan to leave

list-plan-title = Planera att lämna
list-plan-1 = Planera med någon: socialtjänsten, en jour eller oss. Åk inte ensam till släkt eller till någon du inte känner.
list-plan-2 = Välj en lugn tid, till exempel en vanlig skoldag.
list-plan-3 = Packa lite: pass eller id, kort från Migrationsverket, bankkort, medicin, nycklar och laddare. Gör det bara om ingen ser.
list-plan-4 = Lämna kopior av viktiga papper hos någon du litar på. Spara dem inte där familjen kan se dem.
list-plan-5 = Kom överens med en vän om ett ord som betyder: ring { number-sos_112 }.
list-plan-6 = Fråga den som hjälper dig vad du ska göra med mobilen. Den kan visa var du är.
list-plan-7 = Bestäm vad du säger om någon stoppar dig.
list-plan-8 = Säg till socialtjänsten att det gäller heder. Be dem vänta med att höra av sig till din familj.
list-plan-9 = Efteråt kan du behöva ett nytt nummer, nya lösenord och skydd för din adress. Lägg inte ut var du är.
list-plan-10 = Du får ångra dig, och du får börja om.

## If you are in danger now

list-danger-title = Om du är i fara nu
list-danger-1 = Gå dit det finns folk, eller till ett rum som du kan ta dig ut ur.
list-danger-2 = Undvik kök, badrum, balkong och trappor.
list-danger-3 = Ring { number-sos_112 }. Kan du inte prata? Lägg inte på, och gör som de säger.
list-danger-4 = Ropa så att grannar hör, om det inte ökar faran.
list-danger-5 = Är du inlåst? Säg till { number-sos_112 } var du är, vilket rum, vem som är där och om det finns vapen.
list-danger-6 = Kan du inte ringa? Skriv till en vän var du är, och be vännen ringa { number-sos_112 }.
list-danger-7 = Ingen här kan se var du är. Ring därför { number-sos_112 } själv om du kan.

## For you who are a friend

list-friend-title = För dig som är kompis
list-friend-1 = Tro på det som din kompis berättar.
list-friend-2 = Fråga först: är det säkert att vi skriver?
list-friend-3 = Kontakta inte kompisens familj. Det kan öka faran.
list-friend-4 = Kom ihåg det du vet, till exempel när en resa ska bli av. Skriv bara ner det där ingen annan kan läsa.
list-friend-5 = Berätta för en vuxen som du litar på, eller för oss.
list-friend-6 = Ring { number-sos_112 } om det är fara nu.
list-friend-7 = Kommer din kompis inte tillbaka efter ett lov eller en resa? Berätta för socialtjänsten eller polisen.
list-friend-8 = Ta hand om dig själv också. Du behöver inte bära det här ensam.

## Adults who can listen

list-adult-title = Vuxna som kan lyssna
list-adult-1 = Välj någon utanför familjen som lyssnar och tror på dig. Det är bra om den inte känner din släkt.
list-adult-2 = I skolan finns kurator, skolsköterska och lärare.
list-adult-3 = På fritiden kan det vara en tränare eller en ledare på fritidsgården.
list-adult-4 = På en ungdomsmottagning kan du prata om kropp, kärlek och hur du mår.
list-adult-5 = Är du gravid, eller har du barn? Då kan du berätta på mödravården eller BVC.
list-adult-6 = Hos socialtjänsten kan du fråga om råd utan att säga vad du heter.
list-adult-7 = Också andra vuxna kan behöva berätta för socialtjänsten. Fråga gärna först vad de måste göra.
list-adult-8 = Säg att det är farligt om familjen får veta.
list-adult-9 = Lyssnade inte den första? Det är inte ditt fel. Prova med en till.
