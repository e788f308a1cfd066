# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What the page cannot hide

traces-intro = እቲ ገጽ ባዕሉ ኣብ ሞባይል ዝዕቅቦ የለን። ንገለ ነገራት ግን ክሓብኦ ኣይክእልን።
traces-history-title = ታሪኽ ብራውዘር
traces-history-1 = እቲ ብራውዘር ንኣድራሻ እዚ ገጽ ክዝክሮ ይኽእል። ብመጠወቒ “ምውጻእ” እንተ ወጺእኩም፣ ኣብ ታሪኽ ናይ Chrome ኣይረአን። ኣብ Firefox ግን ይረአ። እዚ ኣብ ኮምፒተር ምስ ፈተንና ዝረኣናዮ እዩ። ካልእ ብራውዘራት ኣይፈተንናን።
traces-history-2 = ብዝኾነ መንገዲ እንተ ወጻእኩም፣ እቲ ኣድራሻ ኣብ ፋይላት ናይቲ ብራውዘር ይተርፍ። ፍልጠት ዘለዎ ሰብ ክረኽቦ ይኽእል። ኣብ ናይ ብሕቲ ታብ ናይ Chrome ኣይረኸብናዮን።
traces-spy-title = ዝስልሉ ኣፕታት
traces-spy-1 = ዝስልሉ ኣፕታትን ቁጽጽር ወለድን እትርእይዎን እትጽሕፍዎን ንካልኦት ከርእዩ ይኽእሉ። እቲ ገጽ ከቋርጾ ኣይክእልን፣ ናይ ብሕቲ ታብ እውን ኣይክእልን።
traces-spy-2 = ሰብ ንሞባይልኩም ዝከታተሎ ዘሎ ይመስለኩም ዶ፧ ካልእ ሞባይል ወይ ኮምፒተር ናይ ቤተ-መጻሕፍቲ ምጥቃም ይሓይሽ። ከምዚ ዝበለ ኣፕ ብዘይ ምኽሪ ኣይትደምስሱ፣ ክፍለጥ ስለ ዝኽእል።
traces-keyboard-title = ኪቦርድ
traces-keyboard = ኪቦርድ እትጽሕፍዎም ቃላት ክመሃርን ጸኒሑ ክሕብርን ይኽእል። እንተ ተኻኢሉ፣ ነቶም ኣብዚ ዘለዉ መጠወቕታት ጠውቑ።
traces-net-title = መርበብ ኢንተርነት
traces-net = ኣብ ገዛ ወይ ኣብ ቤት-ትምህርቲ ነቲ መርበብ ዝቆጻጸር ሰብ፣ ኣድራሻ እዚ ገጽን መዓስ ኣብዚ ከም ዝነበርኩምን ክርኢ ይኽእል። ቃላትኩም ኣብኡ ክንበብ ኣይክእልን።
traces-bill-title = ናይ ስልኪ ክፍሊት
traces-bill = እቲ ክፍሊት መብዛሕትኡ ግዜ ክንደይ ኢንተርነት ከም ዝተጠቐምኩም ይገልጽ፣ ኣየኖት ገጻት ግን ኣይገልጽን። እንተ ደዊልኩም፣ እቲ ደወል ኣብ ዝርዝር ሞባይል ይረአ። ገለ ቁጽርታት ኣብ ክፍሊት ይረኣዩ። እዚ ኣብ ጎኒ ነፍሲ ወከፍ ቁጽሪ ተጻሒፉ ኣሎ።
traces-kept-title = ኣባና ዝጸንሕ
traces-kept = እቲ ቻት ኣይዕቀብን። ደብዳበን መልሱን ተዓሽዮም ን30 መዓልቲ ኣባና ይጸንሑ። ምስ ሰብ ቆጸራ እንተ ሒዝኩም፣ ዝተሰማማዕኩምሉ ን14 መዓልቲ ይጸንሕ። ድሕሪኡ ይድምሰስ። ካብዚ ኣብ ሞባይል ዘሎ የለን።

## A private tab

private-title = ናይ ብሕቲ ታብ ክፈቱ
private-why = ናይ ብሕቲ ታብ ነቲ ኣድራሻ ኣብ ታሪኽ ንኸይዕቅብ ተባሂሉ ዝተሰርሐ እዩ። ምስ ወዳእኩም ዕጸውዎ፣ እንተዘይኮነ እቲ ገጽ ኣብኡ ይተርፍ።
private-here = { $browser } ዘለኩም ይመስል። ከምዚ ግበሩ፦
private-unknown = ኣየናይ ብራውዘር ከም ዘለኩም ኣይፈለጥናን። ኣብቲ ዝርዝር ርኣዩ።
private-local = እቲ ገጽ ኣብዚ ሞባይል ይግምት። እቲ ግምት ኣይለኣኽን።
private-others = ካልእ ብራውዘራት
private-off = እቲ ምርጫ የለን ዶ፧ ሰብ ዓጽይዎ ክኸውን ይኽእል። እቲ ሞባይል ከም ዝቆጻጸር ዘሎ ምልክት ክኸውን ይኽእል።
forget-title = ሓደ መስመር ካብ ታሪኽ ምድምሳስ
forget-careful = ነቲ ብዛዕባ እዚ ገጽ ዝኾነ መስመር ጥራይ ደምስሱ። ባዶ ታሪኽ ይፍለጥን ሕቶታት ከልዕል ይኽእልን። እቲ ሞባይል ኣካውንት እንተልይዎ፣ እቲ ታሪኽ ኣብ ካልእ ሞባይላትን ኮምፒተራትን ክረአ ይኽእል።
steps-reviewed = ነቶም ስጉምትታት ብ { $date } ኣንቢብናዮም፣ ኣብ ነፍሲ ወከፍ ሞባይል ግን ኣይፈተናዮምን። ተቐይሮም ክኾኑ ይኽእሉ።

## Browsers

browser-chrome_android = Chrome (ክሮም) ኣብ ሞባይል ኣንድሮይድ
browser-chrome_iphone = Chrome (ክሮም) ኣብ ሞባይል ኣይፎን
browser-samsung = ብራውዘር (Samsung Internet) ናይ ሳምሱንግ
browser-firefox_android = Firefox (ፋየርፎክስ) ኣብ ሞባይል ኣንድሮይድ
browser-safari = Safari (ሳፋሪ) ኣብ ኣይፎን ወይ ኣይፓድ
browser-chrome_computer = Chrome (ክሮም) ኣብ ኮምፒተር
browser-edge_computer = Edge (ኤጅ) ኣብ ኮምፒተር
browser-firefox_computer = Firefox (ፋየርፎክስ) ኣብ ኮምፒተር

## Steps

step-dots = ነተን ሰለስተ ነጠብጣብ ጠውቑ።
step-lines = ነተን ሰለስተ መስመራት ጠውቑ።
step-tabs = ነቲ ኩሎም ታባት ዘርኢ መጠወቒ ጠውቑ።
step-incognito_tab = “ሓድሽ ናይ ምስጢር ታብ” ምረጹ (Ny inkognitoflik)።
step-incognito_window = “ሓድሽ ናይ ምስጢር መስኮት” ምረጹ (Nytt inkognitofönster)።
step-inprivate = “ሓድሽ ናይ ብሕቲ መስኮት” ምረጹ (Nytt InPrivate-fönster)።
step-private_window = “ሓድሽ ናይ ብሕቲ መስኮት” ምረጹ (Nytt privat fönster)።
step-mask = ነቲ ስእሊ ጭንብል፣ ወይ ነታ “ናይ ብሕቲ” እትብል ቃል ጠውቑ (Privat)።
step-secret = ነቲ ናይ ምስጢር ኩነታት ወልዕዎ (Secret mode)።
step-private_group = “ናይ ብሕቲ” ምረጹ (Privat)። እንተዘይረኣኹምዎ፣ ናብ ጎኒ ስሓቡ ወይ ነቲ ዝርዝር ጉጅለታት ታብ ክፈቱ።
step-plus = ንሓድሽ ታብ፣ ምልክት መደመርታ ጠውቑ።
step-type = ኣድራሻ እዚ ገጽ ባዕልኹም ኣብቲ ሓድሽ ታብ ጽሓፉ።
step-close = ምስ ወዳእኩም ነቲ ታብ ዕጸውዎ።
step-history = “ታሪኽ” ምረጹ (Historik)።
step-book = ነቲ ስእሊ መጽሓፍ ክፈቱ። ኣብ ሓድሽ ሞባይል ኣብ ድሕሪ ሰለስተ ነጠብጣብ ክኸውን ይኽእል።
step-clock = ነቲ ስእሊ ሰዓት ጠውቑ።
step-cross = ኣብ ጎኒ እቲ መስመር ዘሎ መስቀል ወይ ጎሓፍ መእከቢ ጠውቑ።
step-row = ኣብ ጎኒ እቲ መስመር ዘለዋ ነጠብጣብ ጠውቑ፣ ምድምሳስ ድማ ምረጹ።
step-edit = “ኣርም” ጠውቑ (Redigera)፣ ነቲ መስመር ምረጽዎ፣ ምድምሳስ ድማ ምረጹ።
step-hold = ኣጻብዕትኹም ኣብቲ መስመር ኣጽንሑ፣ ምድምሳስ ድማ ምረጹ።
step-swipe = ነቲ መስመር ናብ ጎኒ ስሓብዎ፣ ምድምሳስ ድማ ምረጹ።
step-right_click = ኣብቲ መስመር ብየማናይ መጠወቒ ጠውቑ፣ ምድምሳስ ገጽ ድማ ምረጹ።
