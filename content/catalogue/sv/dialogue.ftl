# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### What the program says between the answers. Swedish is the source. One line a text, two to five short sentences.
### It never hints that it knows whether somebody has written here, and it keeps nothing of what it warns about.

## Level 3: a human first

human-first = Det du berättar låter allvarligt. En människa här kan hjälpa dig mer än jag kan. Vill du be om en? Det är inte säkert att någon kan svara direkt, och du kan skriva med mig så länge.

## She says that she is under 15

note-under_15 = Du får alltid fråga om råd, hur ung du än är. Från 12 år kan socialtjänsten ge dig stöd utan att dina föräldrar säger ja, om det passar för dig och du vill. En vuxen utanför familjen som du litar på kan också hjälpa dig.

## A layer that has no text

answer-more_none = Jag har inget mer att säga om just det här. En människa här kan svara på mer.
answer-law_none = Jag har ingen text om lagen för just det här. Du kan be om en människa och fråga.
answer-who_none = Jag har ingen lista för just det här. En människa här kan tänka ut tillsammans med dig vem som kan hjälpa.

## Language

answer-change_language = Vilket språk vill du ha? Välj här, så fortsätter vi. Du kan byta när du vill.
locale-fallback = Jag kan svara på svenska eller engelska än så länge. Sidan och kortet för fara är på ditt språk. Välj vilket språk du vill ha svaren på.

## Who is not helped here, and who asks about somebody else

answer-abuse = Jag är ett program, så jag blir inte sårad. Är du arg eller rädd? Då kan en människa här lyssna. Du kan också välja ett ämne.
answer-perpetrator = Den här chatten är för den som är utsatt. Vi kan inte hjälpa dig här om du hotar eller slår någon. Det finns hjälp att sluta, till exempel hos Välj att sluta. Är någon i fara ska du ringa { number-sos_112 }. Blir du själv tvingad att vakta eller slå någon kan du få stöd här.
answer-relative_asks = Vi säger inte till familj eller släkt vem som skriver här eller vad som sägs. Vi säger inte ens om någon har skrivit. Är du orolig för ett barn kan du prata med socialtjänsten. Är någon i fara ska du ringa { number-sos_112 }.

## What she typed

answer-personal_number = Det där ser ut som ett personnummer eller ett telefonnummer. Du behöver inte skriva sådant här, och det är bättre att låta bli. Jag har inte sparat det.
answer-no_words = Jag såg inga ord i det du skrev. Välj ett ämne, eller skriv med egna ord. Är du i fara ska du ringa { number-sos_112 }.
answer-yes_alone = Jag vet inte vad du säger ja till. Välj något här, eller skriv några ord till.
answer-no_alone = Jag vet inte vad du säger nej till. Välj något här, eller skriv några ord till. Du behöver inte berätta mer än du vill.

## After a long silence, once

still-here = Sidan är öppen än. Tryck på Lämna om någon kommer. Annars kan du skriva när du vill.
