// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * How the page asks for attention: a number in the title, a sound until someone takes, a notification that says
 * nothing. A notification can be read over a shoulder and stays in the system's list, so no word of a card goes there.
 */

import {effect, signal} from 'vendor/preact.js';
import {ringFor} from './ring.js';
import {t} from './texts.js';

const LOOK_MS = 1000;
const APART_S = 0.18;

export const sound = signal(true);
export const mayNotify = signal('Notification' in window ? Notification.permission : 'denied');

/** @type {AudioContext | null} */
let audio = null;

/** Browsers allow sound only after a press of something. */
export function allowSound() {
  audio ??= new AudioContext();
  void audio.resume();
}

/** @param {import('./ring.js').Ring} ring */
function play({loudness, hertz}) {
  if (!audio || !sound.peek()) return;
  const from = audio.currentTime;
  hertz.forEach((pitch, at) => note(/** @type {AudioContext} */ (audio), pitch, loudness, from + at * APART_S));
}

/** @param {AudioContext} context @param {number} pitch hertz @param {number} loudness @param {number} from seconds on the context's clock */
function note(context, pitch, loudness, from) {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = pitch;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loudness, from + 0.03);
  gain.gain.exponentialRampToValueAtTime(0.0001, from + 0.6);
  tone.connect(gain).connect(context.destination);
  tone.start(from);
  tone.stop(from + 0.7);
}

export async function askToNotify() {
  mayNotify.value = await Notification.requestPermission();
}

function notify() {
  if (mayNotify.peek() === 'granted' && document.hidden) new Notification(t('someone-waits'), {tag: 'waiting', silent: true});
}

/** @param {import('./shift.js').Shift} shift @param {string} title of the page when nobody waits */
export function watch(shift, title) {
  let known = /** @type {Set<string>} */ (new Set());
  let rang = -Infinity;
  effect(() => {
    const unread = shift.chats.value.reduce((sum, one) => sum + one.unread.value, 0);
    const number = shift.cards.value.length + unread;
    document.title = number ? `(${number}) ${title}` : title;
  });
  effect(() => {
    const waiting = new Set(shift.cards.value.map((card) => card.mailbox));
    if ([...waiting].some((mailbox) => !known.has(mailbox))) {
      rang = -Infinity;
      notify();
    }
    known = waiting;
  });
  setInterval(() => {
    const ring = ringFor(shift.take.open, Date.now() / 1000);
    if (!ring || performance.now() - rang < ring.everyMs) return;
    rang = performance.now();
    play(ring);
  }, LOOK_MS);
}
