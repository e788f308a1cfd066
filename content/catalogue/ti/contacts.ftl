# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Tigrinya (Eritrea), written from the Swedish. No native reader has read it yet.

contact-sos_112 = SOS Alarm
contact-sos_112-about = ንስኹም ወይ ካልእ ሰብ ሕጂ ኣብ ሓደጋ እንተለኹም። ፖሊስ፣ ኣምቡላንስን መጥፋእቲ ሓዊን።
contact-police = ፖሊስ
contact-police-about = ህጹጽ ኣብ ዘይኮነሉ ግዜ። ምኽሪ ክትሓቱ ወይ ገበን ክትሕብሩ ትኽእሉ።
contact-police_from_abroad = ፖሊስ ሽወደን፣ ካብ ወጻኢ
contact-police_from_abroad-about = ኣብ ካልእ ሃገር ኮንኩም ምስ ፖሊስ ሽወደን ክትራኸቡ እንተ ደሊኹም።
contact-foreign_ministry = UD-jouren
contact-foreign_ministry-about = መስመር ናይ ሚኒስትሪ ጉዳያት ወጻኢ ሽወደን። ኣብ ወጻኢ ኮንኩም ካብ ሽወደን ሓገዝ እንተ ኣድልዩኩም። ሽወደናውያን ወይ ኣብ ሽወደን ነበርቲ ንዝኾንኩም።
contact-embassies = ኤምባሲታት ሽወደን
contact-embassies-about = ኣብዚ ነቲ ኣብታ ዘለኹምዋ ሃገር ዘሎ ኤምባሲ ትረኽቡ።
contact-social_services = ማሕበራዊ ኣገልግሎት
contact-social_services-about = Socialtjänsten፣ ኣብ ነፍሲ-ወከፍ ኮሙን (ምምሕዳር ከተማ) ኣሎ። ስምኩም ከይነገርኩም ክትሓቱ ትኽእሉ።
contact-bris = Bris
contact-bris-about = ትሕቲ 18 ንዘለኹም። ስምኩም ከይነገርኩም ብዛዕባ ዝደለኹምዎ ክትዘራረቡ ትኽእሉ።
contact-kvinnofridslinjen = Kvinnofridslinjen
contact-kvinnofridslinjen-about = ዓመጽ ንዝወርደን ኣንስቲ፣ ንትራንስ ኣንስቲ እውን። ስምኩም ከይነገርኩም ክትዘራረቡን ተርጓሚ ክትረኽቡን ትኽእሉ።
contact-sjalvmordslinjen = Självmordslinjen
contact-sjalvmordslinjen-about = ብዛዕባ ሞት ንእትሓስቡ።
contact-terrafem = Terrafem
contact-terrafem-about = መበቆለን ካብ ካልእ ሃገራት ንዝኾነ ኣዋልድን ኣንስትን። ብብዙሕ ቋንቋታት ደገፍ።
contact-umo = UMO
contact-umo-about = ብዛዕባ ኣካላት፣ ጾታዊ ርክብን ፍቕርን፣ ዕድመኹም ካብ 13 ክሳብ 25 ንዝኾነ። ኣብዚ ክሊኒክ መንእሰያት (ungdomsmottagning) ትረኽቡ።
contact-youmo = Youmo
contact-youmo-about = ከም UMO፣ ብብዙሕ ቋንቋታት፣ ኣብ ሽወደን ሓደስቲ ንዝኾንኩም።
contact-tjejjouren = Tjejjouren
contact-tjejjouren-about = ቻት ንኣዋልድ፣ ንትራንስን ኖን-ባይናሪን ሰባት።
contact-ratt_att_valja = Rätt att välja
contact-ratt_att_valja-about = ምስ ክብሪ ዝተኣሳሰር ዓመጽ ንዝወርዶም ኩሎምን ንቀረባ ሰባቶምን። ስምኩም ከይነገርኩም ክትዘራረቡ ትኽእሉ።
contact-transpersoner = መስመር ደገፍ ንትራንስ ሰባት
contact-transpersoner-about = ዓመጽ ንዝወርዶም ትራንስ ሰባት።
contact-man = መስመር ደገፍ ንደቂ ተባዕትዮ
contact-man-about = ዓመጽ ንዝወርዶም ኣወዳትን ሰብኡትን።
contact-tris = TRIS
contact-tris-about = ደገፍ ኣንጻር ምስ ክብሪ ዝተኣሳሰር ዓመጽ። ብዛዕባ ስንክልና ብዙሕ ይፈልጡ።
contact-rfsl = RFSL
contact-rfsl-about = ምፍርራሕ ወይ ዓመጽ ንዝወርዶም ጌይ፣ ሌዝብያን፣ ባይ፣ ትራንስን ክዊርን (hbtqi) ደገፍ።
contact-valj_att_sluta = Välj att sluta
contact-valj_att_sluta-about = ንሰብ ዘፈራርሑ፣ ዝወቕዑ ወይ ዝቆጻጸሩ፣ ከቋርጹ ድማ ንዝደልዩ።
contact-brottsofferjouren = Brottsofferjouren
contact-brottsofferjouren-about = ገበን ንዝወረደኩም ደገፍ፣ ብብዙሕ ቋንቋታት።
contact-origo = Origo
contact-origo-about = ኣብ ወረዳ ስቶክሆልም (Stockholms län) ምስ ክብሪ ዝተኣሳሰር ዓመጽ ንዝነብሩ መንእሰያት።
contact-national_support_line = ሃገራዊ መስመር ደገፍ
contact-national_support_line-about = ኣብ ስራሕኩም ምስ ቆልዑን መንእሰያትን ንእትራኸቡ። ክትድውሉ ከለኹም ስም ኣይትጽውዑ።

cost-free = ብናጻ
cost-normal = ዋጋኡ ከም ልሙድ ጻውዒት ተሌፎን እዩ
cost-international = ዋጋኡ ከም ናብ ሽወደን ምድዋል እዩ
trace-visible = ኣብ ሕሳብ ተሌፎን ክረአ ይኽእል
trace-not_on_bill = ኣብ ሕሳብ ተሌፎን ኣይረአን
trace-unknown = ኣብ ሕሳብ ተሌፎን ይረአ ድዩ ኣይንፈልጥን
trace-log = ምድዋልኩም ኣብ ዝርዝር ጻውዒታት ናይቲ ሞባይል ይረአ።
trace-page = ነዚ ገጽ ከም ዝኸፈትኩም ኣብቲ ሞባይል ክረአ ይኽእል።
hours-always = ለይትን መዓልትን
hours-unknown = መዓስ ክፉት ከም ዝኾነ ኣይንፈልጥን
