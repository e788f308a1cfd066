# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Easy Swedish (lätt svenska). No native reader and no reader from the group it is for has read it yet.
### The guides: one question at a time, each answer a button. The steps are data in content/guides/ID.toml.
### guide-ID is the button that starts it, guide-ID-STEP what is said, guide-ID-STEP-ANSWER a button of its own.
### The answers yes, no and dont_know have their words in phone.ftl.

## What is safe right now: the screen, the phone, another device.

guide-safe = Vad är säkert just nu?
guide-safe-screen = Vi ska se vad som är säkert för dig. Kan någon se din skärm just nu?
guide-safe-seen = Tryck på Lämna om du behöver. Du kan komma tillbaka sedan. Är du rädd för någon som är där nu?
guide-safe-danger = Läs kortet här på sidan. Där står vad du kan göra nu. Är du i fara? Ring { number-sos_112 }. Jag är ett program. Jag kan inte ringa åt dig.
guide-safe-own = Det är bra att ingen ser. Är det bara du som använder mobilen eller datorn?
guide-safe-checked = Ibland syns det inte att någon kollar. Brukar någon läsa din mobil? Brukar någon se var du är?
guide-safe-other = Då kan någon se att du var här. Kan du använda en annan dator eller mobil? Till exempel i skolan?
guide-safe-switch = Skriv hellre där. Ändra inte allt i din egen mobil på en gång. Det kan märkas.
guide-safe-careful = Skriv bara när du är ensam. Skriv kort. Tryck på Lämna när du är klar. Mobilen kan ändå minnas att du var här.
guide-safe-fine = Det låter bra. Mobilen kan ändå minnas att du var här. Här är råd till dig. De gör det svårare för andra att se.

## A trip she is afraid of: before it, on the way, abroad.

guide-trip = Inför en resa
guide-trip-where = Det är bra att du frågar. När ska ni resa?
guide-trip-where-soon = Vi åker snart
guide-trip-where-later = Vi åker senare
guide-trip-where-going = Vi är på väg nu
guide-trip-where-abroad = Jag är i ett annat land
guide-trip-going = Du kan fortfarande säga stopp. Läs kortet här på sidan. Där står vad du kan göra nu. Säg till personal eller polis när du kan.
guide-trip-away = Det finns hjälp i andra länder också. Läs kortet här på sidan. Där står vem du kan ringa. Skriv bara när det är säkert.
guide-trip-passport = Ha hand om ditt pass själv om det går. Har du ditt pass nu?
guide-trip-known = Det är bra om någon vet vart ni ska. Det är bra om någon vet när ni kommer hem. Vet någon utanför familjen om resan?
guide-trip-alone = Säg det till en lärare eller kurator i skolan. Kuratorns jobb är att lyssna. Du kan också be om en människa här. Är du under 18?
guide-trip-age = Sök hjälp innan ni åker. Då går det att göra mest. Är du under 18?
guide-trip-child = Ring socialtjänsten eller polisen. Säg: ”Jag är rädd att de tar mig från Sverige.” Är du under 18? Då kan du få ett utreseförbud. Det betyder: ingen får ta dig ut ur Sverige. Är det bråttom? De kan bestämma samma dag.
guide-trip-adult = Du bestämmer själv om du vill åka. Tvingar någon dig? Du kan få hjälp av polis eller socialtjänst. Du kan också be om en människa här.

## A plan to leave home, made with somebody.

guide-plan = Planera att lämna
guide-plan-now = Det är modigt att tänka på det här. Är du i fara just nu?
guide-plan-danger = Ta dig bort från faran. Det är viktigast. Läs kortet här på sidan. Där står vad du kan göra. Jag är ett program. Jag kan inte ringa åt dig.
guide-plan-with = Utan en plan kan det vara farligt att lämna. Kan någon hjälpa dig med en plan? Någon som inte är i familjen?
guide-plan-find = Kuratorn i skolan kan planera med dig. Socialtjänsten kan också göra det. En människa här kan också göra det. Åk inte ensam till någon du inte känner. Är du under 18?
guide-plan-age = Det är bra. Barn och vuxna får lite olika hjälp. Är du under 18?
guide-plan-child = Är du under 18? Socialtjänsten kan ordna ett annat ställe att bo på. De kan göra det även om dina föräldrar säger nej. Säg att det gäller heder. Be dem att först planera för din säkerhet. Vill du se vad du kan packa?
guide-plan-adult = Du kan få hjälp till ett skyddat boende. Det är ett ställe där du får skydd. Säg till socialtjänsten att det gäller heder. Säg att familjen inte får veta var du är. Vill du se vad du kan packa?
guide-plan-pack = Packa bara om ingen märker det. Ta hellre lite än mycket. Saknar du något sedan? Det går ofta att ordna.
guide-plan-done = Du bestämmer när du vill göra mer. Du får ångra dig. Du får börja om. En människa här kan tänka med dig.

## For somebody who worries about a friend.

guide-friend = Hjälpa en kompis
guide-friend-now = Det är fint att du bryr dig. Är din kompis i fara just nu?
guide-friend-call = Ring { number-sos_112 }. Berätta det du vet. Prata inte med din kompis familj. Jag är ett program. Jag kan inte ringa åt dig.
guide-friend-gone = Ibland försvinner någon på ett lov eller en resa. Har din kompis slutat svara? Eller inte kommit tillbaka?
guide-friend-report = Säg det till socialtjänsten eller polisen så snart du kan. Fråga inte familjen. Faran kan bli större av det. En människa här kan tänka med dig.
guide-friend-write = Kanske läser någon annan det ni skriver. Är det säkert att skriva till din kompis?
guide-friend-quiet = Skriv då inget om det här. Prata när ni är ensamma, till exempel i skolan. Ska din kompis resa bort snart?
guide-friend-travel = Fråga din kompis vad som känns säkert. Fråga när ni kan höras. Ska din kompis resa bort snart?
guide-friend-trip = Då är det bäst att söka hjälp före resan. Socialtjänsten eller polisen kan hjälpa din kompis. Du kan också säga till dem att du är orolig.
guide-friend-adult = Säg det till en vuxen som du litar på. Du kan också säga det till socialtjänsten. Du behöver inte säga vem du är. Tänk på dig själv också.
