# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

prepared-greeting = Hi! My name is { $name } and I work at { $centre }. I am a person, and I am reading what you write. You decide what you want to tell.
prepared-reading = I am reading what you wrote. It may take a little while before I answer.
prepared-take_time = Take the time you need. I am still here.
prepared-wait = I need to find something out. I will be back in a few minutes.
prepared-pause_danger = I have to answer someone in immediate danger. I will be back in a few minutes. You can keep writing, and I will read it then. If you are in danger yourself, call { number-sos_112 }.
prepared-back = I am back now, and I am reading what you wrote.
prepared-brave = It took strength to write here. The hardest step is to begin, and you have already done that.
prepared-duty = One thing first, so that you can choose what you tell. If I learn which child under 18 is being harmed, I must tell social services (orosanmälan). It is so that the child gets help, and never a punishment. As long as I do not know who you are, I cannot point you out. If I must report, I try to tell you first.
prepared-age_band = About how old are you: under 15, between 15 and 17, or 18 or older? You do not need to say when you were born.
prepared-no_trace = I am not trying to find out who you are or where you are. I only know what you write yourself.
prepared-safe_adult = Is there an adult you trust, who will not tell at home? It could be a teacher, a school counsellor or a school nurse. We can think together about how you could begin.
prepared-when_ready = You may stay anonymous as long as you like. If you tell me your name or your municipality, more adults can help you, but then I may have to report. We go through how it works before you decide.
prepared-consult = I can ask social services for advice without saying anything that shows who you are. Is that all right with you?
prepared-social_more = Social services can look into things and give more help than I can. I can tell you how it works, and help you with the first step if you want.
prepared-safe_now = Is there any danger right now? Can anyone see your screen or hear you? You can close the page at any time.
prepared-alarm = If you are in danger now, call { number-sos_112 }. If you cannot call yourself, I can do it for you, but only if you want it and can tell me where help is needed.
prepared-calm_first = I would like to help you. For that, we need to write to each other without threats and insults.
prepared-calm_second = I cannot help when it is written like this. If it goes on, I will end the chat.
prepared-calm_last = I am ending the chat now. You are welcome back another time if you want support.
prepared-colleague = A colleague of mine can take over, if you want that. You choose whether they may read what you have written.
prepared-read_report = This is what I plan to write to social services. Read it, and tell me if something is wrong or missing.
prepared-closing = We will finish soon. Is there anything more you want to say or ask? The chat is not kept.
prepared-night = When we are closed: if you are in danger, call { number-sos_112 }. If you are under 18 you can call Bris day and night: { number-bris }.
