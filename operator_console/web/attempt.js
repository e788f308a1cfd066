// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** One thing tried at a place of the console, with its trouble shown there. */

import {troubleOf} from './api.js';

/** @typedef {import('vendor/preact.js').Signal<{code: string, waitS: number} | null>} TroubleSignal */

/** @param {TroubleSignal} trouble @param {() => Promise<unknown>} act @returns {Promise<boolean>} true when it worked */
export async function tried(trouble, act) {
  trouble.value = null;
  try {
    await act();
    return true;
  } catch (error) {
    trouble.value = troubleOf(error);
    return false;
  }
}

/**
 * @param {import('./account.js').Account} account is told when the session has ended
 * @param {TroubleSignal} trouble @param {() => Promise<unknown>} act @returns {Promise<boolean>} true when it worked
 */
export async function attempt(account, trouble, act) {
  const worked = await tried(trouble, act);
  if (!worked && trouble.value?.code === 'not_signed_in') account.sessionEnded();
  return worked;
}
