# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The emergency card. content/emergency.toml says how many steps a form has and whose numbers stand under it.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Var är du?
emergency-choose-sweden = Jag är i Sverige
emergency-choose-travelling = Jag är på väg
emergency-choose-abroad = Jag är utomlands

emergency-sweden-title = Är du i fara nu? Ring { number-sos_112 }
emergency-sweden-1 = Ring { number-sos_112 }. Säg till dem var du är och vad som händer.
emergency-sweden-2 = Kan du inte prata? Ring ändå. Lägg inte på, och gör som de säger.
emergency-sweden-3 = Kan du inte ringa? Skriv till en vän och be vännen ringa.
emergency-sweden-4 = Gå dit det finns folk, eller till ett rum som du kan ta dig ut ur. Undvik kök, badrum, balkong och trappor.
emergency-sweden-5 = Är du inlåst? Säg till { number-sos_112 } vilket rum du är i, vem som är där och om det finns vapen. Ropa så att andra hör, om det inte ökar faran.
emergency-sweden-6 = Har du tagit tabletter, eller är du på väg att ta ditt liv? Ring { number-sos_112 } nu. Gå sedan till en vuxen som du litar på.

emergency-travelling-title = Du kan fortfarande säga stopp
emergency-travelling-1 = Säg till personal, polis eller i passkontrollen: ”Jag behöver hjälp. Jag förs bort mot min vilja.”
emergency-travelling-2 = Be att få prata ensam med dem.
emergency-travelling-3 = Ring { number-sos_112 } om du kan. Det fungerar i hela EU.
emergency-travelling-4 = Är du i en bil, buss eller båt? Säg till personal eller polis så fort du kan, eller skriv till en vän och be vännen ringa.
emergency-travelling-5 = Gå inte ombord om du kan komma undan utan fara.

emergency-abroad-title = Är du i fara utomlands? Ring UD-jouren
emergency-abroad-1 = UD-jouren är Sveriges hjälp till den som är utomlands. Den svarar dygnet runt.
emergency-abroad-2 = Kontakta Sveriges ambassad i landet om du kan.
emergency-abroad-3 = Kan du inte ringa? Skriv till någon du litar på i Sverige, och be den personen ringa UD-jouren.
emergency-abroad-4 = Du når inte Sveriges { number-sos_112 } härifrån. I EU går { number-sos_112 } till landet du är i. I andra länder kan numret vara ett annat.
emergency-abroad-5 = Ha ditt pass på ett säkert ställe om det går. Berätta för någon i Sverige var du är.

emergency-fold = Göm kortet
emergency-unfold = Visa hjälp vid fara
emergency-ask-human = Du kan också be om en människa här. Tills någon svarar läser bara ett program, och det kan inte larma någon.
