# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Traces and safety: what the page cannot hide, and how to open a private tab (content/browsers.toml).
### Say only what was measured or what the maker of the browser says. Names of buttons as the browser writes them.

## What the page cannot hide

traces-intro = Sidan själv sparar inget i mobilen. Men en del kan den inte dölja.
traces-history-title = Webbläsarens historik
traces-history-1 = Webbläsaren kan minnas adressen hit. Lämnar du med knappen Lämna syns den inte i historiken i Chrome. I Firefox syns den ändå. Det såg vi när vi testade på dator. Andra webbläsare har vi inte testat.
traces-history-2 = Adressen finns också kvar i webbläsarens egna filer, hur du än lämnar. Den som är kunnig kan hitta den. I en privat flik i Chrome hittade vi den inte.
traces-spy-title = Appar som spionerar
traces-spy-1 = Spionappar och föräldrakontroll kan visa andra vad du ser och skriver. Det kan sidan inte stoppa, och inte en privat flik heller.
traces-spy-2 = Tror du att någon följer din mobil? Använd hellre en annan mobil, eller en dator på ett bibliotek. Ta inte bort en sådan app utan råd, för det kan märkas.
traces-keyboard-title = Tangentbordet
traces-keyboard = Tangentbordet kan lära sig ord som du skriver och visa dem igen. Tryck på knapparna här i stället när det går.
traces-net-title = Nätet
traces-net = Den som har hand om nätet, hemma eller i skolan, kan se adressen hit och när du var här. Orden går inte att läsa där.
traces-bill-title = Räkningen
traces-bill = Räkningen brukar visa hur mycket du surfat, men inte vilka sidor. Ringer du syns samtalet i mobilens lista. En del nummer syns på räkningen. Det står vid varje nummer.
traces-kept-title = Det som vi har kvar
traces-kept = Chatten sparas inte. Ett brev och svaret på det finns kvar hos oss i 30 dagar, låsta. Bestämmer du en tid med någon finns det ni kom överens om kvar i 14 dagar. Sedan tas det bort. Inget av det finns i mobilen.

## A private tab

private-title = Öppna en privat flik
private-why = En privat flik är gjord för att inte spara adressen i historiken. Stäng den när du är klar, annars ligger sidan kvar.
private-here = Du verkar ha { $browser }. Gör så här:
private-unknown = Vi vet inte vilken webbläsare du har. Leta i listan.
private-local = Sidan gissar här i mobilen. Gissningen skickas inte.
private-others = Andra webbläsare
private-off = Finns inte valet? Då kan någon ha stängt av det. Det kan vara ett tecken på att mobilen är kontrollerad.
forget-title = Ta bort en rad i historiken
forget-careful = Ta bara bort raden om den här sidan. En tom historik märks och kan väcka frågor. Är mobilen kopplad till ett konto kan historiken synas på andra mobiler och datorer.
steps-reviewed = Vi läste igenom stegen { $date }, men vi har inte provat dem på varje mobil. De kan ha ändrats.

## Browsers

browser-chrome_android = Chrome på Android
browser-chrome_iphone = Chrome på iPhone
browser-samsung = Samsung Internet
browser-firefox_android = Firefox på Android
browser-safari = Safari på iPhone eller iPad
browser-chrome_computer = Chrome på dator
browser-edge_computer = Edge på dator
browser-firefox_computer = Firefox på dator

## Steps (content/browsers.toml says which browser has which)

step-dots = Tryck på de tre prickarna.
step-lines = Tryck på de tre strecken.
step-tabs = Tryck på knappen som visar alla flikar.
step-incognito_tab = Välj ”Ny inkognitoflik”.
step-incognito_window = Välj ”Nytt inkognitofönster”.
step-inprivate = Välj ”Nytt InPrivate-fönster”.
step-private_window = Välj ”Nytt privat fönster”.
step-mask = Tryck på masken, eller på ordet Privat.
step-secret = Slå på det hemliga läget (Secret mode).
step-private_group = Välj Privat. Ser du det inte? Svep åt sidan eller öppna listan över flikgrupper.
step-plus = Tryck på plus för en ny flik.
step-type = Skriv själv in den här sidans adress i den nya fliken.
step-close = Stäng fliken när du är klar.
step-history = Välj ”Historik”.
step-book = Öppna bokmärkena, bilden av en bok. I en ny mobil kan de ligga bakom tre prickar.
step-clock = Tryck på klockan.
step-cross = Tryck på krysset eller papperskorgen vid raden.
step-row = Tryck på prickarna vid raden och välj att ta bort den.
step-edit = Tryck på ”Redigera”, markera raden och välj att radera den.
step-hold = Håll fingret på raden och välj att radera den.
step-swipe = Svep raden åt sidan och välj att radera den.
step-right_click = Högerklicka på raden och välj att ta bort sidan.
