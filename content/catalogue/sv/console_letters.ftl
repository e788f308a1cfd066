# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Letters, agreed returns, and who was cut off, as staff see them. Every key begins with console-.

## The place of the letters

console-place-letters = Brev
console-letters-about = Brev från unga som skrev när ingen var här. De öppnas bara här i din webbläsare. Ett brev finns i 30 dagar, sedan är det borta.
console-letters-again = Titta efter nya
console-letters-opening = Öppnar breven …
console-letters-none = Inga brev just nu.
console-letters-more = Visa fler
console-letters-language = Språk
console-letters-language-all = Alla
console-letters-shut = { $number ->
    [one] Ett brev kan inte öppnas här.
   *[other] { $number } brev kan inte öppnas här.
} De låstes innan du hade en nyckel för brev. Be en kollega som har varit med längre att öppna platsen Brev: då låses de upp för dig också. Titta sedan efter nya.
console-letters-covered = Breven är täckta. Inget är borta.
console-letters-back = Alla brev
console-letter = Brev
console-letter-waiting = Väntar på svar
console-letter-answered = Inget väntar
console-letter-closed = Stängt av den som skrev
console-letter-expires = Borta den { $when }
console-letter-age-hours = { $number ->
    [0] Under en timme
    [one] 1 timme
   *[other] { $number } timmar
}
console-letter-age-days = { $number ->
    [one] 1 dag
   *[other] { $number } dagar
}
console-letter-partner-yes = Får lämnas vidare till ett annat resurscentrum
console-letter-partner-no = Får inte lämnas vidare
console-letter-tries = { $number ->
    [one] Någon har skrivit fel svar på kontrollfrågan en gång.
   *[other] Någon har skrivit fel svar på kontrollfrågan { $number } gånger.
} Det kan vara den unga som stavade fel, eller någon som har hittat orden. Efter fem fel tas svaret bort.
console-letter-from-staff = Svar från { $name }
console-letter-from-visitor = Den unga
console-letter-question-was = Kontrollfråga:
console-letter-check-hers = Den unga valde kontrollfrågan:

## An answer

console-letter-answer = Svara
console-letter-words = Ditt svar
console-letter-words-hint = Skriv / först på en rad för att hitta färdiga texter. Högst tio tusen tecken.
console-letter-left = { $number ->
    [one] 1 tecken kvar.
   *[other] { $number } tecken kvar.
}
console-letter-check = Kontrollfråga
console-letter-check-given = Frågan och svaret valde den unga själv. Ändra dem bara om ni har kommit överens om något annat.
console-letter-check-why = Den som har hittat orden ska inte kunna läsa ditt svar. Därför öppnas det först när någon svarar rätt på en fråga. Fråga om något i brevet som ingen hemma kan veta.
console-letter-question = Fråga
console-letter-check-reply = Svaret på frågan, ett eller några ord
console-letter-check-good = Bra: ”Vilken plats skrev du att du går till när du vill vara ifred?” eller ”Vad kallade du din vän i brevet?”. Dåligt: födelsedag, husdjur, favoritmat, skola, namn i familjen.
console-letter-check-warning = Kan någon hemma eller i klassen gissa svaret? Välj då en annan fråga. Stora bokstäver, accenter och mellanslag spelar ingen roll.
console-letter-check-weak = Det här svaret går lätt att gissa: det är kort eller bara siffror. Välj hellre något längre som bara den unga vet.
console-letter-sent-how = Svaret låses här. Bara den som har orden och svarar rätt på frågan kan läsa det. Kollegor ser det i tråden.
console-letter-send = Lås och skicka
console-letter-sealing = Låser …
console-letter-sent = Skickat. Det finns kvar i 30 dagar.
console-letter-words-stay = Det du har skrivit står kvar.
console-letter-done = Behöver inget svar

console-trouble-letter_closed = Den som skrev har stängt brevlådan, för att någon annan kan ha orden. Svara inte: ett svar kan hamna hos fel person.
console-trouble-letter_shut = Inget brev i tråden går att öppna här, så det går inte att svara.
console-trouble-letter_two_keys = Breven i den här tråden kommer inte säkert från samma person. Svara inte. Berätta för den som leder passet.
console-trouble-letter_gone = Brevet finns inte längre. Den unga har tagit bort eller stängt det, eller så har 30 dagar gått. Svaret är inte skickat.
console-trouble-letters_away = Breven går inte att nå just nu. Försök igen om en stund.
console-trouble-letters_full = Det går inte att spara just nu: utrymmet är fullt. Säg till den som sköter datorerna och försök igen.
console-trouble-no_certificate = Din nyckel är inte godkänd just nu, så brev är stängda för dig. Hör av dig till den som sköter konton.
console-trouble-no_reader = Ingen här har en nyckel för brev som går att lita på just nu. Ladda om sidan och försök igen.
console-trouble-too_many_returns = Det finns redan så många bestämda tider att fler inte kan sparas. Ta bort gamla under Brev och försök igen.
console-trouble-return_gone = Den bestämda tiden är redan borttagen.

## A letter beside a chat

console-tool-letter = Brev
console-chat-letter-yes = Den unga har läst vårt svar från den { $when } ({ $name }).
console-chat-letter-no = Säger sig komma från ett brev, men det är inte bevisat. Säg inget om något brev.
console-chat-letter-looking = Säger sig komma från ett brev. Letar efter det …
console-chat-letter-show = Visa brevet

## Cut off

console-back-says-cut_off = Säger sig ha blivit avbruten
console-back-says-return = Säger att en tid är bestämd
console-back-fits-card = Bilderna passar din chatt { $number }, där den unga är borta.
console-back-fits = Någon väntar, säger sig ha blivit avbruten och visar samma bilder som den unga i den här chatten.
console-back-fits-more = Det kan vara samma person. En av 66 träffar rätt av en slump.
console-take-back = Ta den som väntar
console-back-claim = Säger sig ha blivit avbruten från chatt { $number }. Bilderna passar.
console-back-ask-first = Fråga något som bara ni två vet innan du säger något om det som skrevs förut.
console-back-confirm = Det är samma person
console-back-deny = Det är någon annan
console-back-spent = Någon försökte med andra bilder.
console-back-spent-more = Ingen kan längre komma tillbaka till den här chatten med bilder. Någon annan kan ha mobilen. Den som försökte fick inte veta något.
console-before-cut-off = Det här skrevs innan chatten bröts
console-after-cut-off = Här gick chatten vidare

## An agreed return

console-tool-return = Bestäm en tid
console-return-about = För den som inte kan spara några ord. Ni bestämmer en tid och två bilder, och vad som får finnas kvar till dess. Den unga ser allt och säger ja eller nej.
console-return-when = Dag och tid
console-return-pictures = Två bilder
console-return-keep = Vad får finnas kvar? Inga namn
console-return-left = { $number ->
    [one] 1 tecken kvar.
   *[other] { $number } tecken kvar.
}
console-return-warning = Skriv bara det som den unga själv vill. Det läses av kollegorna, i 14 dagar. Bilderna är ingen nyckel: den som såg valet kan visa samma bilder.
console-return-offer = Visa för den unga
console-return-offered = Visat: { $when }. Inget sparas innan den unga säger ja.
console-return-agreed = Den unga säger ja till { $when }.
console-return-keeping = Låser det ni har bestämt …
console-return-kept = Det ni har bestämt är låst och finns under Brev i 14 dagar.
console-return-failed = Den unga har sagt ja, men det kunde inte sparas. Stäng inte chatten innan det är sparat.
console-return-fits = Bilderna passar en bestämd tid: { $when }, med { $name }.
console-return-show = Visa vad som fick finnas kvar
console-returns = Bestämda tider
console-returns-about = Den unga får inte veta något förrän en av er har frågat och känt igen.
console-returns-shut = { $number ->
    [one] En bestämd tid kan inte öppnas här.
   *[other] { $number } bestämda tider kan inte öppnas här.
} De låstes innan du hade en nyckel. Fråga en kollega som har varit med längre.
console-returns-none = Inga bestämda tider.
console-return-by = med { $name }
console-return-remove = Ta bort
console-line-return_offered = Du visade en tid att komma tillbaka.
console-line-return_agreed = Den unga sa ja till tiden.

## The twelve pictures, by the same names as on the phone

console-picture-1 = Äpple
console-picture-2 = Cykel
console-picture-3 = Båt
console-picture-4 = Fisk
console-picture-5 = Fjäril
console-picture-6 = Träd
console-picture-7 = Paraply
console-picture-8 = Katt
console-picture-9 = Boll
console-picture-10 = Kopp
console-picture-11 = Nyckel
console-picture-12 = Blomma

## Words that are not sent yet

console-locked-letter = Ditt påbörjade svar på ett brev finns kvar bakom låset. Skriv lösenordet för att fortsätta.
console-leave-with-letter = Du har ett påbörjat svar på ett brev. Det försvinner om du loggar ut.
