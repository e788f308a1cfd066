# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Closing, statistics, and care for whoever listens. Every key begins with console-.

console-place-statistics = Statistik

## Closing: more than the outcome. Every answer is voluntary.

console-closing-now-test_or_prank = Test eller skämt: avsluta direkt
console-closing-now-abusive = Trakasserier: avsluta direkt
console-outcome-abusive = Trakasserier
console-outcome-abusive-more = Någon som hotar, kränker eller letar efter någon annan. Varna lugnt först.
console-closing-voluntary = Allt härifrån är frivilligt. Ett tryck var; tryck igen för att ta bort. Språk och nivå är redan ifyllda.
console-closing-why-no-talk = På nivå 3 och 4 räcker det inte att ni har pratat, för ingen oro får bli kvar här. Var nivån fel från början? Ändra den under Nivå.
console-trouble-outcome_needed = Chatten gick inte att avsluta så. På nivå 3 och 4 behövs ett av utfallen här.
console-table-outcome = Utfall
console-table-reason = Varför det inte gick att anmäla
console-table-kind = Sorts kontakt
console-table-violence = Former av våld
console-table-topic = Ämnen
console-table-age = Ålder
console-table-role = Den som skrev
console-table-gender = Kön (om hen har sagt det)
console-table-region = Område (om hen har sagt det)
console-table-travel = Resa eller bröllop snart
console-table-level = Nivå i början
console-table-level_end = Nivå i slutet
console-table-language = Språk
console-table-rights = Vet mer om sina rättigheter
console-table-where = Vet vart hen kan vända sig
console-table-listened = Kände sig lyssnad på
console-closing-reason-withheld = Ville vara anonym
console-closing-reason-not_enough = Det som sades räckte inte för att veta vem
console-closing-reason-afraid = Rädd för vad som händer efter en anmälan
console-closing-reason-left = Lämnade innan det gick att fråga
console-closing-kind-talk = Samtal
console-closing-kind-information = Information
console-closing-kind-sluss = Sluss
console-closing-kind-practical = Praktiskt stöd
console-closing-kind-professional = Konsultation, yrkesperson
console-closing-kind-test_or_prank = Test eller skämt
console-closing-violence-phys = Fysiskt
console-closing-violence-psych = Psykiskt
console-closing-violence-social = Socialt
console-closing-violence-sex = Sexuellt
console-closing-violence-latent = Latent
console-closing-violence-neglect = Försummelse
console-closing-violence-material = Materiellt
console-closing-violence-digital = Digitalt
console-closing-violence-econ = Ekonomiskt
console-closing-violence-trans = Transnationellt
console-closing-topic-everyday = Begränsningar i vardagen
console-closing-topic-marriage = Äktenskap
console-closing-topic-body = Kropp och könsstympning
console-closing-topic-abroad = Resa och utomlands
console-closing-topic-digital = Mobil och övervakning
console-closing-topic-lgbtqi = Hbtqi
console-closing-topic-disability = Funktionsnedsättning
console-closing-topic-asylum = Asyl
console-closing-topic-leaving = Lämna hemmet
console-closing-topic-law = Lag och anmälan
console-closing-topic-health = Hälsa och självmordstankar
console-closing-topic-friend = Orolig för någon annan
console-closing-age-under-12 = Under 12
console-closing-age-12-14 = 12–14
console-closing-age-15-17 = 15–17
console-closing-age-18-25 = 18–25
console-closing-age-26-up = 26 eller äldre
console-closing-age-unknown = Vet inte
console-closing-role-exposed = Utsatt själv
console-closing-role-friend = Vän
console-closing-role-sibling = Syskon
console-closing-role-professional = Yrkesperson
console-closing-gender-girl = Flicka, kvinna
console-closing-gender-boy = Pojke, man
console-closing-gender-non_binary = Icke-binär
console-closing-gender-trans = Trans
console-closing-region-here = I vårt län
console-closing-region-elsewhere = I ett annat län
console-closing-region-abroad = Utomlands
console-closing-travel-yes = Ja
console-closing-travel-no = Nej
console-closing-level-1 = Nivå 1
console-closing-level-2 = Nivå 2
console-closing-level-3 = Nivå 3
console-closing-level-4 = Nivå 4
console-closing-level_end-1 = Nivå 1
console-closing-level_end-2 = Nivå 2
console-closing-level_end-3 = Nivå 3
console-closing-level_end-4 = Nivå 4
console-closing-language-other = Annat språk
console-closing-language-unknown = Okänt språk
console-closing-rights-yes = Ja
console-closing-rights-partly = Delvis
console-closing-rights-no = Nej
console-closing-where-yes = Ja
console-closing-where-partly = Delvis
console-closing-where-no = Nej
console-closing-listened-yes = Ja
console-closing-listened-partly = Delvis
console-closing-listened-no = Nej

## Statistics

console-statistics-title = Statistik
console-statistics-in-fives = Siffrorna visas i steg om fem. Det som är färre än fem väntar och visas när det har blivit fem, så inget försvinner och ingen enskild går att räkna fram. En siffra kan därför vara upp till fyra för hög eller för låg i en enskild period.
console-statistics-few = färre än 5
console-statistics-few-of-all = Färre än fem av varje svar: { $tables }.
console-statistics-closings = Avslutade chattar
console-statistics-running = Perioden pågår.
console-statistics-letters-received = Brev som har kommit
console-statistics-letters-answered = Brev som har fått svar
console-statistics-nothing = Än finns inget att visa för den här perioden. Chattar räknas i grupper om minst fem.
console-statistics-kind = Period
console-statistics-kind-week = Vecka
console-statistics-kind-month = Månad
console-statistics-kind-quarter = Kvartal
console-statistics-kind-year = År
console-statistics-which = Vilken
console-statistics-fetching = Hämtar siffrorna …
console-statistics-export = Ta ut
console-statistics-export-xlsx = Kalkylblad (XLSX)
console-statistics-export-csv = Text (CSV)
console-statistics-export-said = Att siffrorna har tagits ut skrivs i loggen, med ditt användarnamn.
console-statistics-course = Avslutade chattar fram till perioden
console-statistics-name-week = Vecka { $number }, { $year }
console-statistics-name-quarter = Kvartal { $number }, { $year }
console-statistics-name-year = { $year }
console-statistics-figure = Indikator
console-statistics-figures = För in en siffra
console-statistics-value = Svar
console-statistics-number = Antal
console-statistics-many = Flera svar kan ges i samma chatt.
console-statistics-crossed = { $first } och { $second }
console-statistics-indicators = Indikatorer
console-statistics-indicators-note = Ett förslag, inte nationella indikatorer. Andelar visas från tjugo svar.
console-statistics-see-table = Se tabellen { $table }
console-statistics-share = { $percent } %
console-statistics-too-few = för få svar
console-statistics-by-hand = Förs in för hand
console-statistics-day = Dag
console-statistics-enter = För in
console-statistics-entered = Infört.
console-indicator-p1 = Kontakter per ålder
console-indicator-p2 = Kontakter per område
console-indicator-p3 = Andel som vet mer om sina rättigheter
console-indicator-p4 = Andel som vet vart de kan vända sig
console-indicator-p5 = Andel som kände sig lyssnade på
console-indicator-p6 = Andel av oron som ledde till anmälan, sluss eller larm
console-indicator-p7 = Konsultationer till yrkespersoner
console-indicator-p8 = Nöjda med konsultationen
console-indicator-p9 = Säkrare på att fråga och hantera
console-indicator-p10 = Utbildningar
console-indicator-p11 = Chefer och politiker som nåtts
console-indicator-p12 = Gemensamma möten i enskilda ärenden
console-indicator-p13 = Gemensamma rutiner i kraft
console-indicator-p14 = Civilsamhällets organisationer som är med
console-indicator-p15 = Brister och lärdomar som förts vidare

## Care for whoever listens

console-care-title = Det där var en tung chatt.
console-care-text = Du har gjort något viktigt. Vill du ta tio minuter? Under pausen får du inga nya chattar.
console-care-pause = Ta paus i 10 minuter
console-care-talk = Jag vill prata av mig
console-care-no-thanks = Nej tack
console-care-resting = Du har paus. { $minutes ->
    [one] En minut kvar.
   *[other] { $minutes } minuter kvar.
}
console-care-resting-done = Pausen är slut när du är redo.
console-care-back = Jag är tillbaka
console-care-asked = Skiftledaren vet att du vill prata.
console-care-not-asked = Ingen skiftledare gick att nå härifrån. Ring eller gå till någon du litar på; vänta inte.
console-care-not-paused = Pausen gick inte att anmäla. Ta den ändå, och gå ur tjänst om du behöver.
console-care-goodbye = Tack för i dag. Du var någon att prata med för den som behövde det. Lämna resten här, och ta hand om dig.
console-care-goodbye-close = Stäng
