# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### The guides: one question at a time, each answer a button. The steps are data in content/guides/ID.toml.
### guide-ID is the button that starts it, guide-ID-STEP what is said, guide-ID-STEP-ANSWER a button of its own.
### The answers yes, no and dont_know have their words in phone.ftl.

## What is safe right now: the screen, the phone, another device.

guide-safe = Vad är säkert just nu?
guide-safe-screen = Vi kan titta på vad som är säkert för dig. Kan någon se din skärm just nu?
guide-safe-seen = Tryck på Lämna om du behöver, och kom tillbaka sedan. Är du rädd för någon som är där nu?
guide-safe-danger = Kortet här på sidan visar vad du kan göra nu. Ring { number-sos_112 } om du är i fara. Jag är ett program och kan inte ringa åt dig.
guide-safe-own = Det är bra att ingen ser. Är det bara du som använder mobilen eller datorn?
guide-safe-checked = En del blir kollade utan att det syns. Brukar någon läsa din mobil eller se var du är?
guide-safe-other = Då kan någon få se att du varit här. Kan du använda en annan dator eller mobil, till exempel i skolan?
guide-safe-switch = Skriv hellre därifrån. Ändra inte allt i din egen mobil på en gång, för det kan märkas.
guide-safe-careful = Skriv bara när du är ensam, och skriv kort. Tryck på Lämna när du är klar. Mobilen kan ändå minnas att du varit här.
guide-safe-fine = Det låter bra. Mobilen kan ändå minnas att du varit här. Här är råd som gör det svårare för andra att se.

## A trip she is afraid of: before it, on the way, abroad.

guide-trip = Inför en resa
guide-trip-where = Det är bra att du frågar. Hur är det med resan?
guide-trip-where-soon = Vi åker snart
guide-trip-where-later = Det är längre fram
guide-trip-where-going = Vi är på väg nu
guide-trip-where-abroad = Jag är utomlands
guide-trip-going = Du kan fortfarande säga stopp. Kortet här på sidan visar vad du kan göra nu. Säg till personal eller polis när du kan.
guide-trip-away = Det finns hjälp även utomlands. Kortet här på sidan visar vem du kan kontakta. Skriv bara när det är säkert.
guide-trip-passport = Behåll ditt pass själv om det går. Har du det hos dig nu?
guide-trip-known = Det är bra om någon vet vart ni ska och när ni ska komma hem. Finns det någon utanför familjen som vet om resan?
guide-trip-alone = Då kan en lärare eller kurator i skolan vara den som vet. Du kan också be om en människa här. Är du under 18?
guide-trip-age = Sök hjälp innan ni åker, för då går det att göra mest. Är du under 18?
guide-trip-child = Kontakta socialtjänsten eller polisen, och säg att du är rädd att föras bort. Är du under 18 kan det bli förbjudet att ta dig ut ur Sverige. Är det bråttom kan det beslutas samma dag.
guide-trip-adult = Du bestämmer själv om du vill åka. Är det någon som tvingar dig kan du få hjälp av polisen eller socialtjänsten. Du kan också be om en människa här.

## A plan to leave home, made with somebody.

guide-plan = Planera att lämna
guide-plan-now = Det är modigt att tänka på det här. Är du i fara just nu?
guide-plan-danger = Då är det viktigast att du kommer ifrån faran. Kortet här på sidan visar vad du kan göra. Jag är ett program och kan inte ringa åt dig.
guide-plan-with = Att lämna utan en plan kan vara farligt. Har du någon utanför familjen att planera med?
guide-plan-find = Kuratorn i skolan, socialtjänsten eller en människa här kan planera med dig. Åk inte ensam till någon du inte känner. Är du under 18?
guide-plan-age = Det är bra. Hjälpen är lite olika om du är barn eller vuxen. Är du under 18?
guide-plan-child = Är du under 18 kan socialtjänsten ordna ett annat ställe åt dig, även om dina föräldrar säger nej. Säg att det gäller heder, och be dem planera för din säkerhet först. Vill du se vad du kan packa?
guide-plan-adult = Du kan få hjälp till ett skyddat boende. Säg till socialtjänsten att det gäller heder, och att familjen inte får veta var du är. Vill du se vad du kan packa?
guide-plan-pack = Packa bara om ingen märker det, och ta hellre lite än mycket. Det du saknar går ofta att ordna sedan.
guide-plan-done = Du bestämmer själv när du vill ta nästa steg. Du får ångra dig och börja om. En människa här kan tänka tillsammans med dig.

## For somebody who worries about a friend.

guide-friend = Hjälpa en kompis
guide-friend-now = Det är fint att du bryr dig. Är din kompis i fara just nu?
guide-friend-call = Ring { number-sos_112 } och berätta det du vet. Prata inte med kompisens familj. Jag är ett program och kan inte ringa åt dig.
guide-friend-gone = Ibland försvinner någon på ett lov eller en resa. Har din kompis slutat svara eller inte kommit tillbaka?
guide-friend-report = Berätta för socialtjänsten eller polisen så snart du kan. Fråga inte familjen, för det kan öka faran. En människa här kan hjälpa dig att tänka.
guide-friend-write = Kanske läser någon annan det ni skriver. Är det säkert att skriva till din kompis?
guide-friend-quiet = Skriv då inget om det här. Prata hellre när ni är ensamma, till exempel i skolan. Ska din kompis resa bort snart?
guide-friend-travel = Fråga din kompis vad som känns säkert, och när ni kan höras. Ska din kompis resa bort snart?
guide-friend-trip = Då är det bäst att söka hjälp före resan. Socialtjänsten eller polisen kan hjälpa din kompis. Du kan också själv berätta för dem att du är orolig.
guide-friend-adult = Berätta för en vuxen som du litar på. Du kan också berätta för socialtjänsten, och då behöver du inte säga vem du är. Tänk på dig själv också.
