# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Coming back without words, in Tigrinya. No native reader has read it yet.

## The twelve pictures

back-picture-1 = ቱፋሕ
back-picture-2 = ብሽክለታ
back-picture-3 = ጃልባ
back-picture-4 = ዓሳ
back-picture-5 = ጽምብላሊዕ
back-picture-6 = ገረብ
back-picture-7 = ጽላል
back-picture-8 = ድሙ
back-picture-9 = ኩዕሶ
back-picture-10 = ኩባያ
back-picture-11 = መፍትሕ
back-picture-12 = ዕምባባ

## Two pictures while she waits: offered, never forced

back-offer-title = እቲ ቻት እንተ ተቛሪጹ
back-offer-why = እንተ ደሊኹም ክልተ ስእሊ ምረጹን ዘክሩን። እቲ ገጽ እንተ ተዓጽዩ፣ እቲ ምስኡ እትጽሓሓፉ ሰብ ብኣኣተን ከለልየኩም ይኽእል።
back-offer-honest = እተን ስእሊታት መፍትሕ ኣይኮናን። ክትመርጹ ዝረኣየኩም ሰብ ነተን ባዕለን ስእሊታት ከርኢ ይኽእል።
back-offer-sealed = ተዓሽየን እየን ዝስደዳ፣ ስለዚ እቶም ኣብዚ ዝሰርሑ ጥራይ ክርእይወን ይኽእሉ።
back-pick-first = ሓንቲ ስእሊ ምረጹ
back-pick-second = ካልእ ስእሊ ምረጹ
back-picked = { $first }ን { $second }ን መሪጽኩም።
back-change = ካልኦት ስእሊታት ምረጹ
back-skip = ምሕላፍ

## "I was cut off"

back-cut-title = እቲ ቻት ተቛሪጹኩም ዶ፧
back-cut-why = ነተን ናይ ዝሓለፈ ግዜ ክልተ ስእሊታት ምረጹ። ድሕሪኡ ምስ ሰብ ክትዘራረቡ ትሓቱ።
back-cut-honest = ኣብዚ ዝሰርሕ ሰብ ነተን ስእሊታት እንተ ኣለልዩወን፣ ክትቅጽሉ ትኽእሉ። እንተዘይኮነ ከም ኩሉ ሰብ ትጽበዩ። ሓንሳብ ጥራይ ክትፍትኑ ትኽእሉ።
back-cut-none = ስእሊታት ኣይመረጽኩምን ዲኹም፧ ተመለሱን ከም ልሙድ ጀምሩን።
back-cut-chosen = { $first }ን { $second }ን ከተርእዩ ትደልዩ ዲኹም፧
back-cut-go = እወ፣ ምስ ሰብ ክዘራረብ
back-agreed = ቆጸራ ሒዝና ኣለና
back-agreed-why = ነተን ዝተሰማማዕኩምለን ክልተ ስእሊታት ምረጹ። ኣብዚ ዝሰርሕ ሰብ የነጻጽረን። ክሳብ ሽዑ ከም ኩሉ ሰብ ትጽበዩ።

## A return that the counsellor offers

back-return-title = { $name } ምሳኹም ቆጸራ ክሕዙ ይደልዩ
back-return-when = ግዜ፦ { $when }
back-return-pictures = ስእሊታት፦ { $first }ን { $second }ን
back-return-keep = { $name } ነዚ ክሳብ ሽዑ ክሕዝዎ ይደልዩ፦
back-return-keep-none = ካብቲ ዝጸሓፍኩምዎ ዝተርፍ የለን።
back-return-honest = እቲ ግዜ፣ እተን ስእሊታትን ኣብዚ ዝተጻሕፈን ይዕሾ፣ ስለዚ እቶም ኣብዚ ዝሰርሑ ጥራይ ክኸፍትዎ ይኽእሉ። ድሕሪ 14 መዓልቲ ይድምሰስ።
back-return-weak = እተን ስእሊታት ኣየኖት ምዃነን ዝፈልጥ ሰብ፣ ንስኹም ከም ዝኾነ ክብል ይኽእል። ስለዚ ቅድም ንሓትት፣ ካብ ዝጸሓፍኩምዎ ድማ ዝኾነ ኣይነርእን።
back-return-how = በታ ሰዓት ናብዚ ምጹ። “እቲ ቻት ተቛሪጹኒ” ምረጹ፣ ቀጺልኩም “ቆጸራ ሒዝና ኣለና”። ካብዚ ኣብ ሞባይል ዝዕቀብ የለን።
back-return-free = ንስኹም ኢኹም እትውስኑ። ኣይፋልን እንተ በልኩም ዝዕቀብ የለን፣ ምጽሓፍ ድማ ትቕጽሉ።
back-return-yes = እወ፣ ጽቡቕ እዩ
back-return-no = ኣይፋልን፣ የቐንየለይ
back-return-agreed = ተሰማሚዕኩም፦ { $when }። ነቲ ግዜን ነተን ስእሊታትን ዘክሩ።
back-return-declined = ኣይፋልን ኢልኩም። ዝዕቀብ የለን።
notice-return_offered = { $name } ምሳኹም ቆጸራ ክሕዙ ይደልዩ። ኣብዚ ታሕቲ መልሱ።
