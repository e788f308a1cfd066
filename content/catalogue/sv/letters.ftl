# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Letters on the phone (docs/protocol.md 14): writing, the six words, reading an answer, ending it. Fetched when she wants one.
### The buttons on the first screen stand in phone.ftl. $when is a moment made of the texts under "When" in human.ftl.

## Honest words: said before she writes. Change one and every language changes the same day

letter-title = Skriv ett brev
letter-why = Du skriver nu och läser svaret senare. Det går på vilken mobil eller dator som helst.
letter-honest-title = Läs det här först
letter-honest-slow = Brevet är inget larm. Ett svar kan ta flera dagar, för vi läser bara när vi har öppet. Är det fara nu? Ring { number-sos_112 }.
letter-honest-who = Brevet låses i din mobil. Bara de som jobbar på det här stödcentret kan öppna det. Ett annat stödcentrum får läsa det bara om du säger ja.
letter-honest-duty = Läser vi om ett barn under 18 som far illa måste vi berätta för socialtjänsten. Det gäller dig eller någon annan. Vet vi inte vem det är kan vi inte peka ut någon. Vi vill säga det till dig först, men med ett brev hinner vi kanske inte.
letter-honest-kept = Brevet och svaret finns kvar i 30 dagar. Sedan tas de bort.
letter-honest-words = Du får sex ord. Bara med dem kan du läsa svaret. Inget namn hör till brevet, så ingen kan fråga efter det. Glömmer du orden kan vi inte ta fram dem.
letter-honest-found = Den som hittar orden kan se om det finns ett svar, och frågan framför det. Ditt eget brev går inte att läsa. Men den kan skriva till oss i ditt ställe, eller ta bort allt.
letter-honest-tries = En fråga skyddar svaret. Man får fem försök. Sedan tas svaret bort.
letter-honest-phone = Den som har din mobil kan kanske se att du varit på sidan. Läs mer under ”Spår och säkerhet”.

## The form

letter-text = Ditt brev
letter-text-hint = Vad har hänt, och vad vill du fråga? Du behöver inte säga vem du är.
letter-draft = Det du skriver finns bara här på sidan tills du skickar det. Lämnar du sidan försvinner det.
letter-left = { $left ->
    [one] Ett tecken till får plats.
   *[other] { $left } tecken till får plats.
}
letter-over = { $over ->
    [one] Brevet är ett tecken för långt. Inget är borttaget. Korta det, eller skriv resten i ett brev till.
   *[other] Brevet är { $over } tecken för långt. Inget är borttaget. Korta det, eller skriv resten i ett brev till.
}
letter-empty = Skriv något i brevet först.
letter-check-title = En fråga som bara du kan svara på
letter-check-why = Sidan ställer frågan innan svaret visas. Då räcker det inte att någon hittar orden.
letter-check-careful = Välj något som ingen hemma vet eller kan gissa. Ett eller två ord är lättast att minnas. Stor eller liten bokstav spelar ingen roll, men orden måste vara desamma.
letter-check-1 = Vilket ord hittade du på?
letter-check-2 = Vilken låt gör dig lugn?
letter-check-3 = Vilken plats tänker du på när du är trött?
letter-check-4 = Vilken film minns du bäst?
letter-check-5 = Vad vill du köpa till dig själv?
letter-check-6 = Vilket djur och vilken färg valde du?
letter-check-own = Min egen fråga
letter-check-skip = Ingen fråga
letter-check-skipped = Då hittar vi på en fråga. Du kan svara på den om du minns vad du skrev i brevet.
letter-check-question = Din fråga
letter-check-shown = Den som hittar orden kan läsa frågan. Skriv inget i den som avslöjar dig.
letter-check-reply = Ditt svar på frågan
letter-check-over = Frågan är för lång. Korta den.
letter-check-missing = Skriv både en fråga och ditt svar på den, eller välj ”Ingen fråga”.
letter-partner = Ett annat stödcentrum får läsa brevet
letter-partner-why = Vi kan inte lämna brev vidare än. Ditt ja gäller om det går innan brevet är borta.
letter-send = Skicka brevet
letter-sending = Brevet låses och skickas. Det kan ta en stund. Stanna kvar på sidan.

## The six words

letter-code-title = Dina sex ord
letter-code-why = Brevet är framme. Med de här orden läser du svaret. Lär dig dem nu, för de går inte att få fram senare.
letter-code-list = Vilket språk ska orden vara på?
letter-code-list-sv = Svenska
letter-code-list-en = Engelska
letter-code-numbers = Samma ord som siffror. Du kan använda dem i stället.
letter-keep-title = Så kan du komma ihåg dem
letter-keep-1 = Ha dem i huvudet. Hitta på en liten historia där orden kommer i tur och ordning.
letter-keep-2 = Eller skriv dem på papper, gömda bland andra ord. Det kan vara i en läxa eller en lista på saker att köpa.
letter-keep-3 = Ta ingen bild av skärmen, och spara inte orden i mobilen om någon annan kan se i den.
letter-practise = Öva på orden
letter-practise-title = Skriv dina ord en gång
letter-practise-why = Försök utan att titta. Ordningen är viktig. Små stavfel gör inget.
letter-practise-send = Kontrollera orden
letter-practise-wrong = Det stämmer inte än. Försök igen, eller titta på orden.
letter-show-again = Visa orden igen
letter-other-words = Ge mig andra ord
letter-other-words-why = Väljer du andra ord tas brevet bort och låses på nytt.
letter-changing = Brevet får nya ord. Det kan ta en stund.
letter-done-title = Nu är det klart
letter-done = Orden stämmer, och brevet är hos oss. När du vill se om det finns ett svar går du hit igen och väljer ”Läs svar på ett brev”.
letter-done-leave = Orden visas inte mer. Nu kan du lämna sidan.

## When answers come

letter-when = Ett svar kan ta flera dagar. Titta gärna igen om ett par dagar.
letter-when-open = Vi öppnar { $when }. Ingen läser brev före det.
letter-numbers = Vill du inte vänta? Här kan du ringa:

## Reading an answer

letter-open-title = Läs svar på ett brev
letter-open-why = Skriv dina sex ord i rätt ordning. Siffrorna går också bra.
letter-code-input = Dina ord
letter-code-send = Se om det finns ett svar
letter-looking = Det tar några sekunder. Det ska vara långsamt, så att det blir svårt att gissa.
letter-moment = Ett ögonblick …
letter-unknown-word = ”{ $word }” finns inte bland orden.
letter-unsure-word = ”{ $word }” kan vara flera ord.
letter-meant = Menar du något av de här?
letter-word-count = { $count ->
    [one] Du har skrivit ett ord. Det ska vara sex.
   *[other] Du har skrivit { $count } ord. Det ska vara sex.
}
letter-none-title = Inget svar här nu
letter-none = Det kan vara för tidigt eller för sent, eller fel ord. Sidan säger samma sak varje gång. Den som gissar får inte veta något.
letter-words-again = Skriv orden igen

## The question before the answer, and the answer

letter-answers = { $count ->
    [one] Det finns ett svar.
   *[other] Det finns { $count } svar.
}
letter-answer-number = Svar { $number }
letter-check-first = Svara på frågan för att läsa.
letter-check-tries = Du har fem försök i allt. Efter fem fel tas svaret bort.
letter-check = Ditt svar på frågan
letter-check-send = Visa svaret
letter-check-wrong = Det gick inte att öppna. Antingen var det fel, eller så finns svaret inte kvar. Tänk på hur du skrev förra gången.
letter-answer-from = { $name } skrev det här. Vi har kontrollerat att det är någon som jobbar här.
letter-answer-refused = Svaret kunde inte kontrolleras. Därför visas det inte. Skriv ett brev till och berätta det, eller ring ett nummer.

## After the answer

letter-write-back = Skriv tillbaka
letter-same-words = Samma ord gäller.
letter-sent-again = Brevet är framme. Samma ord gäller för nästa svar.
letter-talk-now = Prata nu
letter-talk-now-why = Då börjar en chatt, och du ber om en människa. Den som läser får veta att det är du som läste svaret.
letter-delete = Ta bort allt
letter-delete-why = Tar du bort allt försvinner både brev och svar. Det går inte att ångra. Det som vi redan har läst kan vi minnas.
letter-delete-yes = Ja, ta bort
letter-deleted = Var orden rätt är allt borttaget nu. De öppnar inget längre.
letter-close = Någon kan ha mina ord
letter-close-why = Stänger du tas svaren bort, och orden slutar gälla. Vi kan läsa brevet ändå, och ser att du har stängt.
letter-close-yes = Ja, stäng
letter-closed = Var orden rätt är det stängt nu. De öppnar inget längre.
letter-closed-then = Vill du ha ett svar? Skriv ett nytt brev och få nya ord.

## What went wrong, and what to do

letter-error-no_reader = Just nu kan ingen här öppna brev. Därför skickades inget. Det du skrev ligger kvar. Försök igen senare, eller ring ett nummer.
letter-error-box_full = Det ligger redan flera brev här som vi inte har läst. Vänta tills vi har svarat. Det du skrev ligger kvar.
letter-error-store_full = Det finns ingen plats för fler brev just nu. Felet är vårt. Det du skrev ligger kvar. Försök igen om en stund, eller ring ett nummer.
letter-error-store_away = Vi når inte breven just nu. Felet är vårt. Det du skrev ligger kvar. Försök igen om en stund.
letter-error-too_big = Brevet är för stort att skicka. Det du skrev ligger kvar. Korta det.
letter-error-work_needed = Många försöker samtidigt. Det du skrev ligger kvar. Försök igen.
letter-error-bad_request = Sidan och servern förstod inte varandra. Det du skrev ligger kvar. Försök igen, eller ring ett nummer.
letter-error-internal = Något gick fel hos oss. Det du skrev ligger kvar. Försök igen, eller ring ett nummer.
letter-error-network = Ingen kontakt just nu. Det du skrev ligger kvar. Försök igen när du har nät.
