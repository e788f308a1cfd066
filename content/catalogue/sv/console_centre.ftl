# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The centre: hours, who is on duty, decisions, facts, co-operation, what is held. Every key begins with console-.

## The place and its sections

console-place-centre = Centret
console-sections = Delar av centret
console-section-now = Nu
console-section-roster = I tjänst
console-section-hours = Öppettider
console-section-decisions = Beslut
console-section-facts = Uppgifter
console-section-cooperation = Samverkan
console-section-holdings = Vad vi har
console-save = Spara
console-remove = Ta bort
console-read-again = Hämta det som gäller nu
console-form-changed = Inte sparat än.
console-form-saving = Sparar …
console-form-saved = Sparat.

## Now

console-now-no-hours = Inga öppettider är registrerade. Telefonerna räknar då med att centret är öppet.
console-now-always = Öppet dygnet runt.
console-now-open = Öppet till { $until }.
console-now-open-long = Öppet.
console-now-closed = Stängt. Öppnar { $from }.
console-now-closed-long = Stängt. Ingen öppettid är planerad.
console-now-on-call = Jour när ingen svarar:
console-now-language = Språk
console-now-state = Nu
console-now-read = Någon i tjänst läser det
console-now-unread = Ingen i tjänst läser det just nu
console-now-language-from = Nästa gång { $from }
console-now-language-never = Ingen tid planerad
console-missing-title = Ingen kan gå i tjänst än. Administratören behöver registrera:
console-missing-board_decision = nämndens beslut om att erbjuda insatsen, med nummer och datum
console-missing-legal_basis = den rättsliga grunden, bekräftad
console-missing-documentation_decision = beslutet om dokumentation, med nummer och datum
console-missing-responsible_person = vem som är ansvarig
console-missing-note_retention = hur länge minnesanteckningar får sparas
console-missing-other = { $code }

## Who is on duty

console-roster-hint = Så här är det just nu. Ingen kan se vem som var i tjänst tidigare, för det sparas inte.
console-roster-name = Namn
console-roster-state = Läge
console-roster-languages = Språk
console-roster-limit = Chattar samtidigt
console-roster-limit-of = Chattar samtidigt för { $name }
console-roster-lead = leder passet
console-roster-on = I tjänst
console-roster-break = Har paus
console-roster-off = Inte i tjänst
console-break = Paus
console-break-on = Du har paus. Dina chattar fortsätter; du tar inga nya.
console-taken-on_break = Du har paus. Avsluta pausen för att ta nästa.

## Hours

console-hours-always = Öppet dygnet runt, alla dagar
console-hours-hint = Skriv tider som 9, 9.30 eller 09:30. En sluttid som är tidigare än starten gäller nästa dag: 20:00–02:00. Inga chattar avbryts när tiden är slut, men inga nya platser i kön ges.
console-hours-closed = stängt
console-hours-opens = Öppnar
console-hours-closes = Stänger
console-hours-add = Lägg till tid
console-hours-remove = Ta bort { $opens }–{ $closes }
console-hours-like-monday = Samma tider tisdag till fredag som måndag
console-hours-preview = De närmaste två veckorna
console-hours-day = Dag
console-hours-open = Öppet
console-hours-wrong = { $number ->
    [one] En sak behöver rättas innan det går att spara.
   *[other] { $number } saker behöver rättas innan det går att spara.
}
console-hours-languages = Språk med egna tider
console-hours-languages-hint = Ett språk utan egna tider gäller hela öppettiden. Ett språk med egna tider gäller bara då, och bara när centret är öppet. Vilka språk som erbjuds står under Uppgifter.
console-hours-languages-add = Egna tider för { $language }
console-hours-languages-remove = Inga egna tider för { $language }
console-red-days = Röda dagar
console-red-closed = Stängt
console-red-as_sunday = Som en söndag
console-red-as_usual = Som vanligt
console-eves-title = Aftnar som räknas som röda dagar
console-eve-twelfth_night_eve = Trettondagsafton
console-eve-maundy_thursday = Skärtorsdagen
console-eve-easter_eve = Påskafton
console-eve-walpurgis_eve = Valborgsmässoafton
console-eve-pentecost_eve = Pingstafton
console-eve-midsummer_eve = Midsommarafton
console-eve-all_saints_eve = Allhelgonaafton
console-eve-christmas_eve = Julafton
console-eve-new_years_eve = Nyårsafton
console-eve-other = { $code }
console-why-red_day = Röd dag
console-why-eve = Afton
console-why-exception = Undantag
console-why-other = { $code }
console-exceptions-title = Undantag
console-exceptions-hint = Ett undantag går före allt annat den dagen. Utan tider är centret stängt.
console-exceptions-add = Lägg till en dag
console-exceptions-date = Datum
console-exceptions-times = Tider
console-exceptions-note = Anteckning till medarbetare

## What is wrong with a form

console-finding-not_a_time = Skriv klockslag, till exempel 09:00.
console-finding-no_length = Start och slut är samma tid. Skriv 00:00–24:00 för hela dygnet.
console-finding-overlap = Tiden går in i en annan.
console-finding-too_many_times = Högst sex tider per dag.
console-finding-not_a_date = Välj ett datum.
console-finding-date_twice = Datumet finns två gånger.
console-finding-too_long = För långt.
console-finding-other = Det här går inte att spara. ({ $code })
console-trouble-not_a_time = Ett klockslag är fel skrivet.
console-trouble-no_length = En tid börjar och slutar samtidigt.
console-trouble-overlap = Två tider går in i varandra.
console-trouble-not_a_date = Ett datum saknas eller är fel.
console-trouble-date_twice = Ett datum finns två gånger.
console-trouble-changed_meanwhile = Någon annan har sparat medan du skrev. Inget av ditt är sparat. Hämta det som gäller nu och skriv in ändringen igen.
console-trouble-decision_taken_back = Ett beslut som är registrerat går att ändra, men inte att ta bort. Utan det får centret inte ta emot någon.
console-trouble-centre_not_ready = Centret får inte ta emot någon än, för alla beslut är inte registrerade. Under Centret står vad som saknas.
console-trouble-not_on_duty = Du är inte i tjänst.
console-trouble-bad_name = Ett namn saknas eller är för långt.
console-trouble-bad_number = Skriv journumret med riktnummer, eller med plus och landsnummer.
console-trouble-unknown_language = Ett språk finns två gånger eller är okänt.
console-trouble-bad_fingerprint = Fingeravtrycket ska ha åtta grupper om fyra tecken, 0–9 och a–f.
console-trouble-no_agreement = Skriv vad överenskommelsen heter. Utan den visas inget annat centrum.
console-trouble-bad_days = Minnesanteckningar får sparas 1 till 90 dagar.
console-trouble-bad_link = En länk ska vara en säker adress, som börjar med https.

## Facts

console-fixed-heading = I den underskrivna sidan
console-fixed-name = Namn
console-fixed-region = Län
console-fixed-none = Inte angivet
console-fixed-title = Titel
console-fixed-exit_url = Lämna sidan leder till
console-fixed-fingerprint = Rotnyckelns fingeravtryck
console-fixed-hint = Titeln syns i webbläsarens flik och historik, så den ska inte säga något. Länet ser den unga bredvid kuratorns namn. Det här ingår i den underskrivna sidan. En ändring gäller från nästa utgåva. Den som sköter systemet kör:
console-facts-municipalities = Upptagningsområde
console-facts-municipalities-hint = En kommun per rad. Den som bor någon annanstans nekas inte hjälp.
console-facts-languages = Språk som erbjuds
console-facts-on-call = Journummer
console-facts-on-call-hint = Visas för den unga när ingen svarar. Lämna tomt om ingen jour finns.
console-partners-title = Andra centrum vi samarbetar med
console-partners-hint = Ett annat centrum visas bara när det finns en överenskommelse med namn och datum. Fingeravtrycket jämför ni med någon ni känner där.
console-partners-add = Lägg till ett centrum
console-partners-new = Nytt centrum
console-partners-name = Namn
console-partners-fingerprint = Rotnyckelns fingeravtryck
console-partners-agreement = Överenskommelsens namn eller nummer
console-partners-agreed = Överenskommelsens datum
console-partners-languages = Talar:

## Decisions

console-decisions-intro = Innan centret tar emot någon behöver det här vara beslutat. Utan det får ingen gå i tjänst.
console-decisions-demo = DEMO: besluten här är påhittade och gäller ingenting.
console-decisions-board = Nämndens beslut om insatsen
console-decisions-board-hint = Att insatsen erbjuds utan individuell behovsprövning, och på vilka villkor.
console-decisions-documentation = Beslut om dokumentation
console-decisions-documentation-hint = Att uppgifter som kan avslöja någons identitet inte dokumenteras i den här insatsen.
console-decisions-number = Diarienummer eller paragraf
console-decisions-date = Datum
console-decisions-legal = Rättslig grund
console-decisions-legal-hint = Förslaget ska läsas och bekräftas av den som är ansvarig, gärna med en jurist.
console-decisions-legal-proposal = Socialtjänstlagen ({ $law }) 11 kap. 5 §: insats utan individuell behovsprövning
console-decisions-legal-propose = Fyll i förslaget
console-decisions-responsible = Ansvarig, namn och befattning
console-decisions-note-days = Minnesanteckningar rensas efter så många dagar
console-decisions-note-days-hint = 1 till 90, vanligen 30. Gäller anteckningar som ni för utanför Viska. Viska sparar inga.

## Co-operation

console-cooperation-intro = Tio riktlinjer för samverkan. Varje riktlinje har ett dokument, ett datum och någon som ansvarar.
console-cooperation-settled = { $done } av { $all } är på plats.
console-cooperation-link = Länk till dokumentet
console-cooperation-date = Datum
console-cooperation-responsible = Ansvarig
console-guideline-agreements = Avtal: ledning, styrgrupp, arbetsgrupp
console-guideline-common_goal = Gemensamt mål: barnets bästa genom hela processen
console-guideline-target_group = Målgrupp
console-guideline-catchment = Upptagningsområde
console-guideline-economy = Ekonomi och hur kostnaden delas
console-guideline-report_routines = Rutiner för orosanmälan och polisanmälan
console-guideline-coordinator = Samordnare
console-guideline-single_cases = Samverkan i enskilda ärenden
console-guideline-competence = Säkrad kompetens
console-guideline-follow_up = Dokumentation, uppföljning och utvärdering
console-guideline-other = { $code }

## What is held

console-holds-intro = Det här finns på centrets servrar { $at }. Talen är räknade av servern nyss. Sidan svarar på en begäran om att få veta vad som finns, och går att skriva ut.
console-holds-never = Det som inte finns
console-never-chats = Inga chattar. Det som skrivs är förseglat hela vägen och finns bara på de två skärmarna medan chatten pågår. Servern har aldrig kunnat läsa det, och det raderas när chatten slutar, senast efter 20 minuters tystnad.
console-never-who = Inga konton, namn, nummer eller identiteter för unga. Servern vet inte vem som skrev.
console-never-traces = Inga nätadresser, ingen information om telefoner och ingen logg över besök.
console-never-queue = Inga uppgifter om språk eller nivå i kön. Korten där är förseglade och öppnas bara hos kuratorer i tjänst.
console-never-notes = Inga minnesanteckningar om unga som servern kan läsa. Det en kurator antecknar på sidan finns bara där och försvinner med chatten.
console-never-times = Ingen uppgift om när en medarbetare har varit i tjänst.
console-holds-database = I databasen
console-holds-what = Vad och hur länge
console-holds-count = Antal
console-holds-letters = I brevens egen databas
console-holds-letters-hint = Breven är förseglade. Servern kan inte läsa dem. De kan öppnas av centrets kuratorer, och svaren av den som har orden och vet svaret på frågan. Allt är borta efter 30 dagar och finns i ingen säkerhetskopia.
console-holds-letters-away = Brevens databas gick inte att nå just nu, så den kunde inte räknas.
console-holds-letters-boxes = Brevlådor, utan vem. Tills det sista i dem är borta.
console-holds-letters-letters = Brev från unga. 30 dagar.
console-holds-letters-waiting = Brev från unga som väntar på svar.
console-holds-letters-answers = Svar som inte har gått ut. 30 dagar, eller tills den unga raderar dem.
console-holds-letters-other = Tekniska uppgifter ({ $code }).
console-holds-store = I minnet för pågående chattar
console-holds-store-hint = Finns bara i arbetsminnet och skrivs aldrig till disk. Det mesta är borta efter 20 minuter. Det går inte att läsa.
console-holds-store-away = Minnet gick inte att nå just nu, så det kunde inte räknas.
console-holds-files = Filer
console-holds-files-hint = Nycklar, centrets uppgifter och databasen. Ingenting av chattar.
console-holds-notes = Minnesanteckningar
console-holds-notes-text = Viska sparar inga. För det som medarbetare antecknar någon annanstans har nämnden bestämt { $days } dagar.
console-print = Skriv ut
console-holds-table-accounts = Medarbetares konton: namn, roll, språk. Kvar även när kontot är stängt.
console-holds-table-agreed_returns = Avtal om att komma tillbaka: tid, två bilder och det som den unga tillät, förseglat till kuratorerna. 14 dagar.
console-holds-table-audit = Vem som ändrade konton, nycklar och inställningar, och när. Inget innehåll. Sparas som en kedja.
console-holds-table-audit_head = Kedjans sista länk.
console-holds-table-centre_papers = Det som står på de här sidorna: öppettider, beslut, uppgifter. Det senaste som sparades.
console-holds-table-certificates = Intyg om medarbetares nycklar. Sparas även när de har gått ut.
console-holds-table-comparisons = Vilka nycklar som har jämförts på plats, och av vem.
console-holds-table-counted_letters = Till vilket brev statistiken har räknat. Bara ett löpnummer.
console-holds-table-counters = Hur chattar slutade och vad de handlade om, som antal per dag. Minst fem på en gång, så att inget tal är en enda chatt.
console-holds-table-directory = Listan över giltiga nycklar. Bara den senaste.
console-holds-table-hand_figures = Tal som medarbetare har fört in själva, till exempel utbildningar.
console-holds-table-handover_copies = Lappar mellan pass, förseglade till dem som ska läsa dem. 24 timmar.
console-holds-table-handover_notes = Vilka lappar mellan pass som finns, och när de skrevs. 24 timmar.
console-holds-table-invitations = Inbjudningar till nya medarbetare. Tills de används eller går ut.
console-holds-table-letter_prekeys = Nycklar som brev förseglas till. Den hemliga halvan är låst med kuratorns egen nyckel. 40 dagar efter att nyckeln har bytts ut eller gått ut.
console-holds-table-load_limits = Hur många chattar en medarbetare tar samtidigt, om det inte är två.
console-holds-table-note_keys = Nycklar som lappar mellan pass förseglas till, den offentliga halvan.
console-holds-table-passkeys = Medarbetares inloggningsnycklar, den offentliga halvan.
console-holds-table-pending_counts = Färre än fem avslut som väntar på fler, förseglade. Tills de är fem.
console-holds-table-recovery_codes = Medarbetares reservkoder, som inte går att läsa ut.
console-holds-table-return_wraps = Vem som kan öppna vilket avtal om att komma tillbaka. 14 dagar.
console-holds-table-sessions = Vilka medarbetare som är inloggade nu. Högst 12 timmar.
console-holds-table-other = Tabellen { $code }.
console-holds-key-m = Pågående chattar: nummer, vilka stolar de har, tider. 20 minuter.
console-holds-key-i = Förseglade meddelanden som inte är hämtade. Tills de är hämtade, högst 20 minuter.
console-holds-key-d = Skrivbord: programmets och kuratorers i tjänst. Tills passet slutar.
console-holds-key-ds = Listor över skrivborden.
console-holds-key-duty = Tjänstenyckeln, förseglad till varje kurator. Tills den siste går ur tjänst.
console-holds-key-waiting = Vilka chattar som väntar, och sedan när.
console-holds-key-due = När servern ska se efter en chatt nästa gång.
console-holds-key-w = Serverns egna processer. Sekunder.
console-holds-key-feedback = Svar på tre frågor efter chatten, utan vem eller vilken chatt. Tills konsolen har räknat dem.
console-holds-key-life = Ett slumpat namn på minnet självt.
console-holds-key-t = Förbrukade inpassningar för skrivbord. Minuter.
console-holds-key-r = Hur många chattar som började den här sekunden.
console-holds-key-k = Förbrukade räkneuppgifter som skydd mot överbelastning. Minuter.
console-holds-key-b = Hur stor belastningen är.
console-holds-key-directory = Listan över giltiga nycklar, högst ett dygn gammal.
console-holds-key-hours = Öppettiderna som telefoner ser. Tio minuter.
console-holds-key-letters = Vilka kuratorers nycklar brev förseglas till nu. Högst ett dygn gammal.
console-holds-key-other = Tekniska uppgifter ({ $code }).
