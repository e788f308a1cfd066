# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

statement-intro = { $centre } ሓላፊ ናይዚ ቻት እዩ። ኩሉ ሰብ ክጥቀመሉ ክኽእል ኣለዎ። ኣብዚ እንታይ ገና ከም ዘይሰርሕን ከመይ ከም እትነግሩናን ተጻሒፉ ኣሎ።
statement-law = እቲ ቻት ብኸፊል ምስዚ ናይ ሽወደን ሕጊ ይሰማማዕ፦
statement-gaps-title = ዝጎድል ነገራት
gap-untested = ስንክልና ዘለዎ ሰብ ገና ነቲ ቻት ኣይፈተኖን። ብሓቀኛ ኣንባቢ-ስክሪን እውን ዝፈተኖ የለን። ናይ ገዛእ ርእስና ፈተነታት ዘርእይዎ ጥራይ ኢና ንፈልጥ።
gap-translations = እዚ ቋንቋ ናይ ኣደኡ ቋንቋ ዝኾነ ሰብ ነቲ ትርጉም ገና ኣየንበቦን።
gap-voice = ብድምጺ ምንባብ ዝሰርሕ፣ እቲ ሞባይል ባዕሉ ንቲ ቋንቋ ድምጺ እንተልይዎ ጥራይ እዩ። ንገለ ቋንቋታት ሳሕቲ እዩ ዝርከብ።
gap-signs = እቲ ቻት ብቋንቋ ምልክት የለን።
gap-time = እቲ ገጽ 3 ደቓይቕ እንተ ተሓቢኡ እቶም ቃላት ይእለዩ። ድሕሪ 20 ደቓይቕ ዝኾነ እንተዘይተገይሩ እቲ ቻት ይዕጾ። እዚ ክቕየር ኣይክእልን፣ ካልእ ሰብ ነቲ ሞባይል እንተ ወሲድዎ ስለ ዝከላኸለልኩም።
statement-why = እቲ ቻት ሓድሽ እዩ። ስለዚ እቶም ፈተነታት ገና ኣይተገብሩን።
statement-outside = ሊንክ እንገብረሎም ገጻት ናይ ካልኦት እዮም። ክንቅይሮም ኣይንኽእልን።
statement-tested-title = ከመይ ከም ዝፈተንና
statement-tested = ባዕልና ብ { $date } ፈቲንና። ሓደ ፕሮግራም ኣብ ነፍሲ ወከፍ ክፋል ናይቲ ገጽ ጌጋታት ደልዩ። ንኣንባቢ-ስክሪን ዝበጽሕ ኣንቢብና፣ ብኪቦርድ ጥራይ፣ ብዓቢ ጽሑፍን ብጸቢብ ስክሪንን ፈቲንና።
statement-updated = እዚ ጽሑፍ ንመወዳእታ ግዜ ብ { $date } ተቐይሩ።
statement-contact-title = ንገሩና
statement-contact = ዘይሰርሕ ነገር ረኺብኩም ዶ፧ ወይ ብኻልእ መገዲ ትደልይዎ ዶ፧ ን { $centre } ተወከሱ፦
statement-contact-trace = ደወላትን ኢመይላትን ኣብ ሞባይልኩም ክረኣዩ ይኽእሉ።
statement-no-contact = { $centre } ንመን ከም እትሓቱ ኣይገለጸን። ኣብ ቻት ሰብ ሕተቱ፣ ኣብኡ ድማ ንገሩ።
statement-complain-title = ጥርዓን
statement-complain = እቲ መልሲ ጽቡቕ ኣይኮነን ዶ፧ ሽዑ ነቲ ሕጊ ከም ዝኽበር ዝከታተል ቤት-ጽሕፈት ክትነግሩ ትኽእሉ፦
statement-complain-next = እቲ ቤት-ጽሕፈት ምስ ካልእ ክጽንበር እዩ። ድሕሪኡ ነቲ ሓድሽ ንገሩ፦
