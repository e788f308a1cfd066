// SPDX-FileCopyrightText: 2026 Viska contributors
// SPDX-License-Identifier: EUPL-1.2
// Stands in for core/base.js in the vectors: a handshake draws what was recorded, and nothing else; a published
// vector's message is signed as it is, without our frame.
import { frame as realFrame, random as realRandom } from '/core/base.js?real';

export * from '/core/base.js?real';

/** @typedef {import('core/base.js').Bytes} Bytes */

/** @type {{on: boolean, random: Bytes[], sealed: Bytes[], message: Bytes | null}} */
export const draws = { on: false, random: [], sealed: [], message: null };

/** @param {number} size @returns {Bytes} */
export function random(size) {
  if (!draws.on) return realRandom(size);
  const drawn = draws.random.shift();
  if (drawn?.length !== size) throw new Error('a draw that was not recorded');
  return drawn;
}

/** @param {string} label @param {Uint8Array[]} parts */
export const frame = (label, ...parts) => draws.message ?? realFrame(label, ...parts);
