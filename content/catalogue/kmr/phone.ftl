# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Kurmanji in Latin letters, written from the Swedish. No native reader has read it yet.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.
### Not every browser knows the plural forms of kmr, so a choice asks for the number 1 itself.

## First screen

choose-language = Zimanekî hilbijêre
exit = Derkeve
call-now = Niha di xetereyê de
call-young = Bris, ji bo kesên di bin 18 saliyê de
no-script = Chat di vê gerokê de dest pê nake, ji ber ku JavaScript girtî ye. Tu dikarî telefonî jimareyên li vir bikî.
no-net = Rûpel venebû. Dîsa biceribîne, an telefonî jimareyeke li vir bike.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Pêşî bernameyek bersivê dide. Ew nikare xeberê bide tu kesî.
opening-2 = Heke tu mirovekî bixwazî, kesek ku li vir dixebite dixwîne. Piştî ku chat qediya, ew nayê tomarkirin.
opening-3 = Em nabînin tu kî yî. Heke em pê bihesin ku kîjan zarokê di bin 18 saliyê de zirarê dibîne, tu an kesekî din, divê em ji xizmeta civakî (socialtjänsten) re bêjin da ku zarok alîkariyê bistîne. Em hewl didin ku pêşî ji te re bêjin.
before-start = Berî ku tu dest pê bikî
start = Dest pê bike
exit-keys = Li ser kompûterê tu dikarî sê caran li bişkoja Shift jî bidî.
exit-card-title = Çawa zû derkevî
exit-card-1 = Ev bişkok her tim li jêr e.
exit-card-2 = Carekê pê bike, rûpel di cih de vala dibe. Paşê rûpeleke asayî tê nîşandan.
exit-card-3 = Chat venagere. Lê dibe ku telefon dîsa jî bi bîr bîne ku tu li vir bûyî.
numbers = Jimareyên telefonê
language = Ziman
traces = Şop û ewlehî
open-letter = Bersiva nameyê bixwîne
leave-letter = Nameyekê binivîse
cut-off = Axaftina min qut bû
statement = Gihîştina ji bo her kesî
back = Vegere

## Who reads what she writes now

who-starting = Tê girêdan …
who-bot = Bernameyek bersivê dide
who-bot-more = Niha tu mirov naxwîne.
who-no-bot = Bername mijûl e
who-no-bot-more = Mijarekê hilbijêre, an mirovekî bixwaze.
who-bot-refused = Kontrola bernameyê bi ser neket
who-bot-refused-more = Loma tiştek jê re nayê şandin. Tu dikarî mijarekê hilbijêrî an mirovekî bixwazî.
who-waiting = Tu li benda mirovekî yî
wait-ahead = { $ahead ->
    [0] Kes li pêşiya te tune.
    [1] Kesek li pêşiya te ye.
   *[other] { $ahead } kes li pêşiya te ne.
}
wait-staff = { $staff ->
    [0] Niha kes li vir tune, û em nizanin kengê kesek tê.
    [1] Niha kesek li vir dixebite.
   *[other] Niha { $staff } kes li vir dixebitin.
}
wait-program = Heta wê demê bername dixwîne.
wait-nobody = Heta wê demê kes naxwîne.
who-offered = Mirovek li vir e
who-offered-more = Em kontrol dikin ka ew kî ye. Heta wê demê bername dixwîne.
who-counsellor = { $name } dixwîne
who-counsellor-more = Hat kontrolkirin. Bername êdî naxwîne.
who-counsellor-demo = Test: kilît ne ya rastî ye.
who-away = { $name } demeke kurt ne li vir e. Tiştê ku tu dinivîsî li bendê dimîne.
who-closed = Chat qediya
who-closed-more = Chat nayê tomarkirin.
checked = Hat kontrolkirin
program = Bername

## Connection

connection-online = Girêdayî
connection-reconnecting = Niha girêdan tune. Tiştê ku tu dinivîsî li vir dimîne û paşê tê şandin.
work-slow = Niha gelek kes dixwazin bikevin hundir, loma hinekî dirêjtir dikişîne. Heta wê demê tu dikarî telefon bikî.

## The chat

chat-log = Chat
intro = Silav! Kesek dikare ekrana te bibîne? Wê demê bisekine heta ku tu bi tenê bimînî. Ne hewce ye ku tu navê xwe bêjî.
choose-topic = Mijarekê hilbijêre an bi xwe binivîse
more-topics = Mijarên din
composer = Li vir binivîse
send = Bişîne
send-to = Ji { $name } re bê şandin?
send-to-program = Ji bernameyê re bê şandin?
too-long = Ev ji bo şandinê pir dirêj e. Parçe parçe bişîne.
ask-human = Mirovekî bixwaze
cancel-waiting = Êdî li bendê nemîne
someone-else = Kesekî din dixwazim
accept-transfer = Erê, biguherîne
decline-transfer = Na, wisa bimîne
from-me = Tu
from-page = Rûpel
line-sending = Tê şandin …
line-delivered = Gihîşt
line-failed = Negihîşt
line-returned = Negihîşt. Nivîs hê li cihê nivîsandinê ye.
line-retry = Dîsa bişîne
new-below = Li jêr tiştekî nû heye
new-message = Peyameke nû
log-wiped = Rûpel demekê veşartî bû. Loma tiştê ku li vir nivîsî bû hat rakirin, da ku kesek din wê nexwîne. Chat hê heye û tu dikarî binivîsî.

## What the counsellor may see of the chat before

share-title = Tu dixwazî tiştê ku te berê nivîsî nîşan bidî?
share-text = { $name } niha wê nabîne. Nîşanê ji ser tiştê ku tu dixwazî ji xwe re bihêlî rake.
share-history = Yên hilbijartî nîşan bide
keep-history = Tiştekî nîşan nede

## Cover and end

cover-title = Sekinî
cover-show = Bidomîne
begin-again = Ji nû ve dest pê bike
unsupported = Ev gerok nikare tiştê ku tu dinivîsî biparêze, loma chat dest pê nake. Gerokeke din biceribîne, an telefonî jimareyeke li vir bike.

## Notices

notice-bot_replaced = Bername sekinî. Dema ku vegere, ew nikare tiştên li jor bixwîne. Tu dikarî mirovekî bixwazî.
notice-counsellor_joined = { $name } niha li vir e. Me kontrol kir ku ew kesek e ku li vir dixebite.
notice-counsellor_lost = Girêdana bi kesê ku tu pê re diaxivî qut bû. Tu niha dîsa li benda mirovekî yî.
notice-ended_by_visitor = Te chat qedand. Chat nayê tomarkirin.
notice-ended_by_counsellor = Kesê ku tu pê re diaxivî chat qedand. Chat nayê tomarkirin.
notice-ended_quiet = Chat hat girtin, ji ber ku demeke dirêj kesî tiştek nenivîsî. Chat nayê tomarkirin.
notice-history_shared = Tiştê ku te hilbijart hat nîşandan.
notice-history_kept = Ji nivîsên te yên berê tiştek nehat nîşandan.
notice-not_delivered = Tiştekî ku te nivîsî negihîşt.
notice-item_refused = Kontrola peyamekê bi ser neket, loma ew nayê nîşandan.
notice-no_bot = Bername mijûl e. Mijarekê hilbijêre, an mirovekî bixwaze.
notice-not_now = Niha nebû. Dîsa biceribîne.
notice-clock = Wisa dixuye ku saeta telefonê ne rast e. Wê demê her tim nayê kontrolkirin ka kî bersivê dide.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Kontrola bernameyê bi ser neket. Tiştek jê re nayê şandin.
refused-counsellor = Kontrola kesê ku dixwest bersivê bide bi ser neket. Tiştek jê re nayê şandin.
refused-duty = Em nikarin kontrol bikin ka kî dibîne ku tu li bendê yî. Tu dîsa jî di rêzê de yî, lê ew sedemê nabînin.
refused-directory = Kontrola lîsteya kesên ku li vir dixebitin bi ser neket. Loma em te bi tu kesî ve girê nadin.
refused-relay = Serverê ew nestand. Dîsa biceribîne, an telefonî jimareyekê bike.
refused-slow_down = Niha pir zû diçe. Hinekî bisekine.
refused-clock = Wisa dixuye ku saeta telefonê ne rast e, loma em nikarin kontrol bikin ka kî bersivê dide. Saetê rast bike, an telefonî jimareyekê bike.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Erê
no = Na
dont-know = Nizanim

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Zêdetir li ser vê
layer-law = Qanûn çi dibêje
layer-who = Kî dikare alîkariyê bike?
layer-list = Şîretên ku tu bişopînî
guide-start = Gav bi gav
unsure-human = Li şûna wê mirovekî bixwaze

## How long she can write: goes sealed with the card to the counsellor

how-long = Tu çiqas dikarî binivîsî?
how-long-2 = Tenê 2 deqe
how-long-10 = Nêzîkî 10 deqeyan
how-long-longer = Ji wê dirêjtir
how-long-skip = Vê derbas bike
how-long-why = Bersiv kilîtkirî tê şandin, da ku tenê kesên ku li vir dixebitin bikaribin bixwînin.

## Pictures and ears

pictures-on = Wêneyan nîşan bide
pictures-off = Tenê nivîsê nîşan bide
reader-question = Kesek vê ji te re dixwîne?
reader-yes = Baş e ku ew kes vê bizane? Kengê bixwazî tu dikarî bisekinî. Tu dikarî paşê jî bixwînî, dema ku tu bi tenê bî.
read-aloud = Bi deng bixwîne
read-stop = Êdî bi deng nexwîne
no-voice = Dengê vî zimanî di telefonê de tune.

## Before the long holidays

season-title = Hûn di betlaneyê de diçin seferê?
season-text = Tu ji tiştê ku dibe ku di seferê de çêbibe ditirsî? Li vir tu dikarî gav bi gav şîretan bistînî. Berî ku hûn biçin, herî zêde tişt dikare bê kirin.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Kartê nîşanî polîs bide
border-title = Kartek ji bo nîşandanê
border-how = Vê nîşanî polîs an karmendên kontrola pasaportê bide. Çêtir e ku kesê ku tu jê ditirsî vê nebîne.
border-card = Ji min re alîkarî lazim e. Ew min li dijî daxwaza min dibin. Bihêlin ez bi we re bi tenê biaxivim.
border-close = Kartê bigire

## Languages

own-language-pending = Nivîsên bi vî zimanî hê ne amade ne. Divê pêşî kesên ku ev zimanê wan ê dayikê ye bixwînin. Swêdî an îngilîzî hilbijêre. Jimareyên telefonê li jêr in.
answers-in = Tu bersivan bi kîjan zimanî dixwazî?
