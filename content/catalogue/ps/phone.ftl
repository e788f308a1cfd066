# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Pashto, written from the Swedish. No native reader has read it yet. Verb forms are those that fit girls and boys.
### First screen: until a language is chosen, nothing may name honour, violence or an authority.

## First screen

choose-language = ژبه وټاکه
exit = وتل
call-now = اوس په خطر کې
call-young = Bris، تر 18 کلونو کم عمره لپاره
no-script = چټ په دې براوزر کې نه پیلېږي، ځکه JavaScript بند دی. دلته شمېرو ته زنګ وهلای شې.
no-net = پاڼه پرانیستل نه شوه. بیا هڅه وکړه، یا دلته یوې شمېرې ته زنګ ووهه.

## The opening (the centre's lawyer may change the three sentences)

opening-1 = لومړی یو پروګرام ځواب ورکوي. هغه چا ته خبر نه شي ورکولای.
opening-2 = که یو انسان وغواړې، داسې څوک یې لولي چې دلته کار کوي. چټ وروسته نه ساتل کېږي.
opening-3 = موږ نه وینو چې ته څوک یې. که پوه شو چې تر 18 کلونو کم عمره کوم ماشوم ته زیان رسېږي، ته یې که بل څوک، باید ټولنیزو خدماتو (socialtjänsten) ته یې ووایو چې له ماشوم سره مرسته وشي. هڅه کوو چې لومړی یې تا ته ووایو.
before-start = مخکې له دې چې پیل وکړې
start = پیل کړه
exit-keys = په کمپیوټر کې درې ځله د Shift تڼۍ هم وهلای شې.
exit-card-title = څنګه ژر ووځې
exit-card-1 = دا تڼۍ تل لاندې وي.
exit-card-2 = یو ځل یې ووهه، پاڼه سمدستي تشېږي. بیا یوه عادي پاڼه ښودل کېږي.
exit-card-3 = چټ بېرته نه راګرځي. خو ښايي په موبایل کې بیا هم پاتې شي چې دلته وې.
numbers = د زنګ وهلو شمېرې
language = ژبه
traces = نښې او خوندیتوب
open-letter = د لیک ځواب ولوله
leave-letter = یو لیک ولیکه
cut-off = زما چټ پرې شو
statement = د ټولو لپاره لاسرسی
back = بېرته

## Who reads what she writes now

who-starting = نښلي …
who-bot = یو پروګرام ځواب ورکوي
who-bot-more = اوس یې هېڅ انسان نه لولي.
who-no-bot = پروګرام بوخت دی
who-no-bot-more = یوه موضوع وټاکه، یا یو انسان وغواړه.
who-bot-refused = ونه شو کتلای چې پروګرام رښتینی دی
who-bot-refused-more = نو هېڅ شی ورته نه لېږل کېږي. یوه موضوع ټاکلای شې یا یو انسان غوښتلای شې.
who-waiting = یو انسان ته په تمه یې
wait-ahead = { $ahead ->
    [0] په کتار کې تر تا مخکې څوک نشته.
    [one] تر تا مخکې یو کس دی.
   *[other] تر تا مخکې { $ahead } کسان دي.
}
wait-staff = { $staff ->
    [0] اوس دلته څوک نشته، او نه پوهېږو چې څوک به کله راشي.
    [one] اوس یو کس کار کوي.
   *[other] اوس { $staff } کسان کار کوي.
}
wait-program = تر هغه وخته یې پروګرام لولي.
wait-nobody = تر هغه وخته یې څوک نه لولي.
who-offered = یو انسان دلته دی
who-offered-more = ګورو چې هغه څوک دی. تر هغه وخته یې پروګرام لولي.
who-counsellor = { $name } یې لولي
who-counsellor-more = وکتل شو. پروګرام یې نور نه لولي.
who-counsellor-demo = ازموینه: کیلي رښتینې نه ده.
who-away = { $name } د لږ وخت لپاره نشته. څه چې لیکې په تمه پاتې کېږي.
who-closed = چټ پای ته ورسېد
who-closed-more = چټ نه ساتل کېږي.
checked = کتل شوی
program = پروګرام

## Connection

connection-online = نښتی
connection-reconnecting = اوس اړیکه نشته. څه چې لیکې همدلته پاتې کېږي او وروسته لېږل کېږي.
work-slow = اوس ډېر کسان غواړي راشي، نو لږ ډېر وخت نیسي. تر هغه پورې زنګ وهلای شې.

## The chat

chat-log = چټ
intro = سلام! څوک دې د موبایل پرده لیدلای شي؟ نو تر هغو په تمه شه چې څوک درسره نه وي. اړینه نه ده چې خپل نوم ووایې.
choose-topic = موضوع وټاکه یا پخپله ولیکه
more-topics = نورې موضوع‌ګانې
composer = دلته ولیکه
send = ولېږه
send-to = { $name } ته ولېږل شي؟
send-to-program = پروګرام ته ولېږل شي؟
too-long = دا د لېږلو لپاره ډېر اوږد دی. ټوټې ټوټې یې کړه.
ask-human = یو انسان وغواړه
cancel-waiting = نوره تمه مه کوه
someone-else = بل څوک غواړم
accept-transfer = هو، بدل دې شي
decline-transfer = نه، همدا دې وي
from-me = ته
from-page = پاڼه
line-sending = لېږل کېږي …
line-delivered = ورسېد
line-failed = ونه رسېد
line-returned = ونه رسېد. لیکنه دې لا د لیکلو په ځای کې ده.
line-retry = بیا یې ولېږه
new-below = لاندې نوی شی شته
new-message = نوی پیغام
log-wiped = پاڼه یو څه وخت پټه وه. ځکه نو هغه څه چې دلته لیکل شوي وو لرې شول، چې بل څوک یې ونه لولي. چټ لا شته او لیکلو ته دوام ورکولای شې.

## What the counsellor may see of the chat before

share-title = غواړې هغه څه وښیې چې مخکې دې لیکلي دي؟
share-text = { $name } یې اوس نه ویني. له هغه څه نښه لرې کړه چې غواړې له ځان سره یې وساتې.
share-history = ټاکل شوي وښیه
keep-history = هېڅ شی مه ښیه

## Cover and end

cover-title = درول شوی
cover-show = دوام ورکړه
begin-again = له سره پیل کړه
unsupported = دا براوزر ستا لیکنه نه شي ساتلای، نو چټ نه پیلېږي. بل براوزر وازمایه، یا دلته یوې شمېرې ته زنګ ووهه.

## Notices

notice-bot_replaced = پروګرام ودرېد. چې بېرته راشي، هغه څه نه شي لوستلای چې دلته پورته لیکل شوي دي. یو انسان غوښتلای شې.
notice-counsellor_joined = { $name } اوس دلته دی. موږ کتلي دي چې هغه دلته کار کوي.
notice-counsellor_lost = له هغه کس سره اړیکه پرې شوه چې خبرې دې ورسره کولې. اوس بیا یو انسان ته په تمه یې.
notice-ended_by_visitor = تا چټ پای ته ورساوه. چټ نه ساتل کېږي.
notice-ended_by_counsellor = هغه کس چې خبرې دې ورسره کولې، چټ پای ته ورساوه. چټ نه ساتل کېږي.
notice-ended_quiet = چټ وتړل شو، ځکه ډېر وخت چا څه ونه لیکل. چټ نه ساتل کېږي.
notice-history_shared = هغه څه وښودل شول چې تا وټاکل.
notice-history_kept = له مخکینۍ لیکنې دې هېڅ ونه ښودل شول.
notice-not_delivered = یو څه چې تا لیکلي وو، ونه رسېدل.
notice-item_refused = ونه شو کتلای چې یو پیغام رښتینی دی، نو نه ښودل کېږي.
notice-no_bot = پروګرام بوخت دی. یوه موضوع وټاکه، یا یو انسان وغواړه.
notice-not_now = اوس ونه شوه. بیا هڅه وکړه.
notice-clock = ښکاري چې د موبایل ساعت سم نه دی. په دې حال کې تل نه شو کتلای چې څوک ځواب ورکوي.

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = ونه شو کتلای چې پروګرام رښتینی دی. هېڅ شی ورته نه لېږل کېږي.
refused-counsellor = ونه شو کتلای چې ځواب ورکوونکی څوک دی. هېڅ شی ورته نه لېږل کېږي.
refused-duty = ونه شو کتلای چې څوک لیدلای شي چې ته په تمه یې. بیا هم په کتار کې یې، خو هغوی یې دلیل نه ویني.
refused-directory = ونه شو کتلای چې د دلته کارکوونکو لېست سم دی. نو له چا سره دې نه نښلوو.
refused-relay = سرور دا وانخیست. بیا هڅه وکړه، یا یوې شمېرې ته زنګ ووهه.
refused-slow_down = اوس ډېر چټک روان دی. لږ صبر وکړه.
refused-clock = ښکاري چې د موبایل ساعت سم نه دی، نو نه شو کتلای چې څوک ځواب ورکوي. ساعت سم کړه، یا یوې شمېرې ته زنګ ووهه.

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = هو
no = نه
dont-know = نه پوهېږم

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = په دې اړه نور
layer-law = قانون څه وايي
layer-who = څوک مرسته کولای شي؟
layer-list = د عمل لپاره مشورې
guide-start = ګام په ګام لاړ شو
unsure-human = پر ځای یې انسان وغواړه

## How long she can write: goes sealed with the card to the counsellor

how-long = څومره وخت لیکلای شې؟
how-long-2 = یوازې 2 دقیقې
how-long-10 = شاوخوا 10 دقیقې
how-long-longer = تر دې ډېر
how-long-skip = له دې تېر شه
how-long-why = ځواب دې قلف شوی لېږل کېږي، چې یوازې هغه کسان یې ولوستلای شي چې دلته کار کوي.

## Pictures and ears

pictures-on = انځورونه وښیه
pictures-off = یوازې لیکنه وښیه
reader-question = څوک دا درته په لوړ غږ لولي؟
reader-yes = سمه ده چې هغه کس په دې خبر شي؟ هر وخت چې وغواړې، بس کولای یې شې. بیا یې هم لوستلای شې، چې څوک درسره نه وي.
read-aloud = په لوړ غږ یې ولوله
read-stop = نور یې مه لوله
no-voice = موبایل د دې ژبې لپاره غږ نه لري.

## Before the long holidays

season-title = په رخصتیو کې سفر کوئ؟
season-text = له هغه څه وېرېږې چې په سفر کې به وشي؟ دلته ګام په ګام مشورې موندلای شې. تر ټولو ډېر کار له تګ مخکې کېدای شي.

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = پولیسو ته کارت وښیه
border-title = د ښودلو کارت
border-how = دا پولیسو ته یا د پاسپورټ د کنټرول کارکوونکو ته وښیه. ښه دا ده چې هغه کس یې ونه ویني چې ترې وېرېږې.
border-card = زه مرستې ته اړتیا لرم. ما زما له خوښې پرته بیايي. پرېږدئ چې بې له نورو درسره خبرې وکړم.
border-close = کارت وتړه

## Languages

own-language-pending = د دې ژبې لیکنې لا تیارې نه دي. لومړی باید هغه کسان یې ولولي چې دا یې مورنۍ ژبه ده. سویډني یا انګلیسي وټاکه. د زنګ وهلو شمېرې لاندې دي.
answers-in = ځوابونه په کومه ژبه غواړې؟
