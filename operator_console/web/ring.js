// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
/**
 * What sounds while somebody waits. Nobody is rung in turn: every desk sees every card and pulls. So the 30 seconds to
 * answer are kept by sound: a life in danger that nobody has taken by then is rung longer, louder and almost without
 * rest, at every desk that has room.
 */

import {DANGER} from './order.js';

/** A card of the highest level may wait this long before it is rung louder. Seconds. */
export const ANSWER_S = 30;
/** @typedef {{everyMs: number, loudness: number, hertz: number[]}} Ring */
const SOFT = {everyMs: 20_000, loudness: 0.06, hertz: [523.25, 659.25]};
const URGENT = {everyMs: 4_000, loudness: 0.16, hertz: [659.25, 880, 659.25, 880]};

/** @param {{risk: number, since: number}} card @param {number} now seconds @returns {boolean} */
export const overdue = (card, now) => card.risk === DANGER && now - card.since >= ANSWER_S;

/** What sounds for these cards, if anything. @param {readonly {risk: number, since: number}[]} cards that she may take @param {number} now seconds @returns {Ring | null} */
export function ringFor(cards, now) {
  if (!cards.length) return null;
  return cards.some((card) => overdue(card, now)) ? URGENT : SOFT;
}
