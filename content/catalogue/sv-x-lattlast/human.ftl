# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish, written from the Swedish. Nobody has read it yet.

## Hours

closed-title = Vi har stängt nu
full-title = Kön är för lång nu
full = Vi stänger snart. Vi hinner inte till dig. Därför kan du inte stå i kö nu.
opens = Vi öppnar { $when }.
opens-unknown = Vi vet inte när vi öppnar.
closed-program = Du kan skriva vidare till programmet.
night = De här numren svarar också på natten:
closing = Vi stänger { $when }. Vi vet inte om vi hinner till dig. Du får stå kvar i kön.
closed-waiting = Vi har stängt nu. Du är kvar i kön. Vi vet inte om någon kommer till dig.
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

wait-soon = Det kan gå fort. Det kan också ta { $most } minuter.
wait-range = Det tar nog mellan { $least } och { $most } minuter.
wait-long = Det tar nog mer än { $least } minuter.
wait-unknown = Vi vet inte hur lång tid det tar.
wait-first = Är någon i fara? Då får den personen hjälp först.
read-none = Just nu kan ingen här läsa { $language }.
read-from = Vi kan läsa { $language } från { $when }.
read-now = Språk som vi läser nu: { $languages }
read-other = Du är kvar i kön. Du får skriva på ett annat språk.
nobody-else = Ingen annan är här nu. Vi vet inte när någon kommer.
before-read = Innan en människa läser

## Who came

who-region = { $name } jobbar på ett stödcentrum: { $region }.
know-name = Känner du { $name }? Då kan du ta någon annan.
notice-words_stay = { $name } ser dina ord nu. Du kan lämna sidan eller bli tyst. Då finns orden kvar en stund hos { $name }. Sedan stänger { $name } chatten. Då försvinner orden.
notice-someone_else = Nu väntar du på någon annan. Du är först. { $name } fick inte se vad du skrev.
notice-someone_else_read = Nu väntar du på någon annan. Du är först.

## A colleague takes over

transfer-title = Vill du skriva med { $name } i stället?
transfer-why = { $from } vill att du skriver med { $name }. Kanske läser { $name } ditt språk. Eller kanske kan { $name } mer om det du behöver.
transfer-free = Du bestämmer. Säger du nej? Då är { $from } kvar. Säger du ja? Då ser { $name } bara det du visar.
transfer-coming = { $name } kommer snart. Du skriver med { $from } så länge.
notice-transfer_asked = { $name } undrar om någon annan får ta över. Svara här under.
notice-transfer_ended = Du skriver med { $name }, precis som förut.

## Silence

notice-silence_here = { $name } är kvar. Ibland tar det tid att läsa.
notice-silence_gone = Vi vet inte om { $name } är kvar nu. Det du skrev ligger kvar.
silence-long = { $name } har inte svarat på 5 minuter. Vill du ha någon annan?

## Thanks: three questions that need no answer

feedback-title = Vill du svara på tre frågor?
feedback-why = Vi räknar alla svar tillsammans. Vi ser inte vem som svarade.
feedback-rights = Vet du mer om dina rättigheter nu?
feedback-where = Vet du nu vem som kan hjälpa dig?
feedback-listened = Kände du att någon lyssnade?
feedback-partly = Lite grann
feedback-thanks = Tack! Nu kan du lämna sidan.
