# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### A text of its own: one thought a sentence, twelve words at most, hard words explained (docs/content.md).

### The emergency card. content/emergency.toml says how many steps a form has and whose numbers stand under it.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = Var är du?
emergency-choose-sweden = Jag är i Sverige
emergency-choose-travelling = Jag är på väg
emergency-choose-abroad = Jag är i ett annat land

emergency-sweden-title = Är du i fara nu? Ring { number-sos_112 }
emergency-sweden-1 = Ring { number-sos_112 }. Säg var du är. Säg vad som händer.
emergency-sweden-2 = Kan du inte prata? Ring ändå. Lägg inte på. Gör som de säger.
emergency-sweden-3 = Kan du inte ringa? Skriv till en vän. Be din vän att ringa.
emergency-sweden-4 = Gå dit det finns folk. Eller gå till ett rum som du kan ta dig ut ur. Gå inte till köket. Gå inte till badrummet, balkongen eller trappan.
emergency-sweden-5 = Är du inlåst? Ring { number-sos_112 }. Säg vilket rum du är i. Säg vem som är där. Säg om det finns vapen. Ropa om andra kan höra dig. Ropa inte om faran blir större av det.
emergency-sweden-6 = Har du tagit tabletter? Är du på väg att ta ditt liv? Ring { number-sos_112 } nu. Gå sedan till en vuxen som du litar på.

emergency-travelling-title = Du kan fortfarande säga stopp
emergency-travelling-1 = Gå till polis eller personal. Eller säg till när någon kollar ditt pass. Säg: ”Jag behöver hjälp. De tvingar mig att resa. Jag vill inte.”
emergency-travelling-2 = Säg att du vill prata ensam med dem.
emergency-travelling-3 = Ring { number-sos_112 } om du kan. Det går i alla länder i EU.
emergency-travelling-4 = Är du i en bil, en buss eller en båt? Säg till personal eller polis så fort du kan. Eller skriv till en vän. Be din vän att ringa.
emergency-travelling-5 = Kan du gå därifrån utan fara? Gå då inte på planet eller båten.

emergency-abroad-title = Fara i ett annat land? Ring UD-jouren
emergency-abroad-1 = UD-jouren är Sveriges hjälp till dig i ett annat land. De svarar dag och natt.
emergency-abroad-2 = En ambassad är Sveriges kontor i ett annat land. Ring eller gå dit om du kan.
emergency-abroad-3 = Kan du inte ringa? Skriv till någon i Sverige som du litar på. Be den personen att ringa UD-jouren.
emergency-abroad-4 = Du når inte Sveriges { number-sos_112 } här. I EU går { number-sos_112 } till landet du är i. Andra länder kan ha ett annat nummer.
emergency-abroad-5 = Ha ditt pass på ett säkert ställe om det går. Säg till någon i Sverige var du är.

emergency-fold = Göm kortet
emergency-unfold = Visa hjälp vid fara
emergency-ask-human = Du kan också be om en människa här. Nu läser bara ett program. Programmet kan inte ringa efter hjälp.
