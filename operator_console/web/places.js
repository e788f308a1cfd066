// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * The places of the console: which there are, who may go there, and where she is. The desk is drawn by views/app.js and
 * stays; every other place is a file of its own that exports `Place` and is fetched when she first goes there.
 * Hiding a tab guards nothing: the server checks the role at every route (operator_console/gateway.py).
 */

import {signal} from 'vendor/preact.js';

/**
 * @typedef {{account: import('./account.js').Account, shift: import('./shift.js').Shift}} Props
 * @typedef {{name: string, roles: readonly string[], load?: () => Promise<{Place: (props: Props) => any}>}} PlaceRow
 *   `name` is also the end of its text key (`console-place-<name>`) and of its tab's test id.
 */

export const EVERYBODY = ['counsellor', 'shift_lead', 'editor', 'publisher', 'administrator', 'system_administrator'];
/** Those who have keys and talk with young people. A shift lead is a counsellor who also leads. */
export const AT_DESK = ['counsellor', 'shift_lead'];
export const ADMINISTRATORS = ['administrator', 'system_administrator'];

/** In the order of their tabs. @type {readonly PlaceRow[]} */
export const PLACES = [
  {name: 'desk', roles: AT_DESK},
  {name: 'letters', roles: AT_DESK, load: () => import('./views/letters/place.js')},
  {name: 'handover', roles: AT_DESK, load: () => import('./views/colleagues/handover.js')},
  {name: 'people', roles: ADMINISTRATORS, load: () => import('./views/people/place.js')},
  {name: 'centre', roles: [...AT_DESK, 'administrator'], load: () => import('./views/centre/place.js')},
  {name: 'statistics', roles: [...AT_DESK, 'administrator'], load: () => import('./views/statistics/place.js')},
  {name: 'own', roles: EVERYBODY, load: () => import('./views/own/place.js')},
];

/** The name of the place in sight. Words that arrive at a desk out of sight are unread. */
export const here = signal('');

export const deskInSight = () => ['', 'desk'].includes(here.value);

/** A young person's words stand on the screen, so the key that covers them answers. */
export const wordsInSight = () => deskInSight() || here.value === 'letters';

/** @param {string} role @returns {PlaceRow[]} */
export const placesOf = (role) => PLACES.filter((place) => place.roles.includes(role));

/** @param {string} role */
export const hasDesk = (role) => AT_DESK.includes(role);

/** Where a person of this role is: where she went, if that is hers, else her first place. @param {string} role */
export const placeNow = (role) => placesOf(role).find((place) => place.name === here.value) ?? placesOf(role)[0];
