# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

prepared-greeting = Hej! Jag heter { $name }. Jag jobbar på { $centre }. Jag är en människa. Jag läser det du skriver. Du bestämmer vad du vill berätta.
prepared-reading = Jag läser det du skrev. Det tar en liten stund. Sedan svarar jag.
prepared-take_time = Ta den tid du behöver. Jag är kvar här.
prepared-wait = Jag måste ta reda på en sak. Jag kommer tillbaka om några minuter.
prepared-pause_danger = En annan person är i fara nu. Jag måste hjälpa den personen. Jag kommer tillbaka om några minuter. Du kan skriva under tiden. Jag läser det sedan. Är du själv i fara? Ring { number-sos_112 }.
prepared-back = Nu är jag tillbaka. Jag läser det du skrev.
prepared-brave = Det var starkt av dig att skriva. Det är svårt att börja. Nu har du börjat.
prepared-duty = Jag vill säga en sak först. Sedan kan du välja vad du berättar. Ett barn under 18 år kan fara illa. Det betyder att någon skadar barnet. Vet jag vilket barn det är? Då måste jag säga det till socialtjänsten. Det är för att barnet ska få hjälp. Det är inget straff. Jag vet inte vem du är. Då kan jag inte peka ut dig. Jag försöker säga till dig först.
prepared-age_band = Hur gammal är du ungefär? Under 15? Mellan 15 och 17? 18 eller äldre? Du behöver inte säga när du är född.
prepared-no_trace = Jag försöker inte ta reda på vem du är. Jag försöker inte ta reda på var du är. Jag vet bara det du skriver.
prepared-safe_adult = Finns det en vuxen som du litar på? En vuxen som inte säger något hemma? Det kan vara en lärare. Det kan vara en kurator eller en skolsköterska. Vi kan tänka tillsammans på hur du kan börja.
prepared-when_ready = Du får vara anonym så länge du vill. Du kan säga ditt namn eller din kommun. Då kan fler vuxna hjälpa dig. Men då kan jag behöva anmäla. Jag berättar först hur det går till. Sedan bestämmer du.
prepared-consult = Jag kan fråga socialtjänsten om råd. Jag säger inget som visar vem du är. Är det okej för dig?
prepared-social_more = Socialtjänsten kan hjälpa dig mer än jag kan. Jag kan berätta hur det går till. Jag kan hjälpa dig att börja, om du vill.
prepared-safe_now = Är det farligt för dig nu? Kan någon se din skärm? Kan någon höra dig? Du får stänga sidan när du vill.
prepared-alarm = Är du i fara nu? Ring { number-sos_112 }. Kan du inte ringa själv? Då kan jag ringa åt dig, om du vill. Då måste jag få veta var hjälpen behövs.
prepared-calm_first = Jag vill hjälpa dig. Då får vi inte hota varandra eller skriva elaka saker.
prepared-calm_second = Jag kan inte hjälpa när det skrivs så. Slutar det inte? Då avslutar jag chatten.
prepared-calm_last = Nu avslutar jag chatten. Du får komma tillbaka en annan gång.
prepared-colleague = En annan som jobbar här kan ta över, om du vill. Du väljer om den personen får läsa det du skrev.
prepared-read_report = Det här vill jag skriva till socialtjänsten. Läs det. Säg till om något är fel.
prepared-closing = Snart slutar vi. Vill du säga något mer? Vill du fråga något mer? Chatten sparas inte.
prepared-night = Ibland har vi stängt. Är du i fara då? Ring { number-sos_112 }. Är du under 18? Ring Bris: { number-bris }.
