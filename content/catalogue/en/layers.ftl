# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What is it?

more-what_is_honour_violence = It can start small, such as not being allowed to go home with friends. It often gets harder when you get older or fall in love. No religion or culture is the cause in itself. The one who threatens, controls or hits is responsible.
law-what_is_honour_violence = Since 1 June 2022 there is a crime in Sweden called honour oppression (hedersförtryck). A crime done for the sake of honour can also lead to a harder sentence.

more-forms_of_violence = Often there are several kinds at once. To go about afraid that it will happen again is hard to live with too. You do not have to know what it is called to tell someone. It is enough to say how things are for you.
law-forms_of_violence = Much of this is a crime, such as hitting, threats, force and sexual abuse. It is a crime even if the one who does it is a relative.

more-is_it_me = No test can give a sure answer. Many are unsure, and many think that others have it worse. Notice what you stop doing so that there will be no trouble. That is a good thing to start talking about.
law-is_it_me = If you are under 18 you have a right to a private life and to be protected from violence. The Convention on the Rights of the Child says so, and it is law in Sweden.

more-is_it_a_crime = It is for the police and the prosecutor to find out what is a crime, not for you. You can ask the police for advice before you make up your mind. You can also get support when nothing is a crime. Save your strength for feeling better, and leave the question of law to others.
law-is_it_a_crime = Honour oppression has been a crime of its own since 1 June 2022, and it can lead to several years in prison. To let a child see or hear violence in the family can also be a crime.

more-child_rights = You should be told what happens when adults decide about you. You may say what you think, even if you do not always get your way. The counsellor at school can tell you more. If you are over 18, still nobody may threaten or force you.
law-child_rights = The Convention became Swedish law on 1 January 2020. Authorities and courts must follow it.

## Daily life

more-everyday_limits = Think of the last year. May you do less now than before? It also matters if you have stopped asking, because you know that the answer is no. School staff may have to report if they believe you are being harmed, so feel free to ask first how that works.
law-everyday_limits = By law, children may not be hit or humiliated. Parents are responsible for you until you are 18, but they must care more about what you want the older you get.

more-digital_control = Do you think someone reads your phone? Then do not write about your plans in it. Maps, games and accounts that the family shares can show where you are. Only turn that off if it is not noticed, or ask a person here what you can do.
law-digital_control = To read someone's messages, or to listen or track in secret, can be a crime. Children have a right to a private life too.

more-money_control = Has someone already taken a loan in your name? It is not your fault, and you can ask for advice at the bank or in your municipality. If you wonder how to get an account of your own, a bank can tell you. Keep in mind that letters may come home.
law-money_control = It can be a crime to force someone to take a loan, or to borrow in someone else's name. If you cannot manage on your own, you may have a right to help from social services (socialtjänsten).

more-made_to_control_sibling = It can be dangerous to say no straight out, so you do not have to. Talk to someone about how you can get out of it without making things worse for you or your sibling. Many who are told to keep watch feel bad themselves. You may also have a life of your own.
law-made_to_control_sibling = To hit, threaten or lock in a sibling can be a crime, even if the family has decided it. To force you to do it can be a crime against you.

more-lgbtqi = Many young people live like you. Think of what can be seen on your phone, such as apps, pictures and groups. Has someone threatened to out you at home? Get help right away, because it can be urgent.
law-lgbtqi = Threats, blows and force are crimes, whoever you love. If it is done many times for the sake of family honour, it may be honour oppression (hedersförtryck).

more-disability = It is wrong if you do not get food. It is wrong if you do not get your medicine. It is wrong if someone locks you in. You can ask someone at school to read this with you.
law-disability = It is a crime to hit you. It is a crime to force you to marry. The law also protects you if someone tricks you.

more-school = Does your family say that you will change schools or quit? Tell someone at school before it happens. You can ask to talk when no relative is near. Also tell them before the holidays if you are afraid that you will not come back.
law-school = All children in Sweden have a right to go to school, and for most of them it is a duty. Parents are responsible for getting you there.

more-religion = Many love their faith and still live with force at home. One does not take away the other. You may think different things on different days. If you want to talk to someone in your faith group, think first of whom that person knows.
law-religion = In Sweden everyone has freedom of religion, and that includes children. To threaten or hit is a crime, whatever it is about.

more-i_love_my_family = You can miss someone, be angry with them and be afraid of them all at once. You do not have to choose today. Some only want someone to listen, and that is enough. Say what matters most to you, and you can start there.

## Marriage

more-forced_marriage = Force can be threats and hitting, but also nagging and guilt. Some are told that someone will die or fall ill if they say no. What others threaten to do is not your responsibility. If you think a wedding is coming, it is good to get help early.
law-forced_marriage = The crime is called coercion to marry (äktenskapstvång), and to try is a crime too. The law also covers someone who uses that you are in a hard situation. If you were forced, you may get a divorce without waiting.

more-child_marriage = Is it planned but has not happened yet? Tell school, social services (socialtjänsten) or a person here as early as you can. If it has already happened, you can take one thing at a time, such as where to live. You do not need all the answers when you ask for help.
law-child_marriage = This crime (barnäktenskapsbrott) can lead to prison. It also counts if the wedding is only religious. If you were married off before 18, you may get a divorce without waiting.

more-foreign_marriage = Your relatives may see you as married, even if Sweden does not. You have a right to support in the meantime, even if the papers are not ready. Try not to sign anything new before you have had advice. You can ask for an interpreter who is not a relative.
law-foreign_marriage = The law looks at how things were when you were married. The exception is narrow and can only apply when both are now over 18. The rules can change, so ask a lawyer what applies today.

more-cousin_marriage = Many feel great pressure when both families are related. It can feel as if a no hurts everyone. It is still your life, and your worry matters. Talk to someone outside the family, if you can before anything is decided.
law-cousin_marriage = To force someone to marry is a crime, a cousin just as much as anyone else. The government put forward its proposal on cousins in March 2026.

more-tricked_abroad = There can be signs: a ticket with no trip home, talk in secret, or that someone keeps your passport. One sign may mean nothing, but several at once can. If you know the date and the country, it is good to say so when you ask for help. You may ask for help even if you only suspect it.
law-tricked_abroad = Someone who tricks you into such a trip can go to prison. If you are under 18, the trip can also be stopped with an exit ban (utreseförbud).

more-ceremony_pressure = Some are promised a fun day, gifts or a home of their own. Then it turns out that everyone sees them as married. You can tell a teacher or counsellor that you do not understand what will happen. Then you can think together.
law-ceremony_pressure = The law on force can apply even when you are not really married but your relatives see you as married. It also covers someone who uses that a person finds it hard to understand or say no.

## Body

more-fgm = Does someone talk of a party for you, or say that you will become pretty and clean? Tell the school nurse, a youth clinic (ungdomsmottagning) or social services (socialtjänsten). If you are in pain, or find it hard to pee, health care can help. You can ask to talk alone and to have an interpreter who is not a relative.
law-fgm = It is a crime even if you or your family said yes, and the one who does it can go to prison. If there is a risk that a child is taken abroad for it, an exit ban (utreseförbud) can be decided.

more-virginity_check = Many believe that there is a skin that breaks, but that is not so. Many do not bleed the first time either. Will someone take you to a doctor for it? Tell the staff that you do not want it, when you are alone with them.
law-virginity_check = It is also a crime to operate on someone so that she will look like a virgin. Those who break the law can get a fine or prison.

more-conversion_attempt = Some are told that they are ill or ruin things for the whole family. That is not true, and what others think is not your fault. If a trip or a wedding is coming, it is good to get help fast. If you look for support online, do it on a computer that your family cannot get at.
law-conversion_attempt = Threats, hitting and force are crimes, even if someone says it is for your own good. To force you to marry is also a crime.

more-sexual_abuse = If it happened just now, health care can help you at once. They can also take care of traces, so that you can decide later if you want to report it. Many feel shame, and many feel nothing at all. You may tell a little at a time.
law-sexual_abuse = Sex must be voluntary, or it is a crime, in a marriage too. If you are under 18, staff who learn of it must tell social services (socialtjänsten).

more-pregnancy = Ask the clinic not to send letters or texts home. Can someone else use your BankID? Tell the staff, so that they can think of who may read your health record. If you want a talk before you decide, you can ask for one.
law-pregnancy = The abortion law says that you decide up to the end of week 18. Health care may keep it secret from parents if it could harm you badly that they know.

more-trafficking = Some are told that they owe money, or that pictures will be spread if they stop. That is a way to keep you there. You may ask for help even if you have no papers in Sweden. You do not have to tell everything at once.
law-trafficking = To buy, sell or exploit a human being is a serious crime. The one who buys sex commits a crime, but not the one who sells. If you are under 18, it does not matter if you said yes.

## Abroad

more-before_travel = Tell a teacher or friend when you should be back, and what to do if they do not hear from you. Keep your passport yourself if you can. Try to learn the number of the Foreign Ministry's duty line (UD-jouren) by heart. If you are over 18, the police can still help if someone forces you.
law-before_travel = An exit ban (utreseförbud) covers every kind of clear risk of harm abroad, not only a wedding. The passport can be taken or refused. Those who take the child out anyway can go to prison.

more-at_airport = In the toilet or at the check you may get a moment to yourself. If the plane has not left, you can tell the staff on board. If you change planes, you can tell the police there too. You can call { number-sos_112 } in the whole EU.
law-at_airport = If there is an exit ban (utreseförbud), it is a crime to take you out of Sweden. It is also a crime to take someone away with violence or threats.

more-already_abroad = Try to find out what the place is called. Someone who takes your phone can see whom you called, so keep that in mind. A friend in Sweden can tell social services (socialtjänsten) and the police for you. If you get no answer the first time, try again when it is safe.
law-already_abroad = Swedish law says it is a crime to force you to marry, even when it is done in another country. At times, social services (socialtjänsten) can help with the trip home.

more-upbringing_trip = Some are told that it is only for a holiday, and are then not allowed home. Think about whether you have a ticket home and know the date. If not, it can be a sign. It is not a punishment that you have earned, whatever you did.
law-upbringing_trip = Since 1 June 2024 an exit ban (utreseförbud) can be used even when there is no wedding. A clear risk that you are harmed is enough. It is looked at again every six months and ends at the latest when you turn 18.

## Getting help

more-social_services = You can ask to talk without anyone from your family, and to have an interpreter who is not a relative. An inquiry should be done within four months. It does not always go well at once. If you feel that they do not understand, you can ask to talk to a manager.
law-social_services = Everyone who needs help may ask social services for support. From the age of 15 you may speak for yourself when it is about care that your parents do not want.

more-duty_to_report = You can ask about everything without saying who you are, and decide later. If you want to tell more, you can first talk about what happens then. You may say what you are afraid of, so that they can think of it.
law-duty_to_report = The duty is in the law on social services (socialtjänstlagen). It covers staff in schools, health care, police and social services, among others, and they must report at once. They may not skip it because someone asks them to.

more-anonymity = Do not write the names of relatives or which class you are in. A private window on the phone does not hide everything. It does not stop a spy app either. Do not take pictures of the chat on the screen.
law-anonymity = The police can at times demand details from a municipality, such as an IP address. That is why the chat is made so that it keeps none.

more-will_parents_know = Ask staff what they may keep secret, before you tell them. You can say: It is dangerous if my family finds out. Letters, texts and an online health record can also give you away, so say so.
law-will_parents_know = The law has no fixed age for this. It depends on how mature you are, what it is about and if it could harm you that your parents know.

more-under_15 = You do not need the right words. You can say: I am scared at home. Say it to a teacher, the school nurse or another adult you trust. They may have to tell social services (socialtjänsten), and that is so that you get help.
law-under_15 = All children have a right to say what they think, however young they are. The rules for what happens when you are under 15 are not easy. So ask the person you talk to how it will be for you.

more-police_report = Say that it is about honour, so that they can think of your safety. Ask them not to send letters home, and not to call a number that the family may answer. You can get an interpreter, and bring someone for support. You do not have to remember everything in order.
law-police_report = You can get a lawyer of your own whom the state pays. If a parent is a suspect, a child can get another adult who speaks for them. A prosecutor can also ban someone from contacting you.

more-leaving_home = Do not go to a relative or to someone you only know from the internet. Ask staff what to do with your phone, so that it does not show where you are. Many miss their family afterwards, and that is common. You may change your mind and start again.
law-leaving_home = If you are harmed at home and are under 18, a court can give you care in another place, even if your parents say no. If it is urgent, social services (socialtjänsten) can do so at once. It can also be decided that your parents may not know where you live.

more-protected_identity = It takes time to apply, and it does not solve everything. Pictures, tags, apps and friends can still show where you are. Tell school and health care that your details are protected. It can be hard in daily life, so accept support if you get it.
law-protected_identity = A protected address (skyddad folkbokföring) is for those who risk crime, threats or being hunted. Their family can get it too. At times, social services (socialtjänsten) can apply for a child.

more-asylum = Some are told that they will be sent back if they do not obey. That threat is a way to control you. You can ask to talk alone, with an interpreter who does not know your family. Nobody can say beforehand how a case will go.
law-asylum = The rights of the child are for all children in Sweden, also those who seek asylum. Threats from your own relatives can count when the Migration Agency (Migrationsverket) looks at your case. It is no promise that you may stay.

more-worried_about_friend = Agree on a word that means that something is wrong. Did your friend not come back after the holidays? Tell school, the police or social services (socialtjänsten). It is hard to be worried, so talk to someone for your own sake too.
law-worried_about_friend = As a friend you have no duty to report, but the law wants everyone to tell about a child who may be harmed. School staff must do it.

more-suicide = Try to be in a room with people you feel safe with. Put away things you could hurt yourself with, if you can. You only have to get through a short while at a time. If someone else wants you to die, that is violence against you, and it is urgent.

## About the chat

more-who_answers = I look up answers that people have written beforehand. If it goes wrong, you can write in another way. The one who answers instead of me is an adult who does this as a job.

more-cost_and_trace = A computer at school or in a library is better. A private window leaves fewer traces, but it does not stop someone with a spy app. Do not clear the phone if that could raise questions. If you share a phone plan, someone may see how much data is used.

more-professional = Talk to the child alone, and never use a relative as interpreter. Social services (socialtjänsten) can give advice without you saying who it is about. If a trip is near it is urgent, because most can be done while the child is still in Sweden.
law-professional = If you meet children in your work, such as in school or health care, you must report at once when you fear that a child is harmed. You cannot hand the duty to someone else or be anonymous. Parents often learn of a report, so say that this can be dangerous.
