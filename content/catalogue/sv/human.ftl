# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### What comes with a human: hours, the place in line, who it is, another one, thanks. Fetched when she asks for one.
### $name is a working name that was checked; $when is a moment made of the texts under "When".

## Hours

closed-title = Vi har stängt nu
full-title = Kön är för lång nu
full = Vi hinner inte till dig innan vi stänger. Därför finns det ingen plats i kön.
opens = Vi öppnar { $when }.
opens-unknown = Vi vet inte när vi öppnar.
closed-program = Du kan skriva vidare till programmet.
night = De här numren svarar också på natten:
closing = Vi stänger { $when }. Vi vet inte om någon hinner till dig före det. Du är kvar i kön så länge du vill.
closed-waiting = Vi har stängt nu. Du är kvar i kön, men vi vet inte om någon hinner till dig.
notice-closing_soon = Vi stänger snart. Läs mer här under.

## When

when-today = i dag
when-tomorrow = i morgon
when-day-1 = på måndag
when-day-2 = på tisdag
when-day-3 = på onsdag
when-day-4 = på torsdag
when-day-5 = på fredag
when-day-6 = på lördag
when-day-7 = på söndag
when-date = den { $date }
when-at = { $day } klockan { $time }
when-both = { $sweden } i Sverige, { $here } där du är

## The place in line

wait-soon = Det kan gå fort, men det kan också ta { $most } minuter.
wait-range = Det tar nog mellan { $least } och { $most } minuter.
wait-long = Det tar nog mer än { $least } minuter.
wait-unknown = Vi vet inte hur lång tid det tar.
wait-first = Den som är i fara just nu går först.
read-none = Just nu läser ingen här { $language }.
read-from = { $language } läses från { $when }.
read-now = Språk som läses nu: { $languages }
read-other = Du är kvar i kön. Du får också skriva på ett annat språk.
nobody-else = Ingen annan är inne just nu. Vi vet inte när någon kommer.
before-read = Innan en människa läser

## Who came

who-region = { $name } jobbar på ett stödcentrum: { $region }.
know-name = Känner du { $name }? Då kan du ta någon annan.
notice-words_stay = Dina ord syns nu hos { $name }. Om du lämnar sidan eller blir tyst står de kvar där en stund. De försvinner när { $name } stänger chatten.
notice-someone_else = Du väntar nu på någon annan, och du står först. { $name } fick inte se något av det du skrev.
notice-someone_else_read = Du väntar nu på någon annan, och du står först.

## A colleague takes over

transfer-title = Vill du skriva med { $name } i stället?
transfer-why = { $from } vill lämna över till { $name }. Så gör vi när någon annan läser ditt språk, eller kan mer om det du behöver.
transfer-free = Du bestämmer. Säger du nej är { $from } kvar. Säger du ja ser { $name } bara det som du själv visar.
transfer-coming = { $name } är på väg in. Under tiden skriver du med { $from }.
notice-transfer_asked = { $name } undrar om någon annan får ta över. Svara här under.
notice-transfer_ended = Du skriver fortfarande med { $name }.

## Silence

notice-silence_here = { $name } är kvar. Ibland tar det tid att läsa och tänka.
notice-silence_gone = Vi vet inte om { $name } är kvar just nu. Det du har skrivit ligger kvar.
silence-long = { $name } har inte svarat på 5 minuter. Vill du ha någon annan?

## Thanks: three questions that need no answer

feedback-title = Vill du svara på tre frågor?
feedback-why = Svaren räknas ihop med andras. Vi ser inte vem som svarade vad.
feedback-rights = Vet du mer om dina rättigheter nu?
feedback-where = Vet du vart du kan vända dig nu?
feedback-listened = Kände du att någon lyssnade?
feedback-partly = Delvis
feedback-thanks = Tack! Nu kan du lämna sidan.
