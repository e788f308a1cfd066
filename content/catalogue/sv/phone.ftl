# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The phone page itself: buttons, states, notices. One line a text, short words.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Välj språk
exit = Lämna
call-now = Fara nu
call-young = Bris, för dig under 18
no-script = Chatten kan inte starta i den här webbläsaren, för JavaScript är avstängt. Du kan ringa numren här.
no-net = Sidan kunde inte laddas. Försök igen, eller ring ett nummer här.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Först svarar ett program. Det kan inte larma någon.
opening-2 = Ber du om en människa läser någon som jobbar här. Chatten sparas inte efteråt.
opening-3 = Vi ser inte vem du är. Får vi veta vilket barn under 18 som far illa, du eller någon annan, måste vi berätta för socialtjänsten så att barnet får hjälp. Vi försöker säga det till dig först.
before-start = Innan du börjar
start = Börja
exit-keys = På dator kan du också trycka tre gånger på skift.
exit-card-title = Så lämnar du snabbt
exit-card-1 = Den här knappen finns alltid nere på skärmen.
exit-card-2 = Ett tryck, och sidan blir tom på en gång. Sedan visas en vanlig sida.
exit-card-3 = Chatten går inte att få tillbaka. Mobilen kan ändå minnas att du varit här.
numbers = Nummer att ringa
language = Språk
traces = Spår och säkerhet
open-letter = Läs svar på ett brev
leave-letter = Skriv ett brev
cut-off = Jag blev avbruten
statement = Tillgänglighet
back = Tillbaka

## Who reads what she writes now

who-starting = Ansluter …
who-bot = Ett program svarar
who-bot-more = Ingen människa läser nu.
who-no-bot = Programmet är upptaget
who-no-bot-more = Välj ett ämne, eller be om en människa.
who-bot-refused = Programmet kunde inte kontrolleras
who-bot-refused-more = Därför skickas inget till det. Du kan välja ett ämne eller be om en människa.
who-waiting = Du väntar på en människa
wait-ahead = { $ahead ->
    [0] Du är först i kön.
    [one] En person är före dig.
   *[other] { $ahead } personer är före dig.
}
wait-staff = { $staff ->
    [0] Ingen människa är inne nu, och vi vet inte när någon kommer.
    [one] En människa jobbar nu.
   *[other] { $staff } människor jobbar nu.
}
wait-program = Programmet läser så länge.
wait-nobody = Ingen läser så länge.
who-offered = En människa är här
who-offered-more = Vi kontrollerar vem det är. Programmet läser så länge.
who-counsellor = { $name } läser
who-counsellor-more = Kontrollerad. Programmet läser inte längre.
who-counsellor-demo = Test: nyckeln är på låtsas.
who-away = { $name } är borta en stund. Det du skriver väntar.
who-closed = Chatten är slut
who-closed-more = Chatten sparas inte.
checked = Kontrollerad
program = Programmet

## Connection

connection-online = Ansluten
connection-reconnecting = Ingen kontakt just nu. Det du skriver ligger kvar och skickas sedan.
work-slow = Många vill in just nu, så det tar lite längre tid. Du kan ringa under tiden.

## The chat

chat-log = Chatten
intro = Hej! Kan någon se din skärm? Vänta då tills du är ensam. Du behöver inte säga vad du heter.
choose-topic = Välj ett ämne eller skriv själv
more-topics = Fler ämnen
composer = Skriv här
send = Skicka
send-to = Skicka till { $name }?
send-to-program = Skicka till programmet?
too-long = Det är för långt att skicka. Dela upp det.
ask-human = Be om en människa
cancel-waiting = Sluta vänta
someone-else = Ta någon annan
accept-transfer = Ja, byt
decline-transfer = Nej, stanna
from-me = Du
from-page = Sidan
line-sending = Skickas …
line-delivered = Framme
line-failed = Kom inte fram
line-returned = Kom inte fram. Orden ligger kvar där du skriver.
line-retry = Skicka igen
new-below = Nytt här under
new-message = Nytt meddelande
log-wiped = Sidan var dold en stund. Därför är det som stod här borttaget, så att ingen annan ska läsa det. Chatten är kvar, och du kan skriva vidare.

## What the counsellor may see of the chat before

share-title = Vill du visa vad du skrev förut?
share-text = { $name } ser det inte nu. Ta bort krysset för det som du vill behålla för dig själv.
share-history = Visa det valda
keep-history = Visa inget

## Cover and end

cover-title = Pausad
cover-show = Fortsätt
begin-again = Börja om
unsupported = Den här webbläsaren kan inte skydda det du skriver, så chatten startar inte. Prova en annan, eller ring ett nummer här.

## Notices

notice-bot_replaced = Programmet stannade. När det är tillbaka kan det inte läsa det som står här ovanför. Du kan be om en människa.
notice-counsellor_joined = { $name } är här nu. Vi har kontrollerat att det är någon som jobbar här.
notice-counsellor_lost = Kontakten med den du pratade med försvann. Du väntar nu på en människa igen.
notice-ended_by_visitor = Du avslutade chatten. Den sparas inte.
notice-ended_by_counsellor = Den du pratade med har avslutat chatten. Den sparas inte.
notice-ended_quiet = Chatten stängdes, för det var tyst länge. Den sparas inte.
notice-history_shared = Du visade det du valde.
notice-history_kept = Du visade inget av det du skrev förut.
notice-not_delivered = Något du skrev kom inte fram.
notice-item_refused = Ett meddelande kunde inte kontrolleras, och visas därför inte.
notice-no_bot = Programmet är upptaget. Välj ett ämne, eller be om en människa.
notice-not_now = Det gick inte just nu. Försök igen.
notice-clock = Mobilens klocka verkar gå fel. Då går det inte alltid att kontrollera vem som svarar.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Programmet kunde inte kontrolleras. Inget skickas till det.
refused-counsellor = Den som ville svara kunde inte kontrolleras. Inget skickas dit.
refused-duty = Det gick inte att kontrollera vem som kan se att du väntar. Du står ändå i kö, men utan att de ser varför.
refused-directory = Listan över dem som jobbar här kunde inte kontrolleras. Därför ansluter vi ingen.
refused-relay = Servern tog inte emot det. Försök igen, eller ring ett nummer.
refused-slow_down = Det går för fort just nu. Vänta en liten stund.
refused-clock = Mobilens klocka verkar gå fel, så vi kan inte kontrollera vem som svarar. Ställ klockan rätt, eller ring ett nummer.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Ja
no = Nej
dont-know = Vet inte

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Mer om det här
layer-law = Vad lagen säger
layer-who = Vem kan hjälpa?
layer-list = Råd att följa
guide-start = Gå igenom steg för steg
unsure-human = Be om en människa i stället

## How long she can write: goes sealed with the card to the counsellor

how-long = Hur länge kan du skriva?
how-long-2 = Bara 2 minuter
how-long-10 = Ungefär 10 minuter
how-long-longer = Längre än så
how-long-skip = Hoppa över
how-long-why = Svaret skickas låst, så att bara de som jobbar här kan läsa det.

## Pictures and ears

pictures-on = Visa bilder
pictures-off = Visa bara text
reader-question = Läser någon upp det här för dig?
reader-yes = Är det okej att den personen får veta det här? Du kan sluta när du vill. Du kan också läsa mer när du är ensam.
read-aloud = Läs upp
read-stop = Sluta läsa upp
no-voice = Mobilen har ingen röst för det här språket.

## Before the long holidays

season-title = Ska ni resa på lovet?
season-text = Är du rädd för vad som ska hända på en resa? Här kan du få råd, steg för steg. Det går att göra mest innan ni åker.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Visa kort för polisen
border-title = Kort att visa
border-how = Visa det här för polisen eller personalen i passkontrollen. Gör det helst när ingen som du är rädd för ser det.
border-card = Jag behöver hjälp. Jag förs bort mot min vilja. Låt mig tala med er ensam.
border-close = Stäng kortet

## Languages

own-language-pending = Texterna på det här språket är inte klara än. De ska först läsas av personer som har det som modersmål. Välj svenska eller engelska. Nummer att ringa står här under.
answers-in = Vilket språk vill du ha svaren på?
