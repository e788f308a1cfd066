# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Somali (standard northern spelling), written from the Swedish. No native reader has read it yet.
### A counsellor's name stands where no verb must show whether it is a man or a woman.

## First screen

choose-language = Dooro luqad
exit = Ka bax
call-now = Khatar hadda ah
call-young = Bris, haddii aad ka yar tahay 18 sano
no-script = Chatku kama furmi karo browser-kan, waayo JavaScript waa la damiyay. Waxaad wici kartaa lambarrada halkan ku qoran.
no-net = Boggu ma soo bixi karin. Mar kale isku day, ama wac lambar halkan ku qoran.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = Marka hore waxaa kuu jawaabaya barnaamij kombiyuutar. Cidna gargaar ugama yeeri karo.
opening-2 = Haddii aad qof codsato, waxaa akhrinaya qof halkan ka shaqeeya. Chatka kaddib lama kaydiyo.
opening-3 = Ma aragno cidda aad tahay. Haddii aan ogaanno ilmaha ka yar 18 sano ee dhibku haysto, adiga ama qof kale, waa inaan u sheegnaa adeegga bulshada (socialtjänsten) si ilmuhu caawimaad u helo. Waxaan isku daynaa inaan marka hore adiga kuu sheegno.
before-start = Intaadan bilaabin
start = Bilow
exit-keys = Kombiyuutarka waxaad sidoo kale saddex jeer ka riixi kartaa Shift.
exit-card-title = Sida degdeg loogu baxo
exit-card-1 = Batoonkani had iyo jeer wuxuu ku yaal xagga hoose.
exit-card-2 = Hal mar riix, boggu isla markiiba wuu faaruqayaa. Kaddib waxaa soo baxaya bog caadi ah.
exit-card-3 = Chatka dib looma heli karo. Taleefanku weli wuu xasuusnaan karaa inaad halkan timid.
numbers = Lambarrada la wici karo
language = Luqadda
traces = Raadadka iyo badqabka
open-letter = Akhri jawaab warqad
leave-letter = Qor warqad
cut-off = Chatku wuu iga go'ay
statement = Helitaanka dadka oo dhan
back = Dib u noqo

## Who reads what she writes now

who-starting = Waa la isku xirayaa …
who-bot = Barnaamij baa jawaabaya
who-bot-more = Hadda qofna ma akhrinayo.
who-no-bot = Barnaamijku waa mashquul
who-no-bot-more = Dooro mawduuc, ama codso inaad qof la hadasho.
who-bot-refused = Barnaamijka lama hubin karin
who-bot-refused-more = Sidaas darteed waxba looma dirayo. Waxaad dooran kartaa mawduuc ama waxaad codsan kartaa qof.
who-waiting = Qof baad sugaysaa
wait-ahead = { $ahead ->
    [0] Adigaa safka ugu horreeya.
    [one] Hal qof ayaa kaa horreeya.
   *[other] { $ahead } qof ayaa kaa horreeya.
}
wait-staff = { $staff ->
    [0] Hadda qofna ma joogo, mana naqaan goorta uu qof iman doono.
    [one] Hal qof ayaa hadda shaqaynaya.
   *[other] { $staff } qof ayaa hadda shaqaynaya.
}
wait-program = Ilaa markaas barnaamijka ayaa akhrinaya.
wait-nobody = Ilaa markaas cidna ma akhrinayso.
who-offered = Qof baa halkan jooga
who-offered-more = Waxaan hubinaynaa qofka uu yahay. Ilaa markaas barnaamijka ayaa akhrinaya.
who-counsellor = Waxaa akhrinaya: { $name }
who-counsellor-more = La hubiyay. Barnaamijku hadda ma akhrinayo.
who-counsellor-demo = Tijaabo: furuhu mid dhab ah ma aha.
who-away = In yar lama heli karo { $name }. Waxa aad qorto way sugayaan.
who-closed = Chatku wuu dhammaaday
who-closed-more = Chatka lama kaydiyo.
checked = La hubiyay
program = Barnaamijka

## Connection

connection-online = Waad ku xiran tahay
connection-reconnecting = Hadda xiriir ma jiro. Waxa aad qorto halkan bay ku jirayaan, goor dambe ayaana la dirayaa.
work-slow = Dad badan baa hadda doonaya inay soo galaan, markaa waqti yar oo dheeraad ah ayay qaadanaysaa. Inta ka horraysa waad wici kartaa.

## The chat

chat-log = Chatka
intro = Salaan! Qof ma arki karaa shaashaddaada? Haddii ay haa tahay, sug ilaa aad keligaa noqoto. Uma baahnid inaad magacaaga sheegto.
choose-topic = Dooro mawduuc ama adigu wax qor
more-topics = Mawduucyo kale
composer = Halkan ku qor
send = Dir
send-to = Ma loo diraa { $name }?
send-to-program = Ma loo diraa barnaamijka?
too-long = Aad bay u dheer tahay, lama diri karo. Kala qaybi.
ask-human = Codso inaad qof la hadasho
cancel-waiting = Jooji sugitaanka
someone-else = Qof kale qaado
accept-transfer = Haa, beddel
decline-transfer = Maya, sidaas ha ahaato
from-me = Adiga
from-page = Bogga
line-sending = Waa la dirayaa …
line-delivered = Way gaartay
line-failed = Ma gaarin
line-returned = Ma gaarin. Ereyadii weli waxay ku jiraan meesha aad wax ku qorto.
line-retry = Mar kale dir
new-below = Wax cusub baa hoose
new-message = Farriin cusub
log-wiped = Boggu in muddo ah wuu qarsoonaa. Sidaas darteed wixii halkan ku qornaa waa laga saaray, si aan qof kale u akhriyin. Chatku weli wuu jiraa, waadna sii qori kartaa.

## What the counsellor may see of the chat before

share-title = Ma rabtaa inaad tusto wixii aad hore u qortay?
share-text = Hadda { $name } lama tusin. Calaamadda ka qaad waxa aad rabto inay adiga kuu ahaadaan.
share-history = Tus waxa la doortay
keep-history = Waxba ha tusin

## Cover and end

cover-title = Waa la hakiyay
cover-show = Sii wad
begin-again = Dib u bilow
unsupported = Browser-kan ma ilaalin karo waxa aad qorto, sidaas darteed chatku ma bilaabmo. Isku day mid kale, ama wac lambar halkan ku qoran.

## Notices

notice-bot_replaced = Barnaamijku wuu istaagay. Marka uu soo noqdo ma akhrin karo waxa halkan sare ku qoran. Waxaad codsan kartaa qof.
notice-counsellor_joined = Hadda waxaa halkan jooga: { $name }. Waxaan hubinnay in qofkani halkan ka shaqeeyo.
notice-counsellor_lost = Xiriirkii qofkii aad la hadlaysay wuu go'ay. Hadda mar kale ayaad qof sugaysaa.
notice-ended_by_visitor = Chatka adigaa dhammeeyay. Chatka lama kaydiyo.
notice-ended_by_counsellor = Qofkii aad la hadlaysay ayaa chatka dhammeeyay. Chatka lama kaydiyo.
notice-ended_quiet = Chatka waa la xiray, waayo waqti dheer baa la aamusnaa. Chatka lama kaydiyo.
notice-history_shared = Waad tustay wixii aad dooratay.
notice-history_kept = Waxba kama tusin wixii aad hore u qortay.
notice-not_delivered = Wax aad qortay ma gaarin.
notice-item_refused = Farriin lama hubin karin, sidaas darteed lama muujinayo.
notice-no_bot = Barnaamijku waa mashquul. Dooro mawduuc, ama codso inaad qof la hadasho.
notice-not_now = Hadda ma suurtoobin. Mar kale isku day.
notice-clock = Saacadda taleefanku waxay u muuqataa inay khaldan tahay. Markaas mar walba lama hubin karo cidda jawaabaysa.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = Barnaamijka lama hubin karin. Waxba looma dirayo.
refused-counsellor = Qofkii rabay inuu jawaabo lama hubin karin. Waxba looma dirayo.
refused-duty = Lama hubin karin cidda arki karta inaad sugayso. Weli safka waad ku jirtaa, laakiin ma arkaan sababta.
refused-directory = Liiska dadka halkan ka shaqeeya lama hubin karin. Sidaas darteed cidna kuguma xirayno.
refused-relay = Server-ku ma aqbalin. Mar kale isku day, ama wac lambar.
refused-slow_down = Hadda aad bay u dhaqso badan tahay. In yar sug.
refused-clock = Saacadda taleefanku waxay u muuqataa inay khaldan tahay, markaa ma hubin karno cidda jawaabaysa. Saacadda sax, ama wac lambar.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = Haa
no = Maya
dont-know = Ma garanayo

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = Wax dheeraad ah
layer-law = Waxa sharcigu leeyahay
layer-who = Yaa i caawin kara?
layer-list = Talooyin la raaco
guide-start = Tallaabo tallaabo u mar
unsure-human = Beddelkeeda codso qof

## How long she can write: goes sealed with the card to the counsellor

how-long = Intee in le'eg ayaad wax qori kartaa?
how-long-2 = 2 daqiiqo oo keliya
how-long-10 = Qiyaastii 10 daqiiqo
how-long-longer = In ka badan intaas
how-long-skip = Ka bood
how-long-why = Jawaabta waxaa la diraa iyadoo qufulan, si dadka halkan ka shaqeeya oo keliya u akhrin karaan.

## Pictures and ears

pictures-on = Muuji sawirro
pictures-off = Muuji qoraal keliya
reader-question = Qof ma kuu akhrinayaa tan?
reader-yes = Raalli ma ka tahay in qofkaasi tan ogaado? Markaad rabto waad joojin kartaa. Sidoo kale markaad keligaa tahay ayaad sii akhrin kartaa.
read-aloud = Kor u akhri
read-stop = Jooji akhriska
no-voice = Taleefanku ma laha cod luqaddan ah.

## Before the long holidays

season-title = Fasaxa ma safraysaan?
season-text = Ma ka baqaysaa waxa safar ku dhici doona? Halkan waxaad ka heli kartaa talo, tallaabo tallaabo. Waxa ugu badan waxaa la qaban karaa ka hor safarka.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = Muuji kaarka booliska
border-title = Kaar la tuso
border-how = Tus tan booliska ama shaqaalaha hubiya baasaboorka. Waxaa wanaagsan in aysan arkin cid aad ka baqayso.
border-card = Caawimaad baan u baahanahay. Si qasab ah ayaa la ii kaxaynayaa. Ii oggolaada inaan keligay idinla hadlo.
border-close = Xir kaarka

## Languages

own-language-pending = Qoraallada luqaddan weli diyaar ma aha. Marka hore waa inay akhriyaan dad ay u tahay afkooda hooyo. Dooro af Iswiidhish ama Ingiriisi. Lambarrada la wici karo hoos bay ku qoran yihiin.
answers-in = Luqaddee ayaad rabtaa in laguugu jawaabo?
