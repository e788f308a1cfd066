# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Tigrinya (Eritrea), written from the Swedish. No native reader has read it yet. The plural of respect fits every gender.

## Hours

closed-title = ሕጂ ዕጹው እዩ
full-title = እቲ ሪጋ ሕጂ ኣዝዩ ነዊሕ እዩ
full = ቅድሚ ምዕጻውና ናባኹም ክንበጽሕ ኣይንኽእልን። ስለዚ ሕጂ ኣብቲ ሪጋ ቦታ የለን።
opens = ንኸፍተሉ ግዜ፦ { $when }።
opens-unknown = መዓስ ከም ንኸፍት ኣይንፈልጥን።
closed-program = ናብቲ ፕሮግራም ምጽሓፍ ክትቅጽሉ ትኽእሉ ኢኹም።
night = እዘን ቁጽርታት ብለይቲ እውን ይምልሳ፦
closing = ንዓጽወሉ ግዜ፦ { $when }። ቅድሚኡ ሰብ ናባኹም ክበጽሕ ምዃኑ ኣይንፈልጥን። ክሳብ እትደልይዎ ኣብቲ ሪጋ ክትጸንሑ ትኽእሉ።
closed-waiting = ሕጂ ተዓጽዩ ኣሎ። ገና ኣብቲ ሪጋ ኣለኹም፣ ሰብ ናባኹም ክበጽሕ ምዃኑ ግን ኣይንፈልጥን።
notice-closing_soon = ቀልጢፍና ክንዓጹ ኢና። ኣብዚ ታሕቲ ተወሳኺ ኣንብቡ።

## When

when-today = ሎሚ
when-tomorrow = ጽባሕ
when-day-1 = ሰኑይ
when-day-2 = ሰሉስ
when-day-3 = ረቡዕ
when-day-4 = ሓሙስ
when-day-5 = ዓርቢ
when-day-6 = ቀዳም
when-day-7 = ሰንበት
when-date = ዕለት { $date }
when-at = { $day } ሰዓት { $time }
when-both = { $sweden } ብሰዓት ሽወደን፣ { $here } ኣብቲ ዘለኹምዎ ቦታ

## The place in line

wait-soon = ቀልጢፉ ክኸውን ይኽእል፣ ግን { $most } ደቒቕ እውን ክወስድ ይኽእል።
wait-range = ካብ { $least } ክሳብ { $most } ደቒቕ ከይወስድ ኣይተርፍን።
wait-long = ልዕሊ { $least } ደቒቕ ከይወስድ ኣይተርፍን።
wait-unknown = ክንደይ ግዜ ከም ዝወስድ ኣይንፈልጥን።
wait-first = ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ቅድም ተራኡ ይበጽሕ።
read-none = ሕጂ ኣብዚ { $language } ከንብብ ዝኽእል ሰብ የለን።
read-from = { $language } ካብ { $when } ጀሚሩ ይንበብ።
read-now = ሕጂ ዝንበቡ ቋንቋታት፦ { $languages }
read-other = ገና ኣብቲ ሪጋ ኣለኹም። ብኻልእ ቋንቋ እውን ክትጽሕፉ ትኽእሉ።
nobody-else = ሕጂ ካልእ ሰብ የለን። መዓስ ሰብ ከም ዝመጽእ ኣይንፈልጥን።
before-read = ቅድሚ ሰብ ምንባቡ

## Who came

who-region = { $name } ኣብ ማእከል ደገፍ ይሰርሑ፦ { $region }።
know-name = ን{ $name } ትፈልጥዎም ዲኹም፧ ካልእ ሰብ ክትሓቱ ትኽእሉ ኢኹም።
notice-words_stay = { $name } ሕጂ ጽሑፍኩም ይርእይዎ ኣለዉ። ካብቲ ገጽ እንተ ወጺእኩም ወይ እንተ ስቕ ኢልኩም፣ ንቑሩብ ግዜ ኣብኡ ይጸንሕ። { $name } ነቲ ቻት ምስ ዓጸውዎ ይጠፍእ።
notice-someone_else = ሕጂ ካልእ ሰብ ትጽበዩ ኣለኹም፣ ቀዳሞት ድማ ኢኹም። { $name } ካብ ዝጸሓፍኩምዎ ምንም ኣይረኣዩን።
notice-someone_else_read = ሕጂ ካልእ ሰብ ትጽበዩ ኣለኹም፣ ቀዳሞት ድማ ኢኹም።

## A colleague takes over

transfer-title = ምስ { $name } ክትጽሓሓፉ ትደልዩ ዲኹም፧
transfer-why = { $from } ናብ { $name } ከሕልፉኹም ይደልዩ ኣለዉ። ካልእ ሰብ ቋንቋኹም ዘንብብ እንተ ኾይኑ፣ ወይ ብዛዕባ ዘድልየኩም ዝያዳ ዝፈልጥ እንተ ኾይኑ ከምኡ ንገብር።
transfer-free = ንስኹም ኢኹም እትውስኑ። ኣይፋልን እንተ በልኩም፣ { $from } ይጸንሑ። እወ እንተ በልኩም፣ { $name } ነቲ ባዕልኹም እተርእይዎ ጥራይ ይርእዩ።
transfer-coming = { $name } ይመጹ ኣለዉ። ክሳብ ሽዑ ምስ { $from } ትጽሓሓፉ።
notice-transfer_asked = { $name } ካልእ ሰብ ክቕጽል ይኽእል ዶ ኢሎም ይሓቱ ኣለዉ። ኣብዚ ታሕቲ መልሱ።
notice-transfer_ended = ገና ምስ { $name } ትጽሓሓፉ ኣለኹም።

## Silence

notice-silence_here = { $name } ገና ኣብዚ ኣለዉ። ሓድሓደ ግዜ ምንባብን ምሕሳብን ግዜ ይወስድ።
notice-silence_gone = { $name } ሕጂ ኣብዚ ምህላዎም ኣይንፈልጥን። ዝጸሓፍኩምዎ ኣሎ።
silence-long = { $name } ን5 ደቒቕ ኣይመለሱን። ካልእ ሰብ ትደልዩ ዲኹም፧

## Thanks: three questions that need no answer

feedback-title = ሰለስተ ሕቶታት ክትምልሱ ትደልዩ ዲኹም፧
feedback-why = መልስታትኩም ምስ ናይ ካልኦት ይቑጸር። መን እንታይ ከም ዝመለሰ ኣይንርእን።
feedback-rights = ሕጂ ብዛዕባ መሰላትኩም ዝያዳ ትፈልጡ ዲኹም፧
feedback-where = ሕጂ ካበይ ሓገዝ ከም እትረኽቡ ትፈልጡ ዲኹም፧
feedback-listened = ሰብ ከም ዝሰምዓኩም ተሰሚዑኩም ዶ፧
feedback-partly = ብመጠኑ
feedback-thanks = የቐንየልና! ሕጂ ካብቲ ገጽ ክትወጹ ትኽእሉ ኢኹም።
