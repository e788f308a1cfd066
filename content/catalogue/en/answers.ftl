# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What is it?

topic-what_is_honour_violence = What is honour violence?
answer-what_is_honour_violence = It is when family or relatives control you to protect their good name. It is often about love, your body, clothes and friends. Several people can take part and decide, threaten or punish. It can happen to girls, boys and LGBTQI people. It is never your fault.

topic-forms_of_violence = Kinds of violence
answer-forms_of_violence = Violence is not only hitting. It can be threats, cruel words, shame, or that someone always watches you. You may be frozen out, get no food or care, or have your things broken. Sexual abuse or a trip abroad against your will is also violence. All of it counts, and you can ask for help with any of it.

topic-is_it_me = Is this about me?
answer-is_it_me = Does someone else decide about your friends, clothes, free time or who you love? Are you threatened or punished when you choose for yourself? Are you afraid of what your relatives will say? If you say yes to any of this, it may be honour oppression. You can talk to us even if you are not sure.

topic-is_it_a_crime = Is it a crime?
answer-is_it_a_crime = It can be. If someone threatens, hits, forces or humiliates you again and again for the honour of the family, it may be the crime called honour oppression (hedersförtryck). A single time can also be a crime, such as a blow or a threat. Not being allowed to choose clothes is not always a crime, but it can still be wrong, and you can get help. You do not have to be sure before you ask.

topic-child_rights = My rights
answer-child_rights = The Convention on the Rights of the Child is law in Sweden and is about everyone under 18. You are worth as much as everyone else. You have a right to say what you think, go to school, have a private life and choose what you believe. You should be protected from violence, at home too. When adults decide, they should think of what is best for you.

topic-everyday_limits = Control in daily life
answer-everyday_limits = Parents may set limits, but the older you get, the more they must listen to you. Nobody may hit you, humiliate you, threaten you or lock you in. If you are controlled more as you get older, that is a warning sign. You have a right to say what you think and to be taken seriously. You can talk to the counsellor at school or to a person here.

topic-digital_control = Someone checks my phone
answer-digital_control = Reading your phone, tracking you or demanding your passwords is a form of violence. Do not change everything at once, because it may be noticed. It is better to look for help on a computer at school or in a library. Your BankID and your codes are yours alone. Only do what feels safe for you.

topic-money_control = Money and loans
answer-money_control = Money that you earn is yours. Nobody may force you to take a loan, or sign in your name. Do not sign what you do not understand, if it is safe not to. If you must leave home, you can ask social services (socialtjänsten) for help with money. You can talk to a person here about what to do.

topic-made_to_control_sibling = Made to watch a sibling
answer-made_to_control_sibling = Many, often boys, are made to keep watch over sisters, brothers or cousins. You too have a right to be free from that. Not wanting to is not the same as letting your family down. You can be hurt and have done wrong at the same time, and you can talk about it here. If you have threatened or hit someone, there is help to stop.

topic-lgbtqi = LGBTQI
answer-lgbtqi = You are not ill, and you do not need to change. Nobody may threaten, hit or force you, or marry you off, because you are gay, bi, trans or queer. You decide who gets to know. Do not tell anyone at home if it could be dangerous. You can talk to a person here without saying your name.

topic-disability = Disability
answer-disability = Nobody may hit you. Nobody may force you. You may say no. You may choose who you love. Tell an adult at school, or ask for a person here. Are you scared now? Call { number-sos_112 }.

topic-school = School
answer-school = You have a right to go to school and take part in everything, also sports, swimming and sex education. Only the head of the school can say that you may skip a certain part, and only for very strong reasons. Nobody may take you out of school to keep you at home. A counsellor, school nurse or teacher can listen. They may have to report if they believe you are being harmed, so feel free to ask first how that works.

topic-religion = Religion and belief
answer-religion = You choose what you believe, or not to believe at all. Nobody may threaten or hit you to make you wear certain clothes, or to stop you from wearing them. Honour violence does not belong to one religion. You can believe and still want to decide for yourself. Do not show at home what you believe if it could be dangerous.

topic-i_love_my_family = I love my family
answer-i_love_my_family = You can love your family and still want things to be different. Many feel that way. To talk here does not mean that you have to leave them. The goal can be that things get better for you where you are. You choose what you want to talk about.

## Marriage

topic-forced_marriage = Being forced to marry
answer-forced_marriage = Nobody may force you to marry. In Sweden it is a crime, even if the wedding is only religious or takes place abroad. The person who forces you can go to prison. You do not have to say no at home. Talk first to an adult outside the family whom you trust, to social services (socialtjänsten), or to a person here.

topic-child_marriage = Marriage before 18
answer-child_marriage = Nobody under 18 may marry in Sweden. There are no exceptions, and it does not matter if the child has said yes. Adults who make a child marry, or let it happen, commit a crime. It is never the child's fault. If you were married before 18, you can get help to get a divorce.

topic-foreign_marriage = Married abroad
answer-foreign_marriage = That you were married off in another country does not always mean that it counts here. Sweden mostly says no if someone was under 18, if someone was forced, or if you were not in the same place. There are exceptions, so ask social services (socialtjänsten) or a lawyer. You do not have to sort it out alone. It is not your fault that it happened.

topic-cousin_marriage = Marrying a cousin
answer-cousin_marriage = Nobody may force you to marry a relative, whatever the law says about cousins. The government has proposed a ban on marriage between cousins. I do not know for sure what the rule is right now, so ask social services (socialtjänsten) or a lawyer. You have a right not to want it, even if your relatives have already decided. You do not have to say no at home if it could be dangerous.

topic-tricked_abroad = Tricked into a trip
answer-tricked_abroad = Sometimes the family says that you are going on holiday or to visit someone who is ill, but the plan is a wedding. It is a crime to trick you into going abroad to marry you off. Take your worry seriously if something does not add up. Before the trip, tell social services (socialtjänsten), the police or an adult outside the family. It is much harder to get help once you are there.

topic-ceremony_pressure = Just a party at home?
answer-ceremony_pressure = A promise, an engagement or a party at home can also be force. Sometimes they say that it is just a party, or that you will be like everyone else. Ask us or an adult outside the family what it can mean for you. You have a right not to want it, afterwards too. You can talk to a person here if you are not sure.

## Body

topic-fgm = Genital cutting (FGM)
answer-fgm = Cutting girls' genitals is against the law in Sweden. Taking a child to another country for it is not allowed either. Are you worried about a trip? Tell someone before you go, because the trip can be stopped if you are under 18. If it has already happened it is not your fault, and you can get care and support.

topic-virginity_check = Virginity check
answer-virginity_check = Nobody can see on a body if a person has had sex. Since 1 December 2025 it is a crime to do a virginity check or to write a paper about virginity. That is so even if you said yes. The one who does it is punished, not you. You may ask us anything about this.

topic-conversion_attempt = They want to change me
answer-conversion_attempt = To be gay, bi, trans or queer is not an illness, and there is nothing to cure. Nobody may threaten, hit or force you to become someone else. It can be done with hard pressure, a trip, a wedding or something they call treatment. Do not say at home who you are if it could be dangerous. You can talk to a person here, at your own pace.

topic-sexual_abuse = Sexual abuse
answer-sexual_abuse = Has someone done something sexual to you that you did not want? It is never your fault, even if it was a relative, a partner or your husband or wife. You have a right to protection and help. You can get health care without going to the police. If you want, you can talk to a person here, at your own pace.

topic-pregnancy = Pregnancy and abortion
answer-pregnancy = You decide about a pregnancy yourself. Abortion is allowed up to the end of week 18, and there is no age limit. A youth clinic (ungdomsmottagning) can help you, and staff there have a duty of secrecy. Tell them if it is dangerous that your family finds out. Emergency pills are sold at pharmacies.

topic-trafficking = Sold or exploited
answer-trafficking = Nobody may buy, sell or exploit you. It can be that you are made to have sex, work, steal or marry so that someone else gains from it. It is not your fault, even if you got money or said yes. Are you in danger now? Call { number-sos_112 }. You can also talk to a person here without saying who you are.

## Abroad

topic-before_travel = Afraid of a trip
answer-before_travel = Get help before the trip, because that is when most can be done. Contact social services (socialtjänsten) or the police and say that you are afraid of being taken away. If you are under 18 you can get an exit ban (utreseförbud). Then it is against the law to take you out of Sweden, and if it is urgent it can be decided the same day. Tell them where the trip goes and when, if you know.

topic-at_airport = At the airport
answer-at_airport = You can still say stop. Tell staff, police or passport control: “I need help. I am being taken away against my will.” Call { number-sos_112 } if you can. A spoon in your underwear can set off the alarm, so that you get to talk alone with staff, but it does not always work. Do not board if you can get away without danger.

topic-already_abroad = I am abroad
answer-already_abroad = Call the duty line of the Swedish Foreign Ministry, or contact the Swedish embassy in the country. The duty line answers day and night, also if you live in Sweden without being a citizen. Keep your passport in a safe place, and tell someone in Sweden where you are. In some countries the help may be weaker, but get in touch anyway. Only write when it is safe.

topic-upbringing_trip = Sent to relatives
answer-upbringing_trip = Sometimes young people are sent to relatives in another country to learn to obey. It happens to both girls and boys. If you are under 18 and there is a risk of harm there, the trip can be stopped with an exit ban (utreseförbud). Tell social services (socialtjänsten), the police or an adult outside the family before you go. If it is urgent it can be decided the same day.

## Getting help

topic-social_services = What social services do
answer-social_services = You can call social services (socialtjänsten) and ask without saying your name. If you say who you are and are under 18, they must decide the same day if you need protection now. Within two weeks they decide if they will look into it more. Say that it is about honour, and that it is dangerous if the family finds out. Ask them to plan for your safety before they contact your parents.

topic-duty_to_report = Do you have to report?
answer-duty_to_report = The people who work here must tell social services (socialtjänsten) if they believe that a child under 18 is being harmed. That may be you or someone else. The law is there so that the child gets help, not to punish you. As long as they do not know who you are, they cannot report anything that points you out. They try to tell you first, and you can have a say in how it is done.

topic-anonymity = Am I anonymous?
answer-anonymity = You do not have to say your name, where you live or where you go to school. The chat is not kept afterwards, and we do not save your IP address. If you write a letter, it is kept for 30 days, locked. You choose how much you tell. If you say who you are, the people who work here may have to do something so that you get help. Think also about whether someone can see your screen or read your phone.

topic-will_parents_know = Will my parents find out?
answer-will_parents_know = Nobody here tells your parents just because you chat. Staff may keep things secret from them if it could harm you badly that they know. The older and more mature you are, the more you decide for yourself. If social services start an inquiry, parents often learn something. Ask then that your safety is planned first.

topic-under_15 = I am under 15
answer-under_15 = You may always ask here, however young you are. The people who work here take extra care when someone is young, and like to bring in a safe adult who can help you. From the age of 12, social services (socialtjänsten) can give some support without a yes from your parents, if it suits you and you want it. You can also talk to Bris, which is there for children. Are you scared now? Call { number-sos_112 }.

topic-leaving_home = Leaving home
answer-leaving_home = You do not have to do it alone, and without a plan it can be dangerous. If you are under 18, social services (socialtjänsten) can find another place for you, even if your parents say no. If you are over 18 you can get a protected shelter. Say that it is about honour, and that your family must not know your new address. You are welcome to talk to a person here about how to plan.

topic-protected_identity = Protected identity
answer-protected_identity = It can be made harder to find you in public records. There are three ways: your details are marked as secret, your address is protected (skyddad folkbokföring) or, when the danger is very great, you get a new name and number. The Swedish Tax Agency (Skatteverket) decides on the first two. The police and social services (socialtjänsten) can help you apply. Talk to them about what fits you.

topic-asylum = Asylum and permits
answer-asylum = You have the same right to protection as others in Sweden, even if you seek asylum. Threats or violence from relatives can matter in your own case. Tell your lawyer, your guardian (god man) or the Migration Agency (Migrationsverket) when your family is not there. Your family cannot decide by themselves that you are sent out of Sweden. The rules are hard, so ask a lawyer before you worry alone.

topic-police_report = Going to the police
answer-police_report = You can report by phone or at a police station. If there is danger now, call { number-sos_112 }. If you are under 18 the police can talk to you at a Barnahus, a place made for children. You may change your mind, but the police can go on anyway. If you are not sure, you can talk to a person here first.

topic-worried_about_friend = Worried about a friend
answer-worried_about_friend = Listen to your friend, and believe what you hear. Do not talk to your friend's family, because that can make it more dangerous. Ask what is safe, and how you can keep in touch. Tell an adult you trust, or tell us. Anyone may tell social services that they are worried, and you do not have to say who you are.

topic-suicide = I cannot go on living
answer-suicide = It is brave of you to tell. When life is this hard you can get thoughts of dying, and they can pass with help. Are you about to do something now, or is someone making you? Call { number-sos_112 } or go to an adult you trust. You can also contact one of those shown here, or ask for a person in the chat.

topic-talk_to_human = Talk to a person
answer-talk_to_human = You can ask for a person at any time. It is not certain that someone can answer at once, and you can change your mind while you wait. When someone answers you see a name. From then on the program cannot read the new things you write. You choose if the person may see what you have already written.

## About the chat

topic-who_answers = Who answers here?
answer-who_answers = I am a program, not a person. I can answer common questions, but I can be wrong. I cannot call anyone or raise an alarm. If you would rather talk to a person, you can ask for that. Then someone who works here answers, as soon as someone can.

topic-cost_and_trace = Does it cost? Does it show?
answer-cost_and_trace = The chat is free, but it can use mobile data. It does not show as a call on the phone bill. That you have been on the page can still show on the phone, or in the network at home and at school. If you call someone, it shows in the phone's list of calls. Next to each number here you can see what it costs and if it can show.

topic-professional = I work with young people
answer-professional = This chat is for young people who are affected themselves. If you meet children and young people in your work, you can get advice from the national support line on honour violence (Nationella stödtelefonen). Write and say no names, no school and nothing else that points anyone out. Do not contact the family before there is a plan for the child's safety. Is a child in danger now? Call { number-sos_112 }.

topic-greeting = Hello
answer-greeting = Hello! I am a program that answers questions. Can anyone else see your screen right now? If so, wait until you are alone. If not, you can choose something here or write in your own words, and you do not have to say your name.

topic-goodbye = Goodbye
answer-goodbye = Goodbye! Press Leave when you are done, and the page is emptied. The phone may still remember that you were here. You can come back when you want. If you are in danger, call { number-sos_112 }. Take care of yourself.

topic-thanks = Thank you
answer-thanks = It was good that you asked. You are welcome to ask more. You can also ask for a person.

topic-out_of_scope = Something else
answer-out_of_scope = I am sorry, I cannot answer that. I know most about family, control, force, trips and where you can get help. Choose something here, or ask for a person.

## When the program is not sure, and what it is not

not-sure = I am not certain that I understood you. Do you mean one of these? You can also write it in another way or ask for a person.
i-am-a-program = I am a program. I cannot call anyone, and no human being reads what you write now. Are you in danger? Call { number-sos_112 } yourself. You can also ask for a person here in the chat.
danger-now = What you write sounds dangerous. The card on this page shows what you can do now. I am a program and cannot call for you.
offer-human = Would you like to talk to a person? The people who work here can listen and help you think. It is not certain that someone can answer at once.
