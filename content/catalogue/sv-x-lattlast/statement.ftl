# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

statement-intro = { $centre } har hand om chatten. Alla ska kunna använda den. Här står vad som inte fungerar än. Här står också hur du säger till.
statement-law = Chatten är delvis förenlig med lagen. Det betyder att något saknas. Lagen heter:
statement-gaps-title = Det här brister
gap-untested = Ingen med funktionsnedsättning har provat chatten än. Ingen har provat den med en riktig skärmläsare. Vi vet bara vad våra egna tester visar.
gap-translations = Ingen med språket som modersmål har läst texterna än.
gap-voice = Mobilen kan läsa upp texten. Då måste den ha en röst för språket. Ofta finns ingen röst.
gap-signs = Chatten finns inte på teckenspråk.
gap-time = Är sidan gömd i 3 minuter? Då tas orden bort. Händer inget på 20 minuter? Då stängs chatten. Det går inte att ändra. Det skyddar dig om någon tar mobilen.
statement-why = Chatten är ny. Därför är proven inte gjorda.
statement-outside = Andra har hand om sidorna vi länkar till. Vi kan inte ändra dem.
statement-tested-title = Så har vi testat
statement-tested = Vi testade själva { $date }. Ett program sökte efter fel. Vi läste det som en skärmläsare får. Vi provade bara med tangenter. Vi hade stor text. Vi hade en smal skärm.
statement-updated = Vi ändrade texten senast { $date }.
statement-contact-title = Säg till
statement-contact = Är det något som inte fungerar? Vill du ha det på ett annat sätt? Hör av dig till { $centre }:
statement-contact-trace = Samtal och mejl kan synas i din mobil.
statement-no-contact = { $centre } har inte sagt vem du ska fråga. Be om en människa i chatten. Säg det där.
statement-complain-title = Klaga
statement-complain = Får du inget bra svar? Då kan du klaga hos en myndighet. Myndigheten ser till att lagen följs:
statement-complain-next = Myndigheten ska gå ihop med en annan. Sedan gäller den nya:
