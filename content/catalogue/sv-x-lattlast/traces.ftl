# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What the page cannot hide

traces-intro = Sidan sparar inget i mobilen. Den kan inte gömma allt.
traces-history-title = Webbläsarens historik
traces-history-1 = Webbläsaren kan minnas adressen hit. Gå ut med knappen Lämna. Då syns inte sidan i listan i Chrome. I Firefox syns den ändå. Vi provade på en dator. Vi har inte provat alla webbläsare.
traces-history-2 = Adressen finns också kvar i webbläsarens filer. Den som kan mycket kan hitta den. I en privat flik i Chrome hittade vi den inte.
traces-spy-title = Appar som spionerar
traces-spy-1 = En spionapp kan visa andra vad du gör. Föräldrakontroll kan också göra det. Sidan kan inte stoppa det. En privat flik kan inte heller stoppa det.
traces-spy-2 = Tror du att någon kollar din mobil? Använd hellre en annan mobil. Du kan också gå till ett bibliotek. Ta inte bort en spionapp utan råd. Det kan märkas.
traces-keyboard-title = Tangentbordet
traces-keyboard = Tangentbordet kan minnas ord som du skriver. Det kan visa orden senare. Tryck hellre på knapparna här.
traces-net-title = Nätet
traces-net = Någon har hand om nätet hemma eller i skolan. Den personen kan se adressen hit. Den kan se när du var här. Den kan inte läsa orden.
traces-bill-title = Räkningen
traces-bill = Räkningen visar hur mycket du surfat. Den brukar inte visa vilka sidor. Ringer du? Då syns samtalet i mobilen. Vissa nummer syns på räkningen. Det står vid varje nummer.
traces-kept-title = Det som vi har kvar
traces-kept = Chatten sparas inte. Skriver du ett brev? Då har vi brev och svar i 30 dagar. De är låsta. Bestämmer du en tid med någon? Då har vi det ni bestämde i 14 dagar. Sedan tar vi bort det. Inget av det finns i mobilen.

## A private tab

private-title = Öppna en privat flik
private-why = En privat flik brukar inte spara adressen i historiken. Stäng den när du är klar. Annars är sidan kvar.
private-here = Du verkar ha { $browser }. Gör så här:
private-unknown = Vi vet inte vilken webbläsare du har. Leta i listan.
private-local = Sidan gissar här i mobilen. Vi skickar inte gissningen.
private-others = Andra webbläsare
private-off = Finns inte valet? Då kan någon ha stängt av det. Kanske kollar någon mobilen.
forget-title = Ta bort en rad i historiken
forget-careful = Ta bara bort raden om den här sidan. En tom historik märks. Den kan väcka frågor. Har mobilen ett konto? Då kan historiken synas på andra mobiler.
steps-reviewed = Vi läste igenom stegen { $date }. Vi har inte provat dem på alla mobiler. De kan ha ändrats.

## Browsers

browser-chrome_android = Chrome på Android
browser-chrome_iphone = Chrome på iPhone
browser-samsung = Samsung Internet
browser-firefox_android = Firefox på Android
browser-safari = Safari på iPhone eller iPad
browser-chrome_computer = Chrome på dator
browser-edge_computer = Edge på dator
browser-firefox_computer = Firefox på dator

## Steps

step-dots = Tryck på de tre prickarna.
step-lines = Tryck på de tre strecken.
step-tabs = Tryck på knappen som visar alla flikar.
step-incognito_tab = Välj ”Ny inkognitoflik”.
step-incognito_window = Välj ”Nytt inkognitofönster”.
step-inprivate = Välj ”Nytt InPrivate-fönster”.
step-private_window = Välj ”Nytt privat fönster”.
step-mask = Tryck på masken. Eller tryck på ordet Privat.
step-secret = Slå på det hemliga läget (Secret mode).
step-private_group = Välj Privat. Ser du det inte? Svep åt sidan. Eller öppna listan över flikgrupper.
step-plus = Tryck på plus. Då kommer en ny flik.
step-type = Öppna den här sidan igen i den nya fliken. Du får fylla i adressen själv.
step-close = Stäng fliken när du är klar.
step-history = Välj ”Historik”.
step-book = Tryck på bilden av en bok. Ibland finns den bakom tre prickar.
step-clock = Tryck på klockan.
step-cross = Tryck på krysset vid raden. Ibland är det en papperskorg.
step-row = Tryck på prickarna vid raden. Välj att ta bort den.
step-edit = Tryck på ”Redigera”. Markera raden. Välj att radera den.
step-hold = Håll fingret på raden. Välj att radera den.
step-swipe = Svep raden åt sidan. Välj att radera den.
step-right_click = Högerklicka på raden. Välj att ta bort sidan.
