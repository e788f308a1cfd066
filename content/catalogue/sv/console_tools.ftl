# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The queue, the tools beside a chat, and what stands ready to be sent. Every key begins with console-.

## The queue

console-load = Öppna chattar: { $live }. Din gräns är { $limit }.
console-through-limit = Du har så många chattar som du tar samtidigt. Nivå 4 väntar och kan tas ändå.
console-sound-is-off = Ljudet är av, och någon väntar.
console-per-language = Väntar per språk
console-longest = längst { $minutes } min
console-nobody-answered = Ingen har svarat på 30 sekunder
console-next-alone = Ingen annan väntar.
console-next-level = Först för att nivån är högst.
console-next-language = Först för att du läser språket.
console-next-waited = Först för att hen väntat längst.
console-next-region = Först för att hen valde att visa att hen bor här i länet.
console-other-tab-elsewhere = Du är i tjänst i en annan flik. Bara en flik åt gången, annars skulle dina chattar delas mellan flikar som inte ser varandra.
console-other-tab-asking = Frågar den andra fliken. Har du chattar där behöver du släppa dem där.
console-other-tab-kept = Den andra fliken är kvar i tjänst. Inget har ändrats.
console-take-over = Ta över här
console-tab-wanted = En annan flik vill ta över tjänsten. Släpper du här lämnas öppna chattar tillbaka till kön.
console-let-go = Släpp här
console-keep-tab = Stanna i den här fliken
console-pause-others = { $number ->
    [one] En annan väntar på dig. Skicka det här på hens språk?
   *[other] { $number } andra väntar på dig. Skicka det här på deras språk?
}
console-send-pause = Skicka

## The chat

console-level-down = Sänk nivån
console-level-up = Höj nivån
console-judged = din bedömning här; programmet gissade { $risk }
console-nudge = Ni har skrivit i 45 minuter. Kanske är det dags att runda av, ta en paus eller slussa vidare. Du avgör.
console-duty-insert = Sätt in texten
console-covered = Chattarna är täckta. De går vidare, och inget är borta.
console-uncover = Visa igen
console-open-search = Färdiga svar (/)
console-search = Sök färdiga svar, ämnen och kontakter
console-search-placeholder = Sök på svenska eller den ungas språk
console-search-language = Språk på texterna
console-search-close = Stäng
console-search-hint = { $number ->
    [0] Inget hittades.
   *[other] Pil upp och ner väljer. Enter sätter in texten i rutan; den skickas inte förrän du skickar.
}
console-no-own-language = Det finns inga texter på { $language }. Välj det språk som den unga också läser.
console-at-hand-loading = Hämtar texterna …
console-at-hand-failed = Texterna kunde inte hämtas.
console-at-hand-again = Hämta igen
console-kind-prepared = färdigt svar
console-kind-topic = ämne
console-kind-contact = kontakt

## Tools beside a chat

console-tools = Verktyg vid chatten
console-tool-close = Stäng
console-tool-scratch = Kladd
console-tool-anonymous = Anonymt barn
console-tool-emergency = Larmblad
console-tool-report = Anmälan
console-tool-rights = Barnets rätt
console-insert = Sätt in
console-scratch-about = Bara för dig. Kladden finns i den här sidan tills chatten tas bort, skickas ingenstans och sparas inte. Skriv inget här som behöver finnas kvar.
console-anonymous-about = För ett barn som far illa men är anonymt. Det går att göra mycket utan ett namn.
console-anonymous-told = Jag har berättat om anmälningsskyldigheten
console-anonymous-age = Fråga om ungefärlig ålder
console-anonymous-age-more = Ett åldersspann räcker. Fråga inte efter födelsedag.
console-anonymous-adult = Hjälp barnet att hitta en trygg vuxen
console-anonymous-adult-more = Motivera barnet att berätta namn eller kommun när det är redo. Du kan rådfråga socialtjänsten utan att säga något som pekar ut barnet.
console-anonymous-no_trace = Försök inte spåra
console-anonymous-no_trace-more = Leta inte i det barnet skrivit efter vem det är, och fråga inte på omvägar. Säg det gärna till barnet.
console-anonymous-danger = Omedelbar fara: erbjud larm
console-anonymous-danger-more = Ger barnet en adress ringer du { number-sos_112 }. Använd larmbladet.
console-anonymous-second = Prata med en kollega
console-anonymous-second-more = Gå igenom läget med en kurator till innan du bestämmer dig. Stanna inte ensam med oron.
console-anonymous-decision = Skriv ner vad du bestämde och varför
console-anonymous-decision-more = I kladden, medan chatten är öppen. När du avslutar väljer du vad som gjordes, eller varför det inte gick.
console-maturity = Mognad, inte bara ålder
console-maturity-more = Under 12 år: var försiktig, sök stöd hos en kollega. 13 till 14 år: kan ofta själv bestämma om ett första samtal. 15 år och äldre: bestämmer oftast själv. Fråga inte vårdnadshavarna om lov.
console-emergency-read = Läs upp det här för { number-sos_112 }. Inget skickas härifrån.
console-emergency-about = Fyll i det den unga skriver, medan du ringer. Bladet finns i den här sidan tills chatten tas bort.
console-emergency-address = Adress
console-emergency-floor = Våning
console-emergency-door_code = Portkod
console-emergency-room = Vilket rum
console-emergency-who = Vilka är där
console-emergency-weapons = Vapen eller annat farligt
console-emergency-bell = Får polisen ringa på dörren?
console-report-about = Ett utkast till orosanmälan. Det skrivs klart i kommunens eget system och tas bort här. Försvinner det med chatten är det borta.
console-report-step-pick = 1. Välj barnets egna ord
console-report-picked = { $number ->
    [0] Kryssa för de meddelanden i chatten som ska med.
    [one] Ett meddelande är med.
   *[other] { $number } meddelanden är med.
}
console-report-pick = Ta med i anmälan
console-report-step-write = 2. Skriv
console-report-facts = Det som har hänt
console-report-words = Barnets egna ord
console-report-indication = Tecken på hedersrelaterat våld och förtryck
console-report-wishes = Så vill barnet ha det
console-report-safety = Skydd först
console-report-safety-text = Kontakta inte vårdnadshavare eller släkt innan barnets skydd är bedömt. Att familjen får veta om anmälan kan öka faran.
console-report-step-read = 3. Läs upp för den unga
console-report-insert = Sätt in i chatten
console-report-read = Den unga har läst, och sagt vad som ska ändras
console-report-step-move = 4. Flytta och ta bort
console-report-copy = Kopiera
console-report-copied = Kopierat. Klistra in i kommunens eget system, och ta sedan bort utkastet här. Datorns urklipp kan minnas det en stund.
console-report-not-copied = Webbläsaren släppte inte till urklipp. Markera texten här ovanför och kopiera för hand.
console-report-wipe = Ta bort utkastet
console-principles = Fyra principer
console-principle-rights = Barnets rättigheter väger tungt i allt.
console-principle-protection = Skydd går alltid först.
console-principle-competence = Ett professionellt bemötande av någon som kan frågan.
console-principle-together = Stöd i samverkan, efter vad personen behöver.
console-articles = Barnkonventionen
console-article = Artikel { $number }
console-article-2 = Alla barn har samma rättigheter. Ingen får diskrimineras.
console-article-3 = Barnets bästa ska komma i första rummet.
console-article-6 = Rätt till liv, överlevnad och utveckling.
console-article-12 = Rätt att säga vad man tycker, och att det får betydelse efter ålder och mognad.
console-article-19 = Skydd mot alla former av våld, övergrepp och försummelse.
console-article-24 = Rätt till hälsa och vård, och skydd mot skadliga sedvänjor.
console-not-treatment = Samtalet ger fakta, stöd, vägledning och motivation. Det är inte behandling.

## Prepared answers, by their titles

console-prepared-greeting = Hälsning
console-prepared-reading = Jag läser
console-prepared-take_time = Ta den tid du behöver
console-prepared-wait = Vänta, jag tar reda på något
console-prepared-pause_danger = Paus: någon är i akut fara
console-prepared-back = Jag är tillbaka
console-prepared-brave = Starkt att du skrev
console-prepared-duty = Anmälningsskyldigheten
console-prepared-age_band = Ungefärlig ålder
console-prepared-no_trace = Jag försöker inte ta reda på vem du är
console-prepared-safe_adult = En trygg vuxen
console-prepared-when_ready = Berätta namn eller kommun när du är redo
console-prepared-consult = Rådfråga socialtjänsten utan namn
console-prepared-social_more = Socialtjänsten kan ge mer
console-prepared-safe_now = Är det fara just nu?
console-prepared-alarm = Erbjuda larm
console-prepared-calm_first = Lugn varning 1
console-prepared-calm_second = Lugn varning 2
console-prepared-calm_last = Lugn varning 3, chatten avslutas
console-prepared-colleague = Någon annan tar över
console-prepared-read_report = Läsa upp anmälan
console-prepared-closing = Avslut
console-prepared-night = Nummer när vi har stängt

## Keys

console-shortcuts = Kortkommandon (?)
console-shortcuts-about = Tryck på ett kommando för att ge det en annan tangent. Backsteg tar bort det, Esc ångrar. Valet gäller tills sidan stängs; inget sparas i webbläsaren.
console-shortcuts-on = Kortkommandon är på
console-shortcuts-usual = Som från början
console-shortcuts-close = Stäng
console-key-next_chat = Nästa chatt
console-key-previous_chat = Föregående chatt
console-key-next_unread = Nästa med olästa
console-key-list = Visa vilka som väntar
console-key-take_next = Ta nästa
console-key-write = Skriv
console-key-search = Färdiga svar
console-key-tools = Verktygen
console-key-help = Be om hjälp
console-key-transfer = Lämna över till en kollega
console-key-close = Avsluta chatten
console-key-cover = Täck chattarna, eller visa dem igen
console-key-shortcuts = Den här listan
console-key-change = { $action }: { $key }. Byt tangent
console-key-press = Tryck en tangent …
console-key-none = ingen

## Languages that go by another name than the one in the browser

console-language-ckb = Sorani
console-language-prs = Dari
console-language-kmr = Kurmanji
console-language-ps = Pashto
console-language-sv-x-lattlast = Lätt svenska
