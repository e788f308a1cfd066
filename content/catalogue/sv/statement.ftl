# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The accessibility statement that Swedish law asks for. Facts and dates: content/accessibility.toml; who to tell: site.json.
### "Delvis förenlig" is the law's own word for what is not yet wholly accessible.

statement-intro = { $centre } står för den här chatten. Den ska gå att använda för alla. Här står vad som inte fungerar än, och hur du säger till.
statement-law = Chatten är delvis förenlig med lagen, som heter:
statement-gaps-title = Det här brister
gap-untested = Ingen med funktionsnedsättning har provat chatten än. Ingen har heller provat den med en riktig skärmläsare. Vi vet bara vad våra egna tester visar.
gap-translations = Ingen som har språket som modersmål har läst översättningarna än.
gap-voice = Mobilen kan bara läsa upp texten om den har en röst för språket. Flera av språken har sällan det.
gap-signs = Chatten finns inte på teckenspråk.
gap-time = Är sidan dold i 3 minuter tas orden bort. Efter 20 minuter då inget händer stängs chatten. Det går inte att ändra, för det skyddar dig om någon annan tar mobilen.
statement-why = Chatten är ny. Det är därför proven inte är gjorda.
statement-outside = Sidorna vi länkar till sköts av andra. Hur de fungerar kan vi inte ändra.
statement-tested-title = Så har vi testat
statement-tested = Vi testade själva { $date }. Ett program letade efter fel på varje del av sidan. Vi läste det som en skärmläsare får, och provade med bara tangentbord, stor text och smal skärm.
statement-updated = Den här texten ändrades senast { $date }.
statement-contact-title = Säg till
statement-contact = Hittar du något som inte fungerar, eller vill du ha något på ett annat sätt? Hör av dig till { $centre }:
statement-contact-trace = Samtal och mejl kan synas i din mobil.
statement-no-contact = { $centre } har inte sagt vart du ska vända dig. Be om en människa i chatten och säg till där.
statement-complain-title = Klaga
statement-complain = Får du inget bra svar? Då kan du anmäla det till den myndighet som ser till att lagen följs:
statement-complain-next = Den myndigheten ska gå ihop med en annan. Efter det gäller den nya:
