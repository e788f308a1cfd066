# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words, in easy Swedish: a text of its own. Nobody has read it yet.

## The twelve pictures

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
back-offer-why = Sidan kan stängas när ni skriver. Välj två bilder om du vill. Kom ihåg bilderna. Då kan den du skriver med känna igen dig.
back-offer-honest = Bilderna är inget lås. Såg någon dig välja? Den kan visa samma bilder.
back-offer-sealed = Bilderna skickas låsta. Bara de som jobbar här kan se dem.
back-pick-first = Välj en bild
back-pick-second = Välj en bild till
back-picked = Du valde { $first } och { $second }.
back-change = Välj andra bilder
back-skip = Hoppa över

## "I was cut off"

back-cut-title = Blev du avbruten?
back-cut-why = Välj samma två bilder som förra gången. Sedan ber du om en människa.
back-cut-honest = Kanske känner den som jobbar här igen bilderna. Då kan ni fortsätta. Annars väntar du som alla andra. Du får försöka en gång.
back-cut-none = Valde du inga bilder? Gå tillbaka. Börja som vanligt.
back-cut-chosen = Vill du visa { $first } och { $second }?
back-cut-go = Ja, be om en människa
back-agreed = Vi har bestämt en tid
back-agreed-why = Välj era två bilder. Den som jobbar här jämför bilderna. Du väntar som alla andra.

## A return that the counsellor offers

back-return-title = { $name } vill bestämma en tid med dig
back-return-when = Tid: { $when }
back-return-pictures = Bilder: { $first } och { $second }
back-return-keep = { $name } vill spara det här tills du kommer:
back-return-keep-none = Vi sparar inget av det ni har skrivit.
back-return-honest = Vi låser tiden och bilderna. Vi låser också det som står här. Bara de som jobbar här kan öppna det. Efter 14 dagar tar vi bort det.
back-return-weak = Någon annan kan veta era bilder. Den kan låtsas vara du. Därför frågar vi dig först. Vi visar inget av det du har skrivit.
back-return-how = Kom hit den tiden. Välj ”Jag blev avbruten”. Välj sedan ”Vi har bestämt en tid”. Mobilen sparar inget om det.
back-return-free = Du bestämmer. Säger du nej? Då sparar vi inget. Ni skriver vidare.
back-return-yes = Ja, det blir bra
back-return-no = Nej tack
back-return-agreed = Ni har bestämt { $when }. Kom ihåg tiden. Kom ihåg bilderna.
back-return-declined = Du sa nej. Vi sparar inget.
notice-return_offered = { $name } vill bestämma en tid med dig. Svara här under.
