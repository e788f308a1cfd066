# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### The phone page itself: buttons, states, notices. One line a text, one thought a sentence.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Välj språk
exit = Lämna
call-now = Fara nu
call-young = Bris, för dig under 18
no-script = Chatten kan inte starta här. JavaScript är avstängt. Du kan ringa ett nummer här.
no-net = Sidan kom inte fram. Försök igen. Eller ring ett nummer här.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Först svarar ett program. Det är ingen människa. Det kan inte ringa efter hjälp.
opening-2 = Du kan be om en människa. Då läser någon som jobbar här. Chatten sparas inte efteråt.
opening-3 = Vi ser inte vem du är. Ett barn under 18 kan fara illa. Det betyder: någon skadar barnet eller tar inte hand om det. Barnet kan vara du eller någon annan. Får vi veta vilket barn det är? Då måste vi säga det till socialtjänsten. Den finns i kommunen och hjälper barn. Vi försöker säga det till dig först.
before-start = Innan du börjar
start = Börja
exit-keys = Har du en dator? Tryck tre gånger på skift. Det är samma sak som Lämna.
exit-card-title = Så lämnar du snabbt
exit-card-1 = Den här knappen finns alltid nere på skärmen.
exit-card-2 = Tryck en gång. Då blir sidan tom direkt. Sedan kommer en vanlig sida.
exit-card-3 = Du kan inte få tillbaka chatten. Mobilen kan ändå minnas att du var här.
numbers = Nummer att ringa
language = Språk
traces = Spår och säkerhet
open-letter = Läs svar på ett brev
leave-letter = Skriv ett brev
cut-off = Jag blev avbruten
statement = Tillgänglighet
back = Tillbaka

## Who reads what she writes now

who-starting = Startar …
who-bot = Ett program svarar
who-bot-more = Ingen människa läser nu.
who-no-bot = Programmet är upptaget
who-no-bot-more = Tryck på en knapp. Eller be om en människa.
who-bot-refused = Vi kunde inte kolla programmet
who-bot-refused-more = Därför skickar vi inget dit. Tryck på en knapp. Eller be om en människa.
who-waiting = Du väntar på en människa
wait-ahead = { $ahead ->
    [0] Du är först i kön.
    [one] En person är före dig.
   *[other] { $ahead } personer är före dig.
}
wait-staff = { $staff ->
    [0] Ingen människa är här nu. Vi vet inte när någon kommer.
    [one] En människa jobbar nu.
   *[other] { $staff } människor jobbar nu.
}
wait-program = Programmet läser så länge.
wait-nobody = Ingen läser så länge.
who-offered = En människa är här
who-offered-more = Vi kollar vem det är. Programmet läser så länge.
who-counsellor = { $name } läser
who-counsellor-more = Vi har kollat vem det är. Programmet läser inte längre.
who-counsellor-demo = Test: nyckeln är på låtsas.
who-away = { $name } är borta en stund. Det du skriver väntar.
who-closed = Chatten är slut
who-closed-more = Chatten sparas inte.
checked = Kollad
program = Programmet

## Connection

connection-online = Chatten fungerar
connection-reconnecting = Chatten har ingen kontakt just nu. Det du skriver finns kvar. Det skickas sedan.
work-slow = Många vill in just nu. Därför tar det lite längre tid. Du kan ringa så länge.

## The chat

chat-log = Chatten
intro = Hej! Kan någon se din skärm? Vänta då tills du är ensam. Du behöver inte säga vad du heter.
choose-topic = Tryck på en knapp eller skriv själv
more-topics = Visa fler knappar
composer = Skriv här
send = Skicka
send-to = Skicka till { $name }?
send-to-program = Skicka till programmet?
too-long = Det är för långt. Skicka lite i taget.
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
line-returned = Kom inte fram. Orden finns kvar där du skriver.
line-retry = Skicka igen
new-below = Nytt här under
new-message = Nytt meddelande
log-wiped = Sidan var gömd en stund. Därför tog vi bort orden här. Då kan ingen annan läsa dem. Chatten finns kvar. Du kan skriva mer.

## What the counsellor may see of the chat before

share-title = Vill du visa vad du skrev förut?
share-text = { $name } ser det inte nu. Varje rad har ett kryss. Ta bort krysset om du inte vill visa raden.
share-history = Visa det valda
keep-history = Visa inget

## Cover and end

cover-title = Paus
cover-show = Fortsätt
begin-again = Börja om
unsupported = Chatten går inte att starta här. Din webbläsare kan inte skydda det du skriver. Prova en annan. Eller ring ett nummer här.

## Notices

notice-bot_replaced = Programmet stannade. Det kan starta igen. Då kan det inte läsa det du skrev förut. Du kan be om en människa.
notice-counsellor_joined = { $name } är här nu. Vi har kollat: det är någon som jobbar här.
notice-counsellor_lost = Personen du pratade med försvann. Du väntar nu på en människa igen.
notice-ended_by_visitor = Du slutade chatta. Chatten sparas inte.
notice-ended_by_counsellor = Personen du pratade med har avslutat chatten. Chatten sparas inte.
notice-ended_quiet = Det var tyst länge. Därför stängdes chatten. Chatten sparas inte.
notice-history_shared = Du visade det du valde.
notice-history_kept = Du visade inget av det du skrev förut.
notice-not_delivered = Något du skrev kom inte fram.
notice-item_refused = Vi kunde inte kolla ett meddelande. Därför visas det inte.
notice-no_bot = Programmet är upptaget. Tryck på en knapp. Eller be om en människa.
notice-not_now = Det gick inte just nu. Försök igen.
notice-clock = Klockan i mobilen verkar gå fel. Då kan vi inte alltid kolla vem som svarar.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Vi kunde inte kolla programmet. Inget skickas dit.
refused-counsellor = Någon ville svara dig. Vi kunde inte kolla vem det är. Inget skickas dit.
refused-duty = Du står i kö. Vi kunde inte kolla vem som ser att du väntar. Ingen ser varför du väntar.
refused-directory = Vi har en lista på dem som jobbar här. Listan gick inte att kolla. Därför får ingen svara dig nu.
refused-relay = Det gick inte att skicka. Försök igen. Eller ring ett nummer.
refused-slow_down = Det går för fort just nu. Vänta en liten stund.
refused-clock = Klockan i mobilen verkar gå fel. Då kan vi inte kolla vem som svarar. Ställ klockan rätt. Eller ring ett nummer.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Ja
no = Nej
dont-know = Vet inte

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Mer om det här
layer-law = Vad lagen säger
layer-who = Vem kan hjälpa?
layer-list = Råd till dig
guide-start = En fråga i taget
unsure-human = Be om en människa i stället

## How long she can write: goes sealed with the card to the counsellor

how-long = Hur länge kan du skriva?
how-long-2 = Bara 2 minuter
how-long-10 = Ungefär 10 minuter
how-long-longer = Längre än så
how-long-skip = Hoppa över
how-long-why = Bara de som jobbar här kan läsa ditt svar.

## Pictures and ears

pictures-on = Visa bilder
pictures-off = Visa bara text
reader-question = Läser någon upp det här för dig?
reader-yes = Är det okej att den personen får veta det här? Du kan sluta när du vill. Du kan läsa mer när du är ensam.
read-aloud = Läs upp
read-stop = Sluta läsa upp
no-voice = Mobilen kan inte läsa upp det här språket.

## Before the long holidays

season-title = Ska ni resa på lovet?
season-text = Är du rädd inför en resa? Här kan du få råd. Det är bäst att söka hjälp innan ni åker.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Visa kort för polisen
border-title = Kort att visa
border-how = Visa kortet för polisen. Du kan också visa det i passkontrollen. Är du rädd för någon? Visa kortet när den personen inte ser.
border-card = Jag behöver hjälp. De tvingar mig att resa. Jag vill inte. Låt mig prata ensam med er.
border-close = Stäng kortet

## Languages

own-language-pending = Texten på det här språket är inte klar än. Andra måste läsa den först. Välj svenska eller engelska. Här under finns nummer att ringa.
answers-in = Vilket språk vill du ha svaren på?
