# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

## What is it?

topic-what_is_honour_violence = What is honour violence?
answer-what_is_honour_violence = It is when family or relatives control you to protect their good name. It is often about love, your body, clothes and friends. Several people can take part and decide, threaten or punish. It can happen to girls, boys and LGBTQI people. It is never your fault.

topic-is_it_me = Is this about me?
answer-is_it_me = Does someone else decide about your friends, clothes, free time or who you love? Are you threatened or punished when you choose for yourself? Are you afraid of what your relatives will say? If you say yes to any of this, it may be honour oppression. You can talk to us even if you are not sure.

topic-everyday_limits = Control in daily life
answer-everyday_limits = Parents may set limits, but the older you get, the more they must listen to you. Nobody may hit you, humiliate you, threaten you or lock you in. If you are controlled more as you get older, that is a warning sign. You have a right to say what you think and to be taken seriously. You can talk to the counsellor at school or to a person here.

topic-digital_control = Someone checks my phone
answer-digital_control = Reading your phone, tracking you or demanding your passwords is a form of violence. Do not change everything at once, because it may be noticed. It is better to look for help on a computer at school or in a library. Your BankID and your codes are yours alone. Only do what feels safe for you.

topic-lgbtqi = LGBTQI
answer-lgbtqi = You are not ill, and you do not need to change. Nobody may threaten, hit or force you, or marry you off, because you are gay, bi, trans or queer. You decide who gets to know. Do not tell anyone at home if it could be dangerous. You can talk to a person here without saying your name.

## Marriage

topic-forced_marriage = Being forced to marry
answer-forced_marriage = Nobody may force you to marry. In Sweden it is a crime, even if the wedding is only religious or takes place abroad. The person who forces you can go to prison. You do not have to say no at home. Talk first to an adult outside the family whom you trust, to social services (socialtjänsten), or to a person here.

topic-child_marriage = Marriage before 18
answer-child_marriage = Nobody under 18 may marry in Sweden. There are no exceptions, and it does not matter if the child has said yes. Adults who make or let a child marry commit a crime. It is never the child's fault. If you were married before 18, you can get help to get a divorce.

## Body

topic-fgm = Genital cutting (FGM)
answer-fgm = Cutting girls' genitals is against the law in Sweden. Taking a child to another country for it is not allowed either. Are you worried about a trip? Tell someone before you go, because the trip can be stopped if you are under 18. If it has already happened it is not your fault, and you can get care and support.

topic-virginity_check = Virginity check
answer-virginity_check = Nobody can see on a body if a person has had sex. Since 1 December 2025 it is a crime to do a virginity check or to write a paper about virginity. That is so even if you said yes. The one who does it is punished, not you. You may ask us anything about this.

topic-sexual_abuse = Sexual abuse
answer-sexual_abuse = Has someone done something sexual to you that you did not want? It is never your fault, even if it was a relative, a partner or your husband or wife. You have a right to protection and help. You can get health care without going to the police. If you want, you can talk to a person here, at your own pace.

## Abroad

topic-before_travel = Afraid of a trip
answer-before_travel = Get help before the trip, because that is when most can be done. Contact social services (socialtjänsten) or the police and say that you are afraid of being taken away. If you are under 18 you can get an exit ban (utreseförbud). Then it is against the law to take you out of Sweden, and if it is urgent it can be decided the same day. Tell them where the trip goes and when, if you know.

topic-at_airport = At the airport
answer-at_airport = You can still say stop. Tell staff, police or passport control: “I need help. I am being taken away against my will.” Call { number-sos_112 } if you can. A spoon in your underwear can set off the alarm, so that you get to talk alone with staff, but it does not always work. Do not board if you can get away without danger.

topic-already_abroad = I am abroad
answer-already_abroad = Call the duty line of the Swedish Foreign Ministry, or contact the Swedish embassy in the country. The duty line answers day and night, also if you live in Sweden without being a citizen. Keep your passport in a safe place, and tell someone in Sweden where you are. In some countries the help may be weaker, but get in touch anyway. Only write when it is safe.

## Getting help

topic-social_services = What social services do
answer-social_services = You can call social services (socialtjänsten) and ask without saying your name. If you say who you are and are under 18, they must decide the same day if you need protection now. Within two weeks they decide if they will look into it more. Say that it is about honour, and that it is dangerous if the family finds out. Ask them to plan for your safety before they contact your parents.

topic-duty_to_report = Do you have to report?
answer-duty_to_report = The people who work here must tell social services if they learn which child under 18 is being harmed. That may be you or someone else. The law is there so that the child gets help, not to punish you. As long as nobody knows who you are, nobody can point you out. They try to tell you first, and you can have a say in how it is done.

topic-anonymity = Am I anonymous?
answer-anonymity = You do not have to say your name, where you live or where you go to school. The chat is not kept afterwards, and we do not save your IP address. You choose how much you tell. If you say who you are, the people who work here may have to do something so that you get help. Think also about whether someone can see your screen or read your phone.

topic-will_parents_know = Will my parents find out?
answer-will_parents_know = Nobody here tells your parents just because you chat. Staff may keep things secret from them if it could harm you badly that they know. The older and more mature you are, the more you decide for yourself. If social services start an inquiry, parents often learn something. Ask then that your safety is planned first.

topic-leaving_home = Leaving home
answer-leaving_home = You do not have to do it alone, and without a plan it can be dangerous. If you are under 18, social services (socialtjänsten) can find another place for you, even if your parents say no. If you are over 18 you can get a protected shelter. Say that it is about honour, and that your family must not know your new address. You are welcome to talk to a person here about how to plan.

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
