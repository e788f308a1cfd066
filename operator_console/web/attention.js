// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * How the page asks for attention: a number in the title, a soft sound until someone takes, a notification that says
 * nothing. A notification can be read over a shoulder and stays in the system's list, so no word of a card goes there.
 */

import {effect, signal} from 'vendor/preact.js';
import {t} from './texts.js';

const AGAIN_MS = 20_000;
const SOFT = 0.06;
const NOTES_HZ = [523.25, 659.25];

export const sound = signal(true);
export const mayNotify = signal('Notification' in window ? Notification.permission : 'denied');

/** @type {AudioContext | null} */
let audio = null;

/** Browsers allow sound only after a press of something. */
export function allowSound() {
  audio ??= new AudioContext();
  void audio.resume();
}

function chime() {
  if (!audio || !sound.peek()) return;
  const from = audio.currentTime;
  NOTES_HZ.forEach((pitch, at) => note(/** @type {AudioContext} */ (audio), pitch, from + at * 0.18));
}

/** @param {AudioContext} context @param {number} pitch hertz @param {number} from seconds on the context's clock */
function note(context, pitch, from) {
  const tone = context.createOscillator();
  const loudness = context.createGain();
  tone.frequency.value = pitch;
  loudness.gain.setValueAtTime(0, from);
  loudness.gain.linearRampToValueAtTime(SOFT, from + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, from + 0.6);
  tone.connect(loudness).connect(context.destination);
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
  effect(() => {
    const unread = shift.chats.value.reduce((sum, one) => sum + one.unread.value, 0);
    const number = shift.cards.value.length + unread;
    document.title = number ? `(${number}) ${title}` : title;
  });
  effect(() => {
    const waiting = new Set(shift.cards.value.map((card) => card.mailbox));
    if ([...waiting].some((mailbox) => !known.has(mailbox))) {
      chime();
      notify();
    }
    known = waiting;
  });
  setInterval(() => { if (shift.cards.peek().length && !shift.full) chime(); }, AGAIN_MS);
}
