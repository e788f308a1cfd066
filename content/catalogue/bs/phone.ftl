# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Bosnian/Croatian/Serbian in Latin letters, written from the Swedish, in words that all three understand.
### No native reader has read it yet. No forms that say whether she is a girl or a boy.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Izaberi jezik
exit = Izađi
call-now = U opasnosti sada
call-young = Bris, za mlađe od 18
no-script = Chat se ne može pokrenuti u ovom pregledniku jer je JavaScript isključen. Možeš nazvati brojeve ovdje.
no-net = Stranica se nije otvorila. Pokušaj ponovo ili nazovi neki broj ovdje.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Prvo odgovara program. On ne može nikoga obavijestiti.
opening-2 = Ako tražiš živu osobu, čita neko ko radi ovdje. Chat se poslije ne čuva.
opening-3 = Ne vidimo ko si. Ako saznamo kojem djetetu mlađem od 18 godina neko čini zlo, tebi ili nekom drugom, moramo to reći socijalnoj službi (socialtjänsten) da bi dijete dobilo pomoć. Nastojimo da to prvo kažemo tebi.
before-start = Prije nego što počneš
start = Počni
exit-keys = Na kompjuteru možeš i tri puta pritisnuti tipku Shift.
exit-card-title = Kako brzo izaći
exit-card-1 = Ovo dugme je uvijek na dnu.
exit-card-2 = Jedan dodir i stranica se odmah isprazni. Zatim se prikaže obična stranica.
exit-card-3 = Chat se ne može vratiti. Telefon ipak može zapamtiti da je stranica otvarana.
numbers = Brojevi za poziv
language = Jezik
traces = Tragovi i sigurnost
open-letter = Pročitaj odgovor na pismo
leave-letter = Napiši pismo
cut-off = Razgovor se prekinuo
statement = Pristupačnost
back = Nazad

## Who reads what she writes now

who-starting = Povezivanje …
who-bot = Odgovara program
who-bot-more = Sada ne čita nijedan čovjek.
who-no-bot = Program je zauzet
who-no-bot-more = Izaberi temu ili traži živu osobu.
who-bot-refused = Program se nije mogao provjeriti
who-bot-refused-more = Zato mu se ništa ne šalje. Možeš izabrati temu ili tražiti živu osobu.
who-waiting = Čekaš živu osobu
wait-ahead = { $ahead ->
    [0] Niko nije ispred tebe.
    [one] Ispred tebe čeka { $ahead } osoba.
    [few] Ispred tebe čekaju { $ahead } osobe.
   *[other] Ispred tebe čeka { $ahead } osoba.
}
wait-staff = { $staff ->
    [0] Sada nema nikoga i ne znamo kada će neko doći.
    [one] Sada radi { $staff } osoba.
    [few] Sada rade { $staff } osobe.
   *[other] Sada radi { $staff } osoba.
}
wait-program = Do tada čita program.
wait-nobody = Do tada niko ne čita.
who-offered = Osoba je ovdje
who-offered-more = Provjeravamo ko je to. Do tada čita program.
who-counsellor = { $name } čita
who-counsellor-more = Provjereno. Program više ne čita.
who-counsellor-demo = Test: ključ nije pravi.
who-away = { $name } nije tu na trenutak. Ono što pišeš će sačekati.
who-closed = Chat je završen
who-closed-more = Chat se ne čuva.
checked = Provjereno
program = Program

## Connection

connection-online = Povezano
connection-reconnecting = Trenutno nema veze. Ono što pišeš ostaje ovdje i šalje se kasnije.
work-slow = Mnogi sada žele ući, pa traje malo duže. U međuvremenu možeš nazvati.

## The chat

chat-log = Chat
intro = Zdravo! Može li neko vidjeti tvoj ekran? Onda sačekaj dok nikog ne bude blizu. Ne moraš reći kako se zoveš.
choose-topic = Izaberi temu ili piši
more-topics = Još tema
composer = Piši ovdje
send = Pošalji
send-to = Poslati osobi { $name }?
send-to-program = Poslati programu?
too-long = Ovo je predugo za slanje. Podijeli na dijelove.
ask-human = Traži živu osobu
cancel-waiting = Prestani čekati
someone-else = Želim nekog drugog
accept-transfer = Da, promijeni
decline-transfer = Ne, neka ostane
from-me = Ti
from-page = Stranica
line-sending = Šalje se …
line-delivered = Stiglo
line-failed = Nije stiglo
line-returned = Nije stiglo. Riječi su još tamo gdje pišeš.
line-retry = Pošalji ponovo
new-below = Ispod ima nešto novo
new-message = Nova poruka
log-wiped = Stranica je neko vrijeme bila skrivena. Zato je uklonjeno ono što je ovdje pisalo, da niko drugi ne pročita. Chat je i dalje tu i možeš nastaviti pisati.

## What the counsellor may see of the chat before

share-title = Želiš li pokazati ono što je prije napisano?
share-text = { $name } to sada ne vidi. Skini oznaku sa onoga što želiš zadržati za sebe.
share-history = Pokaži izabrano
keep-history = Ne pokazuj ništa

## Cover and end

cover-title = Pauza
cover-show = Nastavi
begin-again = Počni ispočetka
unsupported = Ovaj preglednik ne može zaštititi ono što pišeš, zato se chat ne pokreće. Probaj drugi ili nazovi neki broj ovdje.

## Notices

notice-bot_replaced = Program je stao. Kad se vrati, ne može čitati ono što piše ovdje iznad. Možeš tražiti živu osobu.
notice-counsellor_joined = { $name } je sada ovdje. Provjerili smo da je to neko ko radi ovdje.
notice-counsellor_lost = Veza s osobom s kojom razgovaraš je prekinuta. Sada opet čekaš živu osobu.
notice-ended_by_visitor = Chat je završen na tvoju želju. Chat se ne čuva.
notice-ended_by_counsellor = Osoba s kojom razgovaraš je završila chat. Chat se ne čuva.
notice-ended_quiet = Chat je zatvoren jer dugo niko nije pisao. Chat se ne čuva.
notice-history_shared = Pokazano je ono što je izabrano.
notice-history_kept = Ništa od ranije napisanog nije pokazano.
notice-not_delivered = Nešto što je napisano nije stiglo.
notice-item_refused = Jedna poruka se nije mogla provjeriti, zato se ne prikazuje.
notice-no_bot = Program je zauzet. Izaberi temu ili traži živu osobu.
notice-not_now = Trenutno nije uspjelo. Pokušaj ponovo.
notice-clock = Sat na telefonu izgleda nije tačan. Tada se ne može uvijek provjeriti ko odgovara.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Program se nije mogao provjeriti. Ništa mu se ne šalje.
refused-counsellor = Osoba koja je htjela odgovoriti nije se mogla provjeriti. Ništa joj se ne šalje.
refused-duty = Nije se moglo provjeriti ko može vidjeti da čekaš. Ipak si u redu za čekanje, ali oni ne vide zašto.
refused-directory = Spisak onih koji rade ovdje nije se mogao provjeriti. Zato te ni s kim ne povezujemo.
refused-relay = Server to nije primio. Pokušaj ponovo ili nazovi neki broj.
refused-slow_down = Trenutno ide prebrzo. Sačekaj malo.
refused-clock = Sat na telefonu izgleda nije tačan, pa ne možemo provjeriti ko odgovara. Namjesti sat ili nazovi neki broj.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Da
no = Ne
dont-know = Ne znam

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Više o ovome
layer-law = Šta kaže zakon
layer-who = Ko može pomoći?
layer-list = Savjeti za tebe
guide-start = Idi korak po korak
unsure-human = Radije traži živu osobu

## How long she can write: goes sealed with the card to the counsellor

how-long = Koliko dugo možeš pisati?
how-long-2 = Samo 2 minute
how-long-10 = Oko 10 minuta
how-long-longer = Duže od toga
how-long-skip = Preskoči
how-long-why = Odgovor se šalje zaključan, tako da ga mogu pročitati samo oni koji rade ovdje.

## Pictures and ears

pictures-on = Prikaži slike
pictures-off = Prikaži samo tekst
reader-question = Čita li ti neko ovo naglas?
reader-yes = Je li u redu da ta osoba ovo sazna? Možeš prestati kad želiš. Možeš čitati i kasnije, kad nikog ne bude blizu.
read-aloud = Čitaj naglas
read-stop = Prestani čitati naglas
no-voice = Telefon nema glas za ovaj jezik.

## Before the long holidays

season-title = Putujete li za raspust (praznike)?
season-text = Bojiš se šta će se dogoditi na putu? Ovdje možeš dobiti savjete, korak po korak. Najviše se može učiniti prije polaska.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Pokaži karticu policiji
border-title = Kartica za pokazivanje
border-how = Pokaži ovo policiji ili osoblju na kontroli pasoša (putovnica). Najbolje kad ne vidi niko koga se bojiš.
border-card = Trebam pomoć. Odvode me protiv moje volje. Dajte mi da razgovaram s vama nasamo.
border-close = Zatvori karticu

## Languages

own-language-pending = Tekstovi na ovom jeziku još nisu gotovi. Prvo ih trebaju pročitati ljudi kojima je to maternji jezik. Izaberi švedski ili engleski. Brojevi za poziv su ispod.
answers-in = Na kojem jeziku želiš odgovore?
