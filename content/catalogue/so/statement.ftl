# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

statement-intro = { $centre } ayaa mas'uul ka ah chatkan. Qof kasta waa inuu isticmaali karo. Halkan waxaa ku qoran waxa aan weli shaqaynayn iyo sida aad noo sheegi karto.
statement-law = Chatku qayb ahaan wuu waafaqsan yahay sharciga Iswiidhishka ah ee la yiraahdo:
statement-gaps-title = Waxa dhiman
gap-untested = Qof naafo ah weli chatka ma tijaabin. Qofna kuma tijaabin akhriye shaashad oo dhab ah. Waxaan naqaan oo keliya waxa tijaabooyinkayagu muujinayaan.
gap-translations = Qof luqaddani tahay afkiisa hooyo weli ma akhrin turjumaadda.
gap-voice = Akhriska codka ahi wuxuu shaqeeyaa oo keliya haddii taleefanku leeyahay cod luqadda. Luqadaha qaar badanaa cod ma leh.
gap-signs = Chatku kuma jiro luqadda dhegoolaha.
gap-time = Haddii boggu qarsoonaado 3 daqiiqo, ereyada waa la saaraa. 20 daqiiqo oo aan waxba dhicin kaddib chatka waa la xiraa. Lama beddeli karo, waayo waxay ku ilaalinaysaa haddii qof kale qaato taleefanka.
statement-why = Chatku waa cusub yahay. Sidaas darteed tijaabooyinkaas weli lama samayn.
statement-outside = Bogagga aan ku xirno waxaa maamula dad kale. Sida ay u shaqeeyaan ma beddeli karno.
statement-tested-title = Sida aan u tijaabinnay
statement-tested = Annaga ayaa tijaabinnay { $date }. Barnaamij ayaa khaladaad ka raadiyay qayb kasta oo bogga ah. Waxaan akhrinnay waxa akhriyaha shaashadda la siiyo, waxaana ku tijaabinnay kiiboodh keliya, qoraal weyn iyo shaashad cidhiidhi ah.
statement-updated = Qoraalkan waxaa markii ugu dambaysay la beddelay { $date }.
statement-contact-title = Noo sheeg
statement-contact = Ma heshay wax aan shaqaynayn, mise si kale ayaad u rabtaa? La xiriir { $centre }:
statement-contact-trace = Wicitaannada iyo iimaylladu waxay ka muuqan karaan taleefankaaga.
statement-no-contact = { $centre } ma sheegin cidda la weydiiyo. Chatka ku codso qof oo halkaas ku sheeg.
statement-complain-title = Cabasho
statement-complain = Jawaabtu ma fiicna miyaa? Markaas waxaad u sheegi kartaa hay'adda hubisa in sharciga la raaco:
statement-complain-next = Hay'addaas waxay ku biiraysaa mid kale. Kaddib u sheeg tan cusub:
