# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Sign-in, people, keys and places of the console. Every key begins with console-.

## Places

console-places = Platser
console-place-desk = Skrivbordet
console-place-people = Medarbetare
console-place-own = Mitt konto
console-place-unreached = Sidan kunde inte hämtas. Kontrollera nätet.
console-try-again = Försök igen

## Roles

console-role = Roll
console-role-counsellor = Kurator
console-role-shift_lead = Skiftledare
console-role-editor = Redaktör
console-role-publisher = Utgivare
console-role-administrator = Administratör för centret
console-role-system_administrator = Systemadministratör

## Signing in

console-or = eller
console-sign-in-by-passkey = Logga in med lösennyckel
console-unlock-by-passkey = Lås upp med lösennyckel
console-step-passkey = Följ det som din telefon eller dator visar …
console-use-recovery-code = Jag har en reservkod i stället
console-recovery-code = Reservkod
console-recovery-code-hint = En av de tio som du sparade. Den gäller en gång, tillsammans med lösenordet.
console-recovery-code-form = Som i 3-abcde-fghij-kmnpq
console-locked-on-duty = Du är i tjänst bakom låset och det hörs när någon väntar. Skriv lösenordet för att fortsätta.

## An invitation

console-invited-title = Välkommen, { $name }
console-invited-as = Ditt användarnamn är { $username }. Din roll:
console-invited-password = Välj ett lösenord
console-invited-password-hint = Minst { $number } tecken, gärna fyra eller fem ord som inte hör ihop. Använd det ingen annanstans. Ingen kan ta fram det igen åt dig.
console-password-again = Samma lösenord igen
console-password-short = Lösenordet behöver minst { $number } tecken.
console-password-name = Lösenordet får inte innehålla användarnamnet.
console-password-differ = De två lösenorden är olika. Skriv dem igen.
console-invited-code-app = Koppla en app för engångskoder
console-invited-make = Skapa kontot
console-code-app-hint = Öppna appen på telefonen, lägg till ett konto och skriv in det här. Skriv sedan in koden som appen visar.
console-code-app-open = Öppna i appen på den här enheten
console-codes-kept = Jag har sparat dem
console-recovery-codes-once = De här visas bara nu. Skriv ner eller skriv ut dem.
console-recovery-codes-where = Spara dem på en annan plats än telefonen och lösenordet.

## My account

console-your-password = Ditt lösenord
console-rename = Byt namn
console-go-on = Fortsätt
console-copy = Kopiera
console-passkeys = Lösennycklar
console-passkeys-why = En lösennyckel (passkey) ligger i din telefon, dator eller säkerhetsnyckel. Med den loggar du in utan lösenord och kod, och ingen kan lura av dig den på en falsk sida. Lösenord och kod fortsätter att fungera, så den är aldrig den enda vägen in.
console-passkeys-none = Du har ingen lösennyckel än.
console-passkeys-not-here = Den här webbläsaren kan inte lösennycklar.
console-passkey-add = Lägg till en lösennyckel
console-passkey-make = Skapa lösennyckeln
console-passkey-name = Namn på lösennyckeln
console-passkey-name-hint = Så att du känner igen den, som Jobbtelefonen. Bara du ser namnet.
console-passkey-made = Skapad { $day }.
console-passkey-used = Senast använd { $day }.
console-passkey-opens = Öppnar också din nyckel till chattarna.
console-passkey-opens-not = Loggar in. Din nyckel till chattarna öppnar du med lösenordet.
console-passkey-rename-of = Byt namn på { $name }
console-passkey-remove-of = Ta bort { $name }
console-passkey-remove-sure = Då loggar den inte in dig mer. Ta bort den i telefonen eller datorn också.
console-recovery-codes = Reservkoder
console-recovery-codes-why = En reservkod ersätter engångskoden en gång, om telefonen är borta. Lösenordet behövs ändå.
console-recovery-codes-left = { $number ->
    [0] Du har inga reservkoder kvar. Skapa nya.
    [one] Du har en reservkod kvar. Skapa nya.
   *[other] Du har { $number } reservkoder kvar.
}
console-recovery-codes-make = Skapa tio nya
console-recovery-codes-void = De gamla slutar gälla.
console-code-app = App för engångskoder
console-code-app-why = Ny telefon? Koppla den nya appen här. Den gamla slutar gälla när du har skrivit en kod från den nya.
console-code-app-new = Koppla en ny app
console-code-app-first-code = Kod från den nya appen
console-code-app-done = Klart. Nu gäller bara den nya appens koder.
console-sessions = Inloggningar
console-sessions-why = Var du är inloggad just nu. Namnet är slumpat: vilken webbläsare det är sparas inte. Är det någon du inte känner igen: logga ut överallt, byt kodapp och säg till administratören.
console-session-this = den här
console-session-since = Sedan { $when }.
console-session-seen = Senast { $when }.
console-session-end = Logga ut
console-session-end-of = Logga ut { $name }
console-sessions-end = Logga ut överallt utom här
console-own-key = Min nyckel
console-own-key-why = Fingeravtrycket på din nyckel. Det är samma på varje dator där du loggar in.

## People

console-people-here = De som arbetar här
console-working-name = Arbetsnamn, som den unga ser
console-languages-field = Språk, som sv, en, ar
console-person-no_key = Har inte gjort någon nyckel än. Den görs vid första inloggningen.
console-person-to_compare = Väntar på att ni träffas och jämför fingeravtrycket.
console-person-to_sign = Jämförd. Klar att skrivas under av den som har rotnyckeln.
console-person-certified = Nyckeln gäller.
console-person-no_desk = Har ingen nyckel till chattar; rollen behöver ingen.
console-person-disabled = Avstängd.
console-person-until = Till { $day }.
console-person-compared = Jämförd öga mot öga av { $who } den { $day }.
console-person-ways = { $passkeys ->
    [0] Ingen lösennyckel.
    [one] En lösennyckel.
   *[other] { $passkeys } lösennycklar.
}
console-person-sessions = { $sessions ->
    [0] Inte inloggad.
    [one] Inloggad på ett ställe.
   *[other] Inloggad på { $sessions } ställen.
}
console-person-sign-with = Den som har rotnyckeln skriver under med
console-person-sign-why = Det går inte härifrån: rotnyckeln ligger inte på servern, och ska inte göra det. Den som skriver under jämför fingeravtrycket en gång till.
console-person-change = Ändra
console-person-change-hint = Med en ny roll loggas personen ut. Den som lämnar skrivbordet förlorar sitt certifikat.
console-person-end-sessions = Logga ut överallt
console-person-invite-again = Bjud in på nytt
console-person-invite-again-sure = { $name } får en länk och gör nytt lösenord, nya koder och ny nyckel. Först när länken används slutar det gamla att gälla. Sedan behöver den nya nyckeln jämföras och skrivas under.
console-person-shut = Stäng av nu
console-person-only-hers = { $number ->
    [one] Ett brev kan bara öppnas av { $name } och går förlorat med den här nyckeln.
   *[other] { $number } brev kan bara öppnas av { $name } och går förlorade med den här nyckeln.
} Om det kan vänta: låt först en kollega logga in, och öppna Brev båda två.
console-person-letters-unknown = Breven går inte att nå just nu, så det går inte att säga om några går förlorade med den här nyckeln.
console-person-shut-sure = { $name } loggas ut överallt, och nyckeln tas bort från listan som telefonerna litar på, genast. En chatt som pågår kan gå vidare i högst tio minuter.
console-compare-how = Träffas. Be personen läsa upp de åtta grupperna från sin skärm, och skriv in dem här. Skriv inte av dem från ett meddelande: det är just det som jämförelsen skyddar mot.
console-compare-groups = De åtta grupperna
console-compare-form = Åtta grupper med fyra tecken, 0 till 9 och a till f
console-compare-done = Jämförd öga mot öga
console-invite = Bjud in
console-invite-how = Du får en länk som gäller en gång, i 72 timmar. Lämna den på ett säkert sätt, helst när ni ses. Den som öppnar den först kan göra kontot; därför jämför ni fingeravtrycket innan någon kan chatta.
console-invite-username-form = 2 till 40 av a till z, 0 till 9, punkt, bindestreck och understreck, med en bokstav först
console-invite-open = Inbjuden av { $who }. Länken gäller till { $when }.
console-invite-withdraw = Dra tillbaka
console-invite-withdraw-of = Dra tillbaka inbjudan till { $name }
console-invite-link = Länken visas bara nu:
console-invite-link-given = Jag har lämnat den

## When something is lost

console-losing = När något går förlorat
console-losing-how = Gör stegen i ordning. Hellre en gång för mycket: en avstängd person kan bjudas in på nytt.
console-lost-passkey = En lösennyckel är borta
console-lost-passkey-1 = Logga in med lösenord och engångskod, och ta bort lösennyckeln under Mitt konto.
console-lost-passkey-2 = Kan någon annan ha den och låsa upp den? Gör som vid misstänkt stöld.
console-lost-phone = Telefonen med engångskoderna är borta
console-lost-phone-1 = Logga in med en lösennyckel, eller med lösenord och en reservkod.
console-lost-phone-2 = Koppla en ny app och skapa nya reservkoder under Mitt konto. Logga ut överallt utom här.
console-lost-phone-3 = Finns varken lösennyckel eller reservkod: bjud in på nytt. Nyckeln byts då också.
console-lost-password = Lösenordet är glömt
console-lost-password-1 = Har personen en lösennyckel som öppnar nyckeln till chattarna går det att arbeta vidare med den tills vidare.
console-lost-password-2 = Annars är nyckeln förlorad, för bara lösenordet öppnade den. Inget av det som skrivits förut är förlorat: inget av det sparas.
console-lost-password-3 = Bjud in på nytt. Personen gör nytt lösenord och ny nyckel.
console-lost-password-4 = Träffas, jämför fingeravtrycket, och låt den som har rotnyckeln skriva under.
console-lost-leaving = Någon slutar
console-lost-leaving-1 = Stäng av kontot samma dag, när sista chatten är avslutad.
console-lost-leaving-2 = Ta tillbaka dator, telefon och säkerhetsnyckel. Dra tillbaka öppna inbjudningar.
console-lost-theft = Misstänkt stöld, eller någon annan har varit inloggad
console-lost-theft-1 = Tryck Stäng av nu. Nyckeln tas bort från listan genast, och inloggningarna avslutas.
console-lost-theft-2 = Läs loggen här nedanför: vad gjordes från kontot, och när?
console-lost-theft-3 = Bedöm om det är en personuppgiftsincident. Den anmäls i så fall till Integritetsskyddsmyndigheten inom 72 timmar.
console-lost-theft-4 = Bjud in på nytt på en dator som ni litar på. Jämför och skriv under den nya nyckeln.

## The log

console-log = Loggen
console-log-what = Vem som ändrade något om konton, nycklar, inloggningar och inställningar. Inget om chattar, och om brev bara att någon tog hand om ett. Varje rad är bunden till raden före, så att en ändring för hand syns.
console-log-whole = Kedjan är hel: { $number } rader.
console-log-broken = Kedjan är bruten vid rad { $row }. Någon har ändrat loggen för hand. Spara en kopia av databasen och ta reda på vem.
console-log-head = Skriv upp kedjans slut ibland, på papper:
console-log-number = Rad
console-log-when = När
console-log-who = Vem
console-log-did = Vad
console-log-whom = Om
console-log-older = Visa äldre

## What the log says

console-event-account-added = Konto skapat
console-event-account-disabled = Konto avstängt
console-event-account-reset = Konto återställt
console-event-certificate-revoked = Certifikat återkallat
console-event-certificate-signed = Certifikat underskrivet
console-event-certificate-installed = Certifikat inlagt
console-event-bot-key-made = Programmets nyckel gjord
console-event-code-secret-renewed = Ny app för engångskoder
console-event-fingerprint-compared = Fingeravtryck jämfört
console-event-identity-key-made = Nyckel gjord
console-event-invited = Inbjuden
console-event-invited-again = Inbjuden på nytt
console-event-invitation-accepted = Inbjudan använd
console-event-invitation-withdrawn = Inbjudan tillbakadragen
console-event-passkey-added = Lösennyckel tillagd
console-event-passkey-refused = Lösennyckel nekad
console-event-passkey-removed = Lösennyckel borttagen
console-event-recovery-codes-made = Nya reservkoder
console-event-role-changed = Roll ändrad
console-event-languages-changed = Språk ändrade
console-event-sessions-ended = Inloggningar avslutade
console-event-sign-in-refused = Inloggning nekad
console-event-signed-in = Inloggad
console-event-signed-in-passkey = Inloggad med lösennyckel
console-event-signed-in-recovery-code = Inloggad med reservkod
console-event-centre-facts-changed = Uppgifter om centret ändrade
console-event-centre-hours-changed = Öppettider ändrade
console-event-centre-decisions-changed = Beslut ändrade
console-event-letter-answered = Brev besvarat
console-event-letter-key-made = Nyckel för brev gjord
console-event-letter-set-aside = Brev märkt: behöver inget svar
console-event-letters-opened-to-colleagues = Brev öppnade för kollegor
console-event-return-agreed = Tid att komma tillbaka bestämd
console-event-return-removed = Bestämd tid borttagen

## What went wrong

console-trouble-passkey_cancelled = Det avbröts, eller tog för lång tid. Försök igen.
console-trouble-passkey_failed = Lösennyckeln gick inte att använda här. Logga in med lösenord och kod.
console-trouble-passkey_opens_nothing = Du är inloggad, men den här lösennyckeln öppnar inte din nyckel till chattarna. Skriv lösenordet.
console-trouble-unknown_passkey = Lösennyckeln hör inte till något konto här, eller så är kontot avstängt.
console-trouble-known_passkey = Den lösennyckeln finns redan.
console-trouble-too_many_passkeys = Du har tio lösennycklar. Ta bort en först.
console-trouble-bad_passkey = Lösennyckeln gick inte att kontrollera. Försök igen. Händer det flera gånger: säg till den som sköter systemet.
console-trouble-stale_challenge = Det tog för lång tid. Försök igen.
console-trouble-wrong_password = Fel lösenord.
console-trouble-wrong_code = Koden stämmer inte. Vänta på nästa kod. Stämmer den inte heller: kontrollera att telefonens klocka ställs automatiskt.
console-trouble-no_invitation = Länken gäller inte. Den är använd, tillbakadragen eller äldre än 72 timmar. Be om en ny.
console-trouble-bad_username = Användarnamnet: 2 till 40 av a till z, 0 till 9, punkt, bindestreck och understreck, med en bokstav först.
console-trouble-bad_role = Den rollen finns inte.
console-trouble-bad_languages = Språk skrivs som sv, en, ar.
console-trouble-username_taken = Användarnamnet finns redan.
console-trouble-unknown_username = Personen finns inte längre. Ladda om sidan.
console-trouble-yourself = Det går inte att göra med sig själv. Be en kollega.
console-trouble-not_your_role = Din roll får inte göra det.
console-trouble-no_key = Personen har inte gjort någon nyckel än.
console-trouble-other_fingerprint = Grupperna är inte de som servern har. Skriv inte under. Läs upp dem en gång till; skiljer de sig ännu kan någon ha bytt nyckeln: stäng av kontot och hör av er till den som sköter systemet.
console-trouble-idle = Ingen rörde sidan på fem minuter, så du loggades ut.
