# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words (docs/protocol.md 15): two pictures, "I was cut off", an agreed return. Fetched when she needs it.
### The button on the first screen stands in phone.ftl. $when is a moment made of the texts under "When" in human.ftl.

## The twelve pictures: symbols of OpenMoji, named for ears. Everyday things, none of a faith or a country

back-picture-1 = Äpple
back-picture-2 = Cykel
back-picture-3 = Båt
back-picture-4 = Fisk
back-picture-5 = Fjäril
back-picture-6 = Träd
back-picture-7 = Paraply
back-picture-8 = Katt
back-picture-9 = Boll
back-picture-10 = Kopp
back-picture-11 = Nyckel
back-picture-12 = Blomma

## Two pictures while she waits: offered, never forced

back-offer-title = Om du blir avbruten
back-offer-why = Välj två bilder om du vill, och kom ihåg dem. Då kan den du skriver med känna igen dig om sidan stängs.
back-offer-honest = Bilderna är ingen nyckel. Den som såg dig välja kan visa samma bilder.
back-offer-sealed = De skickas låsta, så att bara de som jobbar här kan se dem.
back-pick-first = Välj en bild
back-pick-second = Välj en bild till
back-picked = Du valde { $first } och { $second }.
back-change = Välj andra bilder
back-skip = Hoppa över

## "I was cut off"

back-cut-title = Blev du avbruten?
back-cut-why = Välj samma två bilder som förra gången. Sedan ber du om en människa.
back-cut-honest = Känner den som jobbar här igen bilderna kan ni fortsätta. Annars väntar du som alla andra. Du får ett försök.
back-cut-none = Valde du inga bilder? Gå tillbaka och börja som vanligt.
back-cut-chosen = Vill du visa { $first } och { $second }?
back-cut-go = Ja, be om en människa
back-agreed = Vi har bestämt en tid
back-agreed-why = Välj de två bilderna som ni bestämde. Den som jobbar här jämför dem. Du väntar som alla andra så länge.

## A return that the counsellor offers

back-return-title = { $name } vill bestämma en tid med dig
back-return-when = Tid: { $when }
back-return-pictures = Bilder: { $first } och { $second }
back-return-keep = Det här vill { $name } ha kvar till dess:
back-return-keep-none = Inget av det ni har skrivit blir kvar.
back-return-honest = Tiden, bilderna och det som står här låses, så att bara de som jobbar här kan öppna det. Efter 14 dagar tas det bort.
back-return-weak = Den som vet vilka bilder det är kan säga att det är du. Därför frågar vi först, och visar inget av det du har skrivit.
back-return-how = Kom hit den tiden. Välj ”Jag blev avbruten” och sedan ”Vi har bestämt en tid”. Inget om det sparas i mobilen.
back-return-free = Du bestämmer. Säger du nej sparas inget, och ni skriver vidare.
back-return-yes = Ja, det blir bra
back-return-no = Nej tack
back-return-agreed = Ni har bestämt { $when }. Kom ihåg tiden och bilderna.
back-return-declined = Du sa nej. Inget sparas.
notice-return_offered = { $name } vill bestämma en tid med dig. Svara här under.
