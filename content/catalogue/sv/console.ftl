# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The counsellor's page. Every key begins with console-. "den unga" is whoever writes from the phone.

## Sign-in and keys

console-title = Konsolen
console-starting = Ansluter …
console-page-language = Språk på sidan
console-sign-in-title = Logga in
console-username = Användarnamn
console-password = Lösenord
console-one-time-code = Engångskod
console-one-time-code-hint = Sex siffror från din app. Varje kod går att använda en gång; vänta annars på nästa.
console-code-form = Sex siffror
console-sign-in = Logga in
console-password-stays = Lösenordet lämnar inte den här webbläsaren. Det som skickas räknas fram ur det, och räcker inte för att öppna din nyckel.
console-step-deriving = Räknar fram nycklar ur lösenordet. Det tar någon sekund, med flit.
console-step-asking = Frågar servern …
console-step-opening = Öppnar din nyckel …
console-locked-title = Låst
console-locked-covered = Dina chattar är öppna bakom låset och inget är borta. Skriv lösenordet för att fortsätta.
console-locked-empty = Din nyckel är stängd. Skriv lösenordet för att öppna den. Om sidan laddades om med en chatt öppen är den chatten förlorad här, och den unga väntar i kön igen.
console-unlock = Lås upp
console-sign-out = Logga ut
console-uncertified-title = Din nyckel är inte underskriven än
console-uncertified-why = Den här webbläsaren har gjort en nyckel åt dig. Ingen ung människa ansluts till den förrän den som har centrets rotnyckel har skrivit under den. Så här ser fingeravtrycket ut:
console-uncertified-1 = Träffa den som har rotnyckeln. Jämför alla åtta grupper, på din skärm och på hens.
console-uncertified-2 = Är de lika skriver hen under med kommandot
console-uncertified-3 = Tryck sedan på Titta igen. Är de olika: skriv inte under, och hör av er till den som sköter systemet.
console-revoked-title = Din nyckel är spärrad
console-revoked-why = Någon har spärrat nyckeln, och de ungas telefoner litar inte längre på den. Hör av dig till administratören. Är det ett misstag kan samma nyckel skrivas under igen; är den stulen behöver du en ny inbjudan. Så här ser fingeravtrycket ut:
console-look-again = Titta igen
console-demo = Det här är en övning. Nycklarna är på låtsas och lösenorden står öppet på skärmen som startade den. Skriv inget om verkliga människor.
console-demo-short = Övning med låtsasnycklar. Skriv inget om verkliga människor.

## The bar

console-lock = Lås
console-sound = Ljud
console-notify = Visa avisering
console-someone-waits = Någon väntar
console-on-duty = I tjänst
console-go-on-duty = Gå i tjänst
console-going_on = Går i tjänst …
console-going_off = Går ur tjänst …
console-off-duty = Inte i tjänst
console-connection-online = Ansluten
console-connection-reconnecting = Ingen kontakt, försöker igen
console-colleagues = { $number ->
    [0] Ensam i tjänst
    [one] En kollega i tjänst
   *[other] { $number } kollegor i tjänst
}
console-duty-key-none = Ingen tjänstenyckel än
console-duty-key-waiting = Väntar på tjänstenyckeln
console-duty-key-held = Korten går att läsa
console-leave-duty = Gå ur tjänst
console-leave-session = Logga ut
console-leave-with-chats = Du har chattar på sidan. Öppna chattar lämnas tillbaka till kön och försvinner härifrån. De unga får veta det och väntar igen.
console-stay = Stanna

## Who waits

console-waiting = Väntar ({ $number })
console-take-next = Ta nästa
console-taking = Tar nästa …
console-is-next = Nästa
console-waited = { $minutes ->
    [0] Väntat under en minut
    [one] Väntat 1 minut
   *[other] Väntat { $minutes } minuter
}
console-level = Nivå { $risk }
console-guess = programmets gissning, ingen riskbedömning
console-level-is-a-guess = Nivån är programmets gissning. Den är ingen riskbedömning. Högst nivå kommer först, sedan de språk du läser, sedan den som väntat längst.
console-not-your-language = inte ett av dina språk
console-unopened = { $number ->
    [one] Ett kort går inte att öppna än.
   *[other] { $number } kort går inte att öppna än.
}
console-nobody-waits = Ingen väntar just nu.
console-duty-key-waiting-hint = En kollegas webbläsare ska lämna över tjänstenyckeln. Det brukar ta några sekunder. Korten går att läsa sedan.
console-off-duty-hint = Gå i tjänst för att se vilka som väntar. Så länge vet ingen i kön att du är här.
console-taken-none_free = En kollega hann före. Tryck igen om någon väntar.
console-taken-nobody = Ingen väntar just nu. Kanske hann en kollega före.
console-taken-capacity = Du har så många chattar som du kan ha samtidigt. Avsluta eller lämna tillbaka en först.
console-taken-not_now = Det går inte just nu. Avsluta eller lämna tillbaka en chatt, och tryck igen.
console-taken-other = Det gick inte. Tryck igen. ({ $code })

## Why the program guessed a level (the reasons of content/danger/)

console-reason-threat = Hot mot livet
console-reason-violence = Våld
console-reason-locked_in = Inlåst eller hindrad från att gå
console-reason-travel = Rädd för en resa
console-reason-held_abroad = Hålls kvar utomlands
console-reason-marriage = Tvång att gifta sig
console-reason-child_marriage = Gifta sig före 18
console-reason-fgm = Könsstympning
console-reason-suicide = Tankar på att dö
console-reason-self_harm = Skadar sig själv
console-reason-sexual_violence = Sexuellt våld
console-reason-virginity_check = Oskuldskontroll
console-reason-missing = Någon är borta
console-reason-discovered = Rädd att ha blivit upptäckt
console-reason-outed = Någon har fått veta vem hen älskar eller är
console-reason-pregnancy = Graviditet
console-reason-control = Kontroll i vardagen
console-reason-leaving = Vill bort hemifrån
console-reason-fishing = Kanske någon som letar efter en annan
console-reason-asked_for_police = Bad om polis eller hjälp på plats
console-reason-gave_address = Skrev en adress
console-reason-gave_name = Skrev ett namn
console-reason-gave_number = Skrev ett nummer


## How long the young person can write

console-card-time-2 = Kan skriva i 2 minuter
console-card-time-10 = Kan skriva i ungefär 10 minuter
console-card-time-longer = Kan skriva längre än 10 minuter

## The chats

console-chats = Chattar
console-chat = Chatt
console-chat-tab = Chatt { $number }
console-unread = olästa
console-no-chat = Ingen chatt är öppen. Tryck på Ta nästa när någon väntar.
console-choose-chat = Välj en chatt här ovanför.
console-reload-loses = Ladda inte om och stäng inte sidan: nycklarna till öppna chattar finns bara här.
console-chat-offered = ansluts
console-chat-open = öppen
console-chat-closed = slut
console-chat-given_back = lämnad
console-chat-lost = förlorad
console-visitor-here = Den unga är här
console-visitor-away = Den unga är borta just nu
console-visitor-not-here = Sidan låg inte framme på skärmen när du kom
console-same-person-yes = Samma person som väntade: bevisat
console-same-person-no = Inte bevisat att det är samma person som väntade
console-same-person-unknown = Samma person som väntade: kontrolleras strax
console-new-below = Nytt här nedanför
console-from-visitor = Den unga
console-from-me = Du
console-from-colleague = Kollega
console-from-program = Programmet svarade
console-earlier = Det här valde den unga att visa av det som skrevs till programmet. Det är inte säkert allt.
console-sent-sending = Skickas …
console-sent-delivered = Framme
console-sent-failed = Kom inte fram
console-composer = Skriv till den unga
console-composer-keys = Enter skickar. Skift och Enter ger ny rad.
console-connecting = Ansluter till den ungas telefon. Du kan börja skriva; det går att skicka när hen har kontrollerat din nyckel.
console-too-long = För långt att skicka på en gång. Dela upp det.
console-send = Skicka
console-unsent = Det här skickades inte:
console-reminder-title = Säg det först.
console-reminder = Berätta om anmälningsskyldigheten innan du frågar efter namn, skola eller ort. Fråga om ungefärlig ålder, inte födelsedag.
console-reminder-done = Jag har berättat

## Lines of a chat

console-line-visitor_away = Den unga tappade kontakten. Det du skriver väntar.
console-line-visitor_back = Den unga är tillbaka.
console-line-visitor_left = Den unga lämnade chatten.
console-line-ended_quiet = Chatten stängdes, för det var tyst länge.
console-line-history_shared = Den unga visade en del av det som skrevs förut.
console-line-history_kept = Den unga valde att inte visa vad som skrevs förut.
console-line-same_not_proven = Det är inte bevisat att den som skriver är samma person som bad om en människa.
console-line-item_refused = Ett meddelande gick inte att kontrollera, och visas därför inte.
console-line-not_delivered = Något du skrev kom inte fram.
console-line-other = Något hände i chatten. ({ $code })
console-ended-visitor = Den unga lämnade chatten.
console-ended-counsellor = Du avslutade chatten.
console-ended-quiet = Chatten stängdes, för det var tyst länge.
console-ended-lost = Chatten är inte din längre. Är den unga kvar väntar hen i kön igen.
console-ended-given_back = Chatten är lämnad tillbaka. Den unga väntar i kön igen.
console-ended-stays = Det som står här finns kvar tills du tar bort det.
console-forget = Ta bort härifrån

## Closing

console-close = Avsluta
console-closing-title = Hur slutade det?
console-closing-live = Chatten avslutas för er båda och allt i den försvinner. Bara dina svar här räknas, vart och ett för sig.
console-closing-ended = Chatten är redan slut. När du har valt försvinner den härifrån. Bara dina svar här räknas, vart och ett för sig.
console-closing-worry = Det här är nivå { $risk }. Låt ingen oro stanna här: anmäl, slussa vidare, larma, eller ange att det inte gick.
console-outcome-talked = Samtal
console-outcome-talked-more = Råd, stöd eller svar. Inget mer behövdes nu.
console-outcome-handed_over = Slussad vidare
console-outcome-handed_over-more = Till socialtjänst, polis, vård eller någon annan, med den ungas samtycke.
console-outcome-reported = Orosanmälan
console-outcome-reported-more = Anmälan är gjord eller görs i dag, i kommunens eget system.
console-outcome-anonymous = Oro, men ingen vet vem
console-outcome-anonymous-more = Det gick inte att anmäla, för den unga var anonym.
console-outcome-emergency = Larm { number-sos_112 }
console-outcome-emergency-more = Du eller den unga ringde { number-sos_112 }.
console-outcome-left = Den unga lämnade
console-outcome-left-more = Chatten bröts innan något var klart.
console-outcome-test_or_prank = Test eller skämt
console-outcome-test_or_prank-more = Att prova är ofta första steget. Var vänlig ändå.
console-confirm-close = Avsluta chatten
console-confirm-remove = Ta bort chatten
console-cancel = Ångra
console-not-closed = Chatten är inte avslutad.
console-not-counted = Chatten är avslutad, men hur den slutade kunde inte räknas.
console-close-uncounted = Ta bort utan att räkna
console-give-back = Lämna tillbaka
console-give-back-title = Lämna tillbaka till kön?
console-give-back-text = Den unga får veta det och väntar på någon annan. Allt i chatten försvinner härifrån.

## What went wrong, and what to do

console-hide = Göm
console-about-item = Ett meddelande visas inte.
console-about-directory = Listan över giltiga nycklar kunde inte användas.
console-about-colleague = En kollega i tjänst kunde inte kontrolleras, och får inte tjänstenyckeln härifrån.
console-about-duty = Tjänstenyckeln kunde inte användas.
console-about-card = Ett kort i kön kunde inte läsas.
console-about-relay = Servern tog inte emot det.
console-about-clock = Kontrollera klockan.
console-about-self = Du kunde inte gå i tjänst, eller är inte längre i tjänst.
console-trouble-wrong = Något av användarnamn, lösenord och kod är fel, eller så är koden redan använd. Vänta på nästa kod och försök igen. Blir det fel ändå: kontrollera att telefonens klocka ställs automatiskt, för koderna följer klockan.
console-trouble-slow_down = { $wait ->
    [0] För många försök på kort tid. Vänta en stund.
    [one] För många försök på kort tid. Vänta 1 sekund.
   *[other] För många försök på kort tid. Vänta { $wait } sekunder.
}
console-trouble-no_network = Ingen kontakt med servern. Kontrollera nätet och försök igen.
console-trouble-sign_out_unheard = Du är utloggad här och nycklarna är borta, men servern fick inte veta det. Den glömmer dig om en halvtimme.
console-trouble-session_ended = Servern har loggat ut dig. Logga in igen.
console-trouble-not_signed_in = Servern har loggat ut dig. Logga in igen.
console-trouble-cannot_open = Fel lösenord, eller så är nyckeln inte din.
console-trouble-other_person = Någon annans chattar är öppna här. Bara samma person kan fortsätta.
console-trouble-bad_parameters = Servern bad om en för svag beräkning av lösenordet. Inget har skickats. Hör av dig till den som sköter systemet.
console-trouble-bad_request = Det gick inte att läsa. Kontrollera det du skrev.
console-trouble-has_keys = Ditt konto har redan en nyckel. Logga in igen.
console-trouble-bad_token = Servern släppte inte in dig i tjänst. Försök igen.
console-trouble-not_live = Nyckeln finns inte på listan över giltiga nycklar. Är den nyss underskriven tar det upp till en halv minut: försök igen. Annars kan någon ha stängt av den: hör av dig till administratören innan du gör något annat.
console-trouble-expired = Något har gått ut, eller så går datorns klocka fel.
console-trouble-not_yet_valid = Något gäller inte än, eller så går datorns klocka fel.
console-trouble-clock = Datorns klocka skiljer sig mer än tio minuter från serverns. Ställ den rätt.
console-trouble-bad_signature = En underskrift stämmer inte.
console-trouble-too_long = För långt. Dela upp det.
console-trouble-closed = Chatten är redan slut.
console-trouble-store_away = Servern når inte sitt minne. Försök igen om en stund.
console-trouble-database_away = Servern når inte sin databas. Försök igen om en stund.
console-trouble-internal = Servern gjorde fel. Försök igen.
console-trouble-other = Det gick inte. ({ $code })
console-notice-soon-directory_key_ends = Centrets listnyckel slutar gälla om { $days } dagar. Den som har rotnyckeln behöver förnya den.
console-notice-soon-certificate_ends = Ditt certifikat slutar gälla om { $days } dagar. Den som har rotnyckeln behöver förnya det.
console-notice-soon-other = Något slutar snart gälla. ({ $code })
