# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What the page cannot hide

traces-intro = Boggu laftiisu waxba kuma kaydiyo taleefanka. Laakiin waxyaabo qaar ma qarin karo.
traces-history-title = Taariikhda barowsarka
traces-history-1 = Barowsarku wuu xasuusnaan karaa cinwaanka boggan. Haddii aad ku baxdo batoonka ”Ka bax”, kama muuqdo taariikhda Chrome. Firefox weli wuu ka muuqdaa. Sidaas ayaan ku aragnay markii aan kombiyuutar ku tijaabinnay. Barowsarro kale ma tijaabin.
traces-history-2 = Cinwaanku sidoo kale wuxuu ku haraa faylasha barowsarka, si kasta oo aad u baxdo. Qof aqoon leh wuu heli karaa. Tab gaar ah oo Chrome ah kuma aanan helin.
traces-spy-title = Abka wax basaasa
traces-spy-1 = Abka basaasta iyo kontoroolka waalidka waxay dadka kale tusi karaan waxa aad aragto iyo waxa aad qorto. Boggu ma joojin karo, tab gaar ahna ma joojin karto.
traces-spy-2 = Ma u malaynaysaa in qof la socdo taleefankaaga? Waxaa ka wanaagsan taleefan kale, ama kombiyuutar yaalla maktabad. Ab noocaas ah ha tirtirin talo la'aan, waayo waa la dareemi karaa.
traces-keyboard-title = Kiiboodhka
traces-keyboard = Kiiboodhku wuu baran karaa ereyada aad qorto, markaas kaddibna wuu soo jeedin karaa. Marka ay suurtogal tahay, riix batoonnada halkan.
traces-net-title = Shabakadda
traces-net = Qofka maamula shabakadda, guriga ama dugsiga, wuxuu arki karaa cinwaanka boggan iyo goorta aad halkan joogtay. Ereyada kama akhrin karo halkaas.
traces-bill-title = Biilka
traces-bill = Biilku caadi ahaan wuxuu muujiyaa inta internet ee aad isticmaashay, ma muujiyo bogagga. Haddii aad wacdo, wicitaanku wuxuu ku jiraa liiska taleefanka. Lambarrada qaar waxay ka muuqdaan biilka. Taasi waxay ku qoran tahay lambar kasta agtiisa.
traces-kept-title = Waxa aan hayno
traces-kept = Chatka lama kaydiyo. Warqad iyo jawaabteeda waxaan haynaa 30 maalmood, iyagoo qufulan. Haddii aad qof waqti kula heshiiso, waxa aad ku heshiiseen waxaan haynaa 14 maalmood. Kaddib waa la tirtiraa. Taas waxba kuma jiraan taleefanka.

## A private tab

private-title = Fur tab gaar ah
private-why = Tab gaar ah waxaa loo sameeyay inaysan cinwaanka ku kaydin taariikhda. Xir marka aad dhammayso, haddii kale boggu halkaas ayuu ku harayaa.
private-here = Waxay u egtahay inaad haysato { $browser }. Sidan samee:
private-unknown = Ma naqaan barowsarka aad haysato. Liiska ka raadi.
private-local = Boggu halkan taleefanka ayuu wax ku malaynayaa. Malaha lama dirayo.
private-others = Barowsarro kale
private-off = Doorashadu ma jirtaa? Haddii aysan jirin, qof baa laga yaabaa inuu damiyay. Waxay noqon kartaa calaamad muujinaysa in taleefanka la kontoroolo.
forget-title = Ka saar hal sadar taariikhda
forget-careful = Ka saar oo keliya sadarka boggan. Taariikh madhan waa la dareemaa, su'aalona way keeni kartaa. Haddii taleefanku leeyahay akoon, taariikhdu waxay ka muuqan kartaa taleefanno iyo kombiyuutarro kale.
steps-reviewed = Tallaabooyinka waxaan akhrinnay { $date }, laakiin taleefan kasta kuma aanan tijaabin. Way isbeddeli kareen.

## Browsers

browser-chrome_android = Chrome taleefanka Android
browser-chrome_iphone = Chrome taleefanka iPhone
browser-samsung = Samsung Internet
browser-firefox_android = Firefox taleefanka Android
browser-safari = Safari ee iPhone ama iPad
browser-chrome_computer = Chrome kombiyuutarka
browser-edge_computer = Edge kombiyuutarka
browser-firefox_computer = Firefox kombiyuutarka

## Steps

step-dots = Riix saddexda dhibcood.
step-lines = Riix saddexda xariiq.
step-tabs = Riix batoonka muujiya dhammaan tabyada.
step-incognito_tab = Dooro ”New Incognito tab” (Ny inkognitoflik).
step-incognito_window = Dooro ”New Incognito window” (Nytt inkognitofönster).
step-inprivate = Dooro ”New InPrivate window” (Nytt InPrivate-fönster).
step-private_window = Dooro ”New private window” (Nytt privat fönster).
step-mask = Riix maaskarada, ama erayga ”Private” (Privat).
step-secret = Daar qaabka sirta ah (Secret mode).
step-private_group = Dooro ”Private” (Privat). Ma aragtaa? Haddii kale dhinac u jiid, ama fur liiska kooxaha tabyada.
step-plus = Riix calaamadda ku darista si aad u hesho tab cusub.
step-type = Adigu ku qor cinwaanka boggan tabka cusub.
step-close = Xir tabka marka aad dhammayso.
step-history = Dooro ”History” (Historik).
step-book = Fur calaamadaha, sawirka buugga. Taleefan cusub waxay ka dambayn karaan saddex dhibcood.
step-clock = Riix saacadda.
step-cross = Riix iskutallaabta ama qashin-qubka sadarka agtiisa.
step-row = Riix dhibcaha sadarka agtiisa, kaddibna dooro inaad ka saarto.
step-edit = Riix ”Edit” (Redigera), calaamadee sadarka, kaddibna dooro inaad tirtirto.
step-hold = Farta ku hay sadarka, kaddibna dooro inaad tirtirto.
step-swipe = Sadarka dhinac u jiid, kaddibna dooro inaad tirtirto.
step-right_click = Sadarka ku riix batoonka midig ee jiirka, kaddibna dooro inaad bogga tirtirto.
