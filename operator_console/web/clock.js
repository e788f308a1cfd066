// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Seconds since 1970, often enough for "has waited 3 minutes". */

import {signal} from 'vendor/preact.js';

const EVERY_MS = 5_000;

export const now = signal(Date.now() / 1000);

export function startClock() {
  setInterval(() => { now.value = Date.now() / 1000; }, EVERY_MS);
}

/** Whole minutes since a moment. @param {number} since seconds since 1970 */
export const minutesSince = (since) => Math.max(0, Math.floor((now.value - since) / 60));
