// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/** Days and clock times as people in Sweden write and read them, whatever the browser's own zone. */

import {locale} from '../../texts.js';

const ZONE = 'Europe/Stockholm';
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** @param {Intl.DateTimeFormatOptions} options */
const format = (options) => new Intl.DateTimeFormat(locale.value || 'sv', options);

/** @param {number} number 0 is Monday */
export const weekday = (number) => format({weekday: 'long', timeZone: 'UTC'}).format(MONDAY + number * DAY_MS);

/** "mån 23 nov." @param {string} date 2026-11-23 */
export const shortDate = (date) => format({weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC'}).format(new Date(`${date}T00:00Z`));

/** "mån 23 nov. 09:00" @param {number} moment seconds since 1970 */
export const dayAndTime = (moment) => format({weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE}).format(moment * 1000);

/** What was typed as HH:MM: 9, 930, 9.30 and 9:30 are all clear; anything else stays for the server to refuse. @param {string} typed */
export function clock(typed) {
  const [, hours, minutes = '00'] = typed.trim().match(/^(\d{1,2})(?:[.:]?(\d{2}))?$/) ?? [];
  return hours === undefined ? typed.trim() : `${hours.padStart(2, '0')}:${minutes}`;
}
