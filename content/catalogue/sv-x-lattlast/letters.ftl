# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Letters, in easy Swedish: a text of its own, one thought a sentence. Nobody has read it yet.

## Honest words: said before she writes

letter-title = Skriv ett brev
letter-why = Du skriver nu. Du läser svaret senare. Du kan läsa det på en annan mobil.
letter-honest-title = Läs det här först
letter-honest-slow = Brevet är inget larm. Det kan ta flera dagar att få svar. Vi läser bara när vi har öppet. Är du i fara nu? Ring { number-sos_112 }.
letter-honest-who = Mobilen låser brevet. Bara de som jobbar här kan öppna det. Ibland vill vi visa brevet för ett annat stödcentrum. Då måste du säga ja först.
letter-honest-duty = Ett barn under 18 kan fara illa. Det betyder: någon skadar barnet eller tar inte hand om det. Barnet kan vara du eller någon annan. Läser vi om det? Då måste vi säga det till socialtjänsten. Vet vi inte vem det är? Då kan vi inte peka ut någon. Vi vill säga det till dig först. Med ett brev hinner vi kanske inte.
letter-honest-kept = Vi har brevet i 30 dagar. Vi har svaret i 30 dagar. Sedan tar vi bort dem.
letter-honest-words = Du får sex ord. Du behöver orden för att läsa svaret. Brevet har inget namn. Ingen kan fråga efter det. Glömmer du orden? Då kan vi inte ge dig dem igen.
letter-honest-found = Någon kan hitta dina ord. Då kan den se om det finns ett svar. Den ser också en fråga. Den kan inte läsa ditt brev. Den kan skriva till oss och låtsas vara du. Den kan också ta bort allt.
letter-honest-tries = En fråga skyddar svaret. Man får svara fel fem gånger. Sedan försvinner svaret.
letter-honest-phone = Den som har din mobil kan kanske se att du var här. Läs mer under ”Spår och säkerhet”.

## The form

letter-text = Ditt brev
letter-text-hint = Vad har hänt? Vad vill du fråga? Du behöver inte säga vem du är.
letter-draft = Dina ord finns bara här på sidan. De skickas först när du trycker på ”Skicka brevet”. Lämnar du sidan? Då försvinner orden.
letter-left = { $left ->
    [one] Ett tecken till får plats.
   *[other] { $left } tecken till får plats.
}
letter-over = { $over ->
    [one] Brevet är ett tecken för långt. Allt finns kvar. Gör brevet kortare. Du kan skriva ett brev till.
   *[other] Brevet är { $over } tecken för långt. Allt finns kvar. Gör brevet kortare. Du kan skriva ett brev till.
}
letter-empty = Skriv något i brevet först.
letter-check-title = En fråga som bara du kan svara på
letter-check-why = Någon annan kan hitta dina ord. Därför frågar sidan något innan du får läsa svaret.
letter-check-careful = Välj något som ingen hemma vet. Ingen får kunna gissa det. Svara med ett eller två ord. Kom ihåg dem precis. Stor bokstav spelar ingen roll.
letter-check-1 = Vilket ord hittade du på?
letter-check-2 = Vilken låt gör dig lugn?
letter-check-3 = Vilken plats tänker du på när du är trött?
letter-check-4 = Vilken film minns du bäst?
letter-check-5 = Vad vill du köpa till dig själv?
letter-check-6 = Vilket djur och vilken färg valde du?
letter-check-own = Min egen fråga
letter-check-skip = Ingen fråga
letter-check-skipped = Då väljer vi en fråga. Den handlar om ditt brev. Kom ihåg vad du skrev.
letter-check-question = Din fråga
letter-check-shown = Någon som hittar orden kan läsa frågan. Skriv inget som visar vem du är.
letter-check-reply = Ditt svar på frågan
letter-check-over = Frågan är för lång. Gör den kortare.
letter-check-missing = Skriv en fråga. Skriv också ditt svar på den. Eller välj ”Ingen fråga”.
letter-partner = Ett annat stödcentrum får läsa brevet
letter-partner-why = Vi kan inte visa det för dem än. Kanske kan vi det senare. Då gäller ditt ja.
letter-send = Skicka brevet
letter-sending = Brevet låses nu. Sedan skickas det. Vänta lite. Stanna på sidan.

## The six words

letter-code-title = Dina sex ord
letter-code-why = Brevet är framme. Du behöver de här orden för att läsa svaret. Lär dig dem nu. Du kan inte få dem senare.
letter-code-list = Vilket språk ska orden vara på?
letter-code-list-sv = Svenska
letter-code-list-en = Engelska
letter-code-numbers = Samma ord som siffror. Du kan använda siffrorna i stället.
letter-keep-title = Så kan du minnas orden
letter-keep-1 = Ha orden i huvudet. Hitta på en liten berättelse med orden.
letter-keep-2 = Eller skriv orden på papper. Göm dem bland andra ord. Skriv dem i en läxa. Eller skriv dem i en lista på saker att köpa.
letter-keep-3 = Ta ingen bild av skärmen. Kan någon annan se i din mobil? Spara då inte orden där.
letter-practise = Öva på orden
letter-practise-title = Skriv dina ord en gång
letter-practise-why = Försök att inte titta. Skriv orden i samma ordning. Du får stava lite fel.
letter-practise-send = Kolla orden
letter-practise-wrong = Det är inte rätt än. Försök igen. Eller titta på orden.
letter-show-again = Visa orden igen
letter-other-words = Ge mig andra ord
letter-other-words-why = Vill du ha andra ord? Då tar vi bort brevet. Sedan låses det igen.
letter-changing = Brevet får nya ord. Vänta lite.
letter-done-title = Nu är det klart
letter-done = Du skrev rätt ord. Vi har ditt brev. Kom hit igen en annan dag. Välj då ”Läs svar på ett brev”.
letter-done-leave = Orden visas inte mer. Nu kan du lämna sidan.

## When answers come

letter-when = Det kan ta flera dagar att få svar. Titta igen om ett par dagar.
letter-when-open = Vi öppnar { $when }. Ingen läser brev före det.
letter-numbers = Vill du inte vänta? Här kan du ringa:

## Reading an answer

letter-open-title = Läs svar på ett brev
letter-open-why = Skriv dina sex ord. Skriv dem i rätt ordning. Du kan också skriva siffrorna.
letter-code-input = Dina ord
letter-code-send = Se om det finns ett svar
letter-looking = Det tar några sekunder. Det är långsamt med vilja. Då är det svårt att gissa.
letter-moment = Vänta lite …
letter-unknown-word = ”{ $word }” är inte ett av orden.
letter-unsure-word = ”{ $word }” kan vara flera ord.
letter-meant = Menar du något av de här?
letter-word-count = { $count ->
    [one] Du har skrivit ett ord. Det ska vara sex ord.
   *[other] Du har skrivit { $count } ord. Det ska vara sex ord.
}
letter-none-title = Inget svar här nu
letter-none = Kanske är det för tidigt. Kanske är det för sent. Kanske är orden fel. Sidan säger alltid samma sak. Den som gissar ska inte få veta något.
letter-words-again = Skriv orden igen

## The question before the answer, and the answer

letter-answers = { $count ->
    [one] Det finns ett svar.
   *[other] Det finns { $count } svar.
}
letter-answer-number = Svar { $number }
letter-check-first = Svara på frågan. Sedan får du läsa.
letter-check-tries = Du kan försöka fem gånger. Blir det fel fem gånger? Då försvinner svaret.
letter-check = Ditt svar på frågan
letter-check-send = Visa svaret
letter-check-wrong = Det gick inte att öppna. Kanske var det fel. Kanske finns svaret inte kvar. Hur skrev du förra gången?
letter-answer-from = { $name } skrev det här. Vi har kollat att { $name } jobbar här.
letter-answer-refused = Vi kunde inte kolla vem som skrev svaret. Därför visar vi det inte. Skriv ett nytt brev och berätta det. Eller ring ett nummer.

## After the answer

letter-write-back = Skriv tillbaka
letter-same-words = Du har kvar samma ord.
letter-sent-again = Brevet är framme. Du har kvar samma ord.
letter-talk-now = Prata nu
letter-talk-now-why = Då börjar en chatt. Du ber om en människa. Den som läser får veta att du läste svaret.
letter-delete = Ta bort allt
letter-delete-why = Vill du ta bort brev och svar? Du kan inte ångra dig. Har vi redan läst något? Det kan vi minnas.
letter-delete-yes = Ja, ta bort
letter-deleted = Skrev du rätt ord? Då är allt borta nu. Orden fungerar inte mer.
letter-close = Någon kan ha mina ord
letter-close-why = Vill du stänga? Då tar vi bort svaren. Orden fungerar inte mer. Vi kan läsa brevet ändå. Vi ser att du har stängt.
letter-close-yes = Ja, stäng
letter-closed = Skrev du rätt ord? Då är det stängt nu. Orden fungerar inte mer.
letter-closed-then = Vill du ha ett svar? Skriv ett nytt brev. Då får du nya ord.

## What went wrong, and what to do

letter-error-no_reader = Just nu kan ingen här öppna brev. Därför skickade vi inget. Dina ord finns kvar. Försök igen senare. Eller ring ett nummer.
letter-error-box_full = Det ligger flera brev här. Vi har inte läst dem än. Vänta på ett svar. Dina ord finns kvar.
letter-error-store_full = Det är fullt här just nu. Det är vårt fel. Dina ord finns kvar. Försök igen om en stund. Eller ring ett nummer.
letter-error-store_away = Vi kan inte nå breven just nu. Det är vårt fel. Dina ord finns kvar. Försök igen om en stund.
letter-error-too_big = Brevet är för stort. Dina ord finns kvar. Gör brevet kortare.
letter-error-work_needed = Många försöker samtidigt. Dina ord finns kvar. Försök igen.
letter-error-bad_request = Något gick fel. Dina ord finns kvar. Försök igen. Eller ring ett nummer.
letter-error-internal = Något gick fel hos oss. Dina ord finns kvar. Försök igen. Eller ring ett nummer.
letter-error-network = Sidan har ingen kontakt just nu. Dina ord finns kvar. Har du nät? Försök då igen.
