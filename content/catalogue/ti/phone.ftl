# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Tigrinya (Eritrea), written from the Swedish. No native reader has read it yet.
### Buttons are verbal nouns or stand in the first person, which fits every gender.

## First screen

choose-language = ቋንቋ ምረጹ
exit = ምውጻእ
call-now = ሕጂ ሓደጋ ኣሎ
call-young = Bris፣ ትሕቲ 18 ንዘለኹም
no-script = ጃቫስክሪፕት (JavaScript) ስለ ዝተዓጸወ፣ እቲ ቻት ኣብዚ ብራውዘር ክጅምር ኣይክእልን። ናብዘን ኣብዚ ዘለዋ ቁጽርታት ክትድውሉ ትኽእሉ ኢኹም።
no-net = እዚ ገጽ ክኽፈት ኣይከኣለን። ደጊምኩም ፈትኑ፣ ወይ ናብ ሓደ ካብዘን ኣብዚ ዘለዋ ቁጽርታት ደውሉ።

## The opening (the centre's lawyer may change the three sentences)

opening-1 = ፈለማ ናይ ኮምፒተር ፕሮግራም እዩ ዝምልስ። ንሱ ንሓገዝ ሰብ ክጽውዕ ኣይክእልን።
opening-2 = ምስ ሰብ ክትዘራረቡ እንተ ሓቲትኩም፣ ኣብዚ ዝሰርሕ ሰብ የንብብ። እቲ ቻት ድሕሪኡ ኣይዕቀብን።
opening-3 = መን ምዃንኩም ኣይንርእን። ትሕቲ 18 ዝዕድሚኡ ቆልዓ፣ ንስኹም ኮንኩም ካልእ ሰብ፣ ይጉዳእ ከም ዘሎን መን ምዃኑን እንተ ፈሊጥና፣ እቲ ቆልዓ ሓገዝ ምእንቲ ክረክብ ንማሕበራዊ ኣገልግሎት (socialtjänsten) ክንነግር ግዴታ ኣለና። ቅድም ንዓኹም ክንነግረኩም ንፍትን።
before-start = ቅድሚ ምጅማርኩም
start = ምጅማር
exit-keys = ኣብ ኮምፒተር፣ ሰለስተ ግዜ “Shift” ክትጠውቑ እውን ትኽእሉ ኢኹም።
exit-card-title = ብቕልጡፍ ከመይ ትወጹ
exit-card-1 = እዚ መጠወቒ ኩሉ ግዜ ኣብ ታሕቲ ኣሎ።
exit-card-2 = ሓንሳብ ጠውቑ፣ እቲ ገጽ ብኡንብኡ ባዶ ይኸውን። ድሕሪኡ ልሙድ ገጽ ይረአ።
exit-card-3 = እቲ ቻት ክምለስ ኣይክእልን። ኮይኑ ግን፣ ኣብዚ ከም ዝነበርኩም ሞባይል ክዝክሮ ይኽእል።
numbers = መደወሊ ቁጽርታት
language = ቋንቋ
traces = ኣሰርን ድሕነትን
open-letter = መልሲ ደብዳበ ምንባብ
leave-letter = ደብዳበ ጽሓፉ
cut-off = እቲ ቻት ተቛሪጹኒ
statement = ተበጻሕነት
back = ምምላስ

## Who reads what she writes now

who-starting = ይራኸብ ኣሎ …
who-bot = ፕሮግራም ይምልስ ኣሎ
who-bot-more = ሕጂ ዘንብብ ሰብ የለን።
who-no-bot = እቲ ፕሮግራም ትሑዝ እዩ
who-no-bot-more = ኣርእስቲ ምረጹ፣ ወይ ምስ ሰብ ክትዘራረቡ ሕተቱ።
who-bot-refused = እቲ ፕሮግራም ክረጋገጽ ኣይተኻእለን
who-bot-refused-more = ስለዚ ናብኡ ዝስደድ የለን። ኣርእስቲ ክትመርጹ ወይ ምስ ሰብ ክትዘራረቡ ክትሓቱ ትኽእሉ ኢኹም።
who-waiting = ሰብ ትጽበዩ ኣለኹም
wait-ahead = { $ahead ->
    [0] ኣብ ሪጋ ቀዳሞት ኢኹም።
    [one] ኣብ ቅድሜኹም ሓደ ሰብ ኣሎ።
   *[other] ኣብ ቅድሜኹም { $ahead } ሰባት ኣለዉ።
}
wait-staff = { $staff ->
    [0] ሕጂ ሰብ የለን፣ መዓስ ከም ዝመጽእ ድማ ኣይንፈልጥን።
    [one] ሕጂ ሓደ ሰብ ይሰርሕ ኣሎ።
   *[other] ሕጂ { $staff } ሰባት ይሰርሑ ኣለዉ።
}
wait-program = ክሳብ ሽዑ እቲ ፕሮግራም የንብብ።
wait-nobody = ክሳብ ሽዑ ዘንብብ የለን።
who-offered = ሰብ መጺኡ ኣሎ
who-offered-more = መን ምዃኑ ነረጋግጽ ኣለና። ክሳብ ሽዑ እቲ ፕሮግራም የንብብ።
who-counsellor = { $name } የንብቡ ኣለዉ
who-counsellor-more = ተረጋጊጹ። እቲ ፕሮግራም ድሕሪ ሕጂ ኣየንብብን።
who-counsellor-demo = ፈተነ፦ እቲ መፍትሕ ናይ ብሓቂ ኣይኮነን።
who-away = { $name } ንቑሩብ ግዜ የለዉን። እትጽሕፍዎ ክጽበ እዩ።
who-closed = እቲ ቻት ተወዲኡ
who-closed-more = እቲ ቻት ኣይዕቀብን።
checked = ተረጋጊጹ
program = ፕሮግራም

## Connection

connection-online = ርክብ ኣሎ
connection-reconnecting = ሕጂ ርክብ የለን። እትጽሕፍዎ ኣብዚ ይጸንሕ፣ ድሓር ይስደድ።
work-slow = ሕጂ ብዙሓት ክኣትዉ ይደልዩ ኣለዉ፣ ስለዚ ቁሩብ ዝያዳ ግዜ ይወስድ። ክሳብ ሽዑ ክትድውሉ ትኽእሉ ኢኹም።

## The chat

chat-log = ቻት
intro = ሰላም! ስክሪንኩም ክርኢ ዝኽእል ሰብ ኣሎ ዶ፧ እንተሎ፣ በይንኹም ክሳብ እትኾኑ ተጸበዩ። ስምኩም ምንጋር ኣየድልን።
choose-topic = ኣርእስቲ ምረጹ ወይ ባዕልኹም ጽሓፉ
more-topics = ካልእ ኣርእስትታት
composer = ኣብዚ ጽሓፉ
send = ምስዳድ
send-to = ናብ { $name } ክስደድ ዶ፧
send-to-program = ናብቲ ፕሮግራም ክስደድ ዶ፧
too-long = ንምስዳድ ኣዝዩ ነዊሕ እዩ። ከፋፍልዎ።
ask-human = ምስ ሰብ ክዘራረብ እደሊ
cancel-waiting = ምጽባይ ምቁራጽ
someone-else = ካልእ ሰብ እደሊ
accept-transfer = እወ፣ ይቀየር
decline-transfer = ኣይፋልን፣ ይጽናሕ
from-me = ንስኹም
from-page = እቲ ገጽ
line-sending = ይስደድ ኣሎ …
line-delivered = በጺሑ
line-failed = ኣይበጽሐን
line-returned = ኣይበጽሐን። ጽሑፍኩም ኣብቲ መጽሓፊ ቦታ ኣሎ።
line-retry = ዳግማይ ምስዳድ
new-below = ኣብ ታሕቲ ሓድሽ ኣሎ
new-message = ሓድሽ መልእኽቲ
log-wiped = እቲ ገጽ ንቑሩብ ግዜ ተሓቢኡ ነይሩ። ስለዚ ካልእ ሰብ ምእንቲ ከየንብቦ፣ ኣብዚ ዝነበረ ጽሑፍ ተኣልዩ። እቲ ቻት ገና ኣሎ፣ ምጽሓፍ ክትቅጽሉ ትኽእሉ ኢኹም።

## What the counsellor may see of the chat before

share-title = ቅድም ዝጸሓፍኩምዎ ከተርእዩ ትደልዩ ዲኹም፧
share-text = { $name } ሕጂ ኣይርእይዎን እዮም። ባዕልኹም ጥራይ ክትሕዝዎ ካብ እትደልዩ ጽሑፍ ነቲ ምልክት ኣጥፍእዎ።
share-history = ነቲ ዝተመርጸ ምርኣይ
keep-history = ምንም ዘይምርኣይ

## Cover and end

cover-title = ደው ኢሉ ኣሎ
cover-show = ምቕጻል
begin-again = እንደገና ምጅማር
unsupported = እዚ ብራውዘር ንእትጽሕፍዎ ክሕሉ ኣይክእልን፣ ስለዚ እቲ ቻት ኣይጅምርን። ካልእ ብራውዘር ፈትኑ፣ ወይ ናብ ሓደ ካብዘን ኣብዚ ዘለዋ ቁጽርታት ደውሉ።

## Notices

notice-bot_replaced = እቲ ፕሮግራም ደው ኢሉ ነይሩ። ምስ ተመልሰ፣ ኣብ ላዕሊ ዘሎ ጽሑፍ ከንብብ ኣይክእልን። ምስ ሰብ ክትዘራረቡ ክትሓቱ ትኽእሉ ኢኹም።
notice-counsellor_joined = { $name } ሕጂ ኣብዚ ኣለዉ። ኣብዚ ከም ዝሰርሑ ኣረጋጊጽና ኣለና።
notice-counsellor_lost = ምስቲ ዘዘራርበኩም ዝነበረ ሰብ ዝነበረ ርክብ ተቛሪጹ። እንደገና ሰብ ትጽበዩ ኣለኹም።
notice-ended_by_visitor = ነቲ ቻት ንስኹም ዓጺኹምዎ። እቲ ቻት ኣይዕቀብን።
notice-ended_by_counsellor = ዘዘራርበኩም ዝነበረ ሰብ ነቲ ቻት ዓጽዩዎ። እቲ ቻት ኣይዕቀብን።
notice-ended_quiet = ንነዊሕ ግዜ ዝጽሕፍ ስለ ዘይነበረ እቲ ቻት ተዓጽዩ። እቲ ቻት ኣይዕቀብን።
notice-history_shared = ነቲ ዝመረጽኩምዎ ኣርኢኹምዎ።
notice-history_kept = ቅድም ካብ ዝጸሓፍኩምዎ ምንም ኣየርኣኹምን።
notice-not_delivered = ገለ ካብ ዝጸሓፍኩምዎ ኣይበጽሐን።
notice-item_refused = ሓደ መልእኽቲ ክረጋገጽ ኣይተኻእለን፣ ስለዚ ኣይረአን።
notice-no_bot = እቲ ፕሮግራም ትሑዝ እዩ። ኣርእስቲ ምረጹ፣ ወይ ምስ ሰብ ክትዘራረቡ ሕተቱ።
notice-not_now = ሕጂ ኣይተኻእለን። ደጊምኩም ፈትኑ።
notice-clock = ሰዓት ናይቲ ሞባይል ጌጋ ይመስል። ሽዑ መን ከም ዝምልስ ኩሉ ግዜ ከነረጋግጽ ኣይንኽእልን።

## Refusals: what could not be trusted is said, and the code stands beside it

refused-bot = እቲ ፕሮግራም ክረጋገጽ ኣይተኻእለን። ናብኡ ዝስደድ የለን።
refused-counsellor = ክምልሰልኩም ዝደለየ ሰብ ክረጋገጽ ኣይተኻእለን። ናብኡ ዝስደድ የለን።
refused-duty = ትጽበዩ ከም ዘለኹም መን ክርኢ ከም ዝኽእል ክረጋገጽ ኣይተኻእለን። ኮይኑ ግን ኣብ ሪጋ ኣለኹም፣ ስለምንታይ ከም እትጽበዩ ግን ኣይርእዩን።
refused-directory = ዝርዝር ናይቶም ኣብዚ ዝሰርሑ ክረጋገጽ ኣይተኻእለን። ስለዚ ምስ ዝኾነ ሰብ ኣይነራኽብን።
refused-relay = እቲ ሰርቨር ኣይተቐበሎን። ደጊምኩም ፈትኑ፣ ወይ ናብ ሓደ ቁጽሪ ደውሉ።
refused-slow_down = ሕጂ ኣዝዩ ቀልጢፉ ኣሎ። ቁሩብ ተጸበዩ።
refused-clock = ሰዓት ናይቲ ሞባይል ጌጋ ይመስል፣ ስለዚ መን ከም ዝምልስ ከነረጋግጽ ኣይንኽእልን። ነታ ሰዓት ኣዐርይዋ፣ ወይ ናብ ሓደ ቁጽሪ ደውሉ።

## Answers to a question: buttons, also shown as pictures (28 characters at most)

yes = እወ
no = ኣይፋልን
dont-know = ኣይፈልጥን

## The layers under an answer, and the buttons beside it (28 characters at most)

layer-more = ብዛዕባ እዚ ተወሳኺ
layer-law = ሕጊ እንታይ ይብል
layer-who = መን ክሕግዝ ይኽእል፧
layer-list = ጠቓሚ ምኽርታት
guide-start = ስጉምቲ ብስጉምቲ ምርኣይ
unsure-human = ምስ ሰብ ምዝርራብ ይሕሸኒ

## How long she can write: goes sealed with the card to the counsellor

how-long = ክንደይ ግዜ ክትጽሕፉ ትኽእሉ፧
how-long-2 = 2 ደቒቕ ጥራይ
how-long-10 = ኣስታት 10 ደቒቕ
how-long-longer = ካብኡ ንላዕሊ
how-long-skip = ምሕላፍ
how-long-why = መልስኹም ተዓሺጉ እዩ ዝስደድ፣ ስለዚ እቶም ኣብዚ ዝሰርሑ ጥራይ ከንብብዎ ይኽእሉ።

## Pictures and ears

pictures-on = ስእልታት ምርኣይ
pictures-off = ጽሑፍ ጥራይ ምርኣይ
reader-question = ነዚ ካልእ ሰብ የንብበልኩም ኣሎ ዶ፧
reader-yes = እቲ ሰብ ነዚ እንተ ፈለጠ ጸገም የብሉን ዶ፧ ክትደልዩ ከለኹም ከተቋርጹ ትኽእሉ ኢኹም። በይንኹም ክትኾኑ ከለኹም ተወሳኺ ከተንብቡ እውን ትኽእሉ።
read-aloud = ብድምጺ ምንባብ
read-stop = ምንባብ ምቁራጽ
no-voice = እዚ ሞባይል ነዚ ቋንቋ ድምጺ የብሉን።

## Before the long holidays

season-title = ኣብ ዕረፍቲ ክትገሹ ዲኹም፧
season-text = ኣብቲ መገሻ እንታይ ከም ዘጋጥም ትፈርሁ ዲኹም፧ ኣብዚ ስጉምቲ ብስጉምቲ ምኽሪ ክትረኽቡ ትኽእሉ ኢኹም። እቲ ዝበዝሐ ቅድሚ ምኻድኩም እዩ ክግበር ዝከኣል።

## The border card: words to show to police or staff. It is always shown in Swedish and English as well

border-show = ካርድ ንፖሊስ ምርኣይ
border-title = ንምርኣይ ዝኸውን ካርድ
border-how = ነዚ ንፖሊስ ወይ ኣብ መቆጻጸሪ ፓስፖርት ንዘለዉ ሰራሕተኛታት ኣርእዩ። እንተ ተኻኢሉ፣ እትፈርህዎ ሰብ ከይረኣየ ግበርዎ።
border-card = ሓገዝ የድልየኒ ኣሎ። ብዘይ ፍቓደይ ይወስዱኒ ኣለዉ። በይነይ ምሳኹም ክዛረብ ፍቐዱለይ።
border-close = ነቲ ካርድ ምዕጻው

## Languages

own-language-pending = እቲ ጽሑፋት በዚ ቋንቋ ገና ድሉው ኣይኮነን። ቅድም ነዚ ቋንቋ ከም ቋንቋ ኣደ ዝዛረቡ ሰባት ከንብብዎ ኣለዎም። ሽወደንኛ ወይ እንግሊዝኛ ምረጹ። መደወሊ ቁጽርታት ኣብ ታሕቲ ኣሎ።
answers-in = ነቲ መልስታት ብኣየናይ ቋንቋ ትደልይዎ፧
