# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Letters on the phone, in Tigrinya. No native reader has read it yet.

## Honest words: said before she writes

letter-title = ደብዳበ ጽሓፉ
letter-why = ሕጂ ትጽሕፉ፣ ነቲ መልሲ ጸኒሕኩም ተንብብዎ። ብዝኾነ ሞባይል ወይ ኮምፒተር ይከኣል።
letter-honest-title = ቅድም እዚ ኣንብቡ
letter-honest-slow = እቲ ደብዳበ ንሓገዝ ሰብ ኣይጽውዕን። መልሲ መዓልታት ክወስድ ይኽእል፣ ክፉት ምስ ዝኸውን ጥራይ ስለ እነንብብ። ሕጂ ሓደጋ ኣሎ ዶ፧ ናብ { number-sos_112 } ደውሉ።
letter-honest-who = እቲ ደብዳበ ኣብ ሞባይልኩም ይዕሾ። ኣብዚ ማእከል ደገፍ ዝሰርሑ ጥራይ ክኸፍትዎ ይኽእሉ። ካልእ ማእከል ደገፍ ከንብቦ ዝኽእል፣ እወ እንተ በልኩም ጥራይ እዩ።
letter-honest-duty = ብዛዕባ ትሕቲ 18 ዝዕድሚኡ ዝጉዳእ ዘሎ ቆልዓ እንተ ኣንቢብና፣ ንማሕበራዊ ኣገልግሎት (socialtjänsten) ክንነግር ግዴታ ኣለና። ንስኹም ወይ ካልእ ሰብ ክኸውን ይኽእል። መን ምዃኑ እንተ ዘይፈሊጥና፣ ንሓደ ሰብ ክነመልክት ኣይንኽእልን። ቅድም ንዓኹም ክንነግረኩም ንደሊ፣ ብደብዳበ ግን ምናልባት ኣይንረክብን።
letter-honest-kept = እቲ ደብዳበን እቲ መልስን ን30 መዓልቲ ይጸንሕ። ድሕሪኡ ይድምሰስ።
letter-honest-words = ሽዱሽተ ቃላት ትረኽቡ። ነቲ መልሲ ብኣኣቶም ጥራይ ከተንብብዎ ትኽእሉ። እቲ ደብዳበ ስም የብሉን፣ ስለዚ ዝኾነ ሰብ ክሓተሉ ኣይክእልን። ነቶም ቃላት እንተ ረሲዕኩም፣ ክንመልሶም ኣይንኽእልን።
letter-honest-found = ነቶም ቃላት ዝረኸበ ሰብ፣ መልሲ ከም ዘሎን ነቲ ኣብ ቅድሚኡ ዘሎ ሕቶን ክርኢ ይኽእል። ንደብዳበኹም ከንብቦ ኣይክእልን። ግን ኣብ ክንዳኹም ክጽሕፈልና፣ ወይ ንኹሉ ክድምስሶ ይኽእል።
letter-honest-tries = ሓደ ሕቶ ነቲ መልሲ ይሕልዎ። ሓሙሽተ ግዜ ክፍተን ይከኣል። ድሕሪኡ እቲ መልሲ ይድምሰስ።
letter-honest-phone = ሞባይልኩም ዝሓዘ ሰብ ኣብዚ ገጽ ከም ዝነበርኩም ክርኢ ይኽእል ይኸውን። ኣብ “ኣሰርን ድሕነትን” ተወሳኺ ኣንብቡ።

## The form

letter-text = ደብዳበኹም
letter-text-hint = እንታይ ኣጋጢሙ፣ እንታይከ ክትሓቱ ትደልዩ፧ መን ምዃንኩም ምንጋር ኣየድልን።
letter-draft = እትጽሕፍዎ ክሳብ እትሰድዎ ኣብዚ ገጽ ጥራይ እዩ ዘሎ። ካብቲ ገጽ እንተ ወጺእኩም ይጠፍእ።
letter-left = ገና { $left } ፊደል ቦታ ኣሎ።
letter-over = እቲ ደብዳበ ብ{ $over } ፊደል ነዊሑ። ዝተደምሰሰ የለን። ኣሕጽርዎ፣ ወይ ነቲ ዝተረፈ ኣብ ካልእ ደብዳበ ጽሓፉ።
letter-empty = ቅድም ኣብቲ ደብዳበ ገለ ጽሓፉ።
letter-check-title = ንስኹም ጥራይ እትምልስዎ ሕቶ
letter-check-why = ቅድሚ እቲ መልሲ ምርኣዩ እዚ ገጽ እዚ ይሓትት። ሽዑ ነቶም ቃላት ምርካብ ጥራይ እኹል ኣይኮነን።
letter-check-careful = ኣብ ገዛ ዘለዉ ዘይፈልጥዎን ክግምትዎ ዘይክእሉን ነገር ምረጹ። ሓደ ወይ ክልተ ቃል ንምዝካር ይቐልል። ዓቢ ወይ ንእሽቶ ፊደል ለውጢ የብሉን፣ እቶም ቃላት ግን ሓደ ክኾኑ ኣለዎም።
letter-check-1 = ኣየናይ ቃል ካብ ርእስኹም ፈጢርኩም፧
letter-check-2 = ኣየናይ ደርፊ የህድኣኩም፧
letter-check-3 = ክትደክሙ ከለኹም ብዛዕባ ኣየናይ ቦታ ትሓስቡ፧
letter-check-4 = ንኣየናይ ፊልም ብዝበለጸ ትዝክርዎ፧
letter-check-5 = ንርእስኹም እንታይ ክትገዝኡ ትደልዩ፧
letter-check-6 = ኣየናይ እንስሳን ኣየናይ ሕብርን መሪጽኩም፧
letter-check-own = ናይ ገዛእ ርእሰይ ሕቶ
letter-check-skip = ብዘይ ሕቶ
letter-check-skipped = ሽዑ ንሕና ሕቶ ነዳሉ። ኣብቲ ደብዳበ ዝጸሓፍኩምዎ እንተ ዘኪርኩም ክትምልስዎ ትኽእሉ።
letter-check-question = ሕቶኹም
letter-check-shown = ነቶም ቃላት ዝረኸበ ሰብ ነቲ ሕቶ ከንብቦ ይኽእል። መን ምዃንኩም ዘቃልዕ ነገር ኣይትጽሓፉሉ።
letter-check-reply = ንስኹም እትህብዎ መልሲ ናይቲ ሕቶ
letter-check-over = እቲ ሕቶ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
letter-check-missing = ሕቶን መልሱን ክልቲኡ ጽሓፉ፣ ወይ “ብዘይ ሕቶ” ምረጹ።
letter-partner = ካልእ ማእከል ደገፍ ነቲ ደብዳበ ከንብቦ ይኽእል
letter-partner-why = ገና ደብዳበታት ናብ ካልእ ማእከል ከነሕልፍ ኣይንኽእልን። እወ ምባልኩም፣ እቲ ደብዳበ ቅድሚ ምድምሳሱ እንተ ተኻኢሉ እዩ ዝሰርሕ።
letter-send = ነቲ ደብዳበ ምስዳድ
letter-sending = እቲ ደብዳበ ይዕሾን ይስደድን ኣሎ። ቁሩብ ግዜ ክወስድ ይኽእል። ኣብቲ ገጽ ጽንሑ።

## The six words

letter-code-title = ሽዱሽተ ቃላትኩም
letter-code-why = እቲ ደብዳበ በጺሑ። ብእዞም ቃላት ነቲ መልሲ ተንብብዎ። ሕጂ ተማሃርዎም፣ ጸኒሖም ስለ ዘይርከቡ።
letter-code-list = እቶም ቃላት ብኣየናይ ቋንቋ ይኹኑ፧
letter-code-list-sv = ሽወደንኛ
letter-code-list-en = እንግሊዝኛ
letter-code-numbers = እቶም ቃላት ብቁጽሪ። ኣብ ክንዲ ቃላት ክትጥቀሙሎም ትኽእሉ።
letter-keep-title = ከመይ ክትዝክርዎም ትኽእሉ
letter-keep-1 = ኣብ ርእስኹም ሓዝዎም። እቶም ቃላት ብተርታ ዝመጽሉ ሓጺር ዛንታ ፍጠሩ።
letter-keep-2 = ወይ ኣብ ወረቐት ጽሓፍዎም፣ ኣብ መንጎ ካልኦት ቃላት ሓቢእኩም። ኣብ ዕዮ ገዛ ወይ ኣብ ዝርዝር ዕዳጋ ክኸውን ይኽእል።
letter-keep-3 = ስእሊ ስክሪን ኣይትውሰዱ፣ ካልእ ሰብ ሞባይልኩም ክርኢ ዝኽእል እንተ ኾይኑ ድማ ነቶም ቃላት ኣብ ሞባይል ኣይትዕቅብዎም።
letter-practise = ነቶም ቃላት ተለማመዱ
letter-practise-title = ቃላትኩም ሓንሳብ ጽሓፉ
letter-practise-why = ከይረኣኹም ፈትኑ። እቲ ተርታ ኣገዳሲ እዩ። ንኣሽቱ ጌጋታት ጽሕፈት ጸገም የብሎምን።
letter-practise-send = ነቶም ቃላት ኣረጋግጹ
letter-practise-wrong = ገና ቅኑዕ ኣይኮነን። ደጊምኩም ፈትኑ፣ ወይ ነቶም ቃላት ርኣዩ።
letter-show-again = ነቶም ቃላት ደጊምካ ምርኣይ
letter-other-words = ካልኦት ቃላት ሃቡኒ
letter-other-words-why = ካልኦት ቃላት እንተ መሪጽኩም፣ እቲ ደብዳበ ይድምሰስን ከም ሓድሽ ይዕሾን።
letter-changing = እቲ ደብዳበ ሓደስቲ ቃላት ይረክብ ኣሎ። ቁሩብ ግዜ ክወስድ ይኽእል።
letter-done-title = ሕጂ ተወዲኡ
letter-done = እቶም ቃላት ቅኑዓት እዮም፣ እቲ ደብዳበ ድማ ኣባና ኣሎ። መልሲ ከም ዘሎ ንምርኣይ ናብዚ ተመሊስኩም “መልሲ ደብዳበ ምንባብ” ምረጹ።
letter-done-leave = እቶም ቃላት ድሕሪ ሕጂ ኣይረኣዩን። ሕጂ ካብቲ ገጽ ክትወጹ ትኽእሉ ኢኹም።

## When answers come

letter-when = መልሲ መዓልታት ክወስድ ይኽእል። ድሕሪ ሓደ ወይ ክልተ መዓልቲ ደጊምኩም ርኣዩ።
letter-when-open = ንኸፍተሉ ግዜ፦ { $when }። ቅድሚኡ ደብዳበታት ዘንብብ የለን።
letter-numbers = ክትጽበዩ ኣይትደልዩን ዲኹም፧ ኣብዚ ክትድውሉ ትኽእሉ፦

## Reading an answer

letter-open-title = መልሲ ደብዳበ ምንባብ
letter-open-why = ሽዱሽተ ቃላትኩም ብቕኑዕ ተርታ ጽሓፉ። ቁጽርታት እውን ይኸውን።
letter-code-input = ቃላትኩም
letter-code-send = መልሲ ከም ዘሎ ምርኣይ
letter-looking = ገለ ሰከንድታት ይወስድ። ምግማት ከቢድ ምእንቲ ክኸውን ኮነ ኢልካ ዝዝሕል እዩ።
letter-moment = ሓንሳብ ተጸበዩ …
letter-unknown-word = “{ $word }” ካብቶም ቃላት ኣይኮነን።
letter-unsure-word = “{ $word }” ልዕሊ ሓደ ቃል ክኸውን ይኽእል።
letter-meant = ካብዚኦም ሓደ ማለትኩም ድዩ፧
letter-word-count = { $count } ቃል ጽሒፍኩም። ሽዱሽተ ክኸውን ኣለዎ።
letter-none-title = ሕጂ ኣብዚ መልሲ የለን
letter-none = ግዜኡ ኣይኣኸለን ወይ ሓሊፉ፣ ወይ እቶም ቃላት ጌጋ ክኾኑ ይኽእሉ። እቲ ገጽ ኩሉ ግዜ ሓደ ነገር እዩ ዝብል። ዝግምት ሰብ ዝፈልጦ የለን።
letter-words-again = ነቶም ቃላት ደጊምካ ምጽሓፍ

## The question before the answer, and the answer

letter-answers = { $count } መልሲ ኣሎ።
letter-answer-number = መልሲ { $number }
letter-check-first = ንምንባብ ነቲ ሕቶ መልሱ።
letter-check-tries = ብጠቕላላ ሓሙሽተ ግዜ ክትፍትኑ ትኽእሉ። ድሕሪ ሓሙሽተ ጌጋ እቲ መልሲ ይድምሰስ።
letter-check = ንስኹም እትህብዎ መልሲ ናይቲ ሕቶ
letter-check-send = ነቲ መልሲ ምርኣይ
letter-check-wrong = ክኽፈት ኣይከኣለን። ወይ ጌጋ ነይሩ፣ ወይ እቲ መልሲ ድሕሪ ሕጂ የለን። ኣብ ዝሓለፈ ግዜ ከመይ ከም ዝጸሓፍኩምዎ ሕሰቡ።
letter-answer-from = { $name } ነዚ ጽሒፎም። ኣብዚ ዝሰርሑ ምዃኖም ኣረጋጊጽና።
letter-answer-refused = እቲ መልሲ ክረጋገጽ ኣይተኻእለን። ስለዚ ኣይረአን። ካልእ ደብዳበ ጽሒፍኩም ንገሩና፣ ወይ ናብ ሓደ ቁጽሪ ደውሉ።

## After the answer

letter-write-back = መልሲ ጽሓፉ
letter-same-words = እቶም ቃላት ንባዕላቶም እዮም።
letter-sent-again = እቲ ደብዳበ በጺሑ። ንዝመጽእ መልሲ እቶም ቃላት ንባዕላቶም እዮም።
letter-talk-now = ሕጂ ቻት ጀምሩ
letter-talk-now-why = ሽዑ ቻት ይጅምር፣ ምስ ሰብ ክትዘራረቡ ድማ ትሓቱ። ነቲ መልሲ ዘንበብኩም ንስኹም ምዃንኩም ነቲ ዘንብብ ሰብ ይንገሮ።
letter-delete = ኩሉ ምድምሳስ
letter-delete-why = ኩሉ እንተ ደምሲስኩም፣ ደብዳበታትን መልስታትን ይጠፍኡ። ክምለስ ኣይክእልን። ቅድሚ ሕጂ ዘንበብናዮ ክንዝክሮ ንኽእል ንኸውን።
letter-delete-yes = እወ፣ ይደምሰስ
letter-deleted = እቶም ቃላት ቅኑዓት እንተ ነይሮም፣ ሕጂ ኩሉ ተደምሲሱ። ድሕሪ ሕጂ ዝኸፍትዎ የለን።
letter-close = ቃላተይ ዝፈልጥ ሰብ ይህሉ
letter-close-why = እንተ ዓጺኹም፣ እቶም መልስታት ይድምሰሱ፣ እቶም ቃላት ድማ ኣይሰርሑን። ነቲ ደብዳበ ግን ከነንብቦ ንኽእል፣ ከም ዝዓጸኹምዎ ድማ ንርኢ።
letter-close-yes = እወ፣ ይዕጸ
letter-closed = እቶም ቃላት ቅኑዓት እንተ ነይሮም፣ ሕጂ ተዓጽዩ። ድሕሪ ሕጂ ዝኸፍትዎ የለን።
letter-closed-then = መልሲ ትደልዩ ዲኹም፧ ሓድሽ ደብዳበ ጽሒፍኩም ሓደስቲ ቃላት ርኸቡ።

## What went wrong, and what to do

letter-error-no_reader = ሕጂ ኣብዚ ደብዳበታት ክኸፍት ዝኽእል ሰብ የለን። ስለዚ ዝተሰደደ የለን። ዝጸሓፍኩምዎ ኣሎ። ጸኒሕኩም ደጊምኩም ፈትኑ፣ ወይ ናብ ሓደ ቁጽሪ ደውሉ።
letter-error-box_full = ኣብዚ ገና ዘየንበብናዮም ደብዳበታት ኣለዉ። ክሳብ እንምልስ ተጸበዩ። ዝጸሓፍኩምዎ ኣሎ።
letter-error-store_full = ሕጂ ንተወሳኺ ደብዳበታት ቦታ የለን። እቲ ጌጋ ናትና እዩ። ዝጸሓፍኩምዎ ኣሎ። ድሕሪ ቁሩብ ፈትኑ፣ ወይ ናብ ሓደ ቁጽሪ ደውሉ።
letter-error-store_away = ሕጂ ናብቶም ደብዳበታት ክንበጽሕ ኣይንኽእልን። እቲ ጌጋ ናትና እዩ። ዝጸሓፍኩምዎ ኣሎ። ድሕሪ ቁሩብ ፈትኑ።
letter-error-too_big = እቲ ደብዳበ ንምስዳድ ኣዝዩ ዓቢ እዩ። ዝጸሓፍኩምዎ ኣሎ። ኣሕጽርዎ።
letter-error-work_needed = ብዙሓት ብሓደ ግዜ ይፍትኑ ኣለዉ። ዝጸሓፍኩምዎ ኣሎ። ደጊምኩም ፈትኑ።
letter-error-bad_request = እቲ ገጽን እቲ ሰርቨርን ኣይተረዳድኡን። ዝጸሓፍኩምዎ ኣሎ። ደጊምኩም ፈትኑ፣ ወይ ናብ ሓደ ቁጽሪ ደውሉ።
letter-error-internal = ኣባና ጌጋ ኣጋጢሙ። ዝጸሓፍኩምዎ ኣሎ። ደጊምኩም ፈትኑ፣ ወይ ናብ ሓደ ቁጽሪ ደውሉ።
letter-error-network = ሕጂ ርክብ የለን። ዝጸሓፍኩምዎ ኣሎ። ኢንተርነት ምስ ረኸብኩም ደጊምኩም ፈትኑ።
