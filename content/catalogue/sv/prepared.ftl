# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### What a counsellor can send with two presses. She reads it first; nothing of this is ever sent by itself.
### { $name } is her working name, { $centre } the name of the centre.

prepared-greeting = Hej! Jag heter { $name } och jobbar på { $centre }. Jag är en människa, och jag läser det du skriver. Du bestämmer själv vad du vill berätta.
prepared-reading = Jag läser det du har skrivit. Det kan ta en liten stund innan jag svarar.
prepared-take_time = Ta den tid du behöver. Jag är kvar här.
prepared-wait = Jag behöver ta reda på en sak. Jag är tillbaka om några minuter.
prepared-pause_danger = Jag måste svara någon i akut fara. Jag är tillbaka om några minuter. Du kan fortsätta skriva, så läser jag det då. Är du själv i fara, ring { number-sos_112 }.
prepared-back = Nu är jag tillbaka, och jag läser det du har skrivit.
prepared-brave = Det var starkt av dig att skriva hit. Det svåraste steget är att börja, och det har du redan gjort.
prepared-duty = En sak först, så att du kan välja vad du berättar. Om jag får veta vilket barn under 18 år som far illa måste jag säga det till socialtjänsten (orosanmälan). Det är för att barnet ska få hjälp, och aldrig ett straff. Så länge jag inte vet vem du är kan jag inte peka ut dig. Måste jag anmäla försöker jag säga det till dig först.
prepared-age_band = Ungefär hur gammal är du: under 15, mellan 15 och 17, eller 18 eller äldre? Du behöver inte säga när du är född.
prepared-no_trace = Jag försöker inte ta reda på vem du är eller var du är. Jag vet bara det du själv skriver.
prepared-safe_adult = Finns det en vuxen som du litar på, och som inte säger något hemma? Det kan vara en lärare, en kurator eller en skolsköterska. Vi kan fundera tillsammans på hur du kan börja.
prepared-when_ready = Du får vara anonym så länge du vill. Om du berättar vad du heter eller vilken kommun du hör till kan fler vuxna hjälpa dig, men då kan jag behöva anmäla. Vi går igenom hur det går till innan du bestämmer dig.
prepared-consult = Jag kan fråga socialtjänsten om råd utan att säga något som visar vem du är. Är det okej för dig?
prepared-social_more = Socialtjänsten kan utreda och ge mer hjälp än jag kan. Jag kan berätta hur det går till, och hjälpa dig med det första steget om du vill.
prepared-safe_now = Är det någon fara just nu? Kan någon se din skärm eller höra dig? Du kan stänga sidan när som helst.
prepared-alarm = Är du i fara nu, ring { number-sos_112 }. Om du inte kan ringa själv kan jag göra det åt dig, men bara om du vill och kan berätta var hjälpen behövs.
prepared-calm_first = Jag vill gärna hjälpa dig. Då behöver vi skriva till varandra utan hot och kränkningar.
prepared-calm_second = Jag kan inte hjälpa när det skrivs så här. Om det fortsätter avslutar jag chatten.
prepared-calm_last = Nu avslutar jag chatten. Du är välkommen tillbaka en annan gång om du vill ha stöd.
prepared-colleague = En kollega till mig kan ta över, om du vill det. Du väljer själv om hen får läsa det du har skrivit.
prepared-read_report = Det här tänker jag skriva till socialtjänsten. Läs det, och säg om något är fel eller fattas.
prepared-closing = Vi avslutar snart. Är det något mer du vill säga eller fråga? Chatten sparas inte.
prepared-night = När vi har stängt: är du i fara, ring { number-sos_112 }. Är du under 18 kan du ringa Bris dygnet runt: { number-bris }.
