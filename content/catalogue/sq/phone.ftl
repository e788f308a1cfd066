# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Albanian, written from the Swedish. No native reader has read it yet.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = Zgjidh gjuhën
exit = Dil
call-now = Në rrezik tani
call-young = Bris, për ty nën 18 vjeç
no-script = Biseda nuk mund të fillojë në këtë shfletues, sepse JavaScript është i fikur. Mund t'u telefonosh numrave këtu.
no-net = Faqja nuk u hap. Provo përsëri, ose telefono një numër këtu.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Në fillim përgjigjet një program. Ai nuk mund të lajmërojë askënd.
opening-2 = Nëse kërkon të flasësh me një njeri, lexon dikush që punon këtu. Biseda nuk ruhet më pas.
opening-3 = Ne nuk e shohim kush je. Nëse marrim vesh cili fëmijë nën 18 vjeç po keqtrajtohet, ti apo dikush tjetër, duhet t'u tregojmë shërbimeve sociale (socialtjänsten), që fëmija të marrë ndihmë. Përpiqemi të ta themi ty më parë.
before-start = Para se të fillosh
start = Fillo
exit-keys = Në kompjuter mund të shtypësh edhe Shift tri herë.
exit-card-title = Si të dalësh shpejt
exit-card-1 = Ky buton është gjithmonë poshtë.
exit-card-2 = Një prekje, dhe faqja zbrazet menjëherë. Pastaj shfaqet një faqe e zakonshme.
exit-card-3 = Biseda nuk kthehet më. Telefoni mund ta mbajë mend prapë që ke qenë këtu.
numbers = Numra për të telefonuar
language = Gjuha
traces = Gjurmët dhe siguria
open-letter = Lexo përgjigjen e letrës
leave-letter = Shkruaj një letër
cut-off = Më u ndërpre biseda
statement = Qasja për të gjithë
back = Kthehu

## Who reads what she writes now

who-starting = Po lidhet …
who-bot = Përgjigjet një program
who-bot-more = Tani nuk lexon asnjë njeri.
who-no-bot = Programi është i zënë
who-no-bot-more = Zgjidh një temë, ose kërko të flasësh me një njeri.
who-bot-refused = Programi nuk u verifikua dot
who-bot-refused-more = Prandaj nuk i dërgohet asgjë. Mund të zgjedhësh një temë ose të kërkosh të flasësh me një njeri.
who-waiting = Po pret një njeri
wait-ahead = { $ahead ->
    [0] Para teje nuk ka askënd.
    [one] Para teje është një person.
   *[other] Para teje janë { $ahead } persona.
}
wait-staff = { $staff ->
    [0] Tani këtu nuk ka njeri, dhe nuk e dimë kur vjen dikush.
    [one] Tani po punon një person.
   *[other] Tani po punojnë { $staff } persona.
}
wait-program = Deri atëherë lexon programi.
wait-nobody = Deri atëherë nuk lexon askush.
who-offered = Një njeri është këtu
who-offered-more = Po kontrollojmë kush është. Deri atëherë lexon programi.
who-counsellor = { $name } lexon
who-counsellor-more = U kontrollua. Programi nuk lexon më.
who-counsellor-demo = Provë: çelësi nuk është i vërtetë.
who-away = { $name } mungon për pak. Ajo që shkruan do të presë.
who-closed = Biseda mbaroi
who-closed-more = Biseda nuk ruhet.
checked = U kontrollua
program = Programi

## Connection

connection-online = Lidhur
connection-reconnecting = Tani nuk ka lidhje. Ajo që shkruan mbetet këtu dhe dërgohet më vonë.
work-slow = Tani shumë veta duan të hyjnë, prandaj zgjat pak më shumë. Ndërkohë mund të telefonosh.

## The chat

chat-log = Biseda
intro = Përshëndetje! A mund ta shohë dikush ekranin tënd? Atëherë prit derisa të mos ketë njeri pranë. Nuk ke pse ta thuash emrin.
choose-topic = Zgjidh një temë ose shkruaj vetë
more-topics = Më shumë tema
composer = Shkruaj këtu
send = Dërgo
send-to = T'i dërgohet { $name }?
send-to-program = T'i dërgohet programit?
too-long = Kjo është shumë e gjatë për t'u dërguar. Ndaje në pjesë.
ask-human = Fol me një njeri
cancel-waiting = Mos prit më
someone-else = Dua dikë tjetër
accept-transfer = Po, ndërro
decline-transfer = Jo, le të mbetet
from-me = Ti
from-page = Faqja
line-sending = Po dërgohet …
line-delivered = Mbërriti
line-failed = Nuk mbërriti
line-returned = Nuk mbërriti. Fjalët janë ende aty ku shkruan.
line-retry = Dërgo përsëri
new-below = Ka diçka të re poshtë
new-message = Mesazh i ri
log-wiped = Faqja ishte e fshehur për pak kohë. Prandaj u hoq ajo që shkruhej këtu, që të mos e lexojë askush tjetër. Biseda vazhdon, dhe ti mund të shkruash më tej.

## What the counsellor may see of the chat before

share-title = Do ta tregosh atë që shkrove më parë?
share-text = { $name } nuk e sheh tani. Hiqe shenjën te ajo që do ta mbash për vete.
share-history = Trego të zgjedhurat
keep-history = Mos trego asgjë

## Cover and end

cover-title = Në pauzë
cover-show = Vazhdo
begin-again = Fillo nga e para
unsupported = Ky shfletues nuk mund ta mbrojë atë që shkruan, prandaj biseda nuk fillon. Provo një tjetër, ose telefono një numër këtu.

## Notices

notice-bot_replaced = Programi u ndal. Kur të kthehet, nuk mund ta lexojë atë që është shkruar këtu lart. Mund të kërkosh të flasësh me një njeri.
notice-counsellor_joined = { $name } është këtu tani. Kemi kontrolluar që është dikush që punon këtu.
notice-counsellor_lost = Lidhja me personin me të cilin po flisje u ndërpre. Tani po pret përsëri një njeri.
notice-ended_by_visitor = Ti e mbylle bisedën. Ajo nuk ruhet.
notice-ended_by_counsellor = Personi me të cilin fole e mbylli bisedën. Ajo nuk ruhet.
notice-ended_quiet = Biseda u mbyll, sepse për një kohë të gjatë nuk shkroi askush. Ajo nuk ruhet.
notice-history_shared = Tregove atë që zgjodhe.
notice-history_kept = Nuk tregove asgjë nga ajo që shkrove më parë.
notice-not_delivered = Diçka që shkrove nuk mbërriti.
notice-item_refused = Një mesazh nuk u verifikua dot, prandaj nuk shfaqet.
notice-no_bot = Programi është i zënë. Zgjidh një temë, ose kërko të flasësh me një njeri.
notice-not_now = Tani nuk u bë. Provo përsëri.
notice-clock = Ora e telefonit duket se nuk është e saktë. Atëherë nuk mund të kontrollohet gjithmonë kush përgjigjet.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Programi nuk u verifikua dot. Nuk i dërgohet asgjë.
refused-counsellor = Personi që donte të përgjigjej nuk u verifikua dot. Nuk i dërgohet asgjë.
refused-duty = Nuk u kontrollua dot kush mund ta shohë që po pret. Je prapë në radhë, por ata nuk e shohin pse.
refused-directory = Lista e atyre që punojnë këtu nuk u verifikua dot. Prandaj nuk të lidhim me askënd.
refused-relay = Serveri nuk e pranoi. Provo përsëri, ose telefono një numër.
refused-slow_down = Tani po shkon shumë shpejt. Prit pak.
refused-clock = Ora e telefonit duket se nuk është e saktë, prandaj nuk mund të kontrollojmë kush përgjigjet. Rregullo orën, ose telefono një numër.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Po
no = Jo
dont-know = Nuk e di

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Më shumë për këtë
layer-law = Çfarë thotë ligji
layer-who = Kush mund të ndihmojë?
layer-list = Këshilla për t'u ndjekur
guide-start = Shko hap pas hapi
unsure-human = Më mirë me një njeri

## How long she can write: goes sealed with the card to the counsellor

how-long = Sa gjatë mund të shkruash?
how-long-2 = Vetëm 2 minuta
how-long-10 = Rreth 10 minuta
how-long-longer = Më gjatë
how-long-skip = Kaloje këtë
how-long-why = Përgjigjja dërgohet e kyçur, që ta lexojnë vetëm ata që punojnë këtu.

## Pictures and ears

pictures-on = Shfaq figurat
pictures-off = Shfaq vetëm tekstin
reader-question = A po ta lexon dikush këtë me zë?
reader-yes = Je dakord që ai person ta marrë vesh këtë? Mund të ndalesh kur të duash. Mund të lexosh edhe më vonë, kur të mos ketë njeri pranë.
read-aloud = Lexo me zë
read-stop = Ndalo leximin me zë
no-voice = Telefoni nuk ka zë për këtë gjuhë.

## Before the long holidays

season-title = Do të udhëtoni në pushime?
season-text = Ke frikë nga ajo që mund të ndodhë në një udhëtim? Këtu mund të marrësh këshilla, hap pas hapi. Më shumë mund të bëhet para se të niseni.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Trego një kartë policisë
border-title = Kartë për ta treguar
border-how = Tregoja këtë policisë ose punonjësve në kontrollin e pasaportave. Më mirë kur nuk e sheh asnjë nga ata që ke frikë.
border-card = Kam nevojë për ndihmë. Po më marrin me vete kundër vullnetit tim. Më lini të flas me ju pa të tjerët.
border-close = Mbylle kartën

## Languages

own-language-pending = Tekstet në këtë gjuhë nuk janë ende gati. Më parë duhet t'i lexojnë njerëz që e kanë gjuhë amtare. Zgjidh suedisht ose anglisht. Numrat për të telefonuar janë këtu poshtë.
answers-in = Në cilën gjuhë i do përgjigjet?
