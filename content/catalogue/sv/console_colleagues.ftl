# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Between colleagues: help, whispers, and a chat that goes to somebody else. Every key begins with console-.

## Whispers and help

console-between = Mellan kollegor
console-whispers = Viskningar
console-whisper-with = { $name }
console-whisper-help = { $name } ber om hjälp
console-whisper-talk = { $name } vill prata
console-whisper-talk-about = { $name } har haft en tung chatt och vill prata en stund när du kan.
console-whisper-label = Det här läser bara du och { $name }. Den unga ser det aldrig. Det försvinner när passet slutar. Skriv inga namn.
console-whisper-me = Du
console-whisper-write = Viska till { $name }
console-whisper-send = Viska
console-whisper-failed = (kom inte fram)
console-whisper-remove = Ta bort
console-ask-help = Be om hjälp
console-help-goes-to = Går till { $names }, som leder passet.
console-help-goes-to-all = { $number ->
    [0] Ingen annan är i tjänst just nu.
    [one] Ingen leder passet just nu. Det går till den kollega som är i tjänst.
   *[other] Ingen leder passet just nu. Det går till alla { $number } kollegor i tjänst.
}
console-help-label = Bara personal läser det. Den unga märker inget.
console-help-write = Vad behöver du? Skriv inga namn. Det går också utan ord.
console-help-send = Be om hjälp
console-help-asked = Frågan har gått till { $names }. Svaret kommer här.
console-help-answered = Du har fått svar.
console-help-nobody = Ingen har svarat.
console-help-on-call = Ring jouren: { $number }.
console-help-everybody = Fråga alla kollegor

## A chat goes to a colleague

console-transfer = Lämna över
console-transfer-title = Lämna över till en kollega
console-transfer-text = Kollegan får frågan först, sedan väljer den unga. Kollegan ser inget av det ni har skrivit. Du har kvar chatten tills den unga har gått över.
console-transfer-nobody = Ingen annan är i tjänst just nu.
console-transfer-why = Varför? Bara kollegan läser det. Skriv inga namn.
console-transfer-step-asked = { $name } har fått frågan.
console-transfer-step-refused = { $name } kan inte ta över nu.
console-transfer-step-offered = { $name } kan ta över. Den unga har fått frågan.
console-transfer-step-stays = Den unga är kvar hos dig.
console-transfer-step-going = Den unga går över till { $name } …
console-transfer-from = Lämnas över av { $name }. Det de skrev ser du bara om den unga väljer att visa det.
console-transfer-asked = { $name } frågar om du kan ta över en chatt
console-transfer-yes = Ja, jag tar över
console-transfer-no = Inte nu
console-transfer-said-yes = Du har sagt ja. Chatten kommer hit om den unga också vill.
console-colleague-lead = leder passet
console-colleague-reads = läser { $languages }
console-colleague-unknown = språk inte kända än
console-colleague-not-read = läser inte { $language }
console-colleague-pause = har paus
console-colleague-free = { $free ->
    [0] har fullt
    [one] har plats för en chatt
   *[other] har plats för { $free } chattar
}

## Someone else

console-not-for-me = Någon annan tar den här chatten.
console-give-back-known = Lämna tillbaka, jag känner den unga
console-chat-declined = gick vidare
console-chat-transferred = överlämnad
console-chat-stayed = kom inte över
console-ended-declined = Den unga väntar på någon annan. Det händer, och det säger ingenting om dig.
console-ended-transferred = Den unga skriver med din kollega nu.
console-ended-stayed = Den unga kom inte över till dig.
console-about-note = Ett meddelande från en kollega visas inte.
console-trouble-not_there = Kollegan är inte i tjänst längre.
console-trouble-old_note = Det är gammalt eller har visats förut.

## From one shift to the next

console-place-handover = Överlämning
console-handover-about = Till nästa pass. Bara kollegor med certifierad nyckel kan läsa, och efter 24 timmar är allt borta.
console-handover-left = Lämnat det senaste dygnet
console-handover-none = Inget är lämnat.
console-handover-shut = { $number ->
    [one] En anteckning går inte att öppna här och visas inte.
   *[other] { $number } anteckningar går inte att öppna här och visas inte.
}
console-handover-ongoing-now = { $number ->
    [0] Inga chattar pågick.
    [one] En chatt pågick.
   *[other] { $number } chattar pågick.
}
console-handover-write = Lämna över
console-handover-ongoing = Pågående chattar
console-handover-watch = Att hålla ögonen på
console-handover-watch-danger_may_return = Någon i akut fara kan komma tillbaka
console-handover-watch-returns_today = Någon vill skriva igen i dag
console-handover-watch-travel_soon = Någon kan föras utomlands snart
console-handover-watch-pranks = Test eller bus i omgångar
console-handover-watch-heavy_shift = Tungt pass, fråga hur vi mår
console-handover-technical = Teknik
console-handover-technical-page_slow = Sidan var seg
console-handover-technical-phone_page = Fel på ungas sida
console-handover-technical-program = Programmet svarade fel
console-handover-technical-sign_in = Svårt att logga in
console-handover-technical-numbers_wrong = Ett nummer eller en text stämmer inte
console-handover-follow-up = Uppföljning är överenskommen
console-handover-follow-up-yes = Uppföljning är överenskommen.
console-handover-follow-up-no = Ingen uppföljning är överenskommen.
console-handover-words = Några ord till
console-handover-warning = Skriv inget som kan peka ut någon: inga namn, åldrar, orter, skolor eller citat.
console-handover-readers = Kan läsas av: { $names }. Den som inte har loggat in sedan funktionen kom syns inte här.
console-handover-send = Lämna över

## Sluss, and a call

console-tool-sluss = Sluss
console-tool-call = Samtal
console-sluss-about = En varm överlämning till någon utanför chatten. Det du skriver här finns bara på den här sidan och skickas inte.
console-sluss-choose = Välj
console-sluss-target = Vart
console-sluss-target-social = socialtjänsten
console-sluss-target-police = polisen
console-sluss-target-care = vården
console-sluss-target-school = elevhälsan
console-sluss-target-shelter = skyddat boende
console-sluss-target-other = någon annan
console-sluss-consent = Den unga har sagt ja till att ni gör det här
console-sluss-told = Vad får du berätta?
console-sluss-way = Hur
console-sluss-way-together_chat = vi pratar tillsammans i chatten
console-sluss-way-together_phone = vi ringer tillsammans
console-sluss-way-counsellor_calls = jag ringer före
console-sluss-way-goes_alone = den unga tar kontakten själv
console-sluss-arrived = Den unga har kommit fram, och någon har tagit emot
console-sluss-count = När du avslutar chatten väljer du att ni slussade vidare. Då räknas det.
console-sluss-say-target = Jag kan hjälpa dig till { $target }.
console-sluss-say-told = Det här berättar jag, och inget mer: { $told }
console-sluss-say-together_chat = Vi pratar tillsammans här i chatten.
console-sluss-say-together_phone = Vi ringer tillsammans.
console-sluss-say-counsellor_calls = Jag ringer dem först och säger att du kommer.
console-sluss-say-goes_alone = Du tar kontakten själv när du vill.
console-sluss-say-choice = Du väljer, och du kan ändra dig.
console-sluss-insert = Sätt in som text
console-sluss-insert-hint = Texten är på sidans språk. Läs den, och skriv om den på den ungas språk innan du skickar.
console-call-about = Ingen ringer oombett. Kom överens om allt det här först. Numret finns bara på den här sidan och försvinner med chatten.
console-call-time = När, på den ungas klocka
console-call-number = Nummer
console-call-word = Ett ord att säga, så att ni vet vem som är vem
console-call-list = Den unga vet att samtalet kan synas i samtalslistan
console-call-bill = Den unga vet att samtalet kan synas på räkningen
console-call-alone = Den unga är ensam då, och vet vad vi gör om någon annan svarar
console-call-say-time = Vi kan prata { $time }.
console-call-say-word = Den som ringer säger ”{ $word }” först. Säger ingen det, så lägg på.
console-call-say-list = Samtalet kan synas i samtalslistan och på räkningen.
console-call-say-nobody = Ingen ringer dig om du inte vill.
