// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Leaving the page: signing out, locking, and what happens when nobody has touched it for five minutes. */

import {hasDesk, here} from './places.js';

/** @typedef {import('./account.js').Account} Account */
/** @typedef {import('./shift.js').Shift} Shift */

export const IDLE_MS = 5 * 60_000;
const LOOK_EVERY_MS = 5_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];

/** @param {Account} account @param {Shift} shift */
export async function signOut(account, shift) {
  await shift.goOff();
  shift.wipe();
  here.value = '';
  await account.signOut();
}

/** By hand: with chats, or words to a letter, the page is covered; without, the key is forgotten. @param {Account} account @param {Shift} shift */
export function lock(account, shift) {
  leaveCovered(account, shift, shift.holdsWords);
}

/**
 * Untouched: whoever is on duty keeps her place and her chats behind the cover, and still hears when somebody waits;
 * she may sit beside the screen and read. What stays weak: the open keys are in the page's memory behind the cover.
 * @param {Account} account @param {Shift} shift
 */
export function lockUntouched(account, shift) {
  if (account.cover.value || !['open', 'uncertified'].includes(account.phase.value)) return;
  const hasKey = hasDesk(account.me.value?.user.role ?? '');
  if (hasKey) leaveCovered(account, shift, shift.holdsWords || shift.duty.value.onDuty);
  else void signOut(account, shift).then(() => { account.trouble.value ??= {code: 'idle', waitS: 0}; });
}

/** @param {Account} account @param {Shift} shift @param {boolean} covers */
function leaveCovered(account, shift, covers) {
  // Without a key there is nothing to shut: a reload would open the page again, so the session itself has to end.
  if (!hasDesk(account.me.value?.user.role ?? '')) return void signOut(account, shift);
  if (!covers) shift.wipe();
  account.lock(covers);
}

/** The clock is looked at, not counted: a computer that slept is locked when it wakes. @param {() => void} act */
export function whenUntouched(act) {
  let touched = Date.now();
  for (const touch of TOUCHES) addEventListener(touch, () => { touched = Date.now(); }, {capture: true, passive: true});
  setInterval(() => { if (Date.now() - touched >= IDLE_MS) act(); }, LOOK_EVERY_MS);
}
