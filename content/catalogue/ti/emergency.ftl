# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Tigrinya (Eritrea), written from the Swedish. No native reader has read it yet.
### "You" stands in the plural, which is polite and fits every gender. A counsellor is spoken of in the plural too.

emergency-where = ኣበይ ኣለኹም፧
emergency-choose-sweden = ኣብ ሽወደን ኣለኹ
emergency-choose-travelling = ኣብ መገዲ ኣለኹ
emergency-choose-abroad = ኣብ ወጻኢ ሃገር ኣለኹ

emergency-sweden-title = ሕጂ ኣብ ሓደጋ ኣለኹም ዶ፧ ናብ { number-sos_112 } ደውሉ
emergency-sweden-1 = ናብ { number-sos_112 } ደውሉ። ኣበይ ከም ዘለኹምን እንታይ ይኸውን ከም ዘሎን ንገርዎም።
emergency-sweden-2 = ክትዛረቡ ኣይትኽእሉን ዲኹም፧ ዝኾነ ኾይኑ ደውሉ። ተሌፎን ኣይትዕጸዉ፣ ዝብሉኹም ድማ ግበሩ።
emergency-sweden-3 = ክትድውሉ ኣይትኽእሉን ዲኹም፧ ንዓርኪ ወይ መሓዛ ጽሓፉ፣ ክድውሉልኩም ድማ ሕተቱ።
emergency-sweden-4 = ሰባት ናብ ዘለውዎ ቦታ፣ ወይ መውጽኢ ናብ ዘለዎ ክፍሊ ኪዱ። ካብ ክሽነ፣ ባኞ፣ ባልኮንን መደያይቦን ረሓቑ።
emergency-sweden-5 = ማዕጾ ተዓጽዩኩም ኣሎ ዶ፧ ኣብ ኣየናይ ክፍሊ ከም ዘለኹም፣ መን ኣብኡ ከም ዘሎን ኣጽዋር እንተሎን ን{ number-sos_112 } ንገሩ። ሓደጋ ዘይውስኽ እንተ ኾይኑ፣ ካልኦት ክሰምዑኹም ዓው ኢልኩም ጸውዑ።
emergency-sweden-6 = ከኒናታት ውሒጥኩም ዲኹም፣ ወይ ህይወትኩም ከተጥፍኡ ትቀራረቡ ኣለኹም፧ ሕጂ ናብ { number-sos_112 } ደውሉ። ድሕሪኡ ናብ እትኣምንዎ ዓቢ ሰብ ኪዱ።

emergency-travelling-title = ሕጂ እውን “ኣይከይድን” ክትብሉ ትኽእሉ ኢኹም
emergency-travelling-1 = ንሰራሕተኛታት፣ ንፖሊስ ወይ ኣብ መቆጻጸሪ ፓስፖርት ከምዚ በሉ፦ “ሓገዝ የድልየኒ ኣሎ። ብዘይ ፍቓደይ ይወስዱኒ ኣለዉ።”
emergency-travelling-2 = ምስኣቶም በይንኹም ክትዛረቡ ሕተቱ።
emergency-travelling-3 = እንተ ክኢልኩም ናብ { number-sos_112 } ደውሉ። ኣብ መላእ ኤውሮጳዊ ሕብረት (EU) ይሰርሕ።
emergency-travelling-4 = ኣብ መኪና፣ ኣውቶቡስ ወይ ጃልባ ኣለኹም ዶ፧ ብዝቐልጠፈ ንሰራሕተኛታት ወይ ንፖሊስ ንገሩ፣ ወይ ንዓርኪ ወይ መሓዛ ጽሒፍኩም ክድውሉልኩም ሕተቱ።
emergency-travelling-5 = ብዘይ ሓደጋ ክትርሕቁ እንተ ክኢልኩም፣ ኣይትሳፈሩ።

emergency-abroad-title = ኣብ ወጻኢ ኣብ ሓደጋ ኣለኹም ዶ፧ ናብ UD-jouren ደውሉ
emergency-abroad-1 = UD-jouren ኣብ ወጻኢ ንዘለዉ ሰባት ዝሕግዝ ናይ ሚኒስትሪ ጉዳያት ወጻኢ ሽወደን መስመር እዩ። ለይትን መዓልትን ይምልስ።
emergency-abroad-2 = እንተ ክኢልኩም፣ ኣብታ ዘለኹምዋ ሃገር ምስ ዘሎ ኤምባሲ ሽወደን ተራኸቡ።
emergency-abroad-3 = ክትድውሉ ኣይትኽእሉን ዲኹም፧ ኣብ ሽወደን ንዘሎ እትኣምንዎ ሰብ ጽሓፉ፣ ናብ UD-jouren ክድውል ድማ ሕተትዎ።
emergency-abroad-4 = ካብዚ ናብ { number-sos_112 } ናይ ሽወደን ክትድውሉ ኣይትኽእሉን። ኣብ ኤውሮጳዊ ሕብረት (EU)፣ { number-sos_112 } ናብታ ዘለኹምዋ ሃገር እዩ ዝኸይድ። ኣብ ካልእ ሃገራት እቲ ቁጽሪ ካልእ ክኸውን ይኽእል።
emergency-abroad-5 = እንተ ተኻኢሉ፣ ፓስፖርትኩም ኣብ ውሑስ ቦታ ሓዙ። ኣበይ ከም ዘለኹም ኣብ ሽወደን ንዘሎ ሰብ ንገሩ።

emergency-fold = ነቲ ካርድ ምሕባእ
emergency-unfold = ሓገዝ ኣብ ሓደጋ ምርኣይ
emergency-ask-human = ኣብዚ ምስ ሰብ ክትዘራረቡ ክትሓቱ እውን ትኽእሉ ኢኹም። ሰብ ክሳብ ዝምልስ ፕሮግራም ጥራይ እዩ ዘንብብ፣ ንሱ ድማ ንሓገዝ ሰብ ክጽውዕ ኣይክእልን።
