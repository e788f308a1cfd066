# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Pashto, written from the Swedish. No native reader has read it yet. Verb forms are those that fit girls and boys.
### No text here asks for an address or says that anyone will raise an alarm: nobody has read anything yet.

emergency-where = ته چېرته یې؟
emergency-choose-sweden = زه په سویډن کې یم
emergency-choose-travelling = زه په لاره کې یم
emergency-choose-abroad = زه له سویډنه بهر یم

emergency-sweden-title = اوس په خطر کې یې؟ { number-sos_112 } ته زنګ ووهه
emergency-sweden-1 = { number-sos_112 } ته زنګ ووهه. ورته ووایه چې چېرته یې او څه پېښېږي.
emergency-sweden-2 = خبرې نه شې کولای؟ بیا هم زنګ ووهه. تلیفون مه بندوه، او هغه څه وکړه چې درته وايي.
emergency-sweden-3 = زنګ نه شې وهلای؟ یوه ملګري ته ولیکه او ورته ووایه چې هغه زنګ ووهي.
emergency-sweden-4 = داسې ځای ته ورشه چې خلک پکې وي، یا داسې کوټې ته چې ترې وتلای شې. له پخلنځي، تشناب، بالکن او زینو لرې اوسه.
emergency-sweden-5 = دروازه یې درباندې تړلې ده؟ { number-sos_112 } ته ووایه چې په کومه کوټه کې یې، هلته څوک دي او وسله شته که نه. که خطر نه زیاتوي، چیغې ووهه چې نور یې واوري.
emergency-sweden-6 = ګولۍ دې خوړلې دي، یا غواړې همدا اوس خپل ژوند ته پای ورکړې؟ اوس { number-sos_112 } ته زنګ ووهه. بیا داسې لوی کس ته ورشه چې باور پرې لرې.

emergency-travelling-title = اوس هم نه ویلای شې
emergency-travelling-1 = کارکوونکو ته، پولیسو ته یا د پاسپورټ په کنټرول کې ووایه: «زه مرستې ته اړتیا لرم. ما زما له خوښې پرته بیايي.»
emergency-travelling-2 = ترې وغواړه چې بې له نورو درسره خبرې وکړي.
emergency-travelling-3 = که کولای شې، { number-sos_112 } ته زنګ ووهه. په ټوله اروپايي اتحادیه کې کار کوي.
emergency-travelling-4 = په موټر، بس یا کښتۍ کې یې؟ ژر تر ژره کارکوونکو یا پولیسو ته ووایه، یا یوه ملګري ته ولیکه او ورته ووایه چې زنګ ووهي.
emergency-travelling-5 = که بې خطره ترې لرې کېدای شې، مه سپرېږه.

emergency-abroad-title = له سویډنه بهر په خطر کې یې؟ UD-jouren ته زنګ ووهه
emergency-abroad-1 = UD-jouren د سویډن د بهرنیو چارو وزارت کرښه ده او له هغو کسانو سره مرسته کوي چې له سویډنه بهر دي. شپه او ورځ ځواب ورکوي.
emergency-abroad-2 = که کولای شې، په هغه هېواد کې د سویډن له سفارت سره اړیکه ونیسه.
emergency-abroad-3 = زنګ نه شې وهلای؟ په سویډن کې داسې چا ته ولیکه چې باور پرې لرې، او ورته ووایه چې UD-jouren ته زنګ ووهي.
emergency-abroad-4 = له هغه ځایه د سویډن { number-sos_112 } ته زنګ نه شې وهلای. په اروپايي اتحادیه کې { number-sos_112 } تا له هغه هېواد سره نښلوي چې پکې یې. په نورو هېوادونو کې ښايي شمېره بله وي.
emergency-abroad-5 = که کېږي، خپل پاسپورټ په خوندي ځای کې وساته. په سویډن کې چا ته ووایه چې چېرته یې.

emergency-fold = کارت پټ کړه
emergency-unfold = د خطر پر مهال مرسته
emergency-ask-human = دلته یو رښتینی انسان هم غوښتلای شې. تر څو چې څوک ځواب درکړي، یوازې یو پروګرام یې لولي، او هغه چا ته خبر نه شي ورکولای.
