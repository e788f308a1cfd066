# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### What the program says between the answers. One line a text, one thought a sentence.
### It never hints that it knows whether somebody has written here, and it keeps nothing of what it warns about.

## Level 3: a human first

human-first = Det du berättar låter allvarligt. En människa här kan hjälpa dig mer än jag. Vill du be om en människa? Kanske kan ingen svara direkt. Du kan skriva med mig så länge.

## She says that she is under 15

note-under_15 = Du får alltid be om råd. Det spelar ingen roll hur ung du är. Är du minst 12 år? Då kan socialtjänsten ge dig stöd. Den finns i kommunen och hjälper barn. Dina föräldrar behöver inte alltid säga ja. Stödet måste passa dig. Du måste vilja själv. En vuxen utanför familjen kan också hjälpa. Välj en vuxen som du litar på.

## A layer that has no text

answer-more_none = Jag har inget mer att säga om det här. En människa här kan svara på mer.
answer-law_none = Jag har ingen text om lagen om det här. Be om en människa. Då kan du fråga.
answer-who_none = Jag har ingen lista om det här. Be om en människa här. Ni kan tänka ihop. Vem kan hjälpa dig?

## Language

answer-change_language = Vilket språk vill du ha? Välj språk här. Sedan går vi vidare. Du kan byta språk när du vill.
locale-fallback = Jag kan svara på svenska eller engelska. Sidan är på ditt språk. Kortet för fara är också på ditt språk. Välj språk för svaren.

## Who is not helped here, and who asks about somebody else

answer-abuse = Jag är ett program. Jag blir inte ledsen. Är du arg eller rädd? En människa här kan lyssna. Du kan också trycka på en knapp.
answer-perpetrator = Chatten är för den som blir illa behandlad. Hotar eller slår du någon? Då kan vi inte hjälpa dig här. Det finns hjälp att sluta. En hjälp heter Välj att sluta. Är någon i fara? Ring { number-sos_112 }. Tvingar andra dig att vakta eller slå någon? Då kan du få stöd här.
answer-relative_asks = Vi säger inte till familj eller släkt vem som skriver här. Vi säger inte vad någon skriver. Vi säger inte ens om någon har skrivit. Är du orolig för ett barn? Prata med socialtjänsten. Är någon i fara? Ring { number-sos_112 }.

## What she typed

answer-personal_number = Det där ser ut som ett telefonnummer. Det kan också vara ett personnummer. Skriv helst inte sådant här. Du behöver inte. Jag har inte sparat det.
answer-no_words = Jag såg inga ord. Tryck på en knapp. Eller skriv med egna ord. Är du i fara? Ring { number-sos_112 }.
answer-yes_alone = Jag vet inte vad du säger ja till. Tryck på en knapp. Eller skriv några ord till.
answer-no_alone = Jag vet inte vad du säger nej till. Tryck på en knapp. Eller skriv några ord till. Du bestämmer hur mycket du berättar.

## After a long silence, once

still-here = Sidan är öppen än. Kommer någon? Tryck på Lämna. Annars kan du skriva när du vill.
